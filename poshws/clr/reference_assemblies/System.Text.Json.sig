abstract class System.Text.Json.JsonNamingPolicy : System.Object
    static System.Text.Json.JsonNamingPolicy CamelCase {get;}
    static System.Text.Json.JsonNamingPolicy SnakeCaseLower {get;}
    static System.Text.Json.JsonNamingPolicy SnakeCaseUpper {get;}
    static System.Text.Json.JsonNamingPolicy KebabCaseLower {get;}
    static System.Text.Json.JsonNamingPolicy KebabCaseUpper {get;}
    string ConvertName(string name)

enum System.Text.Json.JsonSerializerDefaults : System.Int32
    General=0 Web=1 Strict=2

struct System.Text.Json.JsonEncodedText : System.ValueType, System.IEquatable[System.Text.Json.JsonEncodedText]
    System.ReadOnlySpan[byte] EncodedUtf8Bytes {get;}
    string Value {get;}
    bool Equals(System.Text.Json.JsonEncodedText other)
    bool IEquatable[JsonEncodedText].Equals(System.Text.Json.JsonEncodedText other)
    static System.Text.Json.JsonEncodedText Encode(string value, System.Text.Encodings.Web.JavaScriptEncoder encoder = null)
    static System.Text.Json.JsonEncodedText Encode(System.ReadOnlySpan[char] value, System.Text.Encodings.Web.JavaScriptEncoder encoder = null)
    static System.Text.Json.JsonEncodedText Encode(System.ReadOnlySpan[byte] utf8Value, System.Text.Encodings.Web.JavaScriptEncoder encoder = null)

enum System.Text.Json.JsonTokenType : System.Byte
    None=0 StartObject=1 EndObject=2 StartArray=3 EndArray=4 PropertyName=5 Comment=6 String=7 Number=8 True=9
    False=10 Null=11

struct System.Text.Json.JsonReaderOptions : System.ValueType
    System.Text.Json.JsonCommentHandling CommentHandling {get;set;}
    int MaxDepth {get;set;}
    bool AllowTrailingCommas {get;set;}
    bool AllowMultipleValues {get;set;}

struct System.Text.Json.JsonReaderState : System.ValueType
    new(System.Text.Json.JsonReaderOptions options = default)
    System.Text.Json.JsonReaderOptions Options {get;}

struct System.Text.Json.Utf8JsonReader : System.ValueType
    new(System.ReadOnlySpan[byte] jsonData, bool isFinalBlock, System.Text.Json.JsonReaderState state)
    new(System.ReadOnlySpan[byte] jsonData, System.Text.Json.JsonReaderOptions options = default)
    new(System.Buffers.ReadOnlySequence[byte] jsonData, bool isFinalBlock, System.Text.Json.JsonReaderState state)
    new(System.Buffers.ReadOnlySequence[byte] jsonData, System.Text.Json.JsonReaderOptions options = default)
    System.ReadOnlySpan[byte] ValueSpan {get;}
    long BytesConsumed {get;}
    long TokenStartIndex {get;}
    int CurrentDepth {get;}
    System.Text.Json.JsonTokenType TokenType {get;}
    bool HasValueSequence {get;}
    bool ValueIsEscaped {get;}
    bool IsFinalBlock {get;}
    System.Buffers.ReadOnlySequence[byte] ValueSequence {get;}
    System.SequencePosition Position {get;}
    System.Text.Json.JsonReaderState CurrentState {get;}
    bool Read()
    void Skip()
    bool TrySkip()
    bool ValueTextEquals(System.ReadOnlySpan[byte] utf8Text)
    bool ValueTextEquals(string text)
    bool ValueTextEquals(System.ReadOnlySpan[char] text)
    string GetString()
    int CopyString(System.Span[byte] utf8Destination)
    int CopyString(System.Span[char] destination)
    string GetComment()
    bool GetBoolean()
    byte[] GetBytesFromBase64()
    byte GetByte()
    sbyte GetSByte()
    short GetInt16()
    int GetInt32()
    long GetInt64()
    ushort GetUInt16()
    uint GetUInt32()
    ulong GetUInt64()
    float GetSingle()
    double GetDouble()
    decimal GetDecimal()
    datetime GetDateTime()
    System.DateTimeOffset GetDateTimeOffset()
    guid GetGuid()
    bool TryGetBytesFromBase64([ref] byte[] value)
    bool TryGetByte([ref] byte value)
    bool TryGetSByte([ref] sbyte value)
    bool TryGetInt16([ref] short value)
    bool TryGetInt32([ref] int value)
    bool TryGetInt64([ref] long value)
    bool TryGetUInt16([ref] ushort value)
    bool TryGetUInt32([ref] uint value)
    bool TryGetUInt64([ref] ulong value)
    bool TryGetSingle([ref] float value)
    bool TryGetDouble([ref] double value)
    bool TryGetDecimal([ref] decimal value)
    bool TryGetDateTime([ref] datetime value)
    bool TryGetDateTimeOffset([ref] System.DateTimeOffset value)
    bool TryGetGuid([ref] guid value)

