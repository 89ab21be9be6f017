class System.Net.Http.HttpClient : System.Net.Http.HttpMessageInvoker, System.IDisposable
    new()
    new(System.Net.Http.HttpMessageHandler handler)
    new(System.Net.Http.HttpMessageHandler handler, bool disposeHandler)
    System.Net.Http.Headers.HttpRequestHeaders DefaultRequestHeaders {get;}
    version DefaultRequestVersion {get;set;}
    System.Net.Http.HttpVersionPolicy DefaultVersionPolicy {get;set;}
    uri BaseAddress {get;set;}
    timespan Timeout {get;set;}
    long MaxResponseContentBufferSize {get;set;}
    static System.Net.IWebProxy DefaultProxy {get;set;}
    System.Threading.Tasks.Task[string] GetStringAsync(string requestUri)
    System.Threading.Tasks.Task[string] GetStringAsync(uri requestUri)
    System.Threading.Tasks.Task[string] GetStringAsync(string requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[string] GetStringAsync(uri requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[byte[]] GetByteArrayAsync(string requestUri)
    System.Threading.Tasks.Task[byte[]] GetByteArrayAsync(uri requestUri)
    System.Threading.Tasks.Task[byte[]] GetByteArrayAsync(string requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[byte[]] GetByteArrayAsync(uri requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.IO.Stream] GetStreamAsync(string requestUri)
    System.Threading.Tasks.Task[System.IO.Stream] GetStreamAsync(string requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.IO.Stream] GetStreamAsync(uri requestUri)
    System.Threading.Tasks.Task[System.IO.Stream] GetStreamAsync(uri requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] GetAsync(string requestUri)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] GetAsync(uri requestUri)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] GetAsync(string requestUri, System.Net.Http.HttpCompletionOption completionOption)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] GetAsync(uri requestUri, System.Net.Http.HttpCompletionOption completionOption)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] GetAsync(string requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] GetAsync(uri requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] GetAsync(string requestUri, System.Net.Http.HttpCompletionOption completionOption, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] GetAsync(uri requestUri, System.Net.Http.HttpCompletionOption completionOption, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PostAsync(string requestUri, System.Net.Http.HttpContent content)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PostAsync(uri requestUri, System.Net.Http.HttpContent content)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PostAsync(string requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PostAsync(uri requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PutAsync(string requestUri, System.Net.Http.HttpContent content)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PutAsync(uri requestUri, System.Net.Http.HttpContent content)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PutAsync(string requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PutAsync(uri requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PatchAsync(string requestUri, System.Net.Http.HttpContent content)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PatchAsync(uri requestUri, System.Net.Http.HttpContent content)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PatchAsync(string requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] PatchAsync(uri requestUri, System.Net.Http.HttpContent content, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] DeleteAsync(string requestUri)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] DeleteAsync(uri requestUri)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] DeleteAsync(string requestUri, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] DeleteAsync(uri requestUri, System.Threading.CancellationToken cancellationToken)
    System.Net.Http.HttpResponseMessage Send(System.Net.Http.HttpRequestMessage request)
    System.Net.Http.HttpResponseMessage Send(System.Net.Http.HttpRequestMessage request, System.Net.Http.HttpCompletionOption completionOption)
    System.Net.Http.HttpResponseMessage Send(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
    System.Net.Http.HttpResponseMessage Send(System.Net.Http.HttpRequestMessage request, System.Net.Http.HttpCompletionOption completionOption, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] SendAsync(System.Net.Http.HttpRequestMessage request)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] SendAsync(System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] SendAsync(System.Net.Http.HttpRequestMessage request, System.Net.Http.HttpCompletionOption completionOption)
    System.Threading.Tasks.Task[System.Net.Http.HttpResponseMessage] SendAsync(System.Net.Http.HttpRequestMessage request, System.Net.Http.HttpCompletionOption completionOption, System.Threading.CancellationToken cancellationToken)
    void CancelPendingRequests()
    void Dispose()

class System.Net.Http.HttpClientHandler : System.Net.Http.HttpMessageHandler, System.IDisposable
    new()
    bool SupportsAutomaticDecompression {get;}
    bool SupportsProxy {get;}
    bool SupportsRedirectConfiguration {get;}
    System.Diagnostics.Metrics.IMeterFactory MeterFactory {get;set;}
    bool UseCookies {get;set;}
    System.Net.CookieContainer CookieContainer {get;set;}
    System.Net.DecompressionMethods AutomaticDecompression {get;set;}
    bool UseProxy {get;set;}
    System.Net.IWebProxy Proxy {get;set;}
    System.Net.ICredentials DefaultProxyCredentials {get;set;}
    bool PreAuthenticate {get;set;}
    bool UseDefaultCredentials {get;set;}
    System.Net.ICredentials Credentials {get;set;}
    bool AllowAutoRedirect {get;set;}
    int MaxAutomaticRedirections {get;set;}
    int MaxConnectionsPerServer {get;set;}
    long MaxRequestContentBufferSize {get;set;}
    int MaxResponseHeadersLength {get;set;}
    System.Net.Http.ClientCertificateOption ClientCertificateOptions {get;set;}
    System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates {get;}
    System.Func[System.Net.Http.HttpRequestMessage,System.Security.Cryptography.X509Certificates.X509Certificate2,System.Security.Cryptography.X509Certificates.X509Chain,System.Net.Security.SslPolicyErrors,bool] ServerCertificateCustomValidationCallback {get;set;}
    bool CheckCertificateRevocationList {get;set;}
    System.Security.Authentication.SslProtocols SslProtocols {get;set;}
    System.Collections.Generic.IDictionary[string,System.Object] Properties {get;}
    static System.Func[System.Net.Http.HttpRequestMessage,System.Security.Cryptography.X509Certificates.X509Certificate2,System.Security.Cryptography.X509Certificates.X509Chain,System.Net.Security.SslPolicyErrors,bool] DangerousAcceptAnyServerCertificateValidator {get;}
    void Dispose()

class System.Net.Http.HttpRequestMessage : System.Object, System.IDisposable
    new()
    new(System.Net.Http.HttpMethod method, uri requestUri)
    new(System.Net.Http.HttpMethod method, string requestUri)
    version Version {get;set;}
    System.Net.Http.HttpVersionPolicy VersionPolicy {get;set;}
    System.Net.Http.HttpContent Content {get;set;}
    System.Net.Http.HttpMethod Method {get;set;}
    uri RequestUri {get;set;}
    System.Net.Http.Headers.HttpRequestHeaders Headers {get;}
    System.Collections.Generic.IDictionary[string,System.Object] Properties {get;}
    System.Net.Http.HttpRequestOptions Options {get;}
    string ToString()
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Http.HttpResponseMessage : System.Object, System.IDisposable
    new()
    new(System.Net.HttpStatusCode statusCode)
    version Version {get;set;}
    System.Net.Http.HttpContent Content {get;set;}
    System.Net.HttpStatusCode StatusCode {get;set;}
    string ReasonPhrase {get;set;}
    System.Net.Http.Headers.HttpResponseHeaders Headers {get;}
    System.Net.Http.Headers.HttpResponseHeaders TrailingHeaders {get;}
    System.Net.Http.HttpRequestMessage RequestMessage {get;set;}
    bool IsSuccessStatusCode {get;}
    System.Net.Http.HttpResponseMessage EnsureSuccessStatusCode()
    string ToString()
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Http.HttpMethod : System.Object, System.IEquatable[System.Net.Http.HttpMethod]
    new(string method)
    string Method {get;}
    static System.Net.Http.HttpMethod Get {get;}
    static System.Net.Http.HttpMethod Put {get;}
    static System.Net.Http.HttpMethod Post {get;}
    static System.Net.Http.HttpMethod Delete {get;}
    static System.Net.Http.HttpMethod Head {get;}
    static System.Net.Http.HttpMethod Options {get;}
    static System.Net.Http.HttpMethod Trace {get;}
    static System.Net.Http.HttpMethod Patch {get;}
    static System.Net.Http.HttpMethod Query {get;}
    static System.Net.Http.HttpMethod Connect {get;}
    bool Equals(System.Net.Http.HttpMethod other)
    bool Equals(System.Object obj)
    bool IEquatable[HttpMethod].Equals(System.Net.Http.HttpMethod other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Net.Http.HttpMethod left, System.Net.Http.HttpMethod right)
    static bool op_Inequality(System.Net.Http.HttpMethod left, System.Net.Http.HttpMethod right)
    static System.Net.Http.HttpMethod Parse(System.ReadOnlySpan[char] method)

abstract class System.Net.Http.HttpContent : System.Object, System.IDisposable
    System.Net.Http.Headers.HttpContentHeaders Headers {get;}
    System.Threading.Tasks.Task[string] ReadAsStringAsync()
    System.Threading.Tasks.Task[string] ReadAsStringAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync()
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync(System.Threading.CancellationToken cancellationToken)
    System.IO.Stream ReadAsStream()
    System.IO.Stream ReadAsStream(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync()
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync(System.Threading.CancellationToken cancellationToken)
    void CopyTo(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync()
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize)
    System.Threading.Tasks.Task LoadIntoBufferAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize, System.Threading.CancellationToken cancellationToken)
    void Dispose()
    void IDisposable.Dispose()

class System.Net.Http.StringContent : System.Net.Http.ByteArrayContent, System.IDisposable
    new(string content)
    new(string content, System.Net.Http.Headers.MediaTypeHeaderValue mediaType)
    new(string content, System.Text.Encoding encoding)
    new(string content, System.Text.Encoding encoding, string mediaType)
    new(string content, System.Text.Encoding encoding, System.Net.Http.Headers.MediaTypeHeaderValue mediaType)
    System.Net.Http.Headers.HttpContentHeaders Headers {get;}
    System.Threading.Tasks.Task[string] ReadAsStringAsync()
    System.Threading.Tasks.Task[string] ReadAsStringAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync()
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync(System.Threading.CancellationToken cancellationToken)
    System.IO.Stream ReadAsStream()
    System.IO.Stream ReadAsStream(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync()
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync(System.Threading.CancellationToken cancellationToken)
    void CopyTo(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync()
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize)
    System.Threading.Tasks.Task LoadIntoBufferAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize, System.Threading.CancellationToken cancellationToken)
    void Dispose()

class System.Net.Http.ByteArrayContent : System.Net.Http.HttpContent, System.IDisposable
    new(byte[] content)
    new(byte[] content, int offset, int count)
    System.Net.Http.Headers.HttpContentHeaders Headers {get;}
    System.Threading.Tasks.Task[string] ReadAsStringAsync()
    System.Threading.Tasks.Task[string] ReadAsStringAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync()
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync(System.Threading.CancellationToken cancellationToken)
    System.IO.Stream ReadAsStream()
    System.IO.Stream ReadAsStream(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync()
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync(System.Threading.CancellationToken cancellationToken)
    void CopyTo(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync()
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize)
    System.Threading.Tasks.Task LoadIntoBufferAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize, System.Threading.CancellationToken cancellationToken)
    void Dispose()

class System.Net.Http.FormUrlEncodedContent : System.Net.Http.ByteArrayContent, System.IDisposable
    new(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,string]] nameValueCollection)
    System.Net.Http.Headers.HttpContentHeaders Headers {get;}
    System.Threading.Tasks.Task[string] ReadAsStringAsync()
    System.Threading.Tasks.Task[string] ReadAsStringAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync()
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync(System.Threading.CancellationToken cancellationToken)
    System.IO.Stream ReadAsStream()
    System.IO.Stream ReadAsStream(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync()
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync(System.Threading.CancellationToken cancellationToken)
    void CopyTo(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync()
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize)
    System.Threading.Tasks.Task LoadIntoBufferAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize, System.Threading.CancellationToken cancellationToken)
    void Dispose()

class System.Net.Http.MultipartFormDataContent : System.Net.Http.MultipartContent, System.IDisposable, System.Collections.Generic.IEnumerable[System.Net.Http.HttpContent], System.Collections.IEnumerable
    new()
    new(string boundary)
    System.Net.Http.HeaderEncodingSelector[System.Net.Http.HttpContent] HeaderEncodingSelector {get;set;}
    System.Net.Http.Headers.HttpContentHeaders Headers {get;}
    void Add(System.Net.Http.HttpContent content)
    void Add(System.Net.Http.HttpContent content, string name)
    void Add(System.Net.Http.HttpContent content, string name, string fileName)
    System.Collections.Generic.IEnumerator[System.Net.Http.HttpContent] GetEnumerator()
    System.Threading.Tasks.Task[string] ReadAsStringAsync()
    System.Threading.Tasks.Task[string] ReadAsStringAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync()
    System.Threading.Tasks.Task[byte[]] ReadAsByteArrayAsync(System.Threading.CancellationToken cancellationToken)
    System.IO.Stream ReadAsStream()
    System.IO.Stream ReadAsStream(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync()
    System.Threading.Tasks.Task[System.IO.Stream] ReadAsStreamAsync(System.Threading.CancellationToken cancellationToken)
    void CopyTo(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream stream, System.Net.TransportContext context, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync()
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize)
    System.Threading.Tasks.Task LoadIntoBufferAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task LoadIntoBufferAsync(long maxBufferSize, System.Threading.CancellationToken cancellationToken)
    void Dispose()

sealed class System.Net.Http.Headers.HttpRequestHeaders : System.Net.Http.Headers.HttpHeaders, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Collections.Generic.IEnumerable[string]]], System.Collections.IEnumerable
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.MediaTypeWithQualityHeaderValue] Accept {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.StringWithQualityHeaderValue] AcceptCharset {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.StringWithQualityHeaderValue] AcceptEncoding {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.StringWithQualityHeaderValue] AcceptLanguage {get;}
    System.Net.Http.Headers.AuthenticationHeaderValue Authorization {get;set;}
    System.Nullable[bool] ExpectContinue {get;set;}
    string From {get;set;}
    string Host {get;set;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.EntityTagHeaderValue] IfMatch {get;}
    System.Nullable[System.DateTimeOffset] IfModifiedSince {get;set;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.EntityTagHeaderValue] IfNoneMatch {get;}
    System.Net.Http.Headers.RangeConditionHeaderValue IfRange {get;set;}
    System.Nullable[System.DateTimeOffset] IfUnmodifiedSince {get;set;}
    System.Nullable[int] MaxForwards {get;set;}
    string Protocol {get;set;}
    System.Net.Http.Headers.AuthenticationHeaderValue ProxyAuthorization {get;set;}
    System.Net.Http.Headers.RangeHeaderValue Range {get;set;}
    uri Referrer {get;set;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.TransferCodingWithQualityHeaderValue] TE {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ProductInfoHeaderValue] UserAgent {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.NameValueWithParametersHeaderValue] Expect {get;}
    System.Net.Http.Headers.CacheControlHeaderValue CacheControl {get;set;}
    System.Net.Http.Headers.HttpHeaderValueCollection[string] Connection {get;}
    System.Nullable[bool] ConnectionClose {get;set;}
    System.Nullable[System.DateTimeOffset] Date {get;set;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.NameValueHeaderValue] Pragma {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[string] Trailer {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.TransferCodingHeaderValue] TransferEncoding {get;}
    System.Nullable[bool] TransferEncodingChunked {get;set;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ProductHeaderValue] Upgrade {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ViaHeaderValue] Via {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.WarningHeaderValue] Warning {get;}
    System.Net.Http.Headers.HttpHeadersNonValidated NonValidated {get;}
    void Add(string name, string value)
    void Add(string name, System.Collections.Generic.IEnumerable[string] values)
    bool TryAddWithoutValidation(string name, string value)
    bool TryAddWithoutValidation(string name, System.Collections.Generic.IEnumerable[string] values)
    System.Collections.Generic.IEnumerable[string] GetValues(string name)
    bool TryGetValues(string name, [ref] System.Collections.Generic.IEnumerable[string] values)
    bool Contains(string name)
    string ToString()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Collections.Generic.IEnumerable[string]]] GetEnumerator()
    bool Remove(string name)
    void Clear()

