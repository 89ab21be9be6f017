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
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName genericTypeName, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ITypeName] genericArguments)
    bool Equals(System.Object obj)
    int GetHashCode()

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
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName elementType, int rank)
    bool Equals(System.Object obj)
    int GetHashCode()

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
    new(type type)
    bool Equals(System.Object obj)
    int GetHashCode()

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
    new(System.Management.Automation.Language.IScriptExtent extent, string name)
    new(System.Management.Automation.Language.IScriptExtent extent, string name, string assembly)
    bool Equals(System.Object obj)
    int GetHashCode()

abstract class System.Management.Automation.Language.StatementAst : System.Management.Automation.Language.Ast

class System.Management.Automation.Language.AttributeAst : System.Management.Automation.Language.AttributeBaseAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] PositionalArguments {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.NamedAttributeArgumentAst] NamedArguments {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName typeName, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] positionalArguments, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.NamedAttributeArgumentAst] namedArguments)

class System.Management.Automation.Language.AttributeBaseAst : System.Management.Automation.Language.Ast
    System.Management.Automation.Language.ITypeName TypeName {get;}

class System.Management.Automation.Language.ConfigurationDefinitionAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.ScriptBlockExpressionAst Body {get;}
    string ConfigurationType {get;}
    System.Management.Automation.Language.ExpressionAst InstanceName {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ScriptBlockExpressionAst body, System.Management.Automation.Language.ConfigurationType type, System.Management.Automation.Language.ExpressionAst instanceName)

class System.Management.Automation.Language.DynamicKeywordStatementAst : System.Management.Automation.Language.StatementAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandElementAst] CommandElements {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CommandElementAst] commandElements)

class System.Management.Automation.Language.FunctionDefinitionAst : System.Management.Automation.Language.StatementAst
    bool IsFilter {get;}
    bool IsWorkflow {get;}
    string Name {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}
    System.Management.Automation.Language.ScriptBlockAst Body {get;}
    System.Management.Automation.Language.CommentHelpInfo GetHelpContent()
    new(System.Management.Automation.Language.IScriptExtent extent, bool isFilter, bool isWorkflow, string name, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ParameterAst] parameters, System.Management.Automation.Language.ScriptBlockAst body)

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
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.FunctionDefinitionAst functionDefinitionAst, System.Management.Automation.Language.TypeConstraintAst returnType, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.MethodAttributes methodAttributes)

class System.Management.Automation.Language.MemberAst : System.Management.Automation.Language.Ast
    string Name {get;}

class System.Management.Automation.Language.NamedAttributeArgumentAst : System.Management.Automation.Language.Ast
    string ArgumentName {get;}
    System.Management.Automation.Language.ExpressionAst Argument {get;}
    bool ExpressionOmitted {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string argumentName, System.Management.Automation.Language.ExpressionAst argument, bool expressionOmitted)

class System.Management.Automation.Language.ParameterAst : System.Management.Automation.Language.Ast
    type StaticType {get;}
    System.Management.Automation.Language.VariableExpressionAst Name {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeBaseAst] Attributes {get;}
    System.Management.Automation.Language.ExpressionAst DefaultValue {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.VariableExpressionAst name, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeBaseAst] attributes, System.Management.Automation.Language.ExpressionAst defaultValue)

class System.Management.Automation.Language.PropertyMemberAst : System.Management.Automation.Language.MemberAst
    bool IsPublic {get;}
    bool IsPrivate {get;}
    bool IsHidden {get;}
    bool IsStatic {get;}
    System.Management.Automation.Language.TypeConstraintAst PropertyType {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    string PropertyAttributes {get;}
    System.Management.Automation.Language.ExpressionAst InitialValue {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string name, System.Management.Automation.Language.TypeConstraintAst propertyType, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Management.Automation.Language.PropertyAttributes propertyAttributes, System.Management.Automation.Language.ExpressionAst initialValue)

abstract class System.Management.Automation.Language.TypeConstraintAst : System.Management.Automation.Language.AttributeBaseAst
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName typeName)
    new(System.Management.Automation.Language.IScriptExtent extent, type type)

