"""PowerShell's own exceptions: each carries what its error record will say (id,
category, target).
"""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CollectionModified,
    HttpRequestException,
    InvalidCastException,
    InvalidOperationException,
    NetException,
    NotImplementedException,
    NotSupportedException,
    ObjectDisposedException,
    SystemException,
)
from poshws.corelib.exceptions.error_records import ErrorRecord


class RecordedException(SystemException):
    """An exception that knows its record: .NET's IContainsErrorRecord. Not a .NET type
    of its own.
    """

    default_error_id: ClassVar[str] = "RuntimeException"
    default_category: ClassVar[str] = "NotSpecified"
    default_target: ClassVar[object] = None
    stands_for_a_record: ClassVar[bool] = False
    """Whether it is made for a record that a command has made: it has none of its own then."""

    def __init__(
        self,
        message: str | None = None,
        inner: BaseException | None = None,
        *,
        error_id: str | None = None,
        category: str | None = None,
        target: object = None,
    ) -> None:
        super().__init__(message, inner)
        self.error_id = self.default_error_id if error_id is None else error_id
        self.category = category or self.default_category
        self.target = self.default_target if target is None else target
        self._record: ErrorRecord | None = None
        self._own_record: ErrorRecord | None = None

    @property
    def error_record(self) -> ErrorRecord:
        """The record, made when it is first asked for and then kept."""
        if self._record is None:
            self._record = self._new_record()
        return self._record

    @error_record.setter
    def error_record(self, record: ErrorRecord) -> None:
        self._record = record

    def lend(self, record: ErrorRecord, own: ErrorRecord | None = None) -> None:
        """The error goes on with a record that another has made of it; its own one (a new one,
        if none is given) stays what `ErrorRecord` of the exception gives.
        """
        if self._own_record is None:
            self._own_record = own or self._new_record()
        self._record = record

    @property
    def own_record(self) -> ErrorRecord:
        """The record that the exception itself holds, whatever a command made of it."""
        if self._own_record is None:
            record = self.error_record
            if self.stands_for_a_record or not record.command_class:
                return record
            self._own_record = self._new_record()
        return self._own_record

    def _new_record(self) -> ErrorRecord:
        return ErrorRecord(self, self.error_id, self.category, self.target)


class RuntimeException(RecordedException):
    """What goes wrong while a script runs; the root of most others here."""

    net_name = "System.Management.Automation.RuntimeException"
    default_hresult = -2146233087
    was_thrown_by_throw = False


class ExtendedTypeSystemException(RuntimeException):
    net_name = "System.Management.Automation.ExtendedTypeSystemException"


class MethodException(ExtendedTypeSystemException):
    net_name = "System.Management.Automation.MethodException"


class MethodInvocationException(MethodException):
    net_name = "System.Management.Automation.MethodInvocationException"

    def __init__(
        self, message: str | None = None, inner: BaseException | None = None, **facts: Any
    ) -> None:
        super().__init__(message, inner, **facts)
        if type(inner) is not RuntimeException and isinstance(inner, NetException):
            inner.source = inner.source or "System.Private.CoreLib"


class GetValueException(ExtendedTypeSystemException):
    net_name = "System.Management.Automation.GetValueException"


class GetValueInvocationException(GetValueException):
    net_name = "System.Management.Automation.GetValueInvocationException"


class PropertyNotFoundException(ExtendedTypeSystemException):
    net_name = "System.Management.Automation.PropertyNotFoundException"


class SetValueException(ExtendedTypeSystemException):
    net_name = "System.Management.Automation.SetValueException"


class SetValueInvocationException(SetValueException):
    net_name = "System.Management.Automation.SetValueInvocationException"


class CommandNotFoundException(RuntimeException):
    """A name that no command has."""

    net_name = "System.Management.Automation.CommandNotFoundException"
    default_error_id = "CommandNotFoundException"
    default_category = "ObjectNotFound"
    default_target = ""
    command_name = ""


