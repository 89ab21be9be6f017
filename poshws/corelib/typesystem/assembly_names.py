"""The name of a .NET type → the full name of the assembly it is in.

`assembly_names.txt` beside this lists the assemblies, each with its version and the token of its
key, and under each the types by namespaces; `*` is every type of a namespace that no other
assembly has.
"""

from __future__ import annotations

from functools import cache


def assembly_name(type_name: str) -> str | None:
    """The assembly of a type, by the full name of its definition; None where none is known."""
    outer = type_name.partition("+")[0]
    found = _assemblies().get(outer)
    return found or _assemblies().get(f"{outer.rpartition('.')[0]}.*")


@cache
def _assemblies() -> dict[str, str]:
    found: dict[str, str] = {}
    assembly = ""
    with open(__file__.replace(".py", ".txt"), encoding="utf-8") as stream:
        for line in stream:
            if not line.startswith(" "):
                name, version, token = line.split()
                assembly = f"{name}, Version={version}, Culture=neutral, PublicKeyToken={token}"
                continue
            namespace, _, names = line.strip().partition(": ")
            found.update((f"{namespace}.{each}", assembly) for each in names.split())
    return found
