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

class System.Management.Automation.Language.ScriptRequirements : System.Object
    new()
    string RequiredApplicationId {get;}
    version RequiredPSVersion {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredPSEditions {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[Microsoft.PowerShell.Commands.ModuleSpecification] RequiredModules {get;}
    System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredAssemblies {get;}
    bool IsElevationRequired {get;}

interface System.Management.Automation.Language.ICustomAstVisitor
    System.Object DefaultVisit(System.Management.Automation.Language.Ast ast)
    System.Object VisitErrorStatement(System.Management.Automation.Language.ErrorStatementAst errorStatementAst)
    System.Object VisitErrorExpression(System.Management.Automation.Language.ErrorExpressionAst errorExpressionAst)
    System.Object VisitScriptBlock(System.Management.Automation.Language.ScriptBlockAst scriptBlockAst)
    System.Object VisitParamBlock(System.Management.Automation.Language.ParamBlockAst paramBlockAst)
    System.Object VisitNamedBlock(System.Management.Automation.Language.NamedBlockAst namedBlockAst)
    System.Object VisitTypeConstraint(System.Management.Automation.Language.TypeConstraintAst typeConstraintAst)
    System.Object VisitAttribute(System.Management.Automation.Language.AttributeAst attributeAst)
    System.Object VisitNamedAttributeArgument(System.Management.Automation.Language.NamedAttributeArgumentAst namedAttributeArgumentAst)
    System.Object VisitParameter(System.Management.Automation.Language.ParameterAst parameterAst)
    System.Object VisitFunctionDefinition(System.Management.Automation.Language.FunctionDefinitionAst functionDefinitionAst)
    System.Object VisitStatementBlock(System.Management.Automation.Language.StatementBlockAst statementBlockAst)
    System.Object VisitIfStatement(System.Management.Automation.Language.IfStatementAst ifStmtAst)
    System.Object VisitTrap(System.Management.Automation.Language.TrapStatementAst trapStatementAst)
    System.Object VisitSwitchStatement(System.Management.Automation.Language.SwitchStatementAst switchStatementAst)
    System.Object VisitDataStatement(System.Management.Automation.Language.DataStatementAst dataStatementAst)
    System.Object VisitForEachStatement(System.Management.Automation.Language.ForEachStatementAst forEachStatementAst)
    System.Object VisitDoWhileStatement(System.Management.Automation.Language.DoWhileStatementAst doWhileStatementAst)
    System.Object VisitForStatement(System.Management.Automation.Language.ForStatementAst forStatementAst)
    System.Object VisitWhileStatement(System.Management.Automation.Language.WhileStatementAst whileStatementAst)
    System.Object VisitCatchClause(System.Management.Automation.Language.CatchClauseAst catchClauseAst)
    System.Object VisitTryStatement(System.Management.Automation.Language.TryStatementAst tryStatementAst)
    System.Object VisitBreakStatement(System.Management.Automation.Language.BreakStatementAst breakStatementAst)
    System.Object VisitContinueStatement(System.Management.Automation.Language.ContinueStatementAst continueStatementAst)
    System.Object VisitReturnStatement(System.Management.Automation.Language.ReturnStatementAst returnStatementAst)
    System.Object VisitExitStatement(System.Management.Automation.Language.ExitStatementAst exitStatementAst)
    System.Object VisitThrowStatement(System.Management.Automation.Language.ThrowStatementAst throwStatementAst)
    System.Object VisitDoUntilStatement(System.Management.Automation.Language.DoUntilStatementAst doUntilStatementAst)
    System.Object VisitAssignmentStatement(System.Management.Automation.Language.AssignmentStatementAst assignmentStatementAst)
    System.Object VisitPipeline(System.Management.Automation.Language.PipelineAst pipelineAst)
    System.Object VisitCommand(System.Management.Automation.Language.CommandAst commandAst)
    System.Object VisitCommandExpression(System.Management.Automation.Language.CommandExpressionAst commandExpressionAst)
    System.Object VisitCommandParameter(System.Management.Automation.Language.CommandParameterAst commandParameterAst)
    System.Object VisitFileRedirection(System.Management.Automation.Language.FileRedirectionAst fileRedirectionAst)
    System.Object VisitMergingRedirection(System.Management.Automation.Language.MergingRedirectionAst mergingRedirectionAst)
    System.Object VisitBinaryExpression(System.Management.Automation.Language.BinaryExpressionAst binaryExpressionAst)
    System.Object VisitUnaryExpression(System.Management.Automation.Language.UnaryExpressionAst unaryExpressionAst)
    System.Object VisitConvertExpression(System.Management.Automation.Language.ConvertExpressionAst convertExpressionAst)
    System.Object VisitConstantExpression(System.Management.Automation.Language.ConstantExpressionAst constantExpressionAst)
    System.Object VisitStringConstantExpression(System.Management.Automation.Language.StringConstantExpressionAst stringConstantExpressionAst)
    System.Object VisitSubExpression(System.Management.Automation.Language.SubExpressionAst subExpressionAst)
    System.Object VisitUsingExpression(System.Management.Automation.Language.UsingExpressionAst usingExpressionAst)
    System.Object VisitVariableExpression(System.Management.Automation.Language.VariableExpressionAst variableExpressionAst)
    System.Object VisitTypeExpression(System.Management.Automation.Language.TypeExpressionAst typeExpressionAst)
    System.Object VisitMemberExpression(System.Management.Automation.Language.MemberExpressionAst memberExpressionAst)
    System.Object VisitInvokeMemberExpression(System.Management.Automation.Language.InvokeMemberExpressionAst invokeMemberExpressionAst)
    System.Object VisitArrayExpression(System.Management.Automation.Language.ArrayExpressionAst arrayExpressionAst)
    System.Object VisitArrayLiteral(System.Management.Automation.Language.ArrayLiteralAst arrayLiteralAst)
    System.Object VisitHashtable(System.Management.Automation.Language.HashtableAst hashtableAst)
    System.Object VisitScriptBlockExpression(System.Management.Automation.Language.ScriptBlockExpressionAst scriptBlockExpressionAst)
    System.Object VisitParenExpression(System.Management.Automation.Language.ParenExpressionAst parenExpressionAst)
    System.Object VisitExpandableStringExpression(System.Management.Automation.Language.ExpandableStringExpressionAst expandableStringExpressionAst)
    System.Object VisitIndexExpression(System.Management.Automation.Language.IndexExpressionAst indexExpressionAst)
    System.Object VisitAttributedExpression(System.Management.Automation.Language.AttributedExpressionAst attributedExpressionAst)
    System.Object VisitBlockStatement(System.Management.Automation.Language.BlockStatementAst blockStatementAst)

interface System.Management.Automation.Language.ICustomAstVisitor2 : System.Management.Automation.Language.ICustomAstVisitor
    System.Object VisitTypeDefinition(System.Management.Automation.Language.TypeDefinitionAst typeDefinitionAst)
    System.Object VisitPropertyMember(System.Management.Automation.Language.PropertyMemberAst propertyMemberAst)
    System.Object VisitFunctionMember(System.Management.Automation.Language.FunctionMemberAst functionMemberAst)
    System.Object VisitBaseCtorInvokeMemberExpression(System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst baseCtorInvokeMemberExpressionAst)
    System.Object VisitUsingStatement(System.Management.Automation.Language.UsingStatementAst usingStatement)
    System.Object VisitConfigurationDefinition(System.Management.Automation.Language.ConfigurationDefinitionAst configurationDefinitionAst)
    System.Object VisitDynamicKeywordStatement(System.Management.Automation.Language.DynamicKeywordStatementAst dynamicKeywordAst)
    System.Object VisitTernaryExpression(System.Management.Automation.Language.TernaryExpressionAst ternaryExpressionAst)
    System.Object VisitPipelineChain(System.Management.Automation.Language.PipelineChainAst statementChainAst)
    System.Object DefaultVisit(System.Management.Automation.Language.Ast ast)
    System.Object VisitErrorStatement(System.Management.Automation.Language.ErrorStatementAst errorStatementAst)
    System.Object VisitErrorExpression(System.Management.Automation.Language.ErrorExpressionAst errorExpressionAst)
    System.Object VisitScriptBlock(System.Management.Automation.Language.ScriptBlockAst scriptBlockAst)
    System.Object VisitParamBlock(System.Management.Automation.Language.ParamBlockAst paramBlockAst)
    System.Object VisitNamedBlock(System.Management.Automation.Language.NamedBlockAst namedBlockAst)
    System.Object VisitTypeConstraint(System.Management.Automation.Language.TypeConstraintAst typeConstraintAst)
    System.Object VisitAttribute(System.Management.Automation.Language.AttributeAst attributeAst)
    System.Object VisitNamedAttributeArgument(System.Management.Automation.Language.NamedAttributeArgumentAst namedAttributeArgumentAst)
    System.Object VisitParameter(System.Management.Automation.Language.ParameterAst parameterAst)
    System.Object VisitFunctionDefinition(System.Management.Automation.Language.FunctionDefinitionAst functionDefinitionAst)
    System.Object VisitStatementBlock(System.Management.Automation.Language.StatementBlockAst statementBlockAst)
    System.Object VisitIfStatement(System.Management.Automation.Language.IfStatementAst ifStmtAst)
    System.Object VisitTrap(System.Management.Automation.Language.TrapStatementAst trapStatementAst)
    System.Object VisitSwitchStatement(System.Management.Automation.Language.SwitchStatementAst switchStatementAst)
    System.Object VisitDataStatement(System.Management.Automation.Language.DataStatementAst dataStatementAst)
    System.Object VisitForEachStatement(System.Management.Automation.Language.ForEachStatementAst forEachStatementAst)
    System.Object VisitDoWhileStatement(System.Management.Automation.Language.DoWhileStatementAst doWhileStatementAst)
    System.Object VisitForStatement(System.Management.Automation.Language.ForStatementAst forStatementAst)
    System.Object VisitWhileStatement(System.Management.Automation.Language.WhileStatementAst whileStatementAst)
    System.Object VisitCatchClause(System.Management.Automation.Language.CatchClauseAst catchClauseAst)
    System.Object VisitTryStatement(System.Management.Automation.Language.TryStatementAst tryStatementAst)
    System.Object VisitBreakStatement(System.Management.Automation.Language.BreakStatementAst breakStatementAst)
    System.Object VisitContinueStatement(System.Management.Automation.Language.ContinueStatementAst continueStatementAst)
    System.Object VisitReturnStatement(System.Management.Automation.Language.ReturnStatementAst returnStatementAst)
    System.Object VisitExitStatement(System.Management.Automation.Language.ExitStatementAst exitStatementAst)
    System.Object VisitThrowStatement(System.Management.Automation.Language.ThrowStatementAst throwStatementAst)
    System.Object VisitDoUntilStatement(System.Management.Automation.Language.DoUntilStatementAst doUntilStatementAst)
    System.Object VisitAssignmentStatement(System.Management.Automation.Language.AssignmentStatementAst assignmentStatementAst)
    System.Object VisitPipeline(System.Management.Automation.Language.PipelineAst pipelineAst)
    System.Object VisitCommand(System.Management.Automation.Language.CommandAst commandAst)
    System.Object VisitCommandExpression(System.Management.Automation.Language.CommandExpressionAst commandExpressionAst)
    System.Object VisitCommandParameter(System.Management.Automation.Language.CommandParameterAst commandParameterAst)
    System.Object VisitFileRedirection(System.Management.Automation.Language.FileRedirectionAst fileRedirectionAst)
    System.Object VisitMergingRedirection(System.Management.Automation.Language.MergingRedirectionAst mergingRedirectionAst)
    System.Object VisitBinaryExpression(System.Management.Automation.Language.BinaryExpressionAst binaryExpressionAst)
    System.Object VisitUnaryExpression(System.Management.Automation.Language.UnaryExpressionAst unaryExpressionAst)
    System.Object VisitConvertExpression(System.Management.Automation.Language.ConvertExpressionAst convertExpressionAst)
    System.Object VisitConstantExpression(System.Management.Automation.Language.ConstantExpressionAst constantExpressionAst)
    System.Object VisitStringConstantExpression(System.Management.Automation.Language.StringConstantExpressionAst stringConstantExpressionAst)
    System.Object VisitSubExpression(System.Management.Automation.Language.SubExpressionAst subExpressionAst)
    System.Object VisitUsingExpression(System.Management.Automation.Language.UsingExpressionAst usingExpressionAst)
    System.Object VisitVariableExpression(System.Management.Automation.Language.VariableExpressionAst variableExpressionAst)
    System.Object VisitTypeExpression(System.Management.Automation.Language.TypeExpressionAst typeExpressionAst)
    System.Object VisitMemberExpression(System.Management.Automation.Language.MemberExpressionAst memberExpressionAst)
    System.Object VisitInvokeMemberExpression(System.Management.Automation.Language.InvokeMemberExpressionAst invokeMemberExpressionAst)
    System.Object VisitArrayExpression(System.Management.Automation.Language.ArrayExpressionAst arrayExpressionAst)
    System.Object VisitArrayLiteral(System.Management.Automation.Language.ArrayLiteralAst arrayLiteralAst)
    System.Object VisitHashtable(System.Management.Automation.Language.HashtableAst hashtableAst)
    System.Object VisitScriptBlockExpression(System.Management.Automation.Language.ScriptBlockExpressionAst scriptBlockExpressionAst)
    System.Object VisitParenExpression(System.Management.Automation.Language.ParenExpressionAst parenExpressionAst)
    System.Object VisitExpandableStringExpression(System.Management.Automation.Language.ExpandableStringExpressionAst expandableStringExpressionAst)
    System.Object VisitIndexExpression(System.Management.Automation.Language.IndexExpressionAst indexExpressionAst)
    System.Object VisitAttributedExpression(System.Management.Automation.Language.AttributedExpressionAst attributedExpressionAst)
    System.Object VisitBlockStatement(System.Management.Automation.Language.BlockStatementAst blockStatementAst)

abstract class System.Management.Automation.Language.DefaultCustomAstVisitor : System.Object, System.Management.Automation.Language.ICustomAstVisitor
    System.Object DefaultVisit(System.Management.Automation.Language.Ast ast)
    System.Object ICustomAstVisitor.DefaultVisit(System.Management.Automation.Language.Ast ast)
    System.Object VisitErrorStatement(System.Management.Automation.Language.ErrorStatementAst errorStatementAst)
    System.Object ICustomAstVisitor.VisitErrorStatement(System.Management.Automation.Language.ErrorStatementAst errorStatementAst)
    System.Object VisitErrorExpression(System.Management.Automation.Language.ErrorExpressionAst errorExpressionAst)
    System.Object ICustomAstVisitor.VisitErrorExpression(System.Management.Automation.Language.ErrorExpressionAst errorExpressionAst)
    System.Object VisitScriptBlock(System.Management.Automation.Language.ScriptBlockAst scriptBlockAst)
    System.Object ICustomAstVisitor.VisitScriptBlock(System.Management.Automation.Language.ScriptBlockAst scriptBlockAst)
    System.Object VisitParamBlock(System.Management.Automation.Language.ParamBlockAst paramBlockAst)
    System.Object ICustomAstVisitor.VisitParamBlock(System.Management.Automation.Language.ParamBlockAst paramBlockAst)
    System.Object VisitNamedBlock(System.Management.Automation.Language.NamedBlockAst namedBlockAst)
    System.Object ICustomAstVisitor.VisitNamedBlock(System.Management.Automation.Language.NamedBlockAst namedBlockAst)
    System.Object VisitTypeConstraint(System.Management.Automation.Language.TypeConstraintAst typeConstraintAst)
    System.Object ICustomAstVisitor.VisitTypeConstraint(System.Management.Automation.Language.TypeConstraintAst typeConstraintAst)
    System.Object VisitAttribute(System.Management.Automation.Language.AttributeAst attributeAst)
    System.Object ICustomAstVisitor.VisitAttribute(System.Management.Automation.Language.AttributeAst attributeAst)
    System.Object VisitNamedAttributeArgument(System.Management.Automation.Language.NamedAttributeArgumentAst namedAttributeArgumentAst)
    System.Object ICustomAstVisitor.VisitNamedAttributeArgument(System.Management.Automation.Language.NamedAttributeArgumentAst namedAttributeArgumentAst)
    System.Object VisitParameter(System.Management.Automation.Language.ParameterAst parameterAst)
    System.Object ICustomAstVisitor.VisitParameter(System.Management.Automation.Language.ParameterAst parameterAst)
    System.Object VisitStatementBlock(System.Management.Automation.Language.StatementBlockAst statementBlockAst)
    System.Object ICustomAstVisitor.VisitStatementBlock(System.Management.Automation.Language.StatementBlockAst statementBlockAst)
    System.Object VisitIfStatement(System.Management.Automation.Language.IfStatementAst ifStmtAst)
    System.Object ICustomAstVisitor.VisitIfStatement(System.Management.Automation.Language.IfStatementAst ifStmtAst)
    System.Object VisitTrap(System.Management.Automation.Language.TrapStatementAst trapStatementAst)
    System.Object ICustomAstVisitor.VisitTrap(System.Management.Automation.Language.TrapStatementAst trapStatementAst)
    System.Object VisitSwitchStatement(System.Management.Automation.Language.SwitchStatementAst switchStatementAst)
    System.Object ICustomAstVisitor.VisitSwitchStatement(System.Management.Automation.Language.SwitchStatementAst switchStatementAst)
    System.Object VisitDataStatement(System.Management.Automation.Language.DataStatementAst dataStatementAst)
    System.Object ICustomAstVisitor.VisitDataStatement(System.Management.Automation.Language.DataStatementAst dataStatementAst)
    System.Object VisitForEachStatement(System.Management.Automation.Language.ForEachStatementAst forEachStatementAst)
    System.Object ICustomAstVisitor.VisitForEachStatement(System.Management.Automation.Language.ForEachStatementAst forEachStatementAst)
    System.Object VisitDoWhileStatement(System.Management.Automation.Language.DoWhileStatementAst doWhileStatementAst)
    System.Object ICustomAstVisitor.VisitDoWhileStatement(System.Management.Automation.Language.DoWhileStatementAst doWhileStatementAst)
    System.Object VisitForStatement(System.Management.Automation.Language.ForStatementAst forStatementAst)
    System.Object ICustomAstVisitor.VisitForStatement(System.Management.Automation.Language.ForStatementAst forStatementAst)
    System.Object VisitWhileStatement(System.Management.Automation.Language.WhileStatementAst whileStatementAst)
    System.Object ICustomAstVisitor.VisitWhileStatement(System.Management.Automation.Language.WhileStatementAst whileStatementAst)
    System.Object VisitCatchClause(System.Management.Automation.Language.CatchClauseAst catchClauseAst)
    System.Object ICustomAstVisitor.VisitCatchClause(System.Management.Automation.Language.CatchClauseAst catchClauseAst)
    System.Object VisitTryStatement(System.Management.Automation.Language.TryStatementAst tryStatementAst)
    System.Object ICustomAstVisitor.VisitTryStatement(System.Management.Automation.Language.TryStatementAst tryStatementAst)
    System.Object VisitBreakStatement(System.Management.Automation.Language.BreakStatementAst breakStatementAst)
    System.Object ICustomAstVisitor.VisitBreakStatement(System.Management.Automation.Language.BreakStatementAst breakStatementAst)
    System.Object VisitContinueStatement(System.Management.Automation.Language.ContinueStatementAst continueStatementAst)
    System.Object ICustomAstVisitor.VisitContinueStatement(System.Management.Automation.Language.ContinueStatementAst continueStatementAst)
    System.Object VisitReturnStatement(System.Management.Automation.Language.ReturnStatementAst returnStatementAst)
    System.Object ICustomAstVisitor.VisitReturnStatement(System.Management.Automation.Language.ReturnStatementAst returnStatementAst)
    System.Object VisitExitStatement(System.Management.Automation.Language.ExitStatementAst exitStatementAst)
    System.Object ICustomAstVisitor.VisitExitStatement(System.Management.Automation.Language.ExitStatementAst exitStatementAst)
    System.Object VisitThrowStatement(System.Management.Automation.Language.ThrowStatementAst throwStatementAst)
    System.Object ICustomAstVisitor.VisitThrowStatement(System.Management.Automation.Language.ThrowStatementAst throwStatementAst)
    System.Object VisitDoUntilStatement(System.Management.Automation.Language.DoUntilStatementAst doUntilStatementAst)
    System.Object ICustomAstVisitor.VisitDoUntilStatement(System.Management.Automation.Language.DoUntilStatementAst doUntilStatementAst)
    System.Object VisitAssignmentStatement(System.Management.Automation.Language.AssignmentStatementAst assignmentStatementAst)
    System.Object ICustomAstVisitor.VisitAssignmentStatement(System.Management.Automation.Language.AssignmentStatementAst assignmentStatementAst)
    System.Object VisitPipeline(System.Management.Automation.Language.PipelineAst pipelineAst)
    System.Object ICustomAstVisitor.VisitPipeline(System.Management.Automation.Language.PipelineAst pipelineAst)
    System.Object VisitCommand(System.Management.Automation.Language.CommandAst commandAst)
    System.Object ICustomAstVisitor.VisitCommand(System.Management.Automation.Language.CommandAst commandAst)
    System.Object VisitCommandExpression(System.Management.Automation.Language.CommandExpressionAst commandExpressionAst)
    System.Object ICustomAstVisitor.VisitCommandExpression(System.Management.Automation.Language.CommandExpressionAst commandExpressionAst)
    System.Object VisitCommandParameter(System.Management.Automation.Language.CommandParameterAst commandParameterAst)
    System.Object ICustomAstVisitor.VisitCommandParameter(System.Management.Automation.Language.CommandParameterAst commandParameterAst)
    System.Object VisitFileRedirection(System.Management.Automation.Language.FileRedirectionAst fileRedirectionAst)
    System.Object ICustomAstVisitor.VisitFileRedirection(System.Management.Automation.Language.FileRedirectionAst fileRedirectionAst)
    System.Object VisitMergingRedirection(System.Management.Automation.Language.MergingRedirectionAst mergingRedirectionAst)
    System.Object ICustomAstVisitor.VisitMergingRedirection(System.Management.Automation.Language.MergingRedirectionAst mergingRedirectionAst)
    System.Object VisitBinaryExpression(System.Management.Automation.Language.BinaryExpressionAst binaryExpressionAst)
    System.Object ICustomAstVisitor.VisitBinaryExpression(System.Management.Automation.Language.BinaryExpressionAst binaryExpressionAst)
    System.Object VisitUnaryExpression(System.Management.Automation.Language.UnaryExpressionAst unaryExpressionAst)
    System.Object ICustomAstVisitor.VisitUnaryExpression(System.Management.Automation.Language.UnaryExpressionAst unaryExpressionAst)
    System.Object VisitConvertExpression(System.Management.Automation.Language.ConvertExpressionAst convertExpressionAst)
    System.Object ICustomAstVisitor.VisitConvertExpression(System.Management.Automation.Language.ConvertExpressionAst convertExpressionAst)
    System.Object VisitConstantExpression(System.Management.Automation.Language.ConstantExpressionAst constantExpressionAst)
    System.Object ICustomAstVisitor.VisitConstantExpression(System.Management.Automation.Language.ConstantExpressionAst constantExpressionAst)
    System.Object VisitStringConstantExpression(System.Management.Automation.Language.StringConstantExpressionAst stringConstantExpressionAst)
    System.Object ICustomAstVisitor.VisitStringConstantExpression(System.Management.Automation.Language.StringConstantExpressionAst stringConstantExpressionAst)
    System.Object VisitSubExpression(System.Management.Automation.Language.SubExpressionAst subExpressionAst)
    System.Object ICustomAstVisitor.VisitSubExpression(System.Management.Automation.Language.SubExpressionAst subExpressionAst)
    System.Object VisitUsingExpression(System.Management.Automation.Language.UsingExpressionAst usingExpressionAst)
    System.Object ICustomAstVisitor.VisitUsingExpression(System.Management.Automation.Language.UsingExpressionAst usingExpressionAst)
    System.Object VisitVariableExpression(System.Management.Automation.Language.VariableExpressionAst variableExpressionAst)
    System.Object ICustomAstVisitor.VisitVariableExpression(System.Management.Automation.Language.VariableExpressionAst variableExpressionAst)
    System.Object VisitTypeExpression(System.Management.Automation.Language.TypeExpressionAst typeExpressionAst)
    System.Object ICustomAstVisitor.VisitTypeExpression(System.Management.Automation.Language.TypeExpressionAst typeExpressionAst)
    System.Object VisitMemberExpression(System.Management.Automation.Language.MemberExpressionAst memberExpressionAst)
    System.Object ICustomAstVisitor.VisitMemberExpression(System.Management.Automation.Language.MemberExpressionAst memberExpressionAst)
    System.Object VisitInvokeMemberExpression(System.Management.Automation.Language.InvokeMemberExpressionAst invokeMemberExpressionAst)
    System.Object ICustomAstVisitor.VisitInvokeMemberExpression(System.Management.Automation.Language.InvokeMemberExpressionAst invokeMemberExpressionAst)
    System.Object VisitArrayExpression(System.Management.Automation.Language.ArrayExpressionAst arrayExpressionAst)
    System.Object ICustomAstVisitor.VisitArrayExpression(System.Management.Automation.Language.ArrayExpressionAst arrayExpressionAst)
    System.Object VisitArrayLiteral(System.Management.Automation.Language.ArrayLiteralAst arrayLiteralAst)
    System.Object ICustomAstVisitor.VisitArrayLiteral(System.Management.Automation.Language.ArrayLiteralAst arrayLiteralAst)
    System.Object VisitHashtable(System.Management.Automation.Language.HashtableAst hashtableAst)
    System.Object ICustomAstVisitor.VisitHashtable(System.Management.Automation.Language.HashtableAst hashtableAst)
    System.Object VisitParenExpression(System.Management.Automation.Language.ParenExpressionAst parenExpressionAst)
    System.Object ICustomAstVisitor.VisitParenExpression(System.Management.Automation.Language.ParenExpressionAst parenExpressionAst)
    System.Object VisitExpandableStringExpression(System.Management.Automation.Language.ExpandableStringExpressionAst expandableStringExpressionAst)
    System.Object ICustomAstVisitor.VisitExpandableStringExpression(System.Management.Automation.Language.ExpandableStringExpressionAst expandableStringExpressionAst)
    System.Object VisitIndexExpression(System.Management.Automation.Language.IndexExpressionAst indexExpressionAst)
    System.Object ICustomAstVisitor.VisitIndexExpression(System.Management.Automation.Language.IndexExpressionAst indexExpressionAst)
    System.Object VisitAttributedExpression(System.Management.Automation.Language.AttributedExpressionAst attributedExpressionAst)
    System.Object ICustomAstVisitor.VisitAttributedExpression(System.Management.Automation.Language.AttributedExpressionAst attributedExpressionAst)
    System.Object VisitBlockStatement(System.Management.Automation.Language.BlockStatementAst blockStatementAst)
    System.Object ICustomAstVisitor.VisitBlockStatement(System.Management.Automation.Language.BlockStatementAst blockStatementAst)
    System.Object VisitFunctionDefinition(System.Management.Automation.Language.FunctionDefinitionAst functionDefinitionAst)
    System.Object ICustomAstVisitor.VisitFunctionDefinition(System.Management.Automation.Language.FunctionDefinitionAst functionDefinitionAst)
    System.Object VisitScriptBlockExpression(System.Management.Automation.Language.ScriptBlockExpressionAst scriptBlockExpressionAst)
    System.Object ICustomAstVisitor.VisitScriptBlockExpression(System.Management.Automation.Language.ScriptBlockExpressionAst scriptBlockExpressionAst)

abstract class System.Management.Automation.Language.DefaultCustomAstVisitor2 : System.Management.Automation.Language.DefaultCustomAstVisitor, System.Management.Automation.Language.ICustomAstVisitor, System.Management.Automation.Language.ICustomAstVisitor2
    System.Object VisitPropertyMember(System.Management.Automation.Language.PropertyMemberAst propertyMemberAst)
    System.Object ICustomAstVisitor2.VisitPropertyMember(System.Management.Automation.Language.PropertyMemberAst propertyMemberAst)
    System.Object VisitBaseCtorInvokeMemberExpression(System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst baseCtorInvokeMemberExpressionAst)
    System.Object ICustomAstVisitor2.VisitBaseCtorInvokeMemberExpression(System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst baseCtorInvokeMemberExpressionAst)
    System.Object VisitUsingStatement(System.Management.Automation.Language.UsingStatementAst usingStatement)
    System.Object ICustomAstVisitor2.VisitUsingStatement(System.Management.Automation.Language.UsingStatementAst usingStatement)
    System.Object VisitConfigurationDefinition(System.Management.Automation.Language.ConfigurationDefinitionAst configurationAst)
    System.Object ICustomAstVisitor2.VisitConfigurationDefinition(System.Management.Automation.Language.ConfigurationDefinitionAst configurationDefinitionAst)
    System.Object VisitDynamicKeywordStatement(System.Management.Automation.Language.DynamicKeywordStatementAst dynamicKeywordAst)
    System.Object ICustomAstVisitor2.VisitDynamicKeywordStatement(System.Management.Automation.Language.DynamicKeywordStatementAst dynamicKeywordAst)
    System.Object VisitTypeDefinition(System.Management.Automation.Language.TypeDefinitionAst typeDefinitionAst)
    System.Object ICustomAstVisitor2.VisitTypeDefinition(System.Management.Automation.Language.TypeDefinitionAst typeDefinitionAst)
    System.Object VisitFunctionMember(System.Management.Automation.Language.FunctionMemberAst functionMemberAst)
    System.Object ICustomAstVisitor2.VisitFunctionMember(System.Management.Automation.Language.FunctionMemberAst functionMemberAst)
    System.Object VisitTernaryExpression(System.Management.Automation.Language.TernaryExpressionAst ternaryExpressionAst)
    System.Object ICustomAstVisitor2.VisitTernaryExpression(System.Management.Automation.Language.TernaryExpressionAst ternaryExpressionAst)
    System.Object VisitPipelineChain(System.Management.Automation.Language.PipelineChainAst statementChainAst)
    System.Object ICustomAstVisitor2.VisitPipelineChain(System.Management.Automation.Language.PipelineChainAst statementChainAst)

sealed class System.Management.Automation.Language.ScriptPosition : System.Object, System.Management.Automation.Language.IScriptPosition
    new(string scriptName, int scriptLineNumber, int offsetInLine, string line)
    new(string scriptName, int scriptLineNumber, int offsetInLine, string line, string fullScript)
    string File {get;}
    int LineNumber {get;}
    int ColumnNumber {get;}
    int Offset {get;}
    string Line {get;}
    string GetFullScript()
    string IScriptPosition.GetFullScript()

sealed class System.Management.Automation.Language.ScriptExtent : System.Object, System.Management.Automation.Language.IScriptExtent
    new(System.Management.Automation.Language.ScriptPosition startPosition, System.Management.Automation.Language.ScriptPosition endPosition)
    string File {get;}
    System.Management.Automation.Language.IScriptPosition StartScriptPosition {get;}
    System.Management.Automation.Language.IScriptPosition EndScriptPosition {get;}
    int StartLineNumber {get;}
    int StartColumnNumber {get;}
    int EndLineNumber {get;}
    int EndColumnNumber {get;}
    int StartOffset {get;}
    int EndOffset {get;}
    string Text {get;}

abstract class System.Management.Automation.Language.AstVisitor : System.Object
    System.Management.Automation.Language.AstVisitAction DefaultVisit(System.Management.Automation.Language.Ast ast)
    System.Management.Automation.Language.AstVisitAction VisitErrorStatement(System.Management.Automation.Language.ErrorStatementAst errorStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitErrorExpression(System.Management.Automation.Language.ErrorExpressionAst errorExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitScriptBlock(System.Management.Automation.Language.ScriptBlockAst scriptBlockAst)
    System.Management.Automation.Language.AstVisitAction VisitParamBlock(System.Management.Automation.Language.ParamBlockAst paramBlockAst)
    System.Management.Automation.Language.AstVisitAction VisitNamedBlock(System.Management.Automation.Language.NamedBlockAst namedBlockAst)
    System.Management.Automation.Language.AstVisitAction VisitTypeConstraint(System.Management.Automation.Language.TypeConstraintAst typeConstraintAst)
    System.Management.Automation.Language.AstVisitAction VisitAttribute(System.Management.Automation.Language.AttributeAst attributeAst)
    System.Management.Automation.Language.AstVisitAction VisitParameter(System.Management.Automation.Language.ParameterAst parameterAst)
    System.Management.Automation.Language.AstVisitAction VisitTypeExpression(System.Management.Automation.Language.TypeExpressionAst typeExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitFunctionDefinition(System.Management.Automation.Language.FunctionDefinitionAst functionDefinitionAst)
    System.Management.Automation.Language.AstVisitAction VisitStatementBlock(System.Management.Automation.Language.StatementBlockAst statementBlockAst)
    System.Management.Automation.Language.AstVisitAction VisitIfStatement(System.Management.Automation.Language.IfStatementAst ifStmtAst)
    System.Management.Automation.Language.AstVisitAction VisitTrap(System.Management.Automation.Language.TrapStatementAst trapStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitSwitchStatement(System.Management.Automation.Language.SwitchStatementAst switchStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitDataStatement(System.Management.Automation.Language.DataStatementAst dataStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitForEachStatement(System.Management.Automation.Language.ForEachStatementAst forEachStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitDoWhileStatement(System.Management.Automation.Language.DoWhileStatementAst doWhileStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitForStatement(System.Management.Automation.Language.ForStatementAst forStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitWhileStatement(System.Management.Automation.Language.WhileStatementAst whileStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitCatchClause(System.Management.Automation.Language.CatchClauseAst catchClauseAst)
    System.Management.Automation.Language.AstVisitAction VisitTryStatement(System.Management.Automation.Language.TryStatementAst tryStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitBreakStatement(System.Management.Automation.Language.BreakStatementAst breakStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitContinueStatement(System.Management.Automation.Language.ContinueStatementAst continueStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitReturnStatement(System.Management.Automation.Language.ReturnStatementAst returnStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitExitStatement(System.Management.Automation.Language.ExitStatementAst exitStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitThrowStatement(System.Management.Automation.Language.ThrowStatementAst throwStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitDoUntilStatement(System.Management.Automation.Language.DoUntilStatementAst doUntilStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitAssignmentStatement(System.Management.Automation.Language.AssignmentStatementAst assignmentStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitPipeline(System.Management.Automation.Language.PipelineAst pipelineAst)
    System.Management.Automation.Language.AstVisitAction VisitCommand(System.Management.Automation.Language.CommandAst commandAst)
    System.Management.Automation.Language.AstVisitAction VisitCommandExpression(System.Management.Automation.Language.CommandExpressionAst commandExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitCommandParameter(System.Management.Automation.Language.CommandParameterAst commandParameterAst)
    System.Management.Automation.Language.AstVisitAction VisitMergingRedirection(System.Management.Automation.Language.MergingRedirectionAst redirectionAst)
    System.Management.Automation.Language.AstVisitAction VisitFileRedirection(System.Management.Automation.Language.FileRedirectionAst redirectionAst)
    System.Management.Automation.Language.AstVisitAction VisitBinaryExpression(System.Management.Automation.Language.BinaryExpressionAst binaryExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitUnaryExpression(System.Management.Automation.Language.UnaryExpressionAst unaryExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitConvertExpression(System.Management.Automation.Language.ConvertExpressionAst convertExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitConstantExpression(System.Management.Automation.Language.ConstantExpressionAst constantExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitStringConstantExpression(System.Management.Automation.Language.StringConstantExpressionAst stringConstantExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitSubExpression(System.Management.Automation.Language.SubExpressionAst subExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitUsingExpression(System.Management.Automation.Language.UsingExpressionAst usingExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitVariableExpression(System.Management.Automation.Language.VariableExpressionAst variableExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitMemberExpression(System.Management.Automation.Language.MemberExpressionAst memberExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitInvokeMemberExpression(System.Management.Automation.Language.InvokeMemberExpressionAst methodCallAst)
    System.Management.Automation.Language.AstVisitAction VisitArrayExpression(System.Management.Automation.Language.ArrayExpressionAst arrayExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitArrayLiteral(System.Management.Automation.Language.ArrayLiteralAst arrayLiteralAst)
    System.Management.Automation.Language.AstVisitAction VisitHashtable(System.Management.Automation.Language.HashtableAst hashtableAst)
    System.Management.Automation.Language.AstVisitAction VisitScriptBlockExpression(System.Management.Automation.Language.ScriptBlockExpressionAst scriptBlockExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitParenExpression(System.Management.Automation.Language.ParenExpressionAst parenExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitExpandableStringExpression(System.Management.Automation.Language.ExpandableStringExpressionAst expandableStringExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitIndexExpression(System.Management.Automation.Language.IndexExpressionAst indexExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitAttributedExpression(System.Management.Automation.Language.AttributedExpressionAst attributedExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitBlockStatement(System.Management.Automation.Language.BlockStatementAst blockStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitNamedAttributeArgument(System.Management.Automation.Language.NamedAttributeArgumentAst namedAttributeArgumentAst)

abstract class System.Management.Automation.Language.AstVisitor2 : System.Management.Automation.Language.AstVisitor
    System.Management.Automation.Language.AstVisitAction VisitTypeDefinition(System.Management.Automation.Language.TypeDefinitionAst typeDefinitionAst)
    System.Management.Automation.Language.AstVisitAction VisitPropertyMember(System.Management.Automation.Language.PropertyMemberAst propertyMemberAst)
    System.Management.Automation.Language.AstVisitAction VisitFunctionMember(System.Management.Automation.Language.FunctionMemberAst functionMemberAst)
    System.Management.Automation.Language.AstVisitAction VisitBaseCtorInvokeMemberExpression(System.Management.Automation.Language.BaseCtorInvokeMemberExpressionAst baseCtorInvokeMemberExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitUsingStatement(System.Management.Automation.Language.UsingStatementAst usingStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitConfigurationDefinition(System.Management.Automation.Language.ConfigurationDefinitionAst configurationDefinitionAst)
    System.Management.Automation.Language.AstVisitAction VisitDynamicKeywordStatement(System.Management.Automation.Language.DynamicKeywordStatementAst dynamicKeywordStatementAst)
    System.Management.Automation.Language.AstVisitAction VisitTernaryExpression(System.Management.Automation.Language.TernaryExpressionAst ternaryExpressionAst)
    System.Management.Automation.Language.AstVisitAction VisitPipelineChain(System.Management.Automation.Language.PipelineChainAst statementChain)

interface System.Management.Automation.Language.IAstPostVisitHandler
    void PostVisit(System.Management.Automation.Language.Ast ast)

static class System.Management.Automation.Language.TokenTraits : System.Object
    static System.Management.Automation.Language.TokenFlags GetTraits(System.Management.Automation.Language.TokenKind kind)
    static bool HasTrait(System.Management.Automation.Language.TokenKind kind, System.Management.Automation.Language.TokenFlags flag)
    static string Text(System.Management.Automation.Language.TokenKind kind)

class System.Management.Automation.Language.DynamicKeyword : System.Object
    new()
    string ImplementingModule {get;set;}
    version ImplementingModuleVersion {get;set;}
    string Keyword {get;set;}
    string ResourceName {get;set;}
    System.Management.Automation.Language.DynamicKeywordBodyMode BodyMode {get;set;}
    bool DirectCall {get;set;}
    System.Management.Automation.Language.DynamicKeywordNameMode NameMode {get;set;}
    bool MetaStatement {get;set;}
    bool IsReservedKeyword {get;set;}
    bool HasReservedProperties {get;set;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.Language.DynamicKeywordProperty] Properties {get;}
    System.Collections.Generic.Dictionary[string,System.Management.Automation.Language.DynamicKeywordParameter] Parameters {get;}
    System.Func[System.Management.Automation.Language.DynamicKeyword,System.Management.Automation.Language.ParseError[]] PreParse {get;set;}
    System.Func[System.Management.Automation.Language.DynamicKeywordStatementAst,System.Management.Automation.Language.ParseError[]] PostParse {get;set;}
    System.Func[System.Management.Automation.Language.DynamicKeywordStatementAst,System.Management.Automation.Language.ParseError[]] SemanticCheck {get;set;}
    System.Management.Automation.Language.DynamicKeyword Copy()
    static void Reset()
    static void Push()
    static void Pop()
    static System.Management.Automation.Language.DynamicKeyword GetKeyword(string name)
    static System.Collections.Generic.List[System.Management.Automation.Language.DynamicKeyword] GetKeyword()
    static bool ContainsKeyword(string name)
    static void AddKeyword(System.Management.Automation.Language.DynamicKeyword keywordToAdd)
    static void RemoveKeyword(string name)

class System.Management.Automation.Language.DynamicKeywordProperty : System.Object
    new()
    string Name {get;set;}
    string TypeConstraint {get;set;}
    System.Collections.Generic.List[string] Attributes {get;}
    System.Collections.Generic.List[string] Values {get;}
    System.Collections.Generic.Dictionary[string,string] ValueMap {get;}
    bool Mandatory {get;set;}
    bool IsKey {get;set;}
    System.Tuple[int,int] Range {get;set;}

class System.Management.Automation.Language.DynamicKeywordParameter : System.Management.Automation.Language.DynamicKeywordProperty
    new()
    bool Switch {get;set;}
