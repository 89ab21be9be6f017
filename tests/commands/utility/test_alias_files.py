"""Import-Alias and Export-Alias: what they refuse."""

from __future__ import annotations

import pytest

import poshws

ID = "catch { ($_.FullyQualifiedErrorId -split ',')[0] }"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a,b,c", "ImportAliasFileFormatError"),
        ("a,b,c,None,e", "ImportAliasFileFormatError"),
    ],
)
def test_a_line_has_four_values(tmp_path, line, expected):
    path = tmp_path / "list.csv"
    path.write_text(line + "\n")
    assert poshws.run(f"try {{ Import-Alias '{path}' }} {ID}") == [expected]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("Import-Alias -LiteralPath env:HOME", "NotSupported"),
        ("Import-Alias -LiteralPath /nowhere/list.csv", "FileOpenFailure"),
        ("Get-Alias -Scope bogus", "Argument"),
        ("Set-Alias a b -Scope -1", "ArgumentOutOfRange"),
        ("Export-Alias -LiteralPath env:list", "ReadWriteFileNotFileSystemProvider"),
    ],
)
def test_places_and_scopes_are_checked(script, expected):
    assert poshws.run(f"try {{ {script} }} {ID}") == [expected]
