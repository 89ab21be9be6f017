sealed class System.Management.Automation.Runspaces.CommandCollection : System.Collections.ObjectModel.Collection[System.Management.Automation.Runspaces.Command], System.Collections.Generic.IList[System.Management.Automation.Runspaces.Command], System.Collections.Generic.ICollection[System.Management.Automation.Runspaces.Command], System.Collections.Generic.IEnumerable[System.Management.Automation.Runspaces.Command], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[System.Management.Automation.Runspaces.Command], System.Collections.Generic.IReadOnlyCollection[System.Management.Automation.Runspaces.Command]
    void Add(string command)
    void AddScript(string scriptContents)
    void AddScript(string scriptContents, bool useLocalScope)

class System.Management.Automation.Runspaces.InvalidRunspaceStateException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.Runspaces.RunspaceState CurrentState {get;}
    System.Management.Automation.Runspaces.RunspaceState ExpectedState {get;}

sealed class System.Management.Automation.Runspaces.RunspaceStateEventArgs : System.EventArgs
    System.Management.Automation.Runspaces.RunspaceStateInfo RunspaceStateInfo {get;}

sealed class System.Management.Automation.Runspaces.RunspaceAvailabilityEventArgs : System.EventArgs
    System.Management.Automation.Runspaces.RunspaceAvailability RunspaceAvailability {get;}

class System.Management.Automation.Runspaces.RunspaceOpenModuleLoadException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] ErrorRecords {get;}

sealed class System.Management.Automation.Runspaces.CommandParameter : System.Object
    new(string name)
    new(string name, System.Object value)
    string Name {get;}
    System.Object Value {get;}

sealed class System.Management.Automation.Runspaces.CommandParameterCollection : System.Collections.ObjectModel.Collection[System.Management.Automation.Runspaces.CommandParameter], System.Collections.Generic.IList[System.Management.Automation.Runspaces.CommandParameter], System.Collections.Generic.ICollection[System.Management.Automation.Runspaces.CommandParameter], System.Collections.Generic.IEnumerable[System.Management.Automation.Runspaces.CommandParameter], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[System.Management.Automation.Runspaces.CommandParameter], System.Collections.Generic.IReadOnlyCollection[System.Management.Automation.Runspaces.CommandParameter]
    new()
    void Add(string name)
    void Add(string name, System.Object value)

class System.Management.Automation.Runspaces.InvalidPipelineStateException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.Runspaces.PipelineState CurrentState {get;}
    System.Management.Automation.Runspaces.PipelineState ExpectedState {get;}

sealed class System.Management.Automation.Runspaces.PipelineStateInfo : System.Object
    System.Management.Automation.Runspaces.PipelineState State {get;}
    System.Exception Reason {get;}

sealed class System.Management.Automation.Runspaces.PipelineStateEventArgs : System.EventArgs
    System.Management.Automation.Runspaces.PipelineStateInfo PipelineStateInfo {get;}

sealed class System.Management.Automation.Runspaces.PowerShellProcessInstance : System.Object, System.IDisposable
    new(version powerShellVersion, pscredential credential, scriptblock initializationScript, bool useWow64, string workingDirectory)
    new(version powerShellVersion, pscredential credential, scriptblock initializationScript, bool useWow64)
    new()
    bool HasExited {get;}
    System.Diagnostics.Process Process {get;}
    void Dispose()
    void IDisposable.Dispose()

class System.Management.Automation.Runspaces.InvalidRunspacePoolStateException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.Runspaces.RunspacePoolState CurrentState {get;}
    System.Management.Automation.Runspaces.RunspacePoolState ExpectedState {get;}

sealed class System.Management.Automation.Runspaces.RunspacePoolStateChangedEventArgs : System.EventArgs
    System.Management.Automation.RunspacePoolStateInfo RunspacePoolStateInfo {get;}

abstract class System.Management.Automation.Runspaces.InitialSessionStateEntry : System.Object
    string Name {get;}
    System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntry Clone()

abstract class System.Management.Automation.Runspaces.ConstrainedSessionStateEntry : System.Management.Automation.Runspaces.InitialSessionStateEntry
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}

abstract class System.Management.Automation.Runspaces.SessionStateCommandEntry : System.Management.Automation.Runspaces.ConstrainedSessionStateEntry
    System.Management.Automation.CommandTypes CommandType {get;}

