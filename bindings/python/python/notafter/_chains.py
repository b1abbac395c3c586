"""Chains: whether they are valid, until when, and in which order they belong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Sequence, Union

from ._inputs import CertificateLike, Octets, der_of, octets_of, several, text_in
from ._instants import text_of
from ._records import Check, EffectiveExpiry, Normalised, Validation
from ._request import PolicyLike, called, policy_of
from ._values import octets_text

if TYPE_CHECKING:
    from datetime import datetime

    from ._records import PolicyInputs
    from ._validator import Validator
    from ._values import IpAddress

__all__ = ["effective_expiry", "judge", "normalise", "validate"]


def _request(
    leaf: CertificateLike,
    intermediates: Sequence[CertificateLike],
    at: Optional[datetime],
    name: Optional[Union[str, IpAddress]],
    crls: Sequence[Octets],
    more: Mapping[str, Any],
) -> Dict[str, Any]:
    return {
        "leaf": der_of(leaf, "leaf"),
        "intermediates": [
            der_of(it, f"intermediates[{index}]") for index, it in enumerate(several(intermediates, "intermediates"))
        ],
        "at": text_of(at),
        "name": None if name is None else text_in(name, "name"),
        "crls": [octets_text(octets_of(it, "crls")) for it in several(crls, "crls")],
        **more,
    }


def validate(
    leaf: CertificateLike,
    *,
    intermediates: Sequence[CertificateLike] = (),
    at: Optional[datetime] = None,
    name: Optional[Union[str, IpAddress]] = None,
    purpose: Optional[str] = None,
    max_depth: Optional[int] = None,
    other_paths: Optional[int] = None,
    policies: Optional[Union[PolicyInputs, Mapping[str, Any]]] = None,
    crls: Sequence[Octets] = (),
    revocation: Optional[str] = None,
    validator: Optional[Validator] = None,
) -> Validation:
    """Whether a certificate is valid, and everything that is to be said of its path.

    `purpose` is `server-auth` unless told; `at` is now unless told. A chain that is not valid is no
    exception: `findings` says why.
    """
    more = {
        "purpose": purpose,
        "max_depth": max_depth,
        "other_paths": other_paths,
        "policies": policies,
        "revocation": revocation,
    }
    request = _request(leaf, intermediates, at, name, crls, more)
    return Validation.from_dict(called("validate", request, validator))


def effective_expiry(
    leaf: CertificateLike,
    *,
    intermediates: Sequence[CertificateLike] = (),
    at: Optional[datetime] = None,
    name: Optional[Union[str, IpAddress]] = None,
    purpose: Optional[str] = None,
    max_depth: Optional[int] = None,
    other_paths: Optional[int] = None,
    policies: Optional[Union[PolicyInputs, Mapping[str, Any]]] = None,
    crls: Sequence[Octets] = (),
    revocation: Optional[str] = None,
    validator: Optional[Validator] = None,
) -> Optional[EffectiveExpiry]:
    """When the last valid path of a certificate ends; `None` where none is valid."""
    more = {
        "purpose": purpose,
        "max_depth": max_depth,
        "other_paths": other_paths,
        "policies": policies,
        "revocation": revocation,
    }
    request = _request(leaf, intermediates, at, name, crls, more)
    answer = called("effective_expiry", request, validator)
    return None if answer is None else EffectiveExpiry.from_dict(answer)


def normalise(
    certificates: Sequence[CertificateLike],
    *,
    kind: Optional[str] = None,
    sources: Sequence[str] = (),
    validator: Optional[Validator] = None,
) -> Normalised:
    """The certificates in the order of a chain, and what becomes of each.

    `kind` is `chain` (a leaf with what belongs to it) unless told, or `intermediates`.
    """
    request = {
        "certificates": [
            der_of(it, f"certificates[{index}]") for index, it in enumerate(several(certificates, "certificates"))
        ],
        "kind": kind,
        "sources": several(sources, "sources"),
    }
    return Normalised.from_dict(called("normalise", request, validator))


def judge(
    chain: Sequence[CertificateLike],
    *,
    at: Optional[datetime] = None,
    target: Optional[str] = None,
    name: Optional[Union[str, IpAddress]] = None,
    purpose: Optional[str] = None,
    policy: Optional[PolicyLike] = None,
    renewal_mode: Optional[str] = None,
    tag: Optional[str] = None,
    validator: Optional[Validator] = None,
) -> Check:
    """Everything that is to be said of a chain that is here already, as of a server's: the first
    certificate is judged, the others may help."""
    request = {
        "chain": [
            der_of(it, f"chain[{index}]") for index, it in enumerate(several(chain, "chain"))
        ],
        "at": text_of(at),
        "target": target,
        "name": None if name is None else text_in(name, "name"),
        "purpose": purpose,
        "policy": policy_of(policy),
        "renewal_mode": renewal_mode,
        "tag": tag,
    }
    return Check.from_dict(called("judge", request, validator))
