"""[ClientWebSocket] as scripts drive it, against a server that sends back what it gets."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator

import pytest
from websockets.asyncio.server import ServerConnection, serve

Run = Callable[[str], str]

CONNECTED = """
$none = [Threading.CancellationToken]::None
$ws = [System.Net.WebSockets.ClientWebSocket]::new()
$ws.ConnectAsync([uri] 'ws://127.0.0.1:PORT/', $none).GetAwaiter().GetResult()
$buffer = [byte[]]::new(8)
function Send($text) {
    $bytes = [Text.Encoding]::UTF8.GetBytes($text)
    $null = $ws.SendAsync([ArraySegment[byte]]::new($bytes), 'Text', $true, $none).Wait()
}
function Receive {
    $text = ''
    do {
        $part = $ws.ReceiveAsync([ArraySegment[byte]]::new($buffer), $none).Result
        $text += [Text.Encoding]::UTF8.GetString($buffer, 0, $part.Count)
    } until ($part.EndOfMessage)
    $text
}
"""


async def answer(connection: ServerConnection) -> None:
    async for message in connection:
        if message == "bye":
            await connection.close(1000, "done")
            return
        await connection.send(message)


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    loop = asyncio.new_event_loop()
    started: list[int] = []
    ready, ended = threading.Event(), asyncio.Event()

    async def work() -> None:
        async with serve(answer, "127.0.0.1", 0, close_timeout=0.5) as server:
            started.append(next(iter(server.sockets)).getsockname()[1])
            ready.set()
            await ended.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(work(),))
    thread.start()
    ready.wait(10)
    yield started[0]
    loop.call_soon_threadsafe(ended.set)
    thread.join(10)
    loop.close()


CASES = {
    "Send 'a text that is longer'; Receive": "a text that is longer",
    "$ws.State; $ws.Dispose(); $ws.State": "Open Closed",
    "Send 'bye'; $r = $ws.ReceiveAsync([ArraySegment[byte]]::new($buffer), $none).Result;"
    " $r.MessageType; $r.CloseStatus; $ws.CloseStatusDescription; $ws.State": (
        "Close NormalClosure done CloseReceived"
    ),
    "$ws.CloseAsync('NormalClosure', '', $none).Wait(); $ws.State": "Closed",
    "$t = $ws.ReceiveAsync([ArraySegment[byte]]::new($buffer), $none); $t.Wait(20); Send 'x';"
    " while (-not $t.IsCompleted) { }; $t.Result.Count": "False 1",
    "$c = [Threading.CancellationTokenSource]::new(20);"
    " $t = $ws.ReceiveAsync([ArraySegment[byte]]::new($buffer), $c.Token);"
    " try { $t.Wait() } catch { $_.Exception.InnerException.InnerException.GetType().Name };"
    " $ws.State": "OperationCanceledException Aborted",
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, port: int, script: str) -> None:
    closing = f"try {{ {script} }} finally {{ $ws.Dispose() }}"
    assert run(CONNECTED.replace("PORT", str(port)) + closing) == CASES[script]


def test_nobody_there(run: Run) -> None:
    connecting = (
        "[Net.WebSockets.ClientWebSocket]::new().ConnectAsync([uri] 'ws://127.0.0.1:1/', $n)"
    )
    none = "$n = [Threading.CancellationToken]::None; "
    failed = f"try {{ {connecting}.Wait() }} catch {{ $_.Exception.InnerException.Message }}"
    assert run(none + failed) == (
        "One or more errors occurred. (Unable to connect to the remote server)"
    )
    assert run(none + connecting.replace("ws://", "http://")) == (
        "!ArgumentException: Only Uris starting with 'ws://' or 'wss://' are supported."
        " (Parameter 'uri')"
    )
