"""[cultureinfo] and what belongs to it: formats of numbers and dates, strings and their
comparison.
"""

from __future__ import annotations

from functools import cache
from typing import Any, ClassVar, Final

from poshws.clr.globalization.text_infos import CharUnicodeInfoMembers, TextInfo
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.string_comparison import compare_as
from poshws.corelib.datetime.format import FIXED
from poshws.corelib.datetime.patterns import DateFormatData
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CultureNotFoundException,
    InvalidOperationException,
)
from poshws.corelib.globalization.collation import compare_text, equal_text
from poshws.corelib.globalization.culture_data import CULTURES, find_culture
from poshws.corelib.globalization.culture_records import CultureData, NumberFormatData
from poshws.corelib.globalization.format_providers import (
    chosen_culture,
    current_culture,
    set_current,
)
from poshws.corelib.records import replace
from poshws.corelib.typesystem.enums import EnumValue

READ_ONLY = "Instance is read-only."


class _FormatInfo:
    """A dataclass behind properties that can be set where the object is a copy."""

    __slots__ = ("data", "is_read_only")
    data: Any

    def __init__(self, data: Any, is_read_only: bool = False) -> None:
        self.data = data
        self.is_read_only = is_read_only

    def change(self, **values: object) -> None:
        if self.is_read_only:
            raise InvalidOperationException(READ_ONLY)
        self.data = replace(self.data, **values)

    def clone(self) -> object:
        return type(self)(self.data)

    def get_format(self, wanted: object) -> object:
        return (
            self
            if getattr(wanted, "full_name", "") == getattr(type(self), "net_name", "")
            else None
        )


def _tied(name: str) -> property:
    """A property of a field of the dataclass; arrays are tuples there."""

    def get(this: _FormatInfo) -> object:
        value = getattr(this.data, name)
        return list(value) if isinstance(value, tuple) else value

    def set_(this: _FormatInfo, value: object) -> None:
        this.change(**{name: tuple(value) if isinstance(value, list) else value})

    return property(get, set_)


class NumberFormatInfo(_FormatInfo):
    """System.Globalization.NumberFormatInfo."""

    __slots__ = ()
    data: NumberFormatData
    net_name: ClassVar[str] = "System.Globalization.NumberFormatInfo"

    def __init__(self, data: NumberFormatData | None = None, is_read_only: bool = False) -> None:
        super().__init__(data or NumberFormatData(), is_read_only)

    @staticmethod
    def invariant_info() -> NumberFormatInfo:
        return CultureInfo.invariant_culture().number_format

    @staticmethod
    def current_info() -> NumberFormatInfo:
        return CultureInfo.current_culture().number_format

    @staticmethod
    def get_instance(provider: object) -> NumberFormatInfo:
        if isinstance(provider, CultureInfo):
            return provider.number_format
        return (
            provider if isinstance(provider, NumberFormatInfo) else NumberFormatInfo.current_info()
        )

    number_decimal_separator = currency_decimal_separator = _tied("decimal")
    percent_decimal_separator = _tied("decimal")
    number_group_separator = currency_group_separator = _tied("group")
    percent_group_separator = _tied("group")
    number_decimal_digits = percent_decimal_digits = _tied("digits")
    currency_decimal_digits = _tied("currency_digits")
    currency_symbol = _tied("currency")
    currency_positive_pattern = _tied("currency_positive")
    currency_negative_pattern = _tied("currency_negative")
    percent_positive_pattern = _tied("percent_positive")
    percent_negative_pattern = _tied("percent_negative")
    positive_infinity_symbol = _tied("infinity")

    @property
    def negative_infinity_symbol(self) -> str:
        return f"-{self.data.infinity}"

    na_n_symbol = _tied("not_a_number")
    negative_sign = "-"
    positive_sign = "+"
    percent_symbol = "%"
    per_mille_symbol = "\N{PER MILLE SIGN}"
    number_negative_pattern = 1

    @property
    def number_group_sizes(self) -> list[int]:
        return [3]

    currency_group_sizes = percent_group_sizes = number_group_sizes

    @property
    def native_digits(self) -> list[str]:
        return list("0123456789")


