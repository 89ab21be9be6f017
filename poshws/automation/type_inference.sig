static System.Management.Automation.AstTypeInference : System.Object
    static System.Collections.Generic.IList[System.Management.Automation.PSTypeName] InferTypeOf(System.Management.Automation.Language.Ast ast)
    static System.Collections.Generic.IList[System.Management.Automation.PSTypeName] InferTypeOf(System.Management.Automation.Language.Ast ast, System.Management.Automation.TypeInferenceRuntimePermissions evalPermissions)
    static System.Collections.Generic.IList[System.Management.Automation.PSTypeName] InferTypeOf(System.Management.Automation.Language.Ast ast, powershell powerShell)
    static System.Collections.Generic.IList[System.Management.Automation.PSTypeName] InferTypeOf(System.Management.Automation.Language.Ast ast, powershell powerShell, System.Management.Automation.TypeInferenceRuntimePermissions evalPersmissions)

sealed class System.Management.Automation.PSSyntheticTypeName : System.Management.Automation.PSTypeName
    System.Collections.Generic.IList[System.Management.Automation.PSMemberNameAndType] Members {get;}

struct System.Management.Automation.PSMemberNameAndType : System.ValueType
    string Name {get;}
    System.Management.Automation.PSTypeName PSTypeName {get;}
    System.Object Value {get;}
