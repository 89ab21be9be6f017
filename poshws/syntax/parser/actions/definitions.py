"""Builds functions, parameters, attributes, classes, enums and names of types."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast import definitions as nodes
from poshws.syntax.ast.expressions import (
    BaseCtorInvokeMemberExpression,
    ConstantExpression,
    StringConstantExpression,
    VariableExpression,
)
from poshws.syntax.ast.pipelines import CommandExpression
from poshws.syntax.ast.type_names import INTEGERS, ArrayTypeName, GenericTypeName, TypeName
from poshws.syntax.lexer.tokens import Token
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.parser.actions.base import Rules
from poshws.syntax.source import EmptyExtent

Children = list[Any]


class ClassName:
    """The name in the head of a class; the class's constructors are known by it."""


class DefinitionRules(Rules):
    """Rules of 30-definitions.lark."""

    def function_definition(self, start: int, end: int, children: Children) -> Any:
        return self._function(start, end, children[0], children[1], None, children[2])

    def function_parameters(self, start: int, end: int, children: Children) -> Any:
        keyword, name, parameters, body = children
        return self._function(start, end, keyword, name, parameters, body)

    def _function(
        self, start: int, end: int, keyword: Token, name: Token, parameters: Any, body: Any
    ) -> nodes.FunctionDefinition:
        is_filter, is_workflow = keyword.kind == "Filter", keyword.kind == "Workflow"
        block = self.script_block(  # type: ignore[attr-defined]
            self.extent(body[0], body[1]), body[2], None, is_filter
        )
        return nodes.FunctionDefinition(
            self.extent(start, end), is_filter, is_workflow, name.word,
            parameters, block, self.extent(name.start, name.end),
        )  # fmt: skip

    def function_body(self, start: int, end: int, children: Children) -> tuple[int, int, Any]:
        return start, end, children[0]

    def parameters(self, start: int, end: int, children: Children) -> Children:
        return children[0] if children else []

    def parameter_list(self, start: int, end: int, children: Children) -> Children:
        return children

    def parameter(self, start: int, end: int, children: Children) -> nodes.Parameter:
        *attributes, name = children
        variable: Any = self.variable_of(name, True)
        return nodes.Parameter(self.extent(start, name.end), variable, attributes, None)

    def parameter_default(self, start: int, end: int, children: Children) -> nodes.Parameter:
        *attributes, name, _, value = children
        variable: Any = self.variable_of(name, True)
        return nodes.Parameter(self.extent(start, value.extent.end), variable, attributes, value)

    def attribute(self, start: int, end: int, children: Children) -> nodes.Attribute:
        type_name = children[0]
        positional: list[Any] = []
        named: list[Any] = []
        for argument in children[1] if len(children) > 1 else ():
            if not isinstance(argument, nodes.NamedAttributeArgument):
                positional.append(argument)
            else:
                named.append(argument)
        return nodes.Attribute(self.extent(start, end), type_name, positional, named)

    def type_constraint(self, start: int, end: int, children: Children) -> nodes.TypeConstraint:
        return nodes.TypeConstraint(self.extent(start, end), children[0])

    def attribute_arguments(self, start: int, end: int, children: Children) -> Children:
        return children

    def attribute_argument(self, start: int, end: int, children: Children) -> Any:
        return children[0]

    def named_argument(self, start: int, end: int, children: Children) -> Any:
        name, _, value = children
        extent = self.extent(start, value.extent.end)
        return nodes.NamedAttributeArgument(extent, name.value, value, False)

    def named_argument_omitted(self, start: int, end: int, children: Children) -> Any:
        token = children[0]
        extent = self.extent(token.start, token.end)
        value = ConstantExpression(extent, True)
        return nodes.NamedAttributeArgument(extent, token.value, value, True)

    # Classes.

    def type_definition(self, start: int, end: int, children: Children) -> Any:
        return children[0]

    def attributed_type(self, start: int, end: int, children: Children) -> Any:
        attribute, definition = children
        if not isinstance(attribute, nodes.Attribute):
            self.reject()
        definition.extent = self.extent(start, end)
        definition.attributes.insert(0, attribute)
        return definition

    def class_definition(self, start: int, end: int, children: Children) -> nodes.TypeDefinition:
        return self._class(start, end, children[0], [], children[1:])

    def derived_class_definition(self, start: int, end: int, children: Children) -> Any:
        return self._class(start, end, children[0], children[1], children[2:])

    def _class(
        self, start: int, end: int, name: Token, bases: Children, members: Children
    ) -> nodes.TypeDefinition:
        found = [member for member in members if member is not None]
        for member in found:
            if isinstance(member, nodes.FunctionMember):
                self._finish_method(member, name.value)
        return nodes.TypeDefinition(self.extent(start, end), name.value, [], found, "Class", bases)

    def _finish_method(self, member: nodes.FunctionMember, class_name: str) -> None:
        """A constructor's body begins with the call of the base constructor, written or not."""
        call = self._base_calls.pop(id(member), None)
        if member.name.lower() != class_name.lower() or "Static" in member.method_attributes:
            if call is not None:
                self.reject()
            return
        if call is None:
            extent: Any = EmptyExtent(self.source)
            keyword, arguments = extent, []
        else:
            extent, keyword, arguments = call
        invoke = BaseCtorInvokeMemberExpression(
            extent,
            VariableExpression(keyword, VariablePath("this")),
            StringConstantExpression(keyword, ".ctor", "BareWord"),
            False,
            False,
            arguments,
            [],
        )
        block = member.function_definition.body.end_block
        if block is not None:
            block.statements.insert(0, CommandExpression(extent, invoke, []))

    def base_types(self, start: int, end: int, children: Children) -> Children:
        return [nodes.TypeConstraint(name.extent, name) for name in children]

    def property_end(self, start: int, end: int, children: Children) -> Any:
        """A semicolon directly behind a property is part of it."""
        member = children[0]
        if self.source.text[end - 1 : end] == ";":
            member.extent = self.extent(start, end)
        return member

    def property_member(self, start: int, end: int, children: Children) -> Any:
        *qualifiers, name = children
        return self._property(start, name.end, qualifiers, name, None)

    def property_value(self, start: int, end: int, children: Children) -> Any:
        *qualifiers, name, _, value = children
        return self._property(start, value.extent.end, qualifiers, name, value)

    def _property(
        self, start: int, end: int, qualifiers: Children, name: Token, value: Any
    ) -> nodes.PropertyMember:
        attributes, constraint, flags = self._qualify(qualifiers)
        path = VariablePath(name.value)
        return nodes.PropertyMember(
            self.extent(start, end), path.unqualified_path, constraint, attributes, flags, value
        )

    def _qualify(self, qualifiers: Children) -> tuple[Children, Any, str]:
        """Attributes, type and modifiers in front of a member."""
        attributes: Children = []
        constraint = None
        modifiers: list[str] = []
        for item in qualifiers:
            if isinstance(item, Token):
                if item.kind in modifiers:
                    self.reject()
                modifiers.append(item.kind)
            elif isinstance(item, nodes.Attribute):
                attributes.append(item)
            elif constraint is None:
                constraint = item
            else:
                self.reject()
        flags = [name for name in ("Static", "Hidden") if name in modifiers]
        return attributes, constraint, ", ".join(["Public", *flags])

    def function_member(self, start: int, end: int, children: Children) -> Any:
        *qualifiers, name, parameters, body = children
        return self._method(start, end, qualifiers, name, parameters, body)

    def constructor_member(self, start: int, end: int, children: Children) -> Any:
        body = children.pop()
        at = next(
            i
            for i, child in enumerate(children)
            if isinstance(child, Token) and child.kind == "Base"
        )
        base, *arguments = children[at:]
        closing = arguments.pop()
        *qualifiers, name, parameters = children[:at]
        member = self._method(start, end, qualifiers, name, parameters, body)
        keyword = self.extent(base.start, base.end)
        call = self.extent(base.start, closing.end)
        self._base_calls[id(member)] = (call, keyword, arguments[0] if arguments else [])
        return member

    @property
    def _base_calls(self) -> dict[int, Any]:
        """Calls of base constructors by member, until the class is complete."""
        calls: dict[int, Any] = self.__dict__.setdefault("base_calls", {})
        return calls

    def _method(
        self, start: int, end: int, qualifiers: Children, name: Token, parameters: Any, body: Any
    ) -> nodes.FunctionMember:
        attributes, constraint, flags = self._qualify(qualifiers)
        block = self.script_block(self.extent(body[0], body[1]), body[2])  # type: ignore[attr-defined]
        function = nodes.FunctionDefinition(
            self.extent(name.start, end), False, False, name.text, parameters, block,
            self.extent(name.start, name.end),
        )  # fmt: skip
        return nodes.FunctionMember(
            self.extent(start, end), name.text, function, constraint, attributes, flags
        )

    # Enums.

    def enum_definition(self, start: int, end: int, children: Children) -> nodes.TypeDefinition:
        return self._enum(start, end, children[0], [], children[1:])

    def derived_enum_definition(self, start: int, end: int, children: Children) -> Any:
        base = nodes.TypeConstraint(children[1].extent, children[1])
        if children[1].full_name.lower().removeprefix("system.") not in INTEGERS:
            self.reject()
        return self._enum(start, end, children[0], [base], children[2:])

    def _enum(
        self, start: int, end: int, name: Token, bases: Children, members: Children
    ) -> nodes.TypeDefinition:
        found = [member for member in members if member is not None]
        return nodes.TypeDefinition(self.extent(start, end), name.value, [], found, "Enum", bases)

    enum_value_end = property_end

    def enum_value(self, start: int, end: int, children: Children) -> nodes.PropertyMember:
        value = children[2] if len(children) == 3 else None
        return nodes.PropertyMember(
            self.extent(start, end), children[0].value, None, [], "Public, Static, Literal", value
        )

    enum_value_given = enum_value

    # Names of types.

    def type_name(self, start: int, end: int, children: Children) -> TypeName:
        return TypeName(self.extent(start, end), children[0].value)

    def generic_type_name(self, start: int, end: int, children: Children) -> TypeName:
        token, arguments = children
        name = TypeName(self.extent(token.start, token.end), token.value)
        return GenericTypeName(self.extent(start, end), name, arguments)

    def array_type_name(self, start: int, end: int, children: Children) -> TypeName:
        suffix = self.source.text[children[0].extent.end : end]
        return ArrayTypeName(self.extent(start, end), children[0], 1 + suffix.count(","))

    def qualified_type_name(self, start: int, end: int, children: Children) -> TypeName:
        name, assembly = children
        inner = name
        while isinstance(inner, ArrayTypeName | GenericTypeName):
            inner.assembly_name = assembly.value
            inner = inner.element_type if isinstance(inner, ArrayTypeName) else inner.type_name
        inner.assembly_name = assembly.value
        if name is inner:
            name.extent = self.extent(start, end)
        result: TypeName = name
        return result

    def type_arguments(self, start: int, end: int, children: Children) -> Children:
        return children

    def bracketed_type(self, start: int, end: int, children: Children) -> TypeName:
        result: TypeName = children[0]
        return result
