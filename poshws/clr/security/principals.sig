abstract class System.Security.Cryptography.Aes : System.Security.Cryptography.SymmetricAlgorithm, System.IDisposable
    int FeedbackSize {get;set;}
    int BlockSize {get;set;}
    byte[] IV {get;set;}
    byte[] Key {get;set;}
    int KeySize {get;set;}
    System.Security.Cryptography.KeySizes[] LegalBlockSizes {get;}
    System.Security.Cryptography.KeySizes[] LegalKeySizes {get;}
    System.Security.Cryptography.CipherMode Mode {get;set;}
    System.Security.Cryptography.PaddingMode Padding {get;set;}
    byte[] EncryptKeyWrapPadded(byte[] plaintext)
    byte[] EncryptKeyWrapPadded(System.ReadOnlySpan[byte] plaintext)
    void EncryptKeyWrapPadded(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination)
    byte[] DecryptKeyWrapPadded(byte[] ciphertext)
    byte[] DecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext)
    int DecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination)
    bool TryDecryptKeyWrapPadded(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, [ref] int bytesWritten)
    System.Security.Cryptography.ICryptoTransform CreateDecryptor()
    System.Security.Cryptography.ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)
    System.Security.Cryptography.ICryptoTransform CreateEncryptor()
    System.Security.Cryptography.ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)
    void Dispose()
    void Clear()
    void SetKey(System.ReadOnlySpan[byte] key)
    void GenerateIV()
    void GenerateKey()
    bool ValidKeySize(int bitLength)
    int GetCiphertextLengthEcb(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode)
    int GetCiphertextLengthCbc(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    int GetCiphertextLengthCfb(int plaintextLength, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    byte[] DecryptEcb(byte[] ciphertext, System.Security.Cryptography.PaddingMode paddingMode)
    byte[] DecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Security.Cryptography.PaddingMode paddingMode)
    int DecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode)
    bool TryDecryptEcb(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode, [ref] int bytesWritten)
    byte[] EncryptEcb(byte[] plaintext, System.Security.Cryptography.PaddingMode paddingMode)
    byte[] EncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Security.Cryptography.PaddingMode paddingMode)
    int EncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode)
    bool TryEncryptEcb(System.ReadOnlySpan[byte] plaintext, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode, [ref] int bytesWritten)
    byte[] DecryptCbc(byte[] ciphertext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    byte[] DecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    int DecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    bool TryDecryptCbc(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    byte[] EncryptCbc(byte[] plaintext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    byte[] EncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    int EncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    bool TryEncryptCbc(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.PKCS7)
    byte[] DecryptCfb(byte[] ciphertext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    byte[] DecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    int DecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    bool TryDecryptCfb(System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    byte[] EncryptCfb(byte[] plaintext, byte[] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    byte[] EncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    int EncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    bool TryEncryptCfb(System.ReadOnlySpan[byte] plaintext, System.ReadOnlySpan[byte] iv, System.Span[byte] destination, [ref] int bytesWritten, System.Security.Cryptography.PaddingMode paddingMode = System.Security.Cryptography.PaddingMode.None, int feedbackSizeInBits = 8)
    static System.Security.Cryptography.Aes Create()
    static System.Security.Cryptography.Aes Create(string algorithmName)
    static int GetKeyWrapPaddedLength(int plaintextLengthInBytes)

abstract class System.Security.Cryptography.RSA : System.Security.Cryptography.AsymmetricAlgorithm, System.IDisposable
    string KeyExchangeAlgorithm {get;}
    string SignatureAlgorithm {get;}
    int KeySize {get;set;}
    System.Security.Cryptography.KeySizes[] LegalKeySizes {get;}
    int GetMaxOutputSize()
    System.Security.Cryptography.RSAParameters ExportParameters(bool includePrivateParameters)
    void ImportParameters(System.Security.Cryptography.RSAParameters parameters)
    byte[] Encrypt(byte[] data, System.Security.Cryptography.RSAEncryptionPadding padding)
    byte[] Encrypt(System.ReadOnlySpan[byte] data, System.Security.Cryptography.RSAEncryptionPadding padding)
    int Encrypt(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.RSAEncryptionPadding padding)
    byte[] Decrypt(byte[] data, System.Security.Cryptography.RSAEncryptionPadding padding)
    byte[] Decrypt(System.ReadOnlySpan[byte] data, System.Security.Cryptography.RSAEncryptionPadding padding)
    int Decrypt(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.RSAEncryptionPadding padding)
    byte[] SignHash(byte[] hash, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    byte[] SignHash(System.ReadOnlySpan[byte] hash, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    int SignHash(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    bool VerifyHash(byte[] hash, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    bool VerifyHash(System.ReadOnlySpan[byte] hash, System.ReadOnlySpan[byte] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    bool TryDecrypt(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.RSAEncryptionPadding padding, [ref] int bytesWritten)
    bool TryEncrypt(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.RSAEncryptionPadding padding, [ref] int bytesWritten)
    bool TrySignHash(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding, [ref] int bytesWritten)
    byte[] DecryptValue(byte[] rgb)
    byte[] EncryptValue(byte[] rgb)
    byte[] SignData(byte[] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    byte[] SignData(byte[] data, int offset, int count, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    byte[] SignData(System.IO.Stream data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    byte[] SignData(System.ReadOnlySpan[byte] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    int SignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    bool TrySignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding, [ref] int bytesWritten)
    bool VerifyData(byte[] data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    bool VerifyData(byte[] data, int offset, int count, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    bool VerifyData(System.IO.Stream data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    bool VerifyData(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[byte] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    byte[] ExportRSAPrivateKey()
    bool TryExportRSAPrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] ExportRSAPublicKey()
    bool TryExportRSAPublicKey(System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportSubjectPublicKeyInfo(System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportPkcs8PrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    void ImportSubjectPublicKeyInfo(System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportRSAPublicKey(System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportRSAPrivateKey(System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportPkcs8PrivateKey(System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportFromPem(System.ReadOnlySpan[char] input)
    void ImportFromEncryptedPem(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] password)
    void ImportFromEncryptedPem(System.ReadOnlySpan[char] input, System.ReadOnlySpan[byte] passwordBytes)
    string ExportRSAPrivateKeyPem()
    string ExportRSAPublicKeyPem()
    bool TryExportRSAPrivateKeyPem(System.Span[char] destination, [ref] int charsWritten)
    bool TryExportRSAPublicKeyPem(System.Span[char] destination, [ref] int charsWritten)
    void FromXmlString(string xmlString)
    string ToXmlString(bool includePrivateParameters)
    void Clear()
    void Dispose()
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportPkcs8PrivateKey()
    byte[] ExportSubjectPublicKeyInfo()
    string ExportPkcs8PrivateKeyPem()
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportSubjectPublicKeyInfoPem()
    bool TryExportSubjectPublicKeyInfoPem(System.Span[char] destination, [ref] int charsWritten)
    bool TryExportPkcs8PrivateKeyPem(System.Span[char] destination, [ref] int charsWritten)
    bool TryExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[char] destination, [ref] int charsWritten)
    bool TryExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[char] destination, [ref] int charsWritten)
    static System.Security.Cryptography.RSA Create()
    static System.Security.Cryptography.RSA Create(string algName)
    static System.Security.Cryptography.RSA Create(int keySizeInBits)
    static System.Security.Cryptography.RSA Create(System.Security.Cryptography.RSAParameters parameters)

class System.Security.Cryptography.X509Certificates.X509Certificate2 : X509Certificate, System.IDisposable, System.Runtime.Serialization.IDeserializationCallback, System.Runtime.Serialization.ISerializable
    new()
    new(byte[] rawData)
    new(byte[] rawData, string password)
    new(byte[] rawData, securestring password)
    new(byte[] rawData, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    new(byte[] rawData, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    new(System.ReadOnlySpan[byte] rawData)
    new(System.ReadOnlySpan[byte] rawData, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)
    new(System.IntPtr handle)
    new(string fileName)
    new(string fileName, string password)
    new(string fileName, securestring password)
    new(string fileName, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    new(string fileName, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    new(string fileName, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)
    new(X509Certificate certificate)
    bool Archived {get;set;}
    System.Security.Cryptography.X509Certificates.X509ExtensionCollection Extensions {get;}
    string FriendlyName {get;set;}
    bool HasPrivateKey {get;}
    System.Security.Cryptography.AsymmetricAlgorithm PrivateKey {get;set;}
    X500DistinguishedName IssuerName {get;}
    datetime NotAfter {get;}
    datetime NotBefore {get;}
    System.Security.Cryptography.X509Certificates.PublicKey PublicKey {get;}
    byte[] RawData {get;}
    System.ReadOnlyMemory[byte] RawDataMemory {get;}
    string SerialNumber {get;}
    System.Security.Cryptography.Oid SignatureAlgorithm {get;}
    X500DistinguishedName SubjectName {get;}
    string Thumbprint {get;}
    int Version {get;}
    System.IntPtr Handle {get;}
    string Issuer {get;}
    string Subject {get;}
    System.ReadOnlyMemory[byte] SerialNumberBytes {get;}
    void Reset()
    string GetNameInfo(System.Security.Cryptography.X509Certificates.X509NameType nameType, bool forIssuer)
    string ToString()
    string ToString(bool verbose)
    void Import(byte[] rawData)
    void Import(byte[] rawData, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    void Import(byte[] rawData, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    void Import(string fileName)
    void Import(string fileName, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    void Import(string fileName, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    bool Verify()
    System.Security.Cryptography.ECDiffieHellman GetECDiffieHellmanPublicKey()
    System.Security.Cryptography.ECDiffieHellman GetECDiffieHellmanPrivateKey()
    System.Security.Cryptography.X509Certificates.X509Certificate2 CopyWithPrivateKey(System.Security.Cryptography.ECDiffieHellman privateKey)
    System.Security.Cryptography.X509Certificates.X509Certificate2 CopyWithPrivateKey(System.Security.Cryptography.MLKem privateKey)
    System.Security.Cryptography.X509Certificates.X509Certificate2 CopyWithPrivateKey(System.Security.Cryptography.MLDsa privateKey)
    System.Security.Cryptography.X509Certificates.X509Certificate2 CopyWithPrivateKey(System.Security.Cryptography.SlhDsa privateKey)
    System.Security.Cryptography.X509Certificates.X509Certificate2 CopyWithPrivateKey(System.Security.Cryptography.CompositeMLDsa privateKey)
    System.Security.Cryptography.MLKem GetMLKemPublicKey()
    System.Security.Cryptography.MLKem GetMLKemPrivateKey()
    System.Security.Cryptography.MLDsa GetMLDsaPublicKey()
    System.Security.Cryptography.MLDsa GetMLDsaPrivateKey()
    System.Security.Cryptography.SlhDsa GetSlhDsaPublicKey()
    System.Security.Cryptography.SlhDsa GetSlhDsaPrivateKey()
    System.Security.Cryptography.CompositeMLDsa GetCompositeMLDsaPublicKey()
    System.Security.Cryptography.CompositeMLDsa GetCompositeMLDsaPrivateKey()
    string ExportCertificatePem()
    bool TryExportCertificatePem(System.Span[char] destination, [ref] int charsWritten)
    bool MatchesHostname(string hostname, bool allowWildcards = True, bool allowCommonName = True)
    void Dispose()
    bool Equals(System.Object obj)
    bool Equals(X509Certificate other)
    byte[] Export(System.Security.Cryptography.X509Certificates.X509ContentType contentType)
    byte[] Export(System.Security.Cryptography.X509Certificates.X509ContentType contentType, string password)
    byte[] Export(System.Security.Cryptography.X509Certificates.X509ContentType contentType, securestring password)
    byte[] ExportPkcs12(System.Security.Cryptography.X509Certificates.Pkcs12ExportPbeParameters exportParameters, string password)
    byte[] ExportPkcs12(System.Security.Cryptography.PbeParameters exportParameters, string password)
    string GetRawCertDataString()
    byte[] GetCertHash()
    byte[] GetCertHash(System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool TryGetCertHash(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Span[byte] destination, [ref] int bytesWritten)
    string GetCertHashString()
    string GetCertHashString(System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    string GetEffectiveDateString()
    string GetExpirationDateString()
    string GetFormat()
    string GetPublicKeyString()
    byte[] GetRawCertData()
    int GetHashCode()
    string GetKeyAlgorithm()
    byte[] GetKeyAlgorithmParameters()
    string GetKeyAlgorithmParametersString()
    byte[] GetPublicKey()
    byte[] GetSerialNumber()
    string GetSerialNumberString()
    string GetName()
    string GetIssuerName()
    static System.Security.Cryptography.X509Certificates.X509ContentType GetCertContentType(byte[] rawData)
    static System.Security.Cryptography.X509Certificates.X509ContentType GetCertContentType(System.ReadOnlySpan[byte] rawData)
    static System.Security.Cryptography.X509Certificates.X509ContentType GetCertContentType(string fileName)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromPemFile(string certPemFilePath, string keyPemFilePath = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromEncryptedPemFile(string certPemFilePath, System.ReadOnlySpan[char] password, string keyPemFilePath = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromPem(System.ReadOnlySpan[char] certPem, System.ReadOnlySpan[char] keyPem)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromPem(System.ReadOnlySpan[char] certPem)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 CreateFromEncryptedPem(System.ReadOnlySpan[char] certPem, System.ReadOnlySpan[char] keyPem, System.ReadOnlySpan[char] password)

static class System.Security.Cryptography.ProtectedData : System.Object
    static byte[] Protect(byte[] userData, byte[] optionalEntropy, System.Security.Cryptography.DataProtectionScope scope)
    static byte[] Protect(System.ReadOnlySpan[byte] userData, System.Security.Cryptography.DataProtectionScope scope, System.ReadOnlySpan[byte] optionalEntropy = null)
    static int Protect(System.ReadOnlySpan[byte] userData, System.Security.Cryptography.DataProtectionScope scope, System.Span[byte] destination, System.ReadOnlySpan[byte] optionalEntropy = null)
    static bool TryProtect(System.ReadOnlySpan[byte] userData, System.Security.Cryptography.DataProtectionScope scope, System.Span[byte] destination, [ref] int bytesWritten, System.ReadOnlySpan[byte] optionalEntropy = null)
    static byte[] Unprotect(byte[] encryptedData, byte[] optionalEntropy, System.Security.Cryptography.DataProtectionScope scope)
    static byte[] Unprotect(System.ReadOnlySpan[byte] encryptedData, System.Security.Cryptography.DataProtectionScope scope, System.ReadOnlySpan[byte] optionalEntropy = null)
    static int Unprotect(System.ReadOnlySpan[byte] encryptedData, System.Security.Cryptography.DataProtectionScope scope, System.Span[byte] destination, System.ReadOnlySpan[byte] optionalEntropy = null)
    static bool TryUnprotect(System.ReadOnlySpan[byte] encryptedData, System.Security.Cryptography.DataProtectionScope scope, System.Span[byte] destination, [ref] int bytesWritten, System.ReadOnlySpan[byte] optionalEntropy = null)

class System.Security.Principal.GenericPrincipal : System.Security.Claims.ClaimsPrincipal, System.Security.Principal.IPrincipal
    new(System.Security.Principal.IIdentity identity, string[] roles)
    System.Security.Principal.IIdentity Identity {get;}
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] Claims {get;}
    System.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity] Identities {get;}
    bool IsInRole(string role)
    void AddIdentity(System.Security.Claims.ClaimsIdentity identity)
    void AddIdentities(System.Collections.Generic.IEnumerable[System.Security.Claims.ClaimsIdentity] identities)
    System.Security.Claims.ClaimsPrincipal Clone()
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] FindAll(System.Predicate[System.Security.Claims.Claim] match)
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] FindAll(string type)
    System.Security.Claims.Claim FindFirst(System.Predicate[System.Security.Claims.Claim] match)
    System.Security.Claims.Claim FindFirst(string type)
    bool HasClaim(System.Predicate[System.Security.Claims.Claim] match)
    bool HasClaim(string type, string value)
    void WriteTo(System.IO.BinaryWriter writer)

class System.Security.Claims.Claim : System.Object
    new(System.IO.BinaryReader reader)
    new(System.IO.BinaryReader reader, System.Security.Claims.ClaimsIdentity subject)
    new(string type, string value)
    new(string type, string value, string valueType)
    new(string type, string value, string valueType, string issuer)
    new(string type, string value, string valueType, string issuer, string originalIssuer)
    new(string type, string value, string valueType, string issuer, string originalIssuer, System.Security.Claims.ClaimsIdentity subject)
    string Issuer {get;}
    string OriginalIssuer {get;}
    System.Collections.Generic.IDictionary[string,string] Properties {get;}
    System.Security.Claims.ClaimsIdentity Subject {get;}
    string Type {get;}
    string Value {get;}
    string ValueType {get;}
    System.Security.Claims.Claim Clone()
    System.Security.Claims.Claim Clone(System.Security.Claims.ClaimsIdentity identity)
    void WriteTo(System.IO.BinaryWriter writer)
    string ToString()

class System.Security.Cryptography.CryptoStream : System.IO.Stream, System.IDisposable, System.IAsyncDisposable
    new(System.IO.Stream stream, System.Security.Cryptography.ICryptoTransform transform, System.Security.Cryptography.CryptoStreamMode mode)
    new(System.IO.Stream stream, System.Security.Cryptography.ICryptoTransform transform, System.Security.Cryptography.CryptoStreamMode mode, bool leaveOpen)
    bool CanRead {get;}
    bool CanSeek {get;}
    bool CanWrite {get;}
    long Length {get;}
    long Position {get;set;}
    bool HasFlushedFinalBlock {get;}
    bool CanTimeout {get;}
    int ReadTimeout {get;set;}
    int WriteTimeout {get;set;}
    void FlushFinalBlock()
    System.Threading.Tasks.ValueTask FlushFinalBlockAsync(System.Threading.CancellationToken cancellationToken = default)
    void Flush()
    System.Threading.Tasks.Task FlushAsync(System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task FlushAsync()
    long Seek(long offset, System.IO.SeekOrigin origin)
    void SetLength(long value)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask[int] ReadAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task[int] ReadAsync(byte[] buffer, int offset, int count)
    System.IAsyncResult BeginRead(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    int EndRead(System.IAsyncResult asyncResult)
    int ReadByte()
    void WriteByte(byte value)
    int Read(byte[] buffer, int offset, int count)
    int Read(System.Span[byte] buffer)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.ValueTask WriteAsync(System.ReadOnlyMemory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.Task WriteAsync(byte[] buffer, int offset, int count)
    System.IAsyncResult BeginWrite(byte[] buffer, int offset, int count, System.AsyncCallback callback, System.Object state)
    void EndWrite(System.IAsyncResult asyncResult)
    void Write(byte[] buffer, int offset, int count)
    void Write(System.ReadOnlySpan[byte] buffer)
    void CopyTo(System.IO.Stream destination, int bufferSize)
    void CopyTo(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize, System.Threading.CancellationToken cancellationToken)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, int bufferSize)
    System.Threading.Tasks.Task CopyToAsync(System.IO.Stream destination, System.Threading.CancellationToken cancellationToken)
    void Clear()
    System.Threading.Tasks.ValueTask DisposeAsync()
    void Dispose()
    void Close()
    System.Threading.Tasks.ValueTask ReadExactlyAsync(System.Memory[byte] buffer, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask ReadExactlyAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken = default)
    System.Threading.Tasks.ValueTask[int] ReadAtLeastAsync(System.Memory[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True, System.Threading.CancellationToken cancellationToken = default)
    void ReadExactly(System.Span[byte] buffer)
    void ReadExactly(byte[] buffer, int offset, int count)
    int ReadAtLeast(System.Span[byte] buffer, int minimumBytes, bool throwOnEndOfStream = True)
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()

interface System.Security.Cryptography.ICryptoTransform : System.IDisposable
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Dispose()

class System.Security.Principal.GenericIdentity : System.Security.Claims.ClaimsIdentity, System.Security.Principal.IIdentity
    new(string name)
    new(string name, string type)
    string Name {get;}
    string AuthenticationType {get;}
    bool IsAuthenticated {get;}
