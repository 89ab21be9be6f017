sealed class System.Security.Cryptography.AesGcm : System.Object, System.IDisposable
    new(System.ReadOnlySpan[byte] key, int tagSizeInBytes)
    new(byte[] key, int tagSizeInBytes)
    new(System.ReadOnlySpan[byte] key)
    new(byte[] key)
    System.Nullable[int] TagSizeInBytes {get;}
    static System.Security.Cryptography.KeySizes NonceByteSizes {get;}
    static System.Security.Cryptography.KeySizes TagByteSizes {get;}
    static bool IsSupported {get;}
    void Encrypt(byte[] nonce, byte[] plaintext, byte[] ciphertext, byte[] tag, byte[] associatedData = null)
    void Encrypt(System.ReadOnlySpan[byte] nonce, System.ReadOnlySpan[byte] plaintext, System.Span[byte] ciphertext, System.Span[byte] tag, System.ReadOnlySpan[byte] associatedData = default)
    void Decrypt(byte[] nonce, byte[] ciphertext, byte[] tag, byte[] plaintext, byte[] associatedData = null)
    void Decrypt(System.ReadOnlySpan[byte] nonce, System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] tag, System.Span[byte] plaintext, System.ReadOnlySpan[byte] associatedData = default)
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Security.Cryptography.AuthenticationTagMismatchException : System.Security.Cryptography.CryptographicException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)

