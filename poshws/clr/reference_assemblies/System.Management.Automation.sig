static class System.Management.Automation.PowerShellAssemblyLoadContextInitializer : System.Object
    static void SetPowerShellAssemblyLoadContext(string basePaths)

static class System.Management.Automation.PowerShellUnsafeAssemblyLoad : System.Object
    static int LoadAssemblyFromNativeMemory(System.IntPtr data, int size)

sealed class System.Management.Automation.PSTransactionContext : System.Object, System.IDisposable
    void Dispose()
    void IDisposable.Dispose()

abstract class System.Management.Automation.NullValidationAttributeBase : System.Management.Automation.ValidateArgumentsAttribute

sealed class System.Management.Automation.DefaultParameterDictionary : hashtable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback, System.ICloneable
    new()
    new(System.Collections.IDictionary dictionary)
    bool ChangeSinceLastCheck()

abstract class System.Management.Automation.ArgumentCompleterFactoryAttribute : ArgumentCompleter, System.Management.Automation.IArgumentCompleterFactory
    System.Management.Automation.IArgumentCompleter Create()
    System.Management.Automation.IArgumentCompleter IArgumentCompleterFactory.Create()

class System.Management.Automation.RegisterArgumentCompleterCommand : System.Management.Automation.PSCmdlet
    new()
    string[] CommandName {get;set;}
    string ParameterName {get;set;}
    scriptblock ScriptBlock {get;set;}
    switch Native {get;set;}
    switch NativeFallback {get;set;}

class System.Management.Automation.ScopeArgumentCompleter : System.Object, System.Management.Automation.IArgumentCompleter
    new()
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)

class System.Management.Automation.CommandLookupEventArgs : System.EventArgs
    string CommandName {get;}
    System.Management.Automation.CommandOrigin CommandOrigin {get;}
    bool StopSearch {get;set;}
    System.Management.Automation.CommandInfo Command {get;set;}
    scriptblock CommandScriptBlock {get;set;}

class System.Management.Automation.ConfigurationInfo : System.Management.Automation.FunctionInfo
    bool IsMetaConfiguration {get;}

delegate System.Management.Automation.GetSymmetricEncryptionKey : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    bool Invoke(System.Runtime.Serialization.StreamingContext context, [ref] byte[] key, [ref] byte[] iv)
    System.IAsyncResult BeginInvoke(System.Runtime.Serialization.StreamingContext context, [ref] byte[] key, [ref] byte[] iv, System.AsyncCallback callback, System.Object object)
    bool EndInvoke([ref] byte[] key, [ref] byte[] iv, System.IAsyncResult result)

class System.Management.Automation.BreakpointUpdatedEventArgs : System.EventArgs
    System.Management.Automation.Breakpoint Breakpoint {get;}
    System.Management.Automation.BreakpointUpdateType UpdateType {get;}
    int BreakpointCount {get;}

sealed class System.Management.Automation.PSJobStartEventArgs : System.EventArgs
    new(System.Management.Automation.Job job, System.Management.Automation.Debugger debugger, bool isAsync)
    System.Management.Automation.Job Job {get;}
    System.Management.Automation.Debugger Debugger {get;}
    bool IsAsync {get;}

sealed class System.Management.Automation.StartRunspaceDebugProcessingEventArgs : System.EventArgs
    new(runspace runspace)
    runspace Runspace {get;}
    bool UseDefaultProcessing {get;set;}

sealed class System.Management.Automation.ProcessRunspaceDebugEndEventArgs : System.EventArgs
    new(runspace runspace)
    runspace Runspace {get;}

sealed class System.Management.Automation.DriveManagementIntrinsics : System.Object
    System.Management.Automation.PSDriveInfo Current {get;}
    System.Management.Automation.PSDriveInfo New(System.Management.Automation.PSDriveInfo drive, string scope)
    void Remove(string driveName, bool force, string scope)
    System.Management.Automation.PSDriveInfo Get(string driveName)
    System.Management.Automation.PSDriveInfo GetAtScope(string driveName, string scope)
    System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] GetAll()
    System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] GetAllAtScope(string scope)
    System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] GetAllForProvider(string providerName)

class System.Management.Automation.DscResourceInfo : System.Object
    string Name {get;}
    string ResourceType {get;set;}
    string FriendlyName {get;set;}
    string Path {get;set;}
    string ParentPath {get;set;}
    System.Management.Automation.ImplementedAsType ImplementedAs {get;set;}
    string CompanyName {get;set;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.DscResourcePropertyInfo] Properties {get;}
    psmoduleinfo Module {get;}
    string HelpFile {get;}
    void UpdateProperties(System.Collections.Generic.IList[System.Management.Automation.DscResourcePropertyInfo] properties)

sealed class System.Management.Automation.DscResourcePropertyInfo : System.Object
    string Name {get;set;}
    string PropertyType {get;set;}
    bool IsMandatory {get;set;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] Values {get;}

