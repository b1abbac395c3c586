"""Requests: a caller's values as JSON."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from fractions import Fraction
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
)
from math import isfinite
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Sequence, Set, Union

from . import _values, _native
from ._errors import argument_error
from ._instants import text_of

if TYPE_CHECKING:
    from ._records import ExpiryPolicy
    from ._validator import Validator

__all__ = ["PolicyLike", "asked_json", "called", "encoded", "handle_of", "policy_of"]

PolicyLike = Union["ExpiryPolicy", Mapping[str, Any], str]
"""A policy, its JSON object, or the name of a preset."""


def encoded(value: Any, field: str) -> Any:
    """A value as JSON has it; records may be given as they are, or as their JSON objects."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise argument_error(field, f"{value!r} is no number that can be used")
        return value
    if isinstance(value, str):
        return str(value)
    if hasattr(value, "to_dict"):
        try:
            return value.to_dict()
        except (ValueError, TypeError, AttributeError) as error:
            raise argument_error(field, str(error)) from error
    if isinstance(value, Mapping):
        return {str(key): encoded(one, f"{field}.{key}") for key, one in value.items()}
    if isinstance(value, datetime):
        return text_of(value, field)
    if isinstance(value, timedelta):
        try:
            return _values.duration_text(value)
        except ValueError as error:
            raise argument_error(field, str(error)) from error
    if isinstance(value, (bytes, bytearray, memoryview)):
        return _values.octets_text(value)
    if isinstance(value, Fraction):
        return _values.fraction_text(value)
    if isinstance(value, (IPv4Address, IPv6Address, IPv4Network, IPv6Network)):
        return str(value)
    if isinstance(value, (Sequence, Set, frozenset)) or hasattr(value, "__iter__"):
        return [encoded(one, f"{field}[{index}]") for index, one in enumerate(value)]
    raise argument_error(field, f"a {type(value).__name__} cannot be used here")


def policy_of(policy: Optional[PolicyLike]) -> Any:
    """A policy as JSON has it."""
    return {"preset": policy} if isinstance(policy, str) else encoded(policy, "policy")


def asked_json(request: Mapping[str, Any]) -> str:
    """The request without what is not said."""
    said: Dict[str, Any] = {}
    for name, value in request.items():
        if value is not None:
            said[name] = encoded(value, name)
    return json.dumps(said, separators=(",", ":"))


def handle_of(validator: Optional[Validator]) -> Optional[_native.Validator]:
    """The native part of a validator."""
    handle = getattr(validator, "_handle", None)
    if handle is None and validator is not None:
        raise argument_error(
            "validator", f"a Validator is needed, not a {type(validator).__name__}"
        )
    return handle


def called(function: str, request: Mapping[str, Any], validator: Optional[Validator] = None) -> Any:
    """What a function answers, as JSON."""
    handle = handle_of(validator)
    return json.loads(_native.call(function, asked_json(request), handle))
