"""Statements of Pode's page on external WebSockets that no recorded scene shows."""

from __future__ import annotations

import http.server
import json
import threading

import pytest


async def say_one_thing(connection, state):
    await connection.send('{"a": 1}')
    async for message in connection:
        state.got.append(message)


@pytest.fixture
def rest_call():
    """``rest_call(url)`` serves ``{"url": url}`` over HTTP and gives the address to ask."""
    servers = []

    def start(url):
        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = json.dumps({"url": url}).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                """Nothing goes to the terminal of the tests."""

        server = http.server.HTTPServer(("127.0.0.1", 0), Answer)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        servers.append((server, thread))
        return f"http://127.0.0.1:{server.server_port}/websocket/get_url"

    yield start
    for server, thread in servers:
        server.shutdown()
        thread.join(5)
        server.server_close()


def test_a_rest_call_gives_the_url(run, peer, rest_call):
    state = peer(say_one_thing)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        $response = Invoke-RestMethod -Url $env:CALL_URL
        Connect-PodeWebSocket -Name 'Example' -Url $response.url -ScriptBlock {
            "a is $($WsEvent.Data.a)" | Out-Default
            Close-PodeServer
        }
    }
    """
    ran = run(script, CALL_URL=rest_call(f"{state.url}/found")).finish()
    assert (ran.code, ran.lines, ran.errors) == (0, ["a is 1"], "")


def test_the_keys_of_the_event(run, peer):
    state = peer(say_one_thing)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        Connect-PodeWebSocket -Name 'Example' -Url $env:PEER_URL -ScriptBlock {
            $locked = Lock-PodeObject -Object $WsEvent.Lockable -Return -ScriptBlock { 'held' }
            Send-PodeWebSocket -Message @{
                data = $WsEvent.Data
                body = $WsEvent.Request.Body
                seconds = ([datetime]::UtcNow - $WsEvent.Timestamp).TotalSeconds
                lock = $locked
            }
            Close-PodeServer
        }
    }
    """
    assert run(script, PEER_URL=state.url).finish().code == 0
    (sent,) = map(json.loads, state.settle().got)
    assert abs(sent.pop("seconds")) < 30
    assert sent == {"data": {"a": 1}, "body": '{"a": 1}', "lock": "held"}


def test_a_file_holds_the_handler(run, peer, tmp_path):
    (tmp_path / "handler.ps1").write_text(
        "{ Send-PodeWebSocket -Message 'from a file'; Close-PodeServer }", encoding="utf-8"
    )
    state = peer(say_one_thing)
    script = """
    Start-PodeServer -EnablePool WebSockets {
        Connect-PodeWebSocket -Name 'Example' -Url $env:PEER_URL -FilePath './handler.ps1'
    }
    """
    ran = run(script, PEER_URL=state.url).finish()
    assert (ran.code, ran.errors) == (0, "")
    assert state.settle().got == ["from a file"]


@pytest.mark.parametrize("number", [0, -3])
def test_concurrency_starts_at_one(run, number):
    script = f"""
    Start-PodeServer -EnablePool WebSockets {{
        try {{ Set-PodeWebSocketConcurrency -Maximum {number} }}
        catch {{ $_.Exception.Message | Out-Default }}
        Close-PodeServer
    }}
    """
    ran = run(script).finish()
    assert ran.lines == [f"Maximum concurrent WebSocket threads must be >=1 but got: {number}"]
