"""-WarningVariable of a command that iterates over its input."""

from __future__ import annotations

from pathlib import Path

from poshws import Session


def test_collects_with_redirection(tmp_path: Path) -> None:
    text = f"""
    1 | Set-Content -Encoding Unicode -AsByteStream '{tmp_path}/a' -WarningVariable w 3> $null
    "$w"
    """
    assert Session().run(text) == ["Encoding not used when '-AsByteStream' specified."]


def test_collects_nothing_of_others(tmp_path: Path) -> None:
    text = f"""
    function up {{ [CmdletBinding()] param() Write-Warning a; 1 }}
    up 3> $null | Set-Content '{tmp_path}/a' -WarningVariable w
    $w.Count
    up | Set-Content '{tmp_path}/a' -WarningVariable v 3> $null
    $v.Count
    """
    assert Session().run(text) == [0, 0]
