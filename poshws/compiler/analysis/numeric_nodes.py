"""What the nodes of a numeric loop are, seen from their variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.special_variables import GUARDED

if TYPE_CHECKING:
    from collections.abc import Iterable

# Kinds that may stand anywhere in such a loop; others need a look, or make it another kind of loop.
EXPRESSIONS = frozenset(
    """ArrayLiteral BinaryExpression CommandExpression ConstantExpression IndexExpression
    ConvertExpression InvokeMemberExpression MemberExpression ParenExpression Pipeline
    StringConstantExpression TernaryExpression UnaryExpression VariableExpression""".split()
)
# What gives a number, whatever it is given, or an error.
CASTS = {
    "int": "int",
    "int32": "int",
    "system.int32": "int",
    "double": "float",
    "system.double": "float",
}
LOOPS = frozenset(
    ("DoUntilStatement", "DoWhileStatement", "ForEachStatement", "ForStatement", "WhileStatement")
)
COMPOUND_OPERATORS = {
    "PlusEquals": "Plus",
    "MinusEquals": "Minus",
    "MultiplyEquals": "Multiply",
    "DivideEquals": "Divide",
    "RemainderEquals": "Rem",
}


# Methods of [math], by their number of arguments, which run no code of scripts.
MATH_METHODS = frozenset(
    [(each, 1) for each in "abs floor ceiling sqrt round truncate log exp sin cos".split()]
    + [(each, 1) for each in "tan atan log10 sign".split()]
    + [(each, 2) for each in "max min pow round atan2".split()]
)

# Read elsewhere, or from elsewhere.
_SPECIAL = frozenset(("psitem", "psscriptroot", "pscommandpath", "ofs"))


class NotNumericError(Exception):
    """The loop is not a numeric one."""


def plain_variable(node: Any) -> str | None:
    """The lower-case name of `$x`; None for anything else and for variables with a meaning."""
    while node is not None and node.kind == "ParenExpression":
        try:
            node = single_expression(node.pipeline)
        except NotNumericError:
            return None
    if node is None or node.kind != "VariableExpression" or node.splatted:
        return None
    path = node.variable_path
    if path.drive_name is not None or path.scope is not None:
        return None
    lower: str = path.unqualified_path.lower()
    is_special = lower in GUARDED or lower in _SPECIAL
    return None if is_special or lower.endswith("preference") else lower


def single_expression(node: Any) -> Any:
    """The expression that a pipeline consists of."""
    if node.kind == "Pipeline":
        if node.background or len(node.pipeline_elements) != 1:
            raise NotNumericError
        node = node.pipeline_elements[0]
    if node.kind != "CommandExpression":
        if node.kind in EXPRESSIONS:
            return node
        raise NotNumericError
    if node.redirections:
        raise NotNumericError
    return node.expression


def without_parentheses(node: Any) -> Any:
    """An expression without the pipelines and parentheses around it; raises NotNumericError."""
    while node.kind in ("Pipeline", "CommandExpression", "ParenExpression"):
        node = single_expression(node.pipeline if node.kind == "ParenExpression" else node)
    return node


def list_addition(node: Any) -> Any:
    """The call of `$list.Add(…)`; None for any other pipeline."""
    element = node.pipeline_elements[0]
    call: Any = getattr(element, "expression", None)
    is_call = call is not None and call.kind == "InvokeMemberExpression"
    if not is_call or len(node.pipeline_elements) != 1 or node.background or element.redirections:
        return None
    member, arguments = call.member, call.arguments or []
    is_add = member.kind == "StringConstantExpression" and member.value.lower() == "add"
    is_plain = not call.static and not call.null_conditional and not call.generic_type_arguments
    return call if is_add and is_plain and len(arguments) == 1 else None


def increment_of(node: Any) -> tuple[str, int] | None:
    """The variable of `$x++` and `$x--` and what is added to it."""
    if node.kind != "UnaryExpression" or not is_increment(node):
        return None
    variable = plain_variable(node.child)
    return None if variable is None else (variable, 1 if "PlusPlus" in node.token_kind else -1)


def is_increment(node: Any) -> bool:
    """Whether a unary expression is `$x++` or the like."""
    return "PlusPlus" in node.token_kind or "MinusMinus" in node.token_kind


def cast_kind(node: Any) -> str | None:
    """The kind of number that a cast gives; None for any other cast."""
    return CASTS.get(node.attribute.type_name.full_name.lower())


def length_of(node: Any) -> str | None:
    """What `.Length`, `.Count` and `.GetLength(1)` ask for: length, count, or the dimension. They
    run no code of scripts. None for anything else.
    """
    if node.kind not in ("MemberExpression", "InvokeMemberExpression"):
        return None
    member = node.member
    if node.static or node.null_conditional or member.kind != "StringConstantExpression":
        return None
    lower: str = member.value.lower()
    if node.kind == "MemberExpression":
        return lower if lower in ("length", "count") else None
    arguments = node.arguments or []
    if lower != "getlength" or len(arguments) != 1 or node.generic_type_arguments:
        return None
    dimension = arguments[0]
    is_constant = dimension.kind == "ConstantExpression" and type(dimension.value) is int
    return str(dimension.value) if is_constant and dimension.value >= 0 else None


def length_key(node: object) -> str | None:
    """The name under which `$x.Length` is known."""
    asked, variable = length_of(node), plain_variable(getattr(node, "expression", None))
    return None if asked is None or variable is None else f"{variable}.{asked}"


def range_operands(node: Any) -> Any:
    """The expression `a..b` that a foreach runs over; None for anything else."""
    try:
        node = without_parentheses(node)
    except NotNumericError:
        return None
    is_span = node.kind == "BinaryExpression" and node.operator == "DotDot"
    return node if is_span else None


def children(node: Any) -> Iterable[Any]:
    """The expressions that an expression consists of."""
    if node.kind == "ParenExpression":
        return [single_expression(node.pipeline)]
    if node.kind == "MemberExpression":
        return [node.expression]
    if node.kind == "InvokeMemberExpression":
        return list(node.arguments or ()) if node.static else [node.expression]
    if node.kind == "ConvertExpression":
        return [node.child]
    return list(node.children())


def paired_values(node: Any) -> list[Any] | None:
    """The values of `$a, $b = 1, 2` if there is one for each target; else None."""
    if node.operator != "Equals" or node.left.kind != "ArrayLiteral":
        return None
    try:
        value = single_expression(node.right)
    except NotNumericError:
        return None
    targets = node.left.elements
    is_matched = value.kind == "ArrayLiteral" and len(value.elements) == len(targets) > 1
    return list(value.elements) if is_matched else None


def _is_void(node: Any) -> bool:
    if node.kind != "ConvertExpression":
        return False
    return node.attribute.type_name.full_name.lower() in ("void", "system.void")


def branch_values(node: Any) -> list[Any] | None:
    """The expressions of an `if` whose branches hold one each; None for any other statement."""
    if node.kind != "IfStatement":
        return None
    bodies = [body for _, body in node.clauses]
    if node.else_clause is not None:
        bodies.append(node.else_clause)
    found = []
    for body in bodies:
        inner = body.statements[0] if len(body.statements) == 1 and not body.traps else None
        if inner is None or inner.kind != "Pipeline" or inner.background:
            return None
        element = inner.pipeline_elements[0]
        if len(inner.pipeline_elements) > 1 or element.kind != "CommandExpression":
            return None
        is_plain = element.expression.kind not in ("SubExpression", "ParenExpression")
        is_increment_ = element.expression.kind == "UnaryExpression" and is_increment(
            element.expression
        )
        if element.redirections or not is_plain or is_increment_ or _is_void(element.expression):
            return None
        found.append(element.expression)
    return found


def variables(node: Any) -> set[str]:
    """All variables below a node."""
    if node is None:
        return set()
    found = {plain_variable(each) for each in node.descendants()} | {plain_variable(node)}
    return {each for each in found if each is not None}


def math_method_of(node: Any) -> str | None:
    """The method of [math] that is called, in lower case; None for any other call."""
    if node.kind != "InvokeMemberExpression" or not node.static or node.generic_type_arguments:
        return None
    if node.expression.kind != "TypeExpression" or node.null_conditional:
        return None
    type_name = node.expression.type_name.full_name.lower().removeprefix("system.")
    if type_name != "math" or node.member.kind != "StringConstantExpression":
        return None
    lower: str = node.member.value.lower()
    key = (lower, len(node.arguments or ()))
    return lower if key in MATH_METHODS else None
