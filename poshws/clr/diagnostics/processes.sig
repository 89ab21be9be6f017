class System.Diagnostics.Process : System.ComponentModel.Component, System.ComponentModel.IComponent, System.IDisposable
    new()
    Microsoft.Win32.SafeHandles.SafeProcessHandle SafeHandle {get;}
    System.IntPtr Handle {get;}
    int BasePriority {get;}
    int ExitCode {get;}
    bool HasExited {get;}
    datetime StartTime {get;}
    datetime ExitTime {get;}
    int Id {get;}
    string MachineName {get;}
    System.IntPtr MaxWorkingSet {get;set;}
    System.IntPtr MinWorkingSet {get;set;}
    System.Diagnostics.ProcessModuleCollection Modules {get;}
    long NonpagedSystemMemorySize64 {get;}
    int NonpagedSystemMemorySize {get;}
    long PagedMemorySize64 {get;}
    int PagedMemorySize {get;}
    long PagedSystemMemorySize64 {get;}
    int PagedSystemMemorySize {get;}
    long PeakPagedMemorySize64 {get;}
    int PeakPagedMemorySize {get;}
    long PeakWorkingSet64 {get;}
    int PeakWorkingSet {get;}
    long PeakVirtualMemorySize64 {get;}
    int PeakVirtualMemorySize {get;}
    bool PriorityBoostEnabled {get;set;}
    System.Diagnostics.ProcessPriorityClass PriorityClass {get;set;}
    long PrivateMemorySize64 {get;}
    int PrivateMemorySize {get;}
    System.IntPtr ProcessorAffinity {get;set;}
    int SessionId {get;}
    System.Diagnostics.ProcessStartInfo StartInfo {get;set;}
    System.Diagnostics.ProcessThreadCollection Threads {get;}
    int HandleCount {get;}
    long VirtualMemorySize64 {get;}
    int VirtualMemorySize {get;}
    bool EnableRaisingEvents {get;set;}
    System.IO.StreamWriter StandardInput {get;}
    System.IO.StreamReader StandardOutput {get;}
    System.IO.StreamReader StandardError {get;}
    long WorkingSet64 {get;}
    int WorkingSet {get;}
    System.ComponentModel.ISynchronizeInvoke SynchronizingObject {get;set;}
    System.Diagnostics.ProcessModule MainModule {get;}
    System.IntPtr MainWindowHandle {get;}
    string MainWindowTitle {get;}
    bool Responding {get;}
    string ProcessName {get;}
    timespan PrivilegedProcessorTime {get;}
    timespan TotalProcessorTime {get;}
    timespan UserProcessorTime {get;}
    System.ComponentModel.ISite Site {get;set;}
    System.ComponentModel.IContainer Container {get;}
    bool CloseMainWindow()
    bool WaitForInputIdle()
    bool WaitForInputIdle(int milliseconds)
    bool WaitForInputIdle(timespan timeout)
    void Close()
    void Refresh()
    bool Start()
    string ToString()
    void WaitForExit()
    bool WaitForExit(int milliseconds)
    bool WaitForExit(timespan timeout)
    System.Threading.Tasks.Task WaitForExitAsync(System.Threading.CancellationToken cancellationToken = default)
    void BeginOutputReadLine()
    void BeginErrorReadLine()
    void CancelOutputRead()
    void CancelErrorRead()
    void Kill()
    void Kill(bool entireProcessTree)
    void Dispose()
    System.Object GetLifetimeService()
    System.Object InitializeLifetimeService()
    static System.Diagnostics.Process GetProcessById(int processId, string machineName)
    static System.Diagnostics.Process GetProcessById(int processId)
    static System.Diagnostics.Process[] GetProcessesByName(string processName)
    static System.Diagnostics.Process[] GetProcessesByName(string processName, string machineName)
    static System.Diagnostics.Process[] GetProcesses()
    static System.Diagnostics.Process[] GetProcesses(string machineName)
    static System.Diagnostics.Process GetCurrentProcess()
    static System.Diagnostics.Process Start(string fileName)
    static System.Diagnostics.Process Start(string fileName, string arguments)
    static System.Diagnostics.Process Start(string fileName, System.Collections.Generic.IEnumerable[string] arguments)
    static System.Diagnostics.Process Start(System.Diagnostics.ProcessStartInfo startInfo)
    static System.Diagnostics.Process Start(string fileName, string userName, securestring password, string domain)
    static System.Diagnostics.Process Start(string fileName, string arguments, string userName, securestring password, string domain)
    static void EnterDebugMode()
    static void LeaveDebugMode()
    event System.Diagnostics.DataReceivedEventHandler OutputDataReceived
    event System.Diagnostics.DataReceivedEventHandler ErrorDataReceived
    event System.EventHandler Exited
    event System.EventHandler Disposed

