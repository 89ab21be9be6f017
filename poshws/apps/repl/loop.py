"""Lines typed at a terminal → commands run one after the other in the session.

The prompt waits on the session's event loop, so timers, tasks and WebSockets go on meanwhile; what
is typed runs outside of the loop, as the main script of a file does.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.formatted_text import ANSI, StyleAndTextTuples, to_formatted_text

from poshws.apps.repl.complete import SessionCompleter
from poshws.apps.repl.highlight import STYLE, PowerShellLexer, parsed
from poshws.apps.repl.history import CommandHistory, history_path
from poshws.apps.repl.keys import key_bindings
from poshws.apps.repl.screen import above_prompt, guarded
from poshws.apps.repl.validate import is_wrong
from poshws.host.interrupt import Interruptible
from poshws.host.line_loop import prompt_text
from poshws.host.running import ending_of, report_uncaught
from poshws.runtime.execution.control_flow import (
    BreakSignal,
    ContinueSignal,
    ExitSignal,
    PipelineStopped,
)
from poshws.runtime.session.history import history_of

if TYPE_CHECKING:
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

    from poshws.runtime.session.session import Session

CONTINUATION = ">> "


class Repl:
    """The prompt of one session."""

    def __init__(
        self,
        session: Session,
        *,
        input: Input | None = None,
        output: Output | None = None,
        history: str | None = None,
    ) -> None:
        self.session = session
        self.prompt: StyleAndTextTuples = []
        self.exit_code: int | None = None
        completer = SessionCompleter(session)
        self.console: PromptSession[str] = PromptSession(
            self.message,
            input=input,
            output=output,
            lexer=PowerShellLexer(),
            style=STYLE,
            history=CommandHistory(history_path() if history is None else history),
            auto_suggest=AutoSuggestFromHistory(),
            completer=completer,
            complete_while_typing=False,
            key_bindings=key_bindings(completer),
            prompt_continuation=continuation,
            enable_open_in_editor="EDITOR" in os.environ or "VISUAL" in os.environ,
            multiline=True,
        )

    def run(self) -> int:
        """Reads and runs until the end; gives the exit code."""
        session = self.session
        session.is_interactive = True
        session.is_at_prompt = True
        session.open_server = open_server
        with guarded(session.host):
            try:
                self.run_commands()
            finally:
                session.is_at_prompt = False
                session.open_server = None
                closers, session.prompt_closers = session.prompt_closers, []
                for close in closers:
                    session.wait(close())
        return self.exit_code or 0

    def run_commands(self) -> None:
        """Reads and runs until `exit` or Ctrl+D."""
        while self.exit_code is None:
            text = self.read()
            if text is None:
                return
            if text.strip():
                self.execute(text)

    # --- reading

    def read(self) -> str | None:
        """A command; nothing where Ctrl+C dropped it, None at the end."""
        session = self.session
        try:
            with Interruptible(session):
                self.prompt = to_formatted_text(ANSI(prompt_of(session)))
            return session.wait(self.ask())  # type: ignore[no-any-return]
        except KeyboardInterrupt:
            return ""

    async def ask(self) -> str | None:
        """Waits for a command while everything else goes on."""
        with above_prompt(self.session.host, self.session.bridge.loop):
            try:
                return await self.console.prompt_async()
            except KeyboardInterrupt:
                return ""
            except EOFError:
                return None

    def message(self) -> StyleAndTextTuples:
        """The prompt; its last mark is red where the text can't be right any more."""
        text = self.console.default_buffer.text if self.console.app.is_running else ""
        if not text or not is_wrong(text):
            return self.prompt
        return with_red_mark(self.prompt)

    # --- running

    def execute(self, text: str) -> None:
        """Runs a command and shows what comes of it; sets the exit code where that is the end."""
        session = self.session
        entry = history_of(session).begin(text)
        try:
            with Interruptible(session):
                run_command(session, text)
        except ExitSignal as signal:
            self.exit_code = signal.code
        except KeyboardInterrupt:
            entry.end("Stopped")
            self.drop_output()
        else:
            entry.end("Completed" if session.last_success else "Failed")
        session.pending = 0
        set_ends(session, text)
        if session.exit_code is not None:
            self.exit_code = int(session.exit_code)

    def drop_output(self) -> None:
        """Forgets what an interrupted command had not shown yet, and begins a new line."""
        host = self.session.host
        host.formatter = None
        host.output.write("\n")
        host.output.flush()


def continuation(width: int, line: int, is_wrapped: int) -> str:
    """What stands before the lines of a command behind the first."""
    return "" if is_wrapped else CONTINUATION


def run_command(session: Session, text: str) -> None:
    """Runs a text in the session's scope; errors are shown."""
    ended = ending_of(session, lambda out: session.run_text(text, out))
    if ended is None or isinstance(ended, BreakSignal | ContinueSignal):
        return
    if isinstance(ended, PipelineStopped):
        raise KeyboardInterrupt from ended
    if not isinstance(ended, Exception):
        raise ended
    session.success = session.last_success = False
    report_uncaught(session, ended)


def prompt_of(session: Session) -> str:
    """The prompt's text; making it leaves `$?` and `$LASTEXITCODE` as they were."""
    kept = session.success, session.last_success, session.last_exit_code
    try:
        return prompt_text(session)
    finally:
        session.success, session.last_success, session.last_exit_code = kept
        session.host.flush()


def set_ends(session: Session, text: str) -> None:
    """`$^` and `$$`: the first and the last word of the command."""
    words = [
        token
        for token in parsed(text).tokens
        if token.kind not in ("NewLine", "Comment", "EndOfInput", "LineContinuation", "Semi")
    ]
    if words:
        for name, token in (("^", words[0]), ("$", words[-1])):
            variable = session.global_scope.local(name, name)
            variable.value = value_of(token)


def value_of(token: Any) -> str:
    """A token as the variables hold it: a string without its quotes."""
    is_text = token.kind in ("StringLiteral", "StringExpandable", "Generic", "Identifier")
    return str(token.value) if is_text and isinstance(token.value, str) else str(token.text)


def with_red_mark(prompt: StyleAndTextTuples) -> StyleAndTextTuples:
    """The prompt with its last character that is no blank in red."""
    for at in range(len(prompt) - 1, -1, -1):
        style, text = prompt[at][:2]
        shown = text.rstrip()
        if shown:
            mark = len(shown) - 1
            return [
                *prompt[:at],
                (style, text[:mark]),
                ("class:prompt-error", text[mark]),
                (style, text[mark + 1 :]),
                *prompt[at + 1 :],
            ]
    return prompt


def open_server(session: Session) -> object:
    """The server behind the prompt."""
    from poshws.pode.server.prompt import open_background  # deferred

    return open_background(session)
