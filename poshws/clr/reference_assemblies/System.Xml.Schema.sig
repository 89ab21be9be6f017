enum System.Xml.Schema.XmlSchemaDatatypeVariety : System.Int32
    Atomic=0 List=1 Union=2

interface System.Xml.Schema.IXmlSchemaInfo
    System.Xml.Schema.XmlSchemaValidity Validity {get;}
    bool IsDefault {get;}
    bool IsNil {get;}
    System.Xml.Schema.XmlSchemaSimpleType MemberType {get;}
    System.Xml.Schema.XmlSchemaType SchemaType {get;}
    System.Xml.Schema.XmlSchemaElement SchemaElement {get;}
    System.Xml.Schema.XmlSchemaAttribute SchemaAttribute {get;}

class System.Xml.Schema.ValidationEventArgs : System.EventArgs
    System.Xml.Schema.XmlSeverityType Severity {get;}
    System.Xml.Schema.XmlSchemaException Exception {get;}
    string Message {get;}

delegate System.Xml.Schema.ValidationEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Xml.Schema.ValidationEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Xml.Schema.ValidationEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

sealed class System.Xml.Schema.XmlAtomicValue : System.Xml.XPath.XPathItem, System.ICloneable
    System.Xml.Schema.XmlAtomicValue Clone()
    System.Object ICloneable.Clone()
    System.Object ValueAs(type type, System.Xml.IXmlNamespaceResolver nsResolver)
    string ToString()

