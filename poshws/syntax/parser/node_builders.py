"""Tokens and finished parts → nodes, where that takes more than a constructor.

Both parsers build their trees with these, the actions of the grammar's rules and the recovering
parser, so that what PowerShell makes of a construct is said once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from poshws.syntax.ast import expressions as nodes
from poshws.syntax.ast.base import Statement
from poshws.syntax.ast.definitions import (
    Attribute,
    FunctionDefinition,
    NamedAttributeArgument,
    Parameter,
    PropertyMember,
    TypeConstraint,
)
from poshws.syntax.ast.pipelines import (
    AssignmentStatement,
    CommandExpression,
    Pipeline,
    PipelineBase,
    Redirection,
)
from poshws.syntax.ast.script import (
    NamedBlock,
    ParamBlock,
    ScriptBlock,
    StatementBlock,
    UsingStatement,
)
from poshws.syntax.ast.statements import (
    BreakStatement,
    ContinueStatement,
    DoUntilStatement,
    DoWhileStatement,
    ExitStatement,
    LabeledStatement,
    ReturnStatement,
    SwitchStatement,
    ThrowStatement,
    TrapStatement,
)
from poshws.syntax.ast.type_names import INTEGERS, TypeName
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS, TokenFlags
from poshws.syntax.lexer.tokens import STREAMS, Token
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.source import Extent

Expression = nodes.Expression

STRING_TYPES = {
    "StringLiteral": "SingleQuoted",
    "StringExpandable": "DoubleQuoted",
    "HereStringLiteral": "SingleQuotedHereString",
    "HereStringExpandable": "DoubleQuotedHereString",
}
"""Kinds of tokens and the StringConstantType of their nodes."""
JUMPS: dict[str, Any] = {
    "Return": ReturnStatement, "Throw": ThrowStatement, "Exit": ExitStatement,
}  # fmt: skip
LABELED_JUMPS: dict[str, Any] = {"Break": BreakStatement, "Continue": ContinueStatement}
SWITCH_OPTIONS = ("regex", "wildcard", "exact", "casesensitive", "parallel", "file")
_SWITCH_FLAGS = ("File", "Regex", "Wildcard", "Exact", "CaseSensitive", "Parallel")
_PRECEDENCE = {
    kind: flags & TokenFlags.BINARY_PRECEDENCE_MASK
    for kind, (_, _, flags) in TOKEN_KINDS.items()
    if flags & TokenFlags.BINARY_OPERATOR
}


# Values.


def bare_word(token: Token) -> nodes.StringConstantExpression:
    """A word as a string without quotes."""
    return nodes.StringConstantExpression(token.extent, token.word, "BareWord")


def string_constant(token: Token) -> nodes.StringConstantExpression:
    """A string in which nothing is to be expanded."""
    return nodes.StringConstantExpression(token.extent, token.value, STRING_TYPES[token.kind])


def plain_variable(token: Token) -> nodes.VariableExpression:
    """A variable, whose name is no more than a name."""
    path = VariablePath(token.value)
    return nodes.VariableExpression(token.extent, path, token.kind == "SplattedVariable")


def used_variable(token: Token) -> nodes.VariableExpression | None:
    """The variable `x` of `$using:x`, which stands in a UsingExpression; None for all others."""
    name: str = token.value
    if name[:6].lower() != "using:" or len(name) == 6:
        return None
    path = VariablePath(name[6:])
    return nodes.VariableExpression(token.extent, path, token.kind == "SplattedVariable")


def variable(token: Token) -> Expression:
    """A variable without the members behind it."""
    used = used_variable(token)
    return plain_variable(token) if used is None else nodes.UsingExpression(used.extent, used)


def expandable_string(
    token: Token, constant_type: str, parse_nested: Callable[[SubExpression], Expression]
) -> nodes.ExpandableStringExpression:
    """A string in which something is to be expanded."""
    parts: list[str | Expression] = []
    inner: list[Expression] = []
    for part in token.nested or ():
        if isinstance(part, str):
            parts.append(part)
            continue
        node = parse_nested(part) if isinstance(part, SubExpression) else variable(part)
        inner.append(node)
        parts.append(node)
    return nodes.ExpandableStringExpression(token.extent, token.value, constant_type, inner, parts)


# Operators.


def precedence(operator: Token) -> int:
    """How strongly a binary operator binds."""
    return _PRECEDENCE[operator.kind]


def join_operands(operands: list[Expression], operators: list[Token], weakest: int = 0) -> None:
    """Joins the last operands while their operators bind at least so strongly.

    All binary operators are left-associative, so equals are joined, too.
    """
    while operators and weakest <= _PRECEDENCE[operators[-1].kind]:
        operator, right, left = operators.pop(), operands.pop(), operands.pop()
        extent = Extent(left.extent.source, left.extent.start, right.extent.end)
        operands.append(nodes.BinaryExpression(extent, left, operator.kind, right, operator.extent))


def prefixed(extent: Extent, operator: Token, child: Expression) -> Expression:
    """An operator in front of its operand; a comma makes a list of one."""
    if operator.kind == "Comma":
        return nodes.ArrayLiteral(extent, [child])
    return nodes.UnaryExpression(extent, operator.kind, child)


def stepped(extent: Extent, operator: Token, child: Expression) -> nodes.UnaryExpression:
    """`++` or `--` behind its operand."""
    return nodes.UnaryExpression(extent, f"Postfix{operator.kind}", child)


def access(operator: Token) -> tuple[bool, bool]:
    """Whether a member is static and whether it is skipped on null."""
    return operator.kind == "ColonColon", operator.kind == "QuestionDot"


# Pipelines.


def assignment(
    extent: Extent, left: Expression, operator: Token, right: Statement
) -> AssignmentStatement:
    """An assignment; a lone expression stands without the pipeline around it."""
    if type(right) is Pipeline and not right.background:
        first, *others = right.pipeline_elements
        if type(first) is CommandExpression and not others:
            right = first
    return AssignmentStatement(extent, left, operator.kind, right, operator.extent)


def pipeline_of(expression: Expression) -> Pipeline:
    """A pipeline of nothing but an expression."""
    extent = expression.extent
    return Pipeline(extent, [CommandExpression(extent, expression, [])], False)


def may_merge(stream: str, target: str) -> bool:
    """Whether a stream may be merged into another."""
    return target == "Output" and stream != "Output"


def in_order(redirections: dict[str, Redirection]) -> list[Redirection]:
    """Redirections by stream, in the order of the streams' numbers."""
    return [redirections[stream] for stream in STREAMS if stream in redirections]


