enum System.Net.Mime.TransferEncoding : System.Int32
    QuotedPrintable=0 Base64=1 SevenBit=2 EightBit=3 Unknown=-1

class System.Net.Mime.ContentDisposition : System.Object
    new()
    new(string disposition)
    string DispositionType {get;set;}
    System.Collections.Specialized.StringDictionary Parameters {get;}
    string FileName {get;set;}
    datetime CreationDate {get;set;}
    datetime ModificationDate {get;set;}
    bool Inline {get;set;}
    datetime ReadDate {get;set;}
    long Size {get;set;}
    string ToString()
    bool Equals(System.Object rparam)
    int GetHashCode()

class System.Net.Mime.ContentType : System.Object
    new()
    new(string contentType)
    string Boundary {get;set;}
    string CharSet {get;set;}
    string MediaType {get;set;}
    string Name {get;set;}
    System.Collections.Specialized.StringDictionary Parameters {get;}
    string ToString()
    bool Equals(System.Object rparam)
    int GetHashCode()

static class System.Net.Mime.DispositionTypeNames : System.Object
    field static string Inline = "inline"
    field static string Attachment = "attachment"

static class System.Net.Mime.MediaTypeNames : System.Object

static class System.Net.Mime.MediaTypeNames+Application : System.Object
    field static string FormUrlEncoded = "application/x-www-form-urlencoded"
    field static string GZip = "application/gzip"
    field static string Json = "application/json"
    field static string JsonPatch = "application/json-patch+json"
    field static string JsonSequence = "application/json-seq"
    field static string Manifest = "application/manifest+json"
    field static string Octet = "application/octet-stream"
    field static string Pdf = "application/pdf"
    field static string ProblemJson = "application/problem+json"
    field static string ProblemXml = "application/problem+xml"
    field static string Rtf = "application/rtf"
    field static string Soap = "application/soap+xml"
    field static string Wasm = "application/wasm"
    field static string Xml = "application/xml"
    field static string XmlDtd = "application/xml-dtd"
    field static string XmlPatch = "application/xml-patch+xml"
    field static string Yaml = "application/yaml"
    field static string Zip = "application/zip"

static class System.Net.Mime.MediaTypeNames+Font : System.Object
    field static string Collection = "font/collection"
    field static string Otf = "font/otf"
    field static string Sfnt = "font/sfnt"
    field static string Ttf = "font/ttf"
    field static string Woff = "font/woff"
    field static string Woff2 = "font/woff2"

static class System.Net.Mime.MediaTypeNames+Image : System.Object
    field static string Avif = "image/avif"
    field static string Bmp = "image/bmp"
    field static string Gif = "image/gif"
    field static string Icon = "image/x-icon"
    field static string Jpeg = "image/jpeg"
    field static string Png = "image/png"
    field static string Svg = "image/svg+xml"
    field static string Tiff = "image/tiff"
    field static string Webp = "image/webp"

static class System.Net.Mime.MediaTypeNames+Multipart : System.Object
    field static string ByteRanges = "multipart/byteranges"
    field static string FormData = "multipart/form-data"
    field static string Mixed = "multipart/mixed"
    field static string Related = "multipart/related"

static class System.Net.Mime.MediaTypeNames+Text : System.Object
    field static string Css = "text/css"
    field static string Csv = "text/csv"
    field static string EventStream = "text/event-stream"
    field static string Html = "text/html"
    field static string JavaScript = "text/javascript"
    field static string Markdown = "text/markdown"
    field static string Plain = "text/plain"
    field static string RichText = "text/richtext"
    field static string Rtf = "text/rtf"
    field static string Xml = "text/xml"