sealed class System.Management.Automation.FlagsExpression`1[T] : System.Object
    new(string expression)
    new(System.Object[] expression)
    bool Evaluate(T value)

interface System.Management.Automation.IContainsErrorRecord
    System.Management.Automation.ErrorRecord ErrorRecord {get;}

interface System.Management.Automation.IResourceSupplier
    string GetResourceString(string baseName, string resourceId)

abstract class System.Management.Automation.PSEventManager : System.Object
    System.Management.Automation.PSEventArgsCollection ReceivedEvents {get;}
    System.Collections.Generic.List[System.Management.Automation.PSEventSubscriber] Subscribers {get;}
    System.Management.Automation.PSEventArgs GenerateEvent(string sourceIdentifier, System.Object sender, System.Object[] args, psobject extraData)
    System.Management.Automation.PSEventArgs GenerateEvent(string sourceIdentifier, System.Object sender, System.Object[] args, psobject extraData, bool processInCurrentThread, bool waitForCompletionInCurrentThread)
    System.Collections.Generic.IEnumerable[System.Management.Automation.PSEventSubscriber] GetEventSubscribers(string sourceIdentifier)
    System.Management.Automation.PSEventSubscriber SubscribeEvent(System.Object source, string eventName, string sourceIdentifier, psobject data, scriptblock action, bool supportEvent, bool forwardEvent)
    System.Management.Automation.PSEventSubscriber SubscribeEvent(System.Object source, string eventName, string sourceIdentifier, psobject data, scriptblock action, bool supportEvent, bool forwardEvent, int maxTriggerCount)
    System.Management.Automation.PSEventSubscriber SubscribeEvent(System.Object source, string eventName, string sourceIdentifier, psobject data, System.Management.Automation.PSEventReceivedEventHandler handlerDelegate, bool supportEvent, bool forwardEvent)
    System.Management.Automation.PSEventSubscriber SubscribeEvent(System.Object source, string eventName, string sourceIdentifier, psobject data, System.Management.Automation.PSEventReceivedEventHandler handlerDelegate, bool supportEvent, bool forwardEvent, int maxTriggerCount)
    void UnsubscribeEvent(System.Management.Automation.PSEventSubscriber subscriber)

sealed class System.Management.Automation.PSEngineEvent : System.Object
    field static string Exiting = "PowerShell.Exiting"
    field static string OnIdle = "PowerShell.OnIdle"

class System.Management.Automation.PSEventHandler : System.Object
    new()
    new(System.Management.Automation.PSEventManager eventManager, System.Object sender, string sourceIdentifier, psobject extraData)

class System.Management.Automation.ForwardedEventArgs : System.EventArgs
    psobject SerializedRemoteEventArgs {get;}

delegate System.Management.Automation.PSEventReceivedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Management.Automation.PSEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Management.Automation.PSEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Management.Automation.PSEventUnsubscribedEventArgs : System.EventArgs
    System.Management.Automation.PSEventSubscriber EventSubscriber {get;}

delegate System.Management.Automation.PSEventUnsubscribedEventHandler : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    void Invoke(System.Object sender, System.Management.Automation.PSEventUnsubscribedEventArgs e)
    System.IAsyncResult BeginInvoke(System.Object sender, System.Management.Automation.PSEventUnsubscribedEventArgs e, System.AsyncCallback callback, System.Object object)
    void EndInvoke(System.IAsyncResult result)

class System.Management.Automation.PSEventArgsCollection : System.Object, System.Collections.Generic.IEnumerable[System.Management.Automation.PSEventArgs], System.Collections.IEnumerable
    new()
    int Count {get;}
    indexer System.Management.Automation.PSEventArgs Item(int index) {get;}
    System.Object SyncRoot {get;}
    void RemoveAt(int index)
    System.Collections.Generic.IEnumerator[System.Management.Automation.PSEventArgs] GetEnumerator()
    System.Collections.Generic.IEnumerator[System.Management.Automation.PSEventArgs] IEnumerable[PSEventArgs].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()
    event System.Management.Automation.PSEventReceivedEventHandler PSEventReceived

class System.Management.Automation.PSSnapInSpecification : System.Object
    string Name {get;}
    version Version {get;}

static class System.Management.Automation.HostUtilities : System.Object
    field static string PSEditFunction = "\n            param (\n                [Parameter(Mandatory=$true)] [string[]] $FileName\n            )\n\n            foreach ($file in $FileName)\n            {\n                Get-ChildItem $file -File | ForEach-Object {\n                    $filePathName = $_.FullName\n\n                    # Get file contents\n                    $contentBytes = Get-Content -Path $filePathName -Raw -Encoding Byte\n\n                    # Notify client for file open.\n                    New-Event -SourceIdentifier PSISERemoteSessionOpenFile -EventArguments @($filePathName, $contentBytes) > $null\n                }\n            }\n        "
    field static string CreatePSEditFunction = "\n            param (\n                [string] $PSEditFunction\n            )\n\n            Register-EngineEvent -SourceIdentifier PSISERemoteSessionOpenFile -Forward -SupportEvent\n\n            if ((Test-Path -Path 'function:\\global:PSEdit') -eq $false)\n            {\n                Set-Item -Path 'function:\\global:PSEdit' -Value $PSEditFunction\n            }\n        "
    field static string RemovePSEditFunction = "\n            if ((Test-Path -Path 'function:\\global:PSEdit') -eq $true)\n            {\n                Remove-Item -Path 'function:\\global:PSEdit' -Force\n            }\n\n            Unregister-Event -SourceIdentifier PSISERemoteSessionOpenFile -Force -ErrorAction Ignore\n        "
    field static string RemoteSessionOpenFileEvent = "PSISERemoteSessionOpenFile"
    static System.Collections.ObjectModel.Collection[psobject] InvokeOnRunspace(System.Management.Automation.PSCommand command, runspace runspace)
    static void RenderFeedback(System.Collections.Generic.List[System.Management.Automation.Subsystem.Feedback.FeedbackResult] feedbacks, System.Management.Automation.Host.PSHostUserInterface ui)

abstract class System.Management.Automation.InformationalRecord : System.Object
    string Message {get;set;}
    System.Management.Automation.InvocationInfo InvocationInfo {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
    string ToString()

class System.Management.Automation.PSListModifier`1[T] : pslistmodifier
    new()
    new(System.Collections.ObjectModel.Collection[System.Object] removeItems, System.Collections.ObjectModel.Collection[System.Object] addItems)
    new(System.Object replacementItems)
    new(hashtable hash)

class System.Management.Automation.InvalidPowerShellStateException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.PSInvocationState CurrentState {get;}

sealed class System.Management.Automation.PSInvocationStateChangedEventArgs : System.EventArgs
    System.Management.Automation.PSInvocationStateInfo InvocationStateInfo {get;}

sealed class System.Management.Automation.DataAddedEventArgs : System.EventArgs
    int Index {get;}
    guid PowerShellInstanceId {get;}

sealed class System.Management.Automation.DataAddingEventArgs : System.EventArgs
    System.Object ItemAdded {get;}
    guid PowerShellInstanceId {get;}

