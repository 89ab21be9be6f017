"""What Pode's documentation and source say about external WebSockets, point by point."""

from __future__ import annotations

import asyncio
import textwrap

import pytest


async def listen(connection, state):
    """Keeps what a script sends."""
    async for message in connection:
        state.got.append(message)


def sender(*messages, pause=0.05):
    """A peer that says these messages one after the other and keeps what it hears."""

    async def handle(connection, state):
        for message in messages:
            await connection.send(message)
            await asyncio.sleep(pause)
        await listen(connection, state)

    return handle


def server(text, options="-EnablePool WebSockets"):
    """A script whose server runs this."""
    return f"Start-PodeServer {options} {{\n{textwrap.dedent(text)}\n}}\n"


def attempts(*lines):
    """A script that tries each line and says what came of it."""
    tries = [f"try {{ {line}; 'fine' | Out-Default }} catch {{ said }}" for line in lines]
    return server(
        "function said { $_.Exception.Message | Out-Default }\n"
        + "\n".join([*tries, "Close-PodeServer"]),
        options="",
    )


def test_commands_without_a_name(run):
    """Items 8, 14, 15: each command says itself that it lacks a name."""
    script = attempts(
        "Send-PodeWebSocket",
        "Disconnect-PodeWebSocket -Name ' '",
        "Remove-PodeWebSocket",
        "Reset-PodeWebSocket",
        "Set-PodeWebSocketConcurrency -Maximum 0",
        "Connect-PodeWebSocket -Name x -Url ws://x -ScriptBlock {} -FilePath ./x.ps1",
    )
    assert run(script).finish().lines == [
        "No Name for a WebSocket to send message to supplied.",
        "No Name for a WebSocket to disconnect from supplied.",
        "No Name for a WebSocket to remove supplied.",
        "No Name for a WebSocket to reset supplied.",
        "Maximum concurrent WebSocket threads must be >=1 but got: 0",
        "Parameter set cannot be resolved using the specified named parameters. One or more "
        "parameters issued cannot be used together or an insufficient number of parameters were "
        "provided.",
    ]


def test_names_are_known_until_removed(run, peer):
    """Items 4, 10, 12, 16, 17, 18: a name is taken until Remove, unknown names do nothing."""
    state = peer(listen)
    script = attempts(
        "Connect-PodeWebSocket -Name n -Url $env:PEER_URL",
        "Connect-PodeWebSocket -Name n -Url $env:PEER_URL",
        "Send-PodeWebSocket n hello",
        "Send-PodeWebSocket unknown hello; Reset-PodeWebSocket unknown",
        "Disconnect-PodeWebSocket n; Disconnect-PodeWebSocket n; Send-PodeWebSocket n lost",
        "Connect-PodeWebSocket -Name n -Url $env:PEER_URL",
        "Reset-PodeWebSocket n; Send-PodeWebSocket n again; Test-PodeWebSocket n | Out-Default",
        "Remove-PodeWebSocket n; Test-PodeWebSocket n | Out-Default",
        "Connect-PodeWebSocket -Name n -Url $env:PEER_URL; Remove-PodeWebSocket n",
    )
    taken = "Already connected to WebSocket with name 'n'"
    assert run(script, PEER_URL=state.url).finish().lines == [
        "fine", taken, "fine", "fine", "fine", taken, "True", "fine", "False", "fine", "fine",
    ]  # fmt: skip
    assert state.settle().got == ["hello", "again"]


def test_what_a_throw_is_known_by(run):
    """Item 8: the id of such an error is its text, as a function's throw has it."""
    script = server(
        "try { Send-PodeWebSocket } catch { $_.FullyQualifiedErrorId, "
        '"$($_.CategoryInfo)" | Out-Default }; Close-PodeServer'
    )
    assert run(script).finish().lines == [
        "No Name for a WebSocket to send message to supplied.",
        "OperationStopped: (No Name for a WebSo…essage to supplied.:String) [], RuntimeException",
    ]