sealed class System.Text.Json.Utf8JsonWriter : System.Object, System.IDisposable, System.IAsyncDisposable
    new(System.Buffers.IBufferWriter[byte] bufferWriter, System.Text.Json.JsonWriterOptions options = default)
    new(System.IO.Stream utf8Json, System.Text.Json.JsonWriterOptions options = default)
    int BytesPending {get;}
    long BytesCommitted {get;}
    System.Text.Json.JsonWriterOptions Options {get;}
    int CurrentDepth {get;}
    void WriteStringValueSegment(System.ReadOnlySpan[char] value, bool isFinalSegment)
    void WriteStringValueSegment(System.ReadOnlySpan[byte] value, bool isFinalSegment)
    void WriteBase64StringSegment(System.ReadOnlySpan[byte] value, bool isFinalSegment)
    void Reset()
    void Reset(System.IO.Stream utf8Json)
    void Reset(System.Buffers.IBufferWriter[byte] bufferWriter)
    void Flush()
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken = default)
    void WriteStartArray()
    void WriteStartArray(System.Text.Json.JsonEncodedText propertyName)
    void WriteStartArray(System.ReadOnlySpan[byte] utf8PropertyName)
    void WriteStartArray(string propertyName)
    void WriteStartArray(System.ReadOnlySpan[char] propertyName)
    void WriteStartObject()
    void WriteStartObject(System.Text.Json.JsonEncodedText propertyName)
    void WriteStartObject(System.ReadOnlySpan[byte] utf8PropertyName)
    void WriteStartObject(string propertyName)
    void WriteStartObject(System.ReadOnlySpan[char] propertyName)
    void WriteEndArray()
    void WriteEndObject()
    void WriteBase64String(System.Text.Json.JsonEncodedText propertyName, System.ReadOnlySpan[byte] bytes)
    void WriteBase64String(string propertyName, System.ReadOnlySpan[byte] bytes)
    void WriteBase64String(System.ReadOnlySpan[char] propertyName, System.ReadOnlySpan[byte] bytes)
    void WriteBase64String(System.ReadOnlySpan[byte] utf8PropertyName, System.ReadOnlySpan[byte] bytes)
    void WriteString(System.Text.Json.JsonEncodedText propertyName, datetime value)
    void WriteString(string propertyName, datetime value)
    void WriteString(System.ReadOnlySpan[char] propertyName, datetime value)
    void WriteString(System.ReadOnlySpan[byte] utf8PropertyName, datetime value)
    void WriteString(System.Text.Json.JsonEncodedText propertyName, System.DateTimeOffset value)
    void WriteString(string propertyName, System.DateTimeOffset value)
    void WriteString(System.ReadOnlySpan[char] propertyName, System.DateTimeOffset value)
    void WriteString(System.ReadOnlySpan[byte] utf8PropertyName, System.DateTimeOffset value)
    void WriteString(System.Text.Json.JsonEncodedText propertyName, guid value)
    void WriteString(string propertyName, guid value)
    void WriteString(System.ReadOnlySpan[char] propertyName, guid value)
    void WriteString(System.ReadOnlySpan[byte] utf8PropertyName, guid value)
    void WriteString(System.Text.Json.JsonEncodedText propertyName, System.Text.Json.JsonEncodedText value)
    void WriteString(string propertyName, System.Text.Json.JsonEncodedText value)
    void WriteString(string propertyName, string value)
    void WriteString(System.ReadOnlySpan[char] propertyName, System.ReadOnlySpan[char] value)
    void WriteString(System.ReadOnlySpan[byte] utf8PropertyName, System.ReadOnlySpan[byte] utf8Value)
    void WriteString(System.Text.Json.JsonEncodedText propertyName, string value)
    void WriteString(System.Text.Json.JsonEncodedText propertyName, System.ReadOnlySpan[char] value)
    void WriteString(string propertyName, System.ReadOnlySpan[char] value)
    void WriteString(System.ReadOnlySpan[byte] utf8PropertyName, System.ReadOnlySpan[char] value)
    void WriteString(System.Text.Json.JsonEncodedText propertyName, System.ReadOnlySpan[byte] utf8Value)
    void WriteString(string propertyName, System.ReadOnlySpan[byte] utf8Value)
    void WriteString(System.ReadOnlySpan[char] propertyName, System.ReadOnlySpan[byte] utf8Value)
    void WriteString(System.ReadOnlySpan[char] propertyName, System.Text.Json.JsonEncodedText value)
    void WriteString(System.ReadOnlySpan[char] propertyName, string value)
    void WriteString(System.ReadOnlySpan[byte] utf8PropertyName, System.Text.Json.JsonEncodedText value)
    void WriteString(System.ReadOnlySpan[byte] utf8PropertyName, string value)
    void WriteNumber(System.Text.Json.JsonEncodedText propertyName, decimal value)
    void WriteNumber(string propertyName, decimal value)
    void WriteNumber(System.ReadOnlySpan[char] propertyName, decimal value)
    void WriteNumber(System.ReadOnlySpan[byte] utf8PropertyName, decimal value)
    void WriteNumber(System.Text.Json.JsonEncodedText propertyName, double value)
    void WriteNumber(string propertyName, double value)
    void WriteNumber(System.ReadOnlySpan[char] propertyName, double value)
    void WriteNumber(System.ReadOnlySpan[byte] utf8PropertyName, double value)
    void WriteNumber(System.Text.Json.JsonEncodedText propertyName, float value)
    void WriteNumber(string propertyName, float value)
    void WriteNumber(System.ReadOnlySpan[char] propertyName, float value)
    void WriteNumber(System.ReadOnlySpan[byte] utf8PropertyName, float value)
    void WriteNumber(System.Text.Json.JsonEncodedText propertyName, long value)
    void WriteNumber(string propertyName, long value)
    void WriteNumber(System.ReadOnlySpan[char] propertyName, long value)
    void WriteNumber(System.ReadOnlySpan[byte] utf8PropertyName, long value)
    void WriteNumber(System.Text.Json.JsonEncodedText propertyName, int value)
    void WriteNumber(string propertyName, int value)
    void WriteNumber(System.ReadOnlySpan[char] propertyName, int value)
    void WriteNumber(System.ReadOnlySpan[byte] utf8PropertyName, int value)
    void WriteNumber(System.Text.Json.JsonEncodedText propertyName, ulong value)
    void WriteNumber(string propertyName, ulong value)
    void WriteNumber(System.ReadOnlySpan[char] propertyName, ulong value)
    void WriteNumber(System.ReadOnlySpan[byte] utf8PropertyName, ulong value)
    void WriteNumber(System.Text.Json.JsonEncodedText propertyName, uint value)
    void WriteNumber(string propertyName, uint value)
    void WriteNumber(System.ReadOnlySpan[char] propertyName, uint value)
    void WriteNumber(System.ReadOnlySpan[byte] utf8PropertyName, uint value)
    void WriteNull(System.Text.Json.JsonEncodedText propertyName)
    void WriteNull(string propertyName)
    void WriteNull(System.ReadOnlySpan[char] propertyName)
    void WriteNull(System.ReadOnlySpan[byte] utf8PropertyName)
    void WriteBoolean(System.Text.Json.JsonEncodedText propertyName, bool value)
    void WriteBoolean(string propertyName, bool value)
    void WriteBoolean(System.ReadOnlySpan[char] propertyName, bool value)
    void WriteBoolean(System.ReadOnlySpan[byte] utf8PropertyName, bool value)
    void WritePropertyName(System.Text.Json.JsonEncodedText propertyName)
    void WritePropertyName(string propertyName)
    void WritePropertyName(System.ReadOnlySpan[char] propertyName)
    void WritePropertyName(System.ReadOnlySpan[byte] utf8PropertyName)
    void WriteBase64StringValue(System.ReadOnlySpan[byte] bytes)
    void WriteCommentValue(string value)
    void WriteCommentValue(System.ReadOnlySpan[char] value)
    void WriteCommentValue(System.ReadOnlySpan[byte] utf8Value)
    void WriteStringValue(datetime value)
    void WriteStringValue(System.DateTimeOffset value)
    void WriteStringValue(guid value)
    void WriteStringValue(System.Text.Json.JsonEncodedText value)
    void WriteStringValue(string value)
    void WriteStringValue(System.ReadOnlySpan[char] value)
    void WriteStringValue(System.ReadOnlySpan[byte] utf8Value)
    void WriteNumberValue(decimal value)
    void WriteNumberValue(double value)
    void WriteNumberValue(float value)
    void WriteNumberValue(int value)
    void WriteNumberValue(long value)
    void WriteNumberValue(uint value)
    void WriteNumberValue(ulong value)
    void WriteNullValue()
    void WriteBooleanValue(bool value)
    void WriteRawValue(string json, bool skipInputValidation = False)
    void WriteRawValue(System.ReadOnlySpan[char] json, bool skipInputValidation = False)
    void WriteRawValue(System.ReadOnlySpan[byte] utf8Json, bool skipInputValidation = False)
    void WriteRawValue(System.Buffers.ReadOnlySequence[byte] utf8Json, bool skipInputValidation = False)

struct System.Text.Json.JsonWriterOptions : System.ValueType
    System.Text.Encodings.Web.JavaScriptEncoder Encoder {get;set;}
    bool Indented {get;set;}
    char IndentCharacter {get;set;}
    int IndentSize {get;set;}
    int MaxDepth {get;set;}
    bool SkipValidation {get;set;}
    string NewLine {get;set;}
