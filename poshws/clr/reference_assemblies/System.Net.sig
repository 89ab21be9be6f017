enum System.Net.CookieVariant : System.Int32
    Unknown=0 Plain=1 Rfc2109=2 Default=2 Rfc2965=3

sealed class System.Net.PathList : System.Object
    new()

class System.Net.CookieCollection : System.Object, System.Collections.Generic.ICollection[System.Net.Cookie], System.Collections.Generic.IEnumerable[System.Net.Cookie], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyCollection[System.Net.Cookie], System.Collections.ICollection
    new()
    indexer System.Net.Cookie Item(int index) {get;}
    indexer System.Net.Cookie Item(string name) {get;}
    bool IsReadOnly {get;}
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    void Add(System.Net.Cookie cookie)
    void Add(System.Net.CookieCollection cookies)
    void ICollection[Cookie].Add(System.Net.Cookie item)
    void Clear()
    void ICollection[Cookie].Clear()
    bool Contains(System.Net.Cookie cookie)
    bool ICollection[Cookie].Contains(System.Net.Cookie item)
    bool Remove(System.Net.Cookie cookie)
    bool ICollection[Cookie].Remove(System.Net.Cookie item)
    void CopyTo(array array, int index)
    void CopyTo(System.Net.Cookie[] array, int index)
    void ICollection[Cookie].CopyTo(System.Net.Cookie[] array, int arrayIndex)
    void ICollection.CopyTo(array array, int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Net.Cookie] IEnumerable[Cookie].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

class System.Net.CookieException : System.FormatException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo serializationInfo, System.Runtime.Serialization.StreamingContext streamingContext)

class System.Net.CredentialCache : System.Object, System.Net.ICredentials, System.Net.ICredentialsByHost, System.Collections.IEnumerable
    new()
    static System.Net.ICredentials DefaultCredentials {get;}
    static System.Net.NetworkCredential DefaultNetworkCredentials {get;}
    void Add(uri uriPrefix, string authType, System.Net.NetworkCredential cred)
    void Add(string host, int port, string authenticationType, System.Net.NetworkCredential credential)
    void Remove(uri uriPrefix, string authType)
    void Remove(string host, int port, string authenticationType)
    System.Net.NetworkCredential GetCredential(uri uriPrefix, string authType)
    System.Net.NetworkCredential GetCredential(string host, int port, string authenticationType)
    System.Net.NetworkCredential ICredentials.GetCredential(uri uri, string authType)
    System.Net.NetworkCredential ICredentialsByHost.GetCredential(string host, int port, string authenticationType)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

class System.Net.DnsEndPoint : System.Net.EndPoint
    new(string host, int port)
    new(string host, int port, System.Net.Sockets.AddressFamily addressFamily)
    string Host {get;}
    int Port {get;}
    bool Equals(System.Object comparand)
    int GetHashCode()
    string ToString()

abstract class System.Net.EndPoint : System.Object
    System.Net.Sockets.AddressFamily AddressFamily {get;}
    System.Net.SocketAddress Serialize()
    System.Net.EndPoint Create(System.Net.SocketAddress socketAddress)

static class System.Net.HttpVersion : System.Object
    field static version Unknown
    field static version Version10
    field static version Version11
    field static version Version20
    field static version Version30

interface System.Net.ICredentials
    System.Net.NetworkCredential GetCredential(uri uri, string authType)

interface System.Net.ICredentialsByHost
    System.Net.NetworkCredential GetCredential(string host, int port, string authenticationType)

