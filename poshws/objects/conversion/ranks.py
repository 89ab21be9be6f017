"""How good a conversion is: overload choice compares these numbers
(LanguagePrimitives.ConversionRank).
"""

from __future__ import annotations

from typing import Final

NONE: Final = 0x00
UNRELATED_ARRAYS: Final = 0x0F
TO_STRING: Final = 0x1F
CUSTOM: Final = 0x2F
ICONVERTIBLE: Final = 0x3F
IMPLICIT_CAST: Final = 0x4F
EXPLICIT_CAST: Final = 0x5F
CONSTRUCTOR_SCALAR: Final = 0x67
CONSTRUCTOR: Final = 0x6F
CREATE: Final = 0x73
PARSE: Final = 0x7F
PSOBJECT: Final = 0x8F
LANGUAGE_SCALAR: Final = 0x97
LANGUAGE: Final = 0x9F
NULL_TO_VALUE: Final = 0xAF
NULL_TO_REFERENCE: Final = 0xBF
NUMERIC_EXPLICIT: Final = 0xCF
NUMERIC_EXPLICIT_1: Final = 0xDF
NUMERIC_STRING: Final = 0xEF
NUMERIC_IMPLICIT: Final = 0xFF
ASSIGNABLE: Final = 0x10F
STRING_TO_CHARS: Final = 0x11A
IDENTITY: Final = 0x11F

SCALAR_MASK: Final = 0xFFF7
"""What a rank keeps when the value must first be put into an array."""
