"""Lines that begin with a slash, on a connection to a real server."""

from __future__ import annotations

import asyncio
import io
from contextlib import suppress

import pytest
from websockets.exceptions import ConnectionClosedError

from poshws.apps.ws.conversation import Conversation
from poshws.apps.ws.screens import Terminal
from poshws.apps.ws.settings import Settings
from poshws.apps.ws.slash_commands import obey
from tests.engine.peers import run, served, until


def typed(*lines: str, answers: int = 0):
    """What the server got and how it was closed, and what was on the screen."""
    got, closings, stream = [], [], io.StringIO()

    async def handle(connection) -> None:
        with suppress(ConnectionClosedError):  # what codes other than 1000 are here
            async for message in connection:
                got.append(message)
                await connection.send(message)
        closings.append((connection.close_code, connection.close_reason))

    async def main() -> bool:
        async with served(handle) as url:
            screen = Terminal(stream, has_colours=False)
            conversation = Conversation(Settings(url), screen, None)
            assert await conversation.open()
            goes_on = [await obey(conversation, line) for line in lines][-1]
            await until(lambda: stream.getvalue().count("\n< ") >= answers)
            await conversation.close()
            await until(lambda: closings)
        return goes_on

    goes_on = run(main())
    return got, closings[0], stream.getvalue(), goes_on


def test_lines_are_messages() -> None:
    got, closing, out, goes_on = typed("hello", "//not a command", answers=2)
    assert got == ["hello", "/not a command"]
    assert closing == (1000, "")
    assert "< hello\n" in out and "> hello" not in out  # it stands there already
    assert goes_on


def test_bytes() -> None:
    got, _, out, _ = typed("/bytes 00 ff", "/bytes xy", answers=1)
    assert got == [b"\x00\xff"]
    assert "Bytes are written as 00 ff 7f." in out
    assert "< [2 bytes] 00 ff" in out


def test_ping_shows_how_long_it_took() -> None:
    _, _, out, _ = typed("/ping are you there", answers=1)
    assert "< pong are you there after " in out


def test_pong_and_help() -> None:
    _, _, out, _ = typed("/pong", "/HELP")
    assert "/close [CODE [REASON]]" in out


@pytest.mark.parametrize(
    ("line", "closing"),
    [("/close", (1000, "")), ("/close 4000 so long", (4000, "so long")), ("/quit", (1000, ""))],
)
def test_leaving(line: str, closing: tuple[int, str]) -> None:
    _, found, _, goes_on = typed(line)
    assert found == closing
    assert not goes_on


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/close 1005", "A code is 1000 to 1003"),
        ("/close soon", "A code is 1000 to 1003"),
        ("/close 1000 " + "x" * 200, "A reason has at most 123 bytes."),
        ("/ping " + "x" * 200, "A ping holds at most 125 bytes."),
        ("/nonsense", "There is no command /nonsense"),
    ],
)
def test_mistakes_are_told_and_nothing_happens(line: str, said: str) -> None:
    got, closing, out, goes_on = typed(line)
    assert said in out
    assert (got, closing, goes_on) == ([], (1000, ""), True)


def test_without_a_line_nothing_is_sent() -> None:
    stream = io.StringIO()

    async def main() -> None:
        screen = Terminal(stream, has_colours=False)
        conversation = Conversation(Settings("ws://127.0.0.1:1"), screen, None)
        assert not await conversation.open()
        for line in ("hello", "/ping", "/bytes 00"):
            assert await obey(conversation, line)

    asyncio.run(main())
    assert stream.getvalue().count("Not connected; nothing was sent.") == 3