interface System.Management.Automation.ICommandRuntime
    System.Management.Automation.Host.PSHost Host {get;}
    System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
    void WriteDebug(string text)
    void WriteError(System.Management.Automation.ErrorRecord errorRecord)
    void WriteObject(System.Object sendToPipeline)
    void WriteObject(System.Object sendToPipeline, bool enumerateCollection)
    void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
    void WriteProgress(long sourceId, System.Management.Automation.ProgressRecord progressRecord)
    void WriteVerbose(string text)
    void WriteWarning(string text)
    void WriteCommandDetail(string text)
    bool ShouldProcess(string target)
    bool ShouldProcess(string target, string action)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
    bool ShouldContinue(string query, string caption)
    bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
    bool TransactionAvailable()
    void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)

interface System.Management.Automation.ICommandRuntime2 : System.Management.Automation.ICommandRuntime
    System.Management.Automation.Host.PSHost Host {get;}
    System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
    void WriteInformation(System.Management.Automation.InformationRecord informationRecord)
    bool ShouldContinue(string query, string caption, bool hasSecurityImpact, [ref] bool yesToAll, [ref] bool noToAll)
    bool ShouldContinue(string query, string caption)
    bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
    void WriteDebug(string text)
    void WriteError(System.Management.Automation.ErrorRecord errorRecord)
    void WriteObject(System.Object sendToPipeline)
    void WriteObject(System.Object sendToPipeline, bool enumerateCollection)
    void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
    void WriteProgress(long sourceId, System.Management.Automation.ProgressRecord progressRecord)
    void WriteVerbose(string text)
    void WriteWarning(string text)
    void WriteCommandDetail(string text)
    bool ShouldProcess(string target)
    bool ShouldProcess(string target, string action)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
    bool TransactionAvailable()
    void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)

class System.Management.Automation.RemoteCommandInfo : System.Management.Automation.CommandInfo

abstract class System.Management.Automation.FlowControlException : System.SystemException, System.Runtime.Serialization.ISerializable

abstract class System.Management.Automation.LoopFlowException : System.Management.Automation.FlowControlException, System.Runtime.Serialization.ISerializable
    string Label {get;}

sealed class System.Management.Automation.BreakException : System.Management.Automation.LoopFlowException, System.Runtime.Serialization.ISerializable

sealed class System.Management.Automation.ContinueException : System.Management.Automation.LoopFlowException, System.Runtime.Serialization.ISerializable

class System.Management.Automation.ExitException : System.Management.Automation.FlowControlException, System.Runtime.Serialization.ISerializable
    System.Object Argument {get;}

sealed class System.Management.Automation.TerminateException : System.Management.Automation.FlowControlException, System.Runtime.Serialization.ISerializable
    new()

class System.Management.Automation.ScriptBlockToPowerShellNotSupportedException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)

abstract class System.Management.Automation.PSTypeConverter : System.Object
    bool CanConvertFrom(System.Object sourceValue, type destinationType)
    bool CanConvertFrom(psobject sourceValue, type destinationType)
    System.Object ConvertFrom(System.Object sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)
    System.Object ConvertFrom(psobject sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)
    bool CanConvertTo(System.Object sourceValue, type destinationType)
    bool CanConvertTo(psobject sourceValue, type destinationType)
    System.Object ConvertTo(System.Object sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)
    System.Object ConvertTo(psobject sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)

class System.Management.Automation.ConvertThroughString : System.Management.Automation.PSTypeConverter
    new()

class System.Management.Automation.ModuleIntrinsics : System.Object
    static string GetPSModulePath(System.Management.Automation.ModuleIntrinsics+PSModulePathScope scope)
    static string GetModulePath(string currentProcessModulePath, string hklmMachineModulePath, string hkcuUserModulePath)

class System.Management.Automation.PSAdaptedProperty : System.Management.Automation.PSProperty
    new(string name, System.Object tag)
    System.Object BaseObject {get;}
    System.Object Tag {get;}

class System.Management.Automation.PSEvent : System.Management.Automation.PSMemberInfo
    string ToString()

class System.Management.Automation.PSDynamicMember : System.Management.Automation.PSMemberInfo
    string ToString()

delegate System.Management.Automation.MemberNamePredicate : System.MulticastDelegate, System.ICloneable, System.Runtime.Serialization.ISerializable
    new(System.Object object, System.IntPtr method)
    bool Invoke(string memberName)
    System.IAsyncResult BeginInvoke(string memberName, System.AsyncCallback callback, System.Object object)
    bool EndInvoke(System.IAsyncResult result)

abstract class System.Management.Automation.PSMemberInfoCollection`1[T] : System.Object, System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    indexer T Item(string name) {get;}
    void Add(T member)
    void Add(T member, bool preValidated)
    void Remove(string name)
    System.Management.Automation.ReadOnlyPSMemberInfoCollection[T] Match(string name)
    System.Management.Automation.ReadOnlyPSMemberInfoCollection[T] Match(string name, System.Management.Automation.PSMemberTypes memberTypes)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

class System.Management.Automation.ReadOnlyPSMemberInfoCollection`1[T] : System.Object, System.Collections.Generic.IEnumerable[T], System.Collections.IEnumerable
    indexer T Item(string name) {get;}
    indexer T Item(int index) {get;}
    int Count {get;}
    System.Management.Automation.ReadOnlyPSMemberInfoCollection[T] Match(string name)
    System.Management.Automation.ReadOnlyPSMemberInfoCollection[T] Match(string name, System.Management.Automation.PSMemberTypes memberTypes)
    System.Collections.Generic.IEnumerator[T] GetEnumerator()
    System.Collections.Generic.IEnumerator[T] IEnumerable[T].GetEnumerator()
    System.Collections.IEnumerator IEnumerable.GetEnumerator()

class System.Management.Automation.SettingValueExceptionEventArgs : System.EventArgs
    bool ShouldThrow {get;set;}
    System.Exception Exception {get;}

class System.Management.Automation.GettingValueExceptionEventArgs : System.EventArgs
    bool ShouldThrow {get;set;}
    System.Exception Exception {get;}
    System.Object ValueReplacement {get;set;}

class System.Management.Automation.PSObjectPropertyDescriptor : System.ComponentModel.PropertyDescriptor

