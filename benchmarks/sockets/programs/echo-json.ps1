# Answers every message with the field n of its JSON.
Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name Echo -Url $env:PEER_URL -ContentType 'application/json' -ScriptBlock {
        Send-PodeWebSocket -Message @{ n = $WsEvent.Data.n }
    }
}
