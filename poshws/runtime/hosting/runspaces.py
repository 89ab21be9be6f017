"""Runspaces, pools of them, and what a script can set in one from outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.automation.hosting.runspaces import EntryCollection
from poshws.clr.collections.lists import List
from poshws.corelib.current_session import enter_session, leave_session
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    InvalidOperationException,
)
from poshws.corelib.exceptions.powershell import InvalidRunspaceStateException
from poshws.corelib.system.arrays import ensure_list
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.commands.aliases import Alias, from_row, set_alias
from poshws.runtime.commands.default_aliases import ALIASES
from poshws.runtime.commands.discovery import command_named
from poshws.runtime.commands.functions import Function
from poshws.runtime.debugger.breakpoints import debugger_of
from poshws.runtime.execution.definitions import set_function
from poshws.runtime.execution.pipeline import run_command
from poshws.runtime.execution.scriptblock import block_of_text
from poshws.runtime.session.functions import SOURCES

if TYPE_CHECKING:
    from poshws.runtime.execution.isolated import Pool
    from poshws.runtime.session.execution_context import SessionStateView
    from poshws.runtime.session.session import Session

_RUNSPACES: Final = "System.Management.Automation.Runspaces."


class Table:
    """The runspaces of a program, in the order they were made."""

    def __init__(self, session: Session) -> None:
        self.last_id = 0
        self.runspaces: list[Runspace] = []
        self.own = Runspace(self, session)

    def next_id(self) -> int:
        """The id of a new runspace."""
        self.last_id += 1
        return self.last_id


def runspace_table(session: Session) -> Table:
    """The runspaces beside a session's."""
    while session.parent is not None:
        session = session.parent
    return session.feature(Table, session)


def runspace_of(session: Session) -> Runspace:
    """The runspace that a session's code runs in."""
    table = runspace_table(session)
    for each in table.runspaces:
        if each.session is session:
            return each
    return Runspace(table, session) if session is not table.own.session else table.own


class StateInfo:
    """RunspaceStateInfo and the like: a state's name and, where it is broken, why."""

    def __init__(self, state: object, reason: object = None) -> None:
        self.state = state
        self.reason = reason

    def __str__(self) -> str:
        return str(self.state)


class RunspaceStateInfo(StateInfo):
    """The state of a runspace."""

    net_name: ClassVar[str] = _RUNSPACES + "RunspaceStateInfo"


class PoolStateInfo(StateInfo):
    """The state of a pool."""

    net_name: ClassVar[str] = "System.Management.Automation.RunspacePoolStateInfo"


class InvocationStateInfo(StateInfo):
    """The state of what a [powershell] runs; as text it is but its type's name."""

    net_name: ClassVar[str] = "System.Management.Automation.PSInvocationStateInfo"

    def __str__(self) -> str:
        return self.net_name


def enum_value(type_name: str, name: str) -> object:
    """A value of an enum by its name."""
    return convert(name, declared_type(type_name))


def new_guid() -> object:
    """An id that nothing else has."""
    import uuid  # deferred

    return enum_value("guid", str(uuid.uuid4()))


