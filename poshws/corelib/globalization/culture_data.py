"""What cultures are like: names, numbers and dates of the invariant culture and of some common
ones.
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
_EUROPEAN: Final = replace(
    _ENGLISH_NUMBERS, decimal=",", group=".", currency="€", currency_positive=3, currency_negative=8
)
_BRITISH: Final = replace(
    ENGLISH,
    short_date="dd/MM/yyyy",
    long_date="dddd d MMMM yyyy",
    short_time="HH:mm",
    long_time="HH:mm:ss",
    month_day="d MMMM",
    morning="am",
    afternoon="pm",
    first_day=1,
    week_rule=2,
)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_GERMAN: Final = replace(
    _BRITISH,
    days=_words("Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag"),
    short_days=_words("So Mo Di Mi Do Fr Sa"),
    shortest_days=_words("So Mo Di Mi Do Fr Sa"),
    months=_words(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    ),
    short_months=_words("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"),
    short_date="dd.MM.yyyy",
    long_date="dddd, d. MMMM yyyy",
    month_day="d. MMMM",
    morning="AM",
    afternoon="PM",
    era="n. Chr.",
    date_separator=".",
)
_FRENCH: Final = replace(
    _BRITISH,
    days=_words("dimanche lundi mardi mercredi jeudi vendredi samedi"),
    short_days=_words("dim. lun. mar. mer. jeu. ven. sam."),
    shortest_days=_words("di lu ma me je ve sa"),
    months=_words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    short_months=_words("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
    long_date="dddd d MMMM yyyy",
    morning="AM",
    afternoon="PM",
    era="ap. J.-C.",
)
_SPANISH: Final = replace(
    _BRITISH,
    days=_words("domingo lunes martes miércoles jueves viernes sábado"),
    short_days=_words("dom lun mar mié jue vie sáb"),
    shortest_days=_words("D L M X J V S"),
    months=_words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    ),
    short_months=_words("ene feb mar abr may jun jul ago sept oct nov dic"),
    short_date="d/M/yyyy",
    long_date="dddd, d 'de' MMMM 'de' yyyy",
    short_time="H:mm",
    long_time="H:mm:ss",
    month_day="d 'de' MMMM",
    year_month="MMMM 'de' yyyy",
    morning="a.\N{NO-BREAK SPACE}m.",
    afternoon="p.\N{NO-BREAK SPACE}m.",
    era="d. C.",
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
        CultureData(
            "en-GB",
            "English (United Kingdom)",
            "English (United Kingdom)",
            2057,
            replace(_ENGLISH_NUMBERS, currency="£"),
            _BRITISH,
            "eng",
        ),
        CultureData("de", "German", "Deutsch", 7, _EUROPEAN, _GERMAN, "deu"),
        CultureData(
            "de-DE", "German (Germany)", "Deutsch (Deutschland)", 1031, _EUROPEAN, _GERMAN, "deu"
        ),
        CultureData(
            "de-CH",
            "German (Switzerland)",
            "Deutsch (Schweiz)",
            2055,
            replace(
                _EUROPEAN,
                decimal=".",
                group="’",
                currency="CHF",
                currency_positive=2,
                currency_negative=2,
                percent_positive=1,
                percent_negative=1,
            ),
            _GERMAN,
            "deu",
        ),
        CultureData(
            "fr-FR",
            "French (France)",
            "français (France)",
            1036,
            replace(_EUROPEAN, group="\N{NARROW NO-BREAK SPACE}"),
            _FRENCH,
            "fra",
        ),
        CultureData(
            "es-ES", "Spanish (Spain)", "español (España)", 3082, _EUROPEAN, _SPANISH, "spa"
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