class System.Management.Automation.Language.TypeDefinitionAst : System.Management.Automation.Language.StatementAst
    bool IsEnum {get;}
    bool IsClass {get;}
    bool IsInterface {get;}
    string Name {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.MemberAst] Members {get;}
    string TypeAttributes {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TypeConstraintAst] BaseTypes {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string name, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.MemberAst] members, System.Management.Automation.Language.TypeAttributes typeAttributes, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.TypeConstraintAst] baseTypes)

class System.Management.Automation.Language.ArrayExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.StatementBlockAst SubExpression {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.StatementBlockAst statementBlock)

class System.Management.Automation.Language.ArrayLiteralAst : System.Management.Automation.Language.ExpressionAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] Elements {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IList[System.Management.Automation.Language.ExpressionAst] elements)

class System.Management.Automation.Language.AttributedExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.AttributeBaseAst Attribute {get;}
    System.Management.Automation.Language.ExpressionAst Child {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.AttributeBaseAst attribute, System.Management.Automation.Language.ExpressionAst child)

class System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst : System.Management.Automation.Language.InvokeMemberExpressionAst
    new(System.Management.Automation.Language.IScriptExtent baseKeywordExtent, System.Management.Automation.Language.IScriptExtent baseCallExtent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments)

class System.Management.Automation.Language.BinaryExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst Left {get;}
    System.Management.Automation.Language.TokenKind Operator {get;}
    System.Management.Automation.Language.ExpressionAst Right {get;}
    System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst left, System.Management.Automation.Language.TokenKind operator, System.Management.Automation.Language.ExpressionAst right, System.Management.Automation.Language.IScriptExtent errorPosition)

class System.Management.Automation.Language.ConstantExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Object Value {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Object value)

class System.Management.Automation.Language.ConvertExpressionAst : System.Management.Automation.Language.AttributedExpressionAst
    System.Management.Automation.Language.TypeConstraintAst Type {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.TypeConstraintAst typeConstraint, System.Management.Automation.Language.ExpressionAst child)

class System.Management.Automation.Language.ErrorExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.NodeAst] NestedAst {get;}

class System.Management.Automation.Language.ExpandableStringExpressionAst : System.Management.Automation.Language.ExpressionAst
    string Value {get;}
    System.Management.Automation.Language.StringConstantType StringConstantType {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] NestedExpressions {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string value, System.Management.Automation.Language.StringConstantType type)

abstract class System.Management.Automation.Language.ExpressionAst : System.Management.Automation.Language.CommandElementAst
    type StaticType {get;}

class System.Management.Automation.Language.HashtableAst : System.Management.Automation.Language.ExpressionAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Tuple[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementAst]] KeyValuePairs {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Tuple[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementAst]] keyValuePairs)

class System.Management.Automation.Language.IndexExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst Target {get;}
    System.Management.Automation.Language.ExpressionAst Index {get;}
    bool NullConditional {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst target, System.Management.Automation.Language.ExpressionAst index)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst target, System.Management.Automation.Language.ExpressionAst index, bool nullConditional)

class System.Management.Automation.Language.InvokeMemberExpressionAst : System.Management.Automation.Language.MemberExpressionAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] Arguments {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ITypeName] GenericTypeArguments {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst method, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments, bool static, System.Collections.Generic.IList[System.Management.Automation.Language.ITypeName] genericTypes)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst method, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments, bool static)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst method, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments, bool static, bool nullConditional, System.Collections.Generic.IList[System.Management.Automation.Language.ITypeName] genericTypes)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst method, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] arguments, bool static, bool nullConditional)

class System.Management.Automation.Language.MemberExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst Expression {get;}
    System.Management.Automation.Language.CommandElementAst Member {get;}
    bool Static {get;}
    bool NullConditional {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst member, bool static)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Management.Automation.Language.CommandElementAst member, bool static, bool nullConditional)

class System.Management.Automation.Language.ParenExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.PipelineBaseAst pipeline)

class System.Management.Automation.Language.ScriptBlockExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ScriptBlockAst ScriptBlock {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ScriptBlockAst scriptBlock)

class System.Management.Automation.Language.StringConstantExpressionAst : System.Management.Automation.Language.ConstantExpressionAst
    System.Management.Automation.Language.StringConstantType StringConstantType {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string value, System.Management.Automation.Language.StringConstantType stringConstantType)
    string Value {get;}

class System.Management.Automation.Language.SubExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.StatementBlockAst SubExpression {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.StatementBlockAst statementBlock)

