"""Upper and lower case letter by letter, as .NET maps them: a letter never becomes two, `ß`
stays.
"""

from __future__ import annotations

from functools import lru_cache

_KEPT = frozenset("\u0130\u0131\u017f")
"""Letters whose partner is ASCII; .NET leaves them alone so that ASCII text stays ASCII."""

WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)


@lru_cache(2048)
def upper_letter(letter: str) -> str:
    mapped = letter.upper()
    return mapped if len(mapped) == 1 and letter not in _KEPT else letter


@lru_cache(2048)
def lower_letter(letter: str) -> str:
    mapped = letter.lower()
    return mapped if len(mapped) == 1 and letter not in _KEPT else letter


def upper(text: str) -> str:
    return text.upper() if text.isascii() else "".join(map(upper_letter, text))


def lower(text: str) -> str:
    return text.lower() if text.isascii() else "".join(map(lower_letter, text))
