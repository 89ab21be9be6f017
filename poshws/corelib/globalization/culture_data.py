"""What cultures are like: names, numbers and dates of the invariant culture and of English; the
others are read from a table.
"""

from __future__ import annotations

from functools import cache
from os import environ
from typing import Final

from poshws.corelib.datetime.patterns import ENGLISH, INVARIANT
from poshws.corelib.globalization.culture_records import CultureData, NumberFormatData
from poshws.corelib.records import replace

_INVARIANT: Final = CultureData(
    "",
    "Invariant Language (Invariant Country)",
    "Invariant Language (Invariant Country)",
    127,
    NumberFormatData(),
    INVARIANT,
)

_ENGLISH_NUMBERS: Final = NumberFormatData(
    currency="$",
    digits=3,
    currency_negative=1,
    percent_positive=1,
    percent_negative=1,
    infinity="∞",
)

CULTURES: Final = {
    each.name.lower(): each
    for each in (
        _INVARIANT,
        CultureData("en", "English", "English", 9, _ENGLISH_NUMBERS, ENGLISH, "eng"),
        CultureData(
            "en-US",
            "English (United States)",
            "English (United States)",
            1033,
            _ENGLISH_NUMBERS,
            ENGLISH,
            "eng",
        ),
    )
}
"""By lower-case name."""


_LONGEST_LANGUAGE: Final = 11
"""ICU's limit for the part of a name that says the language."""


def find_culture(name: str) -> CultureData | None:
    """The data of a culture, that of its language, or for well-formed names like `xx-YY` the
    invariant one's.
    """
    found = CULTURES.get(name.lower())
    if found is not None:
        return found
    from poshws.corelib.globalization.recorded_cultures import recorded_cultures  # deferred

    recorded = recorded_cultures().get(name.replace("_", "-").lower())
    if recorded is not None:
        return recorded
    parts = name.replace("_", "-").split("-")
    if len(name) < 2 or not name.isascii() or not all(each.isalnum() for each in parts):
        return None
    language = parts[0]
    if len(language) > _LONGEST_LANGUAGE:
        return None
    proper = "-".join([language.lower(), *map(_proper_part, parts[1:2])])
    proper = "-".join([proper, *(each.upper() for each in parts[2:])])
    base = CULTURES.get(language.lower()) or recorded_cultures().get(language.lower(), _INVARIANT)
    return replace(base, name=proper, english_name=proper, native_name=proper, number=4096)


def _proper_part(part: str) -> str:
    """A script (four letters) as in `Latn`, all else in capitals."""
    return part.capitalize() if len(part) == 4 and part.isalpha() else part.upper()


@cache
def system_culture() -> CultureData:
    """The culture of the environment that the process was started with: LC_ALL, LC_MESSAGES or
    LANG; `C` and none are the invariant one.
    """
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        name = environ.get(variable, "").partition(".")[0].partition("@")[0]
        if name:
            if name in ("C", "POSIX"):
                return _INVARIANT
            return find_culture(name.replace("_", "-")) or _INVARIANT
    return _INVARIANT
