"""What is wrong with a text: ids, places and words as PowerShell has them; what is incomplete."""

from __future__ import annotations

import pytest

from poshws.syntax import parse
from tests.syntax.outline import errors, first_error


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 +", [("ExpectedValueExpression", 3)]),
        ("if (1", [("MissingEndParenthesisAfterStatement", 6)]),
        ("foo {", [("MissingEndCurlyBrace", 4)]),
        ("}", [("UnexpectedToken", 0)]),
        ("$x = ", [("ExpectedValueExpression", 4)]),
        ("a | | b", [("EmptyPipeElement", 3)]),
        ("1 | 2", [("ExpressionsMustBeFirstInPipeline", 4)]),
        ("foreach ($a b) { }", [("MissingInInForeach", 11), ("UnexpectedToken", 13)]),
        ("try { 1 }", [("MissingCatchOrFinally", 9)]),
        ("function { 1 }", [("MissingNameAfterKeyword", 8)]),
        (
            "switch (1) { 1 { 2 } default { 3 } default { 4 } }",
            [("MultipleSwitchDefaultClauses", 35)],
        ),
        ("@{ a 1 }", [("MissingEqualsInHashLiteral", 4)]),
        ("class A { [int] }", [("IncompleteMemberDefinition", 15)]),
        ("a > ", [("MissingFileSpecification", 3)]),
        ("begin { } begin { }", [("DuplicateScriptCommandClause", 10)]),
        ("from", [("ReservedKeywordNotAllowed", 0)]),
        ("1; using namespace a", [("UsingMustBeAtStartOfScript", 3)]),
    ],
)
def test_ids_and_places(text: str, expected: list[tuple[str, int]]) -> None:
    assert errors(text)[: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("foo {", "Missing closing '}' in statement block or type definition."),
        ("1 2", "Unexpected token '2' in expression or statement."),
        ("'a", "The string is missing the terminator: '."),
        ("${a", "${{variable}} reference starting is missing the closing '}}'."),
        ("a {{}", "Missing closing '}' in statement block or type definition."),
    ],
)
def test_words(text: str, words: str) -> None:
    assert parse(text).errors[0].message == words


@pytest.mark.parametrize(
    "text", ["if (1) {", "1 +", "a |", "@'\nx", "foo `", "try { 1 }", "(", "$x ="]
)
def test_more_text_may_mend_it(text: str) -> None:
    assert any(error.incomplete_input for error in parse(text).errors)


@pytest.mark.parametrize("text", ["1 2", "if 1", "a | | b", "}", "'a' 'b'", "foreach (1) { }"])
def test_no_further_text_mends_it(text: str) -> None:
    assert not any(error.incomplete_input for error in parse(text).errors)


def test_the_tree_of_a_broken_text_keeps_what_was_read() -> None:
    kinds = [node.kind for node in parse("if ($a) { foo 1 ").script_block.descendants()]
    assert "VariableExpression" in kinds
    assert "Command" in kinds


def test_the_same_error_at_the_same_place_counts_once() -> None:
    found = errors("(" * 50)
    assert len(found) == len(set(found))


def test_deep_nesting_is_read() -> None:
    assert errors("(" * 2000 + "1" + ")" * 2000) == []
    assert first_error("(" * 2000) == "ExpectedExpression"


def test_nesting_without_measure_is_an_error_of_its_own() -> None:
    assert first_error("(" * 60000) == "ScriptTooComplicated"
