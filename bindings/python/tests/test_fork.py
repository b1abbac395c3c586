"""Forks in the middle of lookups: the parent's resolver threads do not come along."""

from __future__ import annotations

import os
import signal
import threading
import time
from typing import Iterator

import notafter
import pytest
from conftest import Server

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

BUSY_THREADS = 48
"""Threads that look names up all the time: three times as many as the library has for it, so that all of those are
busy at any moment, and others wait for them."""

FORKS = 25
"""Each fork falls on another moment of the lookups."""

CHILD_SECONDS = 30
"""How long a child may take on a loaded machine; one that waits for threads that do not exist never ends."""


@pytest.fixture
def busy_resolver() -> Iterator[None]:
    """Lookups under way in as many threads as there are, and more waiting."""
    is_over = threading.Event()
    begun = threading.Semaphore(0)

    def look_up() -> None:
        while not is_over.is_set():
            # Nothing listens on port 1: what costs time is the name.
            notafter.fetch("localhost:1", timeout=10)
            begun.release()

    threads = [threading.Thread(target=look_up) for _ in range(BUSY_THREADS)]
    for thread in threads:
        thread.start()
    for _ in threads:
        assert begun.acquire(timeout=60)
    yield
    is_over.set()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()


def in_child(port: int) -> int:
    """0 where names are looked up in the child as well, by one call, and by as many at once as there are threads."""
    target = f"localhost:{port}"
    options = {"timeout_millis": CHILD_SECONDS * 500}
    if notafter.fetch(target, options=options).outcome != "certificate":
        return 1
    answers = notafter.scan([target] * 40, timeout=CHILD_SECONDS / 2, connections_per_address=40)
    return 0 if [it.outcome for it in answers] == ["certificate"] * 40 else 2


def exit_code(child: int) -> int:
    """How the child ended; it is ended where it does not by itself."""
    until = time.monotonic() + CHILD_SECONDS
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended == child:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return -signal.SIGKILL


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_names_are_looked_up_in_a_child_of_a_busy_process(
    busy_resolver: None, tls_server: Server
) -> None:
    codes = []
    for _ in range(FORKS):
        child = os.fork()
        if child == 0:
            # Nothing of pytest may run here, whatever happens.
            code = 3
            try:
                code = in_child(tls_server.port)
            finally:
                os._exit(code)
        codes.append(exit_code(child))
    assert codes == [0] * FORKS
    # And in the parent as before.
    assert notafter.fetch(f"localhost:{tls_server.port}", timeout=10).outcome == "certificate"
