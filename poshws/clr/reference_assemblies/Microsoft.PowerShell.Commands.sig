sealed class Microsoft.PowerShell.Commands.StartTranscriptCommand : System.Management.Automation.PSCmdlet
    new()
    string Path {get;set;}
    string LiteralPath {get;set;}
    string OutputDirectory {get;set;}
    switch Append {get;set;}
    switch Force {get;set;}
    switch NoClobber {get;set;}
    switch IncludeInvocationHeader {get;set;}
    switch UseMinimalHeader {get;set;}

sealed class Microsoft.PowerShell.Commands.StopTranscriptCommand : System.Management.Automation.PSCmdlet
    new()

class Microsoft.PowerShell.Commands.EnableDisableExperimentalFeatureCommandBase : System.Management.Automation.PSCmdlet
    new()
    string[] Name {get;set;}
    System.Management.Automation.Configuration.ConfigScope Scope {get;set;}

class Microsoft.PowerShell.Commands.EnableExperimentalFeatureCommand : Microsoft.PowerShell.Commands.EnableDisableExperimentalFeatureCommandBase
    new()

class Microsoft.PowerShell.Commands.DisableExperimentalFeatureCommand : Microsoft.PowerShell.Commands.EnableDisableExperimentalFeatureCommandBase
    new()

class Microsoft.PowerShell.Commands.ExperimentalFeatureNameCompleter : System.Object, System.Management.Automation.IArgumentCompleter
    new()
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)

class Microsoft.PowerShell.Commands.GetExperimentalFeatureCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Name {get;set;}

sealed class Microsoft.PowerShell.Commands.GetCommandCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Name {get;set;}
    string[] Verb {get;set;}
    string[] Noun {get;set;}
    string[] Module {get;set;}
    string[] ExcludeModule {get;set;}
    Microsoft.PowerShell.Commands.ModuleSpecification[] FullyQualifiedModule {get;set;}
    System.Management.Automation.CommandTypes CommandType {get;set;}
    int TotalCount {get;set;}
    switch Syntax {get;set;}
    switch ShowCommandInfo {get;set;}
    System.Object[] ArgumentList {get;set;}
    switch All {get;set;}
    switch ListImported {get;set;}
    string[] ParameterName {get;set;}
    System.Management.Automation.PSTypeName[] ParameterType {get;set;}
    switch UseFuzzyMatching {get;set;}
    uint FuzzyMinimumDistance {get;set;}
    switch UseAbbreviationExpansion {get;set;}

class Microsoft.PowerShell.Commands.NounArgumentCompleter : System.Object, System.Management.Automation.IArgumentCompleter
    new()
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)

class Microsoft.PowerShell.Commands.GetHistoryCommand : System.Management.Automation.PSCmdlet
    new()
    long[] Id {get;set;}
    int Count {get;set;}

class Microsoft.PowerShell.Commands.InvokeHistoryCommand : System.Management.Automation.PSCmdlet
    new()
    string Id {get;set;}

class Microsoft.PowerShell.Commands.AddHistoryCommand : System.Management.Automation.PSCmdlet
    new()
    psobject[] InputObject {get;set;}
    switch Passthru {get;set;}

class Microsoft.PowerShell.Commands.ClearHistoryCommand : System.Management.Automation.PSCmdlet
    new()
    int[] Id {get;set;}
    string[] CommandLine {get;set;}
    int Count {get;set;}
    switch Newest {get;set;}

sealed class Microsoft.PowerShell.Commands.ForEachObjectCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    psobject InputObject {get;set;}
    scriptblock Begin {get;set;}
    scriptblock[] Process {get;set;}
    scriptblock End {get;set;}
    scriptblock[] RemainingScripts {get;set;}
    string MemberName {get;set;}
    System.Object[] ArgumentList {get;set;}
    scriptblock Parallel {get;set;}
    int ThrottleLimit {get;set;}
    int TimeoutSeconds {get;set;}
    switch AsJob {get;set;}
    switch UseNewRunspace {get;set;}
    void Dispose()
    void IDisposable.Dispose()

sealed class Microsoft.PowerShell.Commands.WhereObjectCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    scriptblock FilterScript {get;set;}
    string Property {get;set;}
    System.Object Value {get;set;}
    switch EQ {get;set;}
    switch CEQ {get;set;}
    switch NE {get;set;}
    switch CNE {get;set;}
    switch GT {get;set;}
    switch CGT {get;set;}
    switch LT {get;set;}
    switch CLT {get;set;}
    switch GE {get;set;}
    switch CGE {get;set;}
    switch LE {get;set;}
    switch CLE {get;set;}
    switch Like {get;set;}
    switch CLike {get;set;}
    switch NotLike {get;set;}
    switch CNotLike {get;set;}
    switch Match {get;set;}
    switch CMatch {get;set;}
    switch NotMatch {get;set;}
    switch CNotMatch {get;set;}
    switch Contains {get;set;}
    switch CContains {get;set;}
    switch NotContains {get;set;}
    switch CNotContains {get;set;}
    switch In {get;set;}
    switch CIn {get;set;}
    switch NotIn {get;set;}
    switch CNotIn {get;set;}
    switch Is {get;set;}
    switch IsNot {get;set;}
    switch Not {get;set;}

sealed class Microsoft.PowerShell.Commands.SetPSDebugCommand : System.Management.Automation.PSCmdlet
    new()
    int Trace {get;set;}
    switch Step {get;set;}
    switch Strict {get;set;}
    switch Off {get;set;}

class Microsoft.PowerShell.Commands.SetStrictModeCommand : System.Management.Automation.PSCmdlet
    new()
    switch Off {get;set;}
    version Version {get;set;}

class Microsoft.PowerShell.Commands.StrictModeVersionArgumentCompleter : System.Object, System.Management.Automation.IArgumentCompleter
    new()
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)

sealed class Microsoft.PowerShell.Commands.ExportModuleMemberCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Function {get;set;}
    string[] Cmdlet {get;set;}
    string[] Variable {get;set;}
    string[] Alias {get;set;}

sealed class Microsoft.PowerShell.Commands.GetModuleCommand : Microsoft.PowerShell.Commands.ModuleCmdletBase, System.IDisposable
    new()
    string[] Name {get;set;}
    Microsoft.PowerShell.Commands.ModuleSpecification[] FullyQualifiedName {get;set;}
    switch All {get;set;}
    switch ListAvailable {get;set;}
    string PSEdition {get;set;}
    switch SkipEditionCheck {get;set;}
    switch Refresh {get;set;}
    System.Management.Automation.Runspaces.PSSession PSSession {get;set;}
    CimSession CimSession {get;set;}
    uri CimResourceUri {get;set;}
    string CimNamespace {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.PSEditionArgumentCompleter : System.Object, System.Management.Automation.IArgumentCompleter
    new()
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)

