"""[ClientWebSocket]: a WebSocket that a script drives itself, with tasks it waits for."""

from __future__ import annotations

import ssl
from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.array_segments import ArraySegment, segment_of
from poshws.clr.system.delegates import holds
from poshws.clr.threading.event_loop_waits import yield_to_event_loop
from poshws.clr.threading.tasks import NO_RESULT, Task, background, failed
from poshws.corelib import execution_context
from poshws.corelib.datetime.timespan import SECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    InvalidOperationException,
    NetException,
    ObjectDisposedException,
    OperationCanceledException,
    SocketException,
    TaskCanceledException,
    WebSocketException,
)
from poshws.corelib.numerics.numbers import BYTES
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.enums import EnumValue

NONE, CONNECTING, OPEN, CLOSE_SENT, CLOSE_RECEIVED, CLOSED, ABORTED = range(7)
TEXT, BINARY, CLOSE = range(3)
EMPTY: Final = 1005  # a close frame without a status
_NOT_CONNECTED: Final = "The WebSocket is not connected."
_NO_CLOSING: Final = (
    "The remote party closed the WebSocket connection without completing the close handshake."
)


class ClientWebSocketOptions:
    """System.Net.WebSockets.ClientWebSocketOptions."""

    __slots__ = (
        "headers",
        "sub_protocols",
        "keep_alive_interval",
        "keep_alive_timeout",
        "cookies",
        "credentials",
        "proxy",
        "use_default_credentials",
        "remote_certificate_validation_callback",
        "collect_http_response_details",
        "client_certificates",
        "__weakref__",
    )
    net_name: ClassVar[str] = "System.Net.WebSockets.ClientWebSocketOptions"

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.sub_protocols: list[str] = []
        self.keep_alive_interval = TimeSpan(30 * SECOND)
        self.keep_alive_timeout = TimeSpan(0)
        self.cookies: Any = None
        self.credentials: Any = None
        self.proxy: Any = None
        self.use_default_credentials = False
        self.remote_certificate_validation_callback: Any = None
        self.collect_http_response_details = False
        self.client_certificates: list[Any] = []

    def set_request_header(self, name: str, value: str | None) -> None:
        if value is None:
            self.headers.pop(name, None)
        else:
            self.headers[name] = value

    def add_sub_protocol(self, name: str) -> None:
        self.sub_protocols.append(name)

    def set_buffer(self, receive: int, send: int, buffer: object = None) -> None:
        """Buffers grow as they need here."""


class WebSocketReceiveResult:
    """System.Net.WebSockets.WebSocketReceiveResult."""

    __slots__ = ("count", "_kind", "end_of_message", "_status", "close_status_description")
    net_name: ClassVar[str] = "System.Net.WebSockets.WebSocketReceiveResult"

    def __init__(
        self,
        count: int,
        kind: int,
        is_end: bool,
        status: int | None = None,
        description: str | None = None,
    ) -> None:
        self.count = count
        self._kind = int(kind)
        self.end_of_message = is_end
        self._status = status
        self.close_status_description = description

    @property
    def message_type(self) -> EnumValue:
        return enum_value("System.Net.WebSockets.WebSocketMessageType", self._kind)

    @property
    def close_status(self) -> EnumValue | None:
        if self._status is None:
            return None
        return enum_value("System.Net.WebSockets.WebSocketCloseStatus", int(self._status))


