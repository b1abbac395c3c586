"""Asking servers: requests and answers, which the functions here and those of `notafter.aio` share."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Dict, Iterable, Mapping, Optional, Union

from . import _native
from ._errors import argument_error
from ._inputs import several, text_in
from ._instants import text_of
from ._records import (
    Check,
    FetchOptions,
    Matrix,
    Observation,
    ObservationMatrix,
    ScanTarget,
    Target,
)
from ._request import PolicyLike, asked_json, encoded, handle_of, policy_of

if TYPE_CHECKING:
    from datetime import datetime

    from ._native import CancelHandle
    from ._validator import Validator

__all__ = ["check", "check_all", "fetch", "observe_all"]

TargetLike = Union[str, Target]
"""A target as it may be typed, or as it was understood."""

OptionsLike = Union[FetchOptions, Mapping[str, Any]]
"""How to fetch, or its JSON object."""

Timeout = Union[float, timedelta]
"""Time for the whole, resolution included, in seconds."""


_LONGEST_MILLIS = 2**32 - 1
"""As many milliseconds as the field of the request can hold: 49 days, which nobody waits."""


def target_text(target: TargetLike) -> str:
    """A target as text."""
    return target.target if isinstance(target, Target) else text_in(target, "target")


def options_of(
    options: Optional[OptionsLike], timeout: Optional[Timeout]
) -> Optional[Dict[str, Any]]:
    """How to fetch, as JSON has it; `timeout` counts more than that of the options."""
    if options is None and timeout is None:
        return None
    if options is not None and not isinstance(options, (FetchOptions, Mapping)):
        raise argument_error(
            "options", f"FetchOptions(...) is needed, not a {type(options).__name__}"
        )
    if isinstance(options, FetchOptions):
        # A text would be gone through letter by letter.
        for name in ("alpn", "networks"):
            several(getattr(options, name), f"options.{name}")
    given = {} if options is None else encoded(options, "options")
    raw = {name: value for name, value in given.items() if value is not None}
    if timeout is not None:
        seconds = timeout.total_seconds() if isinstance(timeout, timedelta) else timeout
        try:
            millis = round(seconds * 1000)
        except (TypeError, ValueError, OverflowError) as error:
            raise argument_error("timeout", f"{timeout!r} is no number of seconds") from error
        if not 0 < millis <= _LONGEST_MILLIS:
            raise argument_error(
                "timeout",
                f"a wait of {timeout} is not possible: give 0.001 to {_LONGEST_MILLIS // 1000} seconds",
            )
        raw["timeout_millis"] = millis
    return raw


def fetch_request(
    target: TargetLike,
    at: Optional[datetime],
    timeout: Optional[Timeout],
    options: Optional[OptionsLike],
) -> Dict[str, Any]:
    """What every function that asks takes."""
    return {
        "target": target_text(target),
        "at": text_of(at),
        "options": options_of(options, timeout),
    }


def judged_request(
    target: TargetLike,
    at: Optional[datetime],
    timeout: Optional[Timeout],
    options: Optional[OptionsLike],
    policy: Optional[PolicyLike],
    renewal_mode: Optional[str],
    tag: Optional[str],
) -> Dict[str, Any]:
    """What those take that judge as well."""
    return {
        **fetch_request(target, at, timeout, options),
        "policy": policy_of(policy),
        "renewal_mode": renewal_mode,
        "tag": tag,
    }


def task_of(
    function: str,
    request: Mapping[str, Any],
    validator: Optional[Validator],
    cancel: Optional[CancelHandle],
) -> _native.Task:
    """The work, not begun."""
    handle = handle_of(validator)
    return _native.ask(function, asked_json(request), handle, cancel)


def _asked(
    function: str,
    request: Mapping[str, Any],
    validator: Optional[Validator],
    cancel: Optional[CancelHandle],
) -> Any:
    return json.loads(task_of(function, request, validator, cancel).wait())


def fetch(
    target: TargetLike,
    *,
    at: Optional[datetime] = None,
    timeout: Optional[Timeout] = None,
    options: Optional[OptionsLike] = None,
    validator: Optional[Validator] = None,
    cancel: Optional[CancelHandle] = None,
) -> Observation:
    """Asks a server for its certificates.

    `target` is what a technician types: a host name, an address, a URL. `timeout` is seconds for the
    whole. A server that shows nothing is no exception: the outcome says why. Ctrl-C stops it, and so
    does `cancel.cancel()` in another thread.
    """
    request = fetch_request(target, at, timeout, options)
    return Observation.from_dict(_asked("fetch", request, validator, cancel))


def observe_all(
    target: TargetLike,
    *,
    at: Optional[datetime] = None,
    timeout: Optional[Timeout] = None,
    options: Optional[OptionsLike] = None,
    key_types: Optional[bool] = None,
    without_server_name: bool = False,
    validator: Optional[Validator] = None,
    cancel: Optional[CancelHandle] = None,
) -> ObservationMatrix:
    """Everything that a target shows: each address, each type of key unless told otherwise, and on
    request without its name too."""
    request = {
        **fetch_request(target, at, timeout, options),
        "key_types": key_types,
        "without_server_name": without_server_name,
    }
    return ObservationMatrix.from_dict(_asked("observe_all", request, validator, cancel))


def check(
    target: TargetLike,
    *,
    at: Optional[datetime] = None,
    timeout: Optional[Timeout] = None,
    options: Optional[OptionsLike] = None,
    policy: Optional[PolicyLike] = None,
    renewal_mode: Optional[str] = None,
    tag: Optional[str] = None,
    validator: Optional[Validator] = None,
    cancel: Optional[CancelHandle] = None,
) -> Check:
    """Asks a server and judges what it shows: facts, validity, expiry.

    A server that does not answer is no exception: `error` says why. `policy` says how early an end is
    urgent, `renewal_mode` who renews (`automated`, `manual` or `unknown`), `tag` whose it is.
    """
    request = judged_request(target, at, timeout, options, policy, renewal_mode, tag)
    return Check.from_dict(_asked("check", request, validator, cancel))


def check_all(
    target: TargetLike,
    *,
    at: Optional[datetime] = None,
    timeout: Optional[Timeout] = None,
    options: Optional[OptionsLike] = None,
    key_types: Optional[bool] = None,
    without_server_name: bool = False,
    policy: Optional[PolicyLike] = None,
    renewal_mode: Optional[str] = None,
    tag: Optional[str] = None,
    validator: Optional[Validator] = None,
    cancel: Optional[CancelHandle] = None,
) -> Matrix:
    """As `check`, at each address and with each type of key."""
    request = {
        **judged_request(target, at, timeout, options, policy, renewal_mode, tag),
        "key_types": key_types,
        "without_server_name": without_server_name,
    }
    return Matrix.from_dict(_asked("check_all", request, validator, cancel))


def scan_request(
    targets: Iterable[Union[TargetLike, Mapping[str, Any], Any]],
    at: Optional[datetime],
    timeout: Optional[Timeout],
    options: Optional[OptionsLike],
    policy: Optional[PolicyLike],
    renewal_mode: Optional[str],
    concurrency: Optional[int],
    connections_per_second: Optional[int],
    connections_per_address: Optional[int],
) -> str:
    """What a scan takes, as JSON."""
    return asked_json(
        {
            "targets": [
                _scan_target(it, f"targets[{index}]")
                for index, it in enumerate(several(targets, "targets"))
            ],
            "at": text_of(at),
            "options": options_of(options, timeout),
            "policy": policy_of(policy),
            "renewal_mode": renewal_mode,
            "concurrency": concurrency,
            "connections_per_second": connections_per_second,
            "connections_per_address": connections_per_address,
        }
    )


def _scan_target(it: Any, field: str) -> Any:
    if isinstance(it, (str, Target)):
        return {"target": target_text(it)}
    if isinstance(it, (tuple, list)):
        if len(it) != 2:
            raise argument_error(field, "a target with a tag has two parts: (target, tag)")
        target, tag = it
        return {"target": target_text(target), "tag": tag}
    if isinstance(it, (ScanTarget, Mapping)):
        return it
    raise argument_error(field, f"a target, or (target, tag), is needed, not a {type(it).__name__}")
