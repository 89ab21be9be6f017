# Assignments to $state: and $cache: mean what they say; Pode rewrites their text
Import-Module Pode

Start-PodeServer -EnablePool WebSockets {
    $state:total = 1
    $state:total = $state:total + 1
    $state:totals = 'longer name'
    $state:number = [int]'42'
    Connect-PodeWebSocket -Name 'state' -Url $env:PEER_URL -ScriptBlock {
        $state:total += $WsEvent.Data
        $state:total++
        $given = $($state:total = $state:total * 2)
        "$($state:total) $($state:totals) $($state:number.GetType().Name) <$given>" | Out-Default
        Close-PodeServer
    }
}
