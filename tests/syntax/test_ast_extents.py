"""Where nodes stand: offsets, lines, columns."""

from __future__ import annotations

from typing import Any

import pytest

from poshws.syntax import parse


def node(text: str, kind: str) -> Any:
    return next(n for n in parse(text).script_block.descendants() if n.kind == kind)


@pytest.mark.parametrize(
    ("text", "kind", "covered"),
    [
        (" a -b 1 ; c", "Command", "a -b 1"),
        ("$x = a | b # c", "AssignmentStatement", "$x = a | b"),
        ("if ($a) { 1 }\nelse { 2 } ", "IfStatement", "if ($a) { 1 }\nelse { 2 }"),
        ("function f { 1 } 2", "FunctionDefinition", "function f { 1 }"),
        ("param($a) $a", "ParamBlock", "param($a)"),
        ("param($a) $a", "NamedBlock", "param($a) $a"),
        ("class A { $x; }", "PropertyMember", "$x;"),
        (":l while (1) { }", "WhileStatement", ":l while (1) { }"),
        ('"a $($b) c"', "SubExpression", "$($b)"),
        ("& { }", "ScriptBlock", "& { }"),
        ("$a.b", "StringConstantExpression", "b"),
        ("[int] $x", "TypeConstraint", "[int]"),
        ("a -b:1", "CommandParameter", "-b:1"),
    ],
)
def test_extents(text: str, kind: str, covered: str) -> None:
    assert node(text, kind).extent.text == covered


def test_lines_and_columns_count_utf16_units() -> None:
    extent = node("'😀'; $x\r\n  $y", "VariableExpression").extent
    assert (extent.start_line, extent.start_column) == (1, 7)
    last = list(parse("'é'\r\n  $y").script_block.descendants())[-1].extent
    assert (last.start_line, last.start_column) == (2, 3)


def test_every_node_lies_inside_its_parent() -> None:
    text = 'function f { param($a) foreach ($i in 1..3) { "$i $($a.b[0])" | g -x { $_ } } }'
    for found in parse(text).script_block.descendants():
        if found.parent is not None and found.extent.text:
            assert found.parent.extent.start <= found.extent.start
            assert found.extent.end <= found.parent.extent.end
