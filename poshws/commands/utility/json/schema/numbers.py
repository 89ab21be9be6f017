"""JSON numbers with their digits: exact as .NET's decimal, and written as they were read."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

LARGEST: Final = Decimal(79228162514264337593543950335)
"""System.Decimal.MaxValue: JsonSchema.Net compares numbers as decimals."""


class JsonNumber(Decimal):
    """A number with a fraction or an exponent; `text` is how it was written."""

    __slots__ = ("text",)
    text: str

    @classmethod
    def read(cls, text: str) -> JsonNumber:
        """The number of a JSON token."""
        made = cls(text)
        made.text = text
        return made


def shown(number: int | Decimal) -> str:
    """A number as .NET writes a decimal: no exponent, its zeros kept, no sign before zero."""
    if not isinstance(number, Decimal):
        return str(number)
    return f"{number if number else abs(number):f}"
