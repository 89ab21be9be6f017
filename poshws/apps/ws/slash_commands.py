"""Lines typed at the console → messages, or what a line that begins with a slash asks for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from poshws.apps.ws.recording import MOST_CONTROL, MOST_REASON, may_be_sent

if TYPE_CHECKING:
    from poshws.apps.ws.conversation import Conversation


@dataclass(frozen=True)
class SlashCommand:
    """What may be typed behind its name, what it does, and how."""

    arguments: str
    summary: str
    run: Callable[[Conversation, str], Awaitable[bool]]


async def obey(conversation: Conversation, line: str) -> bool:
    """Does what a typed line asks for; False where that ends the conversation."""
    if line.startswith("//"):
        line = line[1:]
    elif line.startswith("/"):
        name, _, rest = line[1:].partition(" ")
        command = COMMANDS.get(name.lower())
        if command is None:
            conversation.screen.fail(f"There is no command /{name}; /help lists them.")
            return True
        return await command.run(conversation, rest.strip())
    if not await conversation.send(line.encode("utf-8", "replace"), is_typed=True):
        say_down(conversation)
    return True


def say_down(conversation: Conversation) -> None:
    """There is no connection."""
    conversation.screen.fail("Not connected; nothing was sent.")


async def ping(conversation: Conversation, rest: str) -> bool:
    return send_control(conversation, "ping", rest)


async def pong(conversation: Conversation, rest: str) -> bool:
    return send_control(conversation, "pong", rest)


def send_control(conversation: Conversation, kind: str, text: str) -> bool:
    """Sends a ping or a pong with a text."""
    data = text.encode("utf-8", "replace")
    if len(data) > MOST_CONTROL:
        conversation.screen.fail(f"A {kind} holds at most {MOST_CONTROL} bytes.")
    elif not conversation.send_control(kind, data):
        say_down(conversation)
    return True


async def send_bytes(conversation: Conversation, rest: str) -> bool:
    try:
        data = bytes.fromhex(rest)
    except ValueError:
        conversation.screen.fail("Bytes are written as 00 ff 7f.")
        return True
    if not await conversation.send_as(data, True, is_typed=True):
        say_down(conversation)
    return True


async def close(conversation: Conversation, rest: str) -> bool:
    word, _, why = rest.partition(" ")
    code = int(word) if word.isascii() and word.isdigit() else None
    why = why.strip()
    if word and (code is None or not may_be_sent(code)):
        conversation.screen.fail("A code is 1000 to 1003, 1007 to 1014, or 3000 to 4999.")
        return True
    if len(why.encode("utf-8", "replace")) > MOST_REASON:
        conversation.screen.fail(f"A reason has at most {MOST_REASON} bytes.")
        return True
    await conversation.close(*(() if code is None else (code, why)))
    return False


async def leave(conversation: Conversation, rest: str) -> bool:
    return False


async def show_help(conversation: Conversation, rest: str) -> bool:
    conversation.screen.note(help_text())
    return True


COMMANDS = {
    "ping": SlashCommand("[TEXT]", "sends a ping", ping),
    "pong": SlashCommand("[TEXT]", "sends a pong that nobody asked for", pong),
    "bytes": SlashCommand("00 ff …", "sends a binary message", send_bytes),
    "close": SlashCommand("[CODE [REASON]]", "closes the connection (code 1000)", close),
    "quit": SlashCommand("", "the same as Ctrl+D: closes with code 1000", leave),
    "help": SlashCommand("", "shows this", show_help),
}


def help_text() -> str:
    """All commands, a line for each."""
    rows = [(f"/{name} {c.arguments}".rstrip(), c.summary) for name, c in COMMANDS.items()]
    rows.append(("//TEXT", "sends /TEXT"))
    return "\n".join(f"  {usage:<24} {summary}" for usage, summary in rows)
