struct System.Net.Sockets.SocketReceiveFromResult : System.ValueType
    field int ReceivedBytes
    field System.Net.EndPoint RemoteEndPoint

struct System.Net.Sockets.SocketReceiveMessageFromResult : System.ValueType
    field int ReceivedBytes
    field System.Net.Sockets.SocketFlags SocketFlags
    field System.Net.EndPoint RemoteEndPoint
    field System.Net.Sockets.IPPacketInformation PacketInformation

static class System.Net.Sockets.SocketTaskExtensions : System.Object
    static System.Threading.Tasks.Task[System.Net.Sockets.Socket] AcceptAsync(System.Net.Sockets.Socket socket)
    static System.Threading.Tasks.Task[System.Net.Sockets.Socket] AcceptAsync(System.Net.Sockets.Socket socket, System.Net.Sockets.Socket acceptSocket)
    static System.Threading.Tasks.Task ConnectAsync(System.Net.Sockets.Socket socket, System.Net.EndPoint remoteEP)
    static System.Threading.Tasks.ValueTask ConnectAsync(System.Net.Sockets.Socket socket, System.Net.EndPoint remoteEP, System.Threading.CancellationToken cancellationToken)
    static System.Threading.Tasks.Task ConnectAsync(System.Net.Sockets.Socket socket, ipaddress address, int port)
    static System.Threading.Tasks.ValueTask ConnectAsync(System.Net.Sockets.Socket socket, ipaddress address, int port, System.Threading.CancellationToken cancellationToken)
    static System.Threading.Tasks.Task ConnectAsync(System.Net.Sockets.Socket socket, ipaddress[] addresses, int port)
    static System.Threading.Tasks.ValueTask ConnectAsync(System.Net.Sockets.Socket socket, ipaddress[] addresses, int port, System.Threading.CancellationToken cancellationToken)
    static System.Threading.Tasks.Task ConnectAsync(System.Net.Sockets.Socket socket, string host, int port)
    static System.Threading.Tasks.ValueTask ConnectAsync(System.Net.Sockets.Socket socket, string host, int port, System.Threading.CancellationToken cancellationToken)
    static System.Threading.Tasks.Task[int] ReceiveAsync(System.Net.Sockets.Socket socket, System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags)
    static System.Threading.Tasks.ValueTask[int] ReceiveAsync(System.Net.Sockets.Socket socket, System.Memory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task[int] ReceiveAsync(System.Net.Sockets.Socket socket, System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags)
    static System.Threading.Tasks.Task[System.Net.Sockets.SocketReceiveFromResult] ReceiveFromAsync(System.Net.Sockets.Socket socket, System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEndPoint)
    static System.Threading.Tasks.Task[System.Net.Sockets.SocketReceiveMessageFromResult] ReceiveMessageFromAsync(System.Net.Sockets.Socket socket, System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEndPoint)
    static System.Threading.Tasks.Task[int] SendAsync(System.Net.Sockets.Socket socket, System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags)
    static System.Threading.Tasks.ValueTask[int] SendAsync(System.Net.Sockets.Socket socket, System.ReadOnlyMemory[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task[int] SendAsync(System.Net.Sockets.Socket socket, System.Collections.Generic.IList[System.ArraySegment[byte]] buffers, System.Net.Sockets.SocketFlags socketFlags)
    static System.Threading.Tasks.Task[int] SendToAsync(System.Net.Sockets.Socket socket, System.ArraySegment[byte] buffer, System.Net.Sockets.SocketFlags socketFlags, System.Net.EndPoint remoteEP)

enum System.Net.Sockets.IOControlCode : System.Int64
    EnableCircularQueuing=671088642 Flush=671088644 AddressListChange=671088663 DataToRead=1074030207
    OobDataRead=1074033415 GetBroadcastAddress=1207959557 AddressListQuery=1207959574
    QueryTargetPnpHandle=1207959576 AsyncIO=2147772029 NonBlockingIO=2147772030 AssociateHandle=2281701377
    MultipointLoopback=2281701385 MulticastScope=2281701386 SetQos=2281701387 SetGroupQos=2281701388
    RoutingInterfaceChange=2281701397 NamespaceChange=2281701401 ReceiveAll=2550136833
    ReceiveAllMulticast=2550136834 ReceiveAllIgmpMulticast=2550136835 KeepAliveValues=2550136836
    AbsorbRouterAlert=2550136837 UnicastInterface=2550136838 LimitBroadcasts=2550136839
    BindToInterface=2550136840 MulticastInterface=2550136841 AddMulticastGroupOnInterface=2550136842
    DeleteMulticastGroupFromInterface=2550136843 GetExtensionFunctionPointer=3355443206 GetQos=3355443207
    GetGroupQos=3355443208 TranslateHandle=3355443213 RoutingInterfaceQuery=3355443220
    AddressListSort=3355443225

struct System.Net.Sockets.IPPacketInformation : System.ValueType, System.IEquatable[System.Net.Sockets.IPPacketInformation]
    ipaddress Address {get;}
    int Interface {get;}
    bool Equals(System.Object comparand)
    bool Equals(System.Net.Sockets.IPPacketInformation other)
    bool IEquatable[IPPacketInformation].Equals(System.Net.Sockets.IPPacketInformation other)
    static bool op_Equality(System.Net.Sockets.IPPacketInformation packetInformation1, System.Net.Sockets.IPPacketInformation packetInformation2)
    static bool op_Inequality(System.Net.Sockets.IPPacketInformation packetInformation1, System.Net.Sockets.IPPacketInformation packetInformation2)

enum System.Net.Sockets.IPProtectionLevel : System.Int32
    Unrestricted=10 EdgeRestricted=20 Restricted=30 Unspecified=-1

class System.Net.Sockets.LingerOption : System.Object
    new(bool enable, int seconds)
    bool Enabled {get;set;}
    int LingerTime {get;set;}
    bool Equals(System.Object comparand)
    int GetHashCode()

class System.Net.Sockets.MulticastOption : System.Object
    new(ipaddress group, ipaddress mcint)
    new(ipaddress group, int interfaceIndex)
    new(ipaddress group)
    ipaddress Group {get;set;}
    ipaddress LocalAddress {get;set;}
    int InterfaceIndex {get;set;}

class System.Net.Sockets.IPv6MulticastOption : System.Object
    new(ipaddress group, long ifindex)
    new(ipaddress group)
    ipaddress Group {get;set;}
    long InterfaceIndex {get;set;}

sealed class System.Net.Sockets.SafeSocketHandle : Microsoft.Win32.SafeHandles.SafeHandleMinusOneIsInvalid, System.IDisposable
    new()
    new(System.IntPtr preexistingHandle, bool ownsHandle)

enum System.Net.Sockets.SelectMode : System.Int32
    SelectRead=0 SelectWrite=1 SelectError=2

class System.Net.Sockets.SendPacketsElement : System.Object
    new(string filepath)
    new(string filepath, int offset, int count)
    new(string filepath, int offset, int count, bool endOfPacket)
    new(string filepath, long offset, int count)
    new(string filepath, long offset, int count, bool endOfPacket)
    new(System.IO.FileStream fileStream)
    new(System.IO.FileStream fileStream, long offset, int count)
    new(System.IO.FileStream fileStream, long offset, int count, bool endOfPacket)
    new(byte[] buffer)
    new(byte[] buffer, int offset, int count)
    new(byte[] buffer, int offset, int count, bool endOfPacket)
    new(System.ReadOnlyMemory[byte] buffer)
    new(System.ReadOnlyMemory[byte] buffer, bool endOfPacket)
    string FilePath {get;}
    System.IO.FileStream FileStream {get;}
    byte[] Buffer {get;}
    int Count {get;}
    System.Nullable[System.ReadOnlyMemory[byte]] MemoryBuffer {get;}
    int Offset {get;}
    long OffsetLong {get;}
    bool EndOfPacket {get;}

class System.Net.Sockets.SocketAsyncEventArgs : System.EventArgs, System.IDisposable
    new()
    new(bool unsafeSuppressExecutionContextFlow)
    System.Net.Sockets.Socket AcceptSocket {get;set;}
    System.Net.Sockets.Socket ConnectSocket {get;}
    byte[] Buffer {get;}
    System.Memory[byte] MemoryBuffer {get;}
    int Offset {get;}
    int Count {get;}
    System.Net.Sockets.TransmitFileOptions SendPacketsFlags {get;set;}
    System.Collections.Generic.IList[System.ArraySegment[byte]] BufferList {get;set;}
    int BytesTransferred {get;}
    bool DisconnectReuseSocket {get;set;}
    System.Net.Sockets.SocketAsyncOperation LastOperation {get;}
    System.Net.Sockets.IPPacketInformation ReceiveMessageFromPacketInfo {get;}
    System.Net.EndPoint RemoteEndPoint {get;set;}
    System.Net.Sockets.SendPacketsElement[] SendPacketsElements {get;set;}
    int SendPacketsSendSize {get;set;}
    System.Net.Sockets.SocketError SocketError {get;set;}
    System.Exception ConnectByNameError {get;}
    System.Net.Sockets.SocketFlags SocketFlags {get;set;}
    System.Object UserToken {get;set;}
    void SetBuffer(int offset, int count)
    void SetBuffer(byte[] buffer, int offset, int count)
    void SetBuffer(System.Memory[byte] buffer)
    void Dispose()
    void IDisposable.Dispose()
    event System.EventHandler[System.Net.Sockets.SocketAsyncEventArgs] Completed

enum System.Net.Sockets.SocketAsyncOperation : System.Int32
    None=0 Accept=1 Connect=2 Disconnect=3 Receive=4 ReceiveFrom=5 ReceiveMessageFrom=6 Send=7 SendPackets=8
    SendTo=9

enum flags System.Net.Sockets.SocketFlags : System.Int32
    None=0 OutOfBand=1 Peek=2 DontRoute=4 Truncated=256 ControlDataTruncated=512 Broadcast=1024 Multicast=2048
    Partial=32768

enum flags System.Net.Sockets.SocketInformationOptions : System.Int32
    NonBlocking=1 Connected=2 Listening=4 UseOnlyOverlappedIO=8

struct System.Net.Sockets.SocketInformation : System.ValueType
    byte[] ProtocolInformation {get;set;}
    System.Net.Sockets.SocketInformationOptions Options {get;set;}

enum System.Net.Sockets.SocketOptionLevel : System.Int32
    IP=0 Tcp=6 Udp=17 IPv6=41 Socket=65535

enum System.Net.Sockets.SocketOptionName : System.Int32
    Debug=1 NoChecksum=1 NoDelay=1 IPOptions=1 AcceptConnection=2 Expedited=2 BsdUrgent=2 HeaderIncluded=2
    TcpKeepAliveTime=3 TypeOfService=3 IpTimeToLive=4 ReuseAddress=4 KeepAlive=8 MulticastInterface=9
    MulticastTimeToLive=10 MulticastLoopback=11 AddMembership=12 DropMembership=13 DontFragment=14 FastOpen=15
    AddSourceMembership=15 TcpKeepAliveRetryCount=16 DontRoute=16 DropSourceMembership=16 BlockSource=17
    TcpKeepAliveInterval=17 UnblockSource=18 PacketInformation=19 ChecksumCoverage=20 HopLimit=21
    IPProtectionLevel=23 IPv6Only=27 Broadcast=32 UseLoopback=64 Linger=128 OutOfBandInline=256
    SendBuffer=4097 ReceiveBuffer=4098 SendLowWater=4099 ReceiveLowWater=4100 SendTimeout=4101
    ReceiveTimeout=4102 Error=4103 Type=4104 ReuseUnicastPort=12295 UpdateAcceptContext=28683
    UpdateConnectContext=28688 MaxConnections=2147483647 DontLinger=-129 ExclusiveAddressUse=-5

enum flags System.Net.Sockets.TransmitFileOptions : System.Int32
    UseDefaultWorkerThread=0 Disconnect=1 ReuseSocket=2 WriteBehind=4 UseSystemThread=16 UseKernelApc=32

struct System.Net.Sockets.UdpReceiveResult : System.ValueType, System.IEquatable[System.Net.Sockets.UdpReceiveResult]
    new(byte[] buffer, IPEndpoint remoteEndPoint)
    byte[] Buffer {get;}
    IPEndpoint RemoteEndPoint {get;}
    bool Equals(System.Net.Sockets.UdpReceiveResult other)
    bool IEquatable[UdpReceiveResult].Equals(System.Net.Sockets.UdpReceiveResult other)
    static bool op_Equality(System.Net.Sockets.UdpReceiveResult left, System.Net.Sockets.UdpReceiveResult right)
    static bool op_Inequality(System.Net.Sockets.UdpReceiveResult left, System.Net.Sockets.UdpReceiveResult right)

enum System.Net.Sockets.ProtocolFamily : System.Int32
    Unspecified=0 Unix=1 InterNetwork=2 ImpLink=3 Pup=4 Chaos=5 NS=6 Ipx=6 Iso=7 Osi=7 Ecma=8 DataKit=9
    Ccitt=10 Sna=11 DecNet=12 DataLink=13 Lat=14 HyperChannel=15 AppleTalk=16 NetBios=17 VoiceView=18
    FireFox=19 Banyan=21 Atm=22 InterNetworkV6=23 Cluster=24 Ieee12844=25 Irda=26 NetworkDesigners=28 Max=29
    Packet=65536 ControllerAreaNetwork=65537 Unknown=-1
