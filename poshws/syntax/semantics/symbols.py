"""Names of types in and around classes → those that are no type; fields read like variables.

PowerShell looks a type up while it parses only where a class must be built of it.
"""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast.base import Node
from poshws.syntax.ast.type_names import ArrayTypeName, GenericTypeName, TypeName
from poshws.syntax.ast.walking import ordered_children
from poshws.syntax.semantics.attribute_usage import attribute_of
from poshws.syntax.semantics.context import Report
from poshws.syntax.semantics.flow_analysis import assignment_targets
from poshws.syntax.semantics.type_resolution import exists
from poshws.syntax.semantics.using_modules import check_module


class Scope:
    """The types and, in a class, the properties that a part of the script declares."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.types: set[str] = set()
        self.properties: dict[str, Any] = {}


class Symbols:
    """The walk through the scopes."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.scopes: list[Scope] = []
        self.classes: list[Any] = []
        self.types_may_come = False  # from a module or assembly that isn't read here

    def check(self, script: Node) -> None:
        """Checks a whole script."""
        self._enter(script, "script")
        self._visit_children(script)

    def _enter(self, node: Node, kind: str) -> None:
        scope = Scope(kind)
        self.scopes.append(scope)
        for found in _types_in(node):
            name = found.name.lower()
            if name in scope.types:
                self.report.error(found, "MemberAlreadyDefined", found.name)
            scope.types.add(name)

    def _visit_children(self, node: Node) -> None:
        for child in ordered_children(node):
            self._visit(child)

    def _visit(self, node: Any) -> None:
        kind = node.kind
        scope = _SCOPES.get(kind)
        if kind == "TypeDefinition":
            self._visit_class(node)
            return
        if kind == "FunctionDefinition" and node.parent.kind == "FunctionMember":
            scope = None
        if scope is not None:
            self._enter(_block_of(node), scope)
            self._visit_children(node)
            self.scopes.pop()
            return
        if kind == "AssignmentStatement":
            self._check_fields(node)
        elif kind == "UsingStatement":
            self._check_using(node)
        elif kind in ("TypeExpression", "TypeConstraint"):
            self._check_type(node.type_name, False)
        elif kind == "Attribute":
            self._check_type(node.type_name, True)
        self._visit_children(node)

    def _visit_class(self, node: Any) -> None:
        self._enter(node, "class")
        for member in node.members:
            if member.kind == "PropertyMember":
                self.scopes[-1].properties.setdefault(member.name.lower(), member)
        self.classes.append(node)
        self._visit_children(node)
        self.classes.pop()
        self.scopes.pop()

    def _check_using(self, node: Any) -> None:
        if node.using_statement_kind == "Module":
            found = check_module(self.report, node)
            self.types_may_come = self.types_may_come or found
        elif node.using_statement_kind == "Assembly":
            self.types_may_come = True

    def _check_fields(self, node: Any) -> None:
        """`$x = 1` in a method whose class has a property x was meant for the property."""
        if self.scopes[-1].kind != "method":
            return
        for target in assignment_targets(node.left):
            inner = target
            while inner.kind == "ConvertExpression":
                inner = inner.child
            if inner.kind != "VariableExpression" or not inner.variable_path.is_variable:
                continue
            name = inner.variable_path.user_path.lower()
            found = next(
                (s.properties[name] for s in reversed(self.scopes) if name in s.properties), None
            )
            if found is None:
                continue
            if "Static" in found.property_attributes:
                owner = f"[{self.classes[-1].name}]::"
                error_id = "MissingTypeInStaticPropertyAssignment"
                self.report.error(inner, error_id, owner, found.name)
            else:
                self.report.error(inner, "MissingThis", "$this.", found.name)

    def _check_type(self, name: TypeName, is_attribute: bool, arguments: int = 0) -> None:
        if isinstance(name, ArrayTypeName):
            self._check_type(name.element_type, False)
            return
        if isinstance(name, GenericTypeName):
            self._check_type(name.type_name, False, len(name.generic_arguments))
            for argument in name.generic_arguments:
                self._check_type(argument, False)
            return
        if not self.classes or self._is_known(name, is_attribute, arguments):
            return
        error_id = "CustomAttributeTypeNotFound" if is_attribute else "TypeNotFound"
        self.report.error(name.extent, error_id, name.name)

    def _is_known(self, name: TypeName, is_attribute: bool, arguments: int) -> bool:
        lower = name.name.lower()
        if self.types_may_come or lower == "ordered" or name.assembly_name is not None:
            return True
        if any(lower in scope.types for scope in self.scopes):
            return True
        if is_attribute:
            if attribute_of(name.name) is not None:
                return True
            longer = TypeName(name.extent, f"{name.name}Attribute")
            if exists(longer, self.report.namespaces):
                return True
        return exists(name, self.report.namespaces, arguments)


_SCOPES = {
    "ScriptBlockExpression": "script",
    "FunctionDefinition": "function",
    "FunctionMember": "method",
}


def _block_of(node: Any) -> Node:
    block: Node
    if node.kind == "ScriptBlockExpression":
        block = node.script_block
    elif node.kind == "FunctionMember":
        block = node.function_definition.body
    else:
        block = node.body
    return block


def _types_in(root: Node) -> list[Any]:
    """Classes and enums in a node, but not those in script blocks inside it."""
    found: list[Any] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.kind == "TypeDefinition":
            found.append(node)
        if node.kind == "ScriptBlock" and node is not root:
            continue
        waiting.extend(reversed(ordered_children(node)))
    return found
