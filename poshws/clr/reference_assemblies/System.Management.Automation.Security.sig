sealed class System.Management.Automation.Security.SystemPolicy : System.Object
    static System.Management.Automation.Security.SystemEnforcementMode GetSystemLockdownPolicy()
    static System.Management.Automation.Security.SystemEnforcementMode GetLockdownPolicy(string path, System.Runtime.InteropServices.SafeHandle handle)
    static System.Management.Automation.Security.SystemScriptFileEnforcement GetFilePolicyEnforcement(string filePath, System.IO.FileStream fileStream)
