"""What a source of C# declares: enums, and classes of fields, properties, constructors, methods."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from poshws.runtime.csharp.tokens import Token

AUTOMATIC: Final = "auto_"
"""Begins the names of fields that C# makes itself."""

Attributes = list[list[Token]]
"""The tokens of each attribute in front of a declaration."""


@dataclass
class Enum:
    """`name` with its namespace; `base` is C#'s word for the numbers behind."""

    name: str
    base: str
    is_flags: bool
    rows: list[tuple[str, int]]


@dataclass
class Parameter:
    """`mode` is "", "ref" (for `out`, `ref` and `in`) or "params"; an optional one has a default,
    which is empty for the zero of its type.
    """

    type: str
    name: str
    mode: str = ""
    default: list[Token] | None = None


@dataclass
class Member:
    """A field or property; `alias` is the field behind a property that hands it through, `getter`
    and `setter` are the bodies of one that computes.
    """

    type: str
    name: str
    modifiers: frozenset[str]
    value: list[Token] | None = None
    alias: str = ""
    getter: list[Token] | None = None
    setter: list[Token] | None = None
    attributes: Attributes = field(default_factory=list)
    is_field: bool = False

    @property
    def is_fixed(self) -> bool:
        """Whether it is a field of the type that nobody sets."""
        words = self.modifiers
        return self.is_field and ("const" in words or {"static", "readonly"} <= words)


@dataclass
class Method:
    """A method or, with an empty type, a constructor; `chained` are the arguments of base(…),
    `generic` the type parameters.
    """

    type: str
    name: str
    modifiers: frozenset[str]
    parameters: list[Parameter]
    body: list[Token] | None = None
    chained: tuple[str, list[Token]] | None = None
    generic: tuple[str, ...] = ()

    @property
    def is_special(self) -> bool:
        """Whether its signature is more than a method of PowerShell can say: there a string is
        never null.
        """
        is_string = self.type == "string" and self.name != "ToString"
        return (
            is_string
            or bool(self.generic)
            or any(each.mode or each.default is not None for each in self.parameters)
        )


@dataclass
class Indexer:
    """`this[int i]`: a property with parameters, and the methods behind it."""

    type: str
    name: str
    parameters: list[Parameter]
    getter: Method | None = None
    setter: Method | None = None


@dataclass
class Class:
    """A class, struct or interface."""

    name: str
    bases: list[str]
    modifiers: frozenset[str]
    kind: str = "class"
    members: list[Member] = field(default_factory=list)
    methods: list[Method] = field(default_factory=list)
    indexers: list[Indexer] = field(default_factory=list)
    attributes: Attributes = field(default_factory=list)


def simple(name: str) -> str:
    """A type's name without what it lies in."""
    return name.rpartition(".")[2].rpartition("+")[2]


def chain_of(declared: Class, known: list[Class]) -> list[Class]:
    """The class and those above it in the source, the lowest first."""
    by_name = {simple(each.name): each for each in known}
    chain = [declared]
    while chain[-1].bases and simple(chain[-1].bases[0]) in by_name:
        chain.append(by_name[simple(chain[-1].bases[0])])
    return chain
