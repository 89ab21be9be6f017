# Works off the cases of an Autobahn fuzzing server: connects for each, echoes until the line ends.
# Environment: AUTOBAHN_URL, AUTOBAHN_AGENT, AUTOBAHN_COMPRESSION (0 or 1).

Start-PodeServer -EnablePool WebSockets {
    Set-PodeWebSocketConcurrency -Maximum 1

    Register-PodeEvent -Type Running -Name Drive -ScriptBlock {
        $url, $agent = $env:AUTOBAHN_URL, $env:AUTOBAHN_AGENT
        $options = @{
            ContentType   = 'text/plain'
            EmptyMessages = $true
            Compression   = $env:AUTOBAHN_COMPRESSION -eq '1'
        }

        Connect-PodeWebSocket -Name Count -Url "$url/getCaseCount" @options -ScriptBlock {
            $state:count = [int]$WsEvent.Request.Body
        }
        $null = Wait-PodeWebSocket -Name Count -State Closed -TimeoutSec 20
        while ($null -eq $state:count) { Start-Sleep -Milliseconds 10 }

        $echo = {
            if ($WsEvent.Metadata.Kind -eq 'Binary') {
                Send-PodeWebSocket -Bytes $WsEvent.Request.RawBody
            }
            else {
                Send-PodeWebSocket -Message $WsEvent.Request.Body
            }
        }
        foreach ($number in 1..$state:count) {
            Connect-PodeWebSocket -Name Case -Url "$url/runCase?case=$number&agent=$agent" @options `
                -ScriptBlock $echo
            $null = Wait-PodeWebSocket -Name Case -State Closed -TimeoutSec 120
            Remove-PodeWebSocket -Name Case
        }

        Connect-PodeWebSocket -Name Report -Url "$url/updateReports?agent=$agent"
        $null = Wait-PodeWebSocket -Name Report -State Closed -TimeoutSec 60
        Close-PodeServer
    }
}
