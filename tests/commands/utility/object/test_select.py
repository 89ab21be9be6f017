"""Select-Object: places, properties, -Unique."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from poshws import Session
from tests.commands.conftest import Run, error_id, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1..9 | Select-Object -First 2 -Skip 3", "4 5"),
        ("1..9 | Select-Object -Last 2 -Skip 1", "7 8"),
        ("1..9 | Select-Object -Index 0, 8", "1 9"),
        ("1..9 | Select-Object -SkipIndex 1, 2 | Select-Object -Last 8 | Measure-Object | % Count", "7"),
        ("1, '1', 1, 2 | Select-Object -Unique", "1 2"),
        ("'a', 'A', 'b' | Select-Object -Unique -CaseInsensitive", "a b"),
        ("(@{ A = 1; B = 2 } | Select-Object A).A", "1"),
        ("([pscustomobject]@{ A = 1; B = 2 } | Select-Object * -ExcludeProperty A).B", "2"),
        ("('abc' | Select-Object @{ n = 'L'; e = { $_.Length } }).L", "3"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1 | Select-Object -ExpandProperty Nope", "ExpandPropertyNotFound,SelectObject"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got


def test_property_sets_are_expanded() -> None:
    text = """
    $o = [pscustomobject] @{ x = 1; y = 2; z = 3 }
    $o | Add-Member PropertySet Both x, y
    ($o | Select-Object Both, z).psobject.Properties.Name
    (Get-Process -Id $pid | Select-Object PSConfiguration).psobject.Properties.Name
    (Get-Process -Id $pid | Get-Member -MemberType PropertySet).Name
    """
    expected = ["x", "y", "z", "Name", "Id", "PriorityClass", "FileVersion"]
    assert Session().run(text) == [*expected, "PSConfiguration", "PSResources"]
