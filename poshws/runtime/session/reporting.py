"""What a session does with errors, warnings and the like: preferences, $Error, sinks, the host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorRecord, message_of
from poshws.corelib.exceptions.powershell import (
    ActionPreferenceStopException,
    RuntimeException,
    as_thrown,
)
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.errors.positions import current_extent, place_of_error, stack_text
from poshws.runtime.errors.records import as_net_exception, record_of, release_frames

E = TypeVar("E", bound=BaseException)

if TYPE_CHECKING:
    from poshws.corelib.exceptions.powershell import ParseException
    from poshws.runtime.execution.streams import Streams
    from poshws.runtime.session.scopes import Scope


class Reporting:
    """The part of a session that reports."""

    host: Any
    scope: Scope
    streams: Streams
    success: bool
    last_success: bool
    propagate: bool
    error_list: Any

    # --- terminating errors

    def fail(self, error: BaseException) -> None:
        """A statement failed: it is reported and the next one runs, unless somebody catches it."""
        record = record_of(self, error)  # type: ignore[arg-type]
        preference = self.preference("ErrorActionPreference")  # type: ignore[attr-defined]
        if preference == "break":
            self._break(record)
        if (
            self.propagate
            or getattr(error, "ends_script", False)
            # ThrowTerminatingError ends the function it is called in, whatever the preference says.
            or getattr(error, "ends_command", None) is not None
        ):
            raise self._raised(error)
        thrown = getattr(error, "was_thrown_by_throw", False)
        if thrown and getattr(error, "ended_command", False):
            # A command has ended by what was thrown in it, which is no throw of this statement.
            thrown = getattr(error, "was_thrown_again", False)
        if preference == "stop":
            raise ending(self._raised(error))
        if thrown and preference not in ("silentlycontinue", "ignore"):
            raise self._raised(error)
        release_frames(error)
        release_frames(record.exception)
        self.success = self.last_success = False
        if not record.is_reported or thrown:
            self.add_error(record)
        if preference in ("silentlycontinue", "ignore"):
            self.collect_error(record)
            return
        if not record.is_reported:
            record.is_reported = True
            self.show_error(record)

    def _break(self, record: ErrorRecord) -> None:
        from poshws.runtime.debugger.breakpoints import debugger_of  # deferred

        debugger_of(self).failed(record)  # type: ignore[arg-type]

    def _raised(self, error: BaseException) -> BaseException:
        self.success = self.last_success = False
        self.passed(error)
        return as_net_exception(error)

    def passed(self, error: BaseException) -> None:
        """An error leaves a list of statements: each one adds it to $Error and -ErrorVariable
        (ExceptionHandlingOps.SetErrorVariables).
        """
        # What ThrowTerminatingError throws is no error for the function that it ends.
        if getattr(error, "ends_command", None) is not None:
            return
        record = record_of(self, error)  # type: ignore[arg-type]
        self.add_error(record)
        passing = getattr(self.streams.error, "passing", None)
        if passing is not None:
            passing(record)

    def ended(self, error: Exception, *, is_script: bool = False) -> None:
        """A command has ended with an error: the commands around that collect errors get it, too
        (CommandProcessorBase.ManageInvocationException), except for a `throw` in a script.
        """
        passing = getattr(self.streams.error, "passing", None)
        if passing is None or (is_script and getattr(error, "was_thrown_by_throw", False)):
            return
        if isinstance(error, NetException):
            passing(as_thrown(error))

    def add_error(self, record: ErrorRecord | ParseException) -> None:
        """Puts a record at the head of $Error, unless the exception stands there already."""
        errors = self.error_list
        if errors:
            newest = errors[0]
            exception = getattr(record, "exception", record)
            if newest is record or getattr(newest, "exception", None) is exception:
                return
        errors.insert(0, record)
        limit = self.get_variable("MaximumErrorCount", 256)  # type: ignore[attr-defined]
        if isinstance(limit, int) and len(errors) > limit:
            del errors[limit:]

    def show_error(self, record: ErrorRecord) -> None:
        """Sends a record where the error stream goes."""
        sink = self.streams.error
        if sink is not None:
            sink(record)
        else:
            self.host.write_error(self, record)

    def collect_error(self, record: ErrorRecord) -> None:
        """An error that is not shown still goes into the -ErrorVariable of whoever called."""
        collect = getattr(self.streams.error, "collect", None)
        if collect is not None:
            collect(record)

    # --- non-terminating errors

    def write_error(
        self,
        error: Any,
        *,
        category: str | None = None,
        target: object = None,
        error_id: str | None = None,
        command: Any = None,
    ) -> None:
        """Reports an error of the running command, which goes on."""
        record = self.as_record(error, category, target, error_id)
        stage = command if command is not None else self.current_command  # type: ignore[attr-defined]
        if stage is not None:
            stage.report(record)
            return
        self.report_error(record)

    def as_record(
        self,
        error: BaseException | ErrorRecord,
        category: str | None = None,
        target: object = None,
        error_id: str | None = None,
    ) -> ErrorRecord:
        """An error record of whatever a command reports."""
        if isinstance(error, ErrorRecord):
            return error
        if isinstance(error, str):
            error = RuntimeException(error)
        own = getattr(error, "error_record", None)
        if own is not None and error_id is None and category is None:
            record: ErrorRecord = own
            return record
        return ErrorRecord(
            error,
            error_id if error_id is not None else getattr(error, "error_id", type(error).__name__),
            category or getattr(error, "category", None) or "NotSpecified",
            target if target is not None else getattr(error, "target", None),
        )

    def report_error(
        self, record: ErrorRecord, preference: str | None = None, *, is_placed: bool = False
    ) -> None:
        """Applies the preference to a non-terminating error: shows it, keeps it, or stops.

        `is_placed`: the error came from elsewhere and keeps the position it has, or none.
        """
        if not is_placed:
            place_here(record)
        if preference is None:
            preference = self.preference("ErrorActionPreference")  # type: ignore[attr-defined]
        self.success = self.last_success = False
        if preference == "ignore":
            return
        if preference == "stop":
            raise stopping(record)
        if preference == "break":
            self._break(record)
        if preference == "inquire":
            self.host.inquire(self, record)
        self.add_error(record)
        if preference == "silentlycontinue":
            self.collect_error(record)
        else:
            record.is_reported = True
            self.show_error(record)

    # --- the other streams

    def write_warning(self, text: str, preference: str | None = None) -> None:
        """Writes to the warning stream."""
        self._write_message(
            "warning", text, preference or self._asked("WarningPreference", "WarningAction")
        )

    def write_verbose(self, text: str, preference: str | None = None) -> None:
        """Writes to the verbose stream."""
        self._write_message(
            "verbose", text, preference or self._asked("VerbosePreference", "Verbose")
        )

    def write_debug(self, text: str, preference: str | None = None) -> None:
        """Writes to the debug stream."""
        self._write_message("debug", text, preference or self._asked("DebugPreference", "Debug"))

    def _asked(self, variable: str, parameter: str) -> str:
        """A preference as the running command sees it: its common parameter, else the variable."""
        command = self.current_command  # type: ignore[attr-defined]
        if command is not None and hasattr(command, "preference"):
            return str(command.preference(variable, parameter))
        return str(self.preference(variable))  # type: ignore[attr-defined]

    def _write_message(self, stream: str, text: str, preference: str) -> None:
        sink = getattr(self.streams, stream)
        if preference in ("silentlycontinue", "ignore"):
            collect = getattr(sink, "collect", None)
            if collect is None:
                return
            sink = collect
        from poshws.runtime.session.records import MESSAGE_RECORDS  # deferred

        record = MESSAGE_RECORDS[stream](text)
        if sink is not None:
            caller = self.get_variable("MyInvocation")  # type: ignore[attr-defined]
            if isinstance(caller, InvocationInfo):
                record.invocation_info = caller
            sink(record)
        else:
            self.host.write_message(self, stream, text)
        if preference == "stop":
            raise ending(
                ActionPreferenceStopException(
                    "The running command stopped because the preference variable "
                    f'"{stream.capitalize()}Preference" or common parameter is set to Stop: {text}',
                    error_id="ActionPreferenceStop",
                    category="OperationStopped",
                )
            )
        if preference == "inquire":
            self.host.inquire(self, record)

    def write_information(
        self,
        data: object,
        tags: list[str] | None = None,
        preference: str | None = None,
        source: str = "",
    ) -> None:
        """Writes to the information stream."""
        from poshws.runtime.session.records import InformationRecord  # deferred

        record = InformationRecord(data, tags or [], source or calling_file("Write-Information"))
        preference = preference or self._asked("InformationPreference", "InformationAction")
        sink = self.streams.information
        if preference == "ignore":
            # -InformationVariable has it all the same.
            sink = getattr(sink, "collect", None)
        if sink is not None:
            sink(record)
        elif preference in ("continue", "inquire"):
            self.host.write_information(self, record)
        if preference == "stop":
            raise ending(
                ActionPreferenceStopException(
                    "The running command stopped because the preference variable "
                    f'"InformationPreference" or common parameter is set to Stop: {data}',
                    error_id="ActionPreferenceStop",
                    category="OperationStopped",
                )
            )

    def write_host(
        self,
        text: str,
        *,
        foreground: object = None,
        background: object = None,
        newline: bool = True,
    ) -> None:
        """Writes to the host; the information stream gets a record of it.

        The colours are values of System.ConsoleColor, or what converts to them, such as names.
        """
        from poshws.runtime.session.records import (  # deferred
            HostMessage,
            InformationRecord,
            console_color,
        )

        preference = self._asked("InformationPreference", "InformationAction")
        sink = self.streams.information
        if preference == "ignore":
            sink = getattr(sink, "collect", None)
            if sink is None:
                return
        message = HostMessage(
            text, console_color(foreground), console_color(background), not newline
        )
        source = "" if sink is None else calling_file("Write-Host")
        record = InformationRecord(message, ["PSHOST"], source)
        if sink is not None:
            sink(record)
        else:
            self.host.write_host(self, message)
        if preference == "inquire":
            self.host.inquire(self, record)

    def write_progress(self, record: object) -> None:
        """Shows progress where there is a terminal for it."""
        preference = self._asked("ProgressPreference", "ProgressAction")
        if preference in ("silentlycontinue", "ignore"):
            return
        if self.streams.progress is not None:
            self.streams.progress(record)
        elif preference == "continue":
            self.host.write_progress(self, record)

    def out_default(self, objects: Any) -> None:
        """Shows objects as a script's output is shown."""
        for item in objects:
            self.host.out(self, item)


def calling_file(command: str) -> str:
    """What a record has as its source: the file of the call, without one the command."""
    extent = current_extent()
    return (extent.file if extent is not None else "") or command


def place_here(record: ErrorRecord) -> None:
    """A record made while scripts run says where, if it does not yet."""
    if record.has_place:
        return
    if record.script_stack_trace is None:
        place = place_of_error(None)
        if place is not None:
            record.put(place)
            return
    if record.invocation_info is None:
        extent = current_extent()
        if extent is not None:
            record.invocation_info = InvocationInfo(None, None, extent)
    if record.script_stack_trace is None:
        record.script_stack_trace = stack_text()


def ending(error: E) -> E:
    """The error, which ends the script wherever it is raised."""
    error.ends_script = True  # type: ignore[attr-defined]
    return error


def stopping(record: ErrorRecord) -> NetException:
    """The exception for an error whose preference is Stop: the record stays what scripts see."""
    error = ActionPreferenceStopException(
        'The running command stopped because the preference variable "ErrorActionPreference" or '
        f"common parameter is set to Stop: {message_of(record.exception)}",
        error_id=record.error_id,
        category="OperationStopped",
    )
    error.error_record = record
    error.ends_script = True  # type: ignore[attr-defined]
    return error
