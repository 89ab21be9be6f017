"""Runs something in a session for a host: errors are shown, exits become exit codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import (
    ParentContainsErrorRecordException,
    ParseException,
    PipelineStoppedException,
    RuntimeException,
)
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import ExitSignal, PipelineStopped, Signal

if TYPE_CHECKING:
    from poshws.corelib.exceptions.error_records import ErrorRecord
    from poshws.runtime.session.session import Session

Run = Callable[[Callable[[Any], Any]], Any]
"""Runs a text; what it writes goes to the function that it gets."""


def ending_of(session: Session, run: Run) -> BaseException | None:
    """Runs a text and flushes what it wrote; gives what ended it early, None without. What came to
    an early end has not written what a table still held back.

    Here every error ends that nothing in a script caught. What is given is a jump (Signal), an
    error, or KeyboardInterrupt.
    """
    host = session.host
    try:
        try:
            run(host.writer(session))
        except BaseException:
            host.abandon()
            raise
        host.flush()
    except (Signal, KeyboardInterrupt, Exception) as ended:
        return ended
    return None


def guarded(session: Session, run: Run, *, is_whole: bool = False) -> int:
    """Runs a text to its end; gives its exit code, 130 where it was stopped. An error that nothing
    caught is shown, and its exit code is 1; that a text is not complete is shown where `is_whole`.
    """
    ended = ending_of(session, run)
    if isinstance(ended, ExitSignal):
        session.has_exited = True
        return ended.code
    if isinstance(ended, PipelineStopped | KeyboardInterrupt):
        return 130
    if ended is None or isinstance(ended, Signal | PipelineStoppedException):
        return 0  # a `break` without a loop, or a script that says that it was stopped
    report_uncaught(session, ended, is_whole=is_whole)
    return 1


def is_unfinished(error: BaseException, record: ErrorRecord) -> bool:
    """Whether the command line's own text ends too early; that of Invoke-Expression is an error."""
    return (
        getattr(error, "is_incomplete", False)
        and not getattr(error, "file", None)
        and not record.command_class
    )


def report_uncaught(session: Session, error: BaseException, *, is_whole: bool = False) -> None:
    """Shows an error that nothing caught; a text that is only not complete says nothing, unless
    it is the whole text.
    """
    record = record_of(session, error)
    if not is_whole and is_unfinished(error, record):
        return
    if not record.is_reported:
        session.add_error(record)
        record.is_reported = True
        session.host.write_error(session, record_without_itself(error, record))
    session.host.flush()


def record_without_itself(error: BaseException, record: ErrorRecord) -> object:
    """The record as the exception has it: within it something stands for the exception itself."""
    if record.exception is not error or not isinstance(error, RuntimeException):
        return record
    if error.was_thrown_by_throw or isinstance(error, ParseException):
        return record
    made = record.copy(ParentContainsErrorRecordException(error.message))
    made.is_reported = True
    return made


def finish(session: Session) -> None:
    """The handlers of `PowerShell.Exiting`, and the event loop's end."""
    ending = session.before_exit
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
    asked = session.exit_code
    return int(asked if asked is not None else code) & 0xFF
