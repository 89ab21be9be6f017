"""Test-ModuleManifest and New-ModuleManifest: files and URLs that a manifest names."""

from __future__ import annotations

from pathlib import Path

import pytest

from poshws import Session

IDS = "catch { ($_.FullyQualifiedErrorId -split ',')[0] }"


@pytest.mark.parametrize("member", ["TypesToProcess", "FormatsToProcess", "ScriptsToProcess"])
def test_missing_files(tmp_path: Path, member: str) -> None:
    text = f"""
    New-ModuleManifest '{tmp_path}/a.psd1' -{member} nowhere.ps1xml
    try {{ Test-ModuleManifest '{tmp_path}/a.psd1' -ErrorAction Stop }} {IDS}
    """
    assert Session().run(text) == ["Modules_InvalidManifest"]


def test_urls(tmp_path: Path) -> None:
    text = f"""
    New-ModuleManifest '{tmp_path}/a.psd1' -HelpInfoUri 'http://foo.com/a b'
    (Test-ModuleManifest '{tmp_path}/a.psd1').HelpInfoUri
    try {{ New-ModuleManifest '{tmp_path}/b.psd1' -ProjectUri ../foo }} {IDS}
    """
    assert Session().run(text) == ["http://foo.com/a%20b", "System.InvalidOperationException"]


def test_nested_name(tmp_path: Path) -> None:
    (tmp_path / "Foo.psm1").touch()
    text = f"""
    New-ModuleManifest '{tmp_path}/a.psd1' -NestedModules Foo.psm1
    (Test-ModuleManifest '{tmp_path}/a.psd1').NestedModules.Name
    """
    assert Session().run(text) == ["Foo"]


def test_versions_and_kind(tmp_path: Path) -> None:
    (tmp_path / "Foo.psm1").write_text("$b = 2; $a = 1; Export-ModuleMember -Variable b, a")
    text = f"""
    New-ModuleManifest '{tmp_path}/a.psd1' -NestedModules Foo.psm1 -PowerShellVersion 5.1
    (Test-ModuleManifest '{tmp_path}/a.psd1').PowerShellVersion.Minor
    (Get-Module '{tmp_path}/a.psd1' -ListAvailable).ModuleType
    (Import-Module '{tmp_path}/a.psd1' -PassThru).ExportedVariables.Keys -join ','
    """
    assert [str(value) for value in Session().run(text)] == ["1", "Manifest", "a,b"]


def test_dynamic_modules_stand_in_the_current_folder(tmp_path: Path) -> None:
    text = f"Set-Location '{tmp_path}'; $m = New-Module {{ }}; $m.ModuleBase; Split-Path $m.Path"
    assert Session().run(text) == [str(tmp_path), str(tmp_path)]
