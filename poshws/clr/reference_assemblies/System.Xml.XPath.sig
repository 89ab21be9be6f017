interface System.Xml.XPath.IXPathNavigable
    System.Xml.XPath.XPathNavigator CreateNavigator()

class System.Xml.XPath.XPathDocument : System.Object, System.Xml.XPath.IXPathNavigable
    new(System.Xml.XmlReader reader)
    new(System.Xml.XmlReader reader, System.Xml.XmlSpace space)
    new(System.IO.TextReader textReader)
    new(System.IO.Stream stream)
    new(string uri)
    new(string uri, System.Xml.XmlSpace space)
    System.Xml.XPath.XPathNavigator CreateNavigator()
    System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()

class System.Xml.XPath.XPathException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

enum System.Xml.XPath.XmlSortOrder : System.Int32
    Ascending=1 Descending=2

enum System.Xml.XPath.XmlCaseOrder : System.Int32
    None=0 UpperFirst=1 LowerFirst=2

enum System.Xml.XPath.XmlDataType : System.Int32
    Text=1 Number=2

enum System.Xml.XPath.XPathResultType : System.Int32
    Number=0 String=1 Navigator=1 Boolean=2 NodeSet=3 Any=5 Error=6

abstract class System.Xml.XPath.XPathExpression : System.Object
    string Expression {get;}
    System.Xml.XPath.XPathResultType ReturnType {get;}
    void AddSort(System.Object expr, System.Collections.IComparer comparer)
    void AddSort(System.Object expr, System.Xml.XPath.XmlSortOrder order, System.Xml.XPath.XmlCaseOrder caseOrder, string lang, System.Xml.XPath.XmlDataType dataType)
    System.Xml.XPath.XPathExpression Clone()
    void SetContext(System.Xml.XmlNamespaceManager nsManager)
    void SetContext(System.Xml.IXmlNamespaceResolver nsResolver)
    static System.Xml.XPath.XPathExpression Compile(string xpath)
    static System.Xml.XPath.XPathExpression Compile(string xpath, System.Xml.IXmlNamespaceResolver nsResolver)

abstract class System.Xml.XPath.XPathItem : System.Object
    bool IsNode {get;}
    System.Xml.Schema.XmlSchemaType XmlType {get;}
    string Value {get;}
    System.Object TypedValue {get;}
    type ValueType {get;}
    bool ValueAsBoolean {get;}
    datetime ValueAsDateTime {get;}
    double ValueAsDouble {get;}
    int ValueAsInt {get;}
    long ValueAsLong {get;}
    System.Object ValueAs(type returnType)
    System.Object ValueAs(type returnType, System.Xml.IXmlNamespaceResolver nsResolver)

enum System.Xml.XPath.XPathNamespaceScope : System.Int32
    All=0 ExcludeXml=1 Local=2

