"""Handlers that fail, never return, or drop their own line; floods, and many lines at once."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

SCRIPT = """
Start-PodeServer -EnablePool WebSockets {
    Set-PodeWebSocketConcurrency -Maximum %s
    %s
}
'the end'
"""


def memory_of(script) -> int:
    """Bytes of the script's process that are in memory."""
    pages = Path(f"/proc/{script.process.pid}/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def handles_of(script) -> int:
    """How many files and sockets the script's process has open."""
    return len(os.listdir(f"/proc/{script.process.pid}/fd"))


def until(condition, limit=20.0):
    """Waits until something holds."""
    end = time.monotonic() + limit
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_handler_that_throws_each_time_loses_nothing(run, peer):
    count = 2000

    async def talk(connection, state):
        for number in range(count):
            await connection.send(f'{{"n": {number}}}')
        while len(state.got) < count:
            state.got.append(int(await connection.recv()))
        await connection.send('{"n": -1}')

    state = peer(talk)
    handler = """
        if ($WsEvent.Data.n -lt 0) { Close-PodeServer; return }
        Send-PodeWebSocket -Message "$($WsEvent.Data.n)"
        if ($WsEvent.Data.n % 2) { throw 'each time' } else { Get-Nothing -ErrorAction Stop }
    """
    setup = f"Connect-PodeWebSocket -Name A -Url '{state.url}' -ScriptBlock {{ {handler} }}"
    ran = run(SCRIPT % (1, setup)).finish()
    assert (ran.code, ran.errors, ran.lines[-1]) == (0, "", "the end")
    assert state.got == list(range(count))


def test_a_handler_that_never_returns_keeps_nobody_waiting(run, peer):
    async def talk(connection, state):
        for text in ('"forever"', *(f'"{n}"' for n in range(50)), '"close"'):
            await connection.send(text)
        async for message in connection:
            state.got.append(message)

    state = peer(talk)
    handler = """
        switch ($WsEvent.Data) {
            'forever' { Start-Sleep -Seconds 100000 }
            'close' { Close-PodeServer }
            default { Send-PodeWebSocket -Message $_ }
        }
    """
    setup = f"Connect-PodeWebSocket -Name A -Url '{state.url}' -ScriptBlock {{ {handler} }}"
    began = time.monotonic()
    ran = run(SCRIPT % (2, setup)).finish()
    assert (ran.code, ran.errors, ran.lines[-1]) == (0, "", "the end")
    assert state.settle().got == [str(n) for n in range(50)]
    assert state.closes == [(1005, "")]
    assert time.monotonic() - began < 15


@pytest.mark.parametrize(
    "drop",
    [
        "Reset-PodeWebSocket",
        "Disconnect-PodeWebSocket; Reset-PodeWebSocket",
        "Remove-PodeWebSocket; Connect-PodeWebSocket -Name A -Url '{url}' -ScriptBlock $state:handler",
    ],
)
@linux
def test_a_handler_that_drops_its_own_line_a_hundred_times(run, peer, drop):
    async def talk(connection, state):
        await connection.send(f'{{"n": {state.connections}}}')
        async for message in connection:
            state.got.append(int(message))
            if len(state.got) == 100:
                state.handles = handles_of(script)
                await connection.send('{"n": 0}')
            elif len(state.got) == 10:
                state.handles_before = handles_of(script)

    state = peer(talk)
    handler = f"""
        if ($WsEvent.Data.n -eq 0) {{ Close-PodeServer; return }}
        Send-PodeWebSocket -Name A -Message "$($WsEvent.Data.n)"
        if ($WsEvent.Data.n -lt 100) {{ {drop.format(url=state.url)} }}
    """
    setup = f"""
        $state:handler = {{ {handler} }}
        Connect-PodeWebSocket -Name A -Url '{state.url}' -ScriptBlock {{ {handler} }}
    """
    script = run(SCRIPT % (1, setup))
    ran = script.finish()
    assert (ran.code, ran.errors, ran.lines[-1]) == (0, "", "the end")
    assert state.got == list(range(1, 101))
    assert state.handles <= state.handles_before + 2
    assert state.settle().closes == [(1005, "")] * 100


@linux
def test_a_hundred_reconnections_in_a_row(run, peer):
    async def talk(connection, state):
        await connection.send(f'{{"n": {state.connections}}}')
        state.got.append(int(await connection.recv()))
        if state.connections == 10:
            state.before = handles_of(script), memory_of(script)
        if state.connections == 100:
            state.after = handles_of(script), memory_of(script)
            await connection.send('{"n": 0}')
        elif state.connections % 2:
            connection.transport.abort()
        else:
            await connection.close(1012, "again")

    state = peer(talk)
    handler = """
        if ($WsEvent.Data.n) { Send-PodeWebSocket -Message "$($WsEvent.Data.n)" }
        else { Close-PodeServer }
    """
    setup = f"""
        Connect-PodeWebSocket -Name A -Url '{state.url}' -Reconnect -ReconnectDelay 0.01 `
            -ReconnectMaximumDelay 0.02 -ScriptBlock {{ {handler} }}
    """
    script = run(SCRIPT % (1, setup))
    ran = script.finish()
    assert (ran.code, ran.errors, ran.lines[-1]) == (0, "", "the end")
    assert state.got == list(range(1, 101))
    assert state.after[0] <= state.before[0] + 2
    assert state.after[1] < state.before[1] + 8_000_000


@linux
def test_a_flood_that_outruns_the_handler_is_held_back(run, peer):
    size, most = 65536, 4000  # 250 MiB

    async def talk(connection, state):
        state.sent = 0
        while state.sent < most:
            await connection.send("x" * size)
            state.sent += 1

    state = peer(talk)
    handler = "Start-Sleep -Milliseconds 200"
    setup = f"""
        Connect-PodeWebSocket -Name A -Url '{state.url}' -ContentType text/plain `
            -ScriptBlock {{ {handler} }}
    """
    script = run(SCRIPT % (1, setup))
    assert state.opened.wait(20)
    until(lambda: state.sent > 100)
    before = 0
    while state.sent != before:  # until the server feels it
        before = state.sent
        time.sleep(0.5)
    assert state.sent < most / 2
    assert memory_of(script) < 150_000_000
    script.process.terminate()
    assert script.finish(10).errors == ""


@linux
def test_a_thousand_lines_at_once(run, peer):
    count = 1000

    async def talk(connection, state):
        await connection.recv()  # all are there
        await connection.send(f'{{"n": {state.connections}}}')
        state.got.append(await connection.recv())
        await asyncio.sleep(0)

    state = peer(talk)
    setup = f"""
        foreach ($number in 1..{count}) {{
            Connect-PodeWebSocket -Name "A$number" -Url '{state.url}' -ScriptBlock {{
                Send-PodeWebSocket -Message "$($WsEvent.Request.WebSocket.Name) $($WsEvent.Data.n)"
            }}
        }}
        Register-PodeEvent -Type Running -Name Go -ScriptBlock {{
            foreach ($number in 1..{count}) {{ Send-PodeWebSocket -Name "A$number" -Message go }}
        }}
    """
    script = run(SCRIPT % (2, setup))
    until(lambda: len(state.got) == count)
    assert {each.split()[0] for each in state.got} == {f"A{n}" for n in range(1, count + 1)}
    assert memory_of(script) < 150_000_000
    script.process.terminate()
    assert script.finish(15).errors == ""
    assert [code for code, _ in state.settle().closes] == [1005] * count


def test_a_filter_that_fails_loses_no_message(run, peer):
    async def talk(connection, state):
        await connection.send('{"n": 0}')
        assert await connection.recv() == "ask"
        for number in range(1, 4):
            await connection.send(f'{{"n": {number}}}')
        async for message in connection:
            state.got.append(int(message))
            if len(state.got) == 3:
                await connection.send('{"n": -1}')

    state = peer(talk)
    handler = """
        switch ($WsEvent.Data.n) {
            0 {
                try { Send-PodeWebSocket -Message ask -WaitFor { throw 'bad filter' } }
                catch { "$_" | Out-Default }
            }
            -1 { Close-PodeServer }
            default { Send-PodeWebSocket -Message "$_" }
        }
    """
    setup = f"Connect-PodeWebSocket -Name A -Url '{state.url}' -ScriptBlock {{ {handler} }}"
    ran = run(SCRIPT % (1, setup)).finish()
    assert (ran.code, ran.errors, ran.lines) == (0, "", ["bad filter", "the end"])
    assert state.got == [1, 2, 3]
