"""How questions that are asked all at once begin."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import List, Tuple

from notafter.aio._turns import BEGUN_IN_A_TURN, turn


async def begun_together(count: int) -> Tuple[List[int], List[int]]:
    """Begins so many at once; how many of them began in each turn of the loop, and in which order."""
    loop = asyncio.get_running_loop()
    now = 0
    order: List[int] = []
    turns: List[int] = []

    def next_turn() -> None:
        nonlocal now
        now += 1
        loop.call_soon(next_turn)

    async def begin(number: int) -> None:
        await turn()
        order.append(number)
        turns.append(now)

    tasks = [loop.create_task(begin(number)) for number in range(count)]
    loop.call_soon(next_turn)
    await asyncio.gather(*tasks)
    return list(Counter(turns).values()), order


def test_a_few_begin_in_each_turn_in_their_order() -> None:
    in_turns, order = asyncio.run(begun_together(3 * BEGUN_IN_A_TURN + 4))
    assert sum(in_turns) == 3 * BEGUN_IN_A_TURN + 4
    assert max(in_turns) <= BEGUN_IN_A_TURN
    assert len(in_turns) >= 4
    assert order == sorted(order)


def test_where_there_is_room_nothing_waits() -> None:
    in_turns, _ = asyncio.run(begun_together(BEGUN_IN_A_TURN))
    assert in_turns == [BEGUN_IN_A_TURN]


def test_whoever_is_cancelled_takes_no_room() -> None:
    async def cancelled() -> int:
        loop = asyncio.get_running_loop()
        waiting = [loop.create_task(turn()) for _ in range(3 * BEGUN_IN_A_TURN)]
        await asyncio.sleep(0)
        for task in waiting[BEGUN_IN_A_TURN:-1]:
            task.cancel()
        turns = 0
        while not waiting[-1].done():
            turns += 1
            await asyncio.sleep(0)
        await asyncio.gather(*waiting, return_exceptions=True)
        return turns

    # One turn to begin it and one to tell; those before it would have taken two more.
    assert asyncio.run(cancelled()) <= 2


def test_each_loop_has_its_own() -> None:
    for _ in range(3):
        _, order = asyncio.run(begun_together(2 * BEGUN_IN_A_TURN))
        assert len(order) == 2 * BEGUN_IN_A_TURN
