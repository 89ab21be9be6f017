"""What PowerShell's own program says of itself: the platform, its folders, decorated text."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from typing import Any, ClassVar

from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.typesystem.declare import declare
from poshws.objects.members import get_member

_AUTOMATION = "System.Management.Automation."
_XDG_TYPE = _AUTOMATION + "Platform+XDG_Type"
_HOME_WITHOUT_HOME = "pwsh-{}-98288ff9-5712-4a14-9a11-23693b9cd91a"

_FOLDERS = {
    0: ("XDG_CONFIG_HOME", ".config", "powershell"),
    1: ("XDG_CACHE_HOME", ".cache", "powershell"),
    2: ("XDG_DATA_HOME", ".local/share", "powershell"),
    3: ("XDG_DATA_HOME", ".local/share", "powershell/Modules"),
    4: ("", "/usr/local/share", "powershell/Modules"),
    5: ("XDG_CONFIG_HOME", ".config", "powershell"),
}
"""XDG_Type -> (variable, folder below HOME, folder in it)"""


def product_folder(kind: int) -> str:
    """SelectProductNameForDirectory: where PowerShell keeps the user's files of a kind."""
    variable, below, last = _FOLDERS[int(kind)]
    base = os.environ.get(variable) if variable else None
    return os.path.join(base or os.path.join(_home(), below), last)


def _home() -> str:
    home = os.environ.get("HOME")
    if home:
        return home
    import getpass  # deferred

    return os.path.join(tempfile.gettempdir(), _HOME_WITHOUT_HOME.format(getpass.getuser()))


class StringDecorated:
    """A text with escape sequences, and how it looks without them."""

    __slots__ = ("_text",)
    net_name: ClassVar[str] = _AUTOMATION + "Internal.StringDecorated"

    def __init__(self, text: str) -> None:
        self._text = text

    @property
    def is_decorated(self) -> bool:
        return "\x1b" in self._text

    @property
    def content_length(self) -> int:
        return len(self.plain())

    def plain(self) -> str:
        """Without escape sequences."""
        return re.sub("\x1b\\[[0-9;]*m|\x1b\\][^\x1b]*\x1b\\\\", "", self._text)

    def to_string(self, rendering: object = None) -> str:
        """As it is, or plain where the rendering says so; a text has no host."""
        if str(rendering) == "Host":
            raise ArgumentException("Only 'ANSI' or 'PlainText' is supported for this method.")
        if str(rendering) == "PlainText":
            return self.plain()
        return self._text

    __str__ = to_string


def _is_linux() -> bool:
    return sys.platform == "linux"


def _file_text(member: str) -> object:
    """A property that files have, as a static method of the provider."""

    def text(item: object) -> Any:
        return get_member(item, member)

    return text


def _set_test_hook(name: str, value: object) -> None:
    execution_context.TEST_HOOKS[name.lower()] = value


TYPES = [
    declare(
        _AUTOMATION + "Platform",
        None,
        {
            "static bool IsLinux {get;}": _is_linux,
            "static bool IsMacOS {get;}": lambda: sys.platform == "darwin",
            "static bool IsWindows {get;}": lambda: False,
            "static bool IsCoreCLR {get;}": lambda: True,
            "static bool IsNanoServer {get;}": lambda: False,
            "static bool IsIoT {get;}": lambda: False,
            "static bool IsWindowsDesktop {get;}": lambda: False,
            "static bool IsStaSupported {get;}": lambda: False,
            f"static string SelectProductNameForDirectory({_XDG_TYPE} dirpath)": product_folder,
        },
    ),
    declare(
        StringDecorated.net_name,
        StringDecorated,
        {
            "new(string text)": StringDecorated,
            "bool IsDecorated {get;}": "is_decorated",
            "int ContentLength {get;}": "content_length",
            "string ToString()": StringDecorated.to_string,
            f"string ToString({_AUTOMATION}OutputRendering outputRendering)": (
                StringDecorated.to_string
            ),
        },
        kind="struct",
    ),
    declare(
        _AUTOMATION + "Internal.InternalTestHooks",
        None,
        {"static void SetTestHook(string property, System.Object value)": _set_test_hook},
    ),
    declare(
        "Microsoft.PowerShell.Commands.FileSystemProvider",
        None,
        {
            f"static string {name}(psobject instance)": _file_text(name)
            for name in (
                "Mode",
                "ModeWithoutHardLink",
                "NameString",
                "LengthString",
                "LastWriteTimeString",
            )
        },
    ),
]
