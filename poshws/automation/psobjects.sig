class System.Management.Automation.PSObject : System.Object, System.IFormattable, System.IComparable, System.Runtime.Serialization.ISerializable, System.Dynamic.IDynamicMetaObjectProvider
    new()
    new(int instanceMemberCapacity)
    new(System.Object obj)
    field static string AdaptedMemberSetName = "psadapted"
    field static string ExtendedMemberSetName = "psextended"
    field static string BaseObjectMemberSetName = "psbase"
    System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMemberInfo] Members {get;}
    System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSPropertyInfo] Properties {get;}
    System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMethodInfo] Methods {get;}
    System.Object ImmediateBaseObject {get;}
    System.Object BaseObject {get;}
    System.Collections.ObjectModel.Collection[string] TypeNames {get;}
    static psobject op_Implicit(int valueToConvert)
    static psobject op_Implicit(string valueToConvert)
    static psobject op_Implicit(hashtable valueToConvert)
    static psobject op_Implicit(double valueToConvert)
    static psobject op_Implicit(bool valueToConvert)
    static psobject AsPSObject(System.Object obj)
    string ToString()
    string ToString(string format, System.IFormatProvider formatProvider)
    psobject Copy()
    int CompareTo(System.Object obj)
    bool Equals(System.Object obj)
    int GetHashCode()
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Dynamic.DynamicMetaObject IDynamicMetaObjectProvider.GetMetaObject(System.Linq.Expressions.Expression parameter)

class System.Management.Automation.PSCustomObject : System.Object
    string ToString()

class System.Management.Automation.PSNoteProperty : System.Management.Automation.PSPropertyInfo
    new(string name, System.Object value)
    System.Management.Automation.PSMemberTypes MemberType {get;}
    bool IsSettable {get;}
    bool IsGettable {get;}
    System.Object Value {get;set;}
    string TypeNameOfValue {get;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSScriptProperty : System.Management.Automation.PSPropertyInfo
    new(string name, scriptblock getterScript)
    new(string name, scriptblock getterScript, scriptblock setterScript)
    scriptblock GetterScript {get;}
    scriptblock SetterScript {get;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    bool IsSettable {get;}
    bool IsGettable {get;}
    System.Object Value {get;set;}
    string TypeNameOfValue {get;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSAliasProperty : System.Management.Automation.PSPropertyInfo
    new(string name, string referencedMemberName)
    new(string name, string referencedMemberName, type conversionType)
    string ReferencedMemberName {get;}
    type ConversionType {get;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    string TypeNameOfValue {get;}
    bool IsSettable {get;}
    bool IsGettable {get;}
    System.Object Value {get;set;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSScriptMethod : System.Management.Automation.PSMethodInfo
    new(string name, scriptblock script)
    scriptblock Script {get;}
    System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    string TypeNameOfValue {get;}
    System.Object Value {get;set;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Object Invoke(Params System.Object[] arguments)
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSPropertySet : System.Management.Automation.PSMemberInfo
    new(string name, System.Collections.Generic.IEnumerable[string] referencedPropertyNames)
    System.Collections.ObjectModel.Collection[string] ReferencedPropertyNames {get;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    System.Object Value {get;set;}
    string TypeNameOfValue {get;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSMemberSet : System.Management.Automation.PSMemberInfo
    new(string name)
    new(string name, System.Collections.Generic.IEnumerable[System.Management.Automation.PSMemberInfo] members)
    System.Management.Automation.PSMemberTypes MemberType {get;}
    System.Object Value {get;set;}
    string TypeNameOfValue {get;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()
    bool InheritMembers {get;}
    System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMemberInfo] Members {get;}
    System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSPropertyInfo] Properties {get;}
    System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMethodInfo] Methods {get;}

abstract class System.Management.Automation.PSMemberInfo : System.Object
    System.Management.Automation.PSMemberTypes MemberType {get;}
    string Name {get;}
    bool IsInstance {get;}
    System.Object Value {get;set;}
    string TypeNameOfValue {get;}
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSMethod : System.Management.Automation.PSMethodInfo
    System.Management.Automation.PSMemberTypes MemberType {get;}
    System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
    string TypeNameOfValue {get;}
    System.Object Value {get;set;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()
    System.Object Invoke(Params System.Object[] arguments)

class System.Management.Automation.PSProperty : System.Management.Automation.PSPropertyInfo
    System.Management.Automation.PSMemberTypes MemberType {get;}
    System.Object Value {get;set;}
    bool IsSettable {get;}
    bool IsGettable {get;}
    string TypeNameOfValue {get;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSCodeProperty : System.Management.Automation.PSPropertyInfo
    new(string name, System.Reflection.MethodInfo getterCodeReference)
    new(string name, System.Reflection.MethodInfo getterCodeReference, System.Reflection.MethodInfo setterCodeReference)
    System.Reflection.MethodInfo GetterCodeReference {get;}
    System.Reflection.MethodInfo SetterCodeReference {get;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    bool IsSettable {get;}
    bool IsGettable {get;}
    System.Object Value {get;set;}
    string TypeNameOfValue {get;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSVariableProperty : System.Management.Automation.PSNoteProperty
    new(System.Management.Automation.PSVariable variable)
    System.Management.Automation.PSMemberTypes MemberType {get;}
    bool IsSettable {get;}
    bool IsGettable {get;}
    System.Object Value {get;set;}
    string TypeNameOfValue {get;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSCodeMethod : System.Management.Automation.PSMethodInfo
    new(string name, System.Reflection.MethodInfo codeReference)
    System.Reflection.MethodInfo CodeReference {get;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
    string TypeNameOfValue {get;}
    System.Object Value {get;set;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Management.Automation.PSMemberInfo Copy()
    System.Object Invoke(Params System.Object[] arguments)

class System.Management.Automation.PSParameterizedProperty : System.Management.Automation.PSMethodInfo
    bool IsSettable {get;}
    bool IsGettable {get;}
    System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
    string TypeNameOfValue {get;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    System.Object Value {get;set;}
    string Name {get;}
    bool IsInstance {get;}
    string ToString()
    System.Object Invoke(Params System.Object[] arguments)
    void InvokeSet(System.Object valueToSet, Params System.Object[] arguments)
    System.Management.Automation.PSMemberInfo Copy()

abstract class System.Management.Automation.PSMethodInfo : System.Management.Automation.PSMemberInfo
    System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
    System.Object Value {get;set;}
    System.Management.Automation.PSMemberTypes MemberType {get;}
    string Name {get;}
    bool IsInstance {get;}
    string TypeNameOfValue {get;}
    System.Object Invoke(Params System.Object[] arguments)
    System.Management.Automation.PSMemberInfo Copy()

class System.Management.Automation.PSTypeName : System.Object
    new(type type)
    new(string name)
    new(string name, type type)
    new(System.Management.Automation.Language.TypeDefinitionAst typeDefinitionAst)
    new(System.Management.Automation.Language.ITypeName typeName)
    string Name {get;}
    type Type {get;}
    System.Management.Automation.Language.TypeDefinitionAst TypeDefinitionAst {get;}
    string ToString()
