"""System.Char and System.Text.Rune: what kind of character something is."""

from __future__ import annotations

from typing import ClassVar, Final

from poshws.clr.globalization.unicode_categories import category, category_name, numeric_value
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.text import letters
from poshws.clr.text.letters import WHITE_SPACE
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    FormatException,
)
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.text.utf16 import join_pairs, split_pairs

UTF32_TEXT = (
    "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include"
    " surrogate codepoint values (0x00d800 ~ 0x00dfff)."
)
_WHITE = frozenset(WHITE_SPACE)


class _Kinds(dict[str, str]):
    """The categories of letters; those of ASCII are looked up once."""

    def __missing__(self, letter: str) -> str:
        found = category(str(letter))
        if letter.isascii():
            self[letter] = found
        return found


_KINDS: Final = _Kinds()

_INDEX: Final = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)


class KindMembers:
    """The questions that Char and Rune answer: (character) or (text, index)."""

    @staticmethod
    def is_digit(*where: object) -> bool:
        return _KINDS[_letter(where)] == "Nd"

    @staticmethod
    def is_letter(*where: object) -> bool:
        return _KINDS[_letter(where)][0] == "L"

    @staticmethod
    def is_letter_or_digit(*where: object) -> bool:
        kind = _KINDS[_letter(where)]
        return kind[0] == "L" or kind == "Nd"

    @staticmethod
    def is_white_space(*where: object) -> bool:
        return _letter(where) in _WHITE

    @staticmethod
    def is_upper(*where: object) -> bool:
        return _KINDS[_letter(where)] == "Lu"

    @staticmethod
    def is_lower(*where: object) -> bool:
        return _KINDS[_letter(where)] == "Ll"

    @staticmethod
    def is_punctuation(*where: object) -> bool:
        return _KINDS[_letter(where)][0] == "P"

    @staticmethod
    def is_control(*where: object) -> bool:
        return _KINDS[_letter(where)] == "Cc"

    @staticmethod
    def is_number(*where: object) -> bool:
        return _KINDS[_letter(where)][0] == "N"

    @staticmethod
    def is_separator(*where: object) -> bool:
        return _KINDS[_letter(where)][0] == "Z"

    @staticmethod
    def is_symbol(*where: object) -> bool:
        return _KINDS[_letter(where)][0] == "S"

    @staticmethod
    def get_numeric_value(*where: object) -> float:
        return numeric_value(_letter(where))

    @staticmethod
    def get_unicode_category(*where: object) -> object:
        name = category_name(_letter(where))
        return enum_value("System.Globalization.UnicodeCategory", name)


