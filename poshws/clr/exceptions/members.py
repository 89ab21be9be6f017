"""What scripts see of exceptions: the members of System.Exception and of those that say more."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from poshws.clr.exceptions.constructors import constructors_of
from poshws.clr.exceptions.throw_helpers import CHECKS
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.delegates import holds
from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.exceptions.data import exception_data
from poshws.corelib.exceptions.dotnet import (
    AggregateException,
    ArgumentException,
    ArgumentOutOfRangeException,
    FileNotFoundException,
    HttpRequestException,
    NetException,
    NotSupportedException,
    ObjectDisposedException,
    RegexMatchTimeoutException,
    RegexParseException,
    Win32Exception,
)
from poshws.corelib.exceptions.error_records import message_of
from poshws.corelib.exceptions.powershell import (
    CommandNotFoundException,
    DriveNotFoundException,
    HttpResponseException,
    InvalidPowerShellStateException,
    InvalidRunspaceStateException,
    ItemNotFoundException,
    NativeCommandExitException,
    ParameterBindingException,
    ParentContainsErrorRecordException,
    ParseException,
    ProviderNotFoundException,
    PSSecurityException,
    RuntimeException,
    SessionStateException,
)
from poshws.corelib.typesystem.core_types import add_exception
from poshws.corelib.typesystem.declare import Declaration, declare
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import find_type, type_of
from poshws.objects.conversion.strings import exception_string


def _inner(error: BaseException) -> BaseException | None:
    return cast("BaseException | None", getattr(error, "inner_exception", None))


def _no_object_data(error: BaseException, *how: object) -> None:
    raise NotSupportedException("System.Exception.GetObjectData is not supported here.")


def _base(error: BaseException) -> BaseException:
    return error.base_exception() if isinstance(error, NetException) else error


def _exceptions(error: AggregateException) -> list[object]:
    return list(error.inner_exceptions)


def _handle(error: AggregateException, predicate: object) -> None:
    """Throws again what the predicate does not deal with."""
    left = tuple(each for each in error.inner_exceptions if not holds(predicate, each))
    if left:
        raise AggregateException(None, left)


def exception_type(error: BaseException) -> object:
    return type_of(error)


_MESSAGE: dict[str, object] = {"string Message {get;}": message_of}
"""Some types have a Message of their own, which comes first then."""

_BASE = declare(
    "System.Exception",
    NetException,
    {
        **constructors_of(NetException),
        "System.Reflection.MethodBase TargetSite {get;}": lambda error: None,
        **_MESSAGE,
        "System.Collections.IDictionary Data {get;}": exception_data,
        "System.Exception InnerException {get;}": _inner,
        "string HelpLink {get;set;}": "help_link",
        "string Source {get;set;}": "source",
        "int HResult {get;set;}": "hresult",
        "string StackTrace {get;}": "stack_trace",
        "System.Exception GetBaseException()": _base,
        "void GetObjectData(System.Runtime.Serialization.SerializationInfo info, "
        "System.Runtime.Serialization.StreamingContext context)": _no_object_data,
        "void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, "
        "System.Runtime.Serialization.StreamingContext context)": _no_object_data,
        "type GetType()": exception_type,
        "string ToString()": lambda error: _text(error),
    },
    interfaces=("System.Runtime.Serialization.ISerializable",),
)


def _text(error: NetException) -> str:
    return exception_string(error)


def _record(error: RuntimeException) -> object:
    """The exception's record; within it something stands for the exception itself."""
    record = error.own_record
    if record.exception is not error:
        return record
    copy = record.copy(ParentContainsErrorRecordException(error.message))
    if isinstance(error, SessionStateException):
        copy.target = _item_name(error)
    copy.script_stack_trace = record.script_stack_trace
    return copy


def _item_name(error: SessionStateException) -> str:
    """What the error is about: its own target, else the one that a command gave its record."""
    named = error.target or error.error_record.target_object
    return named if isinstance(named, str) else ""


def _category(error: SessionStateException) -> EnumValue:
    """The kind of thing that is missing or can't be changed."""
    if isinstance(error, ProviderNotFoundException):
        name = "CmdletProvider"
    elif isinstance(error, ItemNotFoundException | DriveNotFoundException):
        name = "Drive" if _item_name(error) else "Variable"
    else:
        kinds = (kind for kind in ("Alias", "Function", "Drive") if kind in error.error_id)
        name = next(kinds, "Variable")
    return enum_value("System.Management.Automation.SessionStateCategory", name)


def _place_of(error: RuntimeException, name: str) -> int:
    """A number of the place of the call whose arguments could not be bound; -1 where none is."""
    return int(getattr(error.own_record.invocation_info, name, -1))


def _own(name: str) -> Callable[[object], object]:
    """What whoever made the exception put there, or null."""
    return lambda error: getattr(error, name, None)


