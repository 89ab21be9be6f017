"""What commands check of the parameters for SSH."""

from __future__ import annotations

import pytest

import poshws


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("@{ HostName = $null }", "parameter name or element is null or empty."),
        ("@{ HostName = 'a'; Other = 1 }", "parameter Other is not supported."),
        ("@{ UserName = 'a' }", "is missing the required ComputerName or HostName parameter."),
        (
            "@{ ComputerName = 'a'; HostName = 'b' }",
            "contains both a ComputerName and HostName parameter.  Only one can be specified.",
        ),
    ],
)
@pytest.mark.parametrize("command", ["New-PSSession", "Invoke-Command -ScriptBlock {}"])
def test_a_wrong_table_is_refused(command: str, table: str, text: str) -> None:
    [found] = poshws.run(f'try {{ {command} -SSHConnection {table} }} catch {{ "$_" }}')
    assert found == f"The provided SSHConnection hashtable {text}"


def test_a_key_must_be_there() -> None:
    script = (
        "try { New-PSSession -HostName a -KeyFilePath nosuch } catch { $_.FullyQualifiedErrorId }"
    )
    assert poshws.run(script) == ["PathNotFound,Microsoft.PowerShell.Commands.NewPSSessionCommand"]
