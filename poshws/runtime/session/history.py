"""The commands that a session has run, numbered from 1: what Get-History shows and Invoke-History
runs again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.typesystem.types import core_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.enums import EnumValue
    from poshws.runtime.session.session import Session

LIMIT = 4096  # $MaximumHistoryCount where it is none


class HistoryEntry:
    """One command; the attributes are what HistoryInfo has in .NET."""

    net_name = "Microsoft.PowerShell.Commands.HistoryInfo"

    def __init__(self, number: int, command_line: str) -> None:
        self.id = number
        self.command_line = command_line
        self.status = "NotStarted"
        self.start_execution_time = DateTime.now()
        self.end_execution_time = self.start_execution_time

    @property
    def execution_status(self) -> EnumValue:
        """How it ended."""
        kind = core_type("System.Management.Automation.Runspaces.PipelineState")
        found: EnumValue = kind.python.parse(self.status)  # type: ignore[union-attr]
        return found

    @property
    def duration(self) -> TimeSpan:
        """How long it ran."""
        return self.end_execution_time - self.start_execution_time

    def end(self, status: str) -> None:
        """The command is over: Completed, Failed or Stopped."""
        self.status = status
        self.end_execution_time = DateTime.now()

    def clone(self) -> HistoryEntry:
        """The same entry again."""
        made = HistoryEntry(self.id, self.command_line)
        made.status = self.status
        made.start_execution_time = self.start_execution_time
        made.end_execution_time = self.end_execution_time
        return made

    def __str__(self) -> str:
        return self.command_line


class CommandHistory:
    """All entries, oldest first; one that still runs is in it but not shown."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._entries: list[HistoryEntry] = []
        self._last = 0
        self.invoked: list[HistoryEntry] = []  # what Invoke-History runs just now

    def begin(self, text: str) -> HistoryEntry:
        """A command starts."""
        entry = HistoryEntry(0, text)
        self._append(entry)
        return entry

    def add(self, entry: HistoryEntry) -> HistoryEntry:
        """Takes in an entry under a number of its own; the command that runs comes before it."""
        if self.running is not None:
            self.running.end("Completed")
        self._append(entry)
        return entry

    def _append(self, entry: HistoryEntry) -> None:
        self._last += 1
        entry.id = self._last
        self._entries.append(entry)
        limit = self._session.get_variable("MaximumHistoryCount", LIMIT)
        del self._entries[: -limit if isinstance(limit, int) and limit > 0 else -LIMIT]

    @property
    def running(self) -> HistoryEntry | None:
        """The command that runs now."""
        last = self._entries[-1] if self._entries else None
        return last if last is not None and last.status == "NotStarted" else None

    @property
    def current_id(self) -> int:
        """The number of the command that runs now, else of the next."""
        running = self.running
        return self._last + 1 if running is None else running.id

    @property
    def entries(self) -> list[HistoryEntry]:
        """The commands that are over."""
        return [entry for entry in self._entries if entry.status != "NotStarted"]

    def find(self, number: int) -> HistoryEntry | None:
        """The entry of a number."""
        return next((entry for entry in self.entries if entry.id == number), None)

    def remove(self, entry: HistoryEntry) -> None:
        """Forgets an entry."""
        self._entries.remove(entry)


def history_of(session: Session) -> CommandHistory:
    """The history of the session."""
    if session.history is None:
        session.history = CommandHistory(session)
    return session.history
