"""Targets: what to ask, and who serves what."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Sequence, Union

from ._inputs import CertificateLike, fingerprint_of, text_in
from ._records import Candidates, Observation, ServedAt, Target
from ._request import called

__all__ = ["candidates", "expand_targets", "parse_target", "who_serves"]


def parse_target(text: str) -> Target:
    """What a text names: a host name, an address or a URL, with or without port.

    A text that names nothing is a `TargetError`, whose fact `suggestion` is what was probably meant.
    """
    return Target.from_dict(called("parse_target", {"text": text_in(text, "text")}))


def expand_targets(text: str) -> List[Target]:
    """All targets of a text, at most 65,536: a network (`192.0.2.0/28`, `192.0.2.0/28:443,8443`) gives one for each of
    its addresses on each of its ports, but none for the network and broadcast addresses of IPv4."""
    return [Target.from_dict(it) for it in called("expand_targets", {"text": text_in(text, "text")})]


def candidates(
    domain: Optional[str] = None,
    *,
    zone: Optional[str] = None,
    origin: Optional[str] = None,
) -> Candidates:
    """Targets where certificates are likely to be: the usual names of a domain, or the names in the
    text of a zone file (`origin` where the file does not say). Lines of the zone that could not be read
    are under `skipped`."""
    request = {"domain": domain, "zone": zone, "origin": origin}
    return Candidates.from_dict(called("candidates", request))


def who_serves(
    observations: Sequence[Union[Observation, Mapping[str, Any]]],
    certificate: CertificateLike,
) -> List[ServedAt]:
    """Where a certificate is served; it may be given as the SHA-256 of its DER in hex."""
    request = {"observations": observations, "fingerprint_sha256": fingerprint_of(certificate)}
    return [ServedAt.from_dict(it) for it in called("who_serves", request)]
