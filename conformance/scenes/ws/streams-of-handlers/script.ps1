Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'S' -Url $env:PEER_URL -ScriptBlock {
        $d = $WsEvent.Data
        switch ($d.what) {
            'output' { 'plain output'; 42; [pscustomobject]@{ a = 1 }; Send-PodeWebSocket -Message 'o' }
            'warning' { Write-Warning 'careful'; Send-PodeWebSocket -Message 'w' }
            'verbose' { Write-Verbose 'not seen'; Write-Verbose 'seen' -Verbose; Write-Debug 'no'; Send-PodeWebSocket -Message 'v' }
            'info' { Write-Information 'info quiet'; Write-Information 'info loud' -InformationAction Continue; Send-PodeWebSocket -Message 'i' }
            'host' { Write-Host 'to the host' -ForegroundColor Red; Write-Host 'a' -NoNewline; Write-Host 'b'; Send-PodeWebSocket -Message 'h' }
            'error' { Write-Error 'a written error'; Send-PodeWebSocket -Message 'e' }
            'pref' { $ErrorActionPreference = 'Stop'; try { Get-Item /no/such/file } catch { "caught $($_.FullyQualifiedErrorId)" | Out-Default }; Send-PodeWebSocket -Message 'p' }
            'capture' { $w = $null; Write-Warning 'kept' -WarningVariable w -WarningAction SilentlyContinue; "w=$w" | Out-Default; $x = Write-Output 1 2 3 6>&1; "$x" | Out-Default; Send-PodeWebSocket -Message 'c' }
            'table' { 1..3 | ForEach-Object { [pscustomobject]@{ N = $_; Sq = $_ * $_ } } | Format-Table | Out-Default; Send-PodeWebSocket -Message 't' }
            'list' { [pscustomobject]@{ Name = 'x'; Size = 3 } | Format-List | Out-Default; @{ k = 1 } | Out-Default; Send-PodeWebSocket -Message 'l' }
            'end' { Close-PodeServer }
        }
    }
}
