"""What the client can beyond Pode, at its edges: odd values, waiting, losing, stopping."""

from __future__ import annotations

import asyncio
import json
import signal
import ssl
import time

import pytest
import trustme
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import load_pem_x509_certificate


async def stay(connection, state):
    async for message in connection:
        state.got.append(message)


def server(text, functions=""):
    return f"{functions}\nStart-PodeServer -EnablePool WebSockets {{\n{text}\n}}\n"


REFUSALS = [
    ("Connect-PodeWebSocket -Name x -Url $u -TimeoutSec 0", "less than the minimum allowed range of 0.001"),
    ("Connect-PodeWebSocket -Name x -Url $u -TimeoutSec soon", 'Cannot convert value "soon"'),
    ("Connect-PodeWebSocket -Name x -Url $u -MaxMessageSize -1", "less than the minimum allowed range of 0"),
    ("Connect-PodeWebSocket -Name x -Url $u -PingInterval -1", "less than the minimum allowed range of 0"),
    ("Connect-PodeWebSocket -Name x -Url $u -PingTimeout 0", "less than the minimum"),
    ("Connect-PodeWebSocket -Name x -Url $u -QueueSize 0", "less than the minimum allowed range of 1"),
    ("Connect-PodeWebSocket -Name x -Url $u -QueueWhileDown -1", "less than the minimum"),
    ("Connect-PodeWebSocket -Name x -Url $u -ReconnectDelay 0", "less than the minimum"),
    ("Connect-PodeWebSocket -Name x -Url $u -Overflow Drop", 'does not belong to the set "Block,DropOldest,Close"'),
    ("Connect-PodeWebSocket -Name x -Url $u -Headers 'X: 1'", "-Headers must be a table."),
    ("Connect-PodeWebSocket -Name x -Url $u -Headers @{ 'ä' = 1 }", "The header 'ä' cannot be set."),
    ("Connect-PodeWebSocket -Name x -Url $u -Headers @{ X = 'ä' }", "The value of the header 'X' contains"),
    ("Connect-PodeWebSocket -Name x -Url $u -Origin 'http://ä'", "The value of the header 'Origin' contains"),
    ("Connect-PodeWebSocket -Name x -Url $u -Cookie @{ 'a;b' = 1 }", "The cookie 'a;b' is not a valid name."),
    ("Connect-PodeWebSocket -Name x -Url $u -Cookie @{ a = '1; b=2' }", "The value of the cookie 'a' contains"),
    ("Connect-PodeWebSocket -Name x -Url $u -Token @{}", "-Token must be text or a secure string."),
    ("Connect-PodeWebSocket -Name x -Url $u -SubProtocol 'ä'", "The subprotocol 'ä' is not a valid name."),
    ("Connect-PodeWebSocket -Name x -Url $u -Certificate none.pem", "Path does not exist: none.pem"),
    ("Connect-PodeWebSocket -Name x -Url $u -CertificateKey none.pem", "Path does not exist: none.pem"),
    ("Send-PodeWebSocket y -Bytes $null", "The argument is null"),
    ("Send-PodeWebSocket y -Bytes 1, 300", 'Cannot convert value "300" to type "System.Byte"'),
    ("Send-PodeWebSocket y -Message a -Bytes 1", "'Message' and 'Bytes' are mutually exclusive"),
    ("Send-PodeWebSocket y a -WaitFor { $true } -TimeoutSec -1", "less than the minimum"),
    ("Send-PodeWebSocket none a -WaitFor { $true }", "There is no WebSocket with the name 'none'."),
    ("Wait-PodeWebSocket none", "There is no WebSocket with the name 'none'."),
    ("Wait-PodeWebSocket y -State Opening", 'does not belong to the set "Open,Closed"'),
    ("Wait-PodeWebSocket y -TimeoutSec -1", "less than the minimum"),
    ("Register-PodeWebSocketEvent y Opening { }", "does not belong to the set"),
]  # fmt: skip


def test_values_that_are_refused(run, peer):
    state = peer(stay)
    tries = [f"try {{ {text}; 'fine' | Out-Default }} catch {{ said }}" for text, _ in REFUSALS]
    ran = run(
        server(
            "$u = $env:PEER_URL\nConnect-PodeWebSocket -Name y -Url $u\n"
            + "\n".join([*tries, "Close-PodeServer"]),
            "function said { $_.Exception.Message | Out-Default }",
        ),
        PEER_URL=state.url,
    ).finish()
    assert ran.errors == ""
    for line, (text, words) in zip(ran.lines, REFUSALS, strict=True):
        assert words in line, text


