class System.Xml.XmlNamedNodeMap : System.Object, System.Collections.IEnumerable
    int Count {get;}
    System.Xml.XmlNode GetNamedItem(string name)
    System.Xml.XmlNode GetNamedItem(string localName, string namespaceURI)
    System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)
    System.Xml.XmlNode RemoveNamedItem(string name)
    System.Xml.XmlNode RemoveNamedItem(string localName, string namespaceURI)
    System.Xml.XmlNode Item(int index)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

interface System.Xml.IApplicationResourceStreamResolver
    System.IO.Stream GetApplicationResourceStream(uri relativeUri)

interface System.Xml.IHasXmlNode
    System.Xml.XmlNode GetNode()

interface System.Xml.IXmlLineInfo
    int LineNumber {get;}
    int LinePosition {get;}
    bool HasLineInfo()

interface System.Xml.IXmlNamespaceResolver
    System.Collections.Generic.IDictionary[string,string] GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    string LookupNamespace(string prefix)
    string LookupPrefix(string namespaceName)

enum System.Xml.XmlDateTimeSerializationMode : System.Int32
    Local=0 Utc=1 Unspecified=2 RoundtripKind=3

class System.Xml.XmlConvert : System.Object
    new()
    static string EncodeName(string name)
    static string EncodeNmToken(string name)
    static string EncodeLocalName(string name)
    static string DecodeName(string name)
    static string VerifyName(string name)
    static string VerifyNCName(string name)
    static string VerifyTOKEN(string token)
    static string VerifyNMTOKEN(string name)
    static string VerifyXmlChars(string content)
    static string VerifyPublicId(string publicId)
    static string VerifyWhitespace(string content)
    static bool IsStartNCNameChar(char ch)
    static bool IsNCNameChar(char ch)
    static bool IsXmlChar(char ch)
    static bool IsXmlSurrogatePair(char lowChar, char highChar)
    static bool IsPublicIdChar(char ch)
    static bool IsWhitespaceChar(char ch)
    static string ToString(bool value)
    static string ToString(char value)
    static string ToString(decimal value)
    static string ToString(sbyte value)
    static string ToString(short value)
    static string ToString(int value)
    static string ToString(long value)
    static string ToString(byte value)
    static string ToString(ushort value)
    static string ToString(uint value)
    static string ToString(ulong value)
    static string ToString(float value)
    static string ToString(double value)
    static string ToString(timespan value)
    static string ToString(datetime value)
    static string ToString(datetime value, string format)
    static string ToString(datetime value, System.Xml.XmlDateTimeSerializationMode dateTimeOption)
    static string ToString(System.DateTimeOffset value)
    static string ToString(System.DateTimeOffset value, string format)
    static string ToString(guid value)
    static bool ToBoolean(string s)
    static char ToChar(string s)
    static decimal ToDecimal(string s)
    static sbyte ToSByte(string s)
    static short ToInt16(string s)
    static int ToInt32(string s)
    static long ToInt64(string s)
    static byte ToByte(string s)
    static ushort ToUInt16(string s)
    static uint ToUInt32(string s)
    static ulong ToUInt64(string s)
    static float ToSingle(string s)
    static double ToDouble(string s)
    static timespan ToTimeSpan(string s)
    static datetime ToDateTime(string s)
    static datetime ToDateTime(string s, string format)
    static datetime ToDateTime(string s, string[] formats)
    static datetime ToDateTime(string s, System.Xml.XmlDateTimeSerializationMode dateTimeOption)
    static System.DateTimeOffset ToDateTimeOffset(string s)
    static System.DateTimeOffset ToDateTimeOffset(string s, string format)
    static System.DateTimeOffset ToDateTimeOffset(string s, string[] formats)
    static guid ToGuid(string s)

enum System.Xml.XmlNamespaceScope : System.Int32
    All=0 ExcludeXml=1 Local=2

