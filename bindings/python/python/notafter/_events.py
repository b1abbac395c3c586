"""Events: what to tell, run by run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, List, Mapping, Optional, Sequence, Union

from ._instants import text_of
from ._records import Check, Event, EventOptions, Matrix, Snapshot, Standing
from ._request import called

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["diff", "read_observation", "snapshots", "standings"]


def snapshots(seen: Union[Check, Matrix, Mapping[str, Any]]) -> List[Snapshot]:
    """What is kept of a check, or of all places of a target."""
    is_matrix = "cells" in seen if isinstance(seen, Mapping) else isinstance(seen, Matrix)
    request = {"matrix" if is_matrix else "check": seen}
    return [Snapshot.from_dict(it) for it in called("snapshots", request)]


def read_observation(line: Union[str, bytes, Mapping[str, Any]]) -> List[Snapshot]:
    """The places that a line shows which `notafter check --json` or `notafter scan` printed."""
    if isinstance(line, Mapping):
        line = json.dumps(line)
    elif isinstance(line, bytes):
        line = line.decode("utf-8", "replace")
    return [Snapshot.from_dict(it) for it in called("read_observation", {"line": line})]


def standings(
    before: Sequence[Union[Standing, Mapping[str, Any]]],
    looks: Sequence[Union[Snapshot, Mapping[str, Any]]],
    *,
    at: Optional[datetime] = None,
    options: Optional[Union[EventOptions, Mapping[str, Any]]] = None,
) -> List[Standing]:
    """How every place stands after a run: `before` is how all stood, `looks` what was seen in it."""
    request = {"before": before, "looks": looks, "at": text_of(at), "options": options}
    return [Standing.from_dict(it) for it in called("standings", request)]


def diff(
    before: Sequence[Union[Standing, Mapping[str, Any]]],
    after: Sequence[Union[Standing, Mapping[str, Any]]],
    *,
    at: Optional[datetime] = None,
) -> List[Event]:
    """The events between two runs."""
    request = {"before": before, "after": after, "at": text_of(at)}
    return [Event.from_dict(it) for it in called("diff", request)]
