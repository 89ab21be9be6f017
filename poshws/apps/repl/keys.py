"""Keys at the prompt → what PSReadLine does on them outside of Windows, beside Emacs' own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.application import get_app
from prompt_toolkit.filters import Condition, completion_is_selected, has_selection, is_searching
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.keys import Keys

from poshws.apps.repl.validate import is_incomplete

if TYPE_CHECKING:
    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.key_binding.key_processor import KeyPressEvent

    from poshws.apps.repl.complete import SessionCompleter


@Condition
def line_is_empty() -> bool:
    """Nothing has been typed."""
    return not get_app().current_buffer.text


def key_bindings(completer: SessionCompleter) -> KeyBindings:
    """The keys of the prompt."""
    keys = KeyBindings()

    @keys.add(Keys.Enter, filter=completion_is_selected)
    def take_completion(event: KeyPressEvent) -> None:
        event.current_buffer.complete_state = None

    @keys.add(Keys.Enter, filter=~completion_is_selected & ~is_searching)
    def accept(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if is_incomplete(buffer.text):
            buffer.newline(copy_margin=False)
        else:
            buffer.validate_and_handle()

    @keys.add(Keys.Escape, Keys.Enter)
    def add_line(event: KeyPressEvent) -> None:
        event.current_buffer.newline(copy_margin=False)

    @keys.add(Keys.ControlD, filter=line_is_empty)
    def leave(event: KeyPressEvent) -> None:
        event.app.exit(exception=EOFError)

    @keys.add(Keys.ControlC, filter=~is_searching)
    def cancel(event: KeyPressEvent) -> None:
        event.app.exit(exception=KeyboardInterrupt)

    @keys.add(Keys.Tab, filter=~has_selection)
    @keys.add(Keys.ControlSpace)
    def complete(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if buffer.complete_state:
            buffer.complete_next()
        else:
            completer.begin(event.app, buffer)

    @keys.add(Keys.F8)
    def search_back(event: KeyPressEvent) -> None:
        search_history(event.current_buffer, -1)

    @keys.add(Keys.F20)  # how terminals send Shift+F8
    def search_on(event: KeyPressEvent) -> None:
        search_history(event.current_buffer, 1)

    return keys


def search_history(buffer: Buffer, step: int) -> None:
    """Goes to the next command of the history that begins like the text before the cursor."""
    start = buffer.document.text_before_cursor
    lines = buffer._working_lines
    at = buffer.working_index + step
    while 0 <= at < len(lines):
        if lines[at].lower().startswith(start.lower()) and lines[at] != buffer.text:
            buffer.go_to_history(at)
            buffer.cursor_position = len(start)
            return
        at += step
