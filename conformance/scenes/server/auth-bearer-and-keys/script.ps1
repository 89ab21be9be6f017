Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    New-PodeAuthScheme -Bearer | Add-PodeAuth -Name 'Bearer' -Sessionless -ScriptBlock {
        param($token)
        if ($token -eq 'good') { return @{ User = @{ Name = 'Ann'; Roles = @('Admin') }; Scope = 'read' } }
        if ($token -eq 'message') { return @{ Message = 'token is stale' } }
        if ($token -eq 'code') { return @{ Code = 403; Message = 'no entry' } }
        if ($token -eq 'null') { return $null }
        if ($token -eq 'throw') { throw 'auth broke' }
        return @{ Message = 'unknown' ; Headers = @{ 'X-Why' = 'unknown token' } }
    }
    New-PodeAuthScheme -ApiKey -Location Header | Add-PodeAuth -Name 'Key' -Sessionless -ScriptBlock { param($key) if ($key -eq 'k1') { return @{ User = @{ Id = 7 } } } return $null }
    New-PodeAuthScheme -ApiKey -Location Query -LocationName 'token' | Add-PodeAuth -Name 'QueryKey' -Sessionless -ScriptBlock { param($key) if ($key -eq 'q1') { return @{ User = @{ Id = 8 } } } }
    New-PodeAuthScheme -ApiKey -Location Cookie -LocationName 'ck' | Add-PodeAuth -Name 'CookieKey' -Sessionless -ScriptBlock { param($key) if ($key -eq 'c1') { return @{ User = @{ Id = 9 } } } }
    New-PodeAuthScheme -Custom -ScriptBlock { param($opts) return @((Get-PodeHeader -Name 'X-A'), $opts.Pre) } -ArgumentList @{ Pre = 'p' } | Add-PodeAuth -Name 'Custom' -Sessionless -ScriptBlock { param($a, $pre) if ("$pre$a" -eq 'pq') { return @{ User = @{ Id = "$pre$a" } } } }
    New-PodeAuthScheme -Bearer -HeaderTag 'Token' -Scope 'read', 'write' | Add-PodeAuth -Name 'Scoped' -Sessionless -ScriptBlock { param($token) return @{ User = @{ N = $token }; Scope = $token } }
    foreach ($a in 'Bearer', 'Key', 'QueryKey', 'CookieKey', 'Custom', 'Scoped') {
        Add-PodeRoute -Method Get -Path "/$($a.ToLower())" -Authentication $a -ScriptBlock { Write-PodeJsonResponse -Value $WebEvent.Auth.User }
    }
    Add-PodeRoute -Method Get -Path '/anon' -Authentication 'Bearer' -AllowAnon -ScriptBlock { Write-PodeTextResponse -Value "user [$($WebEvent.Auth.User.Name)] $($WebEvent.Auth.IsAuthenticated) $(Test-PodeAuthUser)" }
    Add-PodeRoute -Method Get -Path '/test' -ScriptBlock { Write-PodeTextResponse -Value "$(Test-PodeAuth -Name 'Bearer') $(Test-PodeAuthExists -Name 'Bearer') $(Test-PodeAuthExists -Name 'Nope')" }
    Add-PodeRoute -Method Get -Path '/who' -Authentication 'Bearer' -ScriptBlock { Write-PodeTextResponse -Value "$((Get-PodeAuthUser).Name) $($WebEvent.Auth.Scope) $($WebEvent.Auth.Name) $($WebEvent.Auth.Store)" }
    try { Add-PodeRoute -Method Get -Path '/bad' -Authentication 'Missing' -ScriptBlock { } } catch { "bad: $($_.Exception.Message)" | Out-Default }
    try { New-PodeAuthScheme -Bearer | Add-PodeAuth -Name 'Bearer' -ScriptBlock { } } catch { "twice: $($_.Exception.Message)" | Out-Default }
    try { 'x' | Add-PodeAuth -Name 'B' -ScriptBlock { } } catch { "scheme: $($_.Exception.Message)" | Out-Default }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
