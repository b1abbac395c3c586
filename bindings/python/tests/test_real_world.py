"""Every fact of thousands of real certificates, read by this library and by pyca's cryptography.

Where the two differ, one is wrong, and the standard says which: each difference stands in a list with
its reason. What is not listed fails; what is listed and does not occur fails as well.
"""

from __future__ import annotations

import collections

import notafter
import pytest
from cryptography import x509
from real_world import corpus, ours, theirs
from real_world.differences import Difference, Found, check, compare
from real_world.known import KNOWN


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")
@pytest.mark.filterwarnings("ignore:Attribute's length:UserWarning")
def test_every_fact_is_that_of_cryptography(capsys: pytest.CaptureFixture[str]) -> None:
    ders = corpus.certificates()
    if ders is None:
        pytest.skip(f"the real-world corpus is missing: set {corpus.FOLDER}")
    compared = 0
    read = 0
    found = []
    for der in ders:
        mine = notafter.Certificate(der)
        try:
            other = x509.load_der_x509_certificate(der)
        except ValueError as error:
            says = f"ValueError: {error}"
            found.append(Found("certificate", says, mine.fingerprint_sha256, "read", None))
            continue
        read += 1
        count, differing = compare(mine.fingerprint_sha256, ours.facts(mine), theirs.facts(other))
        compared += count
        found.extend(differing)
    facts = collections.Counter(it.fact for it in found)
    with capsys.disabled():
        print(
            f"\n{len(ders)} real certificates, {read} of them read by cryptography: {compared} facts compared, "
            f"{len(found)} listed differences: {dict(facts.most_common())}"
        )
    check(found, KNOWN)
    # Fewer would say that something was not compared at all.
    assert compared > 40 * read


def test_differences_are_told() -> None:
    _, found = compare("ab12", {"version": 3, "serial": 1}, {"version": 3, "serial": 2})
    known = Difference("serial", "", ["ab"], "on purpose")
    check(found, [known])
    for wrong in ([], [known, known], [known._replace(certificates=["ab", "cd"])]):
        with pytest.raises(AssertionError):
            check(found, wrong)
    with pytest.raises(AssertionError):
        check(found, [known._replace(says="ValueError")])
