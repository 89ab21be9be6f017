"""Get-PodeWebSocket, which Pode does not have."""

from __future__ import annotations


async def stay(connection, state):
    await connection.send("1")
    async for _ in connection:
        pass


def test_connections_by_name_and_all_of_them(run, peer):
    state = peer(stay)
    ran = run(
        """
        Start-PodeServer -EnablePool WebSockets {
            @(Get-PodeWebSocket).Count | Out-Default
            Connect-PodeWebSocket -Name one -Url "$($env:PEER_URL)/p?key=secret" -ScriptBlock {
                Disconnect-PodeWebSocket -Name two
                Get-PodeWebSocket | ForEach-Object { "$($_.Name) $($_.State)" } | Out-Default
                Send-PodeWebSocket -Message 'abc'
                $info = Get-PodeWebSocket -Name ONE, none
                "$($info.Sent) $($info.SentBytes) $($info.Received) $($info.ReceivedBytes)" | Out-Default
                $info.Url -replace ':[0-9]+' | Out-Default
                ([datetime]::UtcNow - $info.ConnectedSince).TotalMinutes -lt 1 | Out-Default
                Close-PodeServer
            }
            Connect-PodeWebSocket -Name two -Url $env:PEER_URL
        }
        """,
        PEER_URL=state.url,
    ).finish()
    assert (ran.code, ran.errors) == (0, "")
    assert ran.lines[0] == "0"
    assert sorted(ran.lines[1:3]) == ["one Open", "two Closed"]
    assert ran.lines[3:] == ["1 3 1 1", "ws://127.0.0.1/p?key=***", "True"]
