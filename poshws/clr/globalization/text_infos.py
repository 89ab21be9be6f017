"""TextInfo and CharUnicodeInfo: letters of other cases, and what Unicode says of a character."""

from __future__ import annotations

import re
from typing import ClassVar, Final

from poshws.clr.globalization.unicode_categories import category, category_name, numeric_value
from poshws.clr.metadata.enums import enum_value
from poshws.clr.text import letters
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.typesystem.enums import EnumValue

_WORD: Final = re.compile(r"[^\W\d_](?:[^\W_]|['\N{RIGHT SINGLE QUOTATION MARK}](?=\w))*")


class TextInfo:
    """System.Globalization.TextInfo."""

    __slots__ = ("culture_name", "lcid", "list_separator", "is_read_only")
    net_name: ClassVar[str] = "System.Globalization.TextInfo"
    ansi_code_page: ClassVar[int] = 1252
    oem_code_page: ClassVar[int] = 437
    mac_code_page: ClassVar[int] = 10000
    ebcdic_code_page: ClassVar[int] = 37
    is_right_to_left: ClassVar[bool] = False

    def __init__(self, culture_name: str, lcid: int, list_separator: str = ",") -> None:
        self.culture_name = culture_name
        self.lcid = lcid
        self.list_separator = list_separator
        self.is_read_only = True

    def __str__(self) -> str:
        return f"TextInfo - {self.culture_name}"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TextInfo) and self.culture_name == other.culture_name

    def __hash__(self) -> int:
        return hash(self.culture_name)

    def clone(self) -> TextInfo:
        return TextInfo(self.culture_name, self.lcid, self.list_separator)

    @staticmethod
    def read_only(info: TextInfo) -> TextInfo:
        return info

    def to_upper(self, text: str) -> str:
        return _like(text, letters.upper(text))

    def to_lower(self, text: str) -> str:
        return _like(text, letters.lower(text))

    def to_title_case(self, text: str) -> str:
        """Words begin with a capital; those of capitals alone are left as they are."""
        return _WORD.sub(lambda found: _title(found[0]), text)


def _like(text: str, result: str) -> str:
    return Char(result) if isinstance(text, Char) else result


def _title(word: str) -> str:
    if len(word) > 1 and word.upper() == word and word.lower() != word:
        return word
    return letters.upper(word[0]) + letters.lower(word[1:])


class CharUnicodeInfoMembers:
    """System.Globalization.CharUnicodeInfo: of a character, or of a text's at an index."""

    @staticmethod
    def get_unicode_category(letter: str | int, index: int = 0) -> EnumValue:
        char = chr(letter) if isinstance(letter, int) else letter[index]
        return enum_value("System.Globalization.UnicodeCategory", category_name(char))

    @staticmethod
    def get_numeric_value(text: str, index: int = 0) -> float:
        return numeric_value(text[index])

    @staticmethod
    def get_digit_value(text: str, index: int = 0) -> int:
        value = numeric_value(text[index])
        return int(value) if value == int(value) and 0 <= value <= 9 else -1

    @staticmethod
    def get_decimal_digit_value(text: str, index: int = 0) -> int:
        is_decimal = category(text[index]) == "Nd"
        return CharUnicodeInfoMembers.get_digit_value(text, index) if is_decimal else -1
