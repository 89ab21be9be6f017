sealed class System.Xml.Xsl.XslCompiledTransform : System.Object
    new()
    new(bool enableDebug)
    System.Xml.XmlWriterSettings OutputSettings {get;}
    void Load(System.Xml.XmlReader stylesheet)
    void Load(System.Xml.XmlReader stylesheet, System.Xml.Xsl.XsltSettings settings, System.Xml.XmlResolver stylesheetResolver)
    void Load(System.Xml.XPath.IXPathNavigable stylesheet)
    void Load(System.Xml.XPath.IXPathNavigable stylesheet, System.Xml.Xsl.XsltSettings settings, System.Xml.XmlResolver stylesheetResolver)
    void Load(string stylesheetUri)
    void Load(string stylesheetUri, System.Xml.Xsl.XsltSettings settings, System.Xml.XmlResolver stylesheetResolver)
    void Load(type compiledStylesheet)
    void Load(System.Reflection.MethodInfo executeMethod, byte[] queryData, type[] earlyBoundTypes)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.XmlWriter results)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList arguments, System.Xml.XmlWriter results)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList arguments, System.IO.TextWriter results)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList arguments, System.IO.Stream results)
    void Transform(System.Xml.XmlReader input, System.Xml.XmlWriter results)
    void Transform(System.Xml.XmlReader input, System.Xml.Xsl.XsltArgumentList arguments, System.Xml.XmlWriter results)
    void Transform(System.Xml.XmlReader input, System.Xml.Xsl.XsltArgumentList arguments, System.IO.TextWriter results)
    void Transform(System.Xml.XmlReader input, System.Xml.Xsl.XsltArgumentList arguments, System.IO.Stream results)
    void Transform(string inputUri, System.Xml.XmlWriter results)
    void Transform(string inputUri, System.Xml.Xsl.XsltArgumentList arguments, System.Xml.XmlWriter results)
    void Transform(string inputUri, System.Xml.Xsl.XsltArgumentList arguments, System.IO.TextWriter results)
    void Transform(string inputUri, System.Xml.Xsl.XsltArgumentList arguments, System.IO.Stream results)
    void Transform(string inputUri, string resultsFile)
    void Transform(System.Xml.XmlReader input, System.Xml.Xsl.XsltArgumentList arguments, System.Xml.XmlWriter results, System.Xml.XmlResolver documentResolver)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList arguments, System.Xml.XmlWriter results, System.Xml.XmlResolver documentResolver)

abstract class System.Xml.Xsl.XsltMessageEncounteredEventArgs : System.EventArgs
    string Message {get;}

delegate System.Xml.Xsl.XsltMessageEncounteredEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Xml.Xsl.XsltMessageEncounteredEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Xml.Xsl.XsltMessageEncounteredEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Xml.Xsl.XsltArgumentList : System.Object
    new()
    System.Object GetParam(string name, string namespaceUri)
    System.Object GetExtensionObject(string namespaceUri)
    void AddParam(string name, string namespaceUri, System.Object parameter)
    void AddExtensionObject(string namespaceUri, System.Object extension)
    System.Object RemoveParam(string name, string namespaceUri)
    System.Object RemoveExtensionObject(string namespaceUri)
    void Clear()
    event System.Xml.Xsl.XsltMessageEncounteredEventHandler XsltMessageEncountered

interface System.Xml.Xsl.IXsltContextFunction
    int Minargs {get;}
    int Maxargs {get;}
    System.Xml.XPath.XPathResultType ReturnType {get;}
    System.Xml.XPath.XPathResultType[] ArgTypes {get;}
    System.Object Invoke(System.Xml.Xsl.XsltContext xsltContext, System.Object[] args, System.Xml.XPath.XPathNavigator docContext)

interface System.Xml.Xsl.IXsltContextVariable
    bool IsLocal {get;}
    bool IsParam {get;}
    System.Xml.XPath.XPathResultType VariableType {get;}
    System.Object Evaluate(System.Xml.Xsl.XsltContext xsltContext)

