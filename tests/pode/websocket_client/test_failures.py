"""What goes wrong around a WebSocket client ends soon, with words and without noise."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time
from contextlib import suppress

import pytest

NOISE = (
    "Traceback",
    "failed inside",
    "never awaited",
    "Task was",
    "Exception ignored",
    "never ret",
)


@pytest.fixture
def raw():
    """``raw(handle)`` starts a TCP server whose ``handle(socket)`` serves; gives its port."""
    sockets = []

    def start(handle):
        listener = socket.create_server(("127.0.0.1", 0))
        sockets.append(listener)

        def serve():
            with suppress(OSError):
                while True:
                    connection, _ = listener.accept()
                    sockets.append(connection)
                    threading.Thread(target=work, args=(connection,), daemon=True).start()

        def work(connection):
            with suppress(OSError):
                handle(connection)

        threading.Thread(target=serve, daemon=True).start()
        return listener.getsockname()[1]

    yield start
    for each in sockets:
        each.close()


def script(url, handler="", more=""):
    return f"""
Start-PodeServer -EnablePool WebSockets {{
    try {{ Connect-PodeWebSocket -Name A -Url '{url}' -ScriptBlock {{ {handler} }} }}
    catch {{ $_.Exception.Message | Out-Default; Close-PodeServer }}
    {more}
}}
'the end'
"""


def garbage(connection):
    connection.recv(4096)
    connection.sendall(b"\x00\xff\n" * 2000)
    time.sleep(20)


def endless_line(connection):
    connection.recv(4096)
    while True:
        connection.sendall(b"x" * 65536)


def no_tls(connection):
    connection.recv(4096)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    connection.close()


@pytest.mark.parametrize(
    ("handle", "scheme", "words"),
    [
        (garbage, "ws", "did not receive a valid HTTP response"),
        (endless_line, "ws", "read "),
        (no_tls, "wss", "TLS failed: wrong version number"),
    ],
)
def test_a_handshake_that_is_none_fails_at_once(run, raw, handle, scheme, words):
    began = time.monotonic()
    ran = run(script(f"{scheme}://127.0.0.1:{raw(handle)}/")).finish()
    assert f"Failed to connect to WebSocket: {words}" in ran.out
    assert ran.lines[-1] == "the end"
    assert ran.code == 0
    assert not any(each in ran.errors for each in NOISE)
    assert time.monotonic() - began < 8


def test_a_name_that_is_no_host(run):
    ran = run(script(f"ws://{'a' * 70}.test/")).finish()
    assert "Failed to connect to WebSocket: the name of the host is not valid" in ran.out


# uvloop, where it is installed, asks the system's library without Python's knowledge.
SLOW_NAMES = """
import socket, sys, time

sys.modules["uvloop"] = None

def slow(*_, **__):
    time.sleep(30)

socket.getaddrinfo = slow
"""


def test_a_name_server_that_does_not_answer_holds_nothing_up(run, tmp_path):
    (tmp_path / "sitecustomize.py").write_text(SLOW_NAMES)
    connect = "Connect-PodeWebSocket -Name A -Url ws://slow.example -TimeoutSec 1"
    text = f"try {{ {connect} }} catch {{ $_.Exception.Message | Out-Default }}\n'the end'"
    began = time.monotonic()
    ran = run(
        f"Start-PodeServer {{ {text} | Out-Default\nClose-PodeServer }}", PYTHONPATH=str(tmp_path)
    )
    ran = ran.finish(20)
    assert ran.lines == ["Failed to connect to WebSocket: the connection timed out", "the end"]
    assert time.monotonic() - began < 12
    waiting = run(
        f"Start-PodeServer {{ 'in' | Out-Default; {connect}00 }}", PYTHONPATH=str(tmp_path)
    )
    assert waiting.process.stdout.readline() == "in\n"
    time.sleep(0.3)  # until it waits for the name
    waiting.send_signal(signal.SIGINT)
    assert waiting.finish(10).code == 130


def test_ctrl_c_while_the_peer_is_silent_ends_without_noise(run, raw):
    asked = threading.Event()

    def silent(connection):
        connection.recv(4096)
        asked.set()
        time.sleep(20)

    script_run = run(script(f"ws://127.0.0.1:{raw(silent)}/"))
    assert asked.wait(20)
    script_run.send_signal(signal.SIGINT)
    ran = script_run.finish(10)
    assert ran.code == 130
    assert ran.errors == ""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timers of this kind")
def test_a_handler_that_computes_without_end_keeps_nothing_from_running(run, peer):
    async def talk(connection, state):
        await connection.send('{"n": 1}')

    state = peer(talk)
    spin = "while ($true) { $n++ }"
    timer = (
        "Add-PodeTimer -Name T -Interval 1 -Limit 1 -ScriptBlock "
        "{ 'the timer' | Out-Default; Close-PodeServer }"
    )
    ran = run(script(state.url, spin, timer)).finish()
    assert ran.lines[-2:] == ["the timer", "the end"]


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_server_that_computes_hears_signals(run):
    block = "'in' | Out-Default; while ($true) {}"
    script_run = run(
        f"Start-PodeServer {{ Add-PodeTimer -Name T -Interval 1 -ScriptBlock {{ {block} }} }}"
    )
    assert script_run.process.stdout.readline() == "in\n"
    script_run.send_signal(signal.SIGTERM)
    assert script_run.finish(10).code == -signal.SIGTERM


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("kind", ["Start", "Running"])
def test_an_event_that_computes_without_end_hears_signals(run, kind, number):
    block = "'in' | Out-Default; while ($true) {}"
    script_run = run(
        f"Start-PodeServer {{ Register-PodeEvent -Type {kind} -Name E -ScriptBlock {{ {block} }} }}"
    )
    assert script_run.process.stdout.readline() == "in\n"
    script_run.send_signal(number)
    assert script_run.finish(10).code == -number


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("kind", ["Terminate", "Stop"])
def test_an_event_of_the_end_that_waits_without_end_is_cut_off_by_a_signal(run, kind):
    block = "'in' | Out-Default; Start-Sleep -Seconds 1000"
    script_run = run(
        f"""Start-PodeServer {{
            Register-PodeEvent -Type Running -Name R -ScriptBlock {{ Close-PodeServer }}
            Register-PodeEvent -Type {kind} -Name E -ScriptBlock {{ {block} }}
        }}"""
    )
    assert script_run.process.stdout.readline() == "in\n"
    script_run.send_signal(signal.SIGTERM)
    assert script_run.finish(10).code == -signal.SIGTERM


def test_a_port_in_use_is_said(run):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = run(
            f"Start-PodeServer {{ Add-PodeEndpoint -Address 127.0.0.1 -Port {port} -Protocol Http }}"
        ).finish(10)
    assert ran.code == 1
    assert 'Exception calling "Start" with "0" argument(s): "Address already in use"' in ran.errors


def test_a_configuration_that_is_none(run, tmp_path):
    (tmp_path / "server.psd1").write_text("@{ a = ")
    ran = run("Start-PodeServer { 'inside' }").finish(10)
    assert ran.code == 1
    assert ran.errors.startswith("Import-PowerShellDataFile: ")
    assert "inside" not in ran.out.splitlines()