sealed class Microsoft.PowerShell.Commands.ImportModuleCommand : Microsoft.PowerShell.Commands.ModuleCmdletBase, System.IDisposable
    new()
    switch Global {get;set;}
    string Prefix {get;set;}
    string[] Name {get;set;}
    Microsoft.PowerShell.Commands.ModuleSpecification[] FullyQualifiedName {get;set;}
    System.Reflection.Assembly[] Assembly {get;set;}
    string[] Function {get;set;}
    string[] Cmdlet {get;set;}
    string[] Variable {get;set;}
    string[] Alias {get;set;}
    switch Force {get;set;}
    switch SkipEditionCheck {get;set;}
    switch PassThru {get;set;}
    switch AsCustomObject {get;set;}
    version MinimumVersion {get;set;}
    string MaximumVersion {get;set;}
    version RequiredVersion {get;set;}
    psmoduleinfo[] ModuleInfo {get;set;}
    System.Object[] ArgumentList {get;set;}
    switch DisableNameChecking {get;set;}
    switch NoClobber {get;set;}
    string Scope {get;set;}
    System.Management.Automation.Runspaces.PSSession PSSession {get;set;}
    CimSession CimSession {get;set;}
    uri CimResourceUri {get;set;}
    string CimNamespace {get;set;}
    switch UseWindowsPowerShell {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.ModuleCmdletBase : System.Management.Automation.PSCmdlet
    new()

sealed class Microsoft.PowerShell.Commands.NewModuleCommand : Microsoft.PowerShell.Commands.ModuleCmdletBase
    new()
    string Name {get;set;}
    scriptblock ScriptBlock {get;set;}
    string[] Function {get;set;}
    string[] Cmdlet {get;set;}
    switch ReturnResult {get;set;}
    switch AsCustomObject {get;set;}
    System.Object[] ArgumentList {get;set;}

sealed class Microsoft.PowerShell.Commands.NewModuleManifestCommand : System.Management.Automation.PSCmdlet
    new()
    string Path {get;set;}
    System.Object[] NestedModules {get;set;}
    guid Guid {get;set;}
    string Author {get;set;}
    string CompanyName {get;set;}
    string Copyright {get;set;}
    string RootModule {get;set;}
    version ModuleVersion {get;set;}
    string Description {get;set;}
    System.Reflection.ProcessorArchitecture ProcessorArchitecture {get;set;}
    version PowerShellVersion {get;set;}
    version ClrVersion {get;set;}
    version DotNetFrameworkVersion {get;set;}
    string PowerShellHostName {get;set;}
    version PowerShellHostVersion {get;set;}
    System.Object[] RequiredModules {get;set;}
    string[] TypesToProcess {get;set;}
    string[] FormatsToProcess {get;set;}
    string[] ScriptsToProcess {get;set;}
    string[] RequiredAssemblies {get;set;}
    string[] FileList {get;set;}
    System.Object[] ModuleList {get;set;}
    string[] FunctionsToExport {get;set;}
    string[] AliasesToExport {get;set;}
    string[] VariablesToExport {get;set;}
    string[] CmdletsToExport {get;set;}
    string[] DscResourcesToExport {get;set;}
    string[] CompatiblePSEditions {get;set;}
    System.Object PrivateData {get;set;}
    string[] Tags {get;set;}
    uri ProjectUri {get;set;}
    uri LicenseUri {get;set;}
    uri IconUri {get;set;}
    string ReleaseNotes {get;set;}
    string Prerelease {get;set;}
    switch RequireLicenseAcceptance {get;set;}
    string[] ExternalModuleDependencies {get;set;}
    string HelpInfoUri {get;set;}
    switch PassThru {get;set;}
    string DefaultCommandPrefix {get;set;}

sealed class Microsoft.PowerShell.Commands.RemoveModuleCommand : Microsoft.PowerShell.Commands.ModuleCmdletBase
    new()
    string[] Name {get;set;}
    Microsoft.PowerShell.Commands.ModuleSpecification[] FullyQualifiedName {get;set;}
    psmoduleinfo[] ModuleInfo {get;set;}
    switch Force {get;set;}

sealed class Microsoft.PowerShell.Commands.SwitchProcessCommand : System.Management.Automation.PSCmdlet
    new()
    string[] WithCommand {get;set;}

sealed class Microsoft.PowerShell.Commands.TestModuleManifestCommand : Microsoft.PowerShell.Commands.ModuleCmdletBase
    new()
    string Path {get;set;}

abstract class Microsoft.PowerShell.Commands.ObjectEventRegistrationBase : System.Management.Automation.PSCmdlet
    string SourceIdentifier {get;set;}
    scriptblock Action {get;set;}
    psobject MessageData {get;set;}
    switch SupportEvent {get;set;}
    switch Forward {get;set;}
    int MaxTriggerCount {get;set;}

sealed class Microsoft.PowerShell.Commands.DebugJobCommand : System.Management.Automation.PSCmdlet
    new()
    System.Management.Automation.Job Job {get;set;}
    string Name {get;set;}
    int Id {get;set;}
    guid InstanceId {get;set;}
    switch BreakAll {get;set;}

sealed class Microsoft.PowerShell.Commands.EnterPSHostProcessCommand : System.Management.Automation.PSCmdlet
    new()
    System.Diagnostics.Process Process {get;set;}
    int Id {get;set;}
    string Name {get;set;}
    Microsoft.PowerShell.Commands.PSHostProcessInfo HostProcessInfo {get;set;}
    string CustomPipeName {get;set;}
    string AppDomainName {get;set;}

sealed class Microsoft.PowerShell.Commands.ExitPSHostProcessCommand : System.Management.Automation.PSCmdlet
    new()

sealed class Microsoft.PowerShell.Commands.GetPSHostProcessInfoCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Name {get;set;}
    System.Diagnostics.Process[] Process {get;set;}
    int[] Id {get;set;}

sealed class Microsoft.PowerShell.Commands.PSHostProcessInfo : System.Object
    string ProcessName {get;}
    int ProcessId {get;}
    string AppDomainName {get;}
    string MainWindowTitle {get;}
    string GetPipeNameFilePath()

class Microsoft.PowerShell.Commands.GetJobCommand : Microsoft.PowerShell.Commands.JobCmdletBase
    new()
    switch IncludeChildJob {get;set;}
    System.Management.Automation.JobState ChildJobState {get;set;}
    bool HasMoreData {get;set;}
    datetime Before {get;set;}
    datetime After {get;set;}
    int Newest {get;set;}

class Microsoft.PowerShell.Commands.GetPSSessionCommand : Microsoft.PowerShell.Commands.PSRunspaceCmdlet, System.IDisposable
    new()
    string ApplicationName {get;set;}
    uri[] ConnectionUri {get;set;}
    string ConfigurationName {get;set;}
    switch AllowRedirection {get;set;}
    pscredential Credential {get;set;}
    System.Management.Automation.Runspaces.AuthenticationMechanism Authentication {get;set;}
    string CertificateThumbprint {get;set;}
    int Port {get;set;}
    switch UseSSL {get;set;}
    int ThrottleLimit {get;set;}
    Microsoft.PowerShell.Commands.SessionFilterState State {get;set;}
    System.Management.Automation.Remoting.PSSessionOption SessionOption {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.InvokeCommandCommand : Microsoft.PowerShell.Commands.PSExecutionCmdlet, System.IDisposable
    new()
    switch AsJob {get;set;}
    switch InDisconnectedSession {get;set;}
    string[] SessionName {get;set;}
    switch HideComputerName {get;set;}
    string JobName {get;set;}
    switch NoNewScope {get;set;}
    switch RemoteDebug {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.NewPSSessionConfigurationFileCommand : System.Management.Automation.PSCmdlet
    new()
    string Path {get;set;}
    version SchemaVersion {get;set;}
    guid Guid {get;set;}
    string Author {get;set;}
    string Description {get;set;}
    string CompanyName {get;set;}
    string Copyright {get;set;}
    System.Management.Automation.Remoting.SessionType SessionType {get;set;}
    string TranscriptDirectory {get;set;}
    switch RunAsVirtualAccount {get;set;}
    string[] RunAsVirtualAccountGroups {get;set;}
    switch MountUserDrive {get;set;}
    long UserDriveMaximumSize {get;set;}
    string GroupManagedServiceAccount {get;set;}
    string[] ScriptsToProcess {get;set;}
    System.Collections.IDictionary RoleDefinitions {get;set;}
    System.Collections.IDictionary RequiredGroups {get;set;}
    System.Management.Automation.PSLanguageMode LanguageMode {get;set;}
    Microsoft.PowerShell.ExecutionPolicy ExecutionPolicy {get;set;}
    version PowerShellVersion {get;set;}
    System.Object[] ModulesToImport {get;set;}
    string[] VisibleAliases {get;set;}
    System.Object[] VisibleCmdlets {get;set;}
    System.Object[] VisibleFunctions {get;set;}
    string[] VisibleExternalCommands {get;set;}
    string[] VisibleProviders {get;set;}
    System.Collections.IDictionary[] AliasDefinitions {get;set;}
    System.Collections.IDictionary[] FunctionDefinitions {get;set;}
    System.Object VariableDefinitions {get;set;}
    System.Collections.IDictionary EnvironmentVariables {get;set;}
    string[] TypesToProcess {get;set;}
    string[] FormatsToProcess {get;set;}
    string[] AssembliesToLoad {get;set;}
    switch Full {get;set;}

class Microsoft.PowerShell.Commands.NewPSRoleCapabilityFileCommand : System.Management.Automation.PSCmdlet
    new()
    string Path {get;set;}
    guid Guid {get;set;}
    string Author {get;set;}
    string Description {get;set;}
    string CompanyName {get;set;}
    string Copyright {get;set;}
    System.Object[] ModulesToImport {get;set;}
    string[] VisibleAliases {get;set;}
    System.Object[] VisibleCmdlets {get;set;}
    System.Object[] VisibleFunctions {get;set;}
    string[] VisibleExternalCommands {get;set;}
    string[] VisibleProviders {get;set;}
    string[] ScriptsToProcess {get;set;}
    System.Collections.IDictionary[] AliasDefinitions {get;set;}
    System.Collections.IDictionary[] FunctionDefinitions {get;set;}
    System.Object VariableDefinitions {get;set;}
    System.Collections.IDictionary EnvironmentVariables {get;set;}
    string[] TypesToProcess {get;set;}
    string[] FormatsToProcess {get;set;}
    string[] AssembliesToLoad {get;set;}

class Microsoft.PowerShell.Commands.WSManConfigurationOption : System.Management.Automation.PSTransportOption, System.ICloneable
    System.Nullable[int] ProcessIdleTimeoutSec {get;}
    System.Nullable[int] MaxIdleTimeoutSec {get;}
    System.Nullable[int] MaxSessions {get;}
    System.Nullable[int] MaxConcurrentCommandsPerSession {get;}
    System.Nullable[int] MaxSessionsPerUser {get;}
    System.Nullable[int] MaxMemoryPerSessionMB {get;}
    System.Nullable[int] MaxProcessesPerSession {get;}
    System.Nullable[int] MaxConcurrentUsers {get;}
    System.Nullable[int] IdleTimeoutSec {get;}
    System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode] OutputBufferingMode {get;}

sealed class Microsoft.PowerShell.Commands.NewPSTransportOptionCommand : System.Management.Automation.PSCmdlet
    new()
    System.Nullable[int] MaxIdleTimeoutSec {get;set;}
    System.Nullable[int] ProcessIdleTimeoutSec {get;set;}
    System.Nullable[int] MaxSessions {get;set;}
    System.Nullable[int] MaxConcurrentCommandsPerSession {get;set;}
    System.Nullable[int] MaxSessionsPerUser {get;set;}
    System.Nullable[int] MaxMemoryPerSessionMB {get;set;}
    System.Nullable[int] MaxProcessesPerSession {get;set;}
    System.Nullable[int] MaxConcurrentUsers {get;set;}
    System.Nullable[int] IdleTimeoutSec {get;set;}
    System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode] OutputBufferingMode {get;set;}

sealed class Microsoft.PowerShell.Commands.NewPSSessionOptionCommand : System.Management.Automation.PSCmdlet
    new()
    switch SkipCACheck {get;set;}
    switch SkipCNCheck {get;set;}

class Microsoft.PowerShell.Commands.NewPSSessionCommand : Microsoft.PowerShell.Commands.PSRemotingBaseCmdlet, System.IDisposable
    new()
    string[] Name {get;set;}
    switch EnableNetworkAccess {get;set;}
    string ConfigurationName {get;set;}
    switch UseWindowsPowerShell {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.ExitPSSessionCommand : Microsoft.PowerShell.Commands.PSRemotingCmdlet
    new()

abstract class Microsoft.PowerShell.Commands.PSRemotingCmdlet : System.Management.Automation.PSCmdlet

abstract class Microsoft.PowerShell.Commands.PSRemotingBaseCmdlet : Microsoft.PowerShell.Commands.PSRemotingCmdlet
    System.Management.Automation.Runspaces.PSSession[] Session {get;set;}
    string[] ComputerName {get;set;}
    guid[] VMId {get;set;}
    string[] VMName {get;set;}
    pscredential Credential {get;set;}
    string[] ContainerId {get;set;}
    switch RunAsAdministrator {get;set;}
    int Port {get;set;}
    switch UseSSL {get;set;}
    string ApplicationName {get;set;}
    int ThrottleLimit {get;set;}
    uri[] ConnectionUri {get;set;}
    switch AllowRedirection {get;set;}
    System.Management.Automation.Remoting.PSSessionOption SessionOption {get;set;}
    System.Management.Automation.Runspaces.AuthenticationMechanism Authentication {get;set;}
    string CertificateThumbprint {get;set;}
    string[] HostName {get;set;}
    string UserName {get;set;}
    string KeyFilePath {get;set;}
    string Subsystem {get;set;}
    int ConnectingTimeout {get;set;}
    switch SSHTransport {get;set;}
    hashtable[] SSHConnection {get;set;}
    hashtable Options {get;set;}

abstract class Microsoft.PowerShell.Commands.PSExecutionCmdlet : Microsoft.PowerShell.Commands.PSRemotingBaseCmdlet
    psobject InputObject {get;set;}
    scriptblock ScriptBlock {get;set;}
    string FilePath {get;set;}
    System.Object[] ArgumentList {get;set;}
    switch EnableNetworkAccess {get;set;}
    string ConfigurationName {get;set;}

abstract class Microsoft.PowerShell.Commands.PSRunspaceCmdlet : Microsoft.PowerShell.Commands.PSRemotingCmdlet
    guid[] InstanceId {get;set;}
    int[] Id {get;set;}
    string[] Name {get;set;}
    string[] ComputerName {get;set;}
    string[] ContainerId {get;set;}
    guid[] VMId {get;set;}
    string[] VMName {get;set;}

class Microsoft.PowerShell.Commands.EnterPSSessionCommand : Microsoft.PowerShell.Commands.PSRemotingBaseCmdlet
    new()
    string HostName {get;set;}
    string ComputerName {get;set;}
    System.Management.Automation.Runspaces.PSSession Session {get;set;}
    uri ConnectionUri {get;set;}
    guid InstanceId {get;set;}
    int Id {get;set;}
    string Name {get;set;}
    switch EnableNetworkAccess {get;set;}
    guid VMId {get;set;}
    string VMName {get;set;}
    string ContainerId {get;set;}
    string ConfigurationName {get;set;}
    hashtable[] SSHConnection {get;}

class Microsoft.PowerShell.Commands.ReceiveJobCommand : Microsoft.PowerShell.Commands.JobCmdletBase, System.IDisposable
    new()
    System.Management.Automation.Job[] Job {get;set;}
    string[] ComputerName {get;set;}
    string[] Location {get;set;}
    System.Management.Automation.Runspaces.PSSession[] Session {get;set;}
    switch Keep {get;set;}
    switch NoRecurse {get;set;}
    switch Force {get;set;}
    System.Management.Automation.JobState State {get;}
    hashtable Filter {get;}
    string[] Command {get;}
    switch Wait {get;set;}
    switch AutoRemoveJob {get;set;}
    switch WriteEvents {get;set;}
    switch WriteJobInResults {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.JobCmdletBase : Microsoft.PowerShell.Commands.PSRemotingCmdlet
    new()
    string[] Name {get;set;}
    guid[] InstanceId {get;set;}
    int[] Id {get;set;}
    System.Management.Automation.JobState State {get;set;}
    string[] Command {get;set;}
    hashtable Filter {get;set;}

class Microsoft.PowerShell.Commands.RemoveJobCommand : Microsoft.PowerShell.Commands.JobCmdletBase, System.IDisposable
    new()
    System.Management.Automation.Job[] Job {get;set;}
    switch Force {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.RemovePSSessionCommand : Microsoft.PowerShell.Commands.PSRunspaceCmdlet
    new()
    System.Management.Automation.Runspaces.PSSession[] Session {get;set;}

class Microsoft.PowerShell.Commands.StartJobCommand : Microsoft.PowerShell.Commands.PSExecutionCmdlet, System.IDisposable
    new()
    string DefinitionName {get;set;}
    string DefinitionPath {get;set;}
    string Type {get;set;}
    string Name {get;set;}
    System.Management.Automation.Runspaces.PSSession[] Session {get;}
    string[] ComputerName {get;}
    switch EnableNetworkAccess {get;}
    switch SSHTransport {get;}
    hashtable[] SSHConnection {get;}
    string UserName {get;}
    string KeyFilePath {get;}
    string[] HostName {get;}
    string Subsystem {get;}
    int Port {get;}
    switch UseSSL {get;}
    int ThrottleLimit {get;}
    string ApplicationName {get;}
    uri[] ConnectionUri {get;}
    string LiteralPath {get;set;}
    switch AllowRedirection {get;}
    guid[] VMId {get;}
    string[] VMName {get;}
    string[] ContainerId {get;}
    switch RunAsAdministrator {get;}
    scriptblock InitializationScript {get;set;}
    string WorkingDirectory {get;set;}
    switch RunAs32 {get;set;}
    version PSVersion {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.StopJobCommand : Microsoft.PowerShell.Commands.JobCmdletBase, System.IDisposable
    new()
    System.Management.Automation.Job[] Job {get;set;}
    switch PassThru {get;set;}
    string[] Command {get;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.WaitJobCommand : Microsoft.PowerShell.Commands.JobCmdletBase, System.IDisposable
    new()
    System.Management.Automation.Job[] Job {get;set;}
    switch Any {get;set;}
    int Timeout {get;set;}
    switch Force {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.PSPropertyExpressionResult : System.Object
    new(System.Object res, pspropertyexpression re, System.Exception e)
    System.Object Result {get;}
    pspropertyexpression ResolvedExpression {get;}
    System.Exception Exception {get;}

class Microsoft.PowerShell.Commands.FormatDefaultCommand : Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase, System.IDisposable
    new()

class Microsoft.PowerShell.Commands.OutNullCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}

class Microsoft.PowerShell.Commands.OutDefaultCommand : Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase, System.IDisposable
    new()
    switch Transcript {get;set;}

class Microsoft.PowerShell.Commands.OutHostCommand : Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase, System.IDisposable
    new()
    switch Paging {get;set;}

class Microsoft.PowerShell.Commands.OutLineOutputCommand : Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase, System.IDisposable
    new()
    System.Object LineOutput {get;set;}

class Microsoft.PowerShell.Commands.HelpCategoryInvalidException : System.ArgumentException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new(string helpCategory)
    new()
    new(string helpCategory, System.Exception innerException)
    System.Management.Automation.ErrorRecord ErrorRecord {get;}
    string HelpCategory {get;}

sealed class Microsoft.PowerShell.Commands.GetHelpCommand : System.Management.Automation.PSCmdlet
    new()
    string Name {get;set;}
    string Path {get;set;}
    string[] Category {get;set;}
    switch Detailed {set;}
    switch Full {set;}
    switch Examples {set;}
    string[] Parameter {get;set;}
    string[] Component {get;set;}
    string[] Functionality {get;set;}
    string[] Role {get;set;}
    switch Online {get;set;}

static class Microsoft.PowerShell.Commands.GetHelpCodeMethods : System.Object
    static string GetHelpUri(psobject commandInfoPSObject)

sealed class Microsoft.PowerShell.Commands.SaveHelpCommand : Microsoft.PowerShell.Commands.UpdatableHelpCommandBase
    new()
    string[] DestinationPath {get;set;}
    string[] LiteralPath {get;set;}
    psmoduleinfo[] Module {get;set;}
    Microsoft.PowerShell.Commands.ModuleSpecification[] FullyQualifiedModule {get;set;}

class Microsoft.PowerShell.Commands.UpdatableHelpCommandBase : System.Management.Automation.PSCmdlet
    cultureinfo[] UICulture {get;set;}
    pscredential Credential {get;set;}
    switch UseDefaultCredentials {get;set;}
    switch Force {get;set;}
    Microsoft.PowerShell.Commands.UpdateHelpScope Scope {get;set;}

sealed class Microsoft.PowerShell.Commands.UpdateHelpCommand : Microsoft.PowerShell.Commands.UpdatableHelpCommandBase
    new()
    string[] Module {get;set;}
    Microsoft.PowerShell.Commands.ModuleSpecification[] FullyQualifiedModule {get;set;}
    string[] SourcePath {get;set;}
    string[] LiteralPath {get;set;}
    switch Recurse {get;set;}

sealed class Microsoft.PowerShell.Commands.AliasProvider : Microsoft.PowerShell.Commands.SessionStateProviderBase, System.Management.Automation.IResourceSupplier, System.Management.Automation.Provider.IContentCmdletProvider
    new()
    field static string ProviderName = "Alias"

class Microsoft.PowerShell.Commands.AliasProviderDynamicParameters : System.Object
    new()
    System.Management.Automation.ScopedItemOptions Options {get;set;}

sealed class Microsoft.PowerShell.Commands.EnvironmentProvider : Microsoft.PowerShell.Commands.SessionStateProviderBase, System.Management.Automation.IResourceSupplier, System.Management.Automation.Provider.IContentCmdletProvider
    new()
    field static string ProviderName = "Environment"

class Microsoft.PowerShell.Commands.FileSystemContentDynamicParametersBase : System.Object
    System.Text.Encoding Encoding {get;set;}
    switch AsByteStream {get;set;}
    bool WasStreamTypeSpecified {get;}

class Microsoft.PowerShell.Commands.FileSystemClearContentDynamicParameters : System.Object
    new()

class Microsoft.PowerShell.Commands.FileSystemContentWriterDynamicParameters : Microsoft.PowerShell.Commands.FileSystemContentDynamicParametersBase
    switch NoNewline {get;set;}

class Microsoft.PowerShell.Commands.FileSystemContentReaderDynamicParameters : Microsoft.PowerShell.Commands.FileSystemContentDynamicParametersBase
    string Delimiter {get;set;}
    switch Wait {get;set;}
    switch Raw {get;set;}
    bool DelimiterSpecified {get;}

class Microsoft.PowerShell.Commands.FileSystemItemProviderDynamicParameters : System.Object
    new()
    System.Nullable[datetime] OlderThan {get;set;}
    System.Nullable[datetime] NewerThan {get;set;}

class Microsoft.PowerShell.Commands.FileSystemProviderGetItemDynamicParameters : System.Object
    new()

class Microsoft.PowerShell.Commands.FileSystemProviderRemoveItemDynamicParameters : System.Object
    new()

static class Microsoft.PowerShell.Commands.InternalSymbolicLinkLinkCodeMethods : System.Object
    static string GetTarget(psobject instance)
    static string ResolvedTarget(psobject instance)
    static string GetLinkType(psobject instance)

sealed class Microsoft.PowerShell.Commands.FunctionProvider : Microsoft.PowerShell.Commands.SessionStateProviderBase, System.Management.Automation.IResourceSupplier, System.Management.Automation.Provider.IContentCmdletProvider
    new()
    field static string ProviderName = "Function"

class Microsoft.PowerShell.Commands.FunctionProviderDynamicParameters : System.Object
    new()
    System.Management.Automation.ScopedItemOptions Options {get;set;}

abstract class Microsoft.PowerShell.Commands.SessionStateProviderBase : System.Management.Automation.Provider.ContainerCmdletProvider, System.Management.Automation.IResourceSupplier, System.Management.Automation.Provider.IContentCmdletProvider
    System.Management.Automation.Provider.IContentReader GetContentReader(string path)
    System.Management.Automation.Provider.IContentReader IContentCmdletProvider.GetContentReader(string path)
    System.Management.Automation.Provider.IContentWriter GetContentWriter(string path)
    System.Management.Automation.Provider.IContentWriter IContentCmdletProvider.GetContentWriter(string path)
    void ClearContent(string path)
    void IContentCmdletProvider.ClearContent(string path)
    System.Object GetContentReaderDynamicParameters(string path)
    System.Object IContentCmdletProvider.GetContentReaderDynamicParameters(string path)
    System.Object GetContentWriterDynamicParameters(string path)
    System.Object IContentCmdletProvider.GetContentWriterDynamicParameters(string path)
    System.Object ClearContentDynamicParameters(string path)
    System.Object IContentCmdletProvider.ClearContentDynamicParameters(string path)

class Microsoft.PowerShell.Commands.SessionStateProviderBaseContentReaderWriter : System.Object, System.Management.Automation.Provider.IContentReader, System.IDisposable, System.Management.Automation.Provider.IContentWriter
    System.Collections.IList Read(long readCount)
    System.Collections.IList IContentReader.Read(long readCount)
    System.Collections.IList Write(System.Collections.IList content)
    System.Collections.IList IContentWriter.Write(System.Collections.IList content)
    void Seek(long offset, System.IO.SeekOrigin origin)
    void IContentReader.Seek(long offset, System.IO.SeekOrigin origin)
    void IContentWriter.Seek(long offset, System.IO.SeekOrigin origin)
    void Close()
    void IContentReader.Close()
    void IContentWriter.Close()
    void Dispose()
    void IDisposable.Dispose()

sealed class Microsoft.PowerShell.Commands.VariableProvider : Microsoft.PowerShell.Commands.SessionStateProviderBase, System.Management.Automation.IResourceSupplier, System.Management.Automation.Provider.IContentCmdletProvider
    new()
    field static string ProviderName = "Variable"

class Microsoft.PowerShell.Commands.AddContentCommand : Microsoft.PowerShell.Commands.WriteContentCommandBase, System.Management.Automation.IDynamicParameters, System.IDisposable
    new()

class Microsoft.PowerShell.Commands.ClearContentCommand : Microsoft.PowerShell.Commands.ContentCommandBase, System.Management.Automation.IDynamicParameters, System.IDisposable
    new()

class Microsoft.PowerShell.Commands.ClearItemPropertyCommand : Microsoft.PowerShell.Commands.PassThroughItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string Name {get;set;}

class Microsoft.PowerShell.Commands.JoinPathCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] ChildPath {get;set;}
    string[] AdditionalChildPath {get;set;}
    switch Resolve {get;set;}

sealed class Microsoft.PowerShell.Commands.RestartComputerCommand : Microsoft.PowerShell.Commands.CommandLineCmdletBase, System.IDisposable
    new()

sealed class Microsoft.PowerShell.Commands.StopComputerCommand : Microsoft.PowerShell.Commands.CommandLineCmdletBase, System.IDisposable
    new()

class Microsoft.PowerShell.Commands.CommandLineCmdletBase : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.ContentCommandBase : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters, System.IDisposable
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.ConvertPathCommand : Microsoft.PowerShell.Commands.CoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}

class Microsoft.PowerShell.Commands.CopyItemPropertyCommand : Microsoft.PowerShell.Commands.PassThroughItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string Name {get;set;}
    string Destination {get;set;}

class Microsoft.PowerShell.Commands.GetChildItemCommand : Microsoft.PowerShell.Commands.CoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    switch Recurse {get;set;}
    uint Depth {get;set;}
    switch Name {get;set;}

class Microsoft.PowerShell.Commands.GetClipboardCommand : System.Management.Automation.PSCmdlet
    new()
    switch Raw {get;set;}
    string[] Delimiter {get;set;}

sealed class Microsoft.PowerShell.Commands.DelimiterCompleter : System.Object, System.Management.Automation.IArgumentCompleter
    new()
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)

class Microsoft.PowerShell.Commands.GetContentCommand : Microsoft.PowerShell.Commands.ContentCommandBase, System.Management.Automation.IDynamicParameters, System.IDisposable
    new()
    long ReadCount {get;set;}
    long TotalCount {get;set;}
    int Tail {get;set;}

class Microsoft.PowerShell.Commands.GetItemPropertyCommand : Microsoft.PowerShell.Commands.ItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string[] Name {get;set;}

sealed class Microsoft.PowerShell.Commands.GetItemPropertyValueCommand : Microsoft.PowerShell.Commands.ItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string[] Name {get;set;}

class Microsoft.PowerShell.Commands.MoveItemPropertyCommand : Microsoft.PowerShell.Commands.PassThroughItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string[] Name {get;set;}
    string Destination {get;set;}

abstract class Microsoft.PowerShell.Commands.CoreCommandBase : System.Management.Automation.PSCmdlet, System.Management.Automation.IDynamicParameters
    string Filter {get;set;}
    string[] Include {get;set;}
    string[] Exclude {get;set;}
    switch Force {get;set;}
    bool SupportsShouldProcess {get;}
    System.Object GetDynamicParameters()
    System.Object IDynamicParameters.GetDynamicParameters()

class Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase : Microsoft.PowerShell.Commands.CoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    pscredential Credential {get;set;}

class Microsoft.PowerShell.Commands.GetLocationCommand : Microsoft.PowerShell.Commands.DriveMatchingCoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] PSProvider {get;set;}
    string[] PSDrive {get;set;}
    switch Stack {get;set;}
    string[] StackName {get;set;}

class Microsoft.PowerShell.Commands.SetLocationCommand : Microsoft.PowerShell.Commands.CoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string Path {get;set;}
    string LiteralPath {get;set;}
    switch PassThru {get;set;}
    string StackName {get;set;}

class Microsoft.PowerShell.Commands.PushLocationCommand : Microsoft.PowerShell.Commands.CoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string Path {get;set;}
    string LiteralPath {get;set;}
    switch PassThru {get;set;}
    string StackName {get;set;}

class Microsoft.PowerShell.Commands.PopLocationCommand : Microsoft.PowerShell.Commands.CoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    switch PassThru {get;set;}
    string StackName {get;set;}

class Microsoft.PowerShell.Commands.NewPSDriveCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string Name {get;set;}
    string PSProvider {get;set;}
    string Root {get;set;}
    string Description {get;set;}
    string Scope {get;set;}

class Microsoft.PowerShell.Commands.DriveMatchingCoreCommandBase : Microsoft.PowerShell.Commands.CoreCommandBase, System.Management.Automation.IDynamicParameters
    new()

class Microsoft.PowerShell.Commands.RemovePSDriveCommand : Microsoft.PowerShell.Commands.DriveMatchingCoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Name {get;set;}
    string[] LiteralName {get;set;}
    string[] PSProvider {get;set;}
    string Scope {get;set;}

class Microsoft.PowerShell.Commands.GetPSDriveCommand : Microsoft.PowerShell.Commands.DriveMatchingCoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Name {get;set;}
    string[] LiteralName {get;set;}
    string Scope {get;set;}
    string[] PSProvider {get;set;}

class Microsoft.PowerShell.Commands.GetItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}

class Microsoft.PowerShell.Commands.NewItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string Name {get;set;}
    string ItemType {get;set;}
    System.Object Value {get;set;}

class Microsoft.PowerShell.Commands.SetItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    System.Object Value {get;set;}
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.RemoveItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    switch Recurse {get;set;}

class Microsoft.PowerShell.Commands.MoveItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string Destination {get;set;}
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.RenameItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string Path {get;set;}
    string LiteralPath {get;set;}
    string NewName {get;set;}
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.CopyItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string Destination {get;set;}
    switch Container {get;set;}
    switch Recurse {get;set;}
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.ClearItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}

