static class System.Xml.Linq.Extensions : System.Object
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XAttribute] Attributes(System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XAttribute] Attributes(System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] source, System.Xml.Linq.XName name)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors[T](System.Collections.Generic.IEnumerable[T] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors[T](System.Collections.Generic.IEnumerable[T] source, System.Xml.Linq.XName name)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] AncestorsAndSelf(System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] AncestorsAndSelf(System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] source, System.Xml.Linq.XName name)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] Nodes[T](System.Collections.Generic.IEnumerable[T] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] DescendantNodes[T](System.Collections.Generic.IEnumerable[T] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants[T](System.Collections.Generic.IEnumerable[T] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants[T](System.Collections.Generic.IEnumerable[T] source, System.Xml.Linq.XName name)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] DescendantNodesAndSelf(System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] DescendantsAndSelf(System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] DescendantsAndSelf(System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] source, System.Xml.Linq.XName name)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements[T](System.Collections.Generic.IEnumerable[T] source)
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements[T](System.Collections.Generic.IEnumerable[T] source, System.Xml.Linq.XName name)
    static System.Collections.Generic.IEnumerable[T] InDocumentOrder[T](System.Collections.Generic.IEnumerable[T] source)
    static void Remove(System.Collections.Generic.IEnumerable[System.Xml.Linq.XAttribute] source)
    static void Remove[T](System.Collections.Generic.IEnumerable[T] source)

class System.Xml.Linq.XAttribute : System.Xml.Linq.XObject, System.Xml.IXmlLineInfo
    new(System.Xml.Linq.XName name, System.Object value)
    new(System.Xml.Linq.XAttribute other)
    bool IsNamespaceDeclaration {get;}
    System.Xml.Linq.XName Name {get;}
    System.Xml.Linq.XAttribute NextAttribute {get;}
    System.Xml.Linq.XAttribute PreviousAttribute {get;}
    string Value {get;set;}
    static System.Collections.Generic.IEnumerable[System.Xml.Linq.XAttribute] EmptySequence {get;}
    void Remove()
    void SetValue(System.Object value)
    string ToString()
    static string op_Explicit(System.Xml.Linq.XAttribute attribute)

class System.Xml.Linq.XCData : System.Xml.Linq.XText, System.Xml.IXmlLineInfo
    new(string value)
    new(System.Xml.Linq.XCData other)

class System.Xml.Linq.XComment : System.Xml.Linq.XNode, System.Xml.IXmlLineInfo
    new(string value)
    new(System.Xml.Linq.XComment other)
    string Value {get;set;}

abstract class System.Xml.Linq.XContainer : System.Xml.Linq.XNode, System.Xml.IXmlLineInfo
    System.Xml.Linq.XNode FirstNode {get;}
    System.Xml.Linq.XNode LastNode {get;}
    void Add(System.Object content)
    void Add(Params System.Object[] content)
    void AddFirst(System.Object content)
    void AddFirst(Params System.Object[] content)
    System.Xml.XmlWriter CreateWriter()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] DescendantNodes()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Descendants(System.Xml.Linq.XName name)
    System.Xml.Linq.XElement Element(System.Xml.Linq.XName name)
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Elements(System.Xml.Linq.XName name)
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] Nodes()
    void RemoveNodes()
    void ReplaceNodes(System.Object content)
    void ReplaceNodes(Params System.Object[] content)

class System.Xml.Linq.XDeclaration : System.Object
    new(string version, string encoding, string standalone)
    new(System.Xml.Linq.XDeclaration other)
    string Encoding {get;set;}
    string Standalone {get;set;}
    string Version {get;set;}
    string ToString()

class System.Xml.Linq.XDocumentType : System.Xml.Linq.XNode, System.Xml.IXmlLineInfo
    new(string name, string publicId, string systemId, string internalSubset)
    new(System.Xml.Linq.XDocumentType other)
    string InternalSubset {get;set;}
    string Name {get;set;}
    string PublicId {get;set;}
    string SystemId {get;set;}

enum System.Xml.Linq.XObjectChange : System.Int32
    Add=0 Remove=1 Name=2 Value=3

