"""Numbers as text in .NET's formats: the standard ones (`N2`, `F`, `X8`, `P`, `E3`, `C`, `G`, `D`,
`B`, `R`), and custom.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.exceptions.dotnet import FormatException
from poshws.corelib.globalization.format_providers import number_format_data
from poshws.corelib.numerics.custom_format import format_custom
from poshws.corelib.numerics.default_format import decimal_text, net_double_text, place_point
from poshws.corelib.numerics.digits import (
    Digits,
    digits_of,
    digits_of_decimal,
    digits_of_integer,
    digits_of_real,
    significant_digits,
)
from poshws.corelib.numerics.numbers import INTEGER_RANGES, BigInteger, Single

if TYPE_CHECKING:
    from poshws.corelib.globalization.culture_records import NumberFormatData

BAD_FORMAT: Final = "Format specifier was invalid."
_CURRENCY_POSITIVE: Final = ("$n", "n$", "$ n", "n $")
_CURRENCY_NEGATIVE: Final = (
    "($n)", "-$n", "$-n", "$n-", "(n$)", "-n$", "n-$", "n$-", "-n $", "-$ n", "n $-", "$ n-",
    "$ -n", "n- $", "($ n)", "(n $)",
)  # fmt: skip
_PERCENT_POSITIVE: Final = ("n %", "n%", "%n", "% n")
_PERCENT_NEGATIVE: Final = (
    "-n %", "-n%", "-%n", "%-n", "%n-", "n-%", "n%-", "-% n", "n %-", "% n-", "% -n", "n- %",
)  # fmt: skip


def format_number(value: object, template: str, data: NumberFormatData | None = None) -> str:
    """A number in a format; an empty one is the general one.

    Raises FormatException for a format that numbers, or numbers of this kind, do not have.
    """
    if data is None:
        data = _current_data()(None)
        kind = type(value)
        if (kind is int or kind is float) and data.decimal == "." and data.group == ",":
            quick = _quick(value, kind, template)
            if quick is not None:
                return quick
    if isinstance(value, float) and not math.isfinite(value):
        return _not_finite(value, data)
    letter, digits = (template or "G")[:1], template[1:]
    if letter.isascii() and letter.isalpha() and (not digits or _is_precision(digits)):
        return _standard(value, letter, int(digits) if digits else -1, data)
    return format_custom(digits_of(value), template, data)


@cache
def _current_data() -> Callable[[None], NumberFormatData]:
    """What gives the current culture's data: a start that formats no number goes without it."""
    return number_format_data


_PYTHON: Final[dict[str, str]] = {
    **{f"{letter}{places}": f",.{places}f" for letter in "Nn" for places in range(10)},
    **{f"{letter}{places}": f".{places}f" for letter in "Ff" for places in range(10)},
    **{
        f"{letter}{places}": f"0{places}{letter.replace('D', 'd')}"
        for letter in "DdXx"
        for places in range(1, 10)
    },
}
"""Formats as Python spells them; the last ones are for whole numbers that are not negative."""


def _quick(value: Any, kind: type, template: str) -> str | None:
    """A number in a format that Python has, too; else None."""
    form = _PYTHON.get(template)
    if form is None:
        return None
    if form[-1] == "f":
        return format(value, form) if kind is int or math.isfinite(value) else None
    return format(value, form) if kind is int and value >= 0 else None


def _is_precision(digits: str) -> bool:
    return digits.isascii() and digits.isdecimal() and len(digits) <= 9


def _not_finite(value: float, data: NumberFormatData) -> str:
    if math.isnan(value):
        return data.not_a_number
    return data.infinity if value > 0 else "-" + data.infinity


def _standard(value: Any, letter: str, precision: int, data: NumberFormatData) -> str:
    kind = letter.upper()
    if kind == "G":
        return _general(value, precision, letter == "G", data)
    if kind == "R" and type(value) is not Single:
        return _general(value, -1, True, data)
    if kind == "R":
        return _localized(net_double_text(value), data)
    if kind == "E":
        return _exponential(value, letter, 6 if precision < 0 else precision, data)
    if kind in "NFCP":
        return _fixed(value, kind, precision, data)
    if kind in "DXB" and not isinstance(value, float | Decimal):
        return _whole(int(value), type(value), letter, max(precision, 0))
    raise FormatException(BAD_FORMAT)


def _localized(text: str, data: NumberFormatData) -> str:
    return text if data.decimal == "." else text.replace(".", data.decimal)


