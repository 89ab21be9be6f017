"""[TimeZoneInfo]: time zones of the tz database, with Python's zoneinfo."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, tzinfo
from datetime import timezone as fixed_zone
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.clr.collections.lists import List
from poshws.clr.metadata.describe import describe
from poshws.corelib.datetime.date_time import DateTime, DateTimeOffset
from poshws.corelib.datetime.timespan import DAY, HOUR, MICROSECOND, MINUTE, SECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    TimeZoneNotFoundException,
)
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import core_type

if TYPE_CHECKING:
    from collections.abc import Iterable

_WINDOWS: Final = {
    "UTC": "Etc/UTC",
    "GMT Standard Time": "Europe/London",
    "W. Europe Standard Time": "Europe/Berlin",
    "Central Europe Standard Time": "Europe/Budapest",
    "Romance Standard Time": "Europe/Paris",
    "Central European Standard Time": "Europe/Warsaw",
    "E. Europe Standard Time": "Europe/Chisinau",
    "FLE Standard Time": "Europe/Kiev",
    "GTB Standard Time": "Europe/Bucharest",
    "Russian Standard Time": "Europe/Moscow",
    "Turkey Standard Time": "Europe/Istanbul",
    "Israel Standard Time": "Asia/Jerusalem",
    "Arabian Standard Time": "Asia/Dubai",
    "India Standard Time": "Asia/Calcutta",
    "China Standard Time": "Asia/Shanghai",
    "Singapore Standard Time": "Asia/Singapore",
    "Tokyo Standard Time": "Asia/Tokyo",
    "Korea Standard Time": "Asia/Seoul",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "E. Australia Standard Time": "Australia/Brisbane",
    "New Zealand Standard Time": "Pacific/Auckland",
    "Hawaiian Standard Time": "Pacific/Honolulu",
    "Alaskan Standard Time": "America/Anchorage",
    "Pacific Standard Time": "America/Los_Angeles",
    "US Mountain Standard Time": "America/Phoenix",
    "Mountain Standard Time": "America/Denver",
    "Central Standard Time": "America/Chicago",
    "Eastern Standard Time": "America/New_York",
    "Atlantic Standard Time": "America/Halifax",
    "Newfoundland Standard Time": "America/St_Johns",
    "E. South America Standard Time": "America/Sao_Paulo",
    "Argentina Standard Time": "America/Buenos_Aires",
    "South Africa Standard Time": "Africa/Johannesburg",
    "Egypt Standard Time": "Africa/Cairo",
}

_NAMES_OF_UTC = frozenset(
    f"{area}{name}" for area in ("", "ETC/") for name in ("UCT", "UNIVERSAL", "UTC", "ZULU")
)


class TimeZoneInfo:
    """System.TimeZoneInfo."""

    __slots__ = ("id", "zone", "_names", "__weakref__")
    net_name: ClassVar[str] = "System.TimeZoneInfo"

    def __init__(self, id: str, zone: tzinfo, names: tuple[str, str, str] | None = None) -> None:
        """`names`: shown, standard and daylight name of a zone that a script made."""
        self.id = id
        self.zone = zone
        self._names = names

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TimeZoneInfo) and self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __str__(self) -> str:
        return self.display_name

    def to_string(self) -> str:
        return self.display_name

    def _standard(self) -> datetime:
        """A moment of this year without daylight saving."""
        year = datetime.now().year
        for month in (1, 7):
            moment = datetime(year, month, 1, tzinfo=self.zone)
            if not moment.dst():
                return moment
        return datetime(year, 1, 1, tzinfo=self.zone)

    def _daylight(self) -> datetime | None:
        year = datetime.now().year
        for month in (1, 4, 7, 10):
            moment = datetime(year, month, 1, tzinfo=self.zone)
            if moment.dst():
                return moment
        return None

    @property
    def base_utc_offset(self) -> TimeSpan:
        return _span(self._standard().utcoffset())

    @property
    def has_iana_id(self) -> bool:
        return self._names is None

    @property
    def supports_daylight_saving_time(self) -> bool:
        return self._daylight() is not None

    @property
    def standard_name(self) -> str:
        if self._names:
            return self._names[1]
        if self.id.upper() in _NAMES_OF_UTC:
            return "Coordinated Universal Time"
        return self._standard().tzname() or self.id

    @property
    def daylight_name(self) -> str:
        if self._names:
            return self._names[2]
        moment = self._daylight()
        return self.standard_name if moment is None else moment.tzname() or self.id

    @property
    def display_name(self) -> str:
        if self._names:
            return self._names[0]
        minutes = self.base_utc_offset.ticks // MINUTE
        if self.id.upper() in _NAMES_OF_UTC:
            return "(UTC) Coordinated Universal Time"
        hours, rest = divmod(abs(minutes), 60)
        shown = f"(UTC{'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d})"
        return f"{shown} {self.id.rpartition('/')[2].replace('_', ' ')}"

    def offset_at(self, utc_ticks: int) -> int:
        """Ticks ahead of UTC at a moment."""
        moment = _python(utc_ticks).replace(tzinfo=UTC).astimezone(self.zone)
        return _span(moment.utcoffset()).ticks

    def offset_of(self, ticks: int) -> int:
        """Ticks ahead of UTC when the clock there shows this; standard time where it does so
        twice.
        """
        local = _python(ticks).replace(tzinfo=self.zone)
        offsets = {_span(local.replace(fold=fold).utcoffset()).ticks for fold in (0, 1)}
        fitting = [offset for offset in offsets if self.offset_at(ticks - offset) == offset]
        return min(fitting) if fitting else self.base_utc_offset.ticks

    @staticmethod
    def local() -> TimeZoneInfo:
        return local_zone()

    @staticmethod
    def utc() -> TimeZoneInfo:
        return TimeZoneInfo("UTC", UTC)

    @staticmethod
    def clear_cached_data() -> None:
        local_zone.cache_clear()

    @staticmethod
    def find_system_time_zone_by_id(id: str) -> TimeZoneInfo:
        if id is None:
            raise ArgumentNullException("id")
        return find_zone(id)

    @staticmethod
    def try_find_system_time_zone_by_id(id: str, result: Any) -> bool:
        try:
            result.value = find_zone(id)
        except TimeZoneNotFoundException:
            result.value = None
            return False
        return True

    @staticmethod
    def get_system_time_zones(skip_sorting: bool = False) -> object:
        from poshws.clr.metadata.generic_instantiation import close_type  # deferred

        found = sorted(map(find_zone, _zone_names()), key=_sort_key)
        definition = "System.Collections.ObjectModel.ReadOnlyCollection`1"
        return List(close_type(definition, core_type("System.TimeZoneInfo")), found)

    @staticmethod
    def create_custom_time_zone(
        id: str, offset: TimeSpan, shown: str, *names: object
    ) -> TimeZoneInfo:
        if abs(offset.ticks) > 14 * HOUR:
            text = "The TimeSpan parameter must be within plus or minus 14.0 hours."
            raise ArgumentOutOfRangeException("baseUtcOffset", text)
        strings = [each for each in names if isinstance(each, str)]
        standard = strings[0] if strings else id
        zone = fixed_zone(timedelta(microseconds=offset.ticks // MICROSECOND))
        return TimeZoneInfo(
            id, zone, (shown, standard, strings[1] if len(strings) > 1 else standard)
        )

    def get_utc_offset(self, moment: object) -> TimeSpan:
        return TimeSpan(self.offset_at(_utc_ticks(moment, self)))

    def is_daylight_saving_time(self, moment: object) -> bool:
        return self.get_utc_offset(moment) != self.base_utc_offset

    def is_ambiguous_time(self, moment: Any) -> bool:
        local = _python(moment.ticks).replace(tzinfo=self.zone)
        return local.replace(fold=0).utcoffset() > (  # type: ignore[operator]
            local.replace(fold=1).utcoffset() or timedelta()
        )

    def is_invalid_time(self, moment: DateTime) -> bool:
        local = _python(moment.ticks).replace(tzinfo=self.zone)
        return local.replace(fold=0).utcoffset() < (  # type: ignore[operator]
            local.replace(fold=1).utcoffset() or timedelta()
        )

    def has_same_rules(self, other: TimeZoneInfo) -> bool:
        return self.zone == other.zone

    @staticmethod
    def convert_time(
        moment: object, first: TimeZoneInfo, second: TimeZoneInfo | None = None
    ) -> Any:
        """(moment, to), or (moment, from, to)."""
        source, target = (None, first) if second is None else (first, second)
        if target is None:
            raise ArgumentNullException("destinationTimeZone")
        utc = _utc_ticks(moment, source)
        offset = target.offset_at(utc)
        if isinstance(moment, DateTimeOffset):
            return DateTimeOffset(utc + offset, offset // MINUTE)
        if target.id in ("UTC", "Etc/UTC"):
            return DateTime(utc, "Utc")
        return DateTime(utc + offset, "Local" if target == local_zone() else "Unspecified")

    @staticmethod
    def convert_time_by_system_time_zone_id(moment: object, *ids: str) -> object:
        return TimeZoneInfo.convert_time(moment, *map(find_zone, ids))

    @staticmethod
    def convert_time_from_utc(moment: DateTime, target: TimeZoneInfo) -> DateTime:
        if moment.kind == "Local":
            raise ArgumentException(_KIND_TEXT, parameter="sourceTimeZone")
        found: DateTime = TimeZoneInfo.convert_time(DateTime(moment.ticks, "Utc"), target)
        return found

    @staticmethod
    def convert_time_to_utc(moment: DateTime, source: TimeZoneInfo | None = None) -> DateTime:
        return DateTime(_utc_ticks(moment, source), "Utc")

    @staticmethod
    def try_convert_windows_id_to_iana_id(id: str, *rest: Any) -> bool:
        rest[-1].value = _WINDOWS.get(id)
        return id in _WINDOWS

    @staticmethod
    def try_convert_iana_id_to_windows_id(id: str, result: Any) -> bool:
        result.value = next((name for name, iana in _WINDOWS.items() if iana == id), None)
        return result.value is not None

    def get_adjustment_rules(self) -> list[object]:
        return []


_KIND_TEXT: Final = (
    "The conversion could not be completed because the supplied DateTime did not have the Kind"
    " property set correctly. For example, when the Kind property is DateTimeKind.Local, the source"
    " time zone must be TimeZoneInfo.Local."
)


def _span(offset: timedelta | None) -> TimeSpan:
    return TimeSpan(0 if offset is None else int(offset.total_seconds()) * SECOND)


def _python(ticks: int) -> datetime:
    return datetime(1, 1, 1) + timedelta(days=ticks // DAY, microseconds=ticks % DAY // 10)


def _utc_ticks(moment: Any, source: TimeZoneInfo | None) -> int:
    """The moment in UTC; a time of no kind is of the source zone, or else local."""
    if isinstance(moment, DateTimeOffset):
        return moment.utc_ticks
    if moment.kind == "Utc":
        if source is not None and source.id not in ("UTC", "Etc/UTC"):
            raise ArgumentException(_KIND_TEXT, parameter="sourceTimeZone")
        return int(moment.ticks)
    if moment.kind == "Local" and source is not None and source != local_zone():
        raise ArgumentException(_KIND_TEXT, parameter="sourceTimeZone")
    if source is None:
        return int(moment.to_universal_time().ticks)
    return int(moment.ticks) - source.offset_of(moment.ticks)


def find_zone(id: str) -> TimeZoneInfo:
    """By IANA or Windows name; raises TimeZoneNotFoundException."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # deferred

    if id.upper() == "UTC":
        return TimeZoneInfo.utc()
    try:
        return TimeZoneInfo(id, ZoneInfo(_WINDOWS.get(id, id)))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise TimeZoneNotFoundException(
            f"The time zone ID '{id}' was not found on the local computer."
        ) from None


