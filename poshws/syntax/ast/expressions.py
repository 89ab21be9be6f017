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

    __slots__ = ()
    kind = "Expression"


class TernaryExpression(Expression):
    """`a ? b : c`."""

    __slots__ = ("condition", "if_true", "if_false")
    kind = "TernaryExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("condition", "if_true", "if_false")

    def __init__(
        self,
        extent: Extent,
        condition: Expression,
        if_true: Expression,
        if_false: Expression,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.condition: Expression = condition
        self.if_true: Expression = if_true
        self.if_false: Expression = if_false


class BinaryExpression(Expression):
    """`operator` is a TokenKind: Plus Ieq Iin DotDot ...; `error_position` is the operator."""

    __slots__ = ("left", "operator", "right", "error_position")
    kind = "BinaryExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("left", "right")

    def __init__(
        self,
        extent: Extent,
        left: Expression,
        operator: str,
        right: Expression,
        error_position: Extent,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.left: Expression = left
        self.operator: str = operator
        self.right: Expression = right
        self.error_position: Extent = error_position


class UnaryExpression(Expression):
    """`token_kind`: Not Exclaim Minus Plus Bnot Comma Join Isplit Csplit PlusPlus MinusMinus
    PostfixPlusPlus PostfixMinusMinus.
    """

    __slots__ = ("token_kind", "child")
    kind = "UnaryExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("child",)

    def __init__(
        self,
        extent: Extent,
        token_kind: str,
        child: Expression,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.token_kind: str = token_kind
        self.child: Expression = child


class AttributedExpression(Expression):
    """`[attribute()] $x`."""

    __slots__ = ("attribute", "child")
    kind = "AttributedExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("attribute", "child")

    def __init__(
        self,
        extent: Extent,
        attribute: AttributeBase,
        child: Expression,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.attribute: AttributeBase = attribute
        self.child: Expression = child


class ConvertExpression(AttributedExpression):
    """`[type] $x`; `attribute` is the TypeConstraint."""

    __slots__ = ()
    kind = "ConvertExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("attribute", "child")

    def __init__(
        self,
        extent: Extent,
        attribute: TypeConstraint,
        child: Expression,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.attribute: TypeConstraint = attribute
        self.child = child


class MemberExpression(Expression):
    """`a.b`, `a::b` (static), `a?.b` (null_conditional)."""

    __slots__ = ("expression", "member", "static", "null_conditional")
    kind = "MemberExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("expression", "member")

    def __init__(
        self,
        extent: Extent,
        expression: Expression,
        member: CommandElement,
        static: bool,
        null_conditional: bool = False,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.expression: Expression = expression
        self.member: CommandElement = member
        self.static: bool = static
        self.null_conditional: bool = null_conditional


class InvokeMemberExpression(MemberExpression):
    """`a.b(1)`; `arguments` is None where the brackets are empty."""

    __slots__ = ("arguments", "generic_type_arguments")
    kind = "InvokeMemberExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("expression", "member", "arguments")

    def __init__(
        self,
        extent: Extent,
        expression: Expression,
        member: CommandElement,
        arguments: list[Expression] | None,
        static: bool,
        null_conditional: bool = False,
        generic_type_arguments: list[TypeName] | None = None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.expression = expression
        self.member = member
        self.arguments: list[Expression] | None = arguments
        self.static = static
        self.null_conditional = null_conditional
        self.generic_type_arguments: list[TypeName] = generic_type_arguments or []


class BaseCtorInvokeMemberExpression(InvokeMemberExpression):
    """The call of the base constructor that opens every constructor's body."""

    __slots__ = ()
    kind = "BaseCtorInvokeMemberExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("expression", "member", "arguments")

    def __init__(
        self,
        extent: Extent,
        expression: Expression,
        member: CommandElement,
        arguments: list[Expression] | None,
        static: bool = False,
        null_conditional: bool = False,
        generic_type_arguments: list[TypeName] | None = None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.expression = expression
        self.member = member
        self.arguments = arguments
        self.static = static
        self.null_conditional = null_conditional
        self.generic_type_arguments = generic_type_arguments or []


class TypeExpression(Expression):
    """`[int]` as a value."""

    __slots__ = ("type_name",)
    kind = "TypeExpression"

    def __init__(
        self,
        extent: Extent,
        type_name: TypeName,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.type_name: TypeName = type_name


class VariableExpression(Expression):
    """`$x`, `@x` (splatted)."""

    __slots__ = ("variable_path", "splatted")
    kind = "VariableExpression"

    def __init__(
        self,
        extent: Extent,
        variable_path: VariablePath,
        splatted: bool = False,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.variable_path: VariablePath = variable_path
        self.splatted: bool = splatted


class ConstantExpression(Expression):
    """A number; `value` is of the Python type that stands for the .NET one."""

    __slots__ = ("value",)
    kind = "ConstantExpression"

    def __init__(
        self,
        extent: Extent,
        value: object,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.value: object = value


class StringConstantExpression(ConstantExpression):
    """`string_constant_type`: BareWord SingleQuoted DoubleQuoted SingleQuotedHereString
    DoubleQuotedHereString.
    """

    __slots__ = ("string_constant_type",)
    kind = "StringConstantExpression"

    def __init__(
        self,
        extent: Extent,
        value: str,
        string_constant_type: str,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.value: str = value
        self.string_constant_type: str = string_constant_type


class ExpandableStringExpression(Expression):
    """`value` is the text as written without quotes; `format_parts` are its plain texts (str) and
    nested expressions in order.
    """

    __slots__ = ("value", "string_constant_type", "nested_expressions", "format_parts")
    kind = "ExpandableStringExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("nested_expressions",)

    def __init__(
        self,
        extent: Extent,
        value: str,
        string_constant_type: str,
        nested_expressions: list[Expression],
        format_parts: list[str | Expression],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.value: str = value
        self.string_constant_type: str = string_constant_type
        self.nested_expressions: list[Expression] = nested_expressions
        self.format_parts: list[str | Expression] = format_parts


class ScriptBlockExpression(Expression):
    """`{ }`."""

    __slots__ = ("script_block",)
    kind = "ScriptBlockExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("script_block",)

    def __init__(
        self,
        extent: Extent,
        script_block: ScriptBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.script_block: ScriptBlock = script_block


class ArrayLiteral(Expression):
    """`1, 2`."""

    __slots__ = ("elements",)
    kind = "ArrayLiteral"
    child_fields: ClassVar[tuple[str, ...]] = ("elements",)

    def __init__(
        self,
        extent: Extent,
        elements: list[Expression],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.elements: list[Expression] = elements


class Hashtable(Expression):
    """`@{ }`; pairs of (key, value statement)."""

    __slots__ = ("key_value_pairs",)
    kind = "Hashtable"
    child_fields: ClassVar[tuple[str, ...]] = ("key_value_pairs",)

    def __init__(
        self,
        extent: Extent,
        key_value_pairs: list[tuple[Expression, Statement]],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.key_value_pairs: list[tuple[Expression, Statement]] = key_value_pairs


class ArrayExpression(Expression):
    """`@( )`."""

    __slots__ = ("sub_expression",)
    kind = "ArrayExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("sub_expression",)

    def __init__(
        self,
        extent: Extent,
        sub_expression: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.sub_expression: StatementBlock = sub_expression


class ParenExpression(Expression):
    """`( )`."""

    __slots__ = ("pipeline",)
    kind = "ParenExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("pipeline",)

    def __init__(
        self,
        extent: Extent,
        pipeline: PipelineBase,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.pipeline: PipelineBase = pipeline


class SubExpression(Expression):
    """`$( )`."""

    __slots__ = ("sub_expression",)
    kind = "SubExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("sub_expression",)

    def __init__(
        self,
        extent: Extent,
        sub_expression: StatementBlock,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.sub_expression: StatementBlock = sub_expression


class UsingExpression(Expression):
    """`$using:x`; `sub_expression` is the variable without the prefix."""

    __slots__ = ("sub_expression",)
    kind = "UsingExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("sub_expression",)

    def __init__(
        self,
        extent: Extent,
        sub_expression: Expression,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.sub_expression: Expression = sub_expression


class IndexExpression(Expression):
    """`a[0]`, `a?[0]`."""

    __slots__ = ("target", "index", "null_conditional")
    kind = "IndexExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("target", "index")

    def __init__(
        self,
        extent: Extent,
        target: Expression,
        index: Expression,
        null_conditional: bool = False,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.target: Expression = target
        self.index: Expression = index
        self.null_conditional: bool = null_conditional


class ErrorExpression(Expression):
    """What stands where an expression could not be read."""

    __slots__ = ("nested_ast",)
    kind = "ErrorExpression"
    child_fields: ClassVar[tuple[str, ...]] = ("nested_ast",)

    def __init__(
        self,
        extent: Extent,
        nested_ast: list[Node],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.nested_ast: list[Node] = nested_ast
