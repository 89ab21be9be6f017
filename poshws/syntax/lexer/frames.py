"""Frames: what the modal lexer remembers of each bracket that is open."""

from __future__ import annotations

from typing import Final

# Contexts: what may come next in a frame. grammar/README.md has a line on each.
START: Final = "start"
COMMAND: Final = "command"
EXPRESSION: Final = "expression"
HEADER: Final = "header"
FUNCTION_NAME: Final = "function name"
DEFINITION_NAME: Final = "definition name"
DATA_NAME: Final = "data name"
LABEL: Final = "label"
USING: Final = "using"
TYPE_NAME: Final = "type name"
ASSEMBLY: Final = "assembly"
SIGNATURE: Final = "signature"
ENUMERATION: Final = "enumeration"
KEY: Final = "key"
ARGUMENT: Final = "argument"
CLAUSE: Final = "clause"

# Braces that open a block rather than a script block, in the order they are tried.
BLOCK_OPENERS: Final = (
    "_BLOCK", "_FUNCTION_BODY", "_SWITCH_BODY", "_CLASS_BODY", "_ENUM_BODY"
)  # fmt: skip

# Terminal of the opening bracket: the closing character, and the context of the text inside.
_BRACKETS: Final = {
    "$ROOT": ("", START),
    "_LPAREN": (")", START),
    "_DOLLAR_PAREN": (")", START),
    "_AT_PAREN": (")", START),
    "_PARAM_PAREN": (")", EXPRESSION),
    "_ATTRIBUTE_PAREN": (")", ARGUMENT),
    "_CALL_PAREN": (")", EXPRESSION),
    "_LCURLY": ("}", START),
    "_AT_CURLY": ("}", KEY),
    "_BLOCK": ("}", START),
    "_FUNCTION_BODY": ("}", START),
    "_SWITCH_BODY": ("}", CLAUSE),
    "_CLASS_BODY": ("}", SIGNATURE),
    "_ENUM_BODY": ("}", ENUMERATION),
    "CALL_BLOCK": ("}", START),
    "_LBRACKET": ("]", TYPE_NAME),
    "ARRAY_OPEN": ("]", TYPE_NAME),
    "_GENERIC_OPEN": ("]", TYPE_NAME),
    "_GENERIC_CALL": ("]", TYPE_NAME),
    "INDEX": ("]", EXPRESSION),
}
# Brackets behind whose end a value stands.
_OPERANDS: Final = frozenset(
    ("_LPAREN", "_DOLLAR_PAREN", "_AT_PAREN", "_CALL_PAREN", "_LCURLY", "_AT_CURLY", "CALL_BLOCK",
     "INDEX")
)  # fmt: skip
# Brackets inside which a comma separates arguments even where a value could be a list.
_NO_COMMA: Final = frozenset(("_PARAM_PAREN", "_ATTRIBUTE_PAREN", "_CALL_PAREN"))
_COMMA_AGAIN: Final = frozenset(
    ("_LPAREN", "_DOLLAR_PAREN", "_AT_PAREN", "_LCURLY", "CALL_BLOCK", "INDEX")
)


class Frame:
    """One open bracket: the context of its text now, and the one a new line takes it back to."""

    __slots__ = (
        "base",
        "closer",
        "context",
        "ends_statement",
        "in_workflow",
        "is_attribute",
        "is_member",
        "is_operand",
        "keyword",
        "no_comma",
        "opener",
        "saw_dashes",
    )

    def __init__(self, opener: str, no_comma: bool = False) -> None:
        self.opener = opener
        self.closer, self.base = _BRACKETS[opener]
        self.context = self.base
        self.no_comma = no_comma
        self.keyword = ""
        self.saw_dashes = False
        self.in_workflow = False
        self.is_member = False
        self.is_attribute = False
        self.is_operand = opener in _OPERANDS
        self.ends_statement = opener in BLOCK_OPENERS

    def begin_command(self) -> None:
        """The words of a command follow."""
        self.context = COMMAND
        self.saw_dashes = False

    def inside(self, opener: str) -> Frame:
        """The frame of a bracket that opens in this one."""
        no_comma = opener in _NO_COMMA or (self.no_comma and opener not in _COMMA_AGAIN)
        frame = Frame(opener, no_comma)
        frame.in_workflow = self.in_workflow
        if opener == "_FUNCTION_BODY":
            frame.in_workflow = self.keyword == "workflow"
        if opener == "_LPAREN" and self.keyword and self.context is HEADER:
            # The brackets behind `if`, `while` … are no value.
            frame.is_operand = False
        if opener == "_ATTRIBUTE_PAREN":
            self.is_attribute = True
        return frame
