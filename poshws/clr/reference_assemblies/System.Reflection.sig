sealed class System.Reflection.ConstructorInvoker : System.Object
    System.Object Invoke()
    System.Object Invoke(System.Object arg1)
    System.Object Invoke(System.Object arg1, System.Object arg2)
    System.Object Invoke(System.Object arg1, System.Object arg2, System.Object arg3)
    System.Object Invoke(System.Object arg1, System.Object arg2, System.Object arg3, System.Object arg4)
    System.Object Invoke(System.Span[System.Object] arguments)
    static System.Reflection.ConstructorInvoker Create(System.Reflection.ConstructorInfo constructor)

abstract class System.Reflection.MemberInfo : System.Object, System.Reflection.ICustomAttributeProvider
    System.Reflection.MemberTypes MemberType {get;}
    string Name {get;}
    type DeclaringType {get;}
    type ReflectedType {get;}
    System.Reflection.Module Module {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
    bool IsCollectible {get;}
    int MetadataToken {get;}
    bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
    bool IsDefined(type attributeType, bool inherit)
    bool ICustomAttributeProvider.IsDefined(type attributeType, bool inherit)
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    System.Object[] ICustomAttributeProvider.GetCustomAttributes(bool inherit)
    System.Object[] ICustomAttributeProvider.GetCustomAttributes(type attributeType, bool inherit)
    System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
    bool Equals(System.Object obj)
    int GetHashCode()
    static bool op_Equality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)
    static bool op_Inequality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)

abstract class System.Reflection.MethodBase : System.Reflection.MemberInfo, System.Reflection.ICustomAttributeProvider
    System.Reflection.MethodAttributes Attributes {get;}
    System.Reflection.MethodImplAttributes MethodImplementationFlags {get;}
    System.Reflection.CallingConventions CallingConvention {get;}
    bool IsAbstract {get;}
    bool IsConstructor {get;}
    bool IsFinal {get;}
    bool IsHideBySig {get;}
    bool IsSpecialName {get;}
    bool IsStatic {get;}
    bool IsVirtual {get;}
    bool IsAssembly {get;}
    bool IsFamily {get;}
    bool IsFamilyAndAssembly {get;}
    bool IsFamilyOrAssembly {get;}
    bool IsPrivate {get;}
    bool IsPublic {get;}
    bool IsConstructedGenericMethod {get;}
    bool IsGenericMethod {get;}
    bool IsGenericMethodDefinition {get;}
    bool ContainsGenericParameters {get;}
    System.RuntimeMethodHandle MethodHandle {get;}
    bool IsSecurityCritical {get;}
    bool IsSecuritySafeCritical {get;}
    bool IsSecurityTransparent {get;}
    System.Reflection.ParameterInfo[] GetParameters()
    System.Reflection.MethodImplAttributes GetMethodImplementationFlags()
    System.Reflection.MethodBody GetMethodBody()
    type[] GetGenericArguments()
    System.Object Invoke(System.Object obj, System.Object[] parameters)
    System.Object Invoke(System.Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] parameters, cultureinfo culture)
    static System.Reflection.MethodBase GetMethodFromHandle(System.RuntimeMethodHandle handle)
    static System.Reflection.MethodBase GetMethodFromHandle(System.RuntimeMethodHandle handle, System.RuntimeTypeHandle declaringType)
    static System.Reflection.MethodBase GetCurrentMethod()
    static bool op_Equality(System.Reflection.MethodBase left, System.Reflection.MethodBase right)
    static bool op_Inequality(System.Reflection.MethodBase left, System.Reflection.MethodBase right)

sealed class System.Reflection.MethodInvoker : System.Object
    System.Object Invoke(System.Object obj)
    System.Object Invoke(System.Object obj, System.Object arg1)
    System.Object Invoke(System.Object obj, System.Object arg1, System.Object arg2)
    System.Object Invoke(System.Object obj, System.Object arg1, System.Object arg2, System.Object arg3)
    System.Object Invoke(System.Object obj, System.Object arg1, System.Object arg2, System.Object arg3, System.Object arg4)
    System.Object Invoke(System.Object obj, System.Span[System.Object] arguments)
    static System.Reflection.MethodInvoker Create(System.Reflection.MethodBase method)

sealed class System.Reflection.AssemblyAlgorithmIdAttribute : System.Attribute
    new(System.Configuration.Assemblies.AssemblyHashAlgorithm algorithmId)
    new(uint algorithmId)
    uint AlgorithmId {get;}

