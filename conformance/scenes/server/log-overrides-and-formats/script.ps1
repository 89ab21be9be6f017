Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    $id = New-PodeLogCustomMethod -Id 'mine' -Version 2 -ScriptBlock { param($items, $arg) foreach ($i in $items) { $o = $i.Event | Get-PodeLogOverride; "$arg [$($i | Convert-PodeLogItemToString)] $($i.Event.Level) $($i.Event.Type.Name) override $($o.Id) $($o.Data.x) $($o.Ignore)" | Out-Default } } -ArgumentList 'A'
    Add-PodeLogType -Version 1 -Name T1 -Method $id -Levels * -SerialiseFormat Json -ScriptBlock { param($d) [ordered]@{ said = $d } }
    Set-PodeLogDefaultSerialiseFormat -Format Json
    Add-PodeLogType -Name T2 -Method mine -Version 2 -ScriptBlock { param($e) [ordered]@{ l = "$($e.Level)"; d = $e.Data } } -LogHeader 'head'
    "$(Get-PodeLogDefaultFormat) $(Get-PodeLogDefaultSerialiseFormat) $(Get-PodeLogDefaultSyslogFormat)" | Out-Default
    foreach ($o in (New-PodeLogTerminalOverride), (New-PodeLogFileOverride -Id a -Ignore), (New-PodeLogSplunkOverride -Source s -Index i), (New-PodeLogDatadogOverride -Tags @{ a = 1 }), (New-PodeLogApiOverride -Type X -Data @{ q = 1 }), (New-PodeLogEventViewerOverride -EventID 4)) { (($o.Keys | Sort-Object | ForEach-Object { "$_=$($o[$_])" }) -join ';') | Out-Default }
    try { New-PodeLogCustomMethod -Id 'mine' -ScriptBlock { 1 } } catch { $_.Exception.Message | Out-Default }
    try { New-PodeLogEventViewerMethod } catch { $_.Exception.Message | Out-Default }
    try { Add-PodeLogType -Name T1 -Method mine -ScriptBlock { 1 } } catch { $_.Exception.Message | Out-Default }
    try { Add-PodeLogType -Name T9 -Method none -ScriptBlock { 1 } } catch { $_.Exception.Message | Out-Default }
    Add-PodeRoute -Method Get -Path '/log' -ScriptBlock {
        'one' | Write-PodeLog -Name T1 -Level Warning
        'two' | Write-PodeLog -Name T1 -Override (New-PodeLogCustomOverride -Data @{ x = 5 })
        'three' | Write-PodeLog -Name T1 -Override (New-PodeLogCustomOverride -Id mine -Ignore)
        'four' | Write-PodeLog -Name T2
        (ConvertTo-PodeSyslog -Message "a`nb" -Level Error -Timestamp ([datetime]::new(2026, 1, 2, 3, 4, 5, 'Utc')) -AppName app -Tags @{ k = 'v"' }) -replace '(Z) \S+ app \d+', '$1 H app P' | Out-Default
        (ConvertTo-PodeSyslog -Message x -Level Debug -Timestamp ([datetime]::new(2026, 1, 2, 3, 4, 5, 'Utc')) -Format RFC3164 -Facility 3) -replace '05 \S+ -\[\d+\]', '05 H -[P]' | Out-Default
        Start-Sleep -Milliseconds 1500
        Write-PodeTextResponse 'logged'
    }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
