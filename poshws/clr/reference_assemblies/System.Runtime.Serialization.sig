struct System.Runtime.Serialization.DeserializationToken : System.ValueType, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()

interface System.Runtime.Serialization.IDeserializationCallback
    void OnDeserialization(System.Object sender)

interface System.Runtime.Serialization.IFormatterConverter
    System.Object Convert(System.Object value, type type)
    System.Object Convert(System.Object value, System.TypeCode typeCode)
    bool ToBoolean(System.Object value)
    char ToChar(System.Object value)
    sbyte ToSByte(System.Object value)
    byte ToByte(System.Object value)
    short ToInt16(System.Object value)
    ushort ToUInt16(System.Object value)
    int ToInt32(System.Object value)
    uint ToUInt32(System.Object value)
    long ToInt64(System.Object value)
    ulong ToUInt64(System.Object value)
    float ToSingle(System.Object value)
    double ToDouble(System.Object value)
    decimal ToDecimal(System.Object value)
    datetime ToDateTime(System.Object value)
    string ToString(System.Object value)

interface System.Runtime.Serialization.IObjectReference
    System.Object GetRealObject(System.Runtime.Serialization.StreamingContext context)

interface System.Runtime.Serialization.ISafeSerializationData
    void CompleteDeserialization(System.Object deserialized)

interface System.Runtime.Serialization.ISerializable
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)

sealed class System.Runtime.Serialization.OnDeserializedAttribute : System.Attribute
    new()

sealed class System.Runtime.Serialization.OnDeserializingAttribute : System.Attribute
    new()

sealed class System.Runtime.Serialization.OnSerializedAttribute : System.Attribute
    new()

sealed class System.Runtime.Serialization.OnSerializingAttribute : System.Attribute
    new()

sealed class System.Runtime.Serialization.OptionalFieldAttribute : System.Attribute
    new()
    int VersionAdded {get;set;}

sealed class System.Runtime.Serialization.SafeSerializationEventArgs : System.EventArgs
    System.Runtime.Serialization.StreamingContext StreamingContext {get;}
    void AddSerializedState(System.Runtime.Serialization.ISafeSerializationData serializedState)

class System.Runtime.Serialization.SerializationException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

sealed class System.Runtime.Serialization.SerializationInfo : System.Object
    new(type type, System.Runtime.Serialization.IFormatterConverter converter)
    new(type type, System.Runtime.Serialization.IFormatterConverter converter, bool requireSameTokenInPartialTrust)
    string FullTypeName {get;set;}
    string AssemblyName {get;set;}
    bool IsFullTypeNameSetExplicit {get;}
    bool IsAssemblyNameSetExplicit {get;}
    int MemberCount {get;}
    type ObjectType {get;}
    void SetType(type type)
    System.Runtime.Serialization.SerializationInfoEnumerator GetEnumerator()
    void AddValue(string name, System.Object value, type type)
    void AddValue(string name, System.Object value)
    void AddValue(string name, bool value)
    void AddValue(string name, char value)
    void AddValue(string name, sbyte value)
    void AddValue(string name, byte value)
    void AddValue(string name, short value)
    void AddValue(string name, ushort value)
    void AddValue(string name, int value)
    void AddValue(string name, uint value)
    void AddValue(string name, long value)
    void AddValue(string name, ulong value)
    void AddValue(string name, float value)
    void AddValue(string name, double value)
    void AddValue(string name, decimal value)
    void AddValue(string name, datetime value)
    System.Object GetValue(string name, type type)
    bool GetBoolean(string name)
    char GetChar(string name)
    sbyte GetSByte(string name)
    byte GetByte(string name)
    short GetInt16(string name)
    ushort GetUInt16(string name)
    int GetInt32(string name)
    uint GetUInt32(string name)
    long GetInt64(string name)
    ulong GetUInt64(string name)
    float GetSingle(string name)
    double GetDouble(string name)
    decimal GetDecimal(string name)
    datetime GetDateTime(string name)
    string GetString(string name)
    static System.Runtime.Serialization.DeserializationToken StartDeserialization()