class ScriptRequiresException(RuntimeException):
    net_name = "System.Management.Automation.ScriptRequiresException"


class ApplicationFailedException(RuntimeException):
    net_name = "System.Management.Automation.ApplicationFailedException"
    default_error_id = "NativeCommandFailed"
    default_category = "ResourceUnavailable"


class NativeCommandExitException(RuntimeException):
    net_name = "System.Management.Automation.NativeCommandExitException"


class ParameterBindingException(RuntimeException):
    """An argument that does not fit a parameter, or a parameter that is not there."""

    net_name = "System.Management.Automation.ParameterBindingException"
    parameter_name = ""
    command_name = ""
    command_invocation: Any = None
    """How the command was called; null where no command was."""
    parameter_type: object = None
    type_specified: object = None
    place = 0
    """Where in its unit the argument stands, where that is known."""
    stands_for_a_record = True  # the binder names the command itself


class ParameterBindingValidationException(ParameterBindingException):
    """The class behind a failed validation; scripts catch it as ParameterBindingException."""

    net_name = "System.Management.Automation.ParameterBindingValidationException"
    default_category = "InvalidData"


class ParameterBindingArgumentTransformationException(ParameterBindingException):
    net_name = "System.Management.Automation.ParameterBindingArgumentTransformationException"
    default_category = "InvalidData"


class ActionPreferenceStopException(RuntimeException):
    """An error that ErrorAction Stop turned into the end of the command."""

    net_name = "System.Management.Automation.ActionPreferenceStopException"
    default_error_id = "ActionPreferenceStop"
    default_category = "OperationStopped"
    stands_for_a_record = True


class ParseException(RuntimeException):
    """A text that is not PowerShell; `errors` holds the parser's errors."""

    net_name = "System.Management.Automation.ParseException"
    default_error_id = "Parse"
    default_category = "ParserError"
    errors: tuple[object, ...] = ()


class IncompleteParseException(ParseException):
    net_name = "System.Management.Automation.IncompleteParseException"
    default_error_id = "IncompleteParse"


class PipelineStoppedException(RuntimeException):
    net_name = "System.Management.Automation.PipelineStoppedException"
    default_message = "The pipeline has been stopped."
    default_error_id = "PipelineStopped"
    default_category = "OperationStopped"


class InvalidPowerShellStateException(SystemException):
    """A [powershell] that is busy."""

    net_name = "System.Management.Automation.InvalidPowerShellStateException"
    default_message = (
        "The state of the current PowerShell instance is not valid for this operation."
    )
    current_state: Any = None


class InvalidRunspaceStateException(SystemException):
    """A runspace that is not open, or is already."""

    net_name = "System.Management.Automation.Runspaces.InvalidRunspaceStateException"
    default_message = "The runspace state is not valid for this operation."

    def __init__(
        self,
        message: str | None = None,
        inner: BaseException | None = None,
        *,
        current: object = None,
        expected: object = None,
    ) -> None:
        super().__init__(message, inner)
        self.current_state = current
        self.expected_state = expected


class PSInvalidCastException(InvalidCastException, RecordedException):
    """A value that cannot become the type that is asked for."""

    net_name = "System.Management.Automation.PSInvalidCastException"
    default_error_id = "PSInvalidCastException"
    default_category = "InvalidArgument"


class PSInvalidOperationException(InvalidOperationException, RecordedException):
    net_name = "System.Management.Automation.PSInvalidOperationException"
    default_error_id = "InvalidOperation"
    default_category = "InvalidOperation"
    default_message = "Operation is not valid due to the current state of the object."


class PSNotSupportedException(NotSupportedException, RecordedException):
    net_name = "System.Management.Automation.PSNotSupportedException"
    default_error_id = "NotSupported"
    default_category = "NotImplemented"