class Microsoft.PowerShell.Commands.InvokeItemCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}

class Microsoft.PowerShell.Commands.GetPSProviderCommand : Microsoft.PowerShell.Commands.CoreCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] PSProvider {get;set;}

class Microsoft.PowerShell.Commands.NewItemPropertyCommand : Microsoft.PowerShell.Commands.ItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string Name {get;set;}
    string PropertyType {get;set;}
    System.Object Value {get;set;}

class Microsoft.PowerShell.Commands.SplitPathCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    switch Qualifier {get;set;}
    switch NoQualifier {get;set;}
    switch Parent {get;set;}
    switch Leaf {get;set;}
    switch LeafBase {get;set;}
    switch Extension {get;set;}
    switch Resolve {get;set;}
    switch IsAbsolute {get;set;}

class Microsoft.PowerShell.Commands.PassThroughContentCommandBase : Microsoft.PowerShell.Commands.ContentCommandBase, System.Management.Automation.IDynamicParameters, System.IDisposable
    new()
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.PassThroughItemPropertyCommandBase : Microsoft.PowerShell.Commands.ItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    switch PassThru {get;set;}

abstract class Microsoft.PowerShell.Commands.ProcessBaseCommand : System.Management.Automation.Cmdlet
    System.Diagnostics.Process[] InputObject {get;set;}

