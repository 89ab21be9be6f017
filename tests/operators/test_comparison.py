"""Equality and order: the left operand decides."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.globalization.collation import compare_text, equal_text, text_key
from poshws.corelib.numerics.numbers import Char, Int64, Single
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.types import core_type
from poshws.operators import comparison as op


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (1, 1.0, True),
        (1, "1", True),
        ("1", 1, True),
        ("1.0", 1, False),
        (1, "x", False),
        (Int64(5), Decimal("5.0"), True),
        (Single(0.1), 0.1, False),
        (True, "x", True),
        (False, 0, True),
        (0, False, True),
        (None, None, True),
        (None, AUTOMATION_NULL, True),
        (None, 0, False),
        ("", None, False),
        ("a", "A", True),
        (Char("a"), "A", True),
        (math.nan, math.nan, False),
    ],
)
def test_equal(left: Any, right: Any, expected: bool) -> None:
    assert op.equal(left, right) is expected
    assert op.ne(left, right, True) is not expected


def test_case_counts_where_asked() -> None:
    assert op.eq("a", "A", True) is True
    assert op.eq("a", "A", False) is False


def test_a_list_filters() -> None:
    assert op.eq([1, 2, 1], 1, True) == [1, 1]
    assert op.ne(["a", "B"], "b", True) == ["a"]
    assert op.gt([1, 5, 3], 2, True) == [5, 3]
    assert op.eq([None, 1], None, True) == [None]


@pytest.mark.parametrize(
    ("left", "right", "less"),
    [(1, 2, True), ("b", "a", False), ("a", "B", True), (Decimal("1.5"), 2, True), ("10", 9, True)],
)
def test_order(left: Any, right: Any, less: bool) -> None:
    assert op.lt(left, right, True) is less
    assert op.ge(left, right, True) is not less


@pytest.mark.parametrize(
    ("left", "right", "lt", "le", "gt", "ge"),
    [
        (None, 5, True, True, False, False),
        (None, -5, False, False, True, True),
        (0, None, False, False, True, True),
        (None, None, False, True, False, True),
        ("a", None, False, False, True, True),
    ],
)
def test_beside_null(left: Any, right: Any, lt: bool, le: bool, gt: bool, ge: bool) -> None:
    results = [operator(left, right, True) for operator in (op.lt, op.le, op.gt, op.ge)]
    assert results == [lt, le, gt, ge]


def test_nan_is_neither_less_nor_more() -> None:
    for operator in (op.lt, op.le, op.gt, op.ge):
        assert operator(math.nan, 1.0, True) is False


def test_contains_looks_at_every_element() -> None:
    assert op.contains([1, "B", None], "b")
    assert not op.contains([1, "B"], "b", False)
    assert op.contains([1, None], None)
    assert op.contains(5, "5")


@pytest.mark.parametrize(
    ("left", "right", "error_id"),
    [
        (core_type("System.Int32"), 1, "NotIcomparable"),
        (1, [1], "ComparisonFailure"),
        (PSCustomObject({"a": 1}), 1, "PSObjectCompareTo"),
    ],
)
def test_what_has_no_order(left: Any, right: Any, error_id: str) -> None:
    with pytest.raises(NetException) as caught:
        op.gt(left, right, True)
    assert getattr(caught.value, "error_id", "") == error_id


# Strings


@pytest.mark.parametrize(
    "ordered",
    [
        ["", " ", "_", "-", "1", "a", "A", "b", "B"],
        ["coop", "co-op"][::-1],
        ["a", "á", "b"],
        ["resume", "Resume", "résumé"],
        ["z", "ж"],
    ],
)
def test_culture_order(ordered: list[str]) -> None:
    for first, second in zip(ordered, ordered[1:], strict=False):
        assert compare_text(first, second) < 0 < compare_text(second, first)


def test_marks_that_count_for_nothing() -> None:
    assert equal_text("a\u200db", "AB", True)
    assert equal_text("e\u0301", "é", False)
    assert not equal_text("é", "e", True)
    assert not equal_text("straße", "STRASSE", True)


@given(st.text(max_size=8), st.text(max_size=8))
def test_text_order_is_an_order(left: str, right: str) -> None:
    assert compare_text(left, right) == -compare_text(right, left)
    assert (compare_text(left, right) == 0) == (text_key(left, False) == text_key(right, False))
    assert equal_text(left, right, True) or compare_text(left, right) != 0
