"""Files and folders as tables show them."""

from __future__ import annotations

from pathlib import Path

from poshws import run


def test_the_name_is_in_the_last_column_although_its_property_is_hidden(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    shown = run(
        f"Get-ChildItem '{tmp_path}' | Out-String; (Get-Item '{tmp_path}').PSObject.Properties.Name"
    )
    assert shown[0].rstrip().endswith(" a.txt")
    assert "NameString" not in shown
    assert "UnixStat" in shown