def _general(value: Any, precision: int, upper: bool, data: NumberFormatData) -> str:
    if type(value) is BigInteger or (precision <= 0 and not isinstance(value, float)):
        text = decimal_text(value) if isinstance(value, Decimal) else str(int(value))
        if precision == 0 and "." in text:
            text = text.rstrip("0").rstrip(".")
        return _localized(text, data)
    if precision <= 0:
        text = net_double_text(value)
        return _localized(text if upper else text.replace("E", "e"), data)
    if isinstance(value, float):
        number = significant_digits(value, precision)
    else:
        number = digits_of(value)
        number.round(precision)
    sign = "-" if number.is_negative else ""
    if not number.digits:
        return sign + "0"
    limit = max(precision, 1)
    return sign + _localized(place_point(number.digits, number.scale, limit, upper), data)


def _exponential(value: object, letter: str, places: int, data: NumberFormatData) -> str:
    if isinstance(value, float):
        number = significant_digits(value, places + 1)
    else:
        number = digits_of(value)
        number.round(places + 1)
    digits = number.digits.ljust(places + 1, "0")
    exponent = number.scale - 1 if number.digits else 0
    mark = "-" if exponent < 0 else "+"
    point = data.decimal + digits[1:] if places else ""
    sign = "-" if number.is_negative else ""
    return f"{sign}{digits[0]}{point}{letter}{mark}{abs(exponent):03d}"


def _digits_with_places(value: Any, places: int) -> Digits:
    """A number rounded to so many places: doubles from their exact value, the others half away from
    zero.
    """
    if isinstance(value, float):
        return digits_of_real(value, places)
    number = (
        digits_of_decimal(value) if isinstance(value, Decimal) else digits_of_integer(int(value))
    )
    number.round(number.scale + places)
    return number


def _fixed(value: Any, kind: str, precision: int, data: NumberFormatData) -> str:
    places = precision
    if precision < 0:
        places = data.currency_digits if kind == "C" else data.digits
    if kind in "NF" and type(value) is not Decimal and data.decimal == ".":
        if isinstance(value, float):  # Python rounds the exact value half to even, too
            plain = f"{value:,.{places}f}" if kind == "N" else f"{value:.{places}f}"
        else:
            plain = f"{int(value):,}" if kind == "N" else str(int(value))
            plain += "." + "0" * places if places else ""
        if data.group == ",":
            return plain
    number = _digits_with_places(value, places + 2 if kind == "P" else places)
    if kind == "P" and number.digits:
        number.scale += 2
    text = _plain(number, places, data, grouped=kind != "F")
    is_negative = number.is_negative
    if kind == "C":
        forms: tuple[str, ...] = _CURRENCY_NEGATIVE if is_negative else _CURRENCY_POSITIVE
        number_form = data.currency_negative if is_negative else data.currency_positive
        return _filled(forms[number_form], text, "$", data.currency)
    if kind == "P":
        forms = _PERCENT_NEGATIVE if is_negative else _PERCENT_POSITIVE
        number_form = data.percent_negative if is_negative else data.percent_positive
        return _filled(forms[number_form], text, "%", "%")
    return "-" + text if is_negative else text


def _filled(form: str, text: str, sign: str, symbol: str) -> str:
    return "".join(text if char == "n" else symbol if char == sign else char for char in form)


def _plain(number: Digits, places: int, data: NumberFormatData, *, grouped: bool) -> str:
    digits, scale = number.digits, number.scale
    if scale <= 0:
        whole, fraction = "0", "0" * -scale + digits
    else:
        whole, fraction = digits[:scale].ljust(scale, "0"), digits[scale:]
    if grouped:
        head = len(whole) % 3
        parts = [whole[place : place + 3] for place in range(head, len(whole), 3)]
        whole = data.group.join([whole[:head], *parts] if head else parts)
    return f"{whole}{data.decimal}{fraction.ljust(places, '0')}" if places else whole


def _whole(value: int, kind: type, letter: str, precision: int) -> str:
    """`D`, `X` and `B`: a negative number has the bits of its type."""
    if letter in "dD":
        return ("-" if value < 0 else "") + str(abs(value)).rjust(precision, "0")
    base, bits = ("b", 1) if letter in "bB" else ("X" if letter == "X" else "x", 4)
    if kind is BigInteger:
        return _big_bits(value, base, bits, precision)
    if value < 0:
        low, high = INTEGER_RANGES.get(kind, INTEGER_RANGES[int])
        value += high - low + 1
    return f"{value:{base}}".rjust(precision, "0")


def _big_bits(value: int, base: str, bits: int, precision: int) -> str:
    """Two's complement of the fewest digits that keep the sign: `0FF` is 255, `FF` minus one."""
    width = max((value if value >= 0 else ~value).bit_length() + 1, 1)
    count = -(-width // bits)
    if base in "xX" and value < 0 and count % 2:
        count += 1
    text = f"{value & ((1 << count * bits) - 1):{base}}".rjust(count, "0")
    filler = "0" if value >= 0 else "1" if base == "b" else f"{15:{base}}"
    return text.rjust(precision, filler)
