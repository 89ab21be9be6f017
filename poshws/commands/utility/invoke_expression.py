"""Invoke-Expression: text that runs as a script."""

from __future__ import annotations

from typing import Annotated, Any

from poshws.binding import Param, cmdlet
from poshws.binding.stage import CmdletStage
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ActionPreferenceStopException, end_command
from poshws.runtime.errors.records import as_net_exception, record_of
from poshws.runtime.execution.units import load


class InvokeExpressionStage(CmdletStage):
    """Invoke-Expression in a pipeline: what the text writes goes on at once."""

    __slots__ = ()

    def process(self, item: Any) -> None:
        if self.bind_item(item) is not None:
            self.alone()

    def alone(self) -> None:
        self._run(str(self.bound.parameters["Command"]))

    def _run(self, text: str) -> None:
        try:
            load(text)
            success = self.session.success
            if self.common is None:
                self.session.run_text(text, self.out)
            else:
                with self.common.around():
                    self.session.run_text(text, self.out)
            self.session.success = success  # what failed in the text is the text's own matter
        except NetException as error:
            # CmdletInvocationException: the error is this command's too, unless the text threw it.
            stopped = isinstance(error, ActionPreferenceStopException)
            if not stopped and not getattr(error, "was_thrown_by_throw", False):
                raise self._as_own(error) from error
            raise

    def _as_own(self, error: NetException) -> BaseException:
        """The error with a record of this command; what is inside keeps its own."""
        from poshws.automation.error_records import RecordMembers  # deferred

        seen = as_net_exception(error)
        record = record_of(self.session, seen)
        own = RecordMembers.new(record, record.exception)
        own.category_info, own.target = record.category_info, record.target
        own.script_stack_trace, own.is_reported = record.script_stack_trace, record.is_reported
        own.invocation_info = None
        self.complete(own)
        seen.error_record = own  # type: ignore[attr-defined]
        if isinstance(seen, NetException):
            end_command(seen)
        return seen

    def end(self) -> None:
        return


@cmdlet("Invoke-Expression", alias="iex", stage=InvokeExpressionStage)
def invoke_expression(command: Annotated[str, Param(by_value=True)]) -> None:
    """Runs text as a script, in the current scope.

    -Command  The text.

    PS> Invoke-Expression '1 + 2'
    3
    """
