enum flags System.Xml.Serialization.CodeGenerationOptions : System.Int32
    None=0 GenerateProperties=1 GenerateNewAsync=2 GenerateOldAsync=4 GenerateOrder=8 EnableDataBinding=16

class System.Xml.Serialization.CodeIdentifier : System.Object
    new()
    static string MakePascal(string identifier)
    static string MakeCamel(string identifier)
    static string MakeValid(string identifier)

class System.Xml.Serialization.CodeIdentifiers : System.Object
    new()
    new(bool caseSensitive)
    bool UseCamelCasing {get;set;}
    void Clear()
    string MakeRightCase(string identifier)
    string MakeUnique(string identifier)
    void AddReserved(string identifier)
    void RemoveReserved(string identifier)
    string AddUnique(string identifier, System.Object value)
    bool IsInUse(string identifier)
    void Add(string identifier, System.Object value)
    void Remove(string identifier)
    System.Object ToArray(type type)

class System.Xml.Serialization.ImportContext : System.Object
    new(System.Xml.Serialization.CodeIdentifiers identifiers, bool shareTypes)
    System.Xml.Serialization.CodeIdentifiers TypeIdentifiers {get;}
    bool ShareTypes {get;}
    System.Collections.Specialized.StringCollection Warnings {get;}

interface System.Xml.Serialization.IXmlSerializable
    System.Xml.Schema.XmlSchema GetSchema()
    void ReadXml(System.Xml.XmlReader reader)
    void WriteXml(System.Xml.XmlWriter writer)

interface System.Xml.Serialization.IXmlTextParser
    bool Normalized {get;set;}
    System.Xml.WhitespaceHandling WhitespaceHandling {get;set;}

abstract class System.Xml.Serialization.SchemaImporter : System.Object

class System.Xml.Serialization.SoapAttributeAttribute : System.Attribute
    new()
    new(string attributeName)
    string AttributeName {get;set;}
    string Namespace {get;set;}
    string DataType {get;set;}

class System.Xml.Serialization.SoapAttributeOverrides : System.Object
    new()
    indexer System.Xml.Serialization.SoapAttributes Item(type type) {get;}
    indexer System.Xml.Serialization.SoapAttributes Item(type type, string member) {get;}
    void Add(type type, System.Xml.Serialization.SoapAttributes attributes)
    void Add(type type, string member, System.Xml.Serialization.SoapAttributes attributes)

class System.Xml.Serialization.SoapAttributes : System.Object
    new()
    new(System.Reflection.ICustomAttributeProvider provider)
    System.Xml.Serialization.SoapTypeAttribute SoapType {get;set;}
    System.Xml.Serialization.SoapEnumAttribute SoapEnum {get;set;}
    bool SoapIgnore {get;set;}
    System.Xml.Serialization.SoapElementAttribute SoapElement {get;set;}
    System.Xml.Serialization.SoapAttributeAttribute SoapAttribute {get;set;}
    System.Object SoapDefaultValue {get;set;}

class System.Xml.Serialization.SoapElementAttribute : System.Attribute
    new()
    new(string elementName)
    string ElementName {get;set;}
    string DataType {get;set;}
    bool IsNullable {get;set;}

class System.Xml.Serialization.SoapEnumAttribute : System.Attribute
    new()
    new(string name)
    string Name {get;set;}

class System.Xml.Serialization.SoapIgnoreAttribute : System.Attribute
    new()

class System.Xml.Serialization.SoapIncludeAttribute : System.Attribute
    new(type type)
    type Type {get;set;}

