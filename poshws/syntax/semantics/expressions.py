"""Expressions → what PowerShell says against them once it has the whole tree."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast.base import Node
from poshws.syntax.ast.walking import ancestors, enclosing_member, pure_expression
from poshws.syntax.diagnostics.errors import Unrecoverable
from poshws.syntax.lexer.keywords import words
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS
from poshws.syntax.semantics.constants import ConstantTest, is_constant_variable
from poshws.syntax.semantics.context import Check, Report
from poshws.syntax.semantics.type_resolution import is_reference, is_void, plain_name

# Automatic variables that only take values of a type: lower-case name → (short names, full name).
_AUTOMATIC_TYPES = {
    "_": (("object",), "System.Object"),
    "args": (("object[]",), "System.Object[]"),
    "this": (("object",), "System.Object"),
    "input": (("object",), "System.Object"),
    "pscmdlet": (
        ("management.automation.psscriptcmdlet",),
        "System.Management.Automation.PSScriptCmdlet",
    ),
    "psboundparameters": ((), "System.Management.Automation.PSBoundParametersDictionary"),
    "myinvocation": (
        ("management.automation.invocationinfo",),
        "System.Management.Automation.InvocationInfo",
    ),
    "psscriptroot": (("string",), "System.String"),
    "pscommandpath": (("string",), "System.String"),
}
_ASSIGNABLE = words("""VariableExpression MemberExpression InvokeMemberExpression
    BaseCtorInvokeMemberExpression IndexExpression ArrayLiteral ParenExpression
    AttributedExpression ConvertExpression""")
_IN_METHODS = words("""lastexitcode error stacktrace outputencoding nestedpromptlevel pwd matches
    psapplicationoutputencoding""")
_STEPS = ("PlusPlus", "PostfixPlusPlus", "MinusMinus", "PostfixMinusMinus")


def assignment(report: Report, node: Any) -> None:
    """The left side must be something that can be assigned to."""
    _check_target(report, node.left, node.operator == "Equals", ("InvalidLeftHandSide",))


def unary(report: Report, node: Any) -> None:
    """`++` and `--` change what they stand at."""
    if node.token_kind in _STEPS:
        sign = TOKEN_KINDS[node.token_kind.removeprefix("Postfix")][1]
        _check_target(report, node.child, False, ("OperatorRequiresVariableOrProperty", sign))


def _check_target(report: Report, node: Any, is_simple: bool, error: tuple[str, ...]) -> None:
    kind = node.kind
    if kind == "ArrayLiteral":
        if not is_simple:
            report.error(node, *error)
            return
        for element in node.elements:
            _check_target(report, element, True, error)
    elif kind == "ParenExpression":
        inner = pure_expression(node.pipeline)
        if inner is None:
            report.error(node.pipeline, *error)
        else:
            _check_target(report, inner, is_simple, error)
    elif kind not in _ASSIGNABLE or getattr(node, "null_conditional", False):
        report.error(node, *error)
    elif kind in ("AttributedExpression", "ConvertExpression"):
        _check_typed_target(report, node, is_simple, error)


def _check_typed_target(report: Report, node: Any, is_simple: bool, error: tuple[str, ...]) -> None:
    inner, converts, reference, last = node, 0, None, None
    while inner.kind in ("AttributedExpression", "ConvertExpression"):
        if inner.kind == "ConvertExpression":
            converts += 1
            last = inner.attribute.type_name
            if is_reference(last):
                reference = inner.attribute
            elif is_void(last):
                report.error(inner.attribute, "VoidTypeConstraintNotAllowed")
        inner = inner.child
    if reference is not None and converts > 1:
        report.error(reference, "ReferenceNeedsToBeByItselfInTypeConstraint")
        return
    if inner.kind == "VariableExpression":
        _check_automatic(report, node, inner.variable_path, last)
    _check_target(report, inner, is_simple, error)


def _check_automatic(report: Report, node: Node, path: Any, last: Any) -> None:
    if not (path.is_unscoped_variable or path.is_local or path.is_private):
        return
    found = _AUTOMATIC_TYPES.get(path.unqualified_path.lower())
    if found is None:
        return
    names, full_name = found
    if last is None or plain_name(last) not in names:
        name = path.unqualified_path
        report.error(node, "AssignmentStatementToAutomaticNotSupported", name, full_name)


def convert(report: Report, node: Any) -> None:
    """`[ordered]` wants a hashtable; `[ref]` stands alone."""
    name = node.attribute.type_name
    if name.full_name.lower() == "ordered":
        if node.child.kind != "Hashtable":
            report.error(node, "OrderedAttributeOnlyOnHashLiteralNode", name.full_name)
        return
    if is_reference(name):
        _check_reference(report, node)


def _check_reference(report: Report, node: Any) -> None:
    child, has_another = node.child, False
    while child.kind in ("AttributedExpression", "ConvertExpression"):
        if child.kind == "ConvertExpression" and is_reference(child.attribute.type_name):
            has_another = True
            report.error(child.attribute, "ReferenceNeedsToBeByItselfInTypeSequence")
        child = child.child
    parent = node.parent
    if parent is None or parent.kind != "ConvertExpression" or has_another:
        return
    if is_reference(parent.attribute.type_name) or _is_assigned_to(node):
        return
    report.error(node.attribute, "ReferenceNeedsToBeLastTypeInTypeConversion")


def _is_assigned_to(node: Node) -> bool:
    """Whether the node is part of the left side of an assignment."""
    below: Node = node
    for parent in ancestors(node):
        if parent.kind == "AssignmentStatement":
            return parent.left is below  # type: ignore[attr-defined]
        if parent.kind == "CommandExpression":
            return False
        below = parent
    return False


def using_expression(report: Report, node: Any) -> None:
    """`$using:` takes a variable with plain members and constant indexes."""
    wrong = _bad_part_of_using(node.sub_expression)
    if wrong is not None:
        report.error(wrong, "InvalidUsingExpression")


def _bad_part_of_using(node: Any) -> Node | None:
    if node.kind == "VariableExpression":
        return None
    if node.kind == "MemberExpression" and node.member.kind == "StringConstantExpression":
        return _bad_part_of_using(node.expression)
    if node.kind == "IndexExpression":
        if not ConstantTest(attribute=True).holds(node.index):
            bad: Node = node.index
            return bad
        return _bad_part_of_using(node.target)
    found: Node = node
    return found


def variable(report: Report, node: Any) -> None:
    """Splatting is for commands; methods see their own variables only."""
    path = node.variable_path
    parent = node.parent
    kind = parent.kind if parent is not None else ""
    if node.splatted and kind not in ("Command", "UsingExpression"):
        outer = parent.parent.kind if kind == "ArrayLiteral" and parent.parent else ""
        error_id = "SplattingNotPermitted"
        if outer == "Command":
            error_id = "SplattingNotPermittedInArgumentList"
        report.error(node, error_id, path.user_path)
    if id(node) in report.unassigned and not _is_seen_in_methods(node):
        report.error(node, "VariableNotLocal")
    if path.user_path.lower() == "this":
        member: Any = enclosing_member(node)
        flags = getattr(member, "method_attributes", "") or getattr(
            member, "property_attributes", ""
        )
        if "Static" in flags:
            report.error(node, "NonStaticMemberAccessInStaticMember", path.user_path)


def _is_seen_in_methods(node: Any) -> bool:
    path = node.variable_path
    return (
        path.is_global
        or path.is_script
        or is_constant_variable(node)
        or path.user_path.lower() in _IN_METHODS
    )


def hashtable(report: Report, node: Any) -> None:
    """No key that is written out stands twice."""
    seen: set[str] = set()
    for key, _ in node.key_value_pairs:
        if key.kind not in ("ConstantExpression", "StringConstantExpression"):
            continue
        if key.value is None:  # a number that is none
            raise Unrecoverable
        text = str(key.value)
        if text.lower() in seen:
            report.error(key, "DuplicateKeyInHashLiteral", text)
        seen.add(text.lower())


def attributed(report: Report, node: Any) -> None:
    """An attribute stands in front of a variable."""
    inner = node
    while inner.kind in ("AttributedExpression", "ConvertExpression"):
        inner = inner.child
    if inner.kind != "VariableExpression":
        report.error(node.attribute, "UnexpectedAttribute", node.attribute.type_name.full_name)


# Arrays of arrays that PowerShell takes in the name of a type.
_MOST_ARRAYS = 200


def type_name_depth(report: Report, node: Any) -> None:
    """Arrays of arrays of arrays come to an end somewhere."""
    name, count = node.type_name, 0
    while name.is_array or name.is_generic:
        count += 1
        if count > _MOST_ARRAYS:
            report.error(node, "ScriptTooComplicated")
            return
        name = name.element_type if name.is_array else name.type_name


CHECKS: dict[str, Check] = {
    "TypeConstraint": type_name_depth,
    "TypeExpression": type_name_depth,
    "AssignmentStatement": assignment,
    "UnaryExpression": unary,
    "ConvertExpression": convert,
    "UsingExpression": using_expression,
    "VariableExpression": variable,
    "Hashtable": hashtable,
    "AttributedExpression": attributed,
}
