class System.Net.Http.Headers.AuthenticationHeaderValue : System.Object, System.ICloneable
    new(string scheme)
    new(string scheme, string parameter)
    string Scheme {get;}
    string Parameter {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.AuthenticationHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.AuthenticationHeaderValue parsedValue)

class System.Net.Http.Headers.CacheControlHeaderValue : System.Object, System.ICloneable
    new()
    bool NoCache {get;set;}
    System.Collections.Generic.ICollection[string] NoCacheHeaders {get;}
    bool NoStore {get;set;}
    System.Nullable[timespan] MaxAge {get;set;}
    System.Nullable[timespan] SharedMaxAge {get;set;}
    bool MaxStale {get;set;}
    System.Nullable[timespan] MaxStaleLimit {get;set;}
    System.Nullable[timespan] MinFresh {get;set;}
    bool NoTransform {get;set;}
    bool OnlyIfCached {get;set;}
    bool Public {get;set;}
    bool Private {get;set;}
    System.Collections.Generic.ICollection[string] PrivateHeaders {get;}
    bool MustRevalidate {get;set;}
    bool ProxyRevalidate {get;set;}
    System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue] Extensions {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.CacheControlHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.CacheControlHeaderValue parsedValue)

class System.Net.Http.Headers.ContentDispositionHeaderValue : System.Object, System.ICloneable
    new(string dispositionType)
    string DispositionType {get;set;}
    System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue] Parameters {get;}
    string Name {get;set;}
    string FileName {get;set;}
    string FileNameStar {get;set;}
    System.Nullable[System.DateTimeOffset] CreationDate {get;set;}
    System.Nullable[System.DateTimeOffset] ModificationDate {get;set;}
    System.Nullable[System.DateTimeOffset] ReadDate {get;set;}
    System.Nullable[long] Size {get;set;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.ContentDispositionHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.ContentDispositionHeaderValue parsedValue)

class System.Net.Http.Headers.ContentRangeHeaderValue : System.Object, System.ICloneable
    new(long from, long to, long length)
    new(long length)
    new(long from, long to)
    string Unit {get;set;}
    System.Nullable[long] From {get;}
    System.Nullable[long] To {get;}
    System.Nullable[long] Length {get;}
    bool HasLength {get;}
    bool HasRange {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    string ToString()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.ContentRangeHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.ContentRangeHeaderValue parsedValue)

class System.Net.Http.Headers.EntityTagHeaderValue : System.Object, System.ICloneable
    new(string tag)
    new(string tag, bool isWeak)
    string Tag {get;}
    bool IsWeak {get;}
    static System.Net.Http.Headers.EntityTagHeaderValue Any {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.EntityTagHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.EntityTagHeaderValue parsedValue)

struct System.Net.Http.Headers.HeaderStringValues : System.ValueType, System.Collections.Generic.IReadOnlyCollection[string], System.Collections.Generic.IEnumerable[string], System.Collections.IEnumerable
    int Count {get;}
    System.Net.Http.Headers.HeaderStringValues+Enumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[string] IEnumerable[string].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

struct System.Net.Http.Headers.HeaderStringValues+Enumerator : System.ValueType, System.Collections.Generic.IEnumerator[string], System.IDisposable, System.Collections.IEnumerator
    string Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Dispose()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

sealed class System.Net.Http.Headers.HttpContentHeaders : System.Net.Http.Headers.HttpHeaders, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Collections.Generic.IEnumerable[string]]], System.Collections.IEnumerable
    System.Collections.Generic.ICollection[string] Allow {get;}
    System.Net.Http.Headers.ContentDispositionHeaderValue ContentDisposition {get;set;}
    System.Collections.Generic.ICollection[string] ContentEncoding {get;}
    System.Collections.Generic.ICollection[string] ContentLanguage {get;}
    System.Nullable[long] ContentLength {get;set;}
    uri ContentLocation {get;set;}
    byte[] ContentMD5 {get;set;}
    System.Net.Http.Headers.ContentRangeHeaderValue ContentRange {get;set;}
    System.Net.Http.Headers.MediaTypeHeaderValue ContentType {get;set;}
    System.Nullable[System.DateTimeOffset] Expires {get;set;}
    System.Nullable[System.DateTimeOffset] LastModified {get;set;}

