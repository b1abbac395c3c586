"""Processes: forked ones, and interpreters within one."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import subprocess
import sys
from typing import Any

import notafter
import notafter.aio
import pytest
from conftest import Server

has_fork = hasattr(os, "fork")


def _in_child(target: str, results: Any) -> None:
    sync = notafter.fetch(target, timeout=10).outcome

    async def main() -> str:
        return (await notafter.aio.fetch(target, timeout=10)).outcome

    results.put((sync, asyncio.run(main()), len(list(notafter.scan([target], timeout=10)))))


@pytest.mark.skipif(not has_fork, reason="this system has no fork")
def test_fork_after_use(tls_server: Server) -> None:
    """The parent's runtime and its threads do not come along: the child starts its own."""

    async def main() -> str:
        return (await notafter.aio.fetch(tls_server.target, timeout=10)).outcome

    assert notafter.fetch(tls_server.target, timeout=10).outcome == "certificate"
    assert asyncio.run(main()) == "certificate"
    context = multiprocessing.get_context("fork")
    results = context.Queue()
    children = [
        context.Process(target=_in_child, args=(tls_server.target, results)) for _ in range(3)
    ]
    for child in children:
        child.start()
    for _ in children:
        assert results.get(timeout=60) == ("certificate", "certificate", 1)
    for child in children:
        child.join(30)
        assert child.exitcode == 0
    assert notafter.fetch(tls_server.target, timeout=10).outcome == "certificate"


SUBINTERPRETER = """
import notafter, sys
try:
    import _interpreters as interpreters  # 3.13
    interpreter = interpreters.create()
except ImportError:
    import _xxsubinterpreters as interpreters
    interpreter = interpreters.create()
code = '''
try:
    import notafter
except ImportError as error:
    print("refused:", error, flush=True)
'''
interpreters.run_string(interpreter, code)
print("goes on:", notafter.parse_target("example.com").port)
"""


def test_subinterpreters_are_refused() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SUBINTERPRETER], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "refused:" in done.stdout and "subinterpreters" in done.stdout
    assert "goes on: 443" in done.stdout


EXIT = """
import asyncio, notafter, notafter.aio, threading
async def main():
    asyncio.ensure_future(notafter.aio.fetch({0!r}, timeout=20))
    await asyncio.sleep(0.2)
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
scan = notafter.scan([{0!r}] * 5, timeout=20)
threading.Thread(target=lambda: next(scan), daemon=True).start()
"""


def test_a_process_ends_with_work_under_way(silent_server: Server) -> None:
    done = subprocess.run(
        [sys.executable, "-c", EXIT.format(silent_server.target)],
        capture_output=True,
        text=True,
        timeout=15,
    )
    assert done.returncode == 0, done.stderr
    assert "panic" not in done.stderr
