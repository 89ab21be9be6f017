"""PSParser, PSSerializer and the restricted language, as scripts ask for them."""

from __future__ import annotations

import pytest

import poshws
from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            "$e = $null; $t = [System.Management.Automation.PSParser]::Tokenize("
            '\'gci -Path "a b" $x\', [ref]$e); $t.ForEach({ "$($_.Type) $($_.Content)" })',
            "Command gci\nCommandParameter -Path\nString a b\nVariable x\n",
        ),
        (
            "$e = $null; $null = [System.Management.Automation.PSParser]::Tokenize('1 +', [ref]$e)\n"
            "$e.Count; $e[0].Token.Type",
            "1\nPosition\n",
        ),
        (
            "$s = [System.Management.Automation.PSSerializer]\n"
            "$s::Deserialize($s::Serialize(@{ a = (1, 2) })).a.Count",
            "2\n",
        ),
        ("{ 2 + $a }.CheckRestrictedLanguage($null, [string[]]'a', $false); 'fine'", "fine\n"),
        ("{ $env:a + $b }.CheckRestrictedLanguage($null, [string[]]'*', $false); 'fine'", "fine\n"),
        (
            "try { { 2 + $env:a }.CheckRestrictedLanguage($null, [string[]]'a', $false) }\n"
            "catch { $_.FullyQualifiedErrorId }",
            "ParseException\n",
        ),
        (
            "try { { gci | ft }.CheckRestrictedLanguage([string[]]'gci', $null, $false) }\n"
            "catch { $_.Exception.InnerException.Errors.ErrorId }",
            "CmdletNotInAllowedListForDataSection\n",
        ),
        (
            "try { { process { 1 } }.CheckRestrictedLanguage($null, $null, $false) }\n"
            "catch { $_.Exception.InnerException.Errors.ErrorId }",
            "InvalidScriptBlockInDataSection\n",
        ),
    ],
)
def test_services(script: str, expected: str) -> None:
    assert output(script) == expected


def test_errors_know_their_place_in_the_history() -> None:
    script = (
        "$settings = [System.Management.Automation.PSInvocationSettings]::new()\n"
        "$settings.AddToHistory = $true; $p = [powershell]::Create()\n"
        "foreach ($text in '1 + 1', '1/0', '$Error[0].InvocationInfo.HistoryId') {\n"
        "$p.Commands.Clear(); $r = $p.AddScript($text).Invoke($null, $settings) }\n"
        "$r; $p.Commands.Clear(); $p.AddCommand('Get-History').Invoke().CommandLine"
    )
    expected = "2\n1 + 1\n1/0\n$Error[0].InvocationInfo.HistoryId\n"
    assert output(script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            "try { $ErrorActionPreference = 'Suspend' } catch { $_.Exception.GetType().Name }",
            "ArgumentTransformationMetadataException\n",
        ),
        (
            "& { $WarningPreference = 'Suspend'; try { Write-Warning x } catch "
            "{ $_.FullyQualifiedErrorId }; $WarningPreference }",
            "System.NotSupportedException,Microsoft.PowerShell.Commands.WriteWarningCommand\n"
            "Continue\n",
        ),
        (
            "try { Test-Path x -ErrorAction $null } catch "
            "{ $_.Exception.InnerException.InnerException.GetType().Name }",
            "PSInvalidCastException\n",
        ),
        (
            "[System.Management.Automation.Cmdlet]::CommonParameters.Contains('erroraction')",
            "True\n",
        ),
    ],
)
def test_preferences_that_are_reserved(script: str, expected: str) -> None:
    assert output(script) == expected


HELP_SCRIPT = """
function Get-It {
    <#
    .SYNOPSIS
      Gets it.
    .PARAMETER Name
      The name.
    .EXAMPLE
      Get-It x

      Remarks.
    .LINK
      Get-Other
    #>
    param($Name)
    $a, $b.c = 1, 2
    $x += { $using:q[0].z }
}
"""


def walk(code: str) -> list[object]:
    text = HELP_SCRIPT.replace("'", "''")
    return poshws.run(
        f"""
        $tree = [System.Management.Automation.Language.Parser]::ParseInput('{text}', [ref]$null,
            [ref]$null)
        {code}
        """
    )


def test_help_of_a_function() -> None:
    code = """
    $help = $tree.EndBlock.Statements[0].GetHelpContent()
    $help.GetType().FullName
    $help.Synopsis; $help.Parameters['NAME']; $help.Examples[0]; $help.Links[0]
    $null -eq $help.Notes
    $help.GetCommentBlock()
    $null -eq $tree.GetHelpContent()
    """
    assert walk(code) == [
        "System.Management.Automation.Language.CommentHelpInfo",
        "Gets it.\n",
        "The name.\n",
        "Get-It x\n\nRemarks.\n",
        "Get-Other",
        True,
        "<#\n.SYNOPSIS\nGets it.\n\n.PARAMETER NAME\nThe name.\n\n.EXAMPLE\nGet-It x\n\nRemarks.\n\n"
        ".LINK\nGet-Other\n#>\n",
        True,
    ]


def test_targets_and_using() -> None:
    code = """
    $tree.FindAll({ $args[0].GetType().Name -eq 'AssignmentStatementAst' }, $true) |
        ForEach-Object { "$($_.GetAssignmentTargets())" }
    $using = $tree.Find({ $args[0].GetType().Name -eq 'UsingExpressionAst' }, $true)
    $type = [System.Management.Automation.Language.UsingExpressionAst]
    $type::ExtractUsingVariable($using).Extent.Text
    """
    assert walk(code) == ["$a $b.c", "$x", "$using:q"]
