"""New-Item: errors, and names with backticks."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.commands.conftest import Run, error_id


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("New-Item a.txt", "NewItemIOError,NewItem"),
        ("New-Item folder -ItemType Directory", "DirectoryExist,NewItem"),
        ("New-Item link -ItemType SymbolicLink", "ArgumentNull,NewItem"),
    ],
)  # fmt: skip
def test_error_ids(run: Run, tmp_path: Path, command: str, expected: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_text("x\n")
    (tmp_path / ".hidden").write_text("x\n")
    error, _, name = expected.partition(",")
    full = f"{error},Microsoft.PowerShell.Commands.{name}Command"
    assert error_id(run, command) == full


def test_new_item_takes_backticks_as_they_are(run: Run, tmp_path: Path) -> None:
    run("$null = New-Item 'a`[b]'")
    assert os.listdir(tmp_path) == ["a`[b]"]
    assert run("(Get-ChildItem 'a```[b`]').Name") == ["a`[b]"]
