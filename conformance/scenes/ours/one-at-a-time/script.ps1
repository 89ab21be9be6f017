# With -Maximum 1 one message is handled after the other; in Pode two are
Import-Module Pode

Start-PodeServer -EnablePool WebSockets {
    Set-PodeWebSocketConcurrency -Maximum 1
    Connect-PodeWebSocket -Name 'feed' -Url $env:PEER_URL -ScriptBlock {
        $number = $WsEvent.Data
        "begin $number" | Out-Default
        Start-Sleep -Milliseconds (400 - 100 * $number)
        "end $number" | Out-Default
        if ($number -eq 3) { Close-PodeServer }
    }
}
