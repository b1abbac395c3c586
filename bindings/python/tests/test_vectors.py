"""Every golden vector, through the public functions."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, Tuple

import pytest
from conftest import VECTORS
from golden import certificates, chains, errors, expiry
from golden.compare import differences

Found = Callable[[Any, Any], Any]

FILES: Dict[str, Found] = {
    "anomalies.json": certificates.certificate,
    "chains-certificates.json": chains.report,
    "chains-name-constraints.json": chains.report,
    "chains-names.json": chains.report,
    "chains-paths.json": chains.report,
    "chains-policies.json": chains.report,
    "chains-purposes.json": chains.report,
    "chains-revocation.json": chains.report,
    "effective-expiry.json": chains.effective_expiry,
    "errors.json": certificates.certificate,
    "errors/functions.json": errors.error,
    "expiry/assessment.json": expiry.assessment,
    "expiry/cadence.json": expiry.cadence,
    "expiry/events.json": expiry.events,
    "expiry/inventory.json": expiry.inventory,
    "expiry/policies.json": expiry.policy,
    "expiry/refresh.json": expiry.refresh,
    "expiry/rules.json": expiry.rules,
    "extensions.json": certificates.certificate,
    "keys.json": certificates.certificate,
    "names.json": certificates.certificate,
    "pastes.json": certificates.contents,
    "served-chains.json": chains.normalised,
    "signatures.json": certificates.certificate,
    "times.json": certificates.certificate,
}

# Cases that cannot be said in Python, and why.
_STATE_AS_GIVEN = "no function writes a state again that was not looked at"
SKIPPED: Dict[Tuple[str, str], str] = {
    ("expiry/policies.json", "fractions-as-they-are"): "`Fraction` is in lowest terms: 1/2 for 2/4",
    ("expiry/refresh.json", "version-1-alone"): _STATE_AS_GIVEN,
    ("expiry/refresh.json", "fields-of-later-days"): _STATE_AS_GIVEN,
    ("expiry/refresh.json", "pasted-with-a-next-look"): _STATE_AS_GIVEN,
}


def test_every_file_is_listed() -> None:
    found = sorted(str(it.relative_to(VECTORS)) for it in VECTORS.glob("**/*.json"))
    assert found == sorted(FILES)


def test_every_case(capsys: pytest.CaptureFixture[str]) -> None:
    executed = skipped = total = 0
    wrong = []
    for name, found in FILES.items():
        file = json.loads((VECTORS / name).read_text("utf-8"))
        for case in file["cases"]:
            total += 1
            if (name, case["name"]) in SKIPPED:
                skipped += 1
                continue
            executed += 1
            try:
                different = differences("", case["expect"], found(file, case))
                if "facts" in case:
                    different += differences("facts", case["facts"], certificates.details(case))
            except Exception as error:
                different = [repr(error)]
            if different:
                wrong.append(f"{name} {case['name']}: " + "\n    ".join(different[:5]))
    with capsys.disabled():
        print(f"\ngolden vectors: {executed} executed + {skipped} skipped == {total}")
    assert executed + skipped == total
    assert skipped == len(SKIPPED), "a case that is skipped is not there"
    assert not wrong, f"{len(wrong)} of {total}:\n" + "\n".join(wrong[:40])