class System.Management.Automation.PSObjectTypeDescriptor : System.ComponentModel.CustomTypeDescriptor, System.ComponentModel.ICustomTypeDescriptor
    new(psobject instance)
    psobject Instance {get;}
    bool Equals(System.Object obj)
    int GetHashCode()
    event System.EventHandler[System.Management.Automation.SettingValueExceptionEventArgs] SettingValueException
    event System.EventHandler[System.Management.Automation.GettingValueExceptionEventArgs] GettingValueException

class System.Management.Automation.PSObjectTypeDescriptionProvider : System.ComponentModel.TypeDescriptionProvider
    new()
    event System.EventHandler[System.Management.Automation.SettingValueExceptionEventArgs] SettingValueException
    event System.EventHandler[System.Management.Automation.GettingValueExceptionEventArgs] GettingValueException

sealed class System.Management.Automation.PSClassInfo : System.Object
    string Name {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSClassMemberInfo] Members {get;}
    psmoduleinfo Module {get;}
    string HelpFile {get;}
    void UpdateMembers(System.Collections.Generic.IList[System.Management.Automation.PSClassMemberInfo] members)

sealed class System.Management.Automation.PSClassMemberInfo : System.Object
    string Name {get;}
    string TypeName {get;}
    string DefaultValue {get;}

static class System.Management.Automation.PSVersionInfo : System.Object
    static version PSVersion {get;}
    static string PSEdition {get;}

sealed class System.Management.Automation.PSVersionHashTable : hashtable, System.Collections.IDictionary, System.Collections.ICollection, System.Collections.IEnumerable, System.Runtime.Serialization.ISerializable, System.Runtime.Serialization.IDeserializationCallback, System.ICloneable

class System.Management.Automation.InvalidJobStateException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(System.Management.Automation.JobState currentState, string actionMessage)
    System.Management.Automation.JobState CurrentState {get;}

sealed class System.Management.Automation.JobStateEventArgs : System.EventArgs
    new(System.Management.Automation.JobStateInfo jobStateInfo)
    new(System.Management.Automation.JobStateInfo jobStateInfo, System.Management.Automation.JobStateInfo previousJobStateInfo)
    System.Management.Automation.JobStateInfo JobStateInfo {get;}
    System.Management.Automation.JobStateInfo PreviousJobStateInfo {get;}

sealed class System.Management.Automation.JobIdentifier : System.Object

interface System.Management.Automation.IJobDebugger
    System.Management.Automation.Debugger Debugger {get;}
    bool IsAsync {get;set;}

sealed class System.Management.Automation.ContainerParentJob : System.Management.Automation.Job2, System.IDisposable
    new(string command, string name)
    new(string command)
    new(string command, string name, System.Management.Automation.JobIdentifier jobId)
    new(string command, string name, guid instanceId)
    new(string command, string name, System.Management.Automation.JobIdentifier jobId, string jobType)
    new(string command, string name, guid instanceId, string jobType)
    new(string command, string name, string jobType)
    void AddChildJob(System.Management.Automation.Job2 childJob)

class System.Management.Automation.JobFailedException : System.SystemException, System.Runtime.Serialization.ISerializable
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(System.Exception innerException, System.Management.Automation.Language.ScriptExtent displayScriptPosition)
    System.Exception Reason {get;}
    System.Management.Automation.Language.ScriptExtent DisplayScriptPosition {get;}

sealed class System.Management.Automation.JobManager : System.Object
    bool IsRegistered(string typeName)
    System.Management.Automation.Job2 NewJob(System.Management.Automation.JobDefinition definition)
    System.Management.Automation.Job2 NewJob(System.Management.Automation.JobInvocationInfo specification)
    void PersistJob(System.Management.Automation.Job2 job, System.Management.Automation.JobDefinition definition)

class System.Management.Automation.JobDefinition : System.Object, System.Runtime.Serialization.ISerializable
    new(type jobSourceAdapterType, string command, string name)
    string Name {get;set;}
    type JobSourceAdapterType {get;}
    string ModuleName {get;set;}
    string JobSourceAdapterTypeName {get;set;}
    string Command {get;}
    guid InstanceId {get;set;}
    System.Management.Automation.CommandInfo CommandInfo {get;}
    void Save(System.IO.Stream stream)
    void Load(System.IO.Stream stream)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)

class System.Management.Automation.JobInvocationInfo : System.Object, System.Runtime.Serialization.ISerializable
    new(System.Management.Automation.JobDefinition definition, System.Collections.Generic.Dictionary[string,System.Object] parameters)
    new(System.Management.Automation.JobDefinition definition, System.Collections.Generic.IEnumerable[System.Collections.Generic.Dictionary[string,System.Object]] parameterCollectionList)
    new(System.Management.Automation.JobDefinition definition, System.Management.Automation.Runspaces.CommandParameterCollection parameters)
    new(System.Management.Automation.JobDefinition definition, System.Collections.Generic.IEnumerable[System.Management.Automation.Runspaces.CommandParameterCollection] parameters)
    string Name {get;set;}
    string Command {get;set;}
    System.Management.Automation.JobDefinition Definition {get;set;}
    System.Collections.Generic.List[System.Management.Automation.Runspaces.CommandParameterCollection] Parameters {get;}
    guid InstanceId {get;}
    void Save(System.IO.Stream stream)
    void Load(System.IO.Stream stream)
    void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
    void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)

abstract class System.Management.Automation.JobSourceAdapter : System.Object
    string Name {get;set;}
    void StoreJobIdForReuse(System.Management.Automation.Job2 job, bool recurse)
    System.Management.Automation.Job2 NewJob(System.Management.Automation.JobDefinition definition)
    System.Management.Automation.Job2 NewJob(string definitionName, string definitionPath)
    System.Management.Automation.Job2 NewJob(System.Management.Automation.JobInvocationInfo specification)
    System.Collections.Generic.IList[System.Management.Automation.Job2] GetJobs()
    System.Collections.Generic.IList[System.Management.Automation.Job2] GetJobsByName(string name, bool recurse)
    System.Collections.Generic.IList[System.Management.Automation.Job2] GetJobsByCommand(string command, bool recurse)
    System.Management.Automation.Job2 GetJobByInstanceId(guid instanceId, bool recurse)
    System.Management.Automation.Job2 GetJobBySessionId(int id, bool recurse)
    System.Collections.Generic.IList[System.Management.Automation.Job2] GetJobsByState(System.Management.Automation.JobState state, bool recurse)
    System.Collections.Generic.IList[System.Management.Automation.Job2] GetJobsByFilter(System.Collections.Generic.Dictionary[string,System.Object] filter, bool recurse)
    void RemoveJob(System.Management.Automation.Job2 job)
    void PersistJob(System.Management.Automation.Job2 job)

