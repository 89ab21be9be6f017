"""Options of variables: all scopes, private ones, those that are fixed."""

import pytest

from poshws import Session


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("New-Variable a 1 -Option AllScope; & { $a = 2 }; $a", [2]),
        (
            "Set-Variable a 1; Set-Variable a -Description d; $a; (Get-Variable a).Description",
            [1, "d"],
        ),
        (
            "Set-Variable a 1 -Option ReadOnly -Scope private; [string](gv a).Options",
            ["ReadOnly, Private"],
        ),
        (
            "$a = 1; Set-Variable a -Option Constant -ea 0 -ev e; $e[0].FullyQualifiedErrorId",
            ["VariableCannotBeMadeConstant,Microsoft.PowerShell.Commands.SetVariableCommand"],
        ),
    ],
)
def test_options_of_variables(text: str, expected: list[object]) -> None:
    with Session() as session:
        assert session.run(text) == expected
