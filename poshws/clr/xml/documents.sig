class System.Xml.XmlDocument : System.Xml.XmlNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    new()
    new(System.Xml.XmlNameTable nt)
    System.Xml.XmlNodeType NodeType {get;}
    System.Xml.XmlNode ParentNode {get;}
    System.Xml.XmlDocumentType DocumentType {get;}
    System.Xml.XmlImplementation Implementation {get;}
    string Name {get;}
    string LocalName {get;}
    System.Xml.XmlElement DocumentElement {get;}
    xml OwnerDocument {get;}
    System.Xml.Schema.XmlSchemaSet Schemas {get;set;}
    System.Xml.XmlResolver XmlResolver {set;}
    System.Xml.XmlNameTable NameTable {get;}
    bool PreserveWhitespace {get;set;}
    bool IsReadOnly {get;}
    string InnerText {set;}
    string InnerXml {get;set;}
    System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
    string BaseURI {get;}
    string Value {get;set;}
    System.Xml.XmlNodeList ChildNodes {get;}
    System.Xml.XmlNode PreviousSibling {get;}
    System.Xml.XmlNode NextSibling {get;}
    System.Xml.XmlAttributeCollection Attributes {get;}
    System.Xml.XmlNode FirstChild {get;}
    System.Xml.XmlNode LastChild {get;}
    bool HasChildNodes {get;}
    string NamespaceURI {get;}
    string Prefix {get;set;}
    string OuterXml {get;}
    indexer System.Xml.XmlElement Item(string name) {get;}
    indexer System.Xml.XmlElement Item(string localname, string ns) {get;}
    System.Xml.XmlNode PreviousText {get;}
    System.Xml.XmlNode CloneNode(bool deep)
    System.Xml.XmlAttribute CreateAttribute(string name)
    System.Xml.XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI)
    System.Xml.XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)
    System.Xml.XmlCDataSection CreateCDataSection(string data)
    System.Xml.XmlComment CreateComment(string data)
    System.Xml.XmlDocumentType CreateDocumentType(string name, string publicId, string systemId, string internalSubset)
    System.Xml.XmlDocumentFragment CreateDocumentFragment()
    System.Xml.XmlElement CreateElement(string name)
    System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)
    System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)
    System.Xml.XmlEntityReference CreateEntityReference(string name)
    System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)
    System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)
    System.Xml.XmlText CreateTextNode(string text)
    System.Xml.XmlSignificantWhitespace CreateSignificantWhitespace(string text)
    System.Xml.XPath.XPathNavigator CreateNavigator()
    System.Xml.XmlWhitespace CreateWhitespace(string text)
    System.Xml.XmlNodeList GetElementsByTagName(string name)
    System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
    System.Xml.XmlElement GetElementById(string elementId)
    System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)
    System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string prefix, string name, string namespaceURI)
    System.Xml.XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI)
    System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)
    System.Xml.XmlNode ReadNode(System.Xml.XmlReader reader)
    void Load(string filename)
    void Load(System.IO.Stream inStream)
    void Load(System.IO.TextReader txtReader)
    void Load(System.Xml.XmlReader reader)
    void LoadXml(string xml)
    void Save(string filename)
    void Save(System.IO.Stream outStream)
    void Save(System.IO.TextWriter writer)
    void Save(System.Xml.XmlWriter w)
    void WriteTo(System.Xml.XmlWriter w)
    void WriteContentTo(System.Xml.XmlWriter xw)
    void Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler)
    void Validate(System.Xml.Schema.ValidationEventHandler validationEventHandler, System.Xml.XmlNode nodeToValidate)
    System.Xml.XmlNode SelectSingleNode(string xpath)
    System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
    System.Xml.XmlNodeList SelectNodes(string xpath)
    System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
    System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
    System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
    System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
    System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
    System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
    System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
    void Normalize()
    bool Supports(string feature, string version)
    System.Xml.XmlNode Clone()
    System.Collections.IEnumerator GetEnumerator()
    void RemoveAll()
    string GetNamespaceOfPrefix(string prefix)
    string GetPrefixOfNamespace(string namespaceURI)
    event System.Xml.XmlNodeChangedEventHandler NodeInserting
    event System.Xml.XmlNodeChangedEventHandler NodeInserted
    event System.Xml.XmlNodeChangedEventHandler NodeRemoving
    event System.Xml.XmlNodeChangedEventHandler NodeRemoved
    event System.Xml.XmlNodeChangedEventHandler NodeChanging
    event System.Xml.XmlNodeChangedEventHandler NodeChanged

