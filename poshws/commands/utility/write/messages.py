"""Write-Warning, Write-Verbose, Write-Debug, Write-Information, Write-Progress."""

from __future__ import annotations

from typing import Annotated

from poshws.automation.results.command_results import ProgressRecord
from poshws.binding import (
    AllowEmptyString,
    AllowNull,
    NotNullOrEmpty,
    Param,
    Range,
    Session,
    cmdlet,
)
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import ArgumentException

_Message = Annotated[str, Param(alias="Msg", by_value=True), AllowEmptyString()]


@cmdlet("Write-Warning")
def write_warning(message: _Message, *, session: Session) -> None:
    """Writes a warning.

    -Message  The text.

    PS> Write-Warning 'careful' 3>&1 | ForEach-Object Message
    careful
    """
    session.write_warning(message)


@cmdlet("Write-Verbose")
def write_verbose(message: _Message, *, session: Session) -> None:
    """Writes a text for who wants to know more.

    It is shown with -Verbose, or when $VerbosePreference is Continue.

    -Message  The text.

    PS> Write-Verbose 'step 1' -Verbose 4>&1 | ForEach-Object Message
    step 1
    """
    session.write_verbose(message)


@cmdlet("Write-Debug")
def write_debug(message: _Message, *, session: Session) -> None:
    """Writes a text for who looks for mistakes.

    It is shown with -Debug, or when $DebugPreference is Continue.

    -Message  The text.

    PS> Write-Debug 'x is 1' -Debug 5>&1 | ForEach-Object Message
    x is 1
    """
    session.write_debug(message)


@cmdlet("Write-Information")
def write_information(
    message_data: Annotated[object, Param(alias=("Msg", "Message"), by_value=True), AllowNull()],
    tags: list[str] | None = None,
    *,
    session: Session,
) -> None:
    """Writes an object to the information stream.

    -MessageData  What to write.
    -Tags         Words to find it by.

    PS> Write-Information 'started' -Tags 'log' 6>&1 | ForEach-Object Tags
    log
    """
    for tag in tags or ():
        if tag.lower().startswith("ps"):
            text = f"Cannot use tag '{tag}'. The 'PS' prefix is reserved."
            fail(
                ArgumentException(text),
                "PSPrefixReservedInInformationTag",
                "InvalidArgument",
                tag,
            )
    session.write_information(message_data, list(tags or ()))


@cmdlet("Write-Progress")
def write_progress(
    activity: str | None = None,
    status: Annotated[str, NotNullOrEmpty()] = "Processing",
    id: Annotated[int, Range(0, 2147483647)] = 0,
    *,
    percent_complete: Annotated[int, Range(-1, 100)] = -1,
    seconds_remaining: int = -1,
    current_operation: str = "",
    parent_id: Annotated[int, Range(-1, 2147483647)] = -1,
    completed: bool = False,
    source_id: int = 0,
    session: Session,
) -> None:
    """Shows how far something is.

    Nothing is shown where the output isn't a terminal.

    -Activity          What is being done.
    -Status            What is happening now.
    -Id                A number that tells several bars apart.
    -PercentComplete   How much is done; -1 hides the bar.
    -SecondsRemaining  How long it will take.
    -CurrentOperation  A line below the bar.
    -ParentId          The bar that this one belongs to.
    -Completed         Takes the bar away.
    -SourceId          Where the record comes from.

    PS> Write-Progress 'Copying' -Completed
    """
    if not activity and not completed:
        fail(
            ArgumentException("Missing value for mandatory parameter.", parameter="Activity"),
            "MissingActivity",
            "InvalidArgument",
            activity,
        )
    record = ProgressRecord(id, activity or "Processing", status)
    record.percent_complete = percent_complete
    record.seconds_remaining = seconds_remaining
    record.current_operation = current_operation
    record.parent_activity_id = parent_id
    record.record_type = "Completed" if completed else "Processing"
    session.write_progress(record)
