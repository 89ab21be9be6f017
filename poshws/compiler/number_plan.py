"""Which loops are over numbers, and which of their variables are numbers all along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.compiler.block import GUARDED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ARITHMETIC = frozenset(("Plus", "Minus", "Multiply", "Divide", "Rem"))
_BITS = frozenset(("Band", "Bor", "Bxor", "Shl", "Shr"))
_ORDER = frozenset(
    prefix + operator for prefix in "IC" for operator in ("lt", "le", "gt", "ge", "eq", "ne")
)
_CHANGES = {
    "PlusEquals": "Plus",
    "MinusEquals": "Minus",
    "MultiplyEquals": "Multiply",
    "DivideEquals": "Divide",
    "RemainderEquals": "Rem",
}
_DEEPEST = 4
"""Loops inside loops that are looked at: each level is written once more."""
_CONSTANTS = frozenset(("true", "false", "null"))
# Kinds that may stand anywhere in such a loop; others need a look, or make it another kind of loop.
_EXPRESSIONS = frozenset(
    """ArrayLiteral BinaryExpression CommandExpression ConstantExpression IndexExpression
    MemberExpression ParenExpression Pipeline StringConstantExpression TernaryExpression
    UnaryExpression VariableExpression""".split()
)
_OPERATORS = _ARITHMETIC | _BITS | _ORDER | {"And", "Or", "Xor"}
_UNARY = frozenset(("Not", "Exclaim", "Minus", "Plus", "Bnot"))


class OtherLoop(Exception):  # noqa: N818 (an answer, not an error)
    """The loop is not one over numbers."""


class Plan:
    """`assigned`: variables that the loop assigns; `numbers`: those that are numbers whenever they
    are read; `needed`: those of them that have to be numbers when the loop begins; `read`: those
    that it reads and does not assign. All are names in lower case.
    """

    def __init__(self) -> None:
        self.assigned: set[str] = set()
        self.operands: set[str] = set()
        self.bases: set[str] = set()
        # Lists that it adds to.
        self.lists: set[str] = set()
        # Arrays that it assigns elements of.
        self.filled: set[str] = set()
        self.seen: set[str] = set()
        # (variable, operator of a change or None, the value)
        self.stores: list[tuple[str, str | None, Any]] = []
        self.depth = 0
        self.numbers: set[str] = set()
        self.needed: set[str] = set()

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
        """Notes what a statement does; raises OtherLoop for one that may do anything else."""
        look = _STATEMENTS.get(node.kind)
        if look is None:
            raise OtherLoop
        look(self, node)

    def block(self, node: Any) -> None:
        """A list of statements in braces."""
        if node.traps:
            raise OtherLoop
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
        if node.label is not None or node.condition is None or self.depth == _DEEPEST:
            raise OtherLoop
        if getattr(node, "initializer", None) is not None:
            self.statement(node.initializer)
        before = len(self.stores)
        self.depth += 1
        self.parts(node)
        self.depth -= 1
        if not _variables(node.condition) & {each for each, _, _ in self.stores[before:]}:
            raise OtherLoop

    def parts(self, node: Any) -> None:
        """Condition, body and step of a loop."""
        if node.condition is not None:
            self.expression(node.condition)
        self.block(node.body)
        if getattr(node, "iterator", None) is not None:
            self.statement(node.iterator)

    def jump(self, node: Any) -> None:
        """`break`, `continue`"""
        if node.label is not None:
            raise OtherLoop

    def pipeline(self, node: Any) -> None:
        """`$x++` and `$list.Add(…)`, which write nothing."""
        added = _added(node)
        if added is not None:
            variable = plain_variable(added.expression)
            if variable is None:
                raise OtherLoop
            self.seen.add(variable)
            self.lists.add(variable)
            self.expression(added.arguments[0])
            return
        expression = _alone(node)
        if expression.kind != "UnaryExpression" or not _is_step(expression):
            raise OtherLoop
        variable = plain_variable(expression.child)
        if variable is None:
            raise OtherLoop
        self.assigned.add(variable)
        self.operands.add(variable)
        self.stores.append((variable, "Plus", None))

    def assignment(self, node: Any) -> None:
        """`$x = …`, `$x[…] += …`"""
        if node.operator != "Equals" and node.operator not in _CHANGES:
            raise OtherLoop
        value = _alone(node.right)
        self.expression(value)
        change = _CHANGES.get(node.operator)
        if node.left.kind == "IndexExpression":
            self.expression(node.left)
            self._note(self.filled, node.left.target)
            return
        variable = plain_variable(node.left)
        if variable is None:
            raise OtherLoop
        self.assigned.add(variable)
        self.stores.append((variable, change, value))

    # --- expressions

    def expression(self, node: Any) -> None:
        """Notes the variables of an expression; raises OtherLoop where it may run code."""
        kind = node.kind
        if kind not in _EXPRESSIONS:
            raise OtherLoop
        if kind in ("Pipeline", "CommandExpression"):
            self.expression(_alone(node))
            return
        if kind == "VariableExpression":
            variable = plain_variable(node)
            if variable is not None:
                self.seen.add(variable)
            elif node.variable_path.user_path.lower() not in _CONSTANTS:
                raise OtherLoop
        elif kind == "BinaryExpression":
            if node.operator not in _OPERATORS:
                raise OtherLoop
            self._note_operands(node)
        elif kind == "UnaryExpression":
            if node.token_kind not in _UNARY:
                raise OtherLoop
        elif kind == "MemberExpression" and not _is_count(node):
            raise OtherLoop
        elif kind == "IndexExpression":
            if node.null_conditional:
                raise OtherLoop
            self._note(self.bases, node.target)
            self._note(self.operands, node.index)
        for child in _children(node):
            self.expression(child)

    def _note_operands(self, node: Any) -> None:
        texts = any(side.kind == "StringConstantExpression" for side in (node.left, node.right))
        if node.operator in ("And", "Or", "Xor") or (node.operator in _ORDER and texts):
            return
        self._note(self.operands, node.left)
        self._note(self.operands, node.right)

    def _note(self, names: set[str], node: Any) -> None:
        variable = plain_variable(node)
        if variable is not None:
            names.add(variable)

    # --- what follows from it

    def infer(self, node: Any) -> None:
        """Finds the variables that are numbers all along: those whose values all are."""
        for variable, change, value in self.stores:
            # What a number is changed by, or copied from, is taken for one.
            if value is not None and (change is not None or variable in self.operands):
                self._note(self.operands, value)
        numbers = (self.assigned | self.operands) - self.bases - self.lists
        while True:
            others = {
                variable
                for variable, change, value in self.stores
                if variable in numbers and value is not None and not is_number(value, numbers)
            }
            self.numbers = numbers - others
            # Where an assignment fails its variable may be read without a value.
            self.needed = Exposure(self.numbers, counts_failures=True).of(node)
            others |= self.needed - Exposure(self.numbers, counts_failures=False).of(node)
            others &= numbers
            if not others:
                break
            numbers -= others
        self.numbers &= self.seen | self.assigned
        self.needed = (self.needed & self.numbers) | self.read


class Exposure:
    """Which variables a loop may read before it has given them a value."""

    def __init__(self, numbers: set[str], counts_failures: bool) -> None:
        self.numbers = numbers
        self.counts_failures = counts_failures
        self.exposed: set[str] = set()

    def of(self, node: Any) -> set[str]:
        """The variables for a loop, as it begins."""
        self._loop(node, set())
        return self.exposed

    def _read(self, node: Any, given: set[str]) -> None:
        self.exposed |= _variables(node) - given

    def _loop(self, node: Any, given: set[str]) -> None:
        if node.condition is not None:
            self._read(node.condition, given)
        inside = set(given)
        self._block(node.body, inside)
        step = getattr(node, "iterator", None)
        if step is not None:
            # After a `continue` the rest of the body has not run.
            is_cut = any(each.kind == "ContinueStatement" for each in node.body.descendants())
            self._statement(step, given if is_cut else inside)

    def _block(self, node: Any, given: set[str]) -> None:
        for statement in node.statements:
            self._statement(statement, given)

    def _statement(self, node: Any, given: set[str]) -> None:
        kind = node.kind
        if kind == "AssignmentStatement" and node.operator == "Equals":
            self._read(node.right, given)
            variable = plain_variable(node.left)
            if variable is None:
                self._read(node.left, given)
            elif not self.counts_failures or can_not_fail(_alone(node.right), self.numbers):
                given.add(variable)
        elif kind == "IfStatement":
            self._if(node, given)
        elif kind == "Pipeline" and _added(node) is not None:
            self._read(_added(node).arguments[0], given)
        elif kind in ("ForStatement", "WhileStatement"):
            if getattr(node, "initializer", None) is not None:
                self._statement(node.initializer, given)
            self._loop(node, given)
        else:
            self._read(node, given)

    def _if(self, node: Any, given: set[str]) -> None:
        ends: list[set[str]] = []
        for condition, body in node.clauses:
            self._read(condition, given)
            ends.append(set(given))
            self._block(body, ends[-1])
        if node.else_clause is not None:
            ends.append(set(given))
            self._block(node.else_clause, ends[-1])
            given |= set.intersection(*ends)


_STATEMENTS: dict[str, Callable[[Plan, Any], None]] = {
    "AssignmentStatement": Plan.assignment,
    "BreakStatement": Plan.jump,
    "ContinueStatement": Plan.jump,
    "ForStatement": Plan.loop,
    "IfStatement": Plan.branches,
    "Pipeline": Plan.pipeline,
    "WhileStatement": Plan.loop,
}


def plan_of(node: Any) -> Plan | None:
    """The plan of a loop over numbers; None for another kind of loop."""
    plan = Plan()
    if node.label is not None:
        return None
    try:
        plan.parts(node)
    except OtherLoop:
        return None
    plan.infer(node)
    if plan.lists & plan.assigned:
        return None
    return plan if plan.numbers & plan.assigned else None


def is_number(node: Any, numbers: set[str]) -> bool:
    """Whether an expression gives a plain number, or an error, where those variables hold one."""
    kind = node.kind
    if kind == "ConstantExpression":
        return type(node.value) in (int, float)
    if kind == "VariableExpression":
        return plain_variable(node) in numbers
    if kind == "ParenExpression":
        return is_number(_alone(node.pipeline), numbers)
    # The bit operators give a long where they are given a double that is too large for an int.
    if kind == "BinaryExpression" and node.operator in _ARITHMETIC:
        return is_number(node.left, numbers) and is_number(node.right, numbers)
    if kind == "UnaryExpression" and node.token_kind in ("Minus", "Plus"):
        return is_number(node.child, numbers)
    return False


def can_not_fail(node: Any, numbers: set[str]) -> bool:
    """Whether an expression surely gives a number: sums, differences and products do."""
    kind = node.kind
    if kind == "ParenExpression":
        return can_not_fail(_alone(node.pipeline), numbers)
    if kind == "BinaryExpression":
        if node.operator not in ("Plus", "Minus", "Multiply"):
            return False
        return can_not_fail(node.left, numbers) and can_not_fail(node.right, numbers)
    return kind in ("ConstantExpression", "VariableExpression") and is_number(node, numbers)


def plain_variable(node: Any) -> str | None:
    """The lower-case name of `$x`; None for anything else and for variables with a meaning."""
    while node.kind == "ParenExpression":
        try:
            node = _alone(node.pipeline)
        except OtherLoop:
            return None
    if node.kind != "VariableExpression" or node.splatted:
        return None
    path = node.variable_path
    if path.drive_name is not None or path.scope is not None:
        return None
    lower: str = path.unqualified_path.lower()
    return None if lower in GUARDED or lower in ("psitem", "psscriptroot") else lower


def _alone(node: Any) -> Any:
    """The expression that a pipeline consists of."""
    if node.kind == "Pipeline":
        if node.background or len(node.pipeline_elements) != 1:
            raise OtherLoop
        node = node.pipeline_elements[0]
    if node.kind != "CommandExpression":
        if node.kind in _EXPRESSIONS:
            return node
        raise OtherLoop
    if node.redirections:
        raise OtherLoop
    return node.expression


def _added(node: Any) -> Any:
    """The call of `$list.Add(…)`; None for any other pipeline."""
    element = node.pipeline_elements[0]
    call: Any = getattr(element, "expression", None)
    is_call = call is not None and call.kind == "InvokeMemberExpression"
    if not is_call or len(node.pipeline_elements) != 1 or node.background or element.redirections:
        return None
    member, arguments = call.member, call.arguments or []
    is_add = member.kind == "StringConstantExpression" and member.value.lower() == "add"
    is_plain = not call.static and not call.null_conditional and not call.generic_type_arguments
    return call if is_add and is_plain and len(arguments) == 1 else None


def _is_step(node: Any) -> bool:
    return "PlusPlus" in node.token_kind or "MinusMinus" in node.token_kind


def _is_count(node: Any) -> bool:
    """`.Length` and `.Count` run no code of scripts."""
    member = node.member
    return (
        not node.static
        and not node.null_conditional
        and member.kind == "StringConstantExpression"
        and member.value.lower() in ("length", "count")
    )


def _children(node: Any) -> Iterable[Any]:
    if node.kind == "ParenExpression":
        return [_alone(node.pipeline)]
    if node.kind == "MemberExpression":
        return [node.expression]
    return list(node.children())


def _variables(node: Any) -> set[str]:
    """All variables below a node."""
    if node is None:
        return set()
    found = {plain_variable(each) for each in node.descendants()} | {plain_variable(node)}
    return {each for each in found if each is not None}
