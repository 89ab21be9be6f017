"""Expand-Archive."""

from __future__ import annotations

from pathlib import Path

from tests.commands.conftest import Run


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
