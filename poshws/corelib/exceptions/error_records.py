"""Error records: an exception with an id, a category and the thing it is about, as scripts see it
in `$_`.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, Protocol

from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import NetException

CATEGORIES: Final = (
    "NotSpecified", "OpenError", "CloseError", "DeviceError", "DeadlockDetected",
    "InvalidArgument", "InvalidData", "InvalidOperation", "InvalidResult", "InvalidType",
    "MetadataError", "NotImplemented", "NotInstalled", "ObjectNotFound", "OperationStopped",
    "OperationTimeout", "SyntaxError", "ParserError", "PermissionDenied", "ResourceBusy",
    "ResourceExists", "ResourceUnavailable", "ReadError", "WriteError", "FromStdErr",
    "SecurityError", "ProtocolError", "ConnectionError", "AuthenticationError",
    "LimitsExceeded", "QuotaExceeded", "NotEnabled",
)  # fmt: skip
"""Names of [System.Management.Automation.ErrorCategory], in the order of their numbers."""


class CategoryInfo:
    """What kind of error it is: category, activity, reason and target, each overridable by the
    reporter.
    """

    __slots__ = ("_record", "_activity", "_reason", "_target_name", "_target_type", "category")
    net_name: ClassVar[str] = "System.Management.Automation.ErrorCategoryInfo"

    def __init__(self, record: ErrorRecord, category: str) -> None:
        self._record = record
        self.category = category
        self._activity: str | None = None
        self._reason: str | None = None
        self._target_name: str | None = None
        self._target_type: str | None = None

    def copy(self, record: ErrorRecord) -> CategoryInfo:
        """The same for another record, with what was set."""
        made = CategoryInfo(record, self.category)
        made._activity, made._reason = self._activity, self._reason
        made._target_name, made._target_type = self._target_name, self._target_type
        return made

    @property
    def activity(self) -> str:
        if self._activity is not None:
            return self._activity
        name = getattr(getattr(self._record.invocation_info, "my_command", None), "name", None)
        return name if isinstance(name, str) else ""

    @activity.setter
    def activity(self, value: str) -> None:
        self._activity = value

    def forget_activity(self) -> None:
        """The activity is again the command that the record names."""
        self._activity = None

    @property
    def reason(self) -> str:
        """The simple name of the exception's type unless it was set."""
        if self._reason is not None:
            return self._reason
        return type_name_of(self._record.exception).rpartition(".")[2]

    @reason.setter
    def reason(self, value: str) -> None:
        self._reason = value

    @property
    def target_name(self) -> str:
        if self._target_name is not None:
            return self._target_name
        target = self._record.target
        if target is None:
            return ""
        return execution_context.current.net_to_string(target)

    @target_name.setter
    def target_name(self, value: str) -> None:
        self._target_name = value

    @property
    def target_type(self) -> str:
        if self._target_type is not None:
            return self._target_type
        target = self._record.target
        if target is None:
            return ""
        name = execution_context.current.type_name(target)
        # Such an object is never without the PSObject around it.
        return "PSObject" if name == "PSCustomObject" else name

    @target_type.setter
    def target_type(self, value: str) -> None:
        self._target_type = value

    def message(self) -> str:
        """`ObjectNotFound: (name:String) [Get-Item], ItemNotFoundException`, GetMessage of .NET."""
        target, kind = shorten(self.target_name), shorten(self.target_type)
        activity = shorten(self.activity)
        reason = self.reason if self._reason is None else shorten(self.reason)
        # The one category whose text has a blank in it.
        category = "Deadlock detected" if self.category == "DeadlockDetected" else self.category
        return f"{category}: ({target}:{kind}) [{activity}], {reason}"

    def __str__(self) -> str:
        return self.message()


def shorten(text: str) -> str:
    """The text with its middle left out beyond 40 characters, as category lines print
    their parts.
    """
    return text if len(text) <= 40 else f"{text[:19]}\u2026{text[-19:]}"


class ErrorDetails:
    """A message, and a recommended action, that stand in for the exception's."""

    __slots__ = ("_message", "recommended_action")
    net_name: ClassVar[str] = "System.Management.Automation.ErrorDetails"

    def __init__(self, message: str, recommended_action: str = "") -> None:
        self._message = message
        self.recommended_action = recommended_action

    @property
    def message(self) -> str:
        return self._message

    def __str__(self) -> str:
        return self._message


