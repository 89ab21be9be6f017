"""Commands read line by line from an input that is no terminal, as pwsh reads them.

A line that is not complete begins a block, which an empty line ends. With prompts every line is
written back, so the output reads like a session at the terminal.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ParseException
from poshws.host.running import ending_of, is_unfinished, report_uncaught
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import (
    BreakSignal,
    ContinueSignal,
    ExitSignal,
    PipelineStopped,
)

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def run_lines(session: Session, *, prompts: bool) -> int:
    """Runs all commands of standard input; gives the exit code."""
    block: list[str] = []
    while True:
        if prompts:
            write(session, ">> " if block else prompt_text(session))
        line = sys.stdin.readline()
        if not line:
            return 0 if session.last_success else 1
        line = line.rstrip("\r\n")
        if prompts:
            write(session, line + "\n")
            line = without_erased(line)
        if line.strip():
            if block:
                block.append(line)
                continue
            text = line
        elif block:
            text, block = "\n".join(block), []
        else:
            continue
        try:
            if run_line(session, text):
                block = [text]
        except ExitSignal as signal:
            session.host.flush()
            return signal.code
        exit_code = session.exit_code
        if exit_code is not None:
            return int(exit_code)


def without_erased(line: str) -> str:
    """The line after its backspaces have taken the characters before them."""
    kept: list[str] = []
    for letter in line:
        if letter != "\b":
            kept.append(letter)
        elif kept:
            kept.pop()
    return "".join(kept)


def write(session: Session, text: str) -> None:
    session.host.output.write(text)
    session.host.output.flush()


def run_line(session: Session, text: str) -> bool:
    """Runs one command; True where the text is not complete yet."""
    ended = ending_of(session, lambda out: session.run_text(text, out))
    if ended is None or isinstance(ended, BreakSignal | ContinueSignal | PipelineStopped):
        return False
    if not isinstance(ended, Exception):
        raise ended
    if is_unfinished(ended, record_of(session, ended)):
        return True
    before = session.last_success
    report_uncaught(session, ended)
    session.last_success = before if isinstance(ended, ParseException) else False
    return False


def prompt_text(session: Session) -> str:
    """What the script's own `prompt` function says, else `PS` and the place. Its errors are not
    shown, and `$?` stays what it was.
    """
    from poshws.runtime.commands.lookup import defined_function  # deferred

    function = defined_function(session, "prompt")
    if function is None:
        return f"PS {session.locations.current.shown}> "
    kept = session.success, session.last_success, session.streams.error
    session.streams.error = session.discard
    try:
        shown = session.invoke(function.script)
    except NetException:
        return "PS>"
    finally:
        session.success, session.last_success, session.streams.error = kept
    return convert_to_string(shown[0]) if shown else "PS>"