class Runspace:
    """One runspace; without a session given it has one of its own once it is opened."""

    net_name: ClassVar[str] = _RUNSPACES + "LocalRunspace"

    def __init__(
        self, table: Table, session: Session | None = None, initial: InitialState | None = None
    ) -> None:
        self.table = table
        self.id = table.next_id()
        self.name = f"Runspace{self.id}"
        self.instance_id = new_guid()
        self.given_state = initial
        self.connection_info = None
        self.original_connection_info = None
        self.runspace_is_remote = False
        self.computer_name = "localhost"
        self.thread_options: object = enum_value(_RUNSPACES + "PSThreadOptions", "Default")
        self.apartment_state: object = None
        self.session = session
        self.state = "BeforeOpen" if session is None else "Opened"
        self.running = 0
        table.runspaces.append(self)

    @property
    def initial_session_state(self) -> InitialState:
        """InitialSessionState"""
        if self.given_state is None:
            self.given_state = default_state()
        return self.given_state

    @property
    def runspace_state_info(self) -> RunspaceStateInfo:
        """RunspaceStateInfo"""
        return RunspaceStateInfo(enum_value(_RUNSPACES + "RunspaceState", self.state))

    @property
    def debugger(self) -> object:
        """Debugger"""
        return debugger_of(self.opened()).stops

    @property
    def runspace_availability(self) -> object:
        """RunspaceAvailability"""
        name = "None"
        if self.state == "Opened":
            is_busy = self.running or self is self.table.own
            name = "Busy" if is_busy else "Available"
        return enum_value(_RUNSPACES + "RunspaceAvailability", name)

    @property
    def version(self) -> object:
        """Version"""
        assert self.table.own.session is not None
        return self.table.own.session.host.version

    @property
    def session_state_proxy(self) -> SessionStateProxy:
        """SessionStateProxy"""
        return SessionStateProxy(self)

    def open(self) -> None:
        """Open()"""
        if self.state != "BeforeOpen":
            raise self.wrong_state(
                "Cannot open the runspace because the runspace is not in the BeforeOpen state. "
                f"Current state of the runspace is '{self.state}'.",
                "BeforeOpen",
            )
        own = self.table.own.session
        assert own is not None
        self.session = own.fork()
        self.state = "Opened"
        if self.given_state is not None:
            self.given_state.fill(self.session)

    open_async = open

    def close(self) -> None:
        """Close()"""
        if self is self.table.own:
            return
        self.state = "Closed"

    close_async = close

    def dispose(self) -> None:
        """Dispose(): closed, and no longer listed."""
        self.close()
        if self in self.table.runspaces and self is not self.table.own:
            self.table.runspaces.remove(self)

    def opened(self) -> Session:
        """The session to run in; raises where the runspace is not open."""
        if self.session is None or self.state != "Opened":
            raise self.wrong_state(
                "Cannot perform the operation because the runspace is not in the Opened state. "
                f"Current state of the runspace is '{self.state}'."
            )
        return self.session

    def wrong_state(self, text: str, expected: str = "Opened") -> InvalidRunspaceStateException:
        """The error about a runspace that is not as it should be."""
        return InvalidRunspaceStateException(
            text,
            current=enum_value(_RUNSPACES + "RunspaceState", self.state),
            expected=enum_value(_RUNSPACES + "RunspaceState", expected),
        )

    def reset_runspace_state(self) -> None:
        """ResetRunspaceState(): as it was when it was opened."""
        self.opened()
        self.state = "BeforeOpen"
        self.open()


class SessionStateProxy:
    """What a script sets and reads in a runspace from outside."""

    net_name: ClassVar[str] = _RUNSPACES + "SessionStateProxy"

    def __init__(self, runspace: Runspace) -> None:
        self._runspace = runspace

    @property
    def _session(self) -> Session:
        return self._runspace.opened()

    def set_variable(self, name: str, value: object) -> None:
        """SetVariable()"""
        self._session.global_scope.local(name.lower(), name).value = value

    def get_variable(self, name: str) -> object:
        """GetVariable()"""
        variable = self._session.global_scope.find(name.lower())
        return None if variable is None else variable.value

    @property
    def _view(self) -> SessionStateView:
        from poshws.runtime.session.execution_context import SessionStateView  # deferred

        return SessionStateView(self._session)

    @property
    def ps_variable(self) -> Any:
        """PSVariable"""
        return self._view.ps_variable

    @property
    def path(self) -> Any:
        """Path"""
        return self._view.path

    @property
    def invoke_command(self) -> Any:
        """InvokeCommand"""
        return self._view.invoke_command

    @property
    def language_mode(self) -> str:
        """LanguageMode"""
        return "FullLanguage"


