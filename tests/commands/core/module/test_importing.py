"""Modules: importing, scopes, exports, manifests, and their commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run


def text(run: Run, script: str) -> str:
    """What a script writes, a line for each object."""
    from poshws.objects.conversion.strings import convert_to_string

    return "\n".join(convert_to_string(each) for each in run(script))


def lines(run: Run, script: str) -> list[str]:
    return text(run, script).split("\n")


@pytest.fixture(autouse=True)
def module_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a script sets does not outlive its test."""
    monkeypatch.delenv("PSModulePath", raising=False)


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A module with a manifest, a nested module and a script that runs before."""
    folder = tmp_path / "Tools"
    (folder / "sub").mkdir(parents=True)
    (folder / "Tools.psd1").write_text(
        "@{ RootModule = 'Tools.psm1'; ModuleVersion = '1.2.3'\n"
        "GUID = 'a94c8c7e-9810-47c0-b8af-65089c13a35b'; Author = 'me'\n"
        "NestedModules = @('sub/Inner.psm1'); FunctionsToExport = 'Get-*'\n"
        "AliasesToExport = @('gt'); VariablesToExport = 'shared'; ScriptsToProcess = 'init.ps1'\n"
        "PrivateData = @{ PSData = @{ Tags = 'x','y'; ProjectUri = 'https://a.b/' }; Own = 5 } }\n"
    )
    (folder / "init.ps1").write_text('$initialised = "yes"')
    (folder / "sub" / "Inner.psm1").write_text(
        'function Get-Inner { "inner $PSScriptRoot" }; function Hidden { "hidden" }'
    )
    (folder / "Tools.psm1").write_text(
        "$shared = 'sv'; $secret = 42\n"
        'function Get-Tool { [CmdletBinding()] param([int]$N = 1) "tool $N $secret $(Hidden)" }\n'
        "function Set-Tool { $script:secret++ }\n"
        "Set-Alias gt Get-Tool\n"
        "Export-ModuleMember -Function Get-*, Set-* -Alias * -Variable shared\n"
    )
    return folder


def test_manifest_says_what_is_exported(run: Run, tools: Path) -> None:
    found = lines(run, "Import-Module ./Tools; Get-Tool 3; gt; $shared; $initialised; Get-Inner")
    assert found == [
        "tool 3 42 hidden",
        "tool 1 42 hidden",
        "sv",
        "yes",
        f"inner {tools / 'sub'}",
    ]
    assert text(run, "(Get-Module Tools).ExportedCommands.Keys -join ' '") == (
        "Get-Inner Get-Tool gt"
    )
    for name in ("Hidden", "Set-Tool"):
        assert text(run, f"try {{ {name} }} catch {{ $_.FullyQualifiedErrorId }}") == (
            "CommandNotFoundException"
        )


def test_facts_of_a_manifest(run: Run, tools: Path) -> None:
    script = (
        "Import-Module ./Tools; Get-Module Tools | ForEach-Object { $_.Name, $_.Version, "
        "$_.ModuleType, $_.Author, $_.Guid, $_.Tags, $_.ProjectUri, $_.PrivateData.Own, "
        '$_.NestedModules, $_.ModuleBase | ForEach-Object { "$_" } }'
    )
    assert lines(run, script) == [
        "Tools",
        "1.2.3",
        "Script",
        "me",
        "a94c8c7e-9810-47c0-b8af-65089c13a35b",
        "x y",
        "https://a.b/",
        "5",
        "Inner",
        str(tools),
    ]


def test_scope_of_a_module(run: Run, tools: Path) -> None:
    script = (
        "Import-Module ./Tools; $m = Get-Module Tools; & $m { $secret }; "
        "& $m { param($x) $script:secret += $x; $secret } 8; & $m Hidden; "
        'Tools\\Get-Tool 7; "[$secret]"; '
        "& $m { $PSScriptRoot; $ExecutionContext.SessionState.Module }"
    )
    assert lines(run, script) == [
        "42",
        "50",
        "hidden",
        "tool 7 50 hidden",
        "[]",
        str(tools),
        "Tools",
    ]


def test_removing(run: Run, tools: Path) -> None:
    script = (
        "Import-Module ./Tools; & (Get-Module Tools) { "
        "$ExecutionContext.SessionState.Module.OnRemove = { $global:gone = 'gone' } }; "
        'Remove-Module Tools; $gone; "[$shared]"; '
        "Get-Module Tools; (Get-Command Get-Tool, gt -ErrorAction Ignore).Count"
    )
    assert lines(run, script) == ["gone", "[]", "0"]


ERRORS = [
    (
        "Import-Module nosuch",
        "Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand",
    ),
    (
        "Import-Module ./nosuch.psm1",
        "Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand",
    ),
    (
        "Import-Module ./Tools -RequiredVersion 2.0",
        "Modules_ModuleWithVersionNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand",
    ),
    (
        "Remove-Module nosuch",
        "Modules_NoModulesRemoved,Microsoft.PowerShell.Commands.RemoveModuleCommand",
    ),
    (
        "Export-ModuleMember x",
        "Modules_CanOnlyExecuteExportModuleMemberInsideAModule,"
        "Microsoft.PowerShell.Commands.ExportModuleMemberCommand",
    ),
]


@pytest.mark.parametrize(("command", "expected"), ERRORS)
def test_errors(run: Run, tools: Path, command: str, expected: str) -> None:
    script = f"try {{ {command} -ErrorAction Stop }} catch {{ $_.FullyQualifiedErrorId }}"
    assert text(run, script) == expected


def test_autoloading(run: Run, tools: Path) -> None:
    script = "$env:PSModulePath = $PWD; Get-Tool 5; (Get-Module Tools).Name; (gcm gt).Definition"
    assert lines(run, script) == ["tool 5 42 hidden", "Tools", "Get-Tool"]


def test_autoloading_can_be_off(run: Run, tools: Path) -> None:
    script = (
        "$env:PSModulePath = $PWD; $PSModuleAutoLoadingPreference = 'None'; "
        "try { Get-Tool } catch { $_.FullyQualifiedErrorId }"
    )
    assert text(run, script) == "CommandNotFoundException"


def test_available(run: Run, tools: Path) -> None:
    script = (
        "$env:PSModulePath = $PWD; $m = Get-Module -ListAvailable Tools; "
        '"$($m.Name) $($m.Version) $($m.ExportedCommands.Keys)"; Get-Module Tools'
    )
    assert text(run, script) == "Tools 1.2.3 Get-Inner Get-Tool gt"


def test_newest_version_is_imported(run: Run, tmp_path: Path) -> None:
    for version in ("1.0", "1.10", "1.9"):
        folder = tmp_path / "Many" / version
        folder.mkdir(parents=True)
        (folder / "Many.psd1").write_text(
            f"@{{ RootModule = 'Many.psm1'; ModuleVersion = '{version}' }}"
        )
        (folder / "Many.psm1").write_text(f"function Get-Many {{ '{version}' }}")
    script = (
        "$env:PSModulePath = $PWD; Get-Many; Remove-Module Many; "
        "Import-Module Many -MaximumVersion 1.9.9; Get-Many; "
        "Import-Module Many -RequiredVersion 1.0 -Force; Get-Many; "
        'Get-Module -ListAvailable Many | ForEach-Object { "$($_.Version)" }'
    )
    assert lines(run, script) == ["1.10", "1.9", "1.0", "1.10", "1.9", "1.0"]


def test_prefix(run: Run, tmp_path: Path) -> None:
    (tmp_path / "P.psm1").write_text(
        'function Use-It { "$($MyInvocation.MyCommand.Name)" }; Set-Alias ui Use-It;'
        "Export-ModuleMember -Function * -Alias *"
    )
    script = "Import-Module ./P.psm1 -Prefix Zz; Use-ZzIt; zzui; (Get-Command Use-ZzIt).Noun"
    assert lines(run, script) == ["Use-ZzIt", "Use-ZzIt", "ZzIt"]


def test_local_scope(run: Run, tools: Path) -> None:
    script = (
        "function F { Import-Module ./Tools -Scope Local; Get-Tool 9 }; F; "
        "[bool](Get-Command Get-Tool -ErrorAction Ignore)"
    )
    assert lines(run, script) == ["tool 9 42 hidden", "False"]


def test_new_module(run: Run) -> None:
    script = """
        $m = New-Module -Name Made -ScriptBlock {
            param($Start)
            $script:n = $Start
            function Step-It { ($script:n++) }
            Export-ModuleMember -Function Step-It -Variable n
        } -ArgumentList 5
        Step-It; Step-It; "$($m.ExportedFunctions.Keys)"; [bool](Get-Module Made)
        $o = New-Module -AsCustomObject { $size = 3; function Area { $size * $args[0] }
            Export-ModuleMember -Variable size -Function Area }
        $o.size; $o.Area(4); New-Module -ReturnResult { 'result' }
    """
    assert lines(run, script) == ["5", "6", "Step-It", "False", "3", "12", "result"]


def test_error_in_a_module(run: Run, tmp_path: Path) -> None:
    (tmp_path / "Bad.psm1").write_text("function Get-Bad {}; throw 'oops'")
    script = (
        'try { Import-Module ./Bad.psm1 } catch { "$_" }; '
        "Get-Module Bad; [bool](Get-Command Get-Bad -ErrorAction Ignore)"
    )
    assert lines(run, script) == ["oops", "False"]


def test_unapproved_verbs_are_warned_of(run: Run, tmp_path: Path) -> None:
    (tmp_path / "Odd.psm1").write_text("function Frob-It { 1 }")
    assert text(run, "Import-Module ./Odd.psm1 3>&1").startswith(
        "The names of some imported commands from the module 'Odd' include unapproved verbs"
    )
    assert text(run, "Import-Module ./Odd.psm1 -Force -DisableNameChecking 3>&1") == ""


def test_using_module(run: Run, tmp_path: Path) -> None:
    (tmp_path / "Shapes.psm1").write_text(
        "class Square { [int]$Side; Square([int]$s) { $this.Side = $s } [int]Area() "
        "{ return $this.Side * $this.Side } }; function Get-Shape { 'shape' }"
    )
    (tmp_path / "use.ps1").write_text(
        "using module ./Shapes.psm1\n[Square]::new(4).Area(); Get-Shape"
    )
    assert lines(run, "./use.ps1") == ["16", "shape"]


def test_nested_scopes_are_the_module_s(run: Run, tmp_path: Path) -> None:
    (tmp_path / "Outer.psm1").write_text(
        "Import-Module ./Deep.psm1; function Get-Outer { Get-Deep }"
    )
    (tmp_path / "Deep.psm1").write_text("function Get-Deep { 'deep' }")
    script = "Import-Module ./Outer.psm1; Get-Outer; gmo | % Name; (gmo).NestedModules.Name"
    assert lines(run, script) == ["deep", "Outer", "Deep"]


def test_own_modules_are_listed_where_their_folder_is_searched(run: Run, tmp_path: Path) -> None:
    script = (
        "$env:PSModulePath = $PWD; @(Get-Module -ListAvailable Pode).Count; "
        '$env:PSModulePath = "$PSHOME/Modules"; (Get-Module -ListAvailable Pode).Name'
    )
    assert lines(run, script) == ["0", "Pode"]


def test_pode_is_a_module(run: Run) -> None:
    script = (
        'Import-Module Pode; "$((Get-Module Pode).Version)"; '
        "(Get-Command -Module Pode).Count -gt 150; (Get-Command Add-PodeRoute).Source; "
        "(Get-Module -ListAvailable Pode).Name"
    )
    assert lines(run, script) == ["2.14.0", "True", "Pode", "Pode"]


def test_manifests_are_written_and_tested(run: Run, tmp_path: Path) -> None:
    script = """
        Set-Content M.psm1 'function Get-M {}'
        New-ModuleManifest M.psd1 -RootModule M.psm1 -ModuleVersion 2.1 -Author Me `
            -FunctionsToExport Get-M -Tags a, b -Description 'It''s mine'
        $m = Test-ModuleManifest M.psd1
        "$($m.Name) $($m.Version) $($m.Author) $($m.Description) $($m.Tags)"
        "$($m.ExportedFunctions.Keys)"
        (Import-PowerShellDataFile M.psd1).ModuleVersion
    """
    assert lines(run, script) == ["M 2.1 Me It's mine a b", "Get-M", "2.1"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("@{ A = 1; B = 'x', 'y'; C = @{ D = $true } }", "1 x y True"),
        ("@{ A = 1 + 1 }", "InvalidOperationException"),
        ("@{ A = Get-Date }", "InvalidOperationException"),
        ("'text'", "InvalidOperationException"),
    ],
)
def test_data_files(run: Run, tmp_path: Path, content: str, expected: str) -> None:
    (tmp_path / "d.psd1").write_text(content)
    script = (
        "try { $d = Import-PowerShellDataFile d.psd1 -ErrorAction Stop; "
        'if ($d) { "$($d.A) $($d.B) $($d.C.D)" } } catch { $_.Exception.GetType().Name }'
    )
    assert text(run, script).rstrip() == expected


def test_a_checkout_of_pode_means_the_built_in_one(run: Run, tmp_path: Path) -> None:
    (tmp_path / "Pode.psd1").write_text("@{ GUID = 'E3EA217C-fc3d-406b-95d5-4304ab06c6af' }")
    (tmp_path / "Pode.psm1").write_text("throw 'its compiled half can not run here'")
    other = tmp_path / "other"
    other.mkdir()
    (other / "Pode.psm1").write_text("function Get-Own { 'own' }")
    script = f"""
        Import-Module '{tmp_path}/Pode.psm1' -Force
        (Get-Command Start-PodeServer).Source
        Import-Module '{other}/Pode.psm1'
        Get-Own
    """
    assert lines(run, script) == ["Pode", "own"]
