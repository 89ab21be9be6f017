"""Sort-Object: the order of mixed, equal and computed keys."""

from __future__ import annotations

import pytest

from poshws import Session
from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("3, 1, 2 | Sort-Object", "1 2 3"),
        ("'b', 'A', 'a', 'B' | Sort-Object", "A a b B"),
        ("'b', 'a', 'B' | Sort-Object -Unique", "a b"),
        ("10, 9, '8' | Sort-Object", "8 9 10"),
        ("1..5 | Sort-Object -Top 2 -Descending", "5 4"),
        ("1..5 | Sort-Object -Bottom 2", "4 5"),
        ("'bb', 'a' | Sort-Object Length", "a bb"),
        ("1..6 | Sort-Object { $_ % 2 }, { -$_ }", "6 4 2 5 3 1"),
        ("1..4 | Sort-Object @{ e = { $_ % 2 }; Descending = $true } -Stable", "1 3 2 4"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected


def test_the_last_of_three_changes_place_with_the_first() -> None:
    with Session() as session:
        text = "$o = @{n = 1; k = 2}, @{n = 2; k = 2}, @{n = 3; k = 1}; ($o | Sort-Object k).n"
        assert session.run(text) == [3, 2, 1]
