static class System.Management.Automation.Language.StaticParameterBinder : System.Object
    static System.Management.Automation.Language.StaticBindingResult BindCommand(System.Management.Automation.Language.CommandAst commandAst)
    static System.Management.Automation.Language.StaticBindingResult BindCommand(System.Management.Automation.Language.CommandAst commandAst, bool resolve)
    static System.Management.Automation.Language.StaticBindingResult BindCommand(System.Management.Automation.Language.CommandAst commandAst, bool resolve, string[] desiredParameters)

class System.Management.Automation.Language.StaticBindingResult : System.Object
    System.Collections.Generic.Dictionary[string,System.Management.Automation.Language.ParameterBindingResult] BoundParameters {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.Language.StaticBindingError] BindingExceptions {get;}

class System.Management.Automation.Language.ParameterBindingResult : System.Object
    System.Management.Automation.ParameterMetadata Parameter {get;}
    System.Object ConstantValue {get;}
    System.Management.Automation.Language.CommandElementAst Value {get;}

class System.Management.Automation.Language.StaticBindingError : System.Object
    System.Management.Automation.Language.CommandElementAst CommandElement {get;}
    System.Management.Automation.ParameterBindingException BindingException {get;}
