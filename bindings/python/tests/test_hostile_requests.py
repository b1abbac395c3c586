"""No panic and no surprise across the boundary: every function with requests of random content.

`NOTAFTER_FUZZ_CALLS` says how many, `NOTAFTER_FUZZ_SEED` which.
"""

from __future__ import annotations

import collections
import json
import os
import secrets
from typing import Counter, Optional

import notafter
import pytest
from hostile.requests import SURFACE, Requests
from notafter import _native

CALLS = int(os.environ.get("NOTAFTER_FUZZ_CALLS", "20000"))

ERRORS = {(it["class"], it["code"]) for it in SURFACE["errors"]}
"""The documented ones."""


def answer(function: str, kind: str, request: str, validator: _native.Validator) -> Optional[str]:
    """What a function answers; one that asks servers is stopped before it asks."""
    if kind == "plain":
        return _native.call(function, request)
    if kind == "judging":
        return _native.call(function, request, validator)
    cancel = _native.CancelHandle()
    cancel.cancel()
    return _native.ask(function, request, validator, cancel).wait()


def scanned(request: str, validator: _native.Validator) -> str:
    """How far a scan comes that is stopped at once."""
    scan = _native.Scan(request, validator)
    scan.cancel()
    return scan.progress()


def test_every_function_with_random_requests(capsys: pytest.CaptureFixture[str]) -> None:
    seed = int(os.environ.get("NOTAFTER_FUZZ_SEED", secrets.randbits(32)))
    requests = Requests(seed)
    validator = _native.Validator("{}")
    functions = [(it["name"], it["kind"], it["request"].partition(":")[2]) for it in SURFACE["functions"]]
    functions += [("Scan", "scan", "ScanRequest"), ("Validator", "settings", "ValidatorSettings")]
    outcomes: Counter[str] = collections.Counter()
    answered = set()
    for number in range(CALLS):
        function, kind, record = functions[number % len(functions)]
        request = requests.text(record)
        try:
            if kind == "scan":
                json.loads(scanned(request, validator))
            elif kind == "settings":
                _native.Validator(request)
            else:
                json.loads(answer(function, kind, request, validator) or "null")
            outcomes["answers"] += 1
            answered.add(function)
        except notafter.NotAfterError as error:
            where = f"seed {seed}, call {number}: {function}({request[:2000]!r}): {error!r}"
            assert (error.class_, error.code) in ERRORS, where
            assert not isinstance(error, notafter.InternalError), where
            assert error.reason, where
            outcomes[f"{error.class_} {error.code}"] += 1
        except UnicodeEncodeError as error:
            # A lone surrogate is no character: Python itself has no UTF-8 of it.
            assert "\\ud800" not in request and "surrogates" in str(error), request
            outcomes["no text"] += 1
    with capsys.disabled():
        print(
            f"\nseed {seed}: {CALLS} random requests to {len(functions)} functions, {outcomes['answers']} answers "
            f"by {len(answered)} of them, {len(outcomes) - 1} kinds of errors"
        )
    # Requests that are all refused at the door would try nothing behind it.
    assert outcomes["answers"] > CALLS / 20
    if CALLS >= 20_000:
        # Not all: a few want fields that fit each other, and those that ask servers are stopped.
        asking = {it["name"] for it in SURFACE["functions"] if it["kind"] == "asking"}
        silent = {it[0] for it in functions} - asking - answered
        assert len(silent) <= len(functions) // 5, f"they never answered: {silent}"


def test_certificates_of_random_octets() -> None:
    seed = int(os.environ.get("NOTAFTER_FUZZ_SEED", secrets.randbits(32)))
    print("seed", seed)
    requests = Requests(seed)
    read = 0
    names = [it for it in dir(notafter.Certificate) if not it.startswith("_")]
    for _ in range(CALLS // 20):
        octets = requests.octets()
        try:
            it = notafter.Certificate(octets)
        except notafter.ParseError as error:
            assert ("parse", error.code) in ERRORS, (seed, octets.hex())
            continue
        read += 1
        for name in names:
            getattr(it, name)
        assert notafter.Certificate.from_dict(it.to_dict()) == it, (seed, octets.hex())
        assert isinstance(it.matches("www.example.com").matches, bool)
    assert read > CALLS / 200
