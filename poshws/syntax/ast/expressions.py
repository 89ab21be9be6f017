"""Values and operators."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from poshws.syntax.ast.pipelines import CommandElement

if TYPE_CHECKING:
    from poshws.syntax.ast.base import Node, Statement
    from poshws.syntax.ast.definitions import AttributeBase, TypeConstraint
    from poshws.syntax.ast.pipelines import PipelineBase
    from poshws.syntax.ast.script import ScriptBlock, StatementBlock
    from poshws.syntax.ast.type_names import TypeName
    from poshws.syntax.lexer.variable_path import VariablePath
    from poshws.syntax.source import Extent


class Expression(CommandElement):
    """Whatever has a value."""


class TernaryExpression(Expression):
    """`a ? b : c`."""

    condition: Expression
    if_true: Expression
    if_false: Expression


class BinaryExpression(Expression):
    """`operator` is a TokenKind: Plus Ieq Iin DotDot ...; `error_position` is the operator."""

    left: Expression
    operator: str
    right: Expression
    error_position: Extent


class UnaryExpression(Expression):
    """`token_kind`: Not Exclaim Minus Plus Bnot Comma Join Isplit Csplit PlusPlus MinusMinus
    PostfixPlusPlus PostfixMinusMinus.
    """

    token_kind: str
    child: Expression


class AttributedExpression(Expression):
    """`[attribute()] $x`."""

    attribute: AttributeBase
    child: Expression


class ConvertExpression(AttributedExpression):
    """`[type] $x`; `attribute` is the TypeConstraint."""

    attribute: TypeConstraint


class MemberExpression(Expression):
    """`a.b`, `a::b` (static), `a?.b` (null_conditional)."""

    expression: Expression
    member: CommandElement
    static: bool
    null_conditional: bool


class InvokeMemberExpression(MemberExpression):
    """`a.b(1)`; `arguments` is None where the brackets are empty."""

    arguments: list[Expression] | None
    generic_type_arguments: list[TypeName]


class BaseCtorInvokeMemberExpression(InvokeMemberExpression):
    """The call of the base constructor that opens every constructor's body."""


class TypeExpression(Expression):
    """`[int]` as a value."""

    type_name: TypeName


class VariableExpression(Expression):
    """`$x`, `@x` (splatted)."""

    variable_path: VariablePath
    splatted: bool = False


class ConstantExpression(Expression):
    """A number; `value` is of the Python type that stands for the .NET one."""

    value: object


class StringConstantExpression(ConstantExpression):
    """`string_constant_type`: BareWord SingleQuoted DoubleQuoted SingleQuotedHereString
    DoubleQuotedHereString.
    """

    value: str
    string_constant_type: str


class ExpandableStringExpression(Expression):
    """`value` is the text as written without quotes; `format_parts` are its plain strings (str) and
    nested expressions in order.
    """

    child_fields: ClassVar[tuple[str, ...]] = ("nested_expressions",)
    value: str
    string_constant_type: str
    nested_expressions: list[Expression]
    format_parts: list[str | Expression]


class ScriptBlockExpression(Expression):
    """`{ }`."""

    script_block: ScriptBlock


class ArrayLiteral(Expression):
    """`1, 2`."""

    elements: list[Expression]


class Hashtable(Expression):
    """`@{ }`; pairs of (key, value statement)."""

    key_value_pairs: list[tuple[Expression, Statement]]


class ArrayExpression(Expression):
    """`@( )`."""

    sub_expression: StatementBlock


class ParenExpression(Expression):
    """`( )`."""

    pipeline: PipelineBase


class SubExpression(Expression):
    """`$( )`."""

    sub_expression: StatementBlock


class UsingExpression(Expression):
    """`$using:x`; `sub_expression` is the variable without the prefix."""

    sub_expression: Expression


class IndexExpression(Expression):
    """`a[0]`, `a?[0]`."""

    target: Expression
    index: Expression
    null_conditional: bool


class ErrorExpression(Expression):
    """What stands where an expression could not be read."""

    nested_ast: list[Node]
