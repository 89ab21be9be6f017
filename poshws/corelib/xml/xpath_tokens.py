"""Cuts an XPath into tokens; whether `*`, `and`, `or`, `div` and `mod` are operators depends on
what is before.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_NAME: Final = r"[^\W\d][\w.-]*"
_TOKEN: Final = re.compile(
    rf"\s*(?:(?P<number>\d+(?:\.\d*)?|\.\d+)|(?P<text>\"[^\"]*\"|'[^']*')"
    rf"|(?P<axis>{_NAME})\s*::|(?P<name>{_NAME}(?::(?:{_NAME}|\*))?)"
    r"|(?P<mark>//|::|\.\.|!=|<=|>=|[()\[\].@,/|+\-=<>*$]))"
)
_OPERATORS: Final = frozenset(("and", "or", "div", "mod"))


class Token(NamedTuple):
    """`kind` is name, function, axis, number, text, mark, operator or end."""

    kind: str
    text: str


def read_tokens(path: str) -> list[Token] | None:
    """None for a text with something that is no token."""
    tokens: list[Token] = []
    place = 0
    while path[place:].strip():
        found = _TOKEN.match(path, place)
        if found is None:
            return None
        place = found.end()
        kind = found.lastgroup or ""
        text = found[kind]
        if kind == "text":
            text = text[1:-1]
        elif kind == "name":
            if _ends_operand(tokens) and text in _OPERATORS:
                kind = "operator"
            elif path[place:].lstrip().startswith("("):
                kind = "function"
        elif text == "*" and _ends_operand(tokens):
            kind = "operator"
        tokens.append(Token(kind, text))
    return [*tokens, Token("end", "")]


def _ends_operand(tokens: list[Token]) -> bool:
    """Whether an operator may follow."""
    if not tokens:
        return False
    last = tokens[-1]
    if last.kind == "mark":
        return last.text in (")", "]", ".", "..", "*")
    return last.kind in ("name", "number", "text")
