sealed class System.Management.Automation.PowerShell : System.Object, System.IDisposable
    System.Management.Automation.PSCommand Commands {get;set;}
    System.Management.Automation.PSDataStreams Streams {get;}
    guid InstanceId {get;}
    System.Management.Automation.PSInvocationStateInfo InvocationStateInfo {get;}
    bool IsNested {get;}
    bool HadErrors {get;}
    runspace Runspace {get;set;}
    System.Management.Automation.Runspaces.RunspacePool RunspacePool {get;set;}
    bool IsRunspaceOwner {get;}
    string HistoryString {get;set;}
    event System.EventHandler[System.Management.Automation.PSInvocationStateChangedEventArgs] InvocationStateChanged
    static powershell Create()
    static powershell Create(System.Management.Automation.RunspaceMode runspace)
    static powershell Create(initialsessionstate initialSessionState)
    static powershell Create(runspace runspace)
    powershell CreateNestedPowerShell()
    powershell AddCommand(string cmdlet)
    powershell AddCommand(string cmdlet, bool useLocalScope)
    powershell AddCommand(System.Management.Automation.CommandInfo commandInfo)
    powershell AddScript(string script)
    powershell AddScript(string script, bool useLocalScope)
    powershell AddParameter(string parameterName, System.Object value)
    powershell AddParameter(string parameterName)
    powershell AddParameters(System.Collections.IList parameters)
    powershell AddParameters(System.Collections.IDictionary parameters)
    powershell AddArgument(System.Object value)
    powershell AddStatement()
    System.Collections.ObjectModel.Collection[psobject] Connect()
    System.IAsyncResult ConnectAsync()
    System.IAsyncResult ConnectAsync(System.Management.Automation.PSDataCollection[psobject] output, System.AsyncCallback invocationCallback, System.Object state)
    System.Collections.ObjectModel.Collection[psobject] Invoke()
    System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input)
    System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input, System.Management.Automation.PSInvocationSettings settings)
    System.Collections.ObjectModel.Collection[T] Invoke[T]()
    System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input)
    System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input, System.Management.Automation.PSInvocationSettings settings)
    void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output)
    void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output, System.Management.Automation.PSInvocationSettings settings)
    void Invoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings)
    System.IAsyncResult BeginInvoke()
    System.IAsyncResult BeginInvoke[T](System.Management.Automation.PSDataCollection[T] input)
    System.IAsyncResult BeginInvoke[T](System.Management.Automation.PSDataCollection[T] input, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
    System.IAsyncResult BeginInvoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output)
    System.IAsyncResult BeginInvoke[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
    System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync()
    System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[T](System.Management.Automation.PSDataCollection[T] input)
    System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[T](System.Management.Automation.PSDataCollection[T] input, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
    System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output)
    System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[TInput, TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
    System.Management.Automation.PSDataCollection[psobject] EndInvoke(System.IAsyncResult asyncResult)
    void Stop()
    System.IAsyncResult BeginStop(System.AsyncCallback callback, System.Object state)
    void EndStop(System.IAsyncResult asyncResult)
    System.Threading.Tasks.Task StopAsync(System.AsyncCallback callback, System.Object state)
    void Dispose()
    System.Management.Automation.SteppablePipeline GetSteppablePipeline()

sealed class System.Management.Automation.PSDataStreams : System.Object
    System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] Error {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] Progress {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] Verbose {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] Debug {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] Warning {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] Information {get;set;}
    void ClearStreams()

abstract class System.Management.Automation.Runspaces.Runspace : System.Object, System.IDisposable
    static runspace DefaultRunspace {get;set;}
    static bool CanUseDefaultRunspace {get;}
    System.Threading.ApartmentState ApartmentState {get;set;}
    System.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}
    version Version {get;}
    bool RunspaceIsRemote {get;}
    System.Management.Automation.Runspaces.RunspaceStateInfo RunspaceStateInfo {get;}
    System.Management.Automation.Runspaces.RunspaceAvailability RunspaceAvailability {get;}
    initialsessionstate InitialSessionState {get;}
    guid InstanceId {get;}
    System.Management.Automation.Runspaces.RunspaceConnectionInfo ConnectionInfo {get;}
    System.Management.Automation.Runspaces.RunspaceConnectionInfo OriginalConnectionInfo {get;}
    System.Management.Automation.JobManager JobManager {get;}
    System.Nullable[datetime] DisconnectedOn {get;}
    System.Nullable[datetime] ExpiresOn {get;}
    string Name {get;set;}
    int Id {get;}
    System.Management.Automation.Runspaces.SessionStateProxy SessionStateProxy {get;}
    System.Management.Automation.Debugger Debugger {get;}
    System.Management.Automation.PSEventManager Events {get;}
    event System.EventHandler[System.Management.Automation.Runspaces.RunspaceStateEventArgs] StateChanged
    event System.EventHandler[System.Management.Automation.Runspaces.RunspaceAvailabilityEventArgs] AvailabilityChanged
    static runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
    static runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host)
    static runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
    static runspace GetRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, guid sessionId, System.Nullable[guid] commandId, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
    void Disconnect()
    void DisconnectAsync()
    void Connect()
    void ConnectAsync()
    System.Management.Automation.Runspaces.Pipeline CreateDisconnectedPipeline()
    powershell CreateDisconnectedPowerShell()
    System.Management.Automation.Runspaces.RunspaceCapability GetCapabilities()
    void Open()
    void OpenAsync()
    void Close()
    void CloseAsync()
    System.Management.Automation.Runspaces.Pipeline CreatePipeline()
    System.Management.Automation.Runspaces.Pipeline CreatePipeline(string command)
    System.Management.Automation.Runspaces.Pipeline CreatePipeline(string command, bool addToHistory)
    System.Management.Automation.Runspaces.Pipeline CreateNestedPipeline()
    System.Management.Automation.Runspaces.Pipeline CreateNestedPipeline(string command, bool addToHistory)
    psprimitivedictionary GetApplicationPrivateData()
    void Dispose()
    void ResetRunspaceState()

