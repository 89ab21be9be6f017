struct System.Net.WebSockets.ValueWebSocketReceiveResult : System.ValueType
    new(int count, System.Net.WebSockets.WebSocketMessageType messageType, bool endOfMessage)
    int Count {get;}
    bool EndOfMessage {get;}
    System.Net.WebSockets.WebSocketMessageType MessageType {get;}

abstract class System.Net.WebSockets.WebSocketContext : System.Object
    uri RequestUri {get;}
    System.Collections.Specialized.NameValueCollection Headers {get;}
    string Origin {get;}
    System.Collections.Generic.IEnumerable[string] SecWebSocketProtocols {get;}
    string SecWebSocketVersion {get;}
    string SecWebSocketKey {get;}
    System.Net.CookieCollection CookieCollection {get;}
    System.Security.Principal.IPrincipal User {get;}
    bool IsAuthenticated {get;}
    bool IsLocal {get;}
    bool IsSecureConnection {get;}
    System.Net.WebSockets.WebSocket WebSocket {get;}

sealed class System.Net.WebSockets.WebSocketCreationOptions : System.Object
    new()
    bool IsServer {get;set;}
    string SubProtocol {get;set;}
    timespan KeepAliveInterval {get;set;}
    timespan KeepAliveTimeout {get;set;}
    System.Net.WebSockets.WebSocketDeflateOptions DangerousDeflateOptions {get;set;}

sealed class System.Net.WebSockets.WebSocketDeflateOptions : System.Object
    new()
    int ClientMaxWindowBits {get;set;}
    bool ClientContextTakeover {get;set;}
    int ServerMaxWindowBits {get;set;}
    bool ServerContextTakeover {get;set;}

enum System.Net.WebSockets.WebSocketError : System.Int32
    Success=0 InvalidMessageType=1 Faulted=2 NativeError=3 NotAWebSocket=4 UnsupportedVersion=5
    UnsupportedProtocol=6 HeaderError=7 ConnectionClosedPrematurely=8 InvalidState=9

enum flags System.Net.WebSockets.WebSocketMessageFlags : System.Int32
    None=0 EndOfMessage=1 DisableCompression=2

class System.Net.WebSockets.WebSocketStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    System.Net.WebSockets.WebSocket WebSocket {get;}
    static System.Net.WebSockets.WebSocketStream Create(System.Net.WebSockets.WebSocket webSocket, System.Net.WebSockets.WebSocketMessageType writeMessageType, bool ownsWebSocket = False)
    static System.Net.WebSockets.WebSocketStream Create(System.Net.WebSockets.WebSocket webSocket, System.Net.WebSockets.WebSocketMessageType writeMessageType, timespan closeTimeout)
    static System.Net.WebSockets.WebSocketStream CreateWritableMessageStream(System.Net.WebSockets.WebSocket webSocket, System.Net.WebSockets.WebSocketMessageType writeMessageType)
    static System.Net.WebSockets.WebSocketStream CreateReadableMessageStream(System.Net.WebSockets.WebSocket webSocket)

class System.Net.WebSockets.HttpListenerWebSocketContext : System.Net.WebSockets.WebSocketContext
