"""Get-History, Add-History, Clear-History and Invoke-History: the commands typed so far."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, NotNullOrEmpty, Param, Range, Session, cmdlet
from poshws.commands.reporting import fail, record
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentOutOfRangeException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.text.wildcard import matches
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.runtime.session.history import CommandHistory, HistoryEntry, history_of

_CORE = "Microsoft.PowerShell.Core"
_INFO = "Microsoft.PowerShell.Commands.HistoryInfo"
_PARTS = {
    "ExecutionStatus": "System.Management.Automation.Runspaces.PipelineState",
    "StartExecutionTime": "System.DateTime",
    "EndExecutionTime": "System.DateTime",
}


@cmdlet("Get-History", module=_CORE, output=_INFO)
def get_history(
    id: Annotated[
        list[int] | None, Param(type="System.Int64[]", by_value=True), Range(1, 2**63 - 1)
    ] = None,
    count: Annotated[int, Range(0, 32767)] = -1,
    *,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives the commands that were typed in this session.

    -Id     Only the commands with these numbers.
    -Count  How many: the last ones, or those up to -Id.

    PS> @(Get-History).Count -ge 0
    True
    """
    history = history_of(session)
    if id is None:
        entries = history.entries
        yield from entries[-count:] if count > 0 else entries if count else []
    elif not cmdlet.is_bound("Count"):
        for number in id:
            entry = history.find(number)
            if entry is not None:
                yield entry
            else:
                report_missing(session, number)
    elif len(id) > 1:
        fail(
            ArgumentException("The count cannot be combined with multiple Ids."),
            "GetHistoryNoCountWithMultipleIds",
            "InvalidArgument",
            count,
        )
    else:
        first = id[0] - count + 1 if count else 1
        yield from (entry for entry in history.entries if first <= entry.id <= id[0])


@cmdlet("Add-History", module=_CORE, output=_INFO)
def add_history(
    input_object: Annotated[list[object] | None, Param(type="psobject[]", by_value=True)] = None,
    *,
    passthru: bool = False,
    session: Session,
) -> Iterator[object]:
    """Adds commands to the history of this session, such as those of another one.

    -InputObject  The commands, as Get-History gives them.
    -Passthru     Gives what was added.

    PS> Add-History ([pscustomobject]@{ CommandLine = 'x' }) -ErrorAction Ignore
    """
    history = history_of(session)
    for item in input_object or ():
        entry = entry_of(item)
        if entry is None:
            text = "Cannot add history because the input object has a format that is not valid."
            session.write_error(
                record(ArgumentException(text), "AddHistoryInvalidInput", "InvalidData", item)
            )
            continue
        history.add(entry)
        if passthru:
            yield entry


def entry_of(item: object) -> HistoryEntry | None:
    """A history entry of anything with the properties of one."""
    line = get_member(item, "CommandLine")
    if not isinstance(line, str):
        return None
    entry = HistoryEntry(0, line)
    try:
        for name, kind in _PARTS.items():
            given = get_member(item, name)
            if given is None:
                return None
            value = convert(given, core_type(kind))
            if name == "ExecutionStatus":
                entry.status = str(value)
            elif name == "StartExecutionTime":
                entry.start_execution_time = value  # type: ignore[assignment]
            else:
                entry.end_execution_time = value  # type: ignore[assignment]
    except NetException:
        return None
    return entry


