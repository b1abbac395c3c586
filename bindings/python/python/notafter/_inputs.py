"""What a caller has for octets or for a certificate, as octets."""

from __future__ import annotations

import os
import sys
from base64 import b64decode
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from typing import TYPE_CHECKING, Any, List, Mapping, Protocol, Union

from ._errors import argument_error
from ._values import octets_text

if TYPE_CHECKING:
    import ssl

    from ._native import Certificate

__all__ = ["CertificateLike", "Octets", "SupportsPublicBytes", "certificate_octets", "octets_of"]


class SupportsPublicBytes(Protocol):
    """A certificate of `cryptography`."""

    def public_bytes(self, encoding: Any) -> bytes:
        """Its DER or PEM."""
        ...


Octets = Union[bytes, bytearray, memoryview, str, "os.PathLike[str]"]
"""Octets, a text, or the path of a file that is read."""

CertificateLike = Union[
    Octets,
    "Certificate",
    "ssl.SSLSocket",
    "ssl.SSLObject",
    SupportsPublicBytes,
    Mapping[str, Any],
]
"""Whatever `Certificate(...)` takes: octets, PEM, a path, a connected socket, a certificate of
`cryptography`, and a record of a certificate as `to_dict` gives it."""

def octets_of(data: Any, field: str = "data") -> bytes:
    """The octets of whatever may be read."""
    if isinstance(data, (bytes, bytearray, memoryview)):
        return bytes(data)
    if isinstance(data, str):
        return data.encode("utf-8", "surrogatepass")
    if isinstance(data, os.PathLike):
        with open(data, "rb") as file:
            return file.read()
    return certificate_octets(data, field)


def certificate_octets(data: Any, field: str = "data") -> bytes:
    """The octets of whatever may stand for a certificate."""
    if isinstance(data, (bytes, bytearray, memoryview, str, os.PathLike)):
        return octets_of(data, field)
    if isinstance(data, Mapping):
        der = data.get("der")
        if not isinstance(der, str):
            raise argument_error(
                field, "this record has no `der`, of which a certificate is made", "missing"
            )
        try:
            return b64decode(der, validate=True)
        except ValueError as error:
            raise argument_error(f"{field}.der", f"it is no Base64: {error}") from error
    if hasattr(data, "getpeercert"):
        der = data.getpeercert(True)
        if der is None:
            raise argument_error(
                field, "this connection has no certificate of the other side", "missing"
            )
        return bytes(der)
    # Whoever has a certificate of `cryptography` has imported that module.
    serialization = sys.modules.get("cryptography.hazmat.primitives.serialization")
    if serialization is not None and hasattr(data, "public_bytes"):
        return bytes(data.public_bytes(serialization.Encoding.DER))
    der = getattr(data, "der", None)
    if isinstance(der, bytes):
        return der
    raise argument_error(
        field,
        f"a {type(data).__name__} is no certificate: give bytes, PEM as str, a path "
        "(pathlib.Path), an ssl.SSLSocket or a certificate of cryptography",
    )


def several(values: Any, field: str) -> List[Any]:
    """What was given as a list. One value alone is refused where it could be gone through as well: the
    characters of a text are no list of anything."""
    if values is None or isinstance(
        values, (str, bytes, bytearray, memoryview, os.PathLike, Mapping)
    ):
        raise argument_error(field, f"a list is needed, even of one: not a {type(values).__name__}")
    try:
        return list(values)
    except TypeError as error:
        raise argument_error(
            field, f"a list is needed, even of one: not a {type(values).__name__}"
        ) from error


def text_in(value: Any, field: str) -> str:
    """What was given as a text; addresses have one. What is no text at all is refused: `str()` of it
    would name a host."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (IPv4Address, IPv6Address, IPv4Network, IPv6Network)):
        return str(value)
    raise argument_error(field, f"a text is needed, not a {type(value).__name__}")


def der_of(data: Any, field: str) -> str:
    """The DER of whatever stands for a certificate, in Base64."""
    from ._native import Certificate

    certificate = data if isinstance(data, Certificate) else Certificate(data)
    return octets_text(certificate.der)


def fingerprint_of(data: Any) -> str:
    """The SHA-256 of a certificate's DER: the text itself, where it is no PEM."""
    if isinstance(data, str) and "-----" not in data:
        return data.replace(":", "").lower()
    from ._native import Certificate

    certificate = data if isinstance(data, Certificate) else Certificate(data)
    return certificate.fingerprint_sha256
