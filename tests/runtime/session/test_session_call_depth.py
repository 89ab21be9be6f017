"""Calls inside calls: as many as PowerShell lets a script make, also when its code was kept."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
function f($n) { if ($n -eq 0) { return 0 }; 1 + (f ($n - 1)) }
f 900
function g($n) { if ($n) { 1 | ForEach-Object { g ($n - 1) } } else { 'end' } }
g 400
function deeper { deeper }
try { deeper } catch { $_.FullyQualifiedErrorId }
"""


def test_the_first_run_and_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("POSHWS_NO_CACHE", raising=False)
    script = tmp_path / "deep.ps1"
    script.write_text(SCRIPT, encoding="utf-8")
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-m", "poshws", str(script)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.split() == ["900", "end", "CallDepthOverflow"]
        assert done.stderr == ""