sealed class System.Diagnostics.ProcessStartInfo : System.Object
    new()
    new(string fileName)
    new(string fileName, string arguments)
    new(string fileName, System.Collections.Generic.IEnumerable[string] arguments)
    string Arguments {get;set;}
    System.Collections.ObjectModel.Collection[string] ArgumentList {get;}
    bool CreateNoWindow {get;set;}
    System.Collections.Specialized.StringDictionary EnvironmentVariables {get;}
    System.Collections.Generic.IDictionary[string,string] Environment {get;}
    bool RedirectStandardInput {get;set;}
    bool RedirectStandardOutput {get;set;}
    bool RedirectStandardError {get;set;}
    System.Text.Encoding StandardInputEncoding {get;set;}
    System.Text.Encoding StandardErrorEncoding {get;set;}
    System.Text.Encoding StandardOutputEncoding {get;set;}
    string FileName {get;set;}
    string WorkingDirectory {get;set;}
    bool ErrorDialog {get;set;}
    System.IntPtr ErrorDialogParentHandle {get;set;}
    string UserName {get;set;}
    string Verb {get;set;}
    System.Diagnostics.ProcessWindowStyle WindowStyle {get;set;}
    string PasswordInClearText {get;set;}
    string Domain {get;set;}
    bool LoadUserProfile {get;set;}
    bool UseCredentialsForNetworkingOnly {get;set;}
    bool UseShellExecute {get;set;}
    string[] Verbs {get;}
    securestring Password {get;set;}
    bool CreateNewProcessGroup {get;set;}

static class System.Diagnostics.Debug : System.Object
    static bool AutoFlush {get;set;}
    static int IndentLevel {get;set;}
    static int IndentSize {get;set;}
    static System.Diagnostics.DebugProvider SetProvider(System.Diagnostics.DebugProvider provider)
    static void Close()
    static void Flush()
    static void Indent()
    static void Unindent()
    static void Print(string message)
    static void Print(string format, Params System.Object[] args)
    static void Assert(bool condition)
    static void Assert(bool condition, string message = null)
    static void Assert(bool condition, [ref] System.Diagnostics.Debug+AssertInterpolatedStringHandler message)
    static void Assert(bool condition, string message, string detailMessage)
    static void Assert(bool condition, [ref] System.Diagnostics.Debug+AssertInterpolatedStringHandler message, [ref] System.Diagnostics.Debug+AssertInterpolatedStringHandler detailMessage)
    static void Assert(bool condition, string message, string detailMessageFormat, Params System.Object[] args)
    static void Fail(string message)
    static void Fail(string message, string detailMessage)
    static void WriteLine(string message)
    static void WriteLine(System.Object value)
    static void WriteLine(System.Object value, string category)
    static void WriteLine(string format, Params System.Object[] args)
    static void WriteLine(string message, string category)
    static void Write(string message)
    static void Write(System.Object value)
    static void Write(string message, string category)
    static void Write(System.Object value, string category)
    static void WriteIf(bool condition, string message)
    static void WriteIf(bool condition, [ref] System.Diagnostics.Debug+WriteIfInterpolatedStringHandler message)
    static void WriteIf(bool condition, System.Object value)
    static void WriteIf(bool condition, string message, string category)
    static void WriteIf(bool condition, [ref] System.Diagnostics.Debug+WriteIfInterpolatedStringHandler message, string category)
    static void WriteIf(bool condition, System.Object value, string category)
    static void WriteLineIf(bool condition, System.Object value)
    static void WriteLineIf(bool condition, System.Object value, string category)
    static void WriteLineIf(bool condition, string message)
    static void WriteLineIf(bool condition, [ref] System.Diagnostics.Debug+WriteIfInterpolatedStringHandler message)
    static void WriteLineIf(bool condition, string message, string category)
    static void WriteLineIf(bool condition, [ref] System.Diagnostics.Debug+WriteIfInterpolatedStringHandler message, string category)

sealed class System.Diagnostics.Trace : System.Object
    static System.Diagnostics.CorrelationManager CorrelationManager {get;}
    static System.Diagnostics.TraceListenerCollection Listeners {get;}
    static bool AutoFlush {get;set;}
    static bool UseGlobalLock {get;set;}
    static int IndentLevel {get;set;}
    static int IndentSize {get;set;}
    static void Flush()
    static void Close()
    static void Assert(bool condition)
    static void Assert(bool condition, string message = null)
    static void Assert(bool condition, string message, string detailMessage)
    static void Fail(string message)
    static void Fail(string message, string detailMessage)
    static void Refresh()
    static void TraceInformation(string message)
    static void TraceInformation(string format, Params System.Object[] args)
    static void TraceWarning(string message)
    static void TraceWarning(string format, Params System.Object[] args)
    static void TraceError(string message)
    static void TraceError(string format, Params System.Object[] args)
    static void Write(string message)
    static void Write(System.Object value)
    static void Write(string message, string category)
    static void Write(System.Object value, string category)
    static void WriteLine(string message)
    static void WriteLine(System.Object value)
    static void WriteLine(string message, string category)
    static void WriteLine(System.Object value, string category)
    static void WriteIf(bool condition, string message)
    static void WriteIf(bool condition, System.Object value)
    static void WriteIf(bool condition, string message, string category)
    static void WriteIf(bool condition, System.Object value, string category)
    static void WriteLineIf(bool condition, string message)
    static void WriteLineIf(bool condition, System.Object value)
    static void WriteLineIf(bool condition, string message, string category)
    static void WriteLineIf(bool condition, System.Object value, string category)
    static void Indent()
    static void Unindent()
    event static System.EventHandler Refreshing

class System.Diagnostics.StackFrame : System.Object
    new()
    new(bool needFileInfo)
    new(int skipFrames)
    new(int skipFrames, bool needFileInfo)
    new(string fileName, int lineNumber)
    new(string fileName, int lineNumber, int colNumber)
    field static int OFFSET_UNKNOWN = "-1"
    System.Reflection.MethodBase GetMethod()
    int GetNativeOffset()
    int GetILOffset()
    string GetFileName()
    int GetFileLineNumber()
    int GetFileColumnNumber()
    string ToString()
