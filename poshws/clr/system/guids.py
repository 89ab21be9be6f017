"""[guid]: 128 bits written as hexadecimal groups."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from functools import total_ordering
from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.system.comparable import ComparableMembers
from poshws.clr.system.timespans import attempt
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    FormatException,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array

_BAD_FORMAT: Final = 'Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".'
_LENGTH: Final = (
    "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)."
)
_DASHES: Final = "Dashes are in the wrong position for GUID parsing."
_DIGITS: Final = "Guid string should only contain hexadecimal characters."
_UNKNOWN: Final = "Unrecognized Guid format."
_BRACE: Final = "Expected {0xdddddddd, etc}."
_PREFIX: Final = "Expected 0x prefix."
_NO_COMMA: Final = (
    "Could not find a comma, or the length between the previous token and the comma was zero"
    " (i.e., '0x,'etc.)."
)
_NO_BRACE: Final = (
    "Could not find a brace, or the length between the previous token and the brace was zero"
    " (i.e., '0x,'etc.)."
)
_NO_END: Final = "Could not find the ending brace."
_BEHIND: Final = "Additional non-parsable characters are at the end of the string."

# A group of digits may begin with a sign and a prefix, which count as digits.
_GROUP: Final = re.compile(r"\+?(?:0x)?[0-9a-f]+", re.IGNORECASE | re.ASCII)


@total_ordering
class Guid:
    """System.Guid, as a number; its text is the number's hexadecimal digits from the highest."""

    __slots__ = ("number",)
    net_name: ClassVar[str] = "System.Guid"

    def __init__(self, number: int = 0) -> None:
        self.number = number

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Guid) and self.number == other.number

    def __lt__(self, other: Guid) -> bool:
        return self.number < other.number

    def __hash__(self) -> int:
        return hash(self.number)

    def __str__(self) -> str:
        digits = f"{self.number:032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def __repr__(self) -> str:
        return f"Guid({self})"


def parse_guid(text: str, form: str | None = None) -> Guid:
    """A guid in any of its forms, or in one; raises FormatException for a text that is none."""
    trimmed = text.strip()
    if form is None:
        if len(trimmed) < 32:
            raise FormatException(_UNKNOWN)
        form = _form_of(trimmed)
    return Guid(_READERS[form](trimmed))


def _form_of(text: str) -> str:
    """The form that a text of 32 characters or more begins like."""
    if text[0] == "(":
        return "P"
    if text[0] == "{":
        return "B" if text[9] == "-" else "X"
    return "D" if text[8] == "-" else "N"


def _with_dashes(text: str) -> int:
    if len(text) != 36:
        raise FormatException(_LENGTH)
    if not text[8] == text[13] == text[18] == text[23] == "-":
        raise FormatException(_DASHES)
    groups = (text[:8], text[9:13], text[14:18], text[19:23], text[24:])
    number = 0
    for group in groups:
        number = number << 4 * len(group) | _hexadecimal(group)
    return number


def _digits_alone(text: str) -> int:
    if len(text) != 32:
        raise FormatException(_LENGTH)
    if not re.fullmatch("[0-9a-fA-F]+", text):
        raise FormatException(_DIGITS)
    return int(text, 16)


def _inside(text: str, first: str, last: str) -> int:
    if len(text) != 38 or text[0] != first or text[-1] != last:
        raise FormatException(_LENGTH)
    return _with_dashes(text[1:-1])


def _hexadecimal(group: str) -> int:
    if _GROUP.fullmatch(group) is None:
        raise FormatException(_DIGITS)
    return int(group, 16)


def _numbers(text: str) -> int:
    """`{0x…,0x…,0x…,{0x…,…}}`: blanks are nothing, of long numbers the low digits count."""
    text = "".join(text.split())
    if text[:1] != "{":
        raise FormatException(_BRACE)
    place, number = 1, 0
    for bits in (32, 16, 16):
        part, place = _number_at(text, place, ",", _NO_COMMA)
        number = number << bits | part & (1 << bits) - 1
    if text[place : place + 1] != "{":
        raise FormatException(_BRACE)
    place += 1
    for index in range(8):
        end, reason = ("}", _NO_BRACE) if index == 7 else (",", _NO_COMMA)
        part, place = _number_at(text, place, end, reason)
        if part > 255:
            raise FormatException(_UNKNOWN)
        number = number << 8 | part
    if text[place : place + 1] != "}":
        raise FormatException(_NO_END)
    if len(text) > place + 1:
        raise FormatException(_BEHIND)
    return number


