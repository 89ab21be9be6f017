sealed class Microsoft.PowerShell.ManagedPSEntry : System.Object
    new()
    static int Main(string[] args)

static class Microsoft.PowerShell.ConsoleShell : System.Object
    static int Start(string bannerText, string helpText, string[] args)
    static int Start(initialsessionstate initialSessionState, string bannerText, string helpText, string[] args)

sealed class Microsoft.PowerShell.UnmanagedPSEntry : System.Object
    new()
    static int Start(string consoleFilePath, string[] args, int argc)
    static int Start(string[] args, int argc)

static class Microsoft.PowerShell.ProcessCodeMethods : System.Object
    static System.Object GetParentProcess(psobject obj)

sealed class Microsoft.PowerShell.DeserializingTypeConverter : System.Management.Automation.PSTypeConverter
    new()
    static uint GetParameterSetMetadataFlags(psobject instance)
    static psobject GetInvocationInfo(psobject instance)
    static guid GetFormatViewDefinitionInstanceId(psobject instance)

sealed class Microsoft.PowerShell.PSAuthorizationManager : System.Management.Automation.AuthorizationManager
    new(string shellId)
