"""`$( )` inside strings: finds where one ends, by counting brackets as PowerShell does.

Whatever quotes are around a bracket, it counts. What is inside is lexed again as a text of its own,
in which strings with `$( )` may stand again, so that the same brackets would be counted at each
level; the source remembers the pairs that were found, so each is looked for once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from poshws.syntax.lexer.characters import DOUBLE_QUOTES

if TYPE_CHECKING:
    from poshws.syntax.lexer.scanner import Scanner

_find_part = re.compile(f"[()`{DOUBLE_QUOTES}]").search
_UNCLOSED = -1


class SubExpression:
    """`$( )` inside a string, not yet parsed; `places` where doubled quotes were made single."""

    __slots__ = ("end", "is_closed", "places", "start", "text")

    def __init__(
        self, start: int, end: int, text: str, places: list[int] | None, is_closed: bool
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.places = places
        self.is_closed = is_closed


def scan_sub_expression(s: Scanner, here_string: bool) -> SubExpression:
    """Reads behind the `$(` at the cursor to the bracket that closes it."""
    text, start = s.text, s.at - 2
    skipped: list[int] = []
    is_closed = _go_to_known_end(s)
    if is_closed is None:
        is_closed = _go_to_end(s, here_string, skipped)
    if not is_closed:
        s.report_incomplete(start, s.length, "IncompleteDollarSubexpressionReference")
    begin, end = s.place(start), s.place(s.at)
    if not skipped:
        places = None if s.places is None else [*s.places[start : s.at + 1]]
        return SubExpression(begin, end, text[start : s.at], places, is_closed)
    left_out = set(skipped)
    kept = [at for at in range(start, s.at) if at not in left_out]
    places = [s.place(at) for at in (*kept, s.at)]
    return SubExpression(begin, end, "".join(text[at] for at in kept), places, is_closed)


def _go_to_known_end(s: Scanner) -> bool | None:
    """Goes behind the closing bracket if it is known from an outer level, else gives None."""
    known = s.source.brackets.get(s.place(s.at - 1))
    if known is None:
        return None
    if known == _UNCLOSED:
        s.at = s.length
        return False
    # Between the two no quote is left out, so the text is as long as in the source.
    s.at += known - s.place(s.at - 1)
    return True


def _go_to_end(s: Scanner, here_string: bool, skipped: list[int]) -> bool:
    """Goes behind the closing bracket, or to the end of the text where there is none."""
    text = s.text
    opened = [s.at - 1]
    pairs: list[tuple[int, int]] = []
    is_plain = True
    while opened:
        found = _find_part(text, s.at)
        if found is None:
            s.at = s.length
            pairs += [(at, _UNCLOSED) for at in opened]
            break
        character = found.group()
        s.at = found.end()
        if character == "(":
            opened.append(found.start())
        elif character == ")":
            pairs.append((opened.pop(), found.start()))
        elif s.at < s.length and text[s.at] in DOUBLE_QUOTES:
            is_plain = False
            if not here_string:
                # A doubled quote, or one behind a backtick, counts as one inside.
                skipped.append(s.at - 1)
                s.at += 1
    if is_plain and len(pairs) > 1:
        known = s.source.brackets
        for left, right in pairs:
            known[s.place(left)] = right if right == _UNCLOSED else s.place(right)
    return not opened