class System.Xml.Serialization.SoapReflectionImporter : System.Object
    new()
    new(string defaultNamespace)
    new(System.Xml.Serialization.SoapAttributeOverrides attributeOverrides)
    new(System.Xml.Serialization.SoapAttributeOverrides attributeOverrides, string defaultNamespace)
    void IncludeTypes(System.Reflection.ICustomAttributeProvider provider)
    void IncludeType(type type)
    System.Xml.Serialization.XmlTypeMapping ImportTypeMapping(type type)
    System.Xml.Serialization.XmlTypeMapping ImportTypeMapping(type type, string defaultNamespace)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string elementName, string ns, System.Xml.Serialization.XmlReflectionMember[] members)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string elementName, string ns, System.Xml.Serialization.XmlReflectionMember[] members, bool hasWrapperElement, bool writeAccessors)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string elementName, string ns, System.Xml.Serialization.XmlReflectionMember[] members, bool hasWrapperElement, bool writeAccessors, bool validate)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string elementName, string ns, System.Xml.Serialization.XmlReflectionMember[] members, bool hasWrapperElement, bool writeAccessors, bool validate, System.Xml.Serialization.XmlMappingAccess access)

class System.Xml.Serialization.SoapSchemaMember : System.Object
    new()
    System.Xml.XmlQualifiedName MemberType {get;set;}
    string MemberName {get;set;}

class System.Xml.Serialization.SoapTypeAttribute : System.Attribute
    new()
    new(string typeName)
    new(string typeName, string ns)
    bool IncludeInSchema {get;set;}
    string TypeName {get;set;}
    string Namespace {get;set;}

class System.Xml.Serialization.XmlAnyAttributeAttribute : System.Attribute
    new()

class System.Xml.Serialization.XmlAnyElementAttribute : System.Attribute
    new()
    new(string name)
    new(string name, string ns)
    string Name {get;set;}
    string Namespace {get;set;}
    int Order {get;set;}

class System.Xml.Serialization.XmlAnyElementAttributes : System.Collections.CollectionBase, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    indexer System.Xml.Serialization.XmlAnyElementAttribute Item(int index) {get;set;}
    int Add(System.Xml.Serialization.XmlAnyElementAttribute attribute)
    void Insert(int index, System.Xml.Serialization.XmlAnyElementAttribute attribute)
    int IndexOf(System.Xml.Serialization.XmlAnyElementAttribute attribute)
    bool Contains(System.Xml.Serialization.XmlAnyElementAttribute attribute)
    void Remove(System.Xml.Serialization.XmlAnyElementAttribute attribute)
    void CopyTo(System.Xml.Serialization.XmlAnyElementAttribute[] array, int index)

class System.Xml.Serialization.XmlArrayAttribute : System.Attribute
    new()
    new(string elementName)
    string ElementName {get;set;}
    string Namespace {get;set;}
    bool IsNullable {get;set;}
    System.Xml.Schema.XmlSchemaForm Form {get;set;}
    int Order {get;set;}

class System.Xml.Serialization.XmlArrayItemAttribute : System.Attribute
    new()
    new(string elementName)
    new(type type)
    new(string elementName, type type)
    type Type {get;set;}
    string ElementName {get;set;}
    string Namespace {get;set;}
    int NestingLevel {get;set;}
    string DataType {get;set;}
    bool IsNullable {get;set;}
    System.Xml.Schema.XmlSchemaForm Form {get;set;}

class System.Xml.Serialization.XmlArrayItemAttributes : System.Collections.CollectionBase, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    indexer System.Xml.Serialization.XmlArrayItemAttribute Item(int index) {get;set;}
    int Add(System.Xml.Serialization.XmlArrayItemAttribute attribute)
    void Insert(int index, System.Xml.Serialization.XmlArrayItemAttribute attribute)
    int IndexOf(System.Xml.Serialization.XmlArrayItemAttribute attribute)
    bool Contains(System.Xml.Serialization.XmlArrayItemAttribute attribute)
    void Remove(System.Xml.Serialization.XmlArrayItemAttribute attribute)
    void CopyTo(System.Xml.Serialization.XmlArrayItemAttribute[] array, int index)

class System.Xml.Serialization.XmlAttributeAttribute : System.Attribute
    new()
    new(string attributeName)
    new(type type)
    new(string attributeName, type type)
    type Type {get;set;}
    string AttributeName {get;set;}
    string Namespace {get;set;}
    string DataType {get;set;}
    System.Xml.Schema.XmlSchemaForm Form {get;set;}

