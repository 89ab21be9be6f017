sealed class System.Security.AllowPartiallyTrustedCallersAttribute : System.Attribute
    new()
    System.Security.PartialTrustVisibilityLevel PartialTrustVisibilityLevel {get;set;}

interface System.Security.IPermission : System.Security.ISecurityEncodable
    System.Security.IPermission Copy()
    void Demand()
    System.Security.IPermission Intersect(System.Security.IPermission target)
    bool IsSubsetOf(System.Security.IPermission target)
    System.Security.IPermission Union(System.Security.IPermission target)
    void FromXml(System.Security.SecurityElement e)
    System.Security.SecurityElement ToXml()

interface System.Security.ISecurityEncodable
    void FromXml(System.Security.SecurityElement e)
    System.Security.SecurityElement ToXml()

interface System.Security.IStackWalk
    void Assert()
    void Demand()
    void Deny()
    void PermitOnly()

enum System.Security.PartialTrustVisibilityLevel : System.Int32
    VisibleToAllHosts=0 NotVisibleByDefault=1

class System.Security.PermissionSet : System.Object, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.IDeserializationCallback, System.Security.ISecurityEncodable, System.Security.IStackWalk
    new(System.Security.Permissions.PermissionState state)
    new(System.Security.PermissionSet permSet)
    int Count {get;}
    bool IsReadOnly {get;}
    bool IsSynchronized {get;}
    System.Object SyncRoot {get;}
    System.Security.IPermission AddPermission(System.Security.IPermission perm)
    void Assert()
    void IStackWalk.Assert()
    bool ContainsNonCodeAccessPermissions()
    System.Security.PermissionSet Copy()
    void CopyTo(array array, int index)
    void ICollection.CopyTo(array array, int index)
    void Demand()
    void IStackWalk.Demand()
    void Deny()
    void IStackWalk.Deny()
    bool Equals(System.Object o)
    void FromXml(System.Security.SecurityElement et)
    void ISecurityEncodable.FromXml(System.Security.SecurityElement e)
    System.Collections.IEnumerator GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    int GetHashCode()
    System.Security.IPermission GetPermission(type permClass)
    System.Security.PermissionSet Intersect(System.Security.PermissionSet other)
    bool IsEmpty()
    bool IsSubsetOf(System.Security.PermissionSet target)
    bool IsUnrestricted()
    void PermitOnly()
    void IStackWalk.PermitOnly()
    System.Security.IPermission RemovePermission(type permClass)
    System.Security.IPermission SetPermission(System.Security.IPermission perm)
    string ToString()
    System.Security.SecurityElement ToXml()
    System.Security.SecurityElement ISecurityEncodable.ToXml()
    System.Security.PermissionSet Union(System.Security.PermissionSet other)
    void IDeserializationCallback.OnDeserialization(System.Object sender)
    static byte[] ConvertPermissionSet(string inFormat, byte[] inData, string outFormat)
    static void RevertAssert()

sealed class System.Security.SecurityCriticalAttribute : System.Attribute
    new()
    new(System.Security.SecurityCriticalScope scope)
    System.Security.SecurityCriticalScope Scope {get;}

enum System.Security.SecurityCriticalScope : System.Int32
    Explicit=0 Everything=1

sealed class System.Security.SecurityElement : System.Object
    new(string tag)
    new(string tag, string text)
    string Tag {get;set;}
    hashtable Attributes {get;set;}
    string Text {get;set;}
    System.Collections.ArrayList Children {get;set;}
    void AddAttribute(string name, string value)
    void AddChild(System.Security.SecurityElement child)
    bool Equal(System.Security.SecurityElement other)
    System.Security.SecurityElement Copy()
    string ToString()
    string Attribute(string name)
    System.Security.SecurityElement SearchForChildByTag(string tag)
    string SearchForTextOfTag(string tag)
    static bool IsValidTag(string tag)
    static bool IsValidText(string text)
    static bool IsValidAttributeName(string name)
    static bool IsValidAttributeValue(string value)
    static string Escape(string str)
    static System.Security.SecurityElement FromString(string xml)

sealed class System.Security.SecurityRulesAttribute : System.Attribute
    new(System.Security.SecurityRuleSet ruleSet)
    bool SkipVerificationInFullTrust {get;set;}
    System.Security.SecurityRuleSet RuleSet {get;}

enum System.Security.SecurityRuleSet : System.Byte
    None=0 Level1=1 Level2=2

sealed class System.Security.SecuritySafeCriticalAttribute : System.Attribute
    new()

sealed class System.Security.SecurityTransparentAttribute : System.Attribute
    new()

sealed class System.Security.SecurityTreatAsSafeAttribute : System.Attribute
    new()

sealed class System.Security.SuppressUnmanagedCodeSecurityAttribute : System.Attribute
    new()

sealed class System.Security.UnverifiableCodeAttribute : System.Attribute
    new()

class System.Security.VerificationException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)

static class System.Security.SecureStringMarshal : System.Object
    static System.IntPtr SecureStringToCoTaskMemAnsi(securestring s)
    static System.IntPtr SecureStringToGlobalAllocAnsi(securestring s)
    static System.IntPtr SecureStringToCoTaskMemUnicode(securestring s)
    static System.IntPtr SecureStringToGlobalAllocUnicode(securestring s)
