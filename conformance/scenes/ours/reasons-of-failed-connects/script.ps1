# Why connecting failed stands behind the colon; Pode leaves that empty
Import-Module Pode

Start-PodeServer -EnablePool WebSockets {
    foreach ($url in 'ws://127.0.0.1:1', $env:PEER_URL, $env:PEER_HTTP, 'no url') {
        try { Connect-PodeWebSocket -Name "to $url" -Url $url }
        catch { $_.Exception.Message | Out-Default }
    }
    Close-PodeServer
}