def test_values_that_are_nothing(run, peer):
    async def handle(connection, state):
        state.got.append(dict(connection.request.headers.raw_items()))
        await stay(connection, state)

    state = peer(handle)
    ran = run(
        server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -Headers $null -Cookie '' -Origin '' -Token '' `
            -Credential $null -SubProtocol @() -Proxy '' -Certificate '' -CACertificate '' `
            -MaxMessageSize 0 -PingInterval 0 -Compression:$false -Reconnect:$false -Ordered:$false
        Send-PodeWebSocket x -Bytes @()
        Wait-PodeWebSocket x -State Closed -TimeoutSec 0 | Out-Default
        Wait-PodeWebSocket x -TimeoutSec 0 | Out-Default
        Close-PodeServer
        """),
        PEER_URL=state.url,
    ).finish()
    assert (ran.errors, ran.lines) == ("", ["False", "True"])
    assert not {"Authorization", "Cookie", "Origin", "Sec-WebSocket-Protocol"} & set(state.got[0])
    assert state.settle().got[1:] == [b""]


def test_two_wait_for_their_answers_at_once(run, peer):
    async def handle(connection, state):
        asked = [json.loads(await connection.recv()) for _ in range(2)]
        await connection.send('{"id": "noise"}')
        for each in reversed(asked):
            await connection.send(json.dumps(each))
        await stay(connection, state)

    state = peer(handle)
    ran = run(
        server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock { "handler $($WsEvent.Data.id)" | Out-Default }
        foreach ($name in 'ä1', 'ä2') {
            Add-PodeTask -Name $name -ArgumentList @{ id = $name } -ScriptBlock {
                param($id)
                $answer = Send-PodeWebSocket x @{ id = $id } -WaitFor { $_.id -eq $id } -TimeoutSec 10
                "$id got $($answer.id)" | Out-Default
            }
        }
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            $tasks = 'ä1', 'ä2' | ForEach-Object { Invoke-PodeTask -Name $_ }
            $tasks | Wait-PodeTask | Out-Null
            Close-PodeServer
        }
        """),
        PEER_URL=state.url,
    ).finish()
    assert ran.errors == ""
    assert sorted(ran.lines) == ["handler noise", "ä1 got ä1", "ä2 got ä2"]


@pytest.mark.parametrize("ending", ["drop", "close"])
def test_a_line_that_is_lost_while_one_waits(run, peer, ending):
    async def handle(connection, state):
        await connection.recv()
        if ending == "drop":
            connection.transport.abort()
        else:
            await connection.close(4002, "bye")

    state = peer(handle)
    ran = run(
        server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL
        try { Send-PodeWebSocket x 'question' -WaitFor { $true } -TimeoutSec 20 }
        catch { $_.Exception.Message | Out-Default }
        try { Send-PodeWebSocket x 'question' -WaitFor { $true } -TimeoutSec 20 }
        catch { $_.Exception.Message | Out-Default }
        Send-PodeWebSocket x 'nothing happens'
        Close-PodeServer
        """),
        PEER_URL=state.url,
    ).finish()
    assert ran.lines == [
        "The WebSocket 'x' was closed before the message waited for came.",
        "The WebSocket 'x' is not open.",
    ]


WAITING = [
    "Send-PodeWebSocket x 'question' -WaitFor { $false } -TimeoutSec 100",
    "Wait-PodeWebSocket x -State Closed",
    "Disconnect-PodeWebSocket x; Wait-PodeWebSocket x -State Open",
]


@pytest.mark.parametrize("how", ["signal", "close"])
@pytest.mark.parametrize("wait", WAITING)
def test_a_server_that_stops_waits_no_longer(run, peer, wait, how):
    state = peer(stay)
    stop = "Start-Sleep -Milliseconds 300; Close-PodeServer" if how == "close" else "$null"
    script = run(
        server(f"""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL
        Add-PodeTimer -Name wait -Interval 1000 -OnStart -ScriptBlock {{ {wait}; 'no' | Out-Default }}
        Register-PodeEvent -Type Running -Name go -ScriptBlock {{ {stop} }}
        """),
        PEER_URL=state.url,
    )
    assert state.opened.wait(20)
    begun = time.monotonic()
    if how == "signal":
        time.sleep(1)
        script.send_signal(signal.SIGINT)
    ran = script.finish()
    assert time.monotonic() - begun < 12
    assert "no" not in ran.lines


def test_removing_ends_waiting(run, peer):
    state = peer(stay)
    ran = run(
        server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL
        Disconnect-PodeWebSocket x
        Add-PodeTask -Name wait -ScriptBlock { "came: $(Wait-PodeWebSocket x)" | Out-Default }
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            $tasks = Invoke-PodeTask -Name wait
            Start-Sleep -Milliseconds 200
            Remove-PodeWebSocket x
            $tasks | Wait-PodeTask | Out-Null
            Close-PodeServer
        }
        """),
        PEER_URL=state.url,
    ).finish()
    assert (ran.errors, ran.lines) == ("", ["came: False"])


