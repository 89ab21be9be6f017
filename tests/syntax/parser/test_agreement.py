"""The grammar and the rules of the recovery read the same language."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poshws.syntax.ast.base import Node
from poshws.syntax.diagnostics.errors import ErrorList, Rejected
from poshws.syntax.parser.lalr import Parser
from poshws.syntax.parser.recovery import recover
from poshws.syntax.source import Source

SCRIPTS = [
    "param([int]$a = 1, $b) begin { 1 } process { foo -x:$a | bar > f } end { }",
    "$x = if ($a -eq 1 -and !$b) { 1..3 } else { @{ a = 1; 'b' = @(1, 2) } }; $x.a[0]?.b",
    "switch -regex ($a) { '^a' { break } default { continue outer } }",
    ":outer foreach ($i in 1..3) { for ($j = 0; $j -lt 3; $j++) { if ($j) { continue outer } } }",
    "try { throw 'x' } catch [A], [B] { $_ } finally { 1 }",
    "trap [C] { continue }\ndo { 1 } while ($a)",
    'class A : B, C { [int] $x = 1\n static [string] m([int] $a) { return "$a $($this.x)" }\n A() : base(1) { } }',
    "enum E : byte { A = 1; B }\nfilter f { $_ }\nfunction global:g($a) { param() }",
    "& $a @b -c 1,2 --% x y\n. ./z.ps1; a && b || c &",
    "[Parameter(Mandatory, Position = 1)] [int[]] $x = [List[string]]::new().Where{ $_ }",
    "using namespace System.IO\nusing module a\n#requires -Version 5",
    "data d -supportedcommand a { a }",
    "'a' -f 1, 2; -join $a; $a -split ',' -join ';'; $using:a.b; $a ? 1 : 2; $a ?? 2; $a ??= 3",
    '"$a $($b.c) ${d} `n $e[0]"; @"\n$x "y"\n"@',
    "a 2>&1 >> f *>$null | b\n| c",
]


def lines(root: Node) -> list[str]:
    return [f"{node.kind} {node.extent.start} {node.extent.end}" for node in root.descendants()]


def by_grammar(text: str) -> list[str] | None:
    try:
        return lines(Parser(Source(text), text).run("script"))
    except Rejected:
        return None


def by_rules(text: str) -> list[str] | None:
    source = Source(text)
    errors = ErrorList(source)
    script, _, _ = recover(source, errors)
    return None if errors.errors else lines(script)


@pytest.mark.parametrize("text", SCRIPTS)
def test_both_read_scripts_alike(text: str) -> None:
    expected = by_rules(text)
    assert expected is not None
    assert by_grammar(text) == expected


_WORDS = sorted(
    {word for text in SCRIPTS for word in text.replace("\n", " \n ").split(" ") if word}
)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join))
def test_what_the_grammar_takes_the_rules_read_alike(text: str) -> None:
    found = by_grammar(text)
    if found is not None:
        assert by_rules(text) == found
