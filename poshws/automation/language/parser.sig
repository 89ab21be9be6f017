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

class System.Management.Automation.Language.GenericTypeName : System.Object, System.Management.Automation.Language.ITypeName
    string FullName {get;}
    string Name {get;}
    string AssemblyName {get;}
    bool IsArray {get;}
    bool IsGeneric {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    System.Management.Automation.Language.ITypeName TypeName {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ITypeName] GenericArguments {get;}
    type GetReflectionType()
    type GetReflectionAttributeType()
    string ToString()

class System.Management.Automation.Language.ArrayTypeName : System.Object, System.Management.Automation.Language.ITypeName
    string FullName {get;}
    string Name {get;}
    string AssemblyName {get;}
    bool IsArray {get;}
    bool IsGeneric {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    System.Management.Automation.Language.ITypeName ElementType {get;}
    int Rank {get;}
    type GetReflectionType()
    type GetReflectionAttributeType()
    string ToString()

class System.Management.Automation.Language.ReflectionTypeName : System.Object, System.Management.Automation.Language.ITypeName
    string FullName {get;}
    string Name {get;}
    string AssemblyName {get;}
    bool IsArray {get;}
    bool IsGeneric {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    type GetReflectionType()
    type GetReflectionAttributeType()
    string ToString()

class System.Management.Automation.VariablePath : System.Object
    new(string path)
    string UserPath {get;}
    bool IsGlobal {get;}
    bool IsLocal {get;}
    bool IsPrivate {get;}
    bool IsScript {get;}
    bool IsUnqualified {get;}
    bool IsUnscopedVariable {get;}
    bool IsVariable {get;}
    bool IsDriveQualified {get;}
    string DriveName {get;}
    string ToString()

class System.Management.Automation.Language.VariableToken : System.Management.Automation.Language.Token
    string Name {get;}
    System.Management.Automation.VariablePath VariablePath {get;}

class System.Management.Automation.Language.NumberToken : System.Management.Automation.Language.Token
    System.Object Value {get;}

class System.Management.Automation.Language.ParameterToken : System.Management.Automation.Language.Token
    string ParameterName {get;}
    bool UsedColon {get;}

class System.Management.Automation.Language.LabelToken : System.Management.Automation.Language.Token
    string LabelText {get;}

abstract class System.Management.Automation.Language.StringToken : System.Management.Automation.Language.Token
    string Value {get;}

class System.Management.Automation.Language.StringLiteralToken : System.Management.Automation.Language.StringToken

class System.Management.Automation.Language.StringExpandableToken : System.Management.Automation.Language.StringToken
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Token] NestedTokens {get;}

abstract class System.Management.Automation.Language.RedirectionToken : System.Management.Automation.Language.Token

class System.Management.Automation.Language.InputRedirectionToken : System.Management.Automation.Language.RedirectionToken

class System.Management.Automation.Language.MergingRedirectionToken : System.Management.Automation.Language.RedirectionToken
    string FromStream {get;}
    string ToStream {get;}

class System.Management.Automation.Language.FileRedirectionToken : System.Management.Automation.Language.RedirectionToken
    string FromStream {get;}
    bool Append {get;}

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

class System.Management.Automation.Language.InternalScriptExtent : System.Object, System.Management.Automation.Language.IScriptExtent
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
    string ToString()

class System.Management.Automation.Language.InternalScriptPosition : System.Object, System.Management.Automation.Language.IScriptPosition
    string File {get;}
    int LineNumber {get;}
    int ColumnNumber {get;}
    int Offset {get;}
    string Line {get;}
    string GetFullScript()
    string ToString()

interface System.Management.Automation.Language.ITypeName
    string FullName {get;}
    string Name {get;}
    string AssemblyName {get;}
    bool IsArray {get;}
    bool IsGeneric {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    type GetReflectionType()
    type GetReflectionAttributeType()

class System.Management.Automation.Language.TypeName : System.Object, System.Management.Automation.Language.ITypeName
    string FullName {get;}
    string Name {get;}
    string AssemblyName {get;}
    bool IsArray {get;}
    bool IsGeneric {get;}
    System.Management.Automation.Language.IScriptExtent Extent {get;}
    type GetReflectionType()
    type GetReflectionAttributeType()
    string ToString()

abstract class System.Management.Automation.Language.StatementAst : System.Management.Automation.Language.Ast

class System.Management.Automation.Language.AttributeAst : System.Management.Automation.Language.AttributeBaseAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] PositionalArguments {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.NamedAttributeArgumentAst] NamedArguments {get;}

class System.Management.Automation.Language.AttributeBaseAst : System.Management.Automation.Language.Ast
    System.Management.Automation.Language.ITypeName TypeName {get;}

class System.Management.Automation.Language.ConfigurationDefinitionAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.ScriptBlockExpressionAst Body {get;}
    string ConfigurationType {get;}
    System.Management.Automation.Language.ExpressionAst InstanceName {get;}

class System.Management.Automation.Language.DynamicKeywordStatementAst : System.Management.Automation.Language.StatementAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandElementAst] CommandElements {get;}

class System.Management.Automation.Language.FunctionDefinitionAst : System.Management.Automation.Language.StatementAst
    bool IsFilter {get;}
    bool IsWorkflow {get;}
    string Name {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}
    System.Management.Automation.Language.ScriptBlockAst Body {get;}
    System.Management.Automation.Language.IScriptExtent NameExtent {get;}
    System.Management.Automation.Language.CommentHelpInfo GetHelpContent()

class System.Management.Automation.Language.FunctionMemberAst : System.Management.Automation.Language.MemberAst
    bool IsPublic {get;}
    bool IsPrivate {get;}
    bool IsHidden {get;}
    bool IsStatic {get;}
    bool IsConstructor {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}
    System.Management.Automation.Language.ScriptBlockAst Body {get;}
    System.Management.Automation.Language.FunctionDefinitionAst FunctionDefinition {get;}
    System.Management.Automation.Language.TypeConstraintAst ReturnType {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    string MethodAttributes {get;}

class System.Management.Automation.Language.MemberAst : System.Management.Automation.Language.Ast
    string Name {get;}

class System.Management.Automation.Language.NamedAttributeArgumentAst : System.Management.Automation.Language.Ast
    string ArgumentName {get;}
    System.Management.Automation.Language.ExpressionAst Argument {get;}
    bool ExpressionOmitted {get;}

class System.Management.Automation.Language.ParameterAst : System.Management.Automation.Language.Ast
    type StaticType {get;}
    System.Management.Automation.Language.VariableExpressionAst Name {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeBaseAst] Attributes {get;}
    System.Management.Automation.Language.ExpressionAst DefaultValue {get;}

class System.Management.Automation.Language.PropertyMemberAst : System.Management.Automation.Language.MemberAst
    bool IsPublic {get;}
    bool IsPrivate {get;}
    bool IsHidden {get;}
    bool IsStatic {get;}
    System.Management.Automation.Language.TypeConstraintAst PropertyType {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    string PropertyAttributes {get;}
    System.Management.Automation.Language.ExpressionAst InitialValue {get;}

abstract class System.Management.Automation.Language.TypeConstraintAst : System.Management.Automation.Language.AttributeBaseAst

class System.Management.Automation.Language.TypeDefinitionAst : System.Management.Automation.Language.StatementAst
    bool IsEnum {get;}
    bool IsClass {get;}
    bool IsInterface {get;}
    string Name {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.MemberAst] Members {get;}
    string TypeAttributes {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TypeConstraintAst] BaseTypes {get;}

class System.Management.Automation.Language.ArrayExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.StatementBlockAst SubExpression {get;}

class System.Management.Automation.Language.ArrayLiteralAst : System.Management.Automation.Language.ExpressionAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] Elements {get;}

class System.Management.Automation.Language.AttributedExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.AttributeBaseAst Attribute {get;}
    System.Management.Automation.Language.ExpressionAst Child {get;}

class System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst : System.Management.Automation.Language.InvokeMemberExpressionAst

class System.Management.Automation.Language.BinaryExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst Left {get;}
    System.Management.Automation.Language.TokenKind Operator {get;}
    System.Management.Automation.Language.ExpressionAst Right {get;}
    System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}

class System.Management.Automation.Language.ConstantExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Object Value {get;}

class System.Management.Automation.Language.ConvertExpressionAst : System.Management.Automation.Language.AttributedExpressionAst
    System.Management.Automation.Language.TypeConstraintAst Type {get;}

class System.Management.Automation.Language.ErrorExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.NodeAst] NestedAst {get;}

