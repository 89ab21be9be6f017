"""The commands typed so far ↔ a file in the user's folder, in the form PSReadLine gives its own.

A command is a line of the file; the lines of a longer one end in a backtick, all but the last.
What looks like a secret is remembered for the session but never written.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from platformdirs import user_data_dir
from prompt_toolkit.history import History

LIMIT = 4096  # commands: PSReadLine's MaximumHistoryCount
_SECRET = re.compile(r"password|asplaintext|token|apikey|secret", re.IGNORECASE)


def history_path() -> str:
    """Where the history is kept."""
    return os.path.join(user_data_dir("poshws"), "ConsoleHost_history.txt")


def read_commands(path: str) -> list[str]:
    """The commands of a history file, oldest first; none where it cannot be read."""
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            lines = file.read().split("\n")
    except OSError:
        return []
    commands: list[str] = []
    parts: list[str] = []
    for line in lines:
        if line.endswith("`"):
            parts.append(line[:-1])
            continue
        command = "\n".join([*parts, line])
        parts = []
        if command.strip():
            commands.append(command)
    return commands[-LIMIT:]


def append_command(path: str, command: str) -> bool:
    """Writes a command to the file, which only its owner may read; False where that fails."""
    text = command.replace("\n", "`\n") + "\n"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with open(handle, "a", encoding="utf-8", errors="replace") as file:
            file.write(text)
    except OSError:
        return False
    return True


class CommandHistory(History):
    """The history behind the arrow keys and Ctrl+R."""

    def __init__(self, path: str | None) -> None:
        super().__init__()
        self.path = path

    def load_history_strings(self) -> Iterable[str]:
        """What is in the file, newest first."""
        return reversed(read_commands(self.path)) if self.path else []

    def append_string(self, string: str) -> None:
        """Takes a command in, unless it only repeats the last one."""
        known = self.get_strings()
        if string.strip() and not (known and known[-1] == string):
            super().append_string(string)

    def store_string(self, string: str) -> None:
        """Writes a command to the file."""
        if self.path and not _SECRET.search(string):
            append_command(self.path, string)
