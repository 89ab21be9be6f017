"""Get-Command, Get-Help and the aliases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run


def lines(run: Run, script: str) -> list[str]:
    """What a script writes, as lines."""
    from poshws.objects.conversion.strings import convert_to_string

    return "\n".join(convert_to_string(each) for each in run(script)).split("\n")


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("(Get-Command Get-Item).CommandType", ["Cmdlet"]),
        ("(Get-Command Get-Item).Source", ["Microsoft.PowerShell.Management"]),
        ("(Get-Command -Verb Push).Name", ["Push-Location"]),
        (
            "(Get-Command Get-Date -FullyQualifiedModule Microsoft.PowerShell.Utility).Name",
            ["Get-Date"],
        ),
        ("(Get-Command gci).ResolvedCommandName", ["Get-ChildItem"]),
        ("(Get-Command gci).CommandType", ["Alias"]),
        ("function f {}; (Get-Command f).CommandType", ["Function"]),
        ("filter f {}; (Get-Command f).CommandType", ["Filter"]),
        ("(Get-Command sh).CommandType", ["Application"]),
        ("'' > ./x.ps1; (Get-Command ./x.ps1).CommandType", ["ExternalScript"]),
        ("(Get-Command Get-*Item).Name", ["Get-ChildItem", "Get-Item"]),
        (
            "(Get-Command Get-Unique).Parameters.Keys | Select-Object -First 3",
            ["InputObject", "AsString", "OnType"],
        ),
        ("try { Get-Command nosuch -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }",
         ["CommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand"]),
        ("(Get-Command -ParameterName AsHashtable -CommandType Cmdlet).Name -contains "
         "'ConvertFrom-Json'", ["True"]),
        ("function Get-It { [OutputType([int])] param() }; (Get-Command Get-It).OutputType.Name",
         ["System.Int32"]),
        ("(Get-Command Get-Item).ParameterSets.Name", ["Path", "LiteralPath"]),
    ],
)  # fmt: skip
def test_commands(run: Run, script: str, expected: list[str]) -> None:
    assert lines(run, script) == expected


HELPED = """
function Get-Area {
    <#
    .SYNOPSIS
    Computes an area.
    .DESCRIPTION
    Multiplies.
    .PARAMETER Width
    In metres.
    .EXAMPLE
    Get-Area 2 3
    .LINK
    Get-Other
    #>
    [CmdletBinding()] param([Parameter(Mandatory)][double]$Width, [double]$Height = 3)
    $Width * $Height
}
"""


def test_help_from_comments(run: Run) -> None:
    script = HELPED + (
        "$h = Get-Help Get-Area -Full; $h.Synopsis; $h.description.Text; "
        "$h.parameters.parameter.name; $h.parameters.parameter[0].description.Text; "
        "$h.examples.example.code; $h.relatedLinks.navigationLink.linkText"
    )
    assert lines(run, script) == [
        "Computes an area.",
        "Multiplies.",
        "Width",
        "Height",
        "In metres.",
        "Get-Area 2 3",
        "Get-Other",
    ]


def test_help_without_comments(run: Run) -> None:
    script = "function Get-It($a, [switch]$b) {}; (Get-Help Get-It).Synopsis.Trim()"
    assert lines(run, script) == ["Get-It [[-a] <Object>] [-b]"]


def test_help_of_commands(run: Run) -> None:
    script = "(Get-Help Connect-PodeWebSocket -Full | Out-String) -match 'PARAMETERS'"
    assert lines(run, script) == ["True"]
    script = "(Get-Help *-Location).Name"
    assert lines(run, script) == [
        "Get-Location",
        "Pop-Location",
        "Push-Location",
        "Set-Location",
    ]
    script = "try { Get-Help nosuch -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }"
    assert lines(run, script) == ["HelpNotFound,Microsoft.PowerShell.Commands.GetHelpCommand"]


def test_aliases_of_modules(run: Run) -> None:
    script = "@(Get-Alias gtz -ErrorAction Ignore).Count; $null = gtz; (Get-Alias gtz).Definition"
    assert lines(run, script) == ["0", "Get-TimeZone"]


def test_alias_drive(run: Run) -> None:
    script = (
        "(Get-Item Alias:* | Where-Object Definition -EQ Get-ChildItem).Name; "
        "Set-Item Alias:zz Get-Date; (Get-Alias zz).Definition; Clear-Item Alias:zz; "
        "Test-Path Alias:zz; try { Clear-Item Alias:sal -ErrorAction Stop } "
        "catch { $_.FullyQualifiedErrorId }"
    )
    assert lines(run, script) == [
        "gci",
        "dir",
        "Get-Date",
        "False",
        "AliasNotRemovable,Microsoft.PowerShell.Commands.ClearItemCommand",
    ]


def test_requires_modules(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.ps1").write_text("#Requires -Modules NoSuchModule\n'ran'")
    script = "try { ./a.ps1 } catch { $_.FullyQualifiedErrorId }"
    assert lines(run, script) == ["ScriptRequiresMissingModules"]
    (tmp_path / "b.ps1").write_text("#Requires -Modules Pode, Microsoft.PowerShell.Utility\n'ran'")
    assert lines(run, "./b.ps1") == ["ran"]
