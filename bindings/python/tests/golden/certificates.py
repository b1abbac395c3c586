"""Files whose input is octets: `Certificate` and `read`."""

from __future__ import annotations

import datetime
import ipaddress
from typing import Any, Dict

import notafter

from .values import octets

MISSING_YEAR = "0000-"


def certificate(_: Any, case: Any) -> Any:
    """The certificate's record, attribute by attribute, or its error with the fact `offset` beside the code."""
    try:
        it = notafter.Certificate(octets(case["input"]))
    except notafter.NotAfterError as error:
        raised = error.to_dict()
        return {"error": {**raised, "offset": raised["facts"].get("offset")}}
    whole = it.to_dict()
    lazy = attributes(it, whole)
    assert lazy == whole, "attributes and record are the same"
    assert notafter.Certificate.from_dict(whole) == it
    addresses = [name.value for name in it.subject_alt_names if name.type == "ip"]
    for address, text in zip(it.ip_addresses, addresses):
        assert address == ipaddress.ip_address(text)
    return whole


def attributes(it: notafter.Certificate, whole: Dict[str, Any]) -> Dict[str, Any]:
    """The record as the attributes say it."""
    return {name: _json(getattr(it, name), whole[name]) for name in whole}


def _json(value: Any, text: Any) -> Any:
    if isinstance(value, datetime.datetime):
        assert value.tzinfo is datetime.timezone.utc
        # A year that `datetime` does not have is the first instant of the next one.
        if str(text).startswith(MISSING_YEAR):
            assert value == datetime.datetime.min.replace(tzinfo=datetime.timezone.utc)
            return text
        return value.strftime("%Y-%m-%dT%H:%M:%SZ").zfill(20)
    if isinstance(value, bytes):
        return notafter._values.octets_text(value)
    if isinstance(value, tuple):
        return [_json(one, None) for one in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def details(case: Any) -> Any:
    """What a case's `facts` are compared with."""
    return notafter.Certificate(octets(case["input"])).details.to_dict()


def contents(_: Any, case: Any) -> Any:
    """What was found, in order, and what was skipped."""
    found = notafter.read(octets(case["input"]))
    certificates = iter(found.certificates)
    items = [
        {"kind": kind, "serial_number": next(certificates).serial_number}
        if kind == "certificate"
        else {"kind": kind}
        for kind in found.order
    ]
    skipped = [{"reason": it.code} for it in found.skipped]
    at_least = case["expect"].get("skipped_at_least", 0)
    return {
        "items": items,
        "skipped": skipped,
        "skipped_at_least": min(at_least, len(skipped)),
    }
