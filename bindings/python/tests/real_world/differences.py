"""Differences between the two: found, and known with their reasons. The lists are exact in both directions."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

Facts = Dict[str, Any]


class Unknown:
    """Stands for a fact that pyca cannot tell of this certificate, with what it says instead."""

    def __init__(self, error: BaseException) -> None:
        self.says = f"{type(error).__name__}: {error}"


class Difference(NamedTuple):
    """A difference that is known."""

    fact: str
    """Which fact; `certificate` where pyca cannot read it at all, `extensions` where none of them."""
    says: str
    """What pyca's error says, where it is one; otherwise empty."""
    certificates: Sequence[str]
    """In which certificates: the first octets of SHA-256 fingerprints, in hex."""
    reason: str
    """Whose error it is, by which standard."""


class Found(NamedTuple):
    """A difference that occurs."""

    fact: str
    says: str
    fingerprint: str
    ours: Any
    theirs: Any


def compare(fingerprint: str, ours: Facts, theirs: Facts) -> Tuple[int, List[Found]]:
    """How many facts were compared, and those that differ."""
    missing = set(theirs) - set(ours)
    assert not missing, f"no facts of ours: {missing}"
    found = []
    for fact, value in theirs.items():
        if isinstance(value, Unknown):
            found.append(Found(fact, value.says, fingerprint, ours[fact], None))
        elif value != ours[fact]:
            found.append(Found(fact, "", fingerprint, ours[fact], value))
    return len(theirs), found


def check(found: Sequence[Found], known: Sequence[Difference]) -> None:
    """Fails where a difference is not known, and where a known one does not occur."""
    wrong = []
    left = list(found)
    for difference in known:
        assert difference.reason, "a difference needs its reason"
        for prefix in difference.certificates:
            occurs = [
                it
                for it in left
                if it.fact == difference.fact
                and it.fingerprint.startswith(prefix)
                and it.says.startswith(difference.says)
                and bool(it.says) == bool(difference.says)
            ]
            if len(occurs) == 1:
                left.remove(occurs[0])
            else:
                wrong.append(f"{difference.fact} of {prefix} differs {len(occurs)} times, not once")
    for it in left:
        wrong.append(
            f"{it.fact} of {it.fingerprint}: {it.says}\n    ours   {it.ours!r}\n    theirs {it.theirs!r}"
        )
    assert not wrong, f"{len(wrong)} differences:\n" + "\n".join(wrong)