class DateTimeFormatInfo(_FormatInfo):
    """System.Globalization.DateTimeFormatInfo."""

    __slots__ = ()
    data: DateFormatData
    net_name: ClassVar[str] = "System.Globalization.DateTimeFormatInfo"

    def __init__(self, data: DateFormatData | None = None, is_read_only: bool = False) -> None:
        super().__init__(data or CULTURES[""].dates, is_read_only)

    @staticmethod
    def invariant_info() -> DateTimeFormatInfo:
        return CultureInfo.invariant_culture().date_time_format

    @staticmethod
    def current_info() -> DateTimeFormatInfo:
        return CultureInfo.current_culture().date_time_format

    @staticmethod
    def get_instance(provider: object) -> DateTimeFormatInfo:
        if isinstance(provider, CultureInfo):
            return provider.date_time_format
        if isinstance(provider, DateTimeFormatInfo):
            return provider
        return DateTimeFormatInfo.current_info()

    am_designator = _tied("morning")
    pm_designator = _tied("afternoon")
    date_separator = _tied("date_separator")
    time_separator = _tied("time_separator")
    long_date_pattern = _tied("long_date")
    long_time_pattern = _tied("long_time")
    short_date_pattern = _tied("short_date")
    short_time_pattern = _tied("short_time")
    month_day_pattern = _tied("month_day")
    year_month_pattern = _tied("year_month")
    day_names = _tied("days")
    abbreviated_day_names = _tied("short_days")
    shortest_day_names = _tied("shortest_days")
    rfc1123_pattern = FIXED["r"]
    sortable_date_time_pattern = FIXED["s"]
    universal_sortable_date_time_pattern = FIXED["u"]
    native_calendar_name = "Gregorian Calendar"

    @property
    def full_date_time_pattern(self) -> str:
        return f"{self.data.long_date} {self.data.long_time}"

    @property
    def month_names(self) -> list[str]:
        """With an empty thirteenth, for calendars that have one."""
        return [*self.data.months, ""]

    @month_names.setter
    def month_names(self, value: list[str]) -> None:
        self.change(months=tuple(value[:12]))

    @property
    def abbreviated_month_names(self) -> list[str]:
        return [*self.data.short_months, ""]

    @abbreviated_month_names.setter
    def abbreviated_month_names(self, value: list[str]) -> None:
        self.change(short_months=tuple(value[:12]))

    @property
    def month_genitive_names(self) -> list[str]:
        return [*self.data.months_beside_day(is_short=False), ""]

    @property
    def abbreviated_month_genitive_names(self) -> list[str]:
        return [*self.data.months_beside_day(is_short=True), ""]

    @property
    def first_day_of_week(self) -> EnumValue:
        return enum_value("System.DayOfWeek", self.data.first_day)

    @first_day_of_week.setter
    def first_day_of_week(self, value: int) -> None:
        self.change(first_day=int(value))

    @property
    def calendar_week_rule(self) -> EnumValue:
        return enum_value("System.Globalization.CalendarWeekRule", self.data.week_rule)

    @calendar_week_rule.setter
    def calendar_week_rule(self, value: int) -> None:
        self.change(week_rule=int(value))

    @property
    def calendar(self) -> object:
        return _gregorian()

    def get_day_name(self, day: int) -> str:
        return self.data.days[day]

    def get_abbreviated_day_name(self, day: int) -> str:
        return self.data.short_days[day]

    def get_shortest_day_name(self, day: int) -> str:
        return self.data.shortest_days[day]

    def get_month_name(self, month: int) -> str:
        return _month(self.month_names, month)

    def get_abbreviated_month_name(self, month: int) -> str:
        return _month(self.abbreviated_month_names, month)

    def get_era_name(self, era: int) -> str:
        return self.data.era

    def get_abbreviated_era_name(self, era: int) -> str:
        return self.data.short_era

    def get_all_date_time_patterns(self, letter: str | None = None) -> list[str]:
        found: list[str] = []
        for each in letter or "dDfFgGmMoOrRstTuUyY":
            for pattern in self.data.all_patterns("F" if each == "U" else each):
                simple = self.data.pattern(pattern) or FIXED.get(pattern)
                found.append(simple if len(pattern) == 1 and simple else pattern)
        return found


