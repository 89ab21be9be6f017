# A Close of the server is answered with its code; Pode drops the line
Import-Module Pode

Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'feed' -Url $env:PEER_URL
    Wait-PodeWebSocket -Name 'feed' -State Closed -TimeoutSec 5 | Out-Default
    Start-Sleep -Milliseconds 300
    Close-PodeServer
}
