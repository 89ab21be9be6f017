"""The numbers of constant expressions of C#, as members of enums have them."""

from __future__ import annotations

from typing import Final

from poshws.runtime.csharp.tokens import Token, Unsupported, number_value


def constant(tokens: list[Token], names: dict[str, int]) -> int:
    """The number of a constant expression: literals, members before it, and `| & ^ ~ + - * <<`."""
    reader = _Constant(tokens, names)
    value = reader.binary(0)
    if reader.place != len(tokens):
        raise Unsupported(f"'{tokens[reader.place].text}' in a constant")
    return value


_LEVELS: Final = ({"|"}, {"^"}, {"&"}, {"<<"}, {"+", "-"}, {"*"})


class _Constant:
    def __init__(self, tokens: list[Token], names: dict[str, int]) -> None:
        self.tokens, self.names, self.place = tokens, names, 0

    def text(self) -> str:
        return self.tokens[self.place].text if self.place < len(self.tokens) else ""

    def binary(self, level: int) -> int:
        if level == len(_LEVELS):
            return self.single()
        value = self.binary(level + 1)
        while self.text() in _LEVELS[level]:
            sign = self.text()
            self.place += 1
            value = _APPLY[sign](value, self.binary(level + 1))
        return value

    def single(self) -> int:
        if self.place >= len(self.tokens):
            raise Unsupported("a constant without a value")
        token = self.tokens[self.place]
        self.place += 1
        if token.text in ("-", "~"):
            value = self.single()
            return -value if token.text == "-" else ~value
        if token.text == "(":
            value = self.binary(0)
            self.place += 1
            return value
        if token.kind == "number":
            return int(number_value(token.text))
        if token.text in self.names:
            return self.names[token.text]
        raise Unsupported(f"'{token.text}' in a constant")


_APPLY: Final = {
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
    "&": lambda a, b: a & b,
    "<<": lambda a, b: a << b,
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
}
