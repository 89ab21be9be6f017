"""Splits the text of C# into tokens; comments and blanks are left out."""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Unsupported(Exception):
    """Something in the source that is more than a declaration of data; the text says what."""


class Token(NamedTuple):
    """`kind` is one of name, number, text, letter, sign and end."""

    kind: str
    text: str


_PIECES: Final = re.compile(
    r"""
    (?P<skip>\s+|//[^\n]*|/\*.*?\*/|\#[^\n]*)
  | (?P<text>\$"(?:[^"\\\n]|\\.)*"|@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*")
  | (?P<letter>'(?:[^'\\]|\\.[^']*)')
  | (?P<number>0[xX][0-9a-fA-F_]+[uUlL]*|0[bB][01_]+[uUlL]*
      |[0-9][0-9_]*(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?[uUlLfFdDmM]*)
  | (?P<name>@?[A-Za-z_][A-Za-z0-9_]*)
  | (?P<sign>=>|==|!=|<=|>=|&&|\|\||<<|\?\?|[-+*/%&|^~!<>=?:;,.(){}\[\]])
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPES: Final = {
    "n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "v": "\v",
}  # fmt: skip


def tokens_of(text: str) -> list[Token]:
    """The tokens, the last of kind `end`. Raises Unsupported for what is no C# at all."""
    found: list[Token] = []
    place = 0
    while place < len(text):
        match = _PIECES.match(text, place)
        if match is None:
            raise Unsupported(f"unexpected character '{text[place]}'")
        place = match.end()
        kind = match.lastgroup or ""
        if kind != "skip":
            found.append(Token(kind, match[0].removeprefix("@") if kind == "name" else match[0]))
    found.append(Token("end", ""))
    return found


def text_value(literal: str) -> str:
    """The characters of a literal of a string or a character."""
    if literal.startswith("@"):
        return literal[2:-1].replace('""', '"')
    return re.sub(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{1,4}|.)", _unescaped, literal[1:-1])


def interpolated(literal: str) -> tuple[str, list[str]]:
    """`$"a{b:x}"` as a format, `a{0:x}`, and the expressions for it."""
    pieces = re.split(r"(\{\{|\}\}|\{[^{}]*\})", text_value(literal[1:]))
    values: list[str] = []
    for place, piece in enumerate(pieces):
        if piece.startswith("{") and piece not in ("{{",):
            match = re.match(r"\{([^,:]*)(.*)\}\Z", piece, re.DOTALL)
            assert match is not None
            pieces[place] = f"{{{len(values)}{match[2]}}}"
            values.append(match[1])
    return "".join(pieces), values


def _unescaped(match: re.Match[str]) -> str:
    code = match[1]
    if len(code) > 1:
        return chr(int(code[1:], 16))
    return _ESCAPES.get(code, code)


def number_value(literal: str) -> int | float:
    """The number of a literal, without its suffix."""
    plain = literal.replace("_", "")
    if plain[:2].lower() == "0x":
        return int(plain.rstrip("uUlL"), 16)
    if plain[:2].lower() == "0b":
        return int(plain.rstrip("uUlL"), 2)
    digits = plain.rstrip("uUlLfFdDmM")
    return int(digits) if digits.isdigit() and plain[-1] not in "fFdDmM" else float(digits)
