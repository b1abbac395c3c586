"""A box into which people paste whatever they have: says what it is, and when it ends.

    python paste_box.py FILE...
    python paste_box.py < clipboard.txt
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Iterator

import notafter


def lines(data: bytes, source: str) -> Iterator[str]:
    """What is to be said of a paste, line by line."""
    found = notafter.read(data, source=source)
    for certificate in found.certificates:
        expiry = certificate.assess()
        yield f"certificate for {', '.join(certificate.names) or certificate.subject}"
        yield f"  issued by {certificate.issuer}"
        yield f"  ends {expiry.not_after:%Y-%m-%d}, in {expiry.remaining_days} days: {expiry.state}"
        for anomaly in certificate.anomalies:
            yield f"  odd: {anomaly.code}"
    for request in found.certificate_requests:
        yield f"certificate request for {request.subject}"
    for key in found.private_keys:
        yield f"private key ({key.form}): it does not belong here, and nothing of it is kept"
    for crl in found.crls:
        yield f"revocation list of {crl.issuer}"
    for skipped in found.skipped:
        yield f"not read: {skipped.message}"
    if not found.order and not found.skipped:
        yield "nothing found"


def main() -> None:
    files = sys.argv[1:]
    pastes = [(Path(it).read_bytes(), it) for it in files] or [(sys.stdin.buffer.read(), "paste")]
    for data, source in pastes:
        for line in lines(data, source):
            print(line)


if __name__ == "__main__":
    main()
