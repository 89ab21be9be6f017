"""[powershell]: commands put together one by one, run in a runspace, now or in the background."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.clr.collections.lists import object_collection
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.exceptions.powershell import (
    IncompleteParseException,
    ParseException,
    PipelineStoppedException,
)
from poshws.corelib.psobject import unwrap
from poshws.corelib.safepoints import STOP
from poshws.corelib.typesystem.types import declared_type
from poshws.runtime.commands.functions import Function
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import Signal
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load
from poshws.runtime.hosting.runspaces import (
    InvocationStateInfo,
    Runspace,
    RunspacePool,
    enum_value,
    new_guid,
    runspace_table,
)

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.clr.collections.lists import List
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.session.session import Session

_STREAMS = {
    "error": "ErrorRecord",
    "progress": "ProgressRecord",
    "verbose": "VerboseRecord",
    "debug": "DebugRecord",
    "warning": "WarningRecord",
    "information": "InformationRecord",
}


STOP_SECONDS: Final = 10
"""How long Stop() waits for what a script does at its end."""


def data_collection(element: str = "psobject") -> List:
    """A PSDataCollection of a type."""
    from poshws.automation.hosting.runspaces import DataCollection  # deferred
    from poshws.clr.metadata.generic_instantiation import close_type  # deferred

    kind = close_type("System.Management.Automation.PSDataCollection`1", declared_type(element))
    return DataCollection(kind)


class DataStreams:
    """What is written beside the output: a collection for each stream."""

    net_name: ClassVar[str] = "System.Management.Automation.PSDataStreams"

    def __init__(self) -> None:
        for stream, element in _STREAMS.items():
            setattr(self, stream, data_collection(f"System.Management.Automation.{element}"))

    def clear_streams(self) -> None:
        """ClearStreams()"""
        for stream in _STREAMS:
            getattr(self, stream).clear()


class Command:
    """One command of a pipeline: a name or a script, and what it is given."""

    net_name: ClassVar[str] = "System.Management.Automation.Runspaces.Command"

    def __init__(self, text: str, *, is_script: bool, local: bool) -> None:
        self.command_text = text
        self.is_script = is_script
        self.use_local_scope = local
        self.redirections: tuple[tuple[str, str, str], ...] = ()
        self.is_end_of_statement = False
        self.command_origin = enum_value("System.Management.Automation.CommandOrigin", "Runspace")
        self.merge_unclaimed_previous_command_results = enum_value(
            "System.Management.Automation.Runspaces.PipelineResultTypes", "None"
        )
        self.info: Any = None
        self.parameters: dict[str, Any] = {}
        self.arguments: list[Any] = []

    def stage(self, session: Session) -> PipelineStage:
        """What runs it in the session."""
        from poshws.runtime.commands.discovery import command_named  # deferred
        from poshws.runtime.commands.dotted import Dotted  # deferred

        command: RunnableCommand
        if self.is_script:
            command = Function("", ScriptBlock(self._root(), None))
            if not self.use_local_scope:
                command = Dotted(command)
        else:
            command = self.info or command_named(session, self.command_text)
        site, values = site_for(command, self.parameters, tuple(self.arguments))
        stage = command.stage(session, session.global_scope, site, values)
        if not self.redirections:
            return stage
        from poshws.runtime.execution.redirection import redirect_stage  # deferred

        site.redirections = self.redirections
        return redirect_stage(session, site, values, stage)[0]

    def to_string(self) -> str:
        """ToString()"""
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

    def _root(self) -> Any:
        """The script's block; a text that only lacks its end is an error of its own here."""
        try:
            return load(self.command_text).root
        except ParseException as error:
            if not getattr(error, "is_incomplete", False):
                raise
            first: Any = error.errors[0]
            incomplete = IncompleteParseException(first.message, error_id=first.error_id)
            incomplete.errors = error.errors
            raise incomplete from error


class AsyncResult:
    """What BeginInvoke gives: whether it is over, and a handle to wait for that."""

    net_name: ClassVar[str] = "System.Management.Automation.PowerShellAsyncResult"

    def __init__(self, output: list[Any], state: object = None) -> None:
        from poshws.clr.threading.synchronization import ManualResetEvent  # deferred

        self.output = output
        self.async_state = state
        self.async_wait_handle = ManualResetEvent()
        self.completed_synchronously = False
        self.error: BaseException | None = None

    @property
    def is_completed(self) -> bool:
        """IsCompleted; others get a turn first, so that a script can wait for it by looking."""
        if not self.async_wait_handle.is_set:
            session = current_session()
            if session.has_loop:
                session.bridge.yield_to_event_loop()
        return bool(self.async_wait_handle.is_set)