enum flags System.Xml.Linq.LoadOptions : System.Int32
    None=0 PreserveWhitespace=1 SetBaseUri=2 SetLineInfo=4

enum flags System.Xml.Linq.SaveOptions : System.Int32
    None=0 DisableFormatting=1 OmitDuplicateNamespaces=2

enum flags System.Xml.Linq.ReaderOptions : System.Int32
    None=0 OmitDuplicateNamespaces=1

sealed class System.Xml.Linq.XName : System.Object, System.IEquatable[System.Xml.Linq.XName], System.Runtime.Serialization.ISerializable
    string LocalName {get;}
    System.Xml.Linq.XNamespace Namespace {get;}
    string NamespaceName {get;}
    string ToString()
    bool Equals(System.Object obj)
    bool IEquatable[XName].Equals(System.Xml.Linq.XName other)
    int GetHashCode()
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.Xml.Linq.XName Get(string expandedName)
    static System.Xml.Linq.XName Get(string localName, string namespaceName)
    static System.Xml.Linq.XName op_Implicit(string expandedName)
    static bool op_Equality(System.Xml.Linq.XName left, System.Xml.Linq.XName right)
    static bool op_Inequality(System.Xml.Linq.XName left, System.Xml.Linq.XName right)

sealed class System.Xml.Linq.XNamespace : System.Object
    string NamespaceName {get;}
    static System.Xml.Linq.XNamespace None {get;}
    static System.Xml.Linq.XNamespace Xml {get;}
    static System.Xml.Linq.XNamespace Xmlns {get;}
    System.Xml.Linq.XName GetName(string localName)
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    static System.Xml.Linq.XNamespace Get(string namespaceName)
    static System.Xml.Linq.XNamespace op_Implicit(string namespaceName)
    static System.Xml.Linq.XName op_Addition(System.Xml.Linq.XNamespace ns, string localName)
    static bool op_Equality(System.Xml.Linq.XNamespace left, System.Xml.Linq.XNamespace right)
    static bool op_Inequality(System.Xml.Linq.XNamespace left, System.Xml.Linq.XNamespace right)

abstract class System.Xml.Linq.XNode : System.Xml.Linq.XObject, System.Xml.IXmlLineInfo
    System.Xml.Linq.XNode NextNode {get;}
    System.Xml.Linq.XNode PreviousNode {get;}
    static System.Xml.Linq.XNodeDocumentOrderComparer DocumentOrderComparer {get;}
    static System.Xml.Linq.XNodeEqualityComparer EqualityComparer {get;}
    void AddAfterSelf(System.Object content)
    void AddAfterSelf(Params System.Object[] content)
    void AddBeforeSelf(System.Object content)
    void AddBeforeSelf(Params System.Object[] content)
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] Ancestors(System.Xml.Linq.XName name)
    System.Xml.XmlReader CreateReader()
    System.Xml.XmlReader CreateReader(System.Xml.Linq.ReaderOptions readerOptions)
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesAfterSelf()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XNode] NodesBeforeSelf()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsAfterSelf(System.Xml.Linq.XName name)
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf()
    System.Collections.Generic.IEnumerable[System.Xml.Linq.XElement] ElementsBeforeSelf(System.Xml.Linq.XName name)
    bool IsAfter(System.Xml.Linq.XNode node)
    bool IsBefore(System.Xml.Linq.XNode node)
    void Remove()
    void ReplaceWith(System.Object content)
    void ReplaceWith(Params System.Object[] content)
    string ToString()
    string ToString(System.Xml.Linq.SaveOptions options)
    void WriteTo(System.Xml.XmlWriter writer)
    System.Threading.Tasks.Task WriteToAsync(System.Xml.XmlWriter writer, System.Threading.CancellationToken cancellationToken)
    static int CompareDocumentOrder(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)
    static System.Xml.Linq.XNode ReadFrom(System.Xml.XmlReader reader)
    static System.Threading.Tasks.Task[System.Xml.Linq.XNode] ReadFromAsync(System.Xml.XmlReader reader, System.Threading.CancellationToken cancellationToken)
    static bool DeepEquals(System.Xml.Linq.XNode n1, System.Xml.Linq.XNode n2)

