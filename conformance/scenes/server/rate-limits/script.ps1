Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    Add-PodeLimitRateRule -Name 'All' -Limit 3 -Duration 60000 -Component @(New-PodeLimitIPComponent)
    Add-PodeLimitRateRule -Name 'Path' -Limit 1 -Duration 60000 -StatusCode 420 -Component @((New-PodeLimitIPComponent), (New-PodeLimitRouteComponent -Path '/once')) -Priority 5
    Add-PodeRoute -Method Get -Path '/a' -ScriptBlock { Write-PodeTextResponse 'a' }
    Add-PodeRoute -Method Get -Path '/once' -ScriptBlock { Write-PodeTextResponse 'once' }
    "exists $(Test-PodeLimitRateRule -Name 'All') $(Test-PodeLimitRateRule -Name 'none') $((Get-PodeLimitRateRule).Count)" | Out-Default
    try { Add-PodeLimitRateRule -Name 'All' -Limit 1 -Duration 5 -Component @(New-PodeLimitIPComponent) } catch { $_.Exception.Message | Out-Default }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
