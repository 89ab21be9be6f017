enum flags System.Security.AccessControl.AccessControlActions : System.Int32
    None=0 View=1 Change=2

enum System.Security.AccessControl.AccessControlModification : System.Int32
    Add=0 Set=1 Reset=2 Remove=3 RemoveAll=4 RemoveSpecific=5

enum flags System.Security.AccessControl.AccessControlSections : System.Int32
    None=0 Audit=1 Access=2 Owner=4 Group=8 All=15

enum System.Security.AccessControl.AccessControlType : System.Int32
    Allow=0 Deny=1

abstract class System.Security.AccessControl.AccessRule : System.Security.AccessControl.AuthorizationRule
    System.Security.AccessControl.AccessControlType AccessControlType {get;}

class System.Security.AccessControl.AccessRule`1[T] : System.Security.AccessControl.AccessRule
    new(System.Security.Principal.IdentityReference identity, T rights, System.Security.AccessControl.AccessControlType type)
    new(System.Security.Principal.IdentityReference identity, T rights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AccessControlType type)
    new(string identity, T rights, System.Security.AccessControl.AccessControlType type)
    new(string identity, T rights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AccessControlType type)
    T Rights {get;}

sealed class System.Security.AccessControl.AceEnumerator : System.Object, System.Collections.IEnumerator
    System.Security.AccessControl.GenericAce Current {get;}
    bool MoveNext()
    bool IEnumerator.MoveNext()
    void Reset()
    void IEnumerator.Reset()

enum System.Security.AccessControl.AceQualifier : System.Int32
    AccessAllowed=0 AccessDenied=1 SystemAudit=2 SystemAlarm=3

enum System.Security.AccessControl.AceType : System.Byte
    AccessAllowed=0 AccessDenied=1 SystemAudit=2 SystemAlarm=3 AccessAllowedCompound=4 AccessAllowedObject=5
    AccessDeniedObject=6 SystemAuditObject=7 SystemAlarmObject=8 AccessAllowedCallback=9
    AccessDeniedCallback=10 AccessAllowedCallbackObject=11 AccessDeniedCallbackObject=12
    SystemAuditCallback=13 SystemAlarmCallback=14 SystemAuditCallbackObject=15 MaxDefinedAceType=16
    SystemAlarmCallbackObject=16

enum flags System.Security.AccessControl.AuditFlags : System.Int32
    None=0 Success=1 Failure=2

abstract class System.Security.AccessControl.AuditRule : System.Security.AccessControl.AuthorizationRule
    System.Security.AccessControl.AuditFlags AuditFlags {get;}

class System.Security.AccessControl.AuditRule`1[T] : System.Security.AccessControl.AuditRule
    new(System.Security.Principal.IdentityReference identity, T rights, System.Security.AccessControl.AuditFlags flags)
    new(System.Security.Principal.IdentityReference identity, T rights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AuditFlags flags)
    new(string identity, T rights, System.Security.AccessControl.AuditFlags flags)
    new(string identity, T rights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AuditFlags flags)
    T Rights {get;}

abstract class System.Security.AccessControl.AuthorizationRule : System.Object
    System.Security.Principal.IdentityReference IdentityReference {get;}
    System.Security.AccessControl.InheritanceFlags InheritanceFlags {get;}
    bool IsInherited {get;}
    System.Security.AccessControl.PropagationFlags PropagationFlags {get;}

sealed class System.Security.AccessControl.AuthorizationRuleCollection : System.Collections.ReadOnlyCollectionBase, System.Collections.ICollection, System.Collections.IEnumerable
    new()
    indexer System.Security.AccessControl.AuthorizationRule Item(int index) {get;}
    void AddRule(System.Security.AccessControl.AuthorizationRule rule)
    void CopyTo(System.Security.AccessControl.AuthorizationRule[] rules, int index)

sealed class System.Security.AccessControl.CommonAce : System.Security.AccessControl.QualifiedAce
    new(System.Security.AccessControl.AceFlags flags, System.Security.AccessControl.AceQualifier qualifier, int accessMask, System.Security.Principal.SecurityIdentifier sid, bool isCallback, byte[] opaque)
    static int MaxOpaqueLength(bool isCallback)