class RunspacePool:
    """Runspaces to be used by turns, so many at a time."""

    net_name: ClassVar[str] = _RUNSPACES + "RunspacePool"

    def __init__(
        self, table: Table, least: int = 1, most: int = 1, initial: InitialState | None = None
    ) -> None:
        _check(least, most)
        self.table = table
        self.least, self.most = least, most
        self.instance_id = new_guid()
        self.initial_session_state = initial
        self.is_disposed = False
        self.connection_info = None
        self.thread_options: object = enum_value(_RUNSPACES + "PSThreadOptions", "Default")
        self.apartment_state: object = None
        self.cleanup_interval: object = None
        self.state = "BeforeOpen"
        self._free: list[Runspace] = []
        self._pool: Pool | None = None

    @property
    def runspace_pool_state_info(self) -> PoolStateInfo:
        """RunspacePoolStateInfo"""
        return PoolStateInfo(enum_value(_RUNSPACES + "RunspacePoolState", self.state))

    @property
    def pool(self) -> Pool:
        """Runs what is begun in the pool."""
        from poshws.runtime.execution.isolated import Pool  # deferred

        if self.state != "Opened":
            raise InvalidOperationException(
                "Cannot perform the operation because the runspace pool is not in the 'Opened' "
                f"state. The current state is '{self.state}'."
            )
        if self._pool is None:
            assert self.table.own.session is not None
            self._pool = Pool(self.table.own.session, self.most)
        return self._pool

    def open(self) -> None:
        """Open()"""
        if self.state != "BeforeOpen":
            raise InvalidOperationException(
                "Cannot open the runspace pool because it is not in the 'BeforeOpen' state. The "
                f"current state is '{self.state}'."
            )
        self.state = "Opened"

    def close(self) -> None:
        """Close()"""
        self.state = "Closed"
        for each in self._free:
            each.dispose()
        self._free.clear()

    def dispose(self) -> None:
        """Dispose()"""
        self.close()
        self.is_disposed = True

    def take(self) -> Runspace:
        """A runspace that nobody uses."""
        self.pool  # noqa: B018 - raises where the pool is not open
        if self._free:
            return self._free.pop()
        made = Runspace(self.table, initial=self.initial_session_state)
        made.open()
        return made

    def give_back(self, runspace: Runspace) -> None:
        """The runspace is free again."""
        if self.state == "Opened":
            self._free.append(runspace)
        else:
            runspace.dispose()

    def get_max_runspaces(self) -> int:
        """GetMaxRunspaces()"""
        return self.most

    def get_min_runspaces(self) -> int:
        """GetMinRunspaces()"""
        return self.least

    def set_max_runspaces(self, most: int) -> bool:
        """SetMaxRunspaces()"""
        if most < self.least or most < 1:
            return False
        self.most = most
        if self._pool is not None:
            self._pool.limit = most
            self._pool.fill()
        return True

    def set_min_runspaces(self, least: int) -> bool:
        """SetMinRunspaces()"""
        if not 1 <= least <= self.most:
            return False
        self.least = least
        return True

    def get_available_runspaces(self) -> int:
        """GetAvailableRunspaces()"""
        return self.most - (0 if self._pool is None else self._pool.running)


def _check(least: int, most: int) -> None:
    if most < 1:
        raise ArgumentException("The maximum pool size cannot be less than 1.")
    if least < 1:
        raise ArgumentException("The minimum pool size cannot be less than 1.")
    if least > most:
        raise ArgumentException(
            "The minimum pool size cannot be greater than the maximum pool size."
        )


class Entry:
    """What an InitialSessionState brings into a runspace: a variable, a function or an alias."""

    __slots__ = (
        "command_type", "definition", "description", "help_file", "is_there_anyway", "module",
        "name", "options", "ps_snap_in", "value", "visibility",
    )  # fmt: skip
    kind: ClassVar[str]

    def __init__(
        self, name: str, value: object, description: str = "", options: Any = None
    ) -> None:
        none = enum_value("System.Management.Automation.ScopedItemOptions", "None")
        self.options = none if options is None else options
        self.module = self.ps_snap_in = None
        self.visibility: object = enum_value(
            "System.Management.Automation.SessionStateEntryVisibility", "Public"
        )
        if self.kind != "Variable":
            self.command_type = enum_value("System.Management.Automation.CommandTypes", self.kind)
        self.name = name
        self.value = value
        self.definition = value
        self.description = description
        self.help_file = ""
        # Whether every session has it.
        self.is_there_anyway = False

    def fill(self, session: Session) -> None:
        """Puts it into the session."""
        raise NotImplementedError

    def clone(self) -> Entry:
        """Clone()"""
        return type(self)(self.name, self.value, self.description, self.options)


