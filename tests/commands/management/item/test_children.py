"""Get-ChildItem: hidden items, order, colours."""

from __future__ import annotations

import stat
from pathlib import Path

from tests.commands.conftest import Run


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


def test_names_have_the_colour_of_their_kind(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.zip").write_text("")
    program = tmp_path / "run"
    program.write_text("")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    shown = run("(Get-ChildItem).NameString")
    assert shown == ["\x1b[44;1mfolder\x1b[0m", "\x1b[31;1ma.zip\x1b[0m", "\x1b[32;1mrun\x1b[0m"]
