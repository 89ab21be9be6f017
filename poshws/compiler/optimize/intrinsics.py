"""Methods of well-known classes, inlined: `$text.Substring(1)` becomes
`(o[1:] if type(o := …) is Text and len(o) >= 1 and o.isascii() else invoke_1(…))`.

A row of the table holds for one class of owner and of each argument, and under a guard; it is there
only where Python's expression gives exactly what the method does. All else, every error among it,
is left to the call. The classes stand in the namespace of a script under words of their own, see
runtime/execution/intrinsic_guards.py, so that a script can be told that they no longer count.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Final

from poshws.compiler.codegen.templates import (
    MAX_INLINE_DEPTH,
    depth,
    filled,
    inside_of,
    likely_result,
    name,
)
from poshws.compiler.optimize.formats import compiled_format
from poshws.compiler.optimize.intrinsic_rows import METHODS, STATICS, Row
from poshws.corelib.automation_null import AUTOMATION_NULL

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax.ast.expressions import InvokeMemberExpression

    Slow = Callable[[ast.expr, list[ast.expr]], ast.expr]

_TESTS: Final = {
    "string": "KA_ is str",
    "chars": "(KA_ is str or KA_ is Character)",
    "char": "KA_ is Character",
    "int": "KA_ is int",
    "double": "KA_ is float",
    "null": "KA_ is Null",
    "any": "KA_ is not None",
    "ref": "KA_ is PSReference",
}


_LETTERS: Final = "AB"


def method_call(
    block: BlockCompiler,
    node: InvokeMemberExpression,
    owner: ast.expr,
    arguments: list[ast.expr],
    slow: Slow,
) -> ast.expr:
    """`owner.name(…)` and `[type]::name(…)`; `slow` writes the call for what the table does not
    have.
    """
    if node.static and _is_format(node, arguments):
        filled_in = compiled_format(
            block, arguments[0], arguments[1:], lambda form, held: slow(owner, [form, *held])
        )
        if filled_in is not None:
            return filled_in
    rows = _rows(node, len(arguments))
    if not rows or depth(owner) >= MAX_INLINE_DEPTH:
        return inside_of(slow(owner, arguments), owner)
    if node.static:
        written = _Call(block, None, arguments).written(rows, lambda held: slow(owner, held))
    else:
        of_object = _Call(block, owner, arguments)
        written = of_object.written(rows, lambda held: slow(held[0], held[1:]))
    return inside_of(written or slow(owner, arguments), owner)


def _is_format(node: Any, arguments: list[ast.expr]) -> bool:
    """Whether it is `[string]::Format('…', …)` with a format as written."""
    member, kind = node.member, node.expression
    if member.kind != "StringConstantExpression" or kind.kind != "TypeExpression":
        return False
    is_format = str(member.value).lower() == "format" and len(arguments) > 1
    type_name = kind.type_name.full_name.lower().removeprefix("system.")
    return is_format and type_name == "string" and isinstance(arguments[0], ast.Constant)


def _rows(node: Any, count: int) -> list[Row]:
    member: Any = node.member
    if member.kind != "StringConstantExpression" or node.null_conditional:
        return []
    key = (str(member.value).lower(), count)
    if not node.static:
        return METHODS.get(key, [])
    if node.expression.kind != "TypeExpression":
        return []
    # No class of a script stands before these words.
    short = node.expression.type_name.full_name.lower().removeprefix("system.")
    return [row for row in STATICS.get(key, ()) if row.owner == short]


class _Call:
    """A call while it is written."""

    def __init__(
        self, block: BlockCompiler, owner: ast.expr | None, arguments: list[ast.expr]
    ) -> None:
        self._block = block
        self._values: dict[str, Any] = {}
        # The owner and the arguments once they are evaluated, and which of them are constants.
        self._held: list[ast.expr] = []
        self._constants: dict[str, object] = {}
        if owner is not None:
            self._add("O", owner)
        for letter, argument in zip(_LETTERS, arguments, strict=False):
            if isinstance(argument, ast.Constant):
                self._constants[f"{letter}_"] = argument.value
                self._values[f"{letter}C"] = argument
                self._held.append(argument)
            else:
                self._add(letter, argument)

    def _add(self, letter: str, value: ast.expr) -> None:
        held, kind = self._block.temporary(), self._block.temporary()
        self._values.update({f"{letter}V": value, f"{letter}_": held, f"K{letter}_": kind})
        self._held.append(name(held))

    def written(
        self, rows: list[Row], call: Callable[[list[ast.expr]], ast.expr]
    ) -> ast.expr | None:
        """The expression for the rows that fit."""
        fitting = [(row, tests) for row in rows if (tests := self._tests(row)) is not None]
        if not fitting:
            return None
        result = call(self._held)
        for row, tests in reversed(fitting):
            result = self._branch(row, tests, result, row is fitting[0][0])
        return result

    def _branch(
        self, row: Row, tests: dict[str, str], otherwise: ast.expr, is_first: bool
    ) -> ast.expr:
        """One row; the first evaluates everything in order before it asks any more."""
        classes = [test for place, test in tests.items() if place in "OAB"]
        if is_first:
            for number, letter in enumerate(each for each in tests if each in "OAB"):
                evaluated = f"(K{letter}_ := type({letter}_ := {letter}V))"
                classes[number] = f"({classes[number].replace(f'K{letter}_', evaluated, 1)})"
            classes = [" & ".join(classes)] if classes else []
        else:
            classes = [test for test in classes if not test.endswith("is not None")]
        guards = [test for place, test in tests.items() if place not in "OAB"]
        test = " and ".join([*classes, *guards]) or "True"
        result = f"{row.result} or AUTOMATION_NULL" if row.gives == "void" else f"({row.result})"
        text = self._with_constants(f"({result} if {test} else OTHER)")
        built = filled(text, {**self._values, "OTHER": otherwise})
        built.poshws_likely = row.gives  # type: ignore[attr-defined]
        return built

    def _tests(self, row: Row) -> dict[str, str] | None:
        """What has to hold for a row: the classes by what they are of, then the guards; None where
        it can't.
        """
        tests: dict[str, str] = {}
        if "OV" in self._values:
            if not self._block.unit.has_guard_class(row.owner):
                return None
            tests["O"] = f"KO_ is {row.owner}"
        for letter, kind in zip(_LETTERS, row.kinds, strict=False):
            place = f"{letter}_"
            if place not in self._constants:
                tests[letter] = _TESTS[kind].replace("A_", place)
            elif not _fits(self._constants[place], kind):
                return None
        for guard in row.guards:
            known = self._known(guard)
            if known is False:
                return None
            if known is None:
                tests[guard] = f"({guard})" if " or " in guard else guard
        return tests

    def _known(self, guard: str) -> bool | None:
        """The outcome of a guard that asks for constants alone."""
        if not self._constants:
            return None
        tree = ast.parse(self._with_kinds(guard), mode="eval")
        names = {each.id for each in ast.walk(tree) if isinstance(each, ast.Name)}
        if not names - {"len", "AUTOMATION_NULL"} <= self._constants.keys():
            return None
        return bool(eval(guard, {**self._constants, "AUTOMATION_NULL": AUTOMATION_NULL}))

    def _with_kinds(self, text: str) -> str:
        for place, value in self._constants.items():
            kind = "Null" if value is None else type(value).__name__
            text = text.replace(f"K{place}", kind)
        return text

    def _with_constants(self, text: str) -> str:
        text = self._with_kinds(text)
        for place, value in self._constants.items():
            text = text.replace(place, repr(value) if type(value) is int else f"{place[0]}C")
        return text


def _fits(value: object, kind: str) -> bool:
    """Whether a constant argument is of the kind."""
    if kind in ("string", "chars"):
        return type(value) is str
    if kind == "double":
        return type(value) is float
    return (
        kind == "any"
        or (kind == "int" and type(value) is int)
        or (kind == "null" and value is None)
    )


def as_statement(expression: ast.expr, write: Callable[[ast.expr], ast.expr]) -> ast.expr | None:
    """A call of a method without a result as a statement: only what the slow path gives is written.
    None for anything else.
    """
    if not isinstance(expression, ast.IfExp) or likely_result(expression) != "void":
        return None
    assert isinstance(expression.body, ast.BoolOp)
    otherwise = as_statement(expression.orelse, write) or write(expression.orelse)
    return ast.IfExp(expression.test, expression.body.values[0], otherwise)
