"""Import-LocalizedData."""

from __future__ import annotations

from pathlib import Path

from tests.commands.conftest import Run


def test_localized_data(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "de-DE"
    folder.mkdir()
    (folder / "words.psd1").write_text("@{ Yes = 'Ja' }")
    found = run(
        f"(Import-LocalizedData -UICulture de-DE -BaseDirectory {tmp_path} -FileName words).Yes"
    )
    assert found == ["Ja"]
