"""`poshws ws URL`: from the words of the command line to an exit code."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import TYPE_CHECKING

from poshws.apps.ws import exit_codes
from poshws.apps.ws.arguments import is_terminal, settings_of
from poshws.apps.ws.conversation import Conversation, converse
from poshws.apps.ws.piped_lines import send_input
from poshws.apps.ws.recorder import Recorder
from poshws.apps.ws.screens import Pipe, Terminal

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from typing import Any

    from poshws.apps.ws.screens import Screen
    from poshws.apps.ws.settings import Settings


def run_ws_command(words: list[str]) -> int:
    """Holds the conversation that the words ask for; gives the exit code."""
    try:
        settings = settings_of(words)
    except SystemExit as end:
        return int(end.code or 0)
    recorder = None
    if settings.record is not None:
        try:
            recorder = Recorder(settings.record, has_secrets=settings.records_secrets)
        except OSError as error:
            said = f"poshws ws: cannot write to {settings.record}: {error.strerror}"
            print(said, file=sys.stderr)
            return exit_codes.CANNOT_CREATE
    try:
        code = run_until_ended(hold(settings, screen_for(settings), recorder))
    finally:
        if recorder is not None:
            recorder.close()
    if recorder is not None and recorder.failure:
        print(f"poshws ws: the recording ends early: {recorder.failure}", file=sys.stderr)
        return code or exit_codes.CANNOT_WRITE
    return code


def screen_for(settings: Settings) -> Screen:
    """Where the conversation is shown."""
    if sys.stdout.isatty():
        is_plain = not settings.has_colours or bool(os.environ.get("NO_COLOR"))
        is_plain = is_plain or os.environ.get("TERM") == "dumb"
        return Terminal(sys.stdout, has_colours=not is_plain)
    return Pipe(
        sys.stdout.buffer,
        is_verbose=settings.is_verbose,
        shows_control=settings.shows_control,
        is_binary=settings.is_binary,
    )


async def hold(settings: Settings, screen: Screen, recorder: Recorder | None) -> int:
    """The conversation from its beginning to its end."""
    conversation = Conversation(settings, screen, recorder)
    return await converse(conversation, talk(conversation))


async def talk(conversation: Conversation) -> None:
    """Says all there is to say, and waits for answers."""
    settings, screen = conversation.settings, conversation.screen
    for message in settings.messages:
        await conversation.send_when_open(message.encode())
    if settings.reads_input:
        if isinstance(screen, Terminal) and is_terminal() and os.environ.get("TERM") != "dumb":
            from poshws.apps.ws.prompt import talk_at_prompt  # deferred

            await talk_at_prompt(conversation, screen)
            return
        await send_input(conversation)
    await conversation.stay()


def run_until_ended(work: Coroutine[Any, Any, int]) -> int:
    """Runs to the end, or until Ctrl+C or SIGTERM, which end it properly."""
    terminated = False

    async def run() -> int:
        nonlocal terminated
        task = asyncio.current_task()
        assert task is not None

        def terminate() -> None:
            nonlocal terminated
            terminated = True
            task.cancel()

        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, terminate)
        return await work

    try:
        return asyncio.run(run())
    except KeyboardInterrupt:
        return exit_codes.INTERRUPTED
    except asyncio.CancelledError:
        if not terminated:
            raise
        return exit_codes.TERMINATED
