"""The commands that a session has run, numbered from 1: what Get-History shows and Invoke-History
runs again.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.runtime.session import Session

LIMIT = 4096  # $MaximumHistoryCount where it is none


class HistoryEntry:
    """One command; the times are seconds since 1970."""

    net_name = "Microsoft.PowerShell.Commands.HistoryInfo"

    def __init__(self, number: int, command_line: str) -> None:
        self.id = number
        self.command_line = command_line
        self.status = "NotStarted"
        self.started = time.time()
        self.ended = self.started

    def end(self, status: str) -> None:
        """The command is over: Completed, Failed or Stopped."""
        self.status = status
        self.ended = time.time()

    def copy(self) -> HistoryEntry:
        """The same entry again."""
        made = HistoryEntry(self.id, self.command_line)
        made.status, made.started, made.ended = self.status, self.started, self.ended
        return made

    def __str__(self) -> str:
        return self.command_line


class CommandHistory:
    """All entries, oldest first; one that still runs is in it but not shown."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._entries: list[HistoryEntry] = []
        self._last = 0

    def begin(self, text: str) -> HistoryEntry:
        """A command starts."""
        self._last += 1
        entry = HistoryEntry(self._last, text)
        self._entries.append(entry)
        limit = self._session.get_variable("MaximumHistoryCount", LIMIT)
        del self._entries[: -limit if isinstance(limit, int) and limit > 0 else -LIMIT]
        return entry

    def add(self, entry: HistoryEntry) -> None:
        """Takes in an entry of another session under a number of its own, as ended."""
        added = self.begin(entry.command_line)
        added.status, added.started, added.ended = entry.status, entry.started, entry.ended

    @property
    def running(self) -> HistoryEntry | None:
        """The command that runs now."""
        last = self._entries[-1] if self._entries else None
        return last if last is not None and last.status == "NotStarted" else None

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
    history: CommandHistory | None = session.extras.get("history")
    if history is None:
        history = session.extras["history"] = CommandHistory(session)
    return history
