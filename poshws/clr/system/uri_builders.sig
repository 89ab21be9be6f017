class System.UriBuilder : System.Object
    new()
    new(string uri)
    new(uri uri)
    new(string schemeName, string hostName)
    new(string scheme, string host, int portNumber)
    new(string scheme, string host, int port, string pathValue)
    new(string scheme, string host, int port, string path, string extraValue)
    string Scheme {get;set;}
    string UserName {get;set;}
    string Password {get;set;}
    string Host {get;set;}
    int Port {get;set;}
    string Path {get;set;}
    string Query {get;set;}
    string Fragment {get;set;}
    uri Uri {get;}
    bool Equals(System.Object rparam)
    int GetHashCode()
    string ToString()
