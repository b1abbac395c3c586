"""The package is typed: mypy on it and on the examples, stubtest on the native part."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1]


def _run(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *arguments], capture_output=True, text=True, cwd=FOLDER
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_mypy() -> None:
    _run("mypy", "--strict")


def test_stubtest() -> None:
    _run("mypy.stubtest", "notafter", "--allowlist", "stubtest-allowlist.txt")