sealed class System.Reflection.AssemblyCompanyAttribute : System.Attribute
    new(string company)
    string Company {get;}

sealed class System.Reflection.AssemblyConfigurationAttribute : System.Attribute
    new(string configuration)
    string Configuration {get;}

enum System.Reflection.AssemblyContentType : System.Int32
    Default=0 WindowsRuntime=1

sealed class System.Reflection.AssemblyCopyrightAttribute : System.Attribute
    new(string copyright)
    string Copyright {get;}

sealed class System.Reflection.AssemblyCultureAttribute : System.Attribute
    new(string culture)
    string Culture {get;}

sealed class System.Reflection.AssemblyDefaultAliasAttribute : System.Attribute
    new(string defaultAlias)
    string DefaultAlias {get;}

sealed class System.Reflection.AssemblyDelaySignAttribute : System.Attribute
    new(bool delaySign)
    bool DelaySign {get;}

sealed class System.Reflection.AssemblyDescriptionAttribute : System.Attribute
    new(string description)
    string Description {get;}

sealed class System.Reflection.AssemblyFileVersionAttribute : System.Attribute
    new(string version)
    string Version {get;}

sealed class System.Reflection.AssemblyFlagsAttribute : System.Attribute
    new(uint flags)
    new(int assemblyFlags)
    new(System.Reflection.AssemblyNameFlags assemblyFlags)
    uint Flags {get;}
    int AssemblyFlags {get;}

sealed class System.Reflection.AssemblyInformationalVersionAttribute : System.Attribute
    new(string informationalVersion)
    string InformationalVersion {get;}

sealed class System.Reflection.AssemblyKeyFileAttribute : System.Attribute
    new(string keyFile)
    string KeyFile {get;}

sealed class System.Reflection.AssemblyKeyNameAttribute : System.Attribute
    new(string keyName)
    string KeyName {get;}

sealed class System.Reflection.AssemblyMetadataAttribute : System.Attribute
    new(string key, string value)
    string Key {get;}
    string Value {get;}

enum flags System.Reflection.AssemblyNameFlags : System.Int32
    None=0 PublicKey=1 Retargetable=256 EnableJITcompileOptimizer=16384 EnableJITcompileTracking=32768

class System.Reflection.AssemblyNameProxy : System.MarshalByRefObject
    new()
    System.Reflection.AssemblyName GetAssemblyName(string assemblyFile)

sealed class System.Reflection.AssemblyProductAttribute : System.Attribute
    new(string product)
    string Product {get;}

sealed class System.Reflection.AssemblySignatureKeyAttribute : System.Attribute
    new(string publicKey, string countersignature)
    string PublicKey {get;}
    string Countersignature {get;}

sealed class System.Reflection.AssemblyTitleAttribute : System.Attribute
    new(string title)
    string Title {get;}

sealed class System.Reflection.AssemblyTrademarkAttribute : System.Attribute
    new(string trademark)
    string Trademark {get;}

sealed class System.Reflection.AssemblyVersionAttribute : System.Attribute
    new(string version)
    string Version {get;}