sealed class System.Management.Automation.Runspaces.SessionStateTypeEntry : System.Management.Automation.Runspaces.InitialSessionStateEntry
    new(string fileName)
    new(System.Management.Automation.Runspaces.TypeTable typeTable)
    new(System.Management.Automation.Runspaces.TypeData typeData, bool isRemove)
    string FileName {get;}
    System.Management.Automation.Runspaces.TypeTable TypeTable {get;}
    System.Management.Automation.Runspaces.TypeData TypeData {get;}
    bool IsRemove {get;}

sealed class System.Management.Automation.Runspaces.SessionStateFormatEntry : System.Management.Automation.Runspaces.InitialSessionStateEntry
    new(string fileName)
    new(System.Management.Automation.Runspaces.FormatTable formattable)
    new(System.Management.Automation.ExtendedTypeDefinition typeDefinition)
    string FileName {get;}
    System.Management.Automation.Runspaces.FormatTable Formattable {get;}
    System.Management.Automation.ExtendedTypeDefinition FormatData {get;}

sealed class System.Management.Automation.Runspaces.SessionStateAssemblyEntry : System.Management.Automation.Runspaces.InitialSessionStateEntry
    new(string name, string fileName)
    new(string name)
    string FileName {get;}

sealed class System.Management.Automation.Runspaces.SessionStateCmdletEntry : System.Management.Automation.Runspaces.SessionStateCommandEntry
    new(string name, type implementingType, string helpFileName)
    type ImplementingType {get;}
    string HelpFileName {get;}

sealed class System.Management.Automation.Runspaces.SessionStateProviderEntry : System.Management.Automation.Runspaces.ConstrainedSessionStateEntry
    new(string name, type implementingType, string helpFileName)
    type ImplementingType {get;}
    string HelpFileName {get;}

sealed class System.Management.Automation.Runspaces.SessionStateScriptEntry : System.Management.Automation.Runspaces.SessionStateCommandEntry
    new(string path)
    string Path {get;}

sealed class System.Management.Automation.Runspaces.SessionStateAliasEntry : System.Management.Automation.Runspaces.SessionStateCommandEntry
    new(string name, string definition)
    new(string name, string definition, string description)
    new(string name, string definition, string description, System.Management.Automation.ScopedItemOptions options)
    string Definition {get;}
    string Description {get;}
    System.Management.Automation.ScopedItemOptions Options {get;}

sealed class System.Management.Automation.Runspaces.SessionStateApplicationEntry : System.Management.Automation.Runspaces.SessionStateCommandEntry
    new(string path)
    string Path {get;}

sealed class System.Management.Automation.Runspaces.PSSession : System.Object
    System.Management.Automation.Runspaces.TargetMachineType ComputerType {get;set;}
    string ComputerName {get;}
    string ContainerId {get;}
    string VMName {get;}
    System.Nullable[guid] VMId {get;}
    string ConfigurationName {get;}
    guid InstanceId {get;}
    int Id {get;}
    string Name {get;set;}
    System.Management.Automation.Runspaces.RunspaceAvailability Availability {get;}
    psprimitivedictionary ApplicationPrivateData {get;}
    runspace Runspace {get;}
    string Transport {get;}
    string ToString()
    static System.Management.Automation.Runspaces.PSSession Create(runspace runspace, string transportName, System.Management.Automation.PSCmdlet psCmdlet)

class System.Management.Automation.Runspaces.RemotingErrorRecord : System.Management.Automation.ErrorRecord, System.Runtime.Serialization.ISerializable
    new(System.Management.Automation.ErrorRecord errorRecord, System.Management.Automation.Remoting.OriginInfo originInfo)
    System.Management.Automation.Remoting.OriginInfo OriginInfo {get;}

class System.Management.Automation.Runspaces.RemotingProgressRecord : System.Management.Automation.ProgressRecord
    new(System.Management.Automation.ProgressRecord progressRecord, System.Management.Automation.Remoting.OriginInfo originInfo)
    System.Management.Automation.Remoting.OriginInfo OriginInfo {get;}

class System.Management.Automation.Runspaces.RemotingWarningRecord : System.Management.Automation.WarningRecord
    new(string message, System.Management.Automation.Remoting.OriginInfo originInfo)
    System.Management.Automation.Remoting.OriginInfo OriginInfo {get;}

