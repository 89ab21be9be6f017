"""Fields of classes: strings stay null for NullString."""

from __future__ import annotations

import poshws


def test_null_strings_in_classes() -> None:
    script = """
    class Row { [string] $Text = 'x' }
    $row = [Row]::new()
    $row.Text = [NullString]::Value; $null -eq $row.Text
    $row.Text = $null; $null -eq $row.Text
    """
    assert poshws.run(script) == [True, False]
