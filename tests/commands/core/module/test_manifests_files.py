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
