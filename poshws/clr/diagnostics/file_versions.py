"""System.Diagnostics.FileVersionInfo: what a file's version resource says; on Unix no file has one
that is read, so all but its name is empty.
"""

from __future__ import annotations

import os
from typing import ClassVar

from poshws.clr.metadata.describe import describe
from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import FileNotFoundException
from poshws.corelib.psobject import PSComputedProperty
from poshws.corelib.typesystem.types import core_type
from poshws.objects.extended.members import add_type_member
from poshws.objects.invocation.invoke import construct

_NAME = "System.Diagnostics.FileVersionInfo"
_LINES = (
    ("InternalName", "OriginalFilename", "FileVersion", "FileDescription")
    + ("Product", "ProductVersion")
)  # fmt: skip
_FLAGS = ("Debug", "Patched", "PreRelease", "PrivateBuild", "SpecialBuild")


class FileVersionInfo:
    """The versions of one file."""

    net_name: ClassVar[str] = _NAME
    comments = company_name = file_description = file_version = internal_name = language = None
    legal_copyright = legal_trademarks = original_filename = private_build = product_name = None
    product_version = special_build = None
    file_build_part = file_major_part = file_minor_part = file_private_part = 0
    product_build_part = product_major_part = product_minor_part = product_private_part = 0
    is_debug = is_patched = is_private_build = is_pre_release = is_special_build = False

    def __init__(self, file_name: str) -> None:
        self.file_name = file_name

    @staticmethod
    def get_version_info(file_name: str) -> FileVersionInfo:
        path = os.path.join(execution_context.current.current_folder(), file_name)
        if not os.path.isfile(path):
            raise FileNotFoundException(path, file_name=path)
        return FileVersionInfo(path)

    def to_string(self) -> str:
        lines = [f"{'File:':18}{self.file_name}"]
        lines += [f"{name + ':':18}" for name in _LINES]
        lines += [f"{name + ':':18}False" for name in _FLAGS]
        return "".join(f"{line}\n" for line in [*lines, f"{'Language:':18}"])


def _zero(info: object) -> object:
    return construct(core_type("System.Version"), [0, 0, 0, 0])


def _script(prefix: str) -> str:
    parts = "\n".join(f"            $this.{prefix}{part}Part" for part in _PARTS)
    return f"New-Object System.Version -ArgumentList @(\n{parts})"


_PARTS = ("Major", "Minor", "Build", "Private")
for _word in ("File", "Product"):
    add_type_member(_NAME, PSComputedProperty(f"{_word}VersionRaw", _zero, _script(_word)))

TYPES = describe(__file__, {_NAME: FileVersionInfo})
