"""The rows of Format-Hex: up to sixteen bytes with their offset, as hexadecimal and as
characters.
"""

from __future__ import annotations

from poshws.corelib.numerics.numbers import UInt32, UInt64
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.declare import declare

BYTES_PER_LINE = 16
_REPLACEMENT = "\ufffd"


class ByteCollection:
    """Some bytes of a file or value; `label` is what the rows are grouped by."""

    def __init__(self, offset: int, data: bytes, label: str | None, path: str | None) -> None:
        self.offset = offset
        self.data = data
        self.label = label
        self.path = path

    @property
    def hex_offset(self) -> str:
        return f"{self.offset:016X}"

    @property
    def hex_bytes(self) -> str:
        return self.data.hex(" ").upper()

    @property
    def ascii(self) -> str:
        """A character for each byte: a blank for zero, a mark for control characters."""
        return "".join(map(_shown, self.data))

    def __str__(self) -> str:
        lines = []
        for start in range(0, len(self.data), BYTES_PER_LINE):
            part = self.data[start : start + BYTES_PER_LINE]
            shown = "".join(map(_shown, part)).ljust(BYTES_PER_LINE)
            hexadecimal = (part.hex(" ").upper() + " ").ljust(BYTES_PER_LINE * 3)
            lines.append(f"{self.offset + start:016X}   {hexadecimal} {shown}")
        text = "\n".join(lines)
        is_full = bool(self.data) and len(self.data) % BYTES_PER_LINE == 0
        return text + "\n" if is_full and not self.path else text


def _shown(byte: int) -> str:
    if byte == 0:
        return " "
    return _REPLACEMENT if byte < 32 or 127 <= byte < 160 else chr(byte)


TYPES = [
    declare(
        "Microsoft.PowerShell.Commands.ByteCollection",
        ByteCollection,
        {
            "uint Offset {get;}": lambda self: UInt32(self.offset & 0xFFFFFFFF),
            "ulong Offset64 {get;}": lambda self: UInt64(self.offset),
            "byte[] Bytes {get;}": lambda self: byte_array(self.data),
            "string Path {get;}": "path",
            "string HexOffset {get;}": "hex_offset",
            "string Label {get;}": "label",
            "string HexBytes {get;}": "hex_bytes",
            "string Ascii {get;}": "ascii",
            "string ToString()": str,
        },
    ),
]
