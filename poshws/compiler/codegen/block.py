"""The state of one Python function while it is written: where its statements go, its cells, names.

A scriptblock's assigned variables are cells: `scope.local("x", "X")` gives the `Variable` that the
scope lists, and the function keeps it in a Python local, so reading and writing is one attribute.
A part of an expression that holds statements (`$( )` with several, say) becomes a function inside
the function; it shares the cells by closure.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from poshws.compiler.codegen.templates import (
    as_condition_value,
    call,
    constant,
    known_type,
    name,
    statements,
    template,
    typed,
)

if TYPE_CHECKING:
    from poshws.compiler.analysis.value_ranges import Interval
    from poshws.compiler.lowering.script import UnitCompiler
    from poshws.compiler.optimize.numeric_loops.versioning import NumericLoop
    from poshws.syntax.ast import Node

_INNER_STATEMENTS = re.compile(r"[$@]\(")
_CANNOT_FAIL = (ast.Constant, ast.Name)
# The conditions of these are traced, and the statements in them.
_PARTS_ARE_TRACED = frozenset(
    (
        "IfStatement",
        "WhileStatement",
        "DoWhileStatement",
        "DoUntilStatement",
        "ForStatement",
        "TryStatement",
    )
)


class Loop:
    """A loop or switch around the statement that is being written."""

    __slots__ = ("is_switch", "label", "signals")

    def __init__(self, label: str | None, signals: bool, is_switch: bool = False) -> None:
        self.label = label.lower() if label else None
        self.signals = signals
        self.is_switch = is_switch


class ScopeNeededError(Exception):
    """What is written needs a scope; says what for."""


class BlockCompiler:
    """Writes one Python function."""

    def __init__(self, unit: UnitCompiler, cells: dict[str, str]) -> None:
        self.unit = unit
        self.cells = cells
        self.body: list[ast.stmt] = []
        self.position = 1
        # Whether a statement inside the one at hand moves the position, see `moved_to`.
        self.moves_position = False
        self.loops: list[Loop] = []
        self.in_try = False
        # The statements of the try block whose catch clauses see errors first.
        self.try_body: object = None
        self.nested = 0
        self.traps: str | None = None
        # The traps around, also deeper inside: the parts of a pipeline chain go to them.
        self.chain_traps: str | None = None
        self.trap_body = False
        self.is_method = False
        # Whether variables are Python's own locals, not cells; see optimize/scopeless_methods.py.
        self.is_scopeless = False
        # The numeric loop around, while it is written for them.
        self.numeric_loop: NumericLoop | None = None
        # Variables that convert what they are given to a kind of number, in lower case.
        self.declared: dict[str, Interval] = {}
        # What each call of a method carries along there.
        self.frame: Callable[[], ast.expr] | None = None
        # What a scopeless method returns: the type's name in lower case.
        self.returns = ""
        # The block's number in its unit, None where its variables may come from elsewhere.
        self.number: int | None = None
        # Variables of one type for good, in lower case, and the number of the block whose scope
        # they are in, None for a method (see analysis/typed_locals.py).
        self.typed_locals: frozenset[str] = frozenset()
        self.scope_number: int | None = None
        # Cells that certainly hold a value here (see analysis/definite_assignment.py).
        self.assigned: set[str] = set()
        # What the functions for `$( )` give where nothing fails, by their names.
        self.inner_values: dict[str, ast.expr] = {}
        # Functions that are written in front of the outermost loop, not made anew in each turn.
        self._waiting: list[ast.stmt] = []
        # Inside "…" strict mode 1 lets variables be that do not exist.
        self.in_text = False
        # Whether `$?` is kept after each statement; only where something may look at it.
        self.tracks_success = unit.tracks_success
        self._temporaries = 0

    # --- names

    def temporary(self, stem: str = "t") -> str:
        """A new local name."""
        self._temporaries += 1
        return f"{stem}{self._temporaries}"

    def cell(self, variable: str) -> str | None:
        """The Python local that holds the variable's cell, or None."""
        return self.cells.get(variable.lower())

    def held(self, cell: str) -> ast.expr:
        """What a cell holds."""
        local = self.local_of(cell)
        return ast.Attribute(name(cell), "value", ast.Load()) if local is None else name(local)

    def local_of(self, cell: str) -> str | None:
        """The Python local that has a cell's value itself, if one has."""
        if self.is_scopeless:
            return cell
        return None if self.numeric_loop is None else self.numeric_loop.local_of(cell)

    def held_or(self, cell: str, otherwise: ast.expr) -> ast.expr:
        """What a cell holds, or another value if it holds none."""
        local = self.local_of(cell)
        if local is not None:
            return template("N_ if N_ is not UNSET else G")(local, otherwise)
        text = "V_ if (V_ := C_.value) is not UNSET else G"
        return template(text)(self.temporary(), cell, otherwise)

    def place(self, cell: str) -> ast.expr:
        """A cell as the target of an assignment."""
        local = self.local_of(cell)
        if local is None:
            return ast.Attribute(name(cell), "value", ast.Store())
        if self.is_scopeless and self.nested:
            raise ScopeNeededError("an assignment in a function of its own")
        return ast.Name(local, ast.Store())

    # --- statements

    def add(self, *statements: ast.stmt) -> None:
        """Writes Python statements at the current position."""
        for statement in statements:
            if not hasattr(statement, "lineno"):
                statement.lineno = self.position
            self.body.append(statement)

    @contextmanager
    def into(self, body: list[ast.stmt]) -> Iterator[list[ast.stmt]]:
        """Writes into another list for a while."""
        before, self.body = self.body, body
        try:
            yield body
        finally:
            self.body = before

    @contextmanager
    def at(self, node: Node) -> Iterator[None]:
        """Errors inside are reported at this node."""
        before = self.position, self.moves_position
        self.position = self.unit.position(node.extent)
        self.moves_position = self.unit.syntax_index.matches(_INNER_STATEMENTS, node.extent)
        try:
            yield
        finally:
            self.position, self.moves_position = before

    def moved_to(self, statement: Node) -> None:
        """A statement inside of `$( )` or `@( )` has run: what fails in the rest of the statement
        around it is reported there, as in PowerShell, where a sequence point is all that tells.
        """
        self.position = self.unit.position(statement.extent)

    def block(self, write: Callable[[], None]) -> list[ast.stmt]:
        """The statements that `write` writes, never none."""
        with self.into([]) as body:
            write()
        if not body:
            body.append(ast.Pass(lineno=self.position))
        return body

    def nested_function(self, arguments: list[str], write: Callable[[], None]) -> str:
        """Writes a function inside this one and gives its name; it shares cells and temporaries."""
        identifier = self.temporary("f")
        loops, self.loops = self.loops, []
        in_try, traps = self.in_try, self.traps
        waiting, self._waiting = self._waiting, []
        assigned = set(self.assigned)
        # What fails inside ends the statement around it, not only a statement of its own.
        self.nested += 1
        try:
            body = self.block(write)
            body[:0] = self._waiting
        finally:
            self.nested -= 1
            self.loops, self.in_try, self.traps = loops, in_try, traps
            self._waiting = waiting
            self.assigned &= assigned
        function = ast.FunctionDef(
            identifier,
            ast.arguments(
                [], [ast.arg(argument) for argument in arguments], None, [], [], None, []
            ),
            body,
            [],
            None,
            lineno=self.position,
        )
        (self._waiting if self.loops else self.body).append(function)
        return identifier

    # --- dispatch

    def expression(self, node: Node) -> ast.expr:
        """The Python expression for an expression node."""
        result: ast.expr = self.unit.emitters[node.kind](self, node)
        if self.moves_position and not isinstance(result, _CANNOT_FAIL):
            # What was evaluated before keeps its place when the position moves on.
            result.__dict__.setdefault("lineno", self.position)
        return result

    def expression_of(self, node: Node) -> ast.expr:
        """The value of a pipeline or statement."""
        return self.unit.value_of(self, node)

    def statement(self, node: Node, out: str | None) -> None:
        """Writes a statement; what it gives goes to the function named `out`, None: nowhere."""
        self.unit.emitters[node.kind](self, node, out)

    def traces(self, node: Node) -> list[ast.stmt]:
        """The calls of the debugger before a statement: for it, and for the commands of a pipeline
        on lines of their own, unless a script block on the line is to be stopped in instead.
        """
        if not self.unit.is_traced or node.kind in _PARTS_ARE_TRACED:
            return []
        places = [node]
        if node.kind == "Pipeline":
            elements = cast(Any, node).pipeline_elements
            blocks = {
                inner.extent.start_line
                for element in elements
                for inner in element.descendants()
                if inner.kind == "ScriptBlockExpression"
            }
            for before, element in pairwise(elements):
                line = element.extent.start_line
                if line != before.extent.start_line and line not in blocks:
                    places.append(element)
        return [
            ast.Expr(
                call("trace", name("ps"), name("unit"), constant(self.unit.position(each.extent)))
            )
            for each in places
        ]

    def statements(self, nodes: list[Any], out: str | None) -> None:
        """Writes statements, each guarded so that the next runs when one fails."""
        traps = self.traps
        if self.in_try and not traps and not self.is_method and nodes is not self.try_body:
            self._passing(nodes, out)
            return
        self._in_order(nodes, out)

    def _passing(self, nodes: list[object], out: str | None) -> None:
        """Statements below a try block: each list that an error passes takes note of it."""
        body = self.block(lambda: self._in_order(nodes, out))
        if _block_cannot_fail(body):
            self.body.extend(body)
            return
        handler = statements("ps.passed(error)\nraise")()
        self.add(ast.Try(body, [ast.ExceptHandler(name("Exception"), "error", handler)], [], []))

    def _in_order(self, nodes: list[Any], out: str | None) -> None:
        traps = self.traps
        for node in nodes:
            with self.at(node):
                if traps:
                    # What fails inside comes up to this list, which has the trap.
                    self.traps, self.in_try, self.chain_traps = None, True, traps
                body = self.block(lambda node=node: self.statement(node, out))  # type: ignore[misc]
                if self._waiting and not self.loops:
                    body[:0], self._waiting = self._waiting, []
                body[:0] = self.traces(node)
                if traps:
                    self.traps, self.in_try, self.chain_traps = traps, False, None
                if self.tracks_success and (node is nodes[-1] or self.unit.tracks_success):
                    # Where no `$?` looks at it, only the last outcome counts: for the exit code.
                    body.extend(self.unit.success_status.after(node))
                completes_normally = (
                    self.numeric_loop is not None and self.numeric_loop.completes_normally(node)
                )
                if self.in_try and not self.traps or completes_normally or _block_cannot_fail(body):
                    self.body.extend(body)
                else:
                    self.add(self.guarded(body))

    def guarded(self, body: list[ast.stmt]) -> ast.stmt:
        """The statements with the report of what fails in them."""
        if self.traps:
            handler = statements("if trapped(ps, error, scope, out, TRAPS_): return")(self.traps)
        elif self.numeric_loop is not None and self.numeric_loop.stored:
            handler = self.numeric_loop.failed()
        else:
            handler = statements("ps.fail(error)")()
        return ast.Try(
            body,
            [ast.ExceptHandler(name("Exception"), "error", handler)],
            [],
            [],
            lineno=self.position,
        )

    # --- values

    def condition(self, node: Node) -> ast.expr:
        """The expression as a Python truth value."""
        expression = self.unit.condition(self, node)
        if self.unit.tracks_success and self.unit.syntax_index.has_command(node):
            # What commands said while the condition was evaluated is no longer of interest.
            expression = call("worked_out", name("ps"), expression)
        if self.unit.is_traced and node.kind in ("Pipeline", "AssignmentStatement"):
            # Each time it is evaluated is a place to stop at.
            place = constant(self.unit.position(node.extent))
            trace = call("trace", name("ps"), name("unit"), place)
            return template("(A, B)[1]")(trace, as_condition(self, expression))
        if known_type(expression) == "bool":
            return expression
        return as_condition(self, expression)

    def to_string(self, expression: ast.expr) -> ast.expr:
        """The expression as a PowerShell string."""
        if known_type(expression) == "str":
            return expression
        if isinstance(expression, ast.Constant) and type(expression.value) is int:
            return typed(constant(str(expression.value)), "str")
        temporary = self.temporary()
        built = template("T_ if type(T_ := A) is str else to_string(T_)")(temporary, expression)
        return typed(built, "str")


def as_condition(block: BlockCompiler, expression: ast.expr) -> ast.expr:
    """PowerShell's truth of a value."""
    kind = known_type(expression)
    if kind == "bool":
        return expression
    if kind == "number":
        return typed(template("A != 0")(expression), "bool")
    if isinstance(expression, ast.Constant) and type(expression.value) in (int, str, type(None)):
        return typed(constant(bool(expression.value)), "bool")

    def truth(value: ast.expr) -> ast.expr:
        return template("T_ if type(T_ := A) is bool else truth(T_)")(block.temporary(), value)

    return as_condition_value(expression, truth) or typed(truth(expression), "bool")


def _block_cannot_fail(body: list[ast.stmt]) -> bool:
    """True for what needs no guard: constants stored or written, jumps, definitions."""
    return all(
        isinstance(statement, (ast.Pass, ast.Break, ast.Continue, ast.FunctionDef))
        or (isinstance(statement, ast.Return) and statement.value is None)
        or (isinstance(statement, ast.If) and getattr(statement, "poshws_cannot_fail", False))
        for statement in body
    )


__all__ = ["BlockCompiler", "Loop", "as_condition", "call"]
