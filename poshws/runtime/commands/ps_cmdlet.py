"""`$PSCmdlet` of an advanced function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from poshws.binding.context import CmdletContext
from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.execution.enumeration import emit

if TYPE_CHECKING:
    from poshws.corelib.exceptions.error_records import ErrorRecord
    from poshws.runtime.commands.advanced_functions import AdvancedStage
    from poshws.runtime.session.execution_context import CommandInvocation, SessionStateView


class ScriptCmdlet(CmdletContext):
    """What an advanced function may ask of its own call."""

    __slots__ = ("_invocation", "stage")
    net_name = "System.Management.Automation.PSScriptCmdlet"

    def __init__(self, stage: AdvancedStage) -> None:
        super().__init__(stage.ps, stage.function, stage.bound, None)
        self.stage = stage
        self._invocation: InvocationInfo | None = None

    @property
    def my_invocation(self) -> InvocationInfo:
        """`$MyInvocation`"""
        if self._invocation is None:
            info = InvocationInfo(self.stage.function, self.stage.site)
            info.bound = self.stage.bound.parameters
            info.expecting_input = self.stage.expects_input
            self._invocation = info
        return self._invocation

    @property
    def invocation(self) -> InvocationInfo:
        """The same under the name Python's commands use."""
        return self.my_invocation

    @invocation.setter
    def invocation(self, value: object) -> None:
        """The base class sets None; the information is made when it is asked for."""

    @property
    def pipeline_stop_token(self) -> object:
        """PipelineStopToken: cancelled when the pipeline is stopped."""
        from poshws.clr.threading.cancellation import CancellationTokenSource  # deferred

        if self.session.stop_source is None:
            self.session.stop_source = CancellationTokenSource()
        return self.session.stop_source.token

    def write_error(self, error: Any, **details: Any) -> None:
        """WriteError: a non-terminating error in the function's own name."""
        record = self.session.as_record(error)
        self.own(record)
        try:
            self.stage.report(record)
        except NetException as error:
            # An error that stops the command is the command's, not the method call's.
            error.ends_command = self.stage  # type: ignore[attr-defined]
            raise

    def throw_terminating_error(self, error: BaseException | ErrorRecord) -> NoReturn:
        """ThrowTerminatingError: the function's caller gets the error."""
        record = self.session.as_record(error)
        self.own(record)
        exception: Any = record.exception
        exception.error_record = record
        exception.ends_command = self.stage
        exception.ended_command = True
        raise exception

    def own(self, record: ErrorRecord) -> None:
        """The record becomes this call's, whoever had it before; its stack stays."""
        record.script_stack_trace  # noqa: B018  settles the place that it has
        record.command_class = getattr(self.command, "net_class", "") or self.command.name
        record.invocation_info = self.my_invocation.of_record()

    def write_object(self, value: object, enumerate_collection: bool = False) -> None:
        """WriteObject: to the pipeline."""
        stage = self.stage
        out = stage.out if stage.common is None else stage.common.output(stage.out)
        if enumerate_collection:
            emit(out, value)
        else:
            out(value)

    @property
    def session_state(self) -> SessionStateView:
        """The caller's names: those of its module, or the session's own."""
        return self.session.names_of(self.stage.caller_state)

    @property
    def host(self) -> Any:
        """`$Host`"""
        return self.session.get_variable("Host")

    @property
    def invoke_command(self) -> CommandInvocation:
        """Commands and code by name and text."""
        return self.session.names_of().invoke_command

    @property
    def paging_parameters(self) -> object:
        """What -First, -Skip and -IncludeTotalCount ask for; null without SupportsPaging."""
        if not self.stage.function.metadata.supports_paging:
            return None
        from poshws.runtime.commands.paging import PagingParameters  # deferred

        return PagingParameters(self.bound_parameters)

    @property
    def parameter_set_name(self) -> str:
        """The parameter set in use."""
        return self.parameter_set
