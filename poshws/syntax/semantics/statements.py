"""Statements → what PowerShell says against them once it has the whole tree."""

from __future__ import annotations

import re
from typing import Any

from poshws.syntax.ast.base import Node
from poshws.syntax.ast.walking import ancestors, enclosing_member
from poshws.syntax.semantics.context import Check, Report
from poshws.syntax.semantics.type_resolution import find, is_void
from poshws.syntax.source import Extent

_NAMESPACE = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*\Z")
_LOOPS = (
    "ForStatement", "ForEachStatement", "WhileStatement", "DoWhileStatement", "DoUntilStatement",
)  # fmt: skip


def parameters(report: Report, declared: list[Any]) -> None:
    """Parameters of one list: no name twice, none of type void."""
    seen: set[str] = set()
    for parameter in declared:
        name = parameter.name.variable_path.user_path
        if name.lower() in seen:
            report.error(parameter.name, "DuplicateFormalParameter", name)
        seen.add(name.lower())
        for attribute in parameter.attributes:
            if attribute.kind == "TypeConstraint" and is_void(attribute.type_name):
                report.error(attribute, "VoidTypeConstraintNotAllowed")
                break


def param_block(report: Report, node: Any) -> None:
    """`param( )`"""
    parameters(report, node.parameters)


def parameter(report: Report, node: Any) -> None:
    """A parameter: in a method it has one type, and never `[ordered]`."""
    outer = node.parent.parent if node.parent is not None else None
    has_type = False
    for attribute in node.attributes:
        if attribute.kind != "TypeConstraint":
            continue
        name = attribute.type_name.full_name
        if name.lower() == "ordered":
            report.error(attribute, "OrderedAttributeOnlyOnHashLiteralNode", name)
        elif outer is not None and outer.kind == "FunctionMember":
            if has_type:
                report.error(attribute, "MultipleTypeConstraintsOnMethodParam")
            has_type = True


def function_definition(report: Report, node: Any) -> None:
    """A function has its parameters in one place; workflows are no more."""
    if node.parameters and node.body.param_block is not None:
        report.error(node.body.param_block, "OnlyOneParameterListAllowed")
    elif node.parameters:
        parameters(report, node.parameters)
    if node.is_workflow:
        report.error(node, "WorkflowNotSupportedInPowerShellCore")


def switch_statement(report: Report, node: Any) -> None:
    """`switch -parallel` is reserved."""
    if "Parallel" in node.flags:
        report.error(node, "KeywordParameterReservedForFutureUse", "switch", "parallel")


def foreach_statement(report: Report, node: Any) -> None:
    """`foreach -parallel` and its limit are reserved."""
    is_parallel = node.flags == "Parallel"
    if is_parallel:
        report.error(node, "KeywordParameterReservedForFutureUse", "foreach", "parallel")
    if node.throttle_limit is not None:
        report.error(node, "KeywordParameterReservedForFutureUse", "foreach", "throttlelimit")
        if not is_parallel:
            report.error(node, "ThrottleLimitRequiresParallelFlag")


def try_statement(report: Report, node: Any) -> None:
    """A catch clause must be able to catch something that those before it leave."""
    clauses = node.catch_clauses
    for index, first in enumerate(clauses):
        for second in clauses[index + 1 :]:
            if not first.catch_types:
                start = max(second.extent.start - 1, 0)
                place = Extent(second.extent.source, start, start)
                report.error(place, "EmptyCatchNotLast")
                break
            for later in second.catch_types:
                _check_caught(report, first.catch_types, later)


def _check_caught(report: Report, earlier: list[Any], later: Any) -> None:
    found = find(later.type_name.full_name, report.namespaces)
    if found is None:
        return
    for constraint in earlier:
        before = find(constraint.type_name.full_name, report.namespaces)
        if before is not None and (before is found or before in found.hierarchy()):
            report.error(later, "ExceptionTypeAlreadyCaught", found.full_name)


def data_statement(report: Report, node: object) -> None:
    """A data section is in a language of its own."""
    from poshws.syntax.semantics.restricted_language import check_data  # deferred

    check_data(report, node)


def block_statement(report: Report, node: Any) -> None:
    """`parallel` and `sequence` belong in a workflow."""
    for parent in ancestors(node):
        if parent.kind == "FunctionDefinition" and parent.is_workflow:  # type: ignore[attr-defined]
            return
    report.error(node.kind_token.extent, "UnexpectedKeyword", node.kind_token.text)


def using_statement(report: Report, node: Any) -> None:
    """Some kinds of using, and aliases, are planned but do not exist."""
    kind = node.using_statement_kind
    if kind not in ("Namespace", "Assembly", "Module") or node.alias is not None:
        report.error(node, "UsingStatementNotSupported")
    if kind == "Namespace" and not _NAMESPACE.match(node.name.value):
        report.error(node.name, "InvalidNamespaceValue")


# Jumps.


def break_or_continue(report: Report, node: Any) -> None:
    """A jump stays in its finally block, and in a method its label must be there."""
    label: str | None = ""
    if node.label is not None:
        label = node.label.value if node.label.kind == "StringConstantExpression" else None
    _check_finally(report, node, label)
    if label:
        _check_label(report, node, label)


def _check_finally(report: Report, node: Node, label: str | None) -> None:
    for parent in ancestors(node):
        if parent.kind in ("NamedBlock", "TrapStatement", "ScriptBlock"):
            return
        if label is not None and (parent.kind in _LOOPS or parent.kind == "SwitchStatement"):
            own: str = parent.label or ""  # type: ignore[attr-defined]
            if _matches(label, own):
                return
        outer: Any = parent.parent
        is_in_try = parent.kind == "StatementBlock" and getattr(outer, "kind", "") == "TryStatement"
        if is_in_try and outer.finally_ is parent:
            report.error(node, "ControlLeavingFinally")
            return


def _matches(label: str, own: str) -> bool:
    return not label or label.lower() == own.lower()


def _check_label(report: Report, node: Node, label: str) -> None:
    for parent in ancestors(node):
        if parent.kind == "FunctionDefinition":
            if parent.parent is not None and parent.parent.kind == "FunctionMember":
                report.error(node, "LabelNotFound", label)
            return
        if parent.kind in _LOOPS and _matches(label, parent.label or ""):  # type: ignore[attr-defined]
            return


def return_statement(report: Report, node: Any) -> None:
    """A method returns a value where it says so, and only there."""
    _check_finally(report, node, None)
    member: Any = enclosing_member(node)
    if member is None or member.kind != "FunctionMember":
        return
    returns_nothing = member.return_type is None or is_void(member.return_type.type_name)
    if node.pipeline is not None and returns_nothing:
        report.error(node, "VoidMethodHasReturn")
    elif node.pipeline is None and not returns_nothing:
        report.error(node, "NonVoidMethodMissingReturnValue")


CHECKS: dict[str, Check] = {
    "ParamBlock": param_block,
    "Parameter": parameter,
    "FunctionDefinition": function_definition,
    "SwitchStatement": switch_statement,
    "ForEachStatement": foreach_statement,
    "TryStatement": try_statement,
    "DataStatement": data_statement,
    "BlockStatement": block_statement,
    "UsingStatement": using_statement,
    "BreakStatement": break_or_continue,
    "ContinueStatement": break_or_continue,
    "ReturnStatement": return_statement,
}
