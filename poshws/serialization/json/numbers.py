"""JSON's numbers as .NET's: Int64, BigInteger where it does not fit, Double for the rest.

Json.NET reads a leading zero as octal and 0x as hexadecimal.
"""

from __future__ import annotations

import re

from poshws.corelib.numerics.numbers import BigInteger, Int64

_INT64_MAXIMUM = 2**63 - 1
_INT64_MINIMUM = -(2**63)
_SAFE_DIGITS = 18
MAXIMUM_INTEGER_DIGITS = 380
"""Json.NET refuses longer ones."""
_DECIMAL_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\Z")
_INTEGER = re.compile(r"-?\d+\Z")


class JsonNumberError(ValueError):
    """The characters of a number do not make one."""


def read_integer(text: str) -> int:
    """The Int64 or BigInteger that a run of decimal digits stands for; JsonNumberError if it is
    longer than Json.NET takes.
    """
    if len(text) <= _SAFE_DIGITS:
        return Int64(text)
    if len(text) > MAXIMUM_INTEGER_DIGITS:
        raise JsonNumberError(text)
    value = int(text)
    return Int64(value) if _INT64_MINIMUM <= value <= _INT64_MAXIMUM else BigInteger(value)


def read_number(text: str) -> int | float:
    """The value of a number in any of Json.NET's spellings; JsonNumberError if it is none."""
    if len(text) > 1 and text[0] == "0" and text[1] not in ".eE":
        return _read_with_base(text)
    if _INTEGER.match(text):
        return read_integer(text)
    if _DECIMAL_NUMBER.match(text):
        return float(text)
    raise JsonNumberError(text)


def _read_with_base(text: str) -> int:
    try:
        value = int(text[2:], 16) if text[1] in "xX" else int(text, 8)
    except ValueError:
        raise JsonNumberError(text) from None
    if value >= 2**64:
        raise JsonNumberError(text)
    return Int64(value if value <= _INT64_MAXIMUM else value - 2**64)
