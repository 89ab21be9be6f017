"""Unicode's general categories under .NET's names."""

from __future__ import annotations

import unicodedata
from typing import Final

NAMES: Final = {
    "Lu": "UppercaseLetter",
    "Ll": "LowercaseLetter",
    "Lt": "TitlecaseLetter",
    "Lm": "ModifierLetter",
    "Lo": "OtherLetter",
    "Mn": "NonSpacingMark",
    "Mc": "SpacingCombiningMark",
    "Me": "EnclosingMark",
    "Nd": "DecimalDigitNumber",
    "Nl": "LetterNumber",
    "No": "OtherNumber",
    "Zs": "SpaceSeparator",
    "Zl": "LineSeparator",
    "Zp": "ParagraphSeparator",
    "Cc": "Control",
    "Cf": "Format",
    "Cs": "Surrogate",
    "Co": "PrivateUse",
    "Pc": "ConnectorPunctuation",
    "Pd": "DashPunctuation",
    "Ps": "OpenPunctuation",
    "Pe": "ClosePunctuation",
    "Pi": "InitialQuotePunctuation",
    "Pf": "FinalQuotePunctuation",
    "Po": "OtherPunctuation",
    "Sm": "MathSymbol",
    "Sc": "CurrencySymbol",
    "Sk": "ModifierSymbol",
    "So": "OtherSymbol",
    "Cn": "OtherNotAssigned",
}


def category(letter: str) -> str:
    """Two letters, as Unicode has them."""
    return unicodedata.category(letter)


def category_name(letter: str) -> str:
    """The name of the UnicodeCategory."""
    return NAMES[unicodedata.category(letter)]


def numeric_value(letter: str) -> float:
    """The number a character stands for, or -1."""
    return unicodedata.numeric(letter, -1.0)
