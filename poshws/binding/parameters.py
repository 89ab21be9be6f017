"""A parameter of a command, and what it is in each parameter set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from poshws.binding.attributes import (
    ALL_SETS,
    NO_POSITION,
    AliasAttribute,
    AllowEmptyCollectionAttribute,
    AllowEmptyStringAttribute,
    AllowNullAttribute,
    ArgumentTransformationAttribute,
    Attribute,
    ObsoleteAttribute,
    ParameterAttribute,
    PSTypeNameAttribute,
)
from poshws.binding.errors import metadata_error
from poshws.binding.validation import (
    ValidateArgumentsAttribute,
    ValidateNotNullAttribute,
    ValidateNotNullOrEmptyAttribute,
)

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


ALL_FLAGS = 0xFFFFFFFF
MAX_SETS = 32


DECLARED, DYNAMIC, COMMON, SHOULD_PROCESS, PAGING = range(5)
"""Where a parameter comes from: the command itself, or what every command (of a kind) has."""


ANYTHING = ("System.Object", "System.Management.Automation.PSObject")


class SetData:
    """What a parameter is in one set; ``flag`` is 0 for the entry that stands for all sets."""

    net_name = "System.Management.Automation.ParameterSetMetadata"

    __slots__ = (
        "by_property",
        "by_value",
        "flag",
        "help_message",
        "in_all_sets",
        "mandatory",
        "position",
        "remaining",
    )

    def __init__(
        self,
        position: int = NO_POSITION,
        mandatory: bool = False,
        by_value: bool = False,
        by_property: bool = False,
        remaining: bool = False,
        help_message: str | None = None,
    ) -> None:
        self.position = position
        self.mandatory = mandatory
        self.by_value = by_value
        self.by_property = by_property
        self.remaining = remaining
        self.help_message = help_message
        self.flag = 0
        self.in_all_sets = False


class Parameter:
    """One parameter. ``types`` are a script's type constraints in the order they are applied."""

    net_name = "System.Management.Automation.ParameterMetadata"

    __slots__ = (
        "aliases",
        "allow_empty_collection",
        "allow_empty_string",
        "allow_null",
        "also",
        "attributes",
        "cannot_be_null",
        "command",
        "default",
        "dont_show",
        "element_type",
        "exact",
        "flags",
        "in_all_sets",
        "is_array",
        "is_direct",
        "is_plain",
        "is_switch",
        "is_value_type",
        "key",
        "mandatory_somewhere",
        "name",
        "obsolete",
        "origin",
        "pipeline_somewhere",
        "ps_type_name",
        "reads_others",
        "sets",
        "supports_wildcards",
        "takes_anything",
        "transforms",
        "type",
        "type_name",
        "types",
        "validations",
        "wraps",
    )

    def __init__(
        self,
        name: str,
        type: Type | None = None,
        *,
        key: str = "",
        types: tuple[Type, ...] = (),
        attributes: tuple[Attribute, ...] = (),
        sets: dict[str, SetData] | None = None,
        origin: int = DECLARED,
        default: Any = None,
    ) -> None:
        self.name = name
        self.key = key or name
        self.type = type
        self.types = types
        self.type_name = "System.Object" if type is None else type.full_name
        self.is_switch = self.type_name == "System.Management.Automation.SwitchParameter"
        self.is_array = type is not None and type.is_array
        self.element_type = type.element_type if type is not None and type.is_array else None
        self.is_value_type = type is not None and type.is_value_type and not self.is_switch
        self.origin = origin
        self.default = default
        self.attributes = attributes
        self.command = self.also = ""
        self.aliases: list[str] = []
        self.validations: list[ValidateArgumentsAttribute] = []
        self.transforms: list[ArgumentTransformationAttribute] = []
        self.allow_null = self.allow_empty_string = self.allow_empty_collection = False
        self.cannot_be_null = self.dont_show = self.supports_wildcards = False
        self.ps_type_name: str | None = None
        # Whether its validation reads variables of other parameters, which are bound before it.
        self.reads_others = False
        self.obsolete: ObsoleteAttribute | None = None
        self.sets: dict[str, SetData] = {}
        for attribute in attributes:
            self.take(attribute)
        for set_name, data in (sets or {}).items():
            self.sets[set_name] = data
        if not self.sets:
            self.sets[ALL_SETS] = SetData()
        self.summarize()

    def summarize(self) -> None:
        """What binding asks for again and again."""
        self.mandatory_somewhere = any(data.mandatory for data in self.sets.values())
        self.pipeline_somewhere = any(d.by_value or d.by_property for d in self.sets.values())
        self.flags = 0
        self.in_all_sets = False
        self.exact = None if self.type is None or self.is_array else self.type.python
        self.takes_anything = self.type_name in ANYTHING
        # A value of its own type is bound as it is, or refused; a plain one refuses none.
        self.is_direct = not (self.transforms or self.ps_type_name or len(self.types) > 1)
        self.is_plain = self.is_direct and not self.validations
        # The class of which one value becomes an array of one without further questions, `object`
        # for all plain ones: a value that is neither null nor empty passes what else is asked.
        self.wraps: type | None = None
        asked = (ValidateNotNullAttribute, ValidateNotNullOrEmptyAttribute)
        if self.is_direct and self.element_type and all(type(v) in asked for v in self.validations):
            is_any = self.element_type.full_name in ANYTHING
            self.wraps = object if is_any else self.element_type.python

    def __repr__(self) -> str:
        return f"<Parameter {self.name}>"

    @property
    def reflected_attributes(self) -> list[Attribute]:
        """The attributes as scripts see them."""
        from poshws.binding.reflected_attributes import reflected_attributes  # deferred

        return reflected_attributes(self)

    @property
    def reflected_type(self) -> Type | None:
        """The type as scripts see it."""
        from poshws.binding.reflected_attributes import reflected_type  # deferred

        return reflected_type(self)

    @property
    def is_dynamic(self) -> bool:
        """Whether the command makes it only when it is called."""
        return self.origin == DYNAMIC

    @property
    def is_collection(self) -> bool:
        """Whether it gathers arguments into a collection that is no array."""
        return self.type is not None and is_collection(self.type)

    def take(self, attribute: Attribute) -> None:
        """Notes what an attribute says."""
        if isinstance(attribute, ParameterAttribute):
            self.take_parameter(attribute)
        elif isinstance(attribute, ValidateArgumentsAttribute):
            self.validations.append(attribute)
            not_null = (ValidateNotNullAttribute, ValidateNotNullOrEmptyAttribute)
            self.cannot_be_null |= isinstance(attribute, not_null)
        elif isinstance(attribute, AliasAttribute):
            self.aliases += attribute.alias_names
        elif isinstance(attribute, ArgumentTransformationAttribute):
            self.transforms.append(attribute)
        elif isinstance(attribute, AllowNullAttribute):
            self.allow_null = True
        elif isinstance(attribute, AllowEmptyStringAttribute):
            self.allow_empty_string = True
        elif isinstance(attribute, AllowEmptyCollectionAttribute):
            self.allow_empty_collection = True
        elif isinstance(attribute, ObsoleteAttribute):
            self.obsolete = attribute
        elif isinstance(attribute, PSTypeNameAttribute):
            self.ps_type_name = attribute.ps_type_name
        elif type(attribute).__name__ == "SupportsWildcardsAttribute":
            self.supports_wildcards = True

    def take_parameter(self, attribute: ParameterAttribute) -> None:
        """One [Parameter(…)]: what the parameter is in that set."""
        name = attribute.parameter_set_name
        if any(name.lower() == other.lower() for other in self.sets):
            raise metadata_error("ParameterDeclaredInParameterSetMultipleTimes", self.name, name)
        self.dont_show |= attribute.dont_show
        self.sets[name] = SetData(
            attribute.position,
            attribute.mandatory,
            attribute.value_from_pipeline,
            attribute.value_from_pipeline_by_property_name,
            attribute.value_from_remaining_arguments,
            attribute.help_message,
        )

    def belongs(self, flags: int) -> bool:
        """Whether the parameter may be used in any of those sets."""
        return self.in_all_sets or bool(self.flags & flags)

    def matching(self, flags: int) -> Iterator[SetData]:
        """What the parameter is in those sets."""
        for data in self.sets.values():
            if data.in_all_sets or data.flag & flags:
                yield data

    def data_for(self, flags: int) -> SetData | None:
        """What it is in those sets, the named set before the entry for all."""
        result = None
        for data in self.sets.values():
            if data.in_all_sets:
                result = data
            elif data.flag & flags:
                return data
        return result

    def takes_pipeline_input(self, flags: int) -> bool:
        """Whether it is bound from the pipeline in one of those sets."""
        if not self.pipeline_somewhere:
            return False
        return any(data.by_value or data.by_property for data in self.matching(flags))


def is_collection(kind: Type) -> bool:
    """Whether arguments are gathered into it: IList or ICollection`1, no array or dictionary."""
    if kind.is_array or kind.full_name in ANYTHING or kind.full_name == "System.String":
        return False
    names = {each.definition_name for each in kind.ancestors}
    if any("IDictionary" in name for name in names):
        return False
    return bool(names & {"System.Collections.IList", "System.Collections.Generic.ICollection`1"})
