Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    New-PodeAuthScheme -Digest | Add-PodeAuth -Name D -Sessionless -ScriptBlock { param($username, $params) if ($username -eq 'kim') { return @{ User = @{ Name = $username }; Password = 'pickle' } }; return $null }
    Add-PodeRoute -Method Get -Path '/me' -Authentication D -ScriptBlock { Write-PodeJsonResponse ([ordered]@{ n = $WebEvent.Auth.User.Name; name = $WebEvent.Auth.Name }) }
    $s = Get-PodeAuth -Name D
    "$($s.Name) $($s.Scheme.Name) $($s.Scheme.Scheme) $($s.Scheme.Arguments.HeaderTag) $($s.Sessionless)" | Out-Default

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
