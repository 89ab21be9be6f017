"""A session: the scopes, commands, streams and preferences that running code sees. It is what .NET
calls a runspace: one thing runs in it at a time, and handlers that run side by side have one each.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, TypeVar

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.exceptions.powershell import (
    PSInvalidOperationException,
    ScriptCallDepthException,
)
from poshws.corelib.safepoints import EVENTS, INNER, PAUSED, STOP, YIELD
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.commands.requirements import check_requirements
from poshws.runtime.errors.records import action_preference
from poshws.runtime.execution import scriptblock
from poshws.runtime.execution.control_flow import PipelineStopped, ReturnSignal, StopUpstream
from poshws.runtime.execution.enumeration import input_enumerator
from poshws.runtime.execution.pipeline import discard, run_command
from poshws.runtime.execution.stages import NO_INPUT
from poshws.runtime.execution.streams import Streams
from poshws.runtime.execution.units import load
from poshws.runtime.session.automatic_variables import PREFERENCES, set_automatic_variables
from poshws.runtime.session.reporting import Reporting
from poshws.runtime.session.scopes import Scope, SessionState
from poshws.runtime.session.variables import UNSET, Variable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping

    from poshws.binding.command_table import CommandTable
    from poshws.binding.pipeline_stage import PipelineStage, Sink
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.debugger.breakpoints import Debugger
    from poshws.runtime.events.subscriptions import EventManager
    from poshws.runtime.execution.fibers import Bridge
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.modules.modules import Module
    from poshws.runtime.providers.locations import Locations
    from poshws.runtime.session.execution_context import SessionStateView
    from poshws.runtime.session.history import CommandHistory
    from poshws.runtime.session.host import Host

F = TypeVar("F")

MISSING: Any = object()
SHARED = (
    "current_command",
    "binding_stage",
    "server",
    "scoped_variables",
    "events",
    "debugger",
    "history",
    "style",
    "used_modules",
    "built_in_modules",
    "module_cache",
    "aliases_are_loaded",
    "is_autoloading",
    "is_at_prompt",
    "open_server",
    "prompt_closers",
    "before_exit",
    "exit_code",
    "has_exited",
)
"""What `share_features` takes over besides the features."""
_MOST_PYTHON_CALLS = 20_000


def is_in_loop() -> bool:
    """Whether a program of asyncio has called, whose event loop must not be held."""
    asyncio = sys.modules.get("asyncio")
    return asyncio is not None and asyncio._get_running_loop() is not None


class ScopedVariable(Protocol):
    """How the variables of one drive are read and written (`$state:x` of Pode)."""

    read: Callable[[Any, str], Any]
    write: Callable[[Any, str, Any], None]


class Session(Reporting):
    """One session. Compiled code knows it as `ps`."""

    def __init__(self, host: Host, parent: Session | None = None) -> None:
        self.host = host
        self.parent = parent
        self.global_scope = Scope(None)
        self.root_state = SessionState(self.global_scope)
        self.root_state.session = self
        self.state = self.root_state
        self.scope: Scope = self.global_scope
        self.streams = Streams()
        self.discard: Sink = discard
        self.success = True
        self.last_success = True
        self.propagate = False
        # Flags of `Pending`, as a plain int.
        self.pending = 0
        # What a stage asks in its `begin`: whether something is piped into it.
        self.expects_input = True
        self.depth = 0
        self.depth_limit = 1000
        self.commands_version: object = object()
        self.shadowed: set[str] = set()
        self.namespaces: list[str] = ["System"]
        self.modules: dict[str, Module] = {}
        self.error_list: Any = None
        self.last_exit_code: Any = UNSET
        self.context: Any = None
        self.ending_signal = 0
        """The signal that has ended a server, and is to end the program once the script has."""
        self.owns_process = False
        """Whether the process is there for this session alone: a signal may end it."""
        self.is_interactive = False
        self._bridge: Bridge | None = parent.bridge if parent is not None else None
        self._locations: Locations | None = None
        self.command_tables: tuple[CommandTable, ...] = ()
        """PowerShell's own commands, then those of other modules that come with poshws."""
        self.features: dict[type, Any] = {}
        """What features keep for this session, each under its class; see `feature`."""
        self.current_command: Any = None
        """The stage that runs, whose parameters decide how messages and errors are written."""
        self.stop_source: Any = None
        """Behind PipelineStopToken, once one was asked for: cancelled by `stop`."""
        self.binding_stage: Any = None
        """The stage being bound, whose dynamicparam block is asked."""
        self.server: Any = None
        """The Pode server that the session belongs to; functions with a parameter of it get it."""
        self.scoped_variables: Mapping[str, ScopedVariable] | None = None
        """More drives of variables: `$state:x` of a Pode server."""
        self.events: EventManager | None = None
        self.debugger: Debugger | None = None
        self.history: CommandHistory | None = None
        self.style: Any = None
        """`$PSStyle`, from when the script first looks at it; formatting looks here."""
        self.used_modules: dict[str, None] = {}
        """The built-in modules that were imported or whose commands were used."""
        self.built_in_modules: dict[str, Module] = {}
        self.module_cache: dict[str, tuple[int, Module | None]] = {}
        """Path → when the file changed (ns), and its description."""
        self.aliases_are_loaded = False
        self.is_autoloading = False
        self.is_at_prompt = False
        self.open_server: Callable[[Session], Any] | None = None
        """Makes the Pode server of a prompt, when the first command needs one."""
        self.prompt_closers: list[Callable[[], Awaitable[None]]] = []
        """What is closed when the prompt ends."""
        self.before_exit: Callable[[], None] | None = None
        self.exit_code: int | None = None
        """What `$host.SetShouldExit` asked for."""
        self.has_exited = False
        # [bigint] has as many digits as it needs.
        sys.set_int_max_str_digits(0)
        # Scripts may call their functions inside each other as often as PowerShell lets them.
        sys.setrecursionlimit(max(sys.getrecursionlimit(), _MOST_PYTHON_CALLS))
        set_automatic_variables(self)

    # --- features

    def feature(self, kind: type[F], *arguments: object) -> F:
        """The session's instance of a class, made with the arguments at its first use."""
        found: F | None = self.features.get(kind)
        if found is None:
            found = self.features[kind] = kind(*arguments)
        return found

    def share_features(self, other: Session) -> None:
        """Works with the features of another session from now on, as far as that has them."""
        self.features = dict(other.features)
        for name in SHARED:
            setattr(self, name, getattr(other, name))

    # --- waiting

    @property
    def bridge(self) -> Bridge:
        """The way into the event loop; shared by all sessions of a program."""
        if self._bridge is None:
            from poshws.runtime.execution.fibers import Bridge  # deferred

            self._bridge = (
                self.parent.bridge if self.parent is not None else Bridge(self, self.show_output)
            )
        return self._bridge

    @property
    def has_loop(self) -> bool:
        """Whether something may be running in an event loop."""
        return self._bridge is not None or self.parent is not None

    def close(self) -> None:
        """Ends the event loop, where one was needed."""
        if self._bridge is not None and self.parent is None:
            self._bridge.close()

    def wait(self, awaitable: Any) -> Any:
        """Waits for something asynchronous; other handlers run meanwhile."""
        return self.bridge.wait(awaitable)

    def show_output(self) -> None:
        """Nothing that was printed may stay unseen while the program waits."""
        self.host.output.flush()

    def sleep(self, seconds: float) -> None:
        """Waits for a time; without a running loop the thread itself sleeps."""
        if not self.has_loop and not is_in_loop():
            self.show_output()
            time.sleep(seconds)
            return
        import asyncio  # deferred

        self.wait(asyncio.sleep(seconds))

    def safepoint(self) -> None:
        """Called by loops and calls while `pending` is set: stops the script, or lets others go."""
        if self.pending & STOP:
            self.pending = 0
            raise PipelineStopped
        if self.pending & EVENTS:
            from poshws.runtime.events.subscriptions import run_actions  # deferred

            self.pending &= ~EVENTS
            run_actions(self)
        self.pending &= ~PAUSED
        if self.pending & YIELD:
            self.pending &= ~YIELD
            self.bridge.yield_to_event_loop()

    def pause(self) -> None:
        """The safepoint of a loop inside others, where no action of an event may run: it could
        change variables. The outermost loop then comes to one of its own, and reads what others
        changed meanwhile.
        """
        waiting, self.pending = self.pending & EVENTS, self.pending & INNER
        try:
            self.safepoint()
        finally:
            self.pending |= waiting | PAUSED

    def stop(self) -> None:
        """Makes what runs stop at its next safepoint."""
        self.pending |= STOP
        if self.stop_source is not None:
            self.stop_source.cancel()
            self.stop_source = None

    def call_depth_overflow(self) -> None:
        """Too many calls inside calls."""
        raise ScriptCallDepthException(
            "The script failed due to call depth overflow.",
            error_id="CallDepthOverflow",
            category="InvalidOperation",
        )

    # --- places

    @property
    def locations(self) -> Locations:
        """Drives and the current place."""
        if self._locations is None:
            from poshws.runtime.providers.locations import Locations  # deferred

            self._locations = Locations(self, self._starting_folder())
        return self._locations

    def _starting_folder(self) -> str | None:
        return self.parent.locations.folder if self.parent is not None else None

    # --- variables

    def get_variable(self, name: str, default: object = None) -> Any:
        """The value of a variable as the running code sees it."""
        variable = self.scope.find(name.lower())
        return default if variable is None else variable.value

    def set_variable(self, name: str, value: object, scope: str | None = None) -> None:
        """Sets a variable in the current scope or the one named."""
        target = self.scope if scope is None else self.scope.named(scope)
        target.local(name.lower(), name).value = value

    def preference(self, name: str) -> str:
        """A preference variable's value in lower case: continue, stop, silentlycontinue …"""
        preference = action_preference(self.get_variable(name))
        return self.without_suspend(name) if preference == "suspend" else preference

    def without_suspend(self, name: str) -> NoReturn:
        """Suspend is no preference: the variable gets its first value (CheckActionPreference)."""
        default = PREFERENCES[name]
        self.scope.local(name.lower(), name).value = default
        raise NotSupportedException(
            "The Suspend ActionPreference value is reserved for future use and is not supported at "
            f"this time. It has been replaced in your {name} variable by the default value of "
            f"{default}. For more information about preference variables, see the Help topic, "
            '"about_Preference_Variables."'
        )

    # --- running

    def value_of_block(
        self, block: ScriptBlock, *arguments: object, under: object = MISSING
    ) -> Any:
        """What a block gives as one value for `$_`: an object, a list, or nothing."""
        context = {} if under is MISSING else {"under": under}
        return scriptblock.value_of_block(self, block, arguments, **context)

    def invoke(
        self,
        block: ScriptBlock,
        *arguments: object,
        input: Iterable[object] = (),
        this: object = MISSING,
        dollar_under: object = MISSING,
        variables: dict[str, Any] | None = None,
        own_scope: bool = True,
    ) -> list[Any]:
        """Runs a scriptblock and gives all it wrote."""
        given: dict[str, Any] = {}
        if this is not MISSING:
            given["this"] = this
        if dollar_under is not MISSING:
            given["under"] = dollar_under
        if input != ():
            variables = {**(variables or {}), "input": input_enumerator(list(input))}
        return scriptblock.call_block(
            self, block, arguments, variables=variables, own_scope=own_scope, **given
        )

    def run(
        self,
        command: str | RunnableCommand,
        parameters: dict[str, Any] | None = None,
        *positional: object,
        input: object = MISSING,
    ) -> list[Any]:
        """Runs a command, by name or as an object, and gives all it wrote."""
        found = self.command_named(command) if isinstance(command, str) else command
        return run_command(
            self, found, parameters or {}, positional, NO_INPUT if input is MISSING else input
        )

    def find_command(self, name: str) -> RunnableCommand | None:
        """The command of a name as the running code would find it, or None."""
        from poshws.runtime.commands.discovery import find_command  # deferred

        return find_command(self, name)

    def command_named(self, name: str, site: CallSite | None = None) -> RunnableCommand:
        """The same; raises CommandNotFoundException, placed at the call site, if there is none."""
        from poshws.runtime.commands.discovery import command_named  # deferred

        return command_named(self, name, site)

    def built_in_module(self, name: str) -> Module | None:
        """A module that comes with poshws."""
        from poshws.runtime.modules.builtin import built_in_module  # deferred

        return built_in_module(self, name)

    def dynamic_module(self, state: SessionState) -> Module:
        """A module without a file for a session state that has none, such as a closure's."""
        from uuid import uuid4  # deferred

        from poshws.runtime.modules.modules import Module  # deferred

        identity = str(uuid4())
        return Module(f"__DynamicModule_{identity}", identity, state)

    def names_of(self, state: SessionState | None = None) -> SessionStateView:
        """A session state as scripts see it; the session's own without one."""
        from poshws.runtime.session.execution_context import SessionStateView  # deferred

        return SessionStateView(self, state)

    def run_text(
        self,
        text: str,
        out: Sink,
        file: str | None = None,
        *,
        keep: bool = False,
    ) -> None:
        """Runs a script's text in the current scope; `keep`: it will be run again some day."""
        unit = load(text, file, keep=keep)

        check_requirements(self, unit)
        for function in (unit.root.begin, unit.root.process, unit.root.end):
            if function is not None:
                try:
                    function(self, self.scope, out)
                except ReturnSignal:
                    return

    def common_parameters(self, shared: dict[str, object], stage: PipelineStage) -> object:
        """What the common parameters of a command's call do."""
        from poshws.runtime.commands.common_parameters import CommonParameters  # deferred

        return CommonParameters(self, shared, stage)

    def ask_for_parameters(self, metadata: Any, missing: object) -> dict[str, Any] | None:
        """Values for missing mandatory parameters, of the user; None where nobody may be asked."""
        ask = getattr(self.host, "ask_for_parameters", None)
        if ask is None:
            return None
        try:
            answers: dict[str, Any] = ask(metadata.name, 1, missing)
        except PSInvalidOperationException:
            return None
        return answers

    def stop_upstream(self, stage: object) -> NoReturn:
        """Ends what feeds the stage (or its context); what the stage wrote stands."""
        raise StopUpstream(stage)

    def fork(self) -> Session:
        """A session beside this one with its own scopes; functions and modules are brought along by
        whoever asks for it.
        """
        return Session(self.host, self)

    @property
    def default_parameter_values(self) -> Hashtable | None:
        """`$PSDefaultParameterValues` if it holds anything."""
        scope: Scope | None = self.scope
        while scope is not None:
            variable = scope.variables.get("psdefaultparametervalues")
            if variable is not None:
                found = self.scope.find("psdefaultparametervalues")
                value = None if found is None else found.value
                return value if isinstance(value, Hashtable) and len(value) else None
            scope = scope.parent
        return None

    def host_formatter(self) -> Any:
        """A formatter onto the host's output."""
        return self.host.new_formatter(self)

    @property
    def renders_ansi(self) -> bool:
        """True where the host's output takes escape sequences."""
        return bool(self.host.renders_ansi(self.host.output))

    def commands_changed(self) -> None:
        """Call sites look their commands up again."""
        self.commands_version = object()

    def invocation_of(
        self, site: CallSite, command: RunnableCommand, bound: dict[str, Any], rest: list[object]
    ) -> InvocationInfo:
        """`$MyInvocation` for a call."""
        info = InvocationInfo(command, site)
        info.bound, info.unbound_arguments = bound, rest
        return info


__all__ = ["Session", "Variable"]
