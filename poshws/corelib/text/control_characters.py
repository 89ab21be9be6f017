"""Text that somebody else wrote → text that does nothing to a terminal but appear on it.

A message from the wire may hold escape sequences that move the cursor, set the title or do worse.
Control characters are shown, `^[` for Escape; tabs and ends of lines are left.
"""

from __future__ import annotations

import re

_COLOUR = re.compile(r"(\x1b\[[0-9;:]*m)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def without_control(text: str) -> str:
    """The text with every control character made visible."""
    if not _CONTROL.search(text):
        return text
    return _CONTROL.sub(_picture, text.replace("\r\n", "\n"))


def harmless(text: str) -> str:
    """The same, but colours are let through."""
    if not _CONTROL.search(text):
        return text
    pieces = _COLOUR.split(text.replace("\r\n", "\n"))
    pieces[::2] = [_CONTROL.sub(_picture, piece) for piece in pieces[::2]]
    return "".join(pieces)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20 or code == 0x7F:
        return "^" + chr(code ^ 0x40)
    return f"\\x{code:02x}"