_RECORD: dict[str, object] = {
    "System.Management.Automation.ErrorRecord ErrorRecord {get;}": _record
}
"""Some types override what their base has, and it comes first then, too."""

_RUNSPACE_STATE = "System.Management.Automation.Runspaces.RunspaceState"

_MORE: dict[type[NetException], dict[str, object]] = {
    HttpRequestException: {
        "System.Nullable[System.Net.HttpStatusCode] StatusCode {get;}": _own("status_code")
    },
    HttpResponseException: {
        "System.Net.Http.HttpResponseMessage Response {get;}": _own("response")
    },
    NativeCommandExitException: {
        "string Path {get;}": _own("path"),
        "int ExitCode {get;}": _own("exit_code"),
        "int ProcessId {get;}": _own("process_id"),
    },
    ArgumentException: {**_MESSAGE, "string ParamName {get;}": "parameter_name"},
    ArgumentOutOfRangeException: {**_MESSAGE, "System.Object ActualValue {get;}": "actual_value"},
    AggregateException: {
        "System.Collections.ObjectModel.ReadOnlyCollection[System.Exception] "
        "InnerExceptions {get;}": _exceptions,
        **_MESSAGE,
        "System.AggregateException Flatten()": AggregateException.flatten,
        "void Handle(System.Func[System.Exception,bool] predicate)": _handle,
    },
    FileNotFoundException: {
        **_MESSAGE,
        "string FileName {get;}": "file_name",
        "string FusionLog {get;}": lambda error: None,
    },
    ObjectDisposedException: {**_MESSAGE, "string ObjectName {get;}": "object_name"},
    Win32Exception: {
        "int NativeErrorCode {get;}": "native_error_code",
        "int ErrorCode {get;}": "hresult",
    },
    RegexParseException: {"int Offset {get;}": "offset"},
    InvalidPowerShellStateException: {
        "System.Management.Automation.PSInvocationState CurrentState {get;}": "current_state"
    },
    InvalidRunspaceStateException: {
        f"{_RUNSPACE_STATE} CurrentState {{get;}}": "current_state",
        f"{_RUNSPACE_STATE} ExpectedState {{get;}}": "expected_state",
    },
    RegexMatchTimeoutException: {
        "string Input {get;}": "text",
        "string Pattern {get;}": "pattern",
        "timespan MatchTimeout {get;}": lambda error: error.timeout or TimeSpan(-1),
    },
    RuntimeException: {
        **_RECORD,
        "bool WasThrownFromThrowStatement {get;set;}": "was_thrown_by_throw",
    },
    CommandNotFoundException: {**_RECORD, "string CommandName {get;set;}": "command_name"},
    ParameterBindingException: {
        **_MESSAGE,
        "string ParameterName {get;}": "parameter_name",
        "type ParameterType {get;}": "parameter_type",
        "type TypeSpecified {get;}": "type_specified",
        "string ErrorId {get;}": "error_id",
        "long Line {get;}": lambda error: _place_of(error, "script_line_number"),
        "long Offset {get;}": lambda error: _place_of(error, "offset_in_line"),
        "System.Management.Automation.InvocationInfo CommandInvocation {get;}": (
            "command_invocation"
        ),
    },
    ParseException: {
        "System.Management.Automation.Language.ParseError[] Errors {get;}": lambda error: list(
            error.errors
        ),
        **_MESSAGE,
    },
    PSSecurityException: {**_RECORD, **_MESSAGE},
    SessionStateException: {
        **_RECORD,
        "string ItemName {get;}": _item_name,
        "System.Management.Automation.SessionStateCategory SessionStateCategory {get;}": _category,
    },
}

_RECORDED = {
    f"System.Management.Automation.PS{name}Exception"
    for name in (
        *("InvalidCast", "InvalidOperation", "NotSupported", "NotImplemented"),
        *("Argument", "ArgumentNull", "ArgumentOutOfRange", "ObjectDisposed"),
    )
}


def declaration_of(python: type[NetException]) -> Declaration:
    """The declaration of an exception's class: what it adds to its base."""
    if python is NetException:
        return _BASE
    members = {
        **constructors_of(python),
        **_MORE.get(python, {}),
        **CHECKS.get(python, {}),
    }
    if python.net_name in _RECORDED:
        members = {**_RECORD, **members}
    bases = [each for each in python.__mro__[1:] if "net_name" in each.__dict__]
    base = bases[0].net_name if bases else "System.Object"  # type: ignore[attr-defined]
    return declare(python.net_name, python, members, base=base)


def made_exception(full_name: str, base_name: str) -> type[NetException] | None:
    """A class for an exception that adds nothing to its base; None for what is no exception."""
    base = find_type(base_name)
    python = None if base is None else base.python
    if python is None or not issubclass(python, NetException):
        return None
    made = type(full_name.rpartition(".")[2], (python,), {"net_name": full_name})
    add_exception(made)
    return made
