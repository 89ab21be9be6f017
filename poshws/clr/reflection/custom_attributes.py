"""What a script wrote in front of a class or a member, as reflection tells it without making the
attribute: CustomAttributeData with its arguments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.clr.reflection.member_infos import (
    constructors_of,
    find_property,
    short_name,
)
from poshws.clr.reflection.type_kinds import attribute_object
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, core_type, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.clr.reflection.member_infos import ConstructorInfo, PropertyInfo


class CustomAttributeTypedArgument:
    """System.Reflection.CustomAttributeTypedArgument: a value and its type.

    Of an enum's value only the number is kept, of an array each element as an argument.
    """

    __slots__ = ("argument_type", "value")
    net_name: ClassVar[str] = "System.Reflection.CustomAttributeTypedArgument"

    def __init__(self, value: Any, declared: Type | None = None) -> None:
        is_vague = declared is None or declared.full_name == "System.Object"
        self.argument_type = type_of(value) if is_vague or declared is None else declared
        self.value: Any = int(value) if isinstance(value, EnumValue) else value
        element = self.argument_type.element_type
        if element is not None:
            self.value = [CustomAttributeTypedArgument(each, element) for each in value]

    def text(self, *, is_typed: bool) -> str:
        """As reflection prints it; `is_typed` where the place tells the type already."""
        kind = self.argument_type
        prefix = "" if is_typed else f"({kind.full_name if kind.is_enum else kind.name})"
        if self.value is None:
            return f"{prefix}null"
        if isinstance(self.value, list) and kind.element_type is not None:
            element = kind.element_type
            is_plain = element.full_name != "System.Object"
            each = ", ".join(value.text(is_typed=is_plain) for value in self.value)
            name = element.full_name if element.is_enum else element.name
            return f"new {name}[{len(self.value)}] {{ {each} }}"
        if kind.full_name == "System.String":
            return f'"{self.value}"'
        if kind.full_name == "System.Char":
            return f"'{self.value}'"
        if isinstance(self.value, Type):
            return f"typeof({self.value.full_name})"
        return f"{prefix}{self.value}"

    def to_string(self) -> str:
        return self.text(is_typed=False)


class CustomAttributeNamedArgument:
    """System.Reflection.CustomAttributeNamedArgument: `Name = value`."""

    __slots__ = ("member_name", "owner", "typed_value")
    net_name: ClassVar[str] = "System.Reflection.CustomAttributeNamedArgument"
    is_field: ClassVar[bool] = False

    def __init__(self, owner: Type, name: str, value: object) -> None:
        self.owner = owner
        found = find_property(owner, name, (1,))
        self.member_name = name if found is None else found.name
        declared = None if found is None else found.property_type
        self.typed_value = CustomAttributeTypedArgument(value, declared)

    @property
    def member_info(self) -> PropertyInfo | None:
        return find_property(self.owner, self.member_name)

    def to_string(self) -> str:
        return f"{self.member_name} = {self.typed_value.text(is_typed=True)}"


class CustomAttributeData:
    """System.Reflection.CustomAttributeData: an attribute as it was written."""

    __slots__ = ("attribute_type", "constructor", "constructor_arguments", "named_arguments")
    net_name: ClassVar[str] = "System.Reflection.CustomAttributeData"

    def __init__(
        self,
        kind: Type,
        positional: tuple[Any, ...] = (),
        named: tuple[tuple[str, Any], ...] = (),
    ) -> None:
        self.attribute_type = kind
        self.constructor = _constructor(kind, len(positional))
        self.constructor_arguments = _typed(self.constructor, list(positional))
        self.named_arguments = [CustomAttributeNamedArgument(kind, *pair) for pair in named]

    def to_string(self) -> str:
        texts = [each.to_string() for each in self.constructor_arguments]
        given = ", ".join(texts + [each.to_string() for each in self.named_arguments])
        return f"[{short_name(self.attribute_type)}({given})]"


def _constructor(kind: Type, count: int) -> ConstructorInfo | None:
    """The constructor that takes as many arguments, or else the one that takes any number."""
    last: ConstructorInfo | None = None
    for each in constructors_of(kind):
        parameters = each.overload.parameters
        if parameters and parameters[-1].mode == "params":
            last = each
        elif len(parameters) == count:
            return each
    return last


def _typed(
    constructor: ConstructorInfo | None, values: list[Any]
) -> list[CustomAttributeTypedArgument]:
    if constructor is None:
        return [CustomAttributeTypedArgument(each) for each in values]
    parameters = constructor.overload.parameters
    if parameters and parameters[-1].mode == "params":
        place = len(parameters) - 1
        values[place:] = [values[place:]]
    return [
        CustomAttributeTypedArgument(value, parameter.type)
        for value, parameter in zip(values, parameters, strict=False)
    ]


def custom_attributes(attributes: list[object], kinds: Iterable[Type] = ()) -> list[Any]:
    """The data of each attribute, and of those of which only the type is known."""
    found = [
        CustomAttributeData(type_of(attribute_object(each)), *getattr(each, "written", ()))
        for each in attributes
    ]
    found += map(CustomAttributeData, kinds)
    return TypedArray(found, element_type=core_type(CustomAttributeData.net_name))


class MemberAttributes:
    """What the members of a type have in common: attributes as they were written."""

    @staticmethod
    def custom_attributes(this: Any) -> list[Any]:
        return custom_attributes(this.attributes())

    @staticmethod
    def get_custom_attributes_data(this: Any) -> list[Any]:
        return custom_attributes(this.attributes())


TYPES = describe(
    __file__,
    {
        each.net_name: each
        for each in (
            CustomAttributeData,
            CustomAttributeNamedArgument,
            CustomAttributeTypedArgument,
        )
    },
)