def test_using_and_arguments(run, peer):
    """Items 31, 32, 36: arguments come by position, `$using:` from where Connect stands."""
    state = peer(sender("{}"))
    script = "$outer = 'far'\n" + server("""
        $near = @{ key = 'value' }
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ArgumentList 'one', @(2, 3) -ScriptBlock {
            param($first, $second)
            ($using:near).seen = $true
            "$first $($second.Count) $($using:outer) $($using:near.key) <$outer>" | Out-Default
            Close-PodeServer
        }
        try { Connect-PodeWebSocket -Name y -Url $env:PEER_URL -ScriptBlock { $using:none } }
        catch { $_.Exception.Message | Out-Default }
    """).replace("$($using:near.key)", "$(($using:near).key)")
    assert run(script, PEER_URL=state.url).finish().lines == [
        "Value for '$using:none' could not be found.",
        "one 2 far value <>",
    ]


def test_handlers_in_files(run, peer, tmp_path):
    """Items 33, 34, 35: a file that holds a scriptblock; `$script:` is new for every message."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "handler.ps1").write_text(
        'function Get-Word($x) { "word $x" }\n'
        "{\n param($a)\n $script:n++; $state:n += 1\n"
        ' "$a $(Get-Word $WsEvent.Data.n) $script:n $($state:n)" | Out-Default\n'
        " if ($WsEvent.Data.n -eq 2) { Close-PodeServer }\n}\n"
    )
    state = peer(sender('{"n": 1}', '{"n": 2}'))
    script = server("""
        Set-PodeWebSocketConcurrency -Maximum 1
        $state:n = 10
        foreach ($path in './none.ps1', './folder', './*.ps1') {
            try { Connect-PodeWebSocket -Name x -Url $env:PEER_URL -FilePath $path }
            catch { $_.Exception.Message | Out-Default }
        }
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -FilePath ./handler.ps1 -ArgumentList 'arg'
    """)
    assert run(script, PEER_URL=state.url).finish().lines == [
        f"Path does not exist: {tmp_path}/./none.ps1",
        f"The Path supplied cannot be a wildcard or a directory: {tmp_path}/./folder",
        f"The Path supplied cannot be a wildcard or a directory: {tmp_path}/./*.ps1",
        "arg word 1 1 11",
        "arg word 2 1 12",
    ]


def test_what_handlers_write(run, peer):
    """Items 37, 38: what a handler gives back and its plain errors are lost, the host's is not."""
    state = peer(sender("{}"))
    script = server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            'bare'; Write-Output 'output'; Write-Error 'error'; Get-Item ./none
            Out-PodeHost -InputObject 'pode'; Write-PodeHost 'pode'
            Write-Host 'host'; Write-Warning 'warning'; 'default' | Out-Default
            Close-PodeServer
            return 'returned'
        }
    """)
    ran = run(script, PEER_URL=state.url).finish()
    assert (ran.lines, ran.errors) == (["host", "WARNING: warning", "default"], "")


def test_errors_are_logged_and_the_line_stays(run, peer):
    """Items 39, 41, 53: what ends a handler, and JSON that is none, are logged; nothing else is."""
    state = peer(sender('{"n": 1}', "no json", '{"n": 2}', pause=0.15))
    script = server("""
        Set-PodeWebSocketConcurrency -Maximum 1
        New-PodeLogCustomMethod -ScriptBlock {
            param($item)
            $item -split "`n" -match '^(ThreadId|Category|Message):' | Out-Default
        } | Enable-PodeLogErrorType
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            if ($WsEvent.Data.n -eq 1) { throw 'no good' }
            "thread $ThreadId" | Out-Default
            Start-Sleep -Milliseconds 300
            Close-PodeServer
        }
    """)
    lines = run(script, PEER_URL=state.url).finish().lines
    assert lines[:2] == ["ThreadId: 1", "Category: OperationStopped: (no good:String) [], "
                         "RuntimeException"]  # fmt: skip
    assert lines[2:5] == [
        "Message: no good",
        "ThreadId: 1",
        "Category: NotSpecified: (:) [ConvertFrom-Json], ArgumentException",
    ]
    assert lines[5].startswith("Message: Conversion from JSON failed with error: ")
    assert lines[6:] == ["thread 1"]


def test_members_of_the_event(run, peer):
    """Items 40, 42, 43, 44, 45: the event, its request and its connection as they are printed."""
    state = peer(sender('{"message":"hello"}', '{"last":1}', pause=0.3))
    script = server("""
        Set-PodeWebSocketConcurrency -Maximum 1
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            if ($WsEvent.Data.last) {
                $old = $state:old
                "after: <$($old.Body)> $($old.ContentLength) $($null -eq $old.RawBody)" | Out-Default
                Close-PodeServer
                return
            }
            Set-PodeState -Name old -Value $WsEvent.Request | Out-Null
            ($WsEvent.Keys | Sort-Object) -join ' ' | Out-Default
            $WsEvent.Request | Out-Default
            $WsEvent.Data | Out-Default
            ($WsEvent.Request.WebSocket.PSObject.Properties.Name) -join ' ' | Out-Default
            $WsEvent.Timestamp.Kind | Out-Default
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == [
        "Data Files Lockable Metadata Request Timestamp",
        "",
        "WebSocket       : Pode.Protocols.WebSockets.PodeWebSocket",
        "RawBody         : {123, 34, 109, 101…}",
        "ContentLength   : 19",
        'Body            : {"message":"hello"}',
        "ContentEncoding : System.Text.UTF8Encoding",
        "",
        "",
        "Name                           Value",
        "----                           -----",
        "message                        hello",
        "",
        "Consumer Name URL ContentType IsConnected",
        "Utc",
        "after: <> 0 True",
    ]


