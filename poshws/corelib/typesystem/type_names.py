"""Type names as strings: how they are taken apart, and how PowerShell writes the name of a type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from poshws.corelib.typesystem.accelerators import BY_FULL_NAME

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

CORE_LIBRARY: Final = (
    "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
)
AUTOMATION: Final = (
    "System.Management.Automation, Version=7.6.0.500, Culture=neutral, "
    "PublicKeyToken=31bf3856ad364e35"
)


def assembly_of(kind: Type) -> str:
    """The assembly that .NET would name; the two that matter for how names print."""
    element = kind
    while element.element_type is not None:
        element = element.element_type
    if element.script_assembly:
        return element.script_assembly
    name = kind.definition_name
    if name.startswith(("System.Management.Automation", "Microsoft.PowerShell")):
        return AUTOMATION
    return CORE_LIBRARY


def opening_bracket(text: str) -> int:
    """Where the bracket opens that the last character closes; -1 when brackets don't match."""
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += {"]": 1, "[": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return -1


def bare_argument(part: str) -> str:
    """A type argument without brackets and assembly: `[System.Int32, mscorlib]`."""
    if part.startswith("["):
        return split_outside(part[1:-1])[0]
    return part


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


def split_outside(text: str) -> list[str]:
    """The parts between commas that stand in no brackets or quotes."""
    if not text:
        return []
    parts, depth, start, quoted = [], 0, 0, False
    for place, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif char in "[<":
            depth += 1
        elif char in "]>":
            depth -= 1
        elif char == "," and depth == 0 and text[place - 1] != "'":
            parts.append(text[start:place].strip())
            start = place + 1
    parts.append(text[start:].strip())
    return parts