struct System.Net.IPNetwork : System.ValueType, System.IEquatable[System.Net.IPNetwork], System.ISpanFormattable, System.IFormattable, System.ISpanParsable[System.Net.IPNetwork], System.IParsable[System.Net.IPNetwork], System.IUtf8SpanFormattable, System.IUtf8SpanParsable[System.Net.IPNetwork]
    new(ipaddress baseAddress, int prefixLength)
    ipaddress BaseAddress {get;}
    int PrefixLength {get;}
    bool Contains(ipaddress address)
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten)
    bool TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten)
    bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool IUtf8SpanFormattable.TryFormat(System.Span[byte] utf8Destination, [ref] int bytesWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool Equals(System.Net.IPNetwork other)
    bool IEquatable[IPNetwork].Equals(System.Net.IPNetwork other)
    static System.Net.IPNetwork Parse(string s)
    static System.Net.IPNetwork Parse(System.ReadOnlySpan[char] s)
    static System.Net.IPNetwork Parse(System.ReadOnlySpan[byte] utf8Text)
    static bool TryParse(string s, [ref] System.Net.IPNetwork result)
    static bool TryParse(System.ReadOnlySpan[char] s, [ref] System.Net.IPNetwork result)
    static bool TryParse(System.ReadOnlySpan[byte] utf8Text, [ref] System.Net.IPNetwork result)
    static bool op_Equality(System.Net.IPNetwork left, System.Net.IPNetwork right)
    static bool op_Inequality(System.Net.IPNetwork left, System.Net.IPNetwork right)

interface System.Net.IWebProxy
    System.Net.ICredentials Credentials {get;set;}
    uri GetProxy(uri destination)
    bool IsBypassed(uri host)

abstract class System.Net.TransportContext : System.Object
    System.Security.Authentication.ExtendedProtection.ChannelBinding GetChannelBinding(System.Security.Authentication.ExtendedProtection.ChannelBindingKind kind)

class System.Net.SocketAddress : System.Object, System.IEquatable[System.Net.SocketAddress]
    new(System.Net.Sockets.AddressFamily family)
    new(System.Net.Sockets.AddressFamily family, int size)
    System.Net.Sockets.AddressFamily Family {get;}
    int Size {get;set;}
    indexer byte Item(int offset) {get;set;}
    System.Memory[byte] Buffer {get;}
    bool Equals(System.Object comparand)
    bool Equals(System.Net.SocketAddress comparand)
    bool IEquatable[SocketAddress].Equals(System.Net.SocketAddress other)
    int GetHashCode()
    string ToString()
    static int GetMaximumAddressSize(System.Net.Sockets.AddressFamily addressFamily)

delegate System.Net.OpenReadCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.OpenReadCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.OpenReadCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.OpenWriteCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.OpenWriteCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.OpenWriteCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.DownloadStringCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.DownloadStringCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.DownloadStringCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.DownloadDataCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.DownloadDataCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.DownloadDataCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.UploadStringCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.UploadStringCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.UploadStringCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.UploadDataCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.UploadDataCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.UploadDataCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.UploadFileCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.UploadFileCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.UploadFileCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.UploadValuesCompletedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.UploadValuesCompletedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.UploadValuesCompletedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.DownloadProgressChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.DownloadProgressChangedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.DownloadProgressChangedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.UploadProgressChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.UploadProgressChangedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.UploadProgressChangedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Net.WriteStreamClosedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Net.WriteStreamClosedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Net.WriteStreamClosedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Net.OpenReadCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    System.IO.Stream Result {get;}

class System.Net.OpenWriteCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    System.IO.Stream Result {get;}

class System.Net.DownloadStringCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    string Result {get;}

class System.Net.DownloadDataCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    byte[] Result {get;}

class System.Net.UploadStringCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    string Result {get;}

class System.Net.UploadDataCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    byte[] Result {get;}

class System.Net.UploadFileCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    byte[] Result {get;}

class System.Net.UploadValuesCompletedEventArgs : System.ComponentModel.AsyncCompletedEventArgs
    byte[] Result {get;}

class System.Net.DownloadProgressChangedEventArgs : System.ComponentModel.ProgressChangedEventArgs
    long BytesReceived {get;}
    long TotalBytesToReceive {get;}

class System.Net.UploadProgressChangedEventArgs : System.ComponentModel.ProgressChangedEventArgs
    long BytesReceived {get;}
    long TotalBytesToReceive {get;}
    long BytesSent {get;}
    long TotalBytesToSend {get;}

class System.Net.WriteStreamClosedEventArgs : System.EventArgs
    new()
    System.Exception Error {get;}

class System.Net.HttpListenerPrefixCollection : System.Object, System.Collections.Generic.ICollection[string], System.Collections.Generic.IEnumerable[string], System.Collections.IEnumerable
    int Count {get;}
    bool IsSynchronized {get;}
    bool IsReadOnly {get;}
    void CopyTo(array array, int offset)
    void CopyTo(string[] array, int offset)
    void ICollection[string].CopyTo(string[] array, int arrayIndex)
    void Add(string uriPrefix)
    void ICollection[string].Add(string item)
    bool Contains(string uriPrefix)
    bool ICollection[string].Contains(string item)
    System.Collections.Generic.IEnumerator[string] GetEnumerator()
    System.Collections.Generic.IEnumerator[string] IEnumerable[string].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(string uriPrefix)
    bool ICollection[string].Remove(string item)
    void Clear()
    void ICollection[string].Clear()

sealed class System.Net.HttpListenerRequest : System.Object
    string[] AcceptTypes {get;}
    string[] UserLanguages {get;}
    System.Net.CookieCollection Cookies {get;}
    System.Text.Encoding ContentEncoding {get;}
    string ContentType {get;}
    bool IsLocal {get;}
    bool IsWebSocketRequest {get;}
    bool KeepAlive {get;}
    System.Collections.Specialized.NameValueCollection QueryString {get;}
    string RawUrl {get;}
    string UserAgent {get;}
    string UserHostAddress {get;}
    string UserHostName {get;}
    uri UrlReferrer {get;}
    uri Url {get;}
    version ProtocolVersion {get;}
    int ClientCertificateError {get;}
    long ContentLength64 {get;}
    bool HasEntityBody {get;}
    System.Collections.Specialized.NameValueCollection Headers {get;}
    string HttpMethod {get;}
    System.IO.Stream InputStream {get;}
    bool IsAuthenticated {get;}
    bool IsSecureConnection {get;}
    IPEndpoint LocalEndPoint {get;}
    IPEndpoint RemoteEndPoint {get;}
    guid RequestTraceIdentifier {get;}
    string ServiceName {get;}
    System.Net.TransportContext TransportContext {get;}
    System.Security.Cryptography.X509Certificates.X509Certificate2 GetClientCertificate()
    System.IAsyncResult BeginGetClientCertificate(System.AsyncCallback requestCallback, System.Object state)
    System.Threading.Tasks.Task[System.Security.Cryptography.X509Certificates.X509Certificate2] GetClientCertificateAsync()
    System.Security.Cryptography.X509Certificates.X509Certificate2 EndGetClientCertificate(System.IAsyncResult asyncResult)

delegate System.Net.AuthenticationSchemeSelector : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Net.AuthenticationSchemes Invoke(System.Net.HttpListenerRequest httpRequest)
    System.IAsyncResult BeginInvoke(System.Net.HttpListenerRequest httpRequest, System.AsyncCallback callback, System.Object object)
    System.Net.AuthenticationSchemes EndInvoke(System.IAsyncResult result)

delegate System.Net.HttpListener+ExtendedProtectionSelector : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Security.Authentication.ExtendedProtection.ExtendedProtectionPolicy Invoke(System.Net.HttpListenerRequest request)
    System.IAsyncResult BeginInvoke(System.Net.HttpListenerRequest request, System.AsyncCallback callback, System.Object object)
    System.Security.Authentication.ExtendedProtection.ExtendedProtectionPolicy EndInvoke(System.IAsyncResult result)

class System.Net.HttpListenerBasicIdentity : System.Security.Principal.GenericIdentity, System.Security.Principal.IIdentity
    new(string username, string password)
    string Password {get;}

sealed class System.Net.HttpListenerContext : System.Object
    System.Net.HttpListenerRequest Request {get;}
    System.Security.Principal.IPrincipal User {get;}
    System.Net.HttpListenerResponse Response {get;}
    System.Threading.Tasks.Task[System.Net.WebSockets.HttpListenerWebSocketContext] AcceptWebSocketAsync(string subProtocol)
    System.Threading.Tasks.Task[System.Net.WebSockets.HttpListenerWebSocketContext] AcceptWebSocketAsync(string subProtocol, timespan keepAliveInterval)
    System.Threading.Tasks.Task[System.Net.WebSockets.HttpListenerWebSocketContext] AcceptWebSocketAsync(string subProtocol, int receiveBufferSize, timespan keepAliveInterval)
    System.Threading.Tasks.Task[System.Net.WebSockets.HttpListenerWebSocketContext] AcceptWebSocketAsync(string subProtocol, int receiveBufferSize, timespan keepAliveInterval, System.ArraySegment[byte] internalBuffer)

class System.Net.HttpListenerException : System.ComponentModel.Win32Exception, System.Runtime.Serialization.ISerializable
    new()
    new(int errorCode)
    new(int errorCode, string message)

sealed class System.Net.HttpListenerResponse : System.Object, System.IDisposable
    System.Net.WebHeaderCollection Headers {get;set;}
    System.Text.Encoding ContentEncoding {get;set;}
    string ContentType {get;set;}
    bool SendChunked {get;set;}
    long ContentLength64 {get;set;}
    System.Net.CookieCollection Cookies {get;set;}
    bool KeepAlive {get;set;}
    System.IO.Stream OutputStream {get;}
    string RedirectLocation {get;set;}
    string StatusDescription {get;set;}
    version ProtocolVersion {get;set;}
    int StatusCode {get;set;}
    void AddHeader(string name, string value)
    void AppendHeader(string name, string value)
    void AppendCookie(System.Net.Cookie cookie)
    void Redirect(string url)
    void SetCookie(System.Net.Cookie cookie)
    void Close()
    void Close(byte[] responseEntity, bool willBlock)
    void Abort()
    void CopyFrom(System.Net.HttpListenerResponse templateResponse)
    void IDisposable.Dispose()

class System.Net.HttpListenerTimeoutManager : System.Object
    timespan DrainEntityBody {get;set;}
    timespan IdleConnection {get;set;}
    timespan EntityBody {get;set;}
    timespan HeaderWait {get;set;}
    long MinSendBytesPerSecond {get;set;}
    timespan RequestQueue {get;set;}

class System.Net.AuthenticationManager : System.Object
    static System.Net.ICredentialPolicy CredentialPolicy {get;set;}
    static System.Collections.Specialized.StringDictionary CustomTargetNameDictionary {get;}
    static System.Collections.IEnumerator RegisteredModules {get;}
    static System.Net.Authorization Authenticate(string challenge, System.Net.WebRequest request, System.Net.ICredentials credentials)
    static System.Net.Authorization PreAuthenticate(System.Net.WebRequest request, System.Net.ICredentials credentials)
    static void Register(System.Net.IAuthenticationModule authenticationModule)
    static void Unregister(System.Net.IAuthenticationModule authenticationModule)
    static void Unregister(string authenticationScheme)

class System.Net.Authorization : System.Object
    new(string token)
    new(string token, bool finished)
    new(string token, bool finished, string connectionGroupId)
    string Message {get;}
    string ConnectionGroupId {get;}
    bool Complete {get;}
    string[] ProtectionRealm {get;set;}
    bool MutuallyAuthenticated {get;set;}

class System.Net.FileWebRequest : System.Net.WebRequest, System.Runtime.Serialization.ISerializable
    System.Net.WebHeaderCollection Headers {get;}

class System.Net.FileWebResponse : System.Net.WebResponse, System.Runtime.Serialization.ISerializable, System.IDisposable
    long ContentLength {get;}
    string ContentType {get;}

class System.Net.GlobalProxySelection : System.Object
    new()
    static System.Net.IWebProxy Select {get;set;}
    static System.Net.IWebProxy GetEmptyWebProxy()

delegate System.Net.HttpContinueDelegate : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(int StatusCode, System.Net.WebHeaderCollection httpHeaders)
    System.IAsyncResult BeginInvoke(int StatusCode, System.Net.WebHeaderCollection httpHeaders, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Net.HttpWebResponse : System.Net.WebResponse, System.Runtime.Serialization.ISerializable, System.IDisposable
    new()
    long ContentLength {get;}
    string ContentType {get;}
    string ContentEncoding {get;}
    System.Net.CookieCollection Cookies {get;set;}
    datetime LastModified {get;}
    string Server {get;}
    version ProtocolVersion {get;}
    string Method {get;}
    System.Net.HttpStatusCode StatusCode {get;}
    string StatusDescription {get;}
    string CharacterSet {get;}
    string GetResponseHeader(string headerName)

interface System.Net.IAuthenticationModule
    bool CanPreAuthenticate {get;}
    string AuthenticationType {get;}
    System.Net.Authorization Authenticate(string challenge, System.Net.WebRequest request, System.Net.ICredentials credentials)
    System.Net.Authorization PreAuthenticate(System.Net.WebRequest request, System.Net.ICredentials credentials)

interface System.Net.ICredentialPolicy
    bool ShouldSendCredential(uri challengeUri, System.Net.WebRequest request, System.Net.NetworkCredential credential, System.Net.IAuthenticationModule authenticationModule)

interface System.Net.IWebRequestCreate
    System.Net.WebRequest Create(uri uri)

class System.Net.ProtocolViolationException : System.InvalidOperationException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo serializationInfo, System.Runtime.Serialization.StreamingContext streamingContext)

enum System.Net.WebExceptionStatus : System.Int32
    Success=0 NameResolutionFailure=1 ConnectFailure=2 ReceiveFailure=3 SendFailure=4 PipelineFailure=5
    RequestCanceled=6 ProtocolError=7 ConnectionClosed=8 TrustFailure=9 SecureChannelFailure=10
    ServerProtocolViolation=11 KeepAliveFailure=12 Pending=13 Timeout=14 ProxyNameResolutionFailure=15
    UnknownError=16 MessageLengthLimitExceeded=17 CacheEntryNotFound=18 RequestProhibitedByCachePolicy=19
    RequestProhibitedByProxy=20

static class System.Net.WebRequestMethods : System.Object

static class System.Net.WebRequestMethods+Ftp : System.Object
    field static string DownloadFile = "RETR"
    field static string ListDirectory = "NLST"
    field static string UploadFile = "STOR"
    field static string DeleteFile = "DELE"
    field static string AppendFile = "APPE"
    field static string GetFileSize = "SIZE"
    field static string UploadFileWithUniqueName = "STOU"
    field static string MakeDirectory = "MKD"
    field static string RemoveDirectory = "RMD"
    field static string ListDirectoryDetails = "LIST"
    field static string GetDateTimestamp = "MDTM"
    field static string PrintWorkingDirectory = "PWD"
    field static string Rename = "RENAME"

static class System.Net.WebRequestMethods+Http : System.Object
    field static string Get = "GET"
    field static string Connect = "CONNECT"
    field static string Head = "HEAD"
    field static string Put = "PUT"
    field static string Post = "POST"
    field static string MkCol = "MKCOL"

static class System.Net.WebRequestMethods+File : System.Object
    field static string DownloadFile = "GET"
    field static string UploadFile = "PUT"

abstract class System.Net.WebResponse : System.MarshalByRefObject, System.Runtime.Serialization.ISerializable, System.IDisposable
    long ContentLength {get;set;}
    string ContentType {get;set;}
    bool IsFromCache {get;}
    bool IsMutuallyAuthenticated {get;}
    uri ResponseUri {get;}
    System.Net.WebHeaderCollection Headers {get;}
    bool SupportsHeaders {get;}
    void Close()
    void Dispose()
    void IDisposable.Dispose()
    System.IO.Stream GetResponseStream()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)

