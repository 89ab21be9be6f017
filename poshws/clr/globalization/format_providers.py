"""From a format provider, as scripts pass one, to the words and patterns to write dates and numbers
with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.datetime.patterns import DateTexts
from poshws.corelib.globalization.culture_data import CultureData, NumberTexts, system_culture

if TYPE_CHECKING:
    from poshws.clr.globalization.cultures import CultureInfo

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
    from poshws.clr.globalization.cultures import CultureInfo, DateTimeFormatInfo

    if isinstance(provider, CultureInfo):
        return provider.date_time_format.texts
    if isinstance(provider, DateTimeFormatInfo):
        return provider.texts
    return current_culture().dates


def number_texts(provider: object) -> NumberTexts:
    """Of a CultureInfo, a NumberFormatInfo, or for null of the current culture."""
    if provider is None:
        chosen = _CURRENT.get("culture")
        return system_culture().numbers if chosen is None else chosen.number_format.texts
    from poshws.clr.globalization.cultures import CultureInfo, NumberFormatInfo

    if isinstance(provider, CultureInfo):
        return provider.number_format.texts
    if isinstance(provider, NumberFormatInfo):
        return provider.texts
    return current_culture().numbers