@cmdlet(
    "Clear-History",
    alias="clhy",
    module=_CORE,
    supports_should_process=True,
    default_set="IDParameter",
    sets={
        "IDParameter": "id@0",
        "CommandLineParameter": "command_line",
    },
)
def clear_history(
    *,
    id: Annotated[list[int] | None, Range(1, 2**31 - 1)] = None,
    command_line: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    count: Annotated[int, Param(position=1), Range(1, 2**31 - 1)] = 0,
    newest: bool = False,
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Forgets commands of this session.

    -Id           The commands with these numbers.
    -CommandLine  The commands like these wildcards.
    -Count        How many: the oldest ones, or those up to -Id.
    -Newest       The newest ones instead.

    PS> Clear-History; @(Get-History).Count
    0
    """
    history = history_of(session)
    takes_all = id is None and command_line is None and not count
    if takes_all and not cmdlet.should_process("All entries in session history"):
        return
    if id is not None and count and len(id) > 1:
        text = "The count cannot be combined with multiple Ids."
        fail(ArgumentException(text), "GetHistoryNoCountWithMultipleIds", "InvalidArgument", count)
    if id is not None and not count:
        there = {entry.id for entry in history.entries}
        for number in id:
            if number not in there:
                report_missing(session, number)
    for entry in chosen(history, id, command_line, count, newest):
        history.remove(entry)


def report_missing(session: Session, number: int) -> None:
    """There is no entry of that number."""
    error = ArgumentException(f"Cannot locate the history for Id {number}.")
    session.write_error(record(error, "GetHistoryNoHistoryForId", "ObjectNotFound", number))


def chosen(
    history: CommandHistory,
    numbers: list[int] | None,
    lines: list[str] | None,
    count: int,
    newest: bool,
) -> list[HistoryEntry]:
    """The entries that Clear-History is meant for."""
    entries = history.entries
    if numbers is not None:
        if count and len(numbers) == 1:
            at = next((i for i, entry in enumerate(entries) if entry.id == numbers[0]), -1)
            if at < 0:
                return []
            return entries[at : at + count] if newest else entries[max(0, at - count + 1) : at + 1]
        return [entry for entry in entries if entry.id in numbers]
    if lines is not None and not count:  # without -Count one for each line
        found: list[HistoryEntry] = []
        for line in lines:
            alike = [each for each in entries if matches(line, each.command_line)]
            found += alike[-1:] if newest else alike[:1]
        return found
    if lines is not None:
        entries = [e for e in entries if any(matches(line, e.command_line) for line in lines)]
    if count:
        return entries[-count:] if newest else entries[:count]
    return entries


@cmdlet("Invoke-History", module=_CORE, supports_should_process=True)
def invoke_history(
    id: Annotated[str | None, Param(by_property=True)] = None,
    *,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Runs a command of the history again.

    -Id  The number of the command or how it begins; the last one by default.

    PS> Add-History ([pscustomobject]@{ CommandLine = '1 + 2'; ExecutionStatus = 'Completed'
    >>     StartExecutionTime = Get-Date; EndExecutionTime = Get-Date })
    PS> Invoke-History
    1 + 2
    3
    """
    history = history_of(session)
    entry = entry_to_invoke(history, id)
    if not cmdlet.should_process(entry.command_line):
        return
    if entry in history.invoked:
        fail(
            InvalidOperationException("The Invoke-History cmdlet is called repeatedly, in a loop."),
            "InvokeHistoryLoopDetected",
            "InvalidOperation",
        )
    if history.running is not None:
        # The history shows what was run, not that it was run again.
        history.running.command_line = entry.command_line
    session.write_host(entry.command_line)
    history.invoked.append(entry)
    found: list[object] = []
    try:
        session.run_text(entry.command_line, found.append)
    finally:
        history.invoked.remove(entry)
    yield from found


def entry_to_invoke(history: CommandHistory, wanted: str | None) -> HistoryEntry:
    """The entry that Invoke-History is asked for; ends the command where there is none."""
    entries = history.entries
    if wanted is None:
        if not entries:
            fail(
                InvalidOperationException("Cannot locate most recent history."),
                "InvokeHistoryNoLastHistoryEntryFound",
                "InvalidOperation",
            )
        return entries[-1]
    try:
        number = int(convert_to_string(convert(wanted, core_type("System.Int64"))))
    except NetException:
        return entry_by_start(entries, wanted)
    if number <= 0:
        text = f"The identifier {number} is not a valid value for a History identifier. "
        fail(
            ArgumentOutOfRangeException(
                "Id", text + "Specify a positive number, and then try again."
            ),
            "InvokeHistoryInvalidIdGetHistory",
            "InvalidArgument",
            number,
        )
    entry = history.find(number)
    if entry is None:
        fail(
            ArgumentException(f"Cannot locate the history for Id {number}."),
            "InvokeHistoryNoHistoryForId",
            "ObjectNotFound",
            number,
        )
    return entry


def entry_by_start(entries: list[HistoryEntry], start: str) -> HistoryEntry:
    """The latest entry that begins like this."""
    found = next((each for each in reversed(entries) if each.command_line.startswith(start)), None)
    if found is None:
        fail(
            ArgumentException(f"Cannot locate the history for command line {start}."),
            "InvokeHistoryNoHistoryForCommandline",
            "ObjectNotFound",
            start,
        )
    return found