class System.Management.Automation.Language.TernaryExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst Condition {get;}
    System.Management.Automation.Language.ExpressionAst IfTrue {get;}
    System.Management.Automation.Language.ExpressionAst IfFalse {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst condition, System.Management.Automation.Language.ExpressionAst ifTrue, System.Management.Automation.Language.ExpressionAst ifFalse)

class System.Management.Automation.Language.TypeExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ITypeName TypeName {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ITypeName typeName)

class System.Management.Automation.Language.UnaryExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.TokenKind TokenKind {get;}
    System.Management.Automation.Language.ExpressionAst Child {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.TokenKind tokenKind, System.Management.Automation.Language.ExpressionAst child)

class System.Management.Automation.Language.UsingExpressionAst : System.Management.Automation.Language.ExpressionAst
    System.Management.Automation.Language.ExpressionAst SubExpression {get;}
    static System.Management.Automation.Language.VariableExpressionAst ExtractUsingVariable(System.Management.Automation.Language.UsingExpressionAst usingExpressionAst)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expressionAst)

class System.Management.Automation.Language.VariableExpressionAst : System.Management.Automation.Language.ExpressionAst
    bool IsConstantVariable()
    System.Management.Automation.VariablePath VariablePath {get;}
    bool Splatted {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string variableName, bool splatted)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.VariablePath variablePath, bool splatted)

class System.Management.Automation.Language.AssignmentStatementAst : System.Management.Automation.Language.PipelineBaseAst
    System.Management.Automation.Language.ExpressionAst Left {get;}
    System.Management.Automation.Language.TokenKind Operator {get;}
    System.Management.Automation.Language.StatementAst Right {get;}
    System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}
    System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] GetAssignmentTargets()
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst left, System.Management.Automation.Language.TokenKind operator, System.Management.Automation.Language.StatementAst right, System.Management.Automation.Language.IScriptExtent errorPosition)

abstract class System.Management.Automation.Language.ChainableAst : System.Management.Automation.Language.PipelineBaseAst

class System.Management.Automation.Language.CommandAst : System.Management.Automation.Language.CommandBaseAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandElementAst] CommandElements {get;}
    System.Management.Automation.Language.TokenKind InvocationOperator {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}
    string GetCommandName()
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CommandElementAst] commandElements, System.Management.Automation.Language.TokenKind invocationOperator, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.RedirectionAst] redirections)
    System.Management.Automation.Language.DynamicKeyword DefiningKeyword {get;set;}

abstract class System.Management.Automation.Language.CommandBaseAst : System.Management.Automation.Language.StatementAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}

abstract class System.Management.Automation.Language.CommandElementAst : System.Management.Automation.Language.Ast

class System.Management.Automation.Language.CommandExpressionAst : System.Management.Automation.Language.CommandBaseAst
    System.Management.Automation.Language.ExpressionAst Expression {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.RedirectionAst] Redirections {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst expression, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.RedirectionAst] redirections)

class System.Management.Automation.Language.CommandParameterAst : System.Management.Automation.Language.CommandElementAst
    string ParameterName {get;}
    System.Management.Automation.Language.ExpressionAst Argument {get;}
    System.Management.Automation.Language.IScriptExtent ErrorPosition {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string parameterName, System.Management.Automation.Language.ExpressionAst argument, System.Management.Automation.Language.IScriptExtent errorPosition)

class System.Management.Automation.Language.ErrorStatementAst : System.Management.Automation.Language.PipelineBaseAst
    System.Management.Automation.Language.Token Kind {get;}
    System.Collections.Generic.Dictionary[string,System.Tuple[System.Management.Automation.Language.Token,System.Management.Automation.Language.Ast]] Flags {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] Conditions {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] Bodies {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.Ast] NestedAst {get;}

class System.Management.Automation.Language.FileRedirectionAst : System.Management.Automation.Language.RedirectionAst
    System.Management.Automation.Language.ExpressionAst Location {get;}
    bool Append {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.RedirectionStream stream, System.Management.Automation.Language.ExpressionAst file, bool append)

class System.Management.Automation.Language.MergingRedirectionAst : System.Management.Automation.Language.RedirectionAst
    string ToStream {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.RedirectionStream from, System.Management.Automation.Language.RedirectionStream to)

