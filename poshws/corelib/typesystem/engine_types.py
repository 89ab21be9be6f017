"""PowerShell's public types by name: those that nothing declares can still be named in a script.

`engine_types.txt` lists them, made from the declarations in PowerShell's source: a line with the
kind and the namespace, then the names. A type known only from there has no members; it answers
what kind of type it is, and stands where scripts only speak of it, as in `catch [X]` or
`[OutputType([X])]`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

_SPACES: Final = ("system.management.automation.", "microsoft.powershell.")
_BASES: Final = {
    "interface": "",
    "struct": "System.ValueType",
    "delegate": "System.MulticastDelegate",
}


@cache
def _kinds() -> dict[str, tuple[str, str]]:
    """Lower-case full name → (full name, kind)."""
    with open(__file__.replace(".py", ".txt"), encoding="utf-8") as stream:
        lines = stream.read().splitlines()
    found = {}
    kind = space = ""
    for line in lines:
        if line.startswith(" "):
            names = (f"{space}.{name}" for name in line.split())
            found.update({name.lower(): (name, kind) for name in names})
        else:
            kind, space = line.split()
    return found


def engine_kind(full_name: str) -> str:
    """class, sealed, abstract, static, struct, interface or delegate; empty for other types."""
    lower = full_name.lower()
    return _kinds().get(lower, ("", ""))[1] if lower.startswith(_SPACES) else ""


def engine_type(name: str, namespaces: Sequence[str]) -> tuple[str, str, str] | None:
    """Full name, kind and base of the type a script means by a name, in any case."""
    lower = name.lower()
    for candidate in (lower, *(f"{space.lower()}.{lower}" for space in namespaces)):
        if candidate.startswith(_SPACES) and candidate in _kinds():
            full_name, kind = _kinds()[candidate]
            return full_name, "class" if kind == "sealed" else kind, _base_of(full_name, kind)
    return None


def _base_of(full_name: str, kind: str) -> str:
    if full_name.endswith("Exception"):
        return "System.Exception"
    if full_name.endswith("Attribute"):
        return "System.Attribute"
    return _BASES.get(kind, "System.Object")