class System.Management.Automation.Runspaces.RemotingDebugRecord : System.Management.Automation.DebugRecord
    new(string message, System.Management.Automation.Remoting.OriginInfo originInfo)
    System.Management.Automation.Remoting.OriginInfo OriginInfo {get;}

class System.Management.Automation.Runspaces.RemotingVerboseRecord : System.Management.Automation.VerboseRecord
    new(string message, System.Management.Automation.Remoting.OriginInfo originInfo)
    System.Management.Automation.Remoting.OriginInfo OriginInfo {get;}

class System.Management.Automation.Runspaces.RemotingInformationRecord : System.Management.Automation.InformationRecord
    new(System.Management.Automation.InformationRecord record, System.Management.Automation.Remoting.OriginInfo originInfo)
    System.Management.Automation.Remoting.OriginInfo OriginInfo {get;}

abstract class System.Management.Automation.Runspaces.RunspaceConnectionInfo : System.Object
    string ComputerName {get;set;}
    pscredential Credential {get;set;}
    System.Management.Automation.Runspaces.AuthenticationMechanism AuthenticationMechanism {get;set;}
    string CertificateThumbprint {get;set;}
    cultureinfo Culture {get;set;}
    cultureinfo UICulture {get;set;}
    int OpenTimeout {get;set;}
    int CancelTimeout {get;set;}
    int OperationTimeout {get;set;}
    int IdleTimeout {get;set;}
    int MaxIdleTimeout {get;}
    void SetSessionOptions(System.Management.Automation.Remoting.PSSessionOption options)
    System.Management.Automation.Remoting.Client.BaseClientSessionTransportManager CreateClientSessionTransportManager(guid instanceId, string sessionName, System.Management.Automation.Internal.PSRemotingCryptoHelper cryptoHelper)
    System.Management.Automation.Runspaces.RunspaceConnectionInfo Clone()

sealed class System.Management.Automation.Runspaces.WSManConnectionInfo : System.Management.Automation.Runspaces.RunspaceConnectionInfo
    new(string scheme, string computerName, int port, string appName, string shellUri, pscredential credential, int openTimeout)
    new(string scheme, string computerName, int port, string appName, string shellUri, pscredential credential)
    new(bool useSsl, string computerName, int port, string appName, string shellUri, pscredential credential)
    new(bool useSsl, string computerName, int port, string appName, string shellUri, pscredential credential, int openTimeout)
    new()
    new(uri uri, string shellUri, pscredential credential)
    new(uri uri, string shellUri, string certificateThumbprint)
    new(uri uri)
    uri ConnectionUri {get;set;}
    string Scheme {get;set;}
    int Port {get;set;}
    string AppName {get;set;}
    string ShellUri {get;set;}
    int MaximumConnectionRedirectionCount {get;set;}
    System.Nullable[int] MaximumReceivedDataSizePerCommand {get;set;}
    System.Nullable[int] MaximumReceivedObjectSize {get;set;}
    bool UseCompression {get;set;}
    bool NoMachineProfile {get;set;}
    System.Management.Automation.Remoting.ProxyAccessType ProxyAccessType {get;set;}
    System.Management.Automation.Runspaces.AuthenticationMechanism ProxyAuthentication {get;set;}
    pscredential ProxyCredential {get;set;}
    bool SkipCACheck {get;set;}
    bool SkipCNCheck {get;set;}
    bool SkipRevocationCheck {get;set;}
    bool NoEncryption {get;set;}
    bool UseUTF16 {get;set;}
    System.Management.Automation.Runspaces.OutputBufferingMode OutputBufferingMode {get;set;}
    bool IncludePortInSPN {get;set;}
    bool EnableNetworkAccess {get;set;}
    int MaxConnectionRetryCount {get;set;}
    field static string HttpScheme = "http"
    field static string HttpsScheme = "https"
    System.Management.Automation.Runspaces.WSManConnectionInfo Copy()

sealed class System.Management.Automation.Runspaces.NamedPipeConnectionInfo : System.Management.Automation.Runspaces.RunspaceConnectionInfo
    new()
    new(int processId)
    new(int processId, string appDomainName)
    new(int processId, string appDomainName, int openTimeout)
    new(string customPipeName)
    new(string customPipeName, int openTimeout)
    int ProcessId {get;set;}
    string AppDomainName {get;set;}
    string CustomPipeName {get;set;}

