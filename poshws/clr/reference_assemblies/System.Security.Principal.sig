interface System.Security.Principal.IIdentity
    string Name {get;}
    string AuthenticationType {get;}
    bool IsAuthenticated {get;}

interface System.Security.Principal.IPrincipal
    System.Security.Principal.IIdentity Identity {get;}
    bool IsInRole(string role)

enum System.Security.Principal.PrincipalPolicy : System.Int32
    UnauthenticatedPrincipal=0 NoPrincipal=1 WindowsPrincipal=2

enum System.Security.Principal.TokenImpersonationLevel : System.Int32
    None=0 Anonymous=1 Identification=2 Impersonation=3 Delegation=4

sealed class System.Security.Principal.IdentityNotMappedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception inner)
    System.Security.Principal.IdentityReferenceCollection UnmappedIdentities {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo serializationInfo, System.Runtime.Serialization.StreamingContext streamingContext)

abstract class System.Security.Principal.IdentityReference : System.Object
    string Value {get;}
    bool Equals(System.Object o)
    int GetHashCode()
    bool IsValidTargetType(type targetType)
    string ToString()
    System.Security.Principal.IdentityReference Translate(type targetType)
    static bool op_Equality(System.Security.Principal.IdentityReference left, System.Security.Principal.IdentityReference right)
    static bool op_Inequality(System.Security.Principal.IdentityReference left, System.Security.Principal.IdentityReference right)

class System.Security.Principal.IdentityReferenceCollection : System.Object, System.Collections.Generic.ICollection[System.Security.Principal.IdentityReference], System.Collections.Generic.IEnumerable[System.Security.Principal.IdentityReference], System.Collections.IEnumerable
    new()
    new(int capacity)
    int Count {get;}
    indexer System.Security.Principal.IdentityReference Item(int index) {get;set;}
    bool ICollection[IdentityReference].IsReadOnly {get;}
    void Add(System.Security.Principal.IdentityReference identity)
    void ICollection[IdentityReference].Add(System.Security.Principal.IdentityReference item)
    void Clear()
    void ICollection[IdentityReference].Clear()
    bool Contains(System.Security.Principal.IdentityReference identity)
    bool ICollection[IdentityReference].Contains(System.Security.Principal.IdentityReference item)
    void CopyTo(System.Security.Principal.IdentityReference[] array, int offset)
    void ICollection[IdentityReference].CopyTo(System.Security.Principal.IdentityReference[] array, int arrayIndex)
    System.Collections.Generic.IEnumerator[System.Security.Principal.IdentityReference] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Security.Principal.IdentityReference] IEnumerable[IdentityReference].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    bool Remove(System.Security.Principal.IdentityReference identity)
    bool ICollection[IdentityReference].Remove(System.Security.Principal.IdentityReference item)
    System.Security.Principal.IdentityReferenceCollection Translate(type targetType)
    System.Security.Principal.IdentityReferenceCollection Translate(type targetType, bool forceSuccess)

sealed class System.Security.Principal.NTAccount : System.Security.Principal.IdentityReference
    new(string name)
    new(string domainName, string accountName)
    static bool op_Equality(System.Security.Principal.NTAccount left, System.Security.Principal.NTAccount right)
    static bool op_Inequality(System.Security.Principal.NTAccount left, System.Security.Principal.NTAccount right)

sealed class System.Security.Principal.SecurityIdentifier : System.Security.Principal.IdentityReference, System.IComparable[System.Security.Principal.SecurityIdentifier]
    new(byte[] binaryForm, int offset)
    new(System.IntPtr binaryForm)
    new(System.Security.Principal.WellKnownSidType sidType, System.Security.Principal.SecurityIdentifier domainSid)
    new(string sddlForm)
    System.Security.Principal.SecurityIdentifier AccountDomainSid {get;}
    int BinaryLength {get;}
    field static int MaxBinaryLength
    field static int MinBinaryLength
    int CompareTo(System.Security.Principal.SecurityIdentifier sid)
    int IComparable[SecurityIdentifier].CompareTo(System.Security.Principal.SecurityIdentifier other)
    bool Equals(System.Security.Principal.SecurityIdentifier sid)
    void GetBinaryForm(byte[] binaryForm, int offset)
    bool IsAccountSid()
    bool IsEqualDomainSid(System.Security.Principal.SecurityIdentifier sid)
    bool IsWellKnown(System.Security.Principal.WellKnownSidType type)
    static bool op_Equality(System.Security.Principal.SecurityIdentifier left, System.Security.Principal.SecurityIdentifier right)
    static bool op_Inequality(System.Security.Principal.SecurityIdentifier left, System.Security.Principal.SecurityIdentifier right)

