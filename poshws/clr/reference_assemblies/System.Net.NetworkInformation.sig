class System.Net.NetworkInformation.IPAddressCollection : System.Object, System.Collections.Generic.ICollection[ipaddress], System.Collections.Generic.IEnumerable[ipaddress], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    indexer ipaddress Item(int index) {get;}
    void CopyTo(ipaddress[] array, int offset)
    void ICollection[ipaddress].CopyTo(ipaddress[] array, int arrayIndex)
    void Add(ipaddress address)
    void ICollection[ipaddress].Add(ipaddress item)
    bool Contains(ipaddress address)
    bool ICollection[ipaddress].Contains(ipaddress item)
    System.Collections.Generic.IEnumerator[ipaddress] GetEnumerator()
    System.Collections.Generic.IEnumerator[ipaddress] IEnumerable[ipaddress].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(ipaddress address)
    bool ICollection[ipaddress].Remove(ipaddress item)
    void Clear()
    void ICollection[ipaddress].Clear()

enum System.Net.NetworkInformation.DuplicateAddressDetectionState : System.Int32
    Invalid=0 Tentative=1 Duplicate=2 Deprecated=3 Preferred=4

abstract class System.Net.NetworkInformation.GatewayIPAddressInformation : System.Object
    ipaddress Address {get;}

class System.Net.NetworkInformation.GatewayIPAddressInformationCollection : System.Object, System.Collections.Generic.ICollection[System.Net.NetworkInformation.GatewayIPAddressInformation], System.Collections.Generic.IEnumerable[System.Net.NetworkInformation.GatewayIPAddressInformation], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    indexer System.Net.NetworkInformation.GatewayIPAddressInformation Item(int index) {get;}
    void CopyTo(System.Net.NetworkInformation.GatewayIPAddressInformation[] array, int offset)
    void ICollection[GatewayIPAddressInformation].CopyTo(System.Net.NetworkInformation.GatewayIPAddressInformation[] array, int arrayIndex)
    void Add(System.Net.NetworkInformation.GatewayIPAddressInformation address)
    void ICollection[GatewayIPAddressInformation].Add(System.Net.NetworkInformation.GatewayIPAddressInformation item)
    bool Contains(System.Net.NetworkInformation.GatewayIPAddressInformation address)
    bool ICollection[GatewayIPAddressInformation].Contains(System.Net.NetworkInformation.GatewayIPAddressInformation item)
    System.Collections.Generic.IEnumerator[System.Net.NetworkInformation.GatewayIPAddressInformation] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Net.NetworkInformation.GatewayIPAddressInformation] IEnumerable[GatewayIPAddressInformation].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(System.Net.NetworkInformation.GatewayIPAddressInformation address)
    bool ICollection[GatewayIPAddressInformation].Remove(System.Net.NetworkInformation.GatewayIPAddressInformation item)
    void Clear()
    void ICollection[GatewayIPAddressInformation].Clear()

abstract class System.Net.NetworkInformation.IcmpV4Statistics : System.Object
    long AddressMaskRepliesReceived {get;}
    long AddressMaskRepliesSent {get;}
    long AddressMaskRequestsReceived {get;}
    long AddressMaskRequestsSent {get;}
    long DestinationUnreachableMessagesReceived {get;}
    long DestinationUnreachableMessagesSent {get;}
    long EchoRepliesReceived {get;}
    long EchoRepliesSent {get;}
    long EchoRequestsReceived {get;}
    long EchoRequestsSent {get;}
    long ErrorsReceived {get;}
    long ErrorsSent {get;}
    long MessagesReceived {get;}
    long MessagesSent {get;}
    long ParameterProblemsReceived {get;}
    long ParameterProblemsSent {get;}
    long RedirectsReceived {get;}
    long RedirectsSent {get;}
    long SourceQuenchesReceived {get;}
    long SourceQuenchesSent {get;}
    long TimeExceededMessagesReceived {get;}
    long TimeExceededMessagesSent {get;}
    long TimestampRepliesReceived {get;}
    long TimestampRepliesSent {get;}
    long TimestampRequestsReceived {get;}
    long TimestampRequestsSent {get;}

