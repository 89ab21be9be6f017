"""`$WsEvent.Request.WebSocket.Consumer`: what all external connections of a server share.

Members and their behaviour are those of Pode's PodeConsumer, PodeAdapter and PodeItemQueue. The
types are made known when a script first asks for one of them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from poshws.clr.metadata.generic_instantiation import close_type
from poshws.clr.threading.cancellation import CancellationToken
from poshws.clr.threading.tasks import NO_RESULT, Task, background
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.enums import define_enum
from poshws.corelib.typesystem.types import class_type
from poshws.engine.messages import EngineError
from poshws.engine.websocket.inbox import Message
from poshws.pode.declared_types import register_all
from poshws.pode.websocket_client.requests import WebSocket, WebSocketRequest, view_of

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from poshws.corelib.typesystem.types import Type
    from poshws.pode.server.context import Pode

ADAPTER_TYPE = "Pode.Adapters.PodeAdapterType"
QUEUE = "Pode.Utilities.Structures.PodeItemQueue`1"
AdapterType = define_enum(ADAPTER_TYPE, ("Web", "WebSocket", "Smtp", "Tcp", "File"))


class Consumer:
    """The connections of a server."""

    __slots__ = ("pode", "token")
    net_name = "Pode.Adapters.Consumers.PodeConsumer"

    def __init__(self, pode: Pode) -> None:
        self.pode = pode
        self.token = CancellationToken()

    @property
    def is_connected(self) -> bool:
        return not self.pode.wish

    def find(self, name: str) -> WebSocket | None:
        """The connection of exactly this name."""
        if not self.pode.clients.is_taken(name):
            return None
        client = self.pode.clients.find(name)
        return None if client is None else client.view or view_of(client, self.pode)

    def connect(self, name: str, url: str, content_type: str) -> Task:
        """Connects without a handler; the task fails for a name that is taken."""
        return background(self._connect(name, url, content_type))

    async def _connect(self, name: str, url: str, content_type: str) -> object:
        if self.pode.clients.is_taken(name):
            raise NetException(f"WebSocket connection with name {name} already defined")
        try:
            await self.pode.clients.connect(name, url, None, content_type)
        except EngineError as error:
            raise NetException(str(error)) from error
        return NO_RESULT

    def disconnect(self, name: str) -> None:
        """Closes a connection; its name stays known."""
        view = self.find(name)
        if view is not None:
            self.pode.session.wait(view.client.disconnect())

    def remove(self, name: str) -> None:
        """Closes and forgets a connection."""
        if self.find(name) is not None:
            self.pode.session.wait(self.pode.clients.remove(name))

    def close(self) -> None:
        """Closes all connections."""
        self.pode.session.wait(self.pode.clients.close())

    def put(self, request: WebSocketRequest) -> None:
        """Has a message handled, once more perhaps."""
        client = request.web_socket.client
        self.pode.clients.inbox.put(Message(client, request.raw or b"", request.text))

    async def _take(self) -> object:
        inbox = self.pode.clients.inbox
        message: Message | None = inbox.take()
        while message is None:
            await inbox.wait()
            message = inbox.take()
        return WebSocketRequest(message, message.client.view or view_of(message.client, self.pode))

    def take(self, *token: object) -> Any:
        """The next message that waits; waits for one if there is none."""
        return self.pode.session.wait(self._take())

    def take_async(self, *token: object) -> Task:
        """Likewise, as a task."""
        return background(self._take())


class ItemQueue:
    """PodeItemQueue[PodeWebSocketRequest]: the messages that wait for a handler."""

    __slots__ = ("consumer",)

    def __init__(self, consumer: Consumer) -> None:
        self.consumer = consumer

    @property
    def net_type(self) -> Type:
        return close_type(QUEUE, class_type(WebSocketRequest))

    @property
    def queued(self) -> int:
        return len(self.consumer.pode.clients.inbox)

    @property
    def processing(self) -> int:
        return self.consumer.pode.handled_messages

    def requests(self) -> list[object]:
        """The messages that wait, in order."""
        pode = self.consumer.pode
        return [
            WebSocketRequest(each, each.client.view or view_of(each.client, pode))
            for each in pode.clients.inbox.waiting()
        ]


def ends(coroutine: Coroutine[Any, Any, object]) -> Task:
    """A task without a result; a refusal of ours is its error."""

    async def run() -> object:
        try:
            await coroutine
        except (OSError, EngineError) as error:
            raise NetException(str(error)) from error
        return NO_RESULT

    return background(run())


def send(web_socket: WebSocket, message: str, kind: object = None) -> Task:
    """PodeWebSocket.Send: nothing happens on a connection that is not open."""
    is_binary = kind is not None and int(kind) == 1  # type: ignore[call-overload]
    waiting = web_socket.client.send((message or "").encode(), binary=is_binary)
    if waiting is None:
        return Task(NO_RESULT)

    async def sent() -> None:
        await waiting

    return ends(sent())


def connect(web_socket: WebSocket) -> Task:
    """PodeWebSocket.Connect: opens a connection where none is open."""
    client = web_socket.client
    return Task(NO_RESULT) if client.is_connected else ends(client.connect())


def receive(web_socket: WebSocket) -> Task:
    """PodeWebSocket.Receive: ends with the connection; what comes is read anyway."""
    return ends(web_socket.client.wait_until(False, None))


def consumer_of(web_socket: WebSocket) -> Consumer:
    """The one consumer of a server."""
    make_known()
    pode = web_socket.pode
    if pode.consumer_view is None:
        pode.consumer_view = Consumer(pode)
    consumer: Consumer = pode.consumer_view
    return consumer


@cache
def make_known() -> None:
    """Registers the types of this module."""
    register_all(DECLARATIONS)


_REQUEST = WebSocketRequest.net_name
DECLARATIONS = [
    declare(ADAPTER_TYPE, AdapterType),
    declare(
        "Pode.Adapters.PodeAdapter",
        type("Adapter", (), {"net_name": "Pode.Adapters.PodeAdapter"}),
        {
            "bool IsConnected {get;}": lambda self: self.is_connected,
            "bool IsDisposed {get;}": lambda self: False,
            "System.Threading.CancellationToken CancellationToken {get;}": lambda self: self.token,
            f"{ADAPTER_TYPE} Type {{get;}}": lambda self: AdapterType(1),
            "void Start()": lambda self: None,
            "void IPodeAdapter.Start()": lambda self: None,
            "void Dispose()": lambda self: self.close(),
            "void IDisposable.Dispose()": lambda self: self.close(),
        },
        interfaces=("Pode.Adapters.IPodeAdapter", "System.IDisposable"),
    ),
    declare(
        Consumer.net_name,
        Consumer,
        {
            f"Pode.Utilities.Structures.PodeItemQueue[{_REQUEST}] Requests {{get;}}": ItemQueue,
            "System.Threading.Tasks.Task ConnectWebSocket(string name, string url, "
            "string contentType)": Consumer.connect,
            f"{WebSocket.net_name} GetWebSocket(string name)": Consumer.find,
            "void DisconnectWebSocket(string name)": Consumer.disconnect,
            "void RemoveWebSocket(string name)": Consumer.remove,
            f"void AddWebSocketRequest({_REQUEST} request)": Consumer.put,
            f"void RemoveProcessingWebSocketRequest({_REQUEST} request)": (
                lambda self, request: request.dispose()
            ),
            f"{_REQUEST} GetWebSocketRequest(System.Threading.CancellationToken cancellationToken"
            " = default)": Consumer.take,
            f"System.Threading.Tasks.Task[{_REQUEST}] GetWebSocketRequestAsync("
            "System.Threading.CancellationToken cancellationToken = default)": Consumer.take_async,
        },
        base="Pode.Adapters.PodeAdapter",
        interfaces=("Pode.Adapters.IPodeAdapter", "System.IDisposable"),
    ),
    declare(
        f"{QUEUE}[T]",
        ItemQueue,
        {
            "int Count {get;}": lambda self: self.queued + self.processing,
            "int QueuedCount {get;}": lambda self: self.queued,
            "int ProcessingCount {get;}": lambda self: self.processing,
            "T Get(System.Threading.CancellationToken cancellationToken = default)": (
                lambda self, *token: self.consumer.take()
            ),
            "System.Threading.Tasks.Task[T] GetAsync("
            "System.Threading.CancellationToken cancellationToken = default)": (
                lambda self, *token: self.consumer.take_async()
            ),
            "void Add(T item)": lambda self, item: self.consumer.put(item),
            "void AddProcessing(T item)": lambda self, item: None,
            "void RemoveProcessing(T item)": lambda self, item: item.dispose(),
            "T[] ToArray()": ItemQueue.requests,
        },
    ),
]
