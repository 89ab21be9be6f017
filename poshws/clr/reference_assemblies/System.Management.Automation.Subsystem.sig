sealed class System.Management.Automation.Subsystem.GetPSSubsystemCommand : System.Management.Automation.PSCmdlet
    new()
    System.Management.Automation.Subsystem.SubsystemKind Kind {get;set;}
    type SubsystemType {get;set;}

interface System.Management.Automation.Subsystem.ISubsystem
    guid Id {get;}
    string Name {get;}
    string Description {get;}
    System.Collections.Generic.Dictionary[string,string] FunctionsToDefine {get;}

abstract class System.Management.Automation.Subsystem.SubsystemInfo : System.Object
    System.Management.Automation.Subsystem.SubsystemKind Kind {get;}
    type SubsystemType {get;}
    bool AllowUnregistration {get;}
    bool AllowMultipleRegistration {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredCmdlets {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredFunctions {get;}
    bool IsRegistered {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo] Implementations {get;}

static class System.Management.Automation.Subsystem.SubsystemManager : System.Object
    static System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Subsystem.SubsystemInfo] GetAllSubsystemInfo()
    static System.Management.Automation.Subsystem.SubsystemInfo GetSubsystemInfo(type subsystemType)
    static System.Management.Automation.Subsystem.SubsystemInfo GetSubsystemInfo(System.Management.Automation.Subsystem.SubsystemKind kind)
    static void RegisterSubsystem[TConcreteSubsystem, TImplementation](TImplementation proxy)
    static void RegisterSubsystem(System.Management.Automation.Subsystem.SubsystemKind kind, System.Management.Automation.Subsystem.ISubsystem proxy)
    static void UnregisterSubsystem[TConcreteSubsystem](guid id)
    static void UnregisterSubsystem(System.Management.Automation.Subsystem.SubsystemKind kind, guid id)

class System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo : System.Object
    guid Id {get;}
    System.Management.Automation.Subsystem.SubsystemKind Kind {get;}
    string Name {get;}
    string Description {get;}
    type ImplementationType {get;}
