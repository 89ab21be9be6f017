"""New-, Remove-, Rename-, Copy- and Move-ItemProperty, which no provider on Unix can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.commands.declared import Declared, declared_command
from poshws.commands.management.item.parameters import each_place
from poshws.commands.management.item_property.access import NOT_DYNAMIC
from poshws.corelib.exceptions.powershell import PSNotSupportedException
from poshws.runtime.providers.work import Work

if TYPE_CHECKING:
    from collections.abc import Mapping

    from poshws.binding import Cmdlet, CmdletContext

_PATH: Final = Declared("string[]", "The item.")
_LITERAL_PATH: Final = Declared("string[]", "The item, letter by letter.", ("PSPath", "LP"))
_NAMES: Final = Declared("string[]", "The property.", ("PSProperty",))
_NAME: Final = _NAMES.one()
_DESTINATION: Final = Declared("string", "The other item.")
_NOT_USED: Final = Declared("switch", "Not used.")
_REST: Final = {
    "Force": (_NOT_USED, ""),
    "Filter": (Declared("string", "A pattern with * and ? for file names."), ""),
    "Include": (Declared("string[]", "Patterns, one of which a name must match."), ""),
    "Exclude": (Declared("string[]", "Patterns of names to leave alone."), ""),
    "Credential": (Declared("pscredential", "No provider here can use it."), "."),
}


def _refuse(context: CmdletContext) -> None:
    """Says of each item that its properties are those it has."""
    given = context.bound_parameters
    work = Work(
        context,
        filter=given.get("Filter") or "",
        include=given.get("Include") or (),
        exclude=given.get("Exclude") or (),
    )
    paths, literal_paths = _listed(given.get("Path")), _listed(given.get("LiteralPath"))
    for _ in each_place(work, paths, literal_paths):
        work.report(PSNotSupportedException(NOT_DYNAMIC))


def _listed(given: Any) -> list[str] | None:
    return given if given is None or isinstance(given, list) else [given]


def _command(
    verb: str,
    what: str,
    arguments: str,
    parameters: Mapping[str, tuple[Declared, str]],
    alias: str = "",
) -> Cmdlet:
    name = f"{verb}-ItemProperty"
    return declared_command(
        name,
        f"Would {what}; no provider on Unix can.",
        {**parameters, **_REST},
        _refuse,
        example=f"Set-Content a.txt 'x'; {name} a.txt {arguments} -ErrorAction SilentlyContinue",
        alias=alias,
        default_set="Path",
        module="Microsoft.PowerShell.Management",
        supports_should_process=True,
    )


new_item_property = _command(
    "New",
    "make a new property",
    "Colour",
    {
        "Path": (_PATH, "Path!@0"),
        "LiteralPath": (_LITERAL_PATH, "LiteralPath!."),
        "Name": (_NAME, "!@1."),
        "PropertyType": (Declared("string", "Its type.", ("Type",)), "."),
        "Value": (Declared("object", "Its value."), "."),
    },
)
remove_item_property = _command(
    "Remove",
    "remove a property",
    "Colour",
    {
        "Path": (_PATH, "Path!@0|."),
        "LiteralPath": (_LITERAL_PATH, "LiteralPath!."),
        "Name": (_NAMES, "!@1."),
    },
    alias="rp",
)
rename_item_property = _command(
    "Rename",
    "rename a property",
    "A B",
    {
        "Path": (_PATH.one(), "Path!@0|."),
        "LiteralPath": (_LITERAL_PATH.one(), "LiteralPath!."),
        "Name": (_NAME, "!@1."),
        "NewName": (Declared("string", "Its new name."), "!@2."),
        "PassThru": (_NOT_USED, ""),
    },
    alias="rnp",
)
copy_item_property = _command(
    "Copy",
    "copy a property to another item",
    "b.txt A",
    {
        "Path": (_PATH, "Path!@0|."),
        "LiteralPath": (_LITERAL_PATH, "LiteralPath!."),
        "Name": (_NAME, "!@2."),
        "Destination": (_DESTINATION, "!@1."),
        "PassThru": (_NOT_USED, ""),
    },
    alias="cpp",
)
move_item_property = _command(
    "Move",
    "move a property to another item",
    "b.txt A",
    {
        "Path": (_PATH, "Path!@0|."),
        "LiteralPath": (_LITERAL_PATH, "LiteralPath!."),
        "Name": (_NAMES, "!@2."),
        "Destination": (_DESTINATION, "!@1."),
        "PassThru": (_NOT_USED, ""),
    },
    alias="mp",
)
