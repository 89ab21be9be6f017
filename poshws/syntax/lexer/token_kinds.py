"""Kinds of tokens and their flags, named and numbered as in .NET."""

from __future__ import annotations

from typing import Final


class TokenFlags:
    """Bits of `Token.flags`; the names are those of .NET's enum in capitals."""

    NONE: Final = 0x0
    BINARY_PRECEDENCE_LOGICAL: Final = 0x1
    BINARY_PRECEDENCE_BITWISE: Final = 0x2
    BINARY_PRECEDENCE_COMPARISON: Final = 0x5
    BINARY_PRECEDENCE_COALESCE: Final = 0x7
    BINARY_PRECEDENCE_ADD: Final = 0x9
    BINARY_PRECEDENCE_MULTIPLY: Final = 0xA
    BINARY_PRECEDENCE_FORMAT: Final = 0xC
    BINARY_PRECEDENCE_RANGE: Final = 0xD
    BINARY_PRECEDENCE_MASK: Final = 0xF
    KEYWORD: Final = 0x10
    SCRIPT_BLOCK_BLOCK_NAME: Final = 0x20
    BINARY_OPERATOR: Final = 0x100
    UNARY_OPERATOR: Final = 0x200
    CASE_SENSITIVE_OPERATOR: Final = 0x400
    TERNARY_OPERATOR: Final = 0x800
    SPECIAL_OPERATOR: Final = 0x1000
    ASSIGNMENT_OPERATOR: Final = 0x2000
    PARSE_MODE_INVARIANT: Final = 0x8000
    TOKEN_IN_ERROR: Final = 0x10000
    DISALLOWED_IN_RESTRICTED_MODE: Final = 0x20000
    PREFIX_OR_POSTFIX_OPERATOR: Final = 0x40000
    COMMAND_NAME: Final = 0x80000
    MEMBER_NAME: Final = 0x100000
    TYPE_NAME: Final = 0x200000
    ATTRIBUTE_NAME: Final = 0x400000
    CAN_CONSTANT_FOLD: Final = 0x800000
    STATEMENT_DOESNT_SUPPORT_ATTRIBUTES: Final = 0x1000000


_BINARY = TokenFlags.BINARY_OPERATOR
_UNARY = TokenFlags.UNARY_OPERATOR
_COMPARISON = _BINARY | TokenFlags.BINARY_PRECEDENCE_COMPARISON
_BITWISE = _BINARY | TokenFlags.BINARY_PRECEDENCE_BITWISE | TokenFlags.CAN_CONSTANT_FOLD
_LOGICAL = _BINARY | TokenFlags.BINARY_PRECEDENCE_LOGICAL | TokenFlags.CAN_CONSTANT_FOLD
_ADD = _BINARY | TokenFlags.BINARY_PRECEDENCE_ADD
_MULTIPLY = _BINARY | TokenFlags.BINARY_PRECEDENCE_MULTIPLY | TokenFlags.CAN_CONSTANT_FOLD
_FORMAT = _BINARY | TokenFlags.BINARY_PRECEDENCE_FORMAT
_RANGE = _BINARY | TokenFlags.BINARY_PRECEDENCE_RANGE
_COALESCE = _BINARY | TokenFlags.BINARY_PRECEDENCE_COALESCE
_SENSITIVE = TokenFlags.CASE_SENSITIVE_OPERATOR
_FOLDS = TokenFlags.CAN_CONSTANT_FOLD
_RESTRICTED = TokenFlags.DISALLOWED_IN_RESTRICTED_MODE
_INVARIANT = TokenFlags.PARSE_MODE_INVARIANT
_SPECIAL = TokenFlags.SPECIAL_OPERATOR
_ASSIGNMENT = TokenFlags.ASSIGNMENT_OPERATOR
_KEYWORD = TokenFlags.KEYWORD
_BLOCK = TokenFlags.SCRIPT_BLOCK_BLOCK_NAME
_NO_ATTRIBUTES = TokenFlags.STATEMENT_DOESNT_SUPPORT_ATTRIBUTES