def _month(names: list[str], month: int) -> str:
    if not 1 <= month <= 13:
        text = "Valid values are between 1 and 13, inclusive."
        raise ArgumentOutOfRangeException("month", text)
    return names[month - 1]


def _gregorian() -> object:
    from poshws.clr.globalization.calendars import GregorianCalendar  # deferred

    return GregorianCalendar()


def _chosen(what: str) -> CultureInfo:
    chosen = chosen_culture(what)
    return chosen if isinstance(chosen, CultureInfo) else CultureInfo.of(current_culture())


class CultureInfo:
    """System.Globalization.CultureInfo."""

    __slots__ = ("data", "number_format", "date_time_format", "is_read_only", "_text_info")
    net_name: ClassVar[str] = "System.Globalization.CultureInfo"
    _text_info: TextInfo

    def __init__(self, name: str | int, user_override: object = None) -> None:
        self.data = _data_of(name)
        self.is_read_only = False
        self.number_format = NumberFormatInfo(self.data.numbers)
        self.date_time_format = DateTimeFormatInfo(self.data.dates)

    @classmethod
    def of(cls, data: CultureData) -> CultureInfo:
        """A culture that cannot be changed."""
        made = cls(data.name)
        made.data = data
        made.is_read_only = True
        made.number_format = NumberFormatInfo(data.numbers, True)
        made.date_time_format = DateTimeFormatInfo(data.dates, True)
        return made

    def __str__(self) -> str:
        return self.data.name

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CultureInfo) and self.data.name == other.data.name

    def __hash__(self) -> int:
        return hash(self.data.name)

    @staticmethod
    def current_culture() -> CultureInfo:
        return _chosen("culture")

    @staticmethod
    def set_current_culture(value: CultureInfo) -> None:
        set_current("culture", value)

    @staticmethod
    def current_ui_culture() -> CultureInfo:
        return _chosen("ui")

    @staticmethod
    def set_current_ui_culture(value: CultureInfo) -> None:
        set_current("ui", value)

    default_thread_current_culture = default_thread_current_ui_culture = None
    installed_ui_culture = current_ui_culture

    @staticmethod
    @cache
    def invariant_culture() -> CultureInfo:
        return CultureInfo.of(CULTURES[""])

    @staticmethod
    def get_culture_info(name: str | int, option: object = None) -> CultureInfo:
        return CultureInfo.of(_data_of(name))

    create_specific_culture = get_culture_info
    get_culture_info_by_ietf_language_tag = get_culture_info

    @staticmethod
    def get_cultures(types: int) -> list[CultureInfo]:
        from poshws.corelib.globalization.recorded_cultures import recorded_cultures  # deferred

        known = sorted({**CULTURES, **recorded_cultures()}.items())
        return [CultureInfo.of(data) for _, data in known]

    @staticmethod
    def read_only(culture: CultureInfo) -> CultureInfo:
        return CultureInfo.of(culture.data)

    def clone(self) -> CultureInfo:
        made = CultureInfo(self.data.name)
        made.data = self.data
        made.number_format = NumberFormatInfo(self.number_format.data)
        made.date_time_format = DateTimeFormatInfo(self.date_time_format.data)
        return made

    @property
    def name(self) -> str:
        return self.data.name

    ietf_language_tag = name

    @property
    def lcid(self) -> int:
        return self.data.number

    keyboard_layout_id = lcid

    @property
    def display_name(self) -> str:
        return self.data.english_name

    english_name = display_name

    @property
    def native_name(self) -> str:
        return self.data.native_name

    @property
    def two_letter_iso_language_name(self) -> str:
        return self.data.language

    @property
    def three_letter_iso_language_name(self) -> str:
        return self.data.three_letters

    @property
    def three_letter_windows_language_name(self) -> str:
        return self.data.three_letters.upper()

    @property
    def parent(self) -> CultureInfo:
        parent = _PARENTS.get(self.data.name)
        if parent is None:
            language, dash, _ = self.data.name.partition("-")
            parent = language if dash else ""
        return CultureInfo.of(_data_of(parent))

    @property
    def is_neutral_culture(self) -> bool:
        name = self.data.name
        return bool(name) and ("-" not in name or name in ("zh-Hans", "zh-Hant"))

    @property
    def culture_types(self) -> EnumValue:
        return enum_value("System.Globalization.CultureTypes", 1 if self.is_neutral_culture else 2)

    @property
    def use_user_override(self) -> bool:
        return not self.is_read_only

    @property
    def calendar(self) -> object:
        return _gregorian()

    @property
    def optional_calendars(self) -> list[object]:
        return [_gregorian()]

    @property
    def compare_info(self) -> CompareInfo:
        return CompareInfo(self.data.name, self.data.number)

    @property
    def text_info(self) -> TextInfo:
        if not hasattr(self, "_text_info"):
            # As Windows has it, and .NET from there: what is not the sign of decimals.
            separator = ";" if self.data.numbers.decimal == "," else ","
            self._text_info = TextInfo(self.data.name, self.data.number, separator)
        return self._text_info

    def get_format(self, wanted: object) -> object:
        return {
            NumberFormatInfo.net_name: self.number_format,
            DateTimeFormatInfo.net_name: self.date_time_format,
        }.get(getattr(wanted, "full_name", ""))

    def get_console_fallback_ui_culture(self) -> CultureInfo:
        return self


