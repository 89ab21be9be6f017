"""Copy-Item and Remove-Item with -Recurse."""

from __future__ import annotations

from pathlib import Path

from tests.commands.conftest import Run


def test_copy_and_remove_recurse(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one" / "two").mkdir(parents=True)
    (tmp_path / "one" / "two" / "f.txt").write_text("x")
    run("Copy-Item one copy -Recurse; Remove-Item one -Recurse")
    assert (tmp_path / "copy" / "two" / "f.txt").read_text() == "x"
    assert not (tmp_path / "one").exists()
