Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    Add-PodeStaticRoute -Path '/any/*/files' -Source "$PSScriptRoot/files" -Defaults 'd.txt'
    Add-PodeStaticRoute -Path '/plain' -Source './files' -FileBrowser:$false
    "$((Get-PodeStaticRoute -Path '/any/*/files').Path)" | Out-Default
    Add-PodeFavicon -Default
    "$(Test-PodeFavicon) $((Get-PodeFavicon).Count) $((Get-PodeFavicon).Values.ContentType)" | Out-Default
    Add-PodeFavicon -Binary ([byte[]](0x89,0x50,0x4e,0x47,0xd,0xa,0x1a,0xa,0,0,0,0))
    "$((Get-PodeFavicon).Values.ContentType)" | Out-Default
    Add-PodeRoute -Method Get -Path '/early' -ScriptBlock { Write-PodeTextResponse 'sent'; Send-PodeResponse; Start-Sleep -Milliseconds 300; 'after' | Out-Default }
    Add-PodeRoute -Method Get -Path '/types' -ScriptBlock { Write-PodeTextResponse -Value 'x' -ContentType 'text/plain; charset=utf-8' }
    Add-PodeRoute -Method Get -Path '/info' -ScriptBlock { Remove-PodeFavicon; Write-PodeTextResponse "$($null -eq (Get-PodeSessionInfo)) $($null -eq (Get-PodeIISApplicationPath))" }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
