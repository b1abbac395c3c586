"""Random requests, made by the surface's own description of them and then spoiled."""

from __future__ import annotations

import base64
import json
from random import Random
from typing import Any, Dict, List

from conftest import REPOSITORY, VECTORS

SURFACE = json.loads((REPOSITORY / "bindings" / "surface.json").read_text("utf-8"))
RECORDS = {it["name"]: it for it in SURFACE["records"]}
CODES = {it["name"]: it["values"] for it in SURFACE["codes"]}

DEEPEST = 6
"""Records within records before nothing optional is said any more."""

TEXTS = [
    "",
    " ",
    "\x00",
    "\ud800",
    "\u202e",
    "a" * 70_000,
    "www.example.com",
    "https://[::1]:99999/",
    "*.example.com",
    "xn--",
    "10.0.0.0/7",
    "2026-11-22T09:30:00Z",
    "-999999999-01-01T00:00:00Z",
    "9999-12-31T23:59:60Z",
    "99999999999999999999d",
    "-1d",
    "1/0",
    "18446744073709551616/3",
    "0/0",
    "==",
    "!" * 100,
    "-----BEGIN CERTIFICATE-----\n",
    "NaN",
]

NUMBERS = [0, 1, -1, 255, 2**31, 2**32, 2**53 + 1, 2**63, 2**64, -(2**63) - 1, 10**40, 0.5, 1e308]

NO_JSON = ["", "{", "nul", "[]", '"', "[" * 100_000, '{"a":1,"a":2}', "\x00", "1e999", "{}{}", "\ufeff{}", "{'a':1}"]


def certificates() -> List[bytes]:
    """Real DER to be spoiled."""
    chains = json.loads((VECTORS / "chains-paths.json").read_text("utf-8"))
    return [base64.b64decode(it) for it in list(chains["certificates"].values())[:20]]


class Requests:
    """Requests from a seed: the same seed gives the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.certificates = certificates()

    def text(self, record: str) -> str:
        """A request as text; some are no JSON."""
        chance = self.random.random()
        if chance < 0.02:
            return self.random.choice(NO_JSON)
        if chance < 0.05:
            return json.dumps(self.anything(0))
        request = self.record(record, 0)
        if chance < 0.6:
            self.spoil(request)
        written = json.dumps(request)
        if chance < 0.1:
            place = self.random.randrange(len(written))
            written = written[:place] + self.random.choice(NO_JSON)[:10] + written[place + 1 :]
        return written

    def record(self, name: str, depth: int) -> Dict[str, Any]:
        """A record of the form that it has."""
        made: Dict[str, Any] = {}
        for field in RECORDS[name]["fields"]:
            if field["optional"] and (depth > DEEPEST or self.random.random() < 0.4):
                continue
            made[field["name"]] = self.value(field["type"], depth)
        return made

    def value(self, kind: str, depth: int) -> Any:
        """A value of a type."""
        name, _, rest = kind.partition("<") if "<" in kind else kind.partition(":")
        rest = rest[:-1] if "<" in kind else rest
        if name == "optional":
            return None if self.random.random() < 0.2 else self.value(rest, depth)
        if name == "list":
            count = 0 if depth > DEEPEST else self.random.choice([0, 1, 1, 2, 3])
            return [self.value(rest, depth + 1) for _ in range(count)]
        if name == "record":
            return self.record(rest, depth + 1)
        if name in ("code", "open-code"):
            return self.random.choice([*CODES[rest], "no-such-code"]) if CODES[rest] else "a-code"
        if name == "constant":
            return rest
        return getattr(self, "_" + name.replace("-", "_"))()

    def _string(self) -> str:
        return self.random.choice(TEXTS) if self.random.random() < 0.5 else self.words()

    def words(self) -> str:
        """A text of random characters."""
        characters = "abcxyz019.-_:/*@ \t\n\\\"'äß€😀\u200b"
        return "".join(self.random.choices(characters, k=self.random.randrange(24)))

    def _instant(self) -> str:
        year = self.random.choice([0, 1, 1969, 1970, 2020, 2026, 2049, 2050, 9999])
        month, day = self.random.randrange(14), self.random.randrange(33)
        return f"{year:04}-{month:02}-{day:02}T{self.random.randrange(25):02}:00:00Z"

    def _duration(self) -> str:
        return f"{self.random.choice([0, 1, 30, 400, 10**6, 10**18])}{self.random.choice('dhms')}"

    def _fraction(self) -> str:
        return f"{self.random.randrange(9)}/{self.random.randrange(9)}"

    def _integer(self) -> int:
        return self.random.choice([0, 1, 2, 7, 30, 443, 65535, 65536, 2**32 - 1, 2**53])

    def _boolean(self) -> bool:
        return self.random.random() < 0.5

    def _ip_address(self) -> str:
        return self.random.choice(["127.0.0.1", "::1", "192.0.2.7", "::ffff:1.2.3.4", "1.2.3"])

    def _facts(self) -> Dict[str, Any]:
        return {self.words(): self.anything(DEEPEST) for _ in range(self.random.randrange(3))}

    def _octets(self) -> str:
        return base64.b64encode(self.octets()).decode("ascii")

    def octets(self) -> bytes:
        """DER, whole or with some octets changed, cut off or put in."""
        octets = bytearray(self.random.choice(self.certificates))
        for _ in range(self.random.choice([0, 0, 1, 2, 8])):
            place = self.random.randrange(len(octets) + 1)
            if self.random.random() < 0.6:
                octets[place : place + 1] = bytes([self.random.randrange(256)])
            else:
                octets[place : place + self.random.randrange(40)] = self.random.randbytes(self.random.randrange(40))
        return bytes(octets)

    def anything(self, depth: int) -> Any:
        """A value of any type that JSON has."""
        kind = self.random.randrange(4 if depth >= DEEPEST else 6)
        if kind == 0:
            return self.random.choice([None, True, False])
        if kind == 1:
            return self.random.choice(NUMBERS)
        if kind in (2, 3):
            return self._string()
        entries = [self.anything(depth + 1) for _ in range(self.random.randrange(4))]
        return entries if kind == 4 else {self.words(): it for it in entries}

    def spoil(self, value: Any) -> None:
        """Puts something else in one or two places."""
        for _ in range(self.random.choice([1, 1, 2])):
            place = value
            while True:
                keys = list(place) if isinstance(place, dict) else list(range(len(place)))
                if not keys:
                    if isinstance(place, dict):
                        place[self.words()] = self.anything(0)
                    break
                key = self.random.choice(keys)
                inner = place[key]
                if isinstance(inner, (dict, list)) and inner and self.random.random() < 0.8:
                    place = inner
                    continue
                if isinstance(place, dict) and self.random.random() < 0.2:
                    del place[key]
                else:
                    place[key] = self.anything(1)
                break