sealed class Microsoft.PowerShell.Commands.GetProcessCommand : Microsoft.PowerShell.Commands.ProcessBaseCommand
    new()
    string[] Name {get;set;}
    int[] Id {get;set;}
    switch IncludeUserName {get;set;}
    switch Module {get;set;}
    switch FileVersionInfo {get;set;}

sealed class Microsoft.PowerShell.Commands.WaitProcessCommand : Microsoft.PowerShell.Commands.ProcessBaseCommand
    new()
    int[] Id {get;set;}
    string[] Name {get;set;}
    int Timeout {get;set;}
    switch Any {get;set;}
    switch PassThru {get;set;}
    void Dispose()

sealed class Microsoft.PowerShell.Commands.StopProcessCommand : Microsoft.PowerShell.Commands.ProcessBaseCommand
    new()
    string[] Name {get;set;}
    int[] Id {get;set;}
    switch PassThru {get;set;}
    switch Force {get;set;}

sealed class Microsoft.PowerShell.Commands.DebugProcessCommand : Microsoft.PowerShell.Commands.ProcessBaseCommand
    new()
    int[] Id {get;set;}
    string[] Name {get;set;}

sealed class Microsoft.PowerShell.Commands.StartProcessCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    string FilePath {get;set;}
    string[] ArgumentList {get;set;}
    pscredential Credential {get;set;}
    string WorkingDirectory {get;set;}
    switch LoadUserProfile {get;set;}
    switch NoNewWindow {get;set;}
    switch PassThru {get;set;}
    string RedirectStandardError {get;set;}
    string RedirectStandardInput {get;set;}
    string RedirectStandardOutput {get;set;}
    string Verb {get;set;}
    System.Diagnostics.ProcessWindowStyle WindowStyle {get;set;}
    switch Wait {get;set;}
    switch UseNewEnvironment {get;set;}
    hashtable Environment {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.VerbArgumentCompleter : System.Object, System.Management.Automation.IArgumentCompleter
    new()
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
    System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] IArgumentCompleter.CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)

class Microsoft.PowerShell.Commands.ItemPropertyCommandBase : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()

class Microsoft.PowerShell.Commands.RemoveItemPropertyCommand : Microsoft.PowerShell.Commands.ItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string[] Name {get;set;}

class Microsoft.PowerShell.Commands.RenameItemPropertyCommand : Microsoft.PowerShell.Commands.PassThroughItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string Path {get;set;}
    string LiteralPath {get;set;}
    string Name {get;set;}
    string NewName {get;set;}

class Microsoft.PowerShell.Commands.ResolvePathCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    switch Relative {get;set;}
    string RelativeBasePath {get;set;}

class Microsoft.PowerShell.Commands.SetClipboardCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Value {get;set;}
    switch Append {get;set;}
    switch PassThru {get;set;}
    switch AsOSC52 {get;set;}

class Microsoft.PowerShell.Commands.SetContentCommand : Microsoft.PowerShell.Commands.WriteContentCommandBase, System.Management.Automation.IDynamicParameters, System.IDisposable
    new()

class Microsoft.PowerShell.Commands.SetItemPropertyCommand : Microsoft.PowerShell.Commands.PassThroughItemPropertyCommandBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string Name {get;set;}
    System.Object Value {get;set;}
    psobject InputObject {get;set;}

class Microsoft.PowerShell.Commands.TestConnectionCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    switch Ping {get;set;}
    switch IPv4 {get;set;}
    switch IPv6 {get;set;}
    switch ResolveDestination {get;set;}
    string Source {get;}
    int MaxHops {get;set;}
    int Count {get;set;}
    int Delay {get;set;}
    int BufferSize {get;set;}
    switch DontFragment {get;set;}
    switch Repeat {get;set;}
    switch Quiet {get;set;}
    int TimeoutSeconds {get;set;}
    string[] TargetName {get;set;}
    switch MtuSize {get;set;}
    switch Traceroute {get;set;}
    int TcpPort {get;set;}
    field switch Detailed
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.TestPathCommand : Microsoft.PowerShell.Commands.CoreCommandWithCredentialsBase, System.Management.Automation.IDynamicParameters
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    Microsoft.PowerShell.Commands.TestPathType PathType {get;set;}
    switch IsValid {get;set;}

class Microsoft.PowerShell.Commands.GetTimeZoneCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Id {get;set;}
    switch ListAvailable {get;set;}
    string[] Name {get;set;}

class Microsoft.PowerShell.Commands.WriteContentCommandBase : Microsoft.PowerShell.Commands.PassThroughContentCommandBase, System.Management.Automation.IDynamicParameters, System.IDisposable
    new()
    System.Object[] Value {get;set;}

class Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus : System.Object
    int Id {get;set;}
    string Source {get;}
    string Target {get;}
    ipaddress TargetAddress {get;}
    int Port {get;}
    long Latency {get;set;}
    bool Connected {get;set;}
    System.Net.Sockets.SocketError Status {get;set;}

class Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus : System.Object
    uint Ping {get;}
    string Source {get;}
    string Destination {get;}
    ipaddress Address {get;}
    string DisplayAddress {get;}
    long Latency {get;}
    System.Net.NetworkInformation.IPStatus Status {get;}
    int BufferSize {get;}
    System.Net.NetworkInformation.PingReply Reply {get;}

class Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus : Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus
    int MtuSize {get;}

class Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus : System.Object
    int Hop {get;}
    string Hostname {get;}
    uint Ping {get;}
    ipaddress HopAddress {get;}
    long Latency {get;}
    System.Net.NetworkInformation.IPStatus Status {get;}
    string Source {get;}
    string Target {get;}
    ipaddress TargetAddress {get;}
    System.Net.NetworkInformation.PingReply Reply {get;}

