"""One connection by hand: what is sent and what comes, to the screen and into the recording.

It ends when the other side closes (unless it is to be opened again), when as many messages came as
were asked for, or when this side has said all and has waited for answers.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from websockets.exceptions import InvalidHandshake, InvalidStatus

from poshws.apps.ws import exit_codes
from poshws.apps.ws.recording import LOST_CODE, NO_CODE
from poshws.apps.ws.settings import QUIET
from poshws.engine.messages import EngineError, reason
from poshws.engine.websocket.client import Client, ClientOptions
from poshws.engine.websocket.clients import new_client
from poshws.engine.websocket.connection_options import shown_url
from poshws.engine.websocket.inbox import Inbox
from poshws.engine.websocket.reconnection import Reconnection

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from websockets.http11 import Response

    from poshws.apps.ws.recorder import Recorder
    from poshws.apps.ws.screens import Screen
    from poshws.apps.ws.settings import Settings
    from poshws.engine.websocket.dialer import ClientConnection

END_TIMEOUT = 2.0  # seconds for the news that a connection which was closed has ended
NORMAL_CLOSE = 1000
OF_THE_COMMAND_LINE = ("badUri", "badScheme", "badProxy", "badCertificate")


class Conversation:
    """A connection, where it is shown and how it will have ended."""

    def __init__(self, settings: Settings, screen: Screen, recorder: Recorder | None) -> None:
        self.settings = settings
        self.screen = screen
        self.recorder = recorder
        self.count = 0  # messages that came
        self.has_enough = asyncio.Event()
        self.is_over = asyncio.Event()
        self.exit_code = exit_codes.NO_CONNECTION
        self.input_failed = False
        self._is_closing = False
        self._connection: ClientConnection | None = None  # the last one that was open
        self._is_up = False
        self._pings: dict[bytes, float] = {}  # what somebody sent by hand, and when
        self._last_at = 0.0  # when a message came or went
        self._client = self._new_client()

    def _new_client(self) -> Client:
        plan = Reconnection() if self.settings.reconnects else None
        options = ClientOptions(
            connection=self.settings.connection, reconnection=plan, takes_empty=True
        )
        client = new_client(Inbox(), "ws", self.settings.url, None, "text/plain", options)
        client.receiver = self._receive
        client.report = self._report
        return client

    async def open(self) -> bool:
        """Connects; False if that failed and is not tried again."""
        try:
            await self._client.connect()
        except Exception as error:  # whatever made it fail is shown, and becomes an exit code
            self.screen.fail(f"Cannot connect to {shown_url(self.settings.url)}: {words(error)}")
            self.exit_code = code_of(error)
            return self.settings.reconnects
        return True

    async def send(self, data: bytes, *, is_typed: bool = False) -> bool:
        """Sends a message, of the kind that is set; False on a connection that is not open."""
        return await self.send_as(data, self.settings.is_binary, is_typed=is_typed)

    async def send_as(self, data: bytes, is_binary: bool, *, is_typed: bool = False) -> bool:
        """Sends a message; waits while the other side is slow."""
        if not self._client.is_connected:
            return False
        text = None if is_binary else data.decode()
        waiting = self._client.send(data, binary=is_binary)
        self._last_at = asyncio.get_running_loop().time()
        if self.recorder is not None:
            self.recorder.message(False, data, text)
        if not is_typed:
            self.screen.sent(data, text)
        if waiting is not None:
            await waiting
        return True

    async def send_when_open(self, data: bytes) -> None:
        """The same, but waits for the connection where it is opened again."""
        while not await self.send(data) and not self.is_over.is_set():
            await self._client.wait_until(True, None)

    def send_control(self, kind: str, data: bytes) -> bool:
        """Sends a ping or a pong; False on a connection that is not open."""
        connection = self._client.connection
        if connection is None or not connection.is_open:
            return False
        (connection.ping if kind == "ping" else connection.pong)(data)
        if kind == "ping":
            self._pings[data] = time.perf_counter()
        if self.recorder is not None:
            self.recorder.control(False, kind, data)
        if self.settings.shows_control:
            self.screen.control(False, kind, data)
        return True

    async def stay(self) -> None:
        """Waits for answers: as long as the settings say, or until it is quiet."""
        settings, loop = self.settings, asyncio.get_running_loop()
        if settings.wait is not None:
            await asyncio.sleep(settings.wait)
        elif settings.stays or settings.count:
            await self.is_over.wait()
        else:
            self._last_at = loop.time()
            while (rest := self._last_at + QUIET - loop.time()) > 0:
                await asyncio.sleep(rest)

    async def close(self, code: int = NORMAL_CLOSE, why: str = "") -> None:
        """Closes for good; bounded in time."""
        self._is_closing = True
        if self._connection is not None:
            self._connection.say_close(code, why)
        await self._client.disconnect()
        if self._is_up:
            with suppress(TimeoutError):
                async with asyncio.timeout(END_TIMEOUT):
                    await self.is_over.wait()
        self.is_over.set()

    # What the connection tells

    def _receive(self, data: bytes, text: str | None) -> None:
        if self.has_enough.is_set():
            return
        self._last_at = asyncio.get_running_loop().time()
        self.count += 1
        if self.recorder is not None:
            self.recorder.message(True, data, text)
        self.screen.received(data, text)
        if self.count == self.settings.count:
            self.has_enough.set()

    def _report(self, client: Client, kind: str, facts: dict[str, Any]) -> None:
        screen = self.screen
        if kind == "Open":
            self._opened()
        elif kind == "Close":
            self._closed(int(facts["Code"]), str(facts["Reason"]))
        elif kind == "Error":
            screen.fail(f"Error: {facts['Error']}")
        elif kind == "Reconnect":
            screen.note(f"Connecting again, attempt {facts['Attempt']}")
        elif kind in ("Ping", "Pong"):
            self._receive_control(kind.lower(), facts["Data"])

    def _receive_control(self, kind: str, data: bytes) -> None:
        if self.recorder is not None:
            self.recorder.control(True, kind, data)
        sent_at = self._pings.pop(data, None) if kind == "pong" else None
        if sent_at is not None:
            seconds = time.perf_counter() - sent_at
            self.screen.control(True, kind, data, f"after {seconds * 1000:.1f} ms")
        elif self.settings.shows_control:
            self.screen.control(True, kind, data)

    def _opened(self) -> None:
        settings, self._connection, self._is_up = self.settings, self._client.connection, True
        subprotocol = None if self._connection is None else self._connection.subprotocol
        if self.recorder is not None:
            self.recorder.opened(settings.url, settings.connection, subprotocol)
        agreed = f", subprotocol {subprotocol}" if subprotocol else ""
        self.exit_code = exit_codes.NORMAL
        self.screen.note(f"Connected to {shown_url(settings.url)}{agreed}")

    def _closed(self, code: int, why: str) -> None:
        self._is_up = False
        was_here = self._connection is not None and self._connection.was_closed_here
        if self.recorder is not None:
            self.recorder.closed(not was_here, code, why)
        is_normal = (self._is_closing and was_here) or code in exit_codes.NORMAL_CODES
        (self.screen.note if is_normal else self.screen.fail)(farewell(code, why))
        if self._is_closing or not self.settings.reconnects:
            self.exit_code = exit_codes.NORMAL if is_normal else exit_codes.LOST
            self.is_over.set()


async def converse(conversation: Conversation, talk: Coroutine[Any, Any, None]) -> int:
    """Opens, has the talk said, waits for answers and closes; gives the exit code.

    The talk ends early when the other side closes, when enough messages came, or when time is over.
    """
    settings = conversation.settings
    work: asyncio.Task[None] | None = None
    try:
        async with asyncio.timeout(settings.most_time):
            if not await conversation.open():
                talk.close()
                return conversation.exit_code
            work = asyncio.create_task(talk)
            ends = (conversation.is_over, conversation.has_enough)
            waits = [asyncio.create_task(end.wait()) for end in ends]
            try:
                await asyncio.wait([work, *waits], return_when=asyncio.FIRST_COMPLETED)
            finally:
                for wait in waits:
                    wait.cancel()
    except TimeoutError:
        conversation.screen.note("The time is over")
    finally:
        if work is None:
            talk.close()
        else:
            await end_work(work)
            await conversation.close()
            conversation.screen.flush()
    return final_code(conversation)


async def end_work(work: asyncio.Task[None]) -> None:
    """Ends what is said; raises what went wrong in it."""
    work.cancel()
    await asyncio.wait([work])
    if not work.cancelled():
        work.result()


def final_code(conversation: Conversation) -> int:
    """The exit code of a conversation that was opened."""
    code, count = conversation.exit_code, conversation.settings.count
    if code == exit_codes.NORMAL and count is not None and conversation.count < count:
        conversation.screen.fail(f"{conversation.count} of {count} messages came")
        return exit_codes.TOO_FEW
    if code == exit_codes.NORMAL and conversation.input_failed:
        return exit_codes.BAD_DATA
    return code


def farewell(code: int, why: str) -> str:
    """The end of a connection, for people."""
    if code == LOST_CODE:
        return "The connection was lost (1006)"
    if code == NO_CODE:
        return "Disconnected (no code)"
    why = " ".join(why.splitlines())  # a line of its own could look like a message
    return f"Disconnected ({code}: {why})" if why else f"Disconnected ({code})"


def words(error: Exception) -> str:
    """What made connecting fail, for people; without secrets."""
    if isinstance(error, InvalidStatus):
        response = error.response
        said = f"the server answered HTTP {response.status_code} {phrase_of(response)}".rstrip()
        place = response.headers.get("Location") if 300 <= response.status_code < 400 else None
        return f"{said} and points to {shown_url(place)}" if place else said
    return reason(error)


def phrase_of(response: Response) -> str:
    """What the status of an answer means."""
    if response.reason_phrase:
        return response.reason_phrase
    try:
        return HTTPStatus(response.status_code).phrase
    except ValueError:
        return ""


def code_of(error: Exception) -> int:
    """The exit code for what made connecting fail."""
    if isinstance(error, InvalidHandshake):
        return exit_codes.REFUSED
    if isinstance(error, EngineError) and error.message_id in OF_THE_COMMAND_LINE:
        return exit_codes.BAD_COMMAND_LINE
    return exit_codes.NO_CONNECTION
