"""Functions that ask servers, for asyncio."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Mapping, Optional

from .._asking import (
    OptionsLike,
    TargetLike,
    Timeout,
    fetch_request,
    judged_request,
    task_of,
)
from .._records import Check, Matrix, Observation, ObservationMatrix
from .._request import PolicyLike
from ._delivery import answer_of
from ._turns import turn

if TYPE_CHECKING:
    from datetime import datetime

    from .._native import CancelHandle
    from .._validator import Validator

__all__ = ["check", "check_all", "fetch", "observe_all"]


async def _asked(
    function: str,
    request: Mapping[str, Any],
    validator: Optional[Validator],
    cancel: Optional[CancelHandle],
) -> Any:
    return json.loads(await answer_of(task_of(function, request, validator, cancel)))


async def fetch(
    target: TargetLike,
    *,
    at: Optional[datetime] = None,
    timeout: Optional[Timeout] = None,
    options: Optional[OptionsLike] = None,
    validator: Optional[Validator] = None,
    cancel: Optional[CancelHandle] = None,
) -> Observation:
    """As `notafter.fetch`."""
    await turn()
    request = fetch_request(target, at, timeout, options)
    return Observation.from_dict(await _asked("fetch", request, validator, cancel))


async def observe_all(
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
    """As `notafter.observe_all`."""
    await turn()
    request = {
        **fetch_request(target, at, timeout, options),
        "key_types": key_types,
        "without_server_name": without_server_name,
    }
    return ObservationMatrix.from_dict(await _asked("observe_all", request, validator, cancel))


async def check(
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
    """As `notafter.check`."""
    await turn()
    request = judged_request(target, at, timeout, options, policy, renewal_mode, tag)
    return Check.from_dict(await _asked("check", request, validator, cancel))


async def check_all(
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
    """As `notafter.check_all`."""
    await turn()
    request = {
        **judged_request(target, at, timeout, options, policy, renewal_mode, tag),
        "key_types": key_types,
        "without_server_name": without_server_name,
    }
    return Matrix.from_dict(await _asked("check_all", request, validator, cancel))