abstract class System.Xml.Xsl.XsltContext : System.Xml.XmlNamespaceManager, System.Xml.IXmlNamespaceResolver, System.Collections.IEnumerable
    bool Whitespace {get;}
    System.Xml.Xsl.IXsltContextVariable ResolveVariable(string prefix, string name)
    System.Xml.Xsl.IXsltContextFunction ResolveFunction(string prefix, string name, System.Xml.XPath.XPathResultType[] ArgTypes)
    bool PreserveWhitespace(System.Xml.XPath.XPathNavigator node)
    int CompareDocument(string baseUri, string nextbaseUri)

class System.Xml.Xsl.XsltException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    string SourceUri {get;}
    int LineNumber {get;}
    int LinePosition {get;}

class System.Xml.Xsl.XsltCompileException : System.Xml.Xsl.XsltException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(System.Exception inner, string sourceUri, int lineNumber, int linePosition)

sealed class System.Xml.Xsl.XslTransform : System.Object
    new()
    System.Xml.XmlResolver XmlResolver {set;}
    void Load(System.Xml.XmlReader stylesheet)
    void Load(System.Xml.XmlReader stylesheet, System.Xml.XmlResolver resolver)
    void Load(System.Xml.XPath.IXPathNavigable stylesheet)
    void Load(System.Xml.XPath.IXPathNavigable stylesheet, System.Xml.XmlResolver resolver)
    void Load(System.Xml.XPath.XPathNavigator stylesheet)
    void Load(System.Xml.XPath.XPathNavigator stylesheet, System.Xml.XmlResolver resolver)
    void Load(string url)
    void Load(string url, System.Xml.XmlResolver resolver)
    System.Xml.XmlReader Transform(System.Xml.XPath.XPathNavigator input, System.Xml.Xsl.XsltArgumentList args, System.Xml.XmlResolver resolver)
    System.Xml.XmlReader Transform(System.Xml.XPath.XPathNavigator input, System.Xml.Xsl.XsltArgumentList args)
    void Transform(System.Xml.XPath.XPathNavigator input, System.Xml.Xsl.XsltArgumentList args, System.Xml.XmlWriter output, System.Xml.XmlResolver resolver)
    void Transform(System.Xml.XPath.XPathNavigator input, System.Xml.Xsl.XsltArgumentList args, System.Xml.XmlWriter output)
    void Transform(System.Xml.XPath.XPathNavigator input, System.Xml.Xsl.XsltArgumentList args, System.IO.Stream output, System.Xml.XmlResolver resolver)
    void Transform(System.Xml.XPath.XPathNavigator input, System.Xml.Xsl.XsltArgumentList args, System.IO.Stream output)
    void Transform(System.Xml.XPath.XPathNavigator input, System.Xml.Xsl.XsltArgumentList args, System.IO.TextWriter output, System.Xml.XmlResolver resolver)
    void Transform(System.Xml.XPath.XPathNavigator input, System.Xml.Xsl.XsltArgumentList args, System.IO.TextWriter output)
    System.Xml.XmlReader Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList args, System.Xml.XmlResolver resolver)
    System.Xml.XmlReader Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList args)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList args, System.IO.TextWriter output, System.Xml.XmlResolver resolver)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList args, System.IO.TextWriter output)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList args, System.IO.Stream output, System.Xml.XmlResolver resolver)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList args, System.IO.Stream output)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList args, System.Xml.XmlWriter output, System.Xml.XmlResolver resolver)
    void Transform(System.Xml.XPath.IXPathNavigable input, System.Xml.Xsl.XsltArgumentList args, System.Xml.XmlWriter output)
    void Transform(string inputfile, string outputfile, System.Xml.XmlResolver resolver)
    void Transform(string inputfile, string outputfile)

sealed class System.Xml.Xsl.XsltSettings : System.Object
    new()
    new(bool enableDocumentFunction, bool enableScript)
    bool EnableDocumentFunction {get;set;}
    bool EnableScript {get;set;}
    static System.Xml.Xsl.XsltSettings Default {get;}
    static System.Xml.Xsl.XsltSettings TrustedXslt {get;}