abstract class System.Xml.XmlNode : System.Object, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    string Value {get;set;}
    System.Xml.XmlNodeType NodeType {get;}
    System.Xml.XmlNode ParentNode {get;}
    System.Xml.XmlNodeList ChildNodes {get;}
    System.Xml.XmlNode PreviousSibling {get;}
    System.Xml.XmlNode NextSibling {get;}
    System.Xml.XmlAttributeCollection Attributes {get;}
    xml OwnerDocument {get;}
    System.Xml.XmlNode FirstChild {get;}
    System.Xml.XmlNode LastChild {get;}
    bool HasChildNodes {get;}
    string NamespaceURI {get;}
    string Prefix {get;set;}
    string LocalName {get;}
    bool IsReadOnly {get;}
    string InnerText {get;set;}
    string OuterXml {get;}
    string InnerXml {get;set;}
    System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
    string BaseURI {get;}
    indexer System.Xml.XmlElement Item(string name) {get;}
    indexer System.Xml.XmlElement Item(string localname, string ns) {get;}
    System.Xml.XmlNode PreviousText {get;}
    System.Xml.XPath.XPathNavigator CreateNavigator()
    System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
    System.Xml.XmlNode SelectSingleNode(string xpath)
    System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
    System.Xml.XmlNodeList SelectNodes(string xpath)
    System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
    System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
    System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
    System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
    System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
    System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
    System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
    System.Xml.XmlNode CloneNode(bool deep)
    void Normalize()
    bool Supports(string feature, string version)
    System.Xml.XmlNode Clone()
    System.Object ICloneable.Clone()
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void WriteTo(System.Xml.XmlWriter w)
    void WriteContentTo(System.Xml.XmlWriter w)
    void RemoveAll()
    string GetNamespaceOfPrefix(string prefix)
    string GetPrefixOfNamespace(string namespaceURI)

class System.Xml.XmlElement : System.Xml.XmlLinkedNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    string LocalName {get;}
    string NamespaceURI {get;}
    string Prefix {get;set;}
    System.Xml.XmlNodeType NodeType {get;}
    System.Xml.XmlNode ParentNode {get;}
    xml OwnerDocument {get;}
    bool IsEmpty {get;set;}
    System.Xml.XmlAttributeCollection Attributes {get;}
    bool HasAttributes {get;}
    System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
    string InnerXml {get;set;}
    string InnerText {get;set;}
    System.Xml.XmlNode NextSibling {get;}
    System.Xml.XmlNode PreviousSibling {get;}
    string Value {get;set;}
    System.Xml.XmlNodeList ChildNodes {get;}
    System.Xml.XmlNode FirstChild {get;}
    System.Xml.XmlNode LastChild {get;}
    bool HasChildNodes {get;}
    bool IsReadOnly {get;}
    string OuterXml {get;}
    string BaseURI {get;}
    indexer System.Xml.XmlElement Item(string name) {get;}
    indexer System.Xml.XmlElement Item(string localname, string ns) {get;}
    System.Xml.XmlNode PreviousText {get;}
    System.Xml.XmlNode CloneNode(bool deep)
    string GetAttribute(string name)
    string GetAttribute(string localName, string namespaceURI)
    void SetAttribute(string name, string value)
    string SetAttribute(string localName, string namespaceURI, string value)
    void RemoveAttribute(string name)
    void RemoveAttribute(string localName, string namespaceURI)
    System.Xml.XmlAttribute GetAttributeNode(string name)
    System.Xml.XmlAttribute GetAttributeNode(string localName, string namespaceURI)
    System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)
    System.Xml.XmlAttribute SetAttributeNode(string localName, string namespaceURI)
    System.Xml.XmlAttribute RemoveAttributeNode(System.Xml.XmlAttribute oldAttr)
    System.Xml.XmlAttribute RemoveAttributeNode(string localName, string namespaceURI)
    System.Xml.XmlNodeList GetElementsByTagName(string name)
    System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)
    bool HasAttribute(string name)
    bool HasAttribute(string localName, string namespaceURI)
    void WriteTo(System.Xml.XmlWriter w)
    void WriteContentTo(System.Xml.XmlWriter w)
    System.Xml.XmlNode RemoveAttributeAt(int i)
    void RemoveAllAttributes()
    void RemoveAll()
    System.Xml.XPath.XPathNavigator CreateNavigator()
    System.Xml.XmlNode SelectSingleNode(string xpath)
    System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
    System.Xml.XmlNodeList SelectNodes(string xpath)
    System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
    System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
    System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
    System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
    System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
    System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
    System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
    void Normalize()
    bool Supports(string feature, string version)
    System.Xml.XmlNode Clone()
    System.Collections.IEnumerator GetEnumerator()
    string GetNamespaceOfPrefix(string prefix)
    string GetPrefixOfNamespace(string namespaceURI)