class Microsoft.PowerShell.Commands.AddMemberCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    System.Management.Automation.PSMemberTypes MemberType {get;set;}
    string Name {get;set;}
    System.Object Value {get;set;}
    System.Object SecondValue {get;set;}
    string TypeName {get;set;}
    switch Force {get;set;}
    switch PassThru {get;set;}
    string NotePropertyName {get;set;}
    System.Object NotePropertyValue {get;set;}
    System.Collections.IDictionary NotePropertyMembers {get;set;}

enum Microsoft.PowerShell.Commands.Language : System.Int32
    CSharp=0

enum Microsoft.PowerShell.Commands.OutputAssemblyType : System.Int32
    Library=0 ConsoleApplication=1 WindowsApplication=2

sealed class Microsoft.PowerShell.Commands.AddTypeCommand : System.Management.Automation.PSCmdlet
    new()
    string TypeDefinition {get;set;}
    string Name {get;set;}
    string[] MemberDefinition {get;set;}
    string Namespace {get;set;}
    string[] UsingNamespace {get;set;}
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    string[] AssemblyName {get;set;}
    Microsoft.PowerShell.Commands.Language Language {get;set;}
    string[] ReferencedAssemblies {get;set;}
    string OutputAssembly {get;set;}
    Microsoft.PowerShell.Commands.OutputAssemblyType OutputType {get;set;}
    switch PassThru {get;set;}
    switch IgnoreWarnings {get;set;}
    string[] CompilerOptions {get;set;}

sealed class Microsoft.PowerShell.Commands.CompareObjectCommand : Microsoft.PowerShell.Commands.ObjectCmdletBase
    new()
    psobject[] ReferenceObject {get;set;}
    psobject[] DifferenceObject {get;set;}
    int SyncWindow {get;set;}
    System.Object[] Property {get;set;}
    switch ExcludeDifferent {get;set;}
    switch IncludeEqual {get;set;}
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.ConsoleColorCmdlet : System.Management.Automation.PSCmdlet
    new()
    System.ConsoleColor ForegroundColor {get;set;}
    System.ConsoleColor BackgroundColor {get;set;}

sealed class Microsoft.PowerShell.Commands.ConvertFromStringDataCommand : System.Management.Automation.PSCmdlet
    new()
    string StringData {get;set;}
    char Delimiter {get;set;}

class Microsoft.PowerShell.Commands.ConvertFromMarkdownCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    psobject InputObject {get;set;}
    switch AsVT100EncodedString {get;set;}

sealed class Microsoft.PowerShell.Commands.ConvertToHtmlCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    System.Object[] Property {get;set;}
    string[] Body {get;set;}
    string[] Head {get;set;}
    string Title {get;set;}
    string As {get;set;}
    uri CssUri {get;set;}
    switch Fragment {get;set;}
    string[] PostContent {get;set;}
    string[] PreContent {get;set;}
    hashtable Meta {get;set;}
    string Charset {get;set;}
    switch Transitional {get;set;}

abstract class Microsoft.PowerShell.Commands.BaseCsvWritingCommand : System.Management.Automation.PSCmdlet
    char Delimiter {get;set;}
    switch UseCulture {get;set;}
    psobject InputObject {get;set;}
    switch IncludeTypeInformation {get;set;}
    switch NoTypeInformation {get;set;}
    string[] QuoteFields {get;set;}
    Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind UseQuotes {get;set;}
    switch NoHeader {get;set;}
    void WriteCsvLine(string line)

sealed class Microsoft.PowerShell.Commands.ExportCsvCommand : Microsoft.PowerShell.Commands.BaseCsvWritingCommand, System.IDisposable
    new()
    string Path {get;set;}
    string LiteralPath {get;set;}
    switch Force {get;set;}
    switch NoClobber {get;set;}
    System.Text.Encoding Encoding {get;set;}
    switch Append {get;set;}
    void Dispose()
    void IDisposable.Dispose()

sealed class Microsoft.PowerShell.Commands.ImportCsvCommand : System.Management.Automation.PSCmdlet
    new()
    char Delimiter {get;set;}
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    switch UseCulture {get;set;}
    string[] Header {get;set;}
    System.Text.Encoding Encoding {get;set;}

sealed class Microsoft.PowerShell.Commands.ConvertToCsvCommand : Microsoft.PowerShell.Commands.BaseCsvWritingCommand
    new()

sealed class Microsoft.PowerShell.Commands.ConvertFromCsvCommand : System.Management.Automation.PSCmdlet
    new()
    char Delimiter {get;set;}
    switch UseCulture {get;set;}
    psobject[] InputObject {get;set;}
    string[] Header {get;set;}

sealed class Microsoft.PowerShell.Commands.DebugRunspaceCommand : System.Management.Automation.PSCmdlet
    new()
    runspace Runspace {get;set;}
    string Name {get;set;}
    int Id {get;set;}
    guid InstanceId {get;set;}
    switch BreakAll {get;set;}

class Microsoft.PowerShell.Commands.DisablePSBreakpointCommand : Microsoft.PowerShell.Commands.PSBreakpointUpdaterCommandBase
    new()
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.EnablePSBreakpointCommand : Microsoft.PowerShell.Commands.PSBreakpointUpdaterCommandBase
    new()
    switch PassThru {get;set;}

abstract class Microsoft.PowerShell.Commands.CommonRunspaceCommandBase : System.Management.Automation.PSCmdlet
    string[] RunspaceName {get;set;}
    runspace[] Runspace {get;set;}
    int[] RunspaceId {get;set;}
    guid[] RunspaceInstanceId {get;set;}
    string ProcessName {get;set;}
    string[] AppDomainName {get;set;}

sealed class Microsoft.PowerShell.Commands.EnableRunspaceDebugCommand : Microsoft.PowerShell.Commands.CommonRunspaceCommandBase
    new()
    switch BreakAll {get;set;}

sealed class Microsoft.PowerShell.Commands.DisableRunspaceDebugCommand : Microsoft.PowerShell.Commands.CommonRunspaceCommandBase
    new()

sealed class Microsoft.PowerShell.Commands.GetRunspaceDebugCommand : Microsoft.PowerShell.Commands.CommonRunspaceCommandBase
    new()

sealed class Microsoft.PowerShell.Commands.WaitDebuggerCommand : System.Management.Automation.PSCmdlet
    new()

class Microsoft.PowerShell.Commands.ExportAliasCommand : System.Management.Automation.PSCmdlet
    new()
    string Path {get;set;}
    string LiteralPath {get;set;}
    string[] Name {get;set;}
    switch PassThru {get;set;}
    Microsoft.PowerShell.Commands.ExportAliasFormat As {get;set;}
    switch Append {get;set;}
    switch Force {get;set;}
    switch NoClobber {get;set;}
    string Description {get;set;}
    string Scope {get;set;}

class Microsoft.PowerShell.Commands.GetFormatDataCommand : System.Management.Automation.PSCmdlet
    new()
    string[] TypeName {get;set;}
    version PowerShellVersion {get;set;}

class Microsoft.PowerShell.Commands.ExportFormatDataCommand : System.Management.Automation.PSCmdlet
    new()
    System.Management.Automation.ExtendedTypeDefinition[] InputObject {get;set;}
    string Path {get;set;}
    string LiteralPath {get;set;}
    switch Force {get;set;}
    switch NoClobber {get;set;}
    switch IncludeScriptBlock {get;set;}

sealed class Microsoft.PowerShell.Commands.FormatHex : System.Management.Automation.PSCmdlet
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    psobject InputObject {get;set;}
    System.Text.Encoding Encoding {get;set;}
    long Count {get;set;}
    long Offset {get;set;}
    switch Raw {get;set;}

class Microsoft.PowerShell.Commands.FormatListCommand : Microsoft.PowerShell.Commands.Internal.Format.OuterFormatTableAndListBase, System.IDisposable
    new()

class Microsoft.PowerShell.Commands.FormatCustomCommand : Microsoft.PowerShell.Commands.Internal.Format.OuterFormatShapeCommandBase, System.IDisposable
    new()
    System.Object[] Property {get;set;}
    int Depth {get;set;}

class Microsoft.PowerShell.Commands.FormatTableCommand : Microsoft.PowerShell.Commands.Internal.Format.OuterFormatTableBase, System.IDisposable
    new()

class Microsoft.PowerShell.Commands.FormatWideCommand : Microsoft.PowerShell.Commands.Internal.Format.OuterFormatShapeCommandBase, System.IDisposable
    new()
    System.Object Property {get;set;}
    switch AutoSize {get;set;}
    int Column {get;set;}

class Microsoft.PowerShell.Commands.OutFileCommand : Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase, System.IDisposable
    new()
    string FilePath {get;set;}
    string LiteralPath {get;set;}
    System.Text.Encoding Encoding {get;set;}
    switch Append {get;set;}
    switch Force {get;set;}
    switch NoClobber {get;set;}
    int Width {get;set;}
    switch NoNewline {get;set;}

class Microsoft.PowerShell.Commands.OutPrinterCommand : Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase, System.IDisposable
    new()
    string Name {get;set;}

class Microsoft.PowerShell.Commands.OutStringCommand : Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase, System.IDisposable
    new()
    switch Stream {get;set;}
    int Width {get;set;}
    switch NoNewline {get;set;}

enum Microsoft.PowerShell.Commands.OutputModeOption : System.Int32
    None=0 Single=1 Multiple=2

class Microsoft.PowerShell.Commands.OutGridViewCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    psobject InputObject {get;set;}
    string Title {get;set;}
    switch Wait {get;set;}
    Microsoft.PowerShell.Commands.OutputModeOption OutputMode {get;set;}
    switch PassThru {get;set;}
    void Dispose()
    void IDisposable.Dispose()

sealed class Microsoft.PowerShell.Commands.GetErrorCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    int Newest {get;set;}

class Microsoft.PowerShell.Commands.GetPSBreakpointCommand : Microsoft.PowerShell.Commands.PSBreakpointAccessorCommandBase
    new()
    string[] Script {get;set;}
    int[] Id {get;set;}
    string[] Variable {get;set;}
    string[] Command {get;set;}
    Microsoft.PowerShell.Commands.BreakpointType[] Type {get;set;}

class Microsoft.PowerShell.Commands.GetPSCallStackCommand : System.Management.Automation.PSCmdlet
    new()

class Microsoft.PowerShell.Commands.GetAliasCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Name {get;set;}
    string[] Exclude {get;set;}
    string Scope {get;set;}
    string[] Definition {get;set;}

sealed class Microsoft.PowerShell.Commands.GetCultureCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Name {get;set;}
    switch NoUserOverrides {get;set;}
    switch ListAvailable {get;set;}

class Microsoft.PowerShell.Commands.ValidateCultureNamesGenerator : System.Object, System.Management.Automation.IValidateSetValuesGenerator
    new()
    string[] IValidateSetValuesGenerator.GetValidValues()

sealed class Microsoft.PowerShell.Commands.GetDateCommand : System.Management.Automation.Cmdlet
    new()
    datetime Date {get;set;}
    long UnixTimeSeconds {get;set;}
    int Year {get;set;}
    int Month {get;set;}
    int Day {get;set;}
    int Hour {get;set;}
    int Minute {get;set;}
    int Second {get;set;}
    int Millisecond {get;set;}
    Microsoft.PowerShell.Commands.DisplayHintType DisplayHint {get;set;}
    string UFormat {get;set;}
    string Format {get;set;}
    switch AsUTC {get;set;}

