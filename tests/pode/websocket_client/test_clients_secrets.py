"""Tokens, cookies, and what stands in URLs are in no error, event, log or stream of a client."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress

import pytest
import trustme

SETTING = """
$VerbosePreference = $DebugPreference = $InformationPreference = $WarningPreference = 'Continue'
Start-PodeServer -EnablePool WebSockets {
    New-PodeLoggingMethod -Terminal | Enable-PodeErrorLogging -Levels Error, Warning, Informational,
        Verbose, Debug
    New-PodeLoggingMethod -File -Name all -Path ./logs | Enable-PodeRequestLogging
    $given = @{
        Token = $env:WORD
        Headers = @{ 'X-Key' = $env:WORD }
        Cookie = @{ session = $env:WORD }
        Verbose = $true
        Debug = $true
        TimeoutSec = 5
    }
    %s
}
"""

CASE = """
    Register-PodeWebSocketEvent -Name %(name)s -Type Open, Close, Error, Reconnect -ScriptBlock {
        ($TriggeredEvent.GetEnumerator() | ForEach-Object { "$($_.Key)=$($_.Value)" }) -join ' ' |
            Out-Default
    }
    try { Connect-PodeWebSocket -Name %(name)s -Url "%(url)s" @given %(more)s -ScriptBlock { } }
    catch {
        $_ | Out-Default
        $_ | Format-List * -Force | Out-Default
        $_.Exception | Format-List * -Force | Out-Default
    }
    try { Reset-PodeWebSocket -Name %(name)s } catch { $_ | Format-List * -Force | Out-Default }
    try { Send-PodeWebSocket -Name %(name)s -Message x -WaitFor { $true } -TimeoutSec 0.1 -Verbose }
    catch { $_ | Out-Default }
    Get-PodeWebSocket -Name %(name)s | Format-List * -Force | Out-Default
    $Error | Out-Default
    Register-PodeEvent -Type Running -Name End -ScriptBlock { Start-Sleep 0.6; Close-PodeServer }
"""

SECRET = "S3CR3T-value"


@pytest.fixture
def answering():
    """``answering(words, tls)`` starts a server that answers every request so; gives its port."""
    sockets = []

    def start(words, tls=None):
        listener = socket.create_server(("127.0.0.1", 0))
        sockets.append(listener)

        def serve():
            with suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    with suppress(OSError), connection:
                        if tls is not None:
                            connection = tls.wrap_socket(connection, server_side=True)
                        connection.recv(65536)
                        connection.sendall(words)

        threading.Thread(target=serve, daemon=True).start()
        return listener.getsockname()[1]

    yield start
    for each in sockets:
        each.close()


def everything(run, tmp_path, url, more=""):
    """All that a script leaves: what it wrote, and its logs."""
    text = SETTING % (CASE % {"name": "A", "url": url, "more": more})
    ran = run(text, WORD=SECRET).finish()
    logs = "".join(each.read_text() for each in tmp_path.rglob("*.log"))
    assert "Name" in ran.out
    assert "Traceback" not in ran.out + ran.errors
    return ran.out + ran.errors + logs


RECONNECT = "-Reconnect -ReconnectDelay 0.02 -ReconnectMaximum 3"
PATH = "path?access_token=$env:WORD&$env:WORD"


@pytest.mark.parametrize(
    "words",
    [
        b"",
        b"HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 302 There\r\nLocation: /?t=%s\r\nContent-Length: 0\r\n\r\n" % SECRET.encode(),
        b"HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: AA\r\n\r\n",
    ],
)
def test_failures_of_the_handshake(run, tmp_path, answering, words):
    url = f"ws://me:$env:WORD@127.0.0.1:{answering(words)}/{PATH}"
    more = f"{RECONNECT} -QueueWhileDown 5" if words else ""
    assert SECRET not in everything(run, tmp_path, url, more)


def test_failures_of_tls(run, tmp_path, answering):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("other.example").configure_cert(tls)
    url = f"wss://me:$env:WORD@localhost:{answering(b'', tls)}/{PATH}"
    found = everything(run, tmp_path, url, RECONNECT)
    assert SECRET not in found
    assert "certificate verify failed" in found


@pytest.mark.parametrize("words", [b"", b"HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n"])
def test_failures_of_a_proxy(run, tmp_path, answering, words):
    url = f"ws://me:$env:WORD@127.0.0.1:1/{PATH}"
    proxy = f'-Proxy "http://you:$($env:WORD)@127.0.0.1:{answering(words)}"'
    found = everything(run, tmp_path, url, f"{proxy} {RECONNECT}")
    assert SECRET not in found
    assert "the proxy refused" in found


@pytest.mark.parametrize(
    "answer",
    [
        '"ws://me:$($env:WORD)@127.0.0.1:1/?token=$env:WORD"',
        '"http://me:$($env:WORD)@127.0.0.1:1/"',
        '"ws://me:$($env:WORD)@127.0.0.1:$env:WORD/"',
        "throw 'no address'",
    ],
)
def test_addresses_that_a_script_gives_for_the_next_attempt(run, tmp_path, answering, answer):
    url = f"ws://me:$env:WORD@127.0.0.1:{answering(b'')}/{PATH}"
    more = f"{RECONNECT} -ReconnectScriptBlock {{ {answer} }}"
    found = everything(run, tmp_path, url, more)
    assert SECRET not in found
    assert "attempts to connect again have failed" in found


def test_a_line_that_opens_and_is_lost(run, tmp_path, peer):
    async def talk(connection, state):
        await connection.send('{"n": 1}')
        connection.transport.abort()

    url = peer(talk).url.replace("127.0.0.1", "me:$($env:WORD)@127.0.0.1")
    found = everything(run, tmp_path, f"{url}/{PATH}", RECONNECT)
    assert SECRET not in found
    assert "Type=Reconnect Url=ws://127.0.0.1" in found
