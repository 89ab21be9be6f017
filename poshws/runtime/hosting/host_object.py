"""`$Host` and what hangs from it."""

from __future__ import annotations

import os
import re
import sys
import uuid
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from poshws import POWERSHELL_VERSION
from poshws.automation.hosting.host_interfaces import Coordinates, KeyInfo, Size
from poshws.clr.collections.dictionaries import Dictionary
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.dotnet import ArgumentOutOfRangeException, InvalidOperationException
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.corelib.typesystem.types import core_type, resolve_type
from poshws.formatting.style import coloured
from poshws.objects.conversion.convert import convert
from poshws.objects.members import get_static
from poshws.runtime.execution.control_flow import ExitSignal

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

_CONTROL_SEQUENCE = r"(?:\x1b\[|\x9b)[0-9;:]*(?:m|#[{}pq])"
_INTERNAL = "System.Management.Automation.Internal.Host."


class HostObject:
    """The host as scripts see it."""

    net_name = _INTERNAL + "InternalHost"

    def __init__(self, ps: Session) -> None:
        self.ps = ps
        self.name = "ConsoleHost"
        self.version = convert(POWERSHELL_VERSION, core_type("System.Version"))
        self.instance_id = convert(str(uuid.uuid4()), core_type("System.Guid"))
        self.ui = HostInterface(ps)
        self.debugger_enabled = True
        self.is_runspace_pushed = False
        self.private_data = HostColors()

    @property
    def runspace(self) -> object:
        """The runspace that the session's code runs in."""
        from poshws.runtime.hosting.runspaces import runspace_of  # deferred

        return runspace_of(self.ps)

    @property
    def current_culture(self) -> object:
        return _culture("CurrentCulture")

    @property
    def current_ui_culture(self) -> object:
        return _culture("CurrentUICulture")

    def set_should_exit(self, code: int) -> None:
        """The program ends with the code when the script has ended."""
        self.ps.exit_code = int(code)

    def enter_nested_prompt(self) -> None:
        """Commands are read from the console until `exit`, or until the input ends."""
        level = self.ps.global_scope.variables["nestedpromptlevel"]
        level.value += 1
        try:
            self.ps.host.run_prompt(self.ps, prompts=self.ps.host.echoes_input)
        finally:
            level.value -= 1

    def exit_nested_prompt(self) -> None:
        """The innermost of them ends."""
        if not self.ps.global_scope.variables["nestedpromptlevel"].value:
            raise InvalidOperationException(
                "Cannot exit a nested prompt because no nested prompts exist."
            )
        raise ExitSignal(0)

    def notify_begin_application(self) -> None:
        """Nothing changes on the screen for a program's sake."""

    notify_end_application = notify_begin_application


def _culture(name: str) -> object:
    return get_static(core_type("System.Globalization.CultureInfo"), name)


class HostColors:
    """`$Host.PrivateData`: the colours that PowerShell takes where nothing else says one."""

    net_name = "Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy"

    def __init__(self) -> None:
        def color(name: str | int) -> object:
            return enum_value("System.ConsoleColor", name)

        self.format_accent_color = color("Green")
        self.error_accent_color = color("Cyan")
        self.error_foreground_color = color("Red")
        self.warning_foreground_color = color("Yellow")
        self.debug_foreground_color = color("Yellow")
        self.verbose_foreground_color = color("Yellow")
        self.progress_foreground_color = color("Black")
        self.progress_background_color = color("Yellow")
        self.error_background_color = color(-1)
        self.warning_background_color = color(-1)
        self.debug_background_color = color(-1)
        self.verbose_background_color = color(-1)


