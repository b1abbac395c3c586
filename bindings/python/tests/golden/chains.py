"""Files about chains: `validate`, `effective_expiry` and `normalise`, by a validator made from the input."""

from __future__ import annotations

import base64
import hashlib
from typing import Any, Dict, List

import notafter

from .values import instant


def _of(file: Any, table: str, name: str) -> bytes:
    return base64.b64decode(file[table][name])


def _all_of(file: Any, table: str, names: Any) -> List[bytes]:
    return [_of(file, table, name) for name in names or ()]


def _validator(file: Any, given: Any) -> notafter.Validator:
    roots = []
    for root in given.get("roots", ()):
        if isinstance(root, str):
            roots.append(notafter.Roots(input=_of(file, "certificates", root)))
        else:
            roots.append(
                notafter.Roots(
                    input=_of(file, "certificates", root["certificate"]),
                    purposes=root.get("purposes", ()),
                    distrust_after=instant(root.get("distrust_after")),
                    removed_at=instant(root.get("removed_at")),
                )
            )
    return notafter.Validator(
        roots=roots,
        builtin_roots="none",
        profile=given.get("profile"),
        limits=given.get("limits"),
        source=given.get("roots_source"),
    )


def _arguments(file: Any, given: Any) -> Dict[str, Any]:
    return {
        "intermediates": _all_of(file, "certificates", given["intermediates"]),
        "at": instant(given["at"]),
        "name": given.get("name"),
        "purpose": given.get("purpose"),
        "max_depth": given.get("max_depth"),
        "policies": given.get("policies"),
        "crls": _all_of(file, "crls", given.get("crls")),
        # Without it nothing is asked about revocation, lists or not.
        "revocation": given.get("revocation", "off"),
    }


def _name_of(file: Any, fingerprint: str) -> str:
    table = file["certificates"].items()
    return next(
        name
        for name, text in table
        if hashlib.sha256(base64.b64decode(text)).hexdigest() == fingerprint
    )


def report(file: Any, case: Any) -> Any:
    """The validation's record, its path by the names of the table."""
    given = case["input"]
    leaf = _of(file, "certificates", given["leaf"])
    found = _validator(file, given).validate(leaf, **_arguments(file, given)).to_dict()
    found["path"] = [_name_of(file, it) for it in found["path"]]
    return found


def effective_expiry(file: Any, case: Any) -> Any:
    """The end of the last path, with what is unneeded as its findings."""
    given = case["input"]
    leaf = _of(file, "certificates", given["leaf"])
    found = _validator(file, given).effective_expiry(leaf, **_arguments(file, given))
    if found is None:
        return {}
    answer = found.to_dict()
    answer["findings"] = answer.pop("unneeded")
    return answer


def normalised(file: Any, case: Any) -> Any:
    """The record of a chain put in order, its certificates by the names of the table."""
    given = case["input"]
    certificates = _all_of(file, "certificates", given["certificates"])
    found = _validator(file, given).normalise(certificates, kind=given["kind"])
    names = [
        _name_of(file, notafter.Certificate(pem).fingerprint_sha256)
        for pem in found.certificates
    ]
    return {**found.to_dict(), "certificates": names}
