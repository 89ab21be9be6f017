"""[guid]: 128 bits written as hexadecimal groups."""

from __future__ import annotations

import os
import re
from functools import total_ordering
from typing import Any, ClassVar, Final

from poshws.clr.declaring.describe import describe
from poshws.clr.system.comparable import ComparableMembers
from poshws.clr.system.timespans import attempt
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    FormatException,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array

_FORMS: Final = {
    "D": r"([0-9a-z]{8})-([0-9a-z]{4})-([0-9a-z]{4})-([0-9a-z]{4})-([0-9a-z]{12})",
    "N": r"([0-9a-z]{8})([0-9a-z]{4})([0-9a-z]{4})([0-9a-z]{4})([0-9a-z]{12})",
}
_FORMS["B"] = r"\{" + _FORMS["D"] + r"\}"
_FORMS["P"] = r"\(" + _FORMS["D"] + r"\)"
_FORMS["X"] = (
    r"\{0x([0-9a-z]{1,8}),0x([0-9a-z]{1,4}),0x([0-9a-z]{1,4}),\{"
    + ",".join([r"0x([0-9a-z]{1,2})"] * 8)
    + r"\}\}"
)
_BAD_FORMAT: Final = 'Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".'
_WRONG: Final = {
    "D": "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).",
    "N": "Guid should contain only 32 hexadecimal digits (xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx)"
    " with no dashes.",
}


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
    for letter in [form] if form else _FORMS:
        compact = "".join(trimmed.split()) if letter == "X" else trimmed
        found = re.fullmatch(_FORMS[letter], compact, re.IGNORECASE | re.ASCII)
        if found is None:
            continue
        sizes = (8, 4, 4, 2, 2, 2, 2, 2, 2, 2, 2) if letter == "X" else (8, 4, 4, 4, 12)
        digits = "".join(
            part.rjust(size, "0") for part, size in zip(found.groups(), sizes, strict=True)
        )
        try:
            return Guid(int(digits, 16))
        except ValueError:
            raise FormatException(
                "Guid string should only contain hexadecimal characters."
            ) from None
    raise FormatException(_WRONG.get(form or "", "Unrecognized Guid format."))


class GuidMembers(ComparableMembers):
    """System.Guid."""

    simple_name = "Guid"
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
        import time  # deferred

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
    if len(form) != 1 or form.upper() not in _FORMS:
        raise FormatException(_BAD_FORMAT)
    return form.upper()


def _swapped(data: bytes) -> bytes:
    """The first three groups are little-endian numbers in .NET's byte order."""
    return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]


TYPES = describe(__file__, {"System.Guid": (Guid, GuidMembers)})