class HostInterface:
    """`$Host.UI`"""

    net_name = _INTERNAL + "InternalHostUserInterface"

    def __init__(self, ps: Session) -> None:
        self.ps = ps
        self.raw_ui = RawInterface(ps)

    @property
    def supports_virtual_terminal(self) -> bool:
        return os.environ.get("TERM") != "dumb"

    @property
    def _has_colors(self) -> bool:
        host = self.ps.host
        return bool(host.renders_ansi(host.output))

    # --- output: to the screen itself, past every redirection

    def write(self, *values: object) -> None:
        """Writes without ending the line; colours may come first."""
        self._put(values, "")

    def write_line(self, *values: object) -> None:
        """Writes a line; colours may come first."""
        self._put(values, "\n")

    def _put(self, values: tuple[Any, ...], end: str) -> None:
        host = self.ps.host
        text = "" if not values or values[-1] is None else str(values[-1])
        if len(values) == 3 and self._has_colors:
            text = coloured(text, int(values[0]), int(values[1]))
        host.settle()
        host.output.write(host.rendered(self.ps, text) + end)

    def write_error_line(self, text: str) -> None:
        """Writes a line on the error stream."""
        host = self.ps.host
        host.settle()
        if self._has_colors:
            text = coloured(text, 12, None)
        host.errors.write(host.rendered(self.ps, text) + "\n")
        host.errors.flush()

    def write_warning_line(self, text: str) -> None:
        """Writes a warning."""
        self.ps.host.write_message(self.ps, "warning", text)

    def write_verbose_line(self, text: str) -> None:
        """Writes a verbose line."""
        self.ps.host.write_message(self.ps, "verbose", text)

    def write_debug_line(self, text: str) -> None:
        """Writes a debug line."""
        self.ps.host.write_message(self.ps, "debug", text)

    def write_information(self, record: object) -> None:
        """An object of the information stream leaves no trace on a console."""

    def write_progress(self, source: int, record: object) -> None:
        """Shows how far something is."""
        self.ps.host.write_progress(self.ps, record)

    # --- questions

    def read_line(self) -> str | None:
        """Reads a line."""
        line: str | None = self.ps.host.read_line(self.ps, "")
        return line

    def read_line_as_secure_string(self) -> object:
        """Reads a line that is not shown."""
        from poshws.clr.security.credentials import SecureString  # deferred

        return SecureString(str(self.ps.host.read_line(self.ps, "", True) or ""))

    def prompt_for_choice(
        self, caption: str, message: str, choices: Iterable[Any], default: object
    ) -> object:
        """The number of the choice that the user makes."""
        pairs = [(each.label, each.help_message) for each in choices]
        self._check_choices(pairs, default)
        return self.ps.host.choose(self.ps, caption or "", message or "", pairs, default)

    def _check_choices(self, pairs: list[tuple[str, str]], default: Any) -> None:
        if not pairs:
            text = "Choices must contain at least one choice."
            raise PSArgumentException(text, parameter="choices")
        if default < -1 or default >= len(pairs):
            raise ArgumentOutOfRangeException(
                "defaultChoice",
                "defaultChoice must be a valid index into the choices or -1 for no default choice.",
                default,
            )

    def prompt(self, caption: str, message: str, descriptions: Iterable[Any]) -> object:
        """The values of fields, asked for one after the other."""
        host = self.ps.host
        host.write_heading(caption or "", message or "")
        answers: dict[str, object] = {}
        for each in descriptions:
            prompt = (each.label.replace("&", "") or each.name) + ": "
            given, value = host.ask_for_value(each, each.type, prompt)
            if not given:
                break
            answers[each.name] = value
        closed = resolve_type("System.Collections.Generic.Dictionary[string,psobject]")
        assert closed is not None
        return Dictionary(closed, answers.items())

    def prompt_for_credential(
        self, caption: str, message: str, user: str | None, target: str | None, *options: object
    ) -> object:
        """A user's name and password."""
        from poshws.clr.security.credentials import PSCredential, SecureString  # deferred

        host = self.ps.host
        host.write_heading(caption or "", message or "")
        while not user:
            user = host.read_line(self.ps, "User: ")
            if user is None:
                return None
        password = host.read_line(self.ps, f"Password for user {user}: ", True)
        if password is None:
            return None
        return PSCredential(f"{target}\\{user}" if target else user, SecureString(str(password)))


class RawInterface:
    """`$Host.UI.RawUI`: the screen as cells, as far as a terminal tells."""

    net_name = _INTERNAL + "InternalHostRawUserInterface"

    def __init__(self, ps: Session) -> None:
        self.ps = ps
        self.cursor_size = 100

    @property
    def _console(self) -> Any:
        from poshws.clr.system.console import ConsoleMembers  # deferred

        return ConsoleMembers

    @property
    def foreground_color(self) -> object:
        return self._console.foreground_color()

    @foreground_color.setter
    def foreground_color(self, value: object) -> None:
        self._console.set_foreground_color(value)

    @property
    def background_color(self) -> object:
        return self._console.background_color()

    @background_color.setter
    def background_color(self, value: object) -> None:
        self._console.set_background_color(value)

    @property
    def window_title(self) -> object:
        return self._console.title()

    @window_title.setter
    def window_title(self, value: str) -> None:
        self._console.set_title(value)

    @property
    def cursor_position(self) -> Coordinates:
        return Coordinates(self._console.cursor_left(), self._console.cursor_top())

    @cursor_position.setter
    def cursor_position(self, value: Coordinates) -> None:
        self._console.set_cursor_position(value.x, value.y)

    @property
    def window_position(self) -> Coordinates:
        return Coordinates()

    @window_position.setter
    def window_position(self, value: Coordinates) -> None:
        """The window is the whole buffer."""

    @property
    def window_size(self) -> Size:
        return Size(self._console.window_width(), self._console.window_height())

    @window_size.setter
    def window_size(self, value: Size) -> None:
        """The user sizes the terminal."""

    buffer_size = max_window_size = max_physical_window_size = window_size

    @property
    def key_available(self) -> object:
        return self._console.key_available()

    def read_key(self, options: int = 4) -> KeyInfo:
        """The next key; not shown where the options say so."""
        key = self._console.read_key(bool(int(options) & 2))
        bits = int(key.modifiers)
        state = (2 if bits & 1 else 0) | (16 if bits & 2 else 0) | (8 if bits & 4 else 0)
        return KeyInfo(int(key.key), str(key.key_char), state, True)

    def flush_input_buffer(self) -> None:
        """Forgets keys that were pressed and not read."""
        if sys.stdin.isatty():
            import termios  # deferred

            termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)

    def set_buffer_contents(self, where: object, cells: object) -> None:
        """Clears the screen, which is all that a terminal lets be set."""
        if getattr(where, "left", 0) == -1:
            self._console.clear()

    def length_in_buffer_cells(self, source: object, offset: int = 0) -> int:
        """How many columns a text takes, without its escape sequences."""
        from poshws.formatting.widths import cell  # deferred

        text = str(source)[int(offset) :]
        if os.environ.get("TERM") != "dumb":
            text = re.sub(_CONTROL_SEQUENCE, "", text)
        return sum(map(cell, text))
