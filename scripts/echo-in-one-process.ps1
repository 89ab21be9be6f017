# A signal route and the external client that talks to it, in one process and without any network.
# Shows: Add-PodeEndpoint, Add-PodeSignalRoute, Connect-PodeWebSocket, Send-PodeWebSocket, $SignalEvent, $WsEvent.
Import-Module Pode

Start-PodeServer -EnablePool WebSockets -Quiet {
    Add-PodeEndpoint -Address localhost -Port 8765 -Protocol Ws

    Add-PodeSignalRoute -Path '/echo' -ScriptBlock {
        $text = $SignalEvent.Data.Message
        Send-PodeSignal -Value @{ text = "You said: $text" } -Mode Direct
    }

    Set-PodeState -Name 'left' -Value 3 | Out-Null

    # The endpoint listens once the server runs, so that is when the client connects.
    Register-PodeEvent -Type Running -Name 'Connect' -ScriptBlock {
        Connect-PodeWebSocket -Name 'Echo' -Url 'ws://localhost:8765/echo' -ScriptBlock {
            $WsEvent.Data.text | Out-Default
            $state:left -= 1
            if ($state:left -eq 0) {
                Disconnect-PodeWebSocket
                Close-PodeServer
            }
        }

        foreach ($word in 'one', 'two', 'three') {
            Send-PodeWebSocket -Name 'Echo' -Message @{ message = $word }
        }
    }
}
