abstract class System.Type : System.Reflection.MemberInfo, System.Reflection.ICustomAttributeProvider, System.Reflection.IReflect
    System.Reflection.MemberTypes MemberType {get;}
    string Namespace {get;}
    string AssemblyQualifiedName {get;}
    string FullName {get;}
    System.Reflection.Assembly Assembly {get;}
    System.Reflection.Module Module {get;}
    bool IsInterface {get;}
    bool IsNested {get;}
    type DeclaringType {get;}
    System.Reflection.MethodBase DeclaringMethod {get;}
    type ReflectedType {get;}
    type UnderlyingSystemType {get;}
    bool IsTypeDefinition {get;}
    bool IsArray {get;}
    bool IsByRef {get;}
    bool IsPointer {get;}
    bool IsConstructedGenericType {get;}
    bool IsGenericParameter {get;}
    bool IsGenericTypeParameter {get;}
    bool IsGenericMethodParameter {get;}
    bool IsGenericType {get;}
    bool IsGenericTypeDefinition {get;}
    bool IsSZArray {get;}
    bool IsVariableBoundArray {get;}
    bool IsByRefLike {get;}
    bool IsFunctionPointer {get;}
    bool IsUnmanagedFunctionPointer {get;}
    bool HasElementType {get;}
    type[] GenericTypeArguments {get;}
    int GenericParameterPosition {get;}
    System.Reflection.GenericParameterAttributes GenericParameterAttributes {get;}
    System.Reflection.TypeAttributes Attributes {get;}
    bool IsAbstract {get;}
    bool IsImport {get;}
    bool IsSealed {get;}
    bool IsSpecialName {get;}
    bool IsClass {get;}
    bool IsNestedAssembly {get;}
    bool IsNestedFamANDAssem {get;}
    bool IsNestedFamily {get;}
    bool IsNestedFamORAssem {get;}
    bool IsNestedPrivate {get;}
    bool IsNestedPublic {get;}
    bool IsNotPublic {get;}
    bool IsPublic {get;}
    bool IsAutoLayout {get;}
    bool IsExplicitLayout {get;}
    bool IsLayoutSequential {get;}
    bool IsAnsiClass {get;}
    bool IsAutoClass {get;}
    bool IsUnicodeClass {get;}
    bool IsCOMObject {get;}
    bool IsContextful {get;}
    bool IsEnum {get;}
    bool IsMarshalByRef {get;}
    bool IsPrimitive {get;}
    bool IsValueType {get;}
    bool IsSignatureType {get;}
    bool IsSecurityCritical {get;}
    bool IsSecuritySafeCritical {get;}
    bool IsSecurityTransparent {get;}
    System.Runtime.InteropServices.StructLayoutAttribute StructLayoutAttribute {get;}
    System.Reflection.ConstructorInfo TypeInitializer {get;}
    System.RuntimeTypeHandle TypeHandle {get;}
    guid GUID {get;}
    type BaseType {get;}
    bool IsSerializable {get;}
    bool ContainsGenericParameters {get;}
    bool IsVisible {get;}
    string Name {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
    bool IsCollectible {get;}
    int MetadataToken {get;}
    static System.Reflection.Binder DefaultBinder {get;}
    field static char Delimiter
    field static type[] EmptyTypes
    field static System.Object Missing
    field static System.Reflection.MemberFilter FilterAttribute
    field static System.Reflection.MemberFilter FilterName
    field static System.Reflection.MemberFilter FilterNameIgnoreCase
    type GetType()
    type GetElementType()
    int GetArrayRank()
    type GetGenericTypeDefinition()
    type[] GetGenericArguments()
    type[] GetOptionalCustomModifiers()
    type[] GetRequiredCustomModifiers()
    type[] GetGenericParameterConstraints()
    bool IsAssignableTo(type targetType)
    System.Reflection.ConstructorInfo GetConstructor(type[] types)
    System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, type[] types)
    System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.ConstructorInfo GetConstructor(System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.ConstructorInfo[] GetConstructors()
    System.Reflection.ConstructorInfo[] GetConstructors(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.EventInfo GetEvent(string name)
    System.Reflection.EventInfo GetEvent(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.EventInfo[] GetEvents()
    System.Reflection.EventInfo[] GetEvents(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.FieldInfo GetField(string name)
    System.Reflection.FieldInfo GetField(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.FieldInfo IReflect.GetField(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.FieldInfo[] GetFields()
    System.Reflection.FieldInfo[] GetFields(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.FieldInfo[] IReflect.GetFields(System.Reflection.BindingFlags bindingAttr)
    type[] GetFunctionPointerCallingConventions()
    type GetFunctionPointerReturnType()
    type[] GetFunctionPointerParameterTypes()
    System.Reflection.MemberInfo[] GetMember(string name)
    System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MemberInfo[] GetMember(string name, System.Reflection.MemberTypes type, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MemberInfo[] IReflect.GetMember(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MemberInfo[] GetMembers()
    System.Reflection.MemberInfo[] GetMembers(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MemberInfo[] IReflect.GetMembers(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MemberInfo GetMemberWithSameMetadataDefinitionAs(System.Reflection.MemberInfo member)
    System.Reflection.MethodInfo GetMethod(string name)
    System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, type[] types)
    System.Reflection.MethodInfo GetMethod(string name, type[] types)
    System.Reflection.MethodInfo GetMethod(string name, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types)
    System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, type[] types)
    System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo GetMethod(string name, int genericParameterCount, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Reflection.CallingConventions callConvention, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo IReflect.GetMethod(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.MethodInfo IReflect.GetMethod(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MethodInfo[] GetMethods()
    System.Reflection.MethodInfo[] GetMethods(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MethodInfo[] IReflect.GetMethods(System.Reflection.BindingFlags bindingAttr)
    type GetNestedType(string name)
    type GetNestedType(string name, System.Reflection.BindingFlags bindingAttr)
    type[] GetNestedTypes()
    type[] GetNestedTypes(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.PropertyInfo GetProperty(string name)
    System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.PropertyInfo GetProperty(string name, type returnType)
    System.Reflection.PropertyInfo GetProperty(string name, type[] types)
    System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types)
    System.Reflection.PropertyInfo GetProperty(string name, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.PropertyInfo GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.PropertyInfo IReflect.GetProperty(string name, System.Reflection.BindingFlags bindingAttr)
    System.Reflection.PropertyInfo IReflect.GetProperty(string name, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, type returnType, type[] types, System.Reflection.ParameterModifier[] modifiers)
    System.Reflection.PropertyInfo[] GetProperties()
    System.Reflection.PropertyInfo[] GetProperties(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.PropertyInfo[] IReflect.GetProperties(System.Reflection.BindingFlags bindingAttr)
    System.Reflection.MemberInfo[] GetDefaultMembers()
    System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args)
    System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, cultureinfo culture)
    System.Object InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParameters)
    System.Object IReflect.InvokeMember(string name, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object target, System.Object[] args, System.Reflection.ParameterModifier[] modifiers, cultureinfo culture, string[] namedParameters)
    type GetInterface(string name)
    type GetInterface(string name, bool ignoreCase)
    type[] GetInterfaces()
    System.Reflection.InterfaceMapping GetInterfaceMap(type interfaceType)
    bool IsInstanceOfType(System.Object o)
    bool IsEquivalentTo(type other)
    type GetEnumUnderlyingType()
    array GetEnumValues()
    array GetEnumValuesAsUnderlyingType()
    type MakeArrayType()
    type MakeArrayType(int rank)
    type MakeByRefType()
    type MakeGenericType(Params type[] typeArguments)
    type MakePointerType()
    string ToString()
    bool Equals(System.Object o)
    bool Equals(type o)
    int GetHashCode()
    bool IsEnumDefined(System.Object value)
    string GetEnumName(System.Object value)
    string[] GetEnumNames()
    type[] FindInterfaces(System.Reflection.TypeFilter filter, System.Object filterCriteria)
    System.Reflection.MemberInfo[] FindMembers(System.Reflection.MemberTypes memberType, System.Reflection.BindingFlags bindingAttr, System.Reflection.MemberFilter filter, System.Object filterCriteria)
    bool IsSubclassOf(type c)
    bool IsAssignableFrom(type c)
    bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
    bool IsDefined(type attributeType, bool inherit)
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
    static type GetType(string typeName, bool throwOnError, bool ignoreCase)
    static type GetType(string typeName, bool throwOnError)
    static type GetType(string typeName)
    static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver)
    static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError)
    static type GetType(string typeName, System.Func[System.Reflection.AssemblyName,System.Reflection.Assembly] assemblyResolver, System.Func[System.Reflection.Assembly,string,bool,type] typeResolver, bool throwOnError, bool ignoreCase)
    static type GetTypeFromHandle(System.RuntimeTypeHandle handle)
    static System.RuntimeTypeHandle GetTypeHandle(System.Object o)
    static type[] GetTypeArray(System.Object[] args)
    static System.TypeCode GetTypeCode(type type)
    static type GetTypeFromCLSID(guid clsid)
    static type GetTypeFromCLSID(guid clsid, bool throwOnError)
    static type GetTypeFromCLSID(guid clsid, string server)
    static type GetTypeFromCLSID(guid clsid, string server, bool throwOnError)
    static type GetTypeFromProgID(string progID)
    static type GetTypeFromProgID(string progID, bool throwOnError)
    static type GetTypeFromProgID(string progID, string server)
    static type GetTypeFromProgID(string progID, string server, bool throwOnError)
    static type MakeGenericSignatureType(type genericTypeDefinition, Params type[] typeArguments)
    static type MakeGenericMethodParameter(int position)
    static bool op_Equality(type left, type right)
    static bool op_Inequality(type left, type right)
    static type ReflectionOnlyGetType(string typeName, bool throwIfNotFound, bool ignoreCase)
    static bool op_Equality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)
    static bool op_Inequality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)

static class System.Activator : System.Object
    static System.Object CreateInstance(type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture)
    static System.Object CreateInstance(type type, Params System.Object[] args)
    static System.Object CreateInstance(type type, System.Object[] args, System.Object[] activationAttributes)
    static System.Object CreateInstance(type type)
    static System.Object CreateInstance(type type, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
    static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName)
    static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
    static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName, System.Object[] activationAttributes)
    static System.Object CreateInstance(type type, bool nonPublic)
    static T CreateInstance[T]()
    static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName)
    static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, System.Object[] activationAttributes)
    static System.Runtime.Remoting.ObjectHandle CreateInstanceFrom(string assemblyFile, string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)

abstract class System.Reflection.Assembly : System.Object, System.Reflection.ICustomAttributeProvider, System.Runtime.Serialization.ISerializable
    System.Collections.Generic.IEnumerable[System.Reflection.TypeInfo] DefinedTypes {get;}
    System.Collections.Generic.IEnumerable[type] ExportedTypes {get;}
    string CodeBase {get;}
    System.Reflection.MethodInfo EntryPoint {get;}
    string FullName {get;}
    string ImageRuntimeVersion {get;}
    bool IsDynamic {get;}
    string Location {get;}
    bool ReflectionOnly {get;}
    bool IsCollectible {get;}
    bool IsFullyTrusted {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
    string EscapedCodeBase {get;}
    System.Reflection.Module ManifestModule {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.Module] Modules {get;}
    bool GlobalAssemblyCache {get;}
    long HostContext {get;}
    System.Security.SecurityRuleSet SecurityRuleSet {get;}
    type[] GetTypes()
    type[] GetExportedTypes()
    type[] GetForwardedTypes()
    System.Reflection.ManifestResourceInfo GetManifestResourceInfo(string resourceName)
    string[] GetManifestResourceNames()
    System.IO.Stream GetManifestResourceStream(string name)
    System.IO.Stream GetManifestResourceStream(type type, string name)
    System.Reflection.AssemblyName GetName()
    System.Reflection.AssemblyName GetName(bool copiedName)
    type GetType(string name)
    type GetType(string name, bool throwOnError)
    type GetType(string name, bool throwOnError, bool ignoreCase)
    bool IsDefined(type attributeType, bool inherit)
    bool ICustomAttributeProvider.IsDefined(type attributeType, bool inherit)
    System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    System.Object[] ICustomAttributeProvider.GetCustomAttributes(bool inherit)
    System.Object[] ICustomAttributeProvider.GetCustomAttributes(type attributeType, bool inherit)
    System.Object CreateInstance(string typeName)
    System.Object CreateInstance(string typeName, bool ignoreCase)
    System.Object CreateInstance(string typeName, bool ignoreCase, System.Reflection.BindingFlags bindingAttr, System.Reflection.Binder binder, System.Object[] args, cultureinfo culture, System.Object[] activationAttributes)
    System.Reflection.Module GetModule(string name)
    System.Reflection.Module[] GetModules()
    System.Reflection.Module[] GetModules(bool getResourceModules)
    System.Reflection.Module[] GetLoadedModules()
    System.Reflection.Module[] GetLoadedModules(bool getResourceModules)
    System.Reflection.AssemblyName[] GetReferencedAssemblies()
    System.Reflection.Assembly GetSatelliteAssembly(cultureinfo culture)
    System.Reflection.Assembly GetSatelliteAssembly(cultureinfo culture, version version)
    System.IO.FileStream GetFile(string name)
    System.IO.FileStream[] GetFiles()
    System.IO.FileStream[] GetFiles(bool getResourceModules)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    string ToString()
    bool Equals(System.Object o)
    int GetHashCode()
    System.Reflection.Module LoadModule(string moduleName, byte[] rawModule)
    System.Reflection.Module LoadModule(string moduleName, byte[] rawModule, byte[] rawSymbolStore)
    static System.Reflection.Assembly Load(string assemblyString)
    static System.Reflection.Assembly Load(System.Reflection.AssemblyName assemblyRef)
    static System.Reflection.Assembly Load(byte[] rawAssembly)
    static System.Reflection.Assembly Load(byte[] rawAssembly, byte[] rawSymbolStore)
    static System.Reflection.Assembly LoadWithPartialName(string partialName)
    static System.Reflection.Assembly GetExecutingAssembly()
    static System.Reflection.Assembly GetCallingAssembly()
    static bool op_Equality(System.Reflection.Assembly left, System.Reflection.Assembly right)
    static bool op_Inequality(System.Reflection.Assembly left, System.Reflection.Assembly right)
    static string CreateQualifiedName(string assemblyName, string typeName)
    static System.Reflection.Assembly GetAssembly(type type)
    static void SetEntryAssembly(System.Reflection.Assembly assembly)
    static System.Reflection.Assembly GetEntryAssembly()
    static System.Reflection.Assembly LoadFile(string path)
    static System.Reflection.Assembly LoadFrom(string assemblyFile)
    static System.Reflection.Assembly LoadFrom(string assemblyFile, byte[] hashValue, System.Configuration.Assemblies.AssemblyHashAlgorithm hashAlgorithm)
    static System.Reflection.Assembly UnsafeLoadFrom(string assemblyFile)
    static System.Reflection.Assembly ReflectionOnlyLoad(byte[] rawAssembly)
    static System.Reflection.Assembly ReflectionOnlyLoad(string assemblyString)
    static System.Reflection.Assembly ReflectionOnlyLoadFrom(string assemblyFile)
    event System.Reflection.ModuleResolveEventHandler ModuleResolve

abstract class System.Reflection.MethodInfo : System.Reflection.MethodBase, System.Reflection.ICustomAttributeProvider
    System.Reflection.MemberTypes MemberType {get;}
    System.Reflection.ParameterInfo ReturnParameter {get;}
    type ReturnType {get;}
    System.Reflection.ICustomAttributeProvider ReturnTypeCustomAttributes {get;}
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
    string Name {get;}
    type DeclaringType {get;}
    type ReflectedType {get;}
    System.Reflection.Module Module {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
    bool IsCollectible {get;}
    int MetadataToken {get;}
    type[] GetGenericArguments()
    System.Reflection.MethodInfo GetGenericMethodDefinition()
    System.Reflection.MethodInfo MakeGenericMethod(Params type[] typeArguments)
    System.Reflection.MethodInfo GetBaseDefinition()
    System.Delegate CreateDelegate(type delegateType)
    System.Delegate CreateDelegate(type delegateType, System.Object target)
    T CreateDelegate[T]()
    T CreateDelegate[T](System.Object target)
    bool Equals(System.Object obj)
    int GetHashCode()
    System.Reflection.ParameterInfo[] GetParameters()
    System.Reflection.MethodImplAttributes GetMethodImplementationFlags()
    System.Reflection.MethodBody GetMethodBody()
    System.Object Invoke(System.Object obj, System.Object[] parameters)
    System.Object Invoke(System.Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] parameters, cultureinfo culture)
    bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
    bool IsDefined(type attributeType, bool inherit)
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
    static bool op_Equality(System.Reflection.MethodInfo left, System.Reflection.MethodInfo right)
    static bool op_Inequality(System.Reflection.MethodInfo left, System.Reflection.MethodInfo right)
    static bool op_Equality(System.Reflection.MethodBase left, System.Reflection.MethodBase right)
    static bool op_Equality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)
    static bool op_Inequality(System.Reflection.MethodBase left, System.Reflection.MethodBase right)
    static bool op_Inequality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)

abstract class System.Reflection.PropertyInfo : System.Reflection.MemberInfo, System.Reflection.ICustomAttributeProvider
    System.Reflection.MemberTypes MemberType {get;}
    type PropertyType {get;}
    System.Reflection.PropertyAttributes Attributes {get;}
    bool IsSpecialName {get;}
    bool CanRead {get;}
    bool CanWrite {get;}
    System.Reflection.MethodInfo GetMethod {get;}
    System.Reflection.MethodInfo SetMethod {get;}
    string Name {get;}
    type DeclaringType {get;}
    type ReflectedType {get;}
    System.Reflection.Module Module {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
    bool IsCollectible {get;}
    int MetadataToken {get;}
    System.Reflection.ParameterInfo[] GetIndexParameters()
    System.Reflection.MethodInfo[] GetAccessors()
    System.Reflection.MethodInfo[] GetAccessors(bool nonPublic)
    System.Reflection.MethodInfo GetGetMethod()
    System.Reflection.MethodInfo GetGetMethod(bool nonPublic)
    System.Reflection.MethodInfo GetSetMethod()
    System.Reflection.MethodInfo GetSetMethod(bool nonPublic)
    type GetModifiedPropertyType()
    type[] GetOptionalCustomModifiers()
    type[] GetRequiredCustomModifiers()
    System.Object GetValue(System.Object obj)
    System.Object GetValue(System.Object obj, System.Object[] index)
    System.Object GetValue(System.Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] index, cultureinfo culture)
    System.Object GetConstantValue()
    System.Object GetRawConstantValue()
    void SetValue(System.Object obj, System.Object value)
    void SetValue(System.Object obj, System.Object value, System.Object[] index)
    void SetValue(System.Object obj, System.Object value, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] index, cultureinfo culture)
    bool Equals(System.Object obj)
    int GetHashCode()
    bool HasSameMetadataDefinitionAs(System.Reflection.MemberInfo other)
    bool IsDefined(type attributeType, bool inherit)
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
    static bool op_Equality(System.Reflection.PropertyInfo left, System.Reflection.PropertyInfo right)
    static bool op_Inequality(System.Reflection.PropertyInfo left, System.Reflection.PropertyInfo right)
    static bool op_Equality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)
    static bool op_Inequality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)

abstract class System.Reflection.FieldInfo : System.Reflection.MemberInfo, System.Reflection.ICustomAttributeProvider
    System.Reflection.MemberTypes MemberType {get;}
    System.Reflection.FieldAttributes Attributes {get;}
    type FieldType {get;}
    bool IsInitOnly {get;}
    bool IsLiteral {get;}
    bool IsNotSerialized {get;}
    bool IsPinvokeImpl {get;}
    bool IsSpecialName {get;}
    bool IsStatic {get;}
    bool IsAssembly {get;}
    bool IsFamily {get;}
    bool IsFamilyAndAssembly {get;}
    bool IsFamilyOrAssembly {get;}
    bool IsPrivate {get;}
    bool IsPublic {get;}
    bool IsSecurityCritical {get;}
    bool IsSecuritySafeCritical {get;}
    bool IsSecurityTransparent {get;}
    System.RuntimeFieldHandle FieldHandle {get;}
    string Name {get;}
    type DeclaringType {get;}
    type ReflectedType {get;}
    System.Object GetValue(System.Object obj)
    void SetValue(System.Object obj, System.Object value)
    void SetValue(System.Object obj, System.Object value, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, cultureinfo culture)
    void SetValueDirect(System.TypedReference obj, System.Object value)
    System.Object GetValueDirect(System.TypedReference obj)
    System.Object GetRawConstantValue()
    type GetModifiedFieldType()
    type[] GetOptionalCustomModifiers()
    type[] GetRequiredCustomModifiers()
    bool IsDefined(type attributeType, bool inherit)
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    static System.Reflection.FieldInfo GetFieldFromHandle(System.RuntimeFieldHandle handle)
    static System.Reflection.FieldInfo GetFieldFromHandle(System.RuntimeFieldHandle handle, System.RuntimeTypeHandle declaringType)
    static bool op_Equality(System.Reflection.FieldInfo left, System.Reflection.FieldInfo right)
    static bool op_Inequality(System.Reflection.FieldInfo left, System.Reflection.FieldInfo right)
    static bool op_Equality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)
    static bool op_Inequality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)

