"""Get-PodeWebSocketInfo, which Pode does not have."""

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
            @(Get-PodeWebSocketInfo).Count | Out-Default
            Connect-PodeWebSocket -Name one -Url $env:PEER_URL -ScriptBlock {
                Disconnect-PodeWebSocket -Name two
                Get-PodeWebSocketInfo | ForEach-Object { "$($_.Name) $($_.IsConnected)" } | Out-Default
                (Get-PodeWebSocketInfo -Name ONE, none).URL.Scheme | Out-Default
                Close-PodeServer
            }
            Connect-PodeWebSocket -Name two -Url $env:PEER_URL
        }
        """,
        PEER_URL=state.url,
    ).finish()
    assert (ran.code, ran.errors) == (0, "")
    assert ran.lines[0] == "0"
    assert sorted(ran.lines[1:3]) == ["one True", "two False"]
    assert ran.lines[3:] == ["ws"]
