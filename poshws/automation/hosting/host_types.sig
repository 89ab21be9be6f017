class System.Management.Automation.HostInformationMessage : System.Object
    new()
    string Message {get;set;}
    System.Nullable[bool] NoNewLine {get;set;}
    System.Nullable[System.ConsoleColor] ForegroundColor {get;set;}
    System.Nullable[System.ConsoleColor] BackgroundColor {get;set;}
    string ToString()

abstract class System.Management.Automation.Job : System.Object, System.IDisposable
    string Command {get;}
    System.Management.Automation.JobStateInfo JobStateInfo {get;}
    System.Threading.WaitHandle Finished {get;}
    guid InstanceId {get;}
    int Id {get;}
    string Name {get;set;}
    System.Collections.Generic.IList[System.Management.Automation.Job] ChildJobs {get;}
    string StatusMessage {get;}
    bool HasMoreData {get;}
    System.Nullable[datetime] PSBeginTime {get;}
    System.Nullable[datetime] PSEndTime {get;}
    string PSJobTypeName {get;}
    System.Management.Automation.PSDataCollection[psobject] Output {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] Error {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] Progress {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] Verbose {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] Debug {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] Warning {get;set;}
    System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] Information {get;set;}
    string Location {get;}
    event System.EventHandler[System.Management.Automation.JobStateEventArgs] StateChanged
    void LoadJobStreams()
    void UnloadJobStreams()
    void StopJob()
    void Dispose()

abstract class System.Management.Automation.Runspaces.Pipeline : System.Object, System.IDisposable
    runspace Runspace {get;}
    bool IsNested {get;}
    System.Management.Automation.Runspaces.PipelineWriter Input {get;}
    System.Management.Automation.Runspaces.PipelineReader[psobject] Output {get;}
    System.Management.Automation.Runspaces.PipelineReader[System.Object] Error {get;}
    System.Management.Automation.Runspaces.PipelineStateInfo PipelineStateInfo {get;}
    bool HadErrors {get;}
    long InstanceId {get;}
    System.Management.Automation.Runspaces.CommandCollection Commands {get;}
    bool SetPipelineSessionState {get;set;}
    event System.EventHandler[System.Management.Automation.Runspaces.PipelineStateEventArgs] StateChanged
    System.Collections.ObjectModel.Collection[psobject] Invoke()
    System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input)
    void InvokeAsync()
    void Stop()
    void StopAsync()
    System.Management.Automation.Runspaces.Pipeline Copy()
    System.Collections.ObjectModel.Collection[psobject] Connect()
    void ConnectAsync()
    void Dispose()

abstract class System.Management.Automation.Host.PSHost : System.Object
    string Name {get;}
    version Version {get;}
    guid InstanceId {get;}
    System.Management.Automation.Host.PSHostUserInterface UI {get;}
    cultureinfo CurrentCulture {get;}
    cultureinfo CurrentUICulture {get;}
    psobject PrivateData {get;}
    bool DebuggerEnabled {get;set;}
    void SetShouldExit(int exitCode)
    void EnterNestedPrompt()
    void ExitNestedPrompt()
    void NotifyBeginApplication()
    void NotifyEndApplication()

abstract class System.Management.Automation.Host.PSHostUserInterface : System.Object
    System.Management.Automation.Host.PSHostRawUserInterface RawUI {get;}
    bool SupportsVirtualTerminal {get;}
    string ReadLine()
    securestring ReadLineAsSecureString()
    void Write(string value)
    void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)
    void WriteLine()
    void WriteLine(string value)
    void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)
    void WriteErrorLine(string value)
    void WriteDebugLine(string message)
    void WriteProgress(long sourceId, System.Management.Automation.ProgressRecord record)
    void WriteVerboseLine(string message)
    void WriteWarningLine(string message)
    void WriteInformation(System.Management.Automation.InformationRecord record)
    static string GetFormatStyleString(System.Management.Automation.Host.PSHostUserInterface+FormatStyle formatStyle)
    static string GetOutputString(string text, bool supportsVirtualTerminal)
    System.Collections.Generic.Dictionary[string,psobject] Prompt(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.FieldDescription] descriptions)
    pscredential PromptForCredential(string caption, string message, string userName, string targetName)
    pscredential PromptForCredential(string caption, string message, string userName, string targetName, System.Management.Automation.PSCredentialTypes allowedCredentialTypes, System.Management.Automation.PSCredentialUIOptions options)
    int PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, int defaultChoice)

abstract class System.Management.Automation.Host.PSHostRawUserInterface : System.Object
    System.ConsoleColor ForegroundColor {get;set;}
    System.ConsoleColor BackgroundColor {get;set;}
    System.Management.Automation.Host.Coordinates CursorPosition {get;set;}
    System.Management.Automation.Host.Coordinates WindowPosition {get;set;}
    int CursorSize {get;set;}
    System.Management.Automation.Host.Size BufferSize {get;set;}
    System.Management.Automation.Host.Size WindowSize {get;set;}
    System.Management.Automation.Host.Size MaxWindowSize {get;}
    System.Management.Automation.Host.Size MaxPhysicalWindowSize {get;}
    bool KeyAvailable {get;}
    string WindowTitle {get;set;}
    System.Management.Automation.Host.KeyInfo ReadKey()
    System.Management.Automation.Host.KeyInfo ReadKey(System.Management.Automation.Host.ReadKeyOptions options)
    void FlushInputBuffer()
    void SetBufferContents(System.Management.Automation.Host.Coordinates origin, System.Management.Automation.Host.BufferCell[,] contents)
    void SetBufferContents(System.Management.Automation.Host.Rectangle rectangle, System.Management.Automation.Host.BufferCell fill)
    System.Management.Automation.Host.BufferCell[,] GetBufferContents(System.Management.Automation.Host.Rectangle rectangle)
    void ScrollBufferContents(System.Management.Automation.Host.Rectangle source, System.Management.Automation.Host.Coordinates destination, System.Management.Automation.Host.Rectangle clip, System.Management.Automation.Host.BufferCell fill)
    int LengthInBufferCells(string source, int offset)
    int LengthInBufferCells(string source)
    int LengthInBufferCells(char source)
    System.Management.Automation.Host.BufferCell[,] NewBufferCellArray(string[] contents, System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)
    System.Management.Automation.Host.BufferCell[,] NewBufferCellArray(int width, int height, System.Management.Automation.Host.BufferCell contents)
    System.Management.Automation.Host.BufferCell[,] NewBufferCellArray(System.Management.Automation.Host.Size size, System.Management.Automation.Host.BufferCell contents)

struct System.Management.Automation.Host.Coordinates : System.ValueType
    new(int x, int y)
    int X {get;set;}
    int Y {get;set;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    static bool op_Equality(System.Management.Automation.Host.Coordinates first, System.Management.Automation.Host.Coordinates second)
    static bool op_Inequality(System.Management.Automation.Host.Coordinates first, System.Management.Automation.Host.Coordinates second)

struct System.Management.Automation.Host.Size : System.ValueType
    new(int width, int height)
    int Width {get;set;}
    int Height {get;set;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    static bool op_Equality(System.Management.Automation.Host.Size first, System.Management.Automation.Host.Size second)
    static bool op_Inequality(System.Management.Automation.Host.Size first, System.Management.Automation.Host.Size second)