class PowerShell:
    """A [powershell]; `runspace` None makes one of its own when it is first needed."""

    net_name: ClassVar[str] = "System.Management.Automation.PowerShell"

    def __init__(self, owner: Session, runspace: Runspace | None = None) -> None:
        self._owner = owner
        self._runspace = runspace
        self.is_runspace_owner = runspace is None
        self.runspace_pool: RunspacePool | None = None
        self.statements: list[list[Command]] = [[]]
        self.streams = DataStreams()
        self.instance_id = new_guid()
        self.is_nested = False
        self.had_errors = False
        self.history_string = ""
        self._state = "NotStarted"
        self._reason: Any = None
        self._running: Any = None
        self._result: AsyncResult | None = None

    # --- what is to run

    def add_command(
        self, command: str | RunnableCommand, use_local_scope: bool = False
    ) -> PowerShell:
        """AddCommand()"""
        name = command if isinstance(command, str) else command.name
        made = Command(name, is_script=False, local=use_local_scope)
        made.info = None if isinstance(command, str) else command
        self.statements[-1].append(made)
        return self

    def add_script(self, script: str, use_local_scope: bool = False) -> PowerShell:
        """AddScript()"""
        self.statements[-1].append(Command(str(script), is_script=True, local=use_local_scope))
        return self

    def add_parameter(self, name: str, *value: object) -> PowerShell:
        """AddParameter()"""
        self._last().parameters[name.removeprefix("-")] = value[0] if value else True
        return self

    def add_parameters(self, parameters: Any) -> PowerShell:
        """AddParameters(): a table of them, or a list of arguments."""
        last = self._last()
        given: Any = unwrap(parameters)
        if hasattr(given, "entries") or isinstance(given, dict):
            for key in given:
                last.parameters[str(key)] = given[key]
        else:
            last.arguments.extend(given)
        return self

    def add_argument(self, value: object) -> PowerShell:
        """AddArgument()"""
        self._last().arguments.append(value)
        return self

    def add_statement(self) -> PowerShell:
        """AddStatement()"""
        if self.statements[-1]:
            self.statements.append([])
        return self

    def _last(self) -> Command:
        if not self.statements[-1]:
            raise InvalidOperationException(
                "A command is required to add a parameter. A command must be added to the "
                "PowerShell instance before adding a parameter."
            )
        return self.statements[-1][-1]

    @property
    def commands(self) -> Commands:
        """Commands"""
        return Commands(self)

    @commands.setter
    def commands(self, value: Any) -> None:
        self.statements = [list(each) for each in value.statements]

    @property
    def runspace(self) -> Runspace:
        """Runspace"""
        if self._runspace is None:
            self._runspace = Runspace(runspace_table(self._owner))
            self._runspace.open()
        return self._runspace

    @runspace.setter
    def runspace(self, value: Runspace) -> None:
        self._runspace = value
        self.is_runspace_owner = False

    @property
    def invocation_state_info(self) -> InvocationStateInfo:
        """InvocationStateInfo"""
        state = enum_value("System.Management.Automation.PSInvocationState", self._state)
        return InvocationStateInfo(state, self._reason)

    # --- running

    def invoke(self, *given: Any) -> Any:
        """Invoke(): runs to the end and gives the output; an error that ends it is raised."""
        input, *rest = _without_types(given) or (None,)
        into = next((each for each in rest[:1] if isinstance(each, list)), None)
        output: list[object] = [] if into is None else into
        self._begin()
        runspace = self._take()
        settings = next((each for each in rest if hasattr(each, "add_to_history")), None)
        try:
            if settings is not None and settings.add_to_history:
                self._run_noted(runspace, output, input)
            else:
                self._run(runspace, output, input)
        finally:
            self._give_back(runspace)
        return object_collection(output) if into is None else AUTOMATION_NULL

    def begin_invoke(self, *given: object) -> AsyncResult:
        """BeginInvoke(): runs in the background; the output is the second argument, where given."""
        input, *rest = _without_types(given) or (None,)
        self._begin()
        output = next((each for each in rest[:1] if isinstance(each, list)), None)
        result = self._result = AsyncResult(
            data_collection() if output is None else output, rest[-1] if len(rest) > 2 else None
        )

        def work() -> None:
            try:
                runspace = self._take()
                try:
                    self._run(runspace, result.output, input)
                finally:
                    self._give_back(runspace)
            except BaseException as error:  # EndInvoke raises it
                result.error = error
            finally:
                result.async_wait_handle.set()

        def started(task: Any) -> None:
            self._running = task

        if self.runspace_pool is not None:
            pool = self.runspace_pool.pool
        else:
            from poshws.runtime.execution.isolated import Pool  # deferred

            self.runspace.opened()
            pool = Pool(self._owner, 1)
        pool.add(work, started)
        return result

    def end_invoke(self, result: AsyncResult) -> Any:
        """EndInvoke(): waits, and gives the output."""
        result.async_wait_handle.wait_one()
        if self._state == "Stopped":
            raise PipelineStoppedException("The pipeline has been stopped.")
        if result.error is not None:
            raise result.error
        return result.output

    def stop(self) -> None:
        """Stop()"""
        if self._state != "Running":
            return
        if self._runspace is not None and self._runspace.session is not None:
            self._runspace.session.stop()
        if self._running is not None:
            import asyncio  # deferred

            self._running.cancel()
            # Its clean and finally blocks run before this is over.
            current_session().wait(asyncio.wait([self._running], timeout=STOP_SECONDS))
        self._state = "Stopped"
        if self._result is not None:
            self._result.async_wait_handle.set()

    def dispose(self) -> None:
        """Dispose(): the runspace too, where it was made for this."""
        self.stop()
        if self.is_runspace_owner and self._runspace is not None:
            self._runspace.dispose()

    def _begin(self) -> None:
        if not self.statements[0]:
            raise InvalidOperationException("No commands are specified.")
        if self._state == "Running":
            raise InvalidOperationException(
                "The operation cannot be performed because a command has already been started. "
                "Wait for the command to complete, or stop it, and then try the operation again."
            )
        self._state, self._reason, self.had_errors = "Running", None, False

    def _take(self) -> Runspace:
        if self.runspace_pool is not None:
            return self.runspace_pool.take()
        return self.runspace

    def _give_back(self, runspace: Runspace) -> None:
        if self.runspace_pool is not None:
            self.runspace_pool.give_back(runspace)

    def _run_noted(self, runspace: Runspace, output: list[Any], input: object) -> None:
        """Runs the commands as an entry of the runspace's history."""
        from poshws.runtime.session.history import history_of  # deferred

        strings = [" | ".join(each.command_text for each in row) for row in self.statements]
        entry = history_of(runspace.opened()).begin(self.history_string or "\n".join(strings))
        try:
            self._run(runspace, output, input)
        finally:
            entry.end(self._state)

    def _run(self, runspace: Runspace, output: list[Any], input: object) -> None:
        from poshws.runtime.execution.isolated import run_beside  # deferred

        session = runspace.opened()
        runspace.running += 1
        try:
            for statement in filter(None, self.statements):
                items = None if input is None else _items(input)
                stages = partial(_stages, session, statement)
                run_beside(session, output.append, items, stages, self._report)
        except Signal:
            self._state = "Stopped" if session.pending & STOP else "Completed"
        except NetException as error:
            record = record_of(session, error)
            # A text that does not parse is in $Error as the exception.
            kept: Any = error if isinstance(error, ParseException) else record
            session.add_error(kept)
            self._state, self._reason, self.had_errors = "Failed", record.exception, True
            raise
        else:
            self._state = "Completed"
        finally:
            runspace.running -= 1

    def _report(self, stream: str, value: object) -> None:
        if stream == "error":
            self.had_errors = True
        getattr(self.streams, stream).append(value)


