"""`$using:` in the scriptblocks that Pode's commands take."""

from __future__ import annotations

import pytest

from tests.pode.routing.test_groups import served

HERE = "A Using variable cannot be retrieved. A Using variable can be used only with "


@pytest.mark.parametrize(
    "command",
    [
        "Lock-PodeObject -Object @{} -ScriptBlock { $using:x }",
        "New-PodeMutex -Name m; Use-PodeMutex -Name m -ScriptBlock { $using:x }",
        "New-PodeSemaphore -Name s; Use-PodeSemaphore -Name s -ScriptBlock { $using:x }",
        "Start-PodeStopwatch -Name w -ScriptBlock { $using:x }",
        "Use-PodeStream -Stream ([IO.MemoryStream]::new()) -ScriptBlock { $using:x }",
        "Invoke-PodeScriptBlock -ScriptBlock { $using:x } -NoNewClosure",
        ". { $using:x }",
    ],
)
def test_code_that_runs_where_it_stands_has_no_using(command: str) -> None:
    script = f"""
        $x = 1
        try {{ {command} }}
        catch {{ "$($_.FullyQualifiedErrorId.Split(',')[0]): $_" | Out-Default }}"""
    assert served(script).startswith(f"UsingWithoutInvokeCommand: {HERE}")


def test_code_that_runs_inside_a_handler_has_its_using() -> None:
    script = """
        $x = 'ex'
        Add-PodeRouteGroup -Path /g -Routes {
            Lock-PodeObject -Object @{} -ScriptBlock { $using:x | Out-Default }
        }"""
    assert served(script) == "ex\n"


STORAGE = """
    $x = 'storage'
    Add-PodeCacheStorage -Name C -Get { param($key) "$key $using:x" } -Set {} -Remove {} -Test { $true } -Clear {} -Default"""


def test_using_of_a_storage_stays_inside() -> None:
    script = (
        STORAGE
        + """
        Get-PodeCache -Key a | Out-Default
        try { $using:x } catch { $_.FullyQualifiedErrorId | Out-Default }"""
    )
    assert served(script) == "a storage\nUsingWithoutInvokeCommand\n"


def test_using_of_a_storage_leaves_that_of_the_caller() -> None:
    script = (
        STORAGE
        + """
        $y = 'own'
        Add-PodeRouteGroup -Path /g -Routes {
            Get-PodeCache -Key a | Out-Default
            $using:y | Out-Default
        }"""
    )
    assert served(script) == "a storage\nown\n"


def test_using_when_a_vault_is_set_up() -> None:
    script = """
        $x = 'ex'
        Register-PodeSecretVault -Name V -VaultParameters @{ a = 1 } -InitScriptBlock {
            param($config) "$($config.a) $using:x" | Out-Default
        } -ScriptBlock { param($config, $key) "$key $using:x" }
        Read-PodeSecret -Key k -Vault V | Out-Default"""
    assert served(script) == "1 ex\nk ex\n"