abstract class System.Net.Http.Headers.HttpHeaders : System.Object, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Collections.Generic.IEnumerable[string]]], System.Collections.IEnumerable
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
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Collections.Generic.IEnumerable[string]]] IEnumerable[KeyValuePair[string,IEnumerable[string]]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(string name)
    void Clear()

struct System.Net.Http.Headers.HttpHeadersNonValidated : System.ValueType, System.Collections.Generic.IReadOnlyDictionary[string,System.Net.Http.Headers.HeaderStringValues], System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[string,System.Net.Http.Headers.HeaderStringValues]], System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Net.Http.Headers.HeaderStringValues]], System.Collections.IEnumerable
    int Count {get;}
    indexer System.Net.Http.Headers.HeaderStringValues Item(string headerName) {get;}
    System.Collections.Generic.IEnumerable[string] IReadOnlyDictionary[string,HeaderStringValues].Keys {get;}
    System.Collections.Generic.IEnumerable[System.Net.Http.Headers.HeaderStringValues] IReadOnlyDictionary[string,HeaderStringValues].Values {get;}
    bool Contains(string headerName)
    bool TryGetValues(string headerName, [ref] System.Net.Http.Headers.HeaderStringValues values)
    System.Net.Http.Headers.HttpHeadersNonValidated+Enumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Net.Http.Headers.HeaderStringValues]] IEnumerable[KeyValuePair[string,HeaderStringValues]].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool IReadOnlyDictionary[string,HeaderStringValues].ContainsKey(string key)
    bool IReadOnlyDictionary[string,HeaderStringValues].TryGetValue(string key, [ref] System.Net.Http.Headers.HeaderStringValues value)

struct System.Net.Http.Headers.HttpHeadersNonValidated+Enumerator : System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Net.Http.Headers.HeaderStringValues]], System.IDisposable, System.Collections.IEnumerator
    System.Collections.Generic.KeyValuePair[string,System.Net.Http.Headers.HeaderStringValues] Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Dispose()
    void IDisposable.Dispose()
    void IEnumerator.Reset()

