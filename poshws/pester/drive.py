"""TestDrive: a folder for the files of tests, emptied of what a block made when the block ends."""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


class TestDrive:
    """The folder behind `TestDrive:` and `$TestDrive`."""

    def __init__(self, ps: Session) -> None:
        self.ps = ps
        # A GUID names it, as in Pester.
        self.folder = os.path.join(os.path.realpath(tempfile.gettempdir()), str(uuid.uuid4()))
        os.mkdir(self.folder, 0o700)
        self.show()

    def show(self) -> None:
        """Puts the drive and the variable in place, also after a run within this one."""
        self.remove_from_session()
        self.ps.run(
            "New-PSDrive",
            {
                "Name": "TestDrive",
                "PSProvider": "FileSystem",
                "Root": self.folder,
                "Scope": "Global",
            },
        )
        self.ps.set_variable("TestDrive", self.folder, "global")

    def repair(self) -> None:
        """Puts back what a test may have taken away."""
        is_there = "testdrive" in {name.lower() for name in self.ps.locations.drives}
        if not is_there or self.ps.get_variable("TestDrive") != self.folder:
            self.show()

    def mark(self) -> set[str]:
        """What is there now."""
        return {
            os.path.join(folder, name)
            for folder, folders, files in os.walk(self.folder)
            for name in (*folders, *files)
        }

    def clear(self, kept: set[str]) -> None:
        """Removes what is not among the things that were there before."""
        for folder, folders, files in os.walk(self.folder, topdown=False):
            for name in files:
                path = os.path.join(folder, name)
                if path not in kept:
                    os.unlink(path)
            for name in folders:
                path = os.path.join(folder, name)
                if path not in kept:
                    shutil.rmtree(path, ignore_errors=True) if not os.path.islink(
                        path
                    ) else os.unlink(path)

    def remove_from_session(self) -> None:
        """The drive is no more, if there was one."""
        if "testdrive" in {name.lower() for name in self.ps.locations.drives}:
            self.ps.run("Remove-PSDrive", {"Name": ["TestDrive"], "Force": True})

    def close(self) -> None:
        """Removes the drive and its folder."""
        self.remove_from_session()
        shutil.rmtree(self.folder, ignore_errors=True)
