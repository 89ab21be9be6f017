"""Get-Content: errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run, error_id


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("Get-Content folder", "GetContainerContentException,GetContent"),
        ("Get-Content *.none", "ItemNotFound,GetContent"),
        ("Get-Content a.txt -Raw -Tail 1", "InvalidOperation,GetContent"),
        ("Get-Content a.txt -Tail 1 -TotalCount 1", "TailAndHeadCannotCoexist,GetContent"),
        ("Get-Content Variable:PSHOME -Tail 1", "TailNotSupported,GetContent"),
    ],
)  # fmt: skip
def test_error_ids(run: Run, tmp_path: Path, command: str, expected: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_text("x\n")
    (tmp_path / ".hidden").write_text("x\n")
    error, _, name = expected.partition(",")
    full = f"{error},Microsoft.PowerShell.Commands.{name}Command"
    assert error_id(run, command) == full
