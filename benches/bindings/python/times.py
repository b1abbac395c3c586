"""`times.py CORPUS ROUNDS`: how long notafter and pyca/cryptography take, in alternating rounds of one process.

Every certificate is parsed from its DER each time it is read; nothing is kept from one round to the next.
"""

from __future__ import annotations

import base64
import gc
import json
import sys
import warnings
from pathlib import Path
from time import perf_counter_ns

# Some roots have what pyca warns of; to show it would be measured.
warnings.simplefilter("ignore")

from facts import ours_facts, ours_not_after, peers_facts, peers_not_after, same  # noqa: E402

# Certificates timed in one go: so few that now and then a round is not interrupted, so many that the clock costs nothing.
BATCH = 16

MEASURED = {
    "not_after": (ours_not_after, peers_not_after),
    "every fact": (ours_facts, peers_facts),
}


def main() -> None:
    corpus, rounds = sys.argv[1:]
    ders = [base64.b64decode(text) for text in json.loads(Path(corpus).read_text())]
    for der in ders:
        same(der)
    batches = [ders[start : start + BATCH] for start in range(0, len(ders), BATCH)]
    result = {}
    for name, contestants in MEASURED.items():
        times: list[list[list[int]]] = [[], []]
        for _ in range(int(rounds)):
            for contestant, read in enumerate(contestants):
                # What one left behind is not the other's to clear away.
                gc.collect()
                times[contestant].append([timed(read, batch) for batch in batches])
        result[name] = {"certificates": len(ders), "ours": times[0], "peer": times[1]}
    json.dump(result, sys.stdout)


def timed(read, batch) -> int:
    before = perf_counter_ns()
    for der in batch:
        read(der)
    return perf_counter_ns() - before


if __name__ == "__main__":
    main()
