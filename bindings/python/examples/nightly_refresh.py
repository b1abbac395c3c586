"""A look at a list of hosts, as a nightly job makes it: only those that are due, and only news are told.

    python nightly_refresh.py STATE.json HOST...

The state of each host and how all stood are kept in one JSON file between runs.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

import notafter


def refresh(
    kept: Dict[str, Any],
    hosts: Sequence[str],
    *,
    at: datetime,
    validator: Optional[notafter.Validator] = None,
    everything: bool = False,
) -> List[notafter.Event]:
    """Looks at the hosts that are due, moves `kept` on, and gives what is new."""
    states = {
        host: notafter.RefreshState.from_dict(raw) for host, raw in kept.get("states", {}).items()
    }
    for host in hosts:
        states.setdefault(host, notafter.new_refresh_state(host, at=at))
    due = [
        host for host in hosts if everything or notafter.refresh_due(states[host], at=at).is_due
    ]
    before = [notafter.Standing.from_dict(raw) for raw in kept.get("standings", ())]
    looks: List[notafter.Snapshot] = []
    # The tag says which host an answer belongs to, whatever it was understood as.
    targets = [(host, host) for host in due]
    with notafter.scan(targets, at=at, timeout=10, validator=validator) as scan:
        for check in scan:
            host = check.tag or check.target
            expiry = check.expiry
            states[host] = notafter.refresh_step(
                states[host],
                "failed" if expiry is None else "obtained",
                at=at,
                effective_not_after=None if expiry is None else expiry.effective_not_after,
                next_transition_at=None if expiry is None else expiry.next_transition_at,
            )
            looks += notafter.snapshots(check)
    after = notafter.standings(before, looks, at=at)
    kept["states"] = {host: states[host].to_dict() for host in hosts}
    kept["standings"] = [it.to_dict() for it in after]
    return notafter.diff(before, after, at=at)


def main() -> None:
    if len(sys.argv) < 3:
        sys.exit("usage: nightly_refresh.py STATE.json HOST...")
    file, hosts = Path(sys.argv[1]), sys.argv[2:]
    kept = json.loads(file.read_text("utf-8")) if file.exists() else {}
    for event in refresh(kept, hosts, at=datetime.now(timezone.utc)):
        print(event.message)
    file.write_text(json.dumps(kept, indent=1), "utf-8")


if __name__ == "__main__":
    main()
