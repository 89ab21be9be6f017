"""Import-LocalizedData: a script's strings in the user's language, from a data file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Annotated, Any

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Session, cmdlet
from poshws.commands.reporting import record
from poshws.commands.text_files import read_text
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NetException
from poshws.corelib.exceptions.powershell import PSInvalidOperationException, RuntimeException
from poshws.objects.conversion.strings import convert_to_string

_FALLBACK = "en-US"
_ALLOWED = "ConvertFrom-StringData"


@cmdlet("Import-LocalizedData", net_class="Microsoft.PowerShell.Commands.ImportLocalizedData")
def import_localized_data(
    binding_variable: Annotated[str, Param(alias="Variable"), NotNullOrEmpty()] = "",
    ui_culture: Annotated[str, Param(name="UICulture")] = "",
    *,
    base_directory: str = "",
    file_name: str = "",
    supported_command: list[str] | None = None,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Reads strings from the data file for a language: `de-DE/script.psd1` beside the script.

    Where there is no folder for the culture, its parents are tried, en-US, and the script's folder.

    -BindingVariable   The variable that gets the strings; without it they are written.
    -UICulture         The culture; the user's without.
    -BaseDirectory     Where the folders of the cultures are; the script's folder without.
    -FileName          The file's name; the script's without.
    -SupportedCommand  Commands that the file may call.

    PS> $null = New-Item -ItemType Directory en-US
    PS> Set-Content en-US/app.psd1 "@{ Hello = 'Good morning' }"
    PS> Import-LocalizedData strings -FileName app -BaseDirectory .; $strings.Hello
    Good morning
    """
    extent = cmdlet.invocation.extent
    script = str(getattr(extent, "file", "") or "")
    path = _find(session, script, file_name, base_directory, ui_culture)
    if path is None:
        return
    value = _value(session, path, supported_command)
    if not binding_variable:
        yield value
        return
    _bind(session, binding_variable, value)


def _find(
    session: Session, script: str, file_name: str, base_directory: str, ui_culture: str
) -> str | None:
    """The file for the culture; one that isn't there is reported."""
    if not file_name and not script:
        raise PSInvalidOperationException(
            "The FileName parameter was not specified. The FileName parameter is required when "
            "Import-LocalizedData is not called from a script file."
        )
    if os.path.dirname(file_name):
        raise PSInvalidOperationException(
            "The argument for the FileName parameter should not contain a path."
        )
    base = base_directory or (os.path.dirname(script) if script else ".")
    folder = session.locations.place(base).path
    name = os.path.splitext(os.path.basename(file_name or script))[0] + ".psd1"
    culture = ui_culture or convert_to_string(session.get_variable("PSUICulture"))
    cultures = [culture] if ui_culture or culture == _FALLBACK else [culture, _FALLBACK]
    for each in [*(parent for start in cultures for parent in _parents(start)), ""]:
        path = os.path.join(folder, each, name)
        if os.path.isfile(path):
            return path
    place = os.path.join(folder, culture) if culture else folder
    text = (
        f"Cannot find the PowerShell data file '{name}' in directory '{place}', or in any parent "
        "culture directories."
    )
    error = PSInvalidOperationException(text)
    target = os.path.join(place, name)
    session.write_error(record(error, "ImportLocalizedData", "ObjectNotFound", target))
    return None


def _parents(culture: str) -> Iterator[str]:
    """A culture and those it belongs to: de-DE, de."""
    while culture:
        yield culture
        culture = culture.rpartition("-")[0]


def _value(session: Session, path: str, commands: list[str] | None) -> Any:
    """The value of the file, read as the data section it is meant to be."""
    allowed = ", ".join(commands if commands is not None else [_ALLOWED])
    option = f" -SupportedCommand {allowed}" if allowed else ""
    output: list[Any] = []
    try:
        session.run_text(f"data{option} {{ {read_text(path)}\n}}", output.append)
    except RuntimeException as error:
        text = (
            f"The following error occurred while PowerShell was loading the '{path}' script data "
            f"file:\n{error.message}."
        )
        raise PSInvalidOperationException(text, error) from error
    return output[0] if len(output) == 1 else output or None


def _bind(session: Session, name: str, value: object) -> None:
    scope, colon, plain = name.rpartition(":")
    if not plain:
        error = InvalidOperationException(f"The BindingVariable name '{name}' is invalid.")
        session.write_error(record(error, "ImportLocalizedData", "InvalidArgument", name))
        return
    try:
        session.set_variable(plain, value, scope if colon else None)
    except NetException as error:
        session.write_error(record(error, "ImportLocalizedData", "InvalidOperation", name))