abstract class System.Security.AccessControl.CommonAcl : System.Security.AccessControl.GenericAcl, System.Collections.ICollection, System.Collections.IEnumerable
    bool IsCanonical {get;}
    bool IsContainer {get;}
    bool IsDS {get;}
    void Purge(System.Security.Principal.SecurityIdentifier sid)
    void RemoveInheritedAces()

abstract class System.Security.AccessControl.CommonObjectSecurity : ObjectSecurity
    System.Security.AccessControl.AuthorizationRuleCollection GetAccessRules(bool includeExplicit, bool includeInherited, type targetType)
    System.Security.AccessControl.AuthorizationRuleCollection GetAuditRules(bool includeExplicit, bool includeInherited, type targetType)

sealed class System.Security.AccessControl.CommonSecurityDescriptor : System.Security.AccessControl.GenericSecurityDescriptor
    new(bool isContainer, bool isDS, byte[] binaryForm, int offset)
    new(bool isContainer, bool isDS, System.Security.AccessControl.ControlFlags flags, System.Security.Principal.SecurityIdentifier owner, System.Security.Principal.SecurityIdentifier group, System.Security.AccessControl.SystemAcl systemAcl, System.Security.AccessControl.DiscretionaryAcl discretionaryAcl)
    new(bool isContainer, bool isDS, System.Security.AccessControl.RawSecurityDescriptor rawSecurityDescriptor)
    new(bool isContainer, bool isDS, string sddlForm)
    System.Security.AccessControl.DiscretionaryAcl DiscretionaryAcl {get;set;}
    bool IsContainer {get;}
    bool IsDiscretionaryAclCanonical {get;}
    bool IsDS {get;}
    bool IsSystemAclCanonical {get;}
    System.Security.AccessControl.SystemAcl SystemAcl {get;set;}
    void AddDiscretionaryAcl(byte revision, int trusted)
    void AddSystemAcl(byte revision, int trusted)
    void PurgeAccessControl(System.Security.Principal.SecurityIdentifier sid)
    void PurgeAudit(System.Security.Principal.SecurityIdentifier sid)
    void SetDiscretionaryAclProtection(bool isProtected, bool preserveInheritance)
    void SetSystemAclProtection(bool isProtected, bool preserveInheritance)

sealed class System.Security.AccessControl.CompoundAce : System.Security.AccessControl.KnownAce
    new(System.Security.AccessControl.AceFlags flags, int accessMask, System.Security.AccessControl.CompoundAceType compoundAceType, System.Security.Principal.SecurityIdentifier sid)
    System.Security.AccessControl.CompoundAceType CompoundAceType {get;set;}

enum System.Security.AccessControl.CompoundAceType : System.Int32
    Impersonation=1

enum flags System.Security.AccessControl.ControlFlags : System.Int32
    None=0 OwnerDefaulted=1 GroupDefaulted=2 DiscretionaryAclPresent=4 DiscretionaryAclDefaulted=8
    SystemAclPresent=16 SystemAclDefaulted=32 DiscretionaryAclUntrusted=64 ServerSecurity=128
    DiscretionaryAclAutoInheritRequired=256 SystemAclAutoInheritRequired=512
    DiscretionaryAclAutoInherited=1024 SystemAclAutoInherited=2048 DiscretionaryAclProtected=4096
    SystemAclProtected=8192 RMControlValid=16384 SelfRelative=32768

sealed class System.Security.AccessControl.CustomAce : System.Security.AccessControl.GenericAce
    new(System.Security.AccessControl.AceType type, System.Security.AccessControl.AceFlags flags, byte[] opaque)
    int OpaqueLength {get;}
    field static int MaxOpaqueLength
    byte[] GetOpaque()
    void SetOpaque(byte[] opaque)

sealed class System.Security.AccessControl.DiscretionaryAcl : System.Security.AccessControl.CommonAcl, System.Collections.ICollection, System.Collections.IEnumerable
    new(bool isContainer, bool isDS, byte revision, int capacity)
    new(bool isContainer, bool isDS, int capacity)
    new(bool isContainer, bool isDS, System.Security.AccessControl.RawAcl rawAcl)
    void AddAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags)
    void AddAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.ObjectAceFlags objectFlags, guid objectType, guid inheritedObjectType)
    void AddAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAccessRule rule)
    bool RemoveAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags)
    bool RemoveAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.ObjectAceFlags objectFlags, guid objectType, guid inheritedObjectType)
    bool RemoveAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAccessRule rule)
    void RemoveAccessSpecific(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags)
    void RemoveAccessSpecific(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.ObjectAceFlags objectFlags, guid objectType, guid inheritedObjectType)
    void RemoveAccessSpecific(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAccessRule rule)
    void SetAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags)
    void SetAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.ObjectAceFlags objectFlags, guid objectType, guid inheritedObjectType)
    void SetAccess(System.Security.AccessControl.AccessControlType accessType, System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAccessRule rule)

