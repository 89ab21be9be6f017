"""Tab at the prompt → the matches of our completion, shown by prompt_toolkit.

The matches may need the script's own code (argument completers, members of values), so they are
made in a fiber: such code may wait, and handlers go on meanwhile.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from typing import TYPE_CHECKING, Any

from prompt_toolkit.completion import CompleteEvent, Completer, Completion

from poshws.corelib.exceptions.dotnet import NetException

if TYPE_CHECKING:
    from prompt_toolkit.application import Application
    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.document import Document

    from poshws.completion import CommandCompletion
    from poshws.runtime.session.session import Session


class SessionCompleter(Completer):
    """Completion for the session's prompt."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._ready: tuple[str, CommandCompletion] | None = None

    def begin(self, app: Application[Any], buffer: Buffer) -> None:
        """Completes what stands at the cursor of the buffer."""
        app.create_background_task(self._begin(buffer))

    async def _begin(self, buffer: Buffer) -> None:
        text, cursor = buffer.text, buffer.cursor_position
        found = await self._find(text, cursor)
        if (buffer.text, buffer.cursor_position) != (text, cursor) or not found.matches:
            return
        # The cursor may stand inside of what is replaced; prompt_toolkit replaces what is before.
        buffer.cursor_position = max(cursor, found.replacement_index + found.replacement_length)
        if len(found.matches) == 1:
            buffer.apply_completion(completions_of(found, buffer.cursor_position)[0])
            return
        self._ready = (text, found)
        buffer.start_completion(insert_common_part=True)

    async def _find(self, text: str, cursor: int) -> CommandCompletion:
        from poshws.completion import CommandCompletion, complete  # deferred

        session = self._session
        try:
            return await session.bridge.spawn(complete, session, text, cursor)
        except NetException:  # what cannot be completed has no matches
            return CommandCompletion([])

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        """Not used: completion is asynchronous."""
        return ()

    async def get_completions_async(
        self, document: Document, complete_event: CompleteEvent
    ) -> AsyncGenerator[Completion, None]:
        """The matches for the text before the cursor."""
        ready, self._ready = self._ready, None
        if ready is not None and ready[0] == document.text:
            found = ready[1]
        else:
            found = await self._find(document.text, document.cursor_position)
        for completion in completions_of(found, document.cursor_position):
            yield completion


def completions_of(found: CommandCompletion, cursor: int) -> list[Completion]:
    """Matches as prompt_toolkit has them: what they replace ends at the cursor."""
    start = min(found.replacement_index - cursor, 0)
    return [
        Completion(
            match.completion_text,
            start_position=start,
            display=match.list_item_text,
            display_meta=first_line(match.tool_tip, match.list_item_text),
        )
        for match in found.matches
    ]


def first_line(tip: str, shown: str) -> str:
    """The first line of a tooltip that says more than the item itself."""
    for line in tip.strip().splitlines():
        return "" if line.strip() == shown else line.strip()
    return ""
