"""The composition root: a session with its host, fed from files, text and the prompt; also the
embedding API behind `poshws.run` and `poshws.Session`.
"""

from __future__ import annotations

import os
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO

from poshws import commands, pester, pode
from poshws.corelib.current_session import enter_session
from poshws.formatting.default import Formatter
from poshws.formatting.style import coloured, renders_ansi, strip
from poshws.host.running import guarded
from poshws.runtime.execution.stages import NO_INPUT, drive
from poshws.runtime.session.session import Session
from poshws.runtime.session.value_context import SessionContext, connect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from poshws.automation.completions import CompletionResult

PLAIN = frozenset((str, int, float, bool))
UNSEEN = 0.05
"""Seconds for which lines may be kept together before they are shown."""


class ConsoleHost:
    """Shows what scripts write on the terminal's two streams."""

    def __init__(self, output: TextIO | None = None, errors: TextIO | None = None) -> None:
        self.output = output if output is not None else sys.stdout
        self.errors = errors if errors is not None else sys.stderr
        self.formatter: Any = None
        self.is_interactive = False
        self.echoes_input = True
        self.transcripts: list[Any] = []
        self.session: Session | None = None
        self.prompt_loop: Callable[[Session], int] | None = None
        self._ansi = False
        self._shown = 0.0
        self._has_shown_errors = False

    # --- output

    def out(self, session: Session, item: object) -> None:
        """One object of a script's output."""
        formatter = self.formatter
        if formatter is None:
            if type(item) is str and "\x1b" not in item:
                self.write_line(item)
                return
            formatter = self.formatter = self.new_formatter(session)
        elif session.style is not None and self._ansi != self.renders_ansi(self.output):
            # $PSStyle.OutputRendering is another one now.
            formatter.flush()
            formatter = self.formatter = self.new_formatter(session)
        formatter.feed(item)

    def new_formatter(self, session: Session) -> object:
        """A formatter onto this host's output."""
        self._ansi = self.renders_ansi(self.output)
        return Formatter(session, self.width, self.write_line, ansi=self._ansi)

    def writer(self, session: Session) -> Callable[[object], None]:
        """The function that a script's output goes to."""

        def write(item: object) -> None:
            self.out(session, item)

        write.is_host_output = True  # type: ignore[attr-defined]
        return write

    def is_output(self, out: object) -> bool:
        """True where a command's output goes straight to the screen, and nowhere else."""
        return not self.transcripts and getattr(out, "is_host_output", False)

    def flush(self) -> None:
        """Ends what is still being laid out: a table waits for its rows."""
        if self.formatter is not None:
            formatter, self.formatter = self.formatter, None
            formatter.flush()
        self.output.flush()

    def abandon(self) -> None:
        """What ends a text early ends its output, too: rows that a table holds back are lost."""
        self.formatter = None
        self.output.flush()

    def write_line(self, line: str, stream: str = "Output") -> None:
        """A line of output, or of an error that was printed among it."""
        if stream != "Error":
            self.output.write(line + "\n")
            now = monotonic()
            if now >= self._shown + UNSEEN:
                self._shown = now
                self.output.flush()
        elif strip(line):
            self.output.flush()
            self.errors.write(line + "\n")
            self.errors.flush()

    # --- the other streams

    def write_error(self, session: Session, record: Any) -> None:
        """An error record on the error stream."""
        if self.formatter is not None:
            # Its place is between the rows that came before it and those behind it.
            self.formatter.feed(record, "Error")
            if not self._has_shown_errors:
                # The first one takes PowerShell longer than a table waits for its rows.
                self._has_shown_errors = True
                self.formatter.release()
            return
        from poshws.formatting.error_view import render  # deferred

        self._has_shown_errors = True
        self.settle()
        text = render(session, record, self.width, ansi=self.renders_ansi(self.errors))
        self.errors.write(self.rendered(session, text) + "\n")
        self.errors.flush()

    def write_external_error(self, record: object) -> None:
        """An error of a pipeline that belongs to no command: its text alone, without a line end."""
        self.settle()
        self.errors.write(str(record))
        self.errors.flush()

    def settle(self) -> None:
        """What was written before must be seen before."""
        if self.formatter is not None and hasattr(self.formatter, "settle"):
            self.formatter.settle()
        self.output.flush()

    def write_message(self, session: Session, stream: str, text: str) -> None:
        """A warning, verbose or debug line."""
        from poshws.formatting.messages import message_lines  # deferred

        self.settle()
        ansi = self.renders_ansi(self.output)
        for line in message_lines(session, stream, text, self.width, ansi=ansi):
            self.output.write(self.rendered(session, line) + "\n")

    def write_information(self, session: Session, record: object) -> None:
        """An object of the information stream."""
        self.settle()
        self.output.write(self.rendered(session, str(record)) + "\n")

    def write_host(self, session: Session, message: Any) -> None:
        """What Write-Host writes."""
        self.settle()
        text = message.message
        colours = message.colours
        if colours != (None, None) and self.renders_ansi(self.output):
            from poshws.runtime.session.records import console_color  # deferred

            # In the record of a background job they are names: what was serialised has no enums.
            text = coloured(text, *map(console_color, colours))
        text = self.rendered(session, text)
        self.output.write(text if message.no_new_line else text + "\n")
        self.output.flush()

    def stream(self, session: Session, stream: str, record: Any) -> None:
        """A record of any stream, shown as it would be without redirection."""
        if stream == "error":
            self.write_error(session, record)
        elif stream == "information":
            data = record.message_data
            if hasattr(data, "no_new_line"):
                self.write_host(session, data)
            elif session.preference("InformationPreference") == "continue":
                self.write_information(session, record)
        else:
            self.write_message(session, stream, str(record))

    def write_progress(self, session: Session, record: object) -> None:
        """Progress is for terminals alone."""

    # --- questions

    def read_line(self, session: Session, prompt: str, masked: bool = False) -> str | None:
        """A line from standard input, None at its end."""
        from poshws.host.console_input import read_line  # deferred

        return read_line(self, prompt, masked)

    def choose(
        self, session: Session, caption: str, message: str, choices: Any, default: int
    ) -> int:
        """The number of the choice that the user makes."""
        from poshws.host.console_input import choose  # deferred

        return choose(self, caption, message, choices, default)

    def inquire(self, session: Session, record: object) -> None:
        """Asks whether to go on."""
        from poshws.host.console_input import inquire  # deferred

        inquire(self, session)

    def ask_for_parameters(self, command: str, position: int, missing: Any) -> dict[str, object]:
        """Values for missing mandatory parameters."""
        from poshws.host.console_input import ask_for_parameters  # deferred

        return ask_for_parameters(self, command, position, missing)

    def write_heading(self, caption: str, message: str) -> None:
        """What stands above questions."""
        from poshws.host.console_input import write_heading  # deferred

        write_heading(self, caption, message)

    def ask_for_value(self, field: object, kind: object, prompt: str) -> tuple[bool, object]:
        """Whether a value was given for a field, and the value."""
        from poshws.host.console_input import ask_for_value  # deferred

        return ask_for_value(self, field, kind, prompt)

    def run_prompt(self, session: Session, *, prompts: bool) -> int:
        """Commands of the console until `exit` or the input's end; the exit code."""
        if self.prompt_loop is not None and sys.stdin.isatty():
            return self.prompt_loop(session)
        from poshws.host.line_loop import run_lines  # deferred

        return run_lines(session, prompts=prompts)

    # --- the screen

    @property
    def width(self) -> int:
        """Columns of the screen; 80 without a terminal, whatever COLUMNS says."""
        try:
            return os.get_terminal_size(self.output.fileno()).columns or 80
        except (OSError, ValueError):
            return 80

    def renders_ansi(self, stream: TextIO) -> bool:
        """True where escape sequences are written: $PSStyle and NO_COLOR say so."""
        return os.environ.get("TERM") != "dumb" and renders_ansi(self.session)

    def rendered(self, session: Session, text: str) -> str:
        """A text as the screen gets it: without its escape sequences where all must be plain."""
        if "\x1b" not in text or self.renders_ansi(self.output):
            return text

        return strip(text)