class PSNotImplementedException(NotImplementedException, RecordedException):
    net_name = "System.Management.Automation.PSNotImplementedException"
    default_error_id = "NotImplemented"
    default_category = "NotImplemented"


class _RecordedArgument(RecordedException):
    """The record of the argument exceptions below, whose first arguments differ from the
    others'.
    """

    default_error_id = "Argument"
    default_category = "InvalidArgument"


class _MessageAsGiven(NetException):
    """A message that was given stands as it is, without the parameter's name behind it."""

    @property
    def message(self) -> str:
        return self._message or super().message


class PSArgumentException(_MessageAsGiven, ArgumentException, _RecordedArgument):
    net_name = "System.Management.Automation.PSArgumentException"

    def __init__(
        self,
        message: str | None = None,
        inner: BaseException | None = None,
        *,
        parameter: str | None = None,
        error_id: str | None = None,
        category: str | None = None,
        target: object = None,
    ) -> None:
        RecordedException.__init__(
            self, message, inner, error_id=error_id, category=category, target=target
        )
        self.parameter_name = parameter


class PSArgumentNullException(_MessageAsGiven, ArgumentNullException, _RecordedArgument):
    net_name = "System.Management.Automation.PSArgumentNullException"
    default_error_id = "ArgumentNull"

    def __init__(self, parameter: str | None = None, message: str | None = None) -> None:
        RecordedException.__init__(self, message)
        self.parameter_name = parameter


class PSArgumentOutOfRangeException(ArgumentOutOfRangeException, _RecordedArgument):
    net_name = "System.Management.Automation.PSArgumentOutOfRangeException"
    default_error_id = "ArgumentOutOfRange"

    def __init__(
        self, parameter: str | None = None, message: str | None = None, actual_value: object = None
    ) -> None:
        RecordedException.__init__(self, message)
        self.parameter_name = parameter
        self.actual_value = actual_value


class PSObjectDisposedException(ObjectDisposedException, RecordedException):
    net_name = "System.Management.Automation.PSObjectDisposedException"
    default_error_id = "ObjectDisposed"
    default_category = "InvalidOperation"

    def __init__(self, object_name: str | None = None, message: str | None = None) -> None:
        RecordedException.__init__(self, message)
        self.object_name = object_name or ""


class MetadataException(RuntimeException):
    net_name = "System.Management.Automation.MetadataException"
    default_category = "MetadataError"


class ValidationMetadataException(MetadataException):
    net_name = "System.Management.Automation.ValidationMetadataException"


class ArgumentTransformationMetadataException(MetadataException):
    net_name = "System.Management.Automation.ArgumentTransformationMetadataException"


class ParsingMetadataException(MetadataException):
    net_name = "System.Management.Automation.ParsingMetadataException"


class SessionStateException(RuntimeException):
    """Something about a variable, function, alias, drive or provider."""

    net_name = "System.Management.Automation.SessionStateException"
    default_error_id = "SessionStateException"
    default_category = "InvalidArgument"
    default_target = ""


class SessionStateUnauthorizedAccessException(SessionStateException):
    net_name = "System.Management.Automation.SessionStateUnauthorizedAccessException"


class SessionStateOverflowException(SessionStateException):
    net_name = "System.Management.Automation.SessionStateOverflowException"


class DriveNotFoundException(SessionStateException):
    net_name = "System.Management.Automation.DriveNotFoundException"


class ItemNotFoundException(SessionStateException):
    net_name = "System.Management.Automation.ItemNotFoundException"


class ProviderNotFoundException(SessionStateException):
    net_name = "System.Management.Automation.ProviderNotFoundException"


class ProviderInvocationException(RuntimeException):
    net_name = "System.Management.Automation.ProviderInvocationException"


class CmdletInvocationException(RuntimeException):
    net_name = "System.Management.Automation.CmdletInvocationException"
    default_error_id = "CmdletInvocationException"
    stands_for_a_record = True


