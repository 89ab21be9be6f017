"""Runs the clean block of a function or script, which no error leaves.

After PipelineProcessor.Clean and CommandProcessorBase.DoCleanup of PowerShell: the block runs when
any other named block of the command has, its output goes nowhere, a `try` around the call changes
nothing inside it, and what ends it is written to the error stream.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import end_command
from poshws.corelib.safepoints import STOP
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import PipelineStopped, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.runtime.commands.common_parameters import CommonParameters
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


def run_clean(
    ps: Session, scope: Scope, clean: Callable[..., Any], common: CommonParameters | None = None
) -> None:
    """Runs a clean block; what it writes is collected as the common parameters ask for."""
    success, propagate, ps.propagate = ps.success, ps.propagate, False
    # A pipeline that is being stopped is not stopped in here.
    stopping = ps.pending & STOP
    ps.pending -= stopping
    try:
        if common is None:
            clean(ps, scope, ps.discard)
        else:
            with common.around():
                clean(ps, scope, ps.discard)
    except PipelineStopped:
        raise
    except Signal:
        pass
    except Exception as error:  # the border of a clean block: what fails in it is only reported
        success = False
        _report(ps, error)
    finally:
        ps.propagate = propagate
        ps.pending |= stopping
    ps.success = success


def _report(ps: Session, error: Exception) -> None:
    """Writes the error to the error stream, whatever the preference says."""
    if isinstance(error, NetException):
        end_command(error)
        error.ends_command = None  # type: ignore[attr-defined]
    record = record_of(ps, error)
    ps.last_success = False
    ps.add_error(record)
    if not record.is_reported:
        record.is_reported = True
        ps.show_error(record)
