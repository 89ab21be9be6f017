"""`pwsh` is this program, also where the cache folder can't be written."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from poshws.runtime.native.own import own_program


def test_the_launcher_falls_back_to_a_temporary_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    monkeypatch.delenv("POSHWS_NO_CACHE", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    found = own_program()
    assert found is not None
    assert Path(found).is_relative_to(tmp_path)
    assert "poshws" in Path(found).read_text()


def test_get_command_finds_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import poshws

    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert poshws.run("(Get-Command pwsh).Source") == [own_program()]
