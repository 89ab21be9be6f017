"""`$a, $b = …`: a literal with a value for each target makes no array."""

from __future__ import annotations

import pytest

import poshws


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$a, $b = 1, 2; $a, $b = $b, $a; $a; $b", [2, 1]),
        ("$l = 1, 2, 3; $l[0], $l[2] = $l[2], $l[0]; $l", [3, 2, 1]),
        ("$a, $b = 1, 2, 3; $a; $b.Count", [1, 2]),
        ("$a, $b = (1, 2), 3; $a.Count; $b", [2, 3]),
        ("$a, $b = 5; $a; $null -eq $b", [5, True]),
        ("$a, $b = 1, (2, 3); $b.Count", [2]),
        ("$i = 0; $h = @{}; $h.x, $h.y = $i++, $i; $h.x; $h.y; $i", [0, 1, 1]),
        ("$x, $x = 1, 2; $x", [2]),
        ("[int] $a, [string] $b = '5', 6; $a + 1; $b + 1", [6, "61"]),
        ("($a, $b), $c = (1, 2), 3; $a; $b; $c", [1, 2, 3]),
        ("$a = 7; try { $a, $b = 1, $(throw 'no') } catch { }; $a", [7]),
        ("while ($b -lt 50) { $a, $b = ($a + 1), ($a * 10) }; $a; $b", [6, 50]),
    ],
)
def test_targets(script: str, expected: list[object]) -> None:
    assert poshws.run(script) == expected
