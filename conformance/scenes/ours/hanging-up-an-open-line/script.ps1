# Disconnect, Reset and Remove work on an open line, with a Close that has no code; in Pode they mostly throw
Import-Module Pode

Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'feed' -Url $env:PEER_URL -ScriptBlock { }
    Reset-PodeWebSocket -Name 'feed'
    Send-PodeWebSocket -Name 'feed' -Message 'second line'
    Disconnect-PodeWebSocket -Name 'feed'
    "known: $(Test-PodeWebSocket -Name 'feed')" | Out-Default
    Reset-PodeWebSocket -Name 'feed'
    Send-PodeWebSocket -Name 'feed' -Message 'third line'
    Remove-PodeWebSocket -Name 'feed'
    "known: $(Test-PodeWebSocket -Name 'feed')" | Out-Default
    Close-PodeServer
}