abstract class System.Reflection.Binder : System.Object
    System.Reflection.FieldInfo BindToField(System.Reflection.BindingFlags bindingAttr, System.Reflection.FieldInfo[] match, System.Object value, cultureinfo culture)
    System.Reflection.MethodBase BindToMethod(System.Reflection.BindingFlags bindingAttr, System.Reflection.MethodBase[] match, [ref] System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] names, [ref] System.Object state)
    System.Object ChangeType(System.Object value, type type, cultureinfo culture)
    void ReorderArgumentArray([ref] System.Object[] args, System.Object state)
    System.Reflection.MethodBase SelectMethod(System.Reflection.BindingFlags bindingAttr, System.Reflection.MethodBase[] match, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.PropertyInfo SelectProperty(System.Reflection.BindingFlags bindingAttr, System.Reflection.PropertyInfo[] match, type returnType, type[] indexes, System.Reflection.ParameterModifier[] modifiers)

enum flags System.Reflection.CallingConventions : System.Int32
    Standard=1 VarArgs=2 Any=3 HasThis=32 ExplicitThis=64

static class System.Reflection.CustomAttributeExtensions : System.Object
    static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
    static T GetCustomAttribute[T](System.Reflection.Assembly element)
    static T GetCustomAttribute[T](System.Reflection.Module element)
    static T GetCustomAttribute[T](System.Reflection.MemberInfo element)
    static T GetCustomAttribute[T](System.Reflection.ParameterInfo element)
    static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static T GetCustomAttribute[T](System.Reflection.MemberInfo element, bool inherit)
    static T GetCustomAttribute[T](System.Reflection.ParameterInfo element, bool inherit)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.Assembly element)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.Module element)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.MemberInfo element)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.ParameterInfo element)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.Module element, type attributeType)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
    static System.Collections.Generic.IEnumerable[T] GetCustomAttributes[T](System.Reflection.Assembly element)
    static System.Collections.Generic.IEnumerable[T] GetCustomAttributes[T](System.Reflection.Module element)
    static System.Collections.Generic.IEnumerable[T] GetCustomAttributes[T](System.Reflection.MemberInfo element)
    static System.Collections.Generic.IEnumerable[T] GetCustomAttributes[T](System.Reflection.ParameterInfo element)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static System.Collections.Generic.IEnumerable[System.Attribute] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
    static System.Collections.Generic.IEnumerable[T] GetCustomAttributes[T](System.Reflection.MemberInfo element, bool inherit)
    static System.Collections.Generic.IEnumerable[T] GetCustomAttributes[T](System.Reflection.ParameterInfo element, bool inherit)
    static bool IsDefined(System.Reflection.Assembly element, type attributeType)
    static bool IsDefined(System.Reflection.Module element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
    static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
    static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)

class System.Reflection.CustomAttributeFormatException : System.FormatException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

sealed class System.Reflection.DefaultMemberAttribute : System.Attribute
    new(string memberName)
    string MemberName {get;}

enum flags System.Reflection.EventAttributes : System.Int32
    None=0 SpecialName=512 RTSpecialName=1024 ReservedMask=1024

abstract class System.Reflection.EventInfo : System.Reflection.MemberInfo, System.Reflection.ICustomAttributeProvider
    System.Reflection.EventAttributes Attributes {get;}
    bool IsSpecialName {get;}
    System.Reflection.MethodInfo AddMethod {get;}
    System.Reflection.MethodInfo RemoveMethod {get;}
    System.Reflection.MethodInfo RaiseMethod {get;}
    bool IsMulticast {get;}
    type EventHandlerType {get;}
    System.Reflection.MethodInfo[] GetOtherMethods()
    System.Reflection.MethodInfo[] GetOtherMethods(bool nonPublic)
    System.Reflection.MethodInfo GetAddMethod()
    System.Reflection.MethodInfo GetAddMethod(bool nonPublic)
    System.Reflection.MethodInfo GetRemoveMethod()
    System.Reflection.MethodInfo GetRemoveMethod(bool nonPublic)
    System.Reflection.MethodInfo GetRaiseMethod()
    System.Reflection.MethodInfo GetRaiseMethod(bool nonPublic)
    void AddEventHandler(System.Object target, System.Delegate handler)
    void RemoveEventHandler(System.Object target, System.Delegate handler)
    static bool op_Equality(System.Reflection.EventInfo left, System.Reflection.EventInfo right)
    static bool op_Inequality(System.Reflection.EventInfo left, System.Reflection.EventInfo right)

class System.Reflection.ExceptionHandlingClause : System.Object
    System.Reflection.ExceptionHandlingClauseOptions Flags {get;}
    int TryOffset {get;}
    int TryLength {get;}
    int HandlerOffset {get;}
    int HandlerLength {get;}
    int FilterOffset {get;}
    type CatchType {get;}
    string ToString()

enum flags System.Reflection.ExceptionHandlingClauseOptions : System.Int32
    Clause=0 Filter=1 Finally=2 Fault=4

enum flags System.Reflection.FieldAttributes : System.Int32
    PrivateScope=0 Private=1 FamANDAssem=2 Assembly=3 Family=4 FamORAssem=5 Public=6 FieldAccessMask=7
    Static=16 InitOnly=32 Literal=64 NotSerialized=128 HasFieldRVA=256 SpecialName=512 RTSpecialName=1024
    HasFieldMarshal=4096 PinvokeImpl=8192 HasDefault=32768 ReservedMask=38144

enum flags System.Reflection.GenericParameterAttributes : System.Int32
    None=0 Covariant=1 Contravariant=2 VarianceMask=3 ReferenceTypeConstraint=4
    NotNullableValueTypeConstraint=8 DefaultConstructorConstraint=16 SpecialConstraintMask=28
    AllowByRefLike=32