class System.Xml.Serialization.XmlAttributeOverrides : System.Object
    new()
    indexer System.Xml.Serialization.XmlAttributes Item(type type) {get;}
    indexer System.Xml.Serialization.XmlAttributes Item(type type, string member) {get;}
    void Add(type type, System.Xml.Serialization.XmlAttributes attributes)
    void Add(type type, string member, System.Xml.Serialization.XmlAttributes attributes)

class System.Xml.Serialization.XmlAttributes : System.Object
    new()
    new(System.Reflection.ICustomAttributeProvider provider)
    System.Xml.Serialization.XmlElementAttributes XmlElements {get;}
    System.Xml.Serialization.XmlAttributeAttribute XmlAttribute {get;set;}
    System.Xml.Serialization.XmlEnumAttribute XmlEnum {get;set;}
    System.Xml.Serialization.XmlTextAttribute XmlText {get;set;}
    System.Xml.Serialization.XmlArrayAttribute XmlArray {get;set;}
    System.Xml.Serialization.XmlArrayItemAttributes XmlArrayItems {get;}
    System.Object XmlDefaultValue {get;set;}
    bool XmlIgnore {get;set;}
    System.Xml.Serialization.XmlTypeAttribute XmlType {get;set;}
    System.Xml.Serialization.XmlRootAttribute XmlRoot {get;set;}
    System.Xml.Serialization.XmlAnyElementAttributes XmlAnyElements {get;}
    System.Xml.Serialization.XmlAnyAttributeAttribute XmlAnyAttribute {get;set;}
    System.Xml.Serialization.XmlChoiceIdentifierAttribute XmlChoiceIdentifier {get;}
    bool Xmlns {get;set;}

class System.Xml.Serialization.XmlChoiceIdentifierAttribute : System.Attribute
    new()
    new(string name)
    string MemberName {get;set;}

class System.Xml.Serialization.XmlElementAttribute : System.Attribute
    new()
    new(string elementName)
    new(type type)
    new(string elementName, type type)
    type Type {get;set;}
    string ElementName {get;set;}
    string Namespace {get;set;}
    string DataType {get;set;}
    bool IsNullable {get;set;}
    System.Xml.Schema.XmlSchemaForm Form {get;set;}
    int Order {get;set;}

class System.Xml.Serialization.XmlElementAttributes : System.Collections.CollectionBase, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    indexer System.Xml.Serialization.XmlElementAttribute Item(int index) {get;set;}
    int Add(System.Xml.Serialization.XmlElementAttribute attribute)
    void Insert(int index, System.Xml.Serialization.XmlElementAttribute attribute)
    int IndexOf(System.Xml.Serialization.XmlElementAttribute attribute)
    bool Contains(System.Xml.Serialization.XmlElementAttribute attribute)
    void Remove(System.Xml.Serialization.XmlElementAttribute attribute)
    void CopyTo(System.Xml.Serialization.XmlElementAttribute[] array, int index)

class System.Xml.Serialization.XmlEnumAttribute : System.Attribute
    new()
    new(string name)
    string Name {get;set;}

class System.Xml.Serialization.XmlIgnoreAttribute : System.Attribute
    new()

class System.Xml.Serialization.XmlIncludeAttribute : System.Attribute
    new(type type)
    type Type {get;set;}

enum flags System.Xml.Serialization.XmlMappingAccess : System.Int32
    None=0 Read=1 Write=2

abstract class System.Xml.Serialization.XmlMapping : System.Object
    string ElementName {get;}
    string XsdElementName {get;}
    string Namespace {get;}
    void SetKey(string key)

class System.Xml.Serialization.XmlMemberMapping : System.Object
    bool Any {get;}
    string ElementName {get;}
    string XsdElementName {get;}
    string Namespace {get;}
    string MemberName {get;}
    string TypeName {get;}
    string TypeNamespace {get;}
    string TypeFullName {get;}
    bool CheckSpecified {get;}

class System.Xml.Serialization.XmlMembersMapping : System.Xml.Serialization.XmlMapping
    string TypeName {get;}
    string TypeNamespace {get;}
    indexer System.Xml.Serialization.XmlMemberMapping Item(int index) {get;}
    int Count {get;}

class System.Xml.Serialization.XmlNamespaceDeclarationsAttribute : System.Attribute
    new()