sealed class System.Management.Automation.Runspaces.SSHConnectionInfo : System.Management.Automation.Runspaces.RunspaceConnectionInfo
    new(string userName, string computerName, string keyFilePath)
    new(string userName, string computerName, string keyFilePath, int port)
    new(string userName, string computerName, string keyFilePath, int port, string subsystem)
    new(string userName, string computerName, string keyFilePath, int port, string subsystem, int connectingTimeout)
    new(string userName, string computerName, string keyFilePath, int port, string subsystem, int connectingTimeout, hashtable options)
    string UserName {get;}
    string KeyFilePath {get;set;}
    int Port {get;set;}
    string Subsystem {get;set;}
    int ConnectingTimeout {get;set;}

sealed class System.Management.Automation.Runspaces.VMConnectionInfo : System.Management.Automation.Runspaces.RunspaceConnectionInfo
    guid VMGuid {get;set;}
    string ConfigurationName {get;set;}

sealed class System.Management.Automation.Runspaces.ContainerConnectionInfo : System.Management.Automation.Runspaces.RunspaceConnectionInfo
    void CreateContainerProcess()
    bool TerminateContainerProcess()
    static System.Management.Automation.Runspaces.ContainerConnectionInfo CreateContainerConnectionInfo(string containerId, bool runAsAdmin, string configurationName)

class System.Management.Automation.Runspaces.TypeTableLoadException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Collections.ObjectModel.Collection[string] Errors {get;}

class System.Management.Automation.Runspaces.MemberSetData : System.Management.Automation.Runspaces.TypeMemberData
    new(string name, System.Collections.ObjectModel.Collection[System.Management.Automation.Runspaces.TypeMemberData] members)
    System.Collections.ObjectModel.Collection[System.Management.Automation.Runspaces.TypeMemberData] Members {get;}
    bool IsHidden {get;set;}
    bool InheritMembers {get;set;}

sealed class System.Management.Automation.Runspaces.TypeTable : System.Object
    new(System.Collections.Generic.IEnumerable[string] typeFiles)
    System.Management.Automation.Runspaces.TypeTable Clone(bool unshared)
    void AddType(System.Management.Automation.Runspaces.TypeData typeData)
    void RemoveType(string typeName)
    static System.Management.Automation.Runspaces.TypeTable LoadDefaultTypeFiles()
    static System.Collections.Generic.List[string] GetDefaultTypeFiles()

class System.Management.Automation.Runspaces.FormatTableLoadException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Collections.ObjectModel.Collection[string] Errors {get;}

sealed class System.Management.Automation.Runspaces.FormatTable : System.Object
    new(System.Collections.Generic.IEnumerable[string] formatFiles)
    void AppendFormatData(System.Collections.Generic.IEnumerable[System.Management.Automation.ExtendedTypeDefinition] formatData)
    void PrependFormatData(System.Collections.Generic.IEnumerable[System.Management.Automation.ExtendedTypeDefinition] formatData)
    static System.Management.Automation.Runspaces.FormatTable LoadDefaultFormatFiles()

class System.Management.Automation.Runspaces.PSConsoleLoadException : System.SystemException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}

class System.Management.Automation.Runspaces.PSSnapInException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)

abstract class System.Management.Automation.Runspaces.PipelineReader`1[T] : System.Object
    System.Threading.WaitHandle WaitHandle {get;}
    bool EndOfPipeline {get;}
    bool IsOpen {get;}
    int Count {get;}
    int MaxCapacity {get;}
    void Close()
    System.Collections.ObjectModel.Collection[T] Read(int count)
    T Read()
    System.Collections.ObjectModel.Collection[T] ReadToEnd()
    System.Collections.ObjectModel.Collection[T] NonBlockingRead()
    System.Collections.ObjectModel.Collection[T] NonBlockingRead(int maxRequested)
    T Peek()
    event System.EventHandler DataReady

abstract class System.Management.Automation.Runspaces.PipelineWriter : System.Object
    System.Threading.WaitHandle WaitHandle {get;}
    bool IsOpen {get;}
    int Count {get;}
    int MaxCapacity {get;}
    void Close()
    void Flush()
    int Write(System.Object obj)
    int Write(System.Object obj, bool enumerateCollection)

sealed class System.Management.Automation.Runspaces.RunspaceAttribute : System.Management.Automation.ArgumentTransformationAttribute
    new()
