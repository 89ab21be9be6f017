"""Which engine runs a pattern, and that both find the same."""

from __future__ import annotations

import re

import pytest

from poshws.corelib.regex.regex import Regex


@pytest.mark.parametrize(
    ("pattern", "text", "engine"),
    [
        (r"(\w+)=(\d+)", "a=1", re.Pattern),
        (r"^(?<user>\S+) (?:x(?<n>\d))?", "me x5", re.Pattern),
        (r"[^\]\s]+", "ab]", re.Pattern),
        (r"(\w)+", "abc", None),  # `re` knows only the last capture
        (r"(\w+)=(\d+)", "\u00e4=1", None),
        (r"(?<x>a)|(?<x>b)", "b", None),
        (r"\p{L}", "a", None),
    ],
)
def test_engine(pattern: str, text: str, engine: type | None) -> None:
    found = type(Regex(pattern).engine(text))
    assert (found is re.Pattern) == (engine is re.Pattern)


def test_groups_that_took_no_part() -> None:
    match = Regex(r"(a)|(?<n>b)").match("b")
    assert [(group.name, group.success, group.index) for group in match.groups] == [
        ("0", True, 0),
        ("1", False, 0),
        ("n", True, 0),
    ]
    assert len(match.group("n").captures) == 1
    assert match.group("other").success is False


@pytest.mark.parametrize("text", ["a1b22", "\u00e41b22"])
def test_templates(text: str) -> None:
    assert Regex(r"(\d)(x)?").replace(text, r"<$1$2\\1$$>").count(r"\\1$>") == 3


def test_parts_between_empty_matches() -> None:
    assert Regex("").split("ab") == ["", "a", "b", ""]
    assert Regex(r"(,)").split("a,b") == ["a", ",", "b"]
