"""Set-Location: errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run, error_id


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("Set-Location nowhere", "PathNotFound,SetLocation"),
        ("Set-Location -", "System.InvalidOperationException,SetLocation"),
        ("Get-PSDrive nodrive", "GetLocationNoMatchingDrive,GetPSDrive"),
    ],
)  # fmt: skip
def test_error_ids(run: Run, tmp_path: Path, command: str, expected: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_text("x\n")
    (tmp_path / ".hidden").write_text("x\n")
    error, _, name = expected.partition(",")
    full = f"{error},Microsoft.PowerShell.Commands.{name}Command"
    assert error_id(run, command) == full
