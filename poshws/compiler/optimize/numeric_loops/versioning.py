"""Loop versioning: a numeric loop is written twice, for variables that hold plain numbers, and for
all else.

A loop whose body holds only assignments to variables and elements, increments, additions to lists,
branches and such loops runs no code that could change its variables. Where they are ints and
doubles when it begins they stay so, as `+ - * / %` of two such numbers give another. So one guard
in front of the loop replaces those of the operations inside; only the range of an int is still
checked. Meanwhile the variables live in Python's fast locals:

    while True:
        n_0 = v_0.value                             # each variable of the loop
        if not (are_unconstrained(v_0) and are_numbers(n_0)): break
        try: LOOP                                   # done = True at its end
        finally: v_0.value = n_0                    # each that it assigns
        if done: break
        ps.safepoint()
    if not done: LOOP for all else

A request for a safepoint makes the loop end early, with its variables stored back; inner loops only
yield and stop, and run no actions of events.
"""

from __future__ import annotations

import ast
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.definite_assignment import branch
from poshws.compiler.analysis.numeric_inference import completes_normally
from poshws.compiler.analysis.numeric_nodes import length_key, plain_variable
from poshws.compiler.analysis.value_ranges import HIGHEST, LENGTH, LOWEST, Interval
from poshws.compiler.codegen.templates import (
    call,
    conjunction,
    constant,
    known_type,
    name,
    sequence,
    statements,
    template,
)
from poshws.compiler.optimize import numeric_operators
from poshws.compiler.optimize.numeric_loops import elements, math_calls
from poshws.compiler.optimize.numeric_loops.plan import plan_of
from poshws.corelib.safepoints import INNER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.compiler.optimize.numeric_loops.induction import InductionVariable
    from poshws.compiler.optimize.numeric_loops.plan import LoopEffects, Plan


class LoopLevel:
    """One loop while it is written: what stays the same in it is evaluated in front of it."""

    def __init__(self, inside: LoopEffects) -> None:
        self.stored = inside.stored
        self.fills = inside.fills
        self.before: list[ast.stmt] = []
        self.names: dict[str, str] = {}


