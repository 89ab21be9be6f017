abstract class System.Xml.XmlReader : System.Object, System.IDisposable
    System.Xml.XmlReaderSettings Settings {get;}
    System.Xml.XmlNodeType NodeType {get;}
    string Name {get;}
    string LocalName {get;}
    string NamespaceURI {get;}
    string Prefix {get;}
    bool HasValue {get;}
    string Value {get;}
    int Depth {get;}
    string BaseURI {get;}
    bool IsEmptyElement {get;}
    bool IsDefault {get;}
    char QuoteChar {get;}
    System.Xml.XmlSpace XmlSpace {get;}
    string XmlLang {get;}
    System.Xml.Schema.IXmlSchemaInfo SchemaInfo {get;}
    type ValueType {get;}
    int AttributeCount {get;}
    indexer string Item(int i) {get;}
    indexer string Item(string name) {get;}
    indexer string Item(string name, string namespaceURI) {get;}
    bool EOF {get;}
    System.Xml.ReadState ReadState {get;}
    System.Xml.XmlNameTable NameTable {get;}
    bool CanResolveEntity {get;}
    bool CanReadBinaryContent {get;}
    bool CanReadValueChunk {get;}
    bool HasAttributes {get;}
    System.Object ReadContentAsObject()
    bool ReadContentAsBoolean()
    datetime ReadContentAsDateTime()
    System.DateTimeOffset ReadContentAsDateTimeOffset()
    double ReadContentAsDouble()
    float ReadContentAsFloat()
    decimal ReadContentAsDecimal()
    int ReadContentAsInt()
    long ReadContentAsLong()
    string ReadContentAsString()
    System.Object ReadContentAs(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver)
    System.Object ReadElementContentAsObject()
    System.Object ReadElementContentAsObject(string localName, string namespaceURI)
    bool ReadElementContentAsBoolean()
    bool ReadElementContentAsBoolean(string localName, string namespaceURI)
    datetime ReadElementContentAsDateTime()
    datetime ReadElementContentAsDateTime(string localName, string namespaceURI)
    double ReadElementContentAsDouble()
    double ReadElementContentAsDouble(string localName, string namespaceURI)
    float ReadElementContentAsFloat()
    float ReadElementContentAsFloat(string localName, string namespaceURI)
    decimal ReadElementContentAsDecimal()
    decimal ReadElementContentAsDecimal(string localName, string namespaceURI)
    int ReadElementContentAsInt()
    int ReadElementContentAsInt(string localName, string namespaceURI)
    long ReadElementContentAsLong()
    long ReadElementContentAsLong(string localName, string namespaceURI)
    string ReadElementContentAsString()
    string ReadElementContentAsString(string localName, string namespaceURI)
    System.Object ReadElementContentAs(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver)
    System.Object ReadElementContentAs(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver, string localName, string namespaceURI)
    string GetAttribute(string name)
    string GetAttribute(string name, string namespaceURI)
    string GetAttribute(int i)
    bool MoveToAttribute(string name)
    bool MoveToAttribute(string name, string ns)
    void MoveToAttribute(int i)
    bool MoveToFirstAttribute()
    bool MoveToNextAttribute()
    bool MoveToElement()
    bool ReadAttributeValue()
    bool Read()
    void Close()
    void Skip()
    string LookupNamespace(string prefix)
    void ResolveEntity()
    int ReadContentAsBase64(byte[] buffer, int index, int count)
    int ReadElementContentAsBase64(byte[] buffer, int index, int count)
    int ReadContentAsBinHex(byte[] buffer, int index, int count)
    int ReadElementContentAsBinHex(byte[] buffer, int index, int count)
    int ReadValueChunk(char[] buffer, int index, int count)
    string ReadString()
    System.Xml.XmlNodeType MoveToContent()
    void ReadStartElement()
    void ReadStartElement(string name)
    void ReadStartElement(string localname, string ns)
    string ReadElementString()
    string ReadElementString(string name)
    string ReadElementString(string localname, string ns)
    void ReadEndElement()
    bool IsStartElement()
    bool IsStartElement(string name)
    bool IsStartElement(string localname, string ns)
    bool ReadToFollowing(string name)
    bool ReadToFollowing(string localName, string namespaceURI)
    bool ReadToDescendant(string name)
    bool ReadToDescendant(string localName, string namespaceURI)
    bool ReadToNextSibling(string name)
    bool ReadToNextSibling(string localName, string namespaceURI)
    string ReadInnerXml()
    string ReadOuterXml()
    System.Xml.XmlReader ReadSubtree()
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.Task[string] GetValueAsync()
    System.Threading.Tasks.Task[System.Object] ReadContentAsObjectAsync()
    System.Threading.Tasks.Task[string] ReadContentAsStringAsync()
    System.Threading.Tasks.Task[System.Object] ReadContentAsAsync(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver)
    System.Threading.Tasks.Task[System.Object] ReadElementContentAsObjectAsync()
    System.Threading.Tasks.Task[string] ReadElementContentAsStringAsync()
    System.Threading.Tasks.Task[System.Object] ReadElementContentAsAsync(type returnType, System.Xml.IXmlNamespaceResolver namespaceResolver)
    System.Threading.Tasks.Task[bool] ReadAsync()
    System.Threading.Tasks.Task SkipAsync()
    System.Threading.Tasks.Task[int] ReadContentAsBase64Async(byte[] buffer, int index, int count)
    System.Threading.Tasks.Task[int] ReadElementContentAsBase64Async(byte[] buffer, int index, int count)
    System.Threading.Tasks.Task[int] ReadContentAsBinHexAsync(byte[] buffer, int index, int count)
    System.Threading.Tasks.Task[int] ReadElementContentAsBinHexAsync(byte[] buffer, int index, int count)
    System.Threading.Tasks.Task[int] ReadValueChunkAsync(char[] buffer, int index, int count)
    System.Threading.Tasks.Task[System.Xml.XmlNodeType] MoveToContentAsync()
    System.Threading.Tasks.Task[string] ReadInnerXmlAsync()
    System.Threading.Tasks.Task[string] ReadOuterXmlAsync()
    static bool IsName(string str)
    static bool IsNameToken(string str)
    static System.Xml.XmlReader Create(string inputUri)
    static System.Xml.XmlReader Create(string inputUri, System.Xml.XmlReaderSettings settings)
    static System.Xml.XmlReader Create(string inputUri, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext)
    static System.Xml.XmlReader Create(System.IO.Stream input)
    static System.Xml.XmlReader Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings)
    static System.Xml.XmlReader Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings, string baseUri)
    static System.Xml.XmlReader Create(System.IO.Stream input, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext)
    static System.Xml.XmlReader Create(System.IO.TextReader input)
    static System.Xml.XmlReader Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings)
    static System.Xml.XmlReader Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings, string baseUri)
    static System.Xml.XmlReader Create(System.IO.TextReader input, System.Xml.XmlReaderSettings settings, System.Xml.XmlParserContext inputContext)
    static System.Xml.XmlReader Create(System.Xml.XmlReader reader, System.Xml.XmlReaderSettings settings)

