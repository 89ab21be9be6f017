"""Get-FormatData and Update-FormatData: the predefined views, and views from files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNull, NotNullOrEmpty, Param, Session, cmdlet
from poshws.commands.declared import Declared, declared_command
from poshws.commands.reporting import fail
from poshws.commands.utility.ps1xml_files import ps1xml_files
from poshws.corelib.exceptions.dotnet import PlatformNotSupportedException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.formatting.view import View
from poshws.formatting.views import all_views

_EXTENDED_TYPE = "System.Management.Automation.ExtendedTypeDefinition"
_DEFINITION = "System.Management.Automation.FormatViewDefinition"


@cmdlet("Get-FormatData", output=_EXTENDED_TYPE)
def get_format_data(
    type_name: Annotated[list[str], NotNullOrEmpty()] = ["*"],  # noqa: B006  (read only)
    *,
    power_shell_version: Annotated[object, Param(type="version")] = None,
    session: Session,
) -> Iterator[object]:
    """Gets the views that types have.

    -TypeName           Names of types, wildcards allowed.
    -PowerShellVersion  Is there for scripts that name it; all views are given.

    PS> (Get-FormatData System.Version).FormatViewDefinition.Name
    System.Version
    """
    patterns = [WildcardPattern(each, ignore_case=True) for each in type_name]
    groups: dict[tuple[str, ...], list[View]] = {}
    for view in all_views(session):
        if any(pattern.is_match(name) for pattern in patterns for name in view.types):
            groups.setdefault(view.types, []).append(view)
    for types, views in groups.items():
        definitions: list[object] = [_definition(view) for view in views]
        yield PSCustomObject(
            {"TypeNames": list(types), "FormatViewDefinition": definitions},
            [_EXTENDED_TYPE, "System.Object"],
        )


def _definition(view: View) -> PSCustomObject:
    members: dict[str, object] = {"Name": view.name, "Control": f"{view.kind}Control"}
    return PSCustomObject(members, [_DEFINITION, "System.Object"])


@cmdlet(
    "Update-FormatData",
    sets={"FileSet": "append_path prepend_path"},
    default_set="FileSet",
    supports_should_process=True,
    confirm_impact="Low",
)
def update_format_data(
    append_path: Annotated[
        list[str] | None,
        NotNull(),
        Param(alias=("PSPath", "Path"), by_value=True, by_property=True),
    ] = None,
    *,
    prepend_path: Annotated[list[str] | None, NotNull()] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Loads views from format files.

    -AppendPath   Files whose views come after those that are there.
    -PrependPath  Files whose views come first.

    PS> Update-FormatData
    """
    first = list(ps1xml_files(session, prepend_path or (), "FormatPrependPathException"))
    last = list(ps1xml_files(session, append_path or (), "FormatAppendPathException"))
    for paths, is_first in ((first, True), (last, False)):
        for path in paths:
            _load(session, cmdlet, path, is_first=is_first)


def _load(session: Session, cmdlet: CmdletContext, path: str, *, is_first: bool) -> None:
    from poshws.formatting.load import BadFormatFile, load_format_file  # deferred

    if not cmdlet.should_process(f"FileName: {path}", "Update FormatData"):
        return
    try:
        load_format_file(session, path, is_first=is_first)
    except BadFormatFile as error:
        message = f"There were errors in loading the format data file: \n{path}, , {error}"
        failure = RuntimeException(message)
        record = ErrorRecord(failure, "FormatXmlUpdateException", "InvalidData", path)
        session.write_error(record)


def _refuse_export(context: CmdletContext) -> None:
    text = "Views are not written to files by poshws; Update-FormatData reads them."
    fail(PlatformNotSupportedException(text), "ExportFormatDataNotSupported", "NotImplemented")


export_format_data = declared_command(
    "Export-FormatData",
    "Writes views to a file; not here.",
    {
        "InputObject": (Declared(f"{_EXTENDED_TYPE}[]", "The views."), "!|"),
        "Path": (Declared("string", "The file.", ("FilePath",)), "ByPath!"),
        "LiteralPath": (
            Declared("string", "The file, letter by letter.", ("PSPath", "LP")),
            "ByLiteralPath!",
        ),
        "Force": (Declared("switch", "Writes over a read-only file."), ""),
        "NoClobber": (Declared("switch", "Keeps a file that is there.", ("NoOverwrite",)), ""),
        "IncludeScriptBlock": (Declared("switch", "With the scripts of the views."), ""),
    },
    _refuse_export,
    example="try { Get-FormatData x | Export-FormatData -Path x.ps1xml } catch { 'no' }",
    module="Microsoft.PowerShell.Utility",
    default_set="ByPath",
)
