"""`-like -match -replace`"""

from __future__ import annotations

from typing import Any

import pytest

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import RegexParseException
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.regex.regex import Regex
from poshws.operators import matching as op


def test_like() -> None:
    assert op.like("abc", "A*") is True
    assert op.like("abc", "A*", False) is False
    assert op.like(["ab", 12, None], "a*", negated=True) == ["12", ""]
    assert op.like(None, "") is True


def test_match_keeps_the_groups_that_matched() -> None:
    kept: list[Hashtable] = []
    assert op.match("key=", "(?<k>\\w+)=(x)?", keep=kept.append) is True
    assert kept[0].items() == [(0, "key="), ("k", "key")]
    assert op.match("none", "\\d", keep=kept.append) is False
    assert len(kept) == 1


def test_match_of_a_list_gives_the_items() -> None:
    kept: list[Any] = []
    assert op.match(["ab", 12, "c"], "[a1]", keep=kept.append) == ["ab", 12]
    assert not kept


def test_a_pattern_object_has_its_own_case() -> None:
    assert op.match("ABC", Regex("b")) is False
    assert op.match("ABC", "b") is True


def test_replace() -> None:
    assert op.replace("aXbx", ["x", "-"]) == "a-b-"
    assert op.replace("aXbx", ["x", "-"], False) == "aXb-"
    assert op.replace("abc", "b") == "ac"
    assert op.replace(["a1", 2], ["\\d", "#"]) == ["a#", "#"]
    assert op.replace(None, ["x", "y"]) == ""
    assert op.replace("a", ["a", 5]) == "5"


def test_replace_errors() -> None:
    with pytest.raises(RuntimeException) as caught:
        op.replace("x", ["[", "y"])
    assert caught.value.error_id == "InvalidRegularExpression"
    with pytest.raises(RuntimeException) as caught:
        op.replace("x", [1, 2, 3])
    assert caught.value.error_id == "BadReplaceArgument"
    with pytest.raises(RegexParseException):
        op.match("x", "[")