abstract class System.Net.NetworkInformation.IcmpV6Statistics : System.Object
    long DestinationUnreachableMessagesReceived {get;}
    long DestinationUnreachableMessagesSent {get;}
    long EchoRepliesReceived {get;}
    long EchoRepliesSent {get;}
    long EchoRequestsReceived {get;}
    long EchoRequestsSent {get;}
    long ErrorsReceived {get;}
    long ErrorsSent {get;}
    long MembershipQueriesReceived {get;}
    long MembershipQueriesSent {get;}
    long MembershipReductionsReceived {get;}
    long MembershipReductionsSent {get;}
    long MembershipReportsReceived {get;}
    long MembershipReportsSent {get;}
    long MessagesReceived {get;}
    long MessagesSent {get;}
    long NeighborAdvertisementsReceived {get;}
    long NeighborAdvertisementsSent {get;}
    long NeighborSolicitsReceived {get;}
    long NeighborSolicitsSent {get;}
    long PacketTooBigMessagesReceived {get;}
    long PacketTooBigMessagesSent {get;}
    long ParameterProblemsReceived {get;}
    long ParameterProblemsSent {get;}
    long RedirectsReceived {get;}
    long RedirectsSent {get;}
    long RouterAdvertisementsReceived {get;}
    long RouterAdvertisementsSent {get;}
    long RouterSolicitsReceived {get;}
    long RouterSolicitsSent {get;}
    long TimeExceededMessagesReceived {get;}
    long TimeExceededMessagesSent {get;}

abstract class System.Net.NetworkInformation.IPAddressInformation : System.Object
    ipaddress Address {get;}
    bool IsDnsEligible {get;}
    bool IsTransient {get;}

class System.Net.NetworkInformation.IPAddressInformationCollection : System.Object, System.Collections.Generic.ICollection[System.Net.NetworkInformation.IPAddressInformation], System.Collections.Generic.IEnumerable[System.Net.NetworkInformation.IPAddressInformation], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    indexer System.Net.NetworkInformation.IPAddressInformation Item(int index) {get;}
    void CopyTo(System.Net.NetworkInformation.IPAddressInformation[] array, int offset)
    void ICollection[IPAddressInformation].CopyTo(System.Net.NetworkInformation.IPAddressInformation[] array, int arrayIndex)
    void Add(System.Net.NetworkInformation.IPAddressInformation address)
    void ICollection[IPAddressInformation].Add(System.Net.NetworkInformation.IPAddressInformation item)
    bool Contains(System.Net.NetworkInformation.IPAddressInformation address)
    bool ICollection[IPAddressInformation].Contains(System.Net.NetworkInformation.IPAddressInformation item)
    System.Collections.Generic.IEnumerator[System.Net.NetworkInformation.IPAddressInformation] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Net.NetworkInformation.IPAddressInformation] IEnumerable[IPAddressInformation].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(System.Net.NetworkInformation.IPAddressInformation address)
    bool ICollection[IPAddressInformation].Remove(System.Net.NetworkInformation.IPAddressInformation item)
    void Clear()
    void ICollection[IPAddressInformation].Clear()

abstract class System.Net.NetworkInformation.IPGlobalProperties : System.Object
    string DhcpScopeName {get;}
    string DomainName {get;}
    string HostName {get;}
    bool IsWinsProxy {get;}
    System.Net.NetworkInformation.NetBiosNodeType NodeType {get;}
    IPEndpoint[] GetActiveUdpListeners()
    IPEndpoint[] GetActiveTcpListeners()
    System.Net.NetworkInformation.TcpConnectionInformation[] GetActiveTcpConnections()
    System.IAsyncResult BeginGetUnicastAddresses(System.AsyncCallback callback, System.Object state)
    System.Net.NetworkInformation.UnicastIPAddressInformationCollection EndGetUnicastAddresses(System.IAsyncResult asyncResult)
    System.Net.NetworkInformation.TcpStatistics GetTcpIPv4Statistics()
    System.Net.NetworkInformation.TcpStatistics GetTcpIPv6Statistics()
    System.Net.NetworkInformation.UdpStatistics GetUdpIPv4Statistics()
    System.Net.NetworkInformation.UdpStatistics GetUdpIPv6Statistics()
    System.Net.NetworkInformation.IcmpV4Statistics GetIcmpV4Statistics()
    System.Net.NetworkInformation.IcmpV6Statistics GetIcmpV6Statistics()
    System.Net.NetworkInformation.IPGlobalStatistics GetIPv4GlobalStatistics()
    System.Net.NetworkInformation.IPGlobalStatistics GetIPv6GlobalStatistics()
    System.Net.NetworkInformation.UnicastIPAddressInformationCollection GetUnicastAddresses()
    System.Threading.Tasks.Task[System.Net.NetworkInformation.UnicastIPAddressInformationCollection] GetUnicastAddressesAsync()
    static System.Net.NetworkInformation.IPGlobalProperties GetIPGlobalProperties()

