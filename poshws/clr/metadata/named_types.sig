class System.Security.Cryptography.X509Certificates.X509Certificate : System.Object, System.IDisposable, System.Runtime.Serialization.IDeserializationCallback, System.Runtime.Serialization.ISerializable
    new()
    new(byte[] data)
    new(byte[] rawData, string password)
    new(byte[] rawData, securestring password)
    new(byte[] rawData, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    new(byte[] rawData, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    new(System.IntPtr handle)
    new(string fileName)
    new(string fileName, string password)
    new(string fileName, securestring password)
    new(string fileName, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    new(string fileName, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    new(X509Certificate cert)
    new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    System.IntPtr Handle {get;}
    string Issuer {get;}
    string Subject {get;}
    System.ReadOnlyMemory[byte] SerialNumberBytes {get;}
    void Reset()
    static X509Certificate CreateFromCertFile(string filename)
    static X509Certificate CreateFromSignedFile(string filename)
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
    string ToString()
    string ToString(bool fVerbose)
    void Import(byte[] rawData)
    void Import(byte[] rawData, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    void Import(byte[] rawData, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    void Import(string fileName)
    void Import(string fileName, string password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)
    void Import(string fileName, securestring password, System.Security.Cryptography.X509Certificates.X509KeyStorageFlags keyStorageFlags)

sealed class System.Security.Cryptography.X509Certificates.X500DistinguishedName : System.Security.Cryptography.AsnEncodedData
    new(byte[] encodedDistinguishedName)
    new(System.ReadOnlySpan[byte] encodedDistinguishedName)
    new(System.Security.Cryptography.AsnEncodedData encodedDistinguishedName)
    new(X500DistinguishedName distinguishedName)
    new(string distinguishedName)
    new(string distinguishedName, System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags flag)
    string Name {get;}
    System.Security.Cryptography.Oid Oid {get;set;}
    byte[] RawData {get;set;}
    string Decode(System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags flag)
    string Format(bool multiLine)
    System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X500RelativeDistinguishedName] EnumerateRelativeDistinguishedNames(bool reversed = True)
    void CopyFrom(System.Security.Cryptography.AsnEncodedData asnEncodedData)

abstract class System.Security.AccessControl.ObjectSecurity : System.Object
    type AccessRightType {get;}
    type AccessRuleType {get;}
    bool AreAccessRulesCanonical {get;}
    bool AreAccessRulesProtected {get;}
    bool AreAuditRulesCanonical {get;}
    bool AreAuditRulesProtected {get;}
    type AuditRuleType {get;}
    System.Security.AccessControl.AccessRule AccessRuleFactory(System.Security.Principal.IdentityReference identityReference, int accessMask, bool isInherited, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AccessControlType type)
    System.Security.AccessControl.AuditRule AuditRuleFactory(System.Security.Principal.IdentityReference identityReference, int accessMask, bool isInherited, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AuditFlags flags)
    System.Security.Principal.IdentityReference GetGroup(type targetType)
    System.Security.Principal.IdentityReference GetOwner(type targetType)
    byte[] GetSecurityDescriptorBinaryForm()
    string GetSecurityDescriptorSddlForm(System.Security.AccessControl.AccessControlSections includeSections)
    static bool IsSddlConversionSupported()
    bool ModifyAccessRule(System.Security.AccessControl.AccessControlModification modification, System.Security.AccessControl.AccessRule rule, [ref] bool modified)
    bool ModifyAuditRule(System.Security.AccessControl.AccessControlModification modification, System.Security.AccessControl.AuditRule rule, [ref] bool modified)
    void PurgeAccessRules(System.Security.Principal.IdentityReference identity)
    void PurgeAuditRules(System.Security.Principal.IdentityReference identity)
    void SetAccessRuleProtection(bool isProtected, bool preserveInheritance)
    void SetAuditRuleProtection(bool isProtected, bool preserveInheritance)
    void SetGroup(System.Security.Principal.IdentityReference identity)
    void SetOwner(System.Security.Principal.IdentityReference identity)
    void SetSecurityDescriptorBinaryForm(byte[] binaryForm)
    void SetSecurityDescriptorBinaryForm(byte[] binaryForm, System.Security.AccessControl.AccessControlSections includeSections)
    void SetSecurityDescriptorSddlForm(string sddlForm)
    void SetSecurityDescriptorSddlForm(string sddlForm, System.Security.AccessControl.AccessControlSections includeSections)

class System.Net.NetworkInformation.PhysicalAddress : System.Object
    new(byte[] address)
    int GetHashCode()
    bool Equals(System.Object comparand)
    string ToString()
    byte[] GetAddressBytes()
    static PhysicalAddress Parse(string address)
    static PhysicalAddress Parse(System.ReadOnlySpan[char] address)
    static bool TryParse(string address, [ref] PhysicalAddress value)
    static bool TryParse(System.ReadOnlySpan[char] address, [ref] PhysicalAddress value)

sealed class Microsoft.Management.Infrastructure.CimClass : System.Object, System.IDisposable
    string CimSuperClassName {get;}
    cimclass CimSuperClass {get;}
    Microsoft.Management.Infrastructure.Generic.CimReadOnlyKeyedCollection[Microsoft.Management.Infrastructure.CimPropertyDeclaration] CimClassProperties {get;}
    Microsoft.Management.Infrastructure.Generic.CimReadOnlyKeyedCollection[Microsoft.Management.Infrastructure.CimQualifier] CimClassQualifiers {get;}
    Microsoft.Management.Infrastructure.Generic.CimReadOnlyKeyedCollection[Microsoft.Management.Infrastructure.CimMethodDeclaration] CimClassMethods {get;}
    Microsoft.Management.Infrastructure.CimSystemProperties CimSystemProperties {get;}
    void Dispose()
    int GetHashCode()
    bool Equals(System.Object obj)
    string ToString()

static class Microsoft.Management.Infrastructure.CimConverter : System.Object
    static type GetDotNetType(cimtype cimType)
    static cimtype GetCimType(type dotNetType)

sealed class Microsoft.Management.Infrastructure.CimInstance : System.Object, System.IDisposable
    new(ciminstance cimInstanceToClone)
    new(string className)
    new(string className, string namespaceName)
    new(cimclass cimClass)
    cimclass CimClass {get;}
    Microsoft.Management.Infrastructure.Generic.CimKeyedCollection[Microsoft.Management.Infrastructure.CimProperty] CimInstanceProperties {get;}
    Microsoft.Management.Infrastructure.CimSystemProperties CimSystemProperties {get;}
    void Dispose()
    guid GetCimSessionInstanceId()
    string GetCimSessionComputerName()
    string ToString()

class Microsoft.Management.Infrastructure.CimSession : System.Object, System.IDisposable
    string ComputerName {get;}
    guid InstanceId {get;}
    static CimSession Create(string computerName)
    static CimSession Create(string computerName, Microsoft.Management.Infrastructure.Options.CimSessionOptions sessionOptions)
    static Microsoft.Management.Infrastructure.Generic.CimAsyncResult[CimSession] CreateAsync(string computerName)
    static Microsoft.Management.Infrastructure.Generic.CimAsyncResult[CimSession] CreateAsync(string computerName, Microsoft.Management.Infrastructure.Options.CimSessionOptions sessionOptions)
    void Close()
    Microsoft.Management.Infrastructure.Generic.CimAsyncStatus CloseAsync()
    void Dispose()
    ciminstance GetInstance(string namespaceName, ciminstance instanceId)
    ciminstance GetInstance(string namespaceName, ciminstance instanceId, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[ciminstance] GetInstanceAsync(string namespaceName, ciminstance instanceId)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[ciminstance] GetInstanceAsync(string namespaceName, ciminstance instanceId, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    ciminstance ModifyInstance(ciminstance instance)
    ciminstance ModifyInstance(string namespaceName, ciminstance instance)
    ciminstance ModifyInstance(string namespaceName, ciminstance instance, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[ciminstance] ModifyInstanceAsync(ciminstance instance)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[ciminstance] ModifyInstanceAsync(string namespaceName, ciminstance instance)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[ciminstance] ModifyInstanceAsync(string namespaceName, ciminstance instance, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    ciminstance CreateInstance(string namespaceName, ciminstance instance)
    ciminstance CreateInstance(string namespaceName, ciminstance instance, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[ciminstance] CreateInstanceAsync(string namespaceName, ciminstance instance)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[ciminstance] CreateInstanceAsync(string namespaceName, ciminstance instance, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    void DeleteInstance(ciminstance instance)
    void DeleteInstance(string namespaceName, ciminstance instance)
    void DeleteInstance(string namespaceName, ciminstance instance, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncStatus DeleteInstanceAsync(ciminstance instance)
    Microsoft.Management.Infrastructure.Generic.CimAsyncStatus DeleteInstanceAsync(string namespaceName, ciminstance instance)
    Microsoft.Management.Infrastructure.Generic.CimAsyncStatus DeleteInstanceAsync(string namespaceName, ciminstance instance, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    System.Collections.Generic.IEnumerable[Microsoft.Management.Infrastructure.CimSubscriptionResult] Subscribe(string namespaceName, string queryDialect, string queryExpression)
    System.Collections.Generic.IEnumerable[Microsoft.Management.Infrastructure.CimSubscriptionResult] Subscribe(string namespaceName, string queryDialect, string queryExpression, Microsoft.Management.Infrastructure.Options.CimOperationOptions operationOptions)
    System.Collections.Generic.IEnumerable[Microsoft.Management.Infrastructure.CimSubscriptionResult] Subscribe(string namespaceName, string queryDialect, string queryExpression, Microsoft.Management.Infrastructure.Options.CimSubscriptionDeliveryOptions options)
    System.Collections.Generic.IEnumerable[Microsoft.Management.Infrastructure.CimSubscriptionResult] Subscribe(string namespaceName, string queryDialect, string queryExpression, Microsoft.Management.Infrastructure.Options.CimOperationOptions operationOptions, Microsoft.Management.Infrastructure.Options.CimSubscriptionDeliveryOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[Microsoft.Management.Infrastructure.CimSubscriptionResult] SubscribeAsync(string namespaceName, string queryDialect, string queryExpression)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[Microsoft.Management.Infrastructure.CimSubscriptionResult] SubscribeAsync(string namespaceName, string queryDialect, string queryExpression, Microsoft.Management.Infrastructure.Options.CimOperationOptions operationOptions)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[Microsoft.Management.Infrastructure.CimSubscriptionResult] SubscribeAsync(string namespaceName, string queryDialect, string queryExpression, Microsoft.Management.Infrastructure.Options.CimSubscriptionDeliveryOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[Microsoft.Management.Infrastructure.CimSubscriptionResult] SubscribeAsync(string namespaceName, string queryDialect, string queryExpression, Microsoft.Management.Infrastructure.Options.CimOperationOptions operationOptions, Microsoft.Management.Infrastructure.Options.CimSubscriptionDeliveryOptions options)
    System.Collections.Generic.IEnumerable[ciminstance] EnumerateInstances(string namespaceName, string className)
    System.Collections.Generic.IEnumerable[ciminstance] EnumerateInstances(string namespaceName, string className, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[ciminstance] EnumerateInstancesAsync(string namespaceName, string className)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[ciminstance] EnumerateInstancesAsync(string namespaceName, string className, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    System.Collections.Generic.IEnumerable[ciminstance] QueryInstances(string namespaceName, string queryDialect, string queryExpression)
    System.Collections.Generic.IEnumerable[ciminstance] QueryInstances(string namespaceName, string queryDialect, string queryExpression, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[ciminstance] QueryInstancesAsync(string namespaceName, string queryDialect, string queryExpression)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[ciminstance] QueryInstancesAsync(string namespaceName, string queryDialect, string queryExpression, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    System.Collections.Generic.IEnumerable[ciminstance] EnumerateAssociatedInstances(string namespaceName, ciminstance sourceInstance, string associationClassName, string resultClassName, string sourceRole, string resultRole)
    System.Collections.Generic.IEnumerable[ciminstance] EnumerateAssociatedInstances(string namespaceName, ciminstance sourceInstance, string associationClassName, string resultClassName, string sourceRole, string resultRole, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[ciminstance] EnumerateAssociatedInstancesAsync(string namespaceName, ciminstance sourceInstance, string associationClassName, string resultClassName, string sourceRole, string resultRole)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[ciminstance] EnumerateAssociatedInstancesAsync(string namespaceName, ciminstance sourceInstance, string associationClassName, string resultClassName, string sourceRole, string resultRole, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    System.Collections.Generic.IEnumerable[ciminstance] EnumerateReferencingInstances(string namespaceName, ciminstance sourceInstance, string associationClassName, string sourceRole)
    System.Collections.Generic.IEnumerable[ciminstance] EnumerateReferencingInstances(string namespaceName, ciminstance sourceInstance, string associationClassName, string sourceRole, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[ciminstance] EnumerateReferencingInstancesAsync(string namespaceName, ciminstance sourceInstance, string associationClassName, string sourceRole)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[ciminstance] EnumerateReferencingInstancesAsync(string namespaceName, ciminstance sourceInstance, string associationClassName, string sourceRole, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.CimMethodResult InvokeMethod(ciminstance instance, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters)
    Microsoft.Management.Infrastructure.CimMethodResult InvokeMethod(string namespaceName, ciminstance instance, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters)
    Microsoft.Management.Infrastructure.CimMethodResult InvokeMethod(string namespaceName, ciminstance instance, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[Microsoft.Management.Infrastructure.CimMethodResult] InvokeMethodAsync(ciminstance instance, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[Microsoft.Management.Infrastructure.CimMethodResult] InvokeMethodAsync(string namespaceName, ciminstance instance, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[Microsoft.Management.Infrastructure.CimMethodResultBase] InvokeMethodAsync(string namespaceName, ciminstance instance, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.CimMethodResult InvokeMethod(string namespaceName, string className, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters)
    Microsoft.Management.Infrastructure.CimMethodResult InvokeMethod(string namespaceName, string className, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[Microsoft.Management.Infrastructure.CimMethodResult] InvokeMethodAsync(string namespaceName, string className, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[Microsoft.Management.Infrastructure.CimMethodResultBase] InvokeMethodAsync(string namespaceName, string className, string methodName, Microsoft.Management.Infrastructure.CimMethodParametersCollection methodParameters, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    cimclass GetClass(string namespaceName, string className)
    cimclass GetClass(string namespaceName, string className, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[cimclass] GetClassAsync(string namespaceName, string className)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[cimclass] GetClassAsync(string namespaceName, string className, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    System.Collections.Generic.IEnumerable[cimclass] EnumerateClasses(string namespaceName)
    System.Collections.Generic.IEnumerable[cimclass] EnumerateClasses(string namespaceName, string className)
    System.Collections.Generic.IEnumerable[cimclass] EnumerateClasses(string namespaceName, string className, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[cimclass] EnumerateClassesAsync(string namespaceName)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[cimclass] EnumerateClassesAsync(string namespaceName, string className)
    Microsoft.Management.Infrastructure.Generic.CimAsyncMultipleResults[cimclass] EnumerateClassesAsync(string namespaceName, string className, Microsoft.Management.Infrastructure.Options.CimOperationOptions options)
    bool TestConnection()
    bool TestConnection([ref] ciminstance instance, [ref] Microsoft.Management.Infrastructure.CimException exception)
    Microsoft.Management.Infrastructure.Generic.CimAsyncResult[ciminstance] TestConnectionAsync()
    string ToString()

class System.Management.Automation.ExperimentalFeature : System.Object
    string Name {get;}
    string Description {get;}
    string Source {get;}
    bool Enabled {get;}
    static bool IsEnabled(string featureName)

class System.Management.Automation.PSListModifier : System.Object
    new()
    new(System.Collections.ObjectModel.Collection[System.Object] removeItems, System.Collections.ObjectModel.Collection[System.Object] addItems)
    new(System.Object replacementItems)
    new(hashtable hash)
    System.Collections.ObjectModel.Collection[System.Object] Add {get;}
    System.Collections.ObjectModel.Collection[System.Object] Remove {get;}
    System.Collections.ObjectModel.Collection[System.Object] Replace {get;}
    void ApplyTo(System.Collections.IList collectionToUpdate)
    void ApplyTo(System.Object collectionToUpdate)

