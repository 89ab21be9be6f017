"""What real Pode was seen to do with external WebSockets, where its source does not say it."""

from __future__ import annotations

import asyncio

from tests.pode.websocket_client.test_clients_documentation import listen, sender, server


def test_a_byte_order_mark(run, peer):
    """Point S10: it stays in the body and is cut from the data; binary is read as UTF-8."""
    state = peer(sender("\ufeffü", b"\xff\x41", pause=0.1))
    script = server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ContentType text/plain -ScriptBlock {
            $codes = { param($text) ([char[]] $text | ForEach-Object { [int] $_ }) -join ',' }
            "$(& $codes $WsEvent.Request.Body) | $(& $codes $WsEvent.Data) | $($WsEvent.Request.RawBody)" | Out-Default
            if ($WsEvent.Request.ContentLength -eq 2) { Close-PodeServer }
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == [
        "65279,252 | 252 | 239 187 191 195 188",
        "65533,65 | 65533,65 | 255 65",
    ]


def test_sending_when_the_server_starts(run, peer):
    """Point S12: the socket can send in the Start event."""
    state = peer(listen)
    script = server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL
        Register-PodeEvent -Type Start -Name s -ScriptBlock { Send-PodeWebSocket -Name x -Message 'started' }
        Register-PodeEvent -Type Running -Name r -ScriptBlock { Close-PodeServer }
    """)
    assert run(script, PEER_URL=state.url).finish().errors == ""
    assert state.settle().got == ["started"]


def test_ways_to_print_in_a_handler(run, peer):
    """Point S12d: what reaches the output, and what does not."""
    state = peer(sender("1"))
    script = server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            Write-Host 'host'; 'default' | Out-Default; 'out host' | Out-Host; Write-Warning 'warning'
            Write-Verbose 'verbose' -Verbose; Write-Verbose 'no'
            Write-Information 'information' -InformationAction Continue; Write-Information 'no'
            [Console]::WriteLine('console')
            Write-Output 'no'; 'no'; Write-Error 'no'; Out-PodeHost -InputObject 'no'; Write-PodeHost 'no'
            Write-Debug 'no'
            Close-PodeServer
            return 'no'
        }
    """)
    ran = run(script, PEER_URL=state.url).finish()
    assert ran.lines == [
        "host", "default", "out host", "WARNING: warning", "VERBOSE: verbose", "information", "console",
    ]  # fmt: skip
    assert ran.errors == ""


VALID = [
    "{'a': 1}",
    '{"a": 1,}',
    "{a: 1}",
    '/* c */ {"a": 1} // d',
    '{"a": NaN}',
    '{"A": 2, "a": 1}',
    '[{"a": 1}, {"a": 1}',
]
REFUSED = ["bare words", '{"a": 1', '{"a": 1} and more']


def test_json_that_is_taken_and_json_that_is_not(run, peer):
    """Point S12e: the parser is a lenient one, but not with everything."""
    state = peer(sender(*VALID, *REFUSED, '{"a": "end"}', pause=0.02))
    script = server("""
        Set-PodeWebSocketConcurrency -Maximum 1
        New-PodeLogCustomMethod -ScriptBlock { param($item) $state:refused++ } | Enable-PodeLogErrorType
        $state:refused = 0
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            if (@($WsEvent.Data)[0].a -eq 'end') {
                Start-Sleep -Milliseconds 300
                "refused $($state:refused)" | Out-Default
                Close-PodeServer
                return
            }
            "$(@($WsEvent.Data).Count) $(@($WsEvent.Data)[0].a)" | Out-Default
        }
    """)
    assert run(script, PEER_URL=state.url).finish().lines == [
        "1 1", "1 1", "1 1", "1 1", "1 NaN", "1 1", "2 1", "refused 3",
    ]  # fmt: skip


def test_a_burst(run, peer):
    """Point S11: of many messages at once none is lost or doubled."""

    async def handle(connection, state):
        for number in range(500):
            await connection.send(str(number))
        await asyncio.sleep(0)
        await listen(connection, state)

    state = peer(handle)
    script = server("""
        Connect-PodeWebSocket -Name x -Url $env:PEER_URL -ScriptBlock {
            Lock-PodeObject -ScriptBlock {
                ($state:sum).Add([int] $WsEvent.Data)
                if (($state:sum).Count -eq 500) {
                    "$(@($state:sum | Sort-Object -Unique).Count)" | Out-Default
                    Close-PodeServer
                }
            }
        }
        $state:sum = [System.Collections.Generic.List[int]]::new()
    """)
    assert run(script, PEER_URL=state.url).finish().lines == ["500"]