class CharMembers(KindMembers):
    """System.Char."""

    @staticmethod
    def is_ascii(letter: str) -> bool:
        return letter < "\x80"

    @staticmethod
    def is_ascii_letter(letter: str) -> bool:
        return letter.isascii() and letter.isalpha()

    @staticmethod
    def is_ascii_letter_lower(letter: str) -> bool:
        return "a" <= letter <= "z"

    @staticmethod
    def is_ascii_letter_upper(letter: str) -> bool:
        return "A" <= letter <= "Z"

    @staticmethod
    def is_ascii_digit(letter: str) -> bool:
        return "0" <= letter <= "9"

    @staticmethod
    def is_ascii_letter_or_digit(letter: str) -> bool:
        return letter.isascii() and letter.isalnum()

    @staticmethod
    def is_ascii_hex_digit(letter: str) -> bool:
        return letter in "0123456789abcdefABCDEF"

    @staticmethod
    def is_ascii_hex_digit_upper(letter: str) -> bool:
        return letter in "0123456789ABCDEF"

    @staticmethod
    def is_ascii_hex_digit_lower(letter: str) -> bool:
        return letter in "0123456789abcdef"

    @staticmethod
    def is_between(letter: str, least: str, greatest: str) -> bool:
        return ord(letter) - ord(least) & 0xFFFFFFFF <= ord(greatest) - ord(least) & 0xFFFFFFFF

    @staticmethod
    def is_surrogate(*where: object) -> bool:
        return "\ud800" <= _unit(where) <= "\udfff"

    @staticmethod
    def is_high_surrogate(*where: object) -> bool:
        return "\ud800" <= _unit(where) <= "\udbff"

    @staticmethod
    def is_low_surrogate(*where: object) -> bool:
        return "\udc00" <= _unit(where) <= "\udfff"

    @staticmethod
    def is_surrogate_pair(first: str, second: object) -> bool:
        """(text, index) or (high, low)."""
        if isinstance(second, int):
            units = split_pairs(first)
            if not 0 <= second < len(units):
                raise ArgumentOutOfRangeException("index")
            pair = units[second : second + 2]
        else:
            pair = f"{first}{second}"
        return (
            len(pair) == 2 and "\ud800" <= pair[0] <= "\udbff" and "\udc00" <= pair[1] <= "\udfff"
        )

    @staticmethod
    def to_upper(letter: str, *culture: object) -> Char:
        _require_culture(culture)
        return Char(letters.upper(letter))

    @staticmethod
    def to_upper_invariant(letter: str) -> Char:
        return Char(letters.upper(letter))

    @staticmethod
    def to_lower(letter: str, *culture: object) -> Char:
        _require_culture(culture)
        return Char(letters.lower(letter))

    @staticmethod
    def to_lower_invariant(letter: str) -> Char:
        return Char(letters.lower(letter))

    @staticmethod
    def to_string(letter: str, provider: object = None) -> str:
        return str.__str__(letter)

    @staticmethod
    def parse(text: str) -> Char:
        if text is None:
            raise ArgumentNullException("s")
        if len(split_pairs(text)) != 1:
            raise FormatException("String must be exactly one character long.")
        return Char(text)

    @staticmethod
    def try_parse(text: str | None, result: object) -> bool:
        fits = text is not None and len(split_pairs(text)) == 1
        result.value = Char(text if fits else "\0")  # type: ignore[attr-defined]
        return fits

    @staticmethod
    def equals(letter: Char, other: object) -> bool:
        return type(other) is Char and str.__eq__(letter, other)

    @staticmethod
    def compare_to(letter: Char, other: object) -> int:
        if other is None:
            return 1
        if type(other) is not Char:
            raise ArgumentException("Object must be of type Char.")
        return ord(letter) - ord(other)

    @staticmethod
    def get_hash_code(letter: Char) -> int:
        return ord(letter) | ord(letter) << 16

    @staticmethod
    def get_type_code(letter: Char) -> object:
        return enum_value("System.TypeCode", "Char")

    @staticmethod
    def convert_from_utf32(number: int) -> str:
        if not 0 <= number <= 0x10FFFF or 0xD800 <= number <= 0xDFFF:
            raise ArgumentOutOfRangeException("utf32", UTF32_TEXT)
        return chr(number)

    @staticmethod
    def convert_to_utf32(first: str, second: object) -> int:
        """(text, index) or (high, low)."""
        if not isinstance(second, int):
            high, low = str(first), str(second)
            for unit, range_, name in (
                (high, "\ud800\udbff", "high"),
                (low, "\udc00\udfff", "low"),
            ):
                if not range_[0] <= unit <= range_[1]:
                    text = f"A valid {name} surrogate character is between 0x"
                    text += "d800 and 0xdbff" if name == "high" else "dc00 and 0xdfff"
                    raise ArgumentOutOfRangeException(f"{name}Surrogate", f"{text}, inclusive.")
            return ord(join_pairs(high + low))
        units = split_pairs(first)
        if not 0 <= second < len(units):
            raise ArgumentOutOfRangeException("index", _INDEX)
        found = join_pairs(units[second : second + 2])
        if "\ud800" <= found[0] <= "\udfff":
            kind = "high" if found[0] <= "\udbff" else "low"
            text = f"Found a {kind} surrogate char without a preceding or following pair at index: "
            text += f"{second}."
            raise ArgumentException(
                f"{text} The input may not be in this encoding, or may not contain"
                " valid Unicode (UTF-16) characters.",
                parameter="s",
            )
        return ord(found[0])