abstract class System.Net.NetworkInformation.IPGlobalStatistics : System.Object
    int DefaultTtl {get;}
    bool ForwardingEnabled {get;}
    int NumberOfInterfaces {get;}
    int NumberOfIPAddresses {get;}
    long OutputPacketRequests {get;}
    long OutputPacketRoutingDiscards {get;}
    long OutputPacketsDiscarded {get;}
    long OutputPacketsWithNoRoute {get;}
    long PacketFragmentFailures {get;}
    long PacketReassembliesRequired {get;}
    long PacketReassemblyFailures {get;}
    long PacketReassemblyTimeout {get;}
    long PacketsFragmented {get;}
    long PacketsReassembled {get;}
    long ReceivedPackets {get;}
    long ReceivedPacketsDelivered {get;}
    long ReceivedPacketsDiscarded {get;}
    long ReceivedPacketsForwarded {get;}
    long ReceivedPacketsWithAddressErrors {get;}
    long ReceivedPacketsWithHeadersErrors {get;}
    long ReceivedPacketsWithUnknownProtocol {get;}
    int NumberOfRoutes {get;}

abstract class System.Net.NetworkInformation.IPInterfaceProperties : System.Object
    bool IsDnsEnabled {get;}
    string DnsSuffix {get;}
    bool IsDynamicDnsEnabled {get;}
    System.Net.NetworkInformation.UnicastIPAddressInformationCollection UnicastAddresses {get;}
    System.Net.NetworkInformation.MulticastIPAddressInformationCollection MulticastAddresses {get;}
    System.Net.NetworkInformation.IPAddressInformationCollection AnycastAddresses {get;}
    System.Net.NetworkInformation.IPAddressCollection DnsAddresses {get;}
    System.Net.NetworkInformation.GatewayIPAddressInformationCollection GatewayAddresses {get;}
    System.Net.NetworkInformation.IPAddressCollection DhcpServerAddresses {get;}
    System.Net.NetworkInformation.IPAddressCollection WinsServersAddresses {get;}
    System.Net.NetworkInformation.IPv4InterfaceProperties GetIPv4Properties()
    System.Net.NetworkInformation.IPv6InterfaceProperties GetIPv6Properties()

abstract class System.Net.NetworkInformation.IPInterfaceStatistics : System.Object
    long BytesReceived {get;}
    long BytesSent {get;}
    long IncomingPacketsDiscarded {get;}
    long IncomingPacketsWithErrors {get;}
    long IncomingUnknownProtocolPackets {get;}
    long NonUnicastPacketsReceived {get;}
    long NonUnicastPacketsSent {get;}
    long OutgoingPacketsDiscarded {get;}
    long OutgoingPacketsWithErrors {get;}
    long OutputQueueLength {get;}
    long UnicastPacketsReceived {get;}
    long UnicastPacketsSent {get;}

abstract class System.Net.NetworkInformation.IPv4InterfaceProperties : System.Object
    bool UsesWins {get;}
    bool IsDhcpEnabled {get;}
    bool IsAutomaticPrivateAddressingActive {get;}
    bool IsAutomaticPrivateAddressingEnabled {get;}
    int Index {get;}
    bool IsForwardingEnabled {get;}
    int Mtu {get;}

abstract class System.Net.NetworkInformation.IPv4InterfaceStatistics : System.Object
    long BytesReceived {get;}
    long BytesSent {get;}
    long IncomingPacketsDiscarded {get;}
    long IncomingPacketsWithErrors {get;}
    long IncomingUnknownProtocolPackets {get;}
    long NonUnicastPacketsReceived {get;}
    long NonUnicastPacketsSent {get;}
    long OutgoingPacketsDiscarded {get;}
    long OutgoingPacketsWithErrors {get;}
    long OutputQueueLength {get;}
    long UnicastPacketsReceived {get;}
    long UnicastPacketsSent {get;}

abstract class System.Net.NetworkInformation.IPv6InterfaceProperties : System.Object
    int Index {get;}
    int Mtu {get;}
    long GetScopeId(System.Net.NetworkInformation.ScopeLevel scopeLevel)

abstract class System.Net.NetworkInformation.MulticastIPAddressInformation : System.Net.NetworkInformation.IPAddressInformation
    long AddressPreferredLifetime {get;}
    long AddressValidLifetime {get;}
    long DhcpLeaseLifetime {get;}
    System.Net.NetworkInformation.DuplicateAddressDetectionState DuplicateAddressDetectionState {get;}
    System.Net.NetworkInformation.PrefixOrigin PrefixOrigin {get;}
    System.Net.NetworkInformation.SuffixOrigin SuffixOrigin {get;}

