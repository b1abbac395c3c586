"""What the native `Certificate` leaves to Python: records, defaults, and forms of input."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple, cast

from . import _expiry, _reading
from ._errors import argument_error
from ._inputs import certificate_octets as octets
from ._native import Certificate
from ._records import Anomaly, CertificateDetails, SignatureParameters
from ._values import read_certificates_with

if TYPE_CHECKING:
    from datetime import datetime

    from ._records import End, Expiry, NameMatch
    from ._request import PolicyLike

__all__ = [
    "anomalies",
    "assess",
    "details",
    "from_dict",
    "matches",
    "octets",
    "signature_parameters",
    "to_dict",
]


def from_dict(raw: Mapping[str, Any]) -> Certificate:
    """The certificate of its JSON object."""
    if not isinstance(raw, Mapping):
        raise argument_error("raw", "it is no JSON object (a dict)")
    return Certificate(octets(raw, "raw"), raw.get("source"))


def to_dict(certificate: Certificate) -> Dict[str, Any]:
    """Its JSON object."""
    return cast("Dict[str, Any]", json.loads(certificate._record))


def anomalies(raw: str) -> Tuple[Anomaly, ...]:
    """Anomalies of JSON."""
    return tuple([Anomaly.from_dict(it) for it in json.loads(raw)])


def signature_parameters(raw: str) -> SignatureParameters:
    """Parameters of JSON."""
    return SignatureParameters.from_dict(json.loads(raw))


def details(raw: str) -> CertificateDetails:
    """Details of JSON."""
    return CertificateDetails.from_dict(json.loads(raw))


def matches(certificate: Certificate, name: Any) -> NameMatch:
    """Whether it is for a name."""
    return _reading.match_name(certificate, name)


def assess(
    certificate: Certificate,
    at: Optional[datetime],
    policy: Optional[PolicyLike],
    renewal_mode: Optional[str],
    revoked: bool,
    trusted: Optional[bool],
    effective_expiry: Optional[End],
) -> Expiry:
    """How it stands."""
    return _expiry.assess(
        certificate,
        at=at,
        policy=policy,
        renewal_mode=renewal_mode,
        revoked=revoked,
        trusted=trusted,
        effective_expiry=effective_expiry,
    )


read_certificates_with(from_dict)