sealed class System.Management.Automation.PowerShellStreams`2[TInput,TOutput] : System.Object, System.IDisposable
    new()
    new(System.Management.Automation.PSDataCollection[TInput] pipelineInput)
    System.Management.Automation.PSDataCollection[TInput] InputStream {get;set;}
    System.Management.Automation.PSDataCollection[TOutput] OutputStream {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] ErrorStream {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] WarningStream {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] ProgressStream {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] VerboseStream {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] DebugStream {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] InformationStream {get;set;}
    void Dispose()
    void IDisposable.Dispose()
    void CloseAll()

abstract class System.Management.Automation.Repository`1[T] : System.Object
    void Add(T item)
    void Remove(T item)
    System.Collections.Generic.List[T] GetItems()
    T GetItem(guid instanceId)

class System.Management.Automation.JobRepository : System.Management.Automation.Repository[System.Management.Automation.Job]
    System.Collections.Generic.List[System.Management.Automation.Job] Jobs {get;}
    System.Management.Automation.Job GetJob(guid instanceId)

class System.Management.Automation.RunspaceRepository : System.Management.Automation.Repository[System.Management.Automation.Runspaces.PSSession]
    System.Collections.Generic.List[System.Management.Automation.Runspaces.PSSession] Runspaces {get;}

abstract class System.Management.Automation.PSSessionTypeOption : System.Object

abstract class System.Management.Automation.PSTransportOption : System.Object, System.ICloneable
    System.Object Clone()
    System.Object ICloneable.Clone()

sealed class System.Management.Automation.SecurityDescriptorCmdletProviderIntrinsics : System.Object
    System.Collections.ObjectModel.Collection[psobject] Get(string path, System.Security.AccessControl.AccessControlSections includeSections)
    System.Collections.ObjectModel.Collection[psobject] Set(string path, ObjectSecurity sd)
    ObjectSecurity NewFromPath(string path, System.Security.AccessControl.AccessControlSections includeSections)
    ObjectSecurity NewOfType(string providerId, string type, System.Security.AccessControl.AccessControlSections includeSections)

class System.Management.Automation.AuthorizationManager : System.Object
    new(string shellId)

abstract class System.Management.Automation.PSPropertyAdapter : System.Object
    System.Collections.ObjectModel.Collection[string] GetTypeNameHierarchy(System.Object baseObject)
    System.Collections.ObjectModel.Collection[System.Management.Automation.PSAdaptedProperty] GetProperties(System.Object baseObject)
    System.Management.Automation.PSAdaptedProperty GetProperty(System.Object baseObject, string propertyName)
    bool IsSettable(System.Management.Automation.PSAdaptedProperty adaptedProperty)
    bool IsGettable(System.Management.Automation.PSAdaptedProperty adaptedProperty)
    System.Object GetPropertyValue(System.Management.Automation.PSAdaptedProperty adaptedProperty)
    void SetPropertyValue(System.Management.Automation.PSAdaptedProperty adaptedProperty, System.Object value)
    string GetPropertyTypeName(System.Management.Automation.PSAdaptedProperty adaptedProperty)
    System.Management.Automation.PSAdaptedProperty GetFirstPropertyOrDefault(System.Object baseObject, System.Management.Automation.MemberNamePredicate predicate)

sealed class System.Management.Automation.ExtendedTypeDefinition : System.Object
    new(string typeName, System.Collections.Generic.IEnumerable[System.Management.Automation.FormatViewDefinition] viewDefinitions)
    new(string typeName)
    string TypeName {get;}
    System.Collections.Generic.List[string] TypeNames {get;}
    System.Collections.Generic.List[System.Management.Automation.FormatViewDefinition] FormatViewDefinition {get;}
    string ToString()

sealed class System.Management.Automation.FormatViewDefinition : System.Object
    new(string name, System.Management.Automation.PSControl control)
    string Name {get;}
    System.Management.Automation.PSControl Control {get;}

abstract class System.Management.Automation.PSControl : System.Object
    System.Management.Automation.PSControlGroupBy GroupBy {get;set;}
    bool OutOfBand {get;set;}

sealed class System.Management.Automation.PSControlGroupBy : System.Object
    new()
    System.Management.Automation.DisplayEntry Expression {get;set;}
    string Label {get;set;}
    System.Management.Automation.CustomControl CustomControl {get;set;}

sealed class System.Management.Automation.DisplayEntry : System.Object
    new(string value, System.Management.Automation.DisplayEntryValueType type)
    System.Management.Automation.DisplayEntryValueType ValueType {get;}
    string Value {get;}
    string ToString()

sealed class System.Management.Automation.EntrySelectedBy : System.Object
    new()
    System.Collections.Generic.List[string] TypeNames {get;set;}
    System.Collections.Generic.List[System.Management.Automation.DisplayEntry] SelectionCondition {get;set;}

sealed class System.Management.Automation.CustomControl : System.Management.Automation.PSControl
    System.Collections.Generic.List[System.Management.Automation.CustomControlEntry] Entries {get;set;}
    static System.Management.Automation.CustomControlBuilder Create(bool outOfBand = False)

sealed class System.Management.Automation.CustomControlEntry : System.Object
    System.Management.Automation.EntrySelectedBy SelectedBy {get;set;}
    System.Collections.Generic.List[System.Management.Automation.CustomItemBase] CustomItems {get;set;}

abstract class System.Management.Automation.CustomItemBase : System.Object

sealed class System.Management.Automation.CustomItemExpression : System.Management.Automation.CustomItemBase
    System.Management.Automation.DisplayEntry ItemSelectionCondition {get;set;}
    System.Management.Automation.DisplayEntry Expression {get;set;}
    bool EnumerateCollection {get;set;}
    System.Management.Automation.CustomControl CustomControl {get;set;}

