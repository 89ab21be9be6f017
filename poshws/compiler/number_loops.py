"""Loops over numbers, written twice: for variables that hold plain numbers, and for all else.

A loop whose body holds assignments to variables and elements, steps, additions to lists, branches
and such loops alone runs no code that could change its variables behind its back. Where they are
ints and doubles when it begins they stay so, as `+ - * / %` of two such numbers give another. So
that is asked once, in front of the loop, and the operations inside ask no more; the range of an int
is still watched. What waits for a safepoint runs at the head of the outermost such loop, where it
is asked anew; loops inside let others go and stop, but run no actions of events.
"""

from __future__ import annotations

import ast
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from poshws.compiler.known import branch
from poshws.compiler.number_plan import is_number, plain_variable, plan_of
from poshws.compiler.templates import call, constant, known_type, name, statements, template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from poshws.compiler.block import BlockCompiler
    from poshws.compiler.number_plan import Plan

_ROWS = 4
"""How many rows inside each other are looked through."""


class NumberLoop:
    """The loop that is being written for numbers. `numbers` are the lower-case names of variables;
    those that the block does not assign are held in Python locals, `outer`.
    """

    def __init__(self, block: BlockCompiler, plan: Plan) -> None:
        self.block = block
        self.plan = plan
        self.numbers = plan.numbers
        missing = sorted(plan.read - block.cells.keys())
        self.outer = {variable: block.temporary("outer") for variable in missing}
        self.done = block.temporary("done")
        self.depth = 0
        # Variables that hold arrays where the local `are_arrays` is true.
        self.arrays = plan.arrays & block.cells.keys()
        # The classes of elements of arrays that elements are assigned to.
        filled = sorted(self.arrays & plan.filled)
        self.classes = {variable: block.temporary("class") for variable in filled}
        self.is_unchecked = False
        self.uses_arrays = False
        self.are_arrays = block.temporary("arrays") if self.arrays else ""

    def guard(self) -> ast.expr:
        """Whether the variables are what the loop takes them for."""
        block, plan = self.block, self.plan
        tests: list[ast.expr] = []
        if not block.is_closed:
            assigned = [name(block.cells[variable]) for variable in sorted(plan.assigned)]
            tests.append(call("are_plain", *assigned))
        values = [self._value(variable) for variable in sorted(plan.needed)]
        if values:
            tests.append(call("are_numbers", *values))
        if plan.lists:
            lists = [block.held(block.cells[variable]) for variable in sorted(plan.lists)]
            tests.append(call("are_lists", *lists))
        if self.arrays:
            bases = [block.held(block.cells[variable]) for variable in sorted(self.arrays)]
            found = call("are_arrays", *bases)
            # It chooses between ways in the loop, not between loops.
            tests.append(template("((R_ := A) or True)")(self.are_arrays, found))
        for variable, local in self.classes.items():
            found = call("element_class", block.held(block.cells[variable]))
            tests.append(template("((R_ := A) or True)")(local, found))
        return tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), tests)

    def _value(self, variable: str) -> ast.expr:
        cell = self.block.cells.get(variable)
        if cell is not None:
            return self.block.held(cell)
        found = call("found", name("scope"), constant(variable))
        return ast.NamedExpr(ast.Name(self.outer[variable], ast.Store()), found)


def write(block: BlockCompiler, node: Any, loop: Callable[[], None]) -> None:
    """Writes a loop with `loop`; twice if it is one over numbers."""
    if block.number_loop is not None or block.traps or block.unit.is_traced:
        loop()
        return
    plan = plan_of(node)
    if plan is None or plan.lists - block.cells.keys():
        loop()
        return
    number_loop = NumberLoop(block, plan)
    block.add(*statements("D_ = False")(number_loop.done))
    block.number_loop = number_loop
    with branch(block):
        fast = block.block(loop)
    block.number_loop = None
    block.add(ast.If(number_loop.guard(), fast, []))
    with branch(block):
        slow = block.block(loop)
    block.add(ast.If(ast.UnaryOp(ast.Not(), name(number_loop.done)), slow, []))


