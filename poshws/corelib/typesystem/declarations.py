"""Where types are declared: from a full name to its declaration, whatever the case."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import Final, Protocol

from poshws.corelib.typesystem.core_types import core_names
from poshws.corelib.typesystem.declare import Declaration

_LOWER_NAMES: Final[dict[str, str]] = {}

# The class library is a plug-in of the type system: named, so that corelib imports nothing of it.
_LIBRARY: Final = "poshws.clr"


class ClassLibrary(Protocol):
    """The types that are declared outside of the type system, by full name."""

    def find(self, name: str) -> Declaration | None:
        """The declaration of a type, its module imported; None for other names."""

    def __iter__(self) -> Iterator[str]:
        """All full names, generic ones with their arity."""

    def metadata_only_name(self, name: str, namespaces: Sequence[str]) -> str | None:
        """The full name of a type that is listed, but not implemented."""

    def metadata_only_names(self) -> Iterator[str]:
        """The full names of all such types."""


@cache
def _library() -> ClassLibrary:
    library: ClassLibrary = import_module(_LIBRARY).TYPES
    return library


def find_declaration(full_name: str) -> Declaration | None:
    """The declaration of a type, its module imported."""
    return _library().find(full_name)


def metadata_only_name(name: str, namespaces: Sequence[str]) -> str | None:
    """The full name of a type that is listed, but not implemented, in any case."""
    return _library().metadata_only_name(name, namespaces)


def lower_names() -> dict[str, str]:
    """Every known full name by its lower-case form, generic ones with their arity."""
    if not _LOWER_NAMES:
        for name in (*core_names(), *_library()):
            _LOWER_NAMES.setdefault(name.lower(), name)
    return _LOWER_NAMES


def simple_name(full_name: str) -> str:
    """The part behind the namespace, and behind the outer type of a nested one."""
    head, bracket, rest = full_name.partition("[")
    simple = head.rpartition(".")[2].rpartition("+")[2]
    return simple if not bracket or rest[0] not in ",]" else simple + bracket + rest


def without_namespaces(name: str) -> str:
    """`ICollection[System.IO.FileInfo]` as `ICollection[FileInfo]`."""
    return re.sub(r"(?:\w+\.)+(?=\w)", "", name)