class System.Xml.Serialization.XmlReflectionImporter : System.Object
    new()
    new(string defaultNamespace)
    new(System.Xml.Serialization.XmlAttributeOverrides attributeOverrides)
    new(System.Xml.Serialization.XmlAttributeOverrides attributeOverrides, string defaultNamespace)
    void IncludeTypes(System.Reflection.ICustomAttributeProvider provider)
    void IncludeType(type type)
    System.Xml.Serialization.XmlTypeMapping ImportTypeMapping(type type)
    System.Xml.Serialization.XmlTypeMapping ImportTypeMapping(type type, string defaultNamespace)
    System.Xml.Serialization.XmlTypeMapping ImportTypeMapping(type type, System.Xml.Serialization.XmlRootAttribute root)
    System.Xml.Serialization.XmlTypeMapping ImportTypeMapping(type type, System.Xml.Serialization.XmlRootAttribute root, string defaultNamespace)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string elementName, string ns, System.Xml.Serialization.XmlReflectionMember[] members, bool hasWrapperElement)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string elementName, string ns, System.Xml.Serialization.XmlReflectionMember[] members, bool hasWrapperElement, bool rpc)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string elementName, string ns, System.Xml.Serialization.XmlReflectionMember[] members, bool hasWrapperElement, bool rpc, bool openModel)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string elementName, string ns, System.Xml.Serialization.XmlReflectionMember[] members, bool hasWrapperElement, bool rpc, bool openModel, System.Xml.Serialization.XmlMappingAccess access)

class System.Xml.Serialization.XmlReflectionMember : System.Object
    new()
    type MemberType {get;set;}
    System.Xml.Serialization.XmlAttributes XmlAttributes {get;set;}
    System.Xml.Serialization.SoapAttributes SoapAttributes {get;set;}
    string MemberName {get;set;}
    bool IsReturnValue {get;set;}
    bool OverrideIsNullable {get;set;}

class System.Xml.Serialization.XmlRootAttribute : System.Attribute
    new()
    new(string elementName)
    string ElementName {get;set;}
    string Namespace {get;set;}
    string DataType {get;set;}
    bool IsNullable {get;set;}

class System.Xml.Serialization.XmlSchemaExporter : System.Object
    new(System.Xml.Serialization.XmlSchemas schemas)
    void ExportTypeMapping(System.Xml.Serialization.XmlTypeMapping xmlTypeMapping)
    System.Xml.XmlQualifiedName ExportTypeMapping(System.Xml.Serialization.XmlMembersMapping xmlMembersMapping)
    void ExportMembersMapping(System.Xml.Serialization.XmlMembersMapping xmlMembersMapping)
    void ExportMembersMapping(System.Xml.Serialization.XmlMembersMapping xmlMembersMapping, bool exportEnclosingType)
    string ExportAnyType(string ns)
    string ExportAnyType(System.Xml.Serialization.XmlMembersMapping members)

class System.Xml.Serialization.XmlSchemaImporter : System.Xml.Serialization.SchemaImporter
    new(System.Xml.Serialization.XmlSchemas schemas)
    new(System.Xml.Serialization.XmlSchemas schemas, System.Xml.Serialization.CodeIdentifiers typeIdentifiers)
    System.Xml.Serialization.XmlTypeMapping ImportDerivedTypeMapping(System.Xml.XmlQualifiedName name, type baseType)
    System.Xml.Serialization.XmlTypeMapping ImportDerivedTypeMapping(System.Xml.XmlQualifiedName name, type baseType, bool baseTypeCanBeIndirect)
    System.Xml.Serialization.XmlTypeMapping ImportSchemaType(System.Xml.XmlQualifiedName typeName)
    System.Xml.Serialization.XmlTypeMapping ImportSchemaType(System.Xml.XmlQualifiedName typeName, type baseType)
    System.Xml.Serialization.XmlTypeMapping ImportSchemaType(System.Xml.XmlQualifiedName typeName, type baseType, bool baseTypeCanBeIndirect)
    System.Xml.Serialization.XmlTypeMapping ImportTypeMapping(System.Xml.XmlQualifiedName name)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(System.Xml.XmlQualifiedName name)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(System.Xml.XmlQualifiedName[] names)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(System.Xml.XmlQualifiedName[] names, type baseType, bool baseTypeCanBeIndirect)
    System.Xml.Serialization.XmlMembersMapping ImportMembersMapping(string name, string ns, System.Xml.Serialization.SoapSchemaMember[] members)
    System.Xml.Serialization.XmlMembersMapping ImportAnyType(System.Xml.XmlQualifiedName typeName, string elementName)

