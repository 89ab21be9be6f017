"""StaticParameterBinder: what a call's words are bound to."""

from __future__ import annotations

import pytest

import poshws


def _bound(text: str) -> list[str]:
    script = f"""
        $ast = [System.Management.Automation.Language.Parser]::ParseInput(
            @'
{text}
'@, [ref]$null, [ref]$null)
        $call = $ast.Find({{ $args[0] -is [System.Management.Automation.Language.CommandAst] }}, $true)
        $found = [System.Management.Automation.Language.StaticParameterBinder]::BindCommand($call)
        foreach ($key in $found.BoundParameters.Keys) {{
            $one = $found.BoundParameters[$key]
            "$key=$($one.ConstantValue)|$($one.Value)"
        }}
        foreach ($key in $found.BindingExceptions.Keys) {{
            "$key!$($found.BindingExceptions[$key].BindingException.ErrorId)"
        }}
    """
    return list(poshws.run(script))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Get-Alias abc", ["Name=abc|abc"]),
        ("Get-Alias {abc}", ["Name=|{abc}"]),
        ("Get-Alias -Path -Name:abc", ["Name=abc|abc", "Path!NamedParameterNotFound"]),
        ("Get-Alias aa bb", ["Name=aa|aa", "bb!PositionalParameterNotFound"]),
        ("Get-ChildItem -Name abc -rec", ["Name=True|", "Recurse=True|", "Path=abc|abc"]),
        ("Get-ChildItem -Name -f", ["Name=True|", "f!AmbiguousParameter"]),
        ("Write-Host a b", ["Object=|a"]),
        ("Get-Item -Path x -LiteralPath y", ["Get-Item!AmbiguousParameterSet"]),
        ("nosuchcommand a b", ["0=a|a", "1=b|b"]),
    ],
)
def test_the_words_of_a_call(text: str, expected: list[str]) -> None:
    assert _bound(text) == expected
