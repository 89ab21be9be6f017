"""More of what Pode's documentation and source say about external WebSockets, point by point.

The numbers are those of the table in conformance/client_points.md.
"""

from __future__ import annotations

import asyncio

import pytest

from tests.pode.websocket_client.test_clients_documentation import listen, sender, server


def test_which_parameters_have_places(run, peer):
    """Item 2: those of Connect are named, as it has parameter sets; Send takes them in order."""
    state = peer(listen)
    script = server("""
        try { Connect-PodeWebSocket 'n' $env:PEER_URL { } } catch { $_.Exception.Message | Out-Default }
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL
        Send-PodeWebSocket 'n' @{ a = @{ b = @{ c = 1 } } } 1 'Binary' 3> $null
        Close-PodeServer
    """)
    assert run(script, PEER_URL=state.url).finish().lines == [
        "A positional parameter cannot be found that accepts argument 'n'."
    ]
    assert state.settle().got == [b'{"a":{"b":"System.Collections.Hashtable"}}']


def test_two_that_connect_at_once_with_one_name(run, peer):
    """Item 7: one of them fails, and the name belongs to the other."""
    state = peer(listen)
    script = server("""
        Add-PodeTask -Name connect -ScriptBlock {
            try { Connect-PodeWebSocket -Name n -Url $env:PEER_URL; 'fine' | Out-Default }
            catch { $_.Exception.Message | Out-Default }
        }
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            1..2 | ForEach-Object { Invoke-PodeTask -Name connect } | Wait-PodeTask | Out-Null
            Send-PodeWebSocket n 'one line'
            Close-PodeServer
        }
    """)
    lines = run(script, PEER_URL=state.url).finish().lines
    assert sorted(lines) == ["Already connected to WebSocket with name 'n'", "fine"]
    assert (state.settle().got, state.connections) == (["one line"], 1)


