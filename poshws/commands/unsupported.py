"""Commands of PowerShell's own modules that are known by name and parameters, so that they are
listed and completed, and refuse: package management, PSReadLine, CMS messages.

The file beside this module has a command a line (name, module, kind, default set, whether it asks
before it acts) and behind it its parameters (name, type, marks of its sets, aliases, fixed values).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import starmap
from typing import TYPE_CHECKING, Final

from poshws.binding import OneOf
from poshws.binding.command import Cmdlet, PythonFunction
from poshws.commands.declared import Declared, declared_command
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.typesystem.types import resolve_type

if TYPE_CHECKING:
    from poshws.binding import CmdletContext
    from poshws.binding.attributes import Attribute

_FILE: Final = __file__.removesuffix(".py") + ".txt"


def _rows() -> Iterator[tuple[list[str], list[list[str]]]]:
    """The fields of each command with those of its parameters."""
    with open(_FILE, encoding="utf-8") as lines:
        rows = [(line[0] == " ", line.strip().split("\t")) for line in lines]
    padded = [(is_parameter, fields + [""] * (5 - len(fields))) for is_parameter, fields in rows]
    starts = [at for at, (is_parameter, _) in enumerate(padded) if not is_parameter]
    for start, end in zip(starts, [*starts[1:], len(padded)], strict=True):
        yield padded[start][1], [fields for _, fields in padded[start + 1 : end]]


def _declared(fields: list[str]) -> Declared:
    """A parameter; of a type that is not known here it takes anything."""
    name, type_name, _, aliases, values = fields
    validations: tuple[Attribute, ...] = (OneOf(*values.split(",")),) if values else ()
    known = type_name if resolve_type(type_name) is not None else "System.Object"
    return Declared(
        known, f"The {name}.", tuple(aliases.split(",")) if aliases else (), validations
    )


def _made(fields: list[str], parameters: list[list[str]]) -> Cmdlet:
    """The command of a line."""
    name, module, kind, default_set, asks = fields

    def refuse(context: CmdletContext) -> None:
        fail(
            NotSupportedException(f"{name} is not supported here."),
            "NotSupported",
            "NotImplemented",
        )

    return declared_command(
        name,
        f"Not supported here: a command of {module}.",
        {each[0]: (_declared(each), each[2]) for each in parameters},
        refuse,
        example=f"(Get-Command {name}).Source",
        output=module,
        default_set=default_set or None,
        module=module,
        supports_should_process=bool(asks),
        kind=PythonFunction if kind == "Function" else Cmdlet,
        net_class=name if kind == "Function" else None,
    )


globals().update((each.name.lower().replace("-", "_"), each) for each in starmap(_made, _rows()))
