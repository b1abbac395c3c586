"""Asking servers from asyncio."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from typing import Any, List

import notafter
import notafter.aio
import pytest
from conftest import Pki, Server

LONG_SECONDS = 20.0
SOON_SECONDS = 5.0


def test_fetch_and_check(
    tls_server: Server, pki: Pki, validator: notafter.Validator
) -> None:
    async def main() -> None:
        seen = await notafter.aio.fetch(tls_server.target, timeout=5)
        assert seen.chain == (pki.leaf_der,)
        check = await notafter.aio.check(tls_server.target, timeout=5, validator=validator)
        assert check.validation is not None and check.validation.verdict == "valid"
        matrix = await notafter.aio.check_all(tls_server.target, timeout=10, validator=validator)
        assert matrix.cells
        everything = await notafter.aio.observe_all(tls_server.target, timeout=10)
        assert everything.cells

    asyncio.run(main())


def test_errors_are_exceptions() -> None:
    async def main() -> None:
        with pytest.raises(notafter.TargetError):
            await notafter.aio.fetch("not a target")
        with pytest.raises(notafter.ArgumentError):
            await notafter.aio.fetch("localhost", options={"method": "guess"})

    asyncio.run(main())


def test_two_hundred_at_once_and_the_loop_goes_on(tls_server: Server) -> None:
    async def main() -> float:
        is_over = False
        longest = 0.0

        async def watch() -> None:
            nonlocal longest
            while not is_over:
                begun = time.monotonic()
                await asyncio.sleep(0.005)
                longest = max(longest, time.monotonic() - begun - 0.005)

        watcher = asyncio.ensure_future(watch())
        asked = [notafter.aio.fetch(tls_server.target, timeout=30) for _ in range(200)]
        seen = await asyncio.gather(*asked)
        is_over = True
        await watcher
        assert {it.outcome for it in seen} == {"certificate"}
        return longest

    threads = threading.active_count()
    longest = asyncio.run(main())
    assert tls_server.connections >= 200
    # The server's own threads are in this process; ours must not be among Python's.
    assert threading.active_count() < threads + 210
    assert longest < 1.0, f"the event loop stood still for {longest:.3f} s"


def test_cancelling_a_task_stops_the_work(silent_server: Server) -> None:
    async def main() -> None:
        task = asyncio.ensure_future(
            notafter.aio.fetch(silent_server.target, timeout=LONG_SECONDS)
        )
        while not silent_server.accepted.is_set():
            await asyncio.sleep(0.01)
        assert not silent_server.closed.is_set()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    begun = time.monotonic()
    asyncio.run(main())
    assert silent_server.closed.wait(SOON_SECONDS), "the connection is closed"
    assert time.monotonic() - begun < SOON_SECONDS


def test_wait_for_stops_the_work(silent_server: Server) -> None:
    async def main() -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(
                notafter.aio.check(silent_server.target, timeout=LONG_SECONDS), 0.3
            )

    asyncio.run(main())
    assert silent_server.closed.wait(SOON_SECONDS)


def test_a_cancel_handle(silent_server: Server) -> None:
    async def main() -> None:
        handle = notafter.CancelHandle()
        asyncio.get_running_loop().call_later(0.2, handle.cancel)
        with pytest.raises(notafter.CancelledError):
            await notafter.aio.fetch(silent_server.target, timeout=LONG_SECONDS, cancel=handle)

    asyncio.run(main())
    assert silent_server.closed.wait(SOON_SECONDS)


def test_a_loop_that_is_closed_meanwhile(silent_server: Server, tls_server: Server) -> None:
    failures: List[Any] = []

    async def begin() -> None:
        asyncio.ensure_future(notafter.aio.fetch(silent_server.target, timeout=0.3))
        asyncio.ensure_future(notafter.aio.fetch(tls_server.target, timeout=5))
        await asyncio.sleep(0.02)

    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _, context: failures.append(context))
    loop.run_until_complete(begin())
    loop.close()
    # The answers come when there is no loop any more.
    time.sleep(0.6)
    gc.collect()

    async def again() -> str:
        return (await notafter.aio.fetch(tls_server.target, timeout=5)).outcome

    assert asyncio.run(again()) == "certificate"


def test_one_loop_after_the_other(tls_server: Server) -> None:
    for _ in range(3):

        async def main() -> str:
            return (await notafter.aio.fetch(tls_server.target, timeout=5)).outcome

        assert asyncio.run(main()) == "certificate"


def test_loops_in_threads(tls_server: Server) -> None:
    outcomes: List[str] = []

    async def main() -> None:
        seen = await asyncio.gather(
            *[notafter.aio.fetch(tls_server.target, timeout=10) for _ in range(5)]
        )
        outcomes.extend(it.outcome for it in seen)

    threads = [threading.Thread(target=asyncio.run, args=(main(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes == ["certificate"] * 20


def test_scan(tls_server: Server, validator: notafter.Validator) -> None:
    async def main() -> List[notafter.Check]:
        targets = [tls_server.target, (tls_server.target, "second"), "not a target"]
        scan = notafter.aio.scan(targets, timeout=5, validator=validator)
        checks = [check async for check in scan]
        assert scan.progress.to_dict()
        return checks

    checks = asyncio.run(main())
    assert len(checks) == 3
    assert sum(bool(it.chain) for it in checks) == 2


def test_scan_that_is_left(silent_server: Server) -> None:
    async def main() -> None:
        async with notafter.aio.scan([silent_server.target] * 3, timeout=LONG_SECONDS) as scan:
            task = asyncio.ensure_future(scan.__anext__())
            while not silent_server.accepted.is_set():
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    begun = time.monotonic()
    asyncio.run(main())
    assert silent_server.closed.wait(SOON_SECONDS)
    assert time.monotonic() - begun < SOON_SECONDS
