Import-Module Pode

Start-PodeServer {
    Add-PodeEndpoint -Address localhost -Port $env:PORT -Protocol Http

    Set-PodeViewEngine -Type Pode
    Add-PodeRoute -Method Get -Path '/' -ScriptBlock { Write-PodeViewResponse -Path 'index' -Data @{ title = 'Home <b>'; items = @('a', 'b'); now = 5 } }
    Add-PodeRoute -Method Get -Path '/flash' -ScriptBlock { Write-PodeViewResponse -Path 'index' -Data @{ title = 'T' } -StatusCode 202 }
    Add-PodeRoute -Method Get -Path '/missing' -ScriptBlock { Write-PodeViewResponse -Path 'nope' }
    Add-PodeRoute -Method Get -Path '/broken' -ScriptBlock { Write-PodeViewResponse -Path 'broken' }
    Add-PodeRoute -Method Get -Path '/sub' -ScriptBlock { Write-PodeViewResponse -Path 'sub/deep' -Data @{ n = 2 } }
    Add-PodeViewFolder -Name 'extra' -Source "$PSScriptRoot/more"
    Add-PodeRoute -Method Get -Path '/extra' -ScriptBlock { Write-PodeViewResponse -Path 'other' -Folder 'extra' }
    Add-PodePage -Name 'Procs' -ScriptBlock { [pscustomobject]@{ Id = 1; Name = 'one' } }

    Add-PodeRoute -Method Get -Path '/close' -ScriptBlock { Close-PodeServer }
}
