# Sends the data of every message back, all of it.
Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name Echo -Url $env:PEER_URL -ContentType 'application/json' -ScriptBlock {
        Send-PodeWebSocket -Message $WsEvent.Data
    }
}
