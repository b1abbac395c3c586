"""What the documents say is run; what they list is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import notafter
import pytest
from conftest import Pki, Server

FOLDER = Path(__file__).resolve().parents[1]
README = (FOLDER / "README.md").read_text("utf-8")


def blocks() -> "list[str]":
    return re.findall(r"```python\n(.*?)```", README, re.S)


def test_the_quick_start(
    tls_server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    """The code block under Quick start, with a server of ours in place of a public one."""
    start = README.index("## Quick start")
    code = re.search(r"```python\n(.*?)```", README[start:], re.S)
    assert code is not None
    lines = code.group(1).strip().splitlines()
    assert len(lines) <= 5
    here = code.group(1).replace("example.com", tls_server.target)
    assert here != code.group(1)
    exec(compile(here, "README.md", "exec"), {})
    said = capsys.readouterr().out
    assert "valid" in said


def test_every_block_runs_as_it_stands(
    tls_server: Server, pki: Pki, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the files that the blocks read, and a server of ours in place of the public ones."""
    monkeypatch.chdir(tmp_path)
    for name in ("server.pem", "fullchain.pem", "paste.txt"):
        Path(name).write_bytes(pki.chain_file.read_bytes())
    Path("our-root.pem").write_text(notafter.to_pem(pki.root_der), "ascii")
    assert len(blocks()) >= 3
    for code in blocks():
        here = re.sub(r'"(mail\.)?example\.(com|org)(:25)?"', repr(tls_server.target), code)
        exec(compile(here, "README.md", "exec"), {"__name__": "readme"})


def test_the_quick_start_survives_a_server_that_is_away(capsys: pytest.CaptureFixture[str]) -> None:
    here = blocks()[0].replace("example.com", "127.0.0.1:1")
    exec(compile(here, "README.md", "exec"), {})
    assert capsys.readouterr().out.splitlines() == ["refused []", "None None"]


def test_the_api_page_is_current() -> None:
    done = subprocess.run(
        [sys.executable, str(FOLDER / "docs" / "make_api.py"), "--check"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_every_public_name_is_on_the_api_page() -> None:
    page = (FOLDER / "docs" / "api.md").read_text("utf-8")
    missing = [it for it in notafter.__all__ if not re.search(rf"`[^`]*\b{it}\b", page)]
    assert missing == []
