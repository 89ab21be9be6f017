"""Connect-PodeWebSocket and its like, in scripts against a server beside them."""

from __future__ import annotations

import json
import signal
import ssl

import pytest
import trustme

ECHO = """
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name Echo -Url $env:PEER_URL -ScriptBlock {
        if ($WsEvent.Data.stop) { Close-PodeServer; return }
        Send-PodeWebSocket -Message @{ n = $WsEvent.Data.n }
    }
}
'after'
"""


async def send_numbers(connection, state, count=5):
    for number in range(count):
        await connection.send(json.dumps({"n": number}))
        state.got.append(json.loads(await connection.recv()))
    await connection.send('{"stop": true}')


def test_messages_are_answered_and_the_line_is_closed_properly(run, peer):
    state = peer(send_numbers)
    ran = run(ECHO, PEER_URL=state.url).finish()
    assert (ran.code, ran.lines, ran.errors) == (0, ["after"], "")
    assert state.settle().got == [{"n": number} for number in range(5)]
    assert [code for code, _ in state.settle().closes] == [1005]  # a Close frame without a code


def test_order_is_kept_and_nothing_is_lost_with_one_consumer(run, peer):
    async def handle(connection, state):
        for number in range(3000):
            await connection.send(json.dumps({"n": number}))
        await connection.send('{"stop": true}')
        async for message in connection:
            state.got.append(json.loads(message)["n"])

    state = peer(handle)
    script = ECHO.replace("{\n", "{\n    Set-PodeWebSocketConcurrency -Maximum 1\n", 1)
    assert run(script, PEER_URL=state.url).finish().code == 0
    assert state.settle().got == list(range(3000))


def test_handlers_get_arguments(run, peer):
    async def handle(connection, state):
        await connection.send('{"a": 1}')
        state.got.append(await connection.recv())

    state = peer(handle)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        Connect-PodeWebSocket -Name Echo -Url $env:PEER_URL -ScriptBlock {
            param($one, $two)
            Send-PodeWebSocket 'Echo' "$one $two $($WsEvent.Data.a)"
            Close-PodeServer
        } -ArgumentList 1, 2
    }
    """
    assert run(script, PEER_URL=state.url).finish().code == 0
    assert state.settle().got == ["1 2 1"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signals_close_the_line_and_end_the_program(run, peer, number):
    async def handle(connection, state):
        await connection.send('{"n": 1}')
        state.got.append(await connection.recv())
        script.send_signal(number)

    state = peer(handle)
    script = run(ECHO, PEER_URL=state.url)
    ran = script.finish()
    assert ran.code == -number
    assert "after" not in ran.out
    assert ran.errors == ""
    assert [code for code, _ in state.settle().closes] == [1005]


def test_closing_is_bounded_when_the_peer_does_not_answer(run, peer):
    async def handle(connection, state):
        await connection.send('{"stop": true}')
        connection.transport.pause_reading()
        state.got.append("held")

    state = peer(handle)
    ran = run(ECHO, PEER_URL=state.url).finish(15)
    assert (ran.code, ran.lines) == (0, ["after"])


def context_of(tmp_path):
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    root = tmp_path / "root.pem"
    authority.cert_pem.write_to_path(root)
    return context, root


def test_wss_works_with_a_trusted_certificate(run, peer, tmp_path):
    context, root = context_of(tmp_path)
    state = peer(send_numbers, tls=context)
    ran = run(ECHO, PEER_URL=state.url, SSL_CERT_FILE=str(root)).finish()
    assert (ran.code, ran.errors) == (0, "")
    assert len(state.settle().got) == 5


def test_wss_refuses_a_certificate_that_nobody_vouches_for(run, peer, tmp_path):
    context, _ = context_of(tmp_path)
    state = peer(send_numbers, tls=context)
    ran = run(ECHO, PEER_URL=state.url).finish()
    assert ran.code == 1
    assert "certificate verify failed" in " ".join(ran.errors.split())
    assert not state.opened.is_set()


def test_an_error_in_a_handler_keeps_the_line(run, peer):
    async def handle(connection, state):
        for text in ('{"n": 1}', "not json", '{"n": 2}'):
            await connection.send(text)
        state.got += [await connection.recv()]

    state = peer(handle)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        New-PodeLogCustomMethod -ScriptBlock { param($item) $item.Split("`n") -like 'Message:*' | Out-Default } |
            Enable-PodeLogErrorType
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            if ($WsEvent.Data.n -eq 1) { throw 'no good' }
            Send-PodeWebSocket -Message 'still there'
            Start-Sleep -Milliseconds 300
            Close-PodeServer
        }
    }
    """
    ran = run(script, PEER_URL=state.url).finish()
    assert state.settle().got == ["still there"]
    assert ran.lines[0] == "Message: no good"
    assert ran.lines[1].startswith("Message: Conversion from JSON failed with error:")


def test_a_failed_connection_says_why(run, free_port):
    script = """
    Start-PodeServer -EnablePool WebSockets {
        try { Connect-PodeWebSocket -Name x -Url "ws://127.0.0.1:$env:PORT" -ScriptBlock { } }
        catch { $_.Exception.Message | Out-Default }
        Test-PodeWebSocket -Name x | Out-Default
        Close-PodeServer
    }
    """
    ran = run(script, PORT=str(free_port)).finish()
    assert ran.lines == ["Failed to connect to WebSocket: Connection refused", "True"]


def test_reset_goes_to_another_url_with_the_same_handler(run, peer):
    async def handle(connection, state):
        state.got.append(connection.request.path)
        await connection.send(json.dumps({"path": connection.request.path}))
        async for message in connection:
            state.got.append(message)

    state = peer(handle)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        Connect-PodeWebSocket -Name x -Url "$($env:PEER_URL)/one" -ScriptBlock {
            if ($WsEvent.Data.path -eq '/one') { Reset-PodeWebSocket -Url "$($env:PEER_URL)/two"; return }
            Send-PodeWebSocket -Message "on $($WsEvent.Request.WebSocket.Url.AbsolutePath)"
            Close-PodeServer
        }
    }
    """
    assert run(script, PEER_URL=state.url).finish().code == 0
    assert state.settle().got == ["/one", "/two", "on /two"]
