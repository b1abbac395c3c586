"""Values of vectors as Python has them."""

from __future__ import annotations

import base64
import datetime
from typing import Any, Optional


def instant(text: Optional[str]) -> Optional[datetime.datetime]:
    """An instant; one that `datetime` does not have is a `ValueError`."""
    if text is None:
        return None
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def octets(given: Any) -> bytes:
    """The octets of an input."""
    if "der_base64" in given:
        return base64.b64decode(given["der_base64"])
    if "hex" in given:
        return bytes.fromhex(given["hex"])
    return str(given["text"]).encode()
