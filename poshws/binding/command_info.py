"""Commands as scripts see them: what Get-Command gives, whatever kind of command it is.

``CommandInfo`` is a base for the classes of commands (Cmdlet here; Function, Alias and so on in the
runtime); it needs ``name``, ``kind`` and, where there are parameters, ``metadata``. The members are
declared for scripts in ``automation/commands``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from poshws.corelib.typesystem.types import Type, declared_type, resolve_type

if TYPE_CHECKING:
    from poshws.binding.metadata import CommandMetadata
    from poshws.binding.parameters import Parameter
    from poshws.binding.syntax import ParameterSet

AUTOMATION = "System.Management.Automation."

CORE_VERSION = "7.6.0.500"
"""The version of the commands that are in no module."""


def enum_value(enum: str, value: str | int) -> object:
    """A value of one of PowerShell's enums, by name or number."""
    python = declared_type(AUTOMATION + enum).python
    assert python is not None
    made = python.names[value] if isinstance(value, str) else value  # type: ignore[attr-defined]
    return python(made)


class FindsModules(Protocol):
    """What finds the module of a name; the runtime's."""

    def __call__(self, name: str) -> Any: ...


def no_module(name: str) -> object:
    """Without a session there are no modules."""
    return None


def declared_metadata(command: Any) -> object:
    """Without a session no block can be asked for dynamic parameters."""
    return command.metadata


find_module: FindsModules = no_module
"""Filled by the runtime at start: the loaded module of a name, or None."""

with_dynamic_parameters: Callable[[Any], Any] = declared_metadata
"""Filled by the runtime at start: a function's metadata with its dynamic parameters."""


class CommandInfo:
    """The members that all kinds of commands have."""

    __slots__ = ()

    name: str
    kind: Any

    @property
    def metadata(self) -> CommandMetadata | None:
        """Parameters and sets, where the kind of command has any."""
        return None

    @property
    def command_type(self) -> object:
        """Function, Cmdlet, Alias … as an enum value."""
        return enum_value("CommandTypes", self.kind)

    @property
    def module_name(self) -> str:
        """The name of the module the command comes from."""
        module = getattr(self, "module", None)
        return "" if module is None else str(module.name)

    @property
    def source(self) -> str:
        """The module's name, for a file its path."""
        return self.module_name

    @property
    def version(self) -> Any:
        """The module's version."""
        module = getattr(self, "module", None)
        return None if module is None else module.version

    @property
    def visibility_value(self) -> object:
        """Public, or Private for what a module hides."""
        return enum_value("SessionStateEntryVisibility", getattr(self, "visibility", "Public"))

    @property
    def options_value(self) -> object:
        """ScopedItemOptions."""
        return enum_value("ScopedItemOptions", int(getattr(self, "options", 0)))

    @property
    def remoting_capability(self) -> Any:
        """How the command works with remote computers."""
        return enum_value("RemotingCapability", "PowerShell")

    @property
    def verb(self) -> str:
        """``Get`` of ``Get-Item``."""
        return self.name.partition("-")[0] if "-" in self.name else ""

    @property
    def noun(self) -> str:
        """``Item`` of ``Get-Item``."""
        return self.name.partition("-")[2]

    @property
    def parameters(self) -> Any:
        """Name → ParameterMetadata, common parameters included; null where there are none."""
        metadata = self.shown_metadata
        if metadata is None:
            return None
        from poshws.automation.commands import by_name  # deferred
        from poshws.binding.reflected_attributes import is_listed  # deferred

        listed = {p.name: p for p in metadata.parameters.values() if is_listed(p)}
        return by_name("ParameterMetadata", listed)

    @property
    def shown_metadata(self) -> CommandMetadata | None:
        """The metadata, dynamic parameters included."""
        metadata = self.metadata
        if metadata is not None and metadata.dynamic is not None:
            metadata = with_dynamic_parameters(self)
        return metadata

    @property
    def parameter_sets(self) -> list[ParameterSet]:
        """The parameter sets as objects."""
        metadata = self.shown_metadata
        if metadata is None:
            return []
        from poshws.binding.syntax import parameter_sets  # deferred

        return parameter_sets(metadata)

    @property
    def default_parameter_set(self) -> str | None:
        """The default set's name, if there is one."""
        return None if self.metadata is None else self.metadata.default_set

    @property
    def cmdlet_binding(self) -> bool:
        """Whether a function binds as a cmdlet."""
        return self.metadata is not None and self.metadata.is_advanced

    @property
    def syntax(self) -> str:
        """A line for each parameter set, as Get-Command -Syntax writes them."""
        if self.metadata is None:
            return ""
        from poshws.binding.syntax import syntax_lines  # deferred

        return "".join(f"\n{line}\n" for line in syntax_lines(self.metadata, self.name))

    @property
    def output_type(self) -> list[Any]:
        """The types the command says it writes."""
        if self.metadata is None:
            return []
        given = [name for row in self.metadata.output_types for name in row.types]
        return [TypeName(item) for item in given]

    def resolve_parameter(self, name: str) -> Parameter | None:
        """The parameter of a name, an alias or the beginning of one."""
        return None if self.metadata is None else self.metadata.find(name, throw=True)

    def to_string(self) -> str:
        """The name."""
        return self.name

    def __str__(self) -> str:
        return self.name


class TypeName:
    """A PSTypeName: a type by its name, and as a type where there is one of that name."""

    __slots__ = ("name", "type")
    net_name = AUTOMATION + "PSTypeName"

    def __init__(self, given: Any) -> None:
        self.type = given if isinstance(given, Type) else resolve_type(str(given))
        self.name = given.full_name if isinstance(given, Type) else str(given)

    def __str__(self) -> str:
        return self.name
