"""Messages about data sections, DSC resources and #requires: id → text."""

from __future__ import annotations

from typing import Final

SECTION_MESSAGES: Final[dict[str, str]] = {
    "ArrayReferenceNotSupportedInDataSection": (
        "Array references are not allowed in restricted language mode or a Data section."
    ),
    "AssignmentStatementNotSupportedInDataSection": (
        "Assignment statements are not allowed in restricted language mode or a Data section."
    ),
    "AttributeNotSupportedInDataSection": (
        "Attributes are not allowed in restricted language mode or a Data section."
    ),
    "CmdletNotInAllowedListForDataSection": (
        "The command '{0}' is not allowed in restricted language mode or a Data section."
    ),
    "ConfigurationBodyEmpty": (
        "The configuration block results were null or empty. Verify that configurations were "
        "defined in the block."
    ),
    "ConfigurationInvalidPropertyName": (
        "An attribute name for resource '{0}' was found that is not valid. An attribute name "
        "must be a simple string, and cannot contain variables or expressions. Replace '{1}' "
        "with a simple string."
    ),
    "ConfigurationNotAllowedInConstrainedLanguage": (
        "Configuration keyword is not allowed in constrainedLanguage mode."
    ),
    "ConfigurationNotAllowedOnArm64": "Configuration keyword is not supported on ARM64 processors.",
    "ConfigurationNotAllowedOnWinPE": "Configuration is not supported on WinPE.",
    "DataSectionStatementNotSupportedInDataSection": (
        "The data statement is not allowed in restricted language mode or another Data section."
    ),
    "DoWhileStatementNotSupportedInDataSection": (
        "The Do and While statements are not allowed in restricted language mode or a Data section."
    ),
    "DotSourcingNotSupportedInDataSection": (
        "Dot sourcing is not allowed in restricted language mode or a Data section."
    ),
    "DscResourceInvalidGetMethod": (
        "Invalid Get method. Get method must return [{0}] and accepts no parameters."
    ),
    "DscResourceInvalidKeyProperty": (
        "Invalid key property. The key property must be of [string], signed/unsigned integer, or "
        "Enum types."
    ),
    "DscResourceMissingDefaultConstructor": "The DSC resource '{0}' has no default constructor.",
    "DscResourceMissingGetMethod": (
        "The DSC resource '{0}' is missing a Get method that returns [{0}] and accepts no "
        "parameters."
    ),
    "DscResourceMissingKeyProperty": (
        "The DSC resource '{0}' must have at least one key property (using the syntax "
        "[DscProperty(Key)].)"
    ),
    "DscResourceMissingSetMethod": (
        "The DSC resource '{0}' is missing a Set method that returns [void] and accepts no "
        "parameters."
    ),
    "DscResourceMissingTestMethod": (
        "The DSC resource '{0}' is missing a Test method that returns [bool] and accepts no "
        "parameters."
    ),
    "DynamicKeywordPostParseException": (
        "Exception occurred when post-parsing dynamic keyword '{0}' with details '{1}'."
    ),
    "DynamicKeywordPreParseException": (
        "Exception occurred when pre-parsing dynamic keyword '{0}' with details '{1}'."
    ),
    "DynamicKeywordSemanticCheckException": (
        "Exception occurred when performing semantic check for dynamic keyword '{0}' with "
        "details '{1}'."
    ),
    "FlowControlStatementNotSupportedInDataSection": (
        "Flow control statements such as Break, Continue, Return, Exit, and Throw are not "
        "allowed in restricted language mode or a Data section."
    ),
    "ForWhileStatementNotSupportedInDataSection": (
        "For and While statements are not allowed in restricted language mode or a Data section."
    ),
    "ForeachStatementNotSupportedInDataSection": (
        "Foreach statements are not allowed in restricted language mode or a Data section."
    ),
    "FunctionDeclarationNotSupportedInDataSection": (
        "Function declarations are not allowed in restricted language mode or a Data section."
    ),
    "MethodCallNotSupportedInDataSection": (
        "Method calls are not allowed in restricted language mode or a Data section."
    ),
    "MissingStatementBlockForDataSection": "The Data section is missing its statement block.",
    "OperatorNotSupportedInDataSection": (
        "The '{0}' operator is not allowed in restricted language mode or a Data section."
    ),
    "ParallelAndSequenceBlockNotSupportedInDataSection": (
        "Parallel and sequence blocks are not allowed in restricted language mode or a Data "
        "section."
    ),
    "ParameterDeclarationNotSupportedInDataSection": (
        "Parameter declarations are not allowed in restricted language mode or a Data section."
    ),
    "PropertyReferenceNotSupportedInDataSection": (
        "Property references are not allowed in restricted language mode or a Data section."
    ),
    "RedirectionNotSupportedInDataSection": (
        "Redirection is not allowed in restricted language mode or a Data section."
    ),
    "RequiresArgumentMustBeConstant": "Argument must be constant.",
    "RequiresInvalidStringArgument": (
        "The argument for the {0} parameter is not valid. Specify a valid string argument."
    ),
    "RequiresModuleInvalid": "The argument for the Module parameter is not valid. {0}",
    "RequiresPSEditionInvalid": (
        "The argument for the {0} parameter is not valid. Specify a valid PowerShell edition."
    ),
    "RequiresPSEditionValueIsAlreadySpecified": (
        "The argument for the {0} parameter contains duplicate values. Do not specify duplicate "
        "PowerShell edition values."
    ),
    "RequiresVersionInvalid": (
        "The argument for the Version parameter is not valid. Specify a valid PowerShell "
        "version, in the format major.minor version."
    ),
    "InvalidScriptBlockInDataSection": (
        "A Begin statement block, Process statement block, or parameter statement is not allowed "
        "in a Data section."
    ),
    "ScriptBlockNotSupportedInDataSection": (
        "Script block literals are not allowed in restricted language mode or a Data section."
    ),
    "SwitchStatementNotSupportedInDataSection": (
        "The switch statement is not allowed in restricted language mode or a Data section."
    ),
    "TrapStatementNotSupportedInDataSection": (
        "The Trap statement is not allowed in restricted language mode or a Data section."
    ),
    "TryStatementNotSupportedInDataSection": (
        "The Try statement is not allowed in restricted language mode or a Data section."
    ),
    "TypeNotAllowedInDataSection": (
        "The type {0} is not allowed in restricted language mode or a Data section."
    ),
    "UnsupportedNamedBlockInConfiguration": (
        "Configuration only supports the End block in its body. Begin, Process and DynamicParam "
        "blocks are not allowed in a configuration."
    ),
    "UnsupportedReservedKeyword": (
        "The '{0}' keyword is not supported in this version of the language."
    ),
    "UnsupportedReservedProperty": (
        "The '{0}' property is not supported in this version of the language."
    ),
    "VariableReferenceNotSupportedInDataSection": (
        "A variable that cannot be referenced in restricted language mode or a Data section is "
        "being referenced. Variables that can be referenced include the following: {0}."
    ),
}
