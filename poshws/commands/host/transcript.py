"""Start-Transcript and Stop-Transcript."""

from __future__ import annotations

import base64
import os
import platform
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, NoReturn

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Set, cmdlet
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    UnauthorizedAccessException,
)
from poshws.corelib.exceptions.powershell import ItemNotFoundException, PSInvalidOperationException
from poshws.corelib.io.failures import failure_of
from poshws.corelib.io.file_attributes import attributes_of
from poshws.corelib.psobject import Members, PSObject
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.providers.path_text import has_wildcards
from poshws.runtime.session import transcripts

if TYPE_CHECKING:
    from poshws.binding import Session

HOST = "Microsoft.PowerShell.Host"


@cmdlet(
    "Start-Transcript",
    module=HOST,
    default_set="ByPath",
    supports_should_process=True,
    output="System.String",
)
def start_transcript(
    path: Annotated[str, Param(sets={"ByPath": Set(0)}), NotNullOrEmpty()] = "",
    *,
    literal_path: Annotated[
        str,
        Param(alias=("PSPath", "LP"), sets={"ByLiteralPath": Set(0)}),
        NotNullOrEmpty(),
    ] = "",
    output_directory: Annotated[
        str, Param(sets={"ByOutputDirectory": Set(0)}), NotNullOrEmpty()
    ] = "",
    append: bool = False,
    force: bool = False,
    no_clobber: Annotated[bool, Param(alias="NoOverwrite")] = False,
    include_invocation_header: bool = False,
    use_minimal_header: bool = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes all that is shown from now on into a file as well.

    -Path                     The file; without it one in the home folder.
    -LiteralPath              The file, letter by letter.
    -OutputDirectory          The folder for a file whose name is made up.
    -Append                   Adds to the file that is there.
    -Force                    Writes to a read-only file, too.
    -NoClobber                Refuses to overwrite a file.
    -IncludeInvocationHeader  Not used: there is no header for each command.
    -UseMinimalHeader         Leaves out who, where and which PowerShell.

    PS> $null = Start-Transcript t.txt; $null = Stop-Transcript; Test-Path t.txt
    True
    """
    session = cmdlet.session
    given = literal_path or path
    if not given:
        given = preferred_path(session, output_directory)
    file = full_path(session, given, literal=bool(literal_path or output_directory))
    if not cmdlet.should_process(file):
        return
    if os.path.exists(file):
        check_existing(file, no_clobber=no_clobber and not append, force=force, append=append)
    begin(session, file, append=append, minimal=use_minimal_header)
    yield with_path(f"Transcript started, output file is {given}", given)


@cmdlet(
    "Stop-Transcript",
    module=HOST,
    supports_should_process=True,
    confirm_impact="None",
    output="System.String",
)
def stop_transcript(*, cmdlet: CmdletContext) -> Iterator[object]:
    """Ends the transcript that was started last.

    PS> try { Stop-Transcript } catch { $_.Exception.Message }
    An error occurred stopping transcription: The host is not currently transcribing.
    """
    if not cmdlet.should_process(""):
        return
    stopped = transcripts.stop(cmdlet.session.host)
    if stopped is None:
        raise PSInvalidOperationException(
            "An error occurred stopping transcription: The host is not currently transcribing."
        )
    yield with_path(f"Transcript stopped, output file is {stopped.path}", stopped.path)


def with_path(text: str, path: str) -> object:
    """A text with the property Path."""
    return PSObject(text, Members({"Path": path}))


def preferred_path(session: Session, folder: str) -> str:
    """$Transcript, or a name that nobody guesses in the folder or the home folder."""
    named = session.global_scope.find("transcript")
    if named is not None and named.value is not None and not folder:
        return str(convert_to_string(named.value))
    from poshws.runtime.session.transcripts import now  # deferred

    home = os.path.expanduser("~")
    noise = base64.b64encode(os.urandom(6)).decode().replace("/", "_")
    name = f"PowerShell_transcript.{platform.node()}.{noise}.{now()}.txt"
    return os.path.join(home, folder, name)


def full_path(session: Session, given: str, *, literal: bool) -> str:
    """The one file on the disk that the path means."""
    locations = session.locations
    places = []
    if not literal and has_wildcards(given):
        try:
            places = locations.resolve(given)
        except ItemNotFoundException:
            places = []
    if len(places) > 1:
        cannot_start(
            "Cannot perform operation because the path resolved to more than one file. This "
            "command cannot operate on multiple files."
        )
    place = places[0] if places else locations.place(given)
    if place.provider is not locations.file_system:
        error = InvalidOperationException(
            f"The current provider ({place.provider.info.full_name}) cannot open a file."
        )
        fail(error, "ReadWriteFileNotFileSystemProvider", "InvalidArgument")
    return place.path


def check_existing(file: str, *, no_clobber: bool, force: bool, append: bool) -> None:
    """Raises where a file that is there may not be written."""
    if no_clobber:
        error = UnauthorizedAccessException(
            f"File {file} already exists and NoClobber was specified."
        )
        fail(error, "NoClobber", "ResourceExists", file)
    if os.path.isfile(file) and attributes_of(file) & 1:
        if not force:
            text = (
                f"File {file} is read-only. Cannot write to this file. "
                '"Start-Transcript -Force" will clear the read-only attribute.'
            )
            fail(ArgumentException(text), "FileReadOnly", "InvalidArgument", file)
        os.chmod(file, os.stat(file).st_mode | 0o200)
    if not append and os.path.isfile(file):
        with open(file, "wb"):
            pass


def begin(session: Session, file: str, *, append: bool, minimal: bool) -> None:
    try:
        if os.path.isdir(file):
            cannot_start(f"File path {file} resolves to a directory.")
        os.makedirs(os.path.dirname(file), exist_ok=True)
        opened = transcripts.Transcript(file)
    except OSError as error:
        cannot_start(failure_of(error, file).message)
    transcripts.start(session.host, opened, transcripts.header_text(session, minimal=minimal))


def cannot_start(reason: str) -> NoReturn:
    text = f"Transcription cannot be started due to the error: {reason}"
    fail(InvalidOperationException(text), "CannotStartTranscription", "InvalidOperation")
