class System.Net.Sockets.TcpClient : System.Object, System.IDisposable
    new()
    new(System.Net.Sockets.AddressFamily family)
    new(IPEndpoint localEP)
    new(string hostname, int port)
    int Available {get;}
    System.Net.Sockets.Socket Client {get;set;}
    bool Connected {get;}
    bool ExclusiveAddressUse {get;set;}
    int ReceiveBufferSize {get;set;}
    int SendBufferSize {get;set;}
    int ReceiveTimeout {get;set;}
    int SendTimeout {get;set;}
    System.Net.Sockets.LingerOption LingerState {get;set;}
    bool NoDelay {get;set;}
    void Connect(string hostname, int port)
    void Connect(ipaddress address, int port)
    void Connect(IPEndpoint remoteEP)
    void Connect(ipaddress[] ipAddresses, int port)
    System.Threading.Tasks.Task ConnectAsync(ipaddress address, int port)
    System.Threading.Tasks.Task ConnectAsync(string host, int port)
    System.Threading.Tasks.Task ConnectAsync(ipaddress[] addresses, int port)
    System.Threading.Tasks.Task ConnectAsync(IPEndpoint remoteEP)
    System.Threading.Tasks.ValueTask ConnectAsync(ipaddress address, int port, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask ConnectAsync(string host, int port, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask ConnectAsync(ipaddress[] addresses, int port, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask ConnectAsync(IPEndpoint remoteEP, System.Threading.CancellationToken cancellationToken)
    System.IAsyncResult BeginConnect(ipaddress address, int port, System.AsyncCallback requestCallback, System.Object state)
    System.IAsyncResult BeginConnect(string host, int port, System.AsyncCallback requestCallback, System.Object state)
    System.IAsyncResult BeginConnect(ipaddress[] addresses, int port, System.AsyncCallback requestCallback, System.Object state)
    void EndConnect(System.IAsyncResult asyncResult)
    System.Net.Sockets.NetworkStream GetStream()
    void Close()
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Sockets.TcpListener : System.Object, System.IDisposable
    new(IPEndpoint localEP)
    new(ipaddress localaddr, int port)
    new(int port)
    System.Net.Sockets.Socket Server {get;}
    System.Net.EndPoint LocalEndpoint {get;}
    bool ExclusiveAddressUse {get;set;}
    void AllowNatTraversal(bool allowed)
    void Start()
    void Start(int backlog)
    void Stop()
    void Dispose()
    void IDisposable.Dispose()
    bool Pending()
    System.Net.Sockets.Socket AcceptSocket()
    System.Net.Sockets.TcpClient AcceptTcpClient()
    System.IAsyncResult BeginAcceptSocket(System.AsyncCallback callback, System.Object state)
    System.Net.Sockets.Socket EndAcceptSocket(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginAcceptTcpClient(System.AsyncCallback callback, System.Object state)
    System.Net.Sockets.TcpClient EndAcceptTcpClient(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task[System.Net.Sockets.Socket] AcceptSocketAsync()
    System.Threading.Tasks.ValueTask[System.Net.Sockets.Socket] AcceptSocketAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Sockets.TcpClient] AcceptTcpClientAsync()
    System.Threading.Tasks.ValueTask[System.Net.Sockets.TcpClient] AcceptTcpClientAsync(System.Threading.CancellationToken cancellationToken)
    static System.Net.Sockets.TcpListener Create(int port)

class System.Net.Sockets.UdpClient : System.Object, System.IDisposable
    new()
    new(System.Net.Sockets.AddressFamily family)
    new(int port)
    new(int port, System.Net.Sockets.AddressFamily family)
    new(IPEndpoint localEP)
    new(string hostname, int port)
    int Available {get;}
    System.Net.Sockets.Socket Client {get;set;}
    short Ttl {get;set;}
    bool DontFragment {get;set;}
    bool MulticastLoopback {get;set;}
    bool EnableBroadcast {get;set;}
    bool ExclusiveAddressUse {get;set;}
    void AllowNatTraversal(bool allowed)
    void Dispose()
    void IDisposable.Dispose()
    System.IAsyncResult BeginSend(byte[] datagram, int bytes, System.AsyncCallback requestCallback, System.Object state)
    System.IAsyncResult BeginSend(byte[] datagram, int bytes, string hostname, int port, System.AsyncCallback requestCallback, System.Object state)
    System.IAsyncResult BeginSend(byte[] datagram, int bytes, IPEndpoint endPoint, System.AsyncCallback requestCallback, System.Object state)
    int EndSend(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginReceive(System.AsyncCallback requestCallback, System.Object state)
    byte[] EndReceive(System.IAsyncResult asyncResult, [ref] IPEndpoint remoteEP)
    void JoinMulticastGroup(ipaddress multicastAddr)
    void JoinMulticastGroup(ipaddress multicastAddr, ipaddress localAddress)
    void JoinMulticastGroup(int ifindex, ipaddress multicastAddr)
    void JoinMulticastGroup(ipaddress multicastAddr, int timeToLive)
    void DropMulticastGroup(ipaddress multicastAddr)
    void DropMulticastGroup(ipaddress multicastAddr, int ifindex)
    System.Threading.Tasks.Task[int] SendAsync(byte[] datagram, int bytes)
    System.Threading.Tasks.ValueTask[int] SendAsync(System.ReadOnlyMemory[byte] datagram, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] SendAsync(byte[] datagram, int bytes, string hostname, int port)
    System.Threading.Tasks.ValueTask[int] SendAsync(System.ReadOnlyMemory[byte] datagram, string hostname, int port, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] SendAsync(byte[] datagram, int bytes, IPEndpoint endPoint)
    System.Threading.Tasks.ValueTask[int] SendAsync(System.ReadOnlyMemory[byte] datagram, IPEndpoint endPoint, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[System.Net.Sockets.UdpReceiveResult] ReceiveAsync()
    System.Threading.Tasks.ValueTask[System.Net.Sockets.UdpReceiveResult] ReceiveAsync(System.Threading.CancellationToken cancellationToken)
    void Close()
    void Connect(string hostname, int port)
    void Connect(ipaddress addr, int port)
    void Connect(IPEndpoint endPoint)
    byte[] Receive([ref] IPEndpoint remoteEP)
    int Send(byte[] dgram, int bytes, IPEndpoint endPoint)
    int Send(System.ReadOnlySpan[byte] datagram, IPEndpoint endPoint)
    int Send(byte[] dgram, int bytes, string hostname, int port)
    int Send(System.ReadOnlySpan[byte] datagram, string hostname, int port)
    int Send(byte[] dgram, int bytes)
    int Send(System.ReadOnlySpan[byte] datagram)

class System.Net.Sockets.Socket : System.Object, System.IDisposable
    new(System.Net.Sockets.SocketType socketType, System.Net.Sockets.ProtocolType protocolType)
    new(System.Net.Sockets.AddressFamily addressFamily, System.Net.Sockets.SocketType socketType, System.Net.Sockets.ProtocolType protocolType)
    new(System.Net.Sockets.SafeSocketHandle handle)
    new(System.Net.Sockets.SocketInformation socketInformation)
    int Available {get;}
    System.Net.EndPoint LocalEndPoint {get;}
    System.Net.EndPoint RemoteEndPoint {get;}
    System.IntPtr Handle {get;}
    System.Net.Sockets.SafeSocketHandle SafeHandle {get;}
    bool Blocking {get;set;}
    bool UseOnlyOverlappedIO {get;set;}
    bool Connected {get;}
    System.Net.Sockets.AddressFamily AddressFamily {get;}
    System.Net.Sockets.SocketType SocketType {get;}
    System.Net.Sockets.ProtocolType ProtocolType {get;}
    bool IsBound {get;}
    bool ExclusiveAddressUse {get;set;}
    int ReceiveBufferSize {get;set;}
    int SendBufferSize {get;set;}
    int ReceiveTimeout {get;set;}
    int SendTimeout {get;set;}
    System.Net.Sockets.LingerOption LingerState {get;set;}
    bool NoDelay {get;set;}
    short Ttl {get;set;}
    bool DontFragment {get;set;}
    bool MulticastLoopback {get;set;}
    bool EnableBroadcast {get;set;}
    bool DualMode {get;set;}
    static bool SupportsIPv4 {get;}
    static bool SupportsIPv6 {get;}
    static bool OSSupportsIPv4 {get;}
    static bool OSSupportsIPv6 {get;}
    static bool OSSupportsUnixDomainSockets {get;}
    void Bind(System.Net.EndPoint localEP)
    void Connect(System.Net.EndPoint remoteEP)
    void Connect(ipaddress address, int port)
    void Connect(string host, int port)
    void Connect(ipaddress[] addresses, int port)
    void Close()
    void Close(int timeout)
    void Listen()
    void Listen(int backlog)
    System.Net.Sockets.Socket Accept()
    int Send(byte[] buffer, int size, System.Net.Sockets.SocketFlags socketFlags)
    int Send(byte[] buffer, System.Net.Sockets.SocketFlags socketFlags)
    int Send(byte[] buffer)
    int Send(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers)
    int Send(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags)
    int Send(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode)
    int Send(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags)
    int Send(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode)
    int Send(System.ReadOnlySpan[byte] buffer)
    int Send(System.ReadOnlySpan[byte] buffer, System.Net.Sockets.SocketFlags socketFlags)
    int Send(System.ReadOnlySpan[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode)
    void SendFile(string fileName)
    void SendFile(string fileName, byte[] preBuffer, byte[] postBuffer, System.Net.Sockets.TransmitFileOptions flags)
    void SendFile(string fileName, System.ReadOnlySpan[byte] preBuffer, System.ReadOnlySpan[byte] postBuffer, System.Net.Sockets.TransmitFileOptions flags)
    int SendTo(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEP)
    int SendTo(byte[] buffer, int size, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEP)
    int SendTo(byte[] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEP)
    int SendTo(byte[] buffer, System.Net.EndPoint remoteEP)
    int SendTo(System.ReadOnlySpan[byte] buffer, System.Net.EndPoint remoteEP)
    int SendTo(System.ReadOnlySpan[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEP)
    int SendTo(System.ReadOnlySpan[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.SocketAddress socketAddress)
    int Receive(byte[] buffer, int size, System.Net.Sockets.SocketFlags socketFlags)
    int Receive(byte[] buffer, System.Net.Sockets.SocketFlags socketFlags)
    int Receive(byte[] buffer)
    int Receive(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags)
    int Receive(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode)
    int Receive(System.Span[byte] buffer)
    int Receive(System.Span[byte] buffer, System.Net.Sockets.SocketFlags socketFlags)
    int Receive(System.Span[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode)
    int Receive(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers)
    int Receive(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags)
    int Receive(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode)
    int ReceiveMessageFrom(byte[] buffer, int offset, int size, [ref] System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint remoteEP, [ref] System.Net.Sockets.IPPacketInformation ipPacketInformation)
    int ReceiveMessageFrom(System.Span[byte] buffer, [ref] System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint remoteEP, [ref] System.Net.Sockets.IPPacketInformation ipPacketInformation)
    int ReceiveFrom(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint remoteEP)
    int ReceiveFrom(byte[] buffer, int size, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint remoteEP)
    int ReceiveFrom(byte[] buffer, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint remoteEP)
    int ReceiveFrom(byte[] buffer, [ref] System.Net.EndPoint remoteEP)
    int ReceiveFrom(System.Span[byte] buffer, [ref] System.Net.EndPoint remoteEP)
    int ReceiveFrom(System.Span[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint remoteEP)
    int ReceiveFrom(System.Span[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.SocketAddress receivedAddress)
    int IOControl(int ioControlCode, byte[] optionInValue, byte[] optionOutValue)
    int IOControl(System.Net.Sockets.IOControlCode ioControlCode, byte[] optionInValue, byte[] optionOutValue)
    void SetSocketOption(System.Net.Sockets.SocketOptionLevel optionLevel, System.Net.Sockets.SocketOptionName optionName, int optionValue)
    void SetSocketOption(System.Net.Sockets.SocketOptionLevel optionLevel, System.Net.Sockets.SocketOptionName optionName, byte[] optionValue)
    void SetSocketOption(System.Net.Sockets.SocketOptionLevel optionLevel, System.Net.Sockets.SocketOptionName optionName, bool optionValue)
    void SetSocketOption(System.Net.Sockets.SocketOptionLevel optionLevel, System.Net.Sockets.SocketOptionName optionName, System.Object optionValue)
    void SetRawSocketOption(int optionLevel, int optionName, System.ReadOnlySpan[byte] optionValue)
    System.Object GetSocketOption(System.Net.Sockets.SocketOptionLevel optionLevel, System.Net.Sockets.SocketOptionName optionName)
    void GetSocketOption(System.Net.Sockets.SocketOptionLevel optionLevel, System.Net.Sockets.SocketOptionName optionName, byte[] optionValue)
    byte[] GetSocketOption(System.Net.Sockets.SocketOptionLevel optionLevel, System.Net.Sockets.SocketOptionName optionName, int optionLength)
    int GetRawSocketOption(int optionLevel, int optionName, System.Span[byte] optionValue)
    void SetIPProtectionLevel(System.Net.Sockets.IPProtectionLevel level)
    bool Poll(int microSeconds, System.Net.Sockets.SelectMode mode)
    bool Poll(timespan timeout, System.Net.Sockets.SelectMode mode)
    System.IAsyncResult BeginConnect(System.Net.EndPoint remoteEP, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginConnect(string host, int port, System.AsyncCallback requestCallback, System.Object state)
    System.IAsyncResult BeginConnect(ipaddress address, int port, System.AsyncCallback requestCallback, System.Object state)
    System.IAsyncResult BeginConnect(ipaddress[] addresses, int port, System.AsyncCallback requestCallback, System.Object state)
    void EndConnect(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginDisconnect(bool reuseSocket, System.AsyncCallback callback, System.Object state)
    void Disconnect(bool reuseSocket)
    void EndDisconnect(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginSend(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginSend(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginSend(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginSend(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode, System.AsyncCallback callback, System.Object state)
    int EndSend(System.IAsyncResult asyncResult)
    int EndSend(System.IAsyncResult asyncResult, [ref] System.Net.Sockets.SocketError errorCode)
    System.IAsyncResult BeginSendFile(string fileName, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginSendFile(string fileName, byte[] preBuffer, byte[] postBuffer, System.Net.Sockets.TransmitFileOptions flags, System.AsyncCallback callback, System.Object state)
    void EndSendFile(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginSendTo(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEP, System.AsyncCallback callback, System.Object state)
    int EndSendTo(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginReceive(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginReceive(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginReceive(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginReceive(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.Sockets.SocketError errorCode, System.AsyncCallback callback, System.Object state)
    int EndReceive(System.IAsyncResult asyncResult)
    int EndReceive(System.IAsyncResult asyncResult, [ref] System.Net.Sockets.SocketError errorCode)
    System.IAsyncResult BeginReceiveMessageFrom(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint remoteEP, System.AsyncCallback callback, System.Object state)
    int EndReceiveMessageFrom(System.IAsyncResult asyncResult, [ref] System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint endPoint, [ref] System.Net.Sockets.IPPacketInformation ipPacketInformation)
    System.IAsyncResult BeginReceiveFrom(byte[] buffer, int offset, int size, System.Net.Sockets.SocketFlags socketFlags, [ref] System.Net.EndPoint remoteEP, System.AsyncCallback callback, System.Object state)
    int EndReceiveFrom(System.IAsyncResult asyncResult, [ref] System.Net.EndPoint endPoint)
    System.IAsyncResult BeginAccept(System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginAccept(int receiveSize, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginAccept(System.Net.Sockets.Socket acceptSocket, int receiveSize, System.AsyncCallback callback, System.Object state)
    System.Net.Sockets.Socket EndAccept(System.IAsyncResult asyncResult)
    System.Net.Sockets.Socket EndAccept([ref] byte[] buffer, System.IAsyncResult asyncResult)
    System.Net.Sockets.Socket EndAccept([ref] byte[] buffer, [ref] int bytesTransferred, System.IAsyncResult asyncResult)
    void Shutdown(System.Net.Sockets.SocketShutdown how)
    bool AcceptAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    System.Threading.Tasks.Task[System.Net.Sockets.Socket] AcceptAsync()
    System.Threading.Tasks.ValueTask[System.Net.Sockets.Socket] AcceptAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Sockets.Socket] AcceptAsync(System.Net.Sockets.Socket acceptSocket)
    System.Threading.Tasks.ValueTask[System.Net.Sockets.Socket] AcceptAsync(System.Net.Sockets.Socket acceptSocket, System.Threading.CancellationToken cancellationToken)
    bool ConnectAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    System.Threading.Tasks.Task ConnectAsync(System.Net.EndPoint remoteEP)
    System.Threading.Tasks.ValueTask ConnectAsync(System.Net.EndPoint remoteEP, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ConnectAsync(ipaddress address, int port)
    System.Threading.Tasks.ValueTask ConnectAsync(ipaddress address, int port, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ConnectAsync(ipaddress[] addresses, int port)
    System.Threading.Tasks.ValueTask ConnectAsync(ipaddress[] addresses, int port, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task ConnectAsync(string host, int port)
    System.Threading.Tasks.ValueTask ConnectAsync(string host, int port, System.Threading.CancellationToken cancellationToken)
    bool DisconnectAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    System.Threading.Tasks.ValueTask DisconnectAsync(bool reuseSocket, System.Threading.CancellationToken cancellationToken = default)
    bool ReceiveAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    System.Threading.Tasks.Task[int] ReceiveAsync(System.ArraySegment[byte] buffer)
    System.Threading.Tasks.Task[int] ReceiveAsync(System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags)
    System.Threading.Tasks.ValueTask[int] ReceiveAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] ReceiveAsync(System.Memory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReceiveAsync(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers)
    System.Threading.Tasks.Task[int] ReceiveAsync(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags)
    bool ReceiveFromAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    System.Threading.Tasks.Task[System.Net.Sockets.SocketReceiveFromResult] ReceiveFromAsync(System.ArraySegment[byte] buffer, System.Net.EndPoint remoteEndPoint)
    System.Threading.Tasks.Task[System.Net.Sockets.SocketReceiveFromResult] ReceiveFromAsync(System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEndPoint)
    System.Threading.Tasks.ValueTask[System.Net.Sockets.SocketReceiveFromResult] ReceiveFromAsync(System.Memory[byte] buffer, System.Net.EndPoint remoteEndPoint, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[System.Net.Sockets.SocketReceiveFromResult] ReceiveFromAsync(System.Memory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEndPoint, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] ReceiveFromAsync(System.Memory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.SocketAddress receivedAddress, System.Threading.CancellationToken cancellationToken = default)
    bool ReceiveMessageFromAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    System.Threading.Tasks.Task[System.Net.Sockets.SocketReceiveMessageFromResult] ReceiveMessageFromAsync(System.ArraySegment[byte] buffer, System.Net.EndPoint remoteEndPoint)
    System.Threading.Tasks.Task[System.Net.Sockets.SocketReceiveMessageFromResult] ReceiveMessageFromAsync(System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEndPoint)
    System.Threading.Tasks.ValueTask[System.Net.Sockets.SocketReceiveMessageFromResult] ReceiveMessageFromAsync(System.Memory[byte] buffer, System.Net.EndPoint remoteEndPoint, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[System.Net.Sockets.SocketReceiveMessageFromResult] ReceiveMessageFromAsync(System.Memory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEndPoint, System.Threading.CancellationToken cancellationToken = default)
    bool SendAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    System.Threading.Tasks.Task[int] SendAsync(System.ArraySegment[byte] buffer)
    System.Threading.Tasks.Task[int] SendAsync(System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags)
    System.Threading.Tasks.ValueTask[int] SendAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] SendAsync(System.ReadOnlyMemory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] SendAsync(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers)
    System.Threading.Tasks.Task[int] SendAsync(System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags)
    bool SendPacketsAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    bool SendToAsync(System.Net.Sockets.SocketAsyncEventArgs e)
    System.Threading.Tasks.Task[int] SendToAsync(System.ArraySegment[byte] buffer, System.Net.EndPoint remoteEP)
    System.Threading.Tasks.Task[int] SendToAsync(System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEP)
    System.Threading.Tasks.ValueTask[int] SendToAsync(System.ReadOnlyMemory[byte] buffer, System.Net.EndPoint remoteEP, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] SendToAsync(System.ReadOnlyMemory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEP, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] SendToAsync(System.ReadOnlyMemory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.SocketAddress socketAddress, System.Threading.CancellationToken cancellationToken = default)
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.ValueTask SendFileAsync(string fileName, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask SendFileAsync(string fileName, System.ReadOnlyMemory[byte] preBuffer, System.ReadOnlyMemory[byte] postBuffer, System.Net.Sockets.TransmitFileOptions flags, System.Threading.CancellationToken cancellationToken = default)
    System.Net.Sockets.SocketInformation DuplicateAndClose(int targetProcessId)
    static void Select(System.Collections.IList checkRead, System.Collections.IList checkWrite, System.Collections.IList checkError, int microSeconds)
    static void Select(System.Collections.IList checkRead, System.Collections.IList checkWrite, System.Collections.IList checkError, timespan timeout)
    static bool ConnectAsync(System.Net.Sockets.SocketType socketType, System.Net.Sockets.ProtocolType protocolType, System.Net.Sockets.SocketAsyncEventArgs e)
    static void CancelConnectAsync(System.Net.Sockets.SocketAsyncEventArgs e)

class System.Net.Sockets.NetworkStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.Net.Sockets.Socket socket)
    new(System.Net.Sockets.Socket socket, bool ownsSocket)
    new(System.Net.Sockets.Socket socket, System.IO.FileAccess access)
    new(System.Net.Sockets.Socket socket, System.IO.FileAccess access, bool ownsSocket)
    System.Net.Sockets.Socket Socket {get;}
    bool CanRead {get;}
    bool CanSeek {get;}
    bool CanWrite {get;}
    bool CanTimeout {get;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    bool DataAvailable {get;}
    long Length {get;}
    long Position {get;set;}
    long Seek(long offset, System.IO.SeekOrigin origin)
    int Read(byte[] buffer, int offset, int count)
    int Read(System.Span[byte] buffer)
    int ReadByte()
    void Write(byte[] buffer, int offset, int count)
    void Write(System.ReadOnlySpan[byte] buffer)
    void WriteByte(byte value)
    void Close(int timeout)
    void Close(timespan timeout)
    void Close()
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    int EndRead(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    void EndWrite(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    void Flush()
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task FlushAsync()
    void SetLength(long value)
    void CopyTo(System.IO.Stream destination)
    void CopyTo(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)
    void ReadExactly(System.Span[byte] buffer)
    void ReadExactly(byte[] buffer, int offset, int count)
    int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

class System.Net.Security.SslStream : System.Net.Security.AuthenticatedStream, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream innerStream)
    new(System.IO.Stream innerStream, bool leaveInnerStreamOpen)
    new(System.IO.Stream innerStream, bool leaveInnerStreamOpen, System.Net.Security.RemoteCertificateValidationCallback userCertificateValidationCallback)
    new(System.IO.Stream innerStream, bool leaveInnerStreamOpen, System.Net.Security.RemoteCertificateValidationCallback userCertificateValidationCallback, System.Net.Security.LocalCertificateSelectionCallback userCertificateSelectionCallback)
    new(System.IO.Stream innerStream, bool leaveInnerStreamOpen, System.Net.Security.RemoteCertificateValidationCallback userCertificateValidationCallback, System.Net.Security.LocalCertificateSelectionCallback userCertificateSelectionCallback, System.Net.Security.EncryptionPolicy encryptionPolicy)
    System.Net.TransportContext TransportContext {get;}
    bool IsAuthenticated {get;}
    bool IsMutuallyAuthenticated {get;}
    bool IsEncrypted {get;}
    bool IsSigned {get;}
    bool IsServer {get;}
    System.Security.Authentication.SslProtocols SslProtocol {get;}
    bool CheckCertRevocationStatus {get;}
    X509Certificate LocalCertificate {get;}
    X509Certificate RemoteCertificate {get;}
    System.Net.Security.SslApplicationProtocol NegotiatedApplicationProtocol {get;}
    System.Net.Security.TlsCipherSuite NegotiatedCipherSuite {get;}
    System.Security.Authentication.CipherAlgorithmType CipherAlgorithm {get;}
    int CipherStrength {get;}
    System.Security.Authentication.HashAlgorithmType HashAlgorithm {get;}
    int HashStrength {get;}
    System.Security.Authentication.ExchangeAlgorithmType KeyExchangeAlgorithm {get;}
    int KeyExchangeStrength {get;}
    string TargetHostName {get;}
    bool CanSeek {get;}
    bool CanRead {get;}
    bool CanTimeout {get;}
    bool CanWrite {get;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    long Length {get;}
    long Position {get;set;}
    bool LeaveInnerStreamOpen {get;}
    System.IAsyncResult BeginAuthenticateAsClient(string targetHost, System.AsyncCallback asyncCallback, System.Object asyncState)
    System.IAsyncResult BeginAuthenticateAsClient(string targetHost, System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates, bool checkCertificateRevocation, System.AsyncCallback asyncCallback, System.Object asyncState)
    System.IAsyncResult BeginAuthenticateAsClient(string targetHost, System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates, System.Security.Authentication.SslProtocols enabledSslProtocols, bool checkCertificateRevocation, System.AsyncCallback asyncCallback, System.Object asyncState)
    void EndAuthenticateAsClient(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginAuthenticateAsServer(X509Certificate serverCertificate, System.AsyncCallback asyncCallback, System.Object asyncState)
    System.IAsyncResult BeginAuthenticateAsServer(X509Certificate serverCertificate, bool clientCertificateRequired, bool checkCertificateRevocation, System.AsyncCallback asyncCallback, System.Object asyncState)
    System.IAsyncResult BeginAuthenticateAsServer(X509Certificate serverCertificate, bool clientCertificateRequired, System.Security.Authentication.SslProtocols enabledSslProtocols, bool checkCertificateRevocation, System.AsyncCallback asyncCallback, System.Object asyncState)
    void EndAuthenticateAsServer(System.IAsyncResult asyncResult)
    void AuthenticateAsClient(string targetHost)
    void AuthenticateAsClient(string targetHost, System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates, bool checkCertificateRevocation)
    void AuthenticateAsClient(string targetHost, System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates, System.Security.Authentication.SslProtocols enabledSslProtocols, bool checkCertificateRevocation)
    void AuthenticateAsClient(System.Net.Security.SslClientAuthenticationOptions sslClientAuthenticationOptions)
    void AuthenticateAsServer(X509Certificate serverCertificate)
    void AuthenticateAsServer(X509Certificate serverCertificate, bool clientCertificateRequired, bool checkCertificateRevocation)
    void AuthenticateAsServer(X509Certificate serverCertificate, bool clientCertificateRequired, System.Security.Authentication.SslProtocols enabledSslProtocols, bool checkCertificateRevocation)
    void AuthenticateAsServer(System.Net.Security.SslServerAuthenticationOptions sslServerAuthenticationOptions)
    System.Threading.Tasks.Task AuthenticateAsClientAsync(string targetHost)
    System.Threading.Tasks.Task AuthenticateAsClientAsync(string targetHost, System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates, bool checkCertificateRevocation)
    System.Threading.Tasks.Task AuthenticateAsClientAsync(string targetHost, System.Security.Cryptography.X509Certificates.X509CertificateCollection clientCertificates, System.Security.Authentication.SslProtocols enabledSslProtocols, bool checkCertificateRevocation)
    System.Threading.Tasks.Task AuthenticateAsClientAsync(System.Net.Security.SslClientAuthenticationOptions sslClientAuthenticationOptions, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task AuthenticateAsServerAsync(X509Certificate serverCertificate)
    System.Threading.Tasks.Task AuthenticateAsServerAsync(X509Certificate serverCertificate, bool clientCertificateRequired, bool checkCertificateRevocation)
    System.Threading.Tasks.Task AuthenticateAsServerAsync(X509Certificate serverCertificate, bool clientCertificateRequired, System.Security.Authentication.SslProtocols enabledSslProtocols, bool checkCertificateRevocation)
    System.Threading.Tasks.Task AuthenticateAsServerAsync(System.Net.Security.SslServerAuthenticationOptions sslServerAuthenticationOptions, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task AuthenticateAsServerAsync(System.Net.Security.ServerOptionsSelectionCallback optionsCallback, System.Object state, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task ShutdownAsync()
    void SetLength(long value)
    long Seek(long offset, System.IO.SeekOrigin origin)
    void Flush()
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task FlushAsync()
    System.Threading.Tasks.Task NegotiateClientCertificateAsync(System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask DisposeAsync()
    int ReadByte()
    int Read(System.Span[byte] buffer)
    int Read(byte[] buffer, int offset, int count)
    void WriteByte(byte value)
    void Write(System.ReadOnlySpan[byte] buffer)
    void Write(byte[] buffer)
    void Write(byte[] buffer, int offset, int count)
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    int EndRead(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback asyncCallback, System.Object asyncState)
    void EndWrite(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    void CopyTo(System.IO.Stream destination)
    void CopyTo(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    void Close()
    System.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)
    void ReadExactly(System.Span[byte] buffer)
    void ReadExactly(byte[] buffer, int offset, int count)
    int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
