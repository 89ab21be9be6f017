"""Which loops are over numbers: what they do to their variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.numeric_inference import infer
from poshws.compiler.analysis.numeric_nodes import (
    COMPOUND_OPERATORS,
    EXPRESSIONS,
    NotNumericError,
    branch_values,
    cast_kind,
    children,
    is_increment,
    length_key,
    length_of,
    list_addition,
    math_method_of,
    paired_values,
    plain_variable,
    range_operands,
    single_expression,
    variables,
    without_parentheses,
)
from poshws.compiler.analysis.value_ranges import ARITHMETIC, BITS, LENGTH, Interval
from poshws.compiler.optimize.numeric_loops.induction import (
    InductionVariable,
    induction_variable_of,
)
from poshws.corelib.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

_ORDER = frozenset(
    prefix + operator for prefix in "IC" for operator in ("lt", "le", "gt", "ge", "eq", "ne")
)
_MAX_LOOP_DEPTH = 4
"""Loops inside loops that are looked at: each level is written once more."""
_CONSTANTS = frozenset(("true", "false", "null"))
_OPERATORS = ARITHMETIC | BITS | _ORDER | {"And", "Or", "Xor"}
_UNARY = frozenset(("Not", "Exclaim", "Minus", "Plus", "Bnot"))


@dataclass(frozen=True, slots=True)
class Store:
    """A variable is given a value, or changed by one (`+=`); `value` is None where it is surely a
    number. `around`: the loops it stands in, from the outermost inwards.
    """

    variable: str
    change: str | None
    value: Any
    around: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class LoopEffects:
    """What one loop assigns, and whether it gives elements to arrays or lists."""

    stored: frozenset[str]
    fills: bool
    turns: InductionVariable | None


class Plan:
    """`assigned`: variables that the loop assigns; `numbers`: those that are numbers whenever they
    are read; `needed`: those of them that have to be numbers when the loop begins; `read`: those
    that it reads and does not assign. All are names in lower case. `declared`: variables that
    convert what they are given, by the kind of number.
    """

    def __init__(self, declared: dict[str, Interval]) -> None:
        self.declared = declared
        self.assigned: set[str] = set()
        self.operands: set[str] = set()
        self.bases: set[str] = set()
        # Arrays of two dimensions.
        self.grids: set[str] = set()
        # Lists that it adds to.
        self.lists: set[str] = set()
        self.seen: set[str] = set()
        # Operands of the bit operators, which are fast for ints alone.
        self.whole: set[str] = set()
        # `$x.Length` → $x
        self.lengths: dict[str, str] = {}
        self.stores: list[Store] = []
        self.loops: list[Any] = []
        # How often it gives elements to arrays or lists.
        self.fills = 0
        # Whether it calls [math].
        self.uses_math = False
        # Whether a `break` or `return` ends the outermost loop, or a `return` all around it.
        self.leaves = self.returns = False
        self.inside: dict[int, LoopEffects] = {}
        self.numbers: set[str] = set()
        self.needed: set[str] = set()
        # What is known of them outside of the loops that count them, and the limits of those.
        self.intervals: dict[str, Interval] = {}
        self.limits: set[str] = set()

    @property
    def arrays(self) -> set[str]:
        """Variables that the loop takes elements of and does not assign."""
        return self.bases - self.assigned

    @property
    def read(self) -> set[str]:
        """Numbers that the loop does not assign."""
        return self.numbers - self.assigned

    # --- statements

    def statement(self, node: Any) -> None:
        """Notes what a statement does; raises NotNumericError for one that may do anything else."""
        look = _STATEMENTS.get(node.kind)
        if look is None:
            raise NotNumericError
        look(self, node)

    def block(self, node: Any) -> None:
        """A list of statements in braces."""
        if node.traps:
            raise NotNumericError
        for statement in node.statements:
            self.statement(statement)

    def branches(self, node: Any) -> None:
        """`if`"""
        for condition, body in node.clauses:
            self.expression(condition)
            self.block(body)
        if node.else_clause is not None:
            self.block(node.else_clause)

    def loop(self, node: Any) -> None:
        """A loop inside: its end must depend on what it does itself, as no event reaches it."""
        if node.label is not None or node.condition is None or len(self.loops) > _MAX_LOOP_DEPTH:
            raise NotNumericError
        if getattr(node, "initializer", None) is not None:
            self.statement(node.initializer)
        self.parts(node)
        if not variables(node.condition) & self.inside[id(node)].stored:
            raise NotNumericError

    def for_each(self, node: Any) -> None:
        """A foreach inside: over `a..b`, or a variable."""
        span = range_operands(node.condition)
        if len(self.loops) > _MAX_LOOP_DEPTH or (
            span is None and not plain_variable(without_parentheses(node.condition))
        ):
            raise NotNumericError
        for each in (
            (without_parentheses(node.condition),) if span is None else (span.left, span.right)
        ):
            self.expression(each)
            if span is not None:
                self._note(self.operands, each)
        self.over_values(node)

    def over_values(self, node: Any) -> None:
        """A foreach; what the variable of the outermost gets is asked in front of it."""
        variable = plain_variable(node.variable)
        if variable is None or node.label is not None or node.flags.lower() != "none":
            raise NotNumericError
        value = range_operands(node.condition)
        if value is None and self.loops:
            value = without_parentheses(node.condition)
        self.assigned.add(variable)
        self.stores.append(Store(variable, None, value, tuple(self.loops)))
        self._within(node, lambda: self.block(node.body), {variable})

    def parts(self, node: Any) -> None:
        """Condition, body and step of a loop."""

        def look() -> None:
            if node.condition is not None:
                self.expression(node.condition)
            self.block(node.body)
            if getattr(node, "iterator", None) is not None:
                self.statement(node.iterator)

        self._within(node, look, set())

    def _within(self, node: object, look: Callable[[], None], own: set[str]) -> None:
        self.loops.append(node)
        before, filled = len(self.stores), self.fills
        look()
        self.loops.pop()
        inner = [each.variable for each in self.stores[before:]]
        turns = induction_variable_of(node, inner)
        self.inside[id(node)] = LoopEffects(frozenset(inner) | own, self.fills > filled, turns)

    def jump(self, node: Any) -> None:
        """`break`, `continue`"""
        if node.label is not None:
            raise NotNumericError
        if node.kind == "BreakStatement" and len(self.loops) == 1:
            self.leaves = True

    def leave(self, node: Any) -> None:
        """`return`"""
        if node.pipeline is not None:
            self.expression(single_expression(node.pipeline))
        self.leaves = self.returns = True

    def pipeline(self, node: object) -> None:
        """`$x++` and `$list.Add(…)`, which write nothing."""
        call = list_addition(node)
        if call is not None:
            variable = plain_variable(call.expression)
            if variable is None:
                raise NotNumericError
            self.seen.add(variable)
            self.lists.add(variable)
            self.fills += 1
            self.expression(call.arguments[0])
            return
        expression = single_expression(node)
        if expression.kind != "UnaryExpression" or not is_increment(expression):
            raise NotNumericError
        self._note(self.operands, expression.child)
        self._store(expression.child, "Plus", None)

    def assignment(self, node: Any) -> None:
        """`$x = …`, `$x[…] += …`"""
        if node.operator != "Equals" and node.operator not in COMPOUND_OPERATORS:
            raise NotNumericError
        values = paired_values(node)
        if values is not None:
            for target, each in zip(node.left.elements, values, strict=True):
                self._store(target, None, each)
            return
        is_choice = node.right.kind == "IfStatement"
        value = node.right if is_choice else single_expression(node.right)
        self._store(node.left, COMPOUND_OPERATORS.get(node.operator), value)

    def _value(self, node: Any) -> None:
        if node.kind != "IfStatement":
            self.expression(node)
            return
        values = branch_values(node)
        if values is None:
            raise NotNumericError
        for each in [*(condition for condition, _ in node.clauses), *values]:
            self.expression(each)

    def _store(self, target: Any, change: str | None, value: object) -> None:
        if value is not None:
            self._value(value)
        if target.kind == "IndexExpression":
            self.expression(target)
            self.fills += 1
            return
        variable = plain_variable(target)
        if variable is None:
            raise NotNumericError
        self.assigned.add(variable)
        self.stores.append(Store(variable, change, value, tuple(self.loops)))

    # --- expressions

    def expression(self, node: Any) -> None:
        """Notes the variables of an expression; raises NotNumericError where it may run code."""
        kind = node.kind
        if kind not in EXPRESSIONS:
            raise NotNumericError
        if kind in ("Pipeline", "CommandExpression"):
            self.expression(single_expression(node))
            return
        if kind == "VariableExpression":
            variable = plain_variable(node)
            if variable is not None:
                self.seen.add(variable)
            elif node.variable_path.user_path.lower() not in _CONSTANTS:
                raise NotNumericError
        elif kind == "BinaryExpression":
            if node.operator not in _OPERATORS:
                raise NotNumericError
            self._note_operands(node)
        elif kind == "UnaryExpression":
            if node.token_kind not in _UNARY:
                raise NotNumericError
        elif kind == "MemberExpression":
            self._length(node)
        elif kind == "ConvertExpression":
            if cast_kind(node) is None:
                raise NotNumericError
            self._note(self.operands, node.child)
        elif kind == "InvokeMemberExpression":
            self._call(node)
        elif kind == "IndexExpression":
            if node.null_conditional:
                raise NotNumericError
            self._index(node)
        for child in children(node):
            self.expression(child)

    def _call(self, node: Any) -> None:
        if math_method_of(node) is None:
            self._length(node)
            return
        self.uses_math = True
        for each in node.arguments:
            self._note(self.operands, each)

    def _length(self, node: Any) -> None:
        if length_of(node) is None:
            raise NotNumericError
        key, variable = length_key(node), plain_variable(node.expression)
        if key is not None and variable is not None:
            self.lengths[key] = variable

    def _index(self, node: Any) -> None:
        indexes = [node.index]
        variable = plain_variable(node.target)
        if node.index.kind == "ArrayLiteral":
            indexes = node.index.elements
            if len(indexes) == 2 and variable is not None:
                self.grids.add(variable)
        self._note(self.bases, node.target)
        for each in indexes:
            self._note(self.operands, each)

    def _note_operands(self, node: Any) -> None:
        strings = any(side.kind == "StringConstantExpression" for side in (node.left, node.right))
        if node.operator in ("And", "Or", "Xor") or (node.operator in _ORDER and strings):
            return
        for side in (node.left, node.right):
            self._note(self.operands, side)
            if node.operator in BITS:
                self._note(self.whole, side)

    def _note(self, names: set[str], node: object) -> None:
        variable = plain_variable(node)
        if variable is not None:
            names.add(variable)

    # --- what follows from it

    def conclude(self, node: object) -> None:
        """Finds the variables that are numbers all along: those whose values all are."""
        for store in self.stores:
            # What a number is changed by, or copied from, is taken for one.
            is_operand = store.change is not None or store.variable in self.operands
            if store.value is not None and is_operand:
                self._note(self.operands, store.value)
        # A length stays the same where the variable does.
        fixed = self.assigned | self.lists
        self.lengths = {key: each for key, each in self.lengths.items() if each not in fixed}
        infer(self, node)

    def length_intervals(self) -> dict[str, Interval]:
        """What is known of the lengths."""
        return dict.fromkeys(self.lengths, LENGTH)


_STATEMENTS: dict[str, Callable[[Plan, Any], None]] = {
    "AssignmentStatement": Plan.assignment,
    "BreakStatement": Plan.jump,
    "DoUntilStatement": Plan.loop,
    "DoWhileStatement": Plan.loop,
    "ContinueStatement": Plan.jump,
    "ForEachStatement": Plan.for_each,
    "ForStatement": Plan.loop,
    "IfStatement": Plan.branches,
    "Pipeline": Plan.pipeline,
    "ReturnStatement": Plan.leave,
    "WhileStatement": Plan.loop,
}


def plan_of(node: Any, declared: dict[str, Interval] | None = None) -> Plan | None:
    """The plan of a numeric loop; None for another kind of loop."""
    plan = Plan(declared or {})
    if node.label is not None:
        return None
    try:
        if node.kind == "ForEachStatement":
            plan.over_values(node)
        else:
            plan.parts(node)
    except NotNumericError:
        return None
    plan.conclude(node)
    if plan.lists & plan.assigned:
        return None
    return plan if plan.numbers & plan.assigned else None