# Statements.


def jump(extent: Extent, keyword: Token, pipeline: PipelineBase | None) -> Statement:
    """`return`, `throw` or `exit`."""
    statement: Statement = JUMPS[keyword.kind](extent, pipeline)
    return statement


def labeled_jump(keyword: Token, label: Expression | None) -> Statement:
    """`break` or `continue`."""
    end = keyword.end if label is None else label.extent.end
    extent = Extent(keyword.source, keyword.start, end)
    statement: Statement = LABELED_JUMPS[keyword.kind](extent, label)
    return statement


def do_loop(
    extent: Extent, label: str | None, body: StatementBlock, keyword: Token, condition: PipelineBase
) -> LabeledStatement:
    """`do … while` or `do … until`."""
    kind = DoUntilStatement if keyword.kind == "Until" else DoWhileStatement
    return kind(extent, label, condition, body)


def add_switch_option(flags: set[str], name: str) -> None:
    """Takes an option of switch among its flags; of the ways to compare the last one counts."""
    if name in ("regex", "wildcard", "exact"):
        flags -= {"regex", "wildcard"}
    if name != "exact":
        flags.add(name)


def switch_statement(
    extent: Extent,
    label: str | None,
    condition: PipelineBase,
    flags: set[str],
    clauses: list[tuple[Expression, StatementBlock]],
    default: StatementBlock | None,
) -> SwitchStatement:
    """`switch`; its flags as .NET prints them."""
    names = [name for name in _SWITCH_FLAGS if name.lower() in flags]
    return SwitchStatement(extent, label, condition, ", ".join(names) or "None", clauses, default)


