"""What the times say: quotients round by round, and the generated part of docs/performance.md."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any, Sequence

from .contestants import CONTESTANTS, GOALS, MEMORY_GOAL, WORKS, Goal

BEGIN = "<!-- `cargo xtask peers` writes what follows. -->"
END = "<!-- The end of what is written. -->"


@dataclass(frozen=True)
class Quotient:
    """Of two contestants, round by round: what slows a whole round down falls out."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, over: Sequence[float], under: Sequence[float]) -> Quotient:
        each = [a / b for a, b in zip(over, under, strict=True)]
        low, _, high = quantiles(each, n=4)
        return cls(median(each), low, high)

    def __str__(self) -> str:
        return shown(self.median)

    @property
    def spread(self) -> str:
        return f"{shown(self.low)} to {shown(self.high)}"


def shown(value: float) -> str:
    """Three figures, as far as they are before or right behind the point."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def duration(nanoseconds: float) -> str:
    """With a fitting unit."""
    for unit, size in (("ms", 1e6), ("us", 1e3)):
        if nanoseconds >= size:
            return f"{shown(nanoseconds / size)} {unit}"
    return f"{shown(nanoseconds)} ns"


def verdict(goal: Goal, value: float) -> str:
    """Reached, or how far off."""
    reached = value <= goal.bound if goal.at_most else value >= goal.bound
    if reached:
        return "reached"
    off = value / goal.bound if goal.at_most else goal.bound / value
    return f"**missed** by {off:.2f} times"


def goals_table(times: dict[str, list[float]], memory: dict[str, dict[str, float]]) -> list[str]:
    """All goals, each with its row."""
    lines = ["| work | ours | peer | measured | middle half | goal | |", "|---|---|---|---|---|---|---|"]
    for goal in GOALS:
        if goal.over not in times or goal.under not in times:
            lines.append(f"| {goal.title} | | | not measured | | {goal.text} | |")
            continue
        over, under = times[goal.over], times[goal.under]
        quotient = Quotient.of(over, under)
        ours, peer = (over, under) if goal.at_most else (under, over)
        lines.append(
            f"| {goal.title} | {duration(median(ours))} | {duration(median(peer))} | {quotient} | {quotient.spread}"
            f" | {goal.text} | {verdict(goal, quotient.median)} |"
        )
    if held := memory.get("notafter"):
        ratio = held["octets"] / held["der"]
        goal = Goal("", "", "", MEMORY_GOAL, True, "")
        lines.append(
            f"| memory of 100,000 certificates | {held['octets']:.0f} octets each | {held['der']:.0f} of DER | {ratio:.2f}"
            f" | | {MEMORY_GOAL} of the DER | {verdict(goal, round(ratio, 2))} |"
        )
    else:
        lines.append(f"| memory of 100,000 certificates | | | not measured | | {MEMORY_GOAL} of the DER | |")
    return lines


def detail_tables(times: dict[str, list[float]], memory: dict[str, dict[str, float]]) -> list[str]:
    """Everybody, beside the one whom all are compared with."""
    lines: list[str] = []
    for work in WORKS:
        present = [it for it in CONTESTANTS if it.work == work.name and it.key in times]
        base = times.get(f"{work.name} {work.base}")
        if not present or base is None:
            continue
        lines += ["", f"| {work.title}, for {work.unit} | median | least | of {work.base} | middle half |"]
        lines.append("|---|---|---|---|---|")
        for contestant in present:
            each = times[contestant.key]
            quotient = Quotient.of(each, base)
            lines.append(
                f"| {contestant.name} | {duration(median(each))} | {duration(min(each))} | {quotient} | {quotient.spread} |"
            )
    if memory:
        lines += ["", "| Memory of 100,000 certificates | octets each | of the DER |", "|---|---|---|"]
        for reader, held in memory.items():
            lines.append(f"| {reader} | {held['octets']:.0f} | {held['octets'] / held['der']:.2f} |")
    return lines


def conditions(machine: dict[str, Any]) -> list[str]:
    """Where and when, in sentences."""
    versions = "; ".join(machine["versions"])
    sentences = (
        f"{machine['date']}, {machine['processors']} processors ({machine['processor']}), {machine['system']}. {versions}. "
        f"{machine['rounds']} rounds. The machine's load was {machine['load_before']:.1f} at the start and "
        f"{machine['load_after']:.1f} at the end, ours included."
    )
    skipped = [f"Left out, since it is not there: {it}." for it in machine["skipped"]]
    return [sentences, *skipped]


def text(result: dict[str, Any]) -> str:
    """What stands between the markers."""
    times, memory = result["times"], result["memory"]
    parts = [conditions(result["machine"]), [""], goals_table(times, memory), detail_tables(times, memory)]
    return "\n".join(line for part in parts for line in part)


def write(page: Path, result: dict[str, Any]) -> None:
    """Puts it between the markers of the page."""
    before, begin, rest = page.read_text().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{page} has no `{BEGIN}` with `{END}` behind it")
    page.write_text(f"{before}{BEGIN}\n\n{text(result)}\n\n{END}{after}")
