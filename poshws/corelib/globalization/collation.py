"""How two strings are ordered by the invariant culture: ICU's root collation, near enough.

A text becomes a key of three levels. *Primary*: blanks before punctuation before digits before
letters, accents and case left out. *Secondary*: the accents. *Tertiary*: small letters before
capitals. Control characters and formatting marks count for nothing. Strings of ASCII characters
need one `str.translate`; others are decomposed character by character.
"""

from __future__ import annotations

import unicodedata
from typing import Final

Key = tuple[str, str, str]

_ORDER: Final = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz"
_OTHER_SYMBOL: Final = chr(_ORDER.index("$"))
_PRIMARY: Final[dict[int, str | None]] = {
    **dict.fromkeys((*range(32), 127)),
    **{ord(char): chr(rank + 1) for rank, char in enumerate(_ORDER)},
    **{ord(char.upper()): chr(rank + 1) for rank, char in enumerate(_ORDER) if char.isalpha()},
}
_CASE: Final[dict[int, str | None]] = {
    code: None if _PRIMARY[code] is None else "b" if chr(code).isupper() else "a"
    for code in range(128)
}
_EXPANDED: Final = {
    "ø": "o\u0338", "đ": "d\u0335", "ł": "l\u0335", "ħ": "h\u0335", "ŧ": "t\u0335",
    "ð": "d\u0335",
}  # fmt: skip
_OTHER_LETTERS: Final = {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ſ": "s"}
"""Letters that stand with others, but that are never the same."""
_VARIANTS: Final = {"ς": "σ"}
"""Letters that are others in another shape, as capitals are."""
_OTHER: Final = "\x7f"


def text_key(text: str, ignore_case: bool) -> Key:
    """What two strings are ordered by; equal keys are equal strings."""
    if text.isascii():
        case = "" if ignore_case else text.translate(_CASE)
        return (text.translate(_PRIMARY), "", case)
    primary, secondary, tertiary = _levels(text)
    return (primary, secondary.rstrip(" "), "" if ignore_case else tertiary)


def _levels(text: str) -> Key:
    primary: list[str] = []
    secondary: list[str] = []
    tertiary: list[str] = []
    for char in unicodedata.normalize("NFD", text):
        lower = char.lower()
        letters, mark, shape = _taken_apart(lower)
        for each in letters:
            category = unicodedata.category(each)
            if category[0] == "M":
                secondary.append(each)
                continue
            weight = _weight(each, category)
            if weight:
                primary.append(weight)
                secondary.append(" " + mark)
                tertiary.append("b" if char != lower and not shape else shape or "a")
    return "".join(primary), "".join(secondary), "".join(tertiary)


def _taken_apart(lower: str) -> tuple[str, str, str]:
    """The letters that one stands with, what sets it apart from them at the second level, and at
    the third. What has another width is another letter, other compatible forms are shapes.
    """
    if lower in _OTHER_LETTERS:
        return _OTHER_LETTERS[lower], _OTHER, ""
    if lower in _EXPANDED:
        return _EXPANDED[lower], "", ""
    if lower in _VARIANTS:
        return _VARIANTS[lower], "", "c"
    form = unicodedata.decomposition(lower) if len(lower) == 1 else ""
    if not form.startswith("<"):
        return lower, "", ""
    letters = unicodedata.normalize("NFKD", lower).lower()
    return (letters, _OTHER, "") if form.startswith(("<wide", "<narrow")) else (letters, "", "c")


def _weight(char: str, category: str) -> str:
    known = _PRIMARY.get(ord(char), "")
    if known or known is None:
        return known or ""
    if category in ("Cc", "Cf", "Cs"):
        return ""
    if category == "Nd":
        return chr(_ORDER.index(str(unicodedata.digit(char))) + 1)
    if category[0] in "PSZ":
        return _OTHER_SYMBOL + char
    return chr(min(ord(char) + 0x100, 0x10FFFF))


def compare_text(left: str, right: str, ignore_case: bool = False) -> int:
    """Below zero, zero or above zero."""
    if left == right:
        return 0
    if left.isalnum() and right.isalnum() and left.isascii() and right.isascii():
        # Digits and letters have the order that they have in ASCII, and case comes last.
        lower, other = left.lower(), right.lower()
        if lower != other:
            return -1 if lower < other else 1
    first, second = text_key(left, ignore_case), text_key(right, ignore_case)
    return -1 if first < second else int(first > second)


def equal_text(left: str, right: str, ignore_case: bool) -> bool:
    """Whether the culture holds two strings for the same."""
    if left == right:
        return True
    if ignore_case and left.lower() == right.lower():
        return True
    # Every visible ASCII character has a weight of its own, so only control characters could still
    # make two such strings equal.
    is_plain = left.isascii() and right.isascii()
    if is_plain and left.isprintable() and right.isprintable():
        return False
    return text_key(left, ignore_case) == text_key(right, ignore_case)