def test_events_of_a_line_that_goes_and_comes(run, peer):
    async def handle(connection, state):
        if state.connections == 1:
            await (await connection.ping(b"p\xff"))
            await connection.pong(b"alone")
            await asyncio.sleep(0.1)
            connection.transport.abort()
        else:
            await connection.close(4003, "näh")

    state = peer(handle)
    ran = run(
        server("""
        Register-PodeWebSocketEvent -Name X -Type Open, Close, Error, Ping, Pong, Reconnect -ArgumentList 'arg' -ScriptBlock {
            param($argument)
            $e = $TriggeredEvent
            "$argument $($e.Name) $($e.Type) $($e.Code) $($e.Reason) $($e.Attempt) $($e.Data) $($e.Error)" -replace ' +', ' ' | Out-Default
            if ($e.Error -match 'attempts') { Close-PodeServer }
        }
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -Reconnect -ReconnectDelay 0.05 -ReconnectMaximum 2 -ReconnectScriptBlock {
            param($attempt)
            if ($attempt -eq 2) { 'ws://127.0.0.1:1' }
        }
        """),
        PEER_URL=state.url,
    ).finish()
    assert ran.errors == ""
    assert [line.strip() for line in ran.lines] == [
        "arg x Open",
        "arg x Ping 112 255",
        "arg x Pong 97 108 111 110 101",
        "arg x Close 1006",
        "arg x Reconnect 1",
        "arg x Open",
        "arg x Close 4003 näh",
        "arg x Reconnect 2",
        "arg x Error 2 Connection refused",
        "arg x Error The WebSocket 'x' is down, and 2 attempts to connect again have failed.",
    ]


def test_a_scriptblock_may_stop_the_attempts_or_fail(run, peer):
    async def handle(connection, state):
        if state.connections < 3:
            connection.transport.abort()
        else:
            await stay(connection, state)

    state = peer(handle)
    ran = run(
        server("""
        New-PodeLogCustomMethod -ScriptBlock { param($item) "log: $($item.Message)" | Out-Default } | Enable-PodeLogErrorType -Raw
        Connect-PodeWebSocket -Name fails -Url $env:PEER_URL -Reconnect -ReconnectDelay 0.05 -ReconnectScriptBlock { throw 'in the scriptblock' }
        Start-Sleep -Milliseconds 700
        Connect-PodeWebSocket -Name stops -Url $env:PEER_URL -Reconnect -ReconnectDelay 0.05 -ReconnectScriptBlock { $false }
        Disconnect-PodeWebSocket -Name fails
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            Get-PodeWebSocket | ForEach-Object { "$($_.Name) $($_.State) $($_.Connections)" } | Out-Default
            Close-PodeServer
        }
        """),
        PEER_URL=state.url,
    ).finish()
    assert ran.errors == ""
    assert ran.lines.count("log: in the scriptblock") == 2
    assert ran.lines[-2:] == ["fails Closed 3", "stops Open 1"]


def test_messages_while_the_line_is_down(run, peer):
    async def handle(connection, state):
        if state.connections <= 2:
            connection.transport.abort()
        else:
            await stay(connection, state)

    state = peer(handle)
    ran = run(
        server(
            """
        Connect-PodeWebSocket -Name plain -Url $env:PEER_URL -Reconnect -ReconnectDelay 60
        Connect-PodeWebSocket -Name keeps -Url $env:PEER_URL -Reconnect -ReconnectDelay 1 -QueueWhileDown 2
        foreach ($name in 'plain', 'keeps') { [void](Wait-PodeWebSocket $name -State Closed -TimeoutSec 5) }
        Start-Sleep -Milliseconds 200
        try { Send-PodeWebSocket plain 'a' } catch { said }
        foreach ($text in 'b', 'ü', 'd') { try { Send-PodeWebSocket keeps $text } catch { said } }
        Get-PodeWebSocket | ForEach-Object { "$($_.Name) $($_.State) $($_.Kept)" } | Out-Default
        Wait-PodeWebSocket keeps -TimeoutSec 10 | Out-Default
        (Get-PodeWebSocket keeps).Kept | Out-Default
        Close-PodeServer
        """,
            "function said { $_.Exception.Message | Out-Default }",
        ),
        PEER_URL=state.url,
    ).finish()
    assert ran.errors == ""
    assert ran.lines == [
        "The WebSocket 'plain' is down; the message was not sent (-QueueWhileDown keeps some).",
        "The WebSocket 'keeps' is down, and 2 messages wait for it already (-QueueWhileDown).",
        "plain Reconnecting 0",
        "keeps Reconnecting 2",
        "True",
        "0",
    ]
    assert state.settle().got == ["b", "ü"]


