"""Errors: every code that there is, raised by the function that raises it."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from typing import Any, Dict, Optional

import notafter
from notafter import _native

from .values import instant

# Fields of requests that are called otherwise in Python.
RENAMED = {
    "input": "data",
    "from": "from_",
    "fingerprint_sha256": "certificate",
}

OCTETS = {"input", "der", "leaf", "certificate"}
LISTS_OF_OCTETS = {"intermediates", "certificates", "chain", "crls", "path"}
INSTANTS = {
    "at",
    "from",
    "until",
    "issued",
    "key_created",
    "effective_not_after",
    "next_transition_at",
}


class NotSayable(Exception):
    """What no argument in Python can be: a field that is not known, Base64 that is none."""


def error(_: Any, case: Any) -> Any:
    given = case["input"]
    return _of_process(given) if "environment" in given else found(given)


def found(given: Any) -> Any:
    """The error of a case, or that there was none."""
    try:
        _asked(_spelled_out(given))
    except notafter.NotAfterError as it:
        return {"error": it.to_dict()}
    return {"answer": True}


def _spelled_out(value: Any) -> Any:
    """`{"zeros": n}` stands for n octets that are zero, in Base64; `{"spaces": n}` for a text of n
    spaces."""
    if isinstance(value, dict):
        if set(value) == {"zeros"}:
            return base64.b64encode(bytes(value["zeros"])).decode()
        if set(value) == {"spaces"}:
            return " " * int(value["spaces"])
        return {name: _spelled_out(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_spelled_out(one) for one in value]
    return value


def _asked(given: Any) -> None:
    settings = given.get("validator")
    validator = None if settings is None else _validator(settings)
    name, request = given["function"], given["request"]
    try:
        _typed(name, request, validator, given)
    except NotSayable:
        handle = None if validator is None else validator._handle
        _native.call(name, json.dumps(request), handle)


def _validator(settings: Dict[str, Any]) -> notafter.Validator:
    raw = dict(settings)
    raw["roots"] = [
        notafter.Roots.from_dict(it) if "input" in it else it for it in raw.get("roots", ())
    ]
    return notafter.Validator(**raw)


def _typed(
    name: str, request: Any, validator: Optional[notafter.Validator], given: Any
) -> None:
    function = getattr(notafter, name, None)
    if function is None or not isinstance(request, dict):
        raise NotSayable
    arguments: Dict[str, Any] = {}
    try:
        for field, value in request.items():
            if field in INSTANTS:
                value = instant(value)
            elif field in OCTETS and isinstance(value, str):
                value = base64.b64decode(value, validate=True)
            elif field in LISTS_OF_OCTETS and isinstance(value, list):
                value = [base64.b64decode(one, validate=True) for one in value]
            arguments[field] = value
    except (ValueError, TypeError, AttributeError) as failure:
        raise NotSayable from failure
    if name == "certificate_details":
        arguments["certificate"] = arguments.pop("input", None)
    if name == "snapshots":
        if len(request) != 1:
            raise NotSayable
        arguments = {"seen": next(iter(request.values()))}
    if name in ("refresh_step", "refresh_due") and "preset" in arguments:
        if "policy" in arguments:
            raise NotSayable
        arguments["policy"] = arguments.pop("preset")
    arguments = {RENAMED.get(field, field): value for field, value in arguments.items()}
    if validator is not None:
        arguments["validator"] = validator
    if given.get("cancelled"):
        arguments["cancel"] = notafter.CancelHandle()
        arguments["cancel"].cancel()
    try:
        function(**arguments)
    except TypeError as failure:
        raise NotSayable from failure


def _of_process(given: Any) -> Any:
    """The error of a case in a process of its own, whose environment is another one."""
    case = {name: value for name, value in given.items() if name != "environment"}
    script = (
        "import json, sys; from golden.errors import found;"
        "print(json.dumps(found(json.load(sys.stdin))))"
    )
    folder = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    done = subprocess.run(
        [sys.executable, "-c", script],
        input=json.dumps(case),
        capture_output=True,
        check=True,
        cwd=folder,
        env={**os.environ, **given["environment"]},
        text=True,
        timeout=60,
    )
    return json.loads(done.stdout)
