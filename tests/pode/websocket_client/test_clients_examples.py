"""Pode's own pair of WebSocket examples, unchanged, at the same time against each other."""

from __future__ import annotations

import socket
import time
import urllib.request
from pathlib import Path

import pytest
from websockets.sync.client import connect

from tests.pode.conftest import Script, wait_for_port

EXAMPLES = Path(__file__).resolve().parents[3] / "conformance" / "pode-examples"
SERVER, CLIENT = 8091, 8081  # the scripts name their ports


def is_free(port):
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def get(port, path):
    with urllib.request.urlopen(f"http://localhost:{port}{path}", timeout=20) as answer:
        return answer.read().decode()


def test_both_examples_talk_to_each_other():
    if not (is_free(SERVER) and is_free(CLIENT)):
        pytest.skip("the ports of Pode's examples are taken")
    scripts = [Script(EXAMPLES / "Web-Signal.ps1", {})]
    try:
        wait_for_port(SERVER)
        scripts.append(Script(EXAMPLES / "Web-SignalConnection.ps1", {}))
        wait_for_port(CLIENT)
        page = get(SERVER, "/")
        assert "<h1>Example of using a WebSockets</h1>" in page
        assert "$(" not in page  # the view has been rendered
        assert "new WebSocket" in get(SERVER, "/scripts/websockets.js")
        with connect(f"ws://localhost:{SERVER}/msg") as browser:
            browser.send('{"message": "hello"}')
            # The server sends it to everybody; the client's answer comes back as it is.
            assert browser.recv(20) == '{"message":"hello"}'
            assert browser.recv(20) == "Ex: hello"
            get(CLIENT, "/reset")
            browser.send('{"message": "[date]"}')
            assert browser.recv(20) != '{"message":"[date]"}'
            assert browser.recv(20).startswith("Ex: ")
        time.sleep(0.5)
        for script in scripts:
            script.process.terminate()
        server, client = (script.finish() for script in scripts)
        assert server.lines[0].startswith("Connected: /msg (")
        assert server.lines[1].startswith("Disconnected: /msg (")
        assert "message                        hello" in client.lines
        assert (server.errors, client.errors) == ("", "")
    finally:
        for script in scripts:
            script.kill()
