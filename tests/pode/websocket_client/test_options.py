"""What Connect-PodeWebSocket and Send-PodeWebSocket offer beyond Pode, in scripts."""

from __future__ import annotations

import asyncio
import base64
import json


async def echo(connection, state):
    state.got.append(dict(connection.request.headers.raw_items()))
    await connection.send('{"go": true}')
    async for message in connection:
        state.got.append(message)
        await connection.send(message)


def test_the_handshake_carries_what_was_given(run, peer):
    state = peer(echo)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        $secret = [pscredential]::new('me', (ConvertTo-SecureString 'p:w' -AsPlainText -Force))
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -Headers @{ 'X-Trace' = 7 } -Origin 'http://here' `
            -Cookie ([ordered]@{ a = 1; b = 'two' }) -Credential $secret -TimeoutSec 5 -Compression `
            -MaxMessageSize 1000 -PingInterval 5 -PingTimeout 5 -QueueSize 10 -Overflow DropOldest -Ordered
        $token = ConvertTo-SecureString 'letmein' -AsPlainText -Force
        Connect-PodeWebSocket -Name y -Url $env:PEER_URL -Token $token -Cookie 'c=d' -ScriptBlock { Close-PodeServer }
    }
    """
    ran = run(script, PEER_URL=state.url).finish()
    assert (ran.code, ran.errors) == (0, "")
    one, two = state.got[:2]
    code = base64.b64encode(b"me:p:w").decode()
    assert (one["X-Trace"], one["Origin"], one["Cookie"]) == ("7", "http://here", "a=1; b=two")
    assert one["Authorization"] == f"Basic {code}"
    assert one["Sec-WebSocket-Extensions"].startswith("permessage-deflate")
    assert (two["Authorization"], two["Cookie"]) == ("Bearer letmein", "c=d")


def test_refusals_name_no_secret(run):
    script = """
    Start-PodeServer -EnablePool WebSockets {
        $secret = "SECRET`nX: y"
        $url = 'ws://me:SECRET@127.0.0.1:1'
        foreach ($more in @{ Token = $secret }, @{ Cookie = $secret }, @{ Headers = @{ A = $secret } },
            @{ Headers = 'SECRET' }, @{ Headers = @{ Upgrade = 'x' } }, @{ Certificate = './none.pem' },
            @{ SubProtocol = 'a b' }, @{ Proxy = 'ftp://me:SECRET@h' }, @{ Token = 'SECRET' }) {
            try { Connect-PodeWebSocket -Name "x$(($i += 1))" -Url $url @more }
            catch { $_.Exception.Message | Out-Default }
        }
        Get-PodeWebSocket | ForEach-Object Url | Out-Default
        Close-PodeServer
    }
    """
    ran = run(script).finish()
    assert ran.errors == ""
    assert "SECRET" not in ran.out
    bad = "The value of the header '{}' contains characters that are not allowed."
    assert ran.lines == [
        bad.format("Authorization"),
        bad.format("Cookie"),
        bad.format("A"),
        "-Headers must be a table.",
        "The header 'Upgrade' cannot be set.",
        "Path does not exist: ./none.pem",
        "The subprotocol 'a b' is not a valid name.",
        "Failed to connect to WebSocket: The proxy must be an http://, https:// or socks5:// URL with a "
        "host.",
        "Failed to connect to WebSocket: Connection refused",
        "ws://127.0.0.1:1",
        "ws://127.0.0.1:1",
    ]


def test_bytes_and_answers(run, peer):
    state = peer(echo)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            "handler: $($WsEvent.Data.go) $($WsEvent.Data.other)" | Out-Default
            if ($WsEvent.Data.go) {
                Send-PodeWebSocket -Message '{"other": 1}'
                $answer = Send-PodeWebSocket -Message @{ id = 5 } -WaitFor { $_.id -eq 5 } -TimeoutSec 5
                "answer $($answer.id)" | Out-Default
                try { Send-PodeWebSocket -Message '{}' -WaitFor { $WsEvent.Data.id -eq 6 } -TimeoutSec 0.2 }
                catch { $_.Exception.Message | Out-Default }
                Send-PodeWebSocket -Bytes ([byte[]](0, 200, 255))
                return
            }
        }
        Connect-PodeWebSocket -Name raw -Url $env:PEER_URL -ContentType text/plain -ScriptBlock {
            if ($WsEvent.Metadata.Kind -eq 'Binary') {
                "$($WsEvent.Request.RawBody -join ',') $($WsEvent.Metadata.Kind)" | Out-Default
                Start-Sleep -Milliseconds 700
                Close-PodeServer
                return
            }
            "kinds: $($WsEvent.Metadata.Count)" | Out-Default
            Send-PodeWebSocket -Bytes ([byte[]](1, 2))
        }
    }
    """
    ran = run(script, PEER_URL=state.url).finish()
    assert (ran.code, ran.errors) == (0, "")
    assert b"\x00\xc8\xff" in state.got
    for line in (
        "answer 5",
        "handler:  1",
        "No message from the WebSocket 'x' was the one waited for within 0.2 seconds.",
        "1,2 Binary",
        "kinds: 0",
    ):
        assert line in ran.lines
    assert "handler:  5" not in ran.lines


