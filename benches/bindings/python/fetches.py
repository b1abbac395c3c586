"""`fetches.py TARGETS`: fetches from all of them at once, with an eye on the event loop.

A ticker asks for a wake-up in a millisecond, over and over; how much later it comes is the delay. Where other programs keep the
processors busy, the loop's thread waits for one of them and for helpers that wait for one; so it is told besides how much
processor time that thread took at most between two ticks (Linux, `schedstat`), which is what the loop itself did. The same for a second without fetches first: what the machine itself delays.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from time import perf_counter

import notafter.aio

TICK = 0.001
SCHEDSTAT = Path("/proc/self/schedstat")


async def main() -> None:
    targets = Path(sys.argv[1]).read_text().split()
    # What is made once in a process: the runtime, the roots.
    await notafter.aio.fetch(targets.pop())
    idle: list[tuple[float, float]] = []
    ticker = asyncio.ensure_future(tick(idle))
    await asyncio.sleep(1)
    ticker.cancel()

    delays: list[tuple[float, float]] = []
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


async def tick(delays: list[tuple[float, float]]) -> None:
    while True:
        before, worked = perf_counter(), processor_time()
        await asyncio.sleep(TICK)
        delay = perf_counter() - before - TICK
        delays.append((delay, processor_time() - worked))


def processor_time() -> float:
    """Seconds for which the main thread has run."""
    return int(SCHEDSTAT.read_text().split()[0]) / 1e9


def summary(delays: list[tuple[float, float]]) -> dict[str, float]:
    ordered = sorted(delay for delay, _ in delays)
    return {
        "work": 1000 * max(work for _, work in delays),
        "max": 1000 * ordered[-1],
        "p99": 1000 * ordered[len(ordered) * 99 // 100],
        "median": 1000 * ordered[len(ordered) // 2],
        "ticks": len(ordered),
    }


if __name__ == "__main__":
    asyncio.run(main())
