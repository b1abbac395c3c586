"""`memory.py CORPUS COUNT READER`: by how much a process grows that comes to hold so many certificates."""

from __future__ import annotations

import base64
import gc
import json
import sys
import warnings
from pathlib import Path
from typing import Any

warnings.simplefilter("ignore")


def main() -> None:
    corpus, count, reader = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    if reader == "ours":
        import notafter

        read: Any = notafter.Certificate
    else:
        from cryptography import x509

        read = x509.load_der_x509_certificate
    ders = [base64.b64decode(text) for text in json.loads(Path(corpus).read_text())]
    read(ders[0])
    # The list's own pages are no cost of a certificate.
    held: list[Any] = [count] * count
    gc.collect()
    before = resident()
    octets = 0
    for place in range(count):
        # As it comes from elsewhere: octets that nobody else holds. Whoever wants them later has to hold or copy them.
        der = bytes(bytearray(ders[place % len(ders)]))
        octets += len(der)
        held[place] = read(der)
    del der
    gc.collect()
    grown = resident() - before
    # All of them are there and can be asked.
    attribute = "not_after" if reader == "ours" else "not_valid_after_utc"
    assert all(getattr(it, attribute) for it in held)
    json.dump({"grown": grown, "der": octets, "count": count}, sys.stdout)


def resident() -> int:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise SystemExit("no VmRSS")


if __name__ == "__main__":
    main()
