"""From a format provider, as scripts pass one, to the words and patterns to write dates and numbers
with.
"""

from __future__ import annotations

from typing import Protocol

from poshws.corelib.datetime.patterns import DateTexts
from poshws.corelib.globalization.culture_data import CultureData, NumberTexts, system_culture


class NumberFormat(Protocol):
    """What NumberFormatInfo has for those that write and read numbers."""

    texts: NumberTexts


class DateFormat(Protocol):
    """What DateTimeFormatInfo has for those that write and read dates."""

    texts: DateTexts


class CultureInfo(Protocol):
    """What CultureInfo has for those that write and read."""

    data: CultureData

    @property
    def number_format(self) -> NumberFormat: ...

    @property
    def date_time_format(self) -> DateFormat: ...


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


def date_texts(provider: object) -> DateTexts:
    """Of a CultureInfo, a DateTimeFormatInfo, or for null of the current culture."""
    if provider is None:
        chosen = _CURRENT.get("culture")
        return system_culture().dates if chosen is None else chosen.date_time_format.texts
    texts = getattr(getattr(provider, "date_time_format", provider), "texts", None)
    return texts if isinstance(texts, DateTexts) else current_culture().dates


def number_texts(provider: object) -> NumberTexts:
    """Of a CultureInfo, a NumberFormatInfo, or for null of the current culture."""
    if provider is None:
        chosen = _CURRENT.get("culture")
        return system_culture().numbers if chosen is None else chosen.number_format.texts
    texts = getattr(getattr(provider, "number_format", provider), "texts", None)
    return texts if isinstance(texts, NumberTexts) else current_culture().numbers