class System.Management.Automation.Language.ExpandableStringExpressionAst : System.Management.Automation.Language.ExpressionAst
    string Value {get;}
    System.Management.Automation.Language.StringConstantType StringConstantType {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] NestedExpressions {get;}

abstract class System.Management.Automation.Language.ExpressionAst : System.Management.Automation.Language.CommandElementAst
    type StaticType {get;}

class System.Management.Automation.Language.HashtableAst : System.Management.Automation.Language.ExpressionAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Object] KeyValuePairs {get;}

class System.Management.Automation.Language.IndexExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst Target {get;}
    System.Management.Automation.Language.ExpressionAst Index {get;}
    bool NullConditional {get;}

class System.Management.Automation.Language.InvokeMemberExpressionAst : System.Management.Automation.Language.MemberExpressionAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] Arguments {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ITypeName] GenericTypeArguments {get;}

class System.Management.Automation.Language.MemberExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst Expression {get;}
    System.Management.Automation.Language.CommandElementAst Member {get;}
    bool Static {get;}
    bool NullConditional {get;}

class System.Management.Automation.Language.ParenExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}

class System.Management.Automation.Language.ScriptBlockExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ScriptBlockAst ScriptBlock {get;}

class System.Management.Automation.Language.StringConstantExpressionAst : System.Management.Automation.Language.ConstantExpressionAst
    System.Management.Automation.Language.StringConstantType StringConstantType {get;}

