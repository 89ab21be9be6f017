# Opens $env:PEER_COUNT connections, and answers every message on any of them.
Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    for ($i = 0; $i -lt $env:PEER_COUNT; $i++) {
        Connect-PodeWebSocket -Name "c$i" -Url $env:PEER_URL -ContentType 'application/json' -ScriptBlock {
            Send-PodeWebSocket -Message @{ n = $WsEvent.Data.n }
        }
    }
}
