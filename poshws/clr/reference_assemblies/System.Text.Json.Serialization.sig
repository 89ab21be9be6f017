abstract class System.Text.Json.Serialization.JsonAttribute : System.Attribute

enum System.Text.Json.Serialization.JsonIgnoreCondition : System.Int32
    Never=0 Always=1 WhenWritingDefault=2 WhenWritingNull=3 WhenWriting=4 WhenReading=5

enum System.Text.Json.Serialization.JsonKnownNamingPolicy : System.Int32
    Unspecified=0 CamelCase=1 SnakeCaseLower=2 SnakeCaseUpper=3 KebabCaseLower=4 KebabCaseUpper=5

enum System.Text.Json.Serialization.JsonKnownReferenceHandler : System.Int32
    Unspecified=0 Preserve=1 IgnoreCycles=2

enum flags System.Text.Json.Serialization.JsonNumberHandling : System.Int32
    Strict=0 AllowReadingFromString=1 WriteAsString=2 AllowNamedFloatingPointLiterals=4

enum System.Text.Json.Serialization.JsonObjectCreationHandling : System.Int32
    Replace=0 Populate=1

sealed class System.Text.Json.Serialization.JsonSerializableAttribute : System.Text.Json.Serialization.JsonAttribute
    new(type type)
    string TypeInfoPropertyName {get;set;}
    System.Text.Json.Serialization.JsonSourceGenerationMode GenerationMode {get;set;}

enum flags System.Text.Json.Serialization.JsonSourceGenerationMode : System.Int32
    Default=0 Metadata=1 Serialization=2

sealed class System.Text.Json.Serialization.JsonSourceGenerationOptionsAttribute : System.Text.Json.Serialization.JsonAttribute
    new()
    new(System.Text.Json.JsonSerializerDefaults defaults)
    bool AllowOutOfOrderMetadataProperties {get;set;}
    bool AllowTrailingCommas {get;set;}
    type[] Converters {get;set;}
    int DefaultBufferSize {get;set;}
    System.Text.Json.Serialization.JsonIgnoreCondition DefaultIgnoreCondition {get;set;}
    System.Text.Json.Serialization.JsonKnownNamingPolicy DictionaryKeyPolicy {get;set;}
    bool IgnoreReadOnlyFields {get;set;}
    bool IgnoreReadOnlyProperties {get;set;}
    bool IncludeFields {get;set;}
    int MaxDepth {get;set;}
    System.Text.Json.Serialization.JsonNumberHandling NumberHandling {get;set;}
    System.Text.Json.Serialization.JsonObjectCreationHandling PreferredObjectCreationHandling {get;set;}
    bool PropertyNameCaseInsensitive {get;set;}
    System.Text.Json.Serialization.JsonKnownNamingPolicy PropertyNamingPolicy {get;set;}
    System.Text.Json.JsonCommentHandling ReadCommentHandling {get;set;}
    System.Text.Json.Serialization.JsonKnownReferenceHandler ReferenceHandler {get;set;}
    bool RespectNullableAnnotations {get;set;}
    bool RespectRequiredConstructorParameters {get;set;}
    System.Text.Json.Serialization.JsonUnknownTypeHandling UnknownTypeHandling {get;set;}
    System.Text.Json.Serialization.JsonUnmappedMemberHandling UnmappedMemberHandling {get;set;}
    bool WriteIndented {get;set;}
    char IndentCharacter {get;set;}
    int IndentSize {get;set;}
    System.Text.Json.Serialization.JsonSourceGenerationMode GenerationMode {get;set;}
    bool UseStringEnumConverter {get;set;}
    string NewLine {get;set;}
    bool AllowDuplicateProperties {get;set;}

enum System.Text.Json.Serialization.JsonUnknownTypeHandling : System.Int32
    JsonElement=0 JsonNode=1

enum System.Text.Json.Serialization.JsonUnmappedMemberHandling : System.Int32
    Skip=0 Disallow=1

sealed class System.Text.Json.Serialization.JsonObjectCreationHandlingAttribute : System.Text.Json.Serialization.JsonAttribute
    new(System.Text.Json.Serialization.JsonObjectCreationHandling handling)
    System.Text.Json.Serialization.JsonObjectCreationHandling Handling {get;}

sealed class System.Text.Json.Serialization.JsonConstructorAttribute : System.Text.Json.Serialization.JsonAttribute
    new()

class System.Text.Json.Serialization.JsonConverterAttribute : System.Text.Json.Serialization.JsonAttribute
    new(type converterType)
    type ConverterType {get;}
    System.Text.Json.Serialization.JsonConverter CreateConverter(type typeToConvert)

class System.Text.Json.Serialization.JsonDerivedTypeAttribute : System.Text.Json.Serialization.JsonAttribute
    new(type derivedType)
    new(type derivedType, string typeDiscriminator)
    new(type derivedType, int typeDiscriminator)
    type DerivedType {get;}
    System.Object TypeDiscriminator {get;}

sealed class System.Text.Json.Serialization.JsonExtensionDataAttribute : System.Text.Json.Serialization.JsonAttribute
    new()

