"""The history's file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from poshws.apps.repl.history import CommandHistory, append_command, read_commands


def test_commands_come_back_as_they_went(tmp_path: Path) -> None:
    path = str(tmp_path / "folder" / "h.txt")
    for command in ("one", "if (1) {\n  2\n}", "three"):
        assert append_command(path, command)
    assert read_commands(path) == ["one", "if (1) {\n  2\n}", "three"]


def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = str(tmp_path / "h.txt")
    append_command(path, "x")
    assert os.stat(path).st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "text", ["$password = 'x'", "ConvertTo-SecureString -AsPlainText", "$Token"]
)
def test_what_looks_secret_is_not_written(tmp_path: Path, text: str) -> None:
    history = CommandHistory(str(tmp_path / "h.txt"))
    history.append_string(text)
    assert history.get_strings() == [text]
    assert read_commands(str(tmp_path / "h.txt")) == []


def test_a_command_is_kept_once_in_a_row(tmp_path: Path) -> None:
    history = CommandHistory(str(tmp_path / "h.txt"))
    for text in ("a", "a", "b", " "):
        history.append_string(text)
    assert history.get_strings() == ["a", "b"]


def test_a_file_that_is_not_there_is_an_empty_history(tmp_path: Path) -> None:
    assert read_commands(str(tmp_path / "none")) == []


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not append_command(str(tmp_path / "file" / "h.txt"), "x")
