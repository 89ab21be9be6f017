# Sends every message back as it came.
Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name Echo -Url $env:PEER_URL -ContentType 'text/plain' -ScriptBlock {
        Send-PodeWebSocket -Message $WsEvent.Request.Body
    }
}
