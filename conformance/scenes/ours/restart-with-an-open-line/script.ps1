# A restart closes the line, and the script connects anew; Pode fails with "Already connected"
Import-Module Pode

Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'feed' -Url $env:PEER_URL -ScriptBlock {
        "$($WsEvent.Data) after $(Get-PodeServerRestartCount) restarts" | Out-Default
        if ($WsEvent.Data -eq 'first') { Restart-PodeServer } else { Close-PodeServer }
    }
}
