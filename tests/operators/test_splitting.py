"""`-split` and `-join`"""

from __future__ import annotations

from typing import Any

import pytest

from poshws.corelib.exceptions.powershell import ParseException, RuntimeException
from poshws.corelib.system.arrays import TypedArray
from poshws.operators.splitting import join, split, split_all


class Block:
    """Stands for a script block that splits at commas."""

    net_name = "System.Management.Automation.ScriptBlock"


def at_commas(block: Any, char: str, arguments: list[Any]) -> bool:
    text, place = arguments
    assert text[place] == char
    return char == ","


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("a,b", ",", ["a", "b"]),
        ("aXbxc", "x", ["a", "b", "c"]),
        (["a b", "c"], " ", ["a", "b", "c"]),
        ("a,b,c", [",", 2], ["a", "b,c"]),
        ("a,b,c", [",", -2], ["a,b", "c"]),
        ("a.b", [".", 0, "SimpleMatch"], ["a", "b"]),
        ("a\nb", ["^b", 0, "Multiline"], ["a\n", ""]),
        ("", ",", [""]),
        (None, ",", [""]),
        (12, "1", ["", "2"]),
    ],
)
def test_split(left: Any, right: Any, expected: list[str]) -> None:
    result = split(left, right, True)
    assert list(result) == expected
    assert isinstance(result, TypedArray) and result.element_type.name == "String"


@pytest.mark.parametrize(
    ("limit", "expected"),
    [(0, ["a", "b", "c"]), (2, ["a", "b,c"]), (-2, ["a,b", "c"]), (1, ["a,b,c"])],
)
def test_split_with_a_block(limit: int, expected: list[str]) -> None:
    assert list(split("a,b,c", [Block(), limit], True, at_commas)) == expected


def test_split_all_ignores_blanks_around() -> None:
    assert list(split_all(" a  b\t")) == ["a", "b"]


def test_errors() -> None:
    with pytest.raises(ParseException) as caught:
        split("a", ["b", 0, "SimpleMatch,Multiline"], True)
    assert caught.value.error_id == "InvalidSplitOptionCombination"
    with pytest.raises(ParseException) as caught:
        split("a", [Block(), 0, "IgnoreCase"], True, at_commas)
    assert caught.value.error_id == "InvalidSplitOptionWithPredicate"
    with pytest.raises(RuntimeException, match='Cannot convert value "x"'):
        split("a", ["b", "x"], True)


def test_join() -> None:
    assert join([1, None, "a", [1, 2]], "-") == "1--a-System.Object[]"
    assert join(5, ",") == "5"
    assert join(["a", "b"]) == "ab"
