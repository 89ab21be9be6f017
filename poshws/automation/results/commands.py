"""What commands of PowerShell give and take: hashes of files; of others only the members."""

from __future__ import annotations

from typing import ClassVar

from poshws.automation.module_specifications import (
    ModuleSpecification,
    ModuleSpecificationComparer,
)
from poshws.clr.metadata.describe import describe


class FileHashInfo:
    """The hash of a file, as Get-FileHash gives it."""

    __slots__ = ("algorithm", "hash", "path")
    net_name: ClassVar[str] = "Microsoft.PowerShell.Commands.FileHashInfo"

    def __init__(
        self, algorithm: str | None = None, hash: str | None = None, path: str | None = None
    ) -> None:
        self.algorithm = algorithm
        self.hash = hash
        self.path = path


_HOLDERS = {
    kind.net_name: kind
    for kind in (
        FileHashInfo,
        ModuleSpecification,
        ModuleSpecificationComparer,
    )
}
TYPES = describe(__file__, _HOLDERS)
