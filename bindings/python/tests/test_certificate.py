"""The certificate: what makes one, what it says, and that it is a value."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import ipaddress
import json
import pickle
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any, List

import notafter
import pytest
from conftest import UTC, VECTORS, Pki
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from golden.values import octets


UNREADABLE = (x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType)


def vector_ders() -> List[bytes]:
    """Every certificate of the vectors that can be read."""
    ders = []
    for file in sorted(VECTORS.glob("*.json")):
        for case in json.loads(file.read_text("utf-8"))["cases"]:
            if "der_base64" in case["input"] and "error" not in case["expect"]:
                ders.append(octets(case["input"]))
    return ders


def test_every_form_of_input(pki: Pki, tmp_path: Path) -> None:
    der = pki.leaf_der
    pem = pki.leaf.public_bytes(serialization.Encoding.PEM)
    file = tmp_path / "leaf.pem"
    file.write_bytes(b"# a comment\n" + pem)
    forms: List[Any] = [
        der,
        bytearray(der),
        memoryview(der),
        memoryview(b"x" + der)[1:],
        pem,
        pem.decode(),
        file,
        pki.leaf,
        notafter.Certificate(der),
        notafter.Certificate(der).to_dict(),
    ]
    for form in forms:
        assert notafter.Certificate(form).der == der
        assert notafter.Certificate.parse(form) == notafter.parse_certificate(form)
    for form in forms:
        # Every argument that is a certificate takes the same.
        assert notafter.assess(form).not_after == notafter.Certificate(der).not_after


def test_cryptography_is_not_imported() -> None:
    script = "import sys, notafter; print(any(it.startswith('cryptography') for it in sys.modules))"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert said.stdout.strip() == b"False"


def test_what_is_no_certificate(pki: Pki, tmp_path: Path) -> None:
    for nothing in (b"", b"junk", "junk", b"\x30\x03\x02\x01\x01"):
        with pytest.raises(notafter.ParseError) as caught:
            notafter.Certificate(nothing)
        assert caught.value.code
    for other in (None, 1, 1.5, object(), [pki.leaf_der], {"subject": "CN=x"}):
        with pytest.raises(notafter.ArgumentError):
            notafter.Certificate(other)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        notafter.Certificate(tmp_path / "missing.pem")
    with pytest.raises(notafter.ArgumentError):
        notafter.Certificate.from_dict({"der": "?"})
    with pytest.raises(notafter.ArgumentError):
        left, right = socket.socketpair()
        with left, right:
            notafter.Certificate(left)  # type: ignore[arg-type]


def test_it_is_a_value(pki: Pki) -> None:
    one, other = notafter.Certificate(pki.leaf_der), notafter.Certificate(pki.leaf_der)
    root = notafter.Certificate(pki.root_der)
    assert one == other and hash(one) == hash(other) and one != root
    assert len({one, other, root}) == 2
    assert one != "a text" and not one == pki.leaf_der
    for it in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
        assert it == one and type(it) is notafter.Certificate
    named = notafter.Certificate(pki.leaf_der, source="bundle.pem#2")
    assert pickle.loads(pickle.dumps(named)).source == "bundle.pem#2"
    assert notafter.Certificate.from_dict(named.to_dict()).source == "bundle.pem#2"
    assert notafter.Certificate(named).source == "bundle.pem#2"
    assert repr(one).startswith("<Certificate subject='CN=localhost' not_after=")
    with pytest.raises(AttributeError):
        one.subject = "CN=other"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        one.other = 1  # type: ignore[attr-defined]
    assert json.loads(json.dumps(one.to_dict())) == one.to_dict()


def test_instants_that_datetime_does_not_have() -> None:
    found = {}
    for der in vector_ders():
        it = notafter.Certificate(der)
        for at, unix in ((it.not_before, it.not_before_unix), (it.not_after, it.not_after_unix)):
            assert at.tzinfo is UTC
            found[unix] = at
    # 0000-01-01T00:00:00Z is shown as the first instant that there is; 9999 is there.
    assert found[-62167219200] == datetime.datetime.min.replace(tzinfo=UTC)
    assert found[253402300799] == datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


def test_what_it_gives_is_as_constructors_make_it() -> None:
    """Instants and the records asked for most are made past their constructors."""
    kinds = set()
    for der in vector_ders():
        it = notafter.Certificate(der)
        for one in (it.public_key, *it.subject_alt_names, *it.scts):
            cls: Any = type(one)
            values = [getattr(one, field.name) for field in dataclasses.fields(one)]
            plain = cls(*values)
            assert one == plain and hash(one) == hash(plain) and repr(one) == repr(plain)
            assert pickle.dumps(one) == pickle.dumps(plain) and copy.copy(one) == plain
            assert cls.from_dict(one.to_dict()) == one
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(one, dataclasses.fields(one)[0].name, "other")
            kinds.add(cls)
        epoch = datetime.datetime(1970, 1, 1, tzinfo=UTC)
        if it.not_before.year > 1:
            plain = epoch + datetime.timedelta(seconds=it.not_before_unix)
            assert type(it.not_before) is datetime.datetime
            assert it.not_before == plain and repr(it.not_before) == repr(plain)
    assert kinds == {notafter.PublicKey, notafter.GeneralName, notafter.Sct}


def test_matches_and_assess(pki: Pki) -> None:
    it = notafter.Certificate(pki.leaf_der)
    assert it.matches("localhost").matches
    assert it.matches(it.ip_addresses[0]).matches
    assert not it.matches("example.com").matches
    later = it.not_after + datetime.timedelta(seconds=1)
    assert it.assess(later).state == "expired"
    assert it.assess(it.not_after, policy="classic-90-60-30").state != "expired"
    assert it.assess().at.tzinfo is UTC


def test_a_naive_datetime_is_refused(pki: Pki) -> None:
    with pytest.raises(notafter.ArgumentError, match="timezone") as caught:
        notafter.Certificate(pki.leaf_der).assess(datetime.datetime(2026, 11, 22))
    assert caught.value.facts["field"] == "at"
    assert isinstance(caught.value, ValueError)


def test_any_timezone_is_understood(pki: Pki) -> None:
    zone = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
    at = datetime.datetime(2026, 11, 22, 15, 0, tzinfo=zone)
    expected = datetime.datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    assert notafter.assess(pki.leaf_der, at=at).at == expected


def test_the_present_is_read_in_python(pki: Pki, monkeypatch: pytest.MonkeyPatch) -> None:
    """What fake clocks do: they put another class into the module `datetime`."""

    class Still(datetime.datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return cls(2030, 1, 2, 3, 4, 5, tzinfo=tz)

    monkeypatch.setattr(datetime, "datetime", Still)
    at = notafter.assess(pki.leaf_der).at
    assert (at.year, at.month, at.day, at.second) == (2030, 1, 2, 5)


def test_facts_are_those_of_cryptography() -> None:
    """For every certificate of the vectors that `cryptography` reads as well."""
    compared = 0
    for der in vector_ders():
        ours = notafter.Certificate(der)
        try:
            theirs = x509.load_der_x509_certificate(der)
            before, after = theirs.not_valid_before_utc, theirs.not_valid_after_utc
            serial = theirs.serial_number
        except (ValueError, x509.InvalidVersion):
            continue
        assert (ours.not_before, ours.not_after) == (before, after)
        assert int(ours.serial_number, 16) == serial
        assert ours.fingerprint_sha256 == theirs.fingerprint(_sha256()).hex()
        try:
            names = theirs.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        except (ValueError, *UNREADABLE):
            continue
        # A name that is not ASCII breaks the rules of its type: an anomaly tells of it.
        theirs_dns = [it for it in names.get_values_for_type(x509.DNSName) if it.isascii()]
        assert list(ours.dns_names) == theirs_dns
        # A range of addresses is no address: it belongs into name constraints.
        addresses = [
            it
            for it in names.get_values_for_type(x509.IPAddress)
            if isinstance(it, (ipaddress.IPv4Address, ipaddress.IPv6Address))
        ]
        assert list(ours.ip_addresses) == addresses
        compared += 1
    assert compared > 150


def _sha256() -> Any:
    from cryptography.hazmat.primitives.hashes import SHA256

    return SHA256()


def test_to_pem(pki: Pki) -> None:
    pem = pki.leaf.public_bytes(serialization.Encoding.PEM).decode()
    assert notafter.Certificate(pki.leaf_der).to_pem() == pem
    assert notafter.to_pem(pki.leaf_der) == pem