sealed class System.Net.Http.Headers.HttpHeaderValueCollection`1[T] : System.Object, System.Collections.Generic.ICollection[T], System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    int Count {get;}
    bool IsReadOnly {get;}
    void Add(T item)
    void ICollection[T].Add(T item)
    void ParseAdd(string input)
    bool TryParseAdd(string input)
    void Clear()
    void ICollection[T].Clear()
    bool Contains(T item)
    bool ICollection[T].Contains(T item)
    void CopyTo(T[] array, int arrayIndex)
    void ICollection[T].CopyTo(T[] array, int arrayIndex)
    bool Remove(T item)
    bool ICollection[T].Remove(T item)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    string ToString()

sealed class System.Net.Http.Headers.HttpResponseHeaders : System.Net.Http.Headers.HttpHeaders, System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[string,System.Collections.Generic.IEnumerable[string]]], System.Collections.IEnumerable
    System.Net.Http.Headers.HttpHeaderValueCollection[string] AcceptRanges {get;}
    System.Nullable[timespan] Age {get;set;}
    System.Net.Http.Headers.EntityTagHeaderValue ETag {get;set;}
    uri Location {get;set;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.AuthenticationHeaderValue] ProxyAuthenticate {get;}
    System.Net.Http.Headers.RetryConditionHeaderValue RetryAfter {get;set;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ProductInfoHeaderValue] Server {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[string] Vary {get;}
    System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.AuthenticationHeaderValue] WwwAuthenticate {get;}
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

class System.Net.Http.Headers.MediaTypeHeaderValue : System.Object, System.ICloneable
    new(string mediaType)
    new(string mediaType, string charSet)
    string CharSet {get;set;}
    System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue] Parameters {get;}
    string MediaType {get;set;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.MediaTypeHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.MediaTypeHeaderValue parsedValue)

sealed class System.Net.Http.Headers.MediaTypeWithQualityHeaderValue : System.Net.Http.Headers.MediaTypeHeaderValue, System.ICloneable
    new(string mediaType)
    new(string mediaType, double quality)
    System.Nullable[double] Quality {get;set;}
    static System.Net.Http.Headers.MediaTypeWithQualityHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.MediaTypeWithQualityHeaderValue parsedValue)

class System.Net.Http.Headers.NameValueHeaderValue : System.Object, System.ICloneable
    new(string name)
    new(string name, string value)
    string Name {get;}
    string Value {get;set;}
    int GetHashCode()
    bool Equals(System.Object obj)
    string ToString()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.NameValueHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.NameValueHeaderValue parsedValue)

class System.Net.Http.Headers.NameValueWithParametersHeaderValue : System.Net.Http.Headers.NameValueHeaderValue, System.ICloneable
    new(string name)
    new(string name, string value)
    System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue] Parameters {get;}
    static System.Net.Http.Headers.NameValueWithParametersHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.NameValueWithParametersHeaderValue parsedValue)

class System.Net.Http.Headers.ProductHeaderValue : System.Object, System.ICloneable
    new(string name)
    new(string name, string version)
    string Name {get;}
    string Version {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.ProductHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.ProductHeaderValue parsedValue)

class System.Net.Http.Headers.ProductInfoHeaderValue : System.Object, System.ICloneable
    new(string productName, string productVersion)
    new(System.Net.Http.Headers.ProductHeaderValue product)
    new(string comment)
    System.Net.Http.Headers.ProductHeaderValue Product {get;}
    string Comment {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.ProductInfoHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.ProductInfoHeaderValue parsedValue)

class System.Net.Http.Headers.RangeConditionHeaderValue : System.Object, System.ICloneable
    new(System.DateTimeOffset date)
    new(System.Net.Http.Headers.EntityTagHeaderValue entityTag)
    new(string entityTag)
    System.Nullable[System.DateTimeOffset] Date {get;}
    System.Net.Http.Headers.EntityTagHeaderValue EntityTag {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.RangeConditionHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.RangeConditionHeaderValue parsedValue)

class System.Net.Http.Headers.RangeHeaderValue : System.Object, System.ICloneable
    new()
    new(System.Nullable[long] from, System.Nullable[long] to)
    string Unit {get;set;}
    System.Collections.Generic.ICollection[System.Net.Http.Headers.RangeItemHeaderValue] Ranges {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.RangeHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.RangeHeaderValue parsedValue)

class System.Net.Http.Headers.RangeItemHeaderValue : System.Object, System.ICloneable
    new(System.Nullable[long] from, System.Nullable[long] to)
    System.Nullable[long] From {get;}
    System.Nullable[long] To {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()

class System.Net.Http.Headers.RetryConditionHeaderValue : System.Object, System.ICloneable
    new(System.DateTimeOffset date)
    new(timespan delta)
    System.Nullable[System.DateTimeOffset] Date {get;}
    System.Nullable[timespan] Delta {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.RetryConditionHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.RetryConditionHeaderValue parsedValue)

class System.Net.Http.Headers.StringWithQualityHeaderValue : System.Object, System.ICloneable
    new(string value)
    new(string value, double quality)
    string Value {get;}
    System.Nullable[double] Quality {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.StringWithQualityHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.StringWithQualityHeaderValue parsedValue)

class System.Net.Http.Headers.TransferCodingHeaderValue : System.Object, System.ICloneable
    new(string value)
    string Value {get;}
    System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue] Parameters {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.TransferCodingHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.TransferCodingHeaderValue parsedValue)

sealed class System.Net.Http.Headers.TransferCodingWithQualityHeaderValue : System.Net.Http.Headers.TransferCodingHeaderValue, System.ICloneable
    new(string value)
    new(string value, double quality)
    System.Nullable[double] Quality {get;set;}
    static System.Net.Http.Headers.TransferCodingWithQualityHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.TransferCodingWithQualityHeaderValue parsedValue)

class System.Net.Http.Headers.ViaHeaderValue : System.Object, System.ICloneable
    new(string protocolVersion, string receivedBy)
    new(string protocolVersion, string receivedBy, string protocolName)
    new(string protocolVersion, string receivedBy, string protocolName, string comment)
    string ProtocolName {get;}
    string ProtocolVersion {get;}
    string ReceivedBy {get;}
    string Comment {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.ViaHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.ViaHeaderValue parsedValue)

class System.Net.Http.Headers.WarningHeaderValue : System.Object, System.ICloneable
    new(int code, string agent, string text)
    new(int code, string agent, string text, System.DateTimeOffset date)
    int Code {get;}
    string Agent {get;}
    string Text {get;}
    System.Nullable[System.DateTimeOffset] Date {get;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Object ICloneable.Clone()
    static System.Net.Http.Headers.WarningHeaderValue Parse(string input)
    static bool TryParse(string input, [ref] System.Net.Http.Headers.WarningHeaderValue parsedValue)
