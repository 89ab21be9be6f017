"""Text to numbers: the number literals of the language, and what .NET's Parse takes.

`scan_number` reads what a script could write as a literal (`0x1F`, `1kb`, `1.5e3`, `10l`); the
other functions follow Int32.Parse, Double.Parse and Decimal.Parse with the invariant culture.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from poshws.corelib.exceptions.dotnet import FormatException, OverflowException
from poshws.corelib.numerics.decimals import fit
from poshws.corelib.numerics.numbers import (
    DECIMAL_MAX,
    INTEGER_RANGES,
    BigInteger,
    Byte,
    Int16,
    Int64,
    SByte,
    UInt16,
    UInt32,
    UInt64,
)
from poshws.corelib.regex.lazy_patterns import Pattern

_LITERAL: Final = Pattern(
    r"(?P<sign>[+\-\u2013\u2014\u2015]?)"
    r"(?:0x(?P<hex>[0-9a-f]*)|0b(?P<bin>[01]+)"
    r"|(?P<number>(?:[0-9]+(?P<point>\.[0-9]*)?|(?P<bare>\.[0-9]+))(?P<exponent>e[+-]?[0-9]+)?))"
    r"(?P<suffix>ul|us|uy|[udlnsy])?(?P<multiplier>[kmgtp]b)?",
    ignore_case=True,
)
_HEX_SUFFIX: Final = Pattern(
    r"(?P<sign>[+\-\u2013\u2014\u2015]?)0x(?P<hex>[0-9a-f]*)(?P<suffix>ul|us|uy|[ulnsy])?"
    r"(?P<multiplier>[kmgtp]b)?",
    ignore_case=True,
)
_MULTIPLIERS: Final = {"k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40, "p": 2**50}
_SUFFIXES: Final[dict[str, type[int]]] = {
    "l": Int64,
    "s": Int16,
    "y": SByte,
    "us": UInt16,
    "uy": Byte,
    "ul": UInt64,
    "n": BigInteger,
}
_SPACES: Final = " \t\n\v\f\r"

_REAL: Final = Pattern(
    r"(?P<sign>[+-]?)(?P<whole>[0-9][0-9,]*)?(?P<point>\.(?P<fraction>[0-9]*))?(?:e(?P<exponent>[+-]?[0-9]+))?",
    ignore_case=True,
)


def scan_number(text: str) -> object:
    """The number that the whole text is as a literal (blanks around it don't count), or None."""
    text = text.strip()
    if not text:
        return 0
    found = _HEX_SUFFIX.fullmatch(text) or _LITERAL.fullmatch(text)
    if found is None:
        return None
    parts = found.groupdict("")
    suffix = parts["suffix"].lower()
    scale = _MULTIPLIERS[parts["multiplier"][0].lower()] if parts["multiplier"] else 1
    negative = parts["sign"] not in ("", "+")
    if not parts.get("number"):
        return _scan_bits(parts, suffix, -scale if negative else scale)
    if suffix == "d":
        return _scan_decimal(parts["number"], -scale if negative else scale)
    if parts["point"] or parts["bare"] or parts["exponent"]:
        real = float(parts["number"]) * scale
        return _fit_real(-real if negative else real, suffix)
    number = int(parts["number"]) * scale
    return fit_integer(-number if negative else number, suffix)


def _scan_bits(parts: dict[str, str], suffix: str, scale: int) -> object:
    """Hexadecimal and binary literals: as wide as their type, the first bit is the sign."""
    unsigned = suffix.startswith("u")
    digits = parts.get("bin", "")
    if not digits:
        # `0x` without digits is 0.
        digits = parts["hex"] or "0"
        value, width = int(digits, 16), len(digits) * 4
        expected = {"y": 8, "s": 16, "l": 64}.get(suffix, 32 if len(digits) < 15 else 64)
        is_signed = not unsigned and width == expected
        is_long = len(digits) == 16
    else:
        value, width = int(digits, 2), len(digits)
        is_signed = not unsigned and (width in (8, 16, 32, 64, 96) or width >= 128)
        is_long = width == 64
    if is_signed and value >> (width - 1):
        value -= 1 << width
    if is_long and suffix in ("", "u"):
        suffix += "l"
    return fit_integer(value * scale, suffix, grows=False)


def _scan_decimal(text: str, scale: int) -> Decimal | None:
    try:
        return fit(Decimal(text) * scale)
    except OverflowException:
        return None


def _fit_real(value: float, suffix: str) -> object:
    if not suffix:
        return value
    try:
        return fit_integer(round(value), suffix)
    except (OverflowError, ValueError):
        return None


def fit_integer(value: int, suffix: str = "", grows: bool = True) -> object:
    """The integer in the type of its suffix, or in the first it fits of int, long, decimal, double.

    None where the suffix's type is too small.
    """
    if suffix == "u":
        kinds: tuple[type[int], ...] = (UInt32, UInt64)
    elif suffix:
        kinds = (_SUFFIXES[suffix],)
    else:
        kinds = (int, Int64)
    for kind in kinds:
        least, most = INTEGER_RANGES.get(kind, (value, value))
        if least <= value <= most:
            return kind(value)
    if suffix or not grows:
        return None
    if abs(value) <= DECIMAL_MAX:
        return Decimal(value)
    return float(value) if abs(value) < 1 << 1024 else None


def parse_integer(text: str, kind: type[int], *, thousands: bool = False) -> int:
    """Int32.Parse and its like, NumberStyles.Integer: blanks and a sign around digits.

    Raises FormatException and OverflowException with .NET's messages.
    """
    stripped = text.strip(_SPACES).rstrip("\0")
    digits = stripped[1:] if stripped[:1] in ("+", "-") else stripped
    if thousands:
        digits = digits.replace(",", "")
    if not (digits.isascii() and digits.isdigit()):
        raise FormatException(bad_format(text))
    return fit_range(int(("-" if stripped[0] == "-" else "") + digits), kind)


def bad_format(text: str) -> str:
    """The message of FormatException for a number."""
    return f"The input string '{text}' was not in a correct format."


def fit_range(value: int, kind: type[int]) -> int:
    """The value as an integer of the kind; OverflowException where it does not fit."""
    least, most = INTEGER_RANGES.get(kind, (value, value))
    if not least <= value <= most:
        raise OverflowException(too_large(kind))
    return value if kind is int else kind(value)


def too_large(kind: type) -> str:
    """The message of OverflowException for a number that a type can't hold."""
    if kind is Byte:
        return "Value was either too large or too small for an unsigned byte."
    if kind is SByte:
        return "Value was either too large or too small for a signed byte."
    name = getattr(kind, "net_name", "System.Int32").rpartition(".")[2]
    article = "a" if name[0] == "U" else "an"
    return f"Value was either too large or too small for {article} {name}."


def parse_double(text: str) -> float:
    """Double.Parse, NumberStyles.Float and AllowThousands; else FormatException."""
    stripped = text.strip(_SPACES)
    found = _REAL.fullmatch(stripped)
    if found is None or not (found["whole"] or found["fraction"]):
        return _parse_symbol(stripped, text)
    return float(stripped.replace(",", ""))


_SYMBOLS: Final = {
    "nan": float("nan"),
    "-nan": float("nan"),
    "+nan": float("nan"),
    "infinity": float("inf"),
    "+infinity": float("inf"),
    "-infinity": float("-inf"),
}


def _parse_symbol(stripped: str, text: str) -> float:
    value = _SYMBOLS.get(stripped.lower())
    if value is None:
        raise FormatException(bad_format(text))
    return value


def parse_decimal(text: str, *, exponent: bool = False) -> Decimal:
    """Decimal.Parse, NumberStyles.Number: thousands, a point; an exponent only when asked for."""
    stripped = text.strip(_SPACES)
    found = _REAL.fullmatch(stripped)
    if (
        found is None
        or not (found["whole"] or found["fraction"])
        or (found["exponent"] and not exponent)
    ):
        raise FormatException(bad_format(text))
    return fit(Decimal(stripped.replace(",", "")))