abstract class System.Security.Cryptography.CompositeMLDsa : System.Object, System.IDisposable
    System.Security.Cryptography.CompositeMLDsaAlgorithm Algorithm {get;}
    static bool IsSupported {get;}
    byte[] SignData(byte[] data, byte[] context = null)
    int SignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.ReadOnlySpan[byte] context = default)
    bool VerifyData(byte[] data, byte[] signature, byte[] context = null)
    bool VerifyData(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[byte] signature, System.ReadOnlySpan[byte] context = default)
    string ExportEncryptedPkcs8PrivateKeyPem(string password, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(string password, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    bool TryExportEncryptedPkcs8PrivateKey(string password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    string ExportPkcs8PrivateKeyPem()
    byte[] ExportPkcs8PrivateKey()
    bool TryExportPkcs8PrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    string ExportSubjectPublicKeyInfoPem()
    byte[] ExportSubjectPublicKeyInfo()
    bool TryExportSubjectPublicKeyInfo(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] ExportCompositeMLDsaPublicKey()
    int ExportCompositeMLDsaPublicKey(System.Span[byte] destination)
    bool TryExportCompositeMLDsaPublicKey(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] ExportCompositeMLDsaPrivateKey()
    int ExportCompositeMLDsaPrivateKey(System.Span[byte] destination)
    bool TryExportCompositeMLDsaPrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    void Dispose()
    void IDisposable.Dispose()
    static bool IsAlgorithmSupported(System.Security.Cryptography.CompositeMLDsaAlgorithm algorithm)
    static System.Security.Cryptography.CompositeMLDsa GenerateKey(System.Security.Cryptography.CompositeMLDsaAlgorithm algorithm)
    static System.Security.Cryptography.CompositeMLDsa ImportFromEncryptedPem(string source, string password)
    static System.Security.Cryptography.CompositeMLDsa ImportFromEncryptedPem(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] password)
    static System.Security.Cryptography.CompositeMLDsa ImportFromEncryptedPem(string source, byte[] passwordBytes)
    static System.Security.Cryptography.CompositeMLDsa ImportFromEncryptedPem(System.ReadOnlySpan[char] source, System.ReadOnlySpan[byte] passwordBytes)
    static System.Security.Cryptography.CompositeMLDsa ImportFromPem(string source)
    static System.Security.Cryptography.CompositeMLDsa ImportFromPem(System.ReadOnlySpan[char] source)
    static System.Security.Cryptography.CompositeMLDsa ImportSubjectPublicKeyInfo(byte[] source)
    static System.Security.Cryptography.CompositeMLDsa ImportSubjectPublicKeyInfo(System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.CompositeMLDsa ImportEncryptedPkcs8PrivateKey(string password, byte[] source)
    static System.Security.Cryptography.CompositeMLDsa ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.CompositeMLDsa ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.CompositeMLDsa ImportPkcs8PrivateKey(byte[] source)
    static System.Security.Cryptography.CompositeMLDsa ImportPkcs8PrivateKey(System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.CompositeMLDsa ImportCompositeMLDsaPublicKey(System.Security.Cryptography.CompositeMLDsaAlgorithm algorithm, byte[] source)
    static System.Security.Cryptography.CompositeMLDsa ImportCompositeMLDsaPublicKey(System.Security.Cryptography.CompositeMLDsaAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.CompositeMLDsa ImportCompositeMLDsaPrivateKey(System.Security.Cryptography.CompositeMLDsaAlgorithm algorithm, byte[] source)
    static System.Security.Cryptography.CompositeMLDsa ImportCompositeMLDsaPrivateKey(System.Security.Cryptography.CompositeMLDsaAlgorithm algorithm, System.ReadOnlySpan[byte] source)

sealed class System.Security.Cryptography.CompositeMLDsaAlgorithm : System.Object, System.IEquatable[System.Security.Cryptography.CompositeMLDsaAlgorithm]
    string Name {get;}
    int MaxSignatureSizeInBytes {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa44WithRSA2048Pss {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa44WithRSA2048Pkcs15 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa44WithEd25519 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa44WithECDsaP256 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa65WithRSA3072Pss {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa65WithRSA3072Pkcs15 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa65WithRSA4096Pss {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa65WithRSA4096Pkcs15 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa65WithECDsaP256 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa65WithECDsaP384 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa65WithECDsaBrainpoolP256r1 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa65WithEd25519 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa87WithECDsaP384 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa87WithECDsaBrainpoolP384r1 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa87WithEd448 {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa87WithRSA3072Pss {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa87WithRSA4096Pss {get;}
    static System.Security.Cryptography.CompositeMLDsaAlgorithm MLDsa87WithECDsaP521 {get;}
    bool Equals(System.Security.Cryptography.CompositeMLDsaAlgorithm other)
    bool Equals(System.Object obj)
    bool IEquatable[CompositeMLDsaAlgorithm].Equals(System.Security.Cryptography.CompositeMLDsaAlgorithm other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Security.Cryptography.CompositeMLDsaAlgorithm left, System.Security.Cryptography.CompositeMLDsaAlgorithm right)
    static bool op_Inequality(System.Security.Cryptography.CompositeMLDsaAlgorithm left, System.Security.Cryptography.CompositeMLDsaAlgorithm right)

sealed class System.Security.Cryptography.CompositeMLDsaCng : System.Security.Cryptography.CompositeMLDsa, System.IDisposable
    new(System.Security.Cryptography.CngKey key)
    System.Security.Cryptography.CngKey GetKey()

abstract class System.Security.Cryptography.MLDsa : System.Object, System.IDisposable
    System.Security.Cryptography.MLDsaAlgorithm Algorithm {get;}
    static bool IsSupported {get;}
    void Dispose()
    void IDisposable.Dispose()
    void SignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.ReadOnlySpan[byte] context = default)
    byte[] SignData(byte[] data, byte[] context = null)
    bool VerifyData(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[byte] signature, System.ReadOnlySpan[byte] context = default)
    bool VerifyData(byte[] data, byte[] signature, byte[] context = null)
    void SignPreHash(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, string hashAlgorithmOid, System.ReadOnlySpan[byte] context = default)
    byte[] SignPreHash(byte[] hash, string hashAlgorithmOid, byte[] context = null)
    bool VerifyPreHash(System.ReadOnlySpan[byte] hash, System.ReadOnlySpan[byte] signature, string hashAlgorithmOid, System.ReadOnlySpan[byte] context = default)
    bool VerifyPreHash(byte[] hash, byte[] signature, string hashAlgorithmOid, byte[] context = null)
    byte[] SignMu(byte[] externalMu)
    byte[] SignMu(System.ReadOnlySpan[byte] externalMu)
    void SignMu(System.ReadOnlySpan[byte] externalMu, System.Span[byte] destination)
    bool VerifyMu(byte[] externalMu, byte[] signature)
    bool VerifyMu(System.ReadOnlySpan[byte] externalMu, System.ReadOnlySpan[byte] signature)
    byte[] ExportSubjectPublicKeyInfo()
    bool TryExportSubjectPublicKeyInfo(System.Span[byte] destination, [ref] int bytesWritten)
    string ExportSubjectPublicKeyInfoPem()
    byte[] ExportPkcs8PrivateKey()
    bool TryExportPkcs8PrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    string ExportPkcs8PrivateKeyPem()
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(string password, System.Security.Cryptography.PbeParameters pbeParameters)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(string password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(string password, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportMLDsaPublicKey()
    void ExportMLDsaPublicKey(System.Span[byte] destination)
    byte[] ExportMLDsaPrivateKey()
    void ExportMLDsaPrivateKey(System.Span[byte] destination)
    byte[] ExportMLDsaPrivateSeed()
    void ExportMLDsaPrivateSeed(System.Span[byte] destination)
    static System.Security.Cryptography.MLDsa GenerateKey(System.Security.Cryptography.MLDsaAlgorithm algorithm)
    static System.Security.Cryptography.MLDsa ImportSubjectPublicKeyInfo(System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLDsa ImportSubjectPublicKeyInfo(byte[] source)
    static System.Security.Cryptography.MLDsa ImportPkcs8PrivateKey(System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLDsa ImportPkcs8PrivateKey(byte[] source)
    static System.Security.Cryptography.MLDsa ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLDsa ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLDsa ImportEncryptedPkcs8PrivateKey(string password, byte[] source)
    static System.Security.Cryptography.MLDsa ImportFromPem(System.ReadOnlySpan[char] source)
    static System.Security.Cryptography.MLDsa ImportFromPem(string source)
    static System.Security.Cryptography.MLDsa ImportFromEncryptedPem(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] password)
    static System.Security.Cryptography.MLDsa ImportFromEncryptedPem(System.ReadOnlySpan[char] source, System.ReadOnlySpan[byte] passwordBytes)
    static System.Security.Cryptography.MLDsa ImportFromEncryptedPem(string source, string password)
    static System.Security.Cryptography.MLDsa ImportFromEncryptedPem(string source, byte[] passwordBytes)
    static System.Security.Cryptography.MLDsa ImportMLDsaPublicKey(System.Security.Cryptography.MLDsaAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLDsa ImportMLDsaPublicKey(System.Security.Cryptography.MLDsaAlgorithm algorithm, byte[] source)
    static System.Security.Cryptography.MLDsa ImportMLDsaPrivateKey(System.Security.Cryptography.MLDsaAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLDsa ImportMLDsaPrivateKey(System.Security.Cryptography.MLDsaAlgorithm algorithm, byte[] source)
    static System.Security.Cryptography.MLDsa ImportMLDsaPrivateSeed(System.Security.Cryptography.MLDsaAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLDsa ImportMLDsaPrivateSeed(System.Security.Cryptography.MLDsaAlgorithm algorithm, byte[] source)

sealed class System.Security.Cryptography.MLDsaAlgorithm : System.Object, System.IEquatable[System.Security.Cryptography.MLDsaAlgorithm]
    string Name {get;}
    int PrivateKeySizeInBytes {get;}
    int PrivateSeedSizeInBytes {get;}
    int PublicKeySizeInBytes {get;}
    int SignatureSizeInBytes {get;}
    int MuSizeInBytes {get;}
    static System.Security.Cryptography.MLDsaAlgorithm MLDsa44 {get;}
    static System.Security.Cryptography.MLDsaAlgorithm MLDsa65 {get;}
    static System.Security.Cryptography.MLDsaAlgorithm MLDsa87 {get;}
    bool Equals(System.Security.Cryptography.MLDsaAlgorithm other)
    bool Equals(System.Object obj)
    bool IEquatable[MLDsaAlgorithm].Equals(System.Security.Cryptography.MLDsaAlgorithm other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Security.Cryptography.MLDsaAlgorithm left, System.Security.Cryptography.MLDsaAlgorithm right)
    static bool op_Inequality(System.Security.Cryptography.MLDsaAlgorithm left, System.Security.Cryptography.MLDsaAlgorithm right)

sealed class System.Security.Cryptography.MLDsaCng : System.Security.Cryptography.MLDsa, System.IDisposable
    new(System.Security.Cryptography.CngKey key)
    System.Security.Cryptography.CngKey GetKey()

abstract class System.Security.Cryptography.MLKem : System.Object, System.IDisposable
    System.Security.Cryptography.MLKemAlgorithm Algorithm {get;}
    static bool IsSupported {get;}
    void Encapsulate(System.Span[byte] ciphertext, System.Span[byte] sharedSecret)
    void Encapsulate([ref] byte[] ciphertext, [ref] byte[] sharedSecret)
    void Decapsulate(System.ReadOnlySpan[byte] ciphertext, System.Span[byte] sharedSecret)
    byte[] Decapsulate(byte[] ciphertext)
    void ExportPrivateSeed(System.Span[byte] destination)
    byte[] ExportPrivateSeed()
    void ExportDecapsulationKey(System.Span[byte] destination)
    byte[] ExportDecapsulationKey()
    void ExportEncapsulationKey(System.Span[byte] destination)
    byte[] ExportEncapsulationKey()
    bool TryExportSubjectPublicKeyInfo(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] ExportSubjectPublicKeyInfo()
    string ExportSubjectPublicKeyInfoPem()
    bool TryExportPkcs8PrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] ExportPkcs8PrivateKey()
    string ExportPkcs8PrivateKeyPem()
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(string password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(string password, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(string password, System.Security.Cryptography.PbeParameters pbeParameters)
    void Dispose()
    void IDisposable.Dispose()
    static System.Security.Cryptography.MLKem GenerateKey(System.Security.Cryptography.MLKemAlgorithm algorithm)
    static System.Security.Cryptography.MLKem ImportPrivateSeed(System.Security.Cryptography.MLKemAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLKem ImportPrivateSeed(System.Security.Cryptography.MLKemAlgorithm algorithm, byte[] source)
    static System.Security.Cryptography.MLKem ImportDecapsulationKey(System.Security.Cryptography.MLKemAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLKem ImportDecapsulationKey(System.Security.Cryptography.MLKemAlgorithm algorithm, byte[] source)
    static System.Security.Cryptography.MLKem ImportEncapsulationKey(System.Security.Cryptography.MLKemAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLKem ImportEncapsulationKey(System.Security.Cryptography.MLKemAlgorithm algorithm, byte[] source)
    static System.Security.Cryptography.MLKem ImportSubjectPublicKeyInfo(System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLKem ImportSubjectPublicKeyInfo(byte[] source)
    static System.Security.Cryptography.MLKem ImportPkcs8PrivateKey(System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLKem ImportPkcs8PrivateKey(byte[] source)
    static System.Security.Cryptography.MLKem ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLKem ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.MLKem ImportEncryptedPkcs8PrivateKey(string password, byte[] source)
    static System.Security.Cryptography.MLKem ImportFromPem(System.ReadOnlySpan[char] source)
    static System.Security.Cryptography.MLKem ImportFromPem(string source)
    static System.Security.Cryptography.MLKem ImportFromEncryptedPem(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] password)
    static System.Security.Cryptography.MLKem ImportFromEncryptedPem(System.ReadOnlySpan[char] source, System.ReadOnlySpan[byte] passwordBytes)
    static System.Security.Cryptography.MLKem ImportFromEncryptedPem(string source, string password)
    static System.Security.Cryptography.MLKem ImportFromEncryptedPem(string source, byte[] passwordBytes)

sealed class System.Security.Cryptography.MLKemAlgorithm : System.Object, System.IEquatable[System.Security.Cryptography.MLKemAlgorithm]
    string Name {get;}
    int EncapsulationKeySizeInBytes {get;}
    int DecapsulationKeySizeInBytes {get;}
    int CiphertextSizeInBytes {get;}
    int SharedSecretSizeInBytes {get;}
    int PrivateSeedSizeInBytes {get;}
    static System.Security.Cryptography.MLKemAlgorithm MLKem512 {get;}
    static System.Security.Cryptography.MLKemAlgorithm MLKem768 {get;}
    static System.Security.Cryptography.MLKemAlgorithm MLKem1024 {get;}
    bool Equals(System.Security.Cryptography.MLKemAlgorithm other)
    bool Equals(System.Object obj)
    bool IEquatable[MLKemAlgorithm].Equals(System.Security.Cryptography.MLKemAlgorithm other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Security.Cryptography.MLKemAlgorithm left, System.Security.Cryptography.MLKemAlgorithm right)
    static bool op_Inequality(System.Security.Cryptography.MLKemAlgorithm left, System.Security.Cryptography.MLKemAlgorithm right)

sealed class System.Security.Cryptography.MLKemCng : System.Security.Cryptography.MLKem, System.IDisposable
    new(System.Security.Cryptography.CngKey key)
    System.Security.Cryptography.CngKey GetKey()

enum System.Security.Cryptography.PbeEncryptionAlgorithm : System.Int32
    Unknown=0 Aes128Cbc=1 Aes192Cbc=2 Aes256Cbc=3 TripleDes3KeyPkcs12=4

sealed class System.Security.Cryptography.PbeParameters : System.Object
    new(System.Security.Cryptography.PbeEncryptionAlgorithm encryptionAlgorithm, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, int iterationCount)
    System.Security.Cryptography.PbeEncryptionAlgorithm EncryptionAlgorithm {get;}
    System.Security.Cryptography.HashAlgorithmName HashAlgorithm {get;}
    int IterationCount {get;}

abstract class System.Security.Cryptography.SlhDsa : System.Object, System.IDisposable
    System.Security.Cryptography.SlhDsaAlgorithm Algorithm {get;}
    static bool IsSupported {get;}
    void Dispose()
    void IDisposable.Dispose()
    void SignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.ReadOnlySpan[byte] context = default)
    byte[] SignData(byte[] data, byte[] context = null)
    bool VerifyData(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[byte] signature, System.ReadOnlySpan[byte] context = default)
    bool VerifyData(byte[] data, byte[] signature, byte[] context = null)
    void SignPreHash(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, string hashAlgorithmOid, System.ReadOnlySpan[byte] context = default)
    byte[] SignPreHash(byte[] hash, string hashAlgorithmOid, byte[] context = null)
    bool VerifyPreHash(System.ReadOnlySpan[byte] hash, System.ReadOnlySpan[byte] signature, string hashAlgorithmOid, System.ReadOnlySpan[byte] context = default)
    bool VerifyPreHash(byte[] hash, byte[] signature, string hashAlgorithmOid, byte[] context = null)
    byte[] ExportSubjectPublicKeyInfo()
    bool TryExportSubjectPublicKeyInfo(System.Span[byte] destination, [ref] int bytesWritten)
    string ExportSubjectPublicKeyInfoPem()
    byte[] ExportPkcs8PrivateKey()
    bool TryExportPkcs8PrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    string ExportPkcs8PrivateKeyPem()
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(string password, System.Security.Cryptography.PbeParameters pbeParameters)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(string password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(string password, System.Security.Cryptography.PbeParameters pbeParameters)
    void ExportSlhDsaPublicKey(System.Span[byte] destination)
    byte[] ExportSlhDsaPublicKey()
    void ExportSlhDsaPrivateKey(System.Span[byte] destination)
    byte[] ExportSlhDsaPrivateKey()
    static System.Security.Cryptography.SlhDsa GenerateKey(System.Security.Cryptography.SlhDsaAlgorithm algorithm)
    static System.Security.Cryptography.SlhDsa ImportSubjectPublicKeyInfo(System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.SlhDsa ImportSubjectPublicKeyInfo(byte[] source)
    static System.Security.Cryptography.SlhDsa ImportPkcs8PrivateKey(System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.SlhDsa ImportPkcs8PrivateKey(byte[] source)
    static System.Security.Cryptography.SlhDsa ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.SlhDsa ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.SlhDsa ImportEncryptedPkcs8PrivateKey(string password, byte[] source)
    static System.Security.Cryptography.SlhDsa ImportFromPem(System.ReadOnlySpan[char] source)
    static System.Security.Cryptography.SlhDsa ImportFromPem(string source)
    static System.Security.Cryptography.SlhDsa ImportFromEncryptedPem(System.ReadOnlySpan[char] source, System.ReadOnlySpan[char] password)
    static System.Security.Cryptography.SlhDsa ImportFromEncryptedPem(System.ReadOnlySpan[char] source, System.ReadOnlySpan[byte] passwordBytes)
    static System.Security.Cryptography.SlhDsa ImportFromEncryptedPem(string source, string password)
    static System.Security.Cryptography.SlhDsa ImportFromEncryptedPem(string source, byte[] passwordBytes)
    static System.Security.Cryptography.SlhDsa ImportSlhDsaPublicKey(System.Security.Cryptography.SlhDsaAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.SlhDsa ImportSlhDsaPublicKey(System.Security.Cryptography.SlhDsaAlgorithm algorithm, byte[] source)
    static System.Security.Cryptography.SlhDsa ImportSlhDsaPrivateKey(System.Security.Cryptography.SlhDsaAlgorithm algorithm, System.ReadOnlySpan[byte] source)
    static System.Security.Cryptography.SlhDsa ImportSlhDsaPrivateKey(System.Security.Cryptography.SlhDsaAlgorithm algorithm, byte[] source)

sealed class System.Security.Cryptography.SlhDsaAlgorithm : System.Object, System.IEquatable[System.Security.Cryptography.SlhDsaAlgorithm]
    string Name {get;}
    int PrivateKeySizeInBytes {get;}
    int PublicKeySizeInBytes {get;}
    int SignatureSizeInBytes {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaSha2_128s {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaShake128s {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaSha2_128f {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaShake128f {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaSha2_192s {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaShake192s {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaSha2_192f {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaShake192f {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaSha2_256s {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaShake256s {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaSha2_256f {get;}
    static System.Security.Cryptography.SlhDsaAlgorithm SlhDsaShake256f {get;}
    bool Equals(System.Security.Cryptography.SlhDsaAlgorithm other)
    bool Equals(System.Object obj)
    bool IEquatable[SlhDsaAlgorithm].Equals(System.Security.Cryptography.SlhDsaAlgorithm other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Security.Cryptography.SlhDsaAlgorithm left, System.Security.Cryptography.SlhDsaAlgorithm right)
    static bool op_Inequality(System.Security.Cryptography.SlhDsaAlgorithm left, System.Security.Cryptography.SlhDsaAlgorithm right)

sealed class System.Security.Cryptography.SlhDsaCng : System.Security.Cryptography.SlhDsa, System.IDisposable
    new(System.Security.Cryptography.CngKey key)
    System.Security.Cryptography.CngKey GetKey()

sealed class System.Security.Cryptography.SP800108HmacCounterKdf : System.Object, System.IDisposable
    new(System.ReadOnlySpan[byte] key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    new(byte[] key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] DeriveKey(byte[] label, byte[] context, int derivedKeyLengthInBytes)
    byte[] DeriveKey(System.ReadOnlySpan[byte] label, System.ReadOnlySpan[byte] context, int derivedKeyLengthInBytes)
    void DeriveKey(System.ReadOnlySpan[byte] label, System.ReadOnlySpan[byte] context, System.Span[byte] destination)
    byte[] DeriveKey(System.ReadOnlySpan[char] label, System.ReadOnlySpan[char] context, int derivedKeyLengthInBytes)
    void DeriveKey(System.ReadOnlySpan[char] label, System.ReadOnlySpan[char] context, System.Span[byte] destination)
    byte[] DeriveKey(string label, string context, int derivedKeyLengthInBytes)
    void Dispose()
    void IDisposable.Dispose()
    static byte[] DeriveBytes(byte[] key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] label, byte[] context, int derivedKeyLengthInBytes)
    static byte[] DeriveBytes(byte[] key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, string label, string context, int derivedKeyLengthInBytes)
    static byte[] DeriveBytes(System.ReadOnlySpan[byte] key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] label, System.ReadOnlySpan[byte] context, int derivedKeyLengthInBytes)
    static void DeriveBytes(System.ReadOnlySpan[byte] key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] label, System.ReadOnlySpan[byte] context, System.Span[byte] destination)
    static byte[] DeriveBytes(System.ReadOnlySpan[byte] key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[char] label, System.ReadOnlySpan[char] context, int derivedKeyLengthInBytes)
    static void DeriveBytes(System.ReadOnlySpan[byte] key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[char] label, System.ReadOnlySpan[char] context, System.Span[byte] destination)

sealed class System.Security.Cryptography.AesCcm : System.Object, System.IDisposable
    new(System.ReadOnlySpan[byte] key)
    new(byte[] key)
    static System.Security.Cryptography.KeySizes NonceByteSizes {get;}
    static System.Security.Cryptography.KeySizes TagByteSizes {get;}
    static bool IsSupported {get;}
    void Encrypt(byte[] nonce, byte[] plaintext, byte[] ciphertext, byte[] tag, byte[] associatedData = null)
    void Encrypt(System.ReadOnlySpan[byte] nonce, System.ReadOnlySpan[byte] plaintext, System.Span[byte] ciphertext, System.Span[byte] tag, System.ReadOnlySpan[byte] associatedData = default)
    void Decrypt(byte[] nonce, byte[] ciphertext, byte[] tag, byte[] plaintext, byte[] associatedData = null)
    void Decrypt(System.ReadOnlySpan[byte] nonce, System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] tag, System.Span[byte] plaintext, System.ReadOnlySpan[byte] associatedData = default)
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Security.Cryptography.AesCryptoServiceProvider : System.Security.Cryptography.Aes, System.IDisposable
    new()

sealed class System.Security.Cryptography.AesManaged : System.Security.Cryptography.Aes, System.IDisposable
    new()

class System.Security.Cryptography.AsnEncodedData : System.Object
    new(byte[] rawData)
    new(System.ReadOnlySpan[byte] rawData)
    new(System.Security.Cryptography.AsnEncodedData asnEncodedData)
    new(System.Security.Cryptography.Oid oid, byte[] rawData)
    new(string oid, byte[] rawData)
    new(System.Security.Cryptography.Oid oid, System.ReadOnlySpan[byte] rawData)
    new(string oid, System.ReadOnlySpan[byte] rawData)
    System.Security.Cryptography.Oid Oid {get;set;}
    byte[] RawData {get;set;}
    void CopyFrom(System.Security.Cryptography.AsnEncodedData asnEncodedData)
    string Format(bool multiLine)

sealed class System.Security.Cryptography.AsnEncodedDataCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    new(System.Security.Cryptography.AsnEncodedData asnEncodedData)
    indexer System.Security.Cryptography.AsnEncodedData Item(int index) {get;}
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    int Add(System.Security.Cryptography.AsnEncodedData asnEncodedData)
    void Remove(System.Security.Cryptography.AsnEncodedData asnEncodedData)
    System.Security.Cryptography.AsnEncodedDataEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(System.Security.Cryptography.AsnEncodedData[] array, int index)
    void ICollection.CopyTo(array array, int index)

sealed class System.Security.Cryptography.AsnEncodedDataEnumerator : System.Object, System.Collections.IEnumerator
    System.Security.Cryptography.AsnEncodedData Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()

abstract class System.Security.Cryptography.AsymmetricAlgorithm : System.Object, System.IDisposable
    int KeySize {get;set;}
    System.Security.Cryptography.KeySizes[] LegalKeySizes {get;}
    string SignatureAlgorithm {get;}
    string KeyExchangeAlgorithm {get;}
    void FromXmlString(string xmlString)
    string ToXmlString(bool includePrivateParameters)
    void Clear()
    void Dispose()
    void IDisposable.Dispose()
    void ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportPkcs8PrivateKey(System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    void ImportSubjectPublicKeyInfo(System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    byte[] ExportPkcs8PrivateKey()
    byte[] ExportSubjectPublicKeyInfo()
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportEncryptedPkcs8PrivateKey(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportPkcs8PrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    bool TryExportSubjectPublicKeyInfo(System.Span[byte] destination, [ref] int bytesWritten)
    void ImportFromEncryptedPem(System.ReadOnlySpan[char] input, System.ReadOnlySpan[char] password)
    void ImportFromEncryptedPem(System.ReadOnlySpan[char] input, System.ReadOnlySpan[byte] passwordBytes)
    void ImportFromPem(System.ReadOnlySpan[char] input)
    string ExportPkcs8PrivateKeyPem()
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters)
    string ExportSubjectPublicKeyInfoPem()
    bool TryExportSubjectPublicKeyInfoPem(System.Span[char] destination, [ref] int charsWritten)
    bool TryExportPkcs8PrivateKeyPem(System.Span[char] destination, [ref] int charsWritten)
    bool TryExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[char] password, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[char] destination, [ref] int charsWritten)
    bool TryExportEncryptedPkcs8PrivateKeyPem(System.ReadOnlySpan[byte] passwordBytes, System.Security.Cryptography.PbeParameters pbeParameters, System.Span[char] destination, [ref] int charsWritten)
    static System.Security.Cryptography.AsymmetricAlgorithm Create()
    static System.Security.Cryptography.AsymmetricAlgorithm Create(string algName)

abstract class System.Security.Cryptography.AsymmetricKeyExchangeDeformatter : System.Object
    string Parameters {get;set;}
    void SetKey(System.Security.Cryptography.AsymmetricAlgorithm key)
    byte[] DecryptKeyExchange(byte[] rgb)

abstract class System.Security.Cryptography.AsymmetricKeyExchangeFormatter : System.Object
    string Parameters {get;}
    void SetKey(System.Security.Cryptography.AsymmetricAlgorithm key)
    byte[] CreateKeyExchange(byte[] data)
    byte[] CreateKeyExchange(byte[] data, type symAlgType)

abstract class System.Security.Cryptography.AsymmetricSignatureDeformatter : System.Object
    void SetKey(System.Security.Cryptography.AsymmetricAlgorithm key)
    void SetHashAlgorithm(string strName)
    bool VerifySignature(System.Security.Cryptography.HashAlgorithm hash, byte[] rgbSignature)
    bool VerifySignature(byte[] rgbHash, byte[] rgbSignature)

abstract class System.Security.Cryptography.AsymmetricSignatureFormatter : System.Object
    void SetKey(System.Security.Cryptography.AsymmetricAlgorithm key)
    void SetHashAlgorithm(string strName)
    byte[] CreateSignature(System.Security.Cryptography.HashAlgorithm hash)
    byte[] CreateSignature(byte[] rgbHash)

enum System.Security.Cryptography.FromBase64TransformMode : System.Int32
    IgnoreWhiteSpaces=0 DoNotIgnoreWhiteSpaces=1

class System.Security.Cryptography.ToBase64Transform : System.Object, System.Security.Cryptography.ICryptoTransform, System.IDisposable
    new()
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Dispose()
    void IDisposable.Dispose()
    void Clear()

class System.Security.Cryptography.FromBase64Transform : System.Object, System.Security.Cryptography.ICryptoTransform, System.IDisposable
    new()
    new(System.Security.Cryptography.FromBase64TransformMode whitespaces)
    int InputBlockSize {get;}
    int OutputBlockSize {get;}
    bool CanTransformMultipleBlocks {get;}
    bool CanReuseTransform {get;}
    int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    int ICryptoTransform.TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
    byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    byte[] ICryptoTransform.TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
    void Clear()
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Security.Cryptography.ChaCha20Poly1305 : System.Object, System.IDisposable
    new(System.ReadOnlySpan[byte] key)
    new(byte[] key)
    static bool IsSupported {get;}
    void Encrypt(byte[] nonce, byte[] plaintext, byte[] ciphertext, byte[] tag, byte[] associatedData = null)
    void Encrypt(System.ReadOnlySpan[byte] nonce, System.ReadOnlySpan[byte] plaintext, System.Span[byte] ciphertext, System.Span[byte] tag, System.ReadOnlySpan[byte] associatedData = default)
    void Decrypt(byte[] nonce, byte[] ciphertext, byte[] tag, byte[] plaintext, byte[] associatedData = null)
    void Decrypt(System.ReadOnlySpan[byte] nonce, System.ReadOnlySpan[byte] ciphertext, System.ReadOnlySpan[byte] tag, System.Span[byte] plaintext, System.ReadOnlySpan[byte] associatedData = default)
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Security.Cryptography.CngAlgorithm : System.Object, System.IEquatable[System.Security.Cryptography.CngAlgorithm]
    new(string algorithm)
    string Algorithm {get;}
    static System.Security.Cryptography.CngAlgorithm Rsa {get;}
    static System.Security.Cryptography.CngAlgorithm ECDiffieHellman {get;}
    static System.Security.Cryptography.CngAlgorithm ECDiffieHellmanP256 {get;}
    static System.Security.Cryptography.CngAlgorithm ECDiffieHellmanP384 {get;}
    static System.Security.Cryptography.CngAlgorithm ECDiffieHellmanP521 {get;}
    static System.Security.Cryptography.CngAlgorithm ECDsa {get;}
    static System.Security.Cryptography.CngAlgorithm ECDsaP256 {get;}
    static System.Security.Cryptography.CngAlgorithm ECDsaP384 {get;}
    static System.Security.Cryptography.CngAlgorithm ECDsaP521 {get;}
    static System.Security.Cryptography.CngAlgorithm MD5 {get;}
    static System.Security.Cryptography.CngAlgorithm Sha1 {get;}
    static System.Security.Cryptography.CngAlgorithm Sha256 {get;}
    static System.Security.Cryptography.CngAlgorithm Sha384 {get;}
    static System.Security.Cryptography.CngAlgorithm Sha512 {get;}
    static System.Security.Cryptography.CngAlgorithm MLDsa {get;}
    static System.Security.Cryptography.CngAlgorithm MLKem {get;}
    static System.Security.Cryptography.CngAlgorithm SlhDsa {get;}
    bool Equals(System.Object obj)
    bool Equals(System.Security.Cryptography.CngAlgorithm other)
    bool IEquatable[CngAlgorithm].Equals(System.Security.Cryptography.CngAlgorithm other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Security.Cryptography.CngAlgorithm left, System.Security.Cryptography.CngAlgorithm right)
    static bool op_Inequality(System.Security.Cryptography.CngAlgorithm left, System.Security.Cryptography.CngAlgorithm right)

sealed class System.Security.Cryptography.CngAlgorithmGroup : System.Object, System.IEquatable[System.Security.Cryptography.CngAlgorithmGroup]
    new(string algorithmGroup)
    string AlgorithmGroup {get;}
    static System.Security.Cryptography.CngAlgorithmGroup DiffieHellman {get;}
    static System.Security.Cryptography.CngAlgorithmGroup Dsa {get;}
    static System.Security.Cryptography.CngAlgorithmGroup ECDiffieHellman {get;}
    static System.Security.Cryptography.CngAlgorithmGroup ECDsa {get;}
    static System.Security.Cryptography.CngAlgorithmGroup Rsa {get;}
    static System.Security.Cryptography.CngAlgorithmGroup MLDsa {get;}
    static System.Security.Cryptography.CngAlgorithmGroup MLKem {get;}
    static System.Security.Cryptography.CngAlgorithmGroup SlhDsa {get;}
    bool Equals(System.Object obj)
    bool Equals(System.Security.Cryptography.CngAlgorithmGroup other)
    bool IEquatable[CngAlgorithmGroup].Equals(System.Security.Cryptography.CngAlgorithmGroup other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Security.Cryptography.CngAlgorithmGroup left, System.Security.Cryptography.CngAlgorithmGroup right)
    static bool op_Inequality(System.Security.Cryptography.CngAlgorithmGroup left, System.Security.Cryptography.CngAlgorithmGroup right)

enum flags System.Security.Cryptography.CngExportPolicies : System.Int32
    None=0 AllowExport=1 AllowPlaintextExport=2 AllowArchiving=4 AllowPlaintextArchiving=8

sealed class System.Security.Cryptography.CngKeyBlobFormat : System.Object, System.IEquatable[System.Security.Cryptography.CngKeyBlobFormat]
    new(string format)
    string Format {get;}
    static System.Security.Cryptography.CngKeyBlobFormat EccPrivateBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat EccPublicBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat EccFullPrivateBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat EccFullPublicBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat GenericPrivateBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat GenericPublicBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat PQDsaPublicBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat PQDsaPrivateBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat PQDsaPrivateSeedBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat MLKemPublicBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat MLKemPrivateBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat MLKemPrivateSeedBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat OpaqueTransportBlob {get;}
    static System.Security.Cryptography.CngKeyBlobFormat Pkcs8PrivateBlob {get;}
    bool Equals(System.Object obj)
    bool Equals(System.Security.Cryptography.CngKeyBlobFormat other)
    bool IEquatable[CngKeyBlobFormat].Equals(System.Security.Cryptography.CngKeyBlobFormat other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Security.Cryptography.CngKeyBlobFormat left, System.Security.Cryptography.CngKeyBlobFormat right)
    static bool op_Inequality(System.Security.Cryptography.CngKeyBlobFormat left, System.Security.Cryptography.CngKeyBlobFormat right)

enum flags System.Security.Cryptography.CngKeyCreationOptions : System.Int32
    None=0 MachineKey=32 OverwriteExistingKey=128 PreferVbs=65536 RequireVbs=131072 UsePerBootKey=262144

sealed class System.Security.Cryptography.CngKeyCreationParameters : System.Object
    new()
    System.Nullable[System.Security.Cryptography.CngExportPolicies] ExportPolicy {get;set;}
    System.Security.Cryptography.CngKeyCreationOptions KeyCreationOptions {get;set;}
    System.Nullable[System.Security.Cryptography.CngKeyUsages] KeyUsage {get;set;}
    System.Security.Cryptography.CngPropertyCollection Parameters {get;}
    System.IntPtr ParentWindowHandle {get;set;}
    System.Security.Cryptography.CngProvider Provider {get;set;}
    System.Security.Cryptography.CngUIPolicy UIPolicy {get;set;}

enum flags System.Security.Cryptography.CngKeyHandleOpenOptions : System.Int32
    None=0 EphemeralKey=1

enum flags System.Security.Cryptography.CngKeyOpenOptions : System.Int32
    None=0 UserKey=0 MachineKey=32 Silent=64

enum flags System.Security.Cryptography.CngKeyUsages : System.Int32
    None=0 Decryption=1 Signing=2 KeyAgreement=4 AllUsages=16777215

struct System.Security.Cryptography.CngProperty : System.ValueType, System.IEquatable[System.Security.Cryptography.CngProperty]
    new(string name, byte[] value, System.Security.Cryptography.CngPropertyOptions options)
    string Name {get;}
    System.Security.Cryptography.CngPropertyOptions Options {get;}
    byte[] GetValue()
    bool Equals(System.Security.Cryptography.CngProperty other)
    bool IEquatable[CngProperty].Equals(System.Security.Cryptography.CngProperty other)
    static bool op_Equality(System.Security.Cryptography.CngProperty left, System.Security.Cryptography.CngProperty right)
    static bool op_Inequality(System.Security.Cryptography.CngProperty left, System.Security.Cryptography.CngProperty right)

sealed class System.Security.Cryptography.CngPropertyCollection : System.Collections.ObjectModel.Collection[System.Security.Cryptography.CngProperty], System.Collections.Generic.IList[System.Security.Cryptography.CngProperty], System.Collections.Generic.ICollection[System.Security.Cryptography.CngProperty], System.Collections.Generic.IEnumerable[System.Security.Cryptography.CngProperty], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[System.Security.Cryptography.CngProperty], System.Collections.Generic.IReadOnlyCollection[System.Security.Cryptography.CngProperty]
    new()

enum flags System.Security.Cryptography.CngPropertyOptions : System.Int32
    None=0 CustomProperty=1073741824 Persist=-2147483648

sealed class System.Security.Cryptography.CngProvider : System.Object, System.IEquatable[System.Security.Cryptography.CngProvider]
    new(string provider)
    string Provider {get;}
    static System.Security.Cryptography.CngProvider MicrosoftPlatformCryptoProvider {get;}
    static System.Security.Cryptography.CngProvider MicrosoftSmartCardKeyStorageProvider {get;}
    static System.Security.Cryptography.CngProvider MicrosoftSoftwareKeyStorageProvider {get;}
    bool Equals(System.Object obj)
    bool Equals(System.Security.Cryptography.CngProvider other)
    bool IEquatable[CngProvider].Equals(System.Security.Cryptography.CngProvider other)
    int GetHashCode()
    string ToString()
    static bool op_Equality(System.Security.Cryptography.CngProvider left, System.Security.Cryptography.CngProvider right)
    static bool op_Inequality(System.Security.Cryptography.CngProvider left, System.Security.Cryptography.CngProvider right)

sealed class System.Security.Cryptography.CngUIPolicy : System.Object
    new(System.Security.Cryptography.CngUIProtectionLevels protectionLevel)
    new(System.Security.Cryptography.CngUIProtectionLevels protectionLevel, string friendlyName)
    new(System.Security.Cryptography.CngUIProtectionLevels protectionLevel, string friendlyName, string description)
    new(System.Security.Cryptography.CngUIProtectionLevels protectionLevel, string friendlyName, string description, string useContext)
    new(System.Security.Cryptography.CngUIProtectionLevels protectionLevel, string friendlyName, string description, string useContext, string creationTitle)
    System.Security.Cryptography.CngUIProtectionLevels ProtectionLevel {get;}
    string FriendlyName {get;}
    string Description {get;}
    string UseContext {get;}
    string CreationTitle {get;}

enum flags System.Security.Cryptography.CngUIProtectionLevels : System.Int32
    None=0 ProtectKey=1 ForceHighProtection=2

class System.Security.Cryptography.CryptoConfig : System.Object
    new()
    static bool AllowOnlyFipsAlgorithms {get;}
    static void AddAlgorithm(type algorithm, Params string[] names)
    static System.Object CreateFromName(string name, Params System.Object[] args)
    static System.Object CreateFromName(string name)
    static void AddOID(string oid, Params string[] names)
    static string MapNameToOID(string name)
    static byte[] EncodeOID(string str)

static class System.Security.Cryptography.CryptographicOperations : System.Object
    static bool FixedTimeEquals(System.ReadOnlySpan[byte] left, System.ReadOnlySpan[byte] right)
    static void ZeroMemory(System.Span[byte] buffer)
    static byte[] HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] source)
    static byte[] HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] source)
    static int HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static byte[] HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.IO.Stream source)
    static int HashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.IO.Stream source, System.Span[byte] destination)
    static bool TryHashData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static byte[] HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] key, byte[] source)
    static byte[] HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static byte[] HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] key, System.IO.Stream source)
    static byte[] HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static int HmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static bool TryHmacData(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HmacDataAsync(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HmacDataAsync(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HmacDataAsync(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)

class System.Security.Cryptography.CryptographicUnexpectedOperationException : System.Security.Cryptography.CryptographicException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    new(string format, string insert)

sealed class System.Security.Cryptography.CspParameters : System.Object
    new()
    new(int dwTypeIn)
    new(int dwTypeIn, string strProviderNameIn)
    new(int dwTypeIn, string strProviderNameIn, string strContainerNameIn)
    System.Security.Cryptography.CspProviderFlags Flags {get;set;}
    securestring KeyPassword {get;set;}
    System.IntPtr ParentWindowHandle {get;set;}
    field int ProviderType
    field string ProviderName
    field string KeyContainerName
    field int KeyNumber

enum flags System.Security.Cryptography.CspProviderFlags : System.Int32
    NoFlags=0 UseMachineKeyStore=1 UseDefaultKeyContainer=2 UseNonExportableKey=4 UseExistingKey=8
    UseArchivableKey=16 UseUserProtectedKey=32 NoPrompt=64 CreateEphemeralKey=128

abstract class System.Security.Cryptography.DeriveBytes : System.Object, System.IDisposable
    byte[] GetBytes(int cb)
    void Reset()
    void Dispose()
    void IDisposable.Dispose()

abstract class System.Security.Cryptography.DES : System.Security.Cryptography.SymmetricAlgorithm, System.IDisposable
    static System.Security.Cryptography.DES Create()
    static System.Security.Cryptography.DES Create(string algName)
    static bool IsWeakKey(byte[] rgbKey)
    static bool IsSemiWeakKey(byte[] rgbKey)

abstract class System.Security.Cryptography.DSA : System.Security.Cryptography.AsymmetricAlgorithm, System.IDisposable
    System.Security.Cryptography.DSAParameters ExportParameters(bool includePrivateParameters)
    void ImportParameters(System.Security.Cryptography.DSAParameters parameters)
    byte[] CreateSignature(byte[] rgbHash)
    byte[] CreateSignature(byte[] rgbHash, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifySignature(byte[] rgbHash, byte[] rgbSignature)
    bool VerifySignature(byte[] rgbHash, byte[] rgbSignature, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifySignature(System.ReadOnlySpan[byte] hash, System.ReadOnlySpan[byte] signature)
    bool VerifySignature(System.ReadOnlySpan[byte] hash, System.ReadOnlySpan[byte] signature, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    byte[] SignData(byte[] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignData(byte[] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    byte[] SignData(byte[] data, int offset, int count, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignData(byte[] data, int offset, int count, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    byte[] SignData(System.IO.Stream data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignData(System.IO.Stream data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyData(byte[] data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool VerifyData(byte[] data, int offset, int count, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool VerifyData(byte[] data, int offset, int count, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyData(System.IO.Stream data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool VerifyData(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[byte] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool VerifyData(byte[] data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyData(System.IO.Stream data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyData(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[byte] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool TryCreateSignature(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, [ref] int bytesWritten)
    bool TryCreateSignature(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, System.Security.Cryptography.DSASignatureFormat signatureFormat, [ref] int bytesWritten)
    bool TrySignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, [ref] int bytesWritten)
    bool TrySignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat, [ref] int bytesWritten)
    int GetMaxSignatureSize(System.Security.Cryptography.DSASignatureFormat signatureFormat)
    static System.Security.Cryptography.DSA Create(string algName)
    static System.Security.Cryptography.DSA Create()
    static System.Security.Cryptography.DSA Create(int keySizeInBits)
    static System.Security.Cryptography.DSA Create(System.Security.Cryptography.DSAParameters parameters)

struct System.Security.Cryptography.DSAParameters : System.ValueType
    field byte[] P
    field byte[] Q
    field byte[] G
    field byte[] Y
    field byte[] J
    field byte[] X
    field byte[] Seed
    field int Counter

class System.Security.Cryptography.DSASignatureDeformatter : System.Security.Cryptography.AsymmetricSignatureDeformatter
    new()
    new(System.Security.Cryptography.AsymmetricAlgorithm key)

enum System.Security.Cryptography.DSASignatureFormat : System.Int32
    IeeeP1363FixedFieldConcatenation=0 Rfc3279DerSequence=1

class System.Security.Cryptography.DSASignatureFormatter : System.Security.Cryptography.AsymmetricSignatureFormatter
    new()
    new(System.Security.Cryptography.AsymmetricAlgorithm key)

abstract class System.Security.Cryptography.ECAlgorithm : System.Security.Cryptography.AsymmetricAlgorithm, System.IDisposable
    System.Security.Cryptography.ECParameters ExportParameters(bool includePrivateParameters)
    System.Security.Cryptography.ECParameters ExportExplicitParameters(bool includePrivateParameters)
    void ImportParameters(System.Security.Cryptography.ECParameters parameters)
    void GenerateKey(System.Security.Cryptography.ECCurve curve)
    void ImportECPrivateKey(System.ReadOnlySpan[byte] source, [ref] int bytesRead)
    byte[] ExportECPrivateKey()
    bool TryExportECPrivateKey(System.Span[byte] destination, [ref] int bytesWritten)
    string ExportECPrivateKeyPem()
    bool TryExportECPrivateKeyPem(System.Span[char] destination, [ref] int charsWritten)

struct System.Security.Cryptography.ECCurve : System.ValueType
    System.Security.Cryptography.Oid Oid {get;}
    bool IsPrime {get;}
    bool IsCharacteristic2 {get;}
    bool IsExplicit {get;}
    bool IsNamed {get;}
    field byte[] A
    field byte[] B
    field System.Security.Cryptography.ECPoint G
    field byte[] Order
    field byte[] Cofactor
    field byte[] Seed
    field System.Security.Cryptography.ECCurve+ECCurveType CurveType
    field System.Nullable[System.Security.Cryptography.HashAlgorithmName] Hash
    field byte[] Polynomial
    field byte[] Prime
    void Validate()
    static System.Security.Cryptography.ECCurve CreateFromOid(System.Security.Cryptography.Oid curveOid)
    static System.Security.Cryptography.ECCurve CreateFromFriendlyName(string oidFriendlyName)
    static System.Security.Cryptography.ECCurve CreateFromValue(string oidValue)

enum System.Security.Cryptography.ECCurve+ECCurveType : System.Int32
    Implicit=0 PrimeShortWeierstrass=1 PrimeTwistedEdwards=2 PrimeMontgomery=3 Characteristic2=4 Named=5

static class System.Security.Cryptography.ECCurve+NamedCurves : System.Object
    static System.Security.Cryptography.ECCurve brainpoolP160r1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP160t1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP192r1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP192t1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP224r1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP224t1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP256r1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP256t1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP320r1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP320t1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP384r1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP384t1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP512r1 {get;}
    static System.Security.Cryptography.ECCurve brainpoolP512t1 {get;}
    static System.Security.Cryptography.ECCurve nistP256 {get;}
    static System.Security.Cryptography.ECCurve nistP384 {get;}
    static System.Security.Cryptography.ECCurve nistP521 {get;}

abstract class System.Security.Cryptography.ECDiffieHellman : System.Security.Cryptography.ECAlgorithm, System.IDisposable
    System.Security.Cryptography.ECDiffieHellmanPublicKey PublicKey {get;}
    byte[] DeriveKeyMaterial(System.Security.Cryptography.ECDiffieHellmanPublicKey otherPartyPublicKey)
    byte[] DeriveKeyFromHash(System.Security.Cryptography.ECDiffieHellmanPublicKey otherPartyPublicKey, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] DeriveKeyFromHash(System.Security.Cryptography.ECDiffieHellmanPublicKey otherPartyPublicKey, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] secretPrepend, byte[] secretAppend)
    byte[] DeriveKeyFromHmac(System.Security.Cryptography.ECDiffieHellmanPublicKey otherPartyPublicKey, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] hmacKey)
    byte[] DeriveKeyFromHmac(System.Security.Cryptography.ECDiffieHellmanPublicKey otherPartyPublicKey, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] hmacKey, byte[] secretPrepend, byte[] secretAppend)
    byte[] DeriveKeyTls(System.Security.Cryptography.ECDiffieHellmanPublicKey otherPartyPublicKey, byte[] prfLabel, byte[] prfSeed)
    byte[] DeriveRawSecretAgreement(System.Security.Cryptography.ECDiffieHellmanPublicKey otherPartyPublicKey)
    static System.Security.Cryptography.ECDiffieHellman Create()
    static System.Security.Cryptography.ECDiffieHellman Create(System.Security.Cryptography.ECCurve curve)
    static System.Security.Cryptography.ECDiffieHellman Create(System.Security.Cryptography.ECParameters parameters)
    static System.Security.Cryptography.ECDiffieHellman Create(string algorithm)

enum System.Security.Cryptography.ECDiffieHellmanKeyDerivationFunction : System.Int32
    Hash=0 Hmac=1 Tls=2

abstract class System.Security.Cryptography.ECDiffieHellmanPublicKey : System.Object, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()
    byte[] ToByteArray()
    string ToXmlString()
    System.Security.Cryptography.ECParameters ExportParameters()
    System.Security.Cryptography.ECParameters ExportExplicitParameters()
    bool TryExportSubjectPublicKeyInfo(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] ExportSubjectPublicKeyInfo()

abstract class System.Security.Cryptography.ECDsa : System.Security.Cryptography.ECAlgorithm, System.IDisposable
    byte[] SignData(byte[] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignData(byte[] data, int offset, int count, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignData(byte[] data, int offset, int count, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    byte[] SignData(byte[] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    byte[] SignData(System.IO.Stream data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    byte[] SignData(System.IO.Stream data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignData(System.ReadOnlySpan[byte] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignData(System.ReadOnlySpan[byte] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    int SignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    int SignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignHash(byte[] hash, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    byte[] SignHash(System.ReadOnlySpan[byte] hash, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    byte[] SignHash(System.ReadOnlySpan[byte] hash)
    int SignHash(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    int SignHash(System.ReadOnlySpan[byte] hash, System.Span[byte] destination)
    byte[] SignHash(byte[] hash)
    bool TrySignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, [ref] int bytesWritten)
    bool TrySignData(System.ReadOnlySpan[byte] data, System.Span[byte] destination, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat, [ref] int bytesWritten)
    bool VerifyData(byte[] data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool VerifyData(byte[] data, int offset, int count, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool VerifyData(byte[] data, int offset, int count, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyData(byte[] data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyData(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[byte] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool VerifyData(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[byte] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyData(System.IO.Stream data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    bool VerifyData(System.IO.Stream data, byte[] signature, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyHash(byte[] hash, byte[] signature)
    bool VerifyHash(System.ReadOnlySpan[byte] hash, System.ReadOnlySpan[byte] signature)
    bool VerifyHash(byte[] hash, byte[] signature, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool VerifyHash(System.ReadOnlySpan[byte] hash, System.ReadOnlySpan[byte] signature, System.Security.Cryptography.DSASignatureFormat signatureFormat)
    bool TrySignHash(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, [ref] int bytesWritten)
    bool TrySignHash(System.ReadOnlySpan[byte] hash, System.Span[byte] destination, System.Security.Cryptography.DSASignatureFormat signatureFormat, [ref] int bytesWritten)
    int GetMaxSignatureSize(System.Security.Cryptography.DSASignatureFormat signatureFormat)
    static System.Security.Cryptography.ECDsa Create()
    static System.Security.Cryptography.ECDsa Create(System.Security.Cryptography.ECCurve curve)
    static System.Security.Cryptography.ECDsa Create(System.Security.Cryptography.ECParameters parameters)
    static System.Security.Cryptography.ECDsa Create(string algorithm)

enum System.Security.Cryptography.ECKeyXmlFormat : System.Int32
    Rfc4050=0

struct System.Security.Cryptography.ECParameters : System.ValueType
    field System.Security.Cryptography.ECPoint Q
    field byte[] D
    field System.Security.Cryptography.ECCurve Curve
    void Validate()

struct System.Security.Cryptography.ECPoint : System.ValueType
    field byte[] X
    field byte[] Y

static class System.Security.Cryptography.HKDF : System.Object
    static byte[] Extract(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, byte[] ikm, byte[] salt = null)
    static int Extract(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, System.ReadOnlySpan[byte] ikm, System.ReadOnlySpan[byte] salt, System.Span[byte] prk)
    static byte[] Expand(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, byte[] prk, int outputLength, byte[] info = null)
    static void Expand(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, System.ReadOnlySpan[byte] prk, System.Span[byte] output, System.ReadOnlySpan[byte] info)
    static byte[] DeriveKey(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, byte[] ikm, int outputLength, byte[] salt = null, byte[] info = null)
    static void DeriveKey(System.Security.Cryptography.HashAlgorithmName hashAlgorithmName, System.ReadOnlySpan[byte] ikm, System.Span[byte] output, System.ReadOnlySpan[byte] salt, System.ReadOnlySpan[byte] info)

abstract class System.Security.Cryptography.HMAC : System.Security.Cryptography.KeyedHashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    string HashName {get;set;}
    static System.Security.Cryptography.HMAC Create()
    static System.Security.Cryptography.HMAC Create(string algorithmName)

class System.Security.Cryptography.HMACSHA3_256 : System.Security.Cryptography.HMAC, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()
    new(byte[] key)
    static bool IsSupported {get;}
    field static int HashSizeInBits = "256"
    field static int HashSizeInBytes = "32"
    static byte[] HashData(byte[] key, byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static byte[] HashData(byte[] key, System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

class System.Security.Cryptography.HMACSHA3_384 : System.Security.Cryptography.HMAC, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()
    new(byte[] key)
    static bool IsSupported {get;}
    field static int HashSizeInBits = "384"
    field static int HashSizeInBytes = "48"
    static byte[] HashData(byte[] key, byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static byte[] HashData(byte[] key, System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

class System.Security.Cryptography.HMACSHA3_512 : System.Security.Cryptography.HMAC, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()
    new(byte[] key)
    static bool IsSupported {get;}
    field static int HashSizeInBits = "512"
    field static int HashSizeInBytes = "64"
    static byte[] HashData(byte[] key, byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source)
    static byte[] HashData(byte[] key, System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

interface System.Security.Cryptography.ICspAsymmetricAlgorithm
    System.Security.Cryptography.CspKeyContainerInfo CspKeyContainerInfo {get;}
    byte[] ExportCspBlob(bool includePrivateParameters)
    void ImportCspBlob(byte[] rawData)

sealed class System.Security.Cryptography.IncrementalHash : System.Object, System.IDisposable
    int HashLengthInBytes {get;}
    System.Security.Cryptography.HashAlgorithmName AlgorithmName {get;}
    void AppendData(byte[] data)
    void AppendData(byte[] data, int offset, int count)
    void AppendData(System.ReadOnlySpan[byte] data)
    byte[] GetHashAndReset()
    int GetHashAndReset(System.Span[byte] destination)
    bool TryGetHashAndReset(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] GetCurrentHash()
    int GetCurrentHash(System.Span[byte] destination)
    bool TryGetCurrentHash(System.Span[byte] destination, [ref] int bytesWritten)
    System.Security.Cryptography.IncrementalHash Clone()
    void Dispose()
    void IDisposable.Dispose()
    static System.Security.Cryptography.IncrementalHash CreateHash(System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    static System.Security.Cryptography.IncrementalHash CreateHMAC(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, byte[] key)
    static System.Security.Cryptography.IncrementalHash CreateHMAC(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] key)

abstract class System.Security.Cryptography.KeyedHashAlgorithm : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    byte[] Key {get;set;}
    static System.Security.Cryptography.KeyedHashAlgorithm Create()
    static System.Security.Cryptography.KeyedHashAlgorithm Create(string algName)

enum System.Security.Cryptography.KeyNumber : System.Int32
    Exchange=1 Signature=2

sealed class System.Security.Cryptography.KeySizes : System.Object
    new(int minSize, int maxSize, int skipSize)
    int MinSize {get;}
    int MaxSize {get;}
    int SkipSize {get;}

sealed class System.Security.Cryptography.Kmac128 : System.Object, System.IDisposable
    new(byte[] key, byte[] customizationString = null)
    new(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] customizationString = default)
    static bool IsSupported {get;}
    void AppendData(byte[] data)
    void AppendData(System.ReadOnlySpan[byte] data)
    byte[] GetHashAndReset(int outputLength)
    void GetHashAndReset(System.Span[byte] destination)
    byte[] GetCurrentHash(int outputLength)
    void GetCurrentHash(System.Span[byte] destination)
    System.Security.Cryptography.Kmac128 Clone()
    void Dispose()
    void IDisposable.Dispose()
    static byte[] HashData(byte[] key, byte[] source, int outputLength, byte[] customizationString = null)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, int outputLength, System.ReadOnlySpan[byte] customizationString = default)
    static void HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, System.ReadOnlySpan[byte] customizationString = default)
    static byte[] HashData(byte[] key, System.IO.Stream source, int outputLength, byte[] customizationString = null)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, int outputLength, System.ReadOnlySpan[byte] customizationString = default)
    static void HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination, System.ReadOnlySpan[byte] customizationString = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, int outputLength, byte[] customizationString = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, int outputLength, System.ReadOnlyMemory[byte] customizationString = default, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.ReadOnlyMemory[byte] customizationString = default, System.Threading.CancellationToken cancellationToken = default)

sealed class System.Security.Cryptography.Kmac256 : System.Object, System.IDisposable
    new(byte[] key, byte[] customizationString = null)
    new(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] customizationString = default)
    static bool IsSupported {get;}
    void AppendData(byte[] data)
    void AppendData(System.ReadOnlySpan[byte] data)
    byte[] GetHashAndReset(int outputLength)
    void GetHashAndReset(System.Span[byte] destination)
    byte[] GetCurrentHash(int outputLength)
    void GetCurrentHash(System.Span[byte] destination)
    System.Security.Cryptography.Kmac256 Clone()
    void Dispose()
    void IDisposable.Dispose()
    static byte[] HashData(byte[] key, byte[] source, int outputLength, byte[] customizationString = null)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, int outputLength, System.ReadOnlySpan[byte] customizationString = default)
    static void HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, System.ReadOnlySpan[byte] customizationString = default)
    static byte[] HashData(byte[] key, System.IO.Stream source, int outputLength, byte[] customizationString = null)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, int outputLength, System.ReadOnlySpan[byte] customizationString = default)
    static void HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination, System.ReadOnlySpan[byte] customizationString = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, int outputLength, byte[] customizationString = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, int outputLength, System.ReadOnlyMemory[byte] customizationString = default, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.ReadOnlyMemory[byte] customizationString = default, System.Threading.CancellationToken cancellationToken = default)

sealed class System.Security.Cryptography.KmacXof128 : System.Object, System.IDisposable
    new(byte[] key, byte[] customizationString = null)
    new(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] customizationString = default)
    static bool IsSupported {get;}
    void AppendData(byte[] data)
    void AppendData(System.ReadOnlySpan[byte] data)
    byte[] GetHashAndReset(int outputLength)
    void GetHashAndReset(System.Span[byte] destination)
    byte[] GetCurrentHash(int outputLength)
    void GetCurrentHash(System.Span[byte] destination)
    System.Security.Cryptography.KmacXof128 Clone()
    void Dispose()
    void IDisposable.Dispose()
    static byte[] HashData(byte[] key, byte[] source, int outputLength, byte[] customizationString = null)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, int outputLength, System.ReadOnlySpan[byte] customizationString = default)
    static void HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, System.ReadOnlySpan[byte] customizationString = default)
    static byte[] HashData(byte[] key, System.IO.Stream source, int outputLength, byte[] customizationString = null)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, int outputLength, System.ReadOnlySpan[byte] customizationString = default)
    static void HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination, System.ReadOnlySpan[byte] customizationString = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, int outputLength, byte[] customizationString = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, int outputLength, System.ReadOnlyMemory[byte] customizationString = default, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.ReadOnlyMemory[byte] customizationString = default, System.Threading.CancellationToken cancellationToken = default)

sealed class System.Security.Cryptography.KmacXof256 : System.Object, System.IDisposable
    new(byte[] key, byte[] customizationString = null)
    new(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] customizationString = default)
    static bool IsSupported {get;}
    void AppendData(byte[] data)
    void AppendData(System.ReadOnlySpan[byte] data)
    byte[] GetHashAndReset(int outputLength)
    void GetHashAndReset(System.Span[byte] destination)
    byte[] GetCurrentHash(int outputLength)
    void GetCurrentHash(System.Span[byte] destination)
    System.Security.Cryptography.KmacXof256 Clone()
    void Dispose()
    void IDisposable.Dispose()
    static byte[] HashData(byte[] key, byte[] source, int outputLength, byte[] customizationString = null)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, int outputLength, System.ReadOnlySpan[byte] customizationString = default)
    static void HashData(System.ReadOnlySpan[byte] key, System.ReadOnlySpan[byte] source, System.Span[byte] destination, System.ReadOnlySpan[byte] customizationString = default)
    static byte[] HashData(byte[] key, System.IO.Stream source, int outputLength, byte[] customizationString = null)
    static byte[] HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, int outputLength, System.ReadOnlySpan[byte] customizationString = default)
    static void HashData(System.ReadOnlySpan[byte] key, System.IO.Stream source, System.Span[byte] destination, System.ReadOnlySpan[byte] customizationString = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(byte[] key, System.IO.Stream source, int outputLength, byte[] customizationString = null, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, int outputLength, System.ReadOnlyMemory[byte] customizationString = default, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask HashDataAsync(System.ReadOnlyMemory[byte] key, System.IO.Stream source, System.Memory[byte] destination, System.ReadOnlyMemory[byte] customizationString = default, System.Threading.CancellationToken cancellationToken = default)

abstract class System.Security.Cryptography.MaskGenerationMethod : System.Object
    byte[] GenerateMask(byte[] rgbSeed, int cbReturn)

sealed class System.Security.Cryptography.MD5CryptoServiceProvider : System.Security.Cryptography.MD5, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

sealed class System.Security.Cryptography.MLDsaOpenSsl : System.Security.Cryptography.MLDsa, System.IDisposable
    new(System.Security.Cryptography.SafeEvpPKeyHandle pkeyHandle)
    System.Security.Cryptography.SafeEvpPKeyHandle DuplicateKeyHandle()

sealed class System.Security.Cryptography.MLKemOpenSsl : System.Security.Cryptography.MLKem, System.IDisposable
    new(System.Security.Cryptography.SafeEvpPKeyHandle pkeyHandle)
    System.Security.Cryptography.SafeEvpPKeyHandle DuplicateKeyHandle()

sealed class System.Security.Cryptography.Oid : System.Object
    new()
    new(string oid)
    new(string value, string friendlyName)
    new(System.Security.Cryptography.Oid oid)
    string Value {get;set;}
    string FriendlyName {get;set;}
    static System.Security.Cryptography.Oid FromFriendlyName(string friendlyName, System.Security.Cryptography.OidGroup group)
    static System.Security.Cryptography.Oid FromOidValue(string oidValue, System.Security.Cryptography.OidGroup group)

sealed class System.Security.Cryptography.OidCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    indexer System.Security.Cryptography.Oid Item(int index) {get;}
    indexer System.Security.Cryptography.Oid Item(string oid) {get;}
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    int Add(System.Security.Cryptography.Oid oid)
    System.Security.Cryptography.OidEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(System.Security.Cryptography.Oid[] array, int index)
    void ICollection.CopyTo(array array, int index)

sealed class System.Security.Cryptography.OidEnumerator : System.Object, System.Collections.IEnumerator
    System.Security.Cryptography.Oid Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()

enum System.Security.Cryptography.OidGroup : System.Int32
    All=0 HashAlgorithm=1 EncryptionAlgorithm=2 PublicKeyAlgorithm=3 SignatureAlgorithm=4 Attribute=5
    ExtensionOrAttribute=6 EnhancedKeyUsage=7 Policy=8 Template=9 KeyDerivationFunction=10

class System.Security.Cryptography.PasswordDeriveBytes : System.Security.Cryptography.DeriveBytes, System.IDisposable
    new(string strPassword, byte[] rgbSalt)
    new(byte[] password, byte[] salt)
    new(string strPassword, byte[] rgbSalt, string strHashName, int iterations)
    new(byte[] password, byte[] salt, string hashName, int iterations)
    new(string strPassword, byte[] rgbSalt, System.Security.Cryptography.CspParameters cspParams)
    new(byte[] password, byte[] salt, System.Security.Cryptography.CspParameters cspParams)
    new(string strPassword, byte[] rgbSalt, string strHashName, int iterations, System.Security.Cryptography.CspParameters cspParams)
    new(byte[] password, byte[] salt, string hashName, int iterations, System.Security.Cryptography.CspParameters cspParams)
    string HashName {get;set;}
    int IterationCount {get;set;}
    byte[] Salt {get;set;}
    byte[] CryptDeriveKey(string algname, string alghashname, int keySize, byte[] rgbIV)

static class System.Security.Cryptography.PemEncoding : System.Object
    static System.Security.Cryptography.PemFields Find(System.ReadOnlySpan[char] pemData)
    static System.Security.Cryptography.PemFields FindUtf8(System.ReadOnlySpan[byte] pemData)
    static bool TryFind(System.ReadOnlySpan[char] pemData, [ref] System.Security.Cryptography.PemFields fields)
    static bool TryFindUtf8(System.ReadOnlySpan[byte] pemData, [ref] System.Security.Cryptography.PemFields fields)
    static int GetEncodedSize(int labelLength, int dataLength)
    static bool TryWrite(System.ReadOnlySpan[char] label, System.ReadOnlySpan[byte] data, System.Span[char] destination, [ref] int charsWritten)
    static bool TryWriteUtf8(System.ReadOnlySpan[byte] utf8Label, System.ReadOnlySpan[byte] data, System.Span[byte] destination, [ref] int bytesWritten)
    static byte[] WriteUtf8(System.ReadOnlySpan[byte] utf8Label, System.ReadOnlySpan[byte] data)
    static char[] Write(System.ReadOnlySpan[char] label, System.ReadOnlySpan[byte] data)
    static string WriteString(System.ReadOnlySpan[char] label, System.ReadOnlySpan[byte] data)

struct System.Security.Cryptography.PemFields : System.ValueType
    System.Range Location {get;}
    System.Range Label {get;}
    System.Range Base64Data {get;}
    int DecodedDataLength {get;}

class System.Security.Cryptography.PKCS1MaskGenerationMethod : System.Security.Cryptography.MaskGenerationMethod
    new()
    string HashName {get;set;}

abstract class System.Security.Cryptography.RC2 : System.Security.Cryptography.SymmetricAlgorithm, System.IDisposable
    int EffectiveKeySize {get;set;}
    static System.Security.Cryptography.RC2 Create()
    static System.Security.Cryptography.RC2 Create(string AlgName)

abstract class System.Security.Cryptography.Rijndael : System.Security.Cryptography.SymmetricAlgorithm, System.IDisposable
    static System.Security.Cryptography.Rijndael Create()
    static System.Security.Cryptography.Rijndael Create(string algName)

sealed class System.Security.Cryptography.RijndaelManaged : System.Security.Cryptography.Rijndael, System.IDisposable
    new()

sealed class System.Security.Cryptography.RNGCryptoServiceProvider : System.Security.Cryptography.RandomNumberGenerator, System.IDisposable
    new()
    new(string str)
    new(byte[] rgb)
    new(System.Security.Cryptography.CspParameters cspParams)

sealed class System.Security.Cryptography.RSAEncryptionPadding : System.Object, System.IEquatable[System.Security.Cryptography.RSAEncryptionPadding]
    System.Security.Cryptography.RSAEncryptionPaddingMode Mode {get;}
    System.Security.Cryptography.HashAlgorithmName OaepHashAlgorithm {get;}
    static System.Security.Cryptography.RSAEncryptionPadding Pkcs1 {get;}
    static System.Security.Cryptography.RSAEncryptionPadding OaepSHA1 {get;}
    static System.Security.Cryptography.RSAEncryptionPadding OaepSHA256 {get;}
    static System.Security.Cryptography.RSAEncryptionPadding OaepSHA384 {get;}
    static System.Security.Cryptography.RSAEncryptionPadding OaepSHA512 {get;}
    static System.Security.Cryptography.RSAEncryptionPadding OaepSHA3_256 {get;}
    static System.Security.Cryptography.RSAEncryptionPadding OaepSHA3_384 {get;}
    static System.Security.Cryptography.RSAEncryptionPadding OaepSHA3_512 {get;}
    int GetHashCode()
    bool Equals(System.Object obj)
    bool Equals(System.Security.Cryptography.RSAEncryptionPadding other)
    bool IEquatable[RSAEncryptionPadding].Equals(System.Security.Cryptography.RSAEncryptionPadding other)
    string ToString()
    static System.Security.Cryptography.RSAEncryptionPadding CreateOaep(System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    static bool op_Equality(System.Security.Cryptography.RSAEncryptionPadding left, System.Security.Cryptography.RSAEncryptionPadding right)
    static bool op_Inequality(System.Security.Cryptography.RSAEncryptionPadding left, System.Security.Cryptography.RSAEncryptionPadding right)

enum System.Security.Cryptography.RSAEncryptionPaddingMode : System.Int32
    Pkcs1=0 Oaep=1

class System.Security.Cryptography.RSAOAEPKeyExchangeDeformatter : System.Security.Cryptography.AsymmetricKeyExchangeDeformatter
    new()
    new(System.Security.Cryptography.AsymmetricAlgorithm key)
    byte[] DecryptKeyExchange(byte[] rgbData)

class System.Security.Cryptography.RSAOAEPKeyExchangeFormatter : System.Security.Cryptography.AsymmetricKeyExchangeFormatter
    new()
    new(System.Security.Cryptography.AsymmetricAlgorithm key)
    byte[] Parameter {get;set;}
    System.Security.Cryptography.RandomNumberGenerator Rng {get;set;}
    byte[] CreateKeyExchange(byte[] rgbData, type symAlgType)
    byte[] CreateKeyExchange(byte[] rgbData)

struct System.Security.Cryptography.RSAParameters : System.ValueType
    field byte[] D
    field byte[] DP
    field byte[] DQ
    field byte[] Exponent
    field byte[] InverseQ
    field byte[] Modulus
    field byte[] P
    field byte[] Q

class System.Security.Cryptography.RSAPKCS1KeyExchangeDeformatter : System.Security.Cryptography.AsymmetricKeyExchangeDeformatter
    new()
    new(System.Security.Cryptography.AsymmetricAlgorithm key)
    System.Security.Cryptography.RandomNumberGenerator RNG {get;set;}
    byte[] DecryptKeyExchange(byte[] rgbIn)

class System.Security.Cryptography.RSAPKCS1KeyExchangeFormatter : System.Security.Cryptography.AsymmetricKeyExchangeFormatter
    new()
    new(System.Security.Cryptography.AsymmetricAlgorithm key)
    System.Security.Cryptography.RandomNumberGenerator Rng {get;set;}
    byte[] CreateKeyExchange(byte[] rgbData, type symAlgType)
    byte[] CreateKeyExchange(byte[] rgbData)

class System.Security.Cryptography.RSAPKCS1SignatureDeformatter : System.Security.Cryptography.AsymmetricSignatureDeformatter
    new()
    new(System.Security.Cryptography.AsymmetricAlgorithm key)

class System.Security.Cryptography.RSAPKCS1SignatureFormatter : System.Security.Cryptography.AsymmetricSignatureFormatter
    new()
    new(System.Security.Cryptography.AsymmetricAlgorithm key)

sealed class System.Security.Cryptography.RSASignaturePadding : System.Object, System.IEquatable[System.Security.Cryptography.RSASignaturePadding]
    System.Security.Cryptography.RSASignaturePaddingMode Mode {get;}
    static System.Security.Cryptography.RSASignaturePadding Pkcs1 {get;}
    static System.Security.Cryptography.RSASignaturePadding Pss {get;}
    int GetHashCode()
    bool Equals(System.Object obj)
    bool Equals(System.Security.Cryptography.RSASignaturePadding other)
    bool IEquatable[RSASignaturePadding].Equals(System.Security.Cryptography.RSASignaturePadding other)
    string ToString()
    static bool op_Equality(System.Security.Cryptography.RSASignaturePadding left, System.Security.Cryptography.RSASignaturePadding right)
    static bool op_Inequality(System.Security.Cryptography.RSASignaturePadding left, System.Security.Cryptography.RSASignaturePadding right)

enum System.Security.Cryptography.RSASignaturePaddingMode : System.Int32
    Pkcs1=0 Pss=1

sealed class System.Security.Cryptography.SHA1CryptoServiceProvider : System.Security.Cryptography.SHA1, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

sealed class System.Security.Cryptography.SHA1Managed : System.Security.Cryptography.SHA1, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

sealed class System.Security.Cryptography.SHA256CryptoServiceProvider : System.Security.Cryptography.SHA256, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

sealed class System.Security.Cryptography.SHA256Managed : System.Security.Cryptography.SHA256, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

sealed class System.Security.Cryptography.SHA384CryptoServiceProvider : System.Security.Cryptography.SHA384, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

sealed class System.Security.Cryptography.SHA384Managed : System.Security.Cryptography.SHA384, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

sealed class System.Security.Cryptography.SHA512CryptoServiceProvider : System.Security.Cryptography.SHA512, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

sealed class System.Security.Cryptography.SHA512Managed : System.Security.Cryptography.SHA512, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    new()

abstract class System.Security.Cryptography.SHA3_256 : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    static bool IsSupported {get;}
    field static int HashSizeInBits = "256"
    field static int HashSizeInBytes = "32"
    static System.Security.Cryptography.SHA3_256 Create()
    static byte[] HashData(byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

abstract class System.Security.Cryptography.SHA3_384 : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    static bool IsSupported {get;}
    field static int HashSizeInBits = "384"
    field static int HashSizeInBytes = "48"
    static System.Security.Cryptography.SHA3_384 Create()
    static byte[] HashData(byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

abstract class System.Security.Cryptography.SHA3_512 : System.Security.Cryptography.HashAlgorithm, System.IDisposable, System.Security.Cryptography.ICryptoTransform
    static bool IsSupported {get;}
    field static int HashSizeInBits = "512"
    field static int HashSizeInBytes = "64"
    static System.Security.Cryptography.SHA3_512 Create()
    static byte[] HashData(byte[] source)
    static byte[] HashData(System.ReadOnlySpan[byte] source)
    static int HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static int HashData(System.IO.Stream source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source)
    static bool TryHashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination, [ref] int bytesWritten)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[int] HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)

sealed class System.Security.Cryptography.Shake128 : System.Object, System.IDisposable
    new()
    static bool IsSupported {get;}
    void AppendData(byte[] data)
    void AppendData(System.ReadOnlySpan[byte] data)
    byte[] GetHashAndReset(int outputLength)
    void GetHashAndReset(System.Span[byte] destination)
    byte[] GetCurrentHash(int outputLength)
    void GetCurrentHash(System.Span[byte] destination)
    byte[] Read(int outputLength)
    void Read(System.Span[byte] destination)
    void Reset()
    System.Security.Cryptography.Shake128 Clone()
    void Dispose()
    void IDisposable.Dispose()
    static byte[] HashData(byte[] source, int outputLength)
    static byte[] HashData(System.ReadOnlySpan[byte] source, int outputLength)
    static void HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source, int outputLength)
    static void HashData(System.IO.Stream source, System.Span[byte] destination)
    static System.Threading.Tasks.ValueTask HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, int outputLength, System.Threading.CancellationToken cancellationToken = default)

sealed class System.Security.Cryptography.Shake256 : System.Object, System.IDisposable
    new()
    static bool IsSupported {get;}
    void AppendData(byte[] data)
    void AppendData(System.ReadOnlySpan[byte] data)
    byte[] GetHashAndReset(int outputLength)
    void GetHashAndReset(System.Span[byte] destination)
    byte[] GetCurrentHash(int outputLength)
    void GetCurrentHash(System.Span[byte] destination)
    byte[] Read(int outputLength)
    void Read(System.Span[byte] destination)
    void Reset()
    System.Security.Cryptography.Shake256 Clone()
    void Dispose()
    void IDisposable.Dispose()
    static byte[] HashData(byte[] source, int outputLength)
    static byte[] HashData(System.ReadOnlySpan[byte] source, int outputLength)
    static void HashData(System.ReadOnlySpan[byte] source, System.Span[byte] destination)
    static byte[] HashData(System.IO.Stream source, int outputLength)
    static void HashData(System.IO.Stream source, System.Span[byte] destination)
    static System.Threading.Tasks.ValueTask HashDataAsync(System.IO.Stream source, System.Memory[byte] destination, System.Threading.CancellationToken cancellationToken = default)
    static System.Threading.Tasks.ValueTask[byte[]] HashDataAsync(System.IO.Stream source, int outputLength, System.Threading.CancellationToken cancellationToken = default)

class System.Security.Cryptography.SignatureDescription : System.Object
    new()
    new(System.Security.SecurityElement el)
    string KeyAlgorithm {get;set;}
    string DigestAlgorithm {get;set;}
    string FormatterAlgorithm {get;set;}
    string DeformatterAlgorithm {get;set;}
    System.Security.Cryptography.AsymmetricSignatureDeformatter CreateDeformatter(System.Security.Cryptography.AsymmetricAlgorithm key)
    System.Security.Cryptography.AsymmetricSignatureFormatter CreateFormatter(System.Security.Cryptography.AsymmetricAlgorithm key)
    System.Security.Cryptography.HashAlgorithm CreateDigest()

sealed class System.Security.Cryptography.SlhDsaOpenSsl : System.Security.Cryptography.SlhDsa, System.IDisposable
    new(System.Security.Cryptography.SafeEvpPKeyHandle pkeyHandle)
    System.Security.Cryptography.SafeEvpPKeyHandle DuplicateKeyHandle()

abstract class System.Security.Cryptography.SymmetricAlgorithm : System.Object, System.IDisposable
    int FeedbackSize {get;set;}
    int BlockSize {get;set;}
    byte[] IV {get;set;}
    byte[] Key {get;set;}
    int KeySize {get;set;}
    System.Security.Cryptography.KeySizes[] LegalBlockSizes {get;}
    System.Security.Cryptography.KeySizes[] LegalKeySizes {get;}
    System.Security.Cryptography.CipherMode Mode {get;set;}
    System.Security.Cryptography.PaddingMode Padding {get;set;}
    System.Security.Cryptography.ICryptoTransform CreateDecryptor()
    System.Security.Cryptography.ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)
    System.Security.Cryptography.ICryptoTransform CreateEncryptor()
    System.Security.Cryptography.ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)
    void Dispose()
    void IDisposable.Dispose()
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
    static System.Security.Cryptography.SymmetricAlgorithm Create()
    static System.Security.Cryptography.SymmetricAlgorithm Create(string algName)

abstract class System.Security.Cryptography.TripleDES : System.Security.Cryptography.SymmetricAlgorithm, System.IDisposable
    static System.Security.Cryptography.TripleDES Create()
    static System.Security.Cryptography.TripleDES Create(string str)
    static bool IsWeakKey(byte[] rgbKey)

sealed class System.Security.Cryptography.DSAOpenSsl : System.Security.Cryptography.DSA, System.IDisposable
    new()
    new(int keySize)
    new(System.Security.Cryptography.DSAParameters parameters)
    new(System.Security.Cryptography.SafeEvpPKeyHandle pkeyHandle)
    new(System.IntPtr handle)
    int KeySize {set;}
    System.Security.Cryptography.SafeEvpPKeyHandle DuplicateKeyHandle()

sealed class System.Security.Cryptography.ECDiffieHellmanOpenSsl : System.Security.Cryptography.ECDiffieHellman, System.IDisposable
    new(System.Security.Cryptography.ECCurve curve)
    new()
    new(int keySize)
    new(System.Security.Cryptography.SafeEvpPKeyHandle pkeyHandle)
    new(System.IntPtr handle)
    System.Security.Cryptography.SafeEvpPKeyHandle DuplicateKeyHandle()

sealed class System.Security.Cryptography.ECDsaOpenSsl : System.Security.Cryptography.ECDsa, System.IDisposable
    new(System.Security.Cryptography.ECCurve curve)
    new()
    new(int keySize)
    new(System.Security.Cryptography.SafeEvpPKeyHandle pkeyHandle)
    new(System.IntPtr handle)
    System.Security.Cryptography.SafeEvpPKeyHandle DuplicateKeyHandle()

sealed class System.Security.Cryptography.RSAOpenSsl : System.Security.Cryptography.RSA, System.IDisposable
    new()
    new(int keySize)
    new(System.Security.Cryptography.RSAParameters parameters)
    new(System.IntPtr handle)
    new(System.Security.Cryptography.SafeEvpPKeyHandle pkeyHandle)
    int KeySize {set;}
    System.Security.Cryptography.SafeEvpPKeyHandle DuplicateKeyHandle()

sealed class System.Security.Cryptography.AesCng : System.Security.Cryptography.Aes, System.IDisposable
    new()
    new(string keyName)
    new(string keyName, System.Security.Cryptography.CngProvider provider)
    new(string keyName, System.Security.Cryptography.CngProvider provider, System.Security.Cryptography.CngKeyOpenOptions openOptions)
    new(System.Security.Cryptography.CngKey key)

sealed class System.Security.Cryptography.CngKey : System.Object, System.IDisposable
    System.Security.Cryptography.CngAlgorithm Algorithm {get;}
    System.Security.Cryptography.CngAlgorithmGroup AlgorithmGroup {get;}
    System.Security.Cryptography.CngExportPolicies ExportPolicy {get;}
    Microsoft.Win32.SafeHandles.SafeNCryptKeyHandle Handle {get;}
    bool IsEphemeral {get;}
    bool IsMachineKey {get;}
    string KeyName {get;}
    int KeySize {get;}
    System.Security.Cryptography.CngKeyUsages KeyUsage {get;}
    System.IntPtr ParentWindowHandle {get;set;}
    System.Security.Cryptography.CngProvider Provider {get;}
    Microsoft.Win32.SafeHandles.SafeNCryptProviderHandle ProviderHandle {get;}
    System.Security.Cryptography.CngUIPolicy UIPolicy {get;}
    string UniqueName {get;}
    void Delete()
    void Dispose()
    void IDisposable.Dispose()
    byte[] Export(System.Security.Cryptography.CngKeyBlobFormat format)
    System.Security.Cryptography.CngProperty GetProperty(string name, System.Security.Cryptography.CngPropertyOptions options)
    bool HasProperty(string name, System.Security.Cryptography.CngPropertyOptions options)
    void SetProperty(System.Security.Cryptography.CngProperty property)
    static System.Security.Cryptography.CngKey Create(System.Security.Cryptography.CngAlgorithm algorithm)
    static System.Security.Cryptography.CngKey Create(System.Security.Cryptography.CngAlgorithm algorithm, string keyName)
    static System.Security.Cryptography.CngKey Create(System.Security.Cryptography.CngAlgorithm algorithm, string keyName, System.Security.Cryptography.CngKeyCreationParameters creationParameters)
    static bool Exists(string keyName)
    static bool Exists(string keyName, System.Security.Cryptography.CngProvider provider)
    static bool Exists(string keyName, System.Security.Cryptography.CngProvider provider, System.Security.Cryptography.CngKeyOpenOptions options)
    static System.Security.Cryptography.CngKey Import(byte[] keyBlob, System.Security.Cryptography.CngKeyBlobFormat format)
    static System.Security.Cryptography.CngKey Import(byte[] keyBlob, System.Security.Cryptography.CngKeyBlobFormat format, System.Security.Cryptography.CngProvider provider)
    static System.Security.Cryptography.CngKey Open(Microsoft.Win32.SafeHandles.SafeNCryptKeyHandle keyHandle, System.Security.Cryptography.CngKeyHandleOpenOptions keyHandleOpenOptions)
    static System.Security.Cryptography.CngKey Open(string keyName)
    static System.Security.Cryptography.CngKey Open(string keyName, System.Security.Cryptography.CngProvider provider)
    static System.Security.Cryptography.CngKey Open(string keyName, System.Security.Cryptography.CngProvider provider, System.Security.Cryptography.CngKeyOpenOptions openOptions)

sealed class System.Security.Cryptography.DSACng : System.Security.Cryptography.DSA, System.IDisposable
    new()
    new(int keySize)
    new(System.Security.Cryptography.CngKey key)
    System.Security.Cryptography.CngKey Key {get;}

sealed class System.Security.Cryptography.ECDiffieHellmanCng : System.Security.Cryptography.ECDiffieHellman, System.IDisposable
    new()
    new(int keySize)
    new(System.Security.Cryptography.CngKey key)
    new(System.Security.Cryptography.ECCurve curve)
    System.Security.Cryptography.CngAlgorithm HashAlgorithm {get;set;}
    byte[] HmacKey {get;set;}
    System.Security.Cryptography.CngKey Key {get;}
    System.Security.Cryptography.ECDiffieHellmanKeyDerivationFunction KeyDerivationFunction {get;set;}
    byte[] Label {get;set;}
    byte[] SecretAppend {get;set;}
    byte[] SecretPrepend {get;set;}
    byte[] Seed {get;set;}
    bool UseSecretAgreementAsHmacKey {get;}
    Microsoft.Win32.SafeHandles.SafeNCryptSecretHandle DeriveSecretAgreementHandle(System.Security.Cryptography.CngKey otherPartyPublicKey)
    Microsoft.Win32.SafeHandles.SafeNCryptSecretHandle DeriveSecretAgreementHandle(System.Security.Cryptography.ECDiffieHellmanPublicKey otherPartyPublicKey)
    byte[] DeriveKeyMaterial(System.Security.Cryptography.CngKey otherPartyPublicKey)
    void FromXmlString(string xml, System.Security.Cryptography.ECKeyXmlFormat format)
    string ToXmlString(System.Security.Cryptography.ECKeyXmlFormat format)

sealed class System.Security.Cryptography.ECDiffieHellmanCngPublicKey : System.Security.Cryptography.ECDiffieHellmanPublicKey, System.IDisposable
    System.Security.Cryptography.CngKeyBlobFormat BlobFormat {get;}
    System.Security.Cryptography.CngKey Import()
    static System.Security.Cryptography.ECDiffieHellmanPublicKey FromByteArray(byte[] publicKeyBlob, System.Security.Cryptography.CngKeyBlobFormat format)
    static System.Security.Cryptography.ECDiffieHellmanCngPublicKey FromXmlString(string xml)

sealed class System.Security.Cryptography.ECDsaCng : System.Security.Cryptography.ECDsa, System.IDisposable
    new()
    new(int keySize)
    new(System.Security.Cryptography.CngKey key)
    new(System.Security.Cryptography.ECCurve curve)
    System.Security.Cryptography.CngAlgorithm HashAlgorithm {get;set;}
    System.Security.Cryptography.CngKey Key {get;}
    void FromXmlString(string xml, System.Security.Cryptography.ECKeyXmlFormat format)
    byte[] SignData(byte[] data)
    byte[] SignData(byte[] data, int offset, int count)
    byte[] SignData(System.IO.Stream data)
    string ToXmlString(System.Security.Cryptography.ECKeyXmlFormat format)
    bool VerifyData(byte[] data, byte[] signature)
    bool VerifyData(byte[] data, int offset, int count, byte[] signature)
    bool VerifyData(System.IO.Stream data, byte[] signature)

sealed class System.Security.Cryptography.RSACng : System.Security.Cryptography.RSA, System.IDisposable
    new()
    new(int keySize)
    new(System.Security.Cryptography.CngKey key)
    System.Security.Cryptography.CngKey Key {get;}

sealed class System.Security.Cryptography.TripleDESCng : System.Security.Cryptography.TripleDES, System.IDisposable
    new()
    new(string keyName)
    new(string keyName, System.Security.Cryptography.CngProvider provider)
    new(string keyName, System.Security.Cryptography.CngProvider provider, System.Security.Cryptography.CngKeyOpenOptions openOptions)

sealed class System.Security.Cryptography.CspKeyContainerInfo : System.Object
    new(System.Security.Cryptography.CspParameters parameters)
    bool Accessible {get;}
    bool Exportable {get;}
    bool HardwareDevice {get;}
    string KeyContainerName {get;}
    System.Security.Cryptography.KeyNumber KeyNumber {get;}
    bool MachineKeyStore {get;}
    bool Protected {get;}
    string ProviderName {get;}
    int ProviderType {get;}
    bool RandomlyGenerated {get;}
    bool Removable {get;}
    string UniqueKeyContainerName {get;}

sealed class System.Security.Cryptography.DESCryptoServiceProvider : System.Security.Cryptography.DES, System.IDisposable
    new()

sealed class System.Security.Cryptography.DSACryptoServiceProvider : System.Security.Cryptography.DSA, System.IDisposable, System.Security.Cryptography.ICspAsymmetricAlgorithm
    new()
    new(int dwKeySize)
    new(int dwKeySize, System.Security.Cryptography.CspParameters parameters)
    new(System.Security.Cryptography.CspParameters parameters)
    System.Security.Cryptography.CspKeyContainerInfo CspKeyContainerInfo {get;}
    bool PersistKeyInCsp {get;set;}
    bool PublicOnly {get;}
    static bool UseMachineKeyStore {get;set;}
    byte[] ExportCspBlob(bool includePrivateParameters)
    byte[] ICspAsymmetricAlgorithm.ExportCspBlob(bool includePrivateParameters)
    void ImportCspBlob(byte[] keyBlob)
    void ICspAsymmetricAlgorithm.ImportCspBlob(byte[] rawData)
    byte[] SignData(byte[] buffer)
    byte[] SignData(byte[] buffer, int offset, int count)
    byte[] SignData(System.IO.Stream inputStream)
    byte[] SignHash(byte[] rgbHash, string str)
    bool VerifyData(byte[] rgbData, byte[] rgbSignature)
    bool VerifyHash(byte[] rgbHash, string str, byte[] rgbSignature)

sealed class System.Security.Cryptography.RC2CryptoServiceProvider : System.Security.Cryptography.RC2, System.IDisposable
    new()
    bool UseSalt {get;set;}

sealed class System.Security.Cryptography.RSACryptoServiceProvider : System.Security.Cryptography.RSA, System.IDisposable, System.Security.Cryptography.ICspAsymmetricAlgorithm
    new()
    new(int dwKeySize)
    new(int dwKeySize, System.Security.Cryptography.CspParameters parameters)
    new(System.Security.Cryptography.CspParameters parameters)
    System.Security.Cryptography.CspKeyContainerInfo CspKeyContainerInfo {get;}
    bool PersistKeyInCsp {get;set;}
    bool PublicOnly {get;}
    static bool UseMachineKeyStore {get;set;}
    byte[] Decrypt(byte[] rgb, bool fOAEP)
    byte[] Encrypt(byte[] rgb, bool fOAEP)
    byte[] ExportCspBlob(bool includePrivateParameters)
    byte[] ICspAsymmetricAlgorithm.ExportCspBlob(bool includePrivateParameters)
    void ImportCspBlob(byte[] keyBlob)
    void ICspAsymmetricAlgorithm.ImportCspBlob(byte[] rawData)
    byte[] SignData(byte[] buffer, int offset, int count, System.Object halg)
    byte[] SignData(byte[] buffer, System.Object halg)
    byte[] SignData(System.IO.Stream inputStream, System.Object halg)
    byte[] SignHash(byte[] rgbHash, string str)
    bool VerifyData(byte[] buffer, System.Object halg, byte[] signature)
    bool VerifyHash(byte[] rgbHash, string str, byte[] rgbSignature)

sealed class System.Security.Cryptography.SafeEvpPKeyHandle : System.Runtime.InteropServices.SafeHandle, System.IDisposable
    new()
    new(System.IntPtr handle, bool ownsHandle)
    static long OpenSslVersion {get;}
    System.Security.Cryptography.SafeEvpPKeyHandle DuplicateHandle()
    static System.Security.Cryptography.SafeEvpPKeyHandle OpenPrivateKeyFromEngine(string engineName, string keyId)
    static System.Security.Cryptography.SafeEvpPKeyHandle OpenPublicKeyFromEngine(string engineName, string keyId)
    static System.Security.Cryptography.SafeEvpPKeyHandle OpenKeyFromProvider(string providerName, string keyUri)

sealed class System.Security.Cryptography.TripleDESCryptoServiceProvider : System.Security.Cryptography.TripleDES, System.IDisposable
    new()

sealed class System.Security.Cryptography.CryptographicAttributeObject : System.Object
    new(System.Security.Cryptography.Oid oid)
    new(System.Security.Cryptography.Oid oid, System.Security.Cryptography.AsnEncodedDataCollection values)
    System.Security.Cryptography.Oid Oid {get;}
    System.Security.Cryptography.AsnEncodedDataCollection Values {get;}

sealed class System.Security.Cryptography.CryptographicAttributeObjectCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    new(System.Security.Cryptography.CryptographicAttributeObject attribute)
    indexer System.Security.Cryptography.CryptographicAttributeObject Item(int index) {get;}
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    int Add(System.Security.Cryptography.AsnEncodedData asnEncodedData)
    int Add(System.Security.Cryptography.CryptographicAttributeObject attribute)
    void Remove(System.Security.Cryptography.CryptographicAttributeObject attribute)
    System.Security.Cryptography.CryptographicAttributeObjectEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    void CopyTo(System.Security.Cryptography.CryptographicAttributeObject[] array, int index)
    void ICollection.CopyTo(array array, int index)

sealed class System.Security.Cryptography.CryptographicAttributeObjectEnumerator : System.Object, System.Collections.IEnumerator
    System.Security.Cryptography.CryptographicAttributeObject Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()
