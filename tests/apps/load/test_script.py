"""Scripts as the behaviour of connections."""

from __future__ import annotations

import json
from collections import defaultdict

import pytest

from poshws.apps.load.command import run_load_command
from poshws.runtime.execution import preemption_timer
from tests.apps.load.servers import echo, server


class Listener:
    """An echo that remembers what each connection said, connection by connection."""

    def __init__(self, answer=lambda message: message):
        self.said = defaultdict(list)
        self._answer = answer

    async def __call__(self, connection):
        async for message in connection:
            self.said[connection.id].append(message)
            answer = self._answer(message)
            if answer is not None:
                await connection.send(answer)

    @property
    def all(self):
        return [each for said in self.said.values() for each in said]


@pytest.fixture
def loaded(tmp_path):
    """Runs a script against a handler; gives the exit code and the report."""

    def run(handle, script, *words):
        path, report = tmp_path / "load.ps1", tmp_path / "report.json"
        path.write_text(script)
        own, arguments = list(words), []
        if "--" in own:
            at = own.index("--")
            own, arguments = own[:at], own[at:]
        with server(handle) as url:
            words = [url, path, "--json", report, *own, *arguments]
            code = run_load_command([str(word) for word in words])
        return code, json.loads(report.read_text())

    return run


def test_what_a_script_writes_is_sent(loaded):
    listener = Listener()
    code, report = loaded(
        listener,
        '"$($WsLoad.Connection)/$($WsLoad.Number)"',
        "-n", 2, "-r", 40, "-d", "0.2",
    )  # fmt: skip
    assert code == 0
    assert sorted(listener.all) == ["1/1", "1/2", "1/3", "1/4", "2/1", "2/2", "2/3", "2/4"]
    assert report["messages"]["answered"] == 8
    assert report["script"] == {"errors": 0, "messages": {}, "turns_without_message": 0}


def test_values_are_json_and_bytes_are_binary(loaded):
    listener = Listener()
    script = """
    switch ($WsLoad.Number) {
        1 { @{ id = 1; list = 1, 2; text = 'ü' } }
        2 { [pscustomobject]@{ a = $null } }
        3 { [byte[]](1, 2, 255) }
        4 { , [byte[]](9) }
        5 { 'one'; 'two' }
        6 { 7 }
        7 { }
    }"""
    code, report = loaded(listener, script, "-r", 100, "-d", "0.07")
    assert code == 0
    first = json.loads(listener.all[0])
    assert first == {"id": 1, "list": [1, 2], "text": "ü"}
    assert listener.all[1:] == ['{"a":null}', b"\x01\x02\xff", b"\x09", "one", "two", "7"]
    assert report["messages"]["due"] == 7
    assert report["messages"]["sent"] == report["messages"]["answered"] == 7
    assert report["script"]["turns_without_message"] == 1


def test_a_script_has_arguments_and_a_state_of_each_connection(loaded):
    listener = Listener()
    script = """param([string] $Room, [int] $Step = 1)
    $WsLoad.State.n += $Step
    "$Room $($WsLoad.State.n)"
    """
    code, _ = loaded(
        listener, script, "-n", 2, "-r", 60, "-d", "0.1", "--", "-Room", "attic", "-Step", "5"
    )
    assert code == 0
    assert list(listener.said.values()) == [
        ["attic 5", "attic 10", "attic 15"],
        ["attic 5", "attic 10", "attic 15"],
    ]


def test_functions_of_a_script(loaded):
    def answer(message):
        data = json.loads(message)
        return None if data.get("type") == "pong" else message

    async def handle(connection):
        await connection.send('{"type": "ping"}')
        await listener(connection)

    listener = Listener(answer)
    script = """
    param($Room = 'lobby')
    $prefix = "m-$Room"
    function Open-Connection { @{ type = 'join'; room = $Room; user = $WsLoad.Connection } }
    function New-Message { @{ type = 'say'; id = "$prefix-$($WsLoad.Connection)-$($WsLoad.Number)" } }
    function Test-Answer($Came, $Sent) { $Came.id -eq $Sent.id }
    function Receive-Message($Came) { if ($Came.type -eq 'ping') { @{ type = 'pong' } } }
    """
    code, report = loaded(handle, script, "-n", 2, "-r", 40, "-d", "0.2", "--", "-Room", "den")
    assert code == 0
    said = [json.loads(each) for each in listener.all]
    assert sorted(each["user"] for each in said if each["type"] == "join") == [1, 2]
    assert {each["room"] for each in said if each["type"] == "join"} == {"den"}
    assert sorted(each["id"] for each in said if each["type"] == "say") == sorted(
        f"m-den-{connection}-{number}" for connection in (1, 2) for number in (1, 2, 3, 4)
    )
    messages = report["messages"]
    assert (messages["sent"], messages["answered"], messages["unanswered"]) == (8, 8, 0)
    assert messages["sent_besides"] >= 2


