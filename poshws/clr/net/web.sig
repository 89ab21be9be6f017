class System.Net.WebClient : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable
    new()
    System.Text.Encoding Encoding {get;set;}
    string BaseAddress {get;set;}
    System.Net.ICredentials Credentials {get;set;}
    bool UseDefaultCredentials {get;set;}
    System.Net.WebHeaderCollection Headers {get;set;}
    System.Collections.Specialized.NameValueCollection QueryString {get;set;}
    System.Net.WebHeaderCollection ResponseHeaders {get;}
    System.Net.IWebProxy Proxy {get;set;}
    System.Net.Cache.RequestCachePolicy CachePolicy {get;set;}
    bool IsBusy {get;}
    bool AllowReadStreamBuffering {get;set;}
    bool AllowWriteStreamBuffering {get;set;}
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.IContainer Container {get;}
    byte[] DownloadData(string address)
    byte[] DownloadData(uri address)
    void DownloadFile(string address, string fileName)
    void DownloadFile(uri address, string fileName)
    System.IO.Stream OpenRead(string address)
    System.IO.Stream OpenRead(uri address)
    System.IO.Stream OpenWrite(string address)
    System.IO.Stream OpenWrite(uri address)
    System.IO.Stream OpenWrite(string address, string method)
    System.IO.Stream OpenWrite(uri address, string method)
    byte[] UploadData(string address, byte[] data)
    byte[] UploadData(uri address, byte[] data)
    byte[] UploadData(string address, string method, byte[] data)
    byte[] UploadData(uri address, string method, byte[] data)
    byte[] UploadFile(string address, string fileName)
    byte[] UploadFile(uri address, string fileName)
    byte[] UploadFile(string address, string method, string fileName)
    byte[] UploadFile(uri address, string method, string fileName)
    byte[] UploadValues(string address, System.Collections.Specialized.NameValueCollection data)
    byte[] UploadValues(uri address, System.Collections.Specialized.NameValueCollection data)
    byte[] UploadValues(string address, string method, System.Collections.Specialized.NameValueCollection data)
    byte[] UploadValues(uri address, string method, System.Collections.Specialized.NameValueCollection data)
    string UploadString(string address, string data)
    string UploadString(uri address, string data)
    string UploadString(string address, string method, string data)
    string UploadString(uri address, string method, string data)
    string DownloadString(string address)
    string DownloadString(uri address)
    void OpenReadAsync(uri address)
    void OpenReadAsync(uri address, System.Object userToken)
    void OpenWriteAsync(uri address)
    void OpenWriteAsync(uri address, string method)
    void OpenWriteAsync(uri address, string method, System.Object userToken)
    void DownloadStringAsync(uri address)
    void DownloadStringAsync(uri address, System.Object userToken)
    void DownloadDataAsync(uri address)
    void DownloadDataAsync(uri address, System.Object userToken)
    void DownloadFileAsync(uri address, string fileName)
    void DownloadFileAsync(uri address, string fileName, System.Object userToken)
    void UploadStringAsync(uri address, string data)
    void UploadStringAsync(uri address, string method, string data)
    void UploadStringAsync(uri address, string method, string data, System.Object userToken)
    void UploadDataAsync(uri address, byte[] data)
    void UploadDataAsync(uri address, string method, byte[] data)
    void UploadDataAsync(uri address, string method, byte[] data, System.Object userToken)
    void UploadFileAsync(uri address, string fileName)
    void UploadFileAsync(uri address, string method, string fileName)
    void UploadFileAsync(uri address, string method, string fileName, System.Object userToken)
    void UploadValuesAsync(uri address, System.Collections.Specialized.NameValueCollection data)
    void UploadValuesAsync(uri address, string method, System.Collections.Specialized.NameValueCollection data)
    void UploadValuesAsync(uri address, string method, System.Collections.Specialized.NameValueCollection data, System.Object userToken)
    void CancelAsync()
    System.Threading.Tasks.Task[string] DownloadStringTaskAsync(string address)
    System.Threading.Tasks.Task[string] DownloadStringTaskAsync(uri address)
    System.Threading.Tasks.Task[System.IO.Stream] OpenReadTaskAsync(string address)
    System.Threading.Tasks.Task[System.IO.Stream] OpenReadTaskAsync(uri address)
    System.Threading.Tasks.Task[System.IO.Stream] OpenWriteTaskAsync(string address)
    System.Threading.Tasks.Task[System.IO.Stream] OpenWriteTaskAsync(uri address)
    System.Threading.Tasks.Task[System.IO.Stream] OpenWriteTaskAsync(string address, string method)
    System.Threading.Tasks.Task[System.IO.Stream] OpenWriteTaskAsync(uri address, string method)
    System.Threading.Tasks.Task[string] UploadStringTaskAsync(string address, string data)
    System.Threading.Tasks.Task[string] UploadStringTaskAsync(uri address, string data)
    System.Threading.Tasks.Task[string] UploadStringTaskAsync(string address, string method, string data)
    System.Threading.Tasks.Task[string] UploadStringTaskAsync(uri address, string method, string data)
    System.Threading.Tasks.Task[byte[]] DownloadDataTaskAsync(string address)
    System.Threading.Tasks.Task[byte[]] DownloadDataTaskAsync(uri address)
    System.Threading.Tasks.Task DownloadFileTaskAsync(string address, string fileName)
    System.Threading.Tasks.Task DownloadFileTaskAsync(uri address, string fileName)
    System.Threading.Tasks.Task[byte[]] UploadDataTaskAsync(string address, byte[] data)
    System.Threading.Tasks.Task[byte[]] UploadDataTaskAsync(uri address, byte[] data)
    System.Threading.Tasks.Task[byte[]] UploadDataTaskAsync(string address, string method, byte[] data)
    System.Threading.Tasks.Task[byte[]] UploadDataTaskAsync(uri address, string method, byte[] data)
    System.Threading.Tasks.Task[byte[]] UploadFileTaskAsync(string address, string fileName)
    System.Threading.Tasks.Task[byte[]] UploadFileTaskAsync(uri address, string fileName)
    System.Threading.Tasks.Task[byte[]] UploadFileTaskAsync(string address, string method, string fileName)
    System.Threading.Tasks.Task[byte[]] UploadFileTaskAsync(uri address, string method, string fileName)
    System.Threading.Tasks.Task[byte[]] UploadValuesTaskAsync(string address, System.Collections.Specialized.NameValueCollection data)
    System.Threading.Tasks.Task[byte[]] UploadValuesTaskAsync(string address, string method, System.Collections.Specialized.NameValueCollection data)
    System.Threading.Tasks.Task[byte[]] UploadValuesTaskAsync(uri address, System.Collections.Specialized.NameValueCollection data)
    System.Threading.Tasks.Task[byte[]] UploadValuesTaskAsync(uri address, string method, System.Collections.Specialized.NameValueCollection data)
    void Dispose()
    string ToString()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    event System.Net.DownloadStringCompletedEventHandler DownloadStringCompleted
    event System.Net.DownloadDataCompletedEventHandler DownloadDataCompleted
    event System.ComponentModel.AsyncCompletedEventHandler DownloadFileCompleted
    event System.Net.UploadStringCompletedEventHandler UploadStringCompleted
    event System.Net.UploadDataCompletedEventHandler UploadDataCompleted
    event System.Net.UploadFileCompletedEventHandler UploadFileCompleted
    event System.Net.UploadValuesCompletedEventHandler UploadValuesCompleted
    event System.Net.OpenReadCompletedEventHandler OpenReadCompleted
    event System.Net.OpenWriteCompletedEventHandler OpenWriteCompleted
    event System.Net.DownloadProgressChangedEventHandler DownloadProgressChanged
    event System.Net.UploadProgressChangedEventHandler UploadProgressChanged
    event System.Net.WriteStreamClosedEventHandler WriteStreamClosed
    event System.EventHandler Disposed

