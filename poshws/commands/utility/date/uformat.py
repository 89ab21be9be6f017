"""`Get-Date -UFormat`: the percent signs of Unix's date command, as .NET formats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from poshws.corelib.exceptions.dotnet import IndexOutOfRangeException
from poshws.corelib.typesystem.types import core_type, resolve_type
from poshws.objects.invocation.calls import invoke_member, invoke_static
from poshws.objects.members import get_member

_SECONDS_TO_EPOCH: Final = 62135596800

_FORMATS: Final = {
    "A": "dddd",
    "a": "ddd",
    "B": "MMMM",
    "b": "MMM",
    "c": "ddd dd MMM yyyy HH:mm:ss",
    "D": "MM/dd/yy",
    "d": "dd",
    "F": "yyyy-MM-dd",
    "H": "HH",
    "h": "MMM",
    "I": "hh",
    "M": "mm",
    "m": "MM",
    "p": "tt",
    "R": "HH:mm",
    "r": "hh:mm:ss tt",
    "S": "ss",
    "T": "HH:mm:ss",
    "X": "HH:mm:ss",
    "x": "MM/dd/yy",
    "Y": "yyyy",
    "y": "yy",
    "Z": "zz",
}


def unix_format(date: object, pattern: str) -> str:
    """The date in a pattern of `%Y`, `%m` and their like; a leading plus sign is dropped."""
    pattern = pattern.removeprefix("+")
    parts: list[str] = []
    position = 0
    while position < len(pattern):
        character = pattern[position]
        if character == "%":
            if position + 1 == len(pattern):
                raise IndexOutOfRangeException()
            position += 1
            parts.append(_field(date, pattern[position]))
        else:
            parts.append(character)
        position += 1
    return "".join(parts)


def _field(date: object, letter: str) -> str:
    net_format = _FORMATS.get(letter)
    if net_format is not None:
        return str(invoke_member(date, "ToString", [net_format]))
    computed = _COMPUTED.get(letter)
    return letter if computed is None else computed(date)


def _part(date: object, name: str) -> int:
    return int(get_member(date, name))  # type: ignore[call-overload, no-any-return]


def _week_day(date: object) -> int:
    return int(get_member(date, "DayOfWeek"))  # type: ignore[call-overload, no-any-return]


def _iso(date: object, method: str) -> int:
    weeks = resolve_type("System.Globalization.ISOWeek") or core_type("System.Object")
    return int(invoke_static(weeks, method, [date]))  # type: ignore[call-overload, no-any-return]


def _unix_seconds(date: object) -> str:
    ticks = int(get_member(invoke_member(date, "ToUniversalTime", []), "Ticks"))  # type: ignore[call-overload]
    return str(round(ticks / 10_000_000 - _SECONDS_TO_EPOCH))


def _hour_of_twelve(date: object) -> int:
    return _part(date, "Hour") % 12 or 12


_COMPUTED: Final[dict[str, Callable[[Any], str]]] = {
    "C": lambda date: str(_part(date, "Year") // 100),
    "e": lambda date: f"{_part(date, 'Day'):2}",
    "G": lambda date: f"{_iso(date, 'GetYear'):04}",
    "g": lambda date: f"{_iso(date, 'GetYear') % 100:02}",
    "j": lambda date: f"{_part(date, 'DayOfYear'):03}",
    "k": lambda date: f"{_part(date, 'Hour'):2}",
    "l": lambda date: f"{_hour_of_twelve(date):2}",
    "n": lambda date: "\n",
    "s": _unix_seconds,
    "t": lambda date: "\t",
    "U": lambda date: str(_part(date, "DayOfYear") // 7),
    "u": lambda date: str(_week_day(date) or 7),
    "V": lambda date: f"{_iso(date, 'GetWeekOfYear'):02}",
    "W": lambda date: str(_part(date, "DayOfYear") // 7),
    "w": lambda date: str(_week_day(date)),
}
