"""Items and their contents: what the commands do, and the errors they name."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tests.commands.conftest import Run


def error_id(run: Run, command: str) -> str:
    """The FullyQualifiedErrorId of a command's first error."""
    text = f"try {{ $null = {command} -ErrorAction Stop }} catch {{ $_.FullyQualifiedErrorId }}"
    found = run(text)
    assert len(found) == 1, found
    return str(found[0])


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("Get-Item nowhere", "PathNotFound,GetItem"),
        ("Get-Item .hidden", "ItemNotFound,GetItem"),
        ("Get-Content folder", "GetContainerContentException,GetContent"),
        ("Get-Content *.none", "ItemNotFound,GetContent"),
        ("Get-Content a.txt -Raw -Tail 1", "InvalidOperation,GetContent"),
        ("Get-Content a.txt -Tail 1 -TotalCount 1", "TailAndHeadCannotCoexist,GetContent"),
        ("Get-Content Variable:PSHOME -Tail 1", "TailNotSupported,GetContent"),
        ("Set-Content folder x", "WriteContainerContentException,SetContent"),
        ("Clear-Content folder", "ClearDirectoryContent,ClearContent"),
        ("New-Item a.txt", "NewItemIOError,NewItem"),
        ("New-Item folder -ItemType Directory", "DirectoryExist,NewItem"),
        ("New-Item link -ItemType SymbolicLink", "ArgumentNull,NewItem"),
        ("Set-Location nowhere", "PathNotFound,SetLocation"),
        ("Set-Location -", "System.InvalidOperationException,SetLocation"),
        ("Get-PSDrive nodrive", "GetLocationNoMatchingDrive,GetPSDrive"),
        ("Get-FileHash nowhere", "FileNotFound,GetFileHash"),
        ("Get-FileHash folder", "UnauthorizedAccessError,GetFileHash"),
        ("Get-Process nosuchprocess", "NoProcessFoundForGivenName,GetProcess"),
    ],
)
def test_error_ids(run: Run, tmp_path: Path, command: str, expected: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_text("x\n")
    (tmp_path / ".hidden").write_text("x\n")
    error, _, name = expected.partition(",")
    full = f"{error},Microsoft.PowerShell.Commands.{name}Command"
    assert error_id(run, command) == full


def test_hidden_items_need_force(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text("")
    (tmp_path / "shown").write_text("")
    assert run("(Get-ChildItem).Name") == ["shown"]
    assert run("(Get-ChildItem -Force).Name") == [".hidden", "shown"]
    assert run("(Get-Item .hidden -Force).Name") == [".hidden"]


def test_folders_come_first(run: Run, tmp_path: Path) -> None:
    for name in ("b", "A", "c.txt"):
        (tmp_path / name).write_text("")
    (tmp_path / "z").mkdir()
    assert run("(Get-ChildItem).Name") == ["z", "A", "b", "c.txt"]


def test_new_item_takes_backticks_as_they_are(run: Run, tmp_path: Path) -> None:
    run("$null = New-Item 'a`[b]'")
    assert os.listdir(tmp_path) == ["a`[b]"]
    assert run("(Get-ChildItem 'a```[b`]').Name") == ["a`[b]"]


def test_copy_and_remove_recurse(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one" / "two").mkdir(parents=True)
    (tmp_path / "one" / "two" / "f.txt").write_text("x")
    run("Copy-Item one copy -Recurse; Remove-Item one -Recurse")
    assert (tmp_path / "copy" / "two" / "f.txt").read_text() == "x"
    assert not (tmp_path / "one").exists()


def test_names_have_the_colour_of_their_kind(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.zip").write_text("")
    program = tmp_path / "run"
    program.write_text("")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    shown = run("(Get-ChildItem).NameString")
    assert shown == ["\x1b[44;1mfolder\x1b[0m", "\x1b[31;1ma.zip\x1b[0m", "\x1b[32;1mrun\x1b[0m"]


def test_function_options(run: Run) -> None:
    run("Set-Item function:fixed -Value { 1 } -Options ReadOnly")
    assert error_id(run, "Rename-Item function:fixed other") == (
        "CannotRenameFunction,Microsoft.PowerShell.Commands.RenameItemCommand"
    )
    assert run("Rename-Item function:fixed other -Force; other") == [1]


def test_functions_of_a_session_can_be_redefined(run: Run) -> None:
    assert run("Test-Path function:prompt") == [True]
    assert run("function prompt { 'mine' }; prompt") == ["mine"]
    assert run("Remove-Item function:cd..; Test-Path function:cd..") == [False]


def test_content_keeps_what_is_there(run: Run, tmp_path: Path) -> None:
    (tmp_path / "u.txt").write_bytes("a\r\n".encode("utf-16"))
    run("Add-Content u.txt 'é'")
    assert (tmp_path / "u.txt").read_bytes().decode("utf-16") == "a\r\né\n"
    assert run("Get-Content u.txt") == ["a", "é"]


def test_archive_leaves_nothing_outside(run: Run, tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as archive:
        archive.writestr("../outside.txt", "x")
        archive.writestr("inside.txt", "x")
    ids = run(
        "Expand-Archive bad.zip -ErrorVariable e -ErrorAction SilentlyContinue;"
        "$e.FullyQualifiedErrorId"
    )
    assert ids == ["BadArchiveEntry,Expand-Archive"]
    assert not (tmp_path / "outside.txt").exists()
    assert (tmp_path / "bad" / "inside.txt").exists()


def test_transcript_has_what_was_shown(run: Run, tmp_path: Path) -> None:
    run(
        "$null = Start-Transcript t.txt -UseMinimalHeader; Write-Host 'hello';"
        "$null = Stop-Transcript"
    )
    text = (tmp_path / "t.txt").read_text()
    assert "PowerShell transcript start" in text
    assert "\nhello\n" in text
    assert text.rstrip().endswith("**********************")