interface System.Reflection.ICustomAttributeProvider
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    bool IsDefined(type attributeType, bool inherit)

enum System.Reflection.ImageFileMachine : System.Int32
    I386=332 ARM=452 IA64=512 AMD64=34404

struct System.Reflection.InterfaceMapping : System.ValueType
    field type TargetType
    field type InterfaceType
    field System.Reflection.MethodInfo[] TargetMethods
    field System.Reflection.MethodInfo[] InterfaceMethods

static class System.Reflection.IntrospectionExtensions : System.Object
    static System.Reflection.TypeInfo GetTypeInfo(type type)

class System.Reflection.InvalidFilterCriteriaException : System.ApplicationException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

interface System.Reflection.IReflect
    type UnderlyingSystemType {get;}
    System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.FieldInfo GetField(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr)
    System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParameters)

interface System.Reflection.IReflectableType
    System.Reflection.TypeInfo GetTypeInfo()

class System.Reflection.LocalVariableInfo : System.Object
    type LocalType {get;}
    int LocalIndex {get;}
    bool IsPinned {get;}
    string ToString()

class System.Reflection.ManifestResourceInfo : System.Object
    new(System.Reflection.Assembly containingAssembly, string containingFileName, System.Reflection.ResourceLocation resourceLocation)
    System.Reflection.Assembly ReferencedAssembly {get;}
    string FileName {get;}
    System.Reflection.ResourceLocation ResourceLocation {get;}

delegate System.Reflection.MemberFilter : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    bool Invoke(System.Reflection.MemberInfo m, System.Object filterCriteria)
    System.IAsyncResult BeginInvoke(System.Reflection.MemberInfo m, System.Object filterCriteria, System.AsyncCallback callback, System.Object object)
    bool EndInvoke(System.IAsyncResult result)

class System.Reflection.MethodBody : System.Object
    int LocalSignatureMetadataToken {get;}
    System.Collections.Generic.IList[System.Reflection.LocalVariableInfo] LocalVariables {get;}
    int MaxStackSize {get;}
    bool InitLocals {get;}
    System.Collections.Generic.IList[System.Reflection.ExceptionHandlingClause] ExceptionHandlingClauses {get;}
    byte[] GetILAsByteArray()

enum System.Reflection.MethodImplAttributes : System.Int32
    IL=0 Managed=0 Native=1 OPTIL=2 CodeTypeMask=3 Runtime=3 ManagedMask=4 Unmanaged=4 NoInlining=8
    ForwardRef=16 Synchronized=32 NoOptimization=64 PreserveSig=128 AggressiveInlining=256
    AggressiveOptimization=512 InternalCall=4096 Async=8192 MaxMethodImplVal=65535

sealed class System.Reflection.Missing : System.Object, System.Runtime.Serialization.ISerializable
    field static System.Reflection.Missing Value
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)

abstract class System.Reflection.Module : System.Object, System.Reflection.ICustomAttributeProvider, System.Runtime.Serialization.ISerializable
    System.Reflection.Assembly Assembly {get;}
    string FullyQualifiedName {get;}
    string Name {get;}
    int MDStreamVersion {get;}
    guid ModuleVersionId {get;}
    string ScopeName {get;}
    System.ModuleHandle ModuleHandle {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
    int MetadataToken {get;}
    field static System.Reflection.TypeFilter FilterTypeName
    field static System.Reflection.TypeFilter FilterTypeNameIgnoreCase
    void GetPEKind([ref] System.Reflection.PortableExecutableKinds peKind, [ref] System.Reflection.ImageFileMachine machine)
    bool IsResource()
    bool IsDefined(type attributeType, bool inherit)
    bool ICustomAttributeProvider.IsDefined(type attributeType, bool inherit)
    System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    System.Object[] ICustomAttributeProvider.GetCustomAttributes(bool inherit)
    System.Object[] ICustomAttributeProvider.GetCustomAttributes(type attributeType, bool inherit)
    System.Reflection.MethodInfo GetMethod(string name)
    System.Reflection.MethodInfo GetMethod(string name, type[] types)
    System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo[] GetMethods()
    System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingFlags)
    System.Reflection.FieldInfo GetField(string name)
    System.Reflection.FieldInfo GetField(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.FieldInfo[] GetFields()
    System.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingFlags)
    type[] GetTypes()
    type GetType(string className)
    type GetType(string className, bool ignoreCase)
    type GetType(string className, bool throwOnError, bool ignoreCase)
    type[] FindTypes(System.Reflection.TypeFilter filter, System.Object filterCriteria)
    System.Reflection.FieldInfo ResolveField(int metadataToken)
    System.Reflection.FieldInfo ResolveField(int metadataToken, type[] genericTypeArguments, type[] genericMethodArguments)
    System.Reflection.MemberInfo ResolveMember(int metadataToken)
    System.Reflection.MemberInfo ResolveMember(int metadataToken, type[] genericTypeArguments, type[] genericMethodArguments)
    System.Reflection.MethodBase ResolveMethod(int metadataToken)
    System.Reflection.MethodBase ResolveMethod(int metadataToken, type[] genericTypeArguments, type[] genericMethodArguments)
    byte[] ResolveSignature(int metadataToken)
    string ResolveString(int metadataToken)
    type ResolveType(int metadataToken)
    type ResolveType(int metadataToken, type[] genericTypeArguments, type[] genericMethodArguments)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    bool Equals(System.Object o)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Reflection.Module left, System.Reflection.Module right)
    static bool op_Inequality(System.Reflection.Module left, System.Reflection.Module right)

