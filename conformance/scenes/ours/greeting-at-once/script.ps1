# What the server says with the last byte of the handshake is handled, also after a Reset; Pode may drop it
Import-Module Pode

Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'feed' -Url $env:PEER_URL -ScriptBlock {
        "greeting: $($WsEvent.Data)" | Out-Default
        if ($WsEvent.Data -eq 'second') { Close-PodeServer } else { Reset-PodeWebSocket }
    }
}
