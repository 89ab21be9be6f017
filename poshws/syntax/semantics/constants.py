"""Expressions → whether PowerShell can know their values before the script runs, and the values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.syntax.ast.base import Node
from poshws.syntax.ast.walking import pure_expression
from poshws.syntax.lexer.keywords import words
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS
from poshws.syntax.lexer.tokens import TokenFlags
from poshws.syntax.semantics.type_resolution import exists, find, is_primitive

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

_CONSTANT_VARIABLES = {"true": True, "false": False, "null": None}
_DIVISIONS = ("Divide", "DivideEquals", "Rem", "RemainderEquals")


def is_constant_variable(node: Any) -> bool:
    """Whether a variable is `$true`, `$false` or `$null`."""
    path = node.variable_path
    return path.is_variable and path.unqualified_path.lower() in _CONSTANT_VARIABLES


class ConstantTest:
    """Tells constants from the rest, by what may be one in an attribute, or in `#requires`."""

    def __init__(
        self,
        attribute: bool = False,
        class_attribute: bool = False,
        requires: bool = False,
        namespaces: tuple[str, ...] = (),
    ) -> None:
        self.namespaces = namespaces  # in which names of types are looked for
        self.attribute = attribute
        self.class_attribute = class_attribute
        self.requires = requires

    def holds(self, node: Any) -> bool:
        """Whether the node is a constant."""
        test = _TESTS.get(node.kind)
        return test is not None and bool(test(self, node))

    def all_hold(self, nodes: Any) -> bool:
        """Whether all of several nodes are."""
        return all(self.holds(node) for node in nodes)

    def _statement_block(self, node: Any) -> bool:
        if node.traps or len(node.statements) != 1:
            return False
        return self.holds(node.statements[0])

    def _pipeline(self, node: Node) -> bool:
        expression = pure_expression(node)
        return expression is not None and self.holds(expression)

    def _ternary(self, node: Any) -> bool:
        return self.all_hold((node.condition, node.if_true, node.if_false))

    def _binary(self, node: Any) -> bool:
        return (
            _folds(node.operator)
            and self.all_hold((node.left, node.right))
            and not _is_null_divisor(node)
        )

    def _unary(self, node: Any) -> bool:
        return _folds(node.token_kind) and self.holds(node.child)

    def _convert(self, node: Any) -> bool:
        return is_primitive(node.attribute.type_name) and self.holds(node.child)

    def _type(self, node: Any) -> bool:
        return self.attribute or exists(node.type_name, self.namespaces)

    def _member(self, node: Any) -> bool:
        if not node.static or node.expression.kind != "TypeExpression":
            return False
        member = node.member
        if member.kind != "StringConstantExpression":
            return False
        found = find(node.expression.type_name.full_name, self.namespaces)
        if found is None:  # perhaps a type of .NET that poshws doesn't have
            return exists(node.expression.type_name, self.namespaces)
        if found.is_enum:
            return True
        return found.find_member(member.value, True) is not None and _is_literal(found, member)

    def _array(self, node: Any) -> bool:
        return (self.attribute or self.requires) and self.all_hold(node.elements)

    def _hashtable(self, node: Any) -> bool:
        return self.requires and all(self.all_hold(pair) for pair in node.key_value_pairs)

    def _script_block(self, node: object) -> bool:
        return self.attribute and not self.class_attribute


def _is_literal(found: Type, member: Any) -> bool:
    """Whether a static member is a constant of its type, as `[int]::MaxValue` is."""
    name = found.full_name
    return name in _WITH_LITERALS and member.value.lower() in _LITERALS


_WITH_LITERALS = frozenset(
    f"System.{name}"
    for name in [
        "Byte",
        "SByte",
        "Int16",
        "UInt16",
        "Int32",
        "UInt32",
        "Int64",
        "UInt64",
        "Char",
        "Single",
        "Double",
        "Math",
    ]
)
_LITERALS = words("maxvalue minvalue nan epsilon positiveinfinity negativeinfinity pi e tau")


def _folds(kind: str) -> bool:
    kind = kind.removeprefix("Postfix")
    return bool(TOKEN_KINDS[kind][2] & TokenFlags.CAN_CONSTANT_FOLD)


def _is_null_divisor(node: Any) -> bool:
    if node.operator not in _DIVISIONS or node.right.kind != "VariableExpression":
        return False
    return node.right.variable_path.unqualified_path.lower() in ("false", "null")


_TESTS: dict[str, Any] = {
    "StatementBlock": ConstantTest._statement_block,
    "Pipeline": ConstantTest._pipeline,
    "TernaryExpression": ConstantTest._ternary,
    "BinaryExpression": ConstantTest._binary,
    "UnaryExpression": ConstantTest._unary,
    "ConvertExpression": ConstantTest._convert,
    "ConstantExpression": lambda test, node: True,
    "StringConstantExpression": lambda test, node: True,
    "SubExpression": lambda test, node: test.holds(node.sub_expression),
    "UsingExpression": lambda test, node: test.holds(node.sub_expression),
    "VariableExpression": lambda test, node: is_constant_variable(node),
    "TypeExpression": ConstantTest._type,
    "MemberExpression": ConstantTest._member,
    "ArrayLiteral": ConstantTest._array,
    "Hashtable": ConstantTest._hashtable,
    "ScriptBlockExpression": ConstantTest._script_block,
    "ParenExpression": lambda test, node: test.holds(node.pipeline),
}


def literal_value(node: Node | None) -> Any:
    """The value of a constant that is written out: text, numbers, lists, tables, `$true`."""
    if node is None:
        return None
    found: Any = node
    kind = node.kind
    if kind in ("ConstantExpression", "StringConstantExpression"):
        return found.value
    if kind == "VariableExpression":
        return _CONSTANT_VARIABLES.get(found.variable_path.unqualified_path.lower())
    if kind == "ArrayLiteral":
        return [literal_value(element) for element in found.elements]
    if kind == "Hashtable":
        return {
            str(literal_value(key)): literal_value(pure_expression(value))
            for key, value in found.key_value_pairs
        }
    if kind == "ParenExpression":
        return literal_value(pure_expression(found.pipeline))
    if kind == "UnaryExpression" and found.token_kind == "Minus":
        return -literal_value(found.child)
    return None
