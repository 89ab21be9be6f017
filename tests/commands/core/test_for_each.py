"""ForEach-Object."""

from __future__ import annotations

import pytest

from poshws import Session
from tests.commands.conftest import Run, error_id, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1..3 | ForEach-Object -Begin { 'b' } -Process { $_ } -End { 'e' }", "b 1 2 3 e"),
        ("'a' | ForEach-Object ToUpper", "A"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1 | ForEach-Object Nope -WhatIf", ""),
        ("1 | ForEach-Object { 1 } -WhatIf", "NoShouldProcessForScriptBlockSet,ForEachObject"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got


def test_what_the_intrinsic_methods_refuse() -> None:
    with Session() as session:
        text = (
            "try { (1..3).Where({ 1 }, 'Nope') } catch { \"$_\".Substring(0, 28) };"
            "try { @(1).ForEach('w', 9) } catch { $_.FullyQualifiedErrorId };"
            'try { @(1).ForEach({ process { } clean { } }) } catch { "$($_.CategoryInfo.Category)" }'
        )
        assert session.run(text) == [
            'Cannot convert value "Nope" ',
            "ForEachNonexistentMemberReference",
            "NotImplemented",
        ]


def test_what_a_member_gives_is_one_element_of_for_each() -> None:
    with Session() as session:
        text = "('a b', 'c d').ForEach('Split', ' ').Count; (5).ForEach('Nope').Count"
        assert session.run(text) == [2, 1]


def test_objects_find_no_parameter_where_input_object_is_given() -> None:
    with Session() as session:
        text = '1, 2 | ForEach-Object -InputObject 5 { $_ } 2>&1 | ForEach-Object { "$_".Length -gt 9 }'
        assert session.run(text) == [True, True]
