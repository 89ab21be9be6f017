"""Runs something in a session for a host: errors are shown, exits become exit codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import (
    BreakSignal,
    ContinueSignal,
    ExitSignal,
    PipelineStopped,
)

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def guarded(session: Session, run: Callable[[Callable[[Any], Any]], Any]) -> int:
    """Runs to the end, an exit or an error that nothing caught, which is shown; the exit code."""

    host = session.host
    try:
        try:
            run(host.writer(session))
        finally:
            host.flush()
    except ExitSignal as signal:
        session.extras["exited"] = True
        return signal.code
    except (BreakSignal, ContinueSignal):
        return 0
    except (PipelineStopped, KeyboardInterrupt):
        return 130
    except Exception as error:
        report_uncaught(session, error)
        return 1
    return 0


def is_unfinished(error: Exception, record: Any) -> bool:
    """Whether the command line's own text ends too early; that of Invoke-Expression is an error."""
    return (
        getattr(error, "is_incomplete", False)
        and not getattr(error, "file", None)
        and not record.command_class
    )


def report_uncaught(session: Session, error: Exception) -> None:
    """Shows an error that nothing caught; a text that is only not complete says nothing."""

    record = record_of(session, error)
    if is_unfinished(error, record):
        return
    if not record.is_reported:
        session.add_error(record)
        record.is_reported = True
        session.host.write_error(session, record)
    session.host.flush()


def finish(session: Session) -> None:
    """The handlers of `PowerShell.Exiting`, and the event loop's end."""
    ending = session.extras.get("exiting")
    if ending is not None:
        guarded(session, lambda out: ending())
    session.host.flush()
    if session.host.transcripts:
        from poshws.runtime.session.transcripts import stop  # deferred

        while stop(session.host) is not None:
            pass
    session.close()


def asked_exit_code(session: Session, code: int) -> int:
    """What `$host.SetShouldExit` asked for wins."""
    asked = session.extras.get("exit_code")
    return int(asked if asked is not None else code) & 0xFF
