# How connections are doing: before there is one, while they are open, and when they have ended
Import-Module Pode

function show($info) {
    "$($info.Name): $($info.State), $($info.Connections) lines, sent $($info.Sent)/$($info.SentBytes), " +
    "received $($info.Received)/$($info.ReceivedBytes), end <$($info.CloseCode)> <$($info.CloseReason)>" | Out-Default
}

Start-PodeServer -EnablePool WebSockets {
    "before: $(@(Get-PodeWebSocket).Count)" | Out-Default
    Connect-PodeWebSocket -Name 'one' -Url "$($env:PEER_URL)/feed?key=secret" -ScriptBlock {
        if ($WsEvent.Data -eq 'go') {
            show (Get-PodeWebSocket -Name 'ONE')
            (Get-PodeWebSocket -Name 'one').Url -replace ':[0-9]+', ':port' | Out-Default
            Send-PodeWebSocket -Message 'bye'
            return
        }
        [void](Wait-PodeWebSocket -Name 'one' -State Closed -TimeoutSec 5)
        show (Get-PodeWebSocket -Name 'one')
        Remove-PodeWebSocket -Name 'one'
        "after: $((Get-PodeWebSocket).Name -join ' ')" | Out-Default
        "unknown: $(@(Get-PodeWebSocket -Name 'one', 'none').Count)" | Out-Default
        Close-PodeServer
    }
    Connect-PodeWebSocket -Name 'two' -Url $env:PEER_URL
    Send-PodeWebSocket -Name 'one' -Message 'ready'
}