static class System.Management.Automation.Runspaces.RunspaceFactory : System.Object
    static runspace CreateRunspace()
    static runspace CreateRunspace(System.Management.Automation.Host.PSHost host)
    static runspace CreateRunspace(initialsessionstate initialSessionState)
    static runspace CreateRunspace(System.Management.Automation.Host.PSHost host, initialsessionstate initialSessionState)
    static runspace CreateRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
    static runspace CreateRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable, psprimitivedictionary applicationArguments)
    static runspace CreateRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable, psprimitivedictionary applicationArguments, string name)
    static runspace CreateRunspace(System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
    static runspace CreateRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool()
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces)
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(initialsessionstate initialSessionState)
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Host.PSHost host)
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, initialsessionstate initialSessionState, System.Management.Automation.Host.PSHost host)
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host)
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
    static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable, psprimitivedictionary applicationArguments)
    static runspace CreateOutOfProcessRunspace(System.Management.Automation.Runspaces.TypeTable typeTable)
    static runspace CreateOutOfProcessRunspace(System.Management.Automation.Runspaces.TypeTable typeTable, System.Management.Automation.Runspaces.PowerShellProcessInstance processInstance)

sealed class System.Management.Automation.Runspaces.RunspacePool : System.Object, System.IDisposable
    guid InstanceId {get;}
    bool IsDisposed {get;}
    System.Management.Automation.RunspacePoolStateInfo RunspacePoolStateInfo {get;}
    initialsessionstate InitialSessionState {get;}
    System.Management.Automation.Runspaces.RunspaceConnectionInfo ConnectionInfo {get;}
    timespan CleanupInterval {get;set;}
    System.Management.Automation.Runspaces.RunspacePoolAvailability RunspacePoolAvailability {get;}
    System.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}
    System.Threading.ApartmentState ApartmentState {get;set;}
    event System.EventHandler[System.Management.Automation.Runspaces.RunspacePoolStateChangedEventArgs] StateChanged
    static System.Management.Automation.Runspaces.RunspacePool[] GetRunspacePools(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
    static System.Management.Automation.Runspaces.RunspacePool[] GetRunspacePools(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host)
    static System.Management.Automation.Runspaces.RunspacePool[] GetRunspacePools(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
    void Disconnect()
    System.IAsyncResult BeginDisconnect(System.AsyncCallback callback, System.Object state)
    void EndDisconnect(System.IAsyncResult asyncResult)
    void Connect()
    System.IAsyncResult BeginConnect(System.AsyncCallback callback, System.Object state)
    void EndConnect(System.IAsyncResult asyncResult)
    System.Collections.ObjectModel.Collection[powershell] CreateDisconnectedPowerShells()
    System.Management.Automation.Runspaces.RunspacePoolCapability GetCapabilities()
    bool SetMaxRunspaces(int maxRunspaces)
    int GetMaxRunspaces()
    bool SetMinRunspaces(int minRunspaces)
    int GetMinRunspaces()
    int GetAvailableRunspaces()
    void Open()
    System.IAsyncResult BeginOpen(System.AsyncCallback callback, System.Object state)
    void EndOpen(System.IAsyncResult asyncResult)
    void Close()
    System.IAsyncResult BeginClose(System.AsyncCallback callback, System.Object state)
    void EndClose(System.IAsyncResult asyncResult)
    void Dispose()
    psprimitivedictionary GetApplicationPrivateData()

class System.Management.Automation.Runspaces.InitialSessionState : System.Object
    System.Management.Automation.PSLanguageMode LanguageMode {get;set;}
    string TranscriptDirectory {get;set;}
    Microsoft.PowerShell.ExecutionPolicy ExecutionPolicy {get;set;}
    bool UseFullLanguageModeInDebugger {get;set;}
    System.Threading.ApartmentState ApartmentState {get;set;}
    System.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}
    bool ThrowOnRunspaceOpenError {get;set;}
    System.Management.Automation.AuthorizationManager AuthorizationManager {get;set;}
    System.Collections.ObjectModel.ReadOnlyCollection[Microsoft.PowerShell.Commands.ModuleSpecification] Modules {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateAssemblyEntry] Assemblies {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateTypeEntry] Types {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateFormatEntry] Formats {get;}
    bool DisableFormatUpdates {get;set;}
    System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateProviderEntry] Providers {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateCommandEntry] Commands {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateVariableEntry] Variables {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateVariableEntry] EnvironmentVariables {get;}
    System.Collections.Generic.HashSet[string] StartupScripts {get;}
    static initialsessionstate CreateFromSessionConfigurationFile(string path)
    static initialsessionstate CreateFromSessionConfigurationFile(string path, System.Func[string,bool] roleVerifier)
    static initialsessionstate CreateFromSessionConfigurationFile(string path, System.Func[string,bool] roleVerifier, bool validateFile)
    static initialsessionstate CreateRestricted(System.Management.Automation.SessionCapabilities sessionCapabilities)
    static initialsessionstate Create()
    static initialsessionstate Create(string snapInName)
    static initialsessionstate Create(string[] snapInNameCollection, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warning)
    static initialsessionstate CreateDefault()
    static initialsessionstate CreateDefault2()
    initialsessionstate Clone()
    static initialsessionstate CreateFrom(string snapInPath, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warnings)
    static initialsessionstate CreateFrom(string[] snapInPathCollection, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warnings)
    void ImportPSModule(Params string[] name)
    void ImportPSModule(System.Collections.Generic.IEnumerable[Microsoft.PowerShell.Commands.ModuleSpecification] modules)
    void ImportPSModulesFromPath(string path)
    System.Management.Automation.PSSnapInInfo ImportPSSnapIn(string name, [ref] System.Management.Automation.Runspaces.PSSnapInException warning)

