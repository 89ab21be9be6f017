class System.Net.NetworkCredential : System.Object, System.Net.ICredentials, System.Net.ICredentialsByHost
    new()
    new(string userName, string password)
    new(string userName, string password, string domain)
    new(string userName, securestring password)
    new(string userName, securestring password, string domain)
    string UserName {get;set;}
    string Password {get;set;}
    securestring SecurePassword {get;set;}
    string Domain {get;set;}
    System.Net.NetworkCredential GetCredential(uri uri, string authenticationType)
    System.Net.NetworkCredential GetCredential(string host, int port, string authenticationType)
    System.Net.NetworkCredential ICredentials.GetCredential(uri uri, string authType)
    System.Net.NetworkCredential ICredentialsByHost.GetCredential(string host, int port, string authenticationType)

sealed class System.Security.SecureString : System.Object, System.IDisposable
    new()
    new(System.Char*, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e value, int length)
    int Length {get;}
    void AppendChar(char c)
    void Clear()
    securestring Copy()
    void Dispose()
    void IDisposable.Dispose()
    void InsertAt(int index, char c)
    bool IsReadOnly()
    void MakeReadOnly()
    void RemoveAt(int index)
    void SetAt(int index, char c)

sealed class System.Management.Automation.PSCredential : System.Object, System.Runtime.Serialization.ISerializable
    new(string userName, securestring password)
    new(psobject pso)
    string UserName {get;}
    securestring Password {get;}
    static System.Management.Automation.GetSymmetricEncryptionKey GetSymmetricEncryptionKeyDelegate {get;set;}
    static pscredential Empty {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.Net.NetworkCredential GetNetworkCredential()
    static System.Net.NetworkCredential op_Explicit(pscredential credential)