class System.Management.Automation.Language.PipelineAst : System.Management.Automation.Language.ChainableAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CommandBaseAst] PipelineElements {get;}
    bool Background {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CommandBaseAst] pipelineElements, bool background)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CommandBaseAst] pipelineElements)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.CommandBaseAst commandAst, bool background)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.CommandBaseAst commandAst)

abstract class System.Management.Automation.Language.PipelineBaseAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.ExpressionAst GetPureExpression()

class System.Management.Automation.Language.PipelineChainAst : System.Management.Automation.Language.ChainableAst
    System.Management.Automation.Language.ChainableAst LhsPipelineChain {get;}
    System.Management.Automation.Language.PipelineAst RhsPipeline {get;}
    System.Management.Automation.Language.TokenKind Operator {get;}
    bool Background {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ChainableAst lhsChain, System.Management.Automation.Language.PipelineAst rhsPipeline, System.Management.Automation.Language.TokenKind chainOperator, bool background = False)

class System.Management.Automation.Language.RedirectionAst : System.Management.Automation.Language.Ast
    string FromStream {get;}

class System.Management.Automation.Language.NamedBlockAst : System.Management.Automation.Language.Ast
    System.Management.Automation.Language.TokenKind BlockKind {get;}
    bool Unnamed {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.StatementAst] Statements {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TrapStatementAst] Traps {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.TokenKind blockName, System.Management.Automation.Language.StatementBlockAst statementBlock, bool unnamed)

class System.Management.Automation.Language.ParamBlockAst : System.Management.Automation.Language.Ast
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.AttributeAst] Attributes {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ParameterAst] Parameters {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.AttributeAst] attributes, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ParameterAst] parameters)

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
    System.Management.Automation.ScriptBlock GetScriptBlock()
    System.Management.Automation.Language.CommentHelpInfo GetHelpContent()
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

class System.Management.Automation.Language.StatementBlockAst : System.Management.Automation.Language.Ast
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.StatementAst] Statements {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TrapStatementAst] Traps {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.StatementAst] statements, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.TrapStatementAst] traps)

class System.Management.Automation.Language.UsingStatementAst : System.Management.Automation.Language.StatementAst
    string UsingStatementKind {get;}
    System.Management.Automation.Language.StringConstantExpressionAst Name {get;}
    System.Management.Automation.Language.StringConstantExpressionAst Alias {get;}
    System.Management.Automation.Language.HashtableAst ModuleSpecification {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.UsingStatementKind kind, System.Management.Automation.Language.StringConstantExpressionAst name)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.HashtableAst moduleSpecification)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.UsingStatementKind kind, System.Management.Automation.Language.StringConstantExpressionAst aliasName, System.Management.Automation.Language.StringConstantExpressionAst resolvedAliasAst)
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.StringConstantExpressionAst aliasName, System.Management.Automation.Language.HashtableAst moduleSpecification)

class System.Management.Automation.Language.BlockStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.Token Kind {get;}
    System.Management.Automation.Language.StatementBlockAst Body {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.Token kind, System.Management.Automation.Language.StatementBlockAst body)

class System.Management.Automation.Language.BreakStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.ExpressionAst Label {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst label)

class System.Management.Automation.Language.CatchClauseAst : System.Management.Automation.Language.Ast
    bool IsCatchAll {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.TypeConstraintAst] CatchTypes {get;}
    System.Management.Automation.Language.StatementBlockAst Body {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.TypeConstraintAst] catchTypes, System.Management.Automation.Language.StatementBlockAst body)

class System.Management.Automation.Language.ContinueStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.ExpressionAst Label {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.ExpressionAst label)

class System.Management.Automation.Language.DataStatementAst : System.Management.Automation.Language.StatementAst
    string Variable {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.ExpressionAst] CommandsAllowed {get;}
    System.Management.Automation.Language.StatementBlockAst Body {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string variableName, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.ExpressionAst] commandsAllowed, System.Management.Automation.Language.StatementBlockAst body)

class System.Management.Automation.Language.DoUntilStatementAst : System.Management.Automation.Language.LoopStatementAst
    new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.StatementBlockAst body)

class System.Management.Automation.Language.DoWhileStatementAst : System.Management.Automation.Language.LoopStatementAst
    new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.StatementBlockAst body)

