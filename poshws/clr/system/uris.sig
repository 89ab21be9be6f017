class System.Uri : System.Object, System.ISpanFormattable, System.IFormattable, System.IEquatable[uri], System.Runtime.Serialization.ISerializable
    new(string uriString)
    new(string uriString, bool dontEscape)
    new(uri baseUri, string relativeUri, bool dontEscape)
    new(string uriString, System.UriKind uriKind)
    new(string uriString, [ref] System.UriCreationOptions creationOptions)
    new(uri baseUri, string relativeUri)
    new(uri baseUri, uri relativeUri)
    string AbsolutePath {get;}
    string AbsoluteUri {get;}
    string LocalPath {get;}
    string Authority {get;}
    System.UriHostNameType HostNameType {get;}
    bool IsDefaultPort {get;}
    bool IsFile {get;}
    bool IsLoopback {get;}
    string PathAndQuery {get;}
    string[] Segments {get;}
    bool IsUnc {get;}
    string Host {get;}
    int Port {get;}
    string Query {get;}
    string Fragment {get;}
    string Scheme {get;}
    string OriginalString {get;}
    string DnsSafeHost {get;}
    string IdnHost {get;}
    bool IsAbsoluteUri {get;}
    bool UserEscaped {get;}
    string UserInfo {get;}
    field static string UriSchemeFile
    field static string UriSchemeFtp
    field static string UriSchemeSftp
    field static string UriSchemeFtps
    field static string UriSchemeGopher
    field static string UriSchemeHttp
    field static string UriSchemeHttps
    field static string UriSchemeWs
    field static string UriSchemeWss
    field static string UriSchemeMailto
    field static string UriSchemeNews
    field static string UriSchemeNntp
    field static string UriSchemeSsh
    field static string UriSchemeTelnet
    field static string UriSchemeNetTcp
    field static string UriSchemeNetPipe
    field static string SchemeDelimiter
    string GetLeftPart(System.UriPartial part)
    int GetHashCode()
    string ToString()
    string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
    bool TryFormat(System.Span[char] destination, [ref] int charsWritten)
    bool ISpanFormattable.TryFormat(System.Span[char] destination, [ref] int charsWritten, System.ReadOnlySpan[char] format, System.IFormatProvider provider)
    bool Equals(System.Object comparand)
    bool Equals(uri other)
    bool IEquatable[uri].Equals(uri other)
    uri MakeRelativeUri(uri uri)
    string MakeRelative(uri toUri)
    string GetComponents(System.UriComponents components, System.UriFormat format)
    bool IsWellFormedOriginalString()
    bool IsBaseOf(uri uri)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.UriHostNameType CheckHostName(string name)
    static string HexEscape(char character)
    static char HexUnescape(string pattern, [ref] int index)
    static bool IsHexEncoding(string pattern, int index)
    static bool CheckSchemeName(string schemeName)
    static bool IsHexDigit(char character)
    static int FromHex(char digit)
    static bool op_Equality(uri uri1, uri uri2)
    static bool op_Inequality(uri uri1, uri uri2)
    static bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)
    static bool TryCreate(string uriString, [ref] System.UriCreationOptions creationOptions, [ref] uri result)
    static bool TryCreate(uri baseUri, string relativeUri, [ref] uri result)
    static bool TryCreate(uri baseUri, uri relativeUri, [ref] uri result)
    static int Compare(uri uri1, uri uri2, System.UriComponents partsToCompare, System.UriFormat compareFormat, System.StringComparison comparisonType)
    static bool IsWellFormedUriString(string uriString, System.UriKind uriKind)
    static string UnescapeDataString(string stringToUnescape)
    static string UnescapeDataString(System.ReadOnlySpan[char] charsToUnescape)
    static bool TryUnescapeDataString(System.ReadOnlySpan[char] charsToUnescape, System.Span[char] destination, [ref] int charsWritten)
    static string EscapeUriString(string stringToEscape)
    static string EscapeDataString(string stringToEscape)
    static string EscapeDataString(System.ReadOnlySpan[char] charsToEscape)
    static bool TryEscapeDataString(System.ReadOnlySpan[char] charsToEscape, System.Span[char] destination, [ref] int charsWritten)
