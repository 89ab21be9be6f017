static class Microsoft.Win32.Registry : System.Object
    field static Microsoft.Win32.RegistryKey ClassesRoot
    field static Microsoft.Win32.RegistryKey CurrentConfig
    field static Microsoft.Win32.RegistryKey CurrentUser
    field static Microsoft.Win32.RegistryKey LocalMachine
    field static Microsoft.Win32.RegistryKey PerformanceData
    field static Microsoft.Win32.RegistryKey Users
    static System.Object GetValue(string keyName, string valueName, System.Object defaultValue)
    static void SetValue(string keyName, string valueName, System.Object value)
    static void SetValue(string keyName, string valueName, System.Object value, Microsoft.Win32.RegistryValueKind valueKind)

enum Microsoft.Win32.RegistryHive : System.Int32
    ClassesRoot=-2147483648 CurrentUser=-2147483647 LocalMachine=-2147483646 Users=-2147483645
    PerformanceData=-2147483644 CurrentConfig=-2147483643

sealed class Microsoft.Win32.RegistryKey : System.MarshalByRefObject, System.IDisposable
    Microsoft.Win32.SafeHandles.SafeRegistryHandle Handle {get;}
    string Name {get;}
    int SubKeyCount {get;}
    int ValueCount {get;}
    Microsoft.Win32.RegistryView View {get;}
    void Close()
    Microsoft.Win32.RegistryKey CreateSubKey(string subkey)
    Microsoft.Win32.RegistryKey CreateSubKey(string subkey, Microsoft.Win32.RegistryKeyPermissionCheck permissionCheck)
    Microsoft.Win32.RegistryKey CreateSubKey(string subkey, Microsoft.Win32.RegistryKeyPermissionCheck permissionCheck, Microsoft.Win32.RegistryOptions registryOptions)
    Microsoft.Win32.RegistryKey CreateSubKey(string subkey, Microsoft.Win32.RegistryKeyPermissionCheck permissionCheck, Microsoft.Win32.RegistryOptions registryOptions, System.Security.AccessControl.RegistrySecurity registrySecurity)
    Microsoft.Win32.RegistryKey CreateSubKey(string subkey, Microsoft.Win32.RegistryKeyPermissionCheck permissionCheck, System.Security.AccessControl.RegistrySecurity registrySecurity)
    Microsoft.Win32.RegistryKey CreateSubKey(string subkey, bool writable)
    Microsoft.Win32.RegistryKey CreateSubKey(string subkey, bool writable, Microsoft.Win32.RegistryOptions options)
    void DeleteSubKey(string subkey)
    void DeleteSubKey(string subkey, bool throwOnMissingSubKey)
    void DeleteSubKeyTree(string subkey)
    void DeleteSubKeyTree(string subkey, bool throwOnMissingSubKey)
    void DeleteValue(string name)
    void DeleteValue(string name, bool throwOnMissingValue)
    void Dispose()
    void IDisposable.Dispose()
    void Flush()
    System.Security.AccessControl.RegistrySecurity GetAccessControl()
    System.Security.AccessControl.RegistrySecurity GetAccessControl(System.Security.AccessControl.AccessControlSections includeSections)
    string[] GetSubKeyNames()
    System.Object GetValue(string name)
    System.Object GetValue(string name, System.Object defaultValue)
    System.Object GetValue(string name, System.Object defaultValue, Microsoft.Win32.RegistryValueOptions options)
    Microsoft.Win32.RegistryValueKind GetValueKind(string name)
    string[] GetValueNames()
    Microsoft.Win32.RegistryKey OpenSubKey(string name)
    Microsoft.Win32.RegistryKey OpenSubKey(string name, Microsoft.Win32.RegistryKeyPermissionCheck permissionCheck)
    Microsoft.Win32.RegistryKey OpenSubKey(string name, Microsoft.Win32.RegistryKeyPermissionCheck permissionCheck, System.Security.AccessControl.RegistryRights rights)
    Microsoft.Win32.RegistryKey OpenSubKey(string name, bool writable)
    Microsoft.Win32.RegistryKey OpenSubKey(string name, System.Security.AccessControl.RegistryRights rights)
    void SetAccessControl(System.Security.AccessControl.RegistrySecurity registrySecurity)
    void SetValue(string name, System.Object value)
    void SetValue(string name, System.Object value, Microsoft.Win32.RegistryValueKind valueKind)
    string ToString()
    static Microsoft.Win32.RegistryKey FromHandle(Microsoft.Win32.SafeHandles.SafeRegistryHandle handle)
    static Microsoft.Win32.RegistryKey FromHandle(Microsoft.Win32.SafeHandles.SafeRegistryHandle handle, Microsoft.Win32.RegistryView view)
    static Microsoft.Win32.RegistryKey OpenBaseKey(Microsoft.Win32.RegistryHive hKey, Microsoft.Win32.RegistryView view)
    static Microsoft.Win32.RegistryKey OpenRemoteBaseKey(Microsoft.Win32.RegistryHive hKey, string machineName)
    static Microsoft.Win32.RegistryKey OpenRemoteBaseKey(Microsoft.Win32.RegistryHive hKey, string machineName, Microsoft.Win32.RegistryView view)

enum Microsoft.Win32.RegistryKeyPermissionCheck : System.Int32
    Default=0 ReadSubTree=1 ReadWriteSubTree=2

enum flags Microsoft.Win32.RegistryOptions : System.Int32
    None=0 Volatile=1

enum Microsoft.Win32.RegistryValueKind : System.Int32
    Unknown=0 String=1 ExpandString=2 Binary=3 DWord=4 MultiString=7 QWord=11 None=-1

enum flags Microsoft.Win32.RegistryValueOptions : System.Int32
    None=0 DoNotExpandEnvironmentNames=1

enum Microsoft.Win32.RegistryView : System.Int32
    Default=0 Registry64=256 Registry32=512