class System.Net.NetworkInformation.MulticastIPAddressInformationCollection : System.Object, System.Collections.Generic.ICollection[System.Net.NetworkInformation.MulticastIPAddressInformation], System.Collections.Generic.IEnumerable[System.Net.NetworkInformation.MulticastIPAddressInformation], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    indexer System.Net.NetworkInformation.MulticastIPAddressInformation Item(int index) {get;}
    void CopyTo(System.Net.NetworkInformation.MulticastIPAddressInformation[] array, int offset)
    void ICollection[MulticastIPAddressInformation].CopyTo(System.Net.NetworkInformation.MulticastIPAddressInformation[] array, int arrayIndex)
    void Add(System.Net.NetworkInformation.MulticastIPAddressInformation address)
    void ICollection[MulticastIPAddressInformation].Add(System.Net.NetworkInformation.MulticastIPAddressInformation item)
    bool Contains(System.Net.NetworkInformation.MulticastIPAddressInformation address)
    bool ICollection[MulticastIPAddressInformation].Contains(System.Net.NetworkInformation.MulticastIPAddressInformation item)
    System.Collections.Generic.IEnumerator[System.Net.NetworkInformation.MulticastIPAddressInformation] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Net.NetworkInformation.MulticastIPAddressInformation] IEnumerable[MulticastIPAddressInformation].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(System.Net.NetworkInformation.MulticastIPAddressInformation address)
    bool ICollection[MulticastIPAddressInformation].Remove(System.Net.NetworkInformation.MulticastIPAddressInformation item)
    void Clear()
    void ICollection[MulticastIPAddressInformation].Clear()

enum System.Net.NetworkInformation.NetBiosNodeType : System.Int32
    Unknown=0 Broadcast=1 Peer2Peer=2 Mixed=4 Hybrid=8

class System.Net.NetworkInformation.NetworkChange : System.Object
    new()
    static void RegisterNetworkChange(System.Net.NetworkInformation.NetworkChange nc)
    event static System.Net.NetworkInformation.NetworkAddressChangedEventHandler NetworkAddressChanged
    event static System.Net.NetworkInformation.NetworkAvailabilityChangedEventHandler NetworkAvailabilityChanged

class System.Net.NetworkInformation.NetworkAvailabilityEventArgs : System.EventArgs
    bool IsAvailable {get;}

delegate System.Net.NetworkInformation.NetworkAddressChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.EventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.EventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.NetworkInformation.NetworkAvailabilityChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.NetworkInformation.NetworkAvailabilityEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.NetworkInformation.NetworkAvailabilityEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

enum System.Net.NetworkInformation.NetworkInterfaceComponent : System.Int32
    IPv4=0 IPv6=1

enum System.Net.NetworkInformation.NetworkInterfaceType : System.Int32
    Unknown=1 Ethernet=6 TokenRing=9 Fddi=15 BasicIsdn=20 PrimaryIsdn=21 Ppp=23 Loopback=24
    Ethernet3Megabit=26 Slip=28 Atm=37 GenericModem=48 FastEthernetT=62 Isdn=63 FastEthernetFx=69
    Wireless80211=71 AsymmetricDsl=94 RateAdaptDsl=95 SymmetricDsl=96 VeryHighSpeedDsl=97 IPOverAtm=114
    GigabitEthernet=117 Tunnel=131 MultiRateSymmetricDsl=143 HighPerformanceSerialBus=144 Wman=237 Wwanpp=243
    Wwanpp2=244

enum System.Net.NetworkInformation.OperationalStatus : System.Int32
    Up=1 Down=2 Testing=3 Unknown=4 Dormant=5 NotPresent=6 LowerLayerDown=7

enum System.Net.NetworkInformation.PrefixOrigin : System.Int32
    Other=0 Manual=1 WellKnown=2 Dhcp=3 RouterAdvertisement=4

enum System.Net.NetworkInformation.ScopeLevel : System.Int32
    None=0 Interface=1 Link=2 Subnet=3 Admin=4 Site=5 Organization=8 Global=14

enum System.Net.NetworkInformation.SuffixOrigin : System.Int32
    Other=0 Manual=1 WellKnown=2 OriginDhcp=3 LinkLayerAddress=4 Random=5

abstract class System.Net.NetworkInformation.TcpConnectionInformation : System.Object
    IPEndpoint LocalEndPoint {get;}
    IPEndpoint RemoteEndPoint {get;}
    System.Net.NetworkInformation.TcpState State {get;}