abstract class System.Reflection.ConstructorInfo : System.Reflection.MethodBase, System.Reflection.ICustomAttributeProvider
    System.Reflection.MemberTypes MemberType {get;}
    bool IsConstructor {get;}
    bool IsStatic {get;}
    bool IsPublic {get;}
    string Name {get;}
    type DeclaringType {get;}
    type ReflectedType {get;}
    field static string ConstructorName
    field static string TypeConstructorName
    System.Object Invoke(System.Object[] parameters)
    System.Object Invoke(System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] parameters, cultureinfo culture)
    System.Object Invoke(System.Object obj, System.Object[] parameters)
    System.Object Invoke(System.Object obj, System.Reflection.BindingFlags invokeAttr, System.Reflection.Binder binder, System.Object[] parameters, cultureinfo culture)
    System.Reflection.ParameterInfo[] GetParameters()
    static bool op_Equality(System.Reflection.ConstructorInfo left, System.Reflection.ConstructorInfo right)
    static bool op_Inequality(System.Reflection.ConstructorInfo left, System.Reflection.ConstructorInfo right)
    static bool op_Equality(System.Reflection.MethodBase left, System.Reflection.MethodBase right)
    static bool op_Equality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)
    static bool op_Inequality(System.Reflection.MethodBase left, System.Reflection.MethodBase right)
    static bool op_Inequality(System.Reflection.MemberInfo left, System.Reflection.MemberInfo right)