class ErrorOrigin(Protocol):
    """Where scripts stood when an error came up, put into words when somebody asks."""

    def settle(self, record: ErrorRecord) -> None:
        """Gives the record its invocation info and stack trace, where it has none yet."""


class ErrorRecord:
    """One error as it stands in $Error. Most are never asked where they came up, so that `place`
    waits with the answer.
    """

    __slots__ = (
        "exception",
        "error_id",
        "target",
        "_category",
        "_category_info",
        "error_details",
        "_invocation_info",
        "_script_stack_trace",
        "_place",
        "pipeline_iteration_info",
        "command_class",
        "is_merged",
        "is_reported",
        "__weakref__",
    )
    net_name: ClassVar[str] = "System.Management.Automation.ErrorRecord"

    def __init__(
        self,
        exception: BaseException,
        error_id: str = "",
        category: str = "NotSpecified",
        target: object = None,
    ) -> None:
        self.exception = exception
        self.error_id = error_id
        self.target = target
        self._category = category
        self._category_info: CategoryInfo | None = None
        self.error_details: ErrorDetails | None = None
        self._invocation_info: object = None
        self._script_stack_trace: str | None = None
        self._place: ErrorOrigin | None = None
        self.pipeline_iteration_info: list[object] = []
        self.command_class = ""
        self.is_merged = False
        self.is_reported = False

    def copy(self, exception: BaseException | None = None) -> ErrorRecord:
        """The same record, with another exception if one is given."""
        taken = self.exception if exception is None else exception
        made = ErrorRecord(taken, self.error_id, self._category, self.target)
        made.error_details, made.command_class = self.error_details, self.command_class
        if self._category_info is not None:
            made._category_info = self._category_info.copy(made)
        made.take_place(self)
        return made

    def passed_on(self) -> ErrorRecord:
        """The copy that a handler sees as `$_`, whose changes are its own."""
        made = self.copy()
        made.is_reported = self.is_reported
        made.pipeline_iteration_info = self.pipeline_iteration_info
        return made

    def merged(self) -> ErrorRecord:
        """What `2>&1` writes to output: shown there, it is an error all the same, while the record
        in $Error is an object like any other.
        """
        made = self.passed_on()
        made.is_merged = True
        return made

    @property
    def category_info(self) -> CategoryInfo:
        """What kind of error it is; made when it is first asked for."""
        if self._category_info is None:
            self._category_info = CategoryInfo(self, self._category)
        return self._category_info

    @category_info.setter
    def category_info(self, info: CategoryInfo) -> None:
        self._category_info = info

    @property
    def target_object(self) -> object:
        return self.target

    @property
    def invocation_info(self) -> Any:
        """The command that reported it, or the place where it came up."""
        if self._place is not None:
            self._settle()
        return self._invocation_info

    @invocation_info.setter
    def invocation_info(self, info: object) -> None:
        if self._place is not None:
            self._settle()
        self._invocation_info = info

    @property
    def script_stack_trace(self) -> str | None:
        """`at name, file: line n` for every block that was running."""
        if self._place is not None:
            self._settle()
        return self._script_stack_trace

    @script_stack_trace.setter
    def script_stack_trace(self, text: str | None) -> None:
        if self._place is not None:
            self._settle()
        self._script_stack_trace = text

    @property
    def has_place(self) -> bool:
        """Whether it is known where the error came up and nobody has asked."""
        return self._place is not None

    def put(self, place: ErrorOrigin) -> None:
        """Keeps where the error came up, for a record without a stack trace."""
        self._place = place

    def take_place(self, other: ErrorRecord) -> None:
        """The error is known to have come up where that of the other record did."""
        self._place = other._place
        self._invocation_info = other._invocation_info
        self._script_stack_trace = other._script_stack_trace

    def _settle(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            place.settle(self)

    @property
    def fully_qualified_error_id(self) -> str:
        """The id, and behind a comma the class of the command that reported it."""
        return f"{self.error_id},{self.command_class}" if self.command_class else self.error_id

    @property
    def message(self) -> str:
        """The text people read: the details' when there are any, else the exception's."""
        if self.error_details is not None and self.error_details.message:
            return self.error_details.message
        return message_of(self.exception)

    def __str__(self) -> str:
        return self.message


def message_of(exception: BaseException) -> str:
    """The message of any exception, also of one that is Python's own."""
    return exception.message if isinstance(exception, NetException) else str(exception)


def type_name_of(exception: BaseException) -> str:
    """The .NET name of an exception's type."""
    if isinstance(exception, NetException):
        return exception.type_name
    return f"System.{type(exception).__name__}"
