"""What has to hold for any text; each check gives what is wrong, or raises it."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from threading import Timer
from typing import Any

from poshws.syntax import ParseResult, parse
from poshws.syntax.ast.walking import ordered_children

MOST_SECONDS = 2.0
# A script that loops for ever is stopped after this, and has to stop then.
_STOP_AFTER = 0.5
_BLANK = " \t\v\f\x85\xa0`\r\n\ufeff"


class TooSlowError(BaseException):
    """More than the seconds that a text may take; no script can catch it."""


@contextmanager
def time_limit(seconds: float = MOST_SECONDS) -> Iterator[None]:
    """Ends what takes more of the processor's time, or ten times as long without using it."""

    def end(*_: object) -> None:
        raise TooSlowError(f"more than {seconds} s")

    timers = ((signal.SIGPROF, signal.ITIMER_PROF, 1), (signal.SIGALRM, signal.ITIMER_REAL, 10))
    before = [signal.signal(number, end) for number, _, _ in timers]
    for _, timer, times in timers:
        signal.setitimer(timer, seconds * times)
    try:
        yield
    finally:
        for (number, timer, _), handler in zip(timers, before, strict=True):
            signal.setitimer(timer, 0)
            signal.signal(number, handler)


def check_parse(text: str) -> tuple[ParseResult, list[str]]:
    """Parses a text; what is wrong with the tokens, nodes and errors."""
    result = parse(text)
    wrong = [
        *_wrong_tokens(result, text),
        *_wrong_nodes(result, text),
        *_wrong_errors(result, text),
    ]
    return result, wrong


def _wrong_tokens(result: ParseResult, text: str) -> Iterator[str]:
    at = 0
    for token in result.tokens:
        if token.kind == "EndOfInput":
            continue
        if not 0 <= token.start <= token.end <= len(text):
            yield f"{token!r} is not in the text"
        if token.start < at:
            yield f"{token!r} begins before the end of the one before it"
        between = text[at : token.start]
        if not result.errors and not _is_blank(between):
            yield f"no token has {between!r}"
        at = token.end
    kinds = [token.kind for token in result.tokens]
    if kinds.count("EndOfInput") != 1 and not result.errors:
        yield f"{kinds.count('EndOfInput')} ends of input"


def _is_blank(text: str) -> bool:
    return all(character.isspace() or character in _BLANK for character in text)


def _wrong_nodes(result: ParseResult, text: str) -> Iterator[str]:
    for node in result.script_block.descendants():
        extent = node.extent
        if not 0 <= extent.start <= extent.end <= len(text) + 1:
            yield f"{node.kind} at {extent.start}-{extent.end} is not in the text"
        for child in ordered_children(node):
            if child.parent is not node:
                yield f"{child.kind} in {node.kind} has another parent"


def _wrong_errors(result: ParseResult, text: str) -> Iterator[str]:
    for error in result.errors:
        extent = error.extent
        if not 0 <= extent.start <= extent.end <= len(text) + 2:
            yield f"{error!r} is not in the text"
        if not error.message or ("{0}" in error.message and "{0}" not in text):
            yield f"{error!r} says {error.message!r}"


def check_compile(text: str) -> None:
    """Compiles and loads a text that has no errors."""
    import poshws.runtime.session.session  # noqa: F401 - it fills the table of operations
    from poshws.corelib.exceptions.powershell import ParseException
    from poshws.runtime.execution.units import load

    try:
        load(text)
    except ParseException:
        return


def check_run(text: str) -> list[str]:
    """Runs a text in a session of its own; the errors that are faults of ours."""
    from poshws.corelib.current_session import leave_session
    from poshws.host.console_host import ConsoleHost, new_session, run_text

    output = StringIO()
    session = new_session(ConsoleHost(output, output))
    stopper = Timer(_STOP_AFTER, session.stop)
    stopper.start()
    try:
        run_text(session, text)
        return [each for each in _said(session, output) if "failed inside" in each]
    finally:
        stopper.cancel()
        leave_session(session)
        session.close()


def _said(session: Any, output: StringIO) -> list[str]:
    return [*(str(record) for record in session.error_list), *output.getvalue().splitlines()]
