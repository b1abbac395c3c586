"""What is told to somebody who gives something that is nearly right."""

from __future__ import annotations

import dataclasses
import pickle
import traceback
from datetime import datetime, timedelta, timezone
from typing import Any, Callable, Tuple

import notafter
import notafter.aio
import pytest
from conftest import Pki

UNTIL = datetime(2030, 1, 1, tzinfo=timezone.utc)

Case = Tuple[Callable[[], Any], str]


def refused(call: Callable[[], Any], field: str) -> notafter.ArgumentError:
    with pytest.raises(notafter.ArgumentError) as caught:
        call()
    assert caught.value.facts["field"] == field, caught.value
    assert caught.value.reason.startswith(f"{field}: "), caught.value
    # Nobody who calls with values has seen the text in which they go to the native part, or its types.
    for stranger in ("column", "u32", "struct", "Record"):
        assert stranger not in caught.value.reason
    return caught.value


@pytest.mark.parametrize("value", [None, b"example.com", 5, ["example.com"], ("example.com", "tag")])
def test_what_is_no_text_names_no_host(value: Any) -> None:
    refused(lambda: notafter.parse_target(value), "text")
    refused(lambda: notafter.expand_targets(value), "text")
    refused(lambda: notafter.check(value), "target")
    refused(lambda: notafter.fetch(value), "target")


def test_what_is_no_text_is_no_name(pki: Pki) -> None:
    certificate = notafter.Certificate(pki.leaf_der)
    for value in (b"localhost", 5):
        refused(lambda: certificate.matches(value), "name")  # type: ignore[arg-type]
        refused(lambda: notafter.validate(certificate, name=value), "name")  # type: ignore[arg-type]
    with pytest.raises(notafter.ArgumentError):
        certificate.matches(None)  # type: ignore[arg-type]


def test_one_value_is_no_list(pki: Pki) -> None:
    """A text would be gone through letter by letter, each letter a host."""
    certificate: Any = notafter.Certificate(pki.leaf_der)
    pem: Any = notafter.to_pem(pki.root_der)
    for one in (pem, pem.encode(), certificate, pki.chain_file, None):
        refused(lambda: notafter.Validator(roots=one), "roots")
        refused(lambda: notafter.validate(certificate, intermediates=one), "intermediates")
        refused(lambda: notafter.judge(one), "chain")
        refused(lambda: notafter.normalise(one), "certificates")
    targets: Any = "example.com"
    refused(lambda: notafter.scan(targets), "targets")
    refused(lambda: notafter.aio.scan(targets), "targets")
    for name in ("alpn", "networks"):
        options = notafter.FetchOptions(**{name: "h2"})  # type: ignore[arg-type]
        refused(lambda: notafter.check("127.0.0.1:1", options=options), f"options.{name}")


def test_a_target_of_a_scan_that_is_none() -> None:
    for one in (5, None, ("example.com",), ("example.com", "tag", "more")):
        targets: Any = [("example.com", "tag"), one]
        refused(lambda: notafter.scan(targets), "targets[1]")


def test_what_is_neither_options_nor_validator() -> None:
    anything: Any = "public-only"
    refused(lambda: notafter.check("127.0.0.1:1", options=anything), "options")
    refused(lambda: notafter.check("127.0.0.1:1", validator=anything), "validator")
    refused(lambda: notafter.scan(["127.0.0.1:1"], validator=anything), "validator")
    refused(lambda: notafter.normalise([], validator=anything), "validator")


@pytest.mark.parametrize("timeout", [0, -1, 1e-9, 1e300, 10**400, timedelta(days=999_999_999)])
def test_a_time_that_nobody_can_wait(timeout: Any) -> None:
    assert "seconds" in refused(lambda: notafter.check("127.0.0.1:1", timeout=timeout), "timeout").reason


def test_what_does_not_fit_is_told_by_its_place() -> None:
    state = notafter.new_refresh_state("example.com")
    cases: "list[Case]" = [
        (lambda: notafter.refresh_step({"seed": "x"}, "failed"), "state"),
        (lambda: notafter.refresh_due(state, policy={"attempts": -1}), "policy.attempts"),
        (lambda: notafter.refresh_due(state, policy={"attempts": float("nan")}), "policy.attempts"),
        (lambda: notafter.standings([], [{}]), "looks[0]"),
        (lambda: notafter.scan(["example.com"], concurrency=-1), "concurrency"),
        (lambda: notafter.check("a", tag="\ud800"), "tag"),
        (lambda: notafter.parse_target("a\ud800b"), "text"),
        (lambda: notafter.Validator(limits={"signature_checks": "x"}), "limits.signature_checks"),
    ]
    for call, field in cases:
        refused(call, field)


def test_rules_want_more_than_a_certificate(pki: Pki) -> None:
    certificate: Any = notafter.Certificate(pki.leaf_der)
    plan = refused(lambda: notafter.renewal_plan([certificate], until=UNTIL), "subjects[0]")
    assert "rule_subject" in plan.reason
    refused(lambda: notafter.rule_answers(certificate), "subject")
    refused(lambda: notafter.upcoming_rules(certificate, until=UNTIL), "subject")
    assert notafter.renewal_plan([notafter.rule_subject([certificate])], until=UNTIL).total >= 0


def test_a_record_cannot_be_changed() -> None:
    target: Any = notafter.parse_target("example.com")
    for name in ("port", "prot"):
        with pytest.raises(dataclasses.FrozenInstanceError, match=name):
            setattr(target, name, 5)
        with pytest.raises(dataclasses.FrozenInstanceError, match=name):
            delattr(target, name)
    assert dataclasses.replace(target, port=8443).port == 8443
    assert pickle.loads(pickle.dumps(target)) == target


def test_an_exception_is_named_as_it_is_imported() -> None:
    with pytest.raises(notafter.TargetError) as caught:
        notafter.parse_target("")
    said = traceback.format_exception_only(type(caught.value), caught.value)
    assert said[-1].startswith("notafter.TargetError: no host is given")
    assert type(pickle.loads(pickle.dumps(caught.value))) is notafter.TargetError


def test_the_path_of_a_file_as_a_text() -> None:
    with pytest.raises(notafter.ParseError, match="file"):
        notafter.Certificate("server.pem")
