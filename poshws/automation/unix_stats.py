"""What `stat` says of a file, as PowerShell attaches it to files and folders on Unix."""

from __future__ import annotations

import os
import stat
from typing import ClassVar

from poshws.clr.metadata.describe import describe
from poshws.objects.members import get_member

_NAME = "System.Management.Automation.Platform+Unix+CommonStat"
_KINDS = (
    (stat.S_ISDIR, "Directory"),
    (stat.S_ISREG, "File"),
    (stat.S_ISLNK, "SymbolicLink"),
    (stat.S_ISBLK, "BlockDevice"),
    (stat.S_ISCHR, "CharacterDevice"),
    (stat.S_ISFIFO, "NamedPipe"),
    (stat.S_ISSOCK, "Socket"),
)


class CommonStat:
    """The inode of a file; nothing but zeros without one."""

    net_name: ClassVar[str] = _NAME

    def __init__(self, item: object = None, status: os.stat_result | None = None) -> None:
        mode = 0 if status is None else status.st_mode
        self.inode = 0 if status is None else status.st_ino
        self.mode = mode
        self.user_id = 0 if status is None else status.st_uid
        self.group_id = 0 if status is None else status.st_gid
        self.hardlink_count = 0 if status is None else status.st_nlink
        self.size = 0 if status is None else status.st_size
        self.access_time = get_member(item, "LastAccessTimeUtc") if item is not None else None
        self.modified_time = get_member(item, "LastWriteTimeUtc") if item is not None else None
        self.status_change_time = self.modified_time
        self.block_size = 0 if status is None else status.st_blksize
        self.device_id = 0 if status is None else status.st_dev
        self.number_of_blocks = 0 if status is None else status.st_blocks
        self.item_type = next((name for test, name in _KINDS if test(mode)), "Directory")
        self.is_set_uid = bool(mode & stat.S_ISUID)
        self.is_set_gid = bool(mode & stat.S_ISGID)
        self.is_sticky = bool(mode & stat.S_ISVTX)

    def get_mode_string(self) -> str:
        return stat.filemode(self.mode)

    def get_user_name(self) -> str:
        import pwd  # deferred

        try:
            return pwd.getpwuid(self.user_id).pw_name
        except KeyError:
            return str(self.user_id)

    def get_group_name(self) -> str:
        import grp  # deferred

        try:
            return grp.getgrgid(self.group_id).gr_name
        except KeyError:
            return str(self.group_id)


TYPES = describe(__file__, {_NAME: CommonStat})
