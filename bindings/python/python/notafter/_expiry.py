"""Expiry: how a certificate stands at an instant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Union

from ._inputs import CertificateLike, der_of
from ._instants import text_of
from ._records import Expiry, ExpiryPolicy
from ._request import PolicyLike, called, policy_of

if TYPE_CHECKING:
    from datetime import datetime

    from ._records import End

__all__ = ["assess", "expiry_policy"]


def expiry_policy(policy: PolicyLike) -> ExpiryPolicy:
    """A policy as it is understood, checked and in full: `expiry_policy("classic-90-60-30")`."""
    return ExpiryPolicy.from_dict(called("expiry_policy", {"policy": policy_of(policy)}))


def assess(
    certificate: CertificateLike,
    *,
    at: Optional[datetime] = None,
    policy: Optional[PolicyLike] = None,
    renewal_mode: Optional[str] = None,
    revoked: bool = False,
    trusted: Optional[bool] = None,
    effective_expiry: Optional[Union[End, Mapping[str, Any]]] = None,
) -> Expiry:
    """How a certificate stands at an instant (now unless told), and when that changes.

    `effective_expiry` is when its last valid path ends, if that is known: the `effective_expiry` of a
    validation.
    """
    request = {
        "certificate": der_of(certificate, "certificate"),
        "at": text_of(at),
        "policy": policy_of(policy),
        "renewal_mode": renewal_mode,
        "revoked": revoked,
        "trusted": trusted,
        "effective_expiry": effective_expiry,
    }
    return Expiry.from_dict(called("assess", request))