sealed class System.Xml.XmlReaderSettings : System.Object
    new()
    bool Async {get;set;}
    System.Xml.XmlNameTable NameTable {get;set;}
    System.Xml.XmlResolver XmlResolver {set;}
    int LineNumberOffset {get;set;}
    int LinePositionOffset {get;set;}
    System.Xml.ConformanceLevel ConformanceLevel {get;set;}
    bool CheckCharacters {get;set;}
    long MaxCharactersInDocument {get;set;}
    long MaxCharactersFromEntities {get;set;}
    bool IgnoreWhitespace {get;set;}
    bool IgnoreProcessingInstructions {get;set;}
    bool IgnoreComments {get;set;}
    bool ProhibitDtd {get;set;}
    System.Xml.DtdProcessing DtdProcessing {get;set;}
    bool CloseInput {get;set;}
    System.Xml.ValidationType ValidationType {get;set;}
    System.Xml.Schema.XmlSchemaValidationFlags ValidationFlags {get;set;}
    System.Xml.Schema.XmlSchemaSet Schemas {get;set;}
    void Reset()
    System.Xml.XmlReaderSettings Clone()
    event System.Xml.Schema.ValidationEventHandler ValidationEventHandler

class System.Xml.XmlTextReader : System.Xml.XmlReader, System.IDisposable, System.Xml.IXmlLineInfo, System.Xml.IXmlNamespaceResolver
    new(System.IO.Stream input)
    new(string url, System.IO.Stream input)
    new(System.IO.Stream input, System.Xml.XmlNameTable nt)
    new(string url, System.IO.Stream input, System.Xml.XmlNameTable nt)
    new(System.IO.TextReader input)
    new(string url, System.IO.TextReader input)
    new(System.IO.TextReader input, System.Xml.XmlNameTable nt)
    new(string url, System.IO.TextReader input, System.Xml.XmlNameTable nt)
    new(System.IO.Stream xmlFragment, System.Xml.XmlNodeType fragType, System.Xml.XmlParserContext context)
    new(string xmlFragment, System.Xml.XmlNodeType fragType, System.Xml.XmlParserContext context)
    new(string url)
    new(string url, System.Xml.XmlNameTable nt)
    int LineNumber {get;}
    int LinePosition {get;}
    bool Namespaces {get;set;}
    bool Normalization {get;set;}
    System.Text.Encoding Encoding {get;}
    System.Xml.WhitespaceHandling WhitespaceHandling {get;set;}
    bool ProhibitDtd {get;set;}
    System.Xml.DtdProcessing DtdProcessing {get;set;}
    System.Xml.EntityHandling EntityHandling {get;set;}
    System.Xml.XmlResolver XmlResolver {set;}
    string GetAttribute(string localName, string namespaceURI)
    bool MoveToAttribute(string localName, string namespaceURI)
    string IXmlNamespaceResolver.LookupNamespace(string prefix)
    bool HasLineInfo()
    bool IXmlLineInfo.HasLineInfo()
    System.Collections.Generic.IDictionary[string,string] GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    void ResetState()
    System.IO.TextReader GetRemainder()
    int ReadChars(char[] buffer, int index, int count)
    int ReadBase64(byte[] array, int offset, int len)
    int ReadBinHex(byte[] array, int offset, int len)
    string IXmlNamespaceResolver.LookupPrefix(string namespaceName)

class System.Xml.XmlNodeReader : System.Xml.XmlReader, System.IDisposable, System.Xml.IXmlNamespaceResolver
    new(System.Xml.XmlNode node)
    string GetAttribute(int attributeIndex)
    bool MoveToAttribute(string name, string namespaceURI)
    void MoveToAttribute(int attributeIndex)
    string IXmlNamespaceResolver.LookupNamespace(string prefix)
    System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
