"""Inventory: what a fleet's snapshots say together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, List, Mapping, Optional, Sequence, Union

from ._inputs import CertificateLike, fingerprint_of
from ._instants import text_of
from ._records import Expected, Expirations, Group, Reconciliation, Rollout, Snapshot
from ._request import PolicyLike, called, policy_of

if TYPE_CHECKING:
    from datetime import datetime

__all__ = [
    "by_fingerprint",
    "by_issuer",
    "by_state",
    "by_tag",
    "expirations",
    "issuers_not_allowed",
    "reconcile",
    "rollout",
]

Snapshots = Sequence[Union[Snapshot, Mapping[str, Any]]]
"""What is, in any order: snapshots, or their JSON objects."""


def expirations(
    snapshots: Snapshots,
    *,
    at: Optional[datetime] = None,
    policy: Optional[PolicyLike] = None,
) -> Expirations:
    """The one list of everything that expires."""
    request = {"snapshots": snapshots, "at": text_of(at), "policy": policy_of(policy)}
    return Expirations.from_dict(called("expirations", request))


def by_state(
    snapshots: Snapshots,
    *,
    at: Optional[datetime] = None,
    policy: Optional[PolicyLike] = None,
) -> List[Group]:
    """Places by how their certificates stand."""
    request = {"snapshots": snapshots, "at": text_of(at), "policy": policy_of(policy)}
    return [Group.from_dict(it) for it in called("by_state", request)]


def by_fingerprint(snapshots: Snapshots) -> List[Group]:
    """Places by certificate."""
    return [Group.from_dict(it) for it in called("by_fingerprint", {"snapshots": snapshots})]


def by_tag(snapshots: Snapshots) -> List[Group]:
    """Places by tag."""
    return [Group.from_dict(it) for it in called("by_tag", {"snapshots": snapshots})]


def by_issuer(snapshots: Snapshots) -> List[Group]:
    """Places by issuer."""
    return [Group.from_dict(it) for it in called("by_issuer", {"snapshots": snapshots})]


def reconcile(
    expected: Sequence[Union[Expected, Mapping[str, Any]]], snapshots: Snapshots
) -> Reconciliation:
    """What is not as it should be."""
    request = {"expected": expected, "snapshots": snapshots}
    return Reconciliation.from_dict(called("reconcile", request))


def rollout(snapshots: Snapshots, *, old: CertificateLike, new: CertificateLike) -> Rollout:
    """Where a new certificate is, and where the old one still; each may be given as the SHA-256 of its
    DER in hex."""
    request = {"snapshots": snapshots, "old": fingerprint_of(old), "new": fingerprint_of(new)}
    return Rollout.from_dict(called("rollout", request))


def issuers_not_allowed(snapshots: Snapshots, allowed: Sequence[str]) -> List[Snapshot]:
    """The places with certificates of other issuers than these: names, or SHA-256 of roots."""
    request = {"snapshots": snapshots, "allowed": list(allowed)}
    return [Snapshot.from_dict(it) for it in called("issuers_not_allowed", request)]