abstract class System.Xml.XmlNameTable : System.Object
    string Get(char[] array, int offset, int length)
    string Get(string array)
    string Add(char[] array, int offset, int length)
    string Add(string array)

enum System.Xml.XmlNodeOrder : System.Int32
    Before=0 After=1 Same=2 Unknown=3

class System.Xml.XmlQualifiedName : System.Object
    new()
    new(string name)
    new(string name, string ns)
    string Namespace {get;}
    string Name {get;}
    bool IsEmpty {get;}
    field static System.Xml.XmlQualifiedName Empty
    int GetHashCode()
    string ToString()
    bool Equals(System.Object other)
    static bool op_Equality(System.Xml.XmlQualifiedName a, System.Xml.XmlQualifiedName b)
    static bool op_Inequality(System.Xml.XmlQualifiedName a, System.Xml.XmlQualifiedName b)
    static string ToString(string name, string ns)

abstract class System.Xml.XmlResolver : System.Object
    System.Net.ICredentials Credentials {set;}
    static System.Xml.XmlResolver FileSystemResolver {get;}
    static System.Xml.XmlResolver ThrowingResolver {get;}
    System.Object GetEntity(uri absoluteUri, string role, type ofObjectToReturn)
    System.Threading.Tasks.Task[System.Object] GetEntityAsync(uri absoluteUri, string role, type ofObjectToReturn)
    uri ResolveUri(uri baseUri, string relativeUri)
    bool SupportsType(uri absoluteUri, type type)

class System.Xml.XmlSecureResolver : System.Xml.XmlResolver
    new(System.Xml.XmlResolver resolver, string securityUrl)

class System.Xml.XmlUrlResolver : System.Xml.XmlResolver
    new()
    System.Net.IWebProxy Proxy {set;}
    System.Net.Cache.RequestCachePolicy CachePolicy {set;}

enum System.Xml.DtdProcessing : System.Int32
    Prohibit=0 Ignore=1 Parse=2

enum System.Xml.EntityHandling : System.Int32
    ExpandEntities=1 ExpandCharEntities=2

enum flags System.Xml.NamespaceHandling : System.Int32
    Default=0 OmitDuplicates=1

enum System.Xml.ReadState : System.Int32
    Initial=0 Interactive=1 Error=2 EndOfFile=3 Closed=4

enum System.Xml.ValidationType : System.Int32
    None=0 Auto=1 DTD=2 XDR=3 Schema=4

enum System.Xml.WhitespaceHandling : System.Int32
    All=0 Significant=1 None=2

class System.Xml.XmlParserContext : System.Object
    new(System.Xml.XmlNameTable nt, System.Xml.XmlNamespaceManager nsMgr, string xmlLang, System.Xml.XmlSpace xmlSpace)
    new(System.Xml.XmlNameTable nt, System.Xml.XmlNamespaceManager nsMgr, string xmlLang, System.Xml.XmlSpace xmlSpace, System.Text.Encoding enc)
    new(System.Xml.XmlNameTable nt, System.Xml.XmlNamespaceManager nsMgr, string docTypeName, string pubId, string sysId, string internalSubset, string baseURI, string xmlLang, System.Xml.XmlSpace xmlSpace)
    new(System.Xml.XmlNameTable nt, System.Xml.XmlNamespaceManager nsMgr, string docTypeName, string pubId, string sysId, string internalSubset, string baseURI, string xmlLang, System.Xml.XmlSpace xmlSpace, System.Text.Encoding enc)
    System.Xml.XmlNameTable NameTable {get;set;}
    System.Xml.XmlNamespaceManager NamespaceManager {get;set;}
    string DocTypeName {get;set;}
    string PublicId {get;set;}
    string SystemId {get;set;}
    string BaseURI {get;set;}
    string InternalSubset {get;set;}
    string XmlLang {get;set;}
    System.Xml.XmlSpace XmlSpace {get;set;}
    System.Text.Encoding Encoding {get;set;}

