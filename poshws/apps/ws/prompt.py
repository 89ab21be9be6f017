"""The console at a terminal: a line with history and keys, and above it what happens meanwhile."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.filters import Condition, is_searching
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.keys import Keys

from poshws.apps.repl.history import CommandHistory, history_path
from poshws.apps.repl.screen import Waiting
from poshws.apps.ws.slash_commands import COMMANDS, obey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document
    from prompt_toolkit.input import Input
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent
    from prompt_toolkit.output import Output

    from poshws.apps.ws.conversation import Conversation
    from poshws.apps.ws.screens import Terminal

HISTORY = "websocket_history.txt"


def default_history() -> str:
    """Where typed lines are kept: beside the commands of the other prompt."""
    return os.path.join(os.path.dirname(history_path()), HISTORY)


class CommandNames(Completer):
    """The names of commands behind a slash."""

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        text = document.text
        if text.startswith("/") and " " not in text:
            for name, command in COMMANDS.items():
                if name.startswith(text[1:].lower()):
                    yield Completion(
                        f"/{name}", start_position=-len(text), display_meta=command.summary
                    )


async def talk_at_prompt(
    conversation: Conversation,
    screen: Terminal,
    *,
    input: Input | None = None,
    output: Output | None = None,
    history: str | None = None,
) -> None:
    """Sends what is typed, until Ctrl+D, /quit or /close."""
    console: PromptSession[str] = PromptSession(
        ANSI(screen.paint("out", "> ")),
        input=input,
        output=output,
        history=CommandHistory(default_history() if history is None else history),
        completer=CommandNames(),
        complete_while_typing=False,
        key_bindings=key_bindings(),
        prompt_continuation="  ",
        multiline=True,
    )
    stream = screen.stream
    above = Waiting(stream, asyncio.get_running_loop())
    screen.stream = above  # type: ignore[assignment]  # it writes all the same
    ending = asyncio.create_task(clear_at_end(conversation, console))
    try:
        while True:
            line = await console.prompt_async()
            if line and not await obey(conversation, line):
                return
    except EOFError:
        return
    finally:
        ending.cancel()
        screen.stream = stream
        above.finish()


async def clear_at_end(conversation: Conversation, console: PromptSession[str]) -> None:
    """Leaves no empty prompt behind when the other side has closed."""
    await conversation.is_over.wait()
    console.app.erase_when_done = not console.default_buffer.text


def key_bindings() -> KeyBindings:
    """Enter sends, Alt+Enter begins another line; Ctrl+C empties the line, or leaves."""
    keys = KeyBindings()

    @Condition
    def is_empty() -> bool:
        from prompt_toolkit.application import get_app  # deferred

        return not get_app().current_buffer.text

    @keys.add(Keys.Enter, filter=~is_searching)
    def send(event: KeyPressEvent) -> None:
        event.current_buffer.validate_and_handle()

    @keys.add(Keys.Escape, Keys.Enter)
    def add_line(event: KeyPressEvent) -> None:
        event.current_buffer.newline(copy_margin=False)

    @keys.add(Keys.ControlD, filter=is_empty)
    @keys.add(Keys.ControlC, filter=is_empty & ~is_searching)
    def leave(event: KeyPressEvent) -> None:
        event.app.exit(exception=EOFError)

    @keys.add(Keys.ControlC, filter=~is_empty & ~is_searching)
    def clear(event: KeyPressEvent) -> None:
        event.current_buffer.reset()

    return keys
