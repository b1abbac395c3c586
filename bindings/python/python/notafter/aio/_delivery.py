"""How answers reach event loops."""

from __future__ import annotations

import asyncio
import atexit
import os
import threading
from typing import List, Optional

from .. import _native

__all__ = ["answer_of"]

_lock = threading.Lock()
_post: Optional[_native.Post] = None
# What came along from parents. It is kept: to let go of it could wait for threads that are not there.
_of_parents: List[_native.Post] = []


def _current() -> _native.Post:
    """The thread that tells event loops of answers: one for the process, begun when first needed."""
    global _post
    with _lock:
        if _post is None:
            _post = _native.Post()
            atexit.register(_post.close)
        return _post


def _forget() -> None:
    """A forked process has only the thread that forked: it begins anew."""
    global _post, _lock
    _lock = threading.Lock()
    if _post is not None:
        atexit.unregister(_post.close)
        _of_parents.append(_post)
    _post = None


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


async def answer_of(task: _native.Task) -> str:
    """Waits for an answer in the running event loop. Whoever is cancelled here stops the work."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def go_on() -> None:
        try:
            is_done = task.step()
        except Exception as fault:
            # A fault has to reach whoever waits, not the handler of the loop.
            if not done.done():
                done.set_exception(fault)
            return
        if is_done and not done.done():
            done.set_result(None)

    try:
        if not task.start(_current(), loop, go_on):
            await done
        return task.result()
    finally:
        # Where it is done there is nothing to stop.
        task.cancel()
