Start-PodeServer -Threads 1 {
    Add-PodeEndpoint -Address 127.0.0.1 -Port $env:PORT -Protocol Http
    Add-PodeRoute -Method Get -Path /json -ScriptBlock {
        Write-PodeJsonResponse -Value @{ answer = 42; text = 'forty-two' }
    }
    Add-PodeRoute -Method Post -Path /size -ScriptBlock {
        Write-PodeJsonResponse -Value @{ size = $WebEvent.Request.RawBody.Length }
    }
    Add-PodeRoute -Method Post -Path /upload -ScriptBlock {
        Save-PodeRequestFile -Key file -Path ./kept.bin
        Write-PodeJsonResponse -Value @{ size = (Get-Item ./kept.bin).Length }
    }
}