class System.Reflection.ParameterInfo : System.Object, System.Reflection.ICustomAttributeProvider, System.Runtime.Serialization.IObjectReference
    System.Reflection.ParameterAttributes Attributes {get;}
    System.Reflection.MemberInfo Member {get;}
    string Name {get;}
    type ParameterType {get;}
    int Position {get;}
    bool IsIn {get;}
    bool IsLcid {get;}
    bool IsOptional {get;}
    bool IsOut {get;}
    bool IsRetval {get;}
    System.Object DefaultValue {get;}
    System.Object RawDefaultValue {get;}
    bool HasDefaultValue {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.CustomAttributeData] CustomAttributes {get;}
    int MetadataToken {get;}
    bool IsDefined(type attributeType, bool inherit)
    bool ICustomAttributeProvider.IsDefined(type attributeType, bool inherit)
    System.Collections.Generic.IList[System.Reflection.CustomAttributeData] GetCustomAttributesData()
    System.Object[] GetCustomAttributes(bool inherit)
    System.Object[] GetCustomAttributes(type attributeType, bool inherit)
    System.Object[] ICustomAttributeProvider.GetCustomAttributes(bool inherit)
    System.Object[] ICustomAttributeProvider.GetCustomAttributes(type attributeType, bool inherit)
    type GetModifiedParameterType()
    type[] GetOptionalCustomModifiers()
    type[] GetRequiredCustomModifiers()
    System.Object GetRealObject(System.Runtime.Serialization.StreamingContext context)
    System.Object IObjectReference.GetRealObject(System.Runtime.Serialization.StreamingContext context)
    string ToString()

