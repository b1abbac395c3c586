"""What the documents say is run; what they list is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import notafter
import pytest
from conftest import Server

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


def test_every_block_is_python() -> None:
    assert len(blocks()) >= 3
    for code in blocks():
        compile(code, "README.md", "exec", flags=0x2000)  # ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


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
