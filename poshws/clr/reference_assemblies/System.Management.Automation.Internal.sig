abstract class System.Management.Automation.Internal.InternalCommand : System.Object
    System.Management.Automation.CommandOrigin CommandOrigin {get;}

sealed class System.Management.Automation.Internal.CommonParameters : System.Object
    switch Verbose {get;set;}
    switch Debug {get;set;}
    System.Management.Automation.ActionPreference ErrorAction {get;set;}
    System.Management.Automation.ActionPreference WarningAction {get;set;}
    System.Management.Automation.ActionPreference InformationAction {get;set;}
    System.Management.Automation.ActionPreference ProgressAction {get;set;}
    string ErrorVariable {get;set;}
    string WarningVariable {get;set;}
    string InformationVariable {get;set;}
    string OutVariable {get;set;}
    int OutBuffer {get;set;}
    string PipelineVariable {get;set;}

static class System.Management.Automation.Internal.DebuggerUtils : System.Object
    static bool ShouldAddCommandToHistory(string command)
    static void StartMonitoringRunspace(System.Management.Automation.Debugger debugger, System.Management.Automation.Internal.PSMonitorRunspaceInfo runspaceInfo)
    static void EndMonitoringRunspace(System.Management.Automation.Debugger debugger, System.Management.Automation.Internal.PSMonitorRunspaceInfo runspaceInfo)

abstract class System.Management.Automation.Internal.PSMonitorRunspaceInfo : System.Object
    runspace Runspace {get;}
    System.Management.Automation.Internal.PSMonitorRunspaceType RunspaceType {get;}

sealed class System.Management.Automation.Internal.PSStandaloneMonitorRunspaceInfo : System.Management.Automation.Internal.PSMonitorRunspaceInfo
    new(runspace runspace)

sealed class System.Management.Automation.Internal.PSEmbeddedMonitorRunspaceInfo : System.Management.Automation.Internal.PSMonitorRunspaceInfo
    new(runspace runspace, System.Management.Automation.Internal.PSMonitorRunspaceType runspaceType, powershell command, guid parentDebuggerId)
    powershell Command {get;}
    guid ParentDebuggerId {get;}

class System.Management.Automation.Internal.SessionStateKeeper : System.Object
    System.Object GetSessionState()

class System.Management.Automation.Internal.ScriptBlockMemberMethodWrapper : System.Object
    field static System.Object[] _emptyArgumentArray
    void InvokeHelper(System.Object instance, System.Object sessionStateInternal, System.Object[] args)
    T InvokeHelperT[T](System.Object instance, System.Object sessionStateInternal, System.Object[] args)

static class System.Management.Automation.Internal.ClassOps : System.Object
    static void ValidateSetProperty(type type, string propertyName, System.Object value)
    static void CallBaseCtor(System.Object target, System.Reflection.ConstructorInfo ci, System.Object[] args)
    static System.Object CallMethodNonVirtually(System.Object target, System.Reflection.MethodInfo mi, System.Object[] args)
    static void CallVoidMethodNonVirtually(System.Object target, System.Reflection.MethodInfo mi, System.Object[] args)

sealed class System.Management.Automation.Internal.ShouldProcessParameters : System.Object
    switch WhatIf {get;set;}
    switch Confirm {get;set;}

sealed class System.Management.Automation.Internal.TransactionParameters : System.Object
    switch UseTransaction {get;set;}

static class System.Management.Automation.Internal.SecuritySupport : System.Object
    static bool IsProductBinary(string file)

abstract class System.Management.Automation.Internal.PSRemotingCryptoHelper : System.Object, System.IDisposable
    void Dispose()
    void Dispose(bool disposing)
    void IDisposable.Dispose()
