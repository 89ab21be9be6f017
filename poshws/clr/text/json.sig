static class System.Text.Json.JsonSerializer : System.Object
    static bool IsReflectionEnabledByDefault {get;}
    static TValue Deserialize[TValue](System.Text.Json.JsonDocument document, System.Text.Json.JsonSerializerOptions options = null)
    static System.Object Deserialize(System.Text.Json.JsonDocument document, type returnType, System.Text.Json.JsonSerializerOptions options = null)
    static TValue Deserialize[TValue](System.Text.Json.JsonDocument document, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Object Deserialize(System.Text.Json.JsonDocument document, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Object Deserialize(System.Text.Json.JsonDocument document, type returnType, System.Text.Json.Serialization.JsonSerializerContext context)
    static TValue Deserialize[TValue](System.Text.Json.JsonElement element, System.Text.Json.JsonSerializerOptions options = null)
    static System.Object Deserialize(System.Text.Json.JsonElement element, type returnType, System.Text.Json.JsonSerializerOptions options = null)
    static TValue Deserialize[TValue](System.Text.Json.JsonElement element, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Object Deserialize(System.Text.Json.JsonElement element, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Object Deserialize(System.Text.Json.JsonElement element, type returnType, System.Text.Json.Serialization.JsonSerializerContext context)
    static TValue Deserialize[TValue](System.Text.Json.Nodes.JsonNode node, System.Text.Json.JsonSerializerOptions options = null)
    static System.Object Deserialize(System.Text.Json.Nodes.JsonNode node, type returnType, System.Text.Json.JsonSerializerOptions options = null)
    static TValue Deserialize[TValue](System.Text.Json.Nodes.JsonNode node, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Object Deserialize(System.Text.Json.Nodes.JsonNode node, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Object Deserialize(System.Text.Json.Nodes.JsonNode node, type returnType, System.Text.Json.Serialization.JsonSerializerContext context)
    static TValue Deserialize[TValue](System.ReadOnlySpan[byte] utf8Json, System.Text.Json.JsonSerializerOptions options = null)
    static System.Object Deserialize(System.ReadOnlySpan[byte] utf8Json, type returnType, System.Text.Json.JsonSerializerOptions options = null)
    static TValue Deserialize[TValue](System.ReadOnlySpan[byte] utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Object Deserialize(System.ReadOnlySpan[byte] utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Object Deserialize(System.ReadOnlySpan[byte] utf8Json, type returnType, System.Text.Json.Serialization.JsonSerializerContext context)
    static TValue Deserialize[TValue](System.IO.Stream utf8Json, System.Text.Json.JsonSerializerOptions options = null)
    static System.Object Deserialize(System.IO.Stream utf8Json, type returnType, System.Text.Json.JsonSerializerOptions options = null)
    static TValue Deserialize[TValue](System.IO.Stream utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Object Deserialize(System.IO.Stream utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Object Deserialize(System.IO.Stream utf8Json, type returnType, System.Text.Json.Serialization.JsonSerializerContext context)
    static TValue Deserialize[TValue](string json, System.Text.Json.JsonSerializerOptions options = null)
    static TValue Deserialize[TValue](System.ReadOnlySpan[char] json, System.Text.Json.JsonSerializerOptions options = null)
    static System.Object Deserialize(string json, type returnType, System.Text.Json.JsonSerializerOptions options = null)
    static System.Object Deserialize(System.ReadOnlySpan[char] json, type returnType, System.Text.Json.JsonSerializerOptions options = null)
    static TValue Deserialize[TValue](string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static TValue Deserialize[TValue](System.ReadOnlySpan[char] json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Object Deserialize(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Object Deserialize(System.ReadOnlySpan[char] json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Object Deserialize(string json, type returnType, System.Text.Json.Serialization.JsonSerializerContext context)
    static System.Object Deserialize(System.ReadOnlySpan[char] json, type returnType, System.Text.Json.Serialization.JsonSerializerContext context)
    static TValue Deserialize[TValue]([ref] System.Text.Json.Utf8JsonReader reader, System.Text.Json.JsonSerializerOptions options = null)
    static System.Object Deserialize([ref] System.Text.Json.Utf8JsonReader reader, type returnType, System.Text.Json.JsonSerializerOptions options = null)
    static TValue Deserialize[TValue]([ref] System.Text.Json.Utf8JsonReader reader, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Object Deserialize([ref] System.Text.Json.Utf8JsonReader reader, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Object Deserialize([ref] System.Text.Json.Utf8JsonReader reader, type returnType, System.Text.Json.Serialization.JsonSerializerContext context)
    static System.Threading.Tasks.ValueTask[TValue] DeserializeAsync[TValue](System.IO.Pipelines.PipeReader utf8Json, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[TValue] DeserializeAsync[TValue](System.IO.Pipelines.PipeReader utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[System.Object] DeserializeAsync(System.IO.Pipelines.PipeReader utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[System.Object] DeserializeAsync(System.IO.Pipelines.PipeReader utf8Json, type returnType, System.Text.Json.Serialization.JsonSerializerContext context, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[System.Object] DeserializeAsync(System.IO.Pipelines.PipeReader utf8Json, type returnType, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[TValue] DeserializeAsync[TValue](System.IO.Stream utf8Json, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[System.Object] DeserializeAsync(System.IO.Stream utf8Json, type returnType, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[TValue] DeserializeAsync[TValue](System.IO.Stream utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[System.Object] DeserializeAsync(System.IO.Stream utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[System.Object] DeserializeAsync(System.IO.Stream utf8Json, type returnType, System.Text.Json.Serialization.JsonSerializerContext context, System.Threading.CancellationToken cancellationToken = default)
    static System.Collections.Generic.IAsyncEnumerable[TValue] DeserializeAsyncEnumerable[TValue](System.IO.Pipelines.PipeReader utf8Json, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Collections.Generic.IAsyncEnumerable[TValue] DeserializeAsyncEnumerable[TValue](System.IO.Pipelines.PipeReader utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Collections.Generic.IAsyncEnumerable[TValue] DeserializeAsyncEnumerable[TValue](System.IO.Pipelines.PipeReader utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo, bool topLevelValues, System.Threading.CancellationToken cancellationToken = default)
    static System.Collections.Generic.IAsyncEnumerable[TValue] DeserializeAsyncEnumerable[TValue](System.IO.Pipelines.PipeReader utf8Json, bool topLevelValues, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Collections.Generic.IAsyncEnumerable[TValue] DeserializeAsyncEnumerable[TValue](System.IO.Stream utf8Json, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Collections.Generic.IAsyncEnumerable[TValue] DeserializeAsyncEnumerable[TValue](System.IO.Stream utf8Json, bool topLevelValues, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Collections.Generic.IAsyncEnumerable[TValue] DeserializeAsyncEnumerable[TValue](System.IO.Stream utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Collections.Generic.IAsyncEnumerable[TValue] DeserializeAsyncEnumerable[TValue](System.IO.Stream utf8Json, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo, bool topLevelValues, System.Threading.CancellationToken cancellationToken = default)
    static System.Text.Json.JsonDocument SerializeToDocument[TValue](TValue value, System.Text.Json.JsonSerializerOptions options = null)
    static System.Text.Json.JsonDocument SerializeToDocument(System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null)
    static System.Text.Json.JsonDocument SerializeToDocument[TValue](TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Text.Json.JsonDocument SerializeToDocument(System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Text.Json.JsonDocument SerializeToDocument(System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context)
    static System.Text.Json.JsonElement SerializeToElement[TValue](TValue value, System.Text.Json.JsonSerializerOptions options = null)
    static System.Text.Json.JsonElement SerializeToElement(System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null)
    static System.Text.Json.JsonElement SerializeToElement[TValue](TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Text.Json.JsonElement SerializeToElement(System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Text.Json.JsonElement SerializeToElement(System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context)
    static System.Text.Json.Nodes.JsonNode SerializeToNode[TValue](TValue value, System.Text.Json.JsonSerializerOptions options = null)
    static System.Text.Json.Nodes.JsonNode SerializeToNode(System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null)
    static System.Text.Json.Nodes.JsonNode SerializeToNode[TValue](TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static System.Text.Json.Nodes.JsonNode SerializeToNode(System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static System.Text.Json.Nodes.JsonNode SerializeToNode(System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context)
    static byte[] SerializeToUtf8Bytes[TValue](TValue value, System.Text.Json.JsonSerializerOptions options = null)
    static byte[] SerializeToUtf8Bytes(System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null)
    static byte[] SerializeToUtf8Bytes[TValue](TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static byte[] SerializeToUtf8Bytes(System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static byte[] SerializeToUtf8Bytes(System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context)
    static System.Threading.Tasks.Task SerializeAsync[TValue](System.IO.Stream utf8Json, TValue value, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync(System.IO.Stream utf8Json, System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync[TValue](System.IO.Stream utf8Json, TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync(System.IO.Stream utf8Json, System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync(System.IO.Stream utf8Json, System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync[TValue](System.IO.Pipelines.PipeWriter utf8Json, TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync[TValue](System.IO.Pipelines.PipeWriter utf8Json, TValue value, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync(System.IO.Pipelines.PipeWriter utf8Json, System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync(System.IO.Pipelines.PipeWriter utf8Json, System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.Task SerializeAsync(System.IO.Pipelines.PipeWriter utf8Json, System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null, System.Threading.CancellationToken cancellationToken = default)
    static void Serialize[TValue](System.IO.Stream utf8Json, TValue value, System.Text.Json.JsonSerializerOptions options = null)
    static void Serialize(System.IO.Stream utf8Json, System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null)
    static void Serialize[TValue](System.IO.Stream utf8Json, TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static void Serialize(System.IO.Stream utf8Json, System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static void Serialize(System.IO.Stream utf8Json, System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context)
    static string Serialize[TValue](TValue value, System.Text.Json.JsonSerializerOptions options = null)
    static string Serialize(System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null)
    static string Serialize[TValue](TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static string Serialize(System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static string Serialize(System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context)
    static void Serialize[TValue](System.Text.Json.Utf8JsonWriter writer, TValue value, System.Text.Json.JsonSerializerOptions options = null)
    static void Serialize(System.Text.Json.Utf8JsonWriter writer, System.Object value, type inputType, System.Text.Json.JsonSerializerOptions options = null)
    static void Serialize[TValue](System.Text.Json.Utf8JsonWriter writer, TValue value, System.Text.Json.Serialization.Metadata.JsonTypeInfo[TValue] jsonTypeInfo)
    static void Serialize(System.Text.Json.Utf8JsonWriter writer, System.Object value, System.Text.Json.Serialization.Metadata.JsonTypeInfo jsonTypeInfo)
    static void Serialize(System.Text.Json.Utf8JsonWriter writer, System.Object value, type inputType, System.Text.Json.Serialization.JsonSerializerContext context)

sealed class System.Text.Json.JsonSerializerOptions : System.Object
    new()
    new(System.Text.Json.JsonSerializerOptions options)
    new(System.Text.Json.JsonSerializerDefaults defaults)
    System.Collections.Generic.IList[System.Text.Json.Serialization.JsonConverter] Converters {get;}
    System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver TypeInfoResolver {get;set;}
    System.Collections.Generic.IList[System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver] TypeInfoResolverChain {get;}
    bool AllowOutOfOrderMetadataProperties {get;set;}
    bool AllowTrailingCommas {get;set;}
    int DefaultBufferSize {get;set;}
    System.Text.Encodings.Web.JavaScriptEncoder Encoder {get;set;}
    System.Text.Json.JsonNamingPolicy DictionaryKeyPolicy {get;set;}
    bool IgnoreNullValues {get;set;}
    System.Text.Json.Serialization.JsonIgnoreCondition DefaultIgnoreCondition {get;set;}
    System.Text.Json.Serialization.JsonNumberHandling NumberHandling {get;set;}
    System.Text.Json.Serialization.JsonObjectCreationHandling PreferredObjectCreationHandling {get;set;}
    bool IgnoreReadOnlyProperties {get;set;}
    bool IgnoreReadOnlyFields {get;set;}
    bool IncludeFields {get;set;}
    int MaxDepth {get;set;}
    System.Text.Json.JsonNamingPolicy PropertyNamingPolicy {get;set;}
    bool PropertyNameCaseInsensitive {get;set;}
    System.Text.Json.JsonCommentHandling ReadCommentHandling {get;set;}
    System.Text.Json.Serialization.JsonUnknownTypeHandling UnknownTypeHandling {get;set;}
    System.Text.Json.Serialization.JsonUnmappedMemberHandling UnmappedMemberHandling {get;set;}
    bool WriteIndented {get;set;}
    char IndentCharacter {get;set;}
    int IndentSize {get;set;}
    System.Text.Json.Serialization.ReferenceHandler ReferenceHandler {get;set;}
    string NewLine {get;set;}
    bool RespectNullableAnnotations {get;set;}
    bool RespectRequiredConstructorParameters {get;set;}
    bool AllowDuplicateProperties {get;set;}
    bool IsReadOnly {get;}
    static System.Text.Json.JsonSerializerOptions Default {get;}
    static System.Text.Json.JsonSerializerOptions Web {get;}
    static System.Text.Json.JsonSerializerOptions Strict {get;}
    System.Text.Json.Serialization.Metadata.JsonTypeInfo GetTypeInfo(type type)
    bool TryGetTypeInfo(type type, [ref] System.Text.Json.Serialization.Metadata.JsonTypeInfo typeInfo)
    System.Text.Json.Serialization.JsonConverter GetConverter(type typeToConvert)
    void AddContext[TContext]()
    void MakeReadOnly()
    void MakeReadOnly(bool populateMissingResolver)