abstract class System.Security.AccessControl.GenericAce : System.Object
    System.Security.AccessControl.AceFlags AceFlags {get;set;}
    System.Security.AccessControl.AceType AceType {get;}
    System.Security.AccessControl.AuditFlags AuditFlags {get;}
    int BinaryLength {get;}
    System.Security.AccessControl.InheritanceFlags InheritanceFlags {get;}
    bool IsInherited {get;}
    System.Security.AccessControl.PropagationFlags PropagationFlags {get;}
    System.Security.AccessControl.GenericAce Copy()
    bool Equals(System.Object o)
    void GetBinaryForm(byte[] binaryForm, int offset)
    int GetHashCode()
    static System.Security.AccessControl.GenericAce CreateFromBinaryForm(byte[] binaryForm, int offset)
    static bool op_Equality(System.Security.AccessControl.GenericAce left, System.Security.AccessControl.GenericAce right)
    static bool op_Inequality(System.Security.AccessControl.GenericAce left, System.Security.AccessControl.GenericAce right)

abstract class System.Security.AccessControl.GenericAcl : System.Object, System.Collections.ICollection, System.Collections.IEnumerable
    int BinaryLength {get;}
    int Count {get;}
    bool IsSynchronized {get;}
    indexer System.Security.AccessControl.GenericAce Item(int index) {get;set;}
    byte Revision {get;}
    System.Object SyncRoot {get;}
    field static byte AclRevision
    field static byte AclRevisionDS
    field static int MaxBinaryLength
    void CopyTo(System.Security.AccessControl.GenericAce[] array, int index)
    void ICollection.CopyTo(array array, int index)
    void GetBinaryForm(byte[] binaryForm, int offset)
    System.Security.AccessControl.AceEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

abstract class System.Security.AccessControl.GenericSecurityDescriptor : System.Object
    int BinaryLength {get;}
    System.Security.AccessControl.ControlFlags ControlFlags {get;}
    System.Security.Principal.SecurityIdentifier Group {get;set;}
    System.Security.Principal.SecurityIdentifier Owner {get;set;}
    static byte Revision {get;}
    void GetBinaryForm(byte[] binaryForm, int offset)
    string GetSddlForm(System.Security.AccessControl.AccessControlSections includeSections)
    static bool IsSddlConversionSupported()

enum flags System.Security.AccessControl.InheritanceFlags : System.Int32
    None=0 ContainerInherit=1 ObjectInherit=2

abstract class System.Security.AccessControl.KnownAce : System.Security.AccessControl.GenericAce
    int AccessMask {get;set;}
    System.Security.Principal.SecurityIdentifier SecurityIdentifier {get;set;}

abstract class System.Security.AccessControl.NativeObjectSecurity : System.Security.AccessControl.CommonObjectSecurity

abstract class System.Security.AccessControl.ObjectAccessRule : System.Security.AccessControl.AccessRule
    guid InheritedObjectType {get;}
    System.Security.AccessControl.ObjectAceFlags ObjectFlags {get;}
    guid ObjectType {get;}

sealed class System.Security.AccessControl.ObjectAce : System.Security.AccessControl.QualifiedAce
    new(System.Security.AccessControl.AceFlags aceFlags, System.Security.AccessControl.AceQualifier qualifier, int accessMask, System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAceFlags flags, guid type, guid inheritedType, bool isCallback, byte[] opaque)
    guid InheritedObjectAceType {get;set;}
    System.Security.AccessControl.ObjectAceFlags ObjectAceFlags {get;set;}
    guid ObjectAceType {get;set;}
    static int MaxOpaqueLength(bool isCallback)

enum flags System.Security.AccessControl.ObjectAceFlags : System.Int32
    None=0 ObjectAceTypePresent=1 InheritedObjectAceTypePresent=2