def new_session(host: ConsoleHost | None = None) -> Session:
    """A session ready to run scripts."""
    session = Session(host if host is not None else ConsoleHost())
    session.command_tables = (commands.COMMANDS, pode.COMMANDS, pester.COMMANDS)
    session.host.session = session
    enter_session(session)
    connect(HostContext())
    return session


class HostContext(SessionContext):
    """A session's context with completion, which is above the runtime."""

    def complete_input(self, given: Sequence[object]) -> object:
        from poshws.completion import complete_given  # deferred

        return complete_given(given)

    def complete_word(self, kind: str, word: str, more: Sequence[object]) -> list[CompletionResult]:
        from poshws.completion.completers import complete_word  # deferred

        return complete_word(kind, word, more)

    def infer_types(self, node: Any, may_evaluate: bool) -> list[object]:
        from poshws.completion.type_inference import infer_types  # deferred

        return infer_types(node, may_evaluate)

    def bind_statically(self, node: Any) -> object:
        from poshws.completion.static_binding import static_binding  # deferred

        return static_binding(node)


def run_file(session: Session, path: str, arguments: list[object]) -> int:
    """Runs a script file with arguments as the command line gives them; gives the exit code."""
    from poshws.runtime.commands.script_files import ExternalScript  # deferred

    command = ExternalScript(os.path.abspath(path))
    code = guarded(
        session, lambda out: _run_script(session, command, arguments, out), is_whole=True
    )
    return code & 0xFF


def _run_script(session: Session, command: Any, arguments: list[Any], out: Any) -> None:
    from poshws.runtime.commands.command_line import site_of_arguments  # deferred

    site, values = site_of_arguments(command, arguments)
    drive(
        session, out, NO_INPUT, [command.load(session).stage(session, session.scope, site, values)]
    )


def run_text(session: Session, text: str) -> int:
    """Runs a script's text in the global scope; gives the exit code."""
    return guarded(session, lambda out: session.run_text(text, out), is_whole=True) & 0xFF