abstract class System.Xml.XPath.XPathNavigator : System.Xml.XPath.XPathItem, System.ICloneable, System.Xml.XPath.IXPathNavigable, System.Xml.IXmlNamespaceResolver
    System.Xml.XmlNameTable NameTable {get;}
    System.Xml.XPath.XPathNodeType NodeType {get;}
    string LocalName {get;}
    string Name {get;}
    string NamespaceURI {get;}
    string Prefix {get;}
    string BaseURI {get;}
    bool IsEmptyElement {get;}
    string XmlLang {get;}
    System.Object UnderlyingObject {get;}
    bool HasAttributes {get;}
    bool HasChildren {get;}
    System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
    bool CanEdit {get;}
    string OuterXml {get;set;}
    string InnerXml {get;set;}
    static System.Collections.IEqualityComparer NavigatorComparer {get;}
    string ToString()
    void SetValue(string value)
    void SetTypedValue(System.Object typedValue)
    System.Xml.XPath.XPathNavigator CreateNavigator()
    System.Xml.XPath.XPathNavigator IXPathNavigable.CreateNavigator()
    string LookupNamespace(string prefix)
    string IXmlNamespaceResolver.LookupNamespace(string prefix)
    string LookupPrefix(string namespaceURI)
    string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
    System.Collections.Generic.IDictionary[string,string] GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    System.Xml.XPath.XPathNavigator Clone()
    System.Object ICloneable.Clone()
    System.Xml.XmlReader ReadSubtree()
    void WriteSubtree(System.Xml.XmlWriter writer)
    string GetAttribute(string localName, string namespaceURI)
    bool MoveToAttribute(string localName, string namespaceURI)
    bool MoveToFirstAttribute()
    bool MoveToNextAttribute()
    string GetNamespace(string name)
    bool MoveToNamespace(string name)
    bool MoveToFirstNamespace(System.Xml.XPath.XPathNamespaceScope namespaceScope)
    bool MoveToFirstNamespace()
    bool MoveToNextNamespace(System.Xml.XPath.XPathNamespaceScope namespaceScope)
    bool MoveToNextNamespace()
    bool MoveToNext()
    bool MoveToNext(string localName, string namespaceURI)
    bool MoveToNext(System.Xml.XPath.XPathNodeType type)
    bool MoveToPrevious()
    bool MoveToFirst()
    bool MoveToFirstChild()
    bool MoveToParent()
    void MoveToRoot()
    bool MoveTo(System.Xml.XPath.XPathNavigator other)
    bool MoveToId(string id)
    bool MoveToChild(string localName, string namespaceURI)
    bool MoveToChild(System.Xml.XPath.XPathNodeType type)
    bool MoveToFollowing(string localName, string namespaceURI)
    bool MoveToFollowing(string localName, string namespaceURI, System.Xml.XPath.XPathNavigator end)
    bool MoveToFollowing(System.Xml.XPath.XPathNodeType type)
    bool MoveToFollowing(System.Xml.XPath.XPathNodeType type, System.Xml.XPath.XPathNavigator end)
    bool IsSamePosition(System.Xml.XPath.XPathNavigator other)
    bool IsDescendant(System.Xml.XPath.XPathNavigator nav)
    System.Xml.XmlNodeOrder ComparePosition(System.Xml.XPath.XPathNavigator nav)
    bool CheckValidity(System.Xml.Schema.XmlSchemaSet schemas, System.Xml.Schema.ValidationEventHandler validationEventHandler)
    System.Xml.XPath.XPathExpression Compile(string xpath)
    System.Xml.XPath.XPathNavigator SelectSingleNode(string xpath)
    System.Xml.XPath.XPathNavigator SelectSingleNode(string xpath, System.Xml.IXmlNamespaceResolver resolver)
    System.Xml.XPath.XPathNavigator SelectSingleNode(System.Xml.XPath.XPathExpression expression)
    System.Xml.XPath.XPathNodeIterator Select(string xpath)
    System.Xml.XPath.XPathNodeIterator Select(string xpath, System.Xml.IXmlNamespaceResolver resolver)
    System.Xml.XPath.XPathNodeIterator Select(System.Xml.XPath.XPathExpression expr)
    System.Object Evaluate(string xpath)
    System.Object Evaluate(string xpath, System.Xml.IXmlNamespaceResolver resolver)
    System.Object Evaluate(System.Xml.XPath.XPathExpression expr)
    System.Object Evaluate(System.Xml.XPath.XPathExpression expr, System.Xml.XPath.XPathNodeIterator context)
    bool Matches(System.Xml.XPath.XPathExpression expr)
    bool Matches(string xpath)
    System.Xml.XPath.XPathNodeIterator SelectChildren(System.Xml.XPath.XPathNodeType type)
    System.Xml.XPath.XPathNodeIterator SelectChildren(string name, string namespaceURI)
    System.Xml.XPath.XPathNodeIterator SelectAncestors(System.Xml.XPath.XPathNodeType type, bool matchSelf)
    System.Xml.XPath.XPathNodeIterator SelectAncestors(string name, string namespaceURI, bool matchSelf)
    System.Xml.XPath.XPathNodeIterator SelectDescendants(System.Xml.XPath.XPathNodeType type, bool matchSelf)
    System.Xml.XPath.XPathNodeIterator SelectDescendants(string name, string namespaceURI, bool matchSelf)
    System.Xml.XmlWriter PrependChild()
    void PrependChild(string newChild)
    void PrependChild(System.Xml.XmlReader newChild)
    void PrependChild(System.Xml.XPath.XPathNavigator newChild)
    System.Xml.XmlWriter AppendChild()
    void AppendChild(string newChild)
    void AppendChild(System.Xml.XmlReader newChild)
    void AppendChild(System.Xml.XPath.XPathNavigator newChild)
    System.Xml.XmlWriter InsertAfter()
    void InsertAfter(string newSibling)
    void InsertAfter(System.Xml.XmlReader newSibling)
    void InsertAfter(System.Xml.XPath.XPathNavigator newSibling)
    System.Xml.XmlWriter InsertBefore()
    void InsertBefore(string newSibling)
    void InsertBefore(System.Xml.XmlReader newSibling)
    void InsertBefore(System.Xml.XPath.XPathNavigator newSibling)
    System.Xml.XmlWriter CreateAttributes()
    System.Xml.XmlWriter ReplaceRange(System.Xml.XPath.XPathNavigator lastSiblingToReplace)
    void ReplaceSelf(string newNode)
    void ReplaceSelf(System.Xml.XmlReader newNode)
    void ReplaceSelf(System.Xml.XPath.XPathNavigator newNode)
    void DeleteRange(System.Xml.XPath.XPathNavigator lastSiblingToDelete)
    void DeleteSelf()
    void PrependChildElement(string prefix, string localName, string namespaceURI, string value)
    void AppendChildElement(string prefix, string localName, string namespaceURI, string value)
    void InsertElementBefore(string prefix, string localName, string namespaceURI, string value)
    void InsertElementAfter(string prefix, string localName, string namespaceURI, string value)
    void CreateAttribute(string prefix, string localName, string namespaceURI, string value)

