"""Refreshing: when to look at a target again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

from ._instants import text_of
from ._records import RefreshDue, RefreshPolicy, RefreshState
from ._request import called

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["new_refresh_state", "refresh_due", "refresh_step"]

StateLike = Union[RefreshState, Mapping[str, Any]]
"""A state, or its JSON object."""

RefreshPolicyLike = Union[RefreshPolicy, Mapping[str, Any], str]
"""A policy of refreshing, its JSON object, or the name of a preset: `tracker` (also where none is
given) or `frequent`."""


def _policy(policy: Optional[RefreshPolicyLike]) -> Dict[str, Any]:
    return {"preset": policy} if isinstance(policy, str) else {"policy": policy}


def new_refresh_state(
    target: Optional[str] = None, *, at: Optional[datetime] = None
) -> RefreshState:
    """A state to begin with; without a target it is that of a pasted certificate, which is never looked
    for."""
    request = {"target": target, "at": text_of(at)}
    return RefreshState.from_dict(called("new_refresh_state", request))


def refresh_step(
    state: StateLike,
    outcome: str,
    *,
    at: Optional[datetime] = None,
    effective_not_after: Optional[datetime] = None,
    next_transition_at: Optional[datetime] = None,
    policy: Optional[RefreshPolicyLike] = None,
) -> RefreshState:
    """The state after a look, whose `outcome` is `obtained` or `failed`."""
    request = {
        "state": state,
        "outcome": outcome,
        "at": text_of(at),
        "effective_not_after": effective_not_after,
        "next_transition_at": next_transition_at,
        **_policy(policy),
    }
    return RefreshState.from_dict(called("refresh_step", request))


def refresh_due(
    state: StateLike,
    *,
    at: Optional[datetime] = None,
    policy: Optional[RefreshPolicyLike] = None,
) -> RefreshDue:
    """Whether a look is due, and since or until when."""
    request = {"state": state, "at": text_of(at), **_policy(policy)}
    return RefreshDue.from_dict(called("refresh_due", request))