sealed class System.Xml.Serialization.XmlSchemaProviderAttribute : System.Attribute
    new(string methodName)
    string MethodName {get;}
    bool IsAny {get;set;}

class System.Xml.Serialization.XmlSchemas : System.Collections.CollectionBase, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.Generic.IEnumerable[System.Xml.Schema.XmlSchema]
    new()
    indexer System.Xml.Schema.XmlSchema Item(int index) {get;set;}
    indexer System.Xml.Schema.XmlSchema Item(string ns) {get;}
    bool IsCompiled {get;}
    System.Collections.IList GetSchemas(string ns)
    int Add(System.Xml.Schema.XmlSchema schema)
    int Add(System.Xml.Schema.XmlSchema schema, uri baseUri)
    void Add(System.Xml.Serialization.XmlSchemas schemas)
    void AddReference(System.Xml.Schema.XmlSchema schema)
    void Insert(int index, System.Xml.Schema.XmlSchema schema)
    int IndexOf(System.Xml.Schema.XmlSchema schema)
    bool Contains(System.Xml.Schema.XmlSchema schema)
    bool Contains(string targetNamespace)
    void Remove(System.Xml.Schema.XmlSchema schema)
    void CopyTo(System.Xml.Schema.XmlSchema[] array, int index)
    System.Object Find(System.Xml.XmlQualifiedName name, type type)
    void Compile(System.Xml.Schema.ValidationEventHandler handler, bool fullCompile)
    System.Collections.Generic.IEnumerator[System.Xml.Schema.XmlSchema] IEnumerable[XmlSchema].GetEnumerator()
    static bool IsDataSet(System.Xml.Schema.XmlSchema schema)

class System.Xml.Serialization.XmlSchemaEnumerator : System.Object, System.Collections.Generic.IEnumerator[System.Xml.Schema.XmlSchema], System.IDisposable, System.Collections.IEnumerator
    new(System.Xml.Serialization.XmlSchemas list)
    System.Xml.Schema.XmlSchema Current {get;}
    void Dispose()
    void IDisposable.Dispose()
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

abstract class System.Xml.Serialization.XmlSerializationGeneratedCode : System.Object

abstract class System.Xml.Serialization.XmlSerializationReader : System.Xml.Serialization.XmlSerializationGeneratedCode