def test_what_is_not_an_answer_goes_to_receive_message(loaded):
    async def handle(connection):
        async for message in connection:
            data = json.loads(message)
            if data["type"] == "say":
                await connection.send('{"type": "ping"}')
                await connection.send(message)
            else:
                pongs.append(data)

    pongs = []
    script = """
    function New-Message { @{ type = 'say'; id = $WsLoad.Number } }
    function Receive-Message($Came) { @{ type = 'pong'; to = $Came.type; last = $WsLoad.Answer } }
    """
    code, report = loaded(handle, script, "-r", 40, "-d", "0.1", "--id", "id")
    assert code == 0
    assert report["messages"]["answered"] == 4
    assert report["messages"]["received_unasked"] == 4
    assert len(pongs) == 4
    assert pongs[0]["to"] == "ping"
    assert report["messages"]["sent_besides"] == 4


def test_what_was_received_last_is_there_for_the_next_message(loaded):
    listener = Listener(lambda message: f"got {message}")
    code, _ = loaded(listener, '"<$($WsLoad.Answer)>"', "-r", 20, "-d", "0.1", "--in-turn")
    assert code == 0
    assert listener.all == ["<>", "<got <>>"]


def test_errors_of_a_script_are_counted_and_the_rest_goes_on(loaded, capsys):
    script = """
    if ($WsLoad.Number % 2 -eq 0) { throw 'even' }
    if ($WsLoad.Number -eq 3) { Write-Error 'three' }
    if ($WsLoad.Number -eq 5) { $null.Nothing() }
    'sent'
    """
    code, report = loaded(echo, script, "-r", 60, "-d", "0.1", "--max-errors", "1%")
    assert code == 1
    assert report["messages"]["sent"] == 2
    assert report["script"]["errors"] == 5
    assert report["script"]["messages"] == {
        "even (load.ps1:2)": 3,
        "three": 1,
        "You cannot call a method on a null-valued expression. (load.ps1:4)": 1,
    }
    shown = capsys.readouterr()
    assert "3 errors of the script: even (load.ps1:2)" in shown.out
    assert shown.err == ""


def test_a_script_that_always_fails_is_a_failure(loaded):
    code, report = loaded(echo, "throw 'no'", "-r", 20, "-d", "0.2")
    assert code == 1
    assert report["script"]["errors"] == 4


def test_without_a_schedule_a_failing_script_does_not_spin(loaded):
    code, report = loaded(echo, "throw 'no'", "-n", 2, "-d", "0.5")
    assert code == 1
    assert 2 <= report["script"]["errors"] <= 14


def test_a_script_that_cannot_be_read_ends_before_a_connection_is_opened(tmp_path, capsys):
    path = tmp_path / "bad.ps1"
    path.write_text("function New-Message { 'x'")
    assert run_load_command(["ws://127.0.0.1:9", str(path), "-r", "1"]) == 1
    assert "Missing closing '}'" in capsys.readouterr().err


def test_an_error_at_the_top_of_a_script_ends_before_a_connection_is_opened(tmp_path, capsys):
    path = tmp_path / "bad.ps1"
    path.write_text("throw 'not today'\nfunction New-Message { 'x' }")
    assert run_load_command(["ws://127.0.0.1:9", str(path), "-r", "1"]) == 1
    assert "not today" in capsys.readouterr().err


def test_a_greeting_that_fails_or_has_no_answer_fails_the_connection(loaded):
    script = """
    function Open-Connection { if ($WsLoad.Connection -eq 1) { throw 'no' }; 'hello' }
    function New-Message { 'x' }
    """
    silent = Listener(lambda message: None if message == "hello" else message)
    code, report = loaded(silent, script, "-n", 2, "-r", 10, "-d", "0.1", "--timeout", "0.3")
    assert code == 1
    assert report["connections"]["failures"] == {
        "Open-Connection failed": 1,
        "no answer to what Open-Connection sent": 1,
    }
    assert report["messages"]["sent"] == 0