sealed class System.Net.Cookie : System.Object
    new()
    new(string name, string value)
    new(string name, string value, string path)
    new(string name, string value, string path, string domain)
    string Comment {get;set;}
    uri CommentUri {get;set;}
    bool HttpOnly {get;set;}
    bool Discard {get;set;}
    string Domain {get;set;}
    bool Expired {get;set;}
    datetime Expires {get;set;}
    string Name {get;set;}
    string Path {get;set;}
    string Port {get;set;}
    bool Secure {get;set;}
    datetime TimeStamp {get;}
    string Value {get;set;}
    int Version {get;set;}
    bool Equals(System.Object comparand)
    int GetHashCode()
    string ToString()

class System.Net.CookieContainer : System.Object
    new()
    new(int capacity)
    new(int capacity, int perDomainCapacity, int maxCookieSize)
    int Capacity {get;set;}
    int Count {get;}
    int MaxCookieSize {get;set;}
    int PerDomainCapacity {get;set;}
    field static int DefaultCookieLimit = "300"
    field static int DefaultPerDomainCookieLimit = "20"
    field static int DefaultCookieLengthLimit = "4096"
    void Add(System.Net.Cookie cookie)
    void Add(System.Net.CookieCollection cookies)
    void Add(uri uri, System.Net.Cookie cookie)
    void Add(uri uri, System.Net.CookieCollection cookies)
    System.Net.CookieCollection GetCookies(uri uri)
    System.Net.CookieCollection GetAllCookies()
    string GetCookieHeader(uri uri)
    void SetCookies(uri uri, string cookieHeader)

