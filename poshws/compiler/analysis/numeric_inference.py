"""Which variables of a loop are numbers whenever they are read, and what is known of them.

It begins with the best that could be, and takes back what an assignment does not keep, until all
of them do.
"""

from __future__ import annotations

from collections import ChainMap
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.numeric_nodes import (
    LOOPS,
    NotNumericError,
    increment_of,
    list_addition,
    paired_values,
    plain_variable,
    single_expression,
    variables,
    without_parentheses,
)
from poshws.compiler.analysis.value_ranges import (
    INT,
    NUMBER,
    Interval,
    arithmetic_interval,
    cannot_fail,
    interval_of,
)

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from poshws.compiler.optimize.numeric_loops.plan import Plan, Store

_COMPARISONS = frozenset(("lt", "le", "gt", "ge", "eq", "ne"))


def infer(plan: Plan, node: object) -> None:
    """Fills in what is known of the plan's variables."""
    numbers = (plan.assigned | plan.operands) - plan.bases - plan.lists
    while True:
        # Where an assignment fails its variable may be read without a value.
        needed = DefiniteAssignment(numbers, counts_failures=True).of(node)
        intervals = _settled(plan, numbers, needed)
        others = {each for each in numbers if each not in intervals}
        others |= needed - DefiniteAssignment(numbers - others, counts_failures=False).of(node)
        others &= numbers
        if not others:
            break
        numbers -= others
    plan.numbers = numbers & (plan.seen | plan.assigned)
    plan.needed = (needed & plan.numbers) | plan.read
    plan.intervals = {each: intervals[each] for each in plan.numbers}
    plan.limits = _limits(plan) & plan.read


def _limits(plan: Plan) -> set[str]:
    """Variables that loops count up or down to."""
    turns = [inside.turns for inside in plan.inside.values() if inside.turns is not None]
    return set().union(*(variables(each.limit) for each in turns))


def _settled(plan: Plan, numbers: set[str], needed: set[str]) -> dict[str, Interval]:
    """What is known of those of the variables that are numbers all along."""
    intervals = {each: _first_guess(plan, each, needed) for each in numbers}
    limits = _limits(plan) & (numbers - plan.assigned)
    while True:
        changed = False
        for store in plan.stores:
            before = intervals.get(store.variable)
            if before is None or store.variable in plan.declared:
                continue
            after = _stored(plan, store, intervals, limits)
            if after is None:
                del intervals[store.variable]
            elif not _holds(before, after):
                intervals[store.variable] = NUMBER
            else:
                continue
            changed = True
        if not changed:
            return intervals


def _first_guess(plan: Plan, variable: str, needed: set[str]) -> Interval:
    if variable in plan.declared:
        return plan.declared[variable]
    if variable not in plan.assigned:
        return INT if variable in plan.whole else NUMBER
    stores = [each for each in plan.stores if each.variable == variable]
    folded = [_folded(each) for each in stores]
    found = [each for each in folded if each is not None]
    if len(found) == len(stores):
        return Interval("int", min(each.low for each in found), max(each.high for each in found))
    return NUMBER if variable in needed else INT


def _folded(store: Store) -> Interval | None:
    """The range of `… % 97` and `… -band 255`."""
    if store.change is not None or store.value is None:
        return None
    try:
        node = without_parentheses(store.value)
    except NotNumericError:
        return None
    if node.kind != "BinaryExpression" or node.operator not in ("Rem", "Band"):
        return None
    end = interval_of(node.right, {})
    if end is None or end.kind != "int" or end.low <= 0:
        return None
    return Interval("int", 0, end.high - (1 if node.operator == "Rem" else 0))


def _holds(before: Interval, after: Interval) -> bool:
    """Whether a value of which the second is known is one of which the first is."""
    if before == NUMBER:
        return True
    is_inside = before.low <= after.low and after.high <= before.high
    return before.kind == after.kind and is_inside


def _stored(
    plan: Plan, store: Store, intervals: dict[str, Interval], limits: set[str]
) -> Interval | None:
    known = intervals_inside(plan, store.around, intervals, limits)
    if store.value is None:
        old = known.get(store.variable, NUMBER)
        return (
            NUMBER
            if store.change is None
            else arithmetic_interval(store.change, old, Interval("int", 1, 1))
        )
    value = interval_of(store.value, known)
    if store.change is None or value is None:
        return value
    return arithmetic_interval(store.change, known.get(store.variable, NUMBER), value)


def intervals_inside(
    plan: Plan, around: tuple[object, ...], intervals: Mapping[str, Interval], limits: set[str]
) -> Mapping[str, Interval]:
    """What is known inside loops: those that count know more of what they count."""
    known = ChainMap({}, dict(intervals), plan.length_intervals())
    for depth, node in enumerate(around):
        turns = plan.inside[id(node)].turns if id(node) in plan.inside else None
        if turns is not None and turns.variable in intervals:
            start = turns.outer_start() if depth == 0 else turns.inner_start(known)
            known[turns.variable] = turns.fact(start, known, limits)
    return known


