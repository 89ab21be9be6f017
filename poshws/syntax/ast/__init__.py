"""The nodes of a parsed script, one class per .NET Ast class, without "Ast" in the name.

Fields are the .NET properties in snake_case. Every node also has `extent`, `parent`, `children()`,
`descendants()` and `kind` (its name). The files go by topic as those of the grammar do.

Type names (`type_name` fields) are `TypeName`, `GenericTypeName`, `ArrayTypeName`; a variable has a
`VariablePath`. `operator`, `token_kind` and the like are names of TokenKind as str.


script:
    ScriptBlock(Node): using_statements, attributes, param_block, dynamic_param_block,
        begin_block, process_block, end_block, clean_block, requirements, is_configuration
    ParamBlock(Node): attributes, parameters
    NamedBlock(Node): block_kind, unnamed, statements, traps
    StatementBlock(Node): statements, traps
    UsingStatement(Statement): using_statement_kind, name, alias, module_specification

statements:
    IfStatement(Statement): clauses, else_clause
    LabeledStatement(Statement): label, condition
    LoopStatement(LabeledStatement): label, condition, body
    ForEachStatement(LoopStatement): label, flags, throttle_limit, variable, condition, body
    ForStatement(LoopStatement): label, initializer, condition, iterator, body
    DoWhileStatement(LoopStatement): label, condition, body
    DoUntilStatement(LoopStatement): label, condition, body
    WhileStatement(LoopStatement): label, condition, body
    SwitchStatement(LabeledStatement): label, condition, flags, clauses, default
    CatchClause(Node): catch_types, body
    TryStatement(Statement): body, catch_clauses, finally_
    TrapStatement(Statement): trap_type, body
    BreakStatement(Statement): label
    ContinueStatement(Statement): label
    ReturnStatement(Statement): pipeline
    ExitStatement(Statement): pipeline
    ThrowStatement(Statement): pipeline
    DataStatement(Statement): variable, commands_allowed, body
    BlockStatement(Statement): kind_token, body

definitions:
    NamedAttributeArgument(Node): argument_name, argument, expression_omitted
    AttributeBase(Node): type_name
    Attribute(AttributeBase): type_name, positional_arguments, named_arguments
    TypeConstraint(AttributeBase): type_name
    Parameter(Node): name, attributes, default_value
    FunctionDefinition(Statement): is_filter, is_workflow, name, parameters, body, name_extent
    TypeDefinition(Statement): name, attributes, members, type_attributes, base_types
    Member(Node): name
    PropertyMember(Member): name, property_type, attributes, property_attributes, initial_value
    FunctionMember(Member): name, function_definition, return_type, attributes,
        method_attributes
    ConfigurationDefinition(Statement): body, configuration_type, instance_name
    DynamicKeywordStatement(Statement): command_elements

pipelines:
    PipelineBase(Statement)
    Chainable(PipelineBase)
    PipelineChain(Chainable): lhs_pipeline_chain, rhs_pipeline, operator, background
    Pipeline(Chainable): pipeline_elements, background
    CommandElement(Node)
    CommandParameter(CommandElement): parameter_name, argument, error_position
    CommandBase(Statement)
    Command(CommandBase): command_elements, invocation_operator, redirections
    CommandExpression(CommandBase): expression, redirections
    Redirection(Node): from_stream
    MergingRedirection(Redirection): from_stream, to_stream
    FileRedirection(Redirection): from_stream, location, append
    AssignmentStatement(PipelineBase): left, operator, right, error_position
    ErrorStatement(PipelineBase): kind_token, nested_ast

expressions:
    Expression(CommandElement)
    TernaryExpression(Expression): condition, if_true, if_false
    BinaryExpression(Expression): left, operator, right, error_position
    UnaryExpression(Expression): token_kind, child
    AttributedExpression(Expression): attribute, child
    ConvertExpression(AttributedExpression): attribute, child
    MemberExpression(Expression): expression, member, static, null_conditional
    InvokeMemberExpression(MemberExpression): expression, member, arguments, static,
        null_conditional, generic_type_arguments
    BaseCtorInvokeMemberExpression(InvokeMemberExpression): expression, member, arguments,
        static, null_conditional, generic_type_arguments
    TypeExpression(Expression): type_name
    VariableExpression(Expression): variable_path, splatted
    ConstantExpression(Expression): value
    StringConstantExpression(ConstantExpression): value, string_constant_type
    ExpandableStringExpression(Expression): value, string_constant_type, nested_expressions,
        format_parts
    ScriptBlockExpression(Expression): script_block
    ArrayLiteral(Expression): elements
    Hashtable(Expression): key_value_pairs
    ArrayExpression(Expression): sub_expression
    ParenExpression(Expression): pipeline
    SubExpression(Expression): sub_expression
    UsingExpression(Expression): sub_expression
    IndexExpression(Expression): target, index, null_conditional
    ErrorExpression(Expression): nested_ast
"""

