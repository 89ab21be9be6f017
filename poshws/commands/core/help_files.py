"""Save-Help and Update-Help: poshws has its help with it, so there is nothing to fetch."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import NotNull, Param, Set, cmdlet

_CORE = "Microsoft.PowerShell.Core"


@cmdlet("Save-Help", module=_CORE, default_set="Path")
def save_help(
    *,
    destination_path: Annotated[
        list[str] | None, Param(alias="Path", sets={"Path": Set(0, mandatory=True)}), NotNull()
    ] = None,
    literal_path: Annotated[
        list[str] | None,
        Param(alias=("PSPath", "LP"), sets={"LiteralPath": Set(mandatory=True)}),
        NotNull(),
    ] = None,
    module: Annotated[
        object,
        Param(
            alias="Name",
            type="System.Management.Automation.PSModuleInfo[]",
            sets={
                "Path": Set(1, by_value=True, by_property=True),
                "LiteralPath": Set(1, by_value=True, by_property=True),
            },
        ),
        NotNull(),
    ] = None,
    fully_qualified_module: Annotated[
        object,
        Param(
            type="Microsoft.PowerShell.Commands.ModuleSpecification[]",
            sets={"Path": Set(by_property=True), "LiteralPath": Set(by_property=True)},
        ),
        NotNull(),
    ] = None,
    ui_culture: Annotated[
        object,
        Param(
            name="UICulture",
            type="System.Globalization.CultureInfo[]",
            sets={"__AllParameterSets": Set(2)},
        ),
        NotNull(),
    ] = None,
    credential: Annotated[object, Param(type="System.Management.Automation.PSCredential")] = None,
    use_default_credentials: bool = False,
    force: bool = False,
    scope: Annotated[
        object,
        Param(
            type="Microsoft.PowerShell.Commands.UpdateHelpScope",
            sets={"__AllParameterSets": Set(by_property=True)},
        ),
    ] = None,
) -> None:
    """Keeps help for other machines; help comes with poshws, so nothing is done.

    -DestinationPath        The folders.
    -LiteralPath            The files, letter by letter.
    -Module                 The modules.
    -FullyQualifiedModule   The modules, with their versions.
    -UICulture              The languages.
    -Credential             Who to be there.
    -UseDefaultCredentials  As the user who runs this.
    -Force                  Even so.
    -Scope                  For whom.

    PS> Save-Help -DestinationPath /tmp
    """


@cmdlet("Update-Help", module=_CORE, default_set="Path", supports_should_process=True)
def update_help(
    *,
    module: Annotated[
        list[str] | None,
        Param(
            alias="Name",
            sets={"Path": Set(0, by_property=True), "LiteralPath": Set(0, by_property=True)},
        ),
        NotNull(),
    ] = None,
    fully_qualified_module: Annotated[
        object,
        Param(
            type="Microsoft.PowerShell.Commands.ModuleSpecification[]",
            sets={"Path": Set(by_property=True), "LiteralPath": Set(by_property=True)},
        ),
        NotNull(),
    ] = None,
    source_path: Annotated[
        list[str] | None, Param(alias="Path", sets={"Path": Set(1)}), NotNull()
    ] = None,
    literal_path: Annotated[
        list[str] | None,
        Param(alias=("PSPath", "LP"), sets={"LiteralPath": Set(by_property=True)}),
        NotNull(),
    ] = None,
    recurse: bool = False,
    ui_culture: Annotated[
        object,
        Param(
            name="UICulture",
            type="System.Globalization.CultureInfo[]",
            sets={"__AllParameterSets": Set(2)},
        ),
        NotNull(),
    ] = None,
    credential: Annotated[object, Param(type="System.Management.Automation.PSCredential")] = None,
    use_default_credentials: bool = False,
    force: bool = False,
    scope: Annotated[
        object,
        Param(
            type="Microsoft.PowerShell.Commands.UpdateHelpScope",
            sets={"__AllParameterSets": Set(by_property=True)},
        ),
    ] = None,
) -> None:
    """Fetches newer help; help comes with poshws, so nothing is done.

    -Module                 The modules.
    -FullyQualifiedModule   The modules, with their versions.
    -SourcePath             The folders to take it from.
    -LiteralPath            The files, letter by letter.
    -Recurse                Also from their subfolders.
    -UICulture              The languages.
    -Credential             Who to be there.
    -UseDefaultCredentials  As the user who runs this.
    -Force                  Even so.
    -Scope                  For whom.

    PS> Update-Help
    """
