"""Characters to tokens: what the same characters are in different places."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poshws.syntax import parse


def kinds(text: str) -> list[str]:
    return [token.kind for token in parse(text).tokens][:-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("foo -eq 1", ["Identifier", "Parameter", "Number"]),
        ("1 -eq 1", ["Number", "Ieq", "Number"]),
        ("1..3", ["Number", "DotDot", "Number"]),
        ("foo 1..3", ["Identifier", "Generic"]),
        ("foo.exe 1kb", ["Generic", "Number"]),
        ("1kbx", ["Generic"]),
        ("if ($x) { }", ["If", "LParen", "Variable", "RParen", "LCurly", "RCurly"]),
        ("foo if", ["Identifier", "Generic"]),
        ("$i++; $i", ["Variable", "PlusPlus", "Semi", "Variable"]),
        ("foo $i++", ["Identifier", "Generic"]),
        ("$a::b", ["Variable", "ColonColon", "Identifier"]),
        ("foo 2>&1 >x", ["Identifier", "Redirection", "Redirection", "Identifier"]),
        ("1 # note", ["Number", "Comment"]),
        ("1 `\n+ 2", ["Number", "LineContinuation", "Plus", "Number"]),
        ("foo --% -a $b | c", ["Identifier", "Generic", "Generic", "Pipe", "Identifier"]),
        (
            ":top while ($true) { }",
            ["Label", "While", "LParen", "Variable", "RParen", "LCurly", "RCurly"],
        ),
        ("@{ if = 1 }", ["AtCurly", "Identifier", "Equals", "Number", "RCurly"]),
        ("$x.if", ["Variable", "Dot", "Identifier"]),
        ("[int[]]$x", ["LBracket", "Identifier", "LBracket", "RBracket", "RBracket", "Variable"]),
        ("1 \u2013 2", ["Number", "Minus", "Number"]),
        ("\u201ca\u201d", ["StringExpandable"]),
    ],
)
def test_kinds_of_tokens(text: str, expected: list[str]) -> None:
    assert kinds(text) == expected


def test_the_end_stands_one_behind_the_text() -> None:
    last = parse("1 ").tokens[-1]
    assert (last.kind, last.start) == ("EndOfInput", 3)


def test_tokens_cover_every_character_that_is_no_blank() -> None:
    text = "function f { param($a) if ($a -gt 1) { foo -x:$a | bar > 'out' } } # end\n"
    covered = set()
    for token in parse(text).tokens:
        covered.update(range(token.start, token.end))
    assert all(at in covered or text[at] == " " for at in range(len(text)))


_PIECES = st.sampled_from(
    [
        "$x",
        "@x",
        "'a'",
        '"a$b"',
        "1",
        "1kb",
        "-eq",
        "-not",
        "foo",
        "if",
        "(",
        ")",
        "{",
        "}",
        "[",
        "]",
        "[int]",
        "@(",
        "@{",
        "$(",
        ",",
        ";",
        "|",
        "&",
        "&&",
        "=",
        "+=",
        "++",
        "..",
        ".",
        "::",
        ":a",
        "\n",
        " ",
        "`",
        "#c\n",
        "<#",
        "#>",
        '"',
        "'",
        "@'",
        "$",
        "%",
        "?",
        "??",
        ">",
        "2>&1",
        "--%",
        "class A",
        "param",
        "begin",
        "switch",
        "try",
        "catch",
        "\u2019",
        "\0",
        "é",
        "😀",
        "\ud800",
    ]
)


@settings(max_examples=300)
@given(st.lists(_PIECES, max_size=12).map("".join))
def test_no_text_breaks_the_parser(text: str) -> None:
    result = parse(text)
    for error in result.errors:
        assert error.message
        assert 0 <= error.extent.start <= len(text) + 1


@settings(max_examples=200)
@given(st.text(max_size=30))
def test_any_characters_can_be_read(text: str) -> None:
    result = parse(text)
    assert result.script_block.kind == "ScriptBlock"
    assert result.tokens[-1].kind == "EndOfInput"