class System.Management.Automation.Language.SubExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.StatementBlockAst SubExpression {get;}

class System.Management.Automation.Language.TernaryExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst Condition {get;}
    System.Management.Automation.Language.ExpressionAst IfTrue {get;}
    System.Management.Automation.Language.ExpressionAst IfFalse {get;}

class System.Management.Automation.Language.TypeExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ITypeName TypeName {get;}

class System.Management.Automation.Language.UnaryExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.TokenKind TokenKind {get;}
    System.Management.Automation.Language.ExpressionAst Child {get;}

class System.Management.Automation.Language.UsingExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst SubExpression {get;}
    static System.Management.Automation.Language.VariableExpressionAst ExtractUsingVariable(System.Management.Automation.Language.UsingExpressionAst usingExpressionAst)

class System.Management.Automation.Language.VariableExpressionAst : System.Management.Automation.Language.ExpressionAst
    bool IsConstantVariable()
    System.Management.Automation.VariablePath VariablePath {get;}
    bool Splatted {get;}

class System.Management.Automation.Language.AssignmentStatementAst : System.Management.Automation.Language.PipelineBaseAst
    System.Management.Automation.Language.ExpressionAst Left {get;}
    System.Management.Automation.Language.TokenKind Operator {get;}
    System.Management.Automation.Language.StatementAst Right {get;}
    System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}
    System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] GetAssignmentTargets()

abstract class System.Management.Automation.Language.ChainableAst : System.Management.Automation.Language.PipelineBaseAst

class System.Management.Automation.Language.CommandAst : System.Management.Automation.Language.CommandBaseAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandElementAst] CommandElements {get;}
    System.Management.Automation.Language.TokenKind InvocationOperator {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}
    string GetCommandName()

abstract class System.Management.Automation.Language.CommandBaseAst : System.Management.Automation.Language.StatementAst

abstract class System.Management.Automation.Language.CommandElementAst : System.Management.Automation.Language.Ast

class System.Management.Automation.Language.CommandExpressionAst : System.Management.Automation.Language.CommandBaseAst
    System.Management.Automation.Language.ExpressionAst Expression {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}

class System.Management.Automation.Language.CommandParameterAst : System.Management.Automation.Language.CommandElementAst
    string ParameterName {get;}
    System.Management.Automation.Language.ExpressionAst Argument {get;}
    System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}

class System.Management.Automation.Language.ErrorStatementAst : System.Management.Automation.Language.PipelineBaseAst
    System.Management.Automation.Language.Token Kind {get;}
    System.Collections.Generic.Dictionary[string,System.Tuple[System.Management.Automation.Language.Token,System.Management.Automation.Language.Ast]] Flags {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] Conditions {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] Bodies {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] NestedAst {get;}

class System.Management.Automation.Language.FileRedirectionAst : System.Management.Automation.Language.RedirectionAst
    System.Management.Automation.Language.ExpressionAst Location {get;}
    bool Append {get;}

class System.Management.Automation.Language.MergingRedirectionAst : System.Management.Automation.Language.RedirectionAst
    string ToStream {get;}

class System.Management.Automation.Language.PipelineAst : System.Management.Automation.Language.ChainableAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandBaseAst] PipelineElements {get;}
    bool Background {get;}

abstract class System.Management.Automation.Language.PipelineBaseAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.ExpressionAst GetPureExpression()

class System.Management.Automation.Language.PipelineChainAst : System.Management.Automation.Language.ChainableAst
    System.Management.Automation.Language.ChainableAst LhsPipelineChain {get;}
    System.Management.Automation.Language.PipelineAst RhsPipeline {get;}
    System.Management.Automation.Language.TokenKind Operator {get;}
    bool Background {get;}

class System.Management.Automation.Language.RedirectionAst : System.Management.Automation.Language.Ast
    string FromStream {get;}

class System.Management.Automation.Language.NamedBlockAst : System.Management.Automation.Language.Ast
    System.Management.Automation.Language.TokenKind BlockKind {get;}
    bool Unnamed {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.StatementAst] Statements {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TrapStatementAst] Traps {get;}

