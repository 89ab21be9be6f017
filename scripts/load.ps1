# What each connection of `poshws load` does: it logs in, and then asks for prices.
# Shows: Open-Connection, New-Message, Test-Answer, Receive-Message, $WsLoad.
#
#   poshws scripts/load-server.ps1 &
#   poshws load ws://localhost:8765/shop -n 50 -r 200 -d 10s --max-p99 100ms scripts/load.ps1 -- -Token open-sesame
param([string] $Token = $env:SHOP_TOKEN)

$articles = 'apple', 'pear', 'plum'

# Once for each connection. It takes part in the load when this has been answered.
function Open-Connection {
    @{ message = @{ type = 'login'; user = "load-$($WsLoad.Connection)"; token = $Token } }
}

# Once for each message that is due. What it writes is sent, as JSON where it is no text.
function New-Message {
    $WsLoad.State.asked += 1
    @{ message = @{
            type    = 'price'
            id      = "$($WsLoad.Connection)-$($WsLoad.Number)"
            article = $articles[$WsLoad.State.asked % 3]
        }
    }
}

# Whether what came is the answer. Without this function the next message on a connection is;
# where both have a property with the same value, `--id NAME` does it without a script.
function Test-Answer($Came, $Sent) {
    $Came.type -eq 'price' -and $Came.id -eq $Sent.message.id
}

# For whatever answers nothing. What it writes is sent.
function Receive-Message($Came) {
    if ($Came.type -eq 'ping') { @{ message = @{ type = 'pong' } } }
}
