abstract class System.Xml.XmlWriter : System.Object, System.IDisposable, System.IAsyncDisposable
    System.Xml.XmlWriterSettings Settings {get;}
    System.Xml.WriteState WriteState {get;}
    System.Xml.XmlSpace XmlSpace {get;}
    string XmlLang {get;}
    void WriteStartDocument()
    void WriteStartDocument(bool standalone)
    void WriteEndDocument()
    void WriteDocType(string name, string pubid, string sysid, string subset)
    void WriteStartElement(string localName, string ns)
    void WriteStartElement(string prefix, string localName, string ns)
    void WriteStartElement(string localName)
    void WriteEndElement()
    void WriteFullEndElement()
    void WriteAttributeString(string localName, string ns, string value)
    void WriteAttributeString(string localName, string value)
    void WriteAttributeString(string prefix, string localName, string ns, string value)
    void WriteStartAttribute(string localName, string ns)
    void WriteStartAttribute(string prefix, string localName, string ns)
    void WriteStartAttribute(string localName)
    void WriteEndAttribute()
    void WriteCData(string text)
    void WriteComment(string text)
    void WriteProcessingInstruction(string name, string text)
    void WriteEntityRef(string name)
    void WriteCharEntity(char ch)
    void WriteWhitespace(string ws)
    void WriteString(string text)
    void WriteSurrogateCharEntity(char lowChar, char highChar)
    void WriteChars(char[] buffer, int index, int count)
    void WriteRaw(char[] buffer, int index, int count)
    void WriteRaw(string data)
    void WriteBase64(byte[] buffer, int index, int count)
    void WriteBinHex(byte[] buffer, int index, int count)
    void Close()
    void Flush()
    string LookupPrefix(string ns)
    void WriteNmToken(string name)
    void WriteName(string name)
    void WriteQualifiedName(string localName, string ns)
    void WriteValue(System.Object value)
    void WriteValue(string value)
    void WriteValue(bool value)
    void WriteValue(datetime value)
    void WriteValue(System.DateTimeOffset value)
    void WriteValue(double value)
    void WriteValue(float value)
    void WriteValue(decimal value)
    void WriteValue(int value)
    void WriteValue(long value)
    void WriteAttributes(System.Xml.XmlReader reader, bool defattr)
    void WriteNode(System.Xml.XmlReader reader, bool defattr)
    void WriteNode(System.Xml.XPath.XPathNavigator navigator, bool defattr)
    void WriteElementString(string localName, string value)
    void WriteElementString(string localName, string ns, string value)
    void WriteElementString(string prefix, string localName, string ns, string value)
    void Dispose()
    void IDisposable.Dispose()
    System.Threading.Tasks.Task WriteStartDocumentAsync()
    System.Threading.Tasks.Task WriteStartDocumentAsync(bool standalone)
    System.Threading.Tasks.Task WriteEndDocumentAsync()
    System.Threading.Tasks.Task WriteDocTypeAsync(string name, string pubid, string sysid, string subset)
    System.Threading.Tasks.Task WriteStartElementAsync(string prefix, string localName, string ns)
    System.Threading.Tasks.Task WriteEndElementAsync()
    System.Threading.Tasks.Task WriteFullEndElementAsync()
    System.Threading.Tasks.Task WriteAttributeStringAsync(string prefix, string localName, string ns, string value)
    System.Threading.Tasks.Task WriteCDataAsync(string text)
    System.Threading.Tasks.Task WriteCommentAsync(string text)
    System.Threading.Tasks.Task WriteProcessingInstructionAsync(string name, string text)
    System.Threading.Tasks.Task WriteEntityRefAsync(string name)
    System.Threading.Tasks.Task WriteCharEntityAsync(char ch)
    System.Threading.Tasks.Task WriteWhitespaceAsync(string ws)
    System.Threading.Tasks.Task WriteStringAsync(string text)
    System.Threading.Tasks.Task WriteSurrogateCharEntityAsync(char lowChar, char highChar)
    System.Threading.Tasks.Task WriteCharsAsync(char[] buffer, int index, int count)
    System.Threading.Tasks.Task WriteRawAsync(char[] buffer, int index, int count)
    System.Threading.Tasks.Task WriteRawAsync(string data)
    System.Threading.Tasks.Task WriteBase64Async(byte[] buffer, int index, int count)
    System.Threading.Tasks.Task WriteBinHexAsync(byte[] buffer, int index, int count)
    System.Threading.Tasks.Task FlushAsync()
    System.Threading.Tasks.Task WriteNmTokenAsync(string name)
    System.Threading.Tasks.Task WriteNameAsync(string name)
    System.Threading.Tasks.Task WriteQualifiedNameAsync(string localName, string ns)
    System.Threading.Tasks.Task WriteAttributesAsync(System.Xml.XmlReader reader, bool defattr)
    System.Threading.Tasks.Task WriteNodeAsync(System.Xml.XmlReader reader, bool defattr)
    System.Threading.Tasks.Task WriteNodeAsync(System.Xml.XPath.XPathNavigator navigator, bool defattr)
    System.Threading.Tasks.Task WriteElementStringAsync(string prefix, string localName, string ns, string value)
    System.Threading.Tasks.ValueTask DisposeAsync()
    System.Threading.Tasks.ValueTask IAsyncDisposable.DisposeAsync()
    static System.Xml.XmlWriter Create(string outputFileName)
    static System.Xml.XmlWriter Create(string outputFileName, System.Xml.XmlWriterSettings settings)
    static System.Xml.XmlWriter Create(System.IO.Stream output)
    static System.Xml.XmlWriter Create(System.IO.Stream output, System.Xml.XmlWriterSettings settings)
    static System.Xml.XmlWriter Create(System.IO.TextWriter output)
    static System.Xml.XmlWriter Create(System.IO.TextWriter output, System.Xml.XmlWriterSettings settings)
    static System.Xml.XmlWriter Create(System.Text.StringBuilder output)
    static System.Xml.XmlWriter Create(System.Text.StringBuilder output, System.Xml.XmlWriterSettings settings)
    static System.Xml.XmlWriter Create(System.Xml.XmlWriter output)
    static System.Xml.XmlWriter Create(System.Xml.XmlWriter output, System.Xml.XmlWriterSettings settings)

sealed class System.Xml.XmlWriterSettings : System.Object
    new()
    bool Async {get;set;}
    System.Text.Encoding Encoding {get;set;}
    bool OmitXmlDeclaration {get;set;}
    System.Xml.NewLineHandling NewLineHandling {get;set;}
    string NewLineChars {get;set;}
    bool Indent {get;set;}
    string IndentChars {get;set;}
    bool NewLineOnAttributes {get;set;}
    bool CloseOutput {get;set;}
    System.Xml.ConformanceLevel ConformanceLevel {get;set;}
    bool CheckCharacters {get;set;}
    System.Xml.NamespaceHandling NamespaceHandling {get;set;}
    bool WriteEndDocumentOnClose {get;set;}
    System.Xml.XmlOutputMethod OutputMethod {get;}
    bool DoNotEscapeUriAttributes {get;set;}
    void Reset()
    System.Xml.XmlWriterSettings Clone()

class System.Xml.XmlTextWriter : System.Xml.XmlWriter, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream w, System.Text.Encoding encoding)
    new(string filename, System.Text.Encoding encoding)
    new(System.IO.TextWriter w)
    System.IO.Stream BaseStream {get;}
    bool Namespaces {get;set;}
    System.Xml.Formatting Formatting {get;set;}
    int Indentation {get;set;}
    char IndentChar {get;set;}
    char QuoteChar {get;set;}