class System.Management.Automation.Language.ParamBlockAst : System.Management.Automation.Language.Ast
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}

class System.Management.Automation.Language.ScriptBlockAst : System.Management.Automation.Language.Ast
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.UsingStatementAst] UsingStatements {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    System.Management.Automation.Language.ParamBlockAst ParamBlock {get;}
    System.Management.Automation.Language.NamedBlockAst DynamicParamBlock {get;}
    System.Management.Automation.Language.NamedBlockAst BeginBlock {get;}
    System.Management.Automation.Language.NamedBlockAst ProcessBlock {get;}
    System.Management.Automation.Language.NamedBlockAst EndBlock {get;}
    System.Management.Automation.Language.NamedBlockAst CleanBlock {get;}
    System.Object ScriptRequirements {get;}
    bool IsConfiguration {get;}
    System.Management.Automation.ScriptBlock GetScriptBlock()
    System.Management.Automation.Language.CommentHelpInfo GetHelpContent()

class System.Management.Automation.Language.StatementBlockAst : System.Management.Automation.Language.Ast
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.StatementAst] Statements {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TrapStatementAst] Traps {get;}

class System.Management.Automation.Language.UsingStatementAst : System.Management.Automation.Language.StatementAst
    string UsingStatementKind {get;}
    System.Management.Automation.Language.StringConstantExpressionAst Name {get;}
    System.Management.Automation.Language.StringConstantExpressionAst Alias {get;}
    System.Management.Automation.Language.HashtableAst ModuleSpecification {get;}

class System.Management.Automation.Language.BlockStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.Token Kind {get;}
    System.Management.Automation.Language.StatementBlockAst Body {get;}

class System.Management.Automation.Language.BreakStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.ExpressionAst Label {get;}

class System.Management.Automation.Language.CatchClauseAst : System.Management.Automation.Language.Ast
    bool IsCatchAll {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TypeConstraintAst] CatchTypes {get;}
    System.Management.Automation.Language.StatementBlockAst Body {get;}

class System.Management.Automation.Language.ContinueStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.ExpressionAst Label {get;}

class System.Management.Automation.Language.DataStatementAst : System.Management.Automation.Language.StatementAst
    string Variable {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] CommandsAllowed {get;}
    System.Management.Automation.Language.StatementBlockAst Body {get;}

class System.Management.Automation.Language.DoUntilStatementAst : System.Management.Automation.Language.LoopStatementAst

class System.Management.Automation.Language.DoWhileStatementAst : System.Management.Automation.Language.LoopStatementAst

class System.Management.Automation.Language.ExitStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}

class System.Management.Automation.Language.ForEachStatementAst : System.Management.Automation.Language.LoopStatementAst
    string Flags {get;}
    System.Management.Automation.Language.ExpressionAst ThrottleLimit {get;}
    System.Management.Automation.Language.VariableExpressionAst Variable {get;}

class System.Management.Automation.Language.ForStatementAst : System.Management.Automation.Language.LoopStatementAst
    System.Management.Automation.Language.PipelineBaseAst Initializer {get;}
    System.Management.Automation.Language.PipelineBaseAst Iterator {get;}

class System.Management.Automation.Language.IfStatementAst : System.Management.Automation.Language.StatementAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Object] Clauses {get;}
    System.Management.Automation.Language.StatementBlockAst ElseClause {get;}

class System.Management.Automation.Language.LabeledStatementAst : System.Management.Automation.Language.StatementAst
    string Label {get;}
    System.Management.Automation.Language.PipelineBaseAst Condition {get;}

class System.Management.Automation.Language.LoopStatementAst : System.Management.Automation.Language.LabeledStatementAst
    System.Management.Automation.Language.StatementBlockAst Body {get;}

class System.Management.Automation.Language.ReturnStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}

class System.Management.Automation.Language.SwitchStatementAst : System.Management.Automation.Language.LabeledStatementAst
    string Flags {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Object] Clauses {get;}
    System.Management.Automation.Language.StatementBlockAst Default {get;}

class System.Management.Automation.Language.ThrowStatementAst : System.Management.Automation.Language.StatementAst
    bool IsRethrow {get;}
    System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}

class System.Management.Automation.Language.TrapStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.TypeConstraintAst TrapType {get;}
    System.Management.Automation.Language.StatementBlockAst Body {get;}

class System.Management.Automation.Language.TryStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.StatementBlockAst Body {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CatchClauseAst] CatchClauses {get;}
    System.Management.Automation.Language.StatementBlockAst Finally {get;}

class System.Management.Automation.Language.WhileStatementAst : System.Management.Automation.Language.LoopStatementAst
