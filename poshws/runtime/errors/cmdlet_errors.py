"""An error that ends a cmdlet while it runs a script is the cmdlet's own: its record names the
cmdlet, and where that stands (CmdletInvocationException).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    ActionPreferenceStopException,
    CmdletInvocationException,
    RecordedException,
    ScriptCallDepthException,
    end_command,
)
from poshws.runtime.errors.records import as_net_exception, record_of

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import CommandStage

_AS_IT_IS = (ActionPreferenceStopException, CmdletInvocationException, ScriptCallDepthException)


def error_of_cmdlet(stage: CommandStage, error: NetException) -> BaseException:
    """What a script threw, as the error of the cmdlet that ran it; as it is where the script threw
    it by `throw` or -ErrorAction Stop, or another cmdlet has ended by it before.

    `stage` is a cmdlet's, or that of an advanced function, which is a cmdlet, too.
    """
    is_ended = isinstance(error, _AS_IT_IS) or getattr(error, "ended_command", False)
    if is_ended or getattr(error, "was_thrown_by_throw", False):
        return error
    seen = as_net_exception(error)
    record = record_of(stage.session, seen)
    own = record.copy()
    own.category_info.forget_activity()
    own.script_stack_trace, own.is_reported = record.script_stack_trace, record.is_reported
    own.invocation_info, own.command_class = None, ""
    stage.complete(own)
    if isinstance(seen, RecordedException):
        seen.lend(own, seen.own_record)
    else:
        seen.error_record = own  # type: ignore[attr-defined]
    if isinstance(seen, NetException):
        end_command(seen)
    return seen


__all__ = ["error_of_cmdlet"]