class System.Xml.XmlAttribute : System.Xml.XmlNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    System.Xml.XmlNode ParentNode {get;}
    string Name {get;}
    string LocalName {get;}
    string NamespaceURI {get;}
    string Prefix {get;set;}
    System.Xml.XmlNodeType NodeType {get;}
    xml OwnerDocument {get;}
    string Value {get;set;}
    System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
    string InnerText {set;}
    bool Specified {get;}
    System.Xml.XmlElement OwnerElement {get;}
    string InnerXml {set;}
    string BaseURI {get;}
    System.Xml.XmlNodeList ChildNodes {get;}
    System.Xml.XmlNode PreviousSibling {get;}
    System.Xml.XmlNode NextSibling {get;}
    System.Xml.XmlAttributeCollection Attributes {get;}
    System.Xml.XmlNode FirstChild {get;}
    System.Xml.XmlNode LastChild {get;}
    bool HasChildNodes {get;}
    bool IsReadOnly {get;}
    string OuterXml {get;}
    indexer System.Xml.XmlElement Item(string name) {get;}
    indexer System.Xml.XmlElement Item(string localname, string ns) {get;}
    System.Xml.XmlNode PreviousText {get;}
    System.Xml.XmlNode CloneNode(bool deep)
    System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
    System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)
    System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)
    System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)
    System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)
    System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)
    void WriteTo(System.Xml.XmlWriter w)
    void WriteContentTo(System.Xml.XmlWriter w)
    System.Xml.XPath.XPathNavigator CreateNavigator()
    System.Xml.XmlNode SelectSingleNode(string xpath)
    System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)
    System.Xml.XmlNodeList SelectNodes(string xpath)
    System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)
    void Normalize()
    bool Supports(string feature, string version)
    System.Xml.XmlNode Clone()
    System.Collections.IEnumerator GetEnumerator()
    void RemoveAll()
    string GetNamespaceOfPrefix(string prefix)
    string GetPrefixOfNamespace(string namespaceURI)

