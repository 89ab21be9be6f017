"""What a command's parameters are: CommandMetadata, the same for cmdlets and for script functions.

Parameter sets are numbered, and a set of sets is an int whose bit n stands for set n, as in
PowerShell (the order of the bits decides some ambiguous cases). ``ALL_FLAGS`` means: not narrowed
down yet. A parameter that belongs to every set has the flags 0 and ``in_all_sets``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
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
    OutputTypeAttribute,
    ParameterAttribute,
    PSTypeNameAttribute,
)
from poshws.binding.errors import binding_error, metadata_error
from poshws.binding.validation import (
    ValidateArgumentsAttribute,
    ValidateNotNullAttribute,
    ValidateNotNullOrEmptyAttribute,
)

if TYPE_CHECKING:
    from poshws.binding.binder import Plan
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


class CommandMetadata:
    """The parameters and sets of a command."""

    __slots__ = (
        "aliases",
        "aliases_of_command",
        "confirm_impact",
        "default_flag",
        "default_set",
        "dynamic",
        "help_uri",
        "is_advanced",
        "is_function",
        "is_script",
        "name",
        "output_types",
        "parameters",
        "plans",
        "positional_binding",
        "set_names",
        "static_view",
        "supports_paging",
        "supports_should_process",
    )

    def __init__(
        self,
        name: str,
        parameters: list[Parameter],
        *,
        default_set: str | None = None,
        is_script: bool = False,
        is_advanced: bool = True,
        supports_should_process: bool = False,
        supports_paging: bool = False,
        confirm_impact: str = "Medium",
        positional_binding: bool = True,
        dynamic: Callable[..., Any] | None = None,
    ) -> None:
        self.name = name
        self.default_set = default_set
        self.is_script = is_script
        self.is_advanced = is_advanced
        self.is_function = False
        """Ours, but a function in the real module: its types bind as those of a param block."""
        self.supports_should_process = supports_should_process
        self.supports_paging = supports_paging
        self.confirm_impact = confirm_impact if supports_should_process else "None"
        self.positional_binding = positional_binding
        self.dynamic = dynamic
        self.output_types: list[OutputTypeAttribute] = []
        self.aliases_of_command: list[str] = []
        self.help_uri = ""
        self.parameters: dict[str, Parameter] = {}
        self.aliases: dict[str, Parameter] = {}
        self.set_names: list[str] = []
        self.default_flag = 0
        self.plans: dict[Any, Plan] = {}
        self.static_view: CommandMetadata | None = None
        """Without the parameters that a provider adds, which are bound after all others."""
        for parameter in parameters:
            if parameter.origin != DYNAMIC:
                self.add(parameter)
        if is_advanced:
            self.add_common()
        for parameter in parameters:
            if parameter.origin == DYNAMIC:
                self.add(parameter)
        self.number_sets()
        added = [each.name for each in parameters if each.origin == DYNAMIC]
        if added:
            self.static_view = self.without(added)

    def add_common(self) -> None:
        """The parameters every command has."""
        from poshws.binding.common_parameters import (  # deferred: circle
            common_parameters,
            paging_parameters,
            should_process_parameters,
        )

        for parameter in common_parameters():
            self.add(parameter)
        if self.supports_should_process:
            for parameter in should_process_parameters():
                self.add(parameter)
        if self.supports_paging:
            for parameter in paging_parameters():
                self.add(parameter)

    def add(self, parameter: Parameter) -> None:
        """Takes a parameter in; its names may not be taken."""
        lower = parameter.name.lower()
        if lower in self.parameters:
            raise metadata_error("ParameterNameAlreadyExistsForCommand", parameter.name)
        if lower in self.aliases:
            other = self.aliases[lower].name
            raise metadata_error("ParameterNameConflictsWithAlias", parameter.name, other)
        self.parameters[lower] = parameter
        for alias in parameter.aliases:
            lower = alias.lower()
            if lower in self.aliases:
                raise metadata_error("AliasParameterNameAlreadyExistsForCommand", alias)
            if lower in self.parameters:
                other = self.parameters[lower].name
                raise metadata_error("ParameterNameConflictsWithAlias", other, parameter.name)
            self.aliases[lower] = parameter

    def number_sets(self) -> None:
        """Gives each set its bit: the default set first, then as the parameters name them."""
        self.set_names.clear()
        if self.default_set:
            self.default_flag = self.flag_of(self.default_set)
        for parameter in self.parameters.values():
            flags = 0
            for name, data in parameter.sets.items():
                if name.lower() == ALL_SETS.lower():
                    data.flag, data.in_all_sets, parameter.in_all_sets = 0, True, True
                else:
                    data.flag = self.flag_of(name)
                    flags |= data.flag
            parameter.flags = flags

    def flag_of(self, name: str) -> int:
        """The bit of a set, a new one if need be (set names are case-sensitive here)."""
        if name not in self.set_names:
            if len(self.set_names) >= MAX_SETS:
                raise metadata_error("ParsingTooManyParameterSets")
            self.set_names.append(name)
        return 1 << self.set_names.index(name)

    def set_name(self, flags: int) -> str:
        """The name of the set in use: the default's while none is chosen, empty for several."""
        if flags in (0, ALL_FLAGS):
            return self.default_set or ALL_SETS
        index = (flags & -flags).bit_length() - 1
        if flags >> (index + 1) & 1 or index >= len(self.set_names):
            return ""
        return self.set_names[index]

    def find(self, name: str, *, throw: bool = False) -> Parameter | None:
        """The parameter of a name, an alias or an unambiguous beginning of one.

        Raises ParameterBindingException AmbiguousParameter; NamedParameterNotFound if ``throw``.
        """
        lower = name.lower()
        found = self.parameters.get(lower) or self.aliases.get(lower)
        if found is not None:
            return found
        matches = list(
            dict.fromkeys(
                parameter
                for names in (self.parameters, self.aliases)
                for known, parameter in names.items()
                if known.startswith(lower)
            )
        )
        if len(matches) > 1:
            own = [m for m in matches if m.origin in (DECLARED, DYNAMIC)]
            if len(own) != 1:
                listed = "".join(f" -{match.name}" for match in matches)
                raise binding_error("AmbiguousParameter", name, detail=listed)
            matches = own
        matches = matches or [each for each in self.parameters.values() if each.also == lower]
        if matches:
            return matches[0]
        if throw:
            raise binding_error("NamedParameterNotFound", name)
        return None

    def with_dynamic(self, added: list[Parameter]) -> CommandMetadata:
        """A copy for one call, with its dynamic parameters."""
        copy = object.__new__(CommandMetadata)
        for slot in CommandMetadata.__slots__:
            setattr(copy, slot, getattr(self, slot))
        copy.parameters, copy.aliases = dict(self.parameters), dict(self.aliases)
        copy.set_names, copy.plans = list(self.set_names), {}
        for parameter in added:
            copy.add(parameter)
        copy.number_sets()
        return copy

    def without(self, names: Iterable[str]) -> CommandMetadata:
        """A copy without some parameters."""
        copy = object.__new__(CommandMetadata)
        for slot in CommandMetadata.__slots__:
            setattr(copy, slot, getattr(self, slot))
        left = {name.lower() for name in names}
        copy.parameters = {k: p for k, p in self.parameters.items() if p.name.lower() not in left}
        copy.aliases = {k: p for k, p in self.aliases.items() if p.name.lower() not in left}
        copy.plans = {}
        return copy

    @property
    def own_parameters(self) -> list[Parameter]:
        """The parameters of the command itself."""
        return [p for p in self.parameters.values() if p.origin in (DECLARED, DYNAMIC)]
