"""Tokens as scripts see them: each kind is an object of the class that .NET has for it.

The lexer makes one class of tokens; when a script asks for them, each becomes one of the classes
here, which hold nothing more.
"""

from __future__ import annotations

from collections.abc import Sequence

from poshws.syntax.lexer.tokens import Token
from poshws.syntax.lexer.variable_path import VariablePath

_LANGUAGE = "System.Management.Automation.Language."


class VariableToken(Token):
    """`$name`, `@name`"""

    __slots__ = ()
    net_name = _LANGUAGE + "VariableToken"

    @property
    def name(self) -> object:
        return self.value

    @property
    def variable_path(self) -> VariablePath:
        return VariablePath(str(self.value))


class NumberToken(Token):
    """`12`"""

    __slots__ = ()
    net_name = _LANGUAGE + "NumberToken"


class ParameterToken(Token):
    """`-name`, `-name:`"""

    __slots__ = ()
    net_name = _LANGUAGE + "ParameterToken"

    @property
    def used_colon(self) -> bool:
        return bool(self.value[1])


class LabelToken(Token):
    """`:name`"""

    __slots__ = ()
    net_name = _LANGUAGE + "LabelToken"

    @property
    def label_text(self) -> object:
        return self.value


class StringLiteralToken(Token):
    """A text in which nothing is expanded, with quotes or without."""

    __slots__ = ()
    net_name = _LANGUAGE + "StringLiteralToken"


class StringExpandableToken(Token):
    """A text with what is expanded in it."""

    __slots__ = ()
    net_name = _LANGUAGE + "StringExpandableToken"

    @property
    def nested_tokens(self) -> list[Token] | None:
        found = [each for each in self.nested or () if isinstance(each, Token)]
        return list(seen(found)) or None


class FileRedirectionToken(Token):
    """`> file`"""

    __slots__ = ()
    net_name = _LANGUAGE + "FileRedirectionToken"

    @property
    def from_stream(self) -> object:
        return self.value[0]

    @property
    def append(self) -> bool:
        return bool(self.value[1])


class MergingRedirectionToken(Token):
    """`2>&1`"""

    __slots__ = ()
    net_name = _LANGUAGE + "MergingRedirectionToken"

    @property
    def from_stream(self) -> object:
        return self.value[0]

    @property
    def to_stream(self) -> object:
        return self.value[1]


class InputRedirectionToken(Token):
    """`<`"""

    __slots__ = ()
    net_name = _LANGUAGE + "InputRedirectionToken"


_CLASSES: dict[str, type[Token]] = {
    "Variable": VariableToken,
    "SplattedVariable": VariableToken,
    "Number": NumberToken,
    "Parameter": ParameterToken,
    "Label": LabelToken,
    "Generic": StringLiteralToken,
    "StringLiteral": StringLiteralToken,
    "HereStringLiteral": StringLiteralToken,
    "StringExpandable": StringExpandableToken,
    "HereStringExpandable": StringExpandableToken,
    "RedirectInStd": InputRedirectionToken,
}
"""Kind → class; redirections and bare words have two."""


def seen(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each of its own class from now on."""
    for token in tokens:
        kind = token.kind
        if kind == "Redirection" and isinstance(token.value, tuple):
            is_merging = isinstance(token.value[1], str)
            token.__class__ = MergingRedirectionToken if is_merging else FileRedirectionToken
        elif kind == "Generic" and token.nested:
            token.__class__ = StringExpandableToken
        else:
            token.__class__ = _CLASSES.get(kind, Token)
    return list(tokens)
