"""Functions, classes, enums, parameters and attributes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from poshws.syntax.ast.base import Node, Statement

if TYPE_CHECKING:
    from poshws.syntax.ast.expressions import Expression, ScriptBlockExpression, VariableExpression
    from poshws.syntax.ast.pipelines import CommandElement
    from poshws.syntax.ast.script import ScriptBlock
    from poshws.syntax.ast.type_names import TypeName
    from poshws.syntax.source import Extent


class NamedAttributeArgument(Node):
    """`Mandatory = $true`; `expression_omitted` where only the name stands."""

    __slots__ = ("argument_name", "argument", "expression_omitted")
    kind = "NamedAttributeArgument"
    child_fields: ClassVar[tuple[str, ...]] = ("argument",)

    def __init__(
        self,
        extent: Extent,
        argument_name: str,
        argument: Expression,
        expression_omitted: bool,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.argument_name: str = argument_name
        self.argument: Expression = argument
        self.expression_omitted: bool = expression_omitted


class AttributeBase(Node):
    """An attribute or a type constraint."""

    __slots__ = ("type_name",)
    kind = "AttributeBase"

    def __init__(
        self,
        extent: Extent,
        type_name: TypeName,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.type_name: TypeName = type_name


class Attribute(AttributeBase):
    """`[Parameter(1, Mandatory)]`."""

    __slots__ = ("positional_arguments", "named_arguments")
    kind = "Attribute"
    child_fields: ClassVar[tuple[str, ...]] = ("positional_arguments", "named_arguments")

    def __init__(
        self,
        extent: Extent,
        type_name: TypeName,
        positional_arguments: list[Expression],
        named_arguments: list[NamedAttributeArgument],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.type_name = type_name
        self.positional_arguments: list[Expression] = positional_arguments
        self.named_arguments: list[NamedAttributeArgument] = named_arguments


class TypeConstraint(AttributeBase):
    """`[int]` in front of a variable, parameter or expression."""

    __slots__ = ()
    kind = "TypeConstraint"

    def __init__(
        self,
        extent: Extent,
        type_name: TypeName,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.type_name = type_name


class Parameter(Node):
    """One parameter of a param block or a function."""

    __slots__ = ("name", "attributes", "default_value")
    kind = "Parameter"
    child_fields: ClassVar[tuple[str, ...]] = ("name", "attributes", "default_value")

    def __init__(
        self,
        extent: Extent,
        name: VariableExpression,
        attributes: list[AttributeBase],
        default_value: Expression | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.name: VariableExpression = name
        self.attributes: list[AttributeBase] = attributes
        self.default_value: Expression | None = default_value


class FunctionDefinition(Statement):
    """`parameters` is None where there are no brackets behind the name."""

    __slots__ = ("is_filter", "is_workflow", "name", "parameters", "body", "name_extent")
    kind = "FunctionDefinition"
    child_fields: ClassVar[tuple[str, ...]] = ("parameters", "body")

    def __init__(
        self,
        extent: Extent,
        is_filter: bool,
        is_workflow: bool,
        name: str,
        parameters: list[Parameter] | None,
        body: ScriptBlock,
        name_extent: Extent,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.is_filter: bool = is_filter
        self.is_workflow: bool = is_workflow
        self.name: str = name
        self.parameters: list[Parameter] | None = parameters
        self.body: ScriptBlock = body
        self.name_extent: Extent = name_extent


class TypeDefinition(Statement):
    """A class, interface or enum: `type_attributes` is Class, Interface or Enum."""

    __slots__ = ("name", "attributes", "members", "type_attributes", "base_types")
    kind = "TypeDefinition"
    child_fields: ClassVar[tuple[str, ...]] = ("attributes", "members", "base_types")

    def __init__(
        self,
        extent: Extent,
        name: str,
        attributes: list[Attribute],
        members: list[Member],
        type_attributes: str,
        base_types: list[TypeConstraint],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.name: str = name
        self.attributes: list[Attribute] = attributes
        self.members: list[Member] = members
        self.type_attributes: str = type_attributes
        self.base_types: list[TypeConstraint] = base_types


class Member(Node):
    """A property or method of a class."""

    __slots__ = ("name",)
    kind = "Member"

    def __init__(
        self,
        extent: Extent,
        name: str,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.name: str = name


class PropertyMember(Member):
    """`property_attributes` as .NET prints the flags: "Public, Static"."""

    __slots__ = ("property_type", "attributes", "property_attributes", "initial_value")
    kind = "PropertyMember"
    child_fields: ClassVar[tuple[str, ...]] = ("property_type", "attributes", "initial_value")

    def __init__(
        self,
        extent: Extent,
        name: str,
        property_type: TypeConstraint | None,
        attributes: list[Attribute],
        property_attributes: str,
        initial_value: Expression | None,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.name = name
        self.property_type: TypeConstraint | None = property_type
        self.attributes: list[Attribute] = attributes
        self.property_attributes: str = property_attributes
        self.initial_value: Expression | None = initial_value


class FunctionMember(Member):
    """A method or, named as its class, a constructor."""

    __slots__ = ("function_definition", "return_type", "attributes", "method_attributes")
    kind = "FunctionMember"
    child_fields: ClassVar[tuple[str, ...]] = ("function_definition", "return_type", "attributes")

    def __init__(
        self,
        extent: Extent,
        name: str,
        function_definition: FunctionDefinition,
        return_type: TypeConstraint | None,
        attributes: list[Attribute],
        method_attributes: str,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.name = name
        self.function_definition: FunctionDefinition = function_definition
        self.return_type: TypeConstraint | None = return_type
        self.attributes: list[Attribute] = attributes
        self.method_attributes: str = method_attributes

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

    __slots__ = ("body", "configuration_type", "instance_name")
    kind = "ConfigurationDefinition"
    child_fields: ClassVar[tuple[str, ...]] = ("body", "instance_name")

    def __init__(
        self,
        extent: Extent,
        body: ScriptBlockExpression,
        configuration_type: str,
        instance_name: Expression,
    ) -> None:
        self.extent = extent
        self.parent = None
        self.body: ScriptBlockExpression = body
        self.configuration_type: str = configuration_type
        self.instance_name: Expression = instance_name


class DynamicKeywordStatement(Statement):
    """A statement whose keyword a DSC resource defines."""

    __slots__ = ("command_elements",)
    kind = "DynamicKeywordStatement"
    child_fields: ClassVar[tuple[str, ...]] = ("command_elements",)

    def __init__(
        self,
        extent: Extent,
        command_elements: list[CommandElement],
    ) -> None:
        self.extent = extent
        self.parent = None
        self.command_elements: list[CommandElement] = command_elements
