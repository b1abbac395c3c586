"""Records and exceptions are values."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import json
import pickle

import notafter
import pytest
from conftest import Pki


def test_records_are_values(pki: Pki, validator: notafter.Validator) -> None:
    one = validator.judge([pki.leaf_der, pki.root_der], name="localhost")
    assert one == notafter.Check.from_dict(one.to_dict())
    assert json.loads(json.dumps(one.to_dict())) == one.to_dict()
    assert pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one) == one
    assert repr(one).startswith("Check(")
    assert one != dataclasses.replace(one, tag="other")
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.tag = "other"  # type: ignore[misc]


def test_a_record_may_be_given_as_its_object(pki: Pki) -> None:
    policy = notafter.expiry_policy("classic-90-60-30")
    at = datetime.datetime.now(datetime.timezone.utc)
    answers = [
        notafter.assess(pki.leaf_der, at=at, policy=it)
        for it in ("classic-90-60-30", policy, policy.to_dict())
    ]
    assert answers[0] == answers[1] == answers[2]


def test_exceptions_are_values() -> None:
    with pytest.raises(notafter.TargetError) as caught:
        notafter.parse_target("https://")
    error = caught.value
    assert error.class_ == "target" and error.code and error.reason == str(error)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is notafter.TargetError
    assert again.to_dict() == error.to_dict()
    assert isinstance(error, notafter.NotAfterError)


def test_a_fault_is_an_internal_error() -> None:
    from notafter import _native

    with pytest.raises(notafter.InternalError) as caught:
        _native.fault()
    assert caught.value.code == "internal"
    assert "made on purpose" in caught.value.reason


def test_secrets_are_not_shown() -> None:
    secret = notafter.ClientCertificate(certificates=b"public", private_key=b"s3cret")
    assert "s3cret" not in repr(secret)
    options = notafter.FetchOptions(client_certificate=secret, proxy="http://u:s3cret@proxy:1")
    assert "s3cret" not in repr(options)


def test_a_validator_stays_in_its_process(validator: notafter.Validator) -> None:
    with pytest.raises(TypeError, match="process"):
        pickle.dumps(validator)


def test_roots_that_cannot_be_used() -> None:
    with pytest.raises(notafter.TrustError):
        notafter.Validator(roots=[b"junk"])
    with pytest.raises(notafter.ArgumentError):
        notafter.Validator(profile="mine")


def test_arguments_that_are_none() -> None:
    with pytest.raises(notafter.ArgumentError):
        notafter.expiry_policy("no-such-preset")
    with pytest.raises(notafter.ArgumentError):
        notafter.expiry_policy({"unknown": 1})
    with pytest.raises(notafter.ArgumentError):
        notafter.refresh_step({"version": 1}, object())  # type: ignore[arg-type]
    with pytest.raises(notafter.ArgumentError):
        notafter.validation_reuse(datetime.date(2026, 1, 1))  # type: ignore[arg-type]


def test_what_a_validator_is(validator: notafter.Validator) -> None:
    assert (validator.root_count, validator.profile, validator.source) == (1, "rfc5280", None)
    assert repr(validator) == "<Validator profile='rfc5280' root_count=1>"
    standard = notafter.Validator.standard()
    assert standard.profile == "web-pki" and standard.root_count > 50
    assert standard.source is not None and standard.source.name