class Microsoft.PowerShell.Commands.GetEventCommand : System.Management.Automation.PSCmdlet
    new()
    string SourceIdentifier {get;set;}
    int EventIdentifier {get;set;}

class Microsoft.PowerShell.Commands.GetEventSubscriberCommand : System.Management.Automation.PSCmdlet
    new()
    string SourceIdentifier {get;set;}
    int SubscriptionId {get;set;}
    switch Force {get;set;}

class Microsoft.PowerShell.Commands.GetFileHashCommand : Microsoft.PowerShell.Commands.HashCmdletBase
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    System.IO.Stream InputStream {get;set;}

class Microsoft.PowerShell.Commands.HashCmdletBase : System.Management.Automation.PSCmdlet
    new()
    string Algorithm {get;set;}

class Microsoft.PowerShell.Commands.GetHostCommand : System.Management.Automation.PSCmdlet
    new()

class Microsoft.PowerShell.Commands.GetMemberCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    string[] Name {get;set;}
    System.Management.Automation.PSMemberTypes MemberType {get;set;}
    System.Management.Automation.PSMemberViewTypes View {get;set;}
    switch Static {get;set;}
    switch Force {get;set;}

sealed class Microsoft.PowerShell.Commands.GetRandomCommand : Microsoft.PowerShell.Commands.GetRandomCommandBase
    new()
    System.Nullable[int] SetSeed {get;set;}

class Microsoft.PowerShell.Commands.GetRandomCommandBase : System.Management.Automation.PSCmdlet
    new()
    System.Object Maximum {get;set;}
    System.Object Minimum {get;set;}
    System.Object[] InputObject {get;set;}
    int Count {get;set;}
    switch Shuffle {get;set;}

sealed class Microsoft.PowerShell.Commands.GetRunspaceCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Name {get;set;}
    int[] Id {get;set;}
    guid[] InstanceId {get;set;}

sealed class Microsoft.PowerShell.Commands.GetSecureRandomCommand : Microsoft.PowerShell.Commands.GetRandomCommandBase
    new()

sealed class Microsoft.PowerShell.Commands.GetUICultureCommand : System.Management.Automation.PSCmdlet
    new()

sealed class Microsoft.PowerShell.Commands.GetUniqueCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    switch AsString {get;set;}
    switch OnType {get;set;}
    switch CaseInsensitive {get;set;}

class Microsoft.PowerShell.Commands.GetUptimeCommand : System.Management.Automation.PSCmdlet
    new()
    switch Since {get;set;}

class Microsoft.PowerShell.Commands.GetVerbCommand : System.Management.Automation.Cmdlet
    new()
    string[] Verb {get;set;}
    string[] Group {get;set;}

class Microsoft.PowerShell.Commands.GroupObjectCommand : Microsoft.PowerShell.Commands.ObjectBase
    new()
    switch NoElement {get;set;}
    switch AsHashTable {get;set;}
    switch AsString {get;set;}

sealed class Microsoft.PowerShell.Commands.ExportPSSessionCommand : Microsoft.PowerShell.Commands.ImplicitRemotingCommandBase
    new()
    string OutputModule {get;set;}
    switch Force {get;set;}
    System.Text.Encoding Encoding {get;set;}
    static version VersionOfScriptGenerator {get;}

sealed class Microsoft.PowerShell.Commands.ImportPSSessionCommand : Microsoft.PowerShell.Commands.ImplicitRemotingCommandBase
    new()
    string Prefix {get;set;}
    switch DisableNameChecking {get;set;}

class Microsoft.PowerShell.Commands.ImplicitRemotingCommandBase : System.Management.Automation.PSCmdlet
    string[] CommandName {get;set;}
    switch AllowClobber {get;set;}
    System.Object[] ArgumentList {get;set;}
    System.Management.Automation.CommandTypes CommandType {get;set;}
    string[] Module {get;set;}
    Microsoft.PowerShell.Commands.ModuleSpecification[] FullyQualifiedModule {get;set;}
    string[] FormatTypeName {get;set;}
    System.Security.Cryptography.X509Certificates.X509Certificate2 Certificate {get;set;}
    System.Management.Automation.Runspaces.PSSession Session {get;set;}

sealed class Microsoft.PowerShell.Commands.ImportLocalizedData : System.Management.Automation.PSCmdlet
    new()
    string BindingVariable {get;set;}
    string UICulture {get;set;}
    string BaseDirectory {get;set;}
    string FileName {get;set;}
    string[] SupportedCommand {get;set;}

class Microsoft.PowerShell.Commands.ImportAliasCommand : System.Management.Automation.PSCmdlet
    new()
    string Path {get;set;}
    string LiteralPath {get;set;}
    string Scope {get;set;}
    switch PassThru {get;set;}
    switch Force {get;set;}

class Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    switch SkipLimitCheck {get;set;}

sealed class Microsoft.PowerShell.Commands.InvokeExpressionCommand : System.Management.Automation.PSCmdlet
    new()
    string Command {get;set;}

class Microsoft.PowerShell.Commands.SetMarkdownOptionCommand : System.Management.Automation.PSCmdlet
    new()
    string Header1Color {get;set;}
    string Header2Color {get;set;}
    string Header3Color {get;set;}
    string Header4Color {get;set;}
    string Header5Color {get;set;}
    string Header6Color {get;set;}
    string Code {get;set;}
    string ImageAltTextForegroundColor {get;set;}
    string LinkForegroundColor {get;set;}
    string ItalicsForegroundColor {get;set;}
    string BoldForegroundColor {get;set;}
    switch PassThru {get;set;}
    string Theme {get;set;}
    psobject InputObject {get;set;}

class Microsoft.PowerShell.Commands.GetMarkdownOptionCommand : System.Management.Automation.PSCmdlet
    new()

sealed class Microsoft.PowerShell.Commands.SelectStringCommand : System.Management.Automation.PSCmdlet
    new()
    string Culture {get;set;}
    psobject InputObject {get;set;}
    string[] Pattern {get;set;}
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    switch Raw {get;set;}
    switch SimpleMatch {get;set;}
    switch CaseSensitive {get;set;}
    switch Quiet {get;set;}
    switch List {get;set;}
    switch NoEmphasis {get;set;}
    string[] Include {get;set;}
    string[] Exclude {get;set;}
    switch NotMatch {get;set;}
    switch AllMatches {get;set;}
    System.Text.Encoding Encoding {get;set;}
    int[] Context {get;set;}

class Microsoft.PowerShell.Commands.ValidateMatchStringCultureNamesGenerator : System.Object, System.Management.Automation.IValidateSetValuesGenerator
    new()
    string[] IValidateSetValuesGenerator.GetValidValues()

sealed class Microsoft.PowerShell.Commands.MeasureObjectCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    pspropertyexpression[] Property {get;set;}
    switch StandardDeviation {get;set;}
    switch Sum {get;set;}
    switch AllStats {get;set;}
    switch Average {get;set;}
    switch Maximum {get;set;}
    switch Minimum {get;set;}
    switch Line {get;set;}
    switch Word {get;set;}
    switch Character {get;set;}
    switch IgnoreWhiteSpace {get;set;}

sealed class Microsoft.PowerShell.Commands.NewObjectCommand : System.Management.Automation.PSCmdlet
    new()
    string TypeName {get;set;}
    System.Object[] ArgumentList {get;set;}
    switch Strict {get;set;}
    System.Collections.IDictionary Property {get;set;}

class Microsoft.PowerShell.Commands.NewAliasCommand : Microsoft.PowerShell.Commands.WriteAliasCommandBase
    new()

class Microsoft.PowerShell.Commands.NewEventCommand : System.Management.Automation.PSCmdlet
    new()
    string SourceIdentifier {get;set;}
    psobject Sender {get;set;}
    psobject[] EventArguments {get;set;}
    psobject MessageData {get;set;}

class Microsoft.PowerShell.Commands.NewGuidCommand : System.Management.Automation.PSCmdlet
    new()
    switch Empty {get;set;}
    string InputObject {get;set;}

class Microsoft.PowerShell.Commands.NewTemporaryFileCommand : System.Management.Automation.Cmdlet
    new()

sealed class Microsoft.PowerShell.Commands.NewTimeSpanCommand : System.Management.Automation.PSCmdlet
    new()
    datetime Start {get;set;}
    datetime End {get;set;}
    int Days {get;set;}
    int Hours {get;set;}
    int Minutes {get;set;}
    int Seconds {get;set;}
    int Milliseconds {get;set;}

class Microsoft.PowerShell.Commands.ObjectCmdletBase : System.Management.Automation.PSCmdlet
    new()
    string Culture {get;set;}
    switch CaseSensitive {get;set;}

abstract class Microsoft.PowerShell.Commands.ObjectBase : Microsoft.PowerShell.Commands.ObjectCmdletBase
    psobject InputObject {get;set;}
    System.Object[] Property {get;set;}

class Microsoft.PowerShell.Commands.OrderObjectBase : Microsoft.PowerShell.Commands.ObjectBase
    new()

abstract class Microsoft.PowerShell.Commands.PSBreakpointAccessorCommandBase : Microsoft.PowerShell.Commands.PSBreakpointCommandBase

abstract class Microsoft.PowerShell.Commands.PSBreakpointCommandBase : System.Management.Automation.PSCmdlet
    runspace Runspace {get;set;}

abstract class Microsoft.PowerShell.Commands.PSBreakpointUpdaterCommandBase : Microsoft.PowerShell.Commands.PSBreakpointCommandBase
    System.Management.Automation.Breakpoint[] Breakpoint {get;set;}
    int[] Id {get;set;}

sealed class Microsoft.PowerShell.Commands.ReadHostCommand : System.Management.Automation.PSCmdlet
    new()
    System.Object Prompt {get;set;}
    switch AsSecureString {get;set;}
    switch MaskInput {get;set;}

class Microsoft.PowerShell.Commands.RegisterObjectEventCommand : Microsoft.PowerShell.Commands.ObjectEventRegistrationBase
    new()
    psobject InputObject {get;set;}
    string EventName {get;set;}

class Microsoft.PowerShell.Commands.RegisterEngineEventCommand : Microsoft.PowerShell.Commands.ObjectEventRegistrationBase
    new()

class Microsoft.PowerShell.Commands.RemovePSBreakpointCommand : Microsoft.PowerShell.Commands.PSBreakpointUpdaterCommandBase
    new()

class Microsoft.PowerShell.Commands.RemoveAliasCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Name {get;set;}
    string Scope {get;set;}
    switch Force {get;set;}

class Microsoft.PowerShell.Commands.RemoveEventCommand : System.Management.Automation.PSCmdlet
    new()
    string SourceIdentifier {get;set;}
    int EventIdentifier {get;set;}

sealed class Microsoft.PowerShell.Commands.SelectObjectCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    System.Object[] Property {get;set;}
    string[] ExcludeProperty {get;set;}
    string ExpandProperty {get;set;}
    switch Unique {get;set;}
    switch CaseInsensitive {get;set;}
    int Last {get;set;}
    int First {get;set;}
    int Skip {get;set;}
    int SkipLast {get;set;}
    switch Wait {get;set;}
    int[] Index {get;set;}
    int[] SkipIndex {get;set;}