class Commands:
    """PSCommand: the commands of a [powershell]."""

    net_name: ClassVar[str] = "System.Management.Automation.PSCommand"

    def __init__(self, owner: PowerShell) -> None:
        self._owner = owner

    @property
    def statements(self) -> list[list[Command]]:
        """The commands, statement by statement."""
        return self._owner.statements

    @property
    def commands(self) -> List:
        """Commands"""
        from poshws.clr.collections.lists import List  # deferred
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        kind = close_type(
            "System.Collections.ObjectModel.Collection`1", declared_type(Command.net_name)
        )
        return List(kind, [each for row in self._owner.statements for each in row])

    def clear(self) -> None:
        """Clear()"""
        self._owner.statements = [[]]

    def add_command(self, name: str, *how: Any) -> Commands:
        """AddCommand()"""
        self._owner.add_command(name, *how)
        return self

    def add_script(self, text: str, *how: Any) -> Commands:
        """AddScript()"""
        self._owner.add_script(text, *how)
        return self

    def add_parameter(self, name: str, *value: object) -> Commands:
        """AddParameter()"""
        self._owner.add_parameter(name, *value)
        return self

    def add_argument(self, value: object) -> Commands:
        """AddArgument()"""
        self._owner.add_argument(value)
        return self

    def add_statement(self) -> Commands:
        """AddStatement()"""
        self._owner.add_statement()
        return self


def _without_types(given: tuple[Any, ...]) -> tuple[Any, ...]:
    """The arguments of a generic method, whose types come first."""
    return given[1:] if given and isinstance(given[0], tuple) else given


def _stages(session: Session, statement: list[Command]) -> list[Any]:
    return [command.stage(session) for command in statement]


def _items(input: object) -> list[Any]:
    base = unwrap(input)
    if isinstance(base, str) or not isinstance(base, Iterable):
        return [base]
    return list(base)
