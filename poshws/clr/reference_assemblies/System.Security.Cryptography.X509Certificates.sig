sealed class System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits : System.Object
    new()
    new(System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits copyFrom)
    bool IsReadOnly {get;}
    System.Nullable[int] MacIterationLimit {get;set;}
    System.Nullable[int] IndividualKdfIterationLimit {get;set;}
    System.Nullable[int] TotalKdfIterationLimit {get;set;}
    System.Nullable[int] MaxKeys {get;set;}
    System.Nullable[int] MaxCertificates {get;set;}
    bool PreserveStorageProvider {get;set;}
    bool PreserveKeyName {get;set;}
    bool PreserveCertificateAlias {get;set;}
    bool PreserveUnknownAttributes {get;set;}
    bool IgnorePrivateKeys {get;set;}
    bool IgnoreEncryptedAuthSafes {get;set;}
    bool AllowDuplicateAttributes {get;set;}
    static System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits Defaults {get;}
    static System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits DangerousNoLimits {get;}
    void MakeReadOnly()

sealed class System.Security.Cryptography.X509Certificates.Pkcs12LoadLimitExceededException : System.Security.Cryptography.CryptographicException, System.Runtime.Serialization.ISerializable
    new(string propertyName)

static class System.Security.Cryptography.X509Certificates.X509CertificateLoader : System.Object
    static System.Security.Cryptography.X509Certificates.X509Certificate2 LoadCertificate(System.ReadOnlySpan[byte] data)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 LoadCertificate(byte[] data)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 LoadCertificateFromFile(string path)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 LoadPkcs12(byte[] data, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet, System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits loaderLimits = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 LoadPkcs12(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet, System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits loaderLimits = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 LoadPkcs12FromFile(string path, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet, System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits loaderLimits = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 LoadPkcs12FromFile(string path, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet, System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits loaderLimits = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2Collection LoadPkcs12Collection(byte[] data, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet, System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits loaderLimits = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2Collection LoadPkcs12Collection(System.ReadOnlySpan[byte] data, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet, System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits loaderLimits = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2Collection LoadPkcs12CollectionFromFile(string path, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet, System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits loaderLimits = null)
    static System.Security.Cryptography.X509Certificates.X509Certificate2Collection LoadPkcs12CollectionFromFile(string path, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet, System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits loaderLimits = null)

sealed class System.Security.Cryptography.X509Certificates.CertificateRequest : System.Object
    new(string subjectName, System.Security.Cryptography.ECDsa key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    new(X500DistinguishedName subjectName, System.Security.Cryptography.ECDsa key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    new(string subjectName, System.Security.Cryptography.RSA key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    new(X500DistinguishedName subjectName, System.Security.Cryptography.RSA key, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding padding)
    new(string subjectName, System.Security.Cryptography.MLDsa key)
    new(X500DistinguishedName subjectName, System.Security.Cryptography.MLDsa key)
    new(string subjectName, System.Security.Cryptography.SlhDsa key)
    new(X500DistinguishedName subjectName, System.Security.Cryptography.SlhDsa key)
    new(string subjectName, System.Security.Cryptography.CompositeMLDsa key)
    new(X500DistinguishedName subjectName, System.Security.Cryptography.CompositeMLDsa key)
    new(X500DistinguishedName subjectName, System.Security.Cryptography.X509Certificates.PublicKey publicKey, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    new(X500DistinguishedName subjectName, System.Security.Cryptography.X509Certificates.PublicKey publicKey, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding rsaSignaturePadding = null)
    X500DistinguishedName SubjectName {get;}
    System.Collections.ObjectModel.Collection[System.Security.Cryptography.X509Certificates.X509Extension] CertificateExtensions {get;}
    System.Collections.ObjectModel.Collection[System.Security.Cryptography.AsnEncodedData] OtherRequestAttributes {get;}
    System.Security.Cryptography.X509Certificates.PublicKey PublicKey {get;}
    System.Security.Cryptography.HashAlgorithmName HashAlgorithm {get;}
    byte[] CreateSigningRequest()
    byte[] CreateSigningRequest(System.Security.Cryptography.X509Certificates.X509SignatureGenerator signatureGenerator)
    string CreateSigningRequestPem()
    string CreateSigningRequestPem(System.Security.Cryptography.X509Certificates.X509SignatureGenerator signatureGenerator)
    System.Security.Cryptography.X509Certificates.X509Certificate2 CreateSelfSigned(System.DateTimeOffset notBefore, System.DateTimeOffset notAfter)
    System.Security.Cryptography.X509Certificates.X509Certificate2 Create(System.Security.Cryptography.X509Certificates.X509Certificate2 issuerCertificate, System.DateTimeOffset notBefore, System.DateTimeOffset notAfter, byte[] serialNumber)
    System.Security.Cryptography.X509Certificates.X509Certificate2 Create(System.Security.Cryptography.X509Certificates.X509Certificate2 issuerCertificate, System.DateTimeOffset notBefore, System.DateTimeOffset notAfter, System.ReadOnlySpan[byte] serialNumber)
    System.Security.Cryptography.X509Certificates.X509Certificate2 Create(X500DistinguishedName issuerName, System.Security.Cryptography.X509Certificates.X509SignatureGenerator generator, System.DateTimeOffset notBefore, System.DateTimeOffset notAfter, byte[] serialNumber)
    System.Security.Cryptography.X509Certificates.X509Certificate2 Create(X500DistinguishedName issuerName, System.Security.Cryptography.X509Certificates.X509SignatureGenerator generator, System.DateTimeOffset notBefore, System.DateTimeOffset notAfter, System.ReadOnlySpan[byte] serialNumber)
    static System.Security.Cryptography.X509Certificates.CertificateRequest LoadSigningRequestPem(string pkcs10Pem, System.Security.Cryptography.HashAlgorithmName signerHashAlgorithm, System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions options = System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions.Default, System.Security.Cryptography.RSASignaturePadding signerSignaturePadding = null)
    static System.Security.Cryptography.X509Certificates.CertificateRequest LoadSigningRequestPem(System.ReadOnlySpan[char] pkcs10Pem, System.Security.Cryptography.HashAlgorithmName signerHashAlgorithm, System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions options = System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions.Default, System.Security.Cryptography.RSASignaturePadding signerSignaturePadding = null)
    static System.Security.Cryptography.X509Certificates.CertificateRequest LoadSigningRequest(byte[] pkcs10, System.Security.Cryptography.HashAlgorithmName signerHashAlgorithm, System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions options = System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions.Default, System.Security.Cryptography.RSASignaturePadding signerSignaturePadding = null)
    static System.Security.Cryptography.X509Certificates.CertificateRequest LoadSigningRequest(System.ReadOnlySpan[byte] pkcs10, System.Security.Cryptography.HashAlgorithmName signerHashAlgorithm, [ref] int bytesConsumed, System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions options = System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions.Default, System.Security.Cryptography.RSASignaturePadding signerSignaturePadding = null)

enum flags System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions : System.Int32
    Default=0 SkipSignatureValidation=1 UnsafeLoadCertificateExtensions=2

sealed class System.Security.Cryptography.X509Certificates.CertificateRevocationListBuilder : System.Object
    new()
    void AddEntry(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, System.Nullable[System.DateTimeOffset] revocationTime = default, System.Nullable[System.Security.Cryptography.X509Certificates.X509RevocationReason] reason = default)
    void AddEntry(byte[] serialNumber, System.Nullable[System.DateTimeOffset] revocationTime = default, System.Nullable[System.Security.Cryptography.X509Certificates.X509RevocationReason] reason = default)
    void AddEntry(System.ReadOnlySpan[byte] serialNumber, System.Nullable[System.DateTimeOffset] revocationTime = default, System.Nullable[System.Security.Cryptography.X509Certificates.X509RevocationReason] reason = default)
    bool RemoveEntry(byte[] serialNumber)
    bool RemoveEntry(System.ReadOnlySpan[byte] serialNumber)
    byte[] Build(System.Security.Cryptography.X509Certificates.X509Certificate2 issuerCertificate, bigint crlNumber, System.DateTimeOffset nextUpdate, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.RSASignaturePadding rsaSignaturePadding = null, System.Nullable[System.DateTimeOffset] thisUpdate = default)
    byte[] Build(X500DistinguishedName issuerName, System.Security.Cryptography.X509Certificates.X509SignatureGenerator generator, bigint crlNumber, System.DateTimeOffset nextUpdate, System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension authorityKeyIdentifier, System.Nullable[System.DateTimeOffset] thisUpdate = default)
    static System.Security.Cryptography.X509Certificates.X509Extension BuildCrlDistributionPointExtension(System.Collections.Generic.IEnumerable[string] uris, bool critical = False)
    static System.Security.Cryptography.X509Certificates.CertificateRevocationListBuilder Load(byte[] currentCrl, [ref] bigint currentCrlNumber)
    static System.Security.Cryptography.X509Certificates.CertificateRevocationListBuilder Load(System.ReadOnlySpan[byte] currentCrl, [ref] bigint currentCrlNumber, [ref] int bytesConsumed)
    static System.Security.Cryptography.X509Certificates.CertificateRevocationListBuilder LoadPem(string currentCrl, [ref] bigint currentCrlNumber)
    static System.Security.Cryptography.X509Certificates.CertificateRevocationListBuilder LoadPem(System.ReadOnlySpan[char] currentCrl, [ref] bigint currentCrlNumber)

static class System.Security.Cryptography.X509Certificates.DSACertificateExtensions : System.Object
    static System.Security.Cryptography.DSA GetDSAPublicKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    static System.Security.Cryptography.DSA GetDSAPrivateKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 CopyWithPrivateKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, System.Security.Cryptography.DSA privateKey)

static class System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions : System.Object
    static System.Security.Cryptography.ECDsa GetECDsaPublicKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    static System.Security.Cryptography.ECDsa GetECDsaPrivateKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 CopyWithPrivateKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, System.Security.Cryptography.ECDsa privateKey)

enum flags System.Security.Cryptography.X509Certificates.OpenFlags : System.Int32
    ReadOnly=0 ReadWrite=1 MaxAllowed=2 OpenExistingOnly=4 IncludeArchived=8

enum System.Security.Cryptography.X509Certificates.Pkcs12ExportPbeParameters : System.Int32
    Default=0 Pkcs12TripleDesSha1=1 Pbes2Aes256Sha256=2

sealed class System.Security.Cryptography.X509Certificates.PublicKey : System.Object
    new(System.Security.Cryptography.Oid oid, System.Security.Cryptography.AsnEncodedData parameters, System.Security.Cryptography.AsnEncodedData keyValue)
    new(System.Security.Cryptography.AsymmetricAlgorithm key)
    new(System.Security.Cryptography.MLKem key)
    new(System.Security.Cryptography.MLDsa key)
    new(System.Security.Cryptography.SlhDsa key)
    new(System.Security.Cryptography.CompositeMLDsa key)
    System.Security.Cryptography.AsnEncodedData EncodedKeyValue {get;}
    System.Security.Cryptography.AsnEncodedData EncodedParameters {get;}
    System.Security.Cryptography.AsymmetricAlgorithm Key {get;}
    System.Security.Cryptography.Oid Oid {get;}
    bool TryExportSubjectPublicKeyInfo(System.Span[byte] destination, [ref] int bytesWritten)
    byte[] ExportSubjectPublicKeyInfo()
    System.Security.Cryptography.RSA GetRSAPublicKey()
    System.Security.Cryptography.DSA GetDSAPublicKey()
    System.Security.Cryptography.ECDsa GetECDsaPublicKey()
    System.Security.Cryptography.ECDiffieHellman GetECDiffieHellmanPublicKey()
    System.Security.Cryptography.MLKem GetMLKemPublicKey()
    System.Security.Cryptography.MLDsa GetMLDsaPublicKey()
    System.Security.Cryptography.SlhDsa GetSlhDsaPublicKey()
    System.Security.Cryptography.CompositeMLDsa GetCompositeMLDsaPublicKey()
    static System.Security.Cryptography.X509Certificates.PublicKey CreateFromSubjectPublicKeyInfo(System.ReadOnlySpan[byte] source, [ref] int bytesRead)

static class System.Security.Cryptography.X509Certificates.RSACertificateExtensions : System.Object
    static System.Security.Cryptography.RSA GetRSAPublicKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    static System.Security.Cryptography.RSA GetRSAPrivateKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    static System.Security.Cryptography.X509Certificates.X509Certificate2 CopyWithPrivateKey(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, System.Security.Cryptography.RSA privateKey)

sealed class System.Security.Cryptography.X509Certificates.SubjectAlternativeNameBuilder : System.Object
    new()
    void AddEmailAddress(string emailAddress)
    void AddDnsName(string dnsName)
    void AddUri(uri uri)
    void AddIpAddress(ipaddress ipAddress)
    void AddUserPrincipalName(string upn)
    System.Security.Cryptography.X509Certificates.X509Extension Build(bool critical = False)

sealed class System.Security.Cryptography.X509Certificates.X500DistinguishedNameBuilder : System.Object
    new()
    void Add(string oidValue, string value, System.Nullable[System.Formats.Asn1.UniversalTagNumber] stringEncodingType = default)
    void Add(System.Security.Cryptography.Oid oid, string value, System.Nullable[System.Formats.Asn1.UniversalTagNumber] stringEncodingType = default)
    void AddEmailAddress(string emailAddress)
    void AddCommonName(string commonName)
    void AddLocalityName(string localityName)
    void AddCountryOrRegion(string twoLetterCode)
    void AddOrganizationName(string organizationName)
    void AddOrganizationalUnitName(string organizationalUnitName)
    void AddStateOrProvinceName(string stateOrProvinceName)
    void AddDomainComponent(string domainComponent)
    X500DistinguishedName Build()

enum flags System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags : System.Int32
    None=0 Reversed=1 UseSemicolons=16 DoNotUsePlusSign=32 DoNotUseQuotes=64 UseCommas=128 UseNewLines=256
    UseUTF8Encoding=4096 UseT61Encoding=8192 ForceUTF8Encoding=16384

sealed class System.Security.Cryptography.X509Certificates.X500RelativeDistinguishedName : System.Object
    System.ReadOnlyMemory[byte] RawData {get;}
    bool HasMultipleElements {get;}
    System.Security.Cryptography.Oid GetSingleElementType()
    string GetSingleElementValue()

sealed class System.Security.Cryptography.X509Certificates.X509AuthorityInformationAccessExtension : System.Security.Cryptography.X509Certificates.X509Extension
    new()
    new(byte[] rawData, bool critical = False)
    new(System.ReadOnlySpan[byte] rawData, bool critical = False)
    new(System.Collections.Generic.IEnumerable[string] ocspUris, System.Collections.Generic.IEnumerable[string] caIssuersUris, bool critical = False)
    System.Collections.Generic.IEnumerable[string] EnumerateUris(string accessMethodOid)
    System.Collections.Generic.IEnumerable[string] EnumerateUris(System.Security.Cryptography.Oid accessMethodOid)
    System.Collections.Generic.IEnumerable[string] EnumerateCAIssuersUris()
    System.Collections.Generic.IEnumerable[string] EnumerateOcspUris()

sealed class System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension : System.Security.Cryptography.X509Certificates.X509Extension
    new()
    new(byte[] rawData, bool critical = False)
    new(System.ReadOnlySpan[byte] rawData, bool critical = False)
    System.Nullable[System.ReadOnlyMemory[byte]] KeyIdentifier {get;}
    X500DistinguishedName NamedIssuer {get;}
    System.Nullable[System.ReadOnlyMemory[byte]] RawIssuer {get;}
    System.Nullable[System.ReadOnlyMemory[byte]] SerialNumber {get;}
    static System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension CreateFromSubjectKeyIdentifier(System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierExtension subjectKeyIdentifier)
    static System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension CreateFromSubjectKeyIdentifier(byte[] subjectKeyIdentifier)
    static System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension CreateFromSubjectKeyIdentifier(System.ReadOnlySpan[byte] subjectKeyIdentifier)
    static System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension CreateFromIssuerNameAndSerialNumber(X500DistinguishedName issuerName, byte[] serialNumber)
    static System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension CreateFromIssuerNameAndSerialNumber(X500DistinguishedName issuerName, System.ReadOnlySpan[byte] serialNumber)
    static System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension Create(byte[] keyIdentifier, X500DistinguishedName issuerName, byte[] serialNumber)
    static System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension Create(System.ReadOnlySpan[byte] keyIdentifier, X500DistinguishedName issuerName, System.ReadOnlySpan[byte] serialNumber)
    static System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension CreateFromCertificate(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate, bool includeKeyIdentifier, bool includeIssuerAndSerial)

sealed class System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension : System.Security.Cryptography.X509Certificates.X509Extension
    new()
    new(bool certificateAuthority, bool hasPathLengthConstraint, int pathLengthConstraint, bool critical)
    new(System.Security.Cryptography.AsnEncodedData encodedBasicConstraints, bool critical)
    bool CertificateAuthority {get;}
    bool HasPathLengthConstraint {get;}
    int PathLengthConstraint {get;}
    static System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension CreateForCertificateAuthority(System.Nullable[int] pathLengthConstraint = default)
    static System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension CreateForEndEntity(bool critical = False)

class System.Security.Cryptography.X509Certificates.X509Certificate2Collection : System.Security.Cryptography.X509Certificates.X509CertificateCollection, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X509Certificate2]
    new()
    new(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    new(System.Security.Cryptography.X509Certificates.X509Certificate2[] certificates)
    new(System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates)
    indexer System.Security.Cryptography.X509Certificates.X509Certificate2 Item(int index) {get;set;}
    int Add(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    void AddRange(System.Security.Cryptography.X509Certificates.X509Certificate2[] certificates)
    void AddRange(System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates)
    bool Contains(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    byte[] Export(System.Security.Cryptography.X509Certificates.X509ContentType contentType)
    byte[] Export(System.Security.Cryptography.X509Certificates.X509ContentType contentType, string password)
    byte[] ExportPkcs12(System.Security.Cryptography.X509Certificates.Pkcs12ExportPbeParameters exportParameters, string password)
    byte[] ExportPkcs12(System.Security.Cryptography.PbeParameters exportParameters, string password)
    System.Security.Cryptography.X509Certificates.X509Certificate2Collection Find(System.Security.Cryptography.X509Certificates.X509FindType findType, System.Object findValue, bool validOnly)
    System.Security.Cryptography.X509Certificates.X509Certificate2Enumerator GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509Certificate2] IEnumerable[X509Certificate2].GetEnumerator()
    void Import(byte[] rawData)
    void Import(System.ReadOnlySpan[byte] rawData)
    void Import(byte[] rawData, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)
    void Import(System.ReadOnlySpan[byte] rawData, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)
    void Import(System.ReadOnlySpan[byte] rawData, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)
    void Import(string fileName)
    void Import(string fileName, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)
    void Import(string fileName, System.ReadOnlySpan[char] password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags = System.Security.Cryptography.X509Certificates.X509KeyStorageFlags.DefaultKeySet)
    void Insert(int index, System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    void Remove(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    void RemoveRange(System.Security.Cryptography.X509Certificates.X509Certificate2[] certificates)
    void RemoveRange(System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates)
    void ImportFromPemFile(string certPemFilePath)
    void ImportFromPem(System.ReadOnlySpan[char] certPem)
    string ExportPkcs7Pem()
    bool TryExportPkcs7Pem(System.Span[char] destination, [ref] int charsWritten)
    string ExportCertificatePems()
    bool TryExportCertificatePems(System.Span[char] destination, [ref] int charsWritten)
    System.Security.Cryptography.X509Certificates.X509Certificate2Collection FindByThumbprint(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, string thumbprintHex)
    System.Security.Cryptography.X509Certificates.X509Certificate2Collection FindByThumbprint(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[char] thumbprintHex)
    System.Security.Cryptography.X509Certificates.X509Certificate2Collection FindByThumbprint(System.Security.Cryptography.HashAlgorithmName hashAlgorithm, System.ReadOnlySpan[byte] thumbprintBytes)

sealed class System.Security.Cryptography.X509Certificates.X509Certificate2Enumerator : System.Object, System.Collections.IEnumerator, System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509Certificate2], System.IDisposable
    System.Security.Cryptography.X509Certificates.X509Certificate2 Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()
    void IDisposable.Dispose()

class System.Security.Cryptography.X509Certificates.X509CertificateCollection : System.Collections.CollectionBase, System.Collections.IList, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    new(X509Certificate[] value)
    new(System.Security.Cryptography.X509Certificates.X509CertificateCollection value)
    indexer X509Certificate Item(int index) {get;set;}
    int Add(X509Certificate value)
    void AddRange(X509Certificate[] value)
    void AddRange(System.Security.Cryptography.X509Certificates.X509CertificateCollection value)
    bool Contains(X509Certificate value)
    void CopyTo(X509Certificate[] array, int index)
    System.Security.Cryptography.X509Certificates.X509CertificateCollection+X509CertificateEnumerator GetEnumerator()
    int GetHashCode()
    int IndexOf(X509Certificate value)
    void Insert(int index, X509Certificate value)
    void Remove(X509Certificate value)

class System.Security.Cryptography.X509Certificates.X509CertificateCollection+X509CertificateEnumerator : System.Object, System.Collections.IEnumerator
    new(System.Security.Cryptography.X509Certificates.X509CertificateCollection mappings)
    X509Certificate Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()

class System.Security.Cryptography.X509Certificates.X509Chain : System.Object, System.IDisposable
    new()
    new(bool useMachineContext)
    new(System.IntPtr chainContext)
    System.Security.Cryptography.X509Certificates.X509ChainElementCollection ChainElements {get;}
    System.Security.Cryptography.X509Certificates.X509ChainPolicy ChainPolicy {get;set;}
    System.Security.Cryptography.X509Certificates.X509ChainStatus[] ChainStatus {get;}
    System.IntPtr ChainContext {get;}
    Microsoft.Win32.SafeHandles.SafeX509ChainHandle SafeHandle {get;}
    bool Build(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    void Dispose()
    void IDisposable.Dispose()
    void Reset()
    static System.Security.Cryptography.X509Certificates.X509Chain Create()

class System.Security.Cryptography.X509Certificates.X509ChainElement : System.Object
    System.Security.Cryptography.X509Certificates.X509Certificate2 Certificate {get;}
    System.Security.Cryptography.X509Certificates.X509ChainStatus[] ChainElementStatus {get;}
    string Information {get;}

sealed class System.Security.Cryptography.X509Certificates.X509ChainElementCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X509ChainElement]
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Security.Cryptography.X509Certificates.X509ChainElement Item(int index) {get;}
    void CopyTo(System.Security.Cryptography.X509Certificates.X509ChainElement[] array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Security.Cryptography.X509Certificates.X509ChainElementEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509ChainElement] IEnumerable[X509ChainElement].GetEnumerator()

sealed class System.Security.Cryptography.X509Certificates.X509ChainElementEnumerator : System.Object, System.Collections.IEnumerator, System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509ChainElement], System.IDisposable
    System.Security.Cryptography.X509Certificates.X509ChainElement Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()
    void IDisposable.Dispose()

sealed class System.Security.Cryptography.X509Certificates.X509ChainPolicy : System.Object
    new()
    bool DisableCertificateDownloads {get;set;}
    bool VerificationTimeIgnored {get;set;}
    System.Security.Cryptography.OidCollection ApplicationPolicy {get;}
    System.Security.Cryptography.OidCollection CertificatePolicy {get;}
    System.Security.Cryptography.X509Certificates.X509Certificate2Collection ExtraStore {get;}
    System.Security.Cryptography.X509Certificates.X509Certificate2Collection CustomTrustStore {get;}
    System.Security.Cryptography.X509Certificates.X509RevocationMode RevocationMode {get;set;}
    System.Security.Cryptography.X509Certificates.X509RevocationFlag RevocationFlag {get;set;}
    System.Security.Cryptography.X509Certificates.X509VerificationFlags VerificationFlags {get;set;}
    System.Security.Cryptography.X509Certificates.X509ChainTrustMode TrustMode {get;set;}
    datetime VerificationTime {get;set;}
    timespan UrlRetrievalTimeout {get;set;}
    void Reset()
    System.Security.Cryptography.X509Certificates.X509ChainPolicy Clone()

struct System.Security.Cryptography.X509Certificates.X509ChainStatus : System.ValueType
    System.Security.Cryptography.X509Certificates.X509ChainStatusFlags Status {get;set;}
    string StatusInformation {get;set;}

enum flags System.Security.Cryptography.X509Certificates.X509ChainStatusFlags : System.Int32
    NoError=0 NotTimeValid=1 NotTimeNested=2 Revoked=4 NotSignatureValid=8 NotValidForUsage=16
    UntrustedRoot=32 RevocationStatusUnknown=64 Cyclic=128 InvalidExtension=256 InvalidPolicyConstraints=512
    InvalidBasicConstraints=1024 InvalidNameConstraints=2048 HasNotSupportedNameConstraint=4096
    HasNotDefinedNameConstraint=8192 HasNotPermittedNameConstraint=16384 HasExcludedNameConstraint=32768
    PartialChain=65536 CtlNotTimeValid=131072 CtlNotSignatureValid=262144 CtlNotValidForUsage=524288
    HasWeakSignature=1048576 OfflineRevocation=16777216 NoIssuanceChainPolicy=33554432
    ExplicitDistrust=67108864 HasNotSupportedCriticalExtension=134217728

enum System.Security.Cryptography.X509Certificates.X509ChainTrustMode : System.Int32
    System=0 CustomRootTrust=1

enum System.Security.Cryptography.X509Certificates.X509ContentType : System.Int32
    Unknown=0 Cert=1 SerializedCert=2 Pfx=3 Pkcs12=3 SerializedStore=4 Pkcs7=5 Authenticode=6

sealed class System.Security.Cryptography.X509Certificates.X509EnhancedKeyUsageExtension : System.Security.Cryptography.X509Certificates.X509Extension
    new()
    new(System.Security.Cryptography.AsnEncodedData encodedEnhancedKeyUsages, bool critical)
    new(System.Security.Cryptography.OidCollection enhancedKeyUsages, bool critical)
    System.Security.Cryptography.OidCollection EnhancedKeyUsages {get;}

class System.Security.Cryptography.X509Certificates.X509Extension : System.Security.Cryptography.AsnEncodedData
    new(System.Security.Cryptography.AsnEncodedData encodedExtension, bool critical)
    new(System.Security.Cryptography.Oid oid, byte[] rawData, bool critical)
    new(System.Security.Cryptography.Oid oid, System.ReadOnlySpan[byte] rawData, bool critical)
    new(string oid, byte[] rawData, bool critical)
    new(string oid, System.ReadOnlySpan[byte] rawData, bool critical)
    bool Critical {get;set;}

sealed class System.Security.Cryptography.X509Certificates.X509ExtensionCollection : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X509Extension]
    new()
    int Count {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    indexer System.Security.Cryptography.X509Certificates.X509Extension Item(int index) {get;}
    indexer System.Security.Cryptography.X509Certificates.X509Extension Item(string oid) {get;}
    int Add(System.Security.Cryptography.X509Certificates.X509Extension extension)
    void CopyTo(System.Security.Cryptography.X509Certificates.X509Extension[] array, int index)
    void ICollection.CopyTo(array array, int index)
    System.Security.Cryptography.X509Certificates.X509ExtensionEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509Extension] IEnumerable[X509Extension].GetEnumerator()

sealed class System.Security.Cryptography.X509Certificates.X509ExtensionEnumerator : System.Object, System.Collections.IEnumerator, System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509Extension], System.IDisposable
    System.Security.Cryptography.X509Certificates.X509Extension Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()
    void IDisposable.Dispose()

enum System.Security.Cryptography.X509Certificates.X509FindType : System.Int32
    FindByThumbprint=0 FindBySubjectName=1 FindBySubjectDistinguishedName=2 FindByIssuerName=3
    FindByIssuerDistinguishedName=4 FindBySerialNumber=5 FindByTimeValid=6 FindByTimeNotYetValid=7
    FindByTimeExpired=8 FindByTemplateName=9 FindByApplicationPolicy=10 FindByCertificatePolicy=11
    FindByExtension=12 FindByKeyUsage=13 FindBySubjectKeyIdentifier=14

enum System.Security.Cryptography.X509Certificates.X509IncludeOption : System.Int32
    None=0 ExcludeRoot=1 EndCertOnly=2 WholeChain=3

enum flags System.Security.Cryptography.X509Certificates.X509KeyStorageFlags : System.Int32
    DefaultKeySet=0 UserKeySet=1 MachineKeySet=2 Exportable=4 UserProtected=8 PersistKeySet=16
    EphemeralKeySet=32

sealed class System.Security.Cryptography.X509Certificates.X509KeyUsageExtension : System.Security.Cryptography.X509Certificates.X509Extension
    new()
    new(System.Security.Cryptography.AsnEncodedData encodedKeyUsage, bool critical)
    new(System.Security.Cryptography.X509Certificates.X509KeyUsageFlags keyUsages, bool critical)
    System.Security.Cryptography.X509Certificates.X509KeyUsageFlags KeyUsages {get;}

enum System.Security.Cryptography.X509Certificates.X509NameType : System.Int32
    SimpleName=0 EmailName=1 UpnName=2 DnsName=3 DnsFromAlternativeName=4 UrlName=5

enum System.Security.Cryptography.X509Certificates.X509RevocationFlag : System.Int32
    EndCertificateOnly=0 EntireChain=1 ExcludeRoot=2

enum System.Security.Cryptography.X509Certificates.X509RevocationMode : System.Int32
    NoCheck=0 Online=1 Offline=2

enum System.Security.Cryptography.X509Certificates.X509RevocationReason : System.Int32
    Unspecified=0 KeyCompromise=1 CACompromise=2 AffiliationChanged=3 Superseded=4 CessationOfOperation=5
    CertificateHold=6 RemoveFromCrl=8 PrivilegeWithdrawn=9 AACompromise=10 WeakAlgorithmOrKey=11

abstract class System.Security.Cryptography.X509Certificates.X509SignatureGenerator : System.Object
    System.Security.Cryptography.X509Certificates.PublicKey PublicKey {get;}
    byte[] GetSignatureAlgorithmIdentifier(System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    byte[] SignData(byte[] data, System.Security.Cryptography.HashAlgorithmName hashAlgorithm)
    static System.Security.Cryptography.X509Certificates.X509SignatureGenerator CreateForECDsa(System.Security.Cryptography.ECDsa key)
    static System.Security.Cryptography.X509Certificates.X509SignatureGenerator CreateForRSA(System.Security.Cryptography.RSA key, System.Security.Cryptography.RSASignaturePadding signaturePadding)
    static System.Security.Cryptography.X509Certificates.X509SignatureGenerator CreateForMLDsa(System.Security.Cryptography.MLDsa key)
    static System.Security.Cryptography.X509Certificates.X509SignatureGenerator CreateForSlhDsa(System.Security.Cryptography.SlhDsa key)
    static System.Security.Cryptography.X509Certificates.X509SignatureGenerator CreateForCompositeMLDsa(System.Security.Cryptography.CompositeMLDsa key)

sealed class System.Security.Cryptography.X509Certificates.X509Store : System.Object, System.IDisposable
    new()
    new(string storeName)
    new(System.Security.Cryptography.X509Certificates.StoreName storeName)
    new(System.Security.Cryptography.X509Certificates.StoreLocation storeLocation)
    new(System.Security.Cryptography.X509Certificates.StoreName storeName, System.Security.Cryptography.X509Certificates.StoreLocation storeLocation)
    new(System.Security.Cryptography.X509Certificates.StoreName storeName, System.Security.Cryptography.X509Certificates.StoreLocation storeLocation, System.Security.Cryptography.X509Certificates.OpenFlags flags)
    new(string storeName, System.Security.Cryptography.X509Certificates.StoreLocation storeLocation)
    new(string storeName, System.Security.Cryptography.X509Certificates.StoreLocation storeLocation, System.Security.Cryptography.X509Certificates.OpenFlags flags)
    new(System.IntPtr storeHandle)
    System.IntPtr StoreHandle {get;}
    System.Security.Cryptography.X509Certificates.StoreLocation Location {get;}
    string Name {get;}
    System.Security.Cryptography.X509Certificates.X509Certificate2Collection Certificates {get;}
    bool IsOpen {get;}
    void Open(System.Security.Cryptography.X509Certificates.OpenFlags flags)
    void Add(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    void AddRange(System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates)
    void Remove(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    void RemoveRange(System.Security.Cryptography.X509Certificates.X509Certificate2Collection certificates)
    void Dispose()
    void IDisposable.Dispose()
    void Close()

sealed class System.Security.Cryptography.X509Certificates.X509SubjectAlternativeNameExtension : System.Security.Cryptography.X509Certificates.X509Extension
    new()
    new(byte[] rawData, bool critical = False)
    new(System.ReadOnlySpan[byte] rawData, bool critical = False)
    System.Collections.Generic.IEnumerable[string] EnumerateDnsNames()
    System.Collections.Generic.IEnumerable[ipaddress] EnumerateIPAddresses()

sealed class System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierExtension : System.Security.Cryptography.X509Certificates.X509Extension
    new()
    new(System.Security.Cryptography.AsnEncodedData encodedSubjectKeyIdentifier, bool critical)
    new(byte[] subjectKeyIdentifier, bool critical)
    new(System.ReadOnlySpan[byte] subjectKeyIdentifier, bool critical)
    new(System.Security.Cryptography.X509Certificates.PublicKey key, bool critical)
    new(System.Security.Cryptography.X509Certificates.PublicKey key, System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm algorithm, bool critical)
    new(string subjectKeyIdentifier, bool critical)
    string SubjectKeyIdentifier {get;}
    System.ReadOnlyMemory[byte] SubjectKeyIdentifierBytes {get;}

enum System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm : System.Int32
    Sha1=0 ShortSha1=1 CapiSha1=2 Sha256=3 Sha384=4 Sha512=5 ShortSha256=6 ShortSha384=7 ShortSha512=8

enum flags System.Security.Cryptography.X509Certificates.X509VerificationFlags : System.Int32
    NoFlag=0 IgnoreNotTimeValid=1 IgnoreCtlNotTimeValid=2 IgnoreNotTimeNested=4
    IgnoreInvalidBasicConstraints=8 AllowUnknownCertificateAuthority=16 IgnoreWrongUsage=32
    IgnoreInvalidName=64 IgnoreInvalidPolicy=128 IgnoreEndRevocationUnknown=256
    IgnoreCtlSignerRevocationUnknown=512 IgnoreCertificateAuthorityRevocationUnknown=1024
    IgnoreRootRevocationUnknown=2048 AllFlags=4095