class System.Xml.XmlValidatingReader : System.Xml.XmlReader, System.IDisposable, System.Xml.IXmlLineInfo, System.Xml.IXmlNamespaceResolver
    new(System.Xml.XmlReader reader)
    new(string xmlFragment, System.Xml.XmlNodeType fragType, System.Xml.XmlParserContext context)
    new(System.IO.Stream xmlFragment, System.Xml.XmlNodeType fragType, System.Xml.XmlParserContext context)
    int LineNumber {get;}
    int LinePosition {get;}
    System.Object SchemaType {get;}
    System.Xml.XmlReader Reader {get;}
    System.Xml.ValidationType ValidationType {get;set;}
    System.Xml.Schema.XmlSchemaCollection Schemas {get;}
    System.Xml.EntityHandling EntityHandling {get;set;}
    System.Xml.XmlResolver XmlResolver {set;}
    bool Namespaces {get;set;}
    System.Text.Encoding Encoding {get;}
    string GetAttribute(string localName, string namespaceURI)
    bool MoveToAttribute(string localName, string namespaceURI)
    string IXmlNamespaceResolver.LookupNamespace(string prefix)
    bool HasLineInfo()
    bool IXmlLineInfo.HasLineInfo()
    System.Object ReadTypedValue()
    System.Collections.Generic.IDictionary[string,string] IXmlNamespaceResolver.GetNamespacesInScope(System.Xml.XmlNamespaceScope scope)
    string IXmlNamespaceResolver.LookupPrefix(string namespaceName)
    event System.Xml.Schema.ValidationEventHandler ValidationEventHandler

enum System.Xml.WriteState : System.Int32
    Start=0 Prolog=1 Element=2 Attribute=3 Content=4 Closed=5 Error=6

enum System.Xml.XmlOutputMethod : System.Int32
    Xml=0 Html=1 Text=2 AutoDetect=3

class System.Xml.XmlEntity : System.Xml.XmlNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string PublicId {get;}
    string SystemId {get;}
    string NotationName {get;}

class System.Xml.XmlEntityReference : System.Xml.XmlLinkedNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable

enum System.Xml.XmlNodeChangedAction : System.Int32
    Insert=0 Remove=1 Change=2

class System.Xml.XmlImplementation : System.Object
    new()
    new(System.Xml.XmlNameTable nt)
    bool HasFeature(string strFeature, string strVersion)
    xml CreateDocument()

class System.Xml.XmlNodeChangedEventArgs : System.EventArgs
    new(System.Xml.XmlNode node, System.Xml.XmlNode oldParent, System.Xml.XmlNode newParent, string oldValue, string newValue, System.Xml.XmlNodeChangedAction action)
    System.Xml.XmlNodeChangedAction Action {get;}
    System.Xml.XmlNode Node {get;}
    System.Xml.XmlNode OldParent {get;}
    System.Xml.XmlNode NewParent {get;}
    string OldValue {get;}
    string NewValue {get;}

delegate System.Xml.XmlNodeChangedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Xml.XmlNodeChangedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Xml.XmlNodeChangedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Xml.XmlNotation : System.Xml.XmlNode, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    string PublicId {get;}
    string SystemId {get;}

enum System.Xml.XmlTokenizedType : System.Int32
    CDATA=0 ID=1 IDREF=2 IDREFS=3 ENTITY=4 ENTITIES=5 NMTOKEN=6 NMTOKENS=7 NOTATION=8 ENUMERATION=9 QName=10
    NCName=11 None=12

class System.Xml.XmlDataDocument : xml, System.ICloneable, System.Collections.IEnumerable, System.Xml.XPath.IXPathNavigable
    new()
    new(System.Data.DataSet dataset)
    System.Data.DataSet DataSet {get;}
    System.Data.DataRow GetRowFromElement(System.Xml.XmlElement e)
    System.Xml.XmlElement GetElementFromRow(System.Data.DataRow r)
    System.Xml.XmlElement GetElementById(string elemId)