abstract class System.Xml.XmlNodeList : System.Object, System.Collections.IEnumerable, System.IDisposable
    int Count {get;}
    indexer System.Xml.XmlNode ItemOf(int i) {get;}
    System.Xml.XmlNode Item(int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void IDisposable.Dispose()

class System.Xml.XmlNamespaceManager : System.Object, System.Xml.IXmlNamespaceResolver, System.Collections.IEnumerable
    new(System.Xml.XmlNameTable nameTable)
    System.Xml.XmlNameTable NameTable {get;}
    string DefaultNamespace {get;}
    void PushScope()
    bool PopScope()
    void AddNamespace(string prefix, string uri)
    void RemoveNamespace(string prefix, string uri)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.Generic.IDictionary[string,string] GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    string LookupNamespace(string prefix)
    string IXmlNamespaceResolver.LookupNamespace(string prefix)
    string LookupPrefix(string uri)
    string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
    bool HasNamespace(string prefix)

abstract class System.Xml.XmlLinkedNode : System.Xml.XmlNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    System.Xml.XmlNode PreviousSibling {get;}
    System.Xml.XmlNode NextSibling {get;}

abstract class System.Xml.XmlCharacterData : System.Xml.XmlLinkedNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Value {get;set;}
    string InnerText {get;set;}
    string Data {get;set;}
    int Length {get;}
    string Substring(int offset, int count)
    void AppendData(string strData)
    void InsertData(int offset, string strData)
    void DeleteData(int offset, int count)
    void ReplaceData(int offset, int count, string strData)

class System.Xml.XmlText : System.Xml.XmlCharacterData, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    string LocalName {get;}
    System.Xml.XmlNodeType NodeType {get;}
    System.Xml.XmlNode ParentNode {get;}
    string Value {get;set;}
    System.Xml.XmlNode PreviousText {get;}
    System.Xml.XmlText SplitText(int offset)

class System.Xml.XmlCDataSection : System.Xml.XmlCharacterData, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    string LocalName {get;}
    System.Xml.XmlNodeType NodeType {get;}
    System.Xml.XmlNode ParentNode {get;}
    System.Xml.XmlNode PreviousText {get;}

class System.Xml.XmlComment : System.Xml.XmlCharacterData, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    string LocalName {get;}
    System.Xml.XmlNodeType NodeType {get;}

class System.Xml.XmlWhitespace : System.Xml.XmlCharacterData, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    string LocalName {get;}
    System.Xml.XmlNodeType NodeType {get;}
    System.Xml.XmlNode ParentNode {get;}
    string Value {get;set;}
    System.Xml.XmlNode PreviousText {get;}

class System.Xml.XmlSignificantWhitespace : System.Xml.XmlCharacterData, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    string LocalName {get;}
    System.Xml.XmlNodeType NodeType {get;}
    System.Xml.XmlNode ParentNode {get;}
    string Value {get;set;}
    System.Xml.XmlNode PreviousText {get;}

class System.Xml.XmlProcessingInstruction : System.Xml.XmlLinkedNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    string LocalName {get;}
    string Value {get;set;}
    string Target {get;}
    string Data {get;set;}
    string InnerText {get;set;}
    System.Xml.XmlNodeType NodeType {get;}

class System.Xml.XmlDocumentType : System.Xml.XmlLinkedNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Name {get;}
    System.Xml.XmlNamedNodeMap Entities {get;}
    System.Xml.XmlNamedNodeMap Notations {get;}
    string PublicId {get;}
    string SystemId {get;}
    string InternalSubset {get;}

class System.Xml.XmlDeclaration : System.Xml.XmlLinkedNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string Version {get;}
    string Encoding {get;set;}
    string Standalone {get;set;}
    string Value {get;set;}
    string InnerText {get;set;}
    string Name {get;}
    string LocalName {get;}
    System.Xml.XmlNodeType NodeType {get;}

class System.Xml.XmlDocumentFragment : System.Xml.XmlNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string InnerXml {get;set;}

class System.Xml.XmlChildNodes : System.Xml.XmlNodeList
    int Count {get;}

class System.Xml.XPathNodeList : System.Xml.XmlNodeList
    int Count {get;}

class System.Xml.XmlElementList : System.Xml.XmlNodeList
    int Count {get;}

sealed class System.Xml.XmlAttributeCollection : System.Xml.XmlNamedNodeMap, System.Collections.IEnumerable, System.Collections.ICollection
    indexer System.Xml.XmlAttribute ItemOf(int i) {get;}
    indexer System.Xml.XmlAttribute ItemOf(string name) {get;}
    indexer System.Xml.XmlAttribute ItemOf(string localName, string namespaceURI) {get;}
    int Count {get;}
    System.Object ICollection.SyncRoot {get;}
    bool ICollection.IsSynchronized {get;}
    System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)
    System.Xml.XmlAttribute Prepend(System.Xml.XmlAttribute node)
    System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)
    System.Xml.XmlAttribute InsertBefore(System.Xml.XmlAttribute newNode, System.Xml.XmlAttribute refNode)
    System.Xml.XmlAttribute InsertAfter(System.Xml.XmlAttribute newNode, System.Xml.XmlAttribute refNode)
    System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)
    System.Xml.XmlAttribute RemoveAt(int i)
    void RemoveAll()
    void CopyTo(System.Xml.XmlAttribute[] array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Xml.XmlNode GetNamedItem(string name)
    System.Xml.XmlNode GetNamedItem(string localName, string namespaceURI)
    System.Xml.XmlNode RemoveNamedItem(string name)
    System.Xml.XmlNode RemoveNamedItem(string localName, string namespaceURI)
    System.Xml.XmlNode Item(int index)
    System.Collections.IEnumerator GetEnumerator()

class System.Xml.NameTable : System.Xml.XmlNameTable
    new()
    string Add(string key)
    string Add(char[] key, int start, int len)
    string Get(string value)
    string Get(char[] key, int start, int len)

class System.Xml.XmlName : System.Object, System.Xml.Schema.IXmlSchemaInfo
    string LocalName {get;}
    string NamespaceURI {get;}
    string Prefix {get;}
    xml OwnerDocument {get;}
    string Name {get;}
    System.Xml.Schema.XmlSchemaValidity Validity {get;}
    bool IsDefault {get;}
    bool IsNil {get;}
    System.Xml.Schema.XmlSchemaSimpleType MemberType {get;}
    System.Xml.Schema.XmlSchemaType SchemaType {get;}
    System.Xml.Schema.XmlSchemaElement SchemaElement {get;}
    System.Xml.Schema.XmlSchemaAttribute SchemaAttribute {get;}
