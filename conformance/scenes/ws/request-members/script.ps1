# The request and its socket: members, types, what they print, how they are written as JSON
Import-Module Pode
Start-PodeServer -EnablePool WebSockets {
    Connect-PodeWebSocket -Name 'Members' -Url "$env:PEER_URL/a%20b/ü?x=1&y=z#frag" -ContentType 'application/json; charset=utf-8' -ScriptBlock {
        $request = $WsEvent.Request
        $request | Get-Member | Out-String -Width 120 | Out-Default
        $request.WebSocket | Get-Member | Out-String -Width 120 | Out-Default
        $request.WebSocket.Consumer | Get-Member | Out-String -Width 120 | Out-Default
        "types: $($request.GetType().FullName) $($request.WebSocket.GetType().FullName) $($request.WebSocket.Consumer.GetType().FullName) $($request.ContentEncoding.GetType().FullName)" | Out-Default
        "bases: $($request.GetType().BaseType) $($request.WebSocket.GetType().BaseType) $($request.WebSocket.Consumer.GetType().BaseType) $($request -is [IDisposable])" | Out-Default
        "texts: $request | $($request.WebSocket) | $($request.WebSocket.Consumer) | $($request.ContentEncoding)" | Out-Default
        "values: $($request.ContentLength) $($request.ContentLength.GetType().Name) $($request.RawBody.GetType().FullName) $($request.RawBody -join ',') $($request.Body)" | Out-Default
        $socket = $request.WebSocket
        "socket: $($socket.Name) $($socket.ContentType) $($socket.IsConnected) $($socket.IsConnected.GetType().Name)" | Out-Default
        $url = $socket.URL
        "url: $($url.GetType().FullName) $($url.Scheme) $($url.Host) $($url.AbsolutePath) $($url.Query) $($url.Fragment) $($url.PathAndQuery) $($url.IsAbsoluteUri) $($url.LocalPath)" | Out-Default
        "consumer: $($socket.Consumer.IsConnected) $($socket.Consumer.IsDisposed) $($socket.Consumer.Type) $($socket.Consumer.Type.GetType().FullName) $($socket.Consumer.CancellationToken.GetType().FullName) $($socket.Consumer.Requests.GetType().Name)" | Out-Default
        "same: $([object]::ReferenceEquals($socket, $socket.Consumer.GetWebSocket('Members'))) [$($socket.Consumer.GetWebSocket('none'))]" | Out-Default
        $socket | Select-Object Name, ContentType, IsConnected | Out-Default
        $request | Select-Object Body, ContentLength | ConvertTo-Json -Compress | Out-Default
        $request | Format-Table ContentLength, Body | Out-Default
        $request.psobject.Properties | ForEach-Object { "$($_.Name) $($_.MemberType) $($_.IsSettable) $($_.IsGettable) $($_.TypeNameOfValue)" } | Out-Default
        $request.ContentEncoding = [Text.Encoding]::ASCII
        "encoding: $($request.ContentEncoding.WebName)" | Out-Default
        foreach ($code in { $socket.Name = 'x' }, { $socket.IsConnected = $false }, { $request.Nothing() }, { $request.WebSocket.URL = 'a' }, { $request.Close() }, { $socket.Send() }, { $socket.Consumer.GetWebSocket() }) {
            try { & $code } catch { "$($_.Exception.Message) | $($_.FullyQualifiedErrorId) | $($_.Exception.GetType().FullName)" | Out-Default }
        }
        $null = $socket.Send('by the method').Wait()
        $task = $socket.Send('and awaited', 'Binary')
        "task: $($task.GetType().Name -like '*Task*') $($null = $task.Wait(); $task.IsCompleted) $($task.Status)" | Out-Default
        $request.Dispose()
        "disposed: [$($request.Body)] $($request.ContentLength) [$($request.RawBody)] $($WsEvent.Data.b) $($request.WebSocket.Name)" | Out-Default
        Close-PodeServer
    }
}
