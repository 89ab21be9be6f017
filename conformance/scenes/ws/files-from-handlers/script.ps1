Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'F' -Url $env:PEER_URL -ScriptBlock {
        $log = Join-Path (Get-PodeServerPath) 'out.log'
        if ($WsEvent.Data.line) {
            Add-Content -Path $log -Value ('{0:d3} {1}' -f $WsEvent.Data.n, $WsEvent.Data.line)
            $WsEvent.Data | ConvertTo-Json -Compress | Out-File "$log.json" -Append
            Send-PodeWebSocket -Message $WsEvent.Data.n
            return
        }
        Get-Content $log | Out-Default
        Get-Content $log | Select-String -Pattern 'b|c' | ForEach-Object { "$($_.LineNumber):$($_.Line)" } | Out-Default
        (Get-Content "$log.json" | ConvertFrom-Json | Measure-Object n -Sum).Sum | Out-Default
        Import-Csv (Join-Path (Get-PodeServerPath) 'in.csv') | Sort-Object { [int]$_.n } -Descending | Format-Table | Out-Default
        Remove-Item $log, "$log.json"
        "left: $(Test-Path $log)" | Out-Default
        Close-PodeServer
    }
}