class System.Management.Automation.Language.ExitStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.PipelineBaseAst pipeline)

class System.Management.Automation.Language.ForEachStatementAst : System.Management.Automation.Language.LoopStatementAst
    string Flags {get;}
    System.Management.Automation.Language.ExpressionAst ThrottleLimit {get;}
    System.Management.Automation.Language.VariableExpressionAst Variable {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.ForEachFlags flags, System.Management.Automation.Language.VariableExpressionAst variable, System.Management.Automation.Language.PipelineBaseAst expression, System.Management.Automation.Language.StatementBlockAst body)
    new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.ForEachFlags flags, System.Management.Automation.Language.ExpressionAst throttleLimit, System.Management.Automation.Language.VariableExpressionAst variable, System.Management.Automation.Language.PipelineBaseAst expression, System.Management.Automation.Language.StatementBlockAst body)

class System.Management.Automation.Language.ForStatementAst : System.Management.Automation.Language.LoopStatementAst
    System.Management.Automation.Language.PipelineBaseAst Initializer {get;}
    System.Management.Automation.Language.PipelineBaseAst Iterator {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst initializer, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.PipelineBaseAst iterator, System.Management.Automation.Language.StatementBlockAst body)

class System.Management.Automation.Language.IfStatementAst : System.Management.Automation.Language.StatementAst
    System.Collections.ObjectModel.ReadOnlyCollection[System.Tuple[System.Management.Automation.Language.PipelineBaseAst,System.Management.Automation.Language.StatementBlockAst]] Clauses {get;}
    System.Management.Automation.Language.StatementBlockAst ElseClause {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Collections.Generic.IEnumerable[System.Tuple[System.Management.Automation.Language.PipelineBaseAst,System.Management.Automation.Language.StatementBlockAst]] clauses, System.Management.Automation.Language.StatementBlockAst elseClause)

class System.Management.Automation.Language.LabeledStatementAst : System.Management.Automation.Language.StatementAst
    string Label {get;}
    System.Management.Automation.Language.PipelineBaseAst Condition {get;}

class System.Management.Automation.Language.LoopStatementAst : System.Management.Automation.Language.LabeledStatementAst
    System.Management.Automation.Language.StatementBlockAst Body {get;}

class System.Management.Automation.Language.ReturnStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.PipelineBaseAst pipeline)

class System.Management.Automation.Language.SwitchStatementAst : System.Management.Automation.Language.LabeledStatementAst
    string Flags {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Tuple[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementBlockAst]] Clauses {get;}
    System.Management.Automation.Language.StatementBlockAst Default {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.SwitchFlags flags, System.Collections.Generic.IEnumerable[System.Tuple[System.Management.Automation.Language.ExpressionAst,System.Management.Automation.Language.StatementBlockAst]] clauses, System.Management.Automation.Language.StatementBlockAst default)

class System.Management.Automation.Language.ThrowStatementAst : System.Management.Automation.Language.StatementAst
    bool IsRethrow {get;}
    System.Management.Automation.Language.PipelineBaseAst Pipeline {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.PipelineBaseAst pipeline)

class System.Management.Automation.Language.TrapStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.TypeConstraintAst TrapType {get;}
    System.Management.Automation.Language.StatementBlockAst Body {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.TypeConstraintAst trapType, System.Management.Automation.Language.StatementBlockAst body)

class System.Management.Automation.Language.TryStatementAst : System.Management.Automation.Language.StatementAst
    System.Management.Automation.Language.StatementBlockAst Body {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Language.CatchClauseAst] CatchClauses {get;}
    System.Management.Automation.Language.StatementBlockAst Finally {get;}
    new(System.Management.Automation.Language.IScriptExtent extent, System.Management.Automation.Language.StatementBlockAst body, System.Collections.Generic.IEnumerable[System.Management.Automation.Language.CatchClauseAst] catchClauses, System.Management.Automation.Language.StatementBlockAst finally)

class System.Management.Automation.Language.WhileStatementAst : System.Management.Automation.Language.LoopStatementAst
    new(System.Management.Automation.Language.IScriptExtent extent, string label, System.Management.Automation.Language.PipelineBaseAst condition, System.Management.Automation.Language.StatementBlockAst body)

interface System.Management.Automation.Language.IParameterMetadataProvider
