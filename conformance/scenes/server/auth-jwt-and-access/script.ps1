Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    New-PodeAuthScheme -Bearer -AsJWT -Secret 'shh' | Add-PodeAuth -Name 'Jwt' -Sessionless -ScriptBlock { param($payload) return @{ User = @{ Name = $payload.sub; Roles = @($payload.roles); Groups = @('G1'); Custom = @{ Team = @('red') } } } }
    New-PodeAccessScheme -Type Role | Add-PodeAccess -Name 'Roles'
    New-PodeAccessScheme -Type Group | Add-PodeAccess -Name 'Groups' -Match One
    New-PodeAccessScheme -Custom -Path 'Custom.Team' | Add-PodeAccess -Name 'Team' -ScriptBlock { param($user, $required) return ($user | Where-Object { $_ -in $required }).Count -gt 0 }
    New-PodeAccessScheme -Type Role | Add-PodeAccess -Name 'AllRoles' -Match All
    Add-PodeRoute -Method Get -Path '/admin' -Authentication 'Jwt' -Access 'Roles' -Role 'admin' -ScriptBlock { Write-PodeTextResponse -Value "hello $($WebEvent.Auth.User.Name)" }
    Add-PodeRoute -Method Get -Path '/group' -Authentication 'Jwt' -Access 'Groups' -Group 'G1', 'G2' -ScriptBlock { Write-PodeTextResponse -Value 'in group' }
    Add-PodeRoute -Method Get -Path '/team' -Authentication 'Jwt' -Access 'Team' -ScriptBlock { Write-PodeTextResponse -Value 'in team' } -PassThru | Add-PodeAccessCustom -Name 'Team' -Value 'red', 'blue'
    Add-PodeRoute -Method Get -Path '/all' -Authentication 'Jwt' -Access 'AllRoles' -Role 'admin', 'dev' -ScriptBlock { Write-PodeTextResponse -Value 'both' }
    Add-PodeRoute -Method Get -Path '/token/:who/:roles' -ScriptBlock {
        $payload = @{ sub = $WebEvent.Parameters['who']; roles = $WebEvent.Parameters['roles'] -split '-' }
        Write-PodeTextResponse -Value (ConvertTo-PodeJwt -Header @{ alg = 'hs256'; typ = 'JWT' } -Payload $payload -Secret 'shh')
    }
    Add-PodeRoute -Method Get -Path '/past' -ScriptBlock { Write-PodeTextResponse -Value (ConvertTo-PodeJwt -Header @{ alg = 'HS256' } -Payload @{ sub = 'x'; exp = 100 } -Secret 'shh') }
    Add-PodeRoute -Method Get -Path '/decode' -ScriptBlock {
        $t = ConvertTo-PodeJwt -Header @{ alg = 'none' } -Payload ([ordered]@{ a = 1; b = 'x' })
        $t | Out-Default
        (ConvertFrom-PodeJwt -Token $t | ConvertTo-Json -Compress) | Out-Default
        (ConvertFrom-PodeJwt -Token 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBbm4ifQ.bad' -IgnoreSignature | ConvertTo-Json -Compress) | Out-Default
        foreach ($bad in 'a.b', 'x.y.z', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJBbm4ifQ.bad') { try { ConvertFrom-PodeJwt -Token $bad -Secret 'shh' | Out-Default } catch { "decode: $($_.Exception.Message)" | Out-Default } }
        foreach ($alg in 'HS256', 'HS384', 'HS512') { ConvertTo-PodeJwt -Header ([ordered]@{ alg = $alg; typ = 'JWT' }) -Payload ([ordered]@{ n = 1 }) -Secret 'key' | Out-Default }
        try { ConvertTo-PodeJwt -Header @{ typ = 'JWT' } -Payload @{ n = 1 } -Secret 'k' } catch { "alg: $($_.Exception.Message)" | Out-Default }
        try { ConvertTo-PodeJwt -Header @{ alg = 'HS256' } -Payload @{ n = 1 } } catch { "secret: $($_.Exception.Message)" | Out-Default }
        foreach ($p in @{ exp = 100 }, @{ nbf = 99999999999 }, @{ n = 1 }) { try { Test-PodeJwt -Payload ([pscustomobject]$p) | Out-Default; 'ok' | Out-Default } catch { "test: $($_.Exception.Message)" | Out-Default } }
        Write-PodeTextResponse -Value 'done'
    }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
