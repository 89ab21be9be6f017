"""Reference assemblies: the types of .NET that nothing here implements, their members alone.

A file a namespace, `System.Data.sig`, in the form of the signature files beside the modules of
`poshws.clr`, and `names.txt` with the names in each. Both are read when a script names such a type:
it can be looked at, stand in a parameter list or a `catch`, and what would use it says that it is
not supported here. `conformance/differential/survey` makes the files.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from poshws.clr.metadata.describe import block_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FOLDER: Final = __file__.removesuffix("__init__.py")


@cache
def _index() -> tuple[str, str]:
    """The text of the index, and the same in lower case: searched, since a dictionary takes longer
    to make than a script has questions.
    """
    with open(f"{_FOLDER}names.txt", encoding="utf-8") as file:
        text = f"\n{file.read()}"
    return text, text.lower()


def _space_of(full_name: str) -> str:
    return full_name.partition("+")[0].rpartition(".")[0]


def _place(text: str, full_name: str) -> int:
    """Where the name stands in the index, -1 where it doesn't."""
    space = _space_of(full_name)
    start = text.find(f"\n{space}: ")
    if not space or start < 0:
        return -1
    name = full_name[len(space) + 1 :]
    line = text.find("\n", start + 1)
    found = text.find(f" {name} ", start, line)
    return found + 1 if found >= 0 else -1


def metadata_only_name(name: str, namespaces: Sequence[str]) -> str | None:
    """The full name of the type that a script means, in any case."""
    text, lowered = _index()
    lower = name.lower()
    for candidate in (lower, *(f"{space.lower()}.{lower}" for space in namespaces)):
        place = _place(lowered, candidate)
        if place >= 0:
            line = text.rfind("\n", 0, place)
            space = text[line + 1 : text.find(":", line)]
            return f"{space}.{text[place : place + len(candidate) - len(space) - 1]}"
    return None


def metadata_only_names() -> Iterator[str]:
    """All full names, generic ones with their arity."""
    for line in _index()[0].strip().split("\n"):
        space, _, names = line.partition(": ")
        yield from (f"{space}.{name}" for name in names.split())


def metadata_only_block(full_name: str) -> str | None:
    """The text of a type by its exact full name."""
    if _place(_index()[0], full_name) < 0:
        return None
    return _blocks(_space_of(full_name))[full_name]


@cache
def _blocks(space: str) -> dict[str, str]:
    with open(f"{_FOLDER}{space}.sig", encoding="utf-8") as file:
        blocks = file.read().strip("\n").split("\n\n")
    return {block_name(block): block for block in blocks}
