"""`fetches.py TARGETS`: fetches from all of them at once, with an eye on the event loop.

A ticker asks for a wake-up in a millisecond, over and over; how much later it comes is the delay. The same for as long
without fetches first: what the machine itself delays.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from time import perf_counter

import notafter.aio

TICK = 0.001


async def main() -> None:
    targets = Path(sys.argv[1]).read_text().split()
    # What is made once in a process: the runtime, the roots.
    await notafter.aio.fetch(targets.pop())
    idle: list[float] = []
    ticker = asyncio.ensure_future(tick(idle))
    await asyncio.sleep(1)
    ticker.cancel()

    delays: list[float] = []
    ticker = asyncio.ensure_future(tick(delays))
    await asyncio.sleep(0.05)
    before = perf_counter()
    found = await asyncio.gather(*map(notafter.aio.fetch, targets))
    took = perf_counter() - before
    await asyncio.sleep(0.05)
    ticker.cancel()
    answered = sum(it.outcome == "certificate" for it in found)
    result = {
        "asked": len(targets),
        "answered": answered,
        "seconds": took,
        "delays": summary(delays),
        "idle": summary(idle),
    }
    json.dump(result, sys.stdout)


async def tick(delays: list[float]) -> None:
    while True:
        before = perf_counter()
        await asyncio.sleep(TICK)
        delays.append(perf_counter() - before - TICK)


def summary(delays: list[float]) -> dict[str, float]:
    ordered = sorted(delays)
    return {
        "max": 1000 * ordered[-1],
        "p99": 1000 * ordered[len(ordered) * 99 // 100],
        "median": 1000 * ordered[len(ordered) // 2],
        "ticks": len(ordered),
    }


if __name__ == "__main__":
    asyncio.run(main())
