struct System.Management.Automation.SwitchParameter : System.ValueType
    new(bool isPresent)
    bool IsPresent {get;}
    static switch Present {get;}
    static bool op_Implicit(switch switchParameter)
    static switch op_Implicit(bool value)
    bool ToBool()
    bool Equals(System.Object obj)
    int GetHashCode()
    static bool op_Equality(switch first, switch second)
    static bool op_Equality(switch first, bool second)
    static bool op_Equality(bool first, switch second)
    static bool op_Inequality(switch first, switch second)
    static bool op_Inequality(switch first, bool second)
    static bool op_Inequality(bool first, switch second)
    string ToString()

class System.Management.Automation.PSVariable : System.Object, System.Management.Automation.IHasSessionStateEntryVisibility,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    new(string name)
    new(string name, System.Object value)
    new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)
    new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options, System.Collections.ObjectModel.Collection[System.Attribute] attributes)
    string Name {get;}
    string Description {get;set;}
    System.Object Value {get;set;}
    System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
    psmoduleinfo Module {get;}
    string ModuleName {get;}
    System.Management.Automation.ScopedItemOptions Options {get;set;}
    System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
    bool IsValidValue(System.Object value)

class System.Management.Automation.PSReference : System.Object
    new(System.Object value)
    System.Object Value {get;set;}

class System.Management.Automation.PSReference`1[T] : System.Management.Automation.PSReference
    new(System.Object value)

class System.Management.Automation.LanguagePrimitives+Null : System.Object

static class System.Management.Automation.Internal.AutomationNull : System.Object
    static psobject Value {get;}
