"""String.Split: cuts a text at a separator or any of several, up to a count, with empty parts kept
or not.
"""

from __future__ import annotations

import re
from typing import cast

from poshws.clr.system.argument_guards import not_negative
from poshws.corelib.typesystem.enums import EnumValue

WHITE = "\t-\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 "


def split_text(text: str, separator: object = None, *arguments: object) -> list[str]:
    """The parts; arguments behind the separator are a count and StringSplitOptions, where given."""
    count, removes_empty, trims = _read(arguments)
    if count == 0:
        return []
    parts = _cut(text, separator, count, removes_empty, trims)
    if trims:
        parts = [part.strip() for part in parts]
    return [part for part in parts if part] if removes_empty else parts


def _read(arguments: tuple[object, ...]) -> tuple[int | None, bool, bool]:
    count: int | None = None
    removes_empty = trims = False
    for argument in arguments:
        if isinstance(argument, EnumValue):
            removes_empty, trims = bool(argument & 1), bool(argument & 2)
        else:
            count = cast(int, argument)
            not_negative(count, "count")
    return count, removes_empty, trims


def _cut(
    text: str, separator: object, count: int | None, removes_empty: bool, trims: bool
) -> list[str]:
    if count is None and separator and isinstance(separator, str):
        return text.split(separator)
    pattern = _pattern(separator)
    if pattern is None or count == 1:
        return [text]
    if count is None:
        return pattern.split(text)
    if not removes_empty:
        return pattern.split(text, count - 1)
    parts: list[str] = []
    start = 0
    for match in pattern.finditer(text):
        if len(parts) == count - 1:
            break
        part = text[start : match.start()]
        if part.strip() if trims else part:
            parts.append(part)
        start = match.end()
    rest = text[start:]
    while empty := pattern.match(rest):  # empty parts before the last one do not count
        rest = rest[empty.end() :]
    return [*parts, rest]


def _pattern(separator: object) -> re.Pattern[str] | None:
    """The separators as a pattern; None where the text is not to be cut at all."""
    if separator is None:
        return re.compile(f"[{WHITE}]")
    if isinstance(separator, str):
        return re.compile(re.escape(separator)) if separator else None
    given = cast("list[str | None]", separator)
    strings = [text for text in given if text]
    if not strings:
        return re.compile(f"[{WHITE}]") if not given or None in given or "" in given else None
    return re.compile("|".join(map(re.escape, strings)))