sealed class Microsoft.PowerShell.Commands.SendMailMessage : System.Management.Automation.PSCmdlet
    new()
    string[] Attachments {get;set;}
    string[] Bcc {get;set;}
    string Body {get;set;}
    switch BodyAsHtml {get;set;}
    System.Text.Encoding Encoding {get;set;}
    string[] Cc {get;set;}
    System.Net.Mail.DeliveryNotificationOptions DeliveryNotificationOption {get;set;}
    string From {get;set;}
    string SmtpServer {get;set;}
    System.Net.Mail.MailPriority Priority {get;set;}
    string[] ReplyTo {get;set;}
    string Subject {get;set;}
    string[] To {get;set;}
    pscredential Credential {get;set;}
    switch UseSsl {get;set;}
    int Port {get;set;}

class Microsoft.PowerShell.Commands.SetPSBreakpointCommand : Microsoft.PowerShell.Commands.PSBreakpointAccessorCommandBase
    new()
    scriptblock Action {get;set;}
    int Column {get;set;}
    string[] Command {get;set;}
    int[] Line {get;set;}
    string[] Script {get;set;}
    string[] Variable {get;set;}
    System.Management.Automation.VariableAccessMode Mode {get;set;}

class Microsoft.PowerShell.Commands.SetAliasCommand : Microsoft.PowerShell.Commands.WriteAliasCommandBase
    new()

sealed class Microsoft.PowerShell.Commands.SetDateCommand : System.Management.Automation.PSCmdlet
    new()
    datetime Date {get;set;}
    timespan Adjust {get;set;}
    Microsoft.PowerShell.Commands.DisplayHintType DisplayHint {get;set;}

class Microsoft.PowerShell.Commands.ShowCommandCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    string Name {get;set;}
    double Height {get;set;}
    double Width {get;set;}
    switch NoCommonParameter {get;set;}
    switch ErrorPopup {get;set;}
    switch PassThru {get;set;}
    void RunScript(string script)
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.ShowMarkdownCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    switch UseBrowser {get;set;}

sealed class Microsoft.PowerShell.Commands.SortObjectCommand : Microsoft.PowerShell.Commands.OrderObjectBase
    new()
    switch Stable {get;set;}
    switch Descending {get;set;}
    switch Unique {get;set;}
    int Top {get;set;}
    int Bottom {get;set;}

sealed class Microsoft.PowerShell.Commands.StartSleepCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    double Seconds {get;set;}
    int Milliseconds {get;set;}
    timespan Duration {get;set;}
    void Dispose()
    void IDisposable.Dispose()

