"""`$Host` and what hangs from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.runtime.session import Session


class HostObject:
    """The host as scripts see it."""

    net_name = "System.Management.Automation.Internal.Host.InternalHost"

    def __init__(self, ps: Session) -> None:
        import uuid

        from poshws import POWERSHELL_VERSION
        from poshws.values.convert import convert
        from poshws.values.types import resolve_type

        self.ps = ps
        self.name = "ConsoleHost"
        self.version = convert(POWERSHELL_VERSION, resolve_type("version"))  # type: ignore[arg-type]
        self.instance_id = str(uuid.uuid4())
        self.ui = HostInterface(ps)

    def set_should_exit(self, code: int) -> None:
        """The program ends with the code when the script has ended."""
        self.ps.extras["exit_code"] = code


class HostInterface:
    """`$Host.UI`"""

    net_name = "System.Management.Automation.Internal.Host.InternalHostUserInterface"

    def __init__(self, ps: Session) -> None:
        self.ps = ps

    def write(self, text: str) -> None:
        """Writes without ending the line."""
        self.ps.write_host(text, newline=False)

    def write_line(self, text: str = "") -> None:
        """Writes a line."""
        self.ps.write_host(text)

    def write_error_line(self, text: str) -> None:
        """Writes a line of the error stream's kind."""
        self.ps.host.errors.write(text + "\n")

    def write_warning_line(self, text: str) -> None:
        """Writes a warning."""
        self.ps.host.write_message(self.ps, "warning", text)

    def write_verbose_line(self, text: str) -> None:
        """Writes a verbose line."""
        self.ps.host.write_message(self.ps, "verbose", text)

    def write_debug_line(self, text: str) -> None:
        """Writes a debug line."""
        self.ps.host.write_message(self.ps, "debug", text)

    def read_line(self) -> str:
        """Reads a line."""
        return str(self.ps.host.read_line(self.ps, ""))
