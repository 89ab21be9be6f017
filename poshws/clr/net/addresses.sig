class System.Net.IPAddress : System.Object, System.ISpanFormattable, System.IFormattable, System.ISpanParsable[ipaddress], System.IParsable[ipaddress], System.IUtf8SpanFormattable, System.IUtf8SpanParsable[ipaddress]
    new(long newAddress)
    new(byte[] address, long scopeid)
    new(System.ReadOnlySpan[byte] address, long scopeid)
    new(byte[] address)
    new(System.ReadOnlySpan[byte] address)
    System.Net.Sockets.AddressFamily AddressFamily {get;}
    long ScopeId {get;set;}
    bool IsIPv6Multicast {get;}
    bool IsIPv6LinkLocal {get;}
    bool IsIPv6SiteLocal {get;}
    bool IsIPv6Teredo {get;}
    bool IsIPv6UniqueLocal {get;}
    bool IsIPv4MappedToIPv6 {get;}
    long Address {get;set;}
    field static ipaddress Any
    field static ipaddress Loopback
    field static ipaddress Broadcast
    field static ipaddress None
    field static ipaddress IPv6Any
    field static ipaddress IPv6Loopback
    field static ipaddress IPv6None
    bool TryWriteBytes(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] GetAddressBytes()
    string ToString()
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten)
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten)
    bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool Equals(System.Object comparand)
    int GetHashCode()
    ipaddress MapToIPv6()
    ipaddress MapToIPv4()
    static bool IsValid(System.ReadOnlySpan[char] ipSpan)
    static bool IsValidUtf8(System.ReadOnlySpan[byte] utf8Text)
    static bool TryParse(string ipString, [ref] ipaddress address)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] ipaddress result)
    static bool TryParse(System.ReadOnlySpan[char] ipSpan, [ref] ipaddress address)
    static ipaddress Parse(string ipString)
    static ipaddress Parse(System.ReadOnlySpan[byte] utf8Text)
    static ipaddress Parse(System.ReadOnlySpan[char] ipSpan)
    static long HostToNetworkOrder(long host)
    static int HostToNetworkOrder(int host)
    static short HostToNetworkOrder(short host)
    static long NetworkToHostOrder(long network)
    static int NetworkToHostOrder(int network)
    static short NetworkToHostOrder(short network)
    static bool IsLoopback(ipaddress address)

class System.Net.IPEndPoint : System.Net.EndPoint
    new(long address, int port)
    new(ipaddress address, int port)
    System.Net.Sockets.AddressFamily AddressFamily {get;}
    ipaddress Address {get;set;}
    int Port {get;set;}
    field static int MinPort = "0"
    field static int MaxPort = "65535"
    string ToString()
    System.Net.SocketAddress Serialize()
    System.Net.EndPoint Create(System.Net.SocketAddress socketAddress)
    bool Equals(System.Object comparand)
    int GetHashCode()
    static bool TryParse(string s, [ref] IPEndpoint result)
    static bool TryParse(System.ReadOnlySpan[char] s, [ref] IPEndpoint result)
    static IPEndpoint Parse(string s)
    static IPEndpoint Parse(System.ReadOnlySpan[char] s)

static class System.Net.Dns : System.Object
    static string GetHostName()
    static System.Net.IPHostEntry GetHostEntry(ipaddress address)
    static System.Net.IPHostEntry GetHostEntry(string hostNameOrAddress)
    static System.Net.IPHostEntry GetHostEntry(string hostNameOrAddress, System.Net.Sockets.AddressFamily family)
    static System.Threading.Tasks.Task[System.Net.IPHostEntry] GetHostEntryAsync(string hostNameOrAddress)
    static System.Threading.Tasks.Task[System.Net.IPHostEntry] GetHostEntryAsync(string hostNameOrAddress, System.Threading.CancellationToken cancellationToken)
    static System.Threading.Tasks.Task[System.Net.IPHostEntry] GetHostEntryAsync(string hostNameOrAddress, System.Net.Sockets.AddressFamily family, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task[System.Net.IPHostEntry] GetHostEntryAsync(ipaddress address)
    static System.IAsyncResult BeginGetHostEntry(ipaddress address, System.AsyncCallback requestCallback, System.Object stateObject)
    static System.IAsyncResult BeginGetHostEntry(string hostNameOrAddress, System.AsyncCallback requestCallback, System.Object stateObject)
    static System.Net.IPHostEntry EndGetHostEntry(System.IAsyncResult asyncResult)
    static ipaddress[] GetHostAddresses(string hostNameOrAddress)
    static ipaddress[] GetHostAddresses(string hostNameOrAddress, System.Net.Sockets.AddressFamily family)
    static System.Threading.Tasks.Task[ipaddress[]] GetHostAddressesAsync(string hostNameOrAddress)
    static System.Threading.Tasks.Task[ipaddress[]] GetHostAddressesAsync(string hostNameOrAddress, System.Threading.CancellationToken cancellationToken)
    static System.Threading.Tasks.Task[ipaddress[]] GetHostAddressesAsync(string hostNameOrAddress, System.Net.Sockets.AddressFamily family, System.Threading.CancellationToken cancellationToken = default)
    static System.IAsyncResult BeginGetHostAddresses(string hostNameOrAddress, System.AsyncCallback requestCallback, System.Object state)
    static ipaddress[] EndGetHostAddresses(System.IAsyncResult asyncResult)
    static System.Net.IPHostEntry GetHostByName(string hostName)
    static System.IAsyncResult BeginGetHostByName(string hostName, System.AsyncCallback requestCallback, System.Object stateObject)
    static System.Net.IPHostEntry EndGetHostByName(System.IAsyncResult asyncResult)
    static System.Net.IPHostEntry GetHostByAddress(string address)
    static System.Net.IPHostEntry GetHostByAddress(ipaddress address)
    static System.Net.IPHostEntry Resolve(string hostName)
    static System.IAsyncResult BeginResolve(string hostName, System.AsyncCallback requestCallback, System.Object stateObject)
    static System.Net.IPHostEntry EndResolve(System.IAsyncResult asyncResult)

class System.Net.IPHostEntry : System.Object
    new()
    string HostName {get;set;}
    string[] Aliases {get;set;}
    ipaddress[] AddressList {get;set;}