enum System.Net.FtpStatusCode : System.Int32
    Undefined=0 RestartMarker=110 ServiceTemporarilyNotAvailable=120 DataAlreadyOpen=125 OpeningData=150
    CommandOK=200 CommandExtraneous=202 DirectoryStatus=212 FileStatus=213 SystemType=215 SendUserCommand=220
    ClosingControl=221 ClosingData=226 EnteringPassive=227 LoggedInProceed=230 ServerWantsSecureSession=234
    FileActionOK=250 PathnameCreated=257 SendPasswordCommand=331 NeedLoginAccount=332 FileCommandPending=350
    ServiceNotAvailable=421 CantOpenData=425 ConnectionClosed=426 ActionNotTakenFileUnavailableOrBusy=450
    ActionAbortedLocalProcessingError=451 ActionNotTakenInsufficientSpace=452 CommandSyntaxError=500
    ArgumentSyntaxError=501 CommandNotImplemented=502 BadCommandSequence=503 NotLoggedIn=530 AccountNeeded=532
    ActionNotTakenFileUnavailable=550 ActionAbortedUnknownPageType=551 FileActionAborted=552
    ActionNotTakenFilenameNotAllowed=553

sealed class System.Net.FtpWebRequest : System.Net.WebRequest, System.Runtime.Serialization.ISerializable
    string RenameTo {get;set;}
    int ReadWriteTimeout {get;set;}
    long ContentOffset {get;set;}
    System.Net.ServicePoint ServicePoint {get;}
    bool KeepAlive {get;set;}
    bool UseBinary {get;set;}
    bool UsePassive {get;set;}
    System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates {get;set;}
    bool EnableSsl {get;set;}