sealed class System.Management.Automation.Runspaces.SessionStateVariableEntry : System.Management.Automation.Runspaces.ConstrainedSessionStateEntry
    new(string name, System.Object value, string description)
    new(string name, System.Object value, string description, System.Management.Automation.ScopedItemOptions options)
    new(string name, System.Object value, string description, System.Management.Automation.ScopedItemOptions options, System.Collections.ObjectModel.Collection[System.Attribute] attributes)
    new(string name, System.Object value, string description, System.Management.Automation.ScopedItemOptions options, System.Attribute attribute)
    System.Object Value {get;}
    string Description {get;}
    System.Management.Automation.ScopedItemOptions Options {get;}
    System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    string Name {get;}
    System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntry Clone()

sealed class System.Management.Automation.Runspaces.SessionStateFunctionEntry : System.Management.Automation.Runspaces.SessionStateCommandEntry
    new(string name, string definition, System.Management.Automation.ScopedItemOptions options, string helpFile)
    new(string name, string definition, string helpFile)
    new(string name, string definition)
    string Definition {get;}
    System.Management.Automation.ScopedItemOptions Options {get;}
    string HelpFile {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    string Name {get;}
    System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntry Clone()

sealed class System.Management.Automation.PSInvocationSettings : System.Object
    new()
    System.Threading.ApartmentState ApartmentState {get;set;}
    System.Management.Automation.Host.PSHost Host {get;set;}
    System.Management.Automation.RemoteStreamOptions RemoteStreamOptions {get;set;}
    bool AddToHistory {get;set;}
    System.Nullable[System.Management.Automation.ActionPreference] ErrorActionPreference {get;set;}
    bool FlowImpersonationPolicy {get;set;}
    bool ExposeFlowControlExceptions {get;set;}

sealed class System.Management.Automation.Runspaces.SessionStateAliasEntry : System.Management.Automation.Runspaces.SessionStateCommandEntry
    new(string name, string definition)
    new(string name, string definition, string description)
    new(string name, string definition, string description, System.Management.Automation.ScopedItemOptions options)
    string Definition {get;}
    string Description {get;}
    System.Management.Automation.ScopedItemOptions Options {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    string Name {get;}
    System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntry Clone()

sealed class System.Management.Automation.Runspaces.InitialSessionStateEntryCollection`1[T] : System.Object, System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    new()
    new(System.Collections.Generic.IEnumerable[T] items)
    int Count {get;}
    indexer T Item(int index) {get;}
    indexer System.Collections.ObjectModel.Collection[T] Item(string name) {get;}
    System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[T] Clone()
    void Reset()
    void RemoveItem(int index)
    void RemoveItem(int index, int count)
    void Clear()
    void Remove(string name, System.Object type)
    void Add(T item)
    void Add(System.Collections.Generic.IEnumerable[T] items)
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
