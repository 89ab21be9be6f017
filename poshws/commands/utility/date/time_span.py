"""New-TimeSpan and Get-TimeZone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from poshws.binding import Param, Session, Set, cmdlet
from poshws.commands.reporting import record
from poshws.commands.utility.date.get import now
from poshws.corelib.exceptions.dotnet import NetException, TimeZoneNotFoundException
from poshws.corelib.exceptions.powershell import MethodInvocationException
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.types import Type, core_type, resolve_type
from poshws.objects.invocation.calls import invoke_member, invoke_static
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member, get_static


@cmdlet("New-TimeSpan", default_set="Date", output="System.TimeSpan")
def new_timespan(
    start: Annotated[
        Any,
        Param(
            type="System.DateTime",
            alias="LastWriteTime",
            sets={"Date": Set(0, by_value=True, by_property=True)},
        ),
    ] = None,
    end: Annotated[
        Any, Param(type="System.DateTime", sets={"Date": Set(1, by_property=True)})
    ] = None,
    *,
    days: Annotated[int, Param(sets="Time")] = 0,
    hours: Annotated[int, Param(sets="Time")] = 0,
    minutes: Annotated[int, Param(sets="Time")] = 0,
    seconds: Annotated[int, Param(sets="Time")] = 0,
    milliseconds: Annotated[int, Param(sets="Time")] = 0,
) -> object:
    """Makes a time span, from its parts or between two dates.

    -Start         When it begins; now without.
    -End           When it ends; now without.
    -Days          Its days.
    -Hours         Its hours.
    -Minutes       Its minutes.
    -Seconds       Its seconds.
    -Milliseconds  Its milliseconds.

    PS> (New-TimeSpan -Hours 1 -Minutes 30).TotalMinutes
    90
    """
    if start is not None or end is not None:
        moment = now()
        first = moment if start is None else start
        last = moment if end is None else end
        return invoke_member(last, "Subtract", [first])

    kind = resolve_type("System.TimeSpan") or core_type("System.Object")
    try:
        return construct(kind, [days, hours, minutes, seconds, milliseconds])
    except MethodInvocationException as error:
        if isinstance(error.inner_exception, NetException):
            raise error.inner_exception from None
        raise


@cmdlet(
    "Get-TimeZone",
    order="id list_available",
    alias="gtz",
    default_set="Name",
    module="Microsoft.PowerShell.Management",
    output="System.TimeZoneInfo",
)
def get_timezone(
    name: Annotated[list[str] | None, Param(sets={"Name": Set(0, by_value=True)})] = None,
    *,
    id: Annotated[
        list[str] | None, Param(sets={"Id": Set(mandatory=True, by_property=True)})
    ] = None,
    list_available: Annotated[bool, Param(sets={"ListAvailable": Set(mandatory=True)})] = False,
    session: Session,
) -> Iterator[object]:
    """Gives time zones: this machine's, by id, by name, or all.

    -Name           Standard names, also with wildcards.
    -Id             Ids, such as Europe/Zurich.
    -ListAvailable  All time zones.

    PS> (Get-TimeZone -Id UTC).BaseUtcOffset.TotalHours
    0
    """
    kind = resolve_type("System.TimeZoneInfo") or core_type("System.Object")
    if list_available:
        yield from _all_zones(kind)
    elif id is not None:
        for each in id:
            yield from _zone_of_id(each, session)
    elif name is not None:
        for each in name:
            yield from _zones_named(kind, each, session)
    else:
        yield get_static(kind, "Local")


def _all_zones(kind: Type) -> Iterator[object]:
    yield from invoke_static(kind, "GetSystemTimeZones", [])  # type: ignore[misc]


def _zone_of_id(id: str, session: Session) -> Iterator[object]:
    from poshws.clr.globalization.time_zones import find_zone  # deferred

    try:
        yield find_zone(id)
    except TimeZoneNotFoundException as error:
        session.write_error(record(error, "TimeZoneNotFound", "InvalidArgument", "Id"))


def _zones_named(kind: Type, name: str, session: Session) -> Iterator[object]:
    """The zones whose standard or daylight name fits the wildcard."""
    pattern = WildcardPattern(name, ignore_case=True)
    found = False
    for zone in _all_zones(kind):
        names = (get_member(zone, member) for member in ("StandardName", "DaylightName"))
        if any(pattern.is_match(str(each)) for each in names):
            found = True
            yield zone
    if not found:
        error = TimeZoneNotFoundException(
            f"The time zone name '{name}' was not found on the local computer."
        )
        session.write_error(record(error, "TimeZoneNotFound", "InvalidArgument", "Name"))
