"""Functions, classes, enums, parameters and attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.syntax.ast.base import Node, Statement

if TYPE_CHECKING:
    from poshws.syntax.ast.expressions import Expression, ScriptBlockExpression, VariableExpression
    from poshws.syntax.ast.pipelines import CommandElement
    from poshws.syntax.ast.script import ScriptBlock
    from poshws.syntax.ast.type_names import TypeName
    from poshws.syntax.source import Extent


class NamedAttributeArgument(Node):
    """`Mandatory = $true`; `expression_omitted` where only the name stands."""

    argument_name: str
    argument: Expression
    expression_omitted: bool


class AttributeBase(Node):
    """An attribute or a type constraint."""

    type_name: TypeName


class Attribute(AttributeBase):
    """`[Parameter(1, Mandatory)]`."""

    positional_arguments: list[Expression]
    named_arguments: list[NamedAttributeArgument]


class TypeConstraint(AttributeBase):
    """`[int]` in front of a variable, parameter or expression."""


class Parameter(Node):
    """One parameter of a param block or a function."""

    name: VariableExpression
    attributes: list[AttributeBase]
    default_value: Expression | None


class FunctionDefinition(Statement):
    """`parameters` is None where there are no brackets behind the name."""

    is_filter: bool
    is_workflow: bool
    name: str
    parameters: list[Parameter] | None
    body: ScriptBlock
    name_extent: Extent


class TypeDefinition(Statement):
    """A class, interface or enum: `type_attributes` is Class, Interface or Enum."""

    name: str
    attributes: list[Attribute]
    members: list[Member]
    type_attributes: str
    base_types: list[TypeConstraint]


class Member(Node):
    """A property or method of a class."""

    name: str


class PropertyMember(Member):
    """`property_attributes` as .NET prints the flags: "Public, Static"."""

    property_type: TypeConstraint | None
    attributes: list[Attribute]
    property_attributes: str
    initial_value: Expression | None


class FunctionMember(Member):
    """A method or, named as its class, a constructor."""

    function_definition: FunctionDefinition
    return_type: TypeConstraint | None
    attributes: list[Attribute]
    method_attributes: str

    @property
    def parameters(self) -> list[Parameter]:
        """The parameters between the brackets."""
        return self.function_definition.parameters or []

    @property
    def body(self) -> ScriptBlock:
        """The method's block."""
        return self.function_definition.body

    @property
    def is_static(self) -> bool:
        """True for `static`."""
        return "Static" in self.method_attributes

    @property
    def is_constructor(self) -> bool:
        """True where the method has the name of its class."""
        return isinstance(self.parent, TypeDefinition) and self.parent.name == self.name


class ConfigurationDefinition(Statement):
    """`configuration NAME { }`; `configuration_type`: Resource or Meta."""

    body: ScriptBlockExpression
    configuration_type: str
    instance_name: Expression


class DynamicKeywordStatement(Statement):
    """A statement whose keyword a DSC resource defines."""

    command_elements: list[CommandElement]
