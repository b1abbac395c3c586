"""Reading: octets to facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional, Union, cast

from ._inputs import CertificateLike, Octets, der_of, octets_of, text_in
from ._native import Certificate
from ._records import CertificateDetails, Contents, NameMatch
from ._request import called
from ._values import octets_text

if TYPE_CHECKING:
    from ._values import IpAddress

__all__ = ["certificate_details", "match_name", "parse_certificate", "read", "to_pem"]


def read(data: Octets, *, source: Optional[str] = None) -> Contents:
    """Everything that can be found in a file or a paste: PEM, DER, PKCS#7, Base64, in any encoding of
    text. What cannot be read is under `skipped`.

    `str` is a text, never a path: give `pathlib.Path` for a file. `source` says where it comes from.
    """
    request = {"input": octets_text(octets_of(data)), "source": source}
    return Contents.from_dict(called("read", request))


def parse_certificate(data: CertificateLike, *, source: Optional[str] = None) -> Certificate:
    """The same as `Certificate(data)`."""
    return Certificate(data, source)


def certificate_details(certificate: CertificateLike) -> CertificateDetails:
    """What is rarely asked of a certificate: each extension in full."""
    request = {"input": der_of(certificate, "certificate")}
    return CertificateDetails.from_dict(called("certificate_details", request))


def to_pem(der: Union[bytes, bytearray, memoryview], *, label: Optional[str] = None) -> str:
    """PEM (RFC 7468) of any DER, with a final line end; the label is `CERTIFICATE` unless told."""
    return cast(str, called("to_pem", {"der": octets_text(der), "label": label}))


def match_name(certificate: CertificateLike, name: Union[str, IpAddress]) -> NameMatch:
    """Whether a certificate is for a DNS name or IP address (RFC 9525), and if not, what comes close."""
    request = {"certificate": der_of(certificate, "certificate"), "name": text_in(name, "name")}
    return NameMatch.from_dict(called("match_name", request))
