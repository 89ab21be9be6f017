sealed class System.Net.WebSockets.ClientWebSocket : System.Net.WebSockets.WebSocket, System.IDisposable
    new()
    System.Net.WebSockets.ClientWebSocketOptions Options {get;}
    System.Nullable[System.Net.WebSockets.WebSocketCloseStatus] CloseStatus {get;}
    string CloseStatusDescription {get;}
    string SubProtocol {get;}
    System.Net.WebSockets.WebSocketState State {get;}
    System.Net.HttpStatusCode HttpStatusCode {get;}
    System.Collections.Generic.IReadOnlyDictionary[string,System.Collections.Generic.IEnumerable[string]] HttpResponseHeaders {get;set;}
    System.Threading.Tasks.Task ConnectAsync(uri uri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ConnectAsync(uri uri, System.Net.Http.HttpMessageInvoker invoker, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task SendAsync(System.ArraySegment[byte] buffer, System.Net.WebSockets.WebSocketMessageType messageType, bool endOfMessage, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask SendAsync(System.ReadOnlyMemory[byte] buffer, System.Net.WebSockets.WebSocketMessageType messageType, bool endOfMessage, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask SendAsync(System.ReadOnlyMemory[byte] buffer, System.Net.WebSockets.WebSocketMessageType messageType, System.Net.WebSockets.WebSocketMessageFlags messageFlags, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.WebSockets.WebSocketReceiveResult] ReceiveAsync(System.ArraySegment[byte] buffer, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[System.Net.WebSockets.ValueWebSocketReceiveResult] ReceiveAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CloseAsync(System.Net.WebSockets.WebSocketCloseStatus closeStatus, string statusDescription, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus closeStatus, string statusDescription, System.Threading.CancellationToken cancellationToken)
    void Abort()
    void Dispose()

sealed class System.Net.WebSockets.ClientWebSocketOptions : System.Object
    version HttpVersion {get;set;}
    System.Net.Http.HttpVersionPolicy HttpVersionPolicy {get;set;}
    bool UseDefaultCredentials {get;set;}
    System.Net.ICredentials Credentials {get;set;}
    System.Net.IWebProxy Proxy {get;set;}
    System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates {get;set;}
    System.Net.Security.RemoteCertificateValidationCallback RemoteCertificateValidationCallback {get;set;}
    System.Net.CookieContainer Cookies {get;set;}
    timespan KeepAliveInterval {get;set;}
    timespan KeepAliveTimeout {get;set;}
    System.Net.WebSockets.WebSocketDeflateOptions DangerousDeflateOptions {get;set;}
    bool CollectHttpResponseDetails {get;set;}
    void SetRequestHeader(string headerName, string headerValue)
    void AddSubProtocol(string subProtocol)
    void SetBuffer(int receiveBufferSize, int sendBufferSize)
    void SetBuffer(int receiveBufferSize, int sendBufferSize, System.ArraySegment[byte] buffer)

abstract class System.Net.WebSockets.WebSocket : System.Object, System.IDisposable
    System.Nullable[System.Net.WebSockets.WebSocketCloseStatus] CloseStatus {get;}
    string CloseStatusDescription {get;}
    string SubProtocol {get;}
    System.Net.WebSockets.WebSocketState State {get;}
    static timespan DefaultKeepAliveInterval {get;}
    void Abort()
    System.Threading.Tasks.Task CloseAsync(System.Net.WebSockets.WebSocketCloseStatus closeStatus, string statusDescription, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CloseOutputAsync(System.Net.WebSockets.WebSocketCloseStatus closeStatus, string statusDescription, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.Task[System.Net.WebSockets.WebSocketReceiveResult] ReceiveAsync(System.ArraySegment[byte] buffer, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[System.Net.WebSockets.ValueWebSocketReceiveResult] ReceiveAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task SendAsync(System.ArraySegment[byte] buffer, System.Net.WebSockets.WebSocketMessageType messageType, bool endOfMessage, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask SendAsync(System.ReadOnlyMemory[byte] buffer, System.Net.WebSockets.WebSocketMessageType messageType, bool endOfMessage, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask SendAsync(System.ReadOnlyMemory[byte] buffer, System.Net.WebSockets.WebSocketMessageType messageType, System.Net.WebSockets.WebSocketMessageFlags messageFlags, System.Threading.CancellationToken cancellationToken = default)
    static System.ArraySegment[byte] CreateClientBuffer(int receiveBufferSize, int sendBufferSize)
    static System.ArraySegment[byte] CreateServerBuffer(int receiveBufferSize)
    static System.Net.WebSockets.WebSocket CreateFromStream(System.IO.Stream stream, bool isServer, string subProtocol, timespan keepAliveInterval)
    static System.Net.WebSockets.WebSocket CreateFromStream(System.IO.Stream stream, System.Net.WebSockets.WebSocketCreationOptions options)
    static bool IsApplicationTargeting45()
    static void RegisterPrefixes()
    static System.Net.WebSockets.WebSocket CreateClientWebSocket(System.IO.Stream innerStream, string subProtocol, int receiveBufferSize, int sendBufferSize, timespan keepAliveInterval, bool useZeroMaskingKey, System.ArraySegment[byte] internalBuffer)

class System.Net.WebSockets.WebSocketReceiveResult : System.Object
    new(int count, System.Net.WebSockets.WebSocketMessageType messageType, bool endOfMessage)
    new(int count, System.Net.WebSockets.WebSocketMessageType messageType, bool endOfMessage, System.Nullable[System.Net.WebSockets.WebSocketCloseStatus] closeStatus, string closeStatusDescription)
    int Count {get;}
    bool EndOfMessage {get;}
    System.Net.WebSockets.WebSocketMessageType MessageType {get;}
    System.Nullable[System.Net.WebSockets.WebSocketCloseStatus] CloseStatus {get;}
    string CloseStatusDescription {get;}
