# The script of the soak: every message is entered in the ledger, then some go wrong on purpose.
# Environment: SOAK_URL, SOAK_CONNECTIONS.

Start-PodeServer -EnablePool WebSockets {
    Set-PodeWebSocketConcurrency -Maximum 4
    $state:errors = 0
    New-PodeLoggingMethod -Custom -ScriptBlock {
        if ($args[0] -notlike "*Message: WebSocket '*") { $state:errors++ } # no news of a line
    } | Enable-PodeErrorLogging

    Connect-PodeWebSocket -Name Ledger -Url "$env:SOAK_URL/ledger" -ScriptBlock {
        if ($WsEvent.Data.maximum) {
            Set-PodeWebSocketConcurrency -Maximum $WsEvent.Data.maximum
            Send-PodeWebSocket -Message 'maximum is set'
        }
        else {
            Send-PodeWebSocket -Message "errors $state:errors"
        }
    }

    $handler = {
        $data = $WsEvent.Data
        Send-PodeWebSocket -Name Ledger -Message "$($data.c) $($data.n)"
        if ($data.do) {
            switch ($data.do) {
                'throw' { throw 'on purpose' }
                'divide' { 1 / 0 }
                'command' { Get-Nothing }
                'stop' { Get-Item /no/such/path -ErrorAction Stop }
                'return' { return }
                'exit' { exit }
                'answer' { try { Send-PodeWebSocket -Message $data } catch { } }
                'sleep' { Start-Sleep -Milliseconds 1 }
                'reset' { try { Reset-PodeWebSocket } catch { } } # two handlers may do so at once
                'disconnect' {
                    try { Disconnect-PodeWebSocket; Reset-PodeWebSocket } catch { }
                }
            }
        }
    }
    foreach ($number in 1..$env:SOAK_CONNECTIONS) {
        $ordered = $number % 2 -eq 0
        Connect-PodeWebSocket -Name "Data$number" -Url "$env:SOAK_URL/data?ordered=$([int]$ordered)" `
            -Ordered:$ordered -Reconnect -ReconnectDelay 0.01 -ReconnectMaximumDelay 0.05 `
            -ScriptBlock $handler
    }
}