class System.Net.HttpWebRequest : System.Net.WebRequest, System.Runtime.Serialization.ISerializable
    string Accept {get;set;}
    bool AllowReadStreamBuffering {get;set;}
    int MaximumResponseHeadersLength {get;set;}
    int MaximumAutomaticRedirections {get;set;}
    string ContentType {get;set;}
    int ContinueTimeout {get;set;}
    int Timeout {get;set;}
    long ContentLength {get;set;}
    uri Address {get;}
    string UserAgent {get;set;}
    string Host {get;set;}
    bool Pipelined {get;set;}
    string Referer {get;set;}
    string MediaType {get;set;}
    string TransferEncoding {get;set;}
    bool KeepAlive {get;set;}
    bool UnsafeAuthenticatedConnectionSharing {get;set;}
    System.Net.DecompressionMethods AutomaticDecompression {get;set;}
    bool AllowWriteStreamBuffering {get;set;}
    bool AllowAutoRedirect {get;set;}
    string ConnectionGroupName {get;set;}
    bool PreAuthenticate {get;set;}
    string Connection {get;set;}
    string Expect {get;set;}
    datetime IfModifiedSince {get;set;}
    datetime Date {get;set;}
    bool SendChunked {get;set;}
    System.Net.HttpContinueDelegate ContinueDelegate {get;set;}
    System.Net.ServicePoint ServicePoint {get;}
    System.Net.Security.RemoteCertificateValidationCallback ServerCertificateValidationCallback {get;set;}
    System.Security.Cryptography.X509Certificates.X509CertificateCollection ClientCertificates {get;set;}
    version ProtocolVersion {get;set;}
    int ReadWriteTimeout {get;set;}
    System.Net.CookieContainer CookieContainer {get;set;}
    System.Net.ICredentials Credentials {get;set;}
    bool HaveResponse {get;}
    System.Net.WebHeaderCollection Headers {get;set;}
    string Method {get;set;}
    uri RequestUri {get;}
    bool SupportsCookieContainer {get;}
    bool UseDefaultCredentials {get;set;}
    System.Net.IWebProxy Proxy {get;set;}
    System.Net.Cache.RequestCachePolicy CachePolicy {get;set;}
    System.Net.Security.AuthenticationLevel AuthenticationLevel {get;set;}
    System.Security.Principal.TokenImpersonationLevel ImpersonationLevel {get;set;}
    static int DefaultMaximumResponseHeadersLength {get;set;}
    static int DefaultMaximumErrorResponseLength {get;set;}
    void Abort()
    System.Net.WebResponse GetResponse()
    System.IO.Stream GetRequestStream()
    System.IO.Stream GetRequestStream([ref] System.Net.TransportContext context)
    System.IO.Stream EndGetRequestStream(System.IAsyncResult asyncResult, [ref] System.Net.TransportContext context)
    System.IO.Stream EndGetRequestStream(System.IAsyncResult asyncResult)
    System.IAsyncResult BeginGetRequestStream(System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginGetResponse(System.AsyncCallback callback, System.Object state)
    System.Net.WebResponse EndGetResponse(System.IAsyncResult asyncResult)
    void AddRange(int from, int to)
    void AddRange(long from, long to)
    void AddRange(int range)
    void AddRange(long range)
    void AddRange(string rangeSpecifier, int from, int to)
    void AddRange(string rangeSpecifier, long from, long to)
    void AddRange(string rangeSpecifier, int range)
    void AddRange(string rangeSpecifier, long range)
    System.Threading.Tasks.Task[System.IO.Stream] GetRequestStreamAsync()
    System.Threading.Tasks.Task[System.Net.WebResponse] GetResponseAsync()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

sealed class System.Net.HttpListener : System.Object, System.IDisposable
    new()
    System.Net.AuthenticationSchemeSelector AuthenticationSchemeSelectorDelegate {get;set;}
    System.Net.HttpListener+ExtendedProtectionSelector ExtendedProtectionSelectorDelegate {get;set;}
    System.Net.AuthenticationSchemes AuthenticationSchemes {get;set;}
    System.Security.Authentication.ExtendedProtection.ExtendedProtectionPolicy ExtendedProtectionPolicy {get;set;}
    System.Security.Authentication.ExtendedProtection.ServiceNameCollection DefaultServiceNames {get;}
    System.Net.HttpListenerPrefixCollection Prefixes {get;}
    string Realm {get;set;}
    bool IsListening {get;}
    bool IgnoreWriteExceptions {get;set;}
    System.Net.HttpListenerTimeoutManager TimeoutManager {get;}
    bool UnsafeConnectionNtlmAuthentication {get;set;}
    static bool IsSupported {get;}
    System.Threading.Tasks.Task[System.Net.HttpListenerContext] GetContextAsync()
    void Close()
    void Start()
    void Stop()
    void Abort()
    System.IAsyncResult BeginGetContext(System.AsyncCallback callback, System.Object state)
    System.Net.HttpListenerContext EndGetContext(System.IAsyncResult asyncResult)
    System.Net.HttpListenerContext GetContext()
    void IDisposable.Dispose()
