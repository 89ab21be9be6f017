"""Set-Content, Add-Content and Clear-Content."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run, error_id


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("Set-Content folder x", "System.NotSupportedException,SetContent"),
        ("Add-Content folder x", "WriteContainerContentException,AddContent"),
        ("Clear-Content folder", "ClearDirectoryContent,ClearContent"),
    ],
)  # fmt: skip
def test_error_ids(run: Run, tmp_path: Path, command: str, expected: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_text("x\n")
    (tmp_path / ".hidden").write_text("x\n")
    error, _, name = expected.partition(",")
    full = f"{error},Microsoft.PowerShell.Commands.{name}Command"
    assert error_id(run, command) == full


def test_content_keeps_what_is_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "u.txt").write_bytes("a\r\n".encode("utf-16"))
    run("Add-Content u.txt 'é'")
    assert (tmp_path / "u.txt").read_bytes().decode("utf-16") == "a\r\né\n"
    assert run("Get-Content u.txt") == ["a", "é"]
