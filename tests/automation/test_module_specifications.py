"""ModuleSpecification: strings back into specifications, and what is refused."""

from __future__ import annotations

import pytest

import poshws

KIND = "[Microsoft.PowerShell.Commands.ModuleSpecification]"


def test_the_text_reads_back() -> None:
    script = f"""
        $made = {KIND}::new(@{{ ModuleName = 'a'; ModuleVersion = '1.0'; MaximumVersion = '2.0' }})
        $copy = $null
        {KIND}::TryParse("$made", [ref] $copy)
        "$copy"
        {KIND}::TryParse('a', [ref] $copy)
    """
    text = "@{ ModuleName = 'a'; ModuleVersion = '1.0'; MaximumVersion = '2.0' }"
    assert poshws.run(script) == [True, text, False]


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ("@{ ModuleName = 'a'; ModuleVersion = '1'; RequiredVersion = '1.0' }", None),
        (
            "@{ ModuleName = 'a'; ModuleVersion = '1.0'; RequiredVersion = '1.0' }",
            "ArgumentException",
        ),
        ("$null", "ArgumentNullException"),
    ],
)
def test_what_is_refused(given: str, error: str | None) -> None:
    found = poshws.run(f"try {{ {KIND}::new({given}) }} catch {{ $_.FullyQualifiedErrorId }}")
    assert found == [error or "PSInvalidCastException"]


def test_the_comparer_goes_by_what_is_said() -> None:
    script = f"""
        $kind = {KIND}.Assembly.GetType("{KIND[1:-1]}Comparer")
        $comparer = [System.Activator]::CreateInstance($kind)
        $first = {KIND}::new(@{{ ModuleName = 'a'; ModuleVersion = '1.0' }})
        $second = {KIND}::new(@{{ ModuleName = 'A'; ModuleVersion = '1.0' }})
        $other = {KIND}::new(@{{ ModuleName = 'a'; RequiredVersion = '1.0' }})
        $comparer.Equals($first, $second)
        $comparer.Equals($first, $other)
        $comparer.Equals($first, $null)
        $comparer.Equals($null, $null)
        $comparer.GetHashCode($null)
        $kind.IsPublic
    """
    assert poshws.run(script) == [True, False, False, True, 0, False]