class ClientWebSocket:
    """System.Net.WebSockets.ClientWebSocket. `_left` is what did not fit the script's last
    buffer.
    """

    __slots__ = (
        "options",
        "_connection",
        "_state",
        "_left",
        "_left_kind",
        "_turn",
        "_pieces",
        "_status",
        "_reason",
        "http_response_headers",
        "_http_status",
        "__weakref__",
    )
    net_name: ClassVar[str] = "System.Net.WebSockets.ClientWebSocket"
    default_keep_alive_interval: ClassVar[TimeSpan] = TimeSpan(30 * SECOND)

    def __init__(self) -> None:
        self.options = ClientWebSocketOptions()
        self._connection: Any = None
        self._state = NONE
        self._left: bytes | None = None
        self._left_kind = TEXT
        self._turn: Any = None
        self._pieces: list[bytes] = []
        self._status: int | None = None
        self._reason: str | None = None
        self.http_response_headers: Any = None
        self._http_status = 0

    @property
    def state(self) -> EnumValue:
        if self._state == CONNECTING:
            yield_to_event_loop()
        return enum_value("System.Net.WebSockets.WebSocketState", self._state)

    @property
    def close_status(self) -> EnumValue | None:
        if self._status is None:
            return None
        return enum_value("System.Net.WebSockets.WebSocketCloseStatus", self._status)

    @property
    def close_status_description(self) -> str | None:
        return self._reason

    @property
    def sub_protocol(self) -> str | None:
        return getattr(self._connection, "subprotocol", None)

    @property
    def http_status_code(self) -> EnumValue:
        return enum_value("System.Net.HttpStatusCode", self._http_status)

    def connect_async(self, uri: Any, *how: object) -> Task:
        if uri is None:
            raise ArgumentNullException("uri")
        if not uri.is_absolute_uri:
            text = "This operation is not supported for a relative URI."
            raise ArgumentException(text, parameter="uri")
        if uri.scheme not in ("ws", "wss"):
            text = "Only Uris starting with 'ws://' or 'wss://' are supported."
            raise ArgumentException(text, parameter="uri")
        if self._state != NONE:
            raise InvalidOperationException("The WebSocket has already been started.")
        self._state = CONNECTING
        return background(_cancellable(self._connect(str(uri)), how))

    async def _connect(self, uri: str) -> object:
        from websockets.asyncio.client import connect  # deferred
        from websockets.exceptions import InvalidStatus  # deferred
        from websockets.exceptions import WebSocketException as Broken  # deferred

        options = self.options
        seconds = options.keep_alive_interval.total_seconds
        try:
            self._connection = await connect(
                uri,
                additional_headers=options.headers or None,
                subprotocols=options.sub_protocols or None,  # type: ignore[arg-type]
                ssl=self._tls(uri),
                ping_interval=seconds if seconds > 0 else None,
                ping_timeout=None,
                max_size=None,
                user_agent_header=None,
                compression=None,
                open_timeout=None,
            )
        except InvalidStatus as error:
            self._state, self._http_status = CLOSED, error.response.status_code
            raise WebSocketException(
                f"The server returned status code '{error.response.status_code}' when status code"
                " '101' was expected."
            ) from error
        except (OSError, Broken, ValueError) as error:
            self._state = CLOSED
            inner = SocketException(111, _socket_text(error, uri))
            raise WebSocketException("Unable to connect to the remote server", inner) from error
        await self._ask_about_certificate(uri)
        self._state, self._http_status = OPEN, 101
        return NO_RESULT

    async def _ask_about_certificate(self, uri: str) -> None:
        """Whether the script's callback trusts the server."""
        callback = self.options.remote_certificate_validation_callback
        if callback is None or not uri.startswith("wss:"):
            return
        if not await execution_context.current.services.in_fiber(
            lambda: holds(callback, self, None, None, 0)
        ):
            self._state = CLOSED
            self._drop()
            raise WebSocketException(
                "Unable to connect to the remote server",
                NetException(
                    "The remote certificate was rejected by the provided"
                    " RemoteCertificateValidationCallback."
                ),
            )

    def _tls(self, uri: str) -> object:
        """Certificates are checked, unless the script has a callback, which then decides."""
        if not uri.startswith("wss:"):
            return None
        context = ssl.create_default_context()
        if self.options.remote_certificate_validation_callback is not None:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context

    def _check(self, *states: int) -> None:
        if self._connection is None:
            if self._state == CLOSED:
                raise ObjectDisposedException("System.Net.WebSockets.ClientWebSocket")
            raise InvalidOperationException(_NOT_CONNECTED)
        if self._state not in states:
            name = self.state.name
            raise WebSocketException(
                f"The WebSocket is in an invalid state ('{name}') for this operation. Valid states"
                " are: 'Open, CloseReceived'"
            )

    def send_async(self, data: object, kind: int, is_end: object, *how: object) -> Task:
        try:
            self._check(OPEN, CLOSE_RECEIVED)
        except NetException as error:
            return failed(error)
        piece = bytes(data) if isinstance(data, ArraySegment | list) else bytes(segment_of(data))
        self._pieces.append(piece)
        if not is_end:
            return Task(NO_RESULT)
        message = b"".join(self._pieces)
        self._pieces.clear()
        return background(_cancellable(self._send(message, int(kind)), how))

    async def _send(self, message: bytes, kind: int) -> object:
        from websockets.exceptions import ConnectionClosed  # deferred

        try:
            await self._connection.send(message, text=kind == TEXT)
        except ConnectionClosed as error:
            self._take_closing(error)
            raise WebSocketException(_NO_CLOSING) from error
        return NO_RESULT

    def receive_async(self, buffer: object, *how: object) -> Task:
        try:
            self._check(OPEN, CLOSE_SENT)
        except NetException as error:
            return failed(error)
        return background(_cancellable(self._receive(segment_of(buffer)), how))

    async def _receive(self, segment: ArraySegment) -> object:
        """One at a time; a second one waits for the first. Who cancels it loses the connection."""
        import asyncio  # deferred

        if self._turn is None:
            self._turn = asyncio.Lock()
        try:
            async with self._turn:
                return await self._receive_next(segment)
        except asyncio.CancelledError:
            self.abort()
            raise

    async def _receive_next(self, segment: ArraySegment) -> object:
        if self._left is None:
            from websockets.exceptions import ConnectionClosed  # deferred

            try:
                message = await self._connection.recv()
            except ConnectionClosed as error:
                return self._take_closing(error)
            self._left_kind = TEXT if isinstance(message, str) else BINARY
            self._left = message.encode() if isinstance(message, str) else message
        part, rest = self._left[: segment.count], self._left[segment.count :]
        start = segment.offset
        segment.array[start : start + len(part)] = [BYTES[byte] for byte in part]
        self._left = rest or None
        return WebSocketReceiveResult(len(part), self._left_kind, not rest)

    def _take_closing(self, error: Any) -> WebSocketReceiveResult:
        """The peer's close frame; a broken connection without one is an error."""
        frame = error.rcvd
        if frame is None:
            self._state = ABORTED
            raise WebSocketException(_NO_CLOSING) from error
        self._status, self._reason = int(frame.code), frame.reason or ""
        self._state = CLOSED if self._state == CLOSE_SENT else CLOSE_RECEIVED
        return WebSocketReceiveResult(0, CLOSE, True, self._status, self._reason)

    def close_async(self, status: int, reason: str | None, *how: object) -> Task:
        try:
            self._check(OPEN, CLOSE_RECEIVED, CLOSE_SENT)
        except NetException as error:
            return failed(error)
        return background(_cancellable(self._close(int(status), reason or ""), how))

    async def _close(self, status: int, reason: str) -> object:
        await self._connection.close(1000 if status == EMPTY else status, reason)
        if self._status is None:
            code = self._connection.close_code
            self._status = code if code is not None and code != 1006 else status
            self._reason = self._connection.close_reason or reason
        self._state = CLOSED
        return NO_RESULT

    def close_output_async(self, status: int, reason: str | None, *how: object) -> Task:
        """Sends the close frame; a peer that has sent its own is done with."""
        was_received = self._state == CLOSE_RECEIVED
        try:
            self._check(OPEN, CLOSE_RECEIVED)
        except NetException as error:
            return failed(error)
        self._state = CLOSED if was_received else CLOSE_SENT
        return background(self._say_closing(int(status), reason or ""))

    async def _say_closing(self, status: int, reason: str) -> object:
        import asyncio  # deferred

        closing = asyncio.ensure_future(
            self._connection.close(1000 if status == EMPTY else status, reason)
        )
        await asyncio.sleep(0)
        closing.add_done_callback(lambda done: done.exception())
        return NO_RESULT

    def abort(self) -> None:
        if self._state not in (CLOSED, NONE):
            self._state = ABORTED
        self._drop()

    def dispose(self) -> None:
        if self._state not in (CLOSED, ABORTED):
            self._state = CLOSED
        self._drop()

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.transport.abort()