class System.Net.FtpWebResponse : System.Net.WebResponse, System.Runtime.Serialization.ISerializable, System.IDisposable
    long ContentLength {get;}
    System.Net.FtpStatusCode StatusCode {get;}
    string StatusDescription {get;}
    datetime LastModified {get;}
    string BannerMessage {get;}
    string WelcomeMessage {get;}
    string ExitMessage {get;}

delegate System.Net.BindIPEndPoint : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    IPEndpoint Invoke(System.Net.ServicePoint servicePoint, IPEndpoint remoteEndPoint, int retryCount)
    System.IAsyncResult BeginInvoke(System.Net.ServicePoint servicePoint, IPEndpoint remoteEndPoint, int retryCount, System.AsyncCallback callback, System.Object object)
    IPEndpoint EndInvoke(System.IAsyncResult result)

class System.Net.ServicePoint : System.Object
    System.Net.BindIPEndPoint BindIPEndPointDelegate {get;set;}
    int ConnectionLeaseTimeout {get;set;}
    uri Address {get;}
    int MaxIdleTime {get;set;}
    bool UseNagleAlgorithm {get;set;}
    int ReceiveBufferSize {get;set;}
    bool Expect100Continue {get;set;}
    datetime IdleSince {get;}
    version ProtocolVersion {get;}
    string ConnectionName {get;}
    int ConnectionLimit {get;set;}
    int CurrentConnections {get;}
    X509Certificate Certificate {get;}
    X509Certificate ClientCertificate {get;}
    bool SupportsPipelining {get;}
    bool CloseConnectionGroup(string connectionGroupName)
    void SetTcpKeepAlive(bool enabled, int keepAliveTime, int keepAliveInterval)

enum System.Net.HttpResponseHeader : System.Int32
    CacheControl=0 Connection=1 Date=2 KeepAlive=3 Pragma=4 Trailer=5 TransferEncoding=6 Upgrade=7 Via=8
    Warning=9 Allow=10 ContentLength=11 ContentType=12 ContentEncoding=13 ContentLanguage=14
    ContentLocation=15 ContentMd5=16 ContentRange=17 Expires=18 LastModified=19 AcceptRanges=20 Age=21 ETag=22
    Location=23 ProxyAuthenticate=24 RetryAfter=25 Server=26 SetCookie=27 Vary=28 WwwAuthenticate=29