class System.Net.WebHeaderCollection : System.Collections.Specialized.NameValueCollection, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback
    new()
    indexer string Item(System.Net.HttpRequestHeader header) {get;set;}
    indexer string Item(System.Net.HttpResponseHeader header) {get;set;}
    indexer string Item(string name) {get;set;}
    indexer string Item(int index) {get;}
    int Count {get;}
    System.Collections.Specialized.NameObjectCollectionBase+KeysCollection Keys {get;}
    string[] AllKeys {get;}
    void Set(string name, string value)
    void Set(System.Net.HttpRequestHeader header, string value)
    void Set(System.Net.HttpResponseHeader header, string value)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo serializationInfo, System.Runtime.Serialization.StreamingContext streamingContext)
    void Remove(System.Net.HttpRequestHeader header)
    void Remove(System.Net.HttpResponseHeader header)
    void Remove(string name)
    void OnDeserialization(System.Object sender)
    string[] GetValues(int index)
    string[] GetValues(string header)
    string GetKey(int index)
    void Clear()
    string Get(int index)
    string Get(string name)
    void Add(System.Net.HttpRequestHeader header, string value)
    void Add(System.Net.HttpResponseHeader header, string value)
    void Add(string header)
    void Add(string name, string value)
    void Add(System.Collections.Specialized.NameValueCollection c)
    string ToString()
    byte[] ToByteArray()
    System.Collections.IEnumerator GetEnumerator()
    void CopyTo(array dest, int index)
    bool HasKeys()
    static bool IsRestricted(string headerName)
    static bool IsRestricted(string headerName, bool response)

