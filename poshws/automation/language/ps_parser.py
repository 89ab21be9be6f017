"""PSParser: a script's text as the tokens of PowerShell 2, which know fewer kinds."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from poshws.clr.collections.lists import List
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib import execution_context
from poshws.corelib.exceptions.powershell import PSArgumentNullException
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert

_AUTOMATION = "System.Management.Automation."
# TokenFlags of the parser, the first that is set says the kind.
_FLAGS: Final = (
    (0x80000, "Command"),
    (0x100000, "Member"),
    (0x400000, "Attribute"),
    (0x200000, "Type"),
)
_KEYWORD: Final = 0x10
_KINDS: Final = {
    "Variable": "Variable",
    "SplattedVariable": "Variable",
    "Parameter": "CommandParameter",
    "Number": "Number",
    "Label": "LoopLabel",
    "Identifier": "CommandArgument",
    "Generic": "CommandArgument",
    "NewLine": "NewLine",
    "LineContinuation": "LineContinuation",
    "Comment": "Comment",
    "Semi": "StatementSeparator",
    "Unknown": "Unknown",
    "EndOfInput": "Unknown",
    "LParen": "GroupStart",
    "LCurly": "GroupStart",
    "AtParen": "GroupStart",
    "AtCurly": "GroupStart",
    "DollarParen": "GroupStart",
    "RParen": "GroupEnd",
    "RCurly": "GroupEnd",
}
_STRINGS: Final = frozenset(
    ("StringLiteral", "StringExpandable", "HereStringLiteral", "HereStringExpandable")
)
_NAMES: Final = frozenset(("Variable", "SplattedVariable", "Generic", "Identifier"))


class PSToken:
    """A PSToken: a token of the parser, or the place of an error."""

    __slots__ = ("extent", "token")
    net_name: ClassVar[str] = _AUTOMATION + "PSToken"

    def __init__(self, extent: Any, token: Any = None) -> None:
        self.extent = extent
        self.token = token

    @property
    def type(self) -> object:
        """Type"""
        return _token_type("Position" if self.token is None else _kind_of(self.token))

    @property
    def content(self) -> str:
        """Content: the value of a string or variable, else the text."""
        token = self.token
        if token is not None and (token.kind in _STRINGS or token.kind in _NAMES):
            return str(token.value)
        return str(self.extent.text)

    @property
    def start(self) -> int:
        """Start"""
        return int(self.extent.start)

    @property
    def length(self) -> int:
        """Length"""
        return int(self.extent.end - self.extent.start)

    @property
    def start_line(self) -> int:
        """StartLine"""
        return int(self.extent.start_line)

    @property
    def start_column(self) -> int:
        """StartColumn"""
        return int(self.extent.start_column)

    @property
    def end_line(self) -> int:
        """EndLine"""
        return int(self.extent.end_line)

    @property
    def end_column(self) -> int:
        """EndColumn"""
        return int(self.extent.end_column)


class PSTokenMembers:
    """PSToken."""

    @staticmethod
    def get_ps_token_type(token: object) -> object:
        return _token_type(_kind_of(token))


class ParseFault:
    """A PSParseError."""

    __slots__ = ("message", "token")
    net_name: ClassVar[str] = _AUTOMATION + "PSParseError"

    def __init__(self, error: Any) -> None:
        self.token = PSToken(error.extent)
        self.message = error.message


class OldParserMembers:
    """PSParser."""

    @staticmethod
    def tokenize(script: Any, errors: Any) -> object:
        if script is None:
            raise PSArgumentNullException("script")
        if not isinstance(script, str):
            script = "".join(f"{each}\n" for each in script if each is not None)
        _, tokens, faults = execution_context.current.services.parse_text(script, None)
        errors.value = _collection("PSParseError", [ParseFault(each) for each in faults])
        # The last token is the end of the text.
        return _collection("PSToken", [PSToken(each.extent, each) for each in tokens[:-1]])


def _kind_of(token: Any) -> str:
    for flag, name in _FLAGS:
        if token.flags & flag:
            return name
    if token.flags & _KEYWORD:
        return "Keyword"
    return "String" if token.kind in _STRINGS else _KINDS.get(token.kind, "Operator")


def _token_type(name: str) -> object:
    return convert(name, declared_type(_AUTOMATION + "PSTokenType"))


def _collection(element: str, items: list[object]) -> object:
    kind = declared_type(_AUTOMATION + element)
    return List(close_type("System.Collections.ObjectModel.Collection`1", kind), items)


TYPES = describe(
    __file__,
    {
        _AUTOMATION + "PSParser": (None, OldParserMembers),
        _AUTOMATION + "PSToken": (PSToken, PSTokenMembers),
        _AUTOMATION + "PSParseError": (ParseFault, ParseFault),
    },
)
