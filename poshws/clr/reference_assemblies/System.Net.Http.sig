enum System.Net.Http.ClientCertificateOption : System.Int32
    Manual=0 Automatic=1

abstract class System.Net.Http.DelegatingHandler : System.Net.Http.HttpMessageHandler, System.IDisposable
    System.Net.Http.HttpMessageHandler InnerHandler {get;set;}

delegate System.Net.Http.HeaderEncodingSelector`1[TContext] : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Text.Encoding Invoke(string headerName, TContext context)
    System.IAsyncResult BeginInvoke(string headerName, TContext context, System.AsyncCallback callback, System.Object object)
    System.Text.Encoding EndInvoke(System.IAsyncResult result)

enum System.Net.Http.HttpCompletionOption : System.Int32
    ResponseContentRead=0 ResponseHeadersRead=1

abstract class System.Net.Http.HttpMessageHandler : System.Object, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Http.HttpMessageInvoker : System.Object, System.IDisposable
    new(System.Net.Http.HttpMessageHandler handler)
    new(System.Net.Http.HttpMessageHandler handler, bool disposeHandler)
    System.Net.Http.HttpResponseMessage Send(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] SendAsync(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Net.Http.HttpProtocolException : System.Net.Http.HttpIOException, System.Runtime.Serialization.ISerializable
    new(long errorCode, string message, System.Exception innerException)
    long ErrorCode {get;}

enum System.Net.Http.HttpRequestError : System.Int32
    Unknown=0 NameResolutionError=1 ConnectionError=2 SecureConnectionError=3 HttpProtocolError=4
    ExtendedConnectNotSupported=5 VersionNegotiationError=6 UserAuthenticationError=7 ProxyTunnelError=8
    InvalidResponse=9 ResponseEnded=10 ConfigurationLimitExceeded=11

sealed class System.Net.Http.HttpRequestOptions : System.Object, System.Collections.Generic.IDictionary[string,System.Object], System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Object]], System.Collections.IEnumerable, System.Collections.Generic.IReadOnlyDictionary[string,System.Object], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[string,System.Object]]
    new()
    indexer System.Object IDictionary[string,Object].Item(string key) {get;set;}
    indexer System.Object IReadOnlyDictionary[string,Object].Item(string key) {get;}
    System.Collections.Generic.ICollection[string] IDictionary[string,Object].Keys {get;}
    System.Collections.Generic.ICollection[System.Object] IDictionary[string,Object].Values {get;}
    int ICollection[KeyValuePair[string,Object]].Count {get;}
    bool ICollection[KeyValuePair[string,Object]].IsReadOnly {get;}
    bool TryGetValue[TValue](System.Net.Http.HttpRequestOptionsKey[TValue] key, [ref] TValue value)
    bool IDictionary[string,Object].TryGetValue(string key, [ref] System.Object value)
    bool IReadOnlyDictionary[string,Object].TryGetValue(string key, [ref] System.Object value)
    void Set[TValue](System.Net.Http.HttpRequestOptionsKey[TValue] key, TValue value)
    bool IDictionary[string,Object].ContainsKey(string key)
    bool IReadOnlyDictionary[string,Object].ContainsKey(string key)
    void IDictionary[string,Object].Add(string key, System.Object value)
    void ICollection[KeyValuePair[string,Object]].Add(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    bool IDictionary[string,Object].Remove(string key)
    bool ICollection[KeyValuePair[string,Object]].Remove(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    void ICollection[KeyValuePair[string,Object]].Clear()
    bool ICollection[KeyValuePair[string,Object]].Contains(System.Collections.Generic.KeyValuePair[string,System.Object] item)
    void ICollection[KeyValuePair[string,Object]].CopyTo(System.Collections.Generic.KeyValuePair[string,System.Object][] array, int arrayIndex)
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Object]] IEnumerable[KeyValuePair[string,Object]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

struct System.Net.Http.HttpRequestOptionsKey`1[TValue] : System.ValueType
    new(string key)
    string Key {get;}

class System.Net.Http.HttpIOException : System.IO.IOException, System.Runtime.Serialization.ISerializable
    new(System.Net.Http.HttpRequestError httpRequestError, string message = null, System.Exception innerException = null)
    System.Net.Http.HttpRequestError HttpRequestError {get;}

enum System.Net.Http.HttpVersionPolicy : System.Int32
    RequestVersionOrLower=0 RequestVersionOrHigher=1 RequestVersionExact=2

