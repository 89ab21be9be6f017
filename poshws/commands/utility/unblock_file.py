"""Unblock-File: takes the mark of a download away; Linux has none."""

from __future__ import annotations

import os
from typing import Annotated

from poshws.binding import Param, Session, Set, cmdlet
from poshws.commands.reporting import fail, record
from poshws.commands.text_files import files_to_read
from poshws.corelib.exceptions.dotnet import FileNotFoundException, PlatformNotSupportedException
from poshws.corelib.exceptions.powershell import ItemNotFoundException


@cmdlet("Unblock-File", default_set="ByPath", supports_should_process=True)
def unblock_file(
    *,
    path: Annotated[list[str] | None, Param(sets={"ByPath": Set(0, mandatory=True)})] = None,
    literal_path: Annotated[
        list[str] | None,
        Param(
            alias=("PSPath", "LP"), sets={"ByLiteralPath": Set(mandatory=True, by_property=True)}
        ),
    ] = None,
    session: Session,
) -> None:
    """Takes the mark of a download away from files; not supported here, where no file has one.

    -Path         The files.
    -LiteralPath  The files, letter by letter.

    PS> try { Unblock-File / } catch { $_.CategoryInfo.Category }
    NotImplemented
    """
    for each in path or ():
        try:
            session.locations.resolve(each)
        except ItemNotFoundException as error:
            session.write_error(record(error, "FileNotFound", "ObjectNotFound", each))
    for place in files_to_read(session, literal_path or (), literal=True):
        if not os.path.lexists(place):
            missing = FileNotFoundException(place)
            session.write_error(record(missing, "FileNotFound", "ObjectNotFound", place))
    text = "The cmdlet does not support Linux."
    fail(PlatformNotSupportedException(text), "LinuxNotSupported", "NotImplemented")
