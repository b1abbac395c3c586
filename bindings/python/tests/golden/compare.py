"""Comparing what is expected with what was found, as `tests/vectors/README.md` says."""

from __future__ import annotations

from typing import Any, List

UNORDERED = ("anomalies", "findings")


def differences(path: str, expected: Any, found: Any) -> List[str]:
    """What is not as it is expected; nothing where all is."""
    if expected is None or expected == []:
        return [] if found is None or found == [] else [f"{path}: {found!r} instead of nothing"]
    if isinstance(expected, dict):
        if not isinstance(found, dict):
            return [f"{path}: {found!r} instead of an object"]
        return [
            difference
            for name, value in expected.items()
            for difference in differences(f"{path}.{name}", value, found.get(name))
        ]
    if isinstance(expected, list):
        if not isinstance(found, list) or len(found) != len(expected):
            return [f"{path}: {found!r} instead of {expected!r}"]
        if path.rsplit(".", 1)[-1] in UNORDERED:
            return _unordered(path, expected, found)
        return [
            difference
            for index, (one, other) in enumerate(zip(expected, found))
            for difference in differences(f"{path}[{index}]", one, other)
        ]
    # `True == 1` in Python, and nowhere else.
    if type(expected) is not type(found) or expected != found:
        return [f"{path}: {found!r} instead of {expected!r}"]
    return []


def _unordered(path: str, expected: List[Any], found: List[Any]) -> List[str]:
    rest = list(found)
    missing = []
    for one in expected:
        match = next((it for it in rest if not differences(path + "[]", one, it)), None)
        if match is None:
            missing.append(f"{path}: {one!r} is missing")
        else:
            rest.remove(match)
    return missing + [f"{path}: {it!r} is not expected" for it in rest]