def test_what_is_known_of_a_line(run, peer):
    async def handle(connection, state):
        await connection.send('"text"')
        await connection.send(b'"bytes"')
        await stay(connection, state)

    state = peer(handle)
    ran = run(
        server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -PingInterval 0.05 -Ordered -ScriptBlock {
            $e = $WsEvent
            "$($e.Data) $($e.Metadata.Kind) $($e.Metadata.Count) $($e.RawBody.Length) $($e.RawBody[0])" | Out-Default
            if ($e.Data -eq 'bytes') {
                Start-Sleep -Milliseconds 300
                $info = Get-PodeWebSocket x
                "$($info.Latency.GetType().Name) $($info.Latency -gt 0) $($info.ConnectedSince.Kind) <$($info.SubProtocol)>" | Out-Default
                Close-PodeServer
            }
        }
        """),
        PEER_URL=state.url,
    ).finish()
    assert ran.errors == ""
    assert ran.lines == ["text Text 0 6 34", "bytes Binary 0 7 34", "TimeSpan True Utc <>"]


def test_one_line_in_order_beside_others(run, peer):
    async def handle(connection, state):
        for number in range(4):
            await connection.send(str(number))
        await stay(connection, state)

    state = peer(handle)
    ran = run(
        server("""
        Set-PodeWebSocketConcurrency -Maximum 8
        $block = { Start-Sleep -Milliseconds (100 - 25 * $WsEvent.Data); "$($WsEvent.Request.WebSocket.Name)$($WsEvent.Data)" | Out-Default }
        Connect-PodeWebSocket -Name a -Url $env:PEER_URL -Ordered -ScriptBlock $block
        Connect-PodeWebSocket -Name b -Url $env:PEER_URL -ScriptBlock $block
        Add-PodeTimer -Name end -Interval 2 -ScriptBlock { Close-PodeServer }
        """),
        PEER_URL=state.url,
    ).finish()
    assert [line for line in ran.lines if line[0] == "a"] == ["a0", "a1", "a2", "a3"]
    assert [line for line in ran.lines if line[0] == "b"] == ["b3", "b2", "b1", "b0"]


def test_a_certificate_of_this_side_in_a_pfx_file(run, peer, tmp_path):
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    authority.cert_pem.write_to_path(tmp_path / "root.pem")
    own = authority.issue_cert("me@example.com")
    key = serialization.load_pem_private_key(own.private_key_pem.bytes(), None)
    shown = load_pem_x509_certificate(own.cert_chain_pems[0].bytes())
    how = serialization.BestAvailableEncryption(b"letmein")
    (tmp_path / "me.pfx").write_bytes(
        pkcs12.serialize_key_and_certificates(b"me", key, shown, None, how)
    )
    state = peer(stay, tls=context)
    ran = run(
        server("""
        $how = @{ Url = $env:PEER_URL; CACertificate = './root.pem'; Certificate = './me.pfx' }
        try { Connect-PodeWebSocket -Name wrong @how -CertificatePassword 'letmeout' } catch { $_.Exception.Message | Out-Default }
        Connect-PodeWebSocket -Name x @how -CertificatePassword (ConvertTo-SecureString letmein -AsPlainText -Force)
        Send-PodeWebSocket x 'it is me'
        Close-PodeServer
        """),
        PEER_URL=state.url,
    ).finish()
    assert ran.errors == ""
    assert len(ran.lines) == 1
    assert "cannot be used: Invalid password" in ran.out
    assert "letme" not in ran.out
    assert state.settle().got == ["it is me"]


def test_the_proxy_of_the_environment(run, free_port):
    ran = run(
        server("""
        foreach ($more in @{}, @{ NoProxy = $true }) {
            try { Connect-PodeWebSocket -Name "x$($more.Count)" -Url ws://host.invalid @more }
            catch { $_.Exception.Message | Out-Default }
        }
        Close-PodeServer
        """),
        http_proxy=f"http://me:secret@127.0.0.1:{free_port}",
    ).finish()
    assert ran.lines[0] == (
        "Failed to connect to WebSocket: the proxy cannot be reached: Connection refused"
    )
    assert "proxy" not in ran.lines[1]
    assert "secret" not in ran.out