sealed class System.Xml.Linq.XNodeDocumentOrderComparer : System.Object, System.Collections.IComparer, System.Collections.Generic.IComparer[System.Xml.Linq.XNode]
    new()
    int Compare(System.Xml.Linq.XNode x, System.Xml.Linq.XNode y)
    int IComparer.Compare(System.Object x, System.Object y)
    int IComparer[XNode].Compare(System.Xml.Linq.XNode x, System.Xml.Linq.XNode y)

sealed class System.Xml.Linq.XNodeEqualityComparer : System.Object, System.Collections.IEqualityComparer, System.Collections.Generic.IEqualityComparer[System.Xml.Linq.XNode]
    new()
    bool Equals(System.Xml.Linq.XNode x, System.Xml.Linq.XNode y)
    bool IEqualityComparer.Equals(System.Object x, System.Object y)
    bool IEqualityComparer[XNode].Equals(System.Xml.Linq.XNode x, System.Xml.Linq.XNode y)
    int GetHashCode(System.Xml.Linq.XNode obj)
    int IEqualityComparer.GetHashCode(System.Object obj)
    int IEqualityComparer[XNode].GetHashCode(System.Xml.Linq.XNode obj)

abstract class System.Xml.Linq.XObject : System.Object, System.Xml.IXmlLineInfo
    string BaseUri {get;}
    System.Xml.Linq.XDocument Document {get;}
    System.Xml.XmlNodeType NodeType {get;}
    System.Xml.Linq.XElement Parent {get;}
    int IXmlLineInfo.LineNumber {get;}
    int IXmlLineInfo.LinePosition {get;}
    void AddAnnotation(System.Object annotation)
    System.Object Annotation(type type)
    T Annotation[T]()
    System.Collections.Generic.IEnumerable[System.Object] Annotations(type type)
    System.Collections.Generic.IEnumerable[T] Annotations[T]()
    void RemoveAnnotations(type type)
    void RemoveAnnotations[T]()
    bool IXmlLineInfo.HasLineInfo()
    event System.EventHandler[System.Xml.Linq.XObjectChangeEventArgs] Changed
    event System.EventHandler[System.Xml.Linq.XObjectChangeEventArgs] Changing

class System.Xml.Linq.XObjectChangeEventArgs : System.EventArgs
    new(System.Xml.Linq.XObjectChange objectChange)
    System.Xml.Linq.XObjectChange ObjectChange {get;}
    field static System.Xml.Linq.XObjectChangeEventArgs Add
    field static System.Xml.Linq.XObjectChangeEventArgs Remove
    field static System.Xml.Linq.XObjectChangeEventArgs Name
    field static System.Xml.Linq.XObjectChangeEventArgs Value

class System.Xml.Linq.XProcessingInstruction : System.Xml.Linq.XNode, System.Xml.IXmlLineInfo
    new(string target, string data)
    new(System.Xml.Linq.XProcessingInstruction other)
    string Data {get;set;}
    string Target {get;set;}

class System.Xml.Linq.XStreamingElement : System.Object
    new(System.Xml.Linq.XName name)
    new(System.Xml.Linq.XName name, System.Object content)
    new(System.Xml.Linq.XName name, Params System.Object[] content)
    System.Xml.Linq.XName Name {get;set;}
    void Add(System.Object content)
    void Add(Params System.Object[] content)
    void Save(System.IO.Stream stream)
    void Save(System.IO.Stream stream, System.Xml.Linq.SaveOptions options)
    void Save(System.IO.TextWriter textWriter)
    void Save(System.IO.TextWriter textWriter, System.Xml.Linq.SaveOptions options)
    void Save(System.Xml.XmlWriter writer)
    void Save(string fileName)
    void Save(string fileName, System.Xml.Linq.SaveOptions options)
    string ToString()
    string ToString(System.Xml.Linq.SaveOptions options)
    void WriteTo(System.Xml.XmlWriter writer)

class System.Xml.Linq.XText : System.Xml.Linq.XNode, System.Xml.IXmlLineInfo
    new(string value)
    new(System.Xml.Linq.XText other)
    string Value {get;set;}
