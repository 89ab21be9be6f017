"""DriveInfo: the mounted file systems."""

from __future__ import annotations

import os
from typing import ClassVar

from poshws.clr.io.errors import net_error
from poshws.clr.io.file_infos import DirectoryInfo
from poshws.clr.metadata.describe import describe
from poshws.corelib.typesystem.enums import EnumValue, define_enum

DriveType = define_enum(
    "System.IO.DriveType",
    ["Unknown", "NoRootDirectory", "Removable", "Fixed", "Network", "CDRom", "Ram"],
)


class DriveInfo:
    """System.IO.DriveInfo."""

    __slots__ = ("name",)
    net_name: ClassVar[str] = "System.IO.DriveInfo"

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return self.name

    def _sizes(self) -> os.statvfs_result:
        try:
            return os.statvfs(self.name)
        except OSError as error:
            raise net_error(error, self.name, of_folder=True) from error

    @property
    def is_ready(self) -> bool:
        return os.path.isdir(self.name)

    @property
    def root_directory(self) -> DirectoryInfo:
        return DirectoryInfo(self.name)

    @property
    def volume_label(self) -> str:
        return self.name

    @property
    def drive_type(self) -> EnumValue:
        kind = {"tmpfs": "Ram", "ramfs": "Ram", "nfs": "Network", "nfs4": "Network"}
        return DriveType.parse(kind.get(self.drive_format, "Fixed"))

    @property
    def drive_format(self) -> str:
        return dict(_mounts()).get(self.name, "unknown")

    @property
    def available_free_space(self) -> int:
        sizes = self._sizes()
        return sizes.f_bavail * sizes.f_frsize

    @property
    def total_free_space(self) -> int:
        sizes = self._sizes()
        return sizes.f_bfree * sizes.f_frsize

    @property
    def total_size(self) -> int:
        sizes = self._sizes()
        return sizes.f_blocks * sizes.f_frsize

    @staticmethod
    def get_drives() -> list[DriveInfo]:
        return [DriveInfo(name) for name, _ in _mounts()]


def _mounts() -> list[tuple[str, str]]:
    """Mount point and file system of each mount."""
    try:
        with open("/proc/self/mounts", encoding="utf-8") as file:
            rows = [line.split(" ") for line in file]
    except OSError:
        return [("/", "unknown")]
    return [(row[1].replace("\\040", " "), row[2]) for row in rows]


TYPES = describe(__file__, {"System.IO.DriveInfo": DriveInfo})
