"""From a format provider, as scripts pass one, to the words and patterns to write dates and numbers
with.
"""

from __future__ import annotations

from typing import Protocol

from poshws.corelib.datetime.patterns import DateFormatData
from poshws.corelib.globalization.culture_data import system_culture
from poshws.corelib.globalization.culture_records import CultureData, NumberFormatData


class NumberFormatInfo(Protocol):
    """What NumberFormatInfo has for those that write and read numbers."""

    data: NumberFormatData


class DateTimeFormatInfo(Protocol):
    """What DateTimeFormatInfo has for those that write and read dates."""

    data: DateFormatData


class CultureInfo(Protocol):
    """What CultureInfo has for those that write and read."""

    data: CultureData

    @property
    def number_format(self) -> NumberFormatInfo: ...

    @property
    def date_time_format(self) -> DateTimeFormatInfo: ...


_CURRENT: dict[str, CultureInfo] = {}
"""`culture` and `ui`, where a script has set them."""


def current_culture() -> CultureData:
    """The culture a script has set, or the system's."""
    chosen = _CURRENT.get("culture")
    return system_culture() if chosen is None else chosen.data


def set_current(what: str, culture: CultureInfo) -> None:
    """Makes a culture the current one, for `culture` or for `ui`."""
    _CURRENT[what] = culture


def chosen_culture(what: str) -> CultureInfo | None:
    return _CURRENT.get(what)


def date_format_data(provider: object) -> DateFormatData:
    """Of a CultureInfo, a DateTimeFormatInfo, or for null of the current culture."""
    if provider is None:
        chosen = _CURRENT.get("culture")
        return system_culture().dates if chosen is None else chosen.date_time_format.data
    data = getattr(getattr(provider, "date_time_format", provider), "data", None)
    return data if isinstance(data, DateFormatData) else current_culture().dates


def number_format_data(provider: object) -> NumberFormatData:
    """Of a CultureInfo, a NumberFormatInfo, or for null of the current culture."""
    if provider is None:
        chosen = _CURRENT.get("culture")
        return system_culture().numbers if chosen is None else chosen.number_format.data
    data = getattr(getattr(provider, "number_format", provider), "data", None)
    return data if isinstance(data, NumberFormatData) else current_culture().numbers