sealed class Microsoft.PowerShell.Commands.TeeObjectCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    psobject InputObject {get;set;}
    string FilePath {get;set;}
    string LiteralPath {get;set;}
    switch Append {get;set;}
    System.Text.Encoding Encoding {get;set;}
    string Variable {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.TestJsonCommand : System.Management.Automation.PSCmdlet
    new()
    string Json {get;set;}
    string Path {get;set;}
    string LiteralPath {get;set;}
    string Schema {get;set;}
    string SchemaFile {get;set;}
    string[] Options {get;set;}
    switch FetchExternalReference {get;set;}

sealed class Microsoft.PowerShell.Commands.MeasureCommandCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    scriptblock Expression {get;set;}

class Microsoft.PowerShell.Commands.GetTraceSourceCommand : Microsoft.PowerShell.Commands.TraceCommandBase
    new()
    string[] Name {get;set;}

class Microsoft.PowerShell.Commands.SetTraceSourceCommand : Microsoft.PowerShell.Commands.TraceListenerCommandBase
    new()
    string[] Name {get;set;}
    System.Management.Automation.PSTraceSourceOptions Option {get;set;}
    System.Diagnostics.TraceOptions ListenerOption {get;set;}
    string FilePath {get;set;}
    switch Force {get;set;}
    switch Debugger {get;set;}
    switch PSHost {get;set;}
    string[] RemoveListener {get;set;}
    string[] RemoveFileListener {get;set;}
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.TraceCommandBase : System.Management.Automation.PSCmdlet
    new()

class Microsoft.PowerShell.Commands.TraceCommandCommand : Microsoft.PowerShell.Commands.TraceListenerCommandBase, System.IDisposable
    new()
    psobject InputObject {get;set;}
    string[] Name {get;set;}
    System.Management.Automation.PSTraceSourceOptions Option {get;set;}
    scriptblock Expression {get;set;}
    string Command {get;set;}
    System.Object[] ArgumentList {get;set;}
    System.Diagnostics.TraceOptions ListenerOption {get;set;}
    string FilePath {get;set;}
    switch Force {get;set;}
    switch Debugger {get;set;}
    switch PSHost {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.TraceListenerCommandBase : Microsoft.PowerShell.Commands.TraceCommandBase
    new()
    bool ForceWrite {get;set;}

sealed class Microsoft.PowerShell.Commands.UnblockFileCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}

class Microsoft.PowerShell.Commands.UnregisterEventCommand : System.Management.Automation.PSCmdlet
    new()
    string SourceIdentifier {get;set;}
    int SubscriptionId {get;set;}
    switch Force {get;set;}

class Microsoft.PowerShell.Commands.UpdateData : System.Management.Automation.PSCmdlet
    new()
    string[] AppendPath {get;set;}
    string[] PrependPath {get;set;}

class Microsoft.PowerShell.Commands.UpdateListCommand : System.Management.Automation.PSCmdlet
    new()
    System.Object[] Add {get;set;}
    System.Object[] Remove {get;set;}
    System.Object[] Replace {get;set;}
    psobject InputObject {get;set;}
    string Property {get;set;}

class Microsoft.PowerShell.Commands.UpdateTypeDataCommand : Microsoft.PowerShell.Commands.UpdateData
    new()
    System.Management.Automation.PSMemberTypes MemberType {get;set;}
    string MemberName {get;set;}
    System.Object Value {get;set;}
    System.Object SecondValue {get;set;}
    type TypeConverter {get;set;}
    type TypeAdapter {get;set;}
    string SerializationMethod {get;set;}
    type TargetTypeForDeserialization {get;set;}
    int SerializationDepth {get;set;}
    string DefaultDisplayProperty {get;set;}
    System.Nullable[bool] InheritPropertySerializationSet {get;set;}
    string StringSerializationSource {get;set;}
    string[] DefaultDisplayPropertySet {get;set;}
    string[] DefaultKeyPropertySet {get;set;}
    string[] PropertySerializationSet {get;set;}
    string TypeName {get;set;}
    switch Force {get;set;}
    System.Management.Automation.Runspaces.TypeData[] TypeData {get;set;}

class Microsoft.PowerShell.Commands.UpdateFormatDataCommand : Microsoft.PowerShell.Commands.UpdateData
    new()

class Microsoft.PowerShell.Commands.RemoveTypeDataCommand : System.Management.Automation.PSCmdlet
    new()
    string TypeName {get;set;}
    string[] Path {get;set;}
    System.Management.Automation.Runspaces.TypeData TypeData {get;set;}

class Microsoft.PowerShell.Commands.GetTypeDataCommand : System.Management.Automation.PSCmdlet
    new()
    string[] TypeName {get;set;}

static class Microsoft.PowerShell.Commands.UtilityResources : System.Object
    static string PathDoesNotExist {get;}
    static string FileReadError {get;}
    static string FormatHexPathPrefix {get;}
    static string CouldNotParseAsPowerShellDataFile {get;}

abstract class Microsoft.PowerShell.Commands.VariableCommandBase : System.Management.Automation.PSCmdlet
    string Scope {get;set;}

class Microsoft.PowerShell.Commands.GetVariableCommand : Microsoft.PowerShell.Commands.VariableCommandBase
    new()
    string[] Name {get;set;}
    switch ValueOnly {get;set;}
    string[] Include {get;set;}
    string[] Exclude {get;set;}

sealed class Microsoft.PowerShell.Commands.NewVariableCommand : Microsoft.PowerShell.Commands.VariableCommandBase
    new()
    string Name {get;set;}
    System.Object Value {get;set;}
    string Description {get;set;}
    System.Management.Automation.ScopedItemOptions Option {get;set;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    switch Force {get;set;}
    switch PassThru {get;set;}

sealed class Microsoft.PowerShell.Commands.SetVariableCommand : Microsoft.PowerShell.Commands.VariableCommandBase
    new()
    string[] Name {get;set;}
    System.Object Value {get;set;}
    string[] Include {get;set;}
    string[] Exclude {get;set;}
    string Description {get;set;}
    System.Management.Automation.ScopedItemOptions Option {get;set;}
    switch Force {get;set;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    switch PassThru {get;set;}
    switch Append {get;set;}

sealed class Microsoft.PowerShell.Commands.RemoveVariableCommand : Microsoft.PowerShell.Commands.VariableCommandBase
    new()
    string[] Name {get;set;}
    string[] Include {get;set;}
    string[] Exclude {get;set;}
    switch Force {get;set;}

sealed class Microsoft.PowerShell.Commands.ClearVariableCommand : Microsoft.PowerShell.Commands.VariableCommandBase
    new()
    string[] Name {get;set;}
    string[] Include {get;set;}
    string[] Exclude {get;set;}
    switch Force {get;set;}
    switch PassThru {get;set;}

class Microsoft.PowerShell.Commands.WaitEventCommand : System.Management.Automation.PSCmdlet
    new()
    string SourceIdentifier {get;set;}
    int Timeout {get;set;}

class Microsoft.PowerShell.Commands.InvokeRestMethodCommand : Microsoft.PowerShell.Commands.WebRequestPSCmdlet, System.IDisposable
    new()
    switch FollowRelLink {get;set;}
    int MaximumFollowRelLink {get;set;}
    string ResponseHeadersVariable {get;set;}
    string StatusCodeVariable {get;set;}

abstract class Microsoft.PowerShell.Commands.WebRequestPSCmdlet : System.Management.Automation.PSCmdlet, System.IDisposable
    switch UseBasicParsing {get;set;}
    uri Uri {get;set;}
    version HttpVersion {get;set;}
    Microsoft.PowerShell.Commands.WebRequestSession WebSession {get;set;}
    string SessionVariable {get;set;}
    switch AllowUnencryptedAuthentication {get;set;}
    Microsoft.PowerShell.Commands.WebAuthenticationType Authentication {get;set;}
    pscredential Credential {get;set;}
    switch UseDefaultCredentials {get;set;}
    string CertificateThumbprint {get;set;}
    X509Certificate Certificate {get;set;}
    switch SkipCertificateCheck {get;set;}
    Microsoft.PowerShell.Commands.WebSslProtocol SslProtocol {get;set;}
    securestring Token {get;set;}
    string UserAgent {get;set;}
    switch DisableKeepAlive {get;set;}
    int ConnectionTimeoutSeconds {get;set;}
    int OperationTimeoutSeconds {get;set;}
    System.Collections.IDictionary Headers {get;set;}
    switch SkipHeaderValidation {get;set;}
    switch AllowInsecureRedirect {get;set;}
    int MaximumRedirection {get;set;}
    int MaximumRetryCount {get;set;}
    switch PreserveAuthorizationOnRedirect {get;set;}
    int RetryIntervalSec {get;set;}
    Microsoft.PowerShell.Commands.WebRequestMethod Method {get;set;}
    string CustomMethod {get;set;}
    switch PreserveHttpMethodOnRedirect {get;set;}
    System.Net.Sockets.UnixDomainSocketEndPoint UnixSocket {get;set;}
    switch NoProxy {get;set;}
    uri Proxy {get;set;}
    pscredential ProxyCredential {get;set;}
    switch ProxyUseDefaultCredentials {get;set;}
    System.Object Body {get;set;}
    System.Collections.IDictionary Form {get;set;}
    string ContentType {get;set;}
    string TransferEncoding {get;set;}
    string InFile {get;set;}
    string OutFile {get;set;}
    switch PassThru {get;set;}
    switch Resume {get;set;}
    switch SkipHttpErrorCheck {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.ConvertFromJsonCommand : System.Management.Automation.Cmdlet
    new()
    string InputObject {get;set;}
    switch AsHashtable {get;set;}
    int Depth {get;set;}
    switch NoEnumerate {get;set;}
    Microsoft.PowerShell.Commands.JsonDateKind DateKind {get;set;}

class Microsoft.PowerShell.Commands.ConvertToJsonCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    System.Object InputObject {get;set;}
    int Depth {get;set;}
    switch Compress {get;set;}
    switch EnumsAsStrings {get;set;}
    switch AsArray {get;set;}
    Newtonsoft.Json.StringEscapeHandling EscapeHandling {get;set;}
    void Dispose()
    void IDisposable.Dispose()

class Microsoft.PowerShell.Commands.InvokeWebRequestCommand : Microsoft.PowerShell.Commands.WebRequestPSCmdlet, System.IDisposable
    new()

class Microsoft.PowerShell.Commands.FormObject : System.Object
    new(string id, string method, string action)
    string Id {get;}
    string Method {get;}
    string Action {get;}
    System.Collections.Generic.Dictionary[string,string] Fields {get;}

class Microsoft.PowerShell.Commands.FormObjectCollection : System.Collections.ObjectModel.Collection[Microsoft.PowerShell.Commands.FormObject], System.Collections.Generic.IList[Microsoft.PowerShell.Commands.FormObject], System.Collections.Generic.ICollection[Microsoft.PowerShell.Commands.FormObject], System.Collections.Generic.IEnumerable[Microsoft.PowerShell.Commands.FormObject], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[Microsoft.PowerShell.Commands.FormObject], System.Collections.Generic.IReadOnlyCollection[Microsoft.PowerShell.Commands.FormObject]
    new()
    indexer Microsoft.PowerShell.Commands.FormObject Item(string key) {get;}

static class Microsoft.PowerShell.Commands.PSUserAgent : System.Object
    static string InternetExplorer {get;}
    static string FireFox {get;}
    static string Chrome {get;}
    static string Opera {get;}
    static string Safari {get;}

class Microsoft.PowerShell.Commands.WebCmdletElementCollection : System.Collections.ObjectModel.ReadOnlyCollection[psobject], System.Collections.Generic.IList[psobject], System.Collections.Generic.ICollection[psobject], System.Collections.Generic.IEnumerable[psobject], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[psobject], System.Collections.Generic.IReadOnlyCollection[psobject]
    psobject Find(string nameOrId)
    psobject FindById(string id)
    psobject FindByName(string name)

sealed class Microsoft.PowerShell.Commands.WriteOutputCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    switch NoEnumerate {get;set;}

sealed class Microsoft.PowerShell.Commands.WriteDebugCommand : System.Management.Automation.PSCmdlet
    new()
    string Message {get;set;}

sealed class Microsoft.PowerShell.Commands.WriteVerboseCommand : System.Management.Automation.PSCmdlet
    new()
    string Message {get;set;}

sealed class Microsoft.PowerShell.Commands.WriteWarningCommand : System.Management.Automation.PSCmdlet
    new()
    string Message {get;set;}

sealed class Microsoft.PowerShell.Commands.WriteInformationCommand : System.Management.Automation.PSCmdlet
    new()
    System.Object MessageData {get;set;}
    string[] Tags {get;set;}

class Microsoft.PowerShell.Commands.WriteOrThrowErrorCommand : System.Management.Automation.PSCmdlet
    new()
    System.Exception Exception {get;set;}
    string Message {get;set;}
    System.Management.Automation.ErrorRecord ErrorRecord {get;set;}
    System.Management.Automation.ErrorCategory Category {get;set;}
    string ErrorId {get;set;}
    System.Object TargetObject {get;set;}
    string RecommendedAction {get;set;}
    string CategoryActivity {get;set;}
    string CategoryReason {get;set;}
    string CategoryTargetName {get;set;}
    string CategoryTargetType {get;set;}

sealed class Microsoft.PowerShell.Commands.WriteErrorCommand : Microsoft.PowerShell.Commands.WriteOrThrowErrorCommand
    new()

class Microsoft.PowerShell.Commands.WriteAliasCommandBase : System.Management.Automation.PSCmdlet
    new()
    string Name {get;set;}
    string Value {get;set;}
    string Description {get;set;}
    System.Management.Automation.ScopedItemOptions Option {get;set;}
    switch PassThru {get;set;}
    string Scope {get;set;}
    switch Force {get;set;}

sealed class Microsoft.PowerShell.Commands.WriteHostCommand : Microsoft.PowerShell.Commands.ConsoleColorCmdlet
    new()
    System.Object Object {get;set;}
    switch NoNewline {get;set;}
    System.Object Separator {get;set;}

sealed class Microsoft.PowerShell.Commands.WriteProgressCommand : System.Management.Automation.PSCmdlet
    new()
    string Activity {get;set;}
    string Status {get;set;}
    int Id {get;set;}
    int PercentComplete {get;set;}
    int SecondsRemaining {get;set;}
    string CurrentOperation {get;set;}
    int ParentId {get;set;}
    switch Completed {get;set;}
    int SourceId {get;set;}

sealed class Microsoft.PowerShell.Commands.ExportClixmlCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    int Depth {get;set;}
    string Path {get;set;}
    string LiteralPath {get;set;}
    psobject InputObject {get;set;}
    switch Force {get;set;}
    switch NoClobber {get;set;}
    System.Text.Encoding Encoding {get;set;}
    void Dispose()
    void IDisposable.Dispose()

sealed class Microsoft.PowerShell.Commands.ImportClixmlCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    void Dispose()
    void IDisposable.Dispose()

sealed class Microsoft.PowerShell.Commands.ConvertToXmlCommand : System.Management.Automation.PSCmdlet, System.IDisposable
    new()
    int Depth {get;set;}
    psobject InputObject {get;set;}
    switch NoTypeInformation {get;set;}
    string As {get;set;}
    void Dispose()
    void IDisposable.Dispose()

sealed class Microsoft.PowerShell.Commands.ConvertToClixmlCommand : System.Management.Automation.PSCmdlet
    new()
    psobject InputObject {get;set;}
    int Depth {get;set;}

sealed class Microsoft.PowerShell.Commands.ConvertFromClixmlCommand : System.Management.Automation.PSCmdlet
    new()
    string InputObject {get;set;}

class Microsoft.PowerShell.Commands.SelectXmlCommand : System.Management.Automation.PSCmdlet
    new()
    string[] Path {get;set;}
    string[] LiteralPath {get;set;}
    System.Xml.XmlNode[] Xml {get;set;}
    string[] Content {get;set;}
    string XPath {get;set;}
    hashtable Namespace {get;set;}

enum Microsoft.PowerShell.Commands.InvokeRestMethodCommand+RestReturnType : System.Int32
    Detect=0 Json=1 Xml=2

abstract class Microsoft.PowerShell.Commands.SecurityDescriptorCommandsBase : System.Management.Automation.PSCmdlet
    string Filter {get;set;}
    string[] Include {get;set;}
    string[] Exclude {get;set;}
    static string GetPath(psobject instance)
    static string GetOwner(psobject instance)
    static string GetGroup(psobject instance)
    static System.Security.AccessControl.AuthorizationRuleCollection GetAccess(psobject instance)
    static System.Security.AccessControl.AuthorizationRuleCollection GetAudit(psobject instance)
    static System.Security.Principal.SecurityIdentifier GetCentralAccessPolicyId(psobject instance)
    static string GetSddl(psobject instance)

sealed class Microsoft.PowerShell.Commands.GetPfxCertificateCommand : System.Management.Automation.PSCmdlet
    new()
    string[] FilePath {get;set;}
    string[] LiteralPath {get;set;}
    securestring Password {get;set;}
    switch NoPromptForPassword {get;set;}

sealed class Microsoft.PowerShell.Commands.ProtectCmsMessageCommand : System.Management.Automation.PSCmdlet
    new()
    System.Management.Automation.CmsMessageRecipient[] To {get;set;}
    psobject Content {get;set;}
    string Path {get;set;}
    string LiteralPath {get;set;}
    string OutFile {get;set;}

sealed class Microsoft.PowerShell.Commands.GetCmsMessageCommand : System.Management.Automation.PSCmdlet
    new()
    string Content {get;set;}
    string Path {get;set;}
    string LiteralPath {get;set;}

sealed class Microsoft.PowerShell.Commands.UnprotectCmsMessageCommand : System.Management.Automation.PSCmdlet
    new()
    string Content {get;set;}
    psobject EventLogRecord {get;set;}
    string Path {get;set;}
    string LiteralPath {get;set;}
    switch IncludeContext {get;set;}
    System.Management.Automation.CmsMessageRecipient[] To {get;set;}

sealed class Microsoft.PowerShell.Commands.GetCredentialCommand : System.Management.Automation.PSCmdlet
    new()
    pscredential Credential {get;set;}
    string Message {get;set;}
    string UserName {get;set;}
    string Title {get;set;}

class Microsoft.PowerShell.Commands.GetExecutionPolicyCommand : System.Management.Automation.PSCmdlet
    new()
    Microsoft.PowerShell.ExecutionPolicyScope Scope {get;set;}
    switch List {get;set;}

class Microsoft.PowerShell.Commands.SetExecutionPolicyCommand : System.Management.Automation.PSCmdlet
    new()
    Microsoft.PowerShell.ExecutionPolicy ExecutionPolicy {get;set;}
    Microsoft.PowerShell.ExecutionPolicyScope Scope {get;set;}
    switch Force {get;set;}

abstract class Microsoft.PowerShell.Commands.SecureStringCommandBase : System.Management.Automation.PSCmdlet

abstract class Microsoft.PowerShell.Commands.ConvertFromToSecureStringCommandBase : Microsoft.PowerShell.Commands.SecureStringCommandBase
    securestring SecureKey {get;set;}
    byte[] Key {get;set;}

sealed class Microsoft.PowerShell.Commands.ConvertFromSecureStringCommand : Microsoft.PowerShell.Commands.ConvertFromToSecureStringCommandBase
    new()
    securestring SecureString {get;set;}
    switch AsPlainText {get;set;}

sealed class Microsoft.PowerShell.Commands.ConvertToSecureStringCommand : Microsoft.PowerShell.Commands.ConvertFromToSecureStringCommandBase
    new()
    string String {get;set;}
    switch AsPlainText {get;set;}
    switch Force {get;set;}

abstract class Microsoft.PowerShell.Commands.SignatureCommandsBase : System.Management.Automation.PSCmdlet
    string[] FilePath {get;set;}
    string[] LiteralPath {get;set;}
    string[] SourcePathOrExtension {get;set;}
    byte[] Content {get;set;}

sealed class Microsoft.PowerShell.Commands.GetAuthenticodeSignatureCommand : Microsoft.PowerShell.Commands.SignatureCommandsBase
    new()

sealed class Microsoft.PowerShell.Commands.SetAuthenticodeSignatureCommand : Microsoft.PowerShell.Commands.SignatureCommandsBase
    new()
    System.Security.Cryptography.X509Certificates.X509Certificate2 Certificate {get;set;}
    string IncludeChain {get;set;}
    string TimestampServer {get;set;}
    string HashAlgorithm {get;set;}
    switch Force {get;set;}
