# Connecting in a timer needs no -EnablePool; Pode fails there
Import-Module Pode

Start-PodeServer {
    Add-PodeTimer -Name 'connect' -Interval 1 -Limit 1 -OnStart -ScriptBlock {
        Connect-PodeWebSocket -Name 'feed' -Url $env:PEER_URL -ScriptBlock {
            "handled: $($WsEvent.Data)" | Out-Default
            Close-PodeServer
        }
    }
}