class System.Xml.Schema.XmlSchema : System.Xml.Schema.XmlSchemaObject
    new()
    System.Xml.Schema.XmlSchemaForm AttributeFormDefault {get;set;}
    System.Xml.Schema.XmlSchemaDerivationMethod BlockDefault {get;set;}
    System.Xml.Schema.XmlSchemaDerivationMethod FinalDefault {get;set;}
    System.Xml.Schema.XmlSchemaForm ElementFormDefault {get;set;}
    string TargetNamespace {get;set;}
    string Version {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Includes {get;}
    System.Xml.Schema.XmlSchemaObjectCollection Items {get;}
    bool IsCompiled {get;}
    System.Xml.Schema.XmlSchemaObjectTable Attributes {get;}
    System.Xml.Schema.XmlSchemaObjectTable AttributeGroups {get;}
    System.Xml.Schema.XmlSchemaObjectTable SchemaTypes {get;}
    System.Xml.Schema.XmlSchemaObjectTable Elements {get;}
    string Id {get;set;}
    System.Xml.XmlAttribute[] UnhandledAttributes {get;set;}
    System.Xml.Schema.XmlSchemaObjectTable Groups {get;}
    System.Xml.Schema.XmlSchemaObjectTable Notations {get;}
    field static string Namespace = "http://www.w3.org/2001/XMLSchema"
    field static string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"
    void Write(System.IO.Stream stream)
    void Write(System.IO.Stream stream, System.Xml.XmlNamespaceManager namespaceManager)
    void Write(System.IO.TextWriter writer)
    void Write(System.IO.TextWriter writer, System.Xml.XmlNamespaceManager namespaceManager)
    void Write(System.Xml.XmlWriter writer)
    void Write(System.Xml.XmlWriter writer, System.Xml.XmlNamespaceManager namespaceManager)
    void Compile(System.Xml.Schema.ValidationEventHandler validationEventHandler)
    void Compile(System.Xml.Schema.ValidationEventHandler validationEventHandler, System.Xml.XmlResolver resolver)
    static System.Xml.Schema.XmlSchema Read(System.IO.TextReader reader, System.Xml.Schema.ValidationEventHandler validationEventHandler)
    static System.Xml.Schema.XmlSchema Read(System.IO.Stream stream, System.Xml.Schema.ValidationEventHandler validationEventHandler)
    static System.Xml.Schema.XmlSchema Read(System.Xml.XmlReader reader, System.Xml.Schema.ValidationEventHandler validationEventHandler)

class System.Xml.Schema.XmlSchemaAll : System.Xml.Schema.XmlSchemaGroupBase
    new()

class System.Xml.Schema.XmlSchemaAnnotated : System.Xml.Schema.XmlSchemaObject
    new()
    string Id {get;set;}
    System.Xml.Schema.XmlSchemaAnnotation Annotation {get;set;}
    System.Xml.XmlAttribute[] UnhandledAttributes {get;set;}

class System.Xml.Schema.XmlSchemaAnnotation : System.Xml.Schema.XmlSchemaObject
    new()
    string Id {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Items {get;}
    System.Xml.XmlAttribute[] UnhandledAttributes {get;set;}

class System.Xml.Schema.XmlSchemaAny : System.Xml.Schema.XmlSchemaParticle
    new()
    string Namespace {get;set;}
    System.Xml.Schema.XmlSchemaContentProcessing ProcessContents {get;set;}

class System.Xml.Schema.XmlSchemaAnyAttribute : System.Xml.Schema.XmlSchemaAnnotated
    new()
    string Namespace {get;set;}
    System.Xml.Schema.XmlSchemaContentProcessing ProcessContents {get;set;}

class System.Xml.Schema.XmlSchemaAppInfo : System.Xml.Schema.XmlSchemaObject
    new()
    string Source {get;set;}
    System.Xml.XmlNode[] Markup {get;set;}

class System.Xml.Schema.XmlSchemaAttribute : System.Xml.Schema.XmlSchemaAnnotated
    new()
    string DefaultValue {get;set;}
    string FixedValue {get;set;}
    System.Xml.Schema.XmlSchemaForm Form {get;set;}
    string Name {get;set;}
    System.Xml.XmlQualifiedName RefName {get;set;}
    System.Xml.XmlQualifiedName SchemaTypeName {get;set;}
    System.Xml.Schema.XmlSchemaSimpleType SchemaType {get;set;}
    System.Xml.Schema.XmlSchemaUse Use {get;set;}
    System.Xml.XmlQualifiedName QualifiedName {get;}
    System.Object AttributeType {get;}
    System.Xml.Schema.XmlSchemaSimpleType AttributeSchemaType {get;}

class System.Xml.Schema.XmlSchemaAttributeGroup : System.Xml.Schema.XmlSchemaAnnotated
    new()
    string Name {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Attributes {get;}
    System.Xml.Schema.XmlSchemaAnyAttribute AnyAttribute {get;set;}
    System.Xml.XmlQualifiedName QualifiedName {get;}
    System.Xml.Schema.XmlSchemaAttributeGroup RedefinedAttributeGroup {get;}

class System.Xml.Schema.XmlSchemaAttributeGroupRef : System.Xml.Schema.XmlSchemaAnnotated
    new()
    System.Xml.XmlQualifiedName RefName {get;set;}

class System.Xml.Schema.XmlSchemaChoice : System.Xml.Schema.XmlSchemaGroupBase
    new()

sealed class System.Xml.Schema.XmlSchemaCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    new(System.Xml.XmlNameTable nametable)
    int Count {get;}
    System.Xml.XmlNameTable NameTable {get;}
    indexer System.Xml.Schema.XmlSchema Item(string ns) {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Xml.Schema.XmlSchema Add(string ns, string uri)
    System.Xml.Schema.XmlSchema Add(string ns, System.Xml.XmlReader reader)
    System.Xml.Schema.XmlSchema Add(string ns, System.Xml.XmlReader reader, System.Xml.XmlResolver resolver)
    System.Xml.Schema.XmlSchema Add(System.Xml.Schema.XmlSchema schema)
    System.Xml.Schema.XmlSchema Add(System.Xml.Schema.XmlSchema schema, System.Xml.XmlResolver resolver)
    void Add(System.Xml.Schema.XmlSchemaCollection schema)
    bool Contains(System.Xml.Schema.XmlSchema schema)
    bool Contains(string ns)
    System.Xml.Schema.XmlSchemaCollectionEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(System.Xml.Schema.XmlSchema[] array, int index)
    void ICollection.CopyTo(array array, int index)
    event System.Xml.Schema.ValidationEventHandler ValidationEventHandler

sealed class System.Xml.Schema.XmlSchemaCollectionEnumerator : System.Object, System.Collections.IEnumerator
    System.Xml.Schema.XmlSchema Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void IEnumerator.Reset()

class System.Xml.Schema.XmlSchemaComplexContent : System.Xml.Schema.XmlSchemaContentModel
    new()
    bool IsMixed {get;set;}

class System.Xml.Schema.XmlSchemaComplexContentExtension : System.Xml.Schema.XmlSchemaContent
    new()
    System.Xml.XmlQualifiedName BaseTypeName {get;set;}
    System.Xml.Schema.XmlSchemaParticle Particle {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Attributes {get;}
    System.Xml.Schema.XmlSchemaAnyAttribute AnyAttribute {get;set;}

class System.Xml.Schema.XmlSchemaComplexContentRestriction : System.Xml.Schema.XmlSchemaContent
    new()
    System.Xml.XmlQualifiedName BaseTypeName {get;set;}
    System.Xml.Schema.XmlSchemaParticle Particle {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Attributes {get;}
    System.Xml.Schema.XmlSchemaAnyAttribute AnyAttribute {get;set;}

class System.Xml.Schema.XmlSchemaComplexType : System.Xml.Schema.XmlSchemaType
    new()
    bool IsAbstract {get;set;}
    System.Xml.Schema.XmlSchemaDerivationMethod Block {get;set;}
    System.Xml.Schema.XmlSchemaContentModel ContentModel {get;set;}
    System.Xml.Schema.XmlSchemaParticle Particle {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Attributes {get;}
    System.Xml.Schema.XmlSchemaAnyAttribute AnyAttribute {get;set;}
    System.Xml.Schema.XmlSchemaContentType ContentType {get;}
    System.Xml.Schema.XmlSchemaParticle ContentTypeParticle {get;}
    System.Xml.Schema.XmlSchemaDerivationMethod BlockResolved {get;}
    System.Xml.Schema.XmlSchemaObjectTable AttributeUses {get;}
    System.Xml.Schema.XmlSchemaAnyAttribute AttributeWildcard {get;}

abstract class System.Xml.Schema.XmlSchemaContent : System.Xml.Schema.XmlSchemaAnnotated

abstract class System.Xml.Schema.XmlSchemaContentModel : System.Xml.Schema.XmlSchemaAnnotated
    System.Xml.Schema.XmlSchemaContent Content {get;set;}

enum System.Xml.Schema.XmlSchemaContentProcessing : System.Int32
    None=0 Skip=1 Lax=2 Strict=3

enum System.Xml.Schema.XmlSchemaContentType : System.Int32
    TextOnly=0 Empty=1 ElementOnly=2 Mixed=3

abstract class System.Xml.Schema.XmlSchemaDatatype : System.Object
    type ValueType {get;}
    System.Xml.XmlTokenizedType TokenizedType {get;}
    System.Xml.Schema.XmlSchemaDatatypeVariety Variety {get;}
    System.Xml.Schema.XmlTypeCode TypeCode {get;}
    System.Object ParseValue(string s, System.Xml.XmlNameTable nameTable, System.Xml.IXmlNamespaceResolver nsmgr)
    System.Object ChangeType(System.Object value, type targetType)
    System.Object ChangeType(System.Object value, type targetType, System.Xml.IXmlNamespaceResolver namespaceResolver)
    bool IsDerivedFrom(System.Xml.Schema.XmlSchemaDatatype datatype)

enum flags System.Xml.Schema.XmlSchemaDerivationMethod : System.Int32
    Empty=0 Substitution=1 Extension=2 Restriction=4 List=8 Union=16 All=255 None=256

class System.Xml.Schema.XmlSchemaDocumentation : System.Xml.Schema.XmlSchemaObject
    new()
    string Source {get;set;}
    string Language {get;set;}
    System.Xml.XmlNode[] Markup {get;set;}

class System.Xml.Schema.XmlSchemaElement : System.Xml.Schema.XmlSchemaParticle
    new()
    bool IsAbstract {get;set;}
    System.Xml.Schema.XmlSchemaDerivationMethod Block {get;set;}
    string DefaultValue {get;set;}
    System.Xml.Schema.XmlSchemaDerivationMethod Final {get;set;}
    string FixedValue {get;set;}
    System.Xml.Schema.XmlSchemaForm Form {get;set;}
    string Name {get;set;}
    bool IsNillable {get;set;}
    System.Xml.XmlQualifiedName RefName {get;set;}
    System.Xml.XmlQualifiedName SubstitutionGroup {get;set;}
    System.Xml.XmlQualifiedName SchemaTypeName {get;set;}
    System.Xml.Schema.XmlSchemaType SchemaType {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Constraints {get;}
    System.Xml.XmlQualifiedName QualifiedName {get;}
    System.Object ElementType {get;}
    System.Xml.Schema.XmlSchemaType ElementSchemaType {get;}
    System.Xml.Schema.XmlSchemaDerivationMethod BlockResolved {get;}
    System.Xml.Schema.XmlSchemaDerivationMethod FinalResolved {get;}

class System.Xml.Schema.XmlSchemaException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, System.Exception innerException, int lineNumber, int linePosition)
    string SourceUri {get;}
    int LineNumber {get;}
    int LinePosition {get;}
    System.Xml.Schema.XmlSchemaObject SourceSchemaObject {get;}

abstract class System.Xml.Schema.XmlSchemaExternal : System.Xml.Schema.XmlSchemaObject
    string SchemaLocation {get;set;}
    System.Xml.Schema.XmlSchema Schema {get;set;}
    string Id {get;set;}
    System.Xml.XmlAttribute[] UnhandledAttributes {get;set;}

abstract class System.Xml.Schema.XmlSchemaFacet : System.Xml.Schema.XmlSchemaAnnotated
    string Value {get;set;}
    bool IsFixed {get;set;}

abstract class System.Xml.Schema.XmlSchemaNumericFacet : System.Xml.Schema.XmlSchemaFacet

class System.Xml.Schema.XmlSchemaLengthFacet : System.Xml.Schema.XmlSchemaNumericFacet
    new()

class System.Xml.Schema.XmlSchemaMinLengthFacet : System.Xml.Schema.XmlSchemaNumericFacet
    new()

class System.Xml.Schema.XmlSchemaMaxLengthFacet : System.Xml.Schema.XmlSchemaNumericFacet
    new()

class System.Xml.Schema.XmlSchemaPatternFacet : System.Xml.Schema.XmlSchemaFacet
    new()

class System.Xml.Schema.XmlSchemaEnumerationFacet : System.Xml.Schema.XmlSchemaFacet
    new()

class System.Xml.Schema.XmlSchemaMinExclusiveFacet : System.Xml.Schema.XmlSchemaFacet
    new()

class System.Xml.Schema.XmlSchemaMinInclusiveFacet : System.Xml.Schema.XmlSchemaFacet
    new()

class System.Xml.Schema.XmlSchemaMaxExclusiveFacet : System.Xml.Schema.XmlSchemaFacet
    new()

class System.Xml.Schema.XmlSchemaMaxInclusiveFacet : System.Xml.Schema.XmlSchemaFacet
    new()

class System.Xml.Schema.XmlSchemaTotalDigitsFacet : System.Xml.Schema.XmlSchemaNumericFacet
    new()

class System.Xml.Schema.XmlSchemaFractionDigitsFacet : System.Xml.Schema.XmlSchemaNumericFacet
    new()

class System.Xml.Schema.XmlSchemaWhiteSpaceFacet : System.Xml.Schema.XmlSchemaFacet
    new()

enum System.Xml.Schema.XmlSchemaForm : System.Int32
    None=0 Qualified=1 Unqualified=2

class System.Xml.Schema.XmlSchemaGroup : System.Xml.Schema.XmlSchemaAnnotated
    new()
    string Name {get;set;}
    System.Xml.Schema.XmlSchemaGroupBase Particle {get;set;}
    System.Xml.XmlQualifiedName QualifiedName {get;}

abstract class System.Xml.Schema.XmlSchemaGroupBase : System.Xml.Schema.XmlSchemaParticle
    System.Xml.Schema.XmlSchemaObjectCollection Items {get;}

class System.Xml.Schema.XmlSchemaGroupRef : System.Xml.Schema.XmlSchemaParticle
    new()
    System.Xml.XmlQualifiedName RefName {get;set;}
    System.Xml.Schema.XmlSchemaGroupBase Particle {get;}

class System.Xml.Schema.XmlSchemaIdentityConstraint : System.Xml.Schema.XmlSchemaAnnotated
    new()
    string Name {get;set;}
    System.Xml.Schema.XmlSchemaXPath Selector {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Fields {get;}
    System.Xml.XmlQualifiedName QualifiedName {get;}

class System.Xml.Schema.XmlSchemaXPath : System.Xml.Schema.XmlSchemaAnnotated
    new()
    string XPath {get;set;}

class System.Xml.Schema.XmlSchemaUnique : System.Xml.Schema.XmlSchemaIdentityConstraint
    new()

class System.Xml.Schema.XmlSchemaKey : System.Xml.Schema.XmlSchemaIdentityConstraint
    new()

class System.Xml.Schema.XmlSchemaKeyref : System.Xml.Schema.XmlSchemaIdentityConstraint
    new()
    System.Xml.XmlQualifiedName Refer {get;set;}

class System.Xml.Schema.XmlSchemaImport : System.Xml.Schema.XmlSchemaExternal
    new()
    string Namespace {get;set;}
    System.Xml.Schema.XmlSchemaAnnotation Annotation {get;set;}

class System.Xml.Schema.XmlSchemaInclude : System.Xml.Schema.XmlSchemaExternal
    new()
    System.Xml.Schema.XmlSchemaAnnotation Annotation {get;set;}

class System.Xml.Schema.XmlSchemaInfo : System.Object, System.Xml.Schema.IXmlSchemaInfo
    new()
    System.Xml.Schema.XmlSchemaValidity Validity {get;set;}
    bool IsDefault {get;set;}
    bool IsNil {get;set;}
    System.Xml.Schema.XmlSchemaSimpleType MemberType {get;set;}
    System.Xml.Schema.XmlSchemaType SchemaType {get;set;}
    System.Xml.Schema.XmlSchemaElement SchemaElement {get;set;}
    System.Xml.Schema.XmlSchemaAttribute SchemaAttribute {get;set;}
    System.Xml.Schema.XmlSchemaContentType ContentType {get;set;}

class System.Xml.Schema.XmlSchemaNotation : System.Xml.Schema.XmlSchemaAnnotated
    new()
    string Name {get;set;}
    string Public {get;set;}
    string System {get;set;}

abstract class System.Xml.Schema.XmlSchemaObject : System.Object
    int LineNumber {get;set;}
    int LinePosition {get;set;}
    string SourceUri {get;set;}
    System.Xml.Schema.XmlSchemaObject Parent {get;set;}
    System.Xml.Serialization.XmlSerializerNamespaces Namespaces {get;set;}

class System.Xml.Schema.XmlSchemaObjectCollection : System.Collections.CollectionBase, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    new(System.Xml.Schema.XmlSchemaObject parent)
    indexer System.Xml.Schema.XmlSchemaObject Item(int index) {get;set;}
    System.Xml.Schema.XmlSchemaObjectEnumerator GetEnumerator()
    int Add(System.Xml.Schema.XmlSchemaObject item)
    void Insert(int index, System.Xml.Schema.XmlSchemaObject item)
    int IndexOf(System.Xml.Schema.XmlSchemaObject item)
    bool Contains(System.Xml.Schema.XmlSchemaObject item)
    void Remove(System.Xml.Schema.XmlSchemaObject item)
    void CopyTo(System.Xml.Schema.XmlSchemaObject[] array, int index)

class System.Xml.Schema.XmlSchemaObjectEnumerator : System.Object, System.Collections.IEnumerator
    System.Xml.Schema.XmlSchemaObject Current {get;}
    void Reset()
    void IEnumerator.Reset()
    bool MoveNext()
    bool IEnumerator.MoveNext()

class System.Xml.Schema.XmlSchemaObjectTable : System.Object
    int Count {get;}
    indexer System.Xml.Schema.XmlSchemaObject Item(System.Xml.XmlQualifiedName name) {get;}
    System.Collections.ICollection Names {get;}
    System.Collections.ICollection Values {get;}
    bool Contains(System.Xml.XmlQualifiedName name)
    System.Collections.IDictionaryEnumerator GetEnumerator()

abstract class System.Xml.Schema.XmlSchemaParticle : System.Xml.Schema.XmlSchemaAnnotated
    string MinOccursString {get;set;}
    string MaxOccursString {get;set;}
    decimal MinOccurs {get;set;}
    decimal MaxOccurs {get;set;}

class System.Xml.Schema.XmlSchemaRedefine : System.Xml.Schema.XmlSchemaExternal
    new()
    System.Xml.Schema.XmlSchemaObjectCollection Items {get;}
    System.Xml.Schema.XmlSchemaObjectTable AttributeGroups {get;}
    System.Xml.Schema.XmlSchemaObjectTable SchemaTypes {get;}
    System.Xml.Schema.XmlSchemaObjectTable Groups {get;}

class System.Xml.Schema.XmlSchemaSequence : System.Xml.Schema.XmlSchemaGroupBase
    new()

class System.Xml.Schema.XmlSchemaSet : System.Object
    new()
    new(System.Xml.XmlNameTable nameTable)
    System.Xml.XmlNameTable NameTable {get;}
    bool IsCompiled {get;}
    System.Xml.XmlResolver XmlResolver {set;}
    System.Xml.Schema.XmlSchemaCompilationSettings CompilationSettings {get;set;}
    int Count {get;}
    System.Xml.Schema.XmlSchemaObjectTable GlobalElements {get;}
    System.Xml.Schema.XmlSchemaObjectTable GlobalAttributes {get;}
    System.Xml.Schema.XmlSchemaObjectTable GlobalTypes {get;}
    System.Xml.Schema.XmlSchema Add(string targetNamespace, string schemaUri)
    System.Xml.Schema.XmlSchema Add(string targetNamespace, System.Xml.XmlReader schemaDocument)
    void Add(System.Xml.Schema.XmlSchemaSet schemas)
    System.Xml.Schema.XmlSchema Add(System.Xml.Schema.XmlSchema schema)
    System.Xml.Schema.XmlSchema Remove(System.Xml.Schema.XmlSchema schema)
    bool RemoveRecursive(System.Xml.Schema.XmlSchema schemaToRemove)
    bool Contains(string targetNamespace)
    bool Contains(System.Xml.Schema.XmlSchema schema)
    void Compile()
    System.Xml.Schema.XmlSchema Reprocess(System.Xml.Schema.XmlSchema schema)
    void CopyTo(System.Xml.Schema.XmlSchema[] schemas, int index)
    System.Collections.ICollection Schemas()
    System.Collections.ICollection Schemas(string targetNamespace)
    event System.Xml.Schema.ValidationEventHandler ValidationEventHandler

sealed class System.Xml.Schema.XmlSchemaCompilationSettings : System.Object
    new()
    bool EnableUpaCheck {get;set;}

class System.Xml.Schema.XmlSchemaSimpleContent : System.Xml.Schema.XmlSchemaContentModel
    new()

class System.Xml.Schema.XmlSchemaSimpleContentExtension : System.Xml.Schema.XmlSchemaContent
    new()
    System.Xml.XmlQualifiedName BaseTypeName {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Attributes {get;}
    System.Xml.Schema.XmlSchemaAnyAttribute AnyAttribute {get;set;}

class System.Xml.Schema.XmlSchemaSimpleContentRestriction : System.Xml.Schema.XmlSchemaContent
    new()
    System.Xml.XmlQualifiedName BaseTypeName {get;set;}
    System.Xml.Schema.XmlSchemaSimpleType BaseType {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Facets {get;}
    System.Xml.Schema.XmlSchemaObjectCollection Attributes {get;}
    System.Xml.Schema.XmlSchemaAnyAttribute AnyAttribute {get;set;}

class System.Xml.Schema.XmlSchemaSimpleType : System.Xml.Schema.XmlSchemaType
    new()
    System.Xml.Schema.XmlSchemaSimpleTypeContent Content {get;set;}

abstract class System.Xml.Schema.XmlSchemaSimpleTypeContent : System.Xml.Schema.XmlSchemaAnnotated

class System.Xml.Schema.XmlSchemaSimpleTypeList : System.Xml.Schema.XmlSchemaSimpleTypeContent
    new()
    System.Xml.XmlQualifiedName ItemTypeName {get;set;}
    System.Xml.Schema.XmlSchemaSimpleType ItemType {get;set;}
    System.Xml.Schema.XmlSchemaSimpleType BaseItemType {get;set;}

class System.Xml.Schema.XmlSchemaSimpleTypeRestriction : System.Xml.Schema.XmlSchemaSimpleTypeContent
    new()
    System.Xml.XmlQualifiedName BaseTypeName {get;set;}
    System.Xml.Schema.XmlSchemaSimpleType BaseType {get;set;}
    System.Xml.Schema.XmlSchemaObjectCollection Facets {get;}

class System.Xml.Schema.XmlSchemaSimpleTypeUnion : System.Xml.Schema.XmlSchemaSimpleTypeContent
    new()
    System.Xml.Schema.XmlSchemaObjectCollection BaseTypes {get;}
    System.Xml.XmlQualifiedName[] MemberTypes {get;set;}
    System.Xml.Schema.XmlSchemaSimpleType[] BaseMemberTypes {get;}

class System.Xml.Schema.XmlSchemaType : System.Xml.Schema.XmlSchemaAnnotated
    new()
    string Name {get;set;}
    System.Xml.Schema.XmlSchemaDerivationMethod Final {get;set;}
    System.Xml.XmlQualifiedName QualifiedName {get;}
    System.Xml.Schema.XmlSchemaDerivationMethod FinalResolved {get;}
    System.Object BaseSchemaType {get;}
    System.Xml.Schema.XmlSchemaType BaseXmlSchemaType {get;}
    System.Xml.Schema.XmlSchemaDerivationMethod DerivedBy {get;}
    System.Xml.Schema.XmlSchemaDatatype Datatype {get;}
    bool IsMixed {get;set;}
    System.Xml.Schema.XmlTypeCode TypeCode {get;}
    static System.Xml.Schema.XmlSchemaSimpleType GetBuiltInSimpleType(System.Xml.XmlQualifiedName qualifiedName)
    static System.Xml.Schema.XmlSchemaSimpleType GetBuiltInSimpleType(System.Xml.Schema.XmlTypeCode typeCode)
    static System.Xml.Schema.XmlSchemaComplexType GetBuiltInComplexType(System.Xml.Schema.XmlTypeCode typeCode)
    static System.Xml.Schema.XmlSchemaComplexType GetBuiltInComplexType(System.Xml.XmlQualifiedName qualifiedName)
    static bool IsDerivedFrom(System.Xml.Schema.XmlSchemaType derivedType, System.Xml.Schema.XmlSchemaType baseType, System.Xml.Schema.XmlSchemaDerivationMethod except)

enum System.Xml.Schema.XmlSchemaUse : System.Int32
    None=0 Optional=1 Prohibited=2 Required=3

class System.Xml.Schema.XmlSchemaValidationException : System.Xml.Schema.XmlSchemaException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, System.Exception innerException, int lineNumber, int linePosition)
    System.Object SourceObject {get;}

delegate System.Xml.Schema.XmlValueGetter : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    System.Object Invoke()
    System.IAsyncResult BeginInvoke(System.AsyncCallback callback, System.Object object)
    System.Object EndInvoke(System.IAsyncResult result)

enum flags System.Xml.Schema.XmlSchemaValidationFlags : System.Int32
    None=0 ProcessInlineSchema=1 ProcessSchemaLocation=2 ReportValidationWarnings=4
    ProcessIdentityConstraints=8 AllowXmlAttributes=16

sealed class System.Xml.Schema.XmlSchemaValidator : System.Object
    new(System.Xml.XmlNameTable nameTable, System.Xml.Schema.XmlSchemaSet schemas, System.Xml.IXmlNamespaceResolver namespaceResolver, System.Xml.Schema.XmlSchemaValidationFlags validationFlags)
    System.Xml.XmlResolver XmlResolver {set;}
    System.Xml.IXmlLineInfo LineInfoProvider {get;set;}
    uri SourceUri {get;set;}
    System.Object ValidationEventSender {get;set;}
    void AddSchema(System.Xml.Schema.XmlSchema schema)
    void Initialize()
    void Initialize(System.Xml.Schema.XmlSchemaObject partialValidationType)
    void ValidateElement(string localName, string namespaceUri, System.Xml.Schema.XmlSchemaInfo schemaInfo)
    void ValidateElement(string localName, string namespaceUri, System.Xml.Schema.XmlSchemaInfo schemaInfo, string xsiType, string xsiNil, string xsiSchemaLocation, string xsiNoNamespaceSchemaLocation)
    System.Object ValidateAttribute(string localName, string namespaceUri, string attributeValue, System.Xml.Schema.XmlSchemaInfo schemaInfo)
    System.Object ValidateAttribute(string localName, string namespaceUri, System.Xml.Schema.XmlValueGetter attributeValue, System.Xml.Schema.XmlSchemaInfo schemaInfo)
    void GetUnspecifiedDefaultAttributes(System.Collections.ArrayList defaultAttributes)
    void ValidateEndOfAttributes(System.Xml.Schema.XmlSchemaInfo schemaInfo)
    void ValidateText(string elementValue)
    void ValidateText(System.Xml.Schema.XmlValueGetter elementValue)
    void ValidateWhitespace(string elementValue)
    void ValidateWhitespace(System.Xml.Schema.XmlValueGetter elementValue)
    System.Object ValidateEndElement(System.Xml.Schema.XmlSchemaInfo schemaInfo)
    System.Object ValidateEndElement(System.Xml.Schema.XmlSchemaInfo schemaInfo, System.Object typedValue)
    void SkipToEndElement(System.Xml.Schema.XmlSchemaInfo schemaInfo)
    void EndValidation()
    System.Xml.Schema.XmlSchemaParticle[] GetExpectedParticles()
    System.Xml.Schema.XmlSchemaAttribute[] GetExpectedAttributes()
    event System.Xml.Schema.ValidationEventHandler ValidationEventHandler

enum System.Xml.Schema.XmlSchemaValidity : System.Int32
    NotKnown=0 Valid=1 Invalid=2

enum System.Xml.Schema.XmlSeverityType : System.Int32
    Error=0 Warning=1

enum System.Xml.Schema.XmlTypeCode : System.Int32
    None=0 Item=1 Node=2 Document=3 Element=4 Attribute=5 Namespace=6 ProcessingInstruction=7 Comment=8 Text=9
    AnyAtomicType=10 UntypedAtomic=11 String=12 Boolean=13 Decimal=14 Float=15 Double=16 Duration=17
    DateTime=18 Time=19 Date=20 GYearMonth=21 GYear=22 GMonthDay=23 GDay=24 GMonth=25 HexBinary=26
    Base64Binary=27 AnyUri=28 QName=29 Notation=30 NormalizedString=31 Token=32 Language=33 NmToken=34 Name=35
    NCName=36 Id=37 Idref=38 Entity=39 Integer=40 NonPositiveInteger=41 NegativeInteger=42 Long=43 Int=44
    Short=45 Byte=46 NonNegativeInteger=47 UnsignedLong=48 UnsignedInt=49 UnsignedShort=50 UnsignedByte=51
    PositiveInteger=52 YearMonthDuration=53 DayTimeDuration=54

sealed class System.Xml.Schema.XmlSchemaInference : System.Object
    new()
    System.Xml.Schema.XmlSchemaInference+InferenceOption Occurrence {get;set;}
    System.Xml.Schema.XmlSchemaInference+InferenceOption TypeInference {get;set;}
    System.Xml.Schema.XmlSchemaSet InferSchema(System.Xml.XmlReader instanceDocument)
    System.Xml.Schema.XmlSchemaSet InferSchema(System.Xml.XmlReader instanceDocument, System.Xml.Schema.XmlSchemaSet schemas)

enum System.Xml.Schema.XmlSchemaInference+InferenceOption : System.Int32
    Restricted=0 Relaxed=1

class System.Xml.Schema.XmlSchemaInferenceException : System.Xml.Schema.XmlSchemaException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, System.Exception innerException, int lineNumber, int linePosition)

static class System.Xml.Schema.Extensions : System.Object
    static System.Xml.Schema.IXmlSchemaInfo GetSchemaInfo(System.Xml.Linq.XElement source)
    static System.Xml.Schema.IXmlSchemaInfo GetSchemaInfo(System.Xml.Linq.XAttribute source)
    static void Validate(System.Xml.Linq.XDocument source, System.Xml.Schema.XmlSchemaSet schemas, System.Xml.Schema.ValidationEventHandler validationEventHandler)
    static void Validate(System.Xml.Linq.XDocument source, System.Xml.Schema.XmlSchemaSet schemas, System.Xml.Schema.ValidationEventHandler validationEventHandler, bool addSchemaInfo)
    static void Validate(System.Xml.Linq.XElement source, System.Xml.Schema.XmlSchemaObject partialValidationType, System.Xml.Schema.XmlSchemaSet schemas, System.Xml.Schema.ValidationEventHandler validationEventHandler)
    static void Validate(System.Xml.Linq.XElement source, System.Xml.Schema.XmlSchemaObject partialValidationType, System.Xml.Schema.XmlSchemaSet schemas, System.Xml.Schema.ValidationEventHandler validationEventHandler, bool addSchemaInfo)
    static void Validate(System.Xml.Linq.XAttribute source, System.Xml.Schema.XmlSchemaObject partialValidationType, System.Xml.Schema.XmlSchemaSet schemas, System.Xml.Schema.ValidationEventHandler validationEventHandler)
    static void Validate(System.Xml.Linq.XAttribute source, System.Xml.Schema.XmlSchemaObject partialValidationType, System.Xml.Schema.XmlSchemaSet schemas, System.Xml.Schema.ValidationEventHandler validationEventHandler, bool addSchemaInfo)
