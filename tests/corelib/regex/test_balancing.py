"""Balancing groups: captures as stacks, of which a group takes the last one off."""

from __future__ import annotations

import pytest

from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.regex.errors import parse_error
from poshws.corelib.regex.regex import Regex

NESTED = r"\(((?<open>\()|(?<-open>\))|[^()])*(?(open)(?!))\)"


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (NESTED, "x(1(2)3)y(z", ["(1(2)3)"]),
        (NESTED, "()(())", ["()", "(())"]),
        (r"\((?>[^()]+|\((?<d>)|\)(?<-d>))*(?(d)(?!))\)", "((a)b)", ["((a)b)"]),
        (r"(?i)(?<x>a)+b(?<-x>C)+?(?(x)(?!)|$)", "AABcc", ["AABcc"]),
        (r"(?<x>a)(?<-x>b)\k<x>|c", "abac", ["c"]),
        (r"(?=(?<x>a))a(?<-x>b)", "ab", ["ab"]),
        (r"(?<!z)(?<x>.)(?<-x>[^\d]){1,2}?", "ab1", ["ab"]),
    ],
)
def test_matches(pattern: str, text: str, expected: list[str]) -> None:
    assert [match.value for match in Regex(pattern).matches(text)] == expected


def test_what_lies_between_is_caught() -> None:
    match = Regex(r"(?:(?<open>\{)|[^{}]|(?<inner-open>\}))+").match("{a{b}c}")
    assert [capture.value for capture in match.group("inner").captures] == ["b", "a{b}c"]
    assert not match.group("open").success


def test_replacing_and_splitting() -> None:
    regex = Regex(NESTED)
    assert regex.replace("a(b(c))d(e)", "<$0>") == "a<(b(c))>d<(e)>"
    assert regex.replace("a(b)d(e)", "", 1) == "ad(e)"


def test_thousands_of_turns() -> None:
    regex = Regex(r"^((?<o>\()|(?<-o>\)))*(?(o)(?!))$")
    assert regex.is_match("(" * 2000 + ")" * 2000)
    assert not regex.is_match("(" * 200 + ")" * 199)


@pytest.mark.parametrize("pattern", ["(?<-q>a)", "(?<a-1>b)"])
def test_groups_that_are_not_there(pattern: str) -> None:
    with pytest.raises(type(parse_error("", 0, "UndefinedNamedReference", "q")), match="undefined"):
        Regex(pattern)


def test_from_right_to_left_they_are_refused() -> None:
    with pytest.raises(NotSupportedException):
        Regex("(?<a>x)(?<-a>y)", 64)