def test_a_greeting_that_the_server_answers_with_the_end(loaded):
    async def handle(connection):
        await connection.recv()
        await connection.close(4001, "who are you")

    script = "function Open-Connection { 'hello' }\nfunction New-Message { 'x' }"
    _, report = loaded(handle, script, "-n", 2, "-r", 10, "-d", "0.1")
    assert report["connections"]["lost_by_code"] == {"4001": 2}
    assert report["connections"]["failed"] == 0
    assert report["messages"]["sent"] == 0


def test_without_new_message_connections_are_only_held(loaded):
    async def handle(connection):
        await connection.recv()
        for _ in range(3):
            await connection.send("news")
        await connection.wait_closed()

    code, report = loaded(handle, "function Open-Connection { 'subscribe' }", "-n", 2, "-d", "0.3")
    assert code == 0
    assert report["messages"]["received"] == 6
    assert report["messages"]["sent"] == 0


def test_a_rate_needs_a_message(tmp_path, capsys):
    path = tmp_path / "load.ps1"
    path.write_text("function Open-Connection { 'x' }")
    assert run_load_command(["ws://127.0.0.1:9", str(path), "-r", "5"]) == 2
    assert "no New-Message" in capsys.readouterr().err


def test_scripts_that_wait_do_not_hold_up_each_other(loaded):
    listener = Listener()
    code, report = loaded(
        listener, "Start-Sleep -Milliseconds 300; 'x'", "-n", 10, "-r", 100, "-d", "0.2"
    )
    assert code == 0
    assert report["messages"]["answered"] == 20
    # One after the other they would take six seconds; the lateness is the script's own.
    assert 290 < report["schedule"]["lag_ms"]["max"] < 3000
    assert report["schedule"]["kept"] is False


def test_a_script_that_never_ends_does_not_keep_the_run_from_ending(loaded, monkeypatch):
    # The run has an end by the clock, of which a busy machine leaves few turns of the usual length.
    monkeypatch.setattr(preemption_timer, "TURN", 0.005)
    script = "if ($WsLoad.Connection -eq 2 -and $WsLoad.Number -eq 1) { while ($true) { } }; 'x'"
    code, report = loaded(Listener(), script, "-n", 2, "-r", 20, "-d", "0.5", "--grace", "1.5")
    assert code == 0
    assert report["messages"]["answered"] >= 5


def test_exit_and_break_end_a_turn_and_nothing_else(loaded):
    script = "if ($WsLoad.Number -eq 2) { exit 3 }; if ($WsLoad.Number -eq 3) { break }; 'x'"
    code, report = loaded(Listener(), script, "-r", 40, "-d", "0.1")
    assert code == 0
    assert report["messages"]["sent"] == 2


def test_an_advanced_function_and_dot_sourced_files(tmp_path, loaded):
    (tmp_path / "more.ps1").write_text("function Get-Word { 'word' }")
    listener = Listener()
    script = """
    . $PSScriptRoot/more.ps1
    function New-Message { [CmdletBinding()] param() Get-Word }
    function Test-Answer { [CmdletBinding()] param($Came, $Sent) $Came -eq $Sent }
    """
    code, report = loaded(listener, script, "-r", 20, "-d", "0.1")
    assert code == 0
    assert listener.all == ["word", "word"]
    assert report["messages"]["answered"] == 2


def test_a_script_that_is_too_slow_is_no_secret(loaded):
    script = "$end = [datetime]::Now.AddMilliseconds(30); while ([datetime]::Now -lt $end) { }; 'x'"
    code, report = loaded(
        Listener(), script, "-r", 200, "-d", "0.5", "--grace", "0.3", "--max-errors", "10%"
    )
    messages = report["messages"]
    assert code == 1
    assert messages["due"] == 100
    assert messages["sent"] <= 70
    assert messages["sent"] + messages["unsent"] == 100
    assert report["latency_ms"]["corrected"]["count"] == 100
    assert report["schedule"]["kept"] is False


def test_data_beside_the_functions_is_there_for_them(loaded):
    listener = Listener()
    script = """
    $users = 'ann', 'bob'
    function New-Message { $users[$WsLoad.Connection % 2] }
    """
    code, _ = loaded(listener, script, "-n", 2, "-r", 20, "-d", "0.1")
    assert code == 0
    assert sorted(listener.all) == ["ann", "bob"]
