"""Type names as scripts write them, `Collections.Generic.Dictionary[string,int[]]`, to types, and
types to names.

`resolve` reads the name by recursive descent: a dotted name, then type arguments in brackets, then
array brackets.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from poshws.corelib.typesystem.accelerators import ACCELERATORS, ADDED, BY_FULL_NAME, REMOVED
from poshws.corelib.typesystem.signatures import split_outside

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

FindClass = Callable[[str], "Type | None"]

CORE_LIBRARY: Final = (
    "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
)
AUTOMATION: Final = (
    "System.Management.Automation, Version=7.6.0.500, Culture=neutral, "
    "PublicKeyToken=31bf3856ad364e35"
)


_ASSEMBLIES: Final = ("System", "mscorlib", "Microsoft", "netstandard", "poshws")
"""How the names of assemblies begin that a type's name may have behind it."""


def assembly_of(kind: Type) -> str:
    """The assembly that .NET would name; the two that matter for how names print."""
    name = kind.definition_name
    if name.startswith(("System.Management.Automation", "Microsoft.PowerShell")):
        return AUTOMATION
    return CORE_LIBRARY


# what is not public: a script has no name for it, Assembly.GetType does
INTERNAL: Final = frozenset({"microsoft.powershell.commands.modulespecificationcomparer"})


def resolve(name: str, namespaces: Sequence[str], find_class: FindClass) -> Type | None:
    """The type of a name, or None where it is none or is not spelled as one."""
    text = name.strip()
    if not text:
        return None
    if text.endswith("]"):
        return _resolve_brackets(text, namespaces, find_class)
    head, _, assembly = text.partition(",")
    if assembly and not assembly.strip().startswith(_ASSEMBLIES):
        return None
    return _resolve_plain(head.strip(), namespaces, find_class)


def resolve_noting(name: str, find_class: FindClass) -> tuple[Type | None, list[Type]]:
    """The type of a name, and the classes of scripts that are part of it."""
    scripted: list[Type] = []

    def noting(part: str) -> Type | None:
        own = find_class(part)
        if own is not None:
            scripted.append(own)
        return own

    return resolve(name, ("System",), noting), scripted


def _resolve_brackets(text: str, namespaces: Sequence[str], find_class: FindClass) -> Type | None:
    start = _opening(text)
    if start <= 0:
        return None
    head, inside = text[:start].rstrip(), text[start + 1 : -1].replace(" ", "")
    if not inside.strip(","):
        element = resolve(head, namespaces, find_class)
        if element is None or element.full_name == "System.Void":
            return None
        return element.array_type(len(inside) + 1)
    parts = split_outside(inside)
    arguments = [resolve(_bare(part), namespaces, find_class) for part in parts]
    closed = [each for each in arguments if each is not None]
    if len(closed) != len(arguments):
        return None
    plain = head if "`" in head else f"{head}`{len(closed)}"
    definition = _resolve_plain(plain, namespaces, find_class)
    return None if definition is None else definition.close(closed)


def _opening(text: str) -> int:
    """Where the bracket opens that the last character closes; -1 when brackets don't match."""
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += {"]": 1, "[": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return -1


def _bare(part: str) -> str:
    """A type argument without brackets and assembly: `[System.Int32, mscorlib]`."""
    if part.startswith("["):
        return split_outside(part[1:-1])[0]
    return part


def _resolve_plain(name: str, namespaces: Sequence[str], find_class: FindClass) -> Type | None:
    from poshws.corelib.typesystem.declarations import (  # deferred: circle
        lower_names,
        surveyed_name,
    )
    from poshws.corelib.typesystem.types import find_type  # deferred: circle

    own = find_class(name)
    if own is not None:
        return own
    lower = name.lower()
    if lower in INTERNAL:
        return None
    if lower in ADDED:
        return ADDED[lower]
    accelerated = ACCELERATORS.get(lower)
    if accelerated is not None and lower not in REMOVED:
        return find_type(accelerated)
    names = lower_names()
    for candidate in (lower, *(f"{space.lower()}.{lower}" for space in namespaces)):
        full_name = names.get(candidate)
        if full_name is not None:
            return find_type(full_name)
    found = find_type(name)
    if found is not None:
        return found
    listed = surveyed_name(name, namespaces)
    return _engine_type(name, namespaces) if listed is None else find_type(listed)


def _engine_type(name: str, namespaces: Sequence[str]) -> Type | None:
    """One of PowerShell's own that is known by name only."""
    from poshws.corelib.typesystem.engine_types import engine_type  # deferred: circle

    return engine_type(name, namespaces)


def display_name(kind: Type) -> str:
    """PowerShell's spelling of a type, what `"$([int[]])"` and Get-Member show."""
    if kind.element_type is not None:
        return f"{display_name(kind.element_type)}[{',' * (kind.rank - 1)}]"
    if kind.arguments:
        head = kind.definition_name.rpartition("`")[0] or kind.definition_name
        return f"{head}[{','.join(map(display_name, kind.arguments))}]"
    if kind.full_name == "System.Management.Automation.PSCustomObject":
        return kind.name  # the one type that has no accelerator and yet a short name
    return BY_FULL_NAME.get(kind.full_name) or str(kind)


def replace_names(text: str, names: Mapping[str, str]) -> str:
    """The text with whole words replaced: `Dictionary[TKey,TValue]` with the arguments of a closed
    type.
    """
    pieces, start = [], 0
    for place, char in enumerate(text):
        if char in "[],& ":
            word = text[start:place]
            pieces += [names.get(word, word), char]
            start = place + 1
    word = text[start:]
    pieces.append(names.get(word, word))
    return "".join(pieces)
