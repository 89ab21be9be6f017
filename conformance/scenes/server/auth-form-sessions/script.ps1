Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    Enable-PodeSessionMiddleware -Duration 120 -Extend -Secret 'salt' -Name 'sid'
    New-PodeAuthScheme -Form | Add-PodeAuth -Name 'Login' -FailureUrl '/login' -SuccessUrl '/' -ScriptBlock {
        param($username, $password)
        if ($username -eq 'ann' -and $password -eq 'pw') { return @{ User = @{ Name = 'Ann' } } }
        return @{ Message = 'Invalid details supplied' }
    }
    Add-PodeRoute -Method Get -Path '/' -Authentication 'Login' -ScriptBlock { $WebEvent.Session.Data.Views++; Write-PodeTextResponse -Value "home of $($WebEvent.Auth.User.Name), $($WebEvent.Session.Data.Views) views" }
    Add-PodeRoute -Method Get -Path '/login' -Authentication 'Login' -Login -ScriptBlock { Write-PodeTextResponse -Value "login [$(Get-PodeFlashMessage -Name 'auth-error')] flash $(Get-PodeFlashMessageNames)" }
    Add-PodeRoute -Method Post -Path '/login' -Authentication 'Login' -Login
    Add-PodeRoute -Method Post -Path '/logout' -Authentication 'Login' -Logout
    Add-PodeRoute -Method Get -Path '/flash' -ScriptBlock { Add-PodeFlashMessage -Name 'note' -Message 'one'; Add-PodeFlashMessage -Name 'note' -Message 'two'; Write-PodeTextResponse -Value "has $(Test-PodeFlashMessage -Name 'note')" }
    Add-PodeRoute -Method Get -Path '/read' -ScriptBlock { $n = Get-PodeFlashMessage -Name 'note'; Write-PodeTextResponse -Value "read [$($n -join ',')] then $(Test-PodeFlashMessage -Name 'note')" }
    Add-PodeRoute -Method Get -Path '/session' -ScriptBlock { Write-PodeTextResponse -Value "new $($WebEvent.Session.IsNew) id $((Get-PodeSessionId).Length) full $((Get-PodeSessionId -Full) -like 's:*') duration $(Get-PodeSessionDuration) keys $(($WebEvent.Session.Keys | Sort-Object) -join ',')" }
    Add-PodeRoute -Method Get -Path '/reset' -ScriptBlock { Remove-PodeSession; Write-PodeTextResponse -Value 'removed' }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
