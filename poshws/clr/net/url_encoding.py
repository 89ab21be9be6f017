"""application/x-www-form-urlencoded: percent encoding with `+` for blanks, and back."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote_to_bytes

_SAFE: Final = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!*()")


def encode_url(data: bytes, upper: bool) -> str:
    """Percent signs for what is not safe, `+` for blanks."""
    form = "%{:02X}" if upper else "%{:02x}"
    return "".join(
        chr(byte) if byte in _SAFE else "+" if byte == 32 else form.format(byte) for byte in data
    )


def encode_form(text: str) -> str:
    """A name or value in a query string, as HttpUtility writes it."""
    return encode_url(text.encode("utf-8", "replace"), upper=False)


def decode_url(text: str) -> bytes:
    return unquote_to_bytes(text.replace("+", " "))
