class Microsoft.PowerShell.Commands.WebRequestSession : System.Object, System.IDisposable
    new()
    System.Collections.Generic.Dictionary[string,string] Headers {get;set;}
    System.Net.CookieContainer Cookies {get;set;}
    bool UseDefaultCredentials {get;set;}
    System.Net.ICredentials Credentials {get;set;}
    System.Security.Cryptography.X509Certificates.X509CertificateCollection Certificates {get;set;}
    string UserAgent {get;set;}
    System.Net.IWebProxy Proxy {get;set;}
    int MaximumRedirection {get;set;}
    int MaximumRetryCount {get;set;}
    int RetryIntervalInSeconds {get;set;}
    void Dispose()

class Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject : Microsoft.PowerShell.Commands.WebResponseObject
    new(System.Net.Http.HttpResponseMessage response, timespan perReadTimeout, System.Threading.CancellationToken cancellationToken)
    new(System.Net.Http.HttpResponseMessage response, System.IO.Stream contentStream, timespan perReadTimeout, System.Threading.CancellationToken cancellationToken)
    string Content {get;}
    System.Text.Encoding Encoding {get;}
    Microsoft.PowerShell.Commands.WebCmdletElementCollection InputFields {get;}
    Microsoft.PowerShell.Commands.WebCmdletElementCollection Links {get;}
    Microsoft.PowerShell.Commands.WebCmdletElementCollection Images {get;}
    System.Net.Http.HttpResponseMessage BaseResponse {get;set;}
    System.Collections.Generic.Dictionary[string,System.Collections.Generic.IEnumerable[string]] Headers {get;}
    string RawContent {get;}
    long RawContentLength {get;}
    System.IO.MemoryStream RawContentStream {get;}
    System.Collections.Generic.Dictionary[string,string] RelationLink {get;}
    int StatusCode {get;}
    string StatusDescription {get;}
    string OutFile {get;}
    string ToString()

class Microsoft.PowerShell.Commands.WebResponseObject : System.Object
    new(System.Net.Http.HttpResponseMessage response, timespan perReadTimeout, System.Threading.CancellationToken cancellationToken)
    new(System.Net.Http.HttpResponseMessage response, System.IO.Stream contentStream, timespan perReadTimeout, System.Threading.CancellationToken cancellationToken)
    System.Net.Http.HttpResponseMessage BaseResponse {get;set;}
    byte[] Content {get;}
    System.Collections.Generic.Dictionary[string,System.Collections.Generic.IEnumerable[string]] Headers {get;}
    string RawContent {get;}
    long RawContentLength {get;}
    System.IO.MemoryStream RawContentStream {get;}
    System.Collections.Generic.Dictionary[string,string] RelationLink {get;}
    int StatusCode {get;}
    string StatusDescription {get;}
    string OutFile {get;}
    string ToString()
