"""From Python exceptions to PowerShell's error records: position, stack, preference, report."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import CollectionModified, NetException, OutOfMemoryException
from poshws.corelib.exceptions.error_records import ErrorRecord, type_name_of
from poshws.corelib.exceptions.powershell import (
    ParameterBindingException,
    RecordedException,
    RuntimeException,
    ScriptCallDepthException,
)
from poshws.corelib.typesystem.types import declared_type
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.errors.positions import (
    built_in_of_traceback,
    extent_of_traceback,
    place_of_error,
    stack_text,
)

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.execution.units import Block
    from poshws.runtime.session.session import Session


def record_of(ps: Session, error: BaseException) -> ErrorRecord:
    """The error record of an exception: its own, or a new one that says where it came up."""
    error = as_net_exception(error)
    record: ErrorRecord | None = getattr(error, "error_record", None)
    if record is None:
        record = getattr(error, "kept_record", None)
    if record is None:
        # What no command and no operator wrapped: ExceptionHandlingOps.ConvertToRuntimeException
        record = ErrorRecord(error, type_name_of(error), "OperationStopped", None)
        category = getattr(error, "category", None)
        if category:
            record.category_info.category = category
            record.error_id = getattr(error, "error_id", None) or record.error_id
        try:
            error.kept_record = record  # type: ignore[attr-defined]
        except AttributeError:
            pass
    if not record.has_place:
        place(record, error)
    return record


def place(record: ErrorRecord, error: BaseException) -> None:
    """Adds position and stack trace from the traceback, if the record has none."""
    info: Any = record.invocation_info
    has_extent = info is not None and (info.extent or info.display_extent) is not None
    traceback = error.__traceback__
    if record.script_stack_trace is None and traceback and (info is None or has_extent):
        found = place_of_error(traceback)
        if found is not None:
            record.put(found)
            return
    if not has_extent:
        extent = extent_of_traceback(traceback)
        if extent is not None:
            command = info.my_command if info is not None else None
            if info is None:
                command = built_in_of_traceback(traceback)
                if command is not None and not record.command_class:
                    record.command_class = getattr(command, "net_class", "") or command.name
            placed = InvocationInfo(command, None, extent)
            placed.invocation_name = info.invocation_name if info is not None else ""
            record.invocation_info = placed
    if record.script_stack_trace is None:
        record.script_stack_trace = stack_text(traceback)


def release_frames(error: BaseException | None) -> None:
    """Lets go of the frames that an error went through, once its place is known: they hold the
    error, too, and such circles are left to the garbage collector.
    """
    while error is not None and error.__traceback__ is not None:
        error.__traceback__ = None
        error = error.__cause__


def as_net_exception(error: BaseException) -> BaseException:
    """The exception as scripts may see it: Python's own become what .NET has for them."""
    if isinstance(error, NetException):
        if isinstance(error, CollectionModified):
            # Of a statement's loop: the enumerator's own error, whoever is outside.
            error.is_own = True
            return error
        if isinstance(error, RecordedException) and not isinstance(error, RuntimeException):
            thrown = getattr(error, "was_thrown_by_throw", False)
            return error if thrown else _in_runtime_exception(error)
        return error
    known = getattr(error, "__poshws_error__", None)
    if known is not None:
        return known  # type: ignore[no-any-return]
    if isinstance(error, MemoryError):
        made: NetException = OutOfMemoryException()
    elif isinstance(error, RecursionError):
        made = ScriptCallDepthException(
            "The script failed due to call depth overflow.",
            error_id="CallDepthOverflow",
            category="InvalidOperation",
        )
    elif isinstance(error, ModuleNotFoundError) and (text := _missing_package(error)):
        made = RuntimeException(text, error_id="PackageNotInstalled", category="NotInstalled")
    else:
        if os.environ.get("POSHWS_DEBUG"):
            import traceback  # deferred

            traceback.print_exception(error)
        made = RuntimeException(
            f"poshws failed inside: {type(error).__name__}: {error}", error_id="InternalError"
        )
    made.__traceback__ = error.__traceback__
    try:
        error.__poshws_error__ = made  # type: ignore[attr-defined]
    except AttributeError:
        pass
    return made


def _missing_package(error: ModuleNotFoundError) -> str | None:
    from poshws.engine.packages import missing_package  # deferred

    return missing_package(error)


def _in_runtime_exception(error: RecordedException) -> BaseException:
    """An exception with a record of its own that is no RuntimeException stands in one, unless it is
    a command's (ExceptionHandlingOps.ConvertToRuntimeException).
    """
    record = error.error_record
    known = record.exception
    if isinstance(known, RuntimeException) and known.inner_exception is error:
        return known
    if record.command_class or record.exception is not error:
        return error
    outer = RuntimeException(error.message, error)
    made = ErrorRecord(outer, record.error_id, record.category_info.category, record.target)
    made.take_place(record)
    outer.error_record = made
    error.lend(made, record)
    outer.__traceback__ = error.__traceback__
    return outer


def action_preference(value: object) -> str:
    """A preference's value as its lower-case name."""
    if value is None:
        return "continue"
    # An int or an enum's value: what else there is may not be a key.
    key = (type(value), value) if isinstance(value, int) else None
    known = _PREFERENCES.get(key)
    if known is None:
        text = str(getattr(value, "name", value)).lower()
        known = _BY_NUMBER.get(text, text)
        if key is not None:
            _PREFERENCES[key] = known
    return known


_PREFERENCES: dict[Any, str] = {}
_BY_NUMBER = {
    "0": "silentlycontinue",
    "1": "stop",
    "2": "continue",
    "3": "inquire",
    "4": "ignore",
}


# --- errors of simple functions' parameters


def _binding_error(
    block: Block, name: str, message: str, error_id: str, place: int
) -> ParameterBindingException:
    """An error about the argument that stands at `place`."""
    error = ParameterBindingException(message, error_id=error_id, category="InvalidArgument")
    error.parameter_name = name
    error.command_name = name_of(block)
    error.error_record.command_class = name_of(block)
    error.error_record.category_info.activity = name_of(block)
    error.place = place
    return error


def name_of(block: Block) -> str:
    """What a block is called as a command: a function's name, a script's file; else nothing."""
    if block.title != "<ScriptBlock>":
        return str(block.title)
    unit = block.unit
    return os.path.basename(unit.file) if unit.file and block.number == 0 else ""


def ambiguous_parameter(
    block: Block, title: str, names: list[str], place: int
) -> ParameterBindingException:
    """`-P` where -Path and -Page both are."""
    matches = " ".join(f"-{name}" for name in names)
    return _binding_error(
        block,
        title,
        f"Parameter cannot be processed because the parameter name '{title}' is ambiguous. "
        f"Possible matches include: {matches}.",
        "AmbiguousParameter",
        place,
    )


def parameter_twice(block: Block, name: str, place: int) -> ParameterBindingException:
    """The same parameter named twice."""
    return _binding_error(
        block,
        name,
        f"Cannot bind parameter because parameter '{name}' is specified more than once. To provide "
        "multiple values to parameters that can accept multiple values, use the array syntax. For "
        'example, "-parameter value1,value2,value3".',
        "ParameterAlreadyBound",
        place,
    )


def missing_argument(
    block: Block, name: str, kind: Type | None, place: int
) -> ParameterBindingException:
    """A named parameter without its value."""
    kind = kind or declared_type("System.Object")
    error = _binding_error(
        block,
        name,
        f"Missing an argument for parameter '{name}'. Specify a parameter of type "
        f"'{kind.full_name}' and try again.",
        "MissingArgument",
        place,
    )
    error.parameter_type = kind
    return error
