"""Routes, responses and WebSockets of a server, asked over loopback."""

from __future__ import annotations

import http.client
import json

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from tests.pode.conftest import wait_for_port

SCRIPT = """
Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Ws
    Add-PodeRoute -Method Get -Path /json -ScriptBlock { Write-PodeJsonResponse -Value @{ a = 1; b = @(1, 2) } }
    Add-PodeRoute -Method Post -Path '/users/:id' -ScriptBlock {
        Write-PodeTextResponse -Value "$($WebEvent.Parameters.id) $($WebEvent.Query.q) $($WebEvent.Data.x)"
    }
    Add-PodeRoute -Method Get -Path /boom -ScriptBlock { throw 'secret words' }
    Add-PodeRoute -Method Get -Path /close -ScriptBlock { Write-PodeTextResponse bye; Close-PodeServer }
    Add-PodeMiddleware -Name guard -Route '/users/*' -ScriptBlock {
        if ($WebEvent.Query.q -eq 'no') { Set-PodeResponseStatus -Code 403 -NoErrorPage; return $false }
    }
    Add-PodeSignalRoute -Path /chat -ScriptBlock { Send-PodeSignal -Value @{ said = $SignalEvent.Data.Message } }
    Add-PodeRoute -Method Get -Path /send -ScriptBlock {
        Send-PodeSignal -Value 'to all' -Path /chat
        Write-PodeTextResponse sent
    }
}
'ended'
"""


@pytest.fixture
def server(run, free_port):
    script = run(SCRIPT, PORT=str(free_port))
    wait_for_port(free_port)
    script.port = free_port
    return script


def ask(server, method, path, body=None, headers={}):  # noqa: B006
    line = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    line.request(method, path, body, headers)
    answer = line.getresponse()
    text = answer.read().decode()
    line.close()
    return answer.status, text, dict(answer.getheaders())


def test_routes_answer(server):
    status, text, headers = ask(server, "GET", "/json")
    assert (status, json.loads(text)) == (200, {"a": 1, "b": [1, 2]})
    assert headers["Content-Type"] == "application/json; charset=utf-8"
    kind = {"Content-Type": "application/json"}
    assert ask(server, "POST", "/users/a%20b?q=1", '{"x": "y"}', kind)[:2] == (200, "a b 1 y")
    assert ask(server, "POST", "/users/7?q=no")[:2] == (403, "")


def test_errors_have_a_page_that_says_nothing_of_the_code(server):
    assert ask(server, "GET", "/nowhere")[0] == 404
    assert ask(server, "GET", "/users/7")[0] == 405
    status, text, _ = ask(server, "GET", "/boom")
    assert status == 500 and "Internal Server Error" in text and "secret words" not in text
    assert ask(server, "POST", "/users/7", "{", {"Content-Type": "application/json"})[0] == 400


def test_signals_reach_the_connections_of_a_path(server):
    url = f"ws://127.0.0.1:{server.port}"
    with connect(f"{url}/chat") as one, connect(f"{url}/chat") as two, connect(f"{url}/x") as other:
        one.send('{"message": "hi", "path": "/chat"}')
        assert [one.recv(10), two.recv(10)] == ['{"said":"hi"}'] * 2
        assert ask(server, "GET", "/send")[:2] == (200, "sent")
        assert [one.recv(10), two.recv(10)] == ["to all"] * 2
        other.send('{"message": {"n": 1}}')  # no route: sent on to everybody
        assert [one.recv(10), other.recv(10)] == ['{"n":1}'] * 2


def test_the_end_of_the_server_closes_its_connections(server):
    with connect(f"ws://127.0.0.1:{server.port}/chat") as line:
        assert ask(server, "GET", "/close")[:2] == (200, "bye")
        with pytest.raises(ConnectionClosed):
            line.recv(10)
        assert line.close_code == 1005
    ran = server.finish()
    assert (ran.code, ran.lines, ran.errors) == (0, ["ended"], "")
