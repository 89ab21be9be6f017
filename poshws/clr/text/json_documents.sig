sealed class System.Text.Json.JsonDocument : System.Object, System.IDisposable
    System.Text.Json.JsonElement RootElement {get;}
    void Dispose()
    void IDisposable.Dispose()
    void WriteTo(System.Text.Json.Utf8JsonWriter writer)
    static System.Text.Json.JsonDocument Parse(System.ReadOnlyMemory[byte] utf8Json, System.Text.Json.JsonDocumentOptions options = default)
    static System.Text.Json.JsonDocument Parse(System.Buffers.ReadOnlySequence[byte] utf8Json, System.Text.Json.JsonDocumentOptions options = default)
    static System.Text.Json.JsonDocument Parse(System.IO.Stream utf8Json, System.Text.Json.JsonDocumentOptions options = default)
    static System.Text.Json.JsonDocument Parse(System.ReadOnlyMemory[char] json, System.Text.Json.JsonDocumentOptions options = default)
    static System.Text.Json.JsonDocument Parse(string json, System.Text.Json.JsonDocumentOptions options = default)
    static System.Threading.Tasks.Task[System.Text.Json.JsonDocument] ParseAsync(System.IO.Stream utf8Json, System.Text.Json.JsonDocumentOptions options = default, System.Threading.CancellationToken cancellationToken = default)
    static bool TryParseValue([ref] System.Text.Json.Utf8JsonReader reader, [ref] System.Text.Json.JsonDocument document)
    static System.Text.Json.JsonDocument ParseValue([ref] System.Text.Json.Utf8JsonReader reader)

struct System.Text.Json.JsonElement : System.ValueType
    System.Text.Json.JsonValueKind ValueKind {get;}
    indexer System.Text.Json.JsonElement Item(int index) {get;}
    int GetArrayLength()
    int GetPropertyCount()
    System.Text.Json.JsonElement GetProperty(string propertyName)
    System.Text.Json.JsonElement GetProperty(System.ReadOnlySpan[char] propertyName)
    System.Text.Json.JsonElement GetProperty(System.ReadOnlySpan[byte] utf8PropertyName)
    bool TryGetProperty(string propertyName, [ref] System.Text.Json.JsonElement value)
    bool TryGetProperty(System.ReadOnlySpan[char] propertyName, [ref] System.Text.Json.JsonElement value)
    bool TryGetProperty(System.ReadOnlySpan[byte] utf8PropertyName, [ref] System.Text.Json.JsonElement value)
    bool GetBoolean()
    string GetString()
    bool TryGetBytesFromBase64([ref] byte[] value)
    byte[] GetBytesFromBase64()
    bool TryGetSByte([ref] sbyte value)
    sbyte GetSByte()
    bool TryGetByte([ref] byte value)
    byte GetByte()
    bool TryGetInt16([ref] short value)
    short GetInt16()
    bool TryGetUInt16([ref] ushort value)
    ushort GetUInt16()
    bool TryGetInt32([ref] int value)
    int GetInt32()
    bool TryGetUInt32([ref] uint value)
    uint GetUInt32()
    bool TryGetInt64([ref] long value)
    long GetInt64()
    bool TryGetUInt64([ref] ulong value)
    ulong GetUInt64()
    bool TryGetDouble([ref] double value)
    double GetDouble()
    bool TryGetSingle([ref] float value)
    float GetSingle()
    bool TryGetDecimal([ref] decimal value)
    decimal GetDecimal()
    bool TryGetDateTime([ref] datetime value)
    datetime GetDateTime()
    bool TryGetDateTimeOffset([ref] System.DateTimeOffset value)
    System.DateTimeOffset GetDateTimeOffset()
    bool TryGetGuid([ref] guid value)
    guid GetGuid()
    string GetRawText()
    bool ValueEquals(string text)
    bool ValueEquals(System.ReadOnlySpan[byte] utf8Text)
    bool ValueEquals(System.ReadOnlySpan[char] text)
    void WriteTo(System.Text.Json.Utf8JsonWriter writer)
    System.Text.Json.JsonElement+ArrayEnumerator EnumerateArray()
    System.Text.Json.JsonElement+ObjectEnumerator EnumerateObject()
    System.Text.Json.JsonElement Clone()
    static bool DeepEquals(System.Text.Json.JsonElement element1, System.Text.Json.JsonElement element2)
    static System.Text.Json.JsonElement ParseValue([ref] System.Text.Json.Utf8JsonReader reader)
    static System.Text.Json.JsonElement Parse(System.ReadOnlySpan[byte] utf8Json, System.Text.Json.JsonDocumentOptions options = default)
    static System.Text.Json.JsonElement Parse(System.ReadOnlySpan[char] json, System.Text.Json.JsonDocumentOptions options = default)
    static System.Text.Json.JsonElement Parse(string json, System.Text.Json.JsonDocumentOptions options = default)
    static bool TryParseValue([ref] System.Text.Json.Utf8JsonReader reader, [ref] System.Nullable[System.Text.Json.JsonElement] element)

struct System.Text.Json.JsonElement+ArrayEnumerator : System.ValueType, System.Collections.Generic.IEnumerable[System.Text.Json.JsonElement], System.Collections.IEnumerable, System.Collections.Generic.IEnumerator[System.Text.Json.JsonElement], System.IDisposable, System.Collections.IEnumerator
    System.Text.Json.JsonElement Current {get;}
    System.Text.Json.JsonElement+ArrayEnumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Text.Json.JsonElement] IEnumerable[JsonElement].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Dispose()
    void IDisposable.Dispose()
    void Reset()
    void IEnumerator.Reset()
    bool MoveNext()
    bool IEnumerator.MoveNext()

struct System.Text.Json.JsonElement+ObjectEnumerator : System.ValueType, System.Collections.Generic.IEnumerable[System.Text.Json.JsonProperty], System.Collections.IEnumerable, System.Collections.Generic.IEnumerator[System.Text.Json.JsonProperty], System.IDisposable, System.Collections.IEnumerator
    System.Text.Json.JsonProperty Current {get;}
    System.Text.Json.JsonElement+ObjectEnumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Text.Json.JsonProperty] IEnumerable[JsonProperty].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void Dispose()
    void IDisposable.Dispose()
    void Reset()
    void IEnumerator.Reset()
    bool MoveNext()
    bool IEnumerator.MoveNext()

struct System.Text.Json.JsonProperty : System.ValueType
    System.Text.Json.JsonElement Value {get;}
    string Name {get;}
    bool NameEquals(string text)
    bool NameEquals(System.ReadOnlySpan[byte] utf8Text)
    bool NameEquals(System.ReadOnlySpan[char] text)
    void WriteTo(System.Text.Json.Utf8JsonWriter writer)

struct System.Text.Json.JsonDocumentOptions : System.ValueType
    System.Text.Json.JsonCommentHandling CommentHandling {get;set;}
    int MaxDepth {get;set;}
    bool AllowTrailingCommas {get;set;}
    bool AllowDuplicateProperties {get;set;}
