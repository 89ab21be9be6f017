"""Text of a number as a script writes it → its value: suffixes, multipliers, other bases."""

from __future__ import annotations

import re
from decimal import Context, Decimal, InvalidOperation
from typing import Final

from poshws.corelib.numerics import numbers
from poshws.corelib.numerics.numbers import Int64
from poshws.syntax.lexer.characters import DASHES

_SIGN: Final = "[+" + re.escape(DASHES) + "]"
_SCAN = re.compile(
    rf"""(?P<sign>{_SIGN})?
    (?:0[xX](?P<hex>[0-9a-fA-F]*)
    | 0[bB](?P<binary>[01]+)
    | (?P<real>\.[0-9]*(?:[eE]{_SIGN}?[0-9]+)?
        | [0-9]+(?:\.(?!\.)[0-9]*(?:[eE]{_SIGN}?[0-9]+)?|[eE]{_SIGN}?[0-9]+))
    | (?P<whole>[0-9]+))
    (?P<suffix>[uU][lLsSyY]?|[sSlLdDyYnN])?
    (?P<multiplier>[kKmMgGtTpP][bB])?""",
    re.VERBOSE,
).match

_MULTIPLIERS: Final = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30, "t": 1 << 40, "p": 1 << 50}
_INT32: Final = range(-(1 << 31), 1 << 31)
_INT64: Final = range(-(1 << 63), 1 << 63)
_DECIMAL_LIMIT: Final = (1 << 96) - 1
# What no literal may reach as a double.
_DOUBLE_LIMIT: Final = 10**308
# Python reads no more digits at once unless it is told so.
_MOST_DIGITS: Final = 4000


def match_number(text: str, at: int, end: int) -> re.Match[str] | None:
    """The longest piece that looks like a number; what follows it is the lexer's business."""
    return _SCAN(text, at, end)


def number_value(match: re.Match[str]) -> object | None:
    """The value in the Python type that stands for its .NET type; None where it does not fit."""
    suffix = (match["suffix"] or "").lower()
    multiplier = _MULTIPLIERS[match["multiplier"][0].lower()] if match["multiplier"] else 1
    negative = bool(match["sign"]) and match["sign"] in DASHES
    if match["real"] is not None:
        return _real_value(match["real"], suffix, multiplier, negative)
    if match["hex"] is not None:
        value, suffix = _hex_value(match["hex"], suffix, bool(match["sign"]))
    elif match["binary"] is not None:
        value, suffix = _binary_value(match["binary"], suffix)
    else:
        value = _whole_number(match["whole"])
    value *= -multiplier if negative else multiplier
    return _whole_value(value, suffix, match["whole"] is not None)


def _whole_number(digits: str) -> int:
    value = 0
    for start in range(0, len(digits), _MOST_DIGITS):
        part = digits[start : start + _MOST_DIGITS]
        value = value * 10 ** len(part) + int(part)
    return value


def _real_value(text: str, suffix: str, multiplier: int, negative: bool) -> object | None:
    for dash in DASHES[1:]:
        text = text.replace(dash, "-")
    if suffix == "d":
        return _decimal(text, multiplier, negative)
    if text[0] == "." and not text[1:2].isdigit():
        return None
    value = float(text) * multiplier
    if negative:
        value = -value
    if not suffix:
        return value
    if value in (float("inf"), float("-inf")):
        return None
    return _sized(round(value), suffix)


def _decimal(text: str, multiplier: int, negative: bool) -> object | None:
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    exponent = value.as_tuple().exponent
    # .NET keeps at most 28 places behind the point.
    if isinstance(exponent, int) and exponent < -28:
        value = value.quantize(Decimal(1).scaleb(-28), context=Context(prec=60))
    value = Context(prec=29).multiply(value, Decimal(-multiplier if negative else multiplier))
    if abs(value) > _DECIMAL_LIMIT:
        return None
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent > 0:
        value = value.quantize(Decimal(1), context=Context(prec=40))
    return value


def _hex_value(digits: str, suffix: str, signed: bool) -> tuple[int, str]:
    """about_Numeric_Literals: the top bit of 8 or 16 digits is the sign, unless `u` is given."""
    del signed
    value = int(digits or "0", 16)
    length = len(digits)
    if not suffix.startswith("u"):
        width = {"y": 2, "s": 4, "l": 16}.get(suffix, 8 if length < 15 else 16)
        if length == width and value >> (4 * width - 1):
            value -= 1 << (4 * width)
    if length in (15, 16) and suffix in ("", "u"):
        suffix += "l"
    return value, suffix


def _binary_value(digits: str, suffix: str) -> tuple[int, str]:
    value = int(digits, 2)
    length = len(digits)
    if not suffix.startswith("u") and length in (8, 16, 32, 64, 96, 128) and digits[0] == "1":
        value -= 1 << length
    if length == 64 and suffix in ("", "u"):
        suffix += "l"
    return value, suffix


def _whole_value(value: int, suffix: str, is_decimal_format: bool) -> object | None:
    if suffix == "d":
        return Decimal(value) if abs(value) <= _DECIMAL_LIMIT else None
    if suffix:
        return _sized(value, suffix)
    if value in _INT32:
        return value
    if value in _INT64:
        return Int64(value)
    if not is_decimal_format:
        return None
    if abs(value) <= _DECIMAL_LIMIT:
        return Decimal(value)
    return float(value) if abs(value) < _DOUBLE_LIMIT else None


def _sized(value: int, suffix: str) -> object | None:
    """The value as the integer type of the suffix, or None where it does not fit."""
    kinds: dict[str, tuple[type[int], ...]] = {
        "y": (numbers.SByte,),
        "uy": (numbers.Byte,),
        "s": (numbers.Int16,),
        "us": (numbers.UInt16,),
        "l": (numbers.Int64,),
        "u": (numbers.UInt32, numbers.UInt64),
        "ul": (numbers.UInt64,),
        "n": (numbers.BigInteger,),
    }
    for kind in kinds[suffix]:
        if kind is numbers.BigInteger or kind.minimum <= value <= kind.maximum:  # type: ignore[attr-defined]
            return kind(value)
    return None
