"""Compress-Archive."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Literal

from poshws.binding import Calls, CmdletContext, NotNullOrEmpty, Param, Set, cmdlet
from poshws.binding.command import PythonFunction
from poshws.commands.archive import failures
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.io.file_attributes import attributes_of, is_hidden_name
from poshws.runtime.providers.path_text import has_wildcards

if TYPE_CHECKING:
    from poshws.binding import Session

ARCHIVE = "Microsoft.PowerShell.Archive"
LEVELS = {"Optimal": 6, "Fastest": 1, "NoCompression": 0}
FIRST_YEAR = 1980  # the first that a zip file can hold

BY_PATH = Set(0, mandatory=True, by_value=True, by_property=True)
LITERAL = Set(mandatory=True, by_property=True)
SWITCHED = Set(mandatory=True)


@cmdlet(
    "Compress-Archive",
    kind=PythonFunction,
    order="path literal_path",
    module=ARCHIVE,
    net_class="Compress-Archive",
    default_set="Path",
    supports_should_process=True,
    output="System.IO.File",
)
def compress_archive(
    path: Annotated[
        list[str] | None,
        Param(sets={"Path": BY_PATH, "PathWithUpdate": BY_PATH, "PathWithForce": BY_PATH}),
        NotNullOrEmpty(),
    ] = None,
    destination_path: Annotated[str, Param(position=1, mandatory=True), NotNullOrEmpty()] = "",
    *,
    literal_path: Annotated[
        list[str] | None,
        Param(
            alias="PSPath",
            sets={
                "LiteralPathWithUpdate": LITERAL,
                "LiteralPathWithForce": LITERAL,
                "LiteralPath": LITERAL,
            },
        ),
        NotNullOrEmpty(),
    ] = None,
    compression_level: Literal["Optimal", "NoCompression", "Fastest"] = "Optimal",
    update: Annotated[
        bool, Param(sets={"LiteralPathWithUpdate": SWITCHED, "PathWithUpdate": SWITCHED})
    ] = False,
    force: Annotated[
        bool, Param(sets={"LiteralPathWithForce": SWITCHED, "PathWithForce": SWITCHED})
    ] = False,
    pass_thru: bool = False,
    cmdlet: CmdletContext,
    calls: Calls,
) -> Iterator[object]:
    """Puts files and folders into a zip file.

    Hidden files are left out. A folder goes in under its own name, what `folder/*` matches without.

    -Path              The files and folders; wildcards are allowed.
    -DestinationPath   The zip file; .zip is put behind a name without it.
    -LiteralPath       The files and folders, letter by letter.
    -CompressionLevel  Optimal, Fastest or NoCompression.
    -Update            Adds to the zip file that is there.
    -Force             Replaces the zip file that is there.
    -PassThru          Gives the zip file.

    PS> Set-Content a.txt 'abc'; Compress-Archive a.txt b.zip; (Get-Item b.zip).Name
    b.zip
    """
    given: list[str] = []
    literal = False
    for call in calls:
        literal = call.literal_path is not None
        given += call.literal_path if literal else call.path or []
    session = cmdlet.session
    target = archive_path(session, destination_path, update=update, force=force)
    found = found_paths(session, given, literal)
    if not cmdlet.should_process(target):
        return
    level = LEVELS[next(n for n in LEVELS if n.lower() == compression_level.lower())]
    write_archive(cmdlet, target, found, level, update=update and os.path.exists(target))
    if pass_thru:
        yield from session.run("Get-Item", {"LiteralPath": target})


def archive_path(session: Session, destination: str, *, update: bool, force: bool) -> str:
    """The full path of the zip file; raises where it may not be written."""
    if has_wildcards(destination):
        places = session.locations.resolve(destination)
        if len(places) > 1:
            failures.several_archives(destination, "DestinationPath")
        target = places[0].path if places else session.locations.place(destination).path
    else:
        target = session.locations.place(destination).path
    extension = os.path.splitext(target)[1]
    if not extension:
        target += failures.EXTENSION
    elif extension.lower() != failures.EXTENSION:
        failures.wrong_extension(extension, "")
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        failures.path_not_found(folder)
    if os.path.exists(target):
        if not update and not force:
            failures.exists_already(target)
        if update and attributes_of(target) & 1:
            failures.read_only(target)
    return target


def found_paths(session: Session, given: list[str], literal: bool) -> list[str]:
    """The full paths of what goes in; one that is not there or comes twice ends the command."""
    found: list[str] = []
    parameter = "LiteralPath" if literal else "Path"
    for each in given:
        try:
            places = session.locations.resolve(each, literal=literal)
        except NetException:
            failures.path_not_found(each)
        if not places:
            failures.path_not_found(each)
        for place in places:
            if place.provider is not session.locations.file_system:
                failures.path_not_found(each)
            if place.path in found:
                failures.duplicate_path(parameter, place.path)
            found.append(place.path)
    return found


def write_archive(
    cmdlet: CmdletContext, target: str, found: list[str], level: int, *, update: bool
) -> None:
    """Writes the zip file; an old one with the same entries loses them first."""
    cmdlet.write_verbose("Preparing to compress...")
    entries = [entry for path in found for entry in entries_below(path)]
    kind = zipfile.ZIP_DEFLATED if level else zipfile.ZIP_STORED
    kept: list[tuple[zipfile.ZipInfo, bytes]] = []
    if update:
        names = {name for name, _ in entries}
        with zipfile.ZipFile(target) as old:
            kept = [(i, old.read(i)) for i in old.infolist() if i.filename not in names]
    temporary = f"{target}.{os.getpid()}"
    try:
        with zipfile.ZipFile(temporary, "w", kind, compresslevel=level or None) as archive:
            for info, data in kept:
                archive.writestr(info, data)
            for name, path in entries:
                cmdlet.write_verbose(f"Adding '{name}'.")
                add_entry(archive, name, path)
        os.replace(temporary, target)
    finally:
        if os.path.exists(temporary):
            os.unlink(temporary)


def entries_below(path: str) -> Iterator[tuple[str, str]]:
    """(name in the archive, path on the disk) for a file, or for what lies in a folder."""
    path = path.rstrip("/") or "/"
    base = os.path.dirname(path)
    if not os.path.isdir(path):
        yield os.path.basename(path), path
        return
    for folder, folders, files in os.walk(path):
        folders[:] = sorted(name for name in folders if not is_hidden_name(name))
        shown = sorted(name for name in files if not is_hidden_name(name))
        inside = os.path.relpath(folder, base)
        for name in shown:
            yield f"{inside}/{name}", os.path.join(folder, name)
        if not shown and not folders:
            yield inside + "/", folder


def add_entry(archive: zipfile.ZipFile, name: str, path: str) -> None:
    moment = time.localtime(os.stat(path).st_mtime)[:6]
    info = zipfile.ZipInfo(name, moment if moment[0] >= FIRST_YEAR else (FIRST_YEAR, 1, 1, 0, 0, 0))
    info.compress_type = archive.compression
    info.external_attr = (os.stat(path).st_mode & 0xFFFF) << 16
    if name.endswith("/"):
        archive.writestr(info, b"")
        return
    with open(path, "rb") as source, archive.open(info, "w") as entry:
        while data := source.read(1 << 20):
            entry.write(data)
