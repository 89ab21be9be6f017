Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    New-Item -ItemType Directory "$PSScriptRoot/watched" -Force | Out-Null
    Add-PodeFileWatcher -Name 'W' -Path "$PSScriptRoot/watched" -EventName Created, Deleted -Include '*.txt' -ScriptBlock { "$($FileEvent.Type) $($FileEvent.Name) $($FileEvent.FullPath -replace '.*/', '') $(($FileEvent.Keys | Sort-Object) -join ',')" | Out-Default }
    Add-PodeTask -Name 'T' -ScriptBlock { param($a, $b) Start-Sleep -Milliseconds 50; "$a-$b $($TaskEvent.Sender.Name)" } -ArgumentList @{ a = 1 }
    Add-PodeTask -Name 'Slow' -Timeout 1 -ScriptBlock { Start-Sleep 20; 'never' }
    Add-PodeRoute -Method Get -Path '/task' -ScriptBlock { $r = Invoke-PodeTask -Name 'T' -ArgumentList @{ b = 2 } -Wait; Write-PodeTextResponse "[$r] $($r.GetType().Name)" }
    Add-PodeRoute -Method Get -Path '/async' -ScriptBlock { $t = Invoke-PodeTask -Name 'T'; $s = "$($t.Task) $(Test-PodeTaskCompleted -Task $t)"; $r = Wait-PodeTask -Task $t -Timeout 5; Write-PodeTextResponse "$s [$r] $(Test-PodeTaskCompleted -Task $t)" }
    Add-PodeRoute -Method Get -Path '/timeout' -ScriptBlock { try { $t = Invoke-PodeTask -Name 'Slow'; Wait-PodeTask -Task $t -Timeout 1; Write-PodeTextResponse 'done' } catch { Write-PodeTextResponse "err $($_.Exception.Message)" } }
    Add-PodeRoute -Method Get -Path '/list' -ScriptBlock { Write-PodeTextResponse ((Get-PodeTask | Sort-Object Name | ForEach-Object { "$($_.Name):$($_.Timeout.Value):$($_.Timeout.From)" }) -join ' ') }
    Add-PodeRoute -Method Get -Path '/make' -ScriptBlock { Set-Content "$PSScriptRoot/watched/a.txt" 'x'; Set-Content "$PSScriptRoot/watched/b.log" 'x'; Start-Sleep 2; Remove-Item "$PSScriptRoot/watched/a.txt"; Start-Sleep 2; Write-PodeTextResponse "exists $(Test-PodeFileWatcher -Name 'W')" }
    try { Add-PodeFileWatcher -Name 'W' -Path "$PSScriptRoot/watched" -ScriptBlock { 1 } } catch { $_.Exception.Message | Out-Default }
    try { Add-PodeFileWatcher -Name 'N' -Path '/no/such/dir' -ScriptBlock { 1 } } catch { $_.Exception.Message | Out-Default }
    try { Add-PodeTask -Name 'T' -ScriptBlock { 1 } } catch { $_.Exception.Message | Out-Default }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Remove-Item -Recurse -Force "$PSScriptRoot/watched"; Close-PodeServer }
}
