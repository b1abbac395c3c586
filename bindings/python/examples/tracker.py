"""A small tracker: hosts in a file, looked at when due; what is new, and one report.

    python tracker.py refresh hosts.txt state.json     # from cron, every hour: prints what is new
    python tracker.py report hosts.txt state.json      # what ends when, the most urgent first

A line of the file is a host, `www.example.com` or `smtp://mx.example.com`, and may end in
`tag=CUSTOMER`. What stands behind a # is a comment. All that is kept between two runs is one file
of JSON. `--private` lets addresses of the own network be asked, which a tracker whose users type
hosts must not.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Literal, Optional, Tuple

import notafter

Place = Tuple[Optional[str], str]
"""Whose it is, and the canonical text of a target."""


def read_hosts(text: str) -> Tuple[List[Place], List[str]]:
    """The places of a file, each once, and a sentence for each line that is none."""
    places: Dict[Place, None] = {}
    problems: List[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        typed, _, tag = line.partition("#")[0].strip().partition(" tag=")
        if not typed:
            continue
        try:
            places[(tag.strip() or None, notafter.parse_target(typed).target)] = None
        except notafter.TargetError as error:
            problems.append(f"line {number}: {error.reason}")
    return list(places), problems


def refresh(
    kept: Dict[str, Any],
    places: List[Place],
    *,
    at: datetime,
    validator: Optional[notafter.Validator] = None,
    address_policy: Literal["any", "public-only"] = "public-only",
) -> List[notafter.Event]:
    """Looks at what is due, moves `kept` on, and gives what is new."""
    # Customers share a look at the same server, and so its state.
    states: Dict[str, notafter.RefreshState] = {}
    for _, target in places:
        raw = kept.get("states", {}).get(target)
        states[target] = (
            notafter.RefreshState.from_dict(raw)
            if raw
            else notafter.new_refresh_state(target, at=at)
        )
    due = [it for it, state in states.items() if notafter.refresh_due(state, at=at).is_due]
    options = notafter.FetchOptions(address_policy=address_policy)
    looks: List[Dict[str, Any]] = []
    with notafter.scan(
        due, at=at, timeout=10, options=options, validator=validator, connections_per_second=50
    ) as scan:
        for check in scan:
            expiry = check.expiry
            states[check.target] = notafter.refresh_step(
                states[check.target],
                "failed" if expiry is None else "obtained",
                at=at,
                effective_not_after=None if expiry is None else expiry.effective_not_after,
                next_transition_at=None if expiry is None else expiry.next_transition_at,
            )
            for look in notafter.snapshots(check):
                owners = [tag for tag, target in places if target == check.target]
                looks += [{**look.to_dict(), "tag": tag} for tag in owners]
    before = [notafter.Standing.from_dict(raw) for raw in kept.get("standings", ())]
    # What is tracked no longer is left out, so that what was open about it is closed.
    tracked = [it for it in before if (it.tag, it.target) in places]
    after = notafter.standings(tracked, looks, at=at)
    kept["states"] = {target: state.to_dict() for target, state in states.items()}
    kept["standings"] = [it.to_dict() for it in after]
    kept["looks"] = newest(kept.get("looks", []) + looks, places)
    return notafter.diff(before, after, at=at)


def newest(looks: List[Dict[str, Any]], places: List[Place]) -> List[Dict[str, Any]]:
    """Of each place the newest look, and the newest that showed a certificate.

    So a host that is down stays in the report.
    """
    kept: Dict[Tuple[Place, bool], Dict[str, Any]] = {}
    for look in looks:
        place = (look["tag"], look["target"])
        if place in places:
            if look["certificate"]:
                # It is the newest look now, and older failures are over.
                kept.pop((place, False), None)
            kept[(place, bool(look["certificate"]))] = look
    return list(kept.values())


def report(kept: Dict[str, Any], *, at: datetime, policy: Optional[str] = None) -> List[str]:
    """One line for each certificate of a customer, and one for each place without any."""
    shown = notafter.expirations(kept.get("looks", []), at=at, policy=policy)
    count = shown.horizons
    lines = [
        f"expired {count.expired}, within 30 days {count.within_30}, "
        f"60 days {count.within_60}, 90 days {count.within_90}, later {count.later}"
    ]
    for row in shown.rows:
        where = ", ".join(it.target for it in row.locations)
        lines.append(
            f"{row.expiry.level:8} {row.expiry.effective_not_after:%Y-%m-%d}  "
            f"{row.tag or '-'}  {row.certificate.subject}  at {where}"
        )
    lines += [
        f"nothing  {it.failing_since:%Y-%m-%d}  {it.tag or '-'}  {it.target}: {it.outcome}"
        for it in shown.without_certificate
    ]
    return lines


def save(file: Path, kept: Dict[str, Any]) -> None:
    """Whole or not at all: a tracker that was killed while it wrote keeps what it had."""
    beside = file.with_suffix(".new")
    beside.write_text(json.dumps(kept, indent=1), "utf-8")
    os.replace(beside, file)


def main() -> None:
    given = [it for it in sys.argv[1:] if it != "--private"]
    if len(given) != 3 or given[0] not in ("refresh", "report"):
        sys.exit("usage: tracker.py refresh|report HOSTS.txt STATE.json [--private]")
    command, file = given[0], Path(given[2])
    places, problems = read_hosts(Path(given[1]).read_text("utf-8"))
    for problem in problems:
        print(problem, file=sys.stderr)
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {}
    now = datetime.now(timezone.utc)
    if command == "report":
        print("\n".join(report(kept, at=now)))
        return
    if "--private" in sys.argv:
        events = refresh(kept, places, at=now, address_policy="any")
    else:
        events = refresh(kept, places, at=now)
    # First kept, then told; whoever wants each event to arrive keeps them until they have, by `event_key`.
    save(file, kept)
    for event in events:
        print(f"{event.level}: {event.message}")


if __name__ == "__main__":
    main()