sealed class System.Management.Automation.CustomItemFrame : System.Management.Automation.CustomItemBase
    uint LeftIndent {get;set;}
    uint RightIndent {get;set;}
    uint FirstLineHanging {get;set;}
    uint FirstLineIndent {get;set;}
    System.Collections.Generic.List[System.Management.Automation.CustomItemBase] CustomItems {get;set;}

sealed class System.Management.Automation.CustomItemNewline : System.Management.Automation.CustomItemBase
    new()
    int Count {get;set;}

sealed class System.Management.Automation.CustomItemText : System.Management.Automation.CustomItemBase
    new()
    string Text {get;set;}

sealed class System.Management.Automation.CustomEntryBuilder : System.Object
    System.Management.Automation.CustomEntryBuilder AddNewline(int count = 1)
    System.Management.Automation.CustomEntryBuilder AddText(string text)
    System.Management.Automation.CustomEntryBuilder AddPropertyExpressionBinding(string property, bool enumerateCollection = False, string selectedByType = null, string selectedByScript = null, System.Management.Automation.CustomControl customControl = null)
    System.Management.Automation.CustomEntryBuilder AddScriptBlockExpressionBinding(string scriptBlock, bool enumerateCollection = False, string selectedByType = null, string selectedByScript = null, System.Management.Automation.CustomControl customControl = null)
    System.Management.Automation.CustomEntryBuilder AddCustomControlExpressionBinding(System.Management.Automation.CustomControl customControl, bool enumerateCollection = False, string selectedByType = null, string selectedByScript = null)
    System.Management.Automation.CustomEntryBuilder StartFrame(uint leftIndent = 0, uint rightIndent = 0, uint firstLineHanging = 0, uint firstLineIndent = 0)
    System.Management.Automation.CustomEntryBuilder EndFrame()
    System.Management.Automation.CustomControlBuilder EndEntry()

sealed class System.Management.Automation.CustomControlBuilder : System.Object
    System.Management.Automation.CustomControlBuilder GroupByProperty(string property, System.Management.Automation.CustomControl customControl = null, string label = null)
    System.Management.Automation.CustomControlBuilder GroupByScriptBlock(string scriptBlock, System.Management.Automation.CustomControl customControl = null, string label = null)
    System.Management.Automation.CustomEntryBuilder StartEntry(System.Collections.Generic.IEnumerable[string] entrySelectedByType = null, System.Collections.Generic.IEnumerable[System.Management.Automation.DisplayEntry] entrySelectedByCondition = null)
    System.Management.Automation.CustomControl EndControl()

sealed class System.Management.Automation.ListControl : System.Management.Automation.PSControl
    new()
    new(System.Collections.Generic.IEnumerable[System.Management.Automation.ListControlEntry] entries)
    System.Collections.Generic.List[System.Management.Automation.ListControlEntry] Entries {get;}
    static System.Management.Automation.ListControlBuilder Create(bool outOfBand = False)

sealed class System.Management.Automation.ListControlEntry : System.Object
    new()
    new(System.Collections.Generic.IEnumerable[System.Management.Automation.ListControlEntryItem] listItems)
    new(System.Collections.Generic.IEnumerable[System.Management.Automation.ListControlEntryItem] listItems, System.Collections.Generic.IEnumerable[string] selectedBy)
    System.Collections.Generic.List[System.Management.Automation.ListControlEntryItem] Items {get;}
    System.Collections.Generic.List[string] SelectedBy {get;}
    System.Management.Automation.EntrySelectedBy EntrySelectedBy {get;}

sealed class System.Management.Automation.ListControlEntryItem : System.Object
    new(string label, System.Management.Automation.DisplayEntry entry)
    string Label {get;}
    System.Management.Automation.DisplayEntry DisplayEntry {get;}
    System.Management.Automation.DisplayEntry ItemSelectionCondition {get;}
    string FormatString {get;}

class System.Management.Automation.ListEntryBuilder : System.Object
    System.Management.Automation.ListEntryBuilder AddItemScriptBlock(string scriptBlock, string label = null, string format = null)
    System.Management.Automation.ListEntryBuilder AddItemProperty(string property, string label = null, string format = null)
    System.Management.Automation.ListControlBuilder EndEntry()

class System.Management.Automation.ListControlBuilder : System.Object
    System.Management.Automation.ListControlBuilder GroupByProperty(string property, System.Management.Automation.CustomControl customControl = null, string label = null)
    System.Management.Automation.ListControlBuilder GroupByScriptBlock(string scriptBlock, System.Management.Automation.CustomControl customControl = null, string label = null)
    System.Management.Automation.ListEntryBuilder StartEntry(System.Collections.Generic.IEnumerable[string] entrySelectedByType = null, System.Collections.Generic.IEnumerable[System.Management.Automation.DisplayEntry] entrySelectedByCondition = null)
    System.Management.Automation.ListControl EndList()

sealed class System.Management.Automation.TableControl : System.Management.Automation.PSControl
    new()
    new(System.Management.Automation.TableControlRow tableControlRow)
    new(System.Management.Automation.TableControlRow tableControlRow, System.Collections.Generic.IEnumerable[System.Management.Automation.TableControlColumnHeader] tableControlColumnHeaders)
    System.Collections.Generic.List[System.Management.Automation.TableControlColumnHeader] Headers {get;set;}
    System.Collections.Generic.List[System.Management.Automation.TableControlRow] Rows {get;set;}
    bool AutoSize {get;set;}
    bool HideTableHeaders {get;set;}
    static System.Management.Automation.TableControlBuilder Create(bool outOfBand = False, bool autoSize = False, bool hideTableHeaders = False)

sealed class System.Management.Automation.TableControlColumnHeader : System.Object
    new()
    new(string label, int width, System.Management.Automation.Alignment alignment)
    string Label {get;set;}
    System.Management.Automation.Alignment Alignment {get;set;}
    int Width {get;set;}

sealed class System.Management.Automation.TableControlColumn : System.Object
    new()
    new(System.Management.Automation.Alignment alignment, System.Management.Automation.DisplayEntry entry)
    System.Management.Automation.Alignment Alignment {get;set;}
    System.Management.Automation.DisplayEntry DisplayEntry {get;set;}
    string FormatString {get;}
    string ToString()

