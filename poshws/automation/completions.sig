class System.Management.Automation.CompletionResult : System.Object
    new(string completionText, string listItemText, System.Management.Automation.CompletionResultType resultType, string toolTip)
    new(string completionText)
    string CompletionText {get;}
    string ListItemText {get;}
    System.Management.Automation.CompletionResultType ResultType {get;}
    string ToolTip {get;}

class System.Management.Automation.CommandCompletion : System.Object
    new(System.Collections.ObjectModel.Collection[System.Management.Automation.CompletionResult] matches, int currentMatchIndex, int replacementIndex, int replacementLength)
    int CurrentMatchIndex {get;set;}
    int ReplacementIndex {get;set;}
    int ReplacementLength {get;set;}
    System.Collections.ObjectModel.Collection[System.Management.Automation.CompletionResult] CompletionMatches {get;set;}
    static System.Tuple[System.Management.Automation.Language.Ast,System.Management.Automation.Language.Token[],System.Management.Automation.Language.IScriptPosition] MapStringInputToParsedInput(string input, int cursorIndex)
    static System.Management.Automation.CommandCompletion CompleteInput(string input, int cursorIndex, hashtable options)
    static System.Management.Automation.CommandCompletion CompleteInput(System.Management.Automation.Language.Ast ast, System.Management.Automation.Language.Token[] tokens, System.Management.Automation.Language.IScriptPosition positionOfCursor, hashtable options)
    static System.Management.Automation.CommandCompletion CompleteInput(string input, int cursorIndex, hashtable options, powershell powershell)
    static System.Management.Automation.CommandCompletion CompleteInput(System.Management.Automation.Language.Ast ast, System.Management.Automation.Language.Token[] tokens, System.Management.Automation.Language.IScriptPosition cursorPosition, hashtable options, powershell powershell)
    System.Management.Automation.CompletionResult GetNextResult(bool forward)

static System.Management.Automation.CompletionCompleters : System.Object
    static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteCommand(string commandName)
    static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteCommand(string commandName, string moduleName, System.Management.Automation.CommandTypes commandTypes)
    static System.Collections.Generic.List[System.Management.Automation.CompletionResult] CompleteOperator(string wordToComplete)
    static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteFilename(string fileName)
    static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteVariable(string variableName)
    static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteType(string typeName)