delegate System.Reflection.ModuleResolveEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Reflection.Module Invoke(System.Object sender, System.ResolveEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.ResolveEventArgs e, System.AsyncCallback callback, System.Object object)
    System.Reflection.Module EndInvoke(System.IAsyncResult result)

sealed class System.Reflection.NullabilityInfo : System.Object
    type Type {get;}
    System.Reflection.NullabilityState ReadState {get;}
    System.Reflection.NullabilityState WriteState {get;}
    System.Reflection.NullabilityInfo ElementType {get;}
    System.Reflection.NullabilityInfo[] GenericTypeArguments {get;}

enum System.Reflection.NullabilityState : System.Int32
    Unknown=0 NotNull=1 Nullable=2

sealed class System.Reflection.NullabilityInfoContext : System.Object
    new()
    System.Reflection.NullabilityInfo Create(System.Reflection.ParameterInfo parameterInfo)
    System.Reflection.NullabilityInfo Create(System.Reflection.PropertyInfo propertyInfo)
    System.Reflection.NullabilityInfo Create(System.Reflection.EventInfo eventInfo)
    System.Reflection.NullabilityInfo Create(System.Reflection.FieldInfo fieldInfo)

sealed class System.Reflection.ObfuscateAssemblyAttribute : System.Attribute
    new(bool assemblyIsPrivate)
    bool AssemblyIsPrivate {get;}
    bool StripAfterObfuscation {get;set;}

sealed class System.Reflection.ObfuscationAttribute : System.Attribute
    new()
    bool StripAfterObfuscation {get;set;}
    bool Exclude {get;set;}
    bool ApplyToMembers {get;set;}
    string Feature {get;set;}

enum flags System.Reflection.ParameterAttributes : System.Int32
    None=0 In=1 Out=2 Lcid=4 Retval=8 Optional=16 HasDefault=4096 HasFieldMarshal=8192 Reserved3=16384
    Reserved4=32768 ReservedMask=61440

struct System.Reflection.ParameterModifier : System.ValueType
    new(int parameterCount)
    indexer bool Item(int index) {get;set;}

sealed class System.Reflection.Pointer : System.Object, System.Runtime.Serialization.ISerializable
    bool Equals(System.Object obj)
    int GetHashCode()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.Object Box(System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e ptr, type type)
    static System.Void*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e Unbox(System.Object ptr)

enum flags System.Reflection.PortableExecutableKinds : System.Int32
    NotAPortableExecutableImage=0 ILOnly=1 Required32Bit=2 PE32Plus=4 Unmanaged32Bit=8 Preferred32Bit=16

enum flags System.Reflection.PropertyAttributes : System.Int32
    None=0 SpecialName=512 RTSpecialName=1024 HasDefault=4096 Reserved2=8192 Reserved3=16384 Reserved4=32768
    ReservedMask=62464

abstract class System.Reflection.ReflectionContext : System.Object
    System.Reflection.Assembly MapAssembly(System.Reflection.Assembly assembly)
    System.Reflection.TypeInfo MapType(System.Reflection.TypeInfo type)
    System.Reflection.TypeInfo GetTypeForObject(System.Object value)

sealed class System.Reflection.ReflectionTypeLoadException : System.SystemException, System.Runtime.Serialization.ISerializable
    new(type[] classes, System.Exception[] exceptions)
    new(type[] classes, System.Exception[] exceptions, string message)
    type[] Types {get;}
    System.Exception[] LoaderExceptions {get;}