struct System.Runtime.Serialization.SerializationEntry : System.ValueType
    System.Object Value {get;}
    string Name {get;}
    type ObjectType {get;}

sealed class System.Runtime.Serialization.SerializationInfoEnumerator : System.Object, System.Collections.IEnumerator
    System.Runtime.Serialization.SerializationEntry Current {get;}
    string Name {get;}
    System.Object Value {get;}
    type ObjectType {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()

struct System.Runtime.Serialization.StreamingContext : System.ValueType
    new(System.Runtime.Serialization.StreamingContextStates state)
    new(System.Runtime.Serialization.StreamingContextStates state, System.Object additional)
    System.Runtime.Serialization.StreamingContextStates State {get;}
    System.Object Context {get;}

enum flags System.Runtime.Serialization.StreamingContextStates : System.Int32
    CrossProcess=1 CrossMachine=2 File=4 Persistence=8 Remoting=16 Other=32 Clone=64 CrossAppDomain=128
    All=255

delegate System.Runtime.Serialization.SerializationEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Runtime.Serialization.StreamingContext context)
    System.IAsyncResult BeginInvoke(System.Runtime.Serialization.StreamingContext context, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

abstract class System.Runtime.Serialization.Formatter : System.Object, System.Runtime.Serialization.IFormatter
    System.Runtime.Serialization.ISurrogateSelector SurrogateSelector {get;set;}
    System.Runtime.Serialization.SerializationBinder Binder {get;set;}
    System.Runtime.Serialization.StreamingContext Context {get;set;}
    System.Object Deserialize(System.IO.Stream serializationStream)
    System.Object IFormatter.Deserialize(System.IO.Stream serializationStream)
    void Serialize(System.IO.Stream serializationStream, System.Object graph)
    void IFormatter.Serialize(System.IO.Stream serializationStream, System.Object graph)

class System.Runtime.Serialization.FormatterConverter : System.Object, System.Runtime.Serialization.IFormatterConverter
    new()
    System.Object Convert(System.Object value, type type)
    System.Object Convert(System.Object value, System.TypeCode typeCode)
    System.Object IFormatterConverter.Convert(System.Object value, type type)
    System.Object IFormatterConverter.Convert(System.Object value, System.TypeCode typeCode)
    bool ToBoolean(System.Object value)
    bool IFormatterConverter.ToBoolean(System.Object value)
    char ToChar(System.Object value)
    char IFormatterConverter.ToChar(System.Object value)
    sbyte ToSByte(System.Object value)
    sbyte IFormatterConverter.ToSByte(System.Object value)
    byte ToByte(System.Object value)
    byte IFormatterConverter.ToByte(System.Object value)
    short ToInt16(System.Object value)
    short IFormatterConverter.ToInt16(System.Object value)
    ushort ToUInt16(System.Object value)
    ushort IFormatterConverter.ToUInt16(System.Object value)
    int ToInt32(System.Object value)
    int IFormatterConverter.ToInt32(System.Object value)
    uint ToUInt32(System.Object value)
    uint IFormatterConverter.ToUInt32(System.Object value)
    long ToInt64(System.Object value)
    long IFormatterConverter.ToInt64(System.Object value)
    ulong ToUInt64(System.Object value)
    ulong IFormatterConverter.ToUInt64(System.Object value)
    float ToSingle(System.Object value)
    float IFormatterConverter.ToSingle(System.Object value)
    double ToDouble(System.Object value)
    double IFormatterConverter.ToDouble(System.Object value)
    decimal ToDecimal(System.Object value)
    decimal IFormatterConverter.ToDecimal(System.Object value)
    datetime ToDateTime(System.Object value)
    datetime IFormatterConverter.ToDateTime(System.Object value)
    string ToString(System.Object value)
    string IFormatterConverter.ToString(System.Object value)

static class System.Runtime.Serialization.FormatterServices : System.Object
    static System.Reflection.MemberInfo[] GetSerializableMembers(type type)
    static System.Reflection.MemberInfo[] GetSerializableMembers(type type, System.Runtime.Serialization.StreamingContext context)
    static void CheckTypeSecurity(type t, System.Runtime.Serialization.Formatters.TypeFilterLevel securityLevel)
    static System.Object GetUninitializedObject(type type)
    static System.Object GetSafeUninitializedObject(type type)
    static System.Object PopulateObjectMembers(System.Object obj, System.Reflection.MemberInfo[] members, System.Object[] data)
    static System.Object[] GetObjectData(System.Object obj, System.Reflection.MemberInfo[] members)
    static System.Runtime.Serialization.ISerializationSurrogate GetSurrogateForCyclicalReference(System.Runtime.Serialization.ISerializationSurrogate innerSurrogate)
    static type GetTypeFromAssembly(System.Reflection.Assembly assem, string name)

interface System.Runtime.Serialization.IFormatter
    System.Runtime.Serialization.ISurrogateSelector SurrogateSelector {get;set;}
    System.Runtime.Serialization.SerializationBinder Binder {get;set;}
    System.Runtime.Serialization.StreamingContext Context {get;set;}
    System.Object Deserialize(System.IO.Stream serializationStream)
    void Serialize(System.IO.Stream serializationStream, System.Object graph)

interface System.Runtime.Serialization.ISerializationSurrogate
    void GetObjectData(System.Object obj, System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Object SetObjectData(System.Object obj, System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context, System.Runtime.Serialization.ISurrogateSelector selector)

interface System.Runtime.Serialization.ISurrogateSelector
    void ChainSelector(System.Runtime.Serialization.ISurrogateSelector selector)
    System.Runtime.Serialization.ISerializationSurrogate GetSurrogate(type type, System.Runtime.Serialization.StreamingContext context, [ref] System.Runtime.Serialization.ISurrogateSelector selector)
    System.Runtime.Serialization.ISurrogateSelector GetNextSelector()

class System.Runtime.Serialization.ObjectIDGenerator : System.Object
    new()
    long GetId(System.Object obj, [ref] bool firstTime)
    long HasId(System.Object obj, [ref] bool firstTime)

class System.Runtime.Serialization.ObjectManager : System.Object
    new(System.Runtime.Serialization.ISurrogateSelector selector, System.Runtime.Serialization.StreamingContext context)
    System.Object GetObject(long objectID)
    void RegisterObject(System.Object obj, long objectID)
    void RegisterObject(System.Object obj, long objectID, System.Runtime.Serialization.SerializationInfo info)
    void RegisterObject(System.Object obj, long objectID, System.Runtime.Serialization.SerializationInfo info, long idOfContainingObj, System.Reflection.MemberInfo member)
    void RegisterObject(System.Object obj, long objectID, System.Runtime.Serialization.SerializationInfo info, long idOfContainingObj, System.Reflection.MemberInfo member, int[] arrayIndex)
    void DoFixups()
    void RecordFixup(long objectToBeFixed, System.Reflection.MemberInfo member, long objectRequired)
    void RecordDelayedFixup(long objectToBeFixed, string memberName, long objectRequired)
    void RecordArrayElementFixup(long arrayToBeFixed, int index, long objectRequired)
    void RecordArrayElementFixup(long arrayToBeFixed, int[] indices, long objectRequired)
    void RaiseDeserializationEvent()
    void RaiseOnDeserializingEvent(System.Object obj)

sealed class System.Runtime.Serialization.TypeLoadExceptionHolder : System.Object

abstract class System.Runtime.Serialization.SerializationBinder : System.Object
    void BindToName(type serializedType, [ref] string assemblyName, [ref] string typeName)
    type BindToType(string assemblyName, string typeName)

sealed class System.Runtime.Serialization.SerializationObjectManager : System.Object
    new(System.Runtime.Serialization.StreamingContext context)
    void RegisterObject(System.Object obj)
    void RaiseOnSerializedEvent()

class System.Runtime.Serialization.SurrogateSelector : System.Object, System.Runtime.Serialization.ISurrogateSelector
    new()
    void AddSurrogate(type type, System.Runtime.Serialization.StreamingContext context, System.Runtime.Serialization.ISerializationSurrogate surrogate)
    void ChainSelector(System.Runtime.Serialization.ISurrogateSelector selector)
    void ISurrogateSelector.ChainSelector(System.Runtime.Serialization.ISurrogateSelector selector)
    System.Runtime.Serialization.ISurrogateSelector GetNextSelector()
    System.Runtime.Serialization.ISurrogateSelector ISurrogateSelector.GetNextSelector()
    System.Runtime.Serialization.ISerializationSurrogate GetSurrogate(type type, System.Runtime.Serialization.StreamingContext context, [ref] System.Runtime.Serialization.ISurrogateSelector selector)
    System.Runtime.Serialization.ISerializationSurrogate ISurrogateSelector.GetSurrogate(type type, System.Runtime.Serialization.StreamingContext context, [ref] System.Runtime.Serialization.ISurrogateSelector selector)
    void RemoveSurrogate(type type, System.Runtime.Serialization.StreamingContext context)

sealed class System.Runtime.Serialization.CollectionDataContractAttribute : System.Attribute
    new()
    string Namespace {get;set;}
    bool IsNamespaceSetExplicitly {get;}
    string Name {get;set;}
    bool IsNameSetExplicitly {get;}
    string ItemName {get;set;}
    bool IsItemNameSetExplicitly {get;}
    string KeyName {get;set;}
    bool IsKeyNameSetExplicitly {get;}
    bool IsReference {get;set;}
    bool IsReferenceSetExplicitly {get;}
    string ValueName {get;set;}
    bool IsValueNameSetExplicitly {get;}

sealed class System.Runtime.Serialization.ContractNamespaceAttribute : System.Attribute
    new(string contractNamespace)
    string ClrNamespace {get;set;}
    string ContractNamespace {get;}

sealed class System.Runtime.Serialization.DataContractAttribute : System.Attribute
    new()
    bool IsReference {get;set;}
    bool IsReferenceSetExplicitly {get;}
    string Namespace {get;set;}
    bool IsNamespaceSetExplicitly {get;}
    string Name {get;set;}
    bool IsNameSetExplicitly {get;}

sealed class System.Runtime.Serialization.DataMemberAttribute : System.Attribute
    new()
    string Name {get;set;}
    bool IsNameSetExplicitly {get;}
    int Order {get;set;}
    bool IsRequired {get;set;}
    bool EmitDefaultValue {get;set;}

sealed class System.Runtime.Serialization.EnumMemberAttribute : System.Attribute
    new()
    string Value {get;set;}
    bool IsValueSetExplicitly {get;}

sealed class System.Runtime.Serialization.IgnoreDataMemberAttribute : System.Attribute
    new()

class System.Runtime.Serialization.InvalidDataContractException : System.Exception, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

interface System.Runtime.Serialization.ISerializationSurrogateProvider2 : System.Runtime.Serialization.ISerializationSurrogateProvider
    System.Object GetCustomDataToExport(System.Reflection.MemberInfo memberInfo, type dataContractType)
    System.Object GetCustomDataToExport(type runtimeType, type dataContractType)
    void GetKnownCustomDataTypes(System.Collections.ObjectModel.Collection[type] customDataTypes)
    type GetReferencedTypeOnImport(string typeName, string typeNamespace, System.Object customData)
    type GetSurrogateType(type type)
    System.Object GetObjectToSerialize(System.Object obj, type targetType)
    System.Object GetDeserializedObject(System.Object obj, type targetType)

interface System.Runtime.Serialization.ISerializationSurrogateProvider
    type GetSurrogateType(type type)
    System.Object GetObjectToSerialize(System.Object obj, type targetType)
    System.Object GetDeserializedObject(System.Object obj, type targetType)

sealed class System.Runtime.Serialization.KnownTypeAttribute : System.Attribute
    new(type type)
    new(string methodName)
    string MethodName {get;}
    type Type {get;}
