"""Exceptions: what notafter refuses, by class and stable code.

A server that does not answer and a certificate that is not valid are never exceptions: they are in
the records. An exception is about what the caller gave.
"""

from __future__ import annotations

import json
from typing import Any, ClassVar, Dict, Mapping, Optional, Tuple, Type

from ._values import Fact, facts as _facts, facts_dict

__all__ = [
    "ArgumentError",
    "CancelledError",
    "InternalError",
    "NotAfterError",
    "ParseError",
    "TargetError",
    "TrustError",
]


class NotAfterError(Exception):
    """Why a function gave no answer: a stable `code`, a sentence (`reason`) and `facts`."""

    class_: ClassVar[str] = ""
    """The class as every language names it: `parse`, `target` ..."""

    code: str
    """Why, by its stable code."""
    reason: str
    """Why and what to do, as a sentence."""
    facts: Mapping[str, Fact]
    """The particulars."""

    def __init__(self, code: str, reason: str, facts: Optional[Mapping[str, Fact]] = None) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason
        self.facts = dict(facts or {})

    def __reduce__(self) -> Tuple[Type[NotAfterError], Tuple[str, str, Dict[str, Fact]]]:
        return type(self), (self.code, self.reason, dict(self.facts))

    def to_dict(self) -> Dict[str, Any]:
        """The same as JSON has it."""
        return {
            "class": self.class_,
            "code": self.code,
            "reason": self.reason,
            "facts": facts_dict(self.facts),
        }


class ParseError(NotAfterError):
    """Octets that are not what they were given as."""

    class_ = "parse"


class TargetError(NotAfterError):
    """A text that names no target; the fact `suggestion` is what was probably meant."""

    class_ = "target"


class ArgumentError(NotAfterError, ValueError):
    """An argument that cannot be used; the fact `field` is its name."""

    class_ = "argument"


class TrustError(NotAfterError):
    """Roots that cannot be used."""

    class_ = "trust"


class CancelledError(NotAfterError):
    """The caller's `CancelHandle` said so. It is not that of asyncio."""

    class_ = "cancelled"


class InternalError(NotAfterError):
    """A fault of notafter: please report it."""

    class_ = "internal"


_CLASSES: Dict[str, Type[NotAfterError]] = {
    it.class_: it
    for it in (ParseError, TargetError, ArgumentError, TrustError, CancelledError, InternalError)
}


for _class in (NotAfterError, *_CLASSES.values()):
    # Where it is found, for tracebacks and pickles.
    _class.__module__ = "notafter"


def error_of(class_: str, code: str, reason: str, facts: str) -> NotAfterError:
    """The exception of an error that the native part tells; `facts` is JSON."""
    return _CLASSES.get(class_, InternalError)(code, reason, _facts(json.loads(facts)))


def argument_error(field: str, reason: str, code: str = "invalid-argument") -> ArgumentError:
    """An argument that Python's half cannot use."""
    return ArgumentError(code, f"{field}: {reason}", {"field": field})