abstract class System.Security.AccessControl.ObjectAuditRule : System.Security.AccessControl.AuditRule
    guid InheritedObjectType {get;}
    System.Security.AccessControl.ObjectAceFlags ObjectFlags {get;}
    guid ObjectType {get;}

abstract class System.Security.AccessControl.ObjectSecurity`1[T] : System.Security.AccessControl.NativeObjectSecurity
    void AddAccessRule(System.Security.AccessControl.AccessRule[T] rule)
    void AddAuditRule(System.Security.AccessControl.AuditRule[T] rule)
    bool RemoveAccessRule(System.Security.AccessControl.AccessRule[T] rule)
    void RemoveAccessRuleAll(System.Security.AccessControl.AccessRule[T] rule)
    void RemoveAccessRuleSpecific(System.Security.AccessControl.AccessRule[T] rule)
    bool RemoveAuditRule(System.Security.AccessControl.AuditRule[T] rule)
    void RemoveAuditRuleAll(System.Security.AccessControl.AuditRule[T] rule)
    void RemoveAuditRuleSpecific(System.Security.AccessControl.AuditRule[T] rule)
    void ResetAccessRule(System.Security.AccessControl.AccessRule[T] rule)
    void SetAccessRule(System.Security.AccessControl.AccessRule[T] rule)
    void SetAuditRule(System.Security.AccessControl.AuditRule[T] rule)

sealed class System.Security.AccessControl.PrivilegeNotHeldException : System.UnauthorizedAccessException, System.Runtime.Serialization.ISerializable
    new()
    new(string privilege)
    new(string privilege, System.Exception inner)
    string PrivilegeName {get;}

enum flags System.Security.AccessControl.PropagationFlags : System.Int32
    None=0 NoPropagateInherit=1 InheritOnly=2

abstract class System.Security.AccessControl.QualifiedAce : System.Security.AccessControl.KnownAce
    System.Security.AccessControl.AceQualifier AceQualifier {get;}
    bool IsCallback {get;}
    int OpaqueLength {get;}
    byte[] GetOpaque()
    void SetOpaque(byte[] opaque)

sealed class System.Security.AccessControl.RawAcl : System.Security.AccessControl.GenericAcl, System.Collections.ICollection, System.Collections.IEnumerable
    new(byte revision, int capacity)
    new(byte[] binaryForm, int offset)
    void InsertAce(int index, System.Security.AccessControl.GenericAce ace)
    void RemoveAce(int index)

sealed class System.Security.AccessControl.RawSecurityDescriptor : System.Security.AccessControl.GenericSecurityDescriptor
    new(byte[] binaryForm, int offset)
    new(System.Security.AccessControl.ControlFlags flags, System.Security.Principal.SecurityIdentifier owner, System.Security.Principal.SecurityIdentifier group, System.Security.AccessControl.RawAcl systemAcl, System.Security.AccessControl.RawAcl discretionaryAcl)
    new(string sddlForm)
    System.Security.AccessControl.RawAcl DiscretionaryAcl {get;set;}
    byte ResourceManagerControl {get;set;}
    System.Security.AccessControl.RawAcl SystemAcl {get;set;}
    void SetFlags(System.Security.AccessControl.ControlFlags flags)

enum System.Security.AccessControl.ResourceType : System.Int32
    Unknown=0 FileObject=1 Service=2 Printer=3 RegistryKey=4 LMShare=5 KernelObject=6 WindowObject=7
    DSObject=8 DSObjectAll=9 ProviderDefined=10 WmiGuidObject=11 RegistryWow6432Key=12

enum flags System.Security.AccessControl.SecurityInfos : System.Int32
    Owner=1 Group=2 DiscretionaryAcl=4 SystemAcl=8

sealed class System.Security.AccessControl.SystemAcl : System.Security.AccessControl.CommonAcl, System.Collections.ICollection, System.Collections.IEnumerable
    new(bool isContainer, bool isDS, byte revision, int capacity)
    new(bool isContainer, bool isDS, int capacity)
    new(bool isContainer, bool isDS, System.Security.AccessControl.RawAcl rawAcl)
    void AddAudit(System.Security.AccessControl.AuditFlags auditFlags, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags)
    void AddAudit(System.Security.AccessControl.AuditFlags auditFlags, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.ObjectAceFlags objectFlags, guid objectType, guid inheritedObjectType)
    void AddAudit(System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAuditRule rule)
    bool RemoveAudit(System.Security.AccessControl.AuditFlags auditFlags, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags)
    bool RemoveAudit(System.Security.AccessControl.AuditFlags auditFlags, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.ObjectAceFlags objectFlags, guid objectType, guid inheritedObjectType)
    bool RemoveAudit(System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAuditRule rule)
    void RemoveAuditSpecific(System.Security.AccessControl.AuditFlags auditFlags, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags)
    void RemoveAuditSpecific(System.Security.AccessControl.AuditFlags auditFlags, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.ObjectAceFlags objectFlags, guid objectType, guid inheritedObjectType)
    void RemoveAuditSpecific(System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAuditRule rule)
    void SetAudit(System.Security.AccessControl.AuditFlags auditFlags, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags)
    void SetAudit(System.Security.AccessControl.AuditFlags auditFlags, System.Security.Principal.SecurityIdentifier sid, int accessMask, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.ObjectAceFlags objectFlags, guid objectType, guid inheritedObjectType)
    void SetAudit(System.Security.Principal.SecurityIdentifier sid, System.Security.AccessControl.ObjectAuditRule rule)

abstract class System.Security.AccessControl.DirectoryObjectSecurity : ObjectSecurity
    System.Security.AccessControl.AccessRule AccessRuleFactory(System.Security.Principal.IdentityReference identityReference, int accessMask, bool isInherited, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AccessControlType type, guid objectType, guid inheritedObjectType)
    System.Security.AccessControl.AuditRule AuditRuleFactory(System.Security.Principal.IdentityReference identityReference, int accessMask, bool isInherited, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AuditFlags flags, guid objectType, guid inheritedObjectType)
    System.Security.AccessControl.AuthorizationRuleCollection GetAccessRules(bool includeExplicit, bool includeInherited, type targetType)
    System.Security.AccessControl.AuthorizationRuleCollection GetAuditRules(bool includeExplicit, bool includeInherited, type targetType)

sealed class System.Security.AccessControl.DirectorySecurity : System.Security.AccessControl.FileSystemSecurity
    new()
    new(string name, System.Security.AccessControl.AccessControlSections includeSections)

sealed class System.Security.AccessControl.FileSecurity : System.Security.AccessControl.FileSystemSecurity
    new()
    new(string fileName, System.Security.AccessControl.AccessControlSections includeSections)

sealed class System.Security.AccessControl.FileSystemAccessRule : System.Security.AccessControl.AccessRule
    new(System.Security.Principal.IdentityReference identity, System.Security.AccessControl.FileSystemRights fileSystemRights, System.Security.AccessControl.AccessControlType type)
    new(System.Security.Principal.IdentityReference identity, System.Security.AccessControl.FileSystemRights fileSystemRights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AccessControlType type)
    new(string identity, System.Security.AccessControl.FileSystemRights fileSystemRights, System.Security.AccessControl.AccessControlType type)
    new(string identity, System.Security.AccessControl.FileSystemRights fileSystemRights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AccessControlType type)
    System.Security.AccessControl.FileSystemRights FileSystemRights {get;}

sealed class System.Security.AccessControl.FileSystemAuditRule : System.Security.AccessControl.AuditRule
    new(System.Security.Principal.IdentityReference identity, System.Security.AccessControl.FileSystemRights fileSystemRights, System.Security.AccessControl.AuditFlags flags)
    new(System.Security.Principal.IdentityReference identity, System.Security.AccessControl.FileSystemRights fileSystemRights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AuditFlags flags)
    new(string identity, System.Security.AccessControl.FileSystemRights fileSystemRights, System.Security.AccessControl.AuditFlags flags)
    new(string identity, System.Security.AccessControl.FileSystemRights fileSystemRights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AuditFlags flags)
    System.Security.AccessControl.FileSystemRights FileSystemRights {get;}

enum flags System.Security.AccessControl.FileSystemRights : System.Int32
    ListDirectory=1 ReadData=1 CreateFiles=2 WriteData=2 AppendData=4 CreateDirectories=4
    ReadExtendedAttributes=8 WriteExtendedAttributes=16 ExecuteFile=32 Traverse=32
    DeleteSubdirectoriesAndFiles=64 ReadAttributes=128 WriteAttributes=256 Write=278 Delete=65536
    ReadPermissions=131072 Read=131209 ReadAndExecute=131241 Modify=197055 ChangePermissions=262144
    TakeOwnership=524288 Synchronize=1048576 FullControl=2032127

abstract class System.Security.AccessControl.FileSystemSecurity : System.Security.AccessControl.NativeObjectSecurity
    void AddAccessRule(System.Security.AccessControl.FileSystemAccessRule rule)
    void AddAuditRule(System.Security.AccessControl.FileSystemAuditRule rule)
    bool RemoveAccessRule(System.Security.AccessControl.FileSystemAccessRule rule)
    void RemoveAccessRuleAll(System.Security.AccessControl.FileSystemAccessRule rule)
    void RemoveAccessRuleSpecific(System.Security.AccessControl.FileSystemAccessRule rule)
    bool RemoveAuditRule(System.Security.AccessControl.FileSystemAuditRule rule)
    void RemoveAuditRuleAll(System.Security.AccessControl.FileSystemAuditRule rule)
    void RemoveAuditRuleSpecific(System.Security.AccessControl.FileSystemAuditRule rule)
    void ResetAccessRule(System.Security.AccessControl.FileSystemAccessRule rule)
    void SetAccessRule(System.Security.AccessControl.FileSystemAccessRule rule)
    void SetAuditRule(System.Security.AccessControl.FileSystemAuditRule rule)

sealed class System.Security.AccessControl.RegistryAccessRule : System.Security.AccessControl.AccessRule
    new(System.Security.Principal.IdentityReference identity, System.Security.AccessControl.RegistryRights registryRights, System.Security.AccessControl.AccessControlType type)
    new(System.Security.Principal.IdentityReference identity, System.Security.AccessControl.RegistryRights registryRights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AccessControlType type)
    new(string identity, System.Security.AccessControl.RegistryRights registryRights, System.Security.AccessControl.AccessControlType type)
    new(string identity, System.Security.AccessControl.RegistryRights registryRights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AccessControlType type)
    System.Security.AccessControl.RegistryRights RegistryRights {get;}

sealed class System.Security.AccessControl.RegistryAuditRule : System.Security.AccessControl.AuditRule
    new(System.Security.Principal.IdentityReference identity, System.Security.AccessControl.RegistryRights registryRights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AuditFlags flags)
    new(string identity, System.Security.AccessControl.RegistryRights registryRights, System.Security.AccessControl.InheritanceFlags inheritanceFlags, System.Security.AccessControl.PropagationFlags propagationFlags, System.Security.AccessControl.AuditFlags flags)
    System.Security.AccessControl.RegistryRights RegistryRights {get;}

enum flags System.Security.AccessControl.RegistryRights : System.Int32
    QueryValues=1 SetValue=2 CreateSubKey=4 EnumerateSubKeys=8 Notify=16 CreateLink=32 Delete=65536
    ReadPermissions=131072 WriteKey=131078 ExecuteKey=131097 ReadKey=131097 ChangePermissions=262144
    TakeOwnership=524288 FullControl=983103

sealed class System.Security.AccessControl.RegistrySecurity : System.Security.AccessControl.NativeObjectSecurity
    new()
    void AddAccessRule(System.Security.AccessControl.RegistryAccessRule rule)
    void AddAuditRule(System.Security.AccessControl.RegistryAuditRule rule)
    bool RemoveAccessRule(System.Security.AccessControl.RegistryAccessRule rule)
    void RemoveAccessRuleAll(System.Security.AccessControl.RegistryAccessRule rule)
    void RemoveAccessRuleSpecific(System.Security.AccessControl.RegistryAccessRule rule)
    bool RemoveAuditRule(System.Security.AccessControl.RegistryAuditRule rule)
    void RemoveAuditRuleAll(System.Security.AccessControl.RegistryAuditRule rule)
    void RemoveAuditRuleSpecific(System.Security.AccessControl.RegistryAuditRule rule)
    void ResetAccessRule(System.Security.AccessControl.RegistryAccessRule rule)
    void SetAccessRule(System.Security.AccessControl.RegistryAccessRule rule)
    void SetAuditRule(System.Security.AccessControl.RegistryAuditRule rule)