delegate System.Xml.Serialization.XmlSerializationFixupCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object fixup)
    System.IAsyncResult BeginInvoke(System.Object fixup, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Xml.Serialization.XmlSerializationCollectionFixupCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object collection, System.Object collectionItems)
    System.IAsyncResult BeginInvoke(System.Object collection, System.Object collectionItems, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

delegate System.Xml.Serialization.XmlSerializationReadCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Object Invoke()
    System.IAsyncResult BeginInvoke(System.AsyncCallback callback, System.Object object)
    System.Object EndInvoke(System.IAsyncResult result)

abstract class System.Xml.Serialization.XmlSerializationWriter : System.Xml.Serialization.XmlSerializationGeneratedCode

delegate System.Xml.Serialization.XmlSerializationWriteCallback : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object o)
    System.IAsyncResult BeginInvoke(System.Object o, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.Xml.Serialization.XmlSerializerAssemblyAttribute : System.Attribute
    new()
    new(string assemblyName)
    new(string assemblyName, string codeBase)
    string CodeBase {get;set;}
    string AssemblyName {get;set;}

struct System.Xml.Serialization.XmlDeserializationEvents : System.ValueType
    System.Xml.Serialization.XmlNodeEventHandler OnUnknownNode {get;set;}
    System.Xml.Serialization.XmlAttributeEventHandler OnUnknownAttribute {get;set;}
    System.Xml.Serialization.XmlElementEventHandler OnUnknownElement {get;set;}
    System.Xml.Serialization.UnreferencedObjectEventHandler OnUnreferencedObject {get;set;}

abstract class System.Xml.Serialization.XmlSerializerImplementation : System.Object
    System.Xml.Serialization.XmlSerializationReader Reader {get;}
    System.Xml.Serialization.XmlSerializationWriter Writer {get;}
    hashtable ReadMethods {get;}
    hashtable WriteMethods {get;}
    hashtable TypedSerializers {get;}
    bool CanSerialize(type type)
    System.Xml.Serialization.XmlSerializer GetSerializer(type type)

class System.Xml.Serialization.XmlSerializer : System.Object
    new(type type, System.Xml.Serialization.XmlAttributeOverrides overrides, type[] extraTypes, System.Xml.Serialization.XmlRootAttribute root, string defaultNamespace)
    new(type type, System.Xml.Serialization.XmlRootAttribute root)
    new(type type, type[] extraTypes)
    new(type type, System.Xml.Serialization.XmlAttributeOverrides overrides)
    new(System.Xml.Serialization.XmlTypeMapping xmlTypeMapping)
    new(type type)
    new(type type, string defaultNamespace)
    new(type type, System.Xml.Serialization.XmlAttributeOverrides overrides, type[] extraTypes, System.Xml.Serialization.XmlRootAttribute root, string defaultNamespace, string location)
    void Serialize(System.IO.TextWriter textWriter, System.Object o)
    void Serialize(System.IO.TextWriter textWriter, System.Object o, System.Xml.Serialization.XmlSerializerNamespaces namespaces)
    void Serialize(System.IO.Stream stream, System.Object o)
    void Serialize(System.IO.Stream stream, System.Object o, System.Xml.Serialization.XmlSerializerNamespaces namespaces)
    void Serialize(System.Xml.XmlWriter xmlWriter, System.Object o)
    void Serialize(System.Xml.XmlWriter xmlWriter, System.Object o, System.Xml.Serialization.XmlSerializerNamespaces namespaces)
    void Serialize(System.Xml.XmlWriter xmlWriter, System.Object o, System.Xml.Serialization.XmlSerializerNamespaces namespaces, string encodingStyle)
    void Serialize(System.Xml.XmlWriter xmlWriter, System.Object o, System.Xml.Serialization.XmlSerializerNamespaces namespaces, string encodingStyle, string id)
    System.Object Deserialize(System.IO.Stream stream)
    System.Object Deserialize(System.IO.TextReader textReader)
    System.Object Deserialize(System.Xml.XmlReader xmlReader)
    System.Object Deserialize(System.Xml.XmlReader xmlReader, System.Xml.Serialization.XmlDeserializationEvents events)
    System.Object Deserialize(System.Xml.XmlReader xmlReader, string encodingStyle)
    System.Object Deserialize(System.Xml.XmlReader xmlReader, string encodingStyle, System.Xml.Serialization.XmlDeserializationEvents events)
    bool CanDeserialize(System.Xml.XmlReader xmlReader)
    static System.Xml.Serialization.XmlSerializer[] FromMappings(System.Xml.Serialization.XmlMapping[] mappings)
    static System.Xml.Serialization.XmlSerializer[] FromMappings(System.Xml.Serialization.XmlMapping[] mappings, type type)
    static System.Xml.Serialization.XmlSerializer[] FromTypes(type[] types)
    static string GetXmlSerializerAssemblyName(type type)
    static string GetXmlSerializerAssemblyName(type type, string defaultNamespace)
    event System.Xml.Serialization.XmlNodeEventHandler UnknownNode
    event System.Xml.Serialization.XmlAttributeEventHandler UnknownAttribute
    event System.Xml.Serialization.XmlElementEventHandler UnknownElement
    event System.Xml.Serialization.UnreferencedObjectEventHandler UnreferencedObject

class System.Xml.Serialization.XmlSerializerFactory : System.Object
    new()
    System.Xml.Serialization.XmlSerializer CreateSerializer(type type, System.Xml.Serialization.XmlAttributeOverrides overrides, type[] extraTypes, System.Xml.Serialization.XmlRootAttribute root, string defaultNamespace)
    System.Xml.Serialization.XmlSerializer CreateSerializer(type type, System.Xml.Serialization.XmlRootAttribute root)
    System.Xml.Serialization.XmlSerializer CreateSerializer(type type, type[] extraTypes)
    System.Xml.Serialization.XmlSerializer CreateSerializer(type type, System.Xml.Serialization.XmlAttributeOverrides overrides)
    System.Xml.Serialization.XmlSerializer CreateSerializer(System.Xml.Serialization.XmlTypeMapping xmlTypeMapping)
    System.Xml.Serialization.XmlSerializer CreateSerializer(type type)
    System.Xml.Serialization.XmlSerializer CreateSerializer(type type, string defaultNamespace)
    System.Xml.Serialization.XmlSerializer CreateSerializer(type type, System.Xml.Serialization.XmlAttributeOverrides overrides, type[] extraTypes, System.Xml.Serialization.XmlRootAttribute root, string defaultNamespace, string location)

class System.Xml.Serialization.XmlSerializerNamespaces : System.Object
    new()
    new(System.Xml.Serialization.XmlSerializerNamespaces namespaces)
    new(System.Xml.XmlQualifiedName[] namespaces)
    int Count {get;}
    void Add(string prefix, string ns)
    System.Xml.XmlQualifiedName[] ToArray()

sealed class System.Xml.Serialization.XmlSerializerVersionAttribute : System.Attribute
    new()
    new(type type)
    string ParentAssemblyId {get;set;}
    string Version {get;set;}
    string Namespace {get;set;}
    type Type {get;set;}

class System.Xml.Serialization.XmlTextAttribute : System.Attribute
    new()
    new(type type)
    type Type {get;set;}
    string DataType {get;set;}

class System.Xml.Serialization.XmlTypeAttribute : System.Attribute
    new()
    new(string typeName)
    bool AnonymousType {get;set;}
    bool IncludeInSchema {get;set;}
    string TypeName {get;set;}
    string Namespace {get;set;}

class System.Xml.Serialization.XmlTypeMapping : System.Xml.Serialization.XmlMapping
    string TypeName {get;}
    string TypeFullName {get;}
    string XsdTypeName {get;}
    string XsdTypeNamespace {get;}

delegate System.Xml.Serialization.XmlAttributeEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Xml.Serialization.XmlAttributeEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Xml.Serialization.XmlAttributeEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Xml.Serialization.XmlAttributeEventArgs : System.EventArgs
    System.Object ObjectBeingDeserialized {get;}
    System.Xml.XmlAttribute Attr {get;}
    int LineNumber {get;}
    int LinePosition {get;}
    string ExpectedAttributes {get;}

delegate System.Xml.Serialization.XmlElementEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Xml.Serialization.XmlElementEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Xml.Serialization.XmlElementEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Xml.Serialization.XmlElementEventArgs : System.EventArgs
    System.Object ObjectBeingDeserialized {get;}
    System.Xml.XmlElement Element {get;}
    int LineNumber {get;}
    int LinePosition {get;}
    string ExpectedElements {get;}

delegate System.Xml.Serialization.XmlNodeEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Xml.Serialization.XmlNodeEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Xml.Serialization.XmlNodeEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Xml.Serialization.XmlNodeEventArgs : System.EventArgs
    System.Object ObjectBeingDeserialized {get;}
    System.Xml.XmlNodeType NodeType {get;}
    string Name {get;}
    string LocalName {get;}
    string NamespaceURI {get;}
    string Text {get;}
    int LineNumber {get;}
    int LinePosition {get;}

delegate System.Xml.Serialization.UnreferencedObjectEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Xml.Serialization.UnreferencedObjectEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Xml.Serialization.UnreferencedObjectEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Xml.Serialization.UnreferencedObjectEventArgs : System.EventArgs
    new(System.Object o, string id)
    System.Object UnreferencedObject {get;}
    string UnreferencedId {get;}