def test_the_url_of_a_reset(run, peer):
    """Items 19, 78, 80: the socket has the new URL, the handler and its arguments stay."""

    async def handle(connection, state):
        path = connection.request.path
        if path == "/first":
            await connection.send(f'{{"url": "{state.url}/second?x=1"}}')
        else:
            await connection.send('{"end": true}')
        await listen(connection, state)

    state = peer(handle)
    script = server("""
        Connect-PodeWebSocket -Name n -Url "$($env:PEER_URL)/first" -ArgumentList 'arg' -ScriptBlock {
            param($given)
            "$given $($WsEvent.Request.WebSocket.URL.PathAndQuery)" | Out-Default
            if ($WsEvent.Data.end) {
                try { Reset-PodeWebSocket -Url 'no url' } catch { 'refused' | Out-Default }
                $WsEvent.Request.WebSocket.URL.PathAndQuery | Out-Default
                Close-PodeServer
            }
            else { Reset-PodeWebSocket -Url $WsEvent.Data.url }
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == [
        "arg /first", "arg /second?x=1", "refused", "/second?x=1",
    ]  # fmt: skip


def test_a_server_that_talks_to_itself(run, free_port):
    """Items 20, 23: its own endpoint is not there yet while the script is set up."""
    script = server("""
        Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Ws
        Add-PodeSignalRoute -Path '/say' -ScriptBlock { Send-PodeSignal -Data @{ heard = $SignalEvent.Data.Message } }
        try { Connect-PodeWebSocket -Name early -Url "ws://127.0.0.1:$($env:PORT)/" } catch { 'too early' | Out-Default }
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            Connect-PodeWebSocket -Name own -Url "ws://127.0.0.1:$($env:PORT)/say" -ScriptBlock {
                $WsEvent.Data.heard | Out-Default
                Close-PodeServer
            }
            Send-PodeWebSocket own @{ path = '/say'; message = 'me' }
        }
    """)
    assert run(script, PORT=str(free_port)).finish().lines == ["too early", "me"]


def test_names_of_pools(run):
    """Item 27: -EnablePool knows five, in any letter case."""
    fine = run(
        server("Close-PodeServer", "-EnablePool websockets, TIMERS, Schedules, Tasks, Files")
    )
    assert (fine.finish().code, fine.finish().lines) == (0, [])
    ran = run(server("Close-PodeServer", "-EnablePool Sockets")).finish()
    assert "Timers,Schedules,Tasks,WebSockets,Files" in " ".join(ran.errors.split())


def test_a_server_of_connections_alone_stays(run, peer):
    """Item 28: it needs no endpoint to go on, and ends without a word."""
    state = peer(sender("1", "2", pause=1.2))
    script = server("""
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL -ScriptBlock {
            $WsEvent.Data | Out-Default
            if ($WsEvent.Data -eq 2) { Close-PodeServer }
        }
    """)
    assert run(script, PEER_URL=state.url).finish().out == "1\n2\n"


def test_a_handler_may_use_any_command(run, peer):
    """Items 9, 46: other connections, tasks, and its own connection without a name."""
    state = peer(sender('{"n": 1}'))
    script = server("""
        Add-PodeTask -Name double -ScriptBlock { param($Value) 2 * $Value }
        Connect-PodeWebSocket -Name one -Url $env:PEER_URL -ScriptBlock {
            Connect-PodeWebSocket -Name two -Url $env:PEER_URL -ScriptBlock { }
            $double = Invoke-PodeTask -Name double -ArgumentList @{ Value = $WsEvent.Data.n } -Wait
            Send-PodeWebSocket -Message "one $double"
            Send-PodeWebSocket -Name two -Message 'two'
            Remove-PodeWebSocket -Name two
            Disconnect-PodeWebSocket
            "$(Test-PodeWebSocket one) $(Test-PodeWebSocket two) $($WsEvent.Request.WebSocket.IsConnected)" | Out-Default
            Remove-PodeWebSocket
            "$(Test-PodeWebSocket one)" | Out-Default
            Close-PodeServer
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["True False False", "False"]
    assert sorted(state.settle().got) == ["one 2", "two"]


def test_multipart_is_no_message(run, peer):
    """Item 55: messages of that type are logged, and the handler is not called."""
    state = peer(sender("--b\r\n\r\n--b--"))
    script = server("""
        New-PodeLogCustomMethod -ScriptBlock { param($item) 'logged' | Out-Default; Close-PodeServer } | Enable-PodeLogErrorType
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL -ContentType 'multipart/form-data; boundary=b' -ScriptBlock { 'called' | Out-Default }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["logged"]


def test_a_handler_that_blocks_keeps_no_socket_from_being_read(run, peer):
    """Items 58, 59: messages stand in one queue; what arrives meanwhile is handled afterwards."""

    async def handle(connection, state):
        for number in range(1, 21):
            await connection.send(str(number))
        await listen(connection, state)

    state = peer(handle)
    script = server("""
        Set-PodeWebSocketConcurrency -Maximum 1
        foreach ($name in 'a', 'b') {
            Connect-PodeWebSocket -Name $name -Url $env:PEER_URL -ScriptBlock {
                if ($WsEvent.Data -eq 1) { Start-Sleep -Milliseconds 500 }
                Lock-PodeObject -ScriptBlock { $state:seen = "$($state:seen)$($WsEvent.Request.WebSocket.Name)$($WsEvent.Data) " }
                if ((-split $state:seen).Count -eq 40) { $state:seen | Out-Default; Close-PodeServer }
            }
        }
        $state:seen = ''
    """)
    seen = run(script, PEER_URL=state.url).finish().out.split()
    for name in "ab":
        assert [each for each in seen if each[0] == name] == [f"{name}{n}" for n in range(1, 21)]


def test_messages_leave_in_the_order_in_which_they_were_sent(run, peer):
    """Item 65: from one handler, and of several handlers none is mixed with another."""
    state = peer(listen)
    script = server("""
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL -ContentType text/plain
        $long = 'x' * 100000
        foreach ($number in 1..50) { Send-PodeWebSocket n "$number$(if ($number % 10 -eq 0) { $long })" }
        Close-PodeServer
    """)
    assert run(script, PEER_URL=state.url).finish().errors == ""
    assert [int(each.rstrip("x")) for each in state.settle().got] == list(range(1, 51))


def test_a_line_that_is_lost_while_a_message_leaves(run, peer):
    """Item 67: the caller learns of it."""

    async def handle(connection, state):
        connection.transport.pause_reading()
        await asyncio.sleep(1)
        connection.transport.abort()

    state = peer(handle)
    script = server("""
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL -ContentType text/plain
        try { Send-PodeWebSocket n ('x' * 20mb); 'sent' | Out-Default }
        catch { $_.Exception.Message | Out-Default }
        Send-PodeWebSocket n 'later'
        Close-PodeServer
    """)
    assert run(script, PEER_URL=state.url).finish().lines == [
        'Exception calling "Wait" with "1" argument(s): "One or more errors occurred. '
        '(Connection reset by peer)"'
    ]


def test_a_close_from_both_sides_at_once(run, peer):
    """Item 76: no race makes Disconnect or Reset fail."""

    async def handle(connection, state):
        state.got.append(await connection.recv())
        await connection.close(1000)

    state = peer(handle)
    script = server("""
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL
        foreach ($number in 1..20) {
            Send-PodeWebSocket n "$number"
            if ($number % 2) { Disconnect-PodeWebSocket n }
            Reset-PodeWebSocket n
        }
        'fine' | Out-Default
        Close-PodeServer
    """)
    ran = run(script, PEER_URL=state.url).finish()
    assert (ran.lines, ran.errors) == (["fine"], "")
    assert state.settle().got == [str(number) for number in range(1, 21)]


def test_messages_that_wait_when_the_line_ends(run, peer):
    """Item 77: after Disconnect they are handled, after Remove they are dropped."""
    state = peer(sender("1", "2", "3", pause=0))
    script = server("""
        Set-PodeWebSocketConcurrency -Maximum 1
        foreach ($how in 'Disconnect', 'Remove') {
            Connect-PodeWebSocket -Name $how -Url $env:PEER_URL -ArgumentList $how -ScriptBlock {
                param($how)
                "$how $($WsEvent.Data)" | Out-Default
                if ($WsEvent.Data -eq 1) {
                    Start-Sleep -Milliseconds 300
                    & "$how-PodeWebSocket"
                }
            }
            Start-Sleep -Milliseconds 300
        }
        Add-PodeTimer -Name end -Interval 2 -ScriptBlock { Close-PodeServer }
    """)
    lines = run(script, PEER_URL=state.url).finish().lines
    assert lines == ["Disconnect 1", "Disconnect 2", "Disconnect 3", "Remove 1"]


def test_a_server_that_is_suspended(run, peer):
    """Items 68, 82: messages wait and are handled afterwards; sending works meanwhile."""

    async def handle(connection, state):
        await connection.recv()
        for number in range(3):
            await connection.send(str(number))
        await connection.send('"end"')
        await listen(connection, state)

    state = peer(handle)
    script = server(
        """
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL -ScriptBlock {
            "$($WsEvent.Data) $(Get-PodeServerState)" | Out-Default
            if ($WsEvent.Data -eq 'end') { Close-PodeServer }
        }
        Register-PodeEvent -Type Running -Name go -ScriptBlock {
            Suspend-PodeServer
            Send-PodeWebSocket n 'while suspended'
            Start-Sleep -Milliseconds 500
            "resuming" | Out-Default
            Resume-PodeServer
        }
    """,
        "-EnablePool WebSockets",
    )
    lines = run(script, PEER_URL=state.url).finish().lines
    assert lines[0] == "resuming"
    assert sorted(line.split()[0] for line in lines[1:]) == ["0", "1", "2", "end"]


@pytest.mark.parametrize("how", ["service", "file"])
def test_every_kind_of_server_has_connections(run, peer, tmp_path, how):
    """Item 84: a service that loops, a server script in a file."""
    state = peer(sender('{"n": 1}'))
    (tmp_path / "handler.ps1").write_text("""{
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL -ScriptBlock {
            'handled' | Out-Default
            Close-PodeServer
        }
        if ($env:HOW -eq 'service') { Add-PodeHandler -Type Service -Name loop -ScriptBlock { } }
    }""")
    begin = {
        "service": "Start-PodeServer -Interval 1 -FilePath ./handler.ps1",
        "file": "Start-PodeServer -FilePath ./handler.ps1",
    }[how]
    ran = run(begin, PEER_URL=state.url, HOW=how).finish()
    assert (ran.lines[-1], ran.errors) == ("handled", "")


def test_what_is_logged_of_a_line(run, peer):
    """Items 74, 85: how it ends, at the levels Verbose and Debug, which are not logged at first;
    that it was lost, as a warning, too.
    """

    async def handle(connection, state):
        async for _ in connection:
            connection.transport.abort()

    state = peer(handle)
    script = server("""
        New-PodeLogCustomMethod -ScriptBlock { param($item) ($item -split "`n" -match '^(Level|Message):') -replace '^.*?: ' -join ': ' | Out-Default } |
            Enable-PodeLogErrorType -Levels LEVELS
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL
        Disconnect-PodeWebSocket n
        Reset-PodeWebSocket n
        Send-PodeWebSocket n 'drop it'
        Add-PodeTimer -Name end -Interval 3 -ScriptBlock { Close-PodeServer }
    """)
    all_levels = run(script.replace("LEVELS", "*"), PEER_URL=state.url).finish().lines
    # What the reader of the connection says may come before what the command says.
    assert sorted(all_levels) == [
        "Debug: The remote party closed the WebSocket connection without completing the close "
        "handshake.",
        "Verbose: Closed client web socket: n",
        "Verbose: Closing client web socket: n",
        "Verbose: Disconnected client web socket: n",
        "Verbose: Disconnected client web socket: n",
        "Warning: WebSocket 'n' was closed: 1006",
    ]
    at_first = script.replace("-Levels LEVELS", "")
    assert run(at_first, PEER_URL=state.url).finish().lines == []


def test_arguments_are_bound_as_those_of_a_function(run):
    """Pode's commands are functions: what can't be converted is an error of transformation, a null
    text is an empty one.
    """
    script = server("""
        foreach ($case in
            { Send-PodeWebSocket -Name a -Depth deep },
            { Add-PodeTimer -Name a -Interval 1, 2 -ScriptBlock { 1 } },
            { Connect-PodeWebSocket -Name a -Url x -ScriptBlock 'text' },
            { Test-PodeWebSocket -Name $null }) {
            try { & $case } catch { $_.FullyQualifiedErrorId | Out-Default }
        }
        try { Set-PodeWebSocketConcurrency -Maximum $null } catch { $_.Exception.Message | Out-Default }
        Close-PodeServer
    """)
    transformation = "ParameterArgumentTransformationError"
    assert run(script).finish().lines == [
        f"{transformation},Send-PodeWebSocket",
        f"{transformation},Add-PodeTimer",
        f"{transformation},Connect-PodeWebSocket",
        "ParameterArgumentValidationErrorEmptyStringNotAllowed,Test-PodeWebSocket",
        "Maximum concurrent WebSocket threads must be >=1 but got: 0",
    ]


def test_the_activity_of_what_nothing_threw(run, peer):
    """A log says of engine errors in a handler that they are those of the function that calls it."""

    async def one(connection, state):
        await connection.send("1")
        await connection.wait_closed()

    state = peer(one)
    script = server("""
        New-PodeLogCustomMethod -ScriptBlock {
            param($items, $options, $raw)
            foreach ($item in @($raw)) { "$($item.GetType().Name) $($item.Category)" | Out-Default }
            Close-PodeServer
        } | Enable-PodeLogErrorType
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL -ScriptBlock { No-SuchCommand }
    """)
    name = "No-SuchCommand"
    assert run(script, PEER_URL=state.url).finish().lines == [
        f"Hashtable ObjectNotFound: ({name}:String) [Invoke-PodeScriptBlock], CommandNotFoundException"
    ]


def test_a_handler_may_dispose_its_request(run, peer):
    """The request is disposable, and empty once that was done; the data stay."""

    async def one(connection, state):
        await connection.send('{"n": 1}')
        await connection.wait_closed()

    state = peer(one)
    script = server("""
        Connect-PodeWebSocket -Name n -Url $env:PEER_URL -ScriptBlock {
            $request = $WsEvent.Request
            "$($request -is [IDisposable]) $($request.ContentLength)" | Out-Default
            $request.Dispose()
            "[$($request.Body)] $($request.ContentLength) $($WsEvent.Data.n)" | Out-Default
            Close-PodeServer
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["True 8", "[] 0 1"]
