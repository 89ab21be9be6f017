"""Scripts to trees: statements, pipelines, expressions, definitions."""

from __future__ import annotations

import pytest

from poshws.syntax import parse
from tests.syntax.outline import outline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 + 2 * 3", "BinaryExpression(1 BinaryExpression(2 3))"),
        ("1 - 2 - 3", "BinaryExpression(BinaryExpression(1 2) 3)"),
        ("1..3 -join ','", "BinaryExpression(BinaryExpression(1 3) ',')"),
        ("1, 2 + 3", "BinaryExpression(ArrayLiteral(1 2) 3)"),
        (",1", "ArrayLiteral(1)"),
        ("-1 + !$a", "BinaryExpression(-1 UnaryExpression($a))"),
        ("$a ? 1 : 2", "TernaryExpression($a 1 2)"),
        ("$a ?? $b ?? 1", "BinaryExpression(BinaryExpression($a $b) 1)"),
        ("$i++", "UnaryExpression($i)"),
        ("[int]'1' + 2", "BinaryExpression(ConvertExpression([int] '1') 2)"),
        ("[int]::MaxValue", "MemberExpression([int] MaxValue)"),
        ("$a.b(1, 2).c", "MemberExpression(InvokeMemberExpression($a b 1 2) c)"),
        ("$a.Where{ $_ }", "InvokeMemberExpression($a Where ScriptBlockExpression($_))"),
        ("$a[0][1]", "IndexExpression(IndexExpression($a 0) 1)"),
        ("${a}?.b", "MemberExpression(${a} b)"),
        ("$using:a.b", "UsingExpression(MemberExpression($using:a b))"),
        ("@(1; 2)", "ArrayExpression(1 2)"),
        ("@{ a = 1; 'b' = 2 }", "Hashtable(a 1 'b' 2)"),
        ("$x = $y = 1", "AssignmentStatement($x AssignmentStatement($y 1))"),
        ("$x = if ($a) { 1 }", "AssignmentStatement($x IfStatement($a 1))"),
        ("a | b\n| c", "Command(a) Command(b) Command(c)"),
        ("a && b || c", "PipelineChain(PipelineChain(Command(a) Command(b)) Command(c))"),
        ("a -x 1,2 -y:$z @w", "Command(a -x ArrayLiteral(1 2) CommandParameter($z) @w)"),
        ("& $a 1; . b", "Command($a 1) Command(b)"),
        ("a > f 2>&1", "Command(a FileRedirection(f) 2>&1)"),
        ("if ($a) { 1 } elseif ($b) { 2 } else { 3 }", "IfStatement($a 1 $b 2 3)"),
        ("if ($a) { 1 }\nelse { 2 }", "IfStatement($a 1 2)"),
        ("while ($a) { break }", "WhileStatement($a break)"),
        ("do { 1 } until ($a)", "DoUntilStatement($a 1)"),
        (
            "for ($i = 0; $i; $i++) { }",
            "ForStatement(AssignmentStatement($i 0) $i UnaryExpression($i))",
        ),
        ("foreach ($a in $b) { $a }", "ForEachStatement($a $b $a)"),
        ("switch (3) { 3 { 'x' } default { 'd' } }", "SwitchStatement(3 3 'x' 'd')"),
        ("try { 1 } catch [A] { 2 } finally { 3 }", "TryStatement(1 CatchClause([A] 2) 3)"),
        ("trap { 1 } 2", "2 TrapStatement(1)"),
        ("return 1", "ReturnStatement(1)"),
        ("function f($a = 1) { $a }", "FunctionDefinition(Parameter($a 1) $a)"),
        ("param([int]$a) process { $a }", "ParamBlock(Parameter($a [int])) $a"),
        ("filter f { $_ }", "FunctionDefinition($_)"),
        ("enum E { A; B = 2 }", "TypeDefinition(A; PropertyMember(2))"),
        ("continue\nwhile ($a) { }", "continue WhileStatement($a)"),
    ],
)
def test_trees(text: str, expected: str) -> None:
    assert outline(text) == expected


def test_classes() -> None:
    text = "class A : B { [int] $x = 1; static [void] m([int] $a) { $a }; A() : base(1) { } }"
    text = text.replace("}; A", "}\n A")
    definition = next(
        n for n in parse(text).script_block.descendants() if n.kind == "TypeDefinition"
    )
    members = definition.members  # type: ignore[attr-defined]
    assert [member.name for member in members] == ["x", "m", "A"]
    assert members[1].method_attributes == "Public, Static"
    first = members[2].function_definition.body.end_block.statements[0]
    assert first.expression.kind == "BaseCtorInvokeMemberExpression"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("begin { 1 } process { 2 } end { 3 } clean { 4 }", ["Begin", "Process", "End", "Clean"]),
        ("dynamicparam { 1 }", ["Dynamicparam"]),
        ("param($a)\nbegin { 1 }", ["Begin"]),
    ],
)
def test_named_blocks(text: str, kinds: list[str]) -> None:
    nodes = parse(text).script_block.descendants()
    assert [node.block_kind for node in nodes if node.kind == "NamedBlock"] == kinds


@pytest.mark.parametrize(
    "text",
    ["[Dictionary[string,int]]", "[d[[a, b], c]]", "[int[]]", "[int[,]]", "[a.b+c]", "[x, y]"],
)
def test_names_of_types(text: str) -> None:
    node = next(n for n in parse(text).script_block.descendants() if n.kind == "TypeExpression")
    found = node.type_name.full_name  # type: ignore[attr-defined]
    assert found == text[1:-1].replace(", ", ",").replace("[[", "[").replace("b],", "b,")


def test_requirements() -> None:
    text = "#requires -Version 7.2 -Modules a, @{ModuleName='b'; ModuleVersion='1.0'}\n"
    text += "#requires -PSEdition Core"
    needed = parse(text).script_block.requirements
    assert needed is not None
    assert needed.required_ps_version == "7.2"
    assert needed.required_modules == ["a", {"ModuleName": "b", "ModuleVersion": "1.0"}]
    assert needed.required_ps_editions == ["Core"]
