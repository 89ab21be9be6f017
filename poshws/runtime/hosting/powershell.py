"""[powershell]: commands put together one by one, run in a runspace, now or in the background."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.automation.hosting.data_collections import DataCollection
from poshws.automation.hosting.pipeline_commands import Command, PSCommand
from poshws.clr.collections.lists import object_collection
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.clr.threading.tasks import TaskCompletionSource, done
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.arguments import null_argument
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NetException
from poshws.corelib.exceptions.powershell import (
    InvalidPowerShellStateException,
    ParseException,
    PipelineStoppedException,
    PSArgumentException,
    PSInvalidOperationException,
    PSObjectDisposedException,
)
from poshws.corelib.psobject import unwrap
from poshws.corelib.safepoints import STOP
from poshws.corelib.typesystem.types import declared_type
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import Signal
from poshws.runtime.execution.isolated import Pool, run_beside
from poshws.runtime.hosting.async_results import AsyncResult
from poshws.runtime.hosting.command_stages import stage_of
from poshws.runtime.hosting.runspaces import (
    InvocationStateInfo,
    Runspace,
    RunspacePool,
    enum_value,
    new_guid,
    runspace_table,
)
from poshws.runtime.session.history import history_of

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.clr.collections.lists import List
    from poshws.clr.threading.tasks import Task
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


class PowerShell:
    """A [powershell]; `runspace` None makes one of its own when it is first needed."""

    net_name: ClassVar[str] = "System.Management.Automation.PowerShell"

    def __init__(self, owner: Session, runspace: Runspace | None = None) -> None:
        self._owner = owner
        self._runspace = runspace
        self.is_runspace_owner = runspace is None
        self.runspace_pool: RunspacePool | None = None
        self._commands = PSCommand()
        self.streams = DataStreams()
        self.instance_id = new_guid()
        self.is_nested = False
        self.had_errors = False
        self.history_string = ""
        self._state = "NotStarted"
        self._reason: Any = None
        self._running: Any = None
        self._used: Runspace | None = None
        self._result: AsyncResult | None = None
        self._is_disposed = False

    # --- what is to run

    def add_command(self, command: Any, use_local_scope: bool = False) -> PowerShell:
        """AddCommand()"""
        self._open_for_changes().add_command(command, use_local_scope)
        return self

    def add_script(self, script: str, use_local_scope: bool = False) -> PowerShell:
        """AddScript()"""
        self._open_for_changes().add_script(script, use_local_scope)
        return self

    def add_parameter(self, name: str, *value: object) -> PowerShell:
        """AddParameter()"""
        self._open_for_changes().add_parameter(name, *value)
        return self

    def add_parameters(self, parameters: object) -> PowerShell:
        """AddParameters(): a table of them, or a list of arguments."""
        last = self._open_for_changes().last()
        given: Any = unwrap(parameters)
        if given is None:
            raise null_argument("parameters")
        if hasattr(given, "entries") or isinstance(given, dict):
            for key in given:
                if not isinstance(key, str):
                    text = "The keys in the dictionary must be strings."
                    raise PSArgumentException(text, parameter="parameters")
                last.add(key, given[key])
        else:
            for each in given:
                last.add(None, each)
        return self

    def add_argument(self, value: object) -> PowerShell:
        """AddArgument()"""
        self._open_for_changes().add_argument(value)
        return self

    def add_statement(self) -> PowerShell:
        """AddStatement()"""
        self._open_for_changes().add_statement()
        return self

    def _open_for_changes(self) -> PSCommand:
        """The commands; nothing is added to them while they run."""
        self._check_not_disposed()
        if self._state in ("Running", "Stopping"):
            raise InvalidPowerShellStateException()
        return self._commands

    def _check_not_disposed(self) -> None:
        if self._is_disposed:
            text = 'Cannot perform operation because object "PowerShell" has already been disposed.'
            raise PSObjectDisposedException("PowerShell", text)

    @property
    def commands(self) -> PSCommand:
        """Commands"""
        return self._commands

    @commands.setter
    def commands(self, value: Any) -> None:
        given: Any = unwrap(value)
        if given is None:
            raise null_argument("Commands")
        self._open_for_changes()
        self._commands = given.clone()

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

    def invoke(self, *given: object) -> Any:
        """Invoke(): runs to the end and gives the output; an error that ends it is raised."""
        input, *rest = _without_types(given) or (None,)
        into = next((each for each in rest[:1] if isinstance(each, list)), None)
        output: list[object] = [] if into is None else into
        self._begin()
        settings = next((each for each in rest if hasattr(each, "add_to_history")), None)
        runspace = self._take()
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
        self._check_not_disposed()
        if self.is_nested:
            raise PSInvalidOperationException(
                "Nested PowerShell instances cannot be invoked asynchronously. Use the Invoke "
                "method."
            )
        self._begin()
        output = next((each for each in rest[:1] if isinstance(each, list)), None)
        result = self._result = AsyncResult(
            self, data_collection() if output is None else output, rest[-1] if rest[2:] else None
        )

        def started(task: Any) -> None:
            self._running = task

        pool = Pool(self._owner, 1) if self.runspace_pool is None else self.runspace_pool.pool
        pool.add(partial(self._run_behind, result, input), started)
        return result

    def _run_behind(self, result: AsyncResult, input: object) -> None:
        """Runs the commands for a result that is waited for."""
        try:
            runspace = self._take()
            try:
                self._run(runspace, result.output, input)
            finally:
                self._give_back(runspace)
        except NetException as error:
            self._state, self._reason = "Failed", record_of(current_session(), error).exception
            result.end(self._reason)
        except BaseException as error:  # EndInvoke raises it
            result.end(PipelineStoppedException() if self._state == "Stopping" else error)
        else:
            result.end(PipelineStoppedException() if self._state == "Stopped" else None)

    def invoke_async(self, *given: object) -> Task:
        """InvokeAsync(): a task of the output."""
        source = TaskCompletionSource()
        into = (_without_types(given) or (None,))[1:2]

        def ended(result: AsyncResult) -> None:
            if result.error is not None:
                source.try_set_exception(result.error)
            else:
                source.try_set_result(data_collection() if into else result.output)

        self.begin_invoke(*given).when_ended(ended)
        return source.task

    def end_invoke(self, result: AsyncResult) -> object:
        """EndInvoke(): waits, and gives the output."""
        self._check_not_disposed()
        self._check_owned(result, "BeginInvoke", is_stop=False)
        result.async_wait_handle.wait_one()
        if result.error is not None:
            raise result.error
        return result.output

    def _check_owned(self, result: Any, method: str, *, is_stop: bool) -> None:
        if result is None:
            raise null_argument("asyncResult")
        is_own = isinstance(result, AsyncResult) and result.owner is self
        if not is_own or result.is_stop != is_stop:
            raise PSArgumentException(
                f"The IAsyncResult object was not created by calling {method} on this PowerShell "
                "instance.",
                parameter="asyncResult",
            )

    def stop(self) -> None:
        """Stop()"""
        if self._state != "Running":
            return
        self._state = "Stopping"
        session = self._used.session if self._used is not None else None
        if session is not None:
            session.stop()
        if self._running is not None:
            import asyncio  # deferred

            self._running.cancel()
            # Its clean and finally blocks run before this is over.
            current_session().wait(asyncio.wait([self._running], timeout=STOP_SECONDS))
        if session is not None and session is not self._owner:
            session.pending &= ~STOP  # what runs there next is not meant
        self._state, self._reason = "Stopped", PipelineStoppedException()
        if self._result is not None:
            self._result.end(self._reason)

    def begin_stop(self, callback: object, state: object) -> AsyncResult:
        """BeginStop(): the end is not waited for by others, so it is over when this returns."""
        self._check_not_disposed()
        self.stop()
        result = AsyncResult(self, [], state, is_stop=True)
        result.end(None)
        return result

    def end_stop(self, result: AsyncResult) -> None:
        """EndStop()"""
        self._check_not_disposed()
        self._check_owned(result, "BeginStop", is_stop=True)

    def stop_async(self, callback: object, state: object) -> Task:
        """StopAsync()"""
        self._check_not_disposed()
        self.stop()
        return done()

    def dispose(self) -> None:
        """Dispose(): the runspace too, where it was made for this."""
        if self._is_disposed:
            return
        self.stop()
        self._is_disposed = True
        if self.is_runspace_owner and self._runspace is not None:
            self._runspace.dispose()

    def _begin(self) -> None:
        self._check_not_disposed()
        if self._state == "Running":
            raise InvalidOperationException(
                "The operation cannot be performed because a command has already been started. "
                "Wait for the command to complete, or stop it, and then try the operation again."
            )
        if not self._commands.rows:
            raise PSInvalidOperationException("No commands are specified.")
        if self.runspace_pool is None and self.runspace.state != "Opened":
            raise self.runspace.wrong_state(
                "Cannot perform operation because the runspace is not in the 'Opened' state. "
                f"Current state of runspace is '{self.runspace.state}'."
            )
        self._state, self._reason, self.had_errors = "Running", None, False

    def _take(self) -> Runspace:
        if self.runspace_pool is not None:
            self._used = self.runspace_pool.take()
            return self._used
        self._used = self.runspace
        if self._used.running and not self.is_nested and self._used.session is not self._owner:
            raise PSInvalidOperationException(
                "The pipeline was not run because a pipeline is already running. Pipelines cannot "
                "be run concurrently."
            )
        return self._used

    def _give_back(self, runspace: Runspace) -> None:
        if self.runspace_pool is not None:
            self.runspace_pool.give_back(runspace)

    def _run_noted(self, runspace: Runspace, output: list[object], input: object) -> None:
        """Runs the commands as an entry of the runspace's history."""
        strings = [" | ".join(each.command_text for each in row) for row in self._commands.rows]
        entry = history_of(runspace.opened()).begin(self.history_string or "\n".join(strings))
        try:
            self._run(runspace, output, input)
        finally:
            entry.end(self._state)

    def _run(self, runspace: Runspace, output: list[Any], input: object) -> None:
        session = runspace.opened()
        runspace.running += 1
        try:
            for statement in self._commands.rows:
                items = None if input is None else _items(input)
                stages = partial(_stages, session, statement)
                run_beside(session, output.append, items, stages, self._report)
        except Signal:
            self._state = "Stopped" if session.pending & STOP else "Completed"
        except NetException as error:
            record = record_of(session, error)
            # A text that does not parse is in $Error as the exception.
            kept = error if isinstance(error, ParseException) else record
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


def _without_types(given: tuple[object, ...]) -> tuple[object, ...]:
    """The arguments of a generic method, whose types come first."""
    return given[1:] if given and isinstance(given[0], tuple) else given


def _stages(session: Session, statement: list[Command]) -> list[PipelineStage]:
    return [stage_of(session, command) for command in statement]


def _items(input: object) -> list[Any]:
    base = unwrap(input)
    if isinstance(base, str) or not isinstance(base, Iterable):
        return [base]
    return list(base)
