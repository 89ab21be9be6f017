sealed class System.Management.Automation.Runspaces.Command : System.Object
    new(string command)
    new(string command, bool isScript)
    new(string command, bool isScript, bool useLocalScope)
    System.Management.Automation.Runspaces.CommandParameterCollection Parameters {get;}
    string CommandText {get;}
    bool IsScript {get;}
    bool UseLocalScope {get;}
    System.Management.Automation.CommandOrigin CommandOrigin {get;set;}
    bool IsEndOfStatement {get;}
    System.Management.Automation.Runspaces.PipelineResultTypes MergeUnclaimedPreviousCommandResults {get;set;}
    string ToString()
    void MergeMyResults(System.Management.Automation.Runspaces.PipelineResultTypes myResult, System.Management.Automation.Runspaces.PipelineResultTypes toResult)

sealed class System.Management.Automation.Runspaces.CommandParameter : System.Object
    new(string name)
    new(string name, System.Object value)
    string Name {get;}
    System.Object Value {get;}

sealed class System.Management.Automation.Runspaces.CommandCollection : System.Collections.ObjectModel.Collection[System.Management.Automation.Runspaces.Command], System.Collections.Generic.IList[System.Management.Automation.Runspaces.Command], System.Collections.Generic.ICollection[System.Management.Automation.Runspaces.Command], System.Collections.Generic.IEnumerable[System.Management.Automation.Runspaces.Command], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[System.Management.Automation.Runspaces.Command], System.Collections.Generic.IReadOnlyCollection[System.Management.Automation.Runspaces.Command]
    void Add(string command)
    void Add(System.Management.Automation.Runspaces.Command item)
    void AddScript(string scriptContents)
    void AddScript(string scriptContents, bool useLocalScope)

sealed class System.Management.Automation.Runspaces.CommandParameterCollection : System.Collections.ObjectModel.Collection[System.Management.Automation.Runspaces.CommandParameter], System.Collections.Generic.IList[System.Management.Automation.Runspaces.CommandParameter], System.Collections.Generic.ICollection[System.Management.Automation.Runspaces.CommandParameter], System.Collections.Generic.IEnumerable[System.Management.Automation.Runspaces.CommandParameter], System.Collections.IEnumerable, System.Collections.IList, System.Collections.ICollection, System.Collections.Generic.IReadOnlyList[System.Management.Automation.Runspaces.CommandParameter], System.Collections.Generic.IReadOnlyCollection[System.Management.Automation.Runspaces.CommandParameter]
    new()
    void Add(string name)
    void Add(string name, System.Object value)
    void Add(System.Management.Automation.Runspaces.CommandParameter item)

sealed class System.Management.Automation.PSCommand : System.Object
    new()
    System.Management.Automation.PSCommand AddCommand(string command)
    System.Management.Automation.PSCommand AddCommand(string cmdlet, bool useLocalScope)
    System.Management.Automation.PSCommand AddCommand(System.Management.Automation.Runspaces.Command command)
    System.Management.Automation.PSCommand AddScript(string script)
    System.Management.Automation.PSCommand AddScript(string script, bool useLocalScope)
    System.Management.Automation.PSCommand AddParameter(string parameterName, System.Object value)
    System.Management.Automation.PSCommand AddParameter(string parameterName)
    System.Management.Automation.PSCommand AddArgument(System.Object value)
    System.Management.Automation.PSCommand AddStatement()
    void Clear()
    System.Management.Automation.PSCommand Clone()
    System.Management.Automation.Runspaces.CommandCollection Commands {get;}
