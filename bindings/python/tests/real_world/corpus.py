"""The corpus: distinct certificates seen in the wild."""

from __future__ import annotations

import base64
import gzip
import json
import os
import warnings
from pathlib import Path
from typing import List, Optional

REPOSITORY = Path(__file__).resolve().parents[4]

FOLDER = "NOTAFTER_CONFORMANCE_DIR"
"""The environment variable with the folder of the suites."""

COUNT = 3283
"""How many there are: a corpus cut short would prove little and look well."""


def file() -> Path:
    """Where the corpus is looked for."""
    default = REPOSITORY / ".." / "shared" / "conformance"
    return Path(os.environ.get(FOLDER, default)) / "realworld.json.gz"


def certificates() -> Optional[List[bytes]]:
    """The DER of each; `None`, loudly, where the corpus is not there. CI has to have it."""
    path = file()
    try:
        compressed = path.read_bytes()
    except OSError as error:
        why = f"NOT TRIED: the real-world corpus is missing: {error} (set {FOLDER})"
        if os.environ.get("CI") == "true":
            raise AssertionError(why) from error
        warnings.warn(why, stacklevel=2)
        return None
    rows = json.loads(gzip.decompress(compressed))["certs"]
    ders = [base64.b64decode(der, validate=True) for der, _ in rows]
    assert len(ders) == len(set(ders)) == COUNT, f"{path} has {len(ders)} certificates"
    return ders
