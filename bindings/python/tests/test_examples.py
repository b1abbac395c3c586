"""The examples, run against servers of ours."""

from __future__ import annotations

import asyncio
import datetime
import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict

import notafter
import pytest
from conftest import UTC, Pki, Server

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
sys.path.insert(0, str(EXAMPLES))


def run(name: str, *arguments: str, **more: Any) -> str:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / name), *arguments],
        capture_output=True,
        timeout=60,
        **more,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def test_add_certificate_host(
    tls_server: Server, pki: Pki, validator: notafter.Validator
) -> None:
    from add_certificate_host import add_certificate_host

    answer = asyncio.run(add_certificate_host(tls_server.target, validator=validator))
    assert answer["ok"] and answer["trusted"] and answer["findings"] == []
    assert answer["fingerprint_sha256"] == notafter.Certificate(pki.leaf_der).fingerprint_sha256
    assert json.loads(json.dumps(answer)) == answer
    for bad in ("https://", "no such host", "", "127.0.0.1:1"):
        said = asyncio.run(add_certificate_host(bad))
        assert not said["ok"] and said["problem"]
    private = asyncio.run(add_certificate_host(tls_server.target, allow_private=False))
    assert not private["ok"]
    assert json.loads(run("add_certificate_host.py", tls_server.target))["ok"]


def test_paste_box(pki: Pki, tmp_path: Path) -> None:
    paste = b"Dear all,\n" + pki.chain_file.read_bytes() + pki.key_file.read_bytes()
    said = run("paste_box.py", input=paste)
    assert "certificate for 127.0.0.1, ::1, localhost" in said
    assert "private key" in said
    assert run("paste_box.py", str(pki.chain_file)).startswith("certificate for")
    assert run("paste_box.py", input=b"") .strip()


def test_nightly_refresh(
    tls_server: Server, validator: notafter.Validator, tmp_path: Path
) -> None:
    from nightly_refresh import refresh

    kept: Dict[str, Any] = {}
    at = datetime.datetime.now(UTC)
    hosts = [tls_server.target, "127.0.0.1:1"]
    first = refresh(kept, hosts, at=at, validator=validator)
    assert tls_server.connections == 1
    assert kept["states"][hosts[0]]["last_success_at"] is not None
    assert kept["states"][hosts[1]]["failures"] == 1
    kept = json.loads(json.dumps(kept))
    # Nothing is due half a minute later, and so nothing is asked.
    again = refresh(kept, hosts, at=at + datetime.timedelta(seconds=30), validator=validator)
    assert tls_server.connections == 1 and again == []
    # Weeks later the certificate is near its end, and the other server still away: that is news.
    later = at + datetime.timedelta(days=59)
    news = refresh(kept, hosts, at=later, validator=validator)
    assert tls_server.connections == 2
    assert [it.kind for it in first] == []
    told = {(str(it.condition), it.locations[0].target) for it in news}
    assert ("expiry", tls_server.target) in told
    state = tmp_path / "state.json"
    run("nightly_refresh.py", str(state), tls_server.target)
    assert json.loads(state.read_text())["states"]


def test_tracker(tls_server: Server, validator: notafter.Validator, tmp_path: Path) -> None:
    from tracker import read_hosts, refresh, report

    hosts = f"""\
# servers of two customers
https://{tls_server.target}/login tag=customer 7
{tls_server.target} tag=customer 8
127.0.0.1:1   # nobody listens
*.example.com
"""
    places, problems = read_hosts(hosts)
    target, away = tls_server.target, "127.0.0.1:1"
    assert places == [("customer 7", target), ("customer 8", target), (None, away)]
    assert len(problems) == 1 and problems[0].startswith("line 5: a wildcard")

    kept: Dict[str, Any] = {}
    at = datetime.datetime.now(UTC)

    def run_at(moment: datetime.datetime) -> Any:
        # What is kept is JSON, and nothing else.
        kept.update(json.loads(json.dumps(kept)))
        return refresh(
            kept, places, at=moment, validator=validator, address_policy="any"
        )

    # One look for both customers, and nothing to tell.
    assert run_at(at) == [] and tls_server.connections == 1
    lines = report(kept, at=at)
    assert sum("customer" in it for it in lines) == 2
    assert lines[-1].endswith("127.0.0.1:1: refused")
    # Not due; then due, near the end, told to each customer once.
    assert run_at(at + datetime.timedelta(seconds=30)) == [] and tls_server.connections == 1
    later = at + datetime.timedelta(days=59)
    told = {(str(it.condition), it.tag) for it in run_at(later)}
    assert {("expiry", "customer 7"), ("expiry", "customer 8")} <= told
    assert not {it.condition for it in run_at(later)} & {"expiry"}
    assert "critical" in report(kept, at=later)[1]

    # A stranger's host leads nobody into the own network.
    inside: Dict[str, Any] = {}
    refresh(inside, places, at=at, validator=validator)
    assert {it["outcome"] for it in inside["looks"]} == {"address-not-allowed"}

    # What is tracked no longer is closed, and leaves the report.
    gone = refresh(kept, places[:1], at=later, validator=validator, address_policy="any")
    assert {it.kind for it in gone} == {"recovered"}
    assert len(report(kept, at=later)) == 2

    file, state = tmp_path / "hosts.txt", tmp_path / "state.json"
    file.write_text(hosts)
    run("tracker.py", "refresh", str(file), str(state), "--private")
    assert tls_server.target in run("tracker.py", "report", str(file), str(state))


@pytest.mark.parametrize("name", ["add_certificate_host.py", "nightly_refresh.py", "tracker.py"])
def test_usage(name: str) -> None:
    done = subprocess.run([sys.executable, str(EXAMPLES / name)], capture_output=True)
    assert done.returncode == 1 and b"usage:" in done.stderr
