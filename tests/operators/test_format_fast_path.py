"""Formats of whole numbers and strings, the second and third time they are used."""

from __future__ import annotations

import pytest

from poshws.operators.composite_format import format_operator


@pytest.mark.parametrize(
    ("template", "arguments", "expected"),
    [
        ("{0:D6}|{1,-8}|{2:X4}", [7, "ab", 255], "000007|ab      |00FF"),
        ("{1} of {0}%", [5, "x"], "x of 5%"),
        ("{0,5}|{0,-5}|", [-3], "   -3|-3   |"),
        ("{0:D3}{0:X2}", [-3], "-003FFFFFFFD"),
        ("{{{0}}}", [1], "{1}"),
        ("{0:D2}", ["text"], "text"),
        ("{0,6:D3}", [5], "   005"),
    ],
)
def test_same_every_time(template: str, arguments: list[object], expected: str) -> None:
    assert [format_operator(template, arguments) for _ in range(3)] == [expected] * 3


def test_another_class_has_a_plan_of_its_own() -> None:
    assert [format_operator("{0:D2}!", [each]) for each in (5, "5", 5, 7)] == [
        "05!",
        "5!",
        "05!",
        "07!",
    ]