def _socket_text(error: BaseException, uri: str) -> str:
    place = uri.partition("//")[2].partition("/")[0]
    name = getattr(error, "strerror", None) or str(error)
    if "refused" in str(error) or "Multiple" in str(error):
        name = "Connection refused"
    return f"{name} ({place})"


async def _cancellable(work: Any, how: tuple[object, ...]) -> object:
    """Ends the work where a token among the arguments is cancelled."""
    import asyncio  # deferred

    token = next((each for each in how if hasattr(each, "throw_if_cancellation_requested")), None)
    source = getattr(token, "source", None)
    if source is None:
        return await work
    task = asyncio.ensure_future(work)
    source.when_cancelled(task.cancel)
    try:
        return await asyncio.wait_for(task, source.seconds_left())
    except TimeoutError:
        raise OperationCanceledException() from None
    except asyncio.CancelledError:
        raise TaskCanceledException() from None
    finally:
        source.forget(task.cancel)


class WebSocketMembers(ClientWebSocket):
    """System.Net.WebSockets.WebSocket: what all have in common."""

    __slots__ = ()

    @staticmethod
    def create_client_buffer(receive: int, send: int) -> ArraySegment:
        return segment_of(byte_array(bytes(max(receive, send))))

    @staticmethod
    def create_server_buffer(receive: int) -> ArraySegment:
        return segment_of(byte_array(bytes(receive)))


TYPES = describe(
    __file__,
    {
        "System.Net.WebSockets.ClientWebSocket": ClientWebSocket,
        "System.Net.WebSockets.ClientWebSocketOptions": ClientWebSocketOptions,
        "System.Net.WebSockets.WebSocket": (None, WebSocketMembers),
        "System.Net.WebSockets.WebSocketReceiveResult": WebSocketReceiveResult,
    },
)
