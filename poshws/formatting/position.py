"""Where an error happened: `At file:line char:column` over the line with the place marked.

A long line is cut so that the marked place stays in it with some of what stands around it.
"""

from __future__ import annotations

from poshws.formatting.widths import ELLIPSIS

LONGEST_LINE = 69
_BEFORE = 12
_BEHIND = 8
_TAB = "    "


def position_message(
    file: str | None, line_number: int, column: int, line: str, end_line: int, end_column: int
) -> str:
    """The three lines of InvocationInfo.PositionMessage. Columns count from 1; `line` is the first
    line.
    """
    head = f"At {file or 'line'}:{line_number} char:{column}\n+ "
    source = line.rstrip()
    if not source:
        return head
    before = column - 1
    is_inside = line_number == end_line and end_column <= len(source) + 1
    length = end_column - column if is_inside else len(source) - column + 1
    if "\t" in source:
        parts = [
            part.replace("\t", _TAB)
            for part in (
                source[:before],
                source[before : before + length],
                source[before + length :],
            )
        ]
        before, length, source = len(parts[0]), len(parts[1]), "".join(parts)
    source, before, length, is_cut_before, is_cut_behind = _cut(source, before, length)
    if is_cut_before:
        source = f"{ELLIPSIS} {source}"
        before += 2
    if is_cut_behind:
        source = f"{source} {ELLIPSIS}"
    return f"{head}{source}\n+ {' ' * before}{'~' * max(length, 1)}"


def _cut(source: str, before: int, length: int) -> tuple[str, int, int, bool, bool]:
    """The part of a line to show, the marked place in it, and whether something is left out on
    either side.
    """
    if len(source) <= LONGEST_LINE:
        return source, before, length, False, False
    behind = len(source) - length - before
    prefix = min(before, _BEFORE)
    suffix = min(behind, _BEHIND)
    wanted = prefix + length + suffix
    if wanted >= LONGEST_LINE:
        length = min(length, LONGEST_LINE - prefix)
        is_cut_behind = True
    else:
        # Room that is left goes to what stands before, then to what stands behind.
        if before > prefix:
            prefix += min(before - prefix, LONGEST_LINE - wanted)
            wanted = prefix + length + suffix
        if wanted < LONGEST_LINE and behind > 0:
            suffix += min(behind, LONGEST_LINE - wanted)
        is_cut_behind = suffix < behind
    start = max(before - prefix, 0)
    shown = source[start : start + LONGEST_LINE]
    marked = min(before, prefix)
    return shown, marked, min(length, LONGEST_LINE - marked), prefix < before, is_cut_behind
