class System.Management.Automation.ScriptBlock : System.Object
    System.Collections.Generic.List[System.Attribute] Attributes {get;}
    string File {get;}
    bool IsFilter {get;}
    bool IsConfiguration {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.PSToken StartPosition {get;}
    bool DebuggerHidden {get;set;}
    guid Id {get;}
    System.Management.Automation.Language.Ast Ast {get;}
    static scriptblock Create(string script)
    scriptblock GetNewClosure()
    powershell GetPowerShell(Params System.Object[] args)
    powershell GetPowerShell(bool isTrustedInput, Params System.Object[] args)
    powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, Params System.Object[] args)
    powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, Params System.Object[] args)
    powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, bool isTrustedInput, Params System.Object[] args)
    System.Management.Automation.SteppablePipeline GetSteppablePipeline()
    System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin)
    System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin, System.Object[] args)
    System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)
    System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)
    System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.Generic.Dictionary[string,scriptblock] functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)
    System.Object InvokeReturnAsIs(Params System.Object[] args)
    string ToString()
    void CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands, System.Collections.Generic.IEnumerable[string] allowedVariables, bool allowEnvironmentVariables)

class System.Management.Automation.InvocationInfo : System.Object
    System.Management.Automation.CommandInfo MyCommand {get;}
    System.Collections.Generic.Dictionary[string,System.Object] BoundParameters {get;}
    System.Collections.Generic.List[System.Object] UnboundArguments {get;}
    int ScriptLineNumber {get;}
    int OffsetInLine {get;}
    long HistoryId {get;}
    string ScriptName {get;}
    string Line {get;}
    string Statement {get;}
    string PositionMessage {get;}
    string PSScriptRoot {get;}
    string PSCommandPath {get;}
    string InvocationName {get;}
    int PipelineLength {get;}
    int PipelinePosition {get;}
    bool ExpectingInput {get;}
    System.Management.Automation.CommandOrigin CommandOrigin {get;}
    System.Management.Automation.Language.IScriptExtent DisplayScriptPosition {get;set;}
    static System.Management.Automation.InvocationInfo Create(System.Management.Automation.CommandInfo commandInfo, System.Management.Automation.Language.IScriptExtent scriptPosition)