abstract class System.Xml.XPath.XPathNodeIterator : System.Object, System.ICloneable, System.Collections.IEnumerable
    System.Xml.XPath.XPathNavigator Current {get;}
    int CurrentPosition {get;}
    int Count {get;}
    System.Xml.XPath.XPathNodeIterator Clone()
    System.Object ICloneable.Clone()
    bool MoveNext()
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

enum System.Xml.XPath.XPathNodeType : System.Int32
    Root=0 Element=1 Attribute=2 Namespace=3 Text=4 SignificantWhitespace=5 Whitespace=6
    ProcessingInstruction=7 Comment=8 All=9

static class System.Xml.XPath.Extensions : System.Object
    static System.Xml.XPath.XPathNavigator CreateNavigator(System.Xml.Linq.XNode node)
    static System.Xml.XPath.XPathNavigator CreateNavigator(System.Xml.Linq.XNode node, System.Xml.XmlNameTable nameTable)
    static System.Object XPathEvaluate(System.Xml.Linq.XNode node, string expression)
    static System.Object XPathEvaluate(System.Xml.Linq.XNode node, string expression, System.Xml.IXmlNamespaceResolver resolver)
    static System.Xml.Linq.XElement XPathSelectElement(System.Xml.Linq.XNode node, string expression)
    static System.Xml.Linq.XElement XPathSelectElement(System.Xml.Linq.XNode node, string expression, System.Xml.IXmlNamespaceResolver resolver)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] XPathSelectElements(System.Xml.Linq.XNode node, string expression)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] XPathSelectElements(System.Xml.Linq.XNode node, string expression, System.Xml.IXmlNamespaceResolver resolver)
