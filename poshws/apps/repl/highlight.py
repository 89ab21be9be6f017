"""The text being typed → coloured pieces of it, by the tokens of our own lexer.

Colours are PSReadLine's defaults, named as the sixteen colours of a terminal, so they follow its
theme. Which token has which colour is PSReadLine's rule, too (Render.Helper.cs, GetTokenColor).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.lexers import Lexer
from prompt_toolkit.styles import Style

from poshws.syntax import ParseResult, parse
from poshws.syntax.lexer.sub_expressions import SubExpression
from poshws.syntax.lexer.tokens import Token, TokenFlags
from poshws.syntax.semantics.token_names import mark_names

if TYPE_CHECKING:
    from prompt_toolkit.document import Document

STYLE = Style.from_dict(
    {
        "ps-command": "ansibrightyellow",
        "ps-comment": "ansigreen",
        "ps-keyword": "ansibrightgreen",
        "ps-member": "",
        "ps-number": "bold",
        "ps-operator": "ansibrightblack",
        "ps-parameter": "ansibrightblack",
        "ps-string": "ansicyan",
        "ps-type": "ansigray",
        "ps-variable": "ansibrightgreen",
        "prompt-error": "ansibrightred",
        "auto-suggestion": "ansibrightblack italic",
        "bottom-toolbar": "noreverse",
    }
)

_KINDS = {
    "Comment": "ps-comment",
    "Parameter": "ps-parameter",
    "Variable": "ps-variable",
    "SplattedVariable": "ps-variable",
    "StringExpandable": "ps-string",
    "StringLiteral": "ps-string",
    "HereStringExpandable": "ps-string",
    "HereStringLiteral": "ps-string",
    "Number": "ps-number",
}
_OPERATORS = TokenFlags.BINARY_OPERATOR | TokenFlags.UNARY_OPERATOR | TokenFlags.ASSIGNMENT_OPERATOR


@lru_cache(maxsize=8)
def parsed(text: str) -> ParseResult:
    """The text parsed; colours, validation and the prompt's mark ask for the same one."""
    result = parse(text)
    mark_names(result.script_block, result.tokens)
    return result


def token_class(token: Token) -> str:
    """The style class of a token, or nothing for plain text."""
    flags = token.flags
    if flags & TokenFlags.COMMAND_NAME:
        return "ps-command"
    found = _KINDS.get(token.kind)
    if found is not None:
        return found
    if token.kind == "Generic":
        return "ps-parameter" if token.text.startswith("--") else ""
    if flags & TokenFlags.KEYWORD:
        return "ps-keyword"
    if flags & _OPERATORS:
        return "ps-operator"
    if flags & TokenFlags.TYPE_NAME:
        return "ps-type"
    return "ps-member" if flags & TokenFlags.MEMBER_NAME else ""


def classes_of(text: str) -> list[str]:
    """The style class of every character."""
    classes = [""] * len(text)
    paint(parsed(text).tokens, classes)
    return classes


def paint(tokens: Iterable[Token], classes: list[str], offset: int = 0) -> None:
    """Gives the characters of the tokens their classes; what is inside strings goes on top."""
    for token in tokens:
        fill(classes, token.start + offset, token.end + offset, token_class(token))
        for part in token.nested or ():
            if isinstance(part, Token):
                paint((part,), classes, offset)
            elif isinstance(part, SubExpression) and not part.places:
                fill(classes, part.start + offset, part.end + offset, "")
                paint(parsed(part.text).tokens, classes, part.start + offset)


def fill(classes: list[str], start: int, end: int, name: str) -> None:
    """Sets the class of a range of characters."""
    end = min(end, len(classes))
    classes[start:end] = [name] * max(0, end - start)


class PowerShellLexer(Lexer):
    """Colours for prompt_toolkit."""

    def lex_document(self, document: Document) -> Callable[[int], StyleAndTextTuples]:
        """A function that gives the pieces of a line."""
        text = document.text
        classes = classes_of(text)
        lines = document.lines
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)

        def pieces(number: int) -> StyleAndTextTuples:
            if number >= len(lines):
                return []
            return runs(lines[number], classes, starts[number])

        return pieces


def runs(line: str, classes: list[str], start: int) -> StyleAndTextTuples:
    """A line as runs of one class each."""
    found: StyleAndTextTuples = []
    begin = 0
    for at in range(1, len(line) + 1):
        if at == len(line) or classes[start + at] != classes[start + begin]:
            name = classes[start + begin]
            found.append((f"class:{name}" if name else "", line[begin:at]))
            begin = at
    return found