from poshws.syntax.ast.base import Node, Statement, link_parents
from poshws.syntax.ast.definitions import (
    Attribute,
    AttributeBase,
    ConfigurationDefinition,
    DynamicKeywordStatement,
    FunctionDefinition,
    FunctionMember,
    Member,
    NamedAttributeArgument,
    Parameter,
    PropertyMember,
    TypeConstraint,
    TypeDefinition,
)
from poshws.syntax.ast.expressions import (
    ArrayExpression,
    ArrayLiteral,
    AttributedExpression,
    BaseCtorInvokeMemberExpression,
    BinaryExpression,
    ConstantExpression,
    ConvertExpression,
    ErrorExpression,
    ExpandableStringExpression,
    Expression,
    Hashtable,
    IndexExpression,
    InvokeMemberExpression,
    MemberExpression,
    ParenExpression,
    ScriptBlockExpression,
    StringConstantExpression,
    SubExpression,
    TernaryExpression,
    TypeExpression,
    UnaryExpression,
    UsingExpression,
    VariableExpression,
)
from poshws.syntax.ast.pipelines import (
    AssignmentStatement,
    Chainable,
    Command,
    CommandBase,
    CommandElement,
    CommandExpression,
    CommandParameter,
    ErrorStatement,
    FileRedirection,
    MergingRedirection,
    Pipeline,
    PipelineBase,
    PipelineChain,
    Redirection,
)
from poshws.syntax.ast.requirements import ScriptRequirements
from poshws.syntax.ast.script import (
    NamedBlock,
    ParamBlock,
    ScriptBlock,
    StatementBlock,
    UsingStatement,
)
from poshws.syntax.ast.statements import (
    BlockStatement,
    BreakStatement,
    CatchClause,
    ContinueStatement,
    DataStatement,
    DoUntilStatement,
    DoWhileStatement,
    ExitStatement,
    ForEachStatement,
    ForStatement,
    IfStatement,
    LabeledStatement,
    LoopStatement,
    ReturnStatement,
    SwitchStatement,
    ThrowStatement,
    TrapStatement,
    TryStatement,
    WhileStatement,
)
from poshws.syntax.ast.type_names import (
    ArrayTypeName,
    GenericTypeName,
    ReflectionTypeName,
    TypeName,
)
from poshws.syntax.lexer.variable_path import VariablePath
from poshws.syntax.source import Extent, Source, utf16_length

__all__ = [
    "ArrayExpression",
    "ArrayLiteral",
    "ArrayTypeName",
    "AssignmentStatement",
    "Attribute",
    "AttributeBase",
    "AttributedExpression",
    "BaseCtorInvokeMemberExpression",
    "BinaryExpression",
    "BlockStatement",
    "BreakStatement",
    "CatchClause",
    "Chainable",
    "Command",
    "CommandBase",
    "CommandElement",
    "CommandExpression",
    "CommandParameter",
    "ConfigurationDefinition",
    "ConstantExpression",
    "ContinueStatement",
    "ConvertExpression",
    "DataStatement",
    "DoUntilStatement",
    "DoWhileStatement",
    "DynamicKeywordStatement",
    "ErrorExpression",
    "ErrorStatement",
    "ExitStatement",
    "ExpandableStringExpression",
    "Expression",
    "Extent",
    "FileRedirection",
    "ForEachStatement",
    "ForStatement",
    "FunctionDefinition",
    "FunctionMember",
    "GenericTypeName",
    "Hashtable",
    "IfStatement",
    "IndexExpression",
    "InvokeMemberExpression",
    "LabeledStatement",
    "LoopStatement",
    "Member",
    "MemberExpression",
    "MergingRedirection",
    "NamedAttributeArgument",
    "NamedBlock",
    "Node",
    "ParamBlock",
    "Parameter",
    "ParenExpression",
    "Pipeline",
    "PipelineBase",
    "PipelineChain",
    "PropertyMember",
    "Redirection",
    "ReflectionTypeName",
    "ReturnStatement",
    "ScriptBlock",
    "ScriptBlockExpression",
    "ScriptRequirements",
    "Source",
    "Statement",
    "StatementBlock",
    "StringConstantExpression",
    "SubExpression",
    "SwitchStatement",
    "TernaryExpression",
    "ThrowStatement",
    "TrapStatement",
    "TryStatement",
    "TypeConstraint",
    "TypeDefinition",
    "TypeExpression",
    "TypeName",
    "UnaryExpression",
    "UsingExpression",
    "UsingStatement",
    "VariableExpression",
    "VariablePath",
    "WhileStatement",
    "link_parents",
    "utf16_length",
]
