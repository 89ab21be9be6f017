"""Command and PSCommand: what a [powershell] or a pipeline shall run, as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Final

from poshws.clr.collections.lists import List, ListMembers
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.arguments import invalid_argument, null_argument
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.exceptions.powershell import PSInvalidOperationException
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.types import Type, declared_type

_AUTOMATION: Final = "System.Management.Automation."
_RUNSPACES: Final = "System.Management.Automation.Runspaces."
_RESULT_TYPES: Final = _RUNSPACES + "PipelineResultTypes"


class CommandParameter:
    """A parameter by its name, or without one an argument by its position."""

    net_name: ClassVar[str] = _RUNSPACES + "CommandParameter"
    __slots__ = ("name", "value")

    def __init__(self, name: str | None, value: object = None) -> None:
        if name is not None and not name.strip():
            raise invalid_argument("name")
        self.name = name
        self.value = value


class _OwnList(List):
    """A collection with a type of its own."""

    __slots__ = ()
    net_name: ClassVar[str]
    element: ClassVar[str]

    def __init__(self, items: Iterable[object] = ()) -> None:
        super().__init__(declared_type(self.net_name), items)

    @property
    def element_type(self) -> Type:
        return declared_type(self.element)


class CommandParameterCollection(_OwnList):
    """The parameters of a command."""

    __slots__ = ()
    net_name: ClassVar[str] = _RUNSPACES + "CommandParameterCollection"
    element: ClassVar[str] = CommandParameter.net_name


class ParameterCollectionMembers(ListMembers):
    """CommandParameterCollection"""

    @staticmethod
    def new() -> CommandParameterCollection:  # type: ignore[override]
        return CommandParameterCollection()

    @staticmethod
    def add(items: CommandParameterCollection, given: Any, *value: object) -> None:  # type: ignore[override]
        if isinstance(given, CommandParameter):
            items.append(given)
            return
        if not given or not given.strip():
            raise invalid_argument("name")
        items.append(CommandParameter(given, *value))


class Command:
    """One command of a pipeline: a name or a script, and what it is given."""

    net_name: ClassVar[str] = _RUNSPACES + "Command"

    def __init__(self, text: str, is_script: bool = False, use_local_scope: bool = False) -> None:
        if text is None:
            raise null_argument("command")
        self.command_text = text
        self.is_script = is_script
        self.use_local_scope = use_local_scope
        self.redirections: tuple[tuple[str, str, str], ...] = ()
        self.is_end_of_statement = False
        self.command_origin = enum_value(_AUTOMATION + "CommandOrigin", "Runspace")
        self.merge_unclaimed_previous_command_results = enum_value(_RESULT_TYPES, "None")
        self.info: Any = None
        self.parameters = CommandParameterCollection()

    @property
    def named(self) -> dict[str, Any]:
        """The parameters that have a name."""
        return {each.name.removeprefix("-"): each.value for each in self._each() if each.name}

    @property
    def arguments(self) -> tuple[Any, ...]:
        """The values without a name."""
        return tuple(each.value for each in self._each() if not each.name)

    def _each(self) -> Iterator[CommandParameter]:
        return (each for each in self.parameters if isinstance(each, CommandParameter))

    def add(self, name: str | None, value: object = None) -> None:
        """One more parameter."""
        self.parameters.append(CommandParameter(name, value))

    def clone(self) -> Command:
        """A copy with parameters of its own."""
        made = Command(self.command_text, self.is_script, self.use_local_scope)
        made.redirections, made.info = self.redirections, self.info
        made.is_end_of_statement = self.is_end_of_statement
        made.parameters.extend(CommandParameter(each.name, each.value) for each in self._each())
        return made

    def __str__(self) -> str:
        return self.command_text

    def merge_my_results(self, stream: object, target: object) -> None:
        """MergeMyResults(): what goes to a stream becomes output."""
        streams = str(stream).split(", ")
        if str(target) == "None":
            self.redirections = ()
            return
        if str(target) != "Output":
            raise ArgumentException(
                "Valid values for the parameter are PipelineResultTypes.Output or "
                "PipelineResultTypes.Null."
            )
        if {"None", "Output"} & set(streams):
            raise ArgumentException(
                "Value for parameter cannot be PipelineResultTypes.None or "
                "PipelineResultTypes.Output."
            )
        self.redirections += tuple((each, "merge", "Output") for each in streams)


class CommandCollection(_OwnList):
    """The commands of a PSCommand, of all its statements."""

    __slots__ = ()
    net_name: ClassVar[str] = _RUNSPACES + "CommandCollection"
    element: ClassVar[str] = Command.net_name


class CommandCollectionMembers(ListMembers):
    """CommandCollection"""

    @staticmethod
    def add(items: CommandCollection, given: Any) -> None:  # type: ignore[override]
        items.append(given if isinstance(given, Command) else Command(given))

    @staticmethod
    def add_script(items: CommandCollection, text: str, use_local_scope: bool = False) -> None:
        items.append(Command(text, True, use_local_scope))


class PSCommand:
    """What is to run: commands, some of which end a statement."""

    net_name: ClassVar[str] = _AUTOMATION + "PSCommand"

    def __init__(self) -> None:
        self.commands = CommandCollection()

    @property
    def rows(self) -> list[list[Command]]:
        """The commands, statement by statement."""
        rows: list[list[Command]] = [[]]
        for each in list.__iter__(self.commands):
            assert isinstance(each, Command)
            rows[-1].append(each)
            if each.is_end_of_statement:
                rows.append([])
        return [row for row in rows if row]

    def add_command(self, command: Any, use_local_scope: bool = False) -> PSCommand:
        """AddCommand(): by name, or as a Command or CommandInfo."""
        if command is None:
            raise null_argument("command" if use_local_scope else "commandInfo")
        given: Any = unwrap(command)
        if not isinstance(given, Command):
            info = None if isinstance(given, str) else given
            given = Command(str(given) if info is None else info.name, False, use_local_scope)
            given.info = info
        self.commands.append(given)
        return self

    def add_script(self, script: str, use_local_scope: bool = False) -> PSCommand:
        """AddScript()"""
        if script is None:
            raise null_argument("script")
        self.commands.append(Command(script, True, use_local_scope))
        return self

    def add_parameter(self, name: str, *value: object) -> PSCommand:
        """AddParameter(); without a value it is a switch that is on."""
        self.last().add(name, value[0] if value else True)
        return self

    def add_argument(self, value: object) -> PSCommand:
        """AddArgument()"""
        self.last().add(None, value)
        return self

    def add_statement(self) -> PSCommand:
        """AddStatement()"""
        if self.commands:
            self.last().is_end_of_statement = True
        return self

    def last(self) -> Command:
        """The command that gets the next parameter."""
        if not self.commands:
            raise PSInvalidOperationException(
                "A command is required to add a parameter. A command must be added to the "
                "PowerShell instance before adding a parameter."
            )
        found = self.commands[-1]
        assert isinstance(found, Command)
        return found

    def clear(self) -> None:
        """Clear()"""
        self.commands.clear()

    def clone(self) -> PSCommand:
        """Clone(): a copy of every command."""
        made = PSCommand()
        made.commands.extend(each.clone() for row in self.rows for each in row)
        return made


TYPES = describe(
    __file__,
    {
        Command.net_name: Command,
        CommandParameter.net_name: CommandParameter,
        CommandCollection.net_name: (CommandCollection, CommandCollectionMembers),
        CommandParameterCollection.net_name: (
            CommandParameterCollection,
            ParameterCollectionMembers,
        ),
        PSCommand.net_name: PSCommand,
    },
)