def as_thrown(error: NetException) -> NetException:
    """What .NET sees of an error: what has ended a command stands in a CmdletInvocationException,
    which scripts see through.
    """
    if not error.ended_command:
        return error
    outer = CmdletInvocationException(error.message, error)
    record = getattr(error, "error_record", None)
    if record is not None:
        outer.error_record = record
    return outer


def as_caught(error: NetException) -> NetException:
    """What .NET's code that called a script catches of its `throw`: a RuntimeException with what
    was thrown inside (ExceptionHandlingOps.ConvertToException); scripts see through it.
    """
    if not error.stands_inside:
        return error
    outer = RuntimeException(error.message, error)
    record = getattr(error, "error_record", None)
    if record is not None:
        outer.lend(record, record)
    return outer


def record_behind_stop(error: BaseException, record: ErrorRecord) -> ErrorRecord | None:
    """The record that a typed clause gets of what `-ErrorAction Stop` has stopped: that of the
    exception itself, which knows no command and no place. None for other errors.
    """
    stopped = record.exception
    if not isinstance(error, ActionPreferenceStopException) or stopped is error:
        return None
    return stopped.own_record if isinstance(stopped, RuntimeException) else record


def bad_enumeration(error: CollectionModified) -> NetException:
    """What a pipeline makes of what an enumerator throws (EnumerableOps.MoveNext)."""
    if error.is_own:
        return error
    text = f"An error occurred while enumerating through a collection: {error.message}."
    return RuntimeException(text, error, error_id="BadEnumeration", category="InvalidOperation")


def end_command(error: NetException) -> None:
    """Says that the error has ended a cmdlet (CommandProcessorBase.ManageInvocationException)."""
    as_it_is = isinstance(
        error, ActionPreferenceStopException | CmdletInvocationException | ScriptCallDepthException
    )
    if as_it_is or getattr(error, "was_thrown_by_throw", False):
        return
    if not error.ended_command and getattr(error, "ends_script", False):
        # The command's caller sees another exception, and looks at its own preference.
        error.ends_script = False  # type: ignore[attr-defined]
    error.ended_command = True


class CmdletProviderInvocationException(CmdletInvocationException):
    net_name = "System.Management.Automation.CmdletProviderInvocationException"


class HaltCommandException(SystemException):
    net_name = "System.Management.Automation.HaltCommandException"


class ParentContainsErrorRecordException(SystemException):
    """Stands for an exception within its own record, so that neither holds the other for ever."""

    net_name = "System.Management.Automation.ParentContainsErrorRecordException"


class HelpNotFoundException(SystemException):
    net_name = "Microsoft.PowerShell.Commands.HelpNotFoundException"


class PSSecurityException(RuntimeException):
    net_name = "System.Management.Automation.PSSecurityException"
    default_error_id = "UnauthorizedAccess"
    default_category = "SecurityError"


class RemoteException(RuntimeException):
    net_name = "System.Management.Automation.RemoteException"


class WildcardPatternException(RuntimeException):
    net_name = "System.Management.Automation.WildcardPatternException"


class ScriptCallDepthException(RecordedException):
    """Calls nested so deeply that the stack would overflow."""

    net_name = "System.Management.Automation.ScriptCallDepthException"
    default_error_id = "CallDepthOverflow"
    default_category = "InvalidOperation"


class WriteErrorException(SystemException):
    """What Write-Error makes of a message."""

    net_name = "Microsoft.PowerShell.Commands.WriteErrorException"
    default_message = (
        "Exception of type 'Microsoft.PowerShell.Commands.WriteErrorException' was thrown."
    )


class ServiceCommandException(SystemException):
    net_name = "Microsoft.PowerShell.Commands.ServiceCommandException"


class ProcessCommandException(SystemException):
    net_name = "Microsoft.PowerShell.Commands.ProcessCommandException"


class HttpResponseException(HttpRequestException):
    net_name = "Microsoft.PowerShell.Commands.HttpResponseException"
