# A name in another letter case means the same connection; in Pode its handler gets lost
Import-Module Pode

Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'Feed' -Url $env:PEER_URL -ScriptBlock {
        "handled: $($WsEvent.Data)" | Out-Default
        Remove-PodeWebSocket -Name 'fEED'
        "known: $(Test-PodeWebSocket -Name 'Feed')" | Out-Default
        Close-PodeServer
    }
    "known: $(Test-PodeWebSocket -Name 'feed')" | Out-Default
    Send-PodeWebSocket -Name 'FEED' -Message 'hello'
}