def statement_block(extent: Extent, statements: list[Statement]) -> StatementBlock:
    """A statement block from a list of statements."""
    plain, traps = split_traps(statements)
    return StatementBlock(extent, plain, traps)


def split_traps(statements: list[Statement]) -> tuple[list[Statement], list[TrapStatement]]:
    """Statements and traps, which .NET keeps apart."""
    traps = [statement for statement in statements if isinstance(statement, TrapStatement)]
    if not traps:
        return statements, traps
    return [each for each in statements if not isinstance(each, TrapStatement)], traps


# Scripts and functions.


def using_statement(
    extent: Extent, kind: str, item: Expression, alias: Expression | None
) -> UsingStatement:
    """A using statement; a module may be given by a hashtable."""
    name = item if isinstance(item, nodes.StringConstantExpression) else None
    specification = item if isinstance(item, nodes.Hashtable) else None
    other: nodes.StringConstantExpression | None = None
    if isinstance(alias, nodes.Hashtable):
        specification = alias
    elif isinstance(alias, nodes.StringConstantExpression):
        other = alias
    return UsingStatement(extent, kind, name, other, specification)


def script_block(
    extent: Extent,
    usings: list[UsingStatement],
    param_block: ParamBlock | None,
    blocks: dict[str, NamedBlock],
) -> ScriptBlock:
    """A script block of its named blocks."""
    return ScriptBlock(
        extent, usings, [], param_block, blocks.get("Dynamicparam"), blocks.get("Begin"),
        blocks.get("Process"), blocks.get("End"), blocks.get("Clean"), None,
    )  # fmt: skip


def function(
    extent: Extent,
    keyword: Token,
    name: Token,
    parameters: list[Parameter] | None,
    body: ScriptBlock,
) -> FunctionDefinition:
    """`function`, `filter` or `workflow`."""
    is_filter, is_workflow = keyword.kind == "Filter", keyword.kind == "Workflow"
    return FunctionDefinition(
        extent, is_filter, is_workflow, name.word, parameters, body, name.extent
    )


def omitted_argument(name: Token) -> NamedAttributeArgument:
    """A named argument of an attribute that stands without its value, which is true."""
    value = nodes.ConstantExpression(name.extent, True)
    return NamedAttributeArgument(name.extent, name.word, value, True)


# Classes and enums.


def method(
    name: Token, parameters: list[Parameter] | None, body: ScriptBlock
) -> FunctionDefinition:
    """The function of a method or constructor."""
    extent = Extent(name.source, name.start, body.extent.end)
    return FunctionDefinition(extent, False, False, name.text, parameters, body, name.extent)


def base_constructor_call(
    extent: Extent, keyword: Extent, arguments: list[Expression]
) -> CommandExpression:
    """What every constructor's body begins with; extents are empty where it is not written."""
    call = nodes.BaseCtorInvokeMemberExpression(
        extent, nodes.VariableExpression(keyword, VariablePath("this")),
        nodes.StringConstantExpression(keyword, ".ctor", "BareWord"), False, False, arguments, [],
    )  # fmt: skip
    return CommandExpression(extent, call, [])


def member_flags(modifiers: Iterable[str]) -> str:
    """The modifiers of a member as .NET prints them."""
    given = set(modifiers)
    return ", ".join(("Public", *(name for name in ("Static", "Hidden") if name in given)))


def property_member(
    extent: Extent,
    name: Token,
    constraint: TypeConstraint | None,
    attributes: list[Attribute],
    flags: str,
    value: Expression | None,
) -> PropertyMember:
    """A property of a class."""
    path = VariablePath(name.value).unqualified_path
    return PropertyMember(extent, path, constraint, attributes, flags, value)


def enum_member(extent: Extent, name: str, value: Expression | None) -> PropertyMember:
    """A value of an enum."""
    return PropertyMember(extent, name, None, [], "Public, Static, Literal", value)


def may_underlie(name: TypeName) -> bool:
    """Whether an enum may be of the type."""
    return name.full_name.lower().removeprefix("system.") in INTEGERS