abstract class System.Net.WebRequest : System.MarshalByRefObject, System.Runtime.Serialization.ISerializable
    System.Net.Cache.RequestCachePolicy CachePolicy {get;set;}
    System.Net.Security.AuthenticationLevel AuthenticationLevel {get;set;}
    System.Security.Principal.TokenImpersonationLevel ImpersonationLevel {get;set;}
    string ConnectionGroupName {get;set;}
    string Method {get;set;}
    uri RequestUri {get;}
    System.Net.WebHeaderCollection Headers {get;set;}
    long ContentLength {get;set;}
    string ContentType {get;set;}
    System.Net.ICredentials Credentials {get;set;}
    int Timeout {get;set;}
    bool UseDefaultCredentials {get;set;}
    bool PreAuthenticate {get;set;}
    System.Net.IWebProxy Proxy {get;set;}
    static System.Net.Cache.RequestCachePolicy DefaultCachePolicy {get;set;}
    static System.Net.IWebProxy DefaultWebProxy {get;set;}
    System.IO.Stream GetRequestStream()
    System.Net.WebResponse GetResponse()
    System.IAsyncResult BeginGetResponse(System.AsyncCallback callback, System.Object state)
    System.Net.WebResponse EndGetResponse(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginGetRequestStream(System.AsyncCallback callback, System.Object state)
    System.IO.Stream EndGetRequestStream(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task[System.IO.Stream] GetRequestStreamAsync()
    System.Threading.Tasks.Task[System.Net.WebResponse] GetResponseAsync()
    void Abort()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.Net.WebRequest Create(string requestUriString)
    static System.Net.WebRequest Create(uri requestUri)
    static System.Net.WebRequest CreateDefault(uri requestUri)
    static System.Net.HttpWebRequest CreateHttp(string requestUriString)
    static System.Net.HttpWebRequest CreateHttp(uri requestUri)
    static bool RegisterPrefix(string prefix, System.Net.IWebRequestCreate creator)
    static System.Net.IWebProxy GetSystemWebProxy()

class System.Net.ServicePointManager : System.Object
    static System.Net.SecurityProtocolType SecurityProtocol {get;set;}
    static int MaxServicePoints {get;set;}
    static int DefaultConnectionLimit {get;set;}
    static int MaxServicePointIdleTime {get;set;}
    static bool UseNagleAlgorithm {get;set;}
    static bool Expect100Continue {get;set;}
    static bool EnableDnsRoundRobin {get;set;}
    static int DnsRefreshTimeout {get;set;}
    static System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback {get;set;}
    static bool ReusePort {get;set;}
    static bool CheckCertificateRevocationList {get;set;}
    static System.Net.Security.EncryptionPolicy EncryptionPolicy {get;}
    field static int DefaultNonPersistentConnectionLimit = "4"
    field static int DefaultPersistentConnectionLimit = "2"
    static System.Net.ServicePoint FindServicePoint(uri address)
    static System.Net.ServicePoint FindServicePoint(string uriString, System.Net.IWebProxy proxy)
    static System.Net.ServicePoint FindServicePoint(uri address, System.Net.IWebProxy proxy)
    static void SetTcpKeepAlive(bool enabled, int keepAliveTime, int keepAliveInterval)

class System.Net.NetworkInformation.Ping : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable
    new()
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.IContainer Container {get;}
    System.Net.NetworkInformation.PingReply Send(string hostNameOrAddress)
    System.Net.NetworkInformation.PingReply Send(string hostNameOrAddress, int timeout)
    System.Net.NetworkInformation.PingReply Send(ipaddress address)
    System.Net.NetworkInformation.PingReply Send(ipaddress address, int timeout)
    System.Net.NetworkInformation.PingReply Send(string hostNameOrAddress, int timeout, byte[] buffer)
    System.Net.NetworkInformation.PingReply Send(ipaddress address, int timeout, byte[] buffer)
    System.Net.NetworkInformation.PingReply Send(string hostNameOrAddress, int timeout, byte[] buffer, System.Net.NetworkInformation.PingOptions options)
    System.Net.NetworkInformation.PingReply Send(ipaddress address, int timeout, byte[] buffer, System.Net.NetworkInformation.PingOptions options)
    System.Net.NetworkInformation.PingReply Send(ipaddress address, timespan timeout, byte[] buffer = null, System.Net.NetworkInformation.PingOptions options = null)
    System.Net.NetworkInformation.PingReply Send(string hostNameOrAddress, timespan timeout, byte[] buffer = null, System.Net.NetworkInformation.PingOptions options = null)
    void SendAsync(string hostNameOrAddress, System.Object userToken)
    void SendAsync(string hostNameOrAddress, int timeout, System.Object userToken)
    void SendAsync(ipaddress address, System.Object userToken)
    void SendAsync(ipaddress address, int timeout, System.Object userToken)
    void SendAsync(string hostNameOrAddress, int timeout, byte[] buffer, System.Object userToken)
    void SendAsync(ipaddress address, int timeout, byte[] buffer, System.Object userToken)
    void SendAsync(string hostNameOrAddress, int timeout, byte[] buffer, System.Net.NetworkInformation.PingOptions options, System.Object userToken)
    void SendAsync(ipaddress address, int timeout, byte[] buffer, System.Net.NetworkInformation.PingOptions options, System.Object userToken)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(ipaddress address)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(string hostNameOrAddress)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(ipaddress address, int timeout)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(string hostNameOrAddress, int timeout)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(ipaddress address, int timeout, byte[] buffer)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(string hostNameOrAddress, int timeout, byte[] buffer)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(ipaddress address, int timeout, byte[] buffer, System.Net.NetworkInformation.PingOptions options)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(ipaddress address, timespan timeout, byte[] buffer = null, System.Net.NetworkInformation.PingOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(string hostNameOrAddress, int timeout, byte[] buffer, System.Net.NetworkInformation.PingOptions options)
    System.Threading.Tasks.Task[System.Net.NetworkInformation.PingReply] SendPingAsync(string hostNameOrAddress, timespan timeout, byte[] buffer = null, System.Net.NetworkInformation.PingOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    void SendAsyncCancel()
    void Dispose()
    string ToString()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    event System.Net.NetworkInformation.PingCompletedEventHandler PingCompleted
    event System.EventHandler Disposed

abstract class System.Net.NetworkInformation.NetworkInterface : System.Object
    string Id {get;}
    string Name {get;}
    string Description {get;}
    System.Net.NetworkInformation.OperationalStatus OperationalStatus {get;}
    long Speed {get;}
    bool IsReceiveOnly {get;}
    bool SupportsMulticast {get;}
    System.Net.NetworkInformation.NetworkInterfaceType NetworkInterfaceType {get;}
    static int IPv6LoopbackInterfaceIndex {get;}
    static int LoopbackInterfaceIndex {get;}
    System.Net.NetworkInformation.IPInterfaceProperties GetIPProperties()
    System.Net.NetworkInformation.IPInterfaceStatistics GetIPStatistics()
    System.Net.NetworkInformation.IPv4InterfaceStatistics GetIPv4Statistics()
    PhysicalAddress GetPhysicalAddress()
    bool Supports(System.Net.NetworkInformation.NetworkInterfaceComponent networkInterfaceComponent)
    static System.Net.NetworkInformation.NetworkInterface[] GetAllNetworkInterfaces()
    static bool GetIsNetworkAvailable()

class System.Net.Mail.MailAddress : System.Object
    new(string address)
    new(string address, string displayName)
    new(string address, string displayName, System.Text.Encoding displayNameEncoding)
    string DisplayName {get;}
    string User {get;}
    string Host {get;}
    string Address {get;}
    string ToString()
    bool Equals(System.Object value)
    int GetHashCode()
    static bool TryCreate(string address, [ref] mailaddress result)
    static bool TryCreate(string address, string displayName, [ref] mailaddress result)
    static bool TryCreate(string address, string displayName, System.Text.Encoding displayNameEncoding, [ref] mailaddress result)
