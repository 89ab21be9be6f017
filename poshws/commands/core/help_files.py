"""Save-Help and Update-Help: poshws has its help with it, so there is nothing to fetch."""

from __future__ import annotations

from typing import Final

from poshws.binding import NotNull
from poshws.commands.declared import Declared, declared_command, nothing_to_do

_NOT_NULL: Final = (NotNull(),)
_MODULES: Final = Declared("string[]", "The modules.", ("Name",), _NOT_NULL)
_MODULES_AND_VERSIONS: Final = {
    "FullyQualifiedModule": (
        Declared(
            "Microsoft.PowerShell.Commands.ModuleSpecification[]",
            "The modules, with their versions.",
            (),
            _NOT_NULL,
        ),
        "Path. LiteralPath.",
    )
}
_LITERAL_PATH: Final = Declared(
    "string[]", "The files, letter by letter.", ("PSPath", "LP"), _NOT_NULL
)
_REST: Final = {
    "UICulture": (
        Declared("System.Globalization.CultureInfo[]", "The languages.", (), _NOT_NULL),
        "@2",
    ),
    "Credential": (Declared("pscredential", "Who to be there."), ""),
    "UseDefaultCredentials": (Declared("switch", "As the user who runs this."), ""),
    "Force": (Declared("switch", "Even so."), ""),
    "Scope": (Declared("Microsoft.PowerShell.Commands.UpdateHelpScope", "For whom."), "."),
}

save_help = declared_command(
    "Save-Help",
    "Keeps help for other machines; help comes with poshws, so nothing is done.",
    {
        "DestinationPath": (Declared("string[]", "The folders.", ("Path",), _NOT_NULL), "Path!@0"),
        "LiteralPath": (_LITERAL_PATH, "LiteralPath!"),
        "Module": (
            Declared(
                "System.Management.Automation.PSModuleInfo[]",
                "The modules.",
                ("Name",),
                _NOT_NULL,
            ),
            "Path@1|. LiteralPath@1|.",
        ),
        **_MODULES_AND_VERSIONS,
        **_REST,
    },
    nothing_to_do,
    example="Save-Help -DestinationPath /tmp",
    default_set="Path",
)

update_help = declared_command(
    "Update-Help",
    "Fetches newer help; help comes with poshws, so nothing is done.",
    {
        "Module": (_MODULES, "Path@0. LiteralPath@0."),
        **_MODULES_AND_VERSIONS,
        "SourcePath": (
            Declared("string[]", "The folders to take it from.", ("Path",), _NOT_NULL),
            "Path@1",
        ),
        "LiteralPath": (_LITERAL_PATH, "LiteralPath."),
        "Recurse": (Declared("switch", "Also from their subfolders."), ""),
        **_REST,
    },
    nothing_to_do,
    example="Update-Help",
    default_set="Path",
    supports_should_process=True,
)