def test_a_line_that_is_lost_comes_back_with_what_was_sent_meanwhile(run, peer):
    async def handle(connection, state):
        state.got.append(connection.request.path)
        if len(state.got) == 1:
            await connection.send('{"n": 1}')
            await connection.close(4000, "again")
            return
        state.got.append(await connection.recv())
        await connection.send('{"stop": true}')

    state = peer(handle)
    script = """
    function show($text) { "event: $text" | Out-Default }
    Start-PodeServer -EnablePool WebSockets {
        New-PodeLogCustomMethod -ScriptBlock { param($item) $item.Split("`n") -like 'Message:*' | Out-Default } |
            Enable-PodeLogErrorType -Levels Error, Warning, Informational
        Register-PodeWebSocketEvent -Name Feed -Type Open, Close, Reconnect -ScriptBlock {
            $e = $TriggeredEvent
            show "$($e.Type) $($e.Code) $($e.Reason) $($e.Attempt)"
            if ($e.Type -eq 'Close') { Send-PodeWebSocket -Name Feed -Message 'kept' }
        }
        Connect-PodeWebSocket -Name Feed -Url "$($env:PEER_URL)/one" -Reconnect -ReconnectDelay 0.3 `
            -QueueWhileDown 5 -ReconnectScriptBlock { param($n) "$($env:PEER_URL)/two?n=$n" } -ScriptBlock {
            if ($WsEvent.Data.stop) {
                Get-PodeWebSocket -Name Feed | ForEach-Object { "$($_.State) $($_.Connections) $($_.CloseCode)" } | Out-Default
                Start-Sleep -Milliseconds 300
                Close-PodeServer
            }
        }
    }
    """
    ran = run(script, PEER_URL=state.url).finish()
    assert (ran.code, ran.errors) == (0, "")
    assert state.settle().got == ["/one", "/two?n=1", "kept"]
    events = [line.strip() for line in ran.lines if line.startswith("event:")]
    assert events == [
        "event: Open",
        "event: Close 4000 again",
        "event: Reconnect   1",
        "event: Open",
    ]
    assert "Message: WebSocket 'Feed' was closed: 4000" in ran.lines
    assert "Message: WebSocket 'Feed' is open again" in ran.lines
    assert "Open 2 4000" in ran.lines


def test_waiting_for_a_state(run, peer):
    async def leave(connection, state):
        await connection.recv()
        await connection.close()

    state = peer(leave)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        try { Wait-PodeWebSocket -Name x } catch { $_.Exception.Message | Out-Default }
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL
        Wait-PodeWebSocket -Name x -State Open | Out-Default
        Wait-PodeWebSocket -Name x -State Closed -TimeoutSec 0.1 | Out-Default
        Send-PodeWebSocket -Name x -Message 'bye'
        Wait-PodeWebSocket -Name x -State Closed -TimeoutSec 5 | Out-Default
        Close-PodeServer
    }
    """
    ran = run(script, PEER_URL=state.url).finish()
    assert ran.errors == ""
    assert ran.lines == ["There is no WebSocket with the name 'x'.", "True", "False", "True"]


def test_a_refused_handshake_of_a_reset_can_be_caught(run, peer):
    async def refuse(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
        writer.close()

    async def handle(connection, state):
        server = await asyncio.start_server(refuse, "127.0.0.1", 0)
        await connection.send(json.dumps({"port": server.sockets[0].getsockname()[1]}))
        await connection.wait_closed()
        await asyncio.sleep(0.5)
        server.close()

    state = peer(handle)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            try { Reset-PodeWebSocket -Url "ws://me:SECRET@127.0.0.1:$($WsEvent.Data.port)" }
            catch { $_.Exception.Message | Out-Default }
            Close-PodeServer
        }
    }
    """
    ran = run(script, PEER_URL=state.url).finish()
    assert ran.errors == ""
    assert "SECRET" not in ran.out
    assert "HTTP 401" in ran.out
