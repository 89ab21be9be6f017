# Every key of the event: its type, whether it is synchronised, what members it has
Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'Keys' -Url $env:PEER_URL -ScriptBlock {
        "event: $($WsEvent.GetType().FullName) $($WsEvent.IsSynchronized) $($WsEvent.IsReadOnly) $($WsEvent.IsFixedSize) $($WsEvent.Count)" | Out-Default
        "keys: $(($WsEvent.Keys | Sort-Object) -join ',')" | Out-Default
        foreach ($key in ($WsEvent.Keys | Sort-Object)) {
            $value = $WsEvent[$key]
            "$key = $(if ($null -eq $value) { 'null' } else { $value.GetType().FullName })" | Out-Default
        }
        "text: $WsEvent" | Out-Default
        "unknown: [$($WsEvent.Response)] [$($WsEvent['Nothing'])] $($WsEvent.ContainsKey('request')) $($WsEvent.Contains('DATA')) $($WsEvent.ContainsKey('Response'))" | Out-Default
        foreach ($key in 'Files', 'Lockable', 'Metadata') {
            "$key : $($WsEvent[$key].Count) $($WsEvent[$key].IsSynchronized) $($WsEvent[$key].SyncRoot.GetType().Name) [$($WsEvent[$key])]" | Out-Default
        }
        "timestamp: $($WsEvent.Timestamp.Kind) $(([datetime]::UtcNow - $WsEvent.Timestamp).TotalSeconds -lt 5)" | Out-Default
        $clone = $WsEvent.Clone()
        $clone.Extra = 1
        "clone: $($clone.GetType().Name) $($clone.Count) $($WsEvent.Count) $([object]::ReferenceEquals($clone.Request, $WsEvent.Request))" | Out-Default
        $WsEvent.Mine = 5
        $WsEvent.Metadata.n = 1
        $WsEvent['Metadata']['m'] = 2
        "set: $($WsEvent.mine) $($WsEvent.Metadata.Keys | Sort-Object)" | Out-Default
        $WsEvent.Remove('Mine')
        "entries: $(($WsEvent.GetEnumerator() | Sort-Object Name | ForEach-Object { $_.Name + ':' + $_.GetType().Name }) -join ' ')" | Out-Default
        "data: $($WsEvent.Data.GetType().FullName) $($WsEvent.Data.IsSynchronized) $($WsEvent.Data.Count) $($WsEvent.Data.Keys -join ',') $($WsEvent.Data.Contains('a')) $($WsEvent.Data.Contains('A')) [$($WsEvent.Data)]" | Out-Default
        "list: $($WsEvent.Data.A.GetType().FullName) $($WsEvent.Data.A.Count) $($WsEvent.Data.A[1].GetType().Name) $($WsEvent.Data.b.GetType().Name) $($WsEvent.Data.o.GetType().Name) $($WsEvent.Data.o.x.GetType().Name)" | Out-Default
        "json: $($WsEvent.Data | ConvertTo-Json -Compress)" | Out-Default
        $WsEvent.Data | Get-Member -MemberType Method | ForEach-Object Name | Out-Default
        try { $WsEvent.Data.NoSuch() } catch { $_.Exception.Message | Out-Default; $_.FullyQualifiedErrorId | Out-Default }
        try { $WsEvent.Request.Name = 5 } catch { $_.Exception.Message | Out-Default; $_.FullyQualifiedErrorId | Out-Default }
        try { $WsEvent.Request.Body = 'x' } catch { $_.Exception.Message | Out-Default; $_.FullyQualifiedErrorId | Out-Default }
        Close-PodeServer
    }
}