def safepoint(block: BlockCompiler) -> list[ast.stmt]:
    """What a loop does before each turn where it may have to stop."""
    loop = block.number_loop
    if loop is None:
        return statements("if ps.pending: ps.safepoint()")()
    if loop.depth > 1:
        return statements("if ps.pending & 3: ps.pause()")()
    text = "if ps.pending:\n    ps.safepoint()\n    if not GUARD: break"
    return statements(text)(loop.guard())


def ended(block: BlockCompiler) -> list[ast.stmt]:
    """What says at the end of the outermost loop that nothing is left for its other version."""
    return _done(block, 0)


def _done(block: BlockCompiler, depth: int) -> list[ast.stmt]:
    loop = block.number_loop
    if loop is None or loop.depth != depth:
        return []
    return statements("D_ = True")(loop.done)


def left(block: BlockCompiler) -> list[ast.stmt]:
    """The same in front of a `break`."""
    return _done(block, 1)


@contextmanager
def inside(block: BlockCompiler) -> Iterator[None]:
    """The body of a loop."""
    loop = block.number_loop
    if loop is not None:
        loop.depth += 1
    yield
    if loop is not None:
        loop.depth -= 1


# --- elements


def element(block: BlockCompiler, node: Any) -> ast.expr | None:
    """`$array[$number]` where the loop knows both; else None. In a statement that is written
    without checks (`unchecked`) a wrong index raises Python's own error.
    """
    loop = block.number_loop
    if loop is None or not loop.arrays:
        return None
    # Asked of the nodes: what is written to be looked at is written again, at every level.
    if not is_number(node.index, loop.numbers):
        return None
    variable = plain_variable(node.target)
    is_array = variable in loop.arrays
    if not is_array and not (loop.is_unchecked and _is_row(loop, node.target)):
        return None
    position = block.expression(node.index)
    if not is_array:
        text = "(R_[I] if type(R_ := A) is list or type(R_) is TypedArray else index(ps, R_, I))"
        return template(text)(block.temporary(), position, element(block, node.target))
    assert variable is not None
    owner = block.held(block.cells[variable])
    if loop.is_unchecked:
        loop.uses_arrays = True
        return ast.Subscript(owner, position, ast.Load())
    place = block.temporary()
    inside = "type(P_ := I) is int and -len(L) <= P_ < len(L)"
    text = f"(L[P_] if F_ and {inside} else index(ps, L, I))"
    return template(text)(owner, place, loop.are_arrays, position)


def _is_row(loop: NumberLoop, node: Any) -> bool:
    """Whether a node is an element of an array that the loop knows, or of such a row."""
    for _ in range(_ROWS):
        if node.kind != "IndexExpression" or not is_number(node.index, loop.numbers):
            return False
        if plain_variable(node.target) in loop.arrays:
            return True
        node = node.target
    return False


def store_element(block: BlockCompiler, node: Any, value: ast.expr) -> bool:
    """Writes `$array[$number] = $true` of a statement without checks; whether it could."""
    loop = block.number_loop
    if loop is None or not loop.is_unchecked or known_type(value) != "bool":
        return False
    variable = plain_variable(node.target)
    if variable not in loop.classes or not is_number(node.index, loop.numbers):
        return False
    position = block.expression(node.index)
    loop.uses_arrays = True
    owner = block.held(block.cells[variable])
    text = "if C_ is bool or C_ is object: L[I] = V\nelse: raise IndexError"
    block.add(*statements(text)(loop.classes[variable], owner, position, value))
    return True


def unchecked(block: BlockCompiler, write_statement: Callable[[], None]) -> bool:
    """Writes an assignment that takes elements of arrays without checks, with the same under them
    for what goes wrong: nothing has been done then. False if it takes none.
    """
    loop = block.number_loop
    if loop is None or not loop.arrays or loop.is_unchecked:
        return False
    loop.is_unchecked, loop.uses_arrays = True, False
    known = set(block.known)
    fast = block.block(write_statement)
    loop.is_unchecked = False
    if not loop.uses_arrays:
        block.known = known
        return False
    block.known = set(known)
    otherwise = block.block(write_statement)
    block.known = known
    again = block.block(write_statement)
    handler = ast.ExceptHandler(name("Exception"), None, otherwise)
    block.add(ast.If(name(loop.are_arrays), [ast.Try(fast, [handler], [], [])], again))
    return True
