sealed class System.Management.Automation.Language.Parser : System.Object
    static System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)
    static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)
    static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, string fileName, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)

abstract class System.Management.Automation.Language.Ast : System.Object
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    System.Management.Automation.Language.Ast Parent {get;}
    System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
    void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
    System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
    System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
    string ToString()
    System.Management.Automation.Language.Ast Copy()
    System.Object SafeGetValue()
    System.Object SafeGetValue(bool skipHashtableSizeCheck)

class System.Management.Automation.Language.ScriptBlockAst : System.Management.Automation.Language.Ast, System.Management.Automation.Language.IParameterMetadataProvider,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst cleanBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst cleanBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.NamedBlockAst beginBlock, System.Management.Automation.Language.NamedBlockAst processBlock, System.Management.Automation.Language.NamedBlockAst endBlock, System.Management.Automation.Language.NamedBlockAst cleanBlock, System.Management.Automation.Language.NamedBlockAst dynamicParamBlock)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.List[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter, bool isConfiguration)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter, bool isConfiguration)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter, bool isConfiguration)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.UsingStatementAst] usingStatements, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.ParamBlockAst paramBlock, System.Management.Automation.Language.StatementBlockAst statements, bool isFilter, bool isConfiguration)
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.UsingStatementAst] UsingStatements {get;}
    System.Management.Automation.Language.ParamBlockAst ParamBlock {get;}
    System.Management.Automation.Language.NamedBlockAst BeginBlock {get;}
    System.Management.Automation.Language.NamedBlockAst ProcessBlock {get;}
    System.Management.Automation.Language.NamedBlockAst EndBlock {get;}
    System.Management.Automation.Language.NamedBlockAst CleanBlock {get;}
    System.Management.Automation.Language.NamedBlockAst DynamicParamBlock {get;}
    System.Management.Automation.Language.ScriptRequirements ScriptRequirements {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    System.Management.Automation.Language.Ast Parent {get;}
    System.Management.Automation.Language.CommentHelpInfo GetHelpContent()
    scriptblock GetScriptBlock()
    System.Management.Automation.Language.Ast Copy()
    System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
    void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
    System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
    System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
    string ToString()
    System.Object SafeGetValue()
    System.Object SafeGetValue(bool skipHashtableSizeCheck)

class System.Management.Automation.Language.FunctionDefinitionAst : System.Management.Automation.Language.StatementAst, System.Management.Automation.Language.IParameterMetadataProvider,System.Management.Automation,Version=7.6.0.500,Culture=neutral,PublicKeyToken=31bf3856ad364e35
    new(System.Management.Automation.Language.IScriptExtent extent, bool isFilter, bool isWorkflow, string name, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ParameterAst] parameters, System.Management.Automation.Language.ScriptBlockAst body)
    bool IsFilter {get;}
    bool IsWorkflow {get;}
    string Name {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}
    System.Management.Automation.Language.ScriptBlockAst Body {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    System.Management.Automation.Language.Ast Parent {get;}
    System.Management.Automation.Language.CommentHelpInfo GetHelpContent()
    System.Management.Automation.Language.CommentHelpInfo GetHelpContent(System.Collections.Generic.Dictionary[System.Management.Automation.Language.Ast,System.Management.Automation.Language.Token[]] scriptBlockTokenCache)
    System.Management.Automation.Language.Ast Copy()
    System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
    void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
    System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
    System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
    string ToString()
    System.Object SafeGetValue()
    System.Object SafeGetValue(bool skipHashtableSizeCheck)

class System.Management.Automation.Language.CommandAst : System.Management.Automation.Language.CommandBaseAst
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CommandElementAst] commandElements, System.Management.Automation.Language.TokenKind invocationOperator, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.RedirectionAst] redirections)
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandElementAst] CommandElements {get;}
    System.Management.Automation.Language.TokenKind InvocationOperator {get;}
    System.Management.Automation.Language.DynamicKeyword DefiningKeyword {get;set;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    System.Management.Automation.Language.Ast Parent {get;}
    string GetCommandName()
    System.Management.Automation.Language.Ast Copy()
    System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
    void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
    System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
    System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
    string ToString()
    System.Object SafeGetValue()
    System.Object SafeGetValue(bool skipHashtableSizeCheck)

class System.Management.Automation.Language.ParseError : System.Object
    new(System.Management.Automation.Language.IScriptExtent extent, string errorId, string message)
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    string ErrorId {get;}
    string Message {get;}
    bool IncompleteInput {get;}
    string ToString()

class System.Management.Automation.Language.Token : System.Object
    string Text {get;}
    System.Management.Automation.Language.TokenFlags TokenFlags {get;}
    System.Management.Automation.Language.TokenKind Kind {get;}
    bool HasError {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    string ToString()

interface System.Management.Automation.Language.IScriptExtent
    string File {get;}
    System.Management.Automation.Language.IScriptPosition StartScriptPosition {get;}
    System.Management.Automation.Language.IScriptPosition EndScriptPosition {get;}
    int StartLineNumber {get;}
    int StartColumnNumber {get;}
    int EndLineNumber {get;}
    int EndColumnNumber {get;}
    string Text {get;}
    int StartOffset {get;}
    int EndOffset {get;}

static class System.Management.Automation.Language.CodeGeneration : System.Object
    static string EscapeSingleQuotedStringContent(string value)
    static string EscapeBlockCommentContent(string value)
    static string EscapeFormatStringContent(string value)
    static string EscapeVariableName(string value)

interface System.Management.Automation.Language.IScriptPosition
    string File {get;}
    int LineNumber {get;}
    int ColumnNumber {get;}
    int Offset {get;}
    string Line {get;}
    string GetFullScript()