enum flags System.Reflection.ResourceAttributes : System.Int32
    Public=1 Private=2

enum flags System.Reflection.ResourceLocation : System.Int32
    Embedded=1 ContainedInAnotherAssembly=2 ContainedInManifestFile=4

static class System.Reflection.RuntimeReflectionExtensions : System.Object
    static System.Collections.Generic.IEnumerable[System.Reflection.FieldInfo] GetRuntimeFields(type type)
    static System.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] GetRuntimeMethods(type type)
    static System.Collections.Generic.IEnumerable[System.Reflection.PropertyInfo] GetRuntimeProperties(type type)
    static System.Collections.Generic.IEnumerable[System.Reflection.EventInfo] GetRuntimeEvents(type type)
    static System.Reflection.FieldInfo GetRuntimeField(type type, string name)
    static System.Reflection.MethodInfo GetRuntimeMethod(type type, string name, type[] parameters)
    static System.Reflection.PropertyInfo GetRuntimeProperty(type type, string name)
    static System.Reflection.EventInfo GetRuntimeEvent(type type, string name)
    static System.Reflection.MethodInfo GetRuntimeBaseDefinition(System.Reflection.MethodInfo method)
    static System.Reflection.InterfaceMapping GetRuntimeInterfaceMap(System.Reflection.TypeInfo typeInfo, type interfaceType)
    static System.Reflection.MethodInfo GetMethodInfo(System.Delegate del)

class System.Reflection.StrongNameKeyPair : System.Object, System.Runtime.Serialization.IDeserializationCallback, System.Runtime.Serialization.ISerializable
    new(System.IO.FileStream keyPairFile)
    new(byte[] keyPairArray)
    new(string keyPairContainer)
    byte[] PublicKey {get;}
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)

class System.Reflection.TargetException : System.ApplicationException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

sealed class System.Reflection.TargetInvocationException : System.ApplicationException, System.Runtime.Serialization.ISerializable
    new(System.Exception inner)
    new(string message, System.Exception inner)

sealed class System.Reflection.TargetParameterCountException : System.ApplicationException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

class System.Reflection.TypeDelegator : System.Reflection.TypeInfo, System.Reflection.ICustomAttributeProvider, System.Reflection.IReflect, System.Reflection.IReflectableType
    new(type delegatingType)

delegate System.Reflection.TypeFilter : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    bool Invoke(type m, System.Object filterCriteria)
    System.IAsyncResult BeginInvoke(type m, System.Object filterCriteria, System.AsyncCallback callback, System.Object object)
    bool EndInvoke(System.IAsyncResult result)

interface System.Reflection.ICustomTypeProvider
    type GetCustomType()

enum flags System.Reflection.MethodSemanticsAttributes : System.Int32
    Setter=1 Getter=2 Other=4 Adder=8 Remover=16 Raiser=32

enum System.Reflection.DeclarativeSecurityAction : System.Int16
    None=0 Demand=2 Assert=3 Deny=4 PermitOnly=5 LinkDemand=6 InheritanceDemand=7 RequestMinimum=8
    RequestOptional=9 RequestRefuse=10

enum flags System.Reflection.MethodImportAttributes : System.Int16
    None=0 ExactSpelling=1 CharSetAnsi=2 CharSetUnicode=4 CharSetAuto=6 CharSetMask=6 BestFitMappingEnable=16
    BestFitMappingDisable=32 BestFitMappingMask=48 SetLastError=64 CallingConventionWinApi=256
    CallingConventionCDecl=512 CallingConventionStdCall=768 CallingConventionThisCall=1024
    CallingConventionFastCall=1280 CallingConventionMask=1792 ThrowOnUnmappableCharEnable=4096
    ThrowOnUnmappableCharDisable=8192 ThrowOnUnmappableCharMask=12288

enum flags System.Reflection.ManifestResourceAttributes : System.Int32
    Public=1 Private=2 VisibilityMask=7

enum System.Reflection.AssemblyHashAlgorithm : System.Int32
    None=0 MD5=32771 Sha1=32772 Sha256=32780 Sha384=32781 Sha512=32782

enum flags System.Reflection.AssemblyFlags : System.Int32
    PublicKey=1 Retargetable=256 WindowsRuntime=512 ContentTypeMask=3584 DisableJitCompileOptimizer=16384
    EnableJitCompileTracking=32768
