"""Microsoft.PowerShell.ToStringCodeMethods: how type data of PowerShell turns values into text."""

from __future__ import annotations

from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import Type
from poshws.objects.conversion.strings import convert_to_string


def type_text(instance: object) -> str:
    """A type's short name, such as `string[]`; empty for anything else."""
    base = unwrap(instance)
    return convert_to_string(base) if isinstance(base, Type) else ""


TYPES = [
    declare(
        "Microsoft.PowerShell.ToStringCodeMethods",
        None,
        {"static string Type(psobject instance)": type_text},
        kind="static",
    )
]
