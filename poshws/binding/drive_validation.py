"""[ValidateDrive], [ValidateUserDrive] and [ValidateTrustedData]."""

from __future__ import annotations

from typing import Any

from poshws.binding.attributes import flatten
from poshws.binding.validation import PREFIX, ValidateArgumentsAttribute, fail


class ValidateDriveAttribute(ValidateArgumentsAttribute):
    """A path on one of some drives."""

    NAME = PREFIX + "ValidateDriveAttribute"
    __slots__ = ("valid_root_drives",)

    def __init__(self, *drives: Any) -> None:
        self.valid_root_drives = [str(drive) for drive in flatten(drives)]

    def validate(self, value: object, session: Any = None) -> None:
        """Raises ValidationMetadataException unless the path is on one of the drives."""
        if not isinstance(value, str):
            fail("PathArgumentNotValid", "ValidateDrivePathArgNotString")
        drive = session.locations.place(value).drive
        name = "" if drive is None else drive.name
        if not name:
            fail("PathNoRoot", "ValidateDrivePathNoRoot")
        if not any(name.lower() == each.lower() for each in self.valid_root_drives):
            drives = ", ".join(self.valid_root_drives)
            fail("PathRootInvalid", "ValidateDrivePathFailure", name, drives)


class ValidateUserDriveAttribute(ValidateDriveAttribute):
    """A path on the drive User."""

    NAME = PREFIX + "ValidateUserDriveAttribute"
    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("User")


class ValidateTrustedDataAttribute(ValidateArgumentsAttribute):
    """In a constrained session the argument must come from trusted code; here all code is."""

    NAME = PREFIX + "ValidateTrustedDataAttribute"
    __slots__ = ()

    def validate(self, value: object, session: object = None) -> None:
        """Nothing is refused."""
