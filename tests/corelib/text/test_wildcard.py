"""Wildcard patterns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poshws.corelib.exceptions.powershell import WildcardPatternException
from poshws.corelib.text.wildcard import (
    escape,
    has_wildcards,
    matches,
    to_net_expression,
    to_wql,
    unescape,
)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("*", "", True),
        ("a*", "ABC", True),
        ("a?c", "abc", True),
        ("a?c", "ac", False),
        ("[a-c]x", "bx", True),
        ("[!a]x", "!x", True),
        ("[]]x", "]x", True),
        ("a`*c", "a*c", True),
        ("a`*c", "abc", False),
        ("a`", "a`", True),
        ("*\n*", "a\nb", True),
        ("é", "É", True),
        ("a.c", "abc", False),
    ],
)
def test_matches(pattern: str, text: str, expected: bool) -> None:
    assert matches(pattern, text) is expected


def test_case() -> None:
    assert not matches("a*", "ABC", ignore_case=False)


@pytest.mark.parametrize("pattern", ["[a", "[", "[z-a]x", "a[`"])
def test_errors(pattern: str) -> None:
    with pytest.raises(WildcardPatternException) as caught:
        matches(pattern, "a")
    assert (
        caught.value.message == f"The specified wildcard character pattern is not valid: {pattern}"
    )


@given(st.text(alphabet="ab*?[]`-", max_size=8))
def test_escaped_text_means_itself(text: str) -> None:
    assert matches(escape(text), text)
    assert not has_wildcards(escape(text))
    assert unescape(escape(text)) == text


def test_query_language() -> None:
    assert to_wql("a*?_`*") == "a%_[_]*"
    assert to_wql("[a-]") is None


@pytest.mark.parametrize(
    ("pattern", "expression"),
    [
        ("*.txt", r"\.txt$"),
        ("test?.log", r"^test.\.log$"),
        ("file[0-9][a-z].txt", r"^file[0-9][a-z]\.txt$"),
        ("test*", "^test"),
        ("*", ""),
        ("", "^$"),
        ("file`*.txt", r"^file\*\.txt$"),
        ("[a`-z]", r"^[a\x2dz]$"),
    ],
)
def test_the_net_expression_of_a_pattern(pattern: str, expression: str) -> None:
    assert to_net_expression(pattern) == expression