_PARENTS: Final = {
    "zh-CN": "zh-Hans",
    "zh-SG": "zh-Hans",
    "zh-TW": "zh-Hant",
    "zh-HK": "zh-Hant",
    "nb": "no",
    "nn": "no",
}
"""Where the parent is not the language alone."""


def _data_of(name: str | int) -> CultureData:
    """By name or number; raises CultureNotFoundException where there is none."""
    if name is None:
        raise ArgumentNullException("name")
    if isinstance(name, int):
        return _data_of_number(name)
    found = find_culture(name.removesuffix("-POSIX"))  # a variant of the same data
    if found is None:
        text = f"Culture is not supported. (Parameter 'name')\n{name}"
        raise CultureNotFoundException(f"{text} is an invalid culture identifier.")
    return found


def _data_of_number(number: int) -> CultureData:
    if number < 0:
        words = f"culture ('{number}') must be a non-negative value."
        raise ArgumentOutOfRangeException("culture", words, number)
    from poshws.corelib.globalization.culture_names import culture_numbers  # deferred

    name = culture_numbers().get(number)
    found = None if name is None else find_culture(name)
    if found is None:
        text = f"Culture is not supported. (Parameter 'culture')\n{number} (0x{number:04x})"
        raise CultureNotFoundException(f"{text} is an invalid culture identifier.")
    return replace(found, number=number)


_IGNORE_CASE: Final = 1
_ORDINAL: Final = 0x40000000
_ORDINAL_IGNORE_CASE: Final = 0x10000000

_INDEX_TEXT: Final = (
    "Index was out of range. Must be non-negative and less than or equal to the size of the "
    "collection."
)
_COUNT_TEXT: Final = (
    "Count must be positive and count must refer to a location within the string/array/collection."
)


