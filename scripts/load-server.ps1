# A server of a small protocol, to try `poshws load` on; see load.ps1 beside it. Ctrl+C ends it.
# Shows: Add-PodeSignalRoute, Send-PodeSignal -Mode Direct, JSON in both directions.
param([int] $Port = 8765, [string] $Token = 'open-sesame')

Import-Module Pode

Start-PodeServer -Quiet {
    Add-PodeEndpoint -Address localhost -Port $Port -Protocol Ws

    Add-PodeSignalRoute -Path '/shop' -ArgumentList $Token -ScriptBlock {
        param($Token)
        $asked = $SignalEvent.Data.Message
        switch ($asked.type) {
            'login' { Send-PodeSignal -Mode Direct -Value @{ type = 'welcome'; known = ($asked.token -eq $Token) } }
            'price' { Send-PodeSignal -Mode Direct -Value @{ type = 'price'; id = $asked.id; price = 42 } }
        }
    }
}
