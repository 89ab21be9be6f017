"""Expand-Archive."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Set, cmdlet
from poshws.binding.command import PythonFunction
from poshws.commands.archive import failures
from poshws.corelib.exceptions.dotnet import NetException

if TYPE_CHECKING:
    from poshws.binding import Session


@cmdlet(
    "Expand-Archive",
    kind=PythonFunction,
    order="path literal_path",
    module="Microsoft.PowerShell.Archive",
    net_class="Expand-Archive",
    default_set="Path",
    supports_should_process=True,
    output="System.IO.FileSystemInfo",
)
def expand_archive(
    path: Annotated[
        str,
        Param(sets={"Path": Set(0, mandatory=True, by_value=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = "",
    destination_path: Annotated[str, Param(position=1), NotNullOrEmpty()] = "",
    *,
    literal_path: Annotated[
        str,
        Param(alias="PSPath", sets={"LiteralPath": Set(mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = "",
    force: bool = False,
    pass_thru: bool = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Unpacks a zip file into a folder.

    -Path             The zip file.
    -DestinationPath  The folder; without it one of the zip file's name in the current folder.
    -LiteralPath      The zip file, letter by letter.
    -Force            Overwrites files that are there.
    -PassThru         Gives what was unpacked.

    PS> Set-Content a.txt 'abc'; Compress-Archive a.txt b.zip
    PS> Expand-Archive b.zip; Get-Content b/a.txt
    abc
    """
    session = cmdlet.session
    archive = given_archive(session, literal_path or path, bool(literal_path))
    folder = target_folder(session, destination_path, archive)
    if not cmdlet.should_process(archive):
        return
    if not os.path.isdir(folder):
        os.makedirs(folder)
    made = unpack(cmdlet, archive, folder, force)
    if pass_thru:
        for each in made:
            yield from session.run("Get-Item", {"LiteralPath": each})


def given_archive(session: Session, given: str, literal: bool) -> str:
    """The full path of the zip file."""
    try:
        places = session.locations.resolve(given, literal=literal)
    except NetException:
        failures.path_not_found(given)
    if len(places) > 1:
        failures.several_archives(given, "LiteralPath" if literal else "Path")
    if not places or places[0].provider is not session.locations.file_system:
        failures.path_not_found(given)
    archive = places[0].path
    if not os.path.isfile(archive):
        failures.path_not_found(given)
    extension = os.path.splitext(archive)[1]
    if extension.lower() != failures.EXTENSION:
        failures.wrong_extension(extension, archive)
    return archive


def target_folder(session: Session, given: str, archive: str) -> str:
    """The folder to unpack into."""
    if not given:
        name = os.path.splitext(os.path.basename(archive))[0]
        return os.path.join(session.locations.folder, name)
    place = session.locations.place(given)
    if place.provider is not session.locations.file_system or os.path.isfile(place.path):
        failures.bad_folder(given)
    return place.path.rstrip("/") or "/"


def unpack(cmdlet: CmdletContext, archive: str, folder: str, force: bool) -> list[str]:
    """Writes the files of the archive; gives their paths."""
    made: list[str] = []
    cmdlet.write_verbose("Preparing to expand...")
    try:
        opened = zipfile.ZipFile(archive)
    except zipfile.BadZipFile:
        failures.not_an_archive(archive)
    with opened:
        for entry in opened.infolist():
            # Never a file outside the folder, whatever the archive says.
            target = os.path.normpath(os.path.join(folder, entry.filename.replace("\\", "/")))
            if target != folder and not target.startswith(folder.rstrip("/") + "/"):
                failures.report_bad_entry(cmdlet, entry.filename)
            elif entry.is_dir():
                os.makedirs(target, exist_ok=True)
                made.append(target)
            elif os.path.exists(target) and not force:
                failures.report_file_exists(cmdlet, target, archive)
            else:
                write_entry(opened, entry, target)
                cmdlet.write_verbose(f"Created '{target}'.")
                made.append(target)
    return made


def write_entry(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, target: str) -> None:
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with opened.open(entry) as source, open(target, "wb") as file:
        while data := source.read(1 << 20):
            file.write(data)
    moment = time.mktime((*entry.date_time, 0, 0, -1))
    os.utime(target, (moment, moment))