class CompareInfo:
    """System.Globalization.CompareInfo."""

    __slots__ = ("name", "lcid")
    net_name: ClassVar[str] = "System.Globalization.CompareInfo"

    def __init__(self, name: str, lcid: int = 127) -> None:
        self.name = name
        self.lcid = lcid

    def __str__(self) -> str:
        return f"CompareInfo - {self.name}"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CompareInfo) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)

    @staticmethod
    def get_compare_info(culture: str | int, assembly: object = None) -> CompareInfo:
        return CultureInfo(culture).compare_info

    def compare(self, *arguments: object) -> int:
        """(a, b), (a, b, options), or with offsets, and lengths, behind each text."""
        options = 0
        parts = list(arguments)
        strings = [each for each in parts if isinstance(each, str) or each is None]
        if len(parts) in (3, 5, 7):
            options = int(parts.pop())  # type: ignore[call-overload]
        left, right = strings[:2]
        if len(parts) == 4:
            left, right = _cut(left, parts[1]), _cut(right, parts[3])
        elif len(parts) == 6:
            left, right = _cut(left, parts[1], parts[2]), _cut(right, parts[4], parts[5])
        return _compare(left, right, options)

    def is_prefix(self, text: str, prefix: str, options: int = 0) -> bool:
        return _equal(text[: len(prefix)], prefix, options)

    def is_suffix(self, text: str, suffix: str, options: int = 0) -> bool:
        return not suffix or _equal(text[-len(suffix) :], suffix, options)

    def index_of(self, text: str, value: str, *where: int) -> int:
        """(text, value), with a start, a count, and options behind."""
        start, count, options = _where(where, 0, len(text))
        if not 0 <= start <= len(text):
            raise ArgumentOutOfRangeException("startIndex", _INDEX_TEXT)
        if count is None:
            count = len(text) - start
        if not 0 <= count <= len(text) - start:
            raise ArgumentOutOfRangeException("count", _COUNT_TEXT)
        for place in range(start, start + count - len(value) + 1):
            if _equal(text[place : place + len(value)], value, options):
                return place
        return -1

    def last_index_of(self, text: str, value: str, *where: int) -> int:
        """(text, value), with the last place, a count, and options behind."""
        start, count, options = _where(where, len(text) - 1, len(text))
        if not text and start in (-1, 0):
            return -1 if value else 0
        if not 0 <= start <= len(text):
            raise ArgumentOutOfRangeException("startIndex", _INDEX_TEXT)
        first = 0 if count is None else start - count + 1
        if count is not None and (count < 0 or first < 0):
            raise ArgumentOutOfRangeException("count", _COUNT_TEXT)
        for place in range(start - len(value) + 1, first - 1, -1):
            if _equal(text[place : place + len(value)], value, options):
                return place
        return -1


def _where(where: tuple[int, ...], start: int, count: int) -> tuple[int, int | None, int]:
    options = 0
    if where and isinstance(where[-1], EnumValue):
        options = int(where[-1])
        where = where[:-1]
    first = where[0] if where else start
    return first, where[1] if len(where) > 1 else None, options


def _cut(text: str | None, start: object, count: object = None) -> str | None:
    if text is None:
        return None
    end = len(text) if count is None else start + count  # type: ignore[operator]
    return text[start:end]  # type: ignore[index]


def _compare(left: str | None, right: str | None, options: int) -> int:
    if left is None or right is None:
        return compare_as(left, right, "Ordinal")
    if options & (_ORDINAL | _ORDINAL_IGNORE_CASE):
        name = "OrdinalIgnoreCase" if options & _ORDINAL_IGNORE_CASE else "Ordinal"
        return compare_as(left, right, name)
    return compare_text(left, right, bool(options & _IGNORE_CASE))


def _equal(left: str, right: str, options: int) -> bool:
    if options & (_ORDINAL | _ORDINAL_IGNORE_CASE):
        return _compare(left, right, options) == 0
    return equal_text(left, right, bool(options & _IGNORE_CASE))


TYPES = describe(
    __file__,
    {
        "System.Globalization.CultureInfo": CultureInfo,
        "System.Globalization.NumberFormatInfo": NumberFormatInfo,
        "System.Globalization.DateTimeFormatInfo": DateTimeFormatInfo,
        "System.Globalization.TextInfo": TextInfo,
        "System.Globalization.CompareInfo": CompareInfo,
        "System.Globalization.CharUnicodeInfo": (None, CharUnicodeInfoMembers),
    },
)
