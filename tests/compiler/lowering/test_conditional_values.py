"""`if` as a value gives what a pipeline would make of the branch that runs."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$x = if ($true) { 5 } else { 6 }; $x", "5\n"),
        ("$x = 1; $x = if ($false) { 5 }; $null -eq $x", "True\n"),
        ("$x = if ($true) { , 1 }; $x.GetType().Name", "Int32\n"),
        ('$x = if ($true) { @() } else { 1 }; "[$x]"', "[]\n"),
        ("$x = if ($false) { 1 } elseif (1) { 1, 2 } else { 3 }; $x.Count", "2\n"),
        ("$x = if ($true) { @{ a = 1 } }; $x.a", "1\n"),
        ("$x = if ($true) { [Collections.ArrayList] (1, 2) }; $x.GetType().Name", "Object[]\n"),
        ('$x = 3; $x = if ($true) { 1 / 0 } else { 4 }; "[$x] $($Error.Count)"', "[] 1\n"),
        ("$x = if ($true) { 1; 2 } else { 3 }; $x.Count", "2\n"),
        ("$x = if ($true) { [void] 5 }; $null -eq $x", "True\n"),
        (
            '$l = [Collections.Generic.List[int]]::new(); $x = if ($true) { $l.Add(4) }; "[$x] $l"',
            "[] 4\n",
        ),
        ("try { $x = if ($true) { 1 / 0 } } catch { 'caught' }", "caught\n"),
        ("$x = if ($true) { 1 }; $?; $y = if ($true) { 1 / 0 }; $?", "True\nFalse\n"),
        ("$x += if ($true) { 5 } else { 6 }; $x", "5\n"),
        ("$a = $b = if ($true) { 7 }; $a; $b", "7\n7\n"),
        ("function f { $x = if ($args) { 'some' } else { 'none' }; $x }; f; f 1", "none\nsome\n"),
        ('$x = if ($true) { $i++ }; "[$x] $i"', "[] 1\n"),
        ('$x = if ($true) { ($i = 4) }; "$x $i"', "4 4\n"),
        ('$x = if ($true) { Write-Output 1 2 }; "$x"', "1 2\n"),
    ],
)
def test_a_choice(script: str, expected: str) -> None:
    assert output(script) == expected