sealed class System.Reflection.AssemblyName : System.Object, System.ICloneable, System.Runtime.Serialization.IDeserializationCallback, System.Runtime.Serialization.ISerializable
    new(string assemblyName)
    new()
    string Name {get;set;}
    version Version {get;set;}
    cultureinfo CultureInfo {get;set;}
    string CultureName {get;set;}
    string CodeBase {get;set;}
    string EscapedCodeBase {get;}
    System.Reflection.ProcessorArchitecture ProcessorArchitecture {get;set;}
    System.Reflection.AssemblyContentType ContentType {get;set;}
    System.Reflection.AssemblyNameFlags Flags {get;set;}
    System.Configuration.Assemblies.AssemblyHashAlgorithm HashAlgorithm {get;set;}
    System.Configuration.Assemblies.AssemblyVersionCompatibility VersionCompatibility {get;set;}
    System.Reflection.StrongNameKeyPair KeyPair {get;set;}
    string FullName {get;}
    System.Object Clone()
    System.Object ICloneable.Clone()
    byte[] GetPublicKey()
    void SetPublicKey(byte[] publicKey)
    byte[] GetPublicKeyToken()
    void SetPublicKeyToken(byte[] publicKeyToken)
    string ToString()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void OnDeserialization(System.Object sender)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static System.Reflection.AssemblyName GetAssemblyName(string assemblyFile)
    static bool ReferenceMatchesDefinition(System.Reflection.AssemblyName reference, System.Reflection.AssemblyName definition)

