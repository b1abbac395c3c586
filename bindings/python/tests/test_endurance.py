"""Nothing is left behind: memory, open files and threads after many calls.

`NOTAFTER_LEAK_CALLS` says how many.
"""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import time
from pathlib import Path
from typing import Callable, Dict, List

import notafter
import notafter.aio
import pytest
from conftest import Pki, Server
from test_threads import cases

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="/proc says what a process holds")

CALLS = int(os.environ.get("NOTAFTER_LEAK_CALLS", "100000"))

WARM_UP = max(CALLS // 10, 1)

GROWTH = 16 << 20
"""What memory may grow by: allocators keep some megabytes in pieces. Of a leak of one certificate's octets in each call
there would be 100 MB and more; even one of the smallest record, 200 octets, would be 20 MB."""

FETCHES = 200

SHARES = {"facts": 60, "validate": 5, "refused": 30, "aborted": 5}
"""Of a hundred calls; validating takes longest."""

FACTS = [it for it in dir(notafter.Certificate) if not it.startswith("_")]


def resident() -> int:
    """The resident memory of this process, in octets."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))


def system_threads() -> int:
    return len(os.listdir("/proc/self/task"))


def calls(pki: Pki) -> Dict[str, Callable[[int], None]]:
    """Each kind of call; the number makes every one another."""
    validator, asked = cases()
    ders = [pki.leaf_der, pki.root_der, *(it["leaf"] for it in asked)]

    def facts(number: int) -> None:
        it = notafter.Certificate(ders[number % len(ders)])
        getattr(it, FACTS[number % len(FACTS)])
        if number % 50 == 0:
            assert len(it.to_dict()["der"]) > 100
            for name in FACTS:
                getattr(it, name)

    def validate(number: int) -> None:
        assert validator.validate(**asked[number % len(asked)]).verdict

    def refused(number: int) -> None:
        with pytest.raises(notafter.NotAfterError) as caught:
            if number % 3 == 0:
                notafter.Certificate(ders[0][: number % 100])
            elif number % 3 == 1:
                notafter.parse_target(f"htps://{number}")
            else:
                validator.validate(**{**asked[0], "purpose": f"purpose {number}"})
        assert caught.value.code

    def aborted(number: int) -> None:
        cancel = notafter.CancelHandle()
        cancel.cancel()
        with pytest.raises(notafter.CancelledError):
            notafter.fetch("127.0.0.1:1", timeout=10, cancel=cancel)

    return {"facts": facts, "validate": validate, "refused": refused, "aborted": aborted}


def test_memory_stays_flat(pki: Pki, capsys: pytest.CaptureFixture[str]) -> None:
    made = calls(pki)
    kinds: List[str] = [kind for kind, share in SHARES.items() for _ in range(share)]

    def run(count: int) -> None:
        for number in range(count):
            # 37 has no divisor in common with 100: the kinds take turns.
            made[kinds[number * 37 % 100]](number)

    run(WARM_UP)
    before = resident()
    begun = time.monotonic()
    run(CALLS)
    seconds = time.monotonic() - begun
    after = resident()
    with capsys.disabled():
        print(
            f"\nresident memory over {CALLS} calls in {seconds:.0f} s: {before >> 10} KiB, then {after >> 10} KiB"
        )
    assert after - before < GROWTH


def test_memory_stays_flat_where_tasks_are_cancelled(
    silent_server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    count = max(CALLS // 100, 10)

    async def run(count: int) -> None:
        for _ in range(count):
            task = asyncio.ensure_future(notafter.aio.fetch(silent_server.target, timeout=60))
            await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run(count))
    before = resident()
    asyncio.run(run(count))
    after = resident()
    with capsys.disabled():
        print(f"\nresident memory over {count} cancelled tasks: {before >> 10} KiB, then {after >> 10} KiB")
    assert after - before < GROWTH


def settled(read: Callable[[], int], most: int) -> int:
    """What is counted, once it is no more than that, or after a while: the server's threads end after ours."""
    until = time.monotonic() + 20
    while read() > most and time.monotonic() < until:
        time.sleep(0.05)
    return read()


def test_files_and_threads_stay_flat(
    tls_server: Server, silent_server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    async def both() -> None:
        for _ in range(10):
            asked = [notafter.aio.fetch(tls_server.target, timeout=30) for _ in range(10)]
            assert {it.outcome for it in await asyncio.gather(*asked)} == {"certificate"}

    def run(count: int) -> None:
        for _ in range(count // 2):
            assert notafter.fetch(tls_server.target, timeout=30).outcome == "certificate"
        asyncio.run(both())
        handle = notafter.CancelHandle()
        handle.cancel()
        with pytest.raises(notafter.CancelledError):
            notafter.fetch(silent_server.target, cancel=handle)

    files_at_first = open_files()
    run(FETCHES)
    # The runtime has its own by now; what is the server's ends soon.
    files = settled(open_files, files_at_first)
    threads = system_threads()
    run(FETCHES)
    files_after, threads_after = settled(open_files, files), settled(system_threads, threads)
    with capsys.disabled():
        print(
            f"\nover {FETCHES} fetches: {files} open files, then {files_after}; {threads} threads, then {threads_after}"
        )
    assert files_after <= files
    assert threads_after <= threads
