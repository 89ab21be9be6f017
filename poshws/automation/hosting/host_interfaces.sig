class System.Management.Automation.Internal.Host.InternalHost : System.Management.Automation.Host.PSHost
    string Name {get;}
    version Version {get;}
    guid InstanceId {get;}
    System.Management.Automation.Host.PSHostUserInterface UI {get;}
    cultureinfo CurrentCulture {get;}
    cultureinfo CurrentUICulture {get;}
    psobject PrivateData {get;}
    bool DebuggerEnabled {get;set;}
    bool IsRunspacePushed {get;}
    runspace Runspace {get;}
    void PushRunspace(runspace runspace)
    void IHostSupportsInteractiveSession.PushRunspace(runspace runspace)
    void PopRunspace()
    void IHostSupportsInteractiveSession.PopRunspace()

class System.Management.Automation.Internal.Host.InternalHostUserInterface : System.Management.Automation.Host.PSHostUserInterface
    System.Collections.ObjectModel.Collection[int] PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, System.Collections.Generic.IEnumerable[int] defaultChoices)

class System.Management.Automation.Internal.Host.InternalHostRawUserInterface : System.Management.Automation.Host.PSHostRawUserInterface
    void SetBufferContents(System.Management.Automation.Host.Rectangle r, System.Management.Automation.Host.BufferCell fill)
    System.Management.Automation.Host.BufferCell[,] GetBufferContents(System.Management.Automation.Host.Rectangle r)
    int LengthInBufferCells(string str)
    int LengthInBufferCells(string str, int offset)
    int LengthInBufferCells(char character)

class Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy : System.Object
    System.ConsoleColor FormatAccentColor {get;set;}
    System.ConsoleColor ErrorAccentColor {get;set;}
    System.ConsoleColor ErrorForegroundColor {get;set;}
    System.ConsoleColor ErrorBackgroundColor {get;set;}
    System.ConsoleColor WarningForegroundColor {get;set;}
    System.ConsoleColor WarningBackgroundColor {get;set;}
    System.ConsoleColor DebugForegroundColor {get;set;}
    System.ConsoleColor DebugBackgroundColor {get;set;}
    System.ConsoleColor VerboseForegroundColor {get;set;}
    System.ConsoleColor VerboseBackgroundColor {get;set;}
    System.ConsoleColor ProgressForegroundColor {get;set;}
    System.ConsoleColor ProgressBackgroundColor {get;set;}
    new(Microsoft.PowerShell.ConsoleHostUserInterface, Microsoft.PowerShell.ConsoleHost, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35 ui)

sealed class System.Management.Automation.Host.ChoiceDescription : System.Object
    new(string label)
    new(string label, string helpMessage)
    string Label {get;}
    string HelpMessage {get;set;}

class System.Management.Automation.Host.FieldDescription : System.Object
    new(string name)
    string Name {get;}
    string ParameterTypeName {get;}
    string ParameterTypeFullName {get;}
    string ParameterAssemblyFullName {get;}
    string Label {get;set;}
    string HelpMessage {get;set;}
    bool IsMandatory {get;set;}
    psobject DefaultValue {get;set;}
    void SetParameterType(type parameterType)
    System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}

struct System.Management.Automation.Host.KeyInfo : System.ValueType
    new(int virtualKeyCode, char ch, System.Management.Automation.Host.ControlKeyStates controlKeyState, bool keyDown)
    int VirtualKeyCode {get;set;}
    char Character {get;set;}
    System.Management.Automation.Host.ControlKeyStates ControlKeyState {get;set;}
    bool KeyDown {get;set;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    static bool op_Equality(System.Management.Automation.Host.KeyInfo first, System.Management.Automation.Host.KeyInfo second)
    static bool op_Inequality(System.Management.Automation.Host.KeyInfo first, System.Management.Automation.Host.KeyInfo second)

struct System.Management.Automation.Host.Rectangle : System.ValueType
    new(int left, int top, int right, int bottom)
    new(System.Management.Automation.Host.Coordinates upperLeft, System.Management.Automation.Host.Coordinates lowerRight)
    int Left {get;set;}
    int Top {get;set;}
    int Right {get;set;}
    int Bottom {get;set;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    static bool op_Equality(System.Management.Automation.Host.Rectangle first, System.Management.Automation.Host.Rectangle second)
    static bool op_Inequality(System.Management.Automation.Host.Rectangle first, System.Management.Automation.Host.Rectangle second)

struct System.Management.Automation.Host.BufferCell : System.ValueType
    new(char character, System.ConsoleColor foreground, System.ConsoleColor background, System.Management.Automation.Host.BufferCellType bufferCellType)
    char Character {get;set;}
    System.ConsoleColor ForegroundColor {get;set;}
    System.ConsoleColor BackgroundColor {get;set;}
    System.Management.Automation.Host.BufferCellType BufferCellType {get;set;}
    string ToString()
    bool Equals(System.Object obj)
    int GetHashCode()
    static bool op_Equality(System.Management.Automation.Host.BufferCell first, System.Management.Automation.Host.BufferCell second)
    static bool op_Inequality(System.Management.Automation.Host.BufferCell first, System.Management.Automation.Host.BufferCell second)
