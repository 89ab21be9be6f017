"""InvocationInfo: which command runs, where it was called and with what: `$MyInvocation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.current_session import session_if_any
from poshws.runtime.errors.position_messages import position_message

if TYPE_CHECKING:
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.syntax.source import Extent


class InvocationInfo:
    """One call of a command; `extent` is where it stands, None for a call no script wrote."""

    __slots__ = (
        "bound",
        "command_origin",
        "expecting_input",
        "extent",
        "history_id",
        "invocation_name",
        "my_command",
        "unbound_arguments",
        "display_extent",
        "caller",
        "_in_pipeline",
        "_site",
    )
    net_name = "System.Management.Automation.InvocationInfo"

    def __init__(
        self, my_command: Any, site: CallSite | None = None, extent: Extent | None = None
    ) -> None:
        self.my_command = my_command
        self.extent = site.extent if site is not None and site.position else extent
        self.invocation_name = ""
        if site is not None:
            # A call operator stands for the name: `if ($MyInvocation.InvocationName -eq '.')`.
            operators = {"Ampersand": "&", "Dot": "."}
            self.invocation_name = operators.get(site.operator, site.name or "")
        self.bound: dict[str, Any] = {}
        self.unbound_arguments: list[Any] = []
        is_call = my_command is not None
        self._site = site if is_call and site is not None and site.position else None
        self._in_pipeline = (1, 1) if is_call else (0, 0)
        self.expecting_input = False
        self.command_origin = "Internal"
        if site is not None and not site.position and _is_script(my_command):
            # The host runs it, and shows what comes out (`script | Out-Default`).
            self._in_pipeline, self.command_origin = (1, 2), "Runspace"
        self.history_id = current_history_id()
        self.display_extent: Any = None
        self.caller: Any = None

    def of_record(self, *, is_named: bool = True) -> InvocationInfo:
        """What an error record keeps of a call: the command and its place, not its arguments
        (ErrorRecord.SetInvocationInfo).
        """
        # What was to be shown is the record's place.
        kept = InvocationInfo(self.my_command, None, self.display_extent or self.extent)
        kept._in_pipeline = (0, 0)
        kept.invocation_name = self.invocation_name if is_named else ""
        kept.history_id = self.history_id
        return kept

    @property
    def pipeline_position(self) -> int:
        """Which of its pipeline's commands the call is, from 1."""
        return self._pipeline()[0]

    @property
    def pipeline_length(self) -> int:
        """How many commands its pipeline has."""
        return self._pipeline()[1]

    def _pipeline(self) -> tuple[int, int]:
        if self._site is None:
            return self._in_pipeline
        from poshws.runtime.commands.pipeline_places import place_in_pipeline  # deferred

        return place_in_pipeline(self._site)

    @property
    def script_name(self) -> str:
        """The file of the call, empty for none."""
        extent = self.display_extent or self.extent
        return (extent.file or "") if extent is not None else ""

    @property
    def script_line_number(self) -> int:
        """The line of the call, from 1; 0 where there is none."""
        extent = self.display_extent or self.extent
        return int(extent.start_line) if extent is not None else 0

    @property
    def offset_in_line(self) -> int:
        """The column of the call, from 1."""
        extent = self.display_extent or self.extent
        return int(extent.start_column) if extent is not None else 0

    @property
    def line(self) -> str:
        """The line of the call with its end."""
        extent = self.display_extent or self.extent
        return str(extent.source.whole_line(extent.start_line)) if extent is not None else ""

    @property
    def statement(self) -> str:
        """The call as written."""
        extent = self.display_extent or self.extent
        return str(extent.text) if extent is not None else ""

    @property
    def position_message(self) -> str:
        """`At file:line char:column` with the line and a mark under it."""
        extent = self.display_extent or self.extent
        if extent is None:
            return ""
        return position_message(extent)

    @property
    def ps_command_path(self) -> str:
        """The file of the caller."""
        return self.script_name

    @property
    def ps_script_root(self) -> str:
        """The folder of the caller's file."""
        return self.script_name.rpartition("/")[0]


def _is_script(command: Any) -> bool:
    return getattr(command, "kind", "") == "ExternalScript"


def current_history_id() -> int:
    """The number in the history of what runs now."""
    session = session_if_any()
    history = None if session is None else session.history
    return 1 if history is None else int(history.current_id)
