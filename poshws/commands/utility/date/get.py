"""Get-Date and Set-Date: the time now, or another, in parts and formats."""

from __future__ import annotations

import time
from typing import Annotated, Any, NoReturn

from poshws.binding import AllowNull, CmdletContext, Param, Range, Set, cmdlet
from poshws.commands.reporting import call_directly, fail
from poshws.commands.utility.date.uformat import unix_format
from poshws.corelib.exceptions.dotnet import Win32Exception
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.psobject import Members, PSObject
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.invocation.calls import invoke_member, invoke_static
from poshws.objects.members import get_member, get_static

_FORMAT, _UFORMAT = "DateAndFormat", "DateAndUFormat"
_UNIX, _UNIX_UFORMAT = "UnixTimeSecondsAndFormat", "UnixTimeSecondsAndUFormat"
_DATE = Set(0, by_value=True, by_property=True)
_MANDATORY = Set(mandatory=True)
_FILE_FORMATS = {
    "filedate": (False, "yyyyMMdd"),
    "filedateuniversal": (True, "yyyyMMddZ"),
    "filedatetime": (False, "yyyyMMddTHHmmssffff"),
    "filedatetimeuniversal": (True, "yyyyMMddTHHmmssffffZ"),
}
_HINT = Param(type="Microsoft.PowerShell.Commands.DisplayHintType")


@cmdlet("Get-Date", default_set=_FORMAT, output=("System.String", "System.DateTime"))
def get_date(
    date: Annotated[
        Any,
        Param(
            type="System.DateTime",
            alias="LastWriteTime",
            sets={_FORMAT: _DATE, _UFORMAT: _DATE},
        ),
    ] = None,
    *,
    unix_time_seconds: Annotated[
        Int64 | None,
        Param(alias="UnixTime", sets={_UNIX: _MANDATORY, _UNIX_UFORMAT: _MANDATORY}),
        Range(-62135596800, 253402300799),
    ] = None,
    year: Annotated[int | None, Range(1, 9999)] = None,
    month: Annotated[int | None, Range(1, 12)] = None,
    day: Annotated[int | None, Range(1, 31)] = None,
    hour: Annotated[int | None, Range(0, 23)] = None,
    minute: Annotated[int | None, Range(0, 59)] = None,
    second: Annotated[int | None, Range(0, 59)] = None,
    millisecond: Annotated[int | None, Range(0, 999)] = None,
    display_hint: Annotated[object, _HINT] = None,
    u_format: Annotated[
        str | None, Param(name="UFormat", sets={_UFORMAT: _MANDATORY, _UNIX_UFORMAT: _MANDATORY})
    ] = None,
    format: Annotated[str | None, Param(sets={_FORMAT: Set(), _UNIX: Set()})] = None,
    as_utc: Annotated[bool, Param(name="AsUTC")] = False,
) -> object:
    """Gives the date and time.

    -Date             The time to give; now without.
    -UnixTimeSeconds  The time as seconds since 1970.
    -Year             Another year.
    -Month            Another month.
    -Day              Another day.
    -Hour             Another hour.
    -Minute           Another minute.
    -Second           Another second.
    -Millisecond      Another millisecond.
    -DisplayHint      Shows only the Date, the Time, or both (DateTime).
    -UFormat          Gives text, in a pattern as Unix has them: %Y-%m-%d.
    -Format           Gives text, in a .NET format: yyyy-MM-dd.
    -AsUTC            Gives the time in UTC.

    PS> Get-Date '2024-02-29 13:05' -Format 'yyyy/MM/dd'
    2024/02/29
    """
    chosen = _start(date, unix_time_seconds)
    parts = {
        "Year": year,
        "Month": month,
        "Day": day,
        "Hour": hour,
        "Minute": minute,
        "Second": second,
        "Millisecond": millisecond,
    }
    for name, wanted in parts.items():
        if wanted is not None:
            chosen = _with_part(chosen, name, wanted)
    if as_utc:
        chosen = invoke_member(chosen, "ToUniversalTime", [])
    if u_format is not None:
        return unix_format(chosen, u_format)
    if format is not None:
        return _formatted(chosen, format)
    hint = _date_time_hint() if display_hint is None else display_hint
    return PSObject(chosen, Members({"DisplayHint": hint}))


def _start(date: object, seconds: int | None) -> object:
    if date is not None:
        return date
    if seconds is None:
        return now()
    kind = resolve_type("System.DateTimeOffset")
    assert kind is not None
    moment = invoke_static(kind, "FromUnixTimeSeconds", [Int64(seconds)])
    return get_member(moment, "LocalDateTime")


def now() -> Any:
    """The time now, a local DateTime."""
    kind = resolve_type("System.DateTime")
    assert kind is not None
    return get_static(kind, "Now")


def _with_part(date: object, name: str, wanted: int) -> object:
    """The date moved so that one of its parts is as wanted; months may move the day, too."""
    change = wanted - int(get_member(date, name))  # type: ignore[call-overload]
    date = invoke_member(date, f"Add{name}s", [change])
    if name == "Millisecond":
        below = int(get_member(date, "Ticks")) % 10_000  # type: ignore[call-overload]
        date = invoke_member(date, "AddTicks", [Int64(-below)])
    return date


def _formatted(date: object, pattern: str) -> str:
    universal, net_format = _FILE_FORMATS.get(pattern.lower(), (False, pattern))
    if universal:
        date = invoke_member(date, "ToUniversalTime", [])
    return str(call_directly(date, "ToString", net_format))


def _date_time_hint() -> object:
    kind = resolve_type("Microsoft.PowerShell.Commands.DisplayHintType")
    python = kind.python if kind is not None else None
    if python is not None and issubclass(python, EnumValue):
        return python.parse("DateTime")
    return "DateTime"


@cmdlet(
    "Set-Date",
    default_set="Date",
    supports_should_process=True,
    output="System.DateTime",
)
def set_date(
    date: Annotated[
        Any,
        Param(
            type="System.DateTime",
            sets={"Date": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
    ] = None,
    adjust: Annotated[
        Any,
        Param(
            type="System.TimeSpan",
            sets={"Adjust": Set(0, mandatory=True, by_property=True)},
        ),
        AllowNull(),
    ] = None,
    *,
    display_hint: Annotated[object, _HINT] = None,
    cmdlet: CmdletContext,
) -> object:
    """Sets the machine's clock, for those who may.

    -Date         The new time.
    -Adjust       How far to move the clock.
    -DisplayHint  Shows only the Date, the Time, or both (DateTime).

    PS> Set-Date '2024-01-01' -WhatIf
    What if: Performing the operation "Set-Date" on target "01/01/2024 00:00:00".
    """
    chosen = date if date is not None else invoke_member(now(), "Add", [adjust])
    if not cmdlet.should_process(str(invoke_member(chosen, "ToString", []))):
        return None
    ticks = int(get_member(invoke_member(chosen, "ToUniversalTime", []), "Ticks"))  # type: ignore[call-overload]
    try:
        time.clock_settime(time.CLOCK_REALTIME, ticks / 10_000_000 - 62135596800)
    except OSError as error:
        _refuse(error)
    hint = _date_time_hint() if display_hint is None else display_hint
    return PSObject(chosen, Members({"DisplayHint": hint}))


def _refuse(error: OSError) -> NoReturn:
    exception = Win32Exception(error.errno or 0, error.strerror)
    fail(exception, "SetDateCommand", "NotSpecified")