class NumericLoop:
    """The loop that is being written for numbers. Variables have lower-case names; `locals` has
    the Python local of each, `known` what is known of those that hold numbers.
    """

    def __init__(self, block: BlockCompiler, plan: Plan, node: Any) -> None:
        self.block = block
        self.plan = plan
        self.node = node
        self.intervals: dict[str, Interval] = dict(plan.intervals)
        used = plan.seen | plan.assigned | plan.bases | plan.lists
        cells = {each: block.cells[each] for each in sorted(used & block.cells.keys())}
        self.cells = cells
        # In a scopeless method the cells are locals already.
        # Each loop has names of its own: a function that is made of a part of the other version
        # shall not share them.
        stem = f"{block.temporary('n')}_"
        self.locals = {
            each: cell if block.is_scopeless else cell.replace("v_", stem)
            for each, cell in cells.items()
        }
        missing = plan.read | plan.bases | plan.limits | set(plan.lengths.values())
        self.outer = {each: block.temporary("outer") for each in sorted(missing - cells.keys())}
        self.locals.update(self.outer)
        self.done = block.temporary("done")
        # Whether a `return` has put the variables back.
        self.gone = block.temporary("gone")
        # The value that a foreach has taken and not run for yet.
        self.held = ""
        self.levels: list[LoopLevel] = []
        self.is_unchecked = False
        self.uses_elements = False

    @property
    def stored(self) -> list[str]:
        """The variables that have to be put back into their cells."""
        return [] if self.block.is_scopeless else sorted(self.plan.assigned & self.cells.keys())

    def read(self, variable: str) -> ast.expr | None:
        """A variable that holds a number."""
        fact = self.intervals.get(variable)
        return (
            None
            if fact is None
            else numeric_operators.with_interval(name(self.locals[variable]), fact)
        )

    def local_of(self, cell: str) -> str | None:
        """The local that stands for a cell."""
        return None if self.block.is_scopeless else self._by_cell().get(cell)

    def variable_of(self, cell: str) -> str:
        """The variable that a cell belongs to."""
        return next(each for each, known in self.cells.items() if known == cell)

    def _by_cell(self) -> dict[str, str]:
        return {cell: self.locals[each] for each, cell in self.cells.items()}

    def loads(self) -> list[ast.stmt]:
        """Takes the variables out of their cells."""
        found: list[ast.stmt] = []
        if not self.block.is_scopeless:
            for variable, cell in self.cells.items():
                found += statements("N_ = C_.value")(self.locals[variable], cell)
        for variable, local in self.outer.items():
            found += statements("N_ = outer_value(scope, K)")(local, constant(variable))
        return found

    def stores_back(self) -> list[ast.stmt]:
        """Puts them back."""
        found: list[ast.stmt] = []
        for variable in self.stored:
            found += statements("C_.value = N_")(self.cells[variable], self.locals[variable])
        return found

    def guards(self) -> list[ast.expr]:
        """Ask whether the variables are what the loop takes them for; none where it needs none."""
        tests: list[ast.expr] = []
        declared = self.plan.declared
        if not self.block.is_scopeless:
            plain = [name(self.cells[each]) for each in self.stored if each not in declared]
            tests.append(call("are_unconstrained", *plain))
            for variable in self.stored:
                if variable in declared:
                    kind = name(declared[variable].kind)
                    tests.append(call("is_constrained_to", name(self.cells[variable]), kind))
        tests += self._numbers()
        if self.plan.uses_math:
            tests.append(math_calls.is_math_type_unshadowed())
        for key, variable in self.plan.lengths.items():
            asked = constant(key.split(".")[-1])
            grows = constant(bool(self.plan.lists))
            tests.append(call("has_fixed_length", name(self.locals[variable]), asked, grows))
        if self.plan.lists:
            lists = [name(self.locals[each]) for each in sorted(self.plan.lists)]
            tests.append(call("are_lists", *lists))
        return tests

    def _numbers(self) -> Iterator[ast.expr]:
        intervals = {each: self.plan.intervals[each] for each in self.plan.needed}
        turns = self.turns(self.node)
        if turns is not None:
            intervals[turns.variable] = turns.outer_start()
        for kind, function in (
            ("number", "are_numbers"),
            ("int", "are_ints"),
            ("float", "are_doubles"),
        ):
            chosen = [
                name(self.locals[each])
                for each in sorted(intervals)
                if intervals[each].kind == kind
            ]
            if chosen:
                yield call(function, *chosen)
        limits = [each for each in sorted(self.plan.limits) if intervals[each].kind == "number"]
        if limits:
            yield call("are_in_int_range", *(name(self.locals[each]) for each in limits))
        for variable, fact in sorted(intervals.items()):
            if fact.low > LOWEST or fact.high < HIGHEST:
                ends = constant(fact.low), constant(fact.high)
                if fact.kind == "int":
                    yield template("A <= N_ <= B")(ends[0], self.locals[variable], ends[1])
                else:
                    yield template("A <= N_")(ends[0], self.locals[variable])

    def turns(self, node: object) -> InductionVariable | None:
        """What a loop counts, if it can be written as one that does."""
        inside = self.plan.inside.get(id(node))
        turns = None if inside is None else inside.turns
        if (
            turns is None
            or turns.variable not in self.intervals
            or turns.variable in self.plan.declared
        ):
            return None
        return turns if turns.is_known(self.all_intervals()) else None

    def fitting(self, variable: str, value: ast.expr) -> ast.expr:
        """A value as a variable with a type takes it."""
        fact = self.plan.declared.get(variable)
        if fact is None or variable not in self.plan.assigned or known_type(value) == fact.kind:
            return value
        text = f"(T_ if type(T_ := A) is {fact.kind} else constrained_value(C_, T_))"
        return template(text)(self.block.temporary(), value, self.cells[variable])

    def failed(self) -> list[ast.stmt]:
        """What is done about an error of a statement: who looks at it may look at variables."""
        cells = sequence([name(self.cells[each]) for each in self.stored])
        values = sequence([name(self.locals[each]) for each in self.stored])
        return statements("failed_in_loop(ps, error, CELLS, VALUES)")(cells, values)

    def all_intervals(self) -> dict[str, Interval]:
        """What is known of variables and of lengths."""
        return {**self.intervals, **self.plan.length_intervals()}

    def hoisted(
        self, variables: set[str], key: str, build: Callable[[], ast.expr], keeps: bool = False
    ) -> str:
        """The local for what depends on some variables alone, as far outside as they allow; one
        that `keeps` also depends on the elements of arrays.
        """
        level = next(
            each
            for each in self.levels
            if not variables & each.stored and not (keeps and each.fills)
        )
        if key not in level.names:
            level.names[key] = self.block.temporary("h")
            target = ast.Name(level.names[key], ast.Store())
            level.before.append(ast.Assign([target], build(), lineno=self.block.position))
        return level.names[key]

    def is_steady(self, variables: set[str]) -> bool:
        """Whether some variables stay the same in the loop that is being written."""
        return not variables & self.levels[-1].stored

    def completes_normally(self, node: Any) -> bool:
        """Whether a statement surely runs to its end; those inside it are asked on their own."""
        typed_ = self.plan.declared.keys() & self.plan.assigned
        is_typed = node.kind == "AssignmentStatement" and plain_variable(node.left) in typed_
        return not is_typed and completes_normally(node, self.intervals.keys() - typed_)

    def length(self, node: object) -> ast.expr | None:
        """`$x.Length` that stays the same."""
        key = length_key(node)
        if key is None or key not in self.plan.lengths:
            return None
        variable = self.plan.lengths[key]
        local, asked = name(self.locals[variable]), constant(key.split(".")[-1])
        text = self.hoisted({variable}, key, lambda: call("length_of", local, asked))
        return numeric_operators.with_interval(name(text), LENGTH)


def write(block: BlockCompiler, node: object, loop: Callable[[], None]) -> None:
    """Writes a loop with `loop`; twice if it is a numeric one."""
    numeric_loop = _numeric_loop(block, node)
    if numeric_loop is None:
        loop()
    else:
        _write(block, numeric_loop, loop, [])


