"""Instants: the present, and those that a caller gives."""

from __future__ import annotations

# The module, not its names: what replaces `datetime.datetime` in tests (a clock that stands still)
# has to be found each time.
import datetime as _datetime
from typing import Optional

from ._errors import argument_error
from ._values import instant_text

__all__ = ["text_of"]


def text_of(at: Optional[_datetime.datetime], field: str = "at") -> str:
    """The instant as JSON has it; the present, where there is none."""
    if at is None:
        at = _datetime.datetime.now(_datetime.timezone.utc)
    elif not isinstance(at, _datetime.datetime):
        raise argument_error(field, f"{at!r} is no datetime")
    if at.utcoffset() is None:
        raise argument_error(
            field,
            f"{at!r} has no timezone, so it is no instant: give an aware datetime, such as "
            "datetime.now(timezone.utc), or say what it was meant in with .replace(tzinfo=...)",
        )
    return instant_text(at)