abstract class System.Net.Http.MessageProcessingHandler : System.Net.Http.DelegatingHandler, System.IDisposable

class System.Net.Http.MultipartContent : System.Net.Http.HttpContent, System.IDisposable, System.Collections.Generic.IEnumerable[System.Net.Http.HttpContent], System.Collections.IEnumerable
    new()
    new(string subtype)
    new(string subtype, string boundary)
    System.Net.Http.HeaderEncodingSelector[System.Net.Http.HttpContent] HeaderEncodingSelector {get;set;}
    void Add(System.Net.Http.HttpContent content)
    System.Collections.Generic.IEnumerator[System.Net.Http.HttpContent] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Net.Http.HttpContent] IEnumerable[HttpContent].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

sealed class System.Net.Http.ReadOnlyMemoryContent : System.Net.Http.HttpContent, System.IDisposable
    new(System.ReadOnlyMemory[byte] content)

class System.Net.Http.StreamContent : System.Net.Http.HttpContent, System.IDisposable
    new(System.IO.Stream content)
    new(System.IO.Stream content, int bufferSize)

sealed class System.Net.Http.SocketsHttpPlaintextStreamFilterContext : System.Object
    System.IO.Stream PlaintextStream {get;}
    version NegotiatedHttpVersion {get;}
    System.Net.Http.HttpRequestMessage InitialRequestMessage {get;}

enum System.Net.Http.HttpKeepAlivePingPolicy : System.Int32
    WithActiveRequests=0 Always=1

sealed class System.Net.Http.SocketsHttpConnectionContext : System.Object
    System.Net.DnsEndPoint DnsEndPoint {get;}
    System.Net.Http.HttpRequestMessage InitialRequestMessage {get;}

sealed class System.Net.Http.SocketsHttpHandler : System.Net.Http.HttpMessageHandler, System.IDisposable
    new()
    bool UseCookies {get;set;}
    System.Net.CookieContainer CookieContainer {get;set;}
    System.Net.DecompressionMethods AutomaticDecompression {get;set;}
    bool UseProxy {get;set;}
    System.Net.IWebProxy Proxy {get;set;}
    System.Net.ICredentials DefaultProxyCredentials {get;set;}
    bool PreAuthenticate {get;set;}
    System.Net.ICredentials Credentials {get;set;}
    bool AllowAutoRedirect {get;set;}
    int MaxAutomaticRedirections {get;set;}
    int MaxConnectionsPerServer {get;set;}
    int MaxResponseDrainSize {get;set;}
    timespan ResponseDrainTimeout {get;set;}
    int MaxResponseHeadersLength {get;set;}
    System.Net.Security.SslClientAuthenticationOptions SslOptions {get;set;}
    timespan PooledConnectionLifetime {get;set;}
    timespan PooledConnectionIdleTimeout {get;set;}
    timespan ConnectTimeout {get;set;}
    timespan Expect100ContinueTimeout {get;set;}
    int InitialHttp2StreamWindowSize {get;set;}
    timespan KeepAlivePingDelay {get;set;}
    timespan KeepAlivePingTimeout {get;set;}
    System.Net.Http.HttpKeepAlivePingPolicy KeepAlivePingPolicy {get;set;}
    bool EnableMultipleHttp2Connections {get;set;}
    bool EnableMultipleHttp3Connections {get;set;}
    System.Func[System.Net.Http.SocketsHttpConnectionContext,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask[System.IO.Stream]] ConnectCallback {get;set;}
    System.Func[System.Net.Http.SocketsHttpPlaintextStreamFilterContext,System.Threading.CancellationToken,System.Threading.Tasks.ValueTask[System.IO.Stream]] PlaintextStreamFilter {get;set;}
    System.Collections.Generic.IDictionary[string,System.Object] Properties {get;}
    System.Net.Http.HeaderEncodingSelector[System.Net.Http.HttpRequestMessage] RequestHeaderEncodingSelector {get;set;}
    System.Net.Http.HeaderEncodingSelector[System.Net.Http.HttpRequestMessage] ResponseHeaderEncodingSelector {get;set;}
    System.Diagnostics.DistributedContextPropagator ActivityHeadersPropagator {get;set;}
    System.Diagnostics.Metrics.IMeterFactory MeterFactory {get;set;}
    static bool IsSupported {get;}
