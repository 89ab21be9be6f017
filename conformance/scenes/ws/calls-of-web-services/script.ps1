Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'H' -Url "$env:PEER_URL/ws" -ScriptBlock {
        $d = $WsEvent.Data
        try {
            if ($d.path) {
                $r = Invoke-RestMethod -Uri "$env:PEER_HTTP$($d.path)" -Method ($d.method ?? 'Get') -Body $(if ($d.body) { $d.body | ConvertTo-Json -Compress }) -ContentType 'application/json'
                "$($d.path): $($r.GetType().Name) $($r | ConvertTo-Json -Compress -Depth 5)" | Out-Default
            }
            else { 'bye' | Out-Default; Close-PodeServer }
        }
        catch { "$($d.path) failed: $($_.Exception.Message) $([int]$_.Exception.Response.StatusCode) [$($_.ErrorDetails.Message)] $($_.FullyQualifiedErrorId)" | Out-Default }
        Send-PodeWebSocket -Message 'next'
    }
}
