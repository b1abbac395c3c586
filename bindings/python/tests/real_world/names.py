"""Distinguished names, attribute by attribute.

The texts of the two libraries cannot be compared as they are: both follow RFC 4514, which leaves a choice of escapes,
and of which types have a short name; pyca has more of them (`SERIALNUMBER=1` for `2.5.4.5=#130131`). What they
stand for has no choice: RDNs in order, each a list of types and values.
"""

from __future__ import annotations

import re
from typing import List, Tuple, Union

from cryptography import x509

Attribute = Tuple[str, Union[str, bytes]]
Rdns = List[List[Attribute]]

SHORT_NAMES = {
    "CN": "2.5.4.3",
    "L": "2.5.4.7",
    "ST": "2.5.4.8",
    "O": "2.5.4.10",
    "OU": "2.5.4.11",
    "C": "2.5.4.6",
    "STREET": "2.5.4.9",
    "DC": "0.9.2342.19200300.100.1.25",
    "UID": "0.9.2342.19200300.100.1.1",
}
"""The table of RFC 4514 section 3."""

ENCODINGS = {
    0x0C: "utf-8",
    0x12: "ascii",
    0x13: "ascii",
    0x14: "latin-1",
    0x16: "ascii",
    0x1A: "ascii",
    0x1C: "utf-32-be",
    0x1E: "utf-16-be",
}
"""String types of ASN.1 by their tags, and how their octets are text."""

PIECE = re.compile(r'\\([0-9a-fA-F]{2})|\\([ "#+,;<=>\\])|([^\\+,])', re.DOTALL)
"""A character of a value: an escaped octet, an escaped character, any other."""


def of_text(text: str) -> Rdns:
    """A name's RFC 4514 text, read back; the first RDN of the certificate first."""
    rdns: Rdns = []
    place = 0
    separator = ","
    while place < len(text):
        equals = text.index("=", place)
        kind = text[place:equals]
        place = equals + 1
        octets = b""
        is_hex = text.startswith("#", place)
        while place < len(text) and text[place] not in ",+":
            piece = PIECE.match(text, place)
            assert piece is not None, f"{text!r} is no RFC 4514 text at {place}"
            escaped, special, plain = piece.groups()
            octets += bytes.fromhex(escaped) if escaped else (special or plain).encode("utf-8")
            place = piece.end()
        value = of_der(bytes.fromhex(octets[1:].decode("ascii"))) if is_hex else octets.decode("utf-8")
        if separator == ",":
            rdns.append([])
        rdns[-1].append((SHORT_NAMES.get(kind, kind), value))
        if place < len(text):
            separator = text[place]
            place += 1
            assert place < len(text), f"{text!r} ends in the middle"
    return rdns[::-1]


def of_der(der: bytes) -> Union[str, bytes]:
    """The text of a string's DER; the octets of what is none."""
    tag, length, place = der[0], der[1], 2
    if length & 0x80:
        place += length & 0x7F
        length = int.from_bytes(der[2:place], "big")
    contents = der[place:]
    assert len(contents) == length, f"{der.hex()} is not the DER of one value"
    encoding = ENCODINGS.get(tag)
    return contents if encoding is None else contents.decode(encoding)


def of_name(name: x509.Name) -> Rdns:
    """The same of pyca's."""
    return [[(it.oid.dotted_string, it.value) for it in rdn] for rdn in name.rdns]
