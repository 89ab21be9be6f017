"""Frames: what the lexer remembers of each bracket that is open."""

from __future__ import annotations

from typing import Any

from poshws.syntax.lexer import modes

# Braces that open a block rather than a script block, in the order they are tried.
BLOCK_OPENERS = ("_BLOCK", "_FUNCTION_BODY", "_SWITCH_BODY", "_CLASS_BODY", "_ENUM_BODY")

# Character: kind and terminal of the token.
CLOSERS = {
    ")": ("RParen", "_RPAREN"),
    "}": ("RCurly", "_RCURLY"),
    "]": ("RBracket", "_RBRACKET"),
}

_PARENS = (
    "_LPAREN",
    "_DOLLAR_PAREN",
    "_AT_PAREN",
    "_PARAM_PAREN",
    "_ATTRIBUTE_PAREN",
    "_CALL_PAREN",
)
_BRACKETS = ("_LBRACKET", "ARRAY_OPEN", "_GENERIC_OPEN", "_GENERIC_CALL", "INDEX")
# Brackets behind whose end a value stands.
_OPERANDS = frozenset(
    (
        "_LPAREN",
        "_DOLLAR_PAREN",
        "_AT_PAREN",
        "_CALL_PAREN",
        "_LCURLY",
        "_AT_CURLY",
        "CALL_BLOCK",
        "INDEX",
    )
)
# Brackets inside which a comma separates arguments even where a value could be a list.
_NO_COMMA = frozenset(("_PARAM_PAREN", "_ATTRIBUTE_PAREN", "_CALL_PAREN"))
_COMMA_AGAIN = frozenset(
    ("_LPAREN", "_DOLLAR_PAREN", "_AT_PAREN", "_LCURLY", "CALL_BLOCK", "INDEX")
)


class Frame:
    """One open bracket: the mode its text is in now, and the one a new line takes it back to."""

    __slots__ = (
        "base",
        "closer",
        "ends_statement",
        "is_attribute",
        "is_member",
        "is_operand",
        "keyword",
        "mode",
        "no_comma",
        "opener",
        "saw_dashes",
    )

    def __init__(self, opener: str, mode: Any, base: Any, no_comma: bool) -> None:
        self.opener = opener
        self.mode = mode
        self.base = base
        self.no_comma = no_comma
        self.keyword = ""
        self.saw_dashes = False
        self.is_member = False
        self.is_attribute = False
        self.is_operand = opener in _OPERANDS
        self.ends_statement = opener in BLOCK_OPENERS
        if opener in _PARENS:
            self.closer = ")"
        elif opener in _BRACKETS:
            self.closer = "]"
        else:
            self.closer = "}"

    def begin_command(self) -> None:
        """The words of a command follow."""
        self.mode = modes.command
        self.saw_dashes = False

    def inside(self, opener: str) -> Frame:
        """The frame of a bracket that opens in this one."""
        mode = modes.MODE_INSIDE[opener]
        no_comma = opener in _NO_COMMA or (self.no_comma and opener not in _COMMA_AGAIN)
        frame = Frame(opener, mode, mode, no_comma)
        if opener == "_LPAREN" and self.keyword and self.is_header():
            # The brackets behind `if`, `while` … are no value.
            frame.is_operand = False
        if opener == "_ATTRIBUTE_PAREN":
            self.is_attribute = True
        return frame

    def is_header(self) -> bool:
        """True between a keyword and its block."""
        return self.mode is modes.header