def write_for_each(
    block: BlockCompiler, node: object, values: ast.expr, loop: Callable[[ast.expr], None]
) -> None:
    """Writes a foreach over some values with `loop`; twice if it is a numeric one."""
    numeric_loop = _numeric_loop(block, node)
    if numeric_loop is None:
        loop(values)
        return
    source, iterator, held = (block.temporary(stem) for stem in ("values", "iterator", "held"))
    text = "V_ = VALUES\nI_ = iter(V_)\nH_ = ()"
    block.add(*statements(text)(source, values, iterator, held))
    numeric_loop.held = held
    rest = call("remaining_values", name(held), name(iterator))
    _write(block, numeric_loop, lambda: loop(rest), _values_are(numeric_loop, source))


def _numeric_loop(block: BlockCompiler, node: object) -> NumericLoop | None:
    if block.numeric_loop is not None or block.traps or block.unit.is_traced:
        return None
    plan = plan_of(node, block.declared)
    if plan is None or plan.lists - block.cells.keys():
        return None
    return NumericLoop(block, plan, node)


def _write(
    block: BlockCompiler,
    numeric_loop: NumericLoop,
    loop: Callable[[], None],
    tests: list[ast.expr],
) -> None:
    block.add(*statements("D_ = False")(numeric_loop.done))
    block.numeric_loop = numeric_loop
    with branch(block):
        fast = block.block(loop)
    test = conjunction([*numeric_loop.guards(), *tests])
    block.numeric_loop = None
    restore = numeric_loop.stores_back()
    if restore and numeric_loop.plan.returns:
        restore = statements("if not G_: RESTORE")(numeric_loop.gone, restore)
        block.add(*statements("G_ = False")(numeric_loop.gone))
    if restore:
        fast = [ast.Try(fast, [], [], restore)]
    end = statements("if D_: break\nps.safepoint()\nif ps.pending: break")(numeric_loop.done)
    leave = ast.If(ast.UnaryOp(ast.Not(), test), [ast.Break()], [])
    body = [*numeric_loop.loads(), leave, *fast, *end]
    block.add(ast.While(constant(True), body, []))
    with branch(block):
        slow = block.block(loop)
    block.add(ast.If(ast.UnaryOp(ast.Not(), name(numeric_loop.done)), slow, []))


def _values_are(loop: NumericLoop, values: str) -> list[ast.expr]:
    """Asks whether the variable of a foreach gets what it is taken for."""
    variable = next(each.variable for each in loop.plan.stores if not each.around)
    fact = loop.intervals.get(variable)
    if fact is None:
        return []
    is_whole = not loop.plan.fills and not loop.plan.leaves
    kind = constant(fact.kind == "int")
    return [call("are_numeric_values", name(values), kind, constant(is_whole))]


def safepoint(block: BlockCompiler) -> list[ast.stmt]:
    """What a loop does before each turn where it may have to stop."""
    loop = block.numeric_loop
    if loop is None:
        return statements("if ps.pending: ps.safepoint()")()
    if len(loop.levels) == 1:
        if not loop.held:
            return statements("if ps.pending: break")()
        variable = loop.node.variable.variable_path.unqualified_path.lower()
        text = "if ps.pending:\n    H_ = (N_,)\n    break"
        return statements(text)(loop.held, loop.locals[variable])
    if not loop.stored:
        return statements(f"if ps.pending & {INNER}: ps.pause()")()
    cells = sequence([name(loop.cells[each]) for each in loop.stored])
    values = sequence([name(loop.locals[each]) for each in loop.stored])
    return statements(f"if ps.pending & {INNER}: pause_in_loop(ps, CELLS, VALUES)")(cells, values)


def ended(block: BlockCompiler) -> list[ast.stmt]:
    """What says at the end of the outermost loop that nothing is left for its other version."""
    return _done(block, 1)


def _done(block: BlockCompiler, depth: int) -> list[ast.stmt]:
    loop = block.numeric_loop
    if loop is None or len(loop.levels) != depth:
        return []
    return statements("D_ = True")(loop.done)


def before_return(block: BlockCompiler, write_value: Callable[[str], None]) -> str:
    """Writes the value of a `return` with `write_value` into a local, whose name it gives; the
    variables are put back then, as what is written may run anything.
    """
    loop = block.numeric_loop
    assert loop is not None
    value = block.temporary("value")
    if not elements.unchecked(block, lambda: write_value(value)):
        write_value(value)
    if loop.stored:
        block.add(*loop.stores_back(), *statements("G_ = True")(loop.gone))
    return value


def left(block: BlockCompiler) -> list[ast.stmt]:
    """The same in front of a `break`."""
    return _done(block, 1)


@contextmanager
def level(block: BlockCompiler, node: object) -> Iterator[list[ast.stmt]]:
    """A loop; gives what is to be written in front of it, which is complete after it."""
    loop = block.numeric_loop
    if loop is None:
        yield []
        return
    inner = LoopLevel(loop.plan.inside[id(node)])
    loop.levels.append(inner)
    yield inner.before
    loop.levels.pop()