KINDS = [
    ("application/json; charset=utf-8", '[{"a":1}]', "OrderedHashtable", '{"a":1}'),
    ("text/json", "5", "Int64", "5"),
    ("text/xml", "<a>1</a>", "XmlDocument", None),
    ("text/csv", "a\n1", "PSCustomObject", '"a"\n"1"'),
    ("application/x-www-form-urlencoded", "a=1&a=2", "Hashtable", "System.Collections.Hashtable"),
    ("application/yaml", "a: 1", "String", "a: 1"),
    ("application/vnd.x+json", '{"a":1}', "String", '{"a":1}'),
    ("text/plain", " ", "Hashtable", "System.Collections.Hashtable"),
    (" ", '{"a":1.50}', "OrderedHashtable", '{"a":1.5}'),
]


@pytest.mark.parametrize(("kind", "text", "name", "echo"), KINDS)
def test_messages_by_content_type(run, peer, kind, text, name, echo):
    """Items 51, 52, 54, 56, 60, 61: what a message becomes, and what that becomes when sent."""
    state = peer(sender(text))
    script = server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ContentType $env:KIND -ScriptBlock {
            $WsEvent.Data.GetType().Name | Out-Default
            Send-PodeWebSocket -Message $WsEvent.Data
            Close-PodeServer
        }
    """)
    assert run(script, PEER_URL=state.url, KIND=kind).finish().lines == [name]
    if echo is not None:
        assert state.settle().got == [echo]


def test_what_is_sent(run, peer):
    """Items 60, 61, 62, 63, 64: values by content type, strings as they are, binary as text."""
    state = peer(listen)
    values = "'raw', ' ', $null, @(), @{ a = @{ b = @{ c = 1 } } }, 4.5"
    script = server(f"""
        Connect-PodeWebSocket -Name j -Url $env:PEER_URL
        foreach ($value in {values}) {{ Send-PodeWebSocket -Name j -Message $value -Depth 4 }}
        Send-PodeWebSocket -Name j -Message ([byte[]](1, 2)) -Type Binary
        Connect-PodeWebSocket -Name y -Url $env:PEER_URL -ContentType application/yaml
        Send-PodeWebSocket -Name y -Message ([ordered]@{{ a = 1; b = 'x', $true; c = $false }})
        Connect-PodeWebSocket -Name h -Url $env:PEER_URL -ContentType text/plain
        foreach ($value in 'raw', @{{ a = 1 }}, (1, 2)) {{ Send-PodeWebSocket h $value }}
        Close-PodeServer
    """)
    assert run(script, PEER_URL=state.url).finish().errors == ""
    assert state.settle().got == [
        "raw", "{}", "null", "[]", '{"a":{"b":{"c":1}}}', "4.5", b"[1,2]",
        "\na: 1\nb: \n  - x\n  - 'True'\nc: false",
        "raw", "System.Collections.Hashtable", "1 2",
    ]  # fmt: skip


def test_body_parsers_come_first(run, peer):
    """Item 57: a body parser of the content type sees the message instead."""
    state = peer(sender("text"))
    script = server("""
        Add-PodeBodyParser -ContentType text/odd -ScriptBlock { param($body) "<$body>" }
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ContentType text/odd -ScriptBlock {
            $WsEvent.Data | Out-Default
            Close-PodeServer
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["<text>"]


def test_fragments_and_kinds_of_frames(run, peer):
    """Items 47, 48, 49, 71: fragments are joined, empty messages dropped, pings answered."""

    async def handle(connection, state):
        await connection.send("")
        await connection.send(["{", '"n"', ":1}"])
        await connection.send(b'{"n":2}')
        await (await connection.ping(b"there?"))
        state.got.append("pong")
        await connection.send('{"n":3}')
        await listen(connection, state)

    state = peer(handle)
    script = server("""
        Set-PodeWebSocketConcurrency -Maximum 1
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            $WsEvent.Data.n | Out-Default
            if ($WsEvent.Data.n -eq 3) { Close-PodeServer }
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["1", "2", "3"]
    assert state.settle().got == ["pong"]


def test_a_close_and_a_reset(run, peer):
    """Items 66, 72, 74, 78: after a Close sending does nothing, and Reset opens the line again."""

    async def handle(connection, state):
        if state.connections == 1:
            await connection.close(1001, "later")
        else:
            await connection.send('{"n":1}')
            await listen(connection, state)

    state = peer(handle)
    script = server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            Send-PodeWebSocket -Message "got $($WsEvent.Data.n)"
            Close-PodeServer
        }
        Start-Sleep -Milliseconds 200
        Send-PodeWebSocket -Name x -Message 'lost'
        Test-PodeWebSocket -Name x | Out-Default
        Reset-PodeWebSocket -Name x
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["True"]
    assert state.settle().got == ["got 1"]


def test_restart_connects_anew(run, peer):
    """Items 79, 83: a restart closes the line, and the script connects again."""

    async def handle(connection, state):
        await connection.send(f'{{"n":{state.connections}}}')
        await listen(connection, state)

    state = peer(handle)
    script = server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            "$($WsEvent.Data.n) after $(Get-PodeServerRestartCount)" | Out-Default
            if ($WsEvent.Data.n -eq 1) { Restart-PodeServer } else { Close-PodeServer }
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["1 after 0", "2 after 1"]


def test_handlers_see_functions_classes_and_aliases(run, peer):
    """Item 29: functions, classes and aliases of the script are there, its folder is the place."""
    state = peer(sender("{}"))
    script = """
        class Bot { [string] $Name = 'class' }
        function Get-Word { 'function' }
        Set-Alias word Get-Word
    """ + server("""
        enum Mood { Good; Bad }
        function Get-Inner { [Bot]::new().Name }
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            "$(word) $(Get-Inner) $([Mood]::Good) $((Get-PodeServerPath) -eq $pwd.Path)" | Out-Default
            Close-PodeServer
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["function class Good True"]


def test_handlers_are_apart_from_the_script(run, peer):
    """Items 35, 36: strict mode and preferences stay with the script, its namespaces don't."""
    state = peer(sender("{}"))
    script = (
        "using namespace System.Collections.Generic\n"
        "Set-StrictMode -Version Latest\n$OFS = '+'\n$ErrorActionPreference = 'Stop'\n"
    ) + server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            "[$($WsEvent.Data.missing)] [$nothing] $(1, 2) $ErrorActionPreference" | Out-Default
            $OFS = '-'
            "$(1, 2) $([List[int]]::new().GetType().Name)" | Out-Default
            Close-PodeServer
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["[] [] 1 2 Continue", "1-2 List`1"]