# Name: number, text, flags that every token of the kind has.
TOKEN_KINDS: Final[dict[str, tuple[int, str, int]]] = {
    "Unknown": (0, "unknown", 0),
    "Variable": (1, "var", 0),
    "SplattedVariable": (2, "@var", 0),
    "Parameter": (3, "param", 0),
    "Number": (4, "number", 0),
    "Label": (5, "label", 0),
    "Identifier": (6, "ident", 0),
    "Generic": (7, "generic", 0),
    "NewLine": (8, "newline", _INVARIANT),
    "LineContinuation": (9, "line continuation", _INVARIANT),
    "Comment": (10, "comment", _INVARIANT),
    "EndOfInput": (11, "eof", _INVARIANT),
    "StringLiteral": (12, "sqstr", _INVARIANT),
    "StringExpandable": (13, "dqstr", _INVARIANT),
    "HereStringLiteral": (14, "sq here string", _INVARIANT),
    "HereStringExpandable": (15, "dq here string", _INVARIANT),
    "LParen": (16, "(", _INVARIANT),
    "RParen": (17, ")", _INVARIANT),
    "LCurly": (18, "{", _INVARIANT),
    "RCurly": (19, "}", _INVARIANT),
    "LBracket": (20, "[", 0),
    "RBracket": (21, "]", _INVARIANT),
    "AtParen": (22, "@(", _INVARIANT),
    "AtCurly": (23, "@{", _INVARIANT),
    "DollarParen": (24, "$(", _INVARIANT),
    "Semi": (25, ";", _INVARIANT),
    "AndAnd": (26, "&&", _INVARIANT),
    "OrOr": (27, "||", _INVARIANT),
    "Ampersand": (28, "&", _SPECIAL | _INVARIANT),
    "Pipe": (29, "|", _SPECIAL | _INVARIANT),
    "Comma": (30, ",", _UNARY | _INVARIANT),
    "MinusMinus": (31, "--", _UNARY | TokenFlags.PREFIX_OR_POSTFIX_OPERATOR | _RESTRICTED),
    "PlusPlus": (32, "++", _UNARY | TokenFlags.PREFIX_OR_POSTFIX_OPERATOR | _RESTRICTED),
    "DotDot": (33, "..", _RANGE | _RESTRICTED),
    "ColonColon": (34, "::", _SPECIAL | _RESTRICTED),
    "Dot": (35, ".", _SPECIAL | _RESTRICTED),
    "Exclaim": (36, "!", _UNARY | _FOLDS),
    "Multiply": (37, "*", _MULTIPLY),
    "Divide": (38, "/", _MULTIPLY),
    "Rem": (39, "%", _MULTIPLY),
    "Plus": (40, "+", _ADD | _UNARY | _FOLDS),
    "Minus": (41, "-", _ADD | _UNARY | _FOLDS),
    "Equals": (42, "=", _ASSIGNMENT),
    "PlusEquals": (43, "+=", _ASSIGNMENT),
    "MinusEquals": (44, "-=", _ASSIGNMENT),
    "MultiplyEquals": (45, "*=", _ASSIGNMENT),
    "DivideEquals": (46, "/=", _ASSIGNMENT),
    "RemainderEquals": (47, "%=", _ASSIGNMENT),
    "Redirection": (48, "redirection", _RESTRICTED),
    "RedirectInStd": (49, "<", _INVARIANT | _RESTRICTED),
    "Format": (50, "-f", _FORMAT | _RESTRICTED),
    "Not": (51, "-not", _UNARY | _FOLDS),
    "Bnot": (52, "-bnot", _UNARY | _FOLDS),
    "And": (53, "-and", _LOGICAL),
    "Or": (54, "-or", _LOGICAL),
    "Xor": (55, "-xor", _LOGICAL),
    "Band": (56, "-band", _BITWISE),
    "Bor": (57, "-bor", _BITWISE),
    "Bxor": (58, "-bxor", _BITWISE),
    "Join": (59, "-join", _COMPARISON | _UNARY | _RESTRICTED),
    "Ieq": (60, "-eq", _COMPARISON),
    "Ine": (61, "-ne", _COMPARISON),
    "Ige": (62, "-ge", _COMPARISON),
    "Igt": (63, "-gt", _COMPARISON),
    "Ilt": (64, "-lt", _COMPARISON),
    "Ile": (65, "-le", _COMPARISON),
    "Ilike": (66, "-ilike", _COMPARISON),
    "Inotlike": (67, "-inotlike", _COMPARISON),
    "Imatch": (68, "-imatch", _COMPARISON | _RESTRICTED),
    "Inotmatch": (69, "-inotmatch", _COMPARISON | _RESTRICTED),
    "Ireplace": (70, "-ireplace", _COMPARISON | _RESTRICTED),
    "Icontains": (71, "-icontains", _COMPARISON),
    "Inotcontains": (72, "-inotcontains", _COMPARISON),
    "Iin": (73, "-iin", _COMPARISON),
    "Inotin": (74, "-inotin", _COMPARISON),
    "Isplit": (75, "-isplit", _COMPARISON | _UNARY | _RESTRICTED),
    "Ceq": (76, "-ceq", _COMPARISON | _SENSITIVE),
    "Cne": (77, "-cne", _COMPARISON | _SENSITIVE),
    "Cge": (78, "-cge", _COMPARISON | _SENSITIVE),
    "Cgt": (79, "-cgt", _COMPARISON | _SENSITIVE),
    "Clt": (80, "-clt", _COMPARISON | _SENSITIVE),
    "Cle": (81, "-cle", _COMPARISON | _SENSITIVE),
    "Clike": (82, "-clike", _COMPARISON | _SENSITIVE),
    "Cnotlike": (83, "-cnotlike", _COMPARISON | _SENSITIVE),
    "Cmatch": (84, "-cmatch", _COMPARISON | _SENSITIVE | _RESTRICTED),
    "Cnotmatch": (85, "-cnotmatch", _COMPARISON | _SENSITIVE | _RESTRICTED),
    "Creplace": (86, "-creplace", _COMPARISON | _SENSITIVE | _RESTRICTED),
    "Ccontains": (87, "-ccontains", _COMPARISON | _SENSITIVE),
    "Cnotcontains": (88, "-cnotcontains", _COMPARISON | _SENSITIVE),
    "Cin": (89, "-cin", _COMPARISON | _SENSITIVE),
    "Cnotin": (90, "-cnotin", _COMPARISON | _SENSITIVE),
    "Csplit": (91, "-csplit", _COMPARISON | _UNARY | _SENSITIVE | _RESTRICTED),
    "Is": (92, "-is", _COMPARISON),
    "IsNot": (93, "-isnot", _COMPARISON),
    "As": (94, "-as", _COMPARISON | _RESTRICTED),
    "PostfixPlusPlus": (95, "++", _UNARY | TokenFlags.PREFIX_OR_POSTFIX_OPERATOR | _RESTRICTED),
    "PostfixMinusMinus": (96, "--", _UNARY | TokenFlags.PREFIX_OR_POSTFIX_OPERATOR | _RESTRICTED),
    "Shl": (97, "-shl", _COMPARISON | _FOLDS),
    "Shr": (98, "-shr", _COMPARISON | _FOLDS),
    "Colon": (99, ":", _SPECIAL | _RESTRICTED),
    "QuestionMark": (100, "?", TokenFlags.TERNARY_OPERATOR | _RESTRICTED),
    "QuestionQuestionEquals": (101, "??=", _ASSIGNMENT),
    "QuestionQuestion": (102, "??", _COALESCE),
    "QuestionDot": (103, "?.", _SPECIAL | _RESTRICTED),
    "QuestionLBracket": (104, "?[", 0),
    "Begin": (119, "begin", _KEYWORD | _BLOCK),
    "Break": (120, "break", _KEYWORD | _NO_ATTRIBUTES),
    "Catch": (121, "catch", _KEYWORD),
    "Class": (122, "class", _KEYWORD),
    "Continue": (123, "continue", _KEYWORD | _NO_ATTRIBUTES),
    "Data": (124, "data", _KEYWORD | _NO_ATTRIBUTES),
    "Define": (125, "define", _KEYWORD | _NO_ATTRIBUTES),
    "Do": (126, "do", _KEYWORD | _NO_ATTRIBUTES),
    "Dynamicparam": (127, "dynamicparam", _KEYWORD | _BLOCK),
    "Else": (128, "else", _KEYWORD),
    "ElseIf": (129, "elseif", _KEYWORD),
    "End": (130, "end", _KEYWORD | _BLOCK),
    "Exit": (131, "exit", _KEYWORD | _NO_ATTRIBUTES),
    "Filter": (132, "filter", _KEYWORD | _NO_ATTRIBUTES),
    "Finally": (133, "finally", _KEYWORD),
    "For": (134, "for", _KEYWORD | _NO_ATTRIBUTES),
    "Foreach": (135, "foreach", _KEYWORD | _NO_ATTRIBUTES),
    "From": (136, "from", _KEYWORD | _NO_ATTRIBUTES),
    "Function": (137, "function", _KEYWORD | _NO_ATTRIBUTES),
    "If": (138, "if", _KEYWORD | _NO_ATTRIBUTES),
    "In": (139, "in", _KEYWORD),
    "Param": (140, "param", _KEYWORD),
    "Process": (141, "process", _KEYWORD | _BLOCK),
    "Return": (142, "return", _KEYWORD | _NO_ATTRIBUTES),
    "Switch": (143, "switch", _KEYWORD | _NO_ATTRIBUTES),
    "Throw": (144, "throw", _KEYWORD | _NO_ATTRIBUTES),
    "Trap": (145, "trap", _KEYWORD | _NO_ATTRIBUTES),
    "Try": (146, "try", _KEYWORD | _NO_ATTRIBUTES),
    "Until": (147, "until", _KEYWORD),
    "Using": (148, "using", _KEYWORD | _NO_ATTRIBUTES),
    "Var": (149, "var", _KEYWORD | _NO_ATTRIBUTES),
    "While": (150, "while", _KEYWORD | _NO_ATTRIBUTES),
    "Workflow": (151, "workflow", _KEYWORD | _NO_ATTRIBUTES),
    "Parallel": (152, "parallel", _KEYWORD | _NO_ATTRIBUTES),
    "Sequence": (153, "sequence", _KEYWORD | _NO_ATTRIBUTES),
    "InlineScript": (154, "inlinescript", _KEYWORD | _NO_ATTRIBUTES),
    "Configuration": (155, "configuration", _KEYWORD),
    "DynamicKeyword": (156, "dynamickeyword", _KEYWORD),
    "Public": (157, "public", _KEYWORD),
    "Private": (158, "private", _KEYWORD),
    "Static": (159, "static", _KEYWORD),
    "Interface": (160, "interface", _KEYWORD),
    "Enum": (161, "enum", _KEYWORD),
    "Namespace": (162, "namespace", _KEYWORD),
    "Module": (163, "module", _KEYWORD),
    "Type": (164, "type", _KEYWORD),
    "Assembly": (165, "assembly", _KEYWORD),
    "Command": (166, "command", _KEYWORD),
    "Hidden": (167, "hidden", _KEYWORD),
    "Base": (168, "base", _KEYWORD),
    "Default": (169, "default", _KEYWORD),
    "Clean": (170, "clean", _KEYWORD | _BLOCK),
}
