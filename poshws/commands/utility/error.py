"""Write-Error and Get-Error: making errors and looking at them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import (
    NAMED,
    AllowEmptyString,
    AllowNull,
    NotNullOrEmpty,
    Param,
    Range,
    Session,
    Set,
    cmdlet,
)
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord, type_name_of
from poshws.corelib.exceptions.powershell import WriteErrorException
from poshws.corelib.psobject import PSNoteProperty, PSObject, unwrap
from poshws.objects.instance_members import add_member, type_names
from poshws.runtime.commands.invocation import InvocationInfo


@cmdlet("Write-Error", order="exception", default_set="NoException")
def write_error(
    message: Annotated[
        str | None,
        Param(
            alias="Msg",
            sets={
                "NoException": Set(0, mandatory=True, by_value=True),
                "WithException": Set(NAMED),
            },
        ),
        AllowNull(),
        AllowEmptyString(),
    ] = None,
    *,
    exception: Annotated[
        NetException | None, Param(sets={"WithException": Set(0, mandatory=True)})
    ] = None,
    error_record: Annotated[
        ErrorRecord | None, Param(sets={"ErrorRecord": Set(0, mandatory=True)})
    ] = None,
    category: Annotated[
        object,
        Param(
            type="System.Management.Automation.ErrorCategory",
            sets=("NoException", "WithException"),
        ),
    ] = "NotSpecified",
    error_id: Annotated[str, Param(sets=("NoException", "WithException"))] = "",
    target_object: Annotated[object, Param(sets=("NoException", "WithException"))] = None,
    recommended_action: str = "",
    category_activity: Annotated[str, Param(alias="Activity")] = "",
    category_reason: Annotated[str, Param(alias="Reason")] = "",
    category_target_name: Annotated[str, Param(alias="TargetName")] = "",
    category_target_type: Annotated[str, Param(alias="TargetType")] = "",
    session: Session,
) -> None:
    """Reports an error that doesn't end the command.

    -Message             What went wrong.
    -Exception           The exception to report.
    -ErrorRecord         The error record to report.
    -Category            What kind of error it is.
    -ErrorId             The error's id.
    -TargetObject        What the error is about.
    -RecommendedAction   What the user should do.
    -CategoryActivity    What was being done.
    -CategoryReason      Why it went wrong.
    -CategoryTargetName  The name of what the error is about.
    -CategoryTargetType  Its type.

    PS> Write-Error 'not good' 2>&1 | ForEach-Object { $_.CategoryInfo.Activity }
    Write-Error
    """
    made = error_record and _copy(error_record)
    if made is None:
        made = _record(message, exception, error_id, str(category), target_object)
    if recommended_action:
        made.error_details = made.error_details or ErrorDetails(str(made))
        made.error_details.recommended_action = recommended_action
    info = made.category_info
    info.activity = category_activity or "Write-Error"
    if category_reason:
        info.reason = category_reason
    if category_target_name:
        info.target_name = category_target_name
    if category_target_type:
        info.target_type = category_target_type
    caller = session.get_variable("MyInvocation")
    if isinstance(caller, InvocationInfo):
        # The error is the calling function's, not Write-Error's.
        made.invocation_info = caller.of_record()
        made.command_class = getattr(caller.my_command, "name", "") or ""
    session.write_error(made)


def _record(
    message: str | None,
    exception: NetException | None,
    error_id: str,
    category: str,
    target: object,
) -> ErrorRecord:
    cause = exception or WriteErrorException(message)
    made = ErrorRecord(cause, error_id or type_name_of(cause), category, target)
    if exception is not None and message:
        made.error_details = ErrorDetails(message)
    return made


def _copy(record: ErrorRecord) -> ErrorRecord:
    made = ErrorRecord(
        record.exception, record.error_id, record.category_info.category, record.target
    )
    made.error_details = record.error_details
    made.command_class = record.command_class
    made.invocation_info = record.invocation_info
    made.script_stack_trace = record.script_stack_trace
    return made


@cmdlet(
    "Get-Error",
    alias="gerr",
    default_set="Newest",
    sets={"Newest": "newest", "Error": "input"},
    output=(
        "System.Management.Automation.ErrorRecord#PSExtendedError",
        "System.Exception#PSExtendedError",
    ),
)
def get_error(
    input: Annotated[
        object, Param(name="InputObject", position=0, by_value=True), NotNullOrEmpty()
    ] = None,
    *,
    newest: Annotated[int, Param(alias="Last"), Range(1, 2147483647)] = 1,
    session: Session,
) -> Iterator[object]:
    """Gives errors of the session, to be shown with all their details.

    -InputObject  The error to show.
    -Newest       How many of the last errors to show.

    PS> $Error.Clear(); @(Get-Error).Count
    0
    """
    chosen = [input] if input is not None else list(session.error_list)[:newest]
    for index, error in enumerate(chosen):
        if not isinstance(unwrap(error), (ErrorRecord, NetException)):
            continue
        is_record = isinstance(unwrap(error), ErrorRecord)
        plain = "System.Management.Automation.ErrorRecord" if is_record else "System.Exception"
        # The plain name goes, since its view is one that comes before all others.
        others = [name for name in type_names(error) if name != plain]
        extended = PSObject(unwrap(error), None, [f"{plain}#PSExtendedError", *others])
        if len(chosen) > 1:
            add_member(extended, PSNoteProperty("PSErrorIndex", index))
        yield extended
