"""How questions that are asked all at once leave the event loop time for others."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Deque
from weakref import WeakKeyDictionary

__all__ = ["turn"]

BEGUN_IN_A_TURN = 16
"""How many questions begin in one turn of an event loop: each takes some 50 microseconds, so that a
thousand asked at once are spread over turns of about a millisecond."""


class _Turns:
    """Those of one event loop."""

    def __init__(self) -> None:
        self.begun = 0
        self.waiting: Deque[asyncio.Future[None]] = deque()

    def begins(self, loop: asyncio.AbstractEventLoop) -> None:
        """Counts one that begins."""
        if self.begun == 0:
            loop.call_soon(self.go_on, loop)
        self.begun += 1

    def go_on(self, loop: asyncio.AbstractEventLoop) -> None:
        """Lets as many begin as there is room for in a turn."""
        self.begun = 0
        while self.waiting and self.begun < BEGUN_IN_A_TURN:
            place = self.waiting.popleft()
            # Whoever was cancelled meanwhile takes no room.
            if not place.done():
                self.begins(loop)
                place.set_result(None)


_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, _Turns] = WeakKeyDictionary()


async def turn() -> None:
    """Waits for a turn of the running event loop in which there is room."""
    loop = asyncio.get_running_loop()
    turns = _turns.get(loop)
    if turns is None:
        turns = _turns[loop] = _Turns()
    if turns.begun < BEGUN_IN_A_TURN and not turns.waiting:
        turns.begins(loop)
        return
    place = loop.create_future()
    turns.waiting.append(place)
    await place
