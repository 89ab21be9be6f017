"""Text in quotes: escapes, doubled quotes, what is expanded, here-strings."""

from __future__ import annotations

from typing import Any

import pytest

from poshws.syntax import parse
from tests.syntax.outline import errors


def string(text: str) -> Any:
    result = parse(text)
    assert result.errors == []
    return next(
        n
        for n in result.script_block.descendants()
        if "StringConstant" in n.kind or "Expandable" in n.kind
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'it''s'", "it's"),
        ('"a""b"', 'a"b'),
        ('"a`tb`n"', "a\tb\n"),
        ('"`u{1F600}"', "😀"),
        ('"`u{D83D}`u{DE00}"', "😀"),
        ("'$x'", "$x"),
        ('"`$x"', "$x"),
        ('"$"', "$"),
        ('"50$ x"', "50$ x"),
        ("@'\na\n'b'\n'@", "a\n'b'"),
        ('@"\n"x"\n"@', '"x"'),
        ("\u2018a\u2019", "a"),
        ('"a`0b"', "a\0b"),
        ("foo'a b'c", "fooa bc"),
    ],
)
def test_values(text: str, value: str) -> None:
    assert string(text).value == value


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ('"a $b c"', ["a ", "$b", " c"]),
        ('"$a.b"', ["$a", ".b"]),
        ('"$($a.b)!"', ["$($a.b)", "!"]),
        ('"${a b}c"', ["${a b}", "c"]),
        ('"$env:x:"', ["$env:x:"]),
        ('"$("x")"', ['$("x")']),
        ('"$a$b"', ["$a", "$b"]),
    ],
)
def test_what_is_expanded(text: str, parts: list[str]) -> None:
    if text.endswith(':"'):
        assert errors(text) == []
    found = string(text).format_parts
    assert [part if isinstance(part, str) else part.extent.text for part in found] == parts


def test_places_inside_doubled_quotes_are_those_of_the_source() -> None:
    text = '"$(""a"" + $b)"'
    node = next(n for n in parse(text).script_block.descendants() if n.kind == "VariableExpression")
    assert text[node.extent.start : node.extent.end] == "$b"


@pytest.mark.parametrize(
    ("text", "error_id"),
    [
        ("'a", "TerminatorExpectedAtEndOfString"),
        ('"a', "TerminatorExpectedAtEndOfString"),
        ("@'\na", "TerminatorExpectedAtEndOfString"),
        ("@'\na\n '@", "WhitespaceBeforeHereStringFooter"),
        ("@' a\n'@", "UnexpectedCharactersAfterHereStringHeader"),
        ('"$("', "IncompleteDollarSubexpressionReference"),
        ('"${a"', "IncompleteDollarVariableReference"),
        ('"`u{}"', "InvalidUnicodeEscapeSequence"),
        ('"`u{110000}"', "InvalidUnicodeEscapeSequenceValue"),
        ('"`u{1234567}"', "TooManyDigitsInUnicodeEscapeSequence"),
        ("${}", "EmptyVariableReference"),
        ("$a:", "InvalidVariableReferenceWithDrive"),
        ("$global:", "InvalidVariableReference"),
    ],
)
def test_errors(text: str, error_id: str) -> None:
    assert errors(text)[0][0] == error_id
