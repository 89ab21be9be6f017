"""`+=` in a scope of its own begins with nothing, whatever outer scopes hold."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$x = 5; & { $x += 1; $x }", "1\n"),
        ("$x = 5; & { $x = $x + 1; $x }", "6\n"),
        ("$x = 5; & { $x++; $x }", "6\n"),
        ('$x = 1, 2; function f { $x += 3; "$x" }; f; "$x"', "3\n1 2\n"),
        ("$x = 5; function f { $x += 1; $x += 1; $x }; f; f", "2\n2\n"),
        ("$x = 5; function f { param($x) $x += 1; $x }; f 7", "8\n"),
        # Blocks that run in the scope of their caller change what is there or further out.
        ("$x = 5; 1..3 | ForEach-Object { $x += $_ }; $x", "11\n"),
        ("$x = 5; function f { 1 | ForEach-Object { $x += 1 }; $x }; f", "6\n"),
        ("$x = 5; . { $x += 1 }; $x", "6\n"),
        ("$x = 5; function f { . { $x += 1 }; $x }; f", "6\n"),
        ("$x = 5; function f { Set-Variable y 1; $x += 1; $x }; f", "6\n"),
    ],
)
def test_compound_assignment(script: str, expected: str) -> None:
    assert output(script) == expected
