"""`turns.py CORPUS`: the contestants in Python, taking turns; see ../../comparison/turns.py."""

from __future__ import annotations

import base64
import gc
import json
import sys
import warnings
from importlib.metadata import version
from pathlib import Path
from time import process_time_ns

# Some roots have what pyca warns of; to show it would be measured.
warnings.simplefilter("ignore")

from facts import ours_facts, ours_not_after, peers_facts, peers_not_after, same  # noqa: E402

WORKS = {
    "python-not-after notafter": ours_not_after,
    "python-not-after pyca": peers_not_after,
    "python-facts notafter": ours_facts,
    "python-facts pyca": peers_facts,
}


def main() -> None:
    ders = [base64.b64decode(text) for text in json.loads(Path(sys.argv[1]).read_text())]
    for der in ders:
        same(der)
    hello = {"certificates": len(ders), "version": f"{sys.version.split()[0]}, pyca {version('cryptography')}"}
    print(json.dumps(hello), flush=True)
    for line in sys.stdin:
        work, _, repeats = line.rpartition(" ")
        read = WORKS[work]
        # What one left behind is not the other's to clear away.
        gc.collect()
        before = process_time_ns()
        for _ in range(int(repeats)):
            for der in ders:
                read(der)
        print(process_time_ns() - before, flush=True)


if __name__ == "__main__":
    main()
