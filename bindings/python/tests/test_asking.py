"""Asking servers from threads: answers, deadlines, Ctrl-C, cancellation, and other threads meanwhile."""

from __future__ import annotations

import datetime
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from typing import List

import notafter
import pytest
from conftest import Pki, Server

# Long enough that only a stop explains an earlier end, short enough to wait for.
LONG_SECONDS = 20.0
SOON_SECONDS = 5.0


def test_fetch_shows_the_chain(tls_server: Server, pki: Pki) -> None:
    observation = notafter.fetch(tls_server.target, timeout=5)
    assert observation.outcome == "certificate"
    assert observation.chain == (pki.leaf_der,)
    assert str(observation.address) == "127.0.0.1"
    assert observation.observed_at.tzinfo is not None


def test_check_judges(tls_server: Server, pki: Pki, validator: notafter.Validator) -> None:
    check = notafter.check(tls_server.target, timeout=5, validator=validator, tag="mine")
    assert check.error is None
    assert check.tag == "mine"
    assert check.validation is not None and check.validation.verdict == "valid"
    assert check.expiry is not None and check.expiry.state == "valid"
    leaf = check.chain[0]
    assert isinstance(leaf, notafter.Certificate)
    assert leaf == notafter.Certificate(pki.leaf_der)
    # Nobody outside trusts this root.
    public = notafter.check(tls_server.target, timeout=5)
    assert public.validation is not None and public.validation.verdict != "valid"


def test_all_of_a_target(tls_server: Server, validator: notafter.Validator) -> None:
    matrix = notafter.check_all(tls_server.target, timeout=10, validator=validator)
    assert matrix.cells
    seen = notafter.observe_all(tls_server.target, timeout=10, key_types=False)
    assert [it.observation.outcome for it in seen.cells] == ["certificate"]
    assert notafter.snapshots(matrix)


def test_a_server_that_is_away_is_no_exception() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    check = notafter.check(f"127.0.0.1:{port}", timeout=5)
    assert check.outcome == "refused" and check.outcome_message
    assert check.chain == ()
    assert check.validation is None and check.expiry is None


def test_options(tls_server: Server) -> None:
    options = notafter.FetchOptions(address_policy="public-only")
    seen = notafter.fetch(tls_server.target, timeout=5, options=options)
    assert seen.outcome != "certificate"
    same = notafter.fetch(tls_server.target, timeout=5, options={"address_policy": "public-only"})
    assert same.outcome == seen.outcome
    by_name = notafter.FetchOptions(server_name="localhost", timeout_millis=5000)
    assert notafter.fetch(tls_server.target, options=by_name).server_name == "localhost"


def test_a_deadline_is_kept(silent_server: Server) -> None:
    begun = time.monotonic()
    seen = notafter.fetch(silent_server.target, timeout=datetime.timedelta(milliseconds=300))
    assert time.monotonic() - begun < SOON_SECONDS
    assert seen.outcome != "certificate"


@pytest.mark.parametrize("timeout", [-1, float("nan"), float("inf"), "soon"])
def test_timeouts_that_are_none(timeout: object) -> None:
    with pytest.raises(notafter.ArgumentError):
        notafter.fetch("127.0.0.1:1", timeout=timeout)  # type: ignore[arg-type]


def test_other_threads_go_on_meanwhile(silent_server: Server) -> None:
    counted = 0
    is_over = False

    def count() -> None:
        nonlocal counted
        while not is_over:
            counted += 1
            time.sleep(0.001)

    counter = threading.Thread(target=count)
    counter.start()
    notafter.fetch(silent_server.target, timeout=0.5)
    is_over = True
    counter.join()
    # With the lock held it would be none at all.
    assert counted > 50


def test_validation_lets_other_threads_go_on() -> None:
    done: List[float] = []

    def work() -> None:
        notafter.Validator()
        done.append(time.monotonic())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(done) == 8


def test_cancel_from_another_thread(silent_server: Server) -> None:
    handle = notafter.CancelHandle()
    threading.Timer(0.3, handle.cancel).start()
    begun = time.monotonic()
    with pytest.raises(notafter.CancelledError) as caught:
        notafter.fetch(silent_server.target, timeout=LONG_SECONDS, cancel=handle)
    assert caught.value.code == "cancelled"
    assert time.monotonic() - begun < SOON_SECONDS
    assert handle.is_cancelled
    assert silent_server.closed.wait(SOON_SECONDS), "the connection is closed"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("call", ["fetch({0!r}, timeout=20)", "check({0!r}, timeout=20)", "list"])
def test_ctrl_c(silent_server: Server, call: str) -> None:
    code = "list(notafter.scan([{0!r}], timeout=20))" if call == "list" else "notafter." + call
    script = f"import notafter\nprint('go', flush=True)\n{code.format(silent_server.target)}\n"
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert silent_server.accepted.wait(SOON_SECONDS * 2)
        begun = time.monotonic()
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=LONG_SECONDS)
    finally:
        process.kill()
    assert time.monotonic() - begun < SOON_SECONDS
    assert said.rstrip().endswith("KeyboardInterrupt")
    assert process.returncode == -signal.SIGINT


def test_scan_answers_each_target_once(tls_server: Server, validator: notafter.Validator) -> None:
    targets = [tls_server.target, (tls_server.target, "second"), "not a target", "127.0.0.1:1"]
    scan = notafter.scan(targets, timeout=5, validator=validator)
    checks = list(scan)
    assert len(checks) == 4
    assert sorted(str(it.tag) for it in checks) == ["None", "None", "None", "second"]
    assert sum(bool(it.chain) for it in checks) == 2
    refused = next(it for it in checks if it.error is not None)
    assert refused.target == "not a target"
    assert scan.progress.to_dict()
    assert list(scan) == []


def test_scan_is_closed_on_leaving(silent_server: Server) -> None:
    begun = time.monotonic()
    with notafter.scan([silent_server.target] * 3, timeout=LONG_SECONDS) as scan:
        assert silent_server.accepted.wait(SOON_SECONDS)
    assert silent_server.closed.wait(SOON_SECONDS), "the connection is closed"
    assert list(scan) == []
    assert time.monotonic() - begun < SOON_SECONDS * 2


def test_scan_that_is_cancelled_answers_the_rest(silent_server: Server) -> None:
    scan = notafter.scan([silent_server.target] * 3, timeout=LONG_SECONDS)
    threading.Timer(0.3, scan.cancel).start()
    begun = time.monotonic()
    assert len(list(scan)) == 3
    assert time.monotonic() - begun < SOON_SECONDS


def test_certificate_of_a_socket(tls_server: Server, pki: Pki) -> None:
    context = ssl.create_default_context(cadata=pki.root_der)
    with socket.create_connection(("127.0.0.1", tls_server.port), timeout=5) as connection:
        with context.wrap_socket(connection, server_hostname="localhost") as wrapped:
            assert notafter.Certificate(wrapped).der == pki.leaf_der


def test_eight_threads_share_a_validator(pki: Pki, validator: notafter.Validator) -> None:
    verdicts: List[str] = []

    def work() -> None:
        for _ in range(50):
            verdicts.append(validator.validate(pki.leaf_der, name="localhost").verdict)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert verdicts == ["valid"] * 400