class Rune:
    """System.Text.Rune: one Unicode scalar value."""

    __slots__ = ("value",)
    net_name: ClassVar[str] = "System.Text.Rune"

    def __init__(self, source: object, low: object = None) -> None:
        if isinstance(source, int):
            self.value = int(source)
        else:
            self.value = ord(join_pairs(f"{source}{low or ''}"))
        if not 0 <= self.value <= 0x10FFFF or 0xD800 <= self.value <= 0xDFFF:
            raise ArgumentOutOfRangeException("value" if isinstance(source, int) else "ch")

    def __str__(self) -> str:
        return chr(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rune) and self.value == other.value

    def __hash__(self) -> int:
        return self.value

    def __lt__(self, other: Rune) -> bool:
        return self.value < other.value

    @property
    def is_ascii(self) -> bool:
        return self.value < 128

    @property
    def is_bmp(self) -> bool:
        return self.value < 65536

    @property
    def plane(self) -> int:
        return self.value >> 16

    @property
    def utf16_sequence_length(self) -> int:
        return 1 if self.value < 65536 else 2

    @property
    def utf8_sequence_length(self) -> int:
        return len(str(self).encode())


class RuneMembers(KindMembers):
    """System.Text.Rune."""

    value = Rune.value  # type: ignore[misc]
    is_ascii = Rune.is_ascii
    is_bmp = Rune.is_bmp
    plane = Rune.plane
    utf16_sequence_length = Rune.utf16_sequence_length
    utf8_sequence_length = Rune.utf8_sequence_length

    @staticmethod
    def new(source: object, low: object = None) -> Rune:
        return Rune(source, low)

    @staticmethod
    def replacement_char() -> Rune:
        return Rune(0xFFFD)

    @staticmethod
    def is_valid(value: int) -> bool:
        return 0 <= value <= 0x10FFFF and not 0xD800 <= value <= 0xDFFF

    @staticmethod
    def get_rune_at(text: str, index: int) -> Rune:
        return Rune(ord(join_pairs(split_pairs(text)[index : index + 2])[0]))

    @staticmethod
    def to_string(rune: Rune) -> str:
        return str(rune)

    @staticmethod
    def equals(rune: Rune, other: object) -> bool:
        return rune == other

    @staticmethod
    def compare_to(rune: Rune, other: Rune) -> int:
        return rune.value - other.value

    @staticmethod
    def get_hash_code(rune: Rune) -> int:
        return rune.value

    @staticmethod
    def to_upper(rune: Rune, culture: object) -> Rune:
        return Rune(ord(letters.upper(str(rune))))

    @staticmethod
    def to_lower(rune: Rune, culture: object) -> Rune:
        return Rune(ord(letters.lower(str(rune))))

    @staticmethod
    def to_upper_invariant(rune: Rune) -> Rune:
        return Rune(ord(letters.upper(str(rune))))

    @staticmethod
    def to_lower_invariant(rune: Rune) -> Rune:
        return Rune(ord(letters.lower(str(rune))))


def _require_culture(culture: tuple[object, ...]) -> None:
    if culture == (None,):
        raise ArgumentNullException("culture")


def _unit(where: tuple[object, ...]) -> str:
    """The code unit asked about: a character, or a place in a text."""
    if len(where) == 1:
        return str(where[0])
    text, index = where
    if text is None:
        raise ArgumentNullException("s")
    units = split_pairs(str(text))
    if not 0 <= index < len(units):  # type: ignore[operator]
        raise ArgumentOutOfRangeException("index")
    return units[index]  # type: ignore[index]


def _letter(where: tuple[object, ...]) -> str:
    """The whole character asked about: at the first half of a pair, the pair's."""
    if len(where) == 1:
        (only,) = where
        return only if type(only) is Char else str(only)
    unit = _unit(where)
    if "\ud800" <= unit <= "\udbff":
        text, index = where
        return join_pairs(split_pairs(str(text))[index : index + 2])[0]  # type: ignore[operator, index]
    return unit


TYPES = describe(
    __file__, {"System.Char": (Char, CharMembers), "System.Text.Rune": (Rune, RuneMembers)}
)
