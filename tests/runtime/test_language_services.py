"""PSParser, PSSerializer and the restricted language, as scripts ask for them."""

from __future__ import annotations

import pytest

from tests.runtime.test_compound_assignment import output


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