sealed class System.Management.Automation.TableControlRow : System.Object
    new()
    new(System.Collections.Generic.IEnumerable[System.Management.Automation.TableControlColumn] columns)
    System.Collections.Generic.List[System.Management.Automation.TableControlColumn] Columns {get;set;}
    System.Management.Automation.EntrySelectedBy SelectedBy {get;}
    bool Wrap {get;set;}

sealed class System.Management.Automation.TableRowDefinitionBuilder : System.Object
    System.Management.Automation.TableRowDefinitionBuilder AddScriptBlockColumn(string scriptBlock, System.Management.Automation.Alignment alignment = System.Management.Automation.Alignment.Undefined, string format = null)
    System.Management.Automation.TableRowDefinitionBuilder AddPropertyColumn(string propertyName, System.Management.Automation.Alignment alignment = System.Management.Automation.Alignment.Undefined, string format = null)
    System.Management.Automation.TableControlBuilder EndRowDefinition()

sealed class System.Management.Automation.TableControlBuilder : System.Object
    System.Management.Automation.TableControlBuilder GroupByProperty(string property, System.Management.Automation.CustomControl customControl = null, string label = null)
    System.Management.Automation.TableControlBuilder GroupByScriptBlock(string scriptBlock, System.Management.Automation.CustomControl customControl = null, string label = null)
    System.Management.Automation.TableControlBuilder AddHeader(System.Management.Automation.Alignment alignment = System.Management.Automation.Alignment.Undefined, int width = 0, string label = null)
    System.Management.Automation.TableRowDefinitionBuilder StartRowDefinition(bool wrap = False, System.Collections.Generic.IEnumerable[string] entrySelectedByType = null, System.Collections.Generic.IEnumerable[System.Management.Automation.DisplayEntry] entrySelectedByCondition = null)
    System.Management.Automation.TableControl EndTable()

sealed class System.Management.Automation.WideControl : System.Management.Automation.PSControl
    new()
    new(System.Collections.Generic.IEnumerable[System.Management.Automation.WideControlEntryItem] wideEntries)
    new(System.Collections.Generic.IEnumerable[System.Management.Automation.WideControlEntryItem] wideEntries, uint columns)
    new(uint columns)
    System.Collections.Generic.List[System.Management.Automation.WideControlEntryItem] Entries {get;}
    bool AutoSize {get;set;}
    uint Columns {get;}
    static System.Management.Automation.WideControlBuilder Create(bool outOfBand = False, bool autoSize = False, uint columns = 0)

sealed class System.Management.Automation.WideControlEntryItem : System.Object
    new(System.Management.Automation.DisplayEntry entry)
    new(System.Management.Automation.DisplayEntry entry, System.Collections.Generic.IEnumerable[string] selectedBy)
    System.Management.Automation.DisplayEntry DisplayEntry {get;}
    System.Collections.Generic.List[string] SelectedBy {get;}
    System.Management.Automation.EntrySelectedBy EntrySelectedBy {get;}
    string FormatString {get;}

sealed class System.Management.Automation.WideControlBuilder : System.Object
    System.Management.Automation.WideControlBuilder GroupByProperty(string property, System.Management.Automation.CustomControl customControl = null, string label = null)
    System.Management.Automation.WideControlBuilder GroupByScriptBlock(string scriptBlock, System.Management.Automation.CustomControl customControl = null, string label = null)
    System.Management.Automation.WideControlBuilder AddScriptBlockEntry(string scriptBlock, string format = null, System.Collections.Generic.IEnumerable[string] entrySelectedByType = null, System.Collections.Generic.IEnumerable[System.Management.Automation.DisplayEntry] entrySelectedByCondition = null)
    System.Management.Automation.WideControlBuilder AddPropertyEntry(string propertyName, string format = null, System.Collections.Generic.IEnumerable[string] entrySelectedByType = null, System.Collections.Generic.IEnumerable[System.Management.Automation.DisplayEntry] entrySelectedByCondition = null)
    System.Management.Automation.WideControl EndWideControl()

sealed class System.Management.Automation.CredentialAttribute : System.Management.Automation.ArgumentTransformationAttribute
    new()

sealed class System.Management.Automation.Signature : System.Object
    System.Security.Cryptography.X509Certificates.X509Certificate2 SignerCertificate {get;}
    System.Security.Cryptography.X509Certificates.X509Certificate2 TimeStamperCertificate {get;}
    System.Management.Automation.SignatureStatus Status {get;}
    string StatusMessage {get;}
    string Path {get;}
    System.Management.Automation.SignatureType SignatureType {get;}
    bool IsOSBinary {get;}

class System.Management.Automation.CmsMessageRecipient : System.Object
    new(string identifier)
    new(System.Security.Cryptography.X509Certificates.X509Certificate2 certificate)
    System.Security.Cryptography.X509Certificates.X509Certificate2Collection Certificates {get;}
    void Resolve(System.Management.Automation.SessionState sessionState, System.Management.Automation.ResolutionPurpose purpose, [ref] System.Management.Automation.ErrorRecord error)

class System.Management.Automation.PSSnapInInfo : System.Object
    string Name {get;}
    bool IsDefault {get;}
    string ApplicationBase {get;}
    string AssemblyName {get;}
    string ModuleName {get;}
    version PSVersion {get;}
    version Version {get;}
    System.Collections.ObjectModel.Collection[string] Types {get;}
    System.Collections.ObjectModel.Collection[string] Formats {get;}
    string Description {get;}
    string Vendor {get;}
    bool LogPipelineExecutionDetails {get;set;}
    string ToString()

