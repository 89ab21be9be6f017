class System.Management.Automation.Remoting.OriginInfo : System.Object
    new(string computerName, guid runspaceID)
    new(string computerName, guid runspaceID, guid instanceID)
    string PSComputerName {get;}
    guid RunspaceID {get;}
    guid InstanceID {get;set;}
    string ToString()

class System.Management.Automation.Remoting.CmdletMethodInvoker`1[T] : System.Object
    new()
    System.Func[System.Management.Automation.Cmdlet,T] Action {get;set;}
    System.Exception ExceptionThrownOnCmdletThread {get;set;}
    System.Threading.ManualResetEventSlim Finished {get;set;}
    System.Object SyncObject {get;set;}
    T MethodResult {get;set;}

sealed class System.Management.Automation.Remoting.RemoteSessionNamedPipeServer : System.Object, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()
    static void CreateCustomNamedPipeServer(string pipeName)

class System.Management.Automation.Remoting.PSRemotingDataStructureException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.Management.Automation.Remoting.PSRemotingTransportException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    int ErrorCode {get;set;}
    string TransportMessage {get;set;}

class System.Management.Automation.Remoting.PSRemotingTransportRedirectException : System.Management.Automation.Remoting.PSRemotingTransportException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    string RedirectLocation {get;}

class System.Management.Automation.Remoting.PSDirectException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new(string message)

sealed class System.Management.Automation.Remoting.TransportErrorOccuredEventArgs : System.EventArgs
    new(System.Management.Automation.Remoting.PSRemotingTransportException e, System.Management.Automation.Remoting.TransportMethodEnum m)

abstract class System.Management.Automation.Remoting.BaseTransportManager : System.Object, System.IDisposable
    void MigrateDataReadyEventHandlers(System.Management.Automation.Remoting.BaseTransportManager transportManager)
    void RaiseErrorHandler(System.Management.Automation.Remoting.TransportErrorOccuredEventArgs eventArgs)
    void Dispose()
    void IDisposable.Dispose()
    event System.EventHandler PowerShellGuidObserver

abstract class System.Management.Automation.Remoting.PSSessionConfiguration : System.Object, System.IDisposable
    initialsessionstate GetInitialSessionState(System.Management.Automation.Remoting.PSSenderInfo senderInfo)
    initialsessionstate GetInitialSessionState(System.Management.Automation.Remoting.PSSessionConfigurationData sessionConfigurationData, System.Management.Automation.Remoting.PSSenderInfo senderInfo, string configProviderId)
    System.Nullable[int] GetMaximumReceivedObjectSize(System.Management.Automation.Remoting.PSSenderInfo senderInfo)
    System.Nullable[int] GetMaximumReceivedDataSizePerCommand(System.Management.Automation.Remoting.PSSenderInfo senderInfo)
    psprimitivedictionary GetApplicationPrivateData(System.Management.Automation.Remoting.PSSenderInfo senderInfo)
    void Dispose()
    void IDisposable.Dispose()

sealed class System.Management.Automation.Remoting.PSSenderInfo : System.Object, System.Runtime.Serialization.ISerializable
    new(System.Management.Automation.Remoting.PSPrincipal userPrincipal, string httpUrl)
    System.Management.Automation.Remoting.PSPrincipal UserInfo {get;}
    System.TimeZoneInfo ClientTimeZone {get;}
    string ConnectionString {get;}
    psprimitivedictionary ApplicationArguments {get;}
    string ConfigurationName {get;}
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)

sealed class System.Management.Automation.Remoting.PSPrincipal : System.Object, System.Security.Principal.IPrincipal
    new(System.Management.Automation.Remoting.PSIdentity identity, System.Security.Principal.WindowsIdentity windowsIdentity)
    System.Management.Automation.Remoting.PSIdentity Identity {get;}
    System.Security.Principal.WindowsIdentity WindowsIdentity {get;}
    bool IsInRole(string role)
    bool IPrincipal.IsInRole(string role)

sealed class System.Management.Automation.Remoting.PSIdentity : System.Object, System.Security.Principal.IIdentity
    new(string authType, bool isAuthenticated, string userName, System.Management.Automation.Remoting.PSCertificateDetails cert)
    string AuthenticationType {get;}
    bool IsAuthenticated {get;}
    string Name {get;}
    System.Management.Automation.Remoting.PSCertificateDetails CertificateDetails {get;}

sealed class System.Management.Automation.Remoting.PSCertificateDetails : System.Object
    new(string subject, string issuerName, string issuerThumbprint)
    string Subject {get;}
    string IssuerName {get;}
    string IssuerThumbprint {get;}

sealed class System.Management.Automation.Remoting.PSSessionConfigurationData : System.Object
    System.Collections.Generic.List[string] ModulesToImport {get;}
    string PrivateData {get;}
    field static bool IsServerManager

sealed class System.Management.Automation.Remoting.WSManPluginManagedEntryWrapper : System.Object
    static int InitPlugin(System.IntPtr wkrPtrs)
    static void ShutdownPlugin(System.IntPtr pluginContext)
    static void WSManPluginConnect(System.IntPtr pluginContext, System.IntPtr requestDetails, int flags, System.IntPtr shellContext, System.IntPtr commandContext, System.IntPtr inboundConnectInformation)
    static void WSManPluginShell(System.IntPtr pluginContext, System.IntPtr requestDetails, int flags, string extraInfo, System.IntPtr startupInfo, System.IntPtr inboundShellInformation)
    static void WSManPluginReleaseShellContext(System.IntPtr pluginContext, System.IntPtr shellContext)
    static void WSManPluginCommand(System.IntPtr pluginContext, System.IntPtr requestDetails, int flags, System.IntPtr shellContext, string commandLine, System.IntPtr arguments)
    static void WSManPSShutdown(System.IntPtr shutdownContext)
    static void WSManPluginReleaseCommandContext(System.IntPtr pluginContext, System.IntPtr shellContext, System.IntPtr commandContext)
    static void WSManPluginSend(System.IntPtr pluginContext, System.IntPtr requestDetails, int flags, System.IntPtr shellContext, System.IntPtr commandContext, string stream, System.IntPtr inboundData)
    static void WSManPluginReceive(System.IntPtr pluginContext, System.IntPtr requestDetails, int flags, System.IntPtr shellContext, System.IntPtr commandContext, System.IntPtr streamSet)
    static void WSManPluginSignal(System.IntPtr pluginContext, System.IntPtr requestDetails, int flags, System.IntPtr shellContext, System.IntPtr commandContext, string code)
    static void PSPluginOperationShutdownCallback(System.Object operationContext, bool timedOut)

sealed class System.Management.Automation.Remoting.WSManPluginManagedEntryInstanceWrapper : System.Object, System.IDisposable
    new()
    void Dispose()
    void IDisposable.Dispose()
    System.IntPtr GetEntryDelegate()
