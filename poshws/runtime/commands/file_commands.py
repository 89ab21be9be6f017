"""What commands have in common that are files: programs, scripts, and scripts that were read."""

from __future__ import annotations

import os

from poshws.binding.command_info import CommandInfo


class FileMembers(CommandInfo):
    """The members that say the file's path."""

    __slots__ = ()

    path: str

    @property
    def source(self) -> str:
        """The path."""
        return self.path

    @property
    def definition(self) -> str:
        """The path."""
        return self.path


class FileCommand(FileMembers):
    """A file as a command, named as the file is."""

    __slots__ = ("name", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        self.name = os.path.basename(path)
