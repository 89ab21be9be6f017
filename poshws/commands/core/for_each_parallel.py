"""ForEach-Object -Parallel: a scriptblock for several objects at a time, each in its own session.

The runs are fibers of one loop: they wait side by side, and take turns where they compute. What
they write is handed on as it comes, while the command takes objects in and when it has them all.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Final

from poshws.commands.reporting import record
from poshws.corelib.exceptions.powershell import (
    PipelineStoppedException,
    PSArgumentException,
    PSNotSupportedException,
    RuntimeException,
)
from poshws.corelib.psobject import unwrap
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import Signal
from poshws.runtime.execution.isolated import IsolatedExecution, Pool, own_code
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.using_variables import using_values

if TYPE_CHECKING:
    from poshws.binding.stage import CmdletStage

_NOT_SUPPORTED: Final = (
    "ErrorAction",
    "WarningAction",
    "InformationAction",
    "ProgressAction",
    "PipelineVariable",
)
_NO_COMMON = (
    "The following common parameters are not currently supported in the Parallel parameter set:\n"
    "ErrorAction, WarningAction, InformationAction, PipelineVariable"
)
_BLOCK_IN_USING = (
    "A ForEach-Object -Parallel using variable cannot be a script block. Passed-in script block "
    "variables are not supported with ForEach-Object -Parallel, and can result in undefined "
    "behavior."
)
_BLOCK_AS_INPUT = (
    "A ForEach-Object -Parallel piped input object cannot be a script block. Passed-in script "
    "block variables are not supported with ForEach-Object -Parallel, and can result in undefined "
    "behavior."
)
_NO_TIMEOUT = "The 'TimeoutSeconds' parameter cannot be used with the 'AsJob' parameter."


class PSTask:
    """One run, the target of its errors."""

    net_name = "System.Management.Automation.PSTasks.PSTask"


class ParallelRun:
    """All runs of one call of ForEach-Object -Parallel."""

    def __init__(self, stage: CmdletStage) -> None:
        self.stage = stage
        self.session = stage.session
        given = stage.bound.parameters
        shared = stage.bound.shared or {}
        if any(name in shared for name in _NOT_SUPPORTED):
            stage.refuse(
                PSNotSupportedException(_NO_COMMON),
                "ParallelCommonParametersNotSupported",
                "NotImplemented",
                stage,
            )
        self.script = own_code(given["Parallel"])
        self.using = self._using_values(given["Parallel"])
        self._check_using()
        self.as_job = bool(given.get("AsJob"))
        self.limit = int(given.get("ThrottleLimit", 5))
        self.timeout = int(given.get("TimeoutSeconds", 0))
        self.items: list[Any] = []
        if self.as_job and "TimeoutSeconds" in given:
            stage.refuse(
                PSArgumentException(_NO_TIMEOUT),
                "ParallelCannotUseTimeoutWithJob",
                "InvalidOperation",
                stage,
            )
        self.executions: list[IsolatedExecution] = []
        self.results: deque[tuple[str, Any]] = deque()
        self.pool: Pool | None = None
        self.arrived: Any = None

    def _using_values(self, script: ScriptBlock) -> dict[str, Any]:
        try:
            return using_values(self.session, script, is_parallel=True)
        except RuntimeException as error:
            self.stage.refuse(error, "UsingVariableIsUndefined", "InvalidOperation")

    def _check_using(self) -> None:
        if any(isinstance(unwrap(value), ScriptBlock) for value in self.using.values()):
            self.stage.refuse(
                PSArgumentException(_BLOCK_IN_USING),
                "ParallelUsingVariableCannotBeScriptBlock",
                "InvalidType",
                self.stage,
            )

    def add(self, item: object) -> None:
        """Takes one more object; its run begins when there is room."""
        if isinstance(unwrap(item), ScriptBlock):
            error = PSArgumentException(_BLOCK_AS_INPUT)
            self.stage.report(
                record(error, "ParallelPipedInputObjectCannotBeScriptBlock", "InvalidType", self)
            )
            return
        if self.as_job:
            self.items.append(item)
            return
        self._start(item)
        import asyncio  # deferred

        self.session.wait(asyncio.sleep(0))
        self._write()

    def _start(self, item: object) -> None:
        if self.pool is None:
            import asyncio  # deferred

            self.arrived = asyncio.Event()
            self.pool = Pool(self.session, self.limit, self.arrived.set)
            if self.timeout:
                self.session.bridge.loop.call_later(self.timeout, self._time_out)
        execution = IsolatedExecution(self.session, self._report)
        self.executions.append(execution)

        def work() -> None:
            try:
                execution.run(self.script, using=self.using, variables={"_": item})
            except Signal:
                return  # `exit` or a stray `break` ends the run
            except Exception as error:  # the border of a run: its errors are reported by the caller
                self._report("error", self._task_error(execution, error))
            finally:
                self.executions.remove(execution)

        self.pool.add(work, execution.started)

    def _task_error(self, execution: IsolatedExecution, error: BaseException) -> object:
        reason: Any = record_of(execution.session, error).exception
        return record(reason, "PSTaskException", "InvalidOperation", PSTask())

    def _report(self, stream: str, value: object) -> None:
        self.results.append((stream, value))
        self.arrived.set()

    def finish(self) -> None:
        """Waits for all runs and writes what they give, or gives the job that does."""
        if self.as_job:
            self._make_job()
            return
        if self.pool is None:
            return
        try:
            while not self.pool.is_idle:
                self.session.wait(self.arrived.wait())
                self.arrived.clear()
                self._write()
            self._write()
        except BaseException:
            self._stop()
            raise

    def _time_out(self) -> None:
        for execution in self.executions:
            if execution.task is not None:
                error = PipelineStoppedException("The pipeline has been stopped.")
                self._report("error", self._task_error(execution, error))
        self._stop()

    def _stop(self) -> None:
        if self.pool is not None:
            self.pool.clear()
        for execution in list(self.executions):
            execution.stop()
        self.arrived.set()

    def _write(self) -> None:
        """Hands on what has come."""
        while self.results:
            stream, value = self.results.popleft()
            if stream == "output":
                self.stage.out(value)
            else:
                forward(self.stage, stream, value)

    def _make_job(self) -> None:
        from poshws.runtime.jobs.tasks import start_task_job  # deferred

        job = start_task_job(
            self.session, str(self.stage.bound.parameters["Parallel"]), self.script,
            self.using, self.items, self.limit,
            is_new_each=bool(self.stage.bound.parameters.get("UseNewRunspace")),
        )  # fmt: skip
        self.stage.out(job)


def forward(stage: CmdletStage, stream: str, value: Any) -> None:
    """Writes a record of another session to the stage's own stream."""
    session = stage.session
    if stream == "error":
        if stage.common is not None:
            stage.common.collect_error(value)
        own = stage.common.error_action if stage.common is not None else None
        session.report_error(value, own, is_placed=True)
    elif stream == "information":
        data = value.message_data
        sink = session.streams.information
        if sink is not None:
            sink(value)
        elif hasattr(data, "no_new_line"):
            session.host.write_host(session, data)
        elif stage.preference("InformationPreference", "InformationAction") == "continue":
            session.host.write_information(session, value)
    elif stream == "progress":
        session.write_progress(value)
    else:
        write = getattr(session, f"write_{stream}")
        name = stream.capitalize()
        parameter = f"{name}Action" if stream == "warning" else name
        write(value.message, stage.preference(f"{name}Preference", parameter))
