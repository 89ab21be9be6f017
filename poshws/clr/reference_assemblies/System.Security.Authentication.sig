enum System.Security.Authentication.ExchangeAlgorithmType : System.Int32
    None=0 RsaSign=9216 RsaKeyX=41984 DiffieHellman=43522

enum System.Security.Authentication.CipherAlgorithmType : System.Int32
    None=0 Null=24576 Des=26113 Rc2=26114 TripleDes=26115 Aes128=26126 Aes192=26127 Aes256=26128 Aes=26129
    Rc4=26625

enum System.Security.Authentication.HashAlgorithmType : System.Int32
    None=0 Md5=32771 Sha1=32772 Sha256=32780 Sha384=32781 Sha512=32782

class System.Security.Authentication.AuthenticationException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.Security.Authentication.InvalidCredentialException : System.Security.Authentication.AuthenticationException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
