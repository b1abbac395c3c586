"""Writes `api.md` from the package itself: `python docs/make_api.py`; with `--check` it only compares."""

from __future__ import annotations

import dataclasses
import inspect
import sys
from pathlib import Path
from typing import Any, Dict, List, Tuple

import notafter
import notafter.aio
from notafter import _native, _records

PAGE = Path(__file__).with_name("api.md")

HEAD = """\
# API of notafter for Python

Written by `docs/make_api.py` from the package; what each field means stands in its docstring and in your
editor. Each certificate argument takes what `Certificate(...)` takes; each record may be given as its JSON
object (a `dict`) as well; each instant is an aware `datetime`, and `at` is now unless told.
"""

SECTIONS: List[Tuple[str, str, List[str]]] = [
    (
        "Reading",
        "Octets to facts.",
        ["read", "parse_certificate", "certificate_details", "match_name", "to_pem"],
    ),
    (
        "Asking servers",
        "The same functions are in `notafter.aio`, as coroutines.",
        ["fetch", "check", "check_all", "observe_all", "scan"],
    ),
    (
        "Targets",
        "What to ask.",
        ["parse_target", "expand_targets", "candidates", "who_serves"],
    ),
    (
        "Chains",
        "Each is a method of `Validator` too.",
        ["validate", "effective_expiry", "normalise", "judge"],
    ),
    ("Expiry", "When it ends, and how urgent that is.", ["assess", "expiry_policy"]),
    (
        "Rules by date",
        "What the CA/Browser Forum and the root programs demand, and when.",
        [
            "rules",
            "public_roots",
            "rule_subject",
            "rule_answers",
            "upcoming_rules",
            "validation_reuse",
            "root_leaving",
            "renewal_plan",
        ],
    ),
    (
        "Refreshing",
        "When to look again.",
        ["new_refresh_state", "refresh_step", "refresh_due", "cadence"],
    ),
    ("Events", "What to tell, run by run.", ["snapshots", "read_observation", "standings", "diff"]),
    (
        "Inventory",
        "What a fleet's snapshots say together.",
        [
            "expirations",
            "by_fingerprint",
            "by_issuer",
            "by_state",
            "by_tag",
            "reconcile",
            "rollout",
            "issuers_not_allowed",
        ],
    ),
]

CLASSES = ["Certificate", "Validator", "CancelHandle", "Scan"]


def page() -> str:
    """The whole page."""
    parts = [HEAD]
    for title, about, names in SECTIONS:
        parts.append(f"## {title}\n\n{about}\n")
        for name in names:
            parts.append(_function(name, getattr(notafter, name)))
    parts.append("## Classes\n")
    parts += [_class(name, getattr(notafter, name)) for name in CLASSES]
    parts.append("## Exceptions\n")
    for name, it in sorted(vars(notafter).items()):
        if inspect.isclass(it) and issubclass(it, Exception):
            about = " ".join((inspect.getdoc(it) or "").split())
            parts.append(f"- `{name}`: {about}")
    parts.append("")
    parts.append(
        "Each has `code`, `reason`, `facts`, `class_` and `to_dict()`. Codes are in `docs/schema/`"
        " of the repository.\n"
    )
    parts.append("## Records\n\nIn `notafter` and in `notafter.records`.\n")
    for name in _records.__all__:
        it = getattr(notafter.records, name)
        fields = ", ".join(f"`{field.name}`" for field in dataclasses.fields(it))
        about = " ".join((inspect.getdoc(it) or "").split())
        parts.append(f"- **`{name}`**: {about} {fields}")
    parts.append("")
    parts.append(
        "## Modules\n\n- `notafter.aio`: asking servers from asyncio.\n"
        "- `notafter.codes`: the codes that fields may have, as types and as tuples of values.\n"
        "- `notafter.records`: every record.\n"
    )
    return "\n".join(parts)


def _function(name: str, function: Any) -> str:
    return f"### `{name}{_signature(function)}`\n\n{inspect.getdoc(function)}\n"


def _signature(function: Any) -> str:
    try:
        text = str(inspect.signature(function))
    except ValueError:
        return "()"
    return text.replace("'", "")


def _class(name: str, it: Any) -> str:
    lines = [f"### `{name}`\n", f"{inspect.getdoc(it)}\n"]
    members: Dict[str, Any] = {
        member: value for member, value in vars(it).items() if not member.startswith("_")
    }
    for member, value in sorted(members.items()):
        # A static method has its own words, not those of what makes it one.
        told = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
        about = " ".join((getattr(told, "__doc__", None) or "").split())
        is_plain = inspect.isgetsetdescriptor(value) or isinstance(value, property)
        signature = "" if is_plain else "()"
        lines.append(f"- `{member}{signature}`: {about}")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Writes or compares."""
    assert _native  # The built module is what is written about.
    text = page()
    if sys.argv[1:] == ["--check"]:
        if PAGE.read_text("utf-8") != text:
            sys.exit("docs/api.md is stale: run python docs/make_api.py")
    else:
        PAGE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
