"""What a command's parameters are: CommandMetadata, the same for cmdlets and for script functions.

Parameter sets are numbered, and a set of sets is an int whose bit n stands for set n, as in
PowerShell (the order of the bits decides some ambiguous cases). ``ALL_FLAGS`` means: not narrowed
down yet. A parameter that belongs to every set has the flags 0 and ``in_all_sets``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from poshws.binding.attributes import (
    ALL_SETS,
    OutputTypeAttribute,
)
from poshws.binding.common_parameters import (
    common_parameters,
    paging_parameters,
    should_process_parameters,
)
from poshws.binding.errors import binding_error, metadata_error
from poshws.binding.parameters import ALL_FLAGS, DECLARED, DYNAMIC, MAX_SETS, Parameter

if TYPE_CHECKING:
    from poshws.binding.binder import Plan


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
        "is_hidden",
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
        self.is_hidden = False
        """A function that its experimental feature hides."""
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
