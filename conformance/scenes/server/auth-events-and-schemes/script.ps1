Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    New-PodeAuthScheme -Basic -Realm R | Add-PodeAuth -Name B -Sessionless -ScriptBlock { param($u, $p) if ($p -eq 'ok') { @{ User = @{ Name = $u } } } else { @{ Message = 'no way'; Code = 403 } } }
    New-PodeAuthScheme -ApiKey -Location Query -LocationName k | Add-PodeAuth -Name K -Sessionless -ScriptBlock { param($key) if ($key -eq '1') { @{ User = @{ Id = 7 }; Headers = @{ 'X-H' = 'y' } } } }
    Merge-PodeAuth -Name M -Authentication B, K -Valid One -Sessionless
    Register-PodeAuthEvent -Name B, K -Type Login -EventName e1 -ScriptBlock { param($x) "$x $($TriggeredEvent.Name) $($TriggeredEvent.Type) $($TriggeredEvent.User.Keys) $(($TriggeredEvent.Keys | Sort-Object) -join ',')" | Out-Default } -ArgumentList 'arg'
    Register-PodeAuthEvent -Name B -Type Login -EventName bad -ScriptBlock { throw 'in event' }
    try { Register-PodeAuthEvent -Name B -Type Login -EventName e1 -ScriptBlock { 1 } } catch { $_.Exception.Message | Out-Default }
    try { Register-PodeAuthEvent -Name none -Type Login -EventName e1 -ScriptBlock { 1 } } catch { $_.Exception.Message | Out-Default }
    try { Unregister-PodeAuthEvent -Name B -Type Login -EventName none } catch { $_.Exception.Message | Out-Default }
    "$(Test-PodeAuthEvent -Name B -Type Login) $(Test-PodeAuthEvent -Name B -Type Logout) $(@(Get-PodeAuthEvent -Name B -Type Login).Count) $((Get-PodeAuthEvent -Name K -Type Login | ForEach-Object { ($_.Keys | Sort-Object) -join ',' }))" | Out-Default
    foreach ($try in { New-PodeAuthScheme -OAuth2 -ClientId a -TokenUrl b -AuthoriseUrl c }, { New-PodeAuthScheme -OAuth2 -ClientId a -TokenUrl b -ClientSecret c }, { New-PodeAuthScheme -OAuth2 -ClientId a -TokenUrl b -ClientSecret c -AuthoriseUrl d -UsePKCE }, { New-PodeAuthScheme -Bearer | New-PodeAuthScheme -OAuth2 -ClientId a -TokenUrl b -ClientSecret c }) { try { & $try | Out-Null; 'ok' | Out-Default } catch { $_.Exception.Message | Out-Default } }
    $o = New-PodeAuthScheme -OAuth2 -ClientId a -TokenUrl b -ClientSecret c -AuthoriseUrl d -Scope x, y
    "$($o.Name) $($o.Scheme) $($o.Realm) $(($o.Keys | Sort-Object) -join ',') $($o.Arguments.Scopes) $($o.Arguments.Urls.Token) $($o.Arguments.Client.ID) $($o.Arguments.PKCE.CodeChallenge.Method) $($o.Arguments.Urls.User.Method)" | Out-Default
    $f = New-PodeAuthScheme -Form -UsernameField u -AsCredential
    "$($f.Name) $(($f.Arguments.Keys | Sort-Object) -join ',') $($f.Arguments.Fields.Username) $($f.Arguments.AsCredential)" | Out-Default
    $t = New-PodeAuthTwitterScheme -ClientId a -ClientSecret b
    "$($t.Arguments.Urls.User.Url) $($t.Arguments.Urls.User.Method) $($t.Arguments.Scopes)" | Out-Default
    Add-PodeRoute -Method Get -Path '/b' -Authentication B -ScriptBlock { Write-PodeTextResponse $WebEvent.Auth.User.Name }
    Add-PodeRoute -Method Get -Path '/m' -Authentication M -ScriptBlock { Write-PodeTextResponse "$($WebEvent.Auth.Name) $($WebEvent.Auth.User.Id)" }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
