"""Reads Markdown's blocks: headings, paragraphs, code, quotes, lists, tables."""

from __future__ import annotations

import re
from typing import Final

from poshws.commands.utility.markdown.inlines import read_inlines
from poshws.commands.utility.markdown.nodes import Block

_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_RULE: Final = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE: Final = re.compile(r"( {0,3})(`{3,}|~{3,})[ \t]*([^`]*)$")
_QUOTE: Final = re.compile(r" {0,3}> ?")
_ITEM: Final = re.compile(r"( {0,3}(?:([-+*])|(\d{1,9})([.)])))(?:([ \t]+)(?=\S)|[ \t]*$)")
_UNDERLINE: Final = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_HTML: Final = re.compile(r" {0,3}<(?:[A-Za-z/!?])")
_DIVIDER: Final = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_CODE_INDENT: Final = 4


def read_blocks(lines: list[str]) -> list[Block]:
    """The blocks of a document's lines."""
    return _Reader(lines).read()


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.place = 0
        self.blocks: list[Block] = []

    def read(self) -> list[Block]:
        while self.place < len(self.lines):
            line = self.lines[self.place]
            if not line.strip():
                self.place += 1
            elif not (self._code(line) or self._heading(line) or self._container(line)):
                self._paragraph()
        return self.blocks

    def _code(self, line: str) -> bool:
        if fence := _FENCE.match(line):
            self._fenced(fence[2], fence[3].strip(), len(fence[1]))
            return True
        if not line.startswith(" " * _CODE_INDENT):
            return False
        taken = []
        while self.place < len(self.lines):
            line = self.lines[self.place]
            if line.strip() and not line.startswith(" " * _CODE_INDENT):
                break
            taken.append(line[_CODE_INDENT:])
            self.place += 1
        while taken and not taken[-1].strip():
            taken.pop()
        self.blocks.append(Block("code", lines=taken))
        return True

    def _fenced(self, mark: str, info: str, indent: int) -> None:
        end = re.compile(rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*$")
        self.place += 1
        taken = []
        while self.place < len(self.lines):
            line = self.lines[self.place]
            self.place += 1
            if end.match(line):
                break
            blanks = len(line) - len(line.lstrip(" "))
            taken.append(line[min(indent, blanks) :])
        self.blocks.append(Block("code", lines=taken, info=info, level=1))

    def _heading(self, line: str) -> bool:
        if heading := _HEADING.match(line):
            inlines = read_inlines(heading[2] or "")
            self.blocks.append(Block("heading", inlines, level=len(heading[1])))
        elif _RULE.match(line):
            self.blocks.append(Block("rule"))
        else:
            return False
        self.place += 1
        return True

    def _container(self, line: str) -> bool:
        if _QUOTE.match(line):
            taken = []
            while self.place < len(self.lines) and self.lines[self.place].strip():
                taken.append(_QUOTE.sub("", self.lines[self.place], count=1))
                self.place += 1
            self.blocks.append(Block("quote", blocks=read_blocks(taken)))
        elif _ITEM.match(line):
            self._list()
        elif _HTML.match(line):
            taken = []
            while self.place < len(self.lines) and self.lines[self.place].strip():
                taken.append(self.lines[self.place])
                self.place += 1
            self.blocks.append(Block("html", lines=taken))
        else:
            return self._table(line)
        return True

    def _list(self) -> None:
        first = _ITEM.match(self.lines[self.place])
        assert first is not None
        mark = first[2] or first[4]
        made = Block("list", level=int(first[3]) if first[3] else -1)
        while self.place < len(self.lines):
            item = _ITEM.match(self.lines[self.place])
            if item is None or (item[2] or item[4]) != mark or _RULE.match(self.lines[self.place]):
                break
            taken, is_loose = self._item(item)
            made.blocks.append(Block("item", blocks=read_blocks(taken)))
            if is_loose:
                made.is_tight = False
        self.blocks.append(made)

    def _item(self, item: re.Match[str]) -> tuple[list[str], bool]:
        """The lines of a list's item, and whether a blank line is among them or follows."""
        gap = len(item[5] or " ")
        width = len(item[1]) + (gap if gap <= _CODE_INDENT else 1)
        taken = [self.lines[self.place][width:]]
        self.place += 1
        is_loose, blanks = False, 0
        while self.place < len(self.lines):
            line = self.lines[self.place]
            indented = line.startswith(" " * width)
            if not line.strip():
                blanks += 1
            elif indented or not (blanks or self._begins_block(line)):
                taken += [""] * blanks
                is_loose = is_loose or bool(blanks)
                blanks = 0
                taken.append(line[width:] if indented else line.lstrip())
            else:
                break
            self.place += 1
        after = self.place < len(self.lines) and _ITEM.match(self.lines[self.place])
        follows = after and (after[2] or after[4]) == (item[2] or item[4])
        return taken, is_loose or bool(blanks and follows)

    def _begins_block(self, line: str) -> bool:
        patterns = (_HEADING, _RULE, _FENCE, _QUOTE, _ITEM)
        return any(pattern.match(line) for pattern in patterns)

    def _table(self, line: str) -> bool:
        after = self.lines[self.place + 1] if self.place + 1 < len(self.lines) else ""
        if "|" not in line or "|" not in after or not _DIVIDER.match(after):
            return False
        head = _cells(line)
        made = Block("table", rows=[[read_inlines(cell) for cell in head]])
        self.place += 2
        while self.place < len(self.lines) and "|" in self.lines[self.place]:
            cells = (_cells(self.lines[self.place]) + [""] * len(head))[: len(head)]
            made.rows.append([read_inlines(cell) for cell in cells])
            self.place += 1
        self.blocks.append(made)
        return True

    def _paragraph(self) -> None:
        taken = [self.lines[self.place].strip(" \t")]
        self.place += 1
        while self.place < len(self.lines):
            line = self.lines[self.place]
            if under := _UNDERLINE.match(line):
                self.place += 1
                level = 1 if under[1][0] == "=" else 2
                self.blocks.append(Block("heading", read_inlines("\n".join(taken)), level=level))
                return
            if not line.strip() or self._begins_block(line):
                break
            ends = "  " if self.lines[self.place - 1].endswith("  ") else ""
            taken[-1] += ends
            taken.append(line.strip(" \t"))
            self.place += 1
        self.blocks.append(Block("paragraph", read_inlines("\n".join(taken))))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]