def _number_at(text: str, place: int, end: str, reason: str) -> tuple[int, int]:
    """A number with its prefix, and the place behind what ends it."""
    if text[place : place + 2].lower() != "0x":
        raise FormatException(_PREFIX)
    stop = text.find(end, place + 2)
    if stop <= place + 2:
        raise FormatException(reason)
    return _hexadecimal(text[place + 2 : stop]), stop + 1


_READERS: Final[dict[str, Callable[[str], int]]] = {
    "D": _with_dashes,
    "N": _digits_alone,
    "B": lambda text: _inside(text, "{", "}"),
    "P": lambda text: _inside(text, "(", ")"),
    "X": _numbers,
}


class GuidMembers(ComparableMembers):
    """System.Guid."""

    simple_name = "Guid"
    compared = "value"
    compared_name = "GUID"
    empty = Guid(0)
    all_bits_set = Guid(2**128 - 1)

    @staticmethod
    def new(*parts: Any) -> Guid:
        """(text), (bytes), or the parts: three numbers and eight bytes."""
        if len(parts) == 1:
            if parts[0] is None:
                raise ArgumentNullException("b")
            if isinstance(parts[0], str):
                return parse_guid(parts[0])
            data = bytes(parts[0])
            if len(data) != 16:
                text = "Byte array for Guid must be exactly 16 bytes long."
                raise ArgumentException(text, parameter="b")
            return Guid(int.from_bytes(_swapped(data), "big"))
        first, second, third = parts[0] & 0xFFFFFFFF, parts[1] & 0xFFFF, parts[2] & 0xFFFF
        rest = bytes(parts[3] if len(parts) == 4 else parts[3:])
        return Guid(first << 96 | second << 80 | third << 64 | int.from_bytes(rest, "big"))

    @staticmethod
    def new_guid() -> Guid:
        """Random, of version 4."""
        number = int.from_bytes(os.urandom(16), "big")
        number = number & ~(0xF << 76) | 4 << 76
        return Guid(number & ~(3 << 62) | 2 << 62)

    @staticmethod
    def create_version7(moment: Any = None) -> Guid:
        """By time: the milliseconds since 1970 come first."""
        if moment is None:
            milliseconds = time.time_ns() // 1_000_000
        else:
            from poshws.clr.system.date_offsets import DateTimeOffsetMembers  # deferred

            milliseconds = DateTimeOffsetMembers.to_unix_time_milliseconds(moment)
        number = GuidMembers.new_guid().number & (1 << 80) - 1
        return Guid(milliseconds << 80 | number & ~(0xF << 76) | 7 << 76)

    @staticmethod
    def variant(this: Guid) -> int:
        return this.number >> 60 & 0xF

    @staticmethod
    def version(this: Guid) -> int:
        return this.number >> 76 & 0xF

    @staticmethod
    def parse(text: str, provider: object = None) -> Guid:
        if text is None:
            raise ArgumentNullException("input")
        return parse_guid(text)

    @staticmethod
    def try_parse(text: str, *rest: Any) -> bool:
        return attempt(rest[-1], Guid(), lambda: parse_guid(text or ""))

    @staticmethod
    def parse_exact(text: str, form: str) -> Guid:
        return parse_guid(text, _form(form))

    @staticmethod
    def try_parse_exact(text: str, form: str, result: Any) -> bool:
        return attempt(result, Guid(), lambda: parse_guid(text or "", _form(form)))

    @staticmethod
    def to_byte_array(this: Guid, big_endian: bool = False) -> TypedArray:
        data = this.number.to_bytes(16, "big")
        return byte_array(data if big_endian else _swapped(data))

    @staticmethod
    def to_string(this: Guid, form: str | None = None, provider: object = None) -> str:
        letter = _form(form or "D")
        text = str(this)
        if letter == "X":
            digits = text.replace("-", "")
            small = ",".join(f"0x{digits[at : at + 2]}" for at in range(16, 32, 2))
            return f"{{0x{digits[:8]},0x{digits[8:12]},0x{digits[12:16]},{{{small}}}}}"
        if letter == "N":
            return text.replace("-", "")
        return {"D": text, "B": f"{{{text}}}", "P": f"({text})"}[letter]


def _form(form: str) -> str:
    if len(form) != 1 or form.upper() not in _READERS:
        raise FormatException(_BAD_FORMAT)
    return form.upper()


def _swapped(data: bytes) -> bytes:
    """The first three groups are little-endian numbers in .NET's byte order."""
    return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]


TYPES = describe(__file__, {"System.Guid": (Guid, GuidMembers)})