def _zone_names() -> Iterable[str]:
    from zoneinfo import available_timezones  # deferred

    return (name for name in available_timezones() if "/" in name or name == "UTC")


def _sort_key(zone: TimeZoneInfo) -> tuple[int, str]:
    return zone.base_utc_offset.ticks, zone.display_name


@cache
def local_zone() -> TimeZoneInfo:
    """The zone of TZ, else of /etc/localtime."""
    from zoneinfo import ZoneInfo  # deferred

    name = os.environ.get("TZ", "").lstrip(":")
    if not name:
        target = os.path.realpath("/etc/localtime")
        name = target.partition("zoneinfo/")[2]
    if name.upper() in ("", "UTC", "ETC/UTC"):
        return TimeZoneInfo(name or "UTC", UTC)
    try:
        return TimeZoneInfo(name, ZoneInfo(name))
    except (ValueError, OSError, KeyError):
        offset = DateTime.now().utc_offset()
        return TimeZoneInfo("Local", fixed_zone(timedelta(seconds=offset // SECOND)))


class TimeZone:
    """System.TimeZone: the local zone, as scripts asked for it before there was TimeZoneInfo."""

    net_name: ClassVar[str] = "System.TimeZone"

    @staticmethod
    def current() -> TimeZone:
        return TimeZone()

    def offset(self, moment: DateTime) -> TimeSpan:
        return local_zone().get_utc_offset(moment)

    def is_daylight(self, moment: DateTime) -> bool:
        return local_zone().is_daylight_saving_time(moment)


TYPES = [
    *describe(__file__, {"System.TimeZoneInfo": TimeZoneInfo}),
    declare(
        "System.TimeZone",
        TimeZone,
        {
            "static System.TimeZone CurrentTimeZone {get;}": TimeZone.current,
            "string StandardName {get;}": lambda self: local_zone().standard_name,
            "string DaylightName {get;}": lambda self: local_zone().daylight_name,
            "System.TimeSpan GetUtcOffset(System.DateTime time)": TimeZone.offset,
            "System.DateTime ToUniversalTime(System.DateTime time)": lambda self, time: (
                time.to_universal_time()
            ),
            "System.DateTime ToLocalTime(System.DateTime time)": lambda self, time: (
                time.to_local_time()
            ),
            "bool IsDaylightSavingTime(System.DateTime time)": TimeZone.is_daylight,
        },
    ),
]