abstract class System.Reflection.TypeInfo : type, System.Reflection.ICustomAttributeProvider, System.Reflection.IReflect, System.Reflection.IReflectableType
    type[] GenericTypeParameters {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.ConstructorInfo] DeclaredConstructors {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.EventInfo] DeclaredEvents {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.FieldInfo] DeclaredFields {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.MemberInfo] DeclaredMembers {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] DeclaredMethods {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.TypeInfo] DeclaredNestedTypes {get;}
    System.Collections.Generic.IEnumerable[System.Reflection.PropertyInfo] DeclaredProperties {get;}
    System.Collections.Generic.IEnumerable[type] ImplementedInterfaces {get;}
    type AsType()
    System.Reflection.EventInfo GetDeclaredEvent(string name)
    System.Reflection.FieldInfo GetDeclaredField(string name)
    System.Reflection.MethodInfo GetDeclaredMethod(string name)
    System.Reflection.TypeInfo GetDeclaredNestedType(string name)
    System.Reflection.PropertyInfo GetDeclaredProperty(string name)
    System.Collections.Generic.IEnumerable[System.Reflection.MethodInfo] GetDeclaredMethods(string name)
    bool IsAssignableFrom(System.Reflection.TypeInfo typeInfo)
    bool IsAssignableFrom(type c)
    System.Reflection.TypeInfo IReflectableType.GetTypeInfo()