class VariableEntry(Entry):
    """SessionStateVariableEntry"""

    __slots__ = ()
    net_name: ClassVar[str] = _RUNSPACES + "SessionStateVariableEntry"
    kind = "Variable"

    def fill(self, session: Session) -> None:
        session.global_scope.local(self.name.lower(), self.name).value = self.value


class AliasEntry(Entry):
    """SessionStateAliasEntry"""

    __slots__ = ()
    net_name: ClassVar[str] = _RUNSPACES + "SessionStateAliasEntry"
    kind = "Alias"

    def fill(self, session: Session) -> None:
        options = int(getattr(self.options, "value", 0))
        alias = Alias(self.name, str(self.value), options, self.description or "")
        set_alias(session, session.global_scope, alias)


class FunctionEntry(Entry):
    """SessionStateFunctionEntry"""

    __slots__ = ()
    net_name: ClassVar[str] = _RUNSPACES + "SessionStateFunctionEntry"
    kind = "Function"

    def fill(self, session: Session) -> None:
        block = block_of_text(session, str(self.value)).bound_to(None)
        set_function(session, session.global_scope, Function(self.name, block))


def entry_collection(kind: str) -> EntryCollection:
    """An empty collection of entries of the kind."""
    return EntryCollection(
        declared_type(
            f"{_RUNSPACES}InitialSessionStateEntryCollection[{_RUNSPACES}SessionState{kind}Entry]"
        )
    )


def default_state() -> InitialState:
    """What every new session begins with: its aliases and functions."""
    state = InitialState()
    entries = state.commands.entries
    kind = declared_type("System.Management.Automation.ScopedItemOptions")
    for name, row in ALIASES.items():
        alias = from_row(name, row)
        options = convert(alias.options, kind)
        entries.append(AliasEntry(name, alias.definition, alias.description, options))
    entries += [FunctionEntry(name, text) for name, text in SOURCES.values()]
    for each in entries:
        each.is_there_anyway = True
    return state


class InitialState:
    """InitialSessionState: with what runspaces begin."""

    net_name: ClassVar[str] = _RUNSPACES + "InitialSessionState"

    def __init__(self) -> None:
        kind = declared_type("System.Collections.Generic.List[System.Object]")
        self.variables = entry_collection("Variable")
        self.commands = entry_collection("Command")
        self.environment_variables = entry_collection("Variable")
        self.assemblies = entry_collection("Assembly")
        self.types = entry_collection("Type")
        self.formats = entry_collection("Format")
        self.providers = entry_collection("Provider")
        self.startup_scripts = List(kind)
        self.modules = List(kind)
        self.thread_options: object = enum_value(_RUNSPACES + "PSThreadOptions", "Default")
        self.apartment_state: object = None
        self.language_mode: object = "FullLanguage"
        self.execution_policy: object = None
        self.disable_format_updates = False
        self.throw_on_runspace_open_error = False
        self.use_full_language_mode_in_debugger = False
        self.transcript_directory: str | None = None

    def import_ps_module(self, names: object) -> None:
        """ImportPSModule()"""
        if names is None:
            raise ArgumentNullException("name")
        self.modules.extend(ensure_list(names))

    def clone(self) -> InitialState:
        """Clone()"""
        copy = InitialState()
        copy.startup_scripts.extend(self.startup_scripts)
        copy.modules.extend(self.modules)
        for name in ("variables", "commands", "environment_variables"):
            getattr(copy, name).entries.extend(getattr(self, name).entries)
        return copy

    def fill(self, session: Session) -> None:
        """Puts everything into a new session."""
        enter_session(session)
        try:
            for entry in (*self.variables, *self.commands):
                if isinstance(entry, Entry) and not entry.is_there_anyway:
                    entry.fill(session)
            for module in self.modules:
                run_command(session, command_named(session, "Import-Module"), {"Name": module})
        finally:
            leave_session(session)
