interface System.Management.Automation.Host.IHostSupportsInteractiveSession
    bool IsRunspacePushed {get;}
    runspace Runspace {get;}
    void PushRunspace(runspace runspace)
    void PopRunspace()

interface System.Management.Automation.Host.IHostUISupportsMultipleChoiceSelection
    System.Collections.ObjectModel.Collection[int] PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, System.Collections.Generic.IEnumerable[int] defaultChoices)

class System.Management.Automation.Host.HostException : System.Management.Automation.RuntimeException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, System.Exception innerException, string errorId, System.Management.Automation.ErrorCategory errorCategory)

class System.Management.Automation.Host.PromptingException : System.Management.Automation.Host.HostException, System.Runtime.Serialization.ISerializable, System.Management.Automation.IContainsErrorRecord
    new()
    new(string message)
    new(string message, System.Exception innerException)
    new(string message, System.Exception innerException, string errorId, System.Management.Automation.ErrorCategory errorCategory)

enum System.Management.Automation.Host.PSHostUserInterface+FormatStyle : System.Int32
    Reset=0 FormatAccent=1 TableHeader=2 ErrorAccent=3 Error=4 Warning=5 Verbose=6 Debug=7
