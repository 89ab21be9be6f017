"""What stands in the streams other than output and error."""

from __future__ import annotations

import os
from typing import Any

from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import net_to_string


class MessageRecord:
    """A line of the warning, verbose or debug stream."""

    __slots__ = ("invocation_info", "is_merged", "message")

    def __init__(self, message: str) -> None:
        self.message = message
        self.invocation_info: Any = None
        # It came to the output by a redirection such as `3>&1`, and looks there as it did before.
        self.is_merged = False

    def __str__(self) -> str:
        return self.message


class WarningRecord(MessageRecord):
    """A warning."""

    __slots__ = ()
    net_name = "System.Management.Automation.WarningRecord"
    fully_qualified_warning_id = ""


class VerboseRecord(MessageRecord):
    """A verbose line."""

    __slots__ = ()
    net_name = "System.Management.Automation.VerboseRecord"


class DebugRecord(MessageRecord):
    """A debug line."""

    __slots__ = ()
    net_name = "System.Management.Automation.DebugRecord"


MESSAGE_RECORDS = {"warning": WarningRecord, "verbose": VerboseRecord, "debug": DebugRecord}


class HostMessage:
    """What Write-Host wrote."""

    __slots__ = ("_background", "_foreground", "message", "no_new_line")
    net_name = "System.Management.Automation.HostInformationMessage"

    def __init__(self, message: str, foreground: Any, background: Any, no_new_line: bool) -> None:
        self.message = message
        self._foreground = foreground
        self._background = background
        self.no_new_line = no_new_line

    @property
    def colours(self) -> tuple[Any, Any]:
        """The colours of text and background that were asked for, None for the terminal's own."""
        return self._foreground, self._background

    @property
    def foreground_color(self) -> EnumValue:
        """The text's colour: a terminal of Unix does not say which one it has, which is -1."""
        return self._foreground or _unknown_color()

    @foreground_color.setter
    def foreground_color(self, value: Any) -> None:
        self._foreground = value

    @property
    def background_color(self) -> EnumValue:
        """The background's colour."""
        return self._background or _unknown_color()

    @background_color.setter
    def background_color(self, value: Any) -> None:
        self._background = value

    def __str__(self) -> str:
        return self.message


def _unknown_color() -> EnumValue:
    python = core_type("System.ConsoleColor").python
    assert python is not None
    found = python(-1)
    assert isinstance(found, EnumValue)
    return found


def console_color(value: object) -> EnumValue | None:
    """A colour as System.ConsoleColor, or None; a name or a number is converted as by a cast."""
    if value is None or isinstance(value, EnumValue):
        return value

    color = convert(value, core_type("System.ConsoleColor"))
    assert isinstance(color, EnumValue)
    return color


class InformationRecord:
    """An object of the information stream."""

    __slots__ = ("message_data", "source", "tags", "time_generated")
    net_name = "System.Management.Automation.InformationRecord"

    def __init__(self, message_data: object, tags: list[str], source: str) -> None:
        self.message_data = message_data
        self.tags = tags
        self.source = source
        from poshws.runtime.jobs.job import now  # deferred

        self.time_generated = now()

    @property
    def user(self) -> str:
        """Who runs the process."""
        import getpass  # deferred

        return getpass.getuser()

    @property
    def computer(self) -> str:
        """The machine's name."""
        return os.uname().nodename

    @property
    def process_id(self) -> int:
        """This process."""
        return os.getpid()

    def __str__(self) -> str:
        return self.net_name if self.message_data is None else net_to_string(self.message_data)
