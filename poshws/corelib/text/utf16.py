"""Text as .NET counts it: in UTF-16 code units. A character beyond U+FFFF counts as two.

Strings are kept with whole characters; only where a method counts or cuts are those split into
their surrogates, and joined again in what comes out. Text without such characters, nearly all of
it, passes through
untouched.
"""

from __future__ import annotations


def is_plain(text: str) -> bool:
    """Whether every character is one code unit."""
    return text.isascii() or not text or max(text) < "\U00010000"


def split_pairs(text: str) -> str:
    """The text with a surrogate pair for each character beyond U+FFFF."""
    if is_plain(text):
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    return "".join(
        chr(int.from_bytes(units[place : place + 2], "little")) for place in range(0, len(units), 2)
    )


def join_pairs(text: str) -> str:
    """The text with surrogate pairs joined to characters; lone surrogates stay."""
    if text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def length(text: str) -> int:
    """The number of code units."""
    if is_plain(text):
        return len(text)
    return len(text) + sum(letter > "\uffff" for letter in text)
