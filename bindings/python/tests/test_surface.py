"""The package has what `bindings/surface.json` lists, by reflection."""

from __future__ import annotations

import dataclasses
import inspect
import json
import re
from typing import Any, Dict, Set, get_args

import notafter
import notafter.aio
import pytest
from conftest import REPOSITORY
from notafter import _records

SURFACE: Dict[str, Any] = json.loads((REPOSITORY / "bindings" / "surface.json").read_text("utf-8"))

# Fields of requests that have another name, or another form, in Python.
RENAMED = {
    ("read", "input"): "data",
    ("parse_certificate", "input"): "data",
    ("certificate_details", "input"): "certificate",
    ("who_serves", "fingerprint_sha256"): "certificate",
    ("upcoming_rules", "from"): "from_",
    ("renewal_plan", "from"): "from_",
    ("snapshots", "check"): "seen",
    ("snapshots", "matrix"): "seen",
    # A preset is a policy that is given by its name.
    ("refresh_step", "preset"): "policy",
    ("refresh_due", "preset"): "policy",
}

# Fields of requests that change nothing in the answer.
UNSAID = {("certificate_details", "source")}

RECORDS = {it["name"]: it for it in SURFACE["records"]}


def _request(function: Any) -> Any:
    return RECORDS[function["request"].split(":", 1)[1]]


@pytest.mark.parametrize("function", SURFACE["functions"], ids=lambda it: str(it["name"]))
def test_functions(function: Any) -> None:
    name = function["name"]
    ours = getattr(notafter, name)
    assert name in notafter.__all__
    parameters = set(inspect.signature(ours).parameters)
    expected: Set[str] = set()
    for field in _request(function)["fields"]:
        if (name, field["name"]) not in UNSAID:
            expected.add(RENAMED.get((name, field["name"]), field["name"]))
    if function["kind"] != "plain":
        expected.add("validator")
    if function["kind"] == "asking":
        expected |= {"timeout", "cancel"}
        same = getattr(notafter.aio, name)
        assert inspect.iscoroutinefunction(same)
        assert inspect.signature(same) == inspect.signature(ours)
    assert parameters == expected
    assert inspect.getdoc(ours)


def test_records_and_their_fields() -> None:
    native = {"Certificate"}
    expected = {
        name
        for name, it in RECORDS.items()
        if name not in native and not (it["role"] == "request" and name.endswith("Request"))
    }
    assert set(_records.__all__) == expected
    for name in expected:
        it = getattr(notafter.records, name)
        # A word of the language has `_` behind it: `from_`.
        fields = {field.name.rstrip("_") for field in dataclasses.fields(it)}
        assert fields == {field["name"] for field in RECORDS[name]["fields"]}, name
    attributes = {it for it in vars(notafter.Certificate) if not it.startswith("_")}
    assert {field["name"] for field in RECORDS["Certificate"]["fields"]} <= attributes


def test_the_package_has_every_record() -> None:
    # The name of one is an exception.
    for name in set(_records.__all__) - {"TargetError"}:
        assert getattr(notafter, name) is getattr(notafter.records, name)
        assert name in notafter.__all__


def test_codes() -> None:
    for codes in SURFACE["codes"]:
        name = codes["name"]
        constant = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).upper() + "_VALUES"
        assert list(getattr(notafter.codes, constant)) == codes["values"]
        if codes["open"]:
            assert getattr(notafter.codes, name) is str
        else:
            assert list(get_args(getattr(notafter.codes, name))) == codes["values"]


def test_objects() -> None:
    for made in SURFACE["objects"]:
        ours = getattr(notafter, made["name"])
        for method in made["methods"]:
            name = method["name"]
            if name == "new" or (made["name"], name) in {("Scan", "start"), ("Scan", "next")}:
                continue
            if made["name"] == "Validator" and method["async"]:
                # Servers are asked by functions that take a validator.
                assert "validator" in inspect.signature(getattr(notafter, name)).parameters
                continue
            assert hasattr(ours, name), f"{made['name']}.{name}"


def test_every_error_has_a_class() -> None:
    classes = {it.class_ for it in notafter.NotAfterError.__subclasses__()}
    assert classes == {it["class"] for it in SURFACE["errors"]}


def test_every_error_is_raised_by_a_vector() -> None:
    file = json.loads((REPOSITORY / "tests/vectors/errors/functions.json").read_text("utf-8"))
    errors = [case["expect"]["error"] for case in file["cases"] if "error" in case["expect"]]
    raised = {(it["class"], it["code"]) for it in errors}
    assert {(it["class"], it["code"]) for it in SURFACE["errors"]} <= raised
