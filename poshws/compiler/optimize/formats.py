"""`-f` with a format that is known when it is compiled, as an f-string of Python's own.

`'{0:D6}|{1,-8}' -f $i, $name` becomes `f"{a:06d}|{b:<8}"` where `a` is an int that is not
negative and `b` a string of ASCII or an int; all else is left to the operator. What an
expandable string contains, as in `"[$x] {0}" -f 1`, may have no braces then.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any, Final

from poshws.compiler.codegen.templates import (
    call,
    conjunction,
    constant,
    filled,
    known_type,
    name,
    typed,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.codegen.block import BlockCompiler

_PART: Final = re.compile(
    r"(?P<text>(?:[^{}]|\{\{|\}\})+)"
    r"|\{(?P<number>[0-9])(?:,(?P<width>-?[0-9]{1,3}))?(?::(?P<form>[DdXxNnFfPpEe][0-9]{0,2}))?\}"
)
# What an argument has to be, by what the items ask of it; the last one counts.
_CLASSES: Final = (
    "((K_ := type(A_ := V)) is str or K_ is int)",
    "((K_ := type(A_ := V)) is float or K_ is int)",
    "((K_ := type(A_ := V)) is int)",
)
_ANY, _NUMBER, _WHOLE = range(3)


def formatted(block: BlockCompiler, left: ast.expr, right: ast.expr) -> ast.expr | None:
    """`left -f right`; None for formats and arguments that are not known well enough."""
    arguments = right.elts if isinstance(right, ast.List) else [right]

    def operator(template: ast.expr, held: list[ast.expr]) -> ast.expr:
        again = ast.List(held, ast.Load()) if isinstance(right, ast.List) else held[0]
        return call("format_text", name("ps"), template, again)

    if not isinstance(right, ast.List) and known_type(right) not in (None, "int", "str"):
        return None
    if any(isinstance(each, ast.Starred) for each in arguments):
        return None
    written = compiled_format(block, left, arguments, operator)
    return None if written is None else typed(written, "str")


def compiled_format(
    block: BlockCompiler,
    left: ast.expr,
    arguments: list[ast.expr],
    otherwise: Callable[[ast.expr, list[ast.expr]], ast.expr],
) -> ast.expr | None:
    """A format filled in; `otherwise` writes what does it for other arguments, which are evaluated
    by then.
    """
    writer = _Writer(block, arguments)
    values = left.values if isinstance(left, ast.JoinedStr) else [left]
    if not all(map(writer.add, values)) or not writer.has_items:
        return None
    return writer.written(otherwise)


class _Writer:
    """An f-string while it is put together."""

    def __init__(self, block: BlockCompiler, arguments: list[ast.expr]) -> None:
        self._block = block
        self._arguments = arguments
        self._held = [block.temporary() for _ in arguments]
        self._classes = [_ANY] * len(arguments)
        # What is evaluated in order, with its classes; what has to hold besides; what is written.
        self._first: list[ast.expr] = []
        self._then: list[ast.expr] = []
        self._parts: list[ast.expr] = []
        # The format itself, for the operator.
        self._format: list[ast.expr] = []
        self.has_items = False

    def add(self, value: ast.expr) -> bool:
        """A part of the format; False for one that is not understood."""
        if isinstance(value, ast.Constant):
            self._format.append(value)
            return type(value.value) is str and self._add_text(value.value)
        if not isinstance(value, ast.FormattedValue):
            return False
        held, kind = self._block.temporary(), self._block.temporary()
        values = {"V": value.value, "A_": held, "K_": kind}
        self._first.append(filled("((K_ := type(A_ := V)) is not None)", values))
        text = 'K_ is int or "{" not in A_ and "}" not in A_'
        self._then.append(filled(text, {"A_": held, "K_": kind}))
        part = ast.FormattedValue(name(held), -1, None)
        self._parts.append(part)
        self._format.append(part)
        return True

    def _add_text(self, text: str) -> bool:
        at = 0
        while at < len(text):
            found = _PART.match(text, at)
            if found is None:
                return False
            if found["text"] is not None:
                literal = found["text"].replace("{{", "{").replace("}}", "}")
                self._parts.append(constant(literal))
            elif not self._add_item(int(found["number"]), found["width"], found["form"] or ""):
                return False
            at = found.end()
        return True

    def _add_item(self, number: int, width: str | None, form: str) -> bool:
        if number >= len(self._arguments):
            return False
        self.has_items = True
        held = self._held[number]
        value: ast.expr = name(held)
        if form and form[0] in "DdXx":
            self._classes[number] = _WHOLE
            digits, letter = form[1:].lstrip("0"), form[0].replace("D", "d")
            value = _spelled(value, f"0{digits}{letter}" if digits else letter)
            self._then.append(filled("A_ >= 0", {"A_": held}))
        elif form:
            self._classes[number] = max(self._classes[number], _NUMBER)
            value = call("format_number", value, constant(form))
        if width is not None:
            columns = int(width)
            if columns:
                value = _spelled(value, f"{'<' if columns < 0 else '>'}{abs(columns)}")
            if not form:
                # A string is as wide as it has code units.
                self._then.append(filled("type(A_) is int or A_.isascii()", {"A_": held}))
        self._parts.append(
            value.values[0]
            if isinstance(value, ast.JoinedStr)
            else ast.FormattedValue(value, -1, None)
        )
        return True

    def written(self, other: Callable[[ast.expr, list[ast.expr]], ast.expr]) -> ast.expr:
        """The f-string under its conditions."""
        for number, argument in enumerate(self._arguments):
            values: dict[str, Any] = {"V": argument, "A_": self._held[number]}
            values["K_"] = self._block.temporary()
            self._first.append(filled(_CLASSES[self._classes[number]], values))
        test = self._first[0]
        for each in self._first[1:]:
            test = ast.BinOp(test, ast.BitAnd(), each)
        test = conjunction([test, *self._then])
        held: list[ast.expr] = [name(each) for each in self._held]
        is_constant = len(self._format) == 1 and isinstance(self._format[0], ast.Constant)
        template = self._format[0] if is_constant else ast.JoinedStr(self._format)
        return ast.IfExp(test, ast.JoinedStr(self._parts), other(template, held))


def _spelled(value: ast.expr, form: str) -> ast.JoinedStr:
    return ast.JoinedStr([ast.FormattedValue(value, -1, ast.JoinedStr([constant(form)]))])
