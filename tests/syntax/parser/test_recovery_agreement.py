"""The parser made of the grammar and the recovering one accept the same strings, and read them alike."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poshws.syntax.ast.base import Node
from poshws.syntax.ast.type_names import TypeName
from poshws.syntax.diagnostics.errors import ErrorList, Rejected
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.parser.lalr import Parser
from poshws.syntax.parser.recovery import recover
from poshws.syntax.source import Extent, Source
from tests.fuzz.mutations import mutant, read_corpus

ROOT = Path(__file__).resolve().parents[3]

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

# What only the recovering parser takes: whether an assembly's file exists is for it to say, nor
# does the grammar know members that are named by a cast or operator, or operators in labels.
_RECOVERED = re.compile(r"(?i)using\s+assembly|(::|\.)\s*[\[,!+-]|\b(break|continue)\s+[-+!]")


def outline(value: object, seen: dict[int, int] | None = None) -> Iterator[str]:
    """A tree with all that its nodes hold, a line each, extents included. A node that stands in
    two places, as those inside of a string do, is told once, and by its number then.
    """
    seen = {} if seen is None else seen
    if isinstance(value, list | tuple):
        yield "("
        for item in value:
            yield from outline(item, seen)
        yield ")"
    elif isinstance(value, Node) and id(value) in seen:
        yield f"node {seen[id(value)]}"
    elif isinstance(value, Node):
        seen[id(value)] = len(seen)
        yield f"{value.kind} {type(value.extent).__name__}"
        for name in value.field_types:
            yield f".{name}"
            yield from outline(getattr(value, name), seen)
    elif isinstance(value, Extent):
        yield f"{value.start}-{value.end}"
    elif isinstance(value, TypeName):
        yield f"{type(value).__name__} {value.full_name} {value.extent.start}-{value.extent.end}"
    elif isinstance(value, VariablePath):
        yield f"{value.user_path} {value.scope} {value.drive_name}"
    elif isinstance(value, Token):
        yield f"{value.kind} {value.start}-{value.end}"
    else:
        assert value is None or isinstance(value, str | int | float | Decimal)
        yield f"{type(value).__name__} {value!r}"


def cut(tokens: list[Token]) -> list[str]:
    """Tokens with all that scripts see of them."""
    return [
        f"{token.kind} {token.start}-{token.end} {token.flags} {token.value!r} "
        + " ".join(_part(part) for part in token.nested or ())
        for token in tokens
    ]


def _part(part: str | Token | SubExpression) -> str:
    return part if isinstance(part, str) else f"{part.start}-{part.end}"


def by_grammar(text: str) -> list[str] | None:
    source = Source(text)
    parser = Parser(source, text)
    try:
        tree = parser.run("script")
    except Rejected:
        return None
    return [*outline(tree), *cut(parser.lexer.tokens)]


def by_recovery(text: str) -> list[str] | None:
    source = Source(text)
    errors = ErrorList(source)
    script, tokens, _ = recover(source, errors)
    return None if errors.errors else [*outline(script), *cut(tokens)]


def agree(text: str) -> bool:
    """Whether both refuse a text, or both read it alike."""
    found, expected = by_grammar(text), by_recovery(text)
    if found is None and expected is not None:
        return _RECOVERED.search(text) is not None
    return found == expected


@pytest.mark.parametrize("text", SCRIPTS)
def test_both_read_scripts_alike(text: str) -> None:
    assert by_grammar(text) is not None
    assert agree(text)


@pytest.mark.parametrize("text", ["$m.-1(0)", "$m.+1(0)", "$m.-1{0}", "$m?.-1(0)", "[int]::-1(0)"])
def test_neither_takes_calls_of_signed_numbers(text: str) -> None:
    assert by_grammar(text) is by_recovery(text) is None
    assert by_grammar(text.replace("-", "").replace("+", "")) is not None


def test_both_read_all_scripts_of_the_repository_alike() -> None:
    paths = [
        path
        for folder in ("conformance", "scripts", "benchmarks", "tests")
        for path in sorted((ROOT / folder).rglob("*.ps*1"))
    ]
    assert len(paths) > 400
    strings = {str(path): path.read_text(encoding="utf-8", errors="replace") for path in paths}
    assert [path for path, text in strings.items() if not agree(text)] == []


def test_both_read_all_snippets_of_the_tests_alike() -> None:
    snippets = {
        node.value
        for path in sorted((ROOT / "tests").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert [text for text in sorted(snippets) if len(text) < 5000 and not agree(text)] == []


@pytest.mark.parametrize("seed", range(4))
def test_both_read_mutants_alike(seed: int) -> None:
    chance, corpus = random.Random(seed), read_corpus()
    strings = [mutant(chance, corpus) for _ in range(150)]
    assert [text for text in strings if not agree(text)] == []


_WORDS = sorted(
    {word for text in SCRIPTS for word in text.replace("\n", " \n ").split(" ") if word}
)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join))
def test_both_read_words_in_any_order_alike(text: str) -> None:
    assert agree(text), text
