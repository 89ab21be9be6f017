"""Which characters begin, continue and end tokens; PowerShell accepts more than ASCII."""

from __future__ import annotations

import re
from typing import Final

# Blanks inside a line: .NET's separators and the few controls PowerShell counts.
BLANK: Final = " \t\v\f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Whatever ends a bare word in command mode.
FORCE: Final = "\0\\r\\n&(),;{|}" + BLANK
DASHES: Final = "-\u2013\u2014\u2015"
SINGLE_QUOTES: Final = "'\u2018\u2019\u201a\u201b"
DOUBLE_QUOTES: Final = '"\u201c\u201d\u201e'

match_blanks = re.compile(f"[{BLANK}]*").match
match_blanks_and_newlines = re.compile(f"[{BLANK}\r\n]*").match
match_newline = re.compile("\r\n?|\n").match
match_comment_line = re.compile("[^\r\n]*").match
match_identifier = re.compile(r"[^\W\d]\w*").match
# A bare word with nothing in it that needs a closer look.
match_plain_word = re.compile(
    f"[^{FORCE}`$<{SINGLE_QUOTES}{DOUBLE_QUOTES}][^{FORCE}`${SINGLE_QUOTES}{DOUBLE_QUOTES}]*"
).match
match_word_part = re.compile(f"[^{FORCE}`${SINGLE_QUOTES}{DOUBLE_QUOTES}]+").match
match_type_name = re.compile(r"[^\W\d][\w.`+#\\]*").match
match_variable = re.compile(r"[$?^]|(?:[\w?]|:(?!:))+").match
match_parameter = re.compile(
    f"[^{BLANK}{{}}();,|&.\\[\r\n\0:{SINGLE_QUOTES}{DOUBLE_QUOTES}]+"
).match
match_clause_word = re.compile(r"(?i)(?:else|elseif|catch|finally|until|while)\b").match
# Balanced text that is certainly generic arguments: `[int, string]` in front of `(` or `{`.
match_generic_call = re.compile(
    rf"\[[{BLANK}\r\n]*(?=[^\W\d])[\w.`+,\[\]{BLANK}\r\n]*\][({{]"
).match


def ends_word(character: str) -> bool:
    """True for what PowerShell's ForceStartNewToken is true for; the empty string is the end."""
    return character in _FORCED


_FORCED: Final = frozenset(
    "\0\r\n&(),;{|} \t\v\f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000"
    + "".join(map(chr, range(0x2000, 0x200B)))
) | {""}


def is_blank(character: str) -> bool:
    """True for blanks inside a line."""
    return character in _FORCED and character not in "\0\r\n&(),;{|}"


def is_identifier_start(character: str) -> bool:
    """True for letters and the underscore."""
    return character == "_" or character.isalpha()