enum flags System.Security.Principal.TokenAccessLevels : System.Int32
    AssignPrimary=1 Duplicate=2 Impersonate=4 Query=8 QuerySource=16 AdjustPrivileges=32 AdjustGroups=64
    AdjustDefault=128 AdjustSessionId=256 Read=131080 Write=131296 AllAccess=983551 MaximumAllowed=33554432

enum System.Security.Principal.WellKnownSidType : System.Int32
    NullSid=0 WorldSid=1 LocalSid=2 CreatorOwnerSid=3 CreatorGroupSid=4 CreatorOwnerServerSid=5
    CreatorGroupServerSid=6 NTAuthoritySid=7 DialupSid=8 NetworkSid=9 BatchSid=10 InteractiveSid=11
    ServiceSid=12 AnonymousSid=13 ProxySid=14 EnterpriseControllersSid=15 SelfSid=16 AuthenticatedUserSid=17
    RestrictedCodeSid=18 TerminalServerSid=19 RemoteLogonIdSid=20 LogonIdsSid=21 LocalSystemSid=22
    LocalServiceSid=23 NetworkServiceSid=24 BuiltinDomainSid=25 BuiltinAdministratorsSid=26 BuiltinUsersSid=27
    BuiltinGuestsSid=28 BuiltinPowerUsersSid=29 BuiltinAccountOperatorsSid=30 BuiltinSystemOperatorsSid=31
    BuiltinPrintOperatorsSid=32 BuiltinBackupOperatorsSid=33 BuiltinReplicatorSid=34
    BuiltinPreWindows2000CompatibleAccessSid=35 BuiltinRemoteDesktopUsersSid=36
    BuiltinNetworkConfigurationOperatorsSid=37 AccountAdministratorSid=38 AccountGuestSid=39
    AccountKrbtgtSid=40 AccountDomainAdminsSid=41 AccountDomainUsersSid=42 AccountDomainGuestsSid=43
    AccountComputersSid=44 AccountControllersSid=45 AccountCertAdminsSid=46 AccountSchemaAdminsSid=47
    AccountEnterpriseAdminsSid=48 AccountPolicyAdminsSid=49 AccountRasAndIasServersSid=50
    NtlmAuthenticationSid=51 DigestAuthenticationSid=52 SChannelAuthenticationSid=53 ThisOrganizationSid=54
    OtherOrganizationSid=55 BuiltinIncomingForestTrustBuildersSid=56 BuiltinPerformanceMonitoringUsersSid=57
    BuiltinPerformanceLoggingUsersSid=58 BuiltinAuthorizationAccessSid=59 MaxDefined=60
    WinBuiltinTerminalServerLicenseServersSid=60 WinBuiltinDCOMUsersSid=61 WinBuiltinIUsersSid=62
    WinIUserSid=63 WinBuiltinCryptoOperatorsSid=64 WinUntrustedLabelSid=65 WinLowLabelSid=66
    WinMediumLabelSid=67 WinHighLabelSid=68 WinSystemLabelSid=69 WinWriteRestrictedCodeSid=70
    WinCreatorOwnerRightsSid=71 WinCacheablePrincipalsGroupSid=72 WinNonCacheablePrincipalsGroupSid=73
    WinEnterpriseReadonlyControllersSid=74 WinAccountReadonlyControllersSid=75
    WinBuiltinEventLogReadersGroup=76 WinNewEnterpriseReadonlyControllersSid=77
    WinBuiltinCertSvcDComAccessGroup=78 WinMediumPlusLabelSid=79 WinLocalLogonSid=80 WinConsoleLogonSid=81
    WinThisOrganizationCertificateSid=82 WinApplicationPackageAuthoritySid=83 WinBuiltinAnyPackageSid=84
    WinCapabilityInternetClientSid=85 WinCapabilityInternetClientServerSid=86
    WinCapabilityPrivateNetworkClientServerSid=87 WinCapabilityPicturesLibrarySid=88
    WinCapabilityVideosLibrarySid=89 WinCapabilityMusicLibrarySid=90 WinCapabilityDocumentsLibrarySid=91
    WinCapabilitySharedUserCertificatesSid=92 WinCapabilityEnterpriseAuthenticationSid=93
    WinCapabilityRemovableStorageSid=94

