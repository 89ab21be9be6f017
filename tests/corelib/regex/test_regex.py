""".NET's regular expressions."""

from __future__ import annotations

import pytest

from poshws.corelib.exceptions.dotnet import RegexParseException
from poshws.corelib.regex.regex import Regex, escape

IGNORE_CASE, MULTILINE, EXPLICIT, SINGLE_LINE, EXTENDED, RIGHT_TO_LEFT = 1, 2, 4, 16, 32, 64


@pytest.mark.parametrize(
    ("pattern", "options", "text", "expected"),
    [
        ("a(?i)b|c", 0, "C", "C"),
        ("a(?i:b)c", 0, "aBc", "aBc"),
        ("(?-i)A", IGNORE_CASE, "a", None),
        ("[a-z-[aeiou]]+", 0, "aeibcd", "bcd"),
        ("(a)\\1", 0, "aa", "aa"),
        ("(?<x>a)\\k<x>", 0, "aa", "aa"),
        ("^b$", MULTILINE, "a\nb\nc", "b"),
        ("a.b", SINGLE_LINE, "a\nb", "a\nb"),
        ("a b # c", EXTENDED, "ab", "ab"),
        ("\\d+", RIGHT_TO_LEFT, "1 22", "22"),
        ("x{,2}", 0, "x{,2}", "x{,2}"),
        ("a{e}", 0, "a{e}", "a{e}"),
        ("(?>a+)b", 0, "aab", "aab"),
        ("(?<=\\w+)c", 0, "abc", "c"),
        ("a$", 0, "a\n", "a"),
        ("a\\z", 0, "a\n", None),
        ("\\p{Lu}", 0, "aB", "B"),
        ("\\p{IsGreek}", 0, "aω", "ω"),
        ("[[a]", 0, "[", "["),
        ("\\x41\\u0042\\103\\cA", 0, "ABC\x01", "ABC\x01"),
        ("(x)?(?(1)a|b)", 0, "b", "b"),
    ],
)
def test_match(pattern: str, options: int, text: str, expected: str | None) -> None:
    found = Regex(pattern, options).match(text)
    assert (found.value if found.success else None) == expected


def test_named_groups_are_numbered_last() -> None:
    regex = Regex("(a)(?<n>b)(c)")
    assert regex.group_names() == ["0", "1", "2", "n"]
    found = regex.match("abc")
    assert [group.value for group in found.groups] == ["abc", "a", "c", "b"]
    assert found.group("n").value == found.group(3).value == "b"
    assert not found.group("none").success


def test_plain_groups_can_be_left_out() -> None:
    assert Regex("(a)(?<n>b)", EXPLICIT).group_names() == ["0", "n"]


def test_captures_are_kept() -> None:
    found = Regex("(?:(\\w)X?)+").match("aXbXc")
    assert [capture.value for capture in found.groups[1].captures] == ["a", "b", "c"]


def test_next_match_passes_empty_ones() -> None:
    found = Regex("a*").match("baa")
    values = []
    while found.success:
        values.append((found.index, found.value))
        found = found.next_match()
    assert values == [(0, ""), (1, "aa"), (3, "")]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("$2 $1", "b a"),
        ("${first}!", "a!"),
        ("$$", "$"),
        ("$&$&", "abab"),
        ("[$`|$'|$_|$+]", "[x|y|xaby|a]"),
        ("$9 ${no}", "$9 ${no}"),
        ("\\1", "\\1"),
    ],
)
def test_replacements(template: str, expected: str) -> None:
    # Named groups come behind plain ones, so the last group is `first`.
    regex = Regex("(?<first>a)(b)")
    expected = expected if template != "$2 $1" else "a b"
    assert regex.replace("xaby", template) == f"x{expected}y"


def test_replace_with_a_function_and_a_count() -> None:
    regex = Regex("\\d")
    assert regex.replace("1a2b3", lambda found: f"<{found.value}>", 2) == "<1>a<2>b3"
    assert Regex("\\d", RIGHT_TO_LEFT).replace("1a2b3", "x", 1) == "1a2bx"


@pytest.mark.parametrize(
    ("pattern", "options", "text", "count", "expected"),
    [
        (",", 0, "a,b,c", 0, ["a", "b", "c"]),
        (",", 0, "a,b,c", 2, ["a", "b,c"]),
        (",", RIGHT_TO_LEFT, "a,b,c", 2, ["a,b", "c"]),
        ("(,)", 0, "a,b", 0, ["a", ",", "b"]),
        ("", 0, "ab", 0, ["", "a", "b", ""]),
        ("x", IGNORE_CASE, "aXb", 0, ["a", "b"]),
    ],
)
def test_split(pattern: str, options: int, text: str, count: int, expected: list[str]) -> None:
    assert Regex(pattern, options).split(text, count) == expected


@pytest.mark.parametrize(
    ("pattern", "offset", "text"),
    [
        ("(", 1, "Not enough )'s."),
        ("a)", 2, "Too many )'s."),
        ("[a", 2, "Unterminated [] set."),
        ("*", 1, "Quantifier '*' following nothing."),
        ("a**", 3, "Nested quantifier '*'."),
        ("a{2,1}", 6, "Illegal {x,y} with x > y."),
        ("[z-a]", 4, "[x-y] range in reverse order."),
        ("\\", 1, "Illegal \\ at end of pattern."),
        ("\\y", 2, "Unrecognized escape sequence \\y."),
        ("(?<n", 4, "Unrecognized grouping construct."),
        ("(?z)", 3, "Unrecognized grouping construct."),
        ("\\p{Nope}", 8, "Unknown property 'Nope'."),
        ("\\k<x>", 5, "Reference to undefined group name 'x'."),
        ("\\x1", 2, "Insufficient or invalid hexadecimal digits."),
    ],
)
def test_errors(pattern: str, offset: int, text: str) -> None:
    with pytest.raises(RegexParseException) as caught:
        Regex(pattern)
    assert caught.value.message == f"Invalid pattern '{pattern}' at offset {offset}. {text}"


def test_escape() -> None:
    assert escape("a.b [c]\t#") == "a\\.b\\ \\[c]\\t\\#"
    assert Regex(escape("a.b [c]\t#")).is_match("a.b [c]\t#")


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (r"\w??", "ab", "-a-b-"),
        ("|a", "ab", "-a-b-"),
        ("a*?", "ab", "-a-b-"),
        ("a*", "baac", "-b--c-"),
        ("a+?", "aab", "--b"),
    ],
)
def test_behind_a_match_of_nothing_the_search_goes_on_at_the_next_place(
    pattern: str, text: str, expected: str
) -> None:
    assert Regex(pattern).replace(text, "-") == expected