static class System.Management.Automation.ProviderCmdlet : System.Object
    field static string AddContent = "Add-Content"
    field static string ClearContent = "Clear-Content"
    field static string ClearItem = "Clear-Item"
    field static string ClearItemProperty = "Clear-ItemProperty"
    field static string ConvertPath = "Convert-Path"
    field static string CopyItem = "Copy-Item"
    field static string CopyItemProperty = "Copy-ItemProperty"
    field static string GetAcl = "Get-Acl"
    field static string GetChildItem = "Get-ChildItem"
    field static string GetContent = "Get-Content"
    field static string GetItem = "Get-Item"
    field static string GetItemProperty = "Get-ItemProperty"
    field static string GetLocation = "Get-Location"
    field static string GetPSDrive = "Get-PSDrive"
    field static string GetPSProvider = "Get-PSProvider"
    field static string InvokeItem = "Invoke-Item"
    field static string JoinPath = "Join-Path"
    field static string MoveItem = "Move-Item"
    field static string MoveItemProperty = "Move-ItemProperty"
    field static string NewItem = "New-Item"
    field static string NewItemProperty = "New-ItemProperty"
    field static string NewPSDrive = "New-PSDrive"
    field static string PopLocation = "Pop-Location"
    field static string PushLocation = "Push-Location"
    field static string RemoveItem = "Remove-Item"
    field static string RemoveItemProperty = "Remove-ItemProperty"
    field static string RemovePSDrive = "Remove-PSDrive"
    field static string RenameItem = "Rename-Item"
    field static string RenameItemProperty = "Rename-ItemProperty"
    field static string ResolvePath = "Resolve-Path"
    field static string SetAcl = "Set-Acl"
    field static string SetContent = "Set-Content"
    field static string SetItem = "Set-Item"
    field static string SetItemProperty = "Set-ItemProperty"
    field static string SetLocation = "Set-Location"
    field static string SplitPath = "Split-Path"
    field static string TestPath = "Test-Path"

class System.Management.Automation.PipelineClosedException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.Management.Automation.RedirectedException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)

class System.Management.Automation.PipelineDepthException : System.SystemException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    int CallDepth {get;}

class System.Management.Automation.ProviderNameAmbiguousException : System.Management.Automation.ProviderNotFoundException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.ProviderInfo] PossibleMatches {get;}

static class System.Management.Automation.VerbsCommon : System.Object
    field static string Add = "Add"
    field static string Clear = "Clear"
    field static string Close = "Close"
    field static string Copy = "Copy"
    field static string Enter = "Enter"
    field static string Exit = "Exit"
    field static string Find = "Find"
    field static string Format = "Format"
    field static string Get = "Get"
    field static string Hide = "Hide"
    field static string Join = "Join"
    field static string Lock = "Lock"
    field static string Move = "Move"
    field static string New = "New"
    field static string Open = "Open"
    field static string Optimize = "Optimize"
    field static string Push = "Push"
    field static string Pop = "Pop"
    field static string Redo = "Redo"
    field static string Remove = "Remove"
    field static string Rename = "Rename"
    field static string Reset = "Reset"
    field static string Resize = "Resize"
    field static string Search = "Search"
    field static string Select = "Select"
    field static string Set = "Set"
    field static string Show = "Show"
    field static string Skip = "Skip"
    field static string Split = "Split"
    field static string Step = "Step"
    field static string Switch = "Switch"
    field static string Undo = "Undo"
    field static string Unlock = "Unlock"
    field static string Watch = "Watch"

static class System.Management.Automation.VerbsData : System.Object
    field static string Backup = "Backup"
    field static string Checkpoint = "Checkpoint"
    field static string Compare = "Compare"
    field static string Compress = "Compress"
    field static string Convert = "Convert"
    field static string ConvertFrom = "ConvertFrom"
    field static string ConvertTo = "ConvertTo"
    field static string Dismount = "Dismount"
    field static string Edit = "Edit"
    field static string Expand = "Expand"
    field static string Export = "Export"
    field static string Group = "Group"
    field static string Import = "Import"
    field static string Initialize = "Initialize"
    field static string Limit = "Limit"
    field static string Merge = "Merge"
    field static string Mount = "Mount"
    field static string Out = "Out"
    field static string Publish = "Publish"
    field static string Restore = "Restore"
    field static string Save = "Save"
    field static string Sync = "Sync"
    field static string Unpublish = "Unpublish"
    field static string Update = "Update"

static class System.Management.Automation.VerbsLifecycle : System.Object
    field static string Approve = "Approve"
    field static string Assert = "Assert"
    field static string Build = "Build"
    field static string Complete = "Complete"
    field static string Confirm = "Confirm"
    field static string Deny = "Deny"
    field static string Deploy = "Deploy"
    field static string Disable = "Disable"
    field static string Enable = "Enable"
    field static string Install = "Install"
    field static string Invoke = "Invoke"
    field static string Register = "Register"
    field static string Request = "Request"
    field static string Restart = "Restart"
    field static string Resume = "Resume"
    field static string Start = "Start"
    field static string Stop = "Stop"
    field static string Submit = "Submit"
    field static string Suspend = "Suspend"
    field static string Uninstall = "Uninstall"
    field static string Unregister = "Unregister"
    field static string Wait = "Wait"

static class System.Management.Automation.VerbsDiagnostic : System.Object
    field static string Debug = "Debug"
    field static string Measure = "Measure"
    field static string Ping = "Ping"
    field static string Repair = "Repair"
    field static string Resolve = "Resolve"
    field static string Test = "Test"
    field static string Trace = "Trace"

static class System.Management.Automation.VerbsCommunications : System.Object
    field static string Connect = "Connect"
    field static string Disconnect = "Disconnect"
    field static string Read = "Read"
    field static string Receive = "Receive"
    field static string Send = "Send"
    field static string Write = "Write"

static class System.Management.Automation.VerbsSecurity : System.Object
    field static string Block = "Block"
    field static string Grant = "Grant"
    field static string Protect = "Protect"
    field static string Revoke = "Revoke"
    field static string Unblock = "Unblock"
    field static string Unprotect = "Unprotect"

static class System.Management.Automation.VerbsOther : System.Object
    field static string Use = "Use"

sealed class System.Management.Automation.VTUtility : System.Object
    new()
    static string GetEscapeSequence(System.ConsoleColor color)
    static string GetEscapeSequence(System.Management.Automation.VTUtility+VT vt)

enum System.Management.Automation.ModuleIntrinsics+PSModulePathScope : System.Int32
    User=0 Builtin=1 Machine=2

enum System.Management.Automation.VTUtility+VT : System.Int32
    Reset=0 Inverse=1
