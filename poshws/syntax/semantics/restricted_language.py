"""The body of a data section → what its restricted language does not allow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from poshws.syntax.ast.walking import walk
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS
from poshws.syntax.lexer.tokens import TokenFlags
from poshws.syntax.semantics.context import Report
from poshws.syntax.semantics.type_resolution import has_type_code

_END = "NotSupportedInDataSection"
_STATEMENTS = {
    "ScriptBlock": "ScriptBlock",
    "ScriptBlockExpression": "ScriptBlock",
    "ParamBlock": "ParameterDeclaration",
    "Attribute": "Attribute",
    "AttributedExpression": "Attribute",
    "FunctionDefinition": "FunctionDeclaration",
    "TrapStatement": "TrapStatement",
    "SwitchStatement": "SwitchStatement",
    "DataStatement": "DataSectionStatement",
    "ForEachStatement": "ForeachStatement",
    "DoWhileStatement": "DoWhileStatement",
    "DoUntilStatement": "DoWhileStatement",
    "ForStatement": "ForWhileStatement",
    "WhileStatement": "ForWhileStatement",
    "TryStatement": "TryStatement",
    "BreakStatement": "FlowControlStatement",
    "ContinueStatement": "FlowControlStatement",
    "ReturnStatement": "FlowControlStatement",
    "ExitStatement": "FlowControlStatement",
    "ThrowStatement": "FlowControlStatement",
    "AssignmentStatement": "AssignmentStatement",
    "MergingRedirection": "Redirection",
    "FileRedirection": "Redirection",
    "MemberExpression": "PropertyReference",
    "InvokeMemberExpression": "MethodCall",
    "BaseCtorInvokeMemberExpression": "MethodCall",
    "IndexExpression": "ArrayReference",
    "BlockStatement": "ParallelAndSequenceBlock",
}
_VARIABLES = frozenset(("psculture", "psuiculture", "true", "false", "null"))
_VARIABLE_NAMES = "$PSCulture, $PSUICulture, $true, $false, $null"


def check_data(report: Report, section: Any) -> None:
    """Reports whatever in the section is more than data."""
    allowed: set[str] | None = {"convertfrom-stringdata"}
    for command in section.commands_allowed:
        if command.kind != "StringConstantExpression":
            allowed = None  # known only when the script runs
            break
        if allowed is not None:
            allowed.add(command.value.lower())
    check_restricted(report, section.body, allowed)


def check_restricted(
    report: Report,
    body: Any,
    allowed: set[str] | None,
    more_variables: Sequence[str] = (),
    *,
    environment: bool = False,
) -> None:
    """Reports what the restricted language does not allow.

    `more_variables` are those that may be read besides the ones every data section may read, a
    single `*` allows all; `environment`: those of the env: drive may be read too.
    """
    takes_all = list(more_variables) == ["*"]
    variables = {each.lower() for each in (*_VARIABLES, *more_variables)}
    for node in walk(body):
        found: Any = node
        what = _STATEMENTS.get(node.kind)
        if what is not None:
            report.error(node, what + _END)
        elif node.kind in ("TypeConstraint", "TypeExpression"):
            if not has_type_code(found.type_name):
                report.error(node, "TypeNotAllowedInDataSection", found.type_name.full_name)
        elif node.kind == "Command":
            _check_command(report, found, allowed)
        elif node.kind == "BinaryExpression":
            _check_operator(report, found.error_position, found.operator)
        elif node.kind == "UnaryExpression":
            _check_operator(report, found.extent, found.token_kind.removeprefix("Postfix"))
        elif node.kind == "VariableExpression":
            name = found.variable_path.user_path.lower()
            if takes_all or name in variables or (environment and name.startswith("env:")):
                continue
            listed = ", ".join((_VARIABLE_NAMES, *(f"${each}" for each in more_variables)))
            report.error(node, "VariableReference" + _END, listed)


def _check_operator(report: Report, where: Any, kind: str) -> None:
    _, text, flags = TOKEN_KINDS[kind]
    if flags & TokenFlags.DISALLOWED_IN_RESTRICTED_MODE:
        report.error(where, "Operator" + _END, text)


def _check_command(report: Report, node: Any, allowed: set[str] | None) -> None:
    if node.invocation_operator == "Dot":
        report.error(node, "DotSourcing" + _END)
        return
    if allowed is None:
        return
    first = node.command_elements[0]
    if first.kind != "StringConstantExpression":
        if node.invocation_operator == "Ampersand":
            report.error(node, "Operator" + _END, "&")
        else:
            text = node.extent.text
            report.error(node, "CmdletNotInAllowedListForDataSection", text)
    elif first.value.lower() not in allowed:
        report.error(node, "CmdletNotInAllowedListForDataSection", first.value)