enum System.Net.NetworkInformation.TcpState : System.Int32
    Unknown=0 Closed=1 Listen=2 SynSent=3 SynReceived=4 Established=5 FinWait1=6 FinWait2=7 CloseWait=8
    Closing=9 LastAck=10 TimeWait=11 DeleteTcb=12

abstract class System.Net.NetworkInformation.TcpStatistics : System.Object
    long ConnectionsAccepted {get;}
    long ConnectionsInitiated {get;}
    long CumulativeConnections {get;}
    long CurrentConnections {get;}
    long ErrorsReceived {get;}
    long FailedConnectionAttempts {get;}
    long MaximumConnections {get;}
    long MaximumTransmissionTimeout {get;}
    long MinimumTransmissionTimeout {get;}
    long ResetConnections {get;}
    long SegmentsReceived {get;}
    long SegmentsResent {get;}
    long SegmentsSent {get;}
    long ResetsSent {get;}

abstract class System.Net.NetworkInformation.UdpStatistics : System.Object
    long DatagramsReceived {get;}
    long DatagramsSent {get;}
    long IncomingDatagramsDiscarded {get;}
    long IncomingDatagramsWithErrors {get;}
    int UdpListeners {get;}

abstract class System.Net.NetworkInformation.UnicastIPAddressInformation : System.Net.NetworkInformation.IPAddressInformation
    long AddressPreferredLifetime {get;}
    long AddressValidLifetime {get;}
    long DhcpLeaseLifetime {get;}
    System.Net.NetworkInformation.DuplicateAddressDetectionState DuplicateAddressDetectionState {get;}
    System.Net.NetworkInformation.PrefixOrigin PrefixOrigin {get;}
    System.Net.NetworkInformation.SuffixOrigin SuffixOrigin {get;}
    ipaddress IPv4Mask {get;}
    int PrefixLength {get;}

class System.Net.NetworkInformation.UnicastIPAddressInformationCollection : System.Object, System.Collections.Generic.ICollection[System.Net.NetworkInformation.UnicastIPAddressInformation], System.Collections.Generic.IEnumerable[System.Net.NetworkInformation.UnicastIPAddressInformation], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    indexer System.Net.NetworkInformation.UnicastIPAddressInformation Item(int index) {get;}
    void CopyTo(System.Net.NetworkInformation.UnicastIPAddressInformation[] array, int offset)
    void ICollection[UnicastIPAddressInformation].CopyTo(System.Net.NetworkInformation.UnicastIPAddressInformation[] array, int arrayIndex)
    void Add(System.Net.NetworkInformation.UnicastIPAddressInformation address)
    void ICollection[UnicastIPAddressInformation].Add(System.Net.NetworkInformation.UnicastIPAddressInformation item)
    bool Contains(System.Net.NetworkInformation.UnicastIPAddressInformation address)
    bool ICollection[UnicastIPAddressInformation].Contains(System.Net.NetworkInformation.UnicastIPAddressInformation item)
    System.Collections.Generic.IEnumerator[System.Net.NetworkInformation.UnicastIPAddressInformation] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Net.NetworkInformation.UnicastIPAddressInformation] IEnumerable[UnicastIPAddressInformation].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(System.Net.NetworkInformation.UnicastIPAddressInformation address)
    bool ICollection[UnicastIPAddressInformation].Remove(System.Net.NetworkInformation.UnicastIPAddressInformation item)
    void Clear()
    void ICollection[UnicastIPAddressInformation].Clear()

class System.Net.NetworkInformation.NetworkInformationException : System.ComponentModel.Win32Exception, System.Runtime.Serialization.ISerializable
    new()
    new(int errorCode)

delegate System.Net.NetworkInformation.PingCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.NetworkInformation.PingCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.NetworkInformation.PingCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Net.NetworkInformation.PingCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    System.Net.NetworkInformation.PingReply Reply {get;}

class System.Net.NetworkInformation.PingException : System.InvalidOperationException, System.Runtime.Serialization.ISerializable
    new(string message)
    new(string message, System.Exception innerException)

class System.Net.NetworkInformation.PingOptions : System.Object
    new()
    new(int ttl, bool dontFragment)
    int Ttl {get;set;}
    bool DontFragment {get;set;}

class System.Net.NetworkInformation.PingReply : System.Object
    System.Net.NetworkInformation.IPStatus Status {get;}
    ipaddress Address {get;}
    long RoundtripTime {get;}
    System.Net.NetworkInformation.PingOptions Options {get;}
    byte[] Buffer {get;}
