"""Threads that share a validator: real load, the same answers as by one, and cancelling in the middle."""

from __future__ import annotations

import json
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, List, Tuple

import notafter
import pytest
from conftest import VECTORS, Pki, Server
from golden import chains

THREADS = 8
ROUNDS = 6
"""How often each thread validates every chain."""


def cases() -> Tuple[notafter.Validator, List[Dict[str, Any]]]:
    """Golden chains, with the one validator for all: every root of the file, those of no case apart."""
    file = json.loads((VECTORS / "chains-paths.json").read_text("utf-8"))
    plain = [
        it["input"]
        for it in file["cases"]
        if all(isinstance(root, str) for root in it["input"].get("roots", ()))
        and "limits" not in it["input"]
    ]
    roots = sorted({root for it in plain for root in it["roots"]})
    validator = chains._validator(file, {"roots": roots, "profile": "rfc5280"})
    asked = []
    for it in plain:
        arguments = chains._arguments(file, it)
        asked.append({"leaf": chains._of(file, "certificates", it["leaf"]), **arguments})
    return validator, asked


def answers(validator: notafter.Validator, asked: List[Dict[str, Any]]) -> List[Any]:
    """What the validator says of each, whole, but for who did the work: of a link that it has verified before it
    remembers that, so that only the sum of both is the same each time."""
    found = []
    for it in asked:
        answer = validator.validate(**it).to_dict()
        work = answer["work"]
        work["links"] = work.pop("signatures_checked") + work.pop("links_remembered")
        found.append(answer)
    return found


def test_eight_threads_share_one_validator(capsys: pytest.CaptureFixture[str]) -> None:
    validator, asked = cases()
    alone = answers(cases()[0], asked)
    assert {it["verdict"] for it in alone} >= {"valid", "invalid"}
    begin = threading.Barrier(THREADS)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)

    def work(_: int) -> List[List[Any]]:
        begin.wait(60)
        return [answers(validator, asked) for _ in range(ROUNDS)]

    try:
        with ThreadPoolExecutor(THREADS) as threads:
            found = list(threads.map(work, range(THREADS)))
    finally:
        sys.setswitchinterval(interval)
    count = sum(len(one) for rounds in found for one in rounds)
    with capsys.disabled():
        print(f"\n{count} validations of {len(asked)} chains by {THREADS} threads on one validator")
    assert count == THREADS * ROUNDS * len(asked)
    assert all(one == alone for rounds in found for one in rounds)


def test_the_interpreter_goes_on_while_others_validate() -> None:
    """The GIL is released: a thread that does nothing but count is not held up for long by seven that validate."""
    validator, asked = cases()
    is_over = threading.Event()

    def work() -> None:
        while not is_over.is_set():
            answers(validator, asked[:10])

    threads = [threading.Thread(target=work) for _ in range(THREADS - 1)]
    for thread in threads:
        thread.start()
    turns = 0
    until = time.monotonic() + 1
    while time.monotonic() < until:
        turns += 1
        time.sleep(0)
    is_over.set()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    assert turns > 20


def test_checks_go_on_while_another_thread_cancels(
    pki: Pki, tls_server: Server, silent_server: Server
) -> None:
    """Those whose handle is used stop at once, whenever it is used; all others are answered."""
    validator = notafter.Validator(roots=[pki.root_der])
    stopped: List[float] = []
    answered: List[str] = []
    expected = notafter.check(tls_server.target, timeout=30, validator=validator)
    assert expected.validation is not None and expected.validation.verdict == "valid"

    def stop_each(seed: int) -> None:
        for turn in range(10):
            handle = notafter.CancelHandle()
            # Before, while, and as soon as the server has taken the connection.
            wait = [0.0, 0.001, 0.01, 0.05, 0.1][(seed + turn) % 5]
            if wait == 0.0:
                handle.cancel()
            else:
                threading.Timer(wait, handle.cancel).start()
            with pytest.raises(notafter.CancelledError):
                notafter.check(silent_server.target, timeout=60, validator=validator, cancel=handle)
            stopped.append(time.monotonic())

    def be_answered(_: int) -> None:
        handle = notafter.CancelHandle()
        for _ in range(10):
            it = notafter.check(tls_server.target, timeout=30, validator=validator, cancel=handle)
            assert it.validation is not None and it.chain == expected.chain
            answered.append(it.validation.verdict)
        # After it: nothing is left to be stopped.
        handle.cancel()

    with ThreadPoolExecutor(THREADS) as threads:
        work = [
            threads.submit(stop_each if seed % 2 else be_answered, seed) for seed in range(THREADS)
        ]
        for one in work:
            one.result(120)
    assert len(stopped) == THREADS // 2 * 10
    assert answered == ["valid"] * (THREADS // 2 * 10)