enum System.Security.Principal.WindowsAccountType : System.Int32
    Normal=0 Guest=1 System=2 Anonymous=3

class System.Security.Principal.WindowsIdentity : System.Security.Claims.ClaimsIdentity, System.Security.Principal.IIdentity, System.IDisposable, System.Runtime.Serialization.IDeserializationCallback, System.Runtime.Serialization.ISerializable
    new(System.IntPtr userToken)
    new(System.IntPtr userToken, string type)
    new(System.IntPtr userToken, string type, System.Security.Principal.WindowsAccountType acctType)
    new(System.IntPtr userToken, string type, System.Security.Principal.WindowsAccountType acctType, bool isAuthenticated)
    new(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    new(string sUserPrincipalName)
    Microsoft.Win32.SafeHandles.SafeAccessTokenHandle AccessToken {get;}
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] DeviceClaims {get;}
    System.Security.Principal.IdentityReferenceCollection Groups {get;}
    System.Security.Principal.TokenImpersonationLevel ImpersonationLevel {get;}
    bool IsAnonymous {get;}
    bool IsGuest {get;}
    bool IsSystem {get;}
    System.Security.Principal.SecurityIdentifier Owner {get;}
    System.IntPtr Token {get;}
    System.Security.Principal.SecurityIdentifier User {get;}
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] UserClaims {get;}
    field static string DefaultIssuer = "AD AUTHORITY"
    void Dispose()
    void IDisposable.Dispose()
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    static System.Security.Principal.WindowsIdentity GetAnonymous()
    static System.Security.Principal.WindowsIdentity GetCurrent()
    static System.Security.Principal.WindowsIdentity GetCurrent(bool ifImpersonating)
    static System.Security.Principal.WindowsIdentity GetCurrent(System.Security.Principal.TokenAccessLevels desiredAccess)
    static void RunImpersonated(Microsoft.Win32.SafeHandles.SafeAccessTokenHandle safeAccessTokenHandle, System.Action action)
    static T RunImpersonated[T](Microsoft.Win32.SafeHandles.SafeAccessTokenHandle safeAccessTokenHandle, System.Func[T] func)
    static System.Threading.Tasks.Task RunImpersonatedAsync(Microsoft.Win32.SafeHandles.SafeAccessTokenHandle safeAccessTokenHandle, System.Func[System.Threading.Tasks.Task] func)
    static System.Threading.Tasks.Task[T] RunImpersonatedAsync[T](Microsoft.Win32.SafeHandles.SafeAccessTokenHandle safeAccessTokenHandle, System.Func[System.Threading.Tasks.Task[T]] func)

class System.Security.Principal.WindowsPrincipal : System.Security.Claims.ClaimsPrincipal, System.Security.Principal.IPrincipal
    new(System.Security.Principal.WindowsIdentity ntIdentity)
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] DeviceClaims {get;}
    System.Collections.Generic.IEnumerable[System.Security.Claims.Claim] UserClaims {get;}
    bool IsInRole(int rid)
    bool IsInRole(System.Security.Principal.SecurityIdentifier sid)
    bool IsInRole(System.Security.Principal.WindowsBuiltInRole role)