class DefiniteAssignment:
    """Which variables a loop may read before it has given them a value."""

    def __init__(self, numbers: set[str], counts_failures: bool) -> None:
        self.numbers = numbers
        self.counts_failures = counts_failures
        self.exposed: set[str] = set()
        # Variables that were just found not to be zero.
        self.nonzero: set[str] = set()

    def of(self, node: object) -> set[str]:
        """The variables for a loop, as it begins."""
        self._loop(node, set())
        return self.exposed

    def _read(self, node: object, given: set[str]) -> None:
        self.exposed |= variables(node) - given

    def _loop(self, node: Any, given: set[str]) -> None:
        if node.kind in ("DoWhileStatement", "DoUntilStatement"):
            is_cut = any(each.kind == "ContinueStatement" for each in node.body.descendants())
            inside = set(given)
            self._block(node.body, inside)
            self._read(node.condition, given if is_cut else inside)
            self.nonzero = set()
            return
        if node.condition is not None:
            self._read(node.condition, given)
        inside = set(given)
        if node.kind == "ForEachStatement":
            inside.add(plain_variable(node.variable) or "")
        elif node.condition is not None:
            self.nonzero |= _nonzero_where(node.condition)
        self._block(node.body, inside)
        step = getattr(node, "iterator", None)
        if step is not None:
            # After a `continue` the rest of the body has not run.
            is_cut = any(each.kind == "ContinueStatement" for each in node.body.descendants())
            self._statement(step, given if is_cut else inside)
        self.nonzero = set()

    def _block(self, node: Any, given: set[str]) -> None:
        for statement in node.statements:
            self._statement(statement, given)

    def _statement(self, node: Any, given: set[str]) -> None:
        kind = node.kind
        if kind == "AssignmentStatement" and node.operator == "Equals":
            self._assignment(node, given)
        elif kind == "IfStatement":
            self._if(node, given)
        elif kind == "Pipeline" and list_addition(node) is not None:
            self._read(list_addition(node).arguments[0], given)
        elif kind in LOOPS:
            if getattr(node, "initializer", None) is not None:
                self._statement(node.initializer, given)
            self._loop(node, given)
        else:
            self._read(node, given)
            self.nonzero -= variables(node)

    def _assignment(self, node: Any, given: set[str]) -> None:
        self._read(node.right, given)
        values = paired_values(node)
        if values is not None:
            for target, each in zip(node.left.elements, values, strict=True):
                self._target(target, each, given)
        else:
            self._target(node.left, node.right, given)

    def _target(self, target: object, value: object, given: set[str]) -> None:
        variable = plain_variable(target)
        if variable is None:
            self._read(target, given)
            return
        if not self.counts_failures or cannot_fail(value, self.numbers, self.nonzero):
            given.add(variable)
        self.nonzero.discard(variable)

    def _if(self, node: Any, given: set[str]) -> None:
        ends: list[set[str]] = []
        before, after = set(self.nonzero), set(self.nonzero)
        for condition, body in node.clauses:
            self._read(condition, given)
            ends.append(set(given))
            self.nonzero = before | _nonzero_where(condition)
            self._block(body, ends[-1])
            after &= self.nonzero
        if node.else_clause is not None:
            ends.append(set(given))
            self.nonzero = set(before)
            self._block(node.else_clause, ends[-1])
            after &= self.nonzero
            given |= set.intersection(*ends)
        self.nonzero = after


def _nonzero_where(node: Any) -> set[str]:
    """Variables that are not zero where a condition is true: `$b -ne 0`, `$b -gt 0`."""
    try:
        node = without_parentheses(node)
    except NotNumericError:
        return set()
    if node.kind != "BinaryExpression":
        return set()
    if node.operator == "And":
        return _nonzero_where(node.left) | _nonzero_where(node.right)
    variable, end = plain_variable(node.left), interval_of(node.right, {})
    if variable is None or end is None or end.low != 0 or end.high > 0:
        return set()
    return {variable} if node.operator[1:].lower() in ("ne", "gt") else set()


def completes_normally(node: Any, numbers: Container[str]) -> bool:
    """Whether a statement surely runs to its end; of one with others inside, what is its own."""
    kind = node.kind
    if kind == "AssignmentStatement":
        variable = plain_variable(node.left)
        if variable is None:
            return False
        if node.operator == "Equals":
            return cannot_fail(node.right, numbers)
        is_sum = node.operator in ("PlusEquals", "MinusEquals", "MultiplyEquals")
        return is_sum and variable in numbers and cannot_fail(node.right, numbers)
    if kind == "Pipeline":
        step = increment_of(single_expression(node)) if list_addition(node) is None else None
        return step is not None and step[0] in numbers
    if kind == "IfStatement":
        return all(_test_completes_normally(condition, numbers) for condition, _ in node.clauses)
    if kind in ("ForStatement", "WhileStatement"):
        ends = (getattr(node, "initializer", None), getattr(node, "iterator", None))
        inner = all(each is None or completes_normally(each, numbers) for each in ends)
        return inner and (
            node.condition is None or _test_completes_normally(node.condition, numbers)
        )
    return False


def _test_completes_normally(node: Any, numbers: Container[str]) -> bool:
    try:
        node = without_parentheses(node)
    except NotNumericError:
        return False
    if node.kind == "BinaryExpression" and node.operator in ("And", "Or", "Xor"):
        return _test_completes_normally(node.left, numbers) and _test_completes_normally(
            node.right, numbers
        )
    if node.kind == "BinaryExpression" and node.operator[1:].lower() in _COMPARISONS:
        return cannot_fail(node.left, numbers) and cannot_fail(node.right, numbers)
    if node.kind == "UnaryExpression" and node.token_kind in ("Not", "Exclaim"):
        return _test_completes_normally(node.child, numbers)
    return cannot_fail(node, numbers)
