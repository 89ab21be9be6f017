class System.Management.Automation.Language.CommentHelpInfo
    string Synopsis {get;}
    string Description {get;}
    string Notes {get;}
    System.Collections.Generic.IDictionary[string,string] Parameters {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] Links {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] Examples {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] Inputs {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] Outputs {get;}
    string Component {get;}
    string Role {get;}
    string Functionality {get;}
    string ForwardHelpTargetName {get;}
    string ForwardHelpCategory {get;}
    string RemoteHelpRunspace {get;}
    string MamlHelpFile {get;}
    string GetCommentBlock()
    new()