sealed class System.Text.Json.Serialization.JsonIgnoreAttribute : System.Text.Json.Serialization.JsonAttribute
    new()
    System.Text.Json.Serialization.JsonIgnoreCondition Condition {get;set;}

sealed class System.Text.Json.Serialization.JsonIncludeAttribute : System.Text.Json.Serialization.JsonAttribute
    new()

sealed class System.Text.Json.Serialization.JsonNumberHandlingAttribute : System.Text.Json.Serialization.JsonAttribute
    new(System.Text.Json.Serialization.JsonNumberHandling handling)
    System.Text.Json.Serialization.JsonNumberHandling Handling {get;}

sealed class System.Text.Json.Serialization.JsonPolymorphicAttribute : System.Text.Json.Serialization.JsonAttribute
    new()
    string TypeDiscriminatorPropertyName {get;set;}
    System.Text.Json.Serialization.JsonUnknownDerivedTypeHandling UnknownDerivedTypeHandling {get;set;}
    bool IgnoreUnrecognizedTypeDiscriminators {get;set;}

sealed class System.Text.Json.Serialization.JsonPropertyNameAttribute : System.Text.Json.Serialization.JsonAttribute
    new(string name)
    string Name {get;}

sealed class System.Text.Json.Serialization.JsonRequiredAttribute : System.Text.Json.Serialization.JsonAttribute
    new()

sealed class System.Text.Json.Serialization.JsonPropertyOrderAttribute : System.Text.Json.Serialization.JsonAttribute
    new(int order)
    int Order {get;}

class System.Text.Json.Serialization.JsonUnmappedMemberHandlingAttribute : System.Text.Json.Serialization.JsonAttribute
    new(System.Text.Json.Serialization.JsonUnmappedMemberHandling unmappedMemberHandling)
    System.Text.Json.Serialization.JsonUnmappedMemberHandling UnmappedMemberHandling {get;}

interface System.Text.Json.Serialization.IJsonOnDeserialized
    void OnDeserialized()

interface System.Text.Json.Serialization.IJsonOnDeserializing
    void OnDeserializing()

interface System.Text.Json.Serialization.IJsonOnSerialized
    void OnSerialized()

interface System.Text.Json.Serialization.IJsonOnSerializing
    void OnSerializing()

sealed class System.Text.Json.Serialization.JsonNumberEnumConverter`1[TEnum] : System.Text.Json.Serialization.JsonConverterFactory
    new()

abstract class System.Text.Json.Serialization.JsonSerializerContext : System.Object, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    System.Text.Json.JsonSerializerOptions Options {get;}
    System.Text.Json.Serialization.Metadata.JsonTypeInfo GetTypeInfo(type type)
    System.Text.Json.Serialization.Metadata.JsonTypeInfo IJsonTypeInfoResolver.GetTypeInfo(type type, System.Text.Json.JsonSerializerOptions options)

enum System.Text.Json.Serialization.JsonUnknownDerivedTypeHandling : System.Int32
    FailSerialization=0 FallBackToBaseType=1 FallBackToNearestAncestor=2

abstract class System.Text.Json.Serialization.JsonConverter : System.Object
    type Type {get;}
    bool CanConvert(type typeToConvert)

abstract class System.Text.Json.Serialization.JsonConverterFactory : System.Text.Json.Serialization.JsonConverter
    System.Text.Json.Serialization.JsonConverter CreateConverter(type typeToConvert, System.Text.Json.JsonSerializerOptions options)

abstract class System.Text.Json.Serialization.JsonConverter`1[T] : System.Text.Json.Serialization.JsonConverter
    bool HandleNull {get;}
    T Read([ref] System.Text.Json.Utf8JsonReader reader, type typeToConvert, System.Text.Json.JsonSerializerOptions options)
    void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options)
    T ReadAsPropertyName([ref] System.Text.Json.Utf8JsonReader reader, type typeToConvert, System.Text.Json.JsonSerializerOptions options)
    void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options)

class System.Text.Json.Serialization.JsonStringEnumConverter`1[TEnum] : System.Text.Json.Serialization.JsonConverterFactory
    new()
    new(System.Text.Json.JsonNamingPolicy namingPolicy = null, bool allowIntegerValues = True)

class System.Text.Json.Serialization.JsonStringEnumConverter : System.Text.Json.Serialization.JsonConverterFactory
    new()
    new(System.Text.Json.JsonNamingPolicy namingPolicy = null, bool allowIntegerValues = True)

class System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute : System.Attribute
    new(string name)
    string Name {get;}

abstract class System.Text.Json.Serialization.ReferenceHandler : System.Object
    static System.Text.Json.Serialization.ReferenceHandler Preserve {get;}
    static System.Text.Json.Serialization.ReferenceHandler IgnoreCycles {get;}
    System.Text.Json.Serialization.ReferenceResolver CreateResolver()

sealed class System.Text.Json.Serialization.ReferenceHandler`1[T] : System.Text.Json.Serialization.ReferenceHandler
    new()

abstract class System.Text.Json.Serialization.ReferenceResolver : System.Object
    void AddReference(string referenceId, System.Object value)
    string GetReference(System.Object value, [ref] bool alreadyExists)
    System.Object ResolveReference(string referenceId)
