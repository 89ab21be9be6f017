sealed class System.Management.Automation.PSParser : System.Object
    static System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken] Tokenize(string script, [ref] System.Collections.ObjectModel.Collection[System.Management.Automation.PSParseError] errors)
    static System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken] Tokenize(System.Object[] script, [ref] System.Collections.ObjectModel.Collection[System.Management.Automation.PSParseError] errors)

sealed class System.Management.Automation.PSToken : System.Object
    string Content {get;}
    System.Management.Automation.PSTokenType Type {get;}
    int Start {get;}
    int Length {get;}
    int StartLine {get;}
    int StartColumn {get;}
    int EndLine {get;}
    int EndColumn {get;}
    static System.Management.Automation.PSTokenType GetPSTokenType(System.Management.Automation.Language.Token token)

sealed class System.Management.Automation.PSParseError : System.Object
    System.Management.Automation.PSToken Token {get;}
    string Message {get;}