sealed class System.Management.Automation.PSModuleInfo : System.Object
    new(bool linkToGlobal)
    new(scriptblock scriptBlock)
    bool LogPipelineExecutionDetails {get;set;}
    string Name {get;}
    string Path {get;}
    System.Reflection.Assembly ImplementingAssembly {get;}
    string Definition {get;}
    string Description {get;set;}
    guid Guid {get;}
    string HelpInfoUri {get;}
    string ModuleBase {get;}
    System.Object PrivateData {get;set;}
    System.Collections.Generic.IEnumerable[ExperimentalFeature] ExperimentalFeatures {get;}
    System.Collections.Generic.IEnumerable[string] Tags {get;}
    uri ProjectUri {get;}
    uri IconUri {get;}
    uri LicenseUri {get;}
    string ReleaseNotes {get;}
    uri RepositorySourceLocation {get;}
    version Version {get;}
    System.Management.Automation.ModuleType ModuleType {get;}
    string Author {get;}
    System.Management.Automation.ModuleAccessMode AccessMode {get;set;}
    version ClrVersion {get;}
    string CompanyName {get;}
    string Copyright {get;}
    version DotNetFrameworkVersion {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo] ExportedFunctions {get;}
    string Prefix {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.CmdletInfo] ExportedCmdlets {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo] ExportedCommands {get;}
    System.Collections.Generic.IEnumerable[string] FileList {get;}
    System.Collections.Generic.IEnumerable[string] CompatiblePSEditions {get;}
    System.Collections.Generic.IEnumerable[System.Object] ModuleList {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] NestedModules {get;}
    string PowerShellHostName {get;}
    version PowerShellHostVersion {get;}
    version PowerShellVersion {get;}
    System.Reflection.ProcessorArchitecture ProcessorArchitecture {get;}
    System.Collections.Generic.IEnumerable[string] Scripts {get;}
    System.Collections.Generic.IEnumerable[string] RequiredAssemblies {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] RequiredModules {get;}
    string RootModule {get;}
    System.Collections.Generic.Dictionary[string,psvariable] ExportedVariables {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.AliasInfo] ExportedAliases {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedDscResources {get;}
    System.Management.Automation.SessionState SessionState {get;set;}
    scriptblock OnRemove {get;set;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedFormatFiles {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedTypeFiles {get;}
    static bool UseAppDomainLevelModuleCache {get;set;}
    string ToString()
    System.Collections.ObjectModel.ReadOnlyDictionary[string,System.Management.Automation.Language.TypeDefinitionAst] GetExportedTypeDefinitions()
    scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)
    System.Object Invoke(scriptblock sb, Params System.Object[] args)
    psvariable GetVariableFromCallersModule(string variableName)
    psobject AsCustomObject()
    psmoduleinfo Clone()
    static void ClearAppDomainLevelModulePathCache()

abstract class System.Management.Automation.CommandInfo : System.Object, System.Management.Automation.IHasSessionStateEntryVisibility,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    string Name {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    string Source {get;}
    version Version {get;}
    string Definition {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    string ModuleName {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
    string ToString()
    System.Management.Automation.ParameterMetadata ResolveParameter(string name)

class System.Management.Automation.FunctionInfo : System.Management.Automation.CommandInfo, System.Management.Automation.IHasSessionStateEntryVisibility,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35, System.Management.Automation.IScriptCommandInfo,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    scriptblock ScriptBlock {get;}
    bool CmdletBinding {get;}
    string DefaultParameterSet {get;}
    string Definition {get;}
    System.Management.Automation.ScopedItemOptions Options {get;set;}
    string Description {get;set;}
    string Verb {get;}
    string Noun {get;}
    string HelpFile {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
    string Name {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    string Source {get;}
    version Version {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    string ModuleName {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
    string ToString()
    System.Management.Automation.ParameterMetadata ResolveParameter(string name)

class System.Management.Automation.CmdletInfo : System.Management.Automation.CommandInfo, System.Management.Automation.IHasSessionStateEntryVisibility,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    new(string name, type implementingType)
    string Verb {get;}
    string Noun {get;}
    string HelpFile {get;}
    System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
    version Version {get;}
    type ImplementingType {get;}
    string Definition {get;}
    string DefaultParameterSet {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
    System.Management.Automation.ScopedItemOptions Options {get;set;}
    string Name {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    string Source {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    string ModuleName {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
    string ToString()
    System.Management.Automation.ParameterMetadata ResolveParameter(string name)

class System.Management.Automation.AliasInfo : System.Management.Automation.CommandInfo, System.Management.Automation.IHasSessionStateEntryVisibility,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    System.Management.Automation.CommandInfo ReferencedCommand {get;}
    System.Management.Automation.CommandInfo ResolvedCommand {get;}
    string Definition {get;}
    System.Management.Automation.ScopedItemOptions Options {get;set;}
    string Description {get;set;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
    string Name {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    string Source {get;}
    version Version {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    string ModuleName {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
    string ToString()
    System.Management.Automation.ParameterMetadata ResolveParameter(string name)

class System.Management.Automation.ApplicationInfo : System.Management.Automation.CommandInfo, System.Management.Automation.IHasSessionStateEntryVisibility,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    string Path {get;}
    string Extension {get;}
    string Definition {get;}
    string Source {get;}
    version Version {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
    string Name {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    string ModuleName {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
    string ToString()
    System.Management.Automation.ParameterMetadata ResolveParameter(string name)

class System.Management.Automation.ExternalScriptInfo : System.Management.Automation.CommandInfo, System.Management.Automation.IHasSessionStateEntryVisibility,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35, System.Management.Automation.IScriptCommandInfo,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    string Path {get;}
    string Definition {get;}
    string Source {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    scriptblock ScriptBlock {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
    string ScriptContents {get;}
    System.Text.Encoding OriginalEncoding {get;}
    string Name {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    version Version {get;}
    string ModuleName {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
    void ValidateScriptInfo(System.Management.Automation.Host.PSHost host)
    string ToString()
    System.Management.Automation.ParameterMetadata ResolveParameter(string name)

class System.Management.Automation.ScriptInfo : System.Management.Automation.CommandInfo
    scriptblock ScriptBlock {get;}
    string Definition {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
    string Name {get;}
    System.Management.Automation.CommandTypes CommandType {get;}
    string Source {get;}
    version Version {get;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    string ModuleName {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.RemotingCapability RemotingCapability {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
    string ToString()
    System.Management.Automation.ParameterMetadata ResolveParameter(string name)

sealed class System.Management.Automation.ParameterMetadata : System.Object
    new(string name)
    new(string name, type parameterType)
    new(System.Management.Automation.ParameterMetadata other)
    string Name {get;set;}
    type ParameterType {get;set;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata] ParameterSets {get;}
    bool IsDynamic {get;set;}
    System.Collections.ObjectModel.Collection[string] Aliases {get;}
    System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
    bool SwitchParameter {get;}
    static System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] GetParameterMetadata(type type)

abstract class System.Management.Automation.Cmdlet : System.Management.Automation.Internal.InternalCommand
    static System.Collections.Generic.HashSet[string] CommonParameters {get;}
    static System.Collections.Generic.HashSet[string] OptionalCommonParameters {get;}
    bool Stopping {get;}
    System.Threading.CancellationToken PipelineStopToken {get;}
    System.Management.Automation.ICommandRuntime CommandRuntime {get;set;}
    System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
    System.Management.Automation.CommandOrigin CommandOrigin {get;}
    string GetResourceString(string baseName, string resourceId)
    void WriteError(System.Management.Automation.ErrorRecord errorRecord)
    void WriteObject(System.Object sendToPipeline)
    void WriteObject(System.Object sendToPipeline, bool enumerateCollection)
    void WriteVerbose(string text)
    void WriteWarning(string text)
    void WriteCommandDetail(string text)
    void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
    void WriteDebug(string text)
    void WriteInformation(System.Object messageData, string[] tags)
    void WriteInformation(System.Management.Automation.InformationRecord informationRecord)
    bool ShouldProcess(string target)
    bool ShouldProcess(string target, string action)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
    bool ShouldContinue(string query, string caption)
    bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
    bool ShouldContinue(string query, string caption, bool hasSecurityImpact, [ref] bool yesToAll, [ref] bool noToAll)
    System.Collections.IEnumerable Invoke()
    System.Collections.Generic.IEnumerable[T] Invoke[T]()
    bool TransactionAvailable()
    void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)

abstract class System.Management.Automation.PSCmdlet : System.Management.Automation.Cmdlet
    System.Management.Automation.Host.PSHost Host {get;}
    System.Management.Automation.SessionState SessionState {get;}
    System.Management.Automation.PSEventManager Events {get;}
    System.Management.Automation.JobRepository JobRepository {get;}
    System.Management.Automation.JobManager JobManager {get;}
    System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
    string ParameterSetName {get;}
    System.Management.Automation.InvocationInfo MyInvocation {get;}
    System.Management.Automation.PagingParameters PagingParameters {get;}
    System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
    static System.Collections.Generic.HashSet[string] CommonParameters {get;}
    static System.Collections.Generic.HashSet[string] OptionalCommonParameters {get;}
    bool Stopping {get;}
    System.Threading.CancellationToken PipelineStopToken {get;}
    System.Management.Automation.ICommandRuntime CommandRuntime {get;set;}
    System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
    System.Management.Automation.CommandOrigin CommandOrigin {get;}
    System.Management.Automation.PathInfo CurrentProviderLocation(string providerId)
    string GetUnresolvedProviderPathFromPSPath(string path)
    System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider)
    System.Object GetVariableValue(string name)
    System.Object GetVariableValue(string name, System.Object defaultValue)
    string GetResourceString(string baseName, string resourceId)
    void WriteError(System.Management.Automation.ErrorRecord errorRecord)
    void WriteObject(System.Object sendToPipeline)
    void WriteObject(System.Object sendToPipeline, bool enumerateCollection)
    void WriteVerbose(string text)
    void WriteWarning(string text)
    void WriteCommandDetail(string text)
    void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
    void WriteDebug(string text)
    void WriteInformation(System.Object messageData, string[] tags)
    void WriteInformation(System.Management.Automation.InformationRecord informationRecord)
    bool ShouldProcess(string target)
    bool ShouldProcess(string target, string action)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
    bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
    bool ShouldContinue(string query, string caption)
    bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
    bool ShouldContinue(string query, string caption, bool hasSecurityImpact, [ref] bool yesToAll, [ref] bool noToAll)
    System.Collections.IEnumerable Invoke()
    System.Collections.Generic.IEnumerable[T] Invoke[T]()
    bool TransactionAvailable()
    void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)

class System.Management.Automation.EngineIntrinsics : System.Object
    System.Management.Automation.Host.PSHost Host {get;}
    System.Management.Automation.PSEventManager Events {get;}
    System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
    System.Management.Automation.SessionState SessionState {get;}
    System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}

sealed class System.Management.Automation.SessionState : System.Object
    new()
    System.Management.Automation.DriveManagementIntrinsics Drive {get;}
    System.Management.Automation.CmdletProviderManagementIntrinsics Provider {get;}
    System.Management.Automation.PathIntrinsics Path {get;}
    System.Management.Automation.PSVariableIntrinsics PSVariable {get;}
    System.Management.Automation.PSLanguageMode LanguageMode {get;set;}
    bool UseFullLanguageModeInDebugger {get;}
    System.Collections.Generic.List[string] Scripts {get;}
    System.Collections.Generic.List[string] Applications {get;}
    psmoduleinfo Module {get;}
    System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
    System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
    static void ThrowIfNotVisible(System.Management.Automation.CommandOrigin origin, System.Object valueToCheck)
    static bool IsVisible(System.Management.Automation.CommandOrigin origin, System.Object valueToCheck)
    static bool IsVisible(System.Management.Automation.CommandOrigin origin, psvariable variable)
    static bool IsVisible(System.Management.Automation.CommandOrigin origin, System.Management.Automation.CommandInfo commandInfo)

sealed class System.Management.Automation.PathIntrinsics : System.Object
    System.Management.Automation.PathInfo CurrentLocation {get;}
    System.Management.Automation.PathInfo CurrentFileSystemLocation {get;}
    System.Management.Automation.PathInfo CurrentProviderLocation(string providerName)
    System.Management.Automation.PathInfo SetLocation(string path)
    void PushCurrentLocation(string stackName)
    System.Management.Automation.PathInfo PopLocation(string stackName)
    System.Management.Automation.PathInfoStack LocationStack(string stackName)
    System.Management.Automation.PathInfoStack SetDefaultLocationStack(string stackName)
    System.Collections.ObjectModel.Collection[System.Management.Automation.PathInfo] GetResolvedPSPathFromPSPath(string path)
    System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider)
    System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromProviderPath(string path, string providerId)
    string GetUnresolvedProviderPathFromPSPath(string path)
    string GetUnresolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider, [ref] System.Management.Automation.PSDriveInfo drive)
    bool IsProviderQualified(string path)
    bool IsPSAbsolute(string path, [ref] string driveName)
    string Combine(string parent, string child)
    string ParseParent(string path, string root)
    string ParseChildName(string path)
    string NormalizeRelativePath(string path, string basePath)
    bool IsValid(string path)

sealed class System.Management.Automation.PathInfo : System.Object
    System.Management.Automation.PSDriveInfo Drive {get;}
    System.Management.Automation.ProviderInfo Provider {get;}
    string ProviderPath {get;}
    string Path {get;}
    string ToString()

class System.Management.Automation.PSDriveInfo : System.Object, System.IComparable
    new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential)
    new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, string displayRoot)
    new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, bool persist)
    string CurrentLocation {get;set;}
    string Name {get;}
    System.Management.Automation.ProviderInfo Provider {get;}
    string Root {get;}
    string Description {get;set;}
    System.Nullable[long] MaximumSize {get;}
    pscredential Credential {get;}
    string DisplayRoot {get;}
    bool VolumeSeparatedByColon {get;}
    string ToString()
    int CompareTo(System.Management.Automation.PSDriveInfo drive)
    int CompareTo(System.Object obj)
    bool Equals(System.Object obj)
    bool Equals(System.Management.Automation.PSDriveInfo drive)
    static bool op_Equality(System.Management.Automation.PSDriveInfo drive1, System.Management.Automation.PSDriveInfo drive2)
    static bool op_Inequality(System.Management.Automation.PSDriveInfo drive1, System.Management.Automation.PSDriveInfo drive2)
    static bool op_LessThan(System.Management.Automation.PSDriveInfo drive1, System.Management.Automation.PSDriveInfo drive2)
    static bool op_GreaterThan(System.Management.Automation.PSDriveInfo drive1, System.Management.Automation.PSDriveInfo drive2)
    int GetHashCode()

class System.Management.Automation.ProviderInfo : System.Object
    type ImplementingType {get;}
    string HelpFile {get;}
    string Name {get;}
    System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
    string ModuleName {get;}
    psmoduleinfo Module {get;}
    string Description {get;set;}
    System.Management.Automation.Provider.ProviderCapabilities Capabilities {get;}
    string Home {get;set;}
    System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] Drives {get;}
    bool VolumeSeparatedByColon {get;}
    char ItemSeparator {get;}
    char AltItemSeparator {get;}
    string ToString()

sealed class System.Management.Automation.CallStackFrame : System.Object
    new(System.Management.Automation.InvocationInfo invocationInfo)
    string ScriptName {get;}
    int ScriptLineNumber {get;}
    System.Management.Automation.InvocationInfo InvocationInfo {get;}
    System.Management.Automation.Language.IScriptExtent Position {get;}
    string FunctionName {get;}
    string GetScriptLocation()
    System.Collections.Generic.Dictionary[string,psvariable] GetFrameVariables()
    string ToString()

class System.Management.Automation.WarningRecord : System.Management.Automation.InformationalRecord
    new(string message)
    new(psobject record)
    new(string fullyQualifiedWarningId, string message)
    new(string fullyQualifiedWarningId, psobject record)
    string FullyQualifiedWarningId {get;}
    string Message {get;set;}
    System.Management.Automation.InvocationInfo InvocationInfo {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
    string ToString()

class System.Management.Automation.VerboseRecord : System.Management.Automation.InformationalRecord
    new(string message)
    new(psobject record)
    string Message {get;set;}
    System.Management.Automation.InvocationInfo InvocationInfo {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
    string ToString()

class System.Management.Automation.DebugRecord : System.Management.Automation.InformationalRecord
    new(string message)
    new(psobject record)
    string Message {get;set;}
    System.Management.Automation.InvocationInfo InvocationInfo {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
    string ToString()

class System.Management.Automation.InformationRecord : System.Object
    new(System.Object messageData, string source)
    System.Object MessageData {get;}
    string Source {get;set;}
    datetime TimeGenerated {get;set;}
    System.Collections.Generic.List[string] Tags {get;}
    string User {get;set;}
    string Computer {get;set;}
    uint ProcessId {get;set;}
    uint NativeThreadId {get;set;}
    uint ManagedThreadId {get;set;}
    string ToString()

class System.Management.Automation.ProgressRecord : System.Object
    new(int activityId, string activity, string statusDescription)
    new(int activityId)
    int ActivityId {get;}
    int ParentActivityId {get;set;}
    string Activity {get;set;}
    string StatusDescription {get;set;}
    string CurrentOperation {get;set;}
    int PercentComplete {get;set;}
    int SecondsRemaining {get;set;}
    System.Management.Automation.ProgressRecordType RecordType {get;set;}
    string ToString()

sealed class System.Management.Automation.PSStyle : System.Object
    System.Management.Automation.OutputRendering OutputRendering {get;set;}
    bool AutoSizeDefaultFormatting {get;set;}
    string Reset {get;}
    string BlinkOff {get;}
    string Blink {get;}
    string BoldOff {get;}
    string Bold {get;}
    string DimOff {get;}
    string Dim {get;}
    string Hidden {get;}
    string HiddenOff {get;}
    string Reverse {get;}
    string ReverseOff {get;}
    string ItalicOff {get;}
    string Italic {get;}
    string UnderlineOff {get;}
    string Underline {get;}
    string StrikethroughOff {get;}
    string Strikethrough {get;}
    System.Management.Automation.PSStyle+FormattingData Formatting {get;}
    System.Management.Automation.PSStyle+ProgressConfiguration Progress {get;}
    System.Management.Automation.PSStyle+ForegroundColor Foreground {get;}
    System.Management.Automation.PSStyle+BackgroundColor Background {get;}
    System.Management.Automation.PSStyle+FileInfoFormatting FileInfo {get;}
    static System.Management.Automation.PSStyle Instance {get;}
    string FormatHyperlink(string text, uri link)
    static string MapForegroundColorToEscapeSequence(System.ConsoleColor foregroundColor)
    static string MapBackgroundColorToEscapeSequence(System.ConsoleColor backgroundColor)
    static string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)

class System.Management.Automation.PSEventArgs : System.EventArgs
    field static System.EventArgs Empty
    string ComputerName {get;}
    guid RunspaceId {get;}
    int EventIdentifier {get;}
    System.Object Sender {get;}
    System.EventArgs SourceEventArgs {get;}
    System.Object[] SourceArgs {get;}
    string SourceIdentifier {get;}
    datetime TimeGenerated {get;}
    psobject MessageData {get;}

class System.Management.Automation.PSEventSubscriber : System.Object, System.IEquatable[System.Management.Automation.PSEventSubscriber]
    int SubscriptionId {get;set;}
    System.Object SourceObject {get;}
    string EventName {get;}
    string SourceIdentifier {get;}
    System.Management.Automation.PSEventJob Action {get;}
    System.Management.Automation.PSEventReceivedEventHandler HandlerDelegate {get;}
    bool SupportEvent {get;}
    bool ForwardEvent {get;}
    event System.Management.Automation.PSEventUnsubscribedEventHandler Unsubscribed
    bool Equals(System.Object obj)
    bool Equals(System.Management.Automation.PSEventSubscriber other)
    int GetHashCode()
