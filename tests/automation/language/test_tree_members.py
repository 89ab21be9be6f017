"""Syntax trees, tokens and names as scripts see them."""

from __future__ import annotations

import pytest

from poshws import run

PARSE = """
$tokens = $errors = $null
$tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$tokens, [ref]$errors)
function Find($name) { $tree.FindAll({ $args[0].GetType().Name -eq "${name}Ast" }, $true) }
"""


@pytest.mark.parametrize(
    ("text", "script", "expected"),
    [
        ("$global:a", "(Find VariableExpression).VariablePath.IsGlobal", [True]),
        ("$env:A", "$p = (Find VariableExpression).VariablePath; $p.DriveName; \"$p\"", ["env", "env:A"]),
        ("$true", "(Find VariableExpression).IsConstantVariable()", [True]),
        ("[int[,]]$a", "$n = (Find TypeConstraint).TypeName; $n.Rank; $n.ElementType.Name", [2, "int"]),
        (
            "[List[int]]$a",
            "$n = (Find TypeConstraint).TypeName; $n.TypeName.Name; $n.GenericArguments.Name",
            ["List", "int"],
        ),
        ("@{}", "(Find Hashtable).StaticType.Name", ["Hashtable"]),
        ("1 -and 2", "(Find BinaryExpression).StaticType.Name", ["Boolean"]),
        ("param([byte]$a)", "(Find Parameter).StaticType.Name", ["Byte"]),
        ("[int]'1'", "(Find ConvertExpression).Type.TypeName.FullName", ["int"]),
        ("enum E { A }", "$t = Find TypeDefinition; $t.IsEnum; $t.IsClass", [True, False]),
        (
            "class A { static [int]$x; A([int]$y) { } }",
            "$m = (Find TypeDefinition).Members; $m[0].IsStatic; $m[1].IsConstructor;"
            " $m[1].Parameters.Name.VariablePath.UserPath",
            [True, True, "y"],
        ),
        ("try { } catch { throw }", "(Find CatchClause).IsCatchAll; (Find ThrowStatement).IsRethrow", [True, True]),
        ("'a'", "$tree.EndBlock.Statements[0].GetPureExpression().Value", ["a"]),
    ],
)  # fmt: skip
def test_members_of_nodes(text: str, script: str, expected: list[object]) -> None:
    assert (
        run(f"param($text) {PARSE} {script}".replace("param($text)", f"$text = @'\n{text}\n'@;"))
        == expected
    )


def test_tokens_have_classes_of_their_own() -> None:
    found = run(
        "$text = 'foo $a -b:1 \"c $d\" 2>&1 >e'" + PARSE + "$tokens | % { $_.GetType().Name }\n"
        "$tokens[1].VariablePath.UserPath; $tokens[2].ParameterName; $tokens[2].UsedColon\n"
        "$tokens[3].Value; $tokens[4].NestedTokens[0].Name; $tokens[5].ToStream; $tokens[6].Append"
    )
    assert found[:7] == [
        "Token",
        "VariableToken",
        "ParameterToken",
        "NumberToken",
        "StringExpandableToken",
        "MergingRedirectionToken",
        "FileRedirectionToken",
    ]
    assert [str(each) for each in found[-7:]] == ["a", "b", "True", "1", "d", "Output", "False"]


def test_deep_trees_are_searched() -> None:
    count = run("$text = '(' * 3000 + '1' + ')' * 3000" + PARSE + "@(Find ParenExpression).Count")
    assert count == [3000]
