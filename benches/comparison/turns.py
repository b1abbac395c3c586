"""Turns: how a contestant is asked to work for a moment, and what processor time that took."""

from __future__ import annotations

import json
import os
import subprocess
import time
from pathlib import Path
from typing import Any, Protocol, Sequence

from .contestants import Contestant

# A turn lasts about so long, so that a round is over before the machine has changed much. In seconds.
TURN = 0.03
# Most repeats of one turn: for work that is over in microseconds.
MOST_REPEATS = 20_000
# Runs of a command in one turn.
RUNS = 8
# Servers that a contestant fetches from in one turn, and how many at once.
SERVERS = 1_000
AT_ONCE = 200


class Turns(Protocol):
    """Those who take turns."""

    def turn(self, contestant: Contestant) -> float:
        """Nanoseconds of processor time for one unit of work."""


class Worker:
    """A process that says in a line of JSON what it is, and then answers each line `WORK CONTESTANT REPEATS` with the
    nanoseconds of processor time that it took."""

    def __init__(self, command: Sequence[object]) -> None:
        self.process = subprocess.Popen(
            [str(it) for it in command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        self.hello: dict[str, Any] = json.loads(self.process.stdout.readline())
        self.repeats: dict[str, int] = {}

    def turn(self, contestant: Contestant) -> float:
        # Go has one kind of work, whatever it is called.
        repeats = self.repeats.get(contestant.key) or self._calibrated(contestant)
        # A certificate is the unit where the work is a pass over the corpus.
        units = self.hello["certificates"] if contestant.work.endswith(("facts", "not-after")) else 1
        return self._ask(contestant, repeats) / (repeats * units)

    def _calibrated(self, contestant: Contestant) -> int:
        # The first time pays for what is set up once.
        self._ask(contestant, 1)
        once = max(self._ask(contestant, 1), 1)
        repeats = min(max(int(TURN * 1e9 / once), 1), MOST_REPEATS)
        self.repeats[contestant.key] = repeats
        return repeats

    def _ask(self, contestant: Contestant, repeats: int) -> int:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(f"{contestant.work} {contestant.name.replace(' ', '-')} {repeats}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def close(self) -> None:
        self.process.communicate()


class Commands:
    """Commands that are started, read one file, and end."""

    def __init__(self, programs: dict[str, Path], file: Path) -> None:
        self.programs = programs
        self.file = file

    def turn(self, contestant: Contestant) -> float:
        assert contestant.command is not None
        name, *arguments = contestant.command
        path = str(self.programs[name])
        total = 0.0
        for _ in range(RUNS):
            silence = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
            child = os.posix_spawn(path, [path, *arguments, str(self.file)], {"LC_ALL": "C"}, file_actions=silence)
            _, status, usage = os.wait4(child, 0)
            if os.waitstatus_to_exitcode(status) != 0:
                raise SystemExit(f"{contestant.name} ended with {os.waitstatus_to_exitcode(status)}")
            total += usage.ru_utime + usage.ru_stime
        return total * 1e9 / RUNS


class Fleet:
    """Servers on loopback in a process of their own, and clients that fetch from them, each in a new process."""

    def __init__(self, program: Path, folder: Path, clients: dict[str, list[object]]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.clients = clients
        self.process = subprocess.Popen(
            [program, "serve", folder, str(SERVERS), "p256"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert self.process.stdout is not None
        if self.process.stdout.readline().strip() != b"ready":
            raise SystemExit("the servers did not start")

    def turn(self, contestant: Contestant) -> float:
        assert contestant.fleet is not None
        program, mode, servers = contestant.fleet
        job = [mode, self.folder / f"{servers}.txt", SERVERS, AT_ONCE]
        command = [str(it) for it in (*self.clients[program], *job)]
        answer = json.loads(subprocess.check_output(command, timeout=300))
        if answer["failed"] or answer["answered"] != SERVERS:
            raise SystemExit(f"{contestant.name} did not get everything: {answer}")
        return answer["cpu_us"] * 1000 / SERVERS

    def close(self) -> None:
        # The end of its input is what it waits for.
        self.process.communicate()


def rounds_of(turns: dict[str, Turns], contestants: Sequence[Contestant], count: int) -> dict[str, list[float]]:
    """Round after round, in each of which everybody has a turn; every second one in the opposite order, so that nobody
    always comes right behind the same."""
    times: dict[str, list[float]] = {contestant.key: [] for contestant in contestants}
    started = time.monotonic()
    # The first round warms up: files are read, and turns found that are neither short nor long.
    for number in range(count + 1):
        order = contestants if number % 2 else tuple(reversed(contestants))
        for contestant in order:
            taken = turns[contestant.needs[0]].turn(contestant)
            if number > 0:
                times[contestant.key].append(taken)
        print(f"round {number} of {count}: {time.monotonic() - started:.0f} s, load {os.getloadavg()[0]:.1f}", flush=True)
    return times
