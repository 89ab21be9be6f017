"""Members of syntax trees that say what could be worked out from the fields of a node."""

from __future__ import annotations

from typing import Any

from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import ArgumentNullException
from poshws.corelib.typesystem.types import Type, core_type, resolve_type, type_of

LANGUAGE = "System.Management.Automation.Language."
_BOOLEAN_OPERATORS = ("Xor", "And", "Or", "Is")
_STATIC_TYPES = {
    "ArrayExpression": "System.Object[]",
    "ArrayLiteral": "System.Object[]",
    "Hashtable": "System.Collections.Hashtable",
    "ExpandableStringExpression": "System.String",
    "StringConstantExpression": "System.String",
    "ScriptBlockExpression": "System.Management.Automation.ScriptBlock",
    "TypeExpression": "System.Type",
}
_CONSTANTS = ("true", "false", "null")


def _object() -> Type:
    return core_type("System.Object")


def static_type_of(node: Any) -> Type:
    """The type that is known before the script runs; System.Object where none is."""
    kind = node.kind
    named = _STATIC_TYPES.get(kind)
    if named is not None:
        return resolve_type(named) or _object()
    if kind == "ConstantExpression":
        return type_of(node.value) if node.value is not None else _object()
    if kind == "ConvertExpression":
        return resolve_type(node.attribute.type_name.full_name) or _object()
    if kind == "UnaryExpression" and node.token_kind in ("Not", "Exclaim"):
        return core_type("System.Boolean")
    if kind == "BinaryExpression" and node.operator in _BOOLEAN_OPERATORS:
        return core_type("System.Boolean")
    return _object()


class ExpressionMembers:
    """ExpressionAst."""

    def static_type(self: object) -> Type:
        return static_type_of(self)


class ConvertMembers(ExpressionMembers):
    """ConvertExpressionAst."""

    def type(self: Any) -> object:
        return self.attribute


class VariableMembers(ExpressionMembers):
    """VariableExpressionAst."""

    def is_constant_variable(self: Any) -> bool:
        path = self.variable_path
        return path.is_variable and path.unqualified_path.lower() in _CONSTANTS


class ParameterMembers:
    """ParameterAst."""

    def static_type(self: Any) -> Type:
        for attribute in self.attributes:
            if attribute.kind == "TypeConstraint":
                return resolve_type(attribute.type_name.full_name) or _object()
        return _object()


class TypeDefinitionMembers:
    """TypeDefinitionAst."""

    def is_class(self: Any) -> bool:
        return "Class" in self.type_attributes

    def is_interface(self: Any) -> bool:
        return "Interface" in self.type_attributes

    def is_enum(self: Any) -> bool:
        return "Enum" in self.type_attributes


def _flags(node: Any) -> str:
    found = getattr(node, "property_attributes", None)
    return str(node.method_attributes if found is None else found)


class FlaggedMembers:
    """Properties and methods of a class."""

    def is_public(self: object) -> bool:
        return "Public" in _flags(self)

    def is_private(self: object) -> bool:
        return "Private" in _flags(self)

    def is_hidden(self: object) -> bool:
        return "Hidden" in _flags(self)

    def is_static(self: object) -> bool:
        return "Static" in _flags(self)


class FunctionMemberMembers(FlaggedMembers):
    """FunctionMemberAst."""

    def is_constructor(self: Any) -> bool:
        return bool(self.parent is not None and self.name == self.parent.name)

    def parameters(self: Any) -> object:
        return self.function_definition.parameters or []

    def body(self: Any) -> object:
        return self.function_definition.body


class CatchClauseMembers:
    """CatchClauseAst."""

    def is_catch_all(self: Any) -> bool:
        return not self.catch_types


class ThrowMembers:
    """ThrowStatementAst."""

    def is_rethrow(self: Any) -> bool:
        """Without a value in a catch block."""
        if self.pipeline is not None:
            return False
        parent = self.parent
        while parent is not None and parent.kind not in ("FunctionDefinition", "ScriptBlock"):
            if parent.kind == "CatchClause":
                return True
            parent = parent.parent
        return False


class PipelineBaseMembers:
    """PipelineBaseAst."""

    def get_pure_expression(self: Any) -> object:
        elements: list[Any] = getattr(self, "pipeline_elements", [])
        if len(elements) != 1 or self.background or elements[0].kind != "CommandExpression":
            return None
        return None if elements[0].redirections else elements[0].expression


class PathMembers:
    """VariablePath."""

    @staticmethod
    def new(path: str) -> object:
        return execution_context.current.services.variable_path(path)

    def to_string(self: Any) -> str:
        return str(self.user_path)


class FunctionMembers:
    """FunctionDefinitionAst."""

    def get_help_content(self: Any, *cache: Any) -> object:
        from poshws.automation.language.comment_help import help_of  # deferred

        return help_of(self.body)


class UsingMembers:
    """UsingExpressionAst."""

    @staticmethod
    def extract_using_variable(using: Any) -> object:
        """The variable whose value, or a part of it, is brought along."""
        if using is None:
            raise ArgumentNullException("usingExpressionAst")
        node = using
        while node is not None and node.kind != "VariableExpression":
            node = _inner(node)
        return node


def _inner(node: object) -> object:
    for part in ("sub_expression", "target", "expression"):
        found = getattr(node, part, None)
        if found is not None:
            return found
    return None


def _pairs(items: list[tuple[Any, Any]], first: str, second: str) -> list[Any]:
    """Pairs of nodes as System.Tuple."""
    from poshws.clr.system.tuples import Tuple  # deferred

    types = (core_type(LANGUAGE + name) for name in (first, second))
    kind = close_type("System.Tuple`2", *types)
    return [Tuple(kind, *pair) for pair in items]


class HashtableMembers(ExpressionMembers):
    """HashtableAst."""

    def key_value_pairs(self: Any) -> list[Any]:
        return _pairs(self.key_value_pairs, "ExpressionAst", "StatementAst")


class IfMembers:
    """IfStatementAst."""

    def clauses(self: Any) -> list[Any]:
        return _pairs(self.clauses, "PipelineBaseAst", "StatementBlockAst")


class SwitchMembers:
    """SwitchStatementAst."""

    def clauses(self: Any) -> list[Any]:
        return _pairs(self.clauses, "ExpressionAst", "StatementBlockAst")
