"""Single values of records: as JSON has them, and as Python does."""

from __future__ import annotations

import re
import sys
from base64 import b64decode, b64encode
from dataclasses import FrozenInstanceError, dataclass, field
from datetime import datetime, timedelta, timezone
from ipaddress import IPv4Address, IPv6Address, ip_address as ip_address
from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping, NoReturn, Optional, Tuple, Union

if TYPE_CHECKING:
    from fractions import Fraction

    from typing_extensions import dataclass_transform

    from ._native import Certificate
else:

    def dataclass_transform(**_: Any) -> Callable[[Any], Any]:
        return lambda it: it


__all__ = ["Fact", "Facts", "IpAddress", "record"]

IpAddress = Union[IPv4Address, IPv6Address]

Fact = Union[str, int, bool, datetime, Tuple[str, ...]]
"""The value of a fact."""

Facts = Mapping[str, Fact]
"""What a finding or an anomaly has to say besides its code, by name."""

_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
_DURATION = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?", re.ASCII)
_FIRST = datetime.min.replace(tzinfo=timezone.utc)
_LAST = datetime.max.replace(microsecond=0, tzinfo=timezone.utc)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Any) -> Any:
    """A frozen dataclass; from Python 3.10 on with slots."""
    if sys.version_info >= (3, 10):
        made = dataclass(frozen=True, slots=True)(cls)
        # The methods that dataclasses makes for these know the class before it had slots: a name that is no
        # field gives them a sentence about `super`.
        made.__setattr__ = _not_assigned  # type: ignore[assignment]
        made.__delattr__ = _not_deleted  # type: ignore[assignment]
        return made
    return dataclass(frozen=True)(cls)


def _not_assigned(self: Any, name: str, value: Any) -> NoReturn:
    raise FrozenInstanceError(
        f"{type(self).__name__}.{name} cannot be set: dataclasses.replace() makes a changed copy"
    )


def _not_deleted(self: Any, name: str) -> NoReturn:
    raise FrozenInstanceError(f"{type(self).__name__}.{name} cannot be deleted")


def instant(text: str) -> datetime:
    """RFC 3339 as an aware `datetime` in UTC. The year 0, which Python does not have, is the first
    instant of the year 1."""
    if text[-1:] in "Zz":
        text = text[:-1] + "+00:00"
    try:
        return datetime.fromisoformat(text).astimezone(timezone.utc)
    except OverflowError:
        return _LAST if text.startswith("9") else _FIRST
    except ValueError:
        if text.startswith("0000-"):
            return _FIRST
        raise


def instant_text(it: datetime) -> str:
    """An aware `datetime` as RFC 3339 with `Z`, in whole seconds."""
    if it.tzinfo is None:
        raise ValueError(f"{it!r} has no timezone: use an aware datetime such as datetime.now(timezone.utc)")
    try:
        it = it.astimezone(timezone.utc)
    except OverflowError:
        it = _FIRST if it.year == 1 else _LAST
    return it.isoformat(timespec="seconds")[:19] + "Z"


def duration(it: Union[str, int]) -> timedelta:
    """A text such as `10d12h`, or a number of seconds."""
    if isinstance(it, int):
        return timedelta(seconds=it)
    match = _DURATION.fullmatch(it)
    if match is None or not it:
        raise ValueError(f"{it!r} is not a length of time such as '30d' or '10d12h'")
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def duration_text(it: timedelta) -> str:
    """The text of it, in the fewest units; parts of a second are dropped."""
    if it < timedelta(0):
        raise ValueError(f"{it!r} is negative")
    hours, seconds = divmod(it.seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    units = ((it.days, "d"), (hours, "h"), (minutes, "m"), (seconds, "s"))
    return "".join(f"{count}{unit}" for count, unit in units if count) or "0s"


def octets(text: str) -> bytes:
    """Base64."""
    return b64decode(text)


def octets_text(it: Union[bytes, bytearray, memoryview]) -> str:
    """As Base64."""
    return b64encode(it).decode("ascii")


def fraction(text: str) -> Fraction:
    """A text such as `1/3`."""
    from fractions import Fraction

    above, under = text.split("/")
    return Fraction(int(above), int(under))


def fraction_text(it: Fraction) -> str:
    """As a text such as `1/3`."""
    return f"{it.numerator}/{it.denominator}"


def facts(raw: Union[Mapping[str, Any], Tuple[()]]) -> Dict[str, Fact]:
    """Facts, of which texts that are instants to the letter are instants."""
    return {name: _fact(value) for name, value in raw.items()} if raw else {}


def _fact(value: Any) -> Fact:
    if type(value) is str:
        if len(value) == 20 and _INSTANT.fullmatch(value):
            try:
                it = instant(value)
            except ValueError:
                return value
            # What is written otherwise (the year 0) stays as it is.
            if instant_text(it) == value:
                return it
        return value
    if type(value) is list:
        return tuple(value)
    return value  # type: ignore[no-any-return]


def facts_dict(it: Facts) -> Dict[str, Any]:
    """Facts as JSON has them."""
    return {name: _fact_json(value) for name, value in it.items()}


def _fact_json(value: Fact) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, tuple):
        return list(value)
    return value


_read_certificate: Optional[Callable[[Mapping[str, Any]], Certificate]] = None


def read_certificates_with(read: Callable[[Mapping[str, Any]], Certificate]) -> None:
    """Says what makes a certificate of its JSON object: the package does, when it is imported."""
    global _read_certificate
    _read_certificate = read


def certificate(raw: Mapping[str, Any]) -> Certificate:
    """A certificate of its JSON object."""
    if _read_certificate is None:
        raise RuntimeError("notafter is not imported")
    return _read_certificate(raw)
