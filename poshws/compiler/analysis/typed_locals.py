"""Finds a block's variables of one fixed type: where such a one can't hold a value, the error is
the conversion's own, while a variable that may change its type reports an error of its metadata.

PowerShell keeps a local in a typed slot where all assignments agree on one type, where one without
a type comes only after others on all paths, and where nothing in the block may make or remove
variables behind the compiler's back (VariableAnalysis.cs). The walk follows its flow analysis:
what a branch or a loop's body assigns is not known to be assigned after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.variables import named_blocks, own_nodes

if TYPE_CHECKING:
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast import Node

_MAKES_VARIABLES = frozenset(
    "new-variable remove-variable set-variable set-psbreakpoint nv rv sbp sv set".split()
)
_WITHOUT_CHECK = frozenset(
    "parameter alias allownull allowemptystring allowemptycollection argumentcompleter "
    "argumentcompletions psdefaultvalue supportswildcards".split()
)
"""Attributes of a parameter that neither check nor change what it is given."""
_UNTYPED = "object"
_DYNAMIC = ""


def typed_locals(node: nodes.ScriptBlock, parameters: list[Any]) -> frozenset[str]:
    """The lower-case names of the block's locals that have one type for good, parameters too."""
    blocks = [block for _, block in named_blocks(node)]
    if any(_is_unpredictable(each) for each in own_nodes(*blocks)):
        return frozenset()
    types = {
        each.name.variable_path.unqualified_path.lower(): _declared(each) for each in parameters
    }
    assigned = set(types)
    for block in blocks:
        _Flow(types, assigned).walk(block)
    return frozenset(name for name, type_ in types.items() if type_ not in (_UNTYPED, _DYNAMIC))


def is_named(node: nodes.ScriptBlock, key: str) -> bool:
    """Whether a block names a local itself, by its lower-case name."""
    blocks = [block for _, block in named_blocks(node)]
    return any(
        each.kind == "VariableExpression"
        and each.variable_path.scope in (None, "Local")  # type: ignore[attr-defined]
        and each.variable_path.unqualified_path.lower() == key  # type: ignore[attr-defined]
        for each in own_nodes(*blocks)
    )


def _is_unpredictable(node: Any) -> bool:
    if node.kind == "Command":
        first = node.command_elements[0]
        word = first.value.lower() if first.kind == "StringConstantExpression" else ""
        plain = word.removeprefix("microsoft.powershell.utility\\")
        return plain in _MAKES_VARIABLES or node.invocation_operator == "Dot"
    return bool(node.kind == "VariableExpression" and node.variable_path.scope == "Private")


def _declared(parameter: Any) -> str:
    """A parameter's type, if that is all that rules its value."""
    kinds = [each for each in parameter.attributes if each.kind == "TypeConstraint"]
    others = [each for each in parameter.attributes if each.kind != "TypeConstraint"]
    names = {each.type_name.name.lower().removesuffix("attribute") for each in others}
    if len(kinds) > 1 or not names <= _WITHOUT_CHECK:
        return _DYNAMIC
    type_ = _type_text(kinds[0]) if kinds else _UNTYPED
    return _DYNAMIC if type_ in ("ref", "psreference") else type_


def _type_text(constraint: Any) -> str:
    text: str = constraint.type_name.full_name.lower().replace(" ", "")
    return text.removeprefix("system.")


class _Flow:
    """Goes through code in the order it runs in, with what is assigned on all paths so far."""

    def __init__(self, types: dict[str, str], assigned: set[str]) -> None:
        self.types = types
        self.assigned = assigned

    def walk(self, node: Node | None) -> None:
        """Notes what the node assigns."""
        if node is None:
            return
        kind = node.kind
        step = _STEPS.get(kind)
        if step is not None:
            step(self, node)
        elif kind not in _OWN_SCOPE:
            for child in node.children():
                self.walk(child)

    def maybe(self, *parts: Node | None) -> set[str]:
        """What would be assigned after parts that may not run."""
        before = set(self.assigned)
        for part in parts:
            self.walk(part)
        after, self.assigned = self.assigned, before
        return after

    def assign(self, target: Any) -> None:
        """One target of an assignment."""
        if target.kind == "ParenExpression":
            inner = target.pipeline
            parts = inner.pipeline_elements if inner.kind == "Pipeline" else []
            if len(parts) == 1 and parts[0].kind == "CommandExpression":
                self.assign(parts[0].expression)
        elif target.kind == "ArrayLiteral":
            for element in target.elements:
                self.assign(element)
        else:
            self._assign_one(target)

    def _assign_one(self, target: Any) -> None:
        constraints, has_attributes = [], False
        while target.kind in ("AttributedExpression", "ConvertExpression"):
            constraints.append(target.attribute)
            has_attributes = has_attributes or target.kind == "AttributedExpression"
            target = target.child
        if target.kind != "VariableExpression":
            self.walk(target)
            return
        path = target.variable_path
        if path.scope not in (None, "Local") or path.drive_name is not None:
            return
        key = path.unqualified_path.lower()
        if has_attributes or len(constraints) > 1:
            self.types[key] = _DYNAMIC
            return
        type_ = _type_text(constraints[0]) if constraints else None
        known = self.types.get(key)
        if known is None:
            self.types[key] = type_ or _UNTYPED
        elif type_ is not None or key not in self.assigned:
            self.types[key] = known if known == (type_ or _UNTYPED) else _DYNAMIC
        self.assigned.add(key)

    def assignment(self, node: Any) -> None:
        """The value first, then what takes it."""
        self.walk(node.right)
        self.assign(node.left)

    def branches(self, node: Any) -> None:
        """`if`: what all branches assign is assigned."""
        ends = []
        for condition, body in node.clauses:
            self.walk(condition)
            ends.append(self.maybe(body))
        ends.append(self.maybe(node.else_clause))
        self.assigned = set.intersection(*ends)

    def cases(self, node: Any) -> None:
        """`switch`: any of its clauses may run."""
        self.walk(node.condition)
        for test, body in node.clauses:
            self.maybe(test, body)
        self.maybe(node.default)

    def for_loop(self, node: Any) -> None:
        """`for`: its first part and its first condition run for certain."""
        self.walk(node.initializer)
        self.walk(node.condition)
        self.maybe(node.body, node.iterator)

    def foreach_loop(self, node: Any) -> None:
        """`foreach`: its variable is assigned if there is anything at all."""
        self.walk(node.condition)
        before = set(self.assigned)
        self.assign(node.variable)
        self.walk(node.body)
        self.assigned = before

    def while_loop(self, node: Any) -> None:
        """`while`: its condition runs for certain."""
        self.walk(node.condition)
        self.maybe(node.body)

    def do_loop(self, node: Any) -> None:
        """`do`: all of it runs."""
        self.walk(node.body)
        self.walk(node.condition)

    def attempt(self, node: Any) -> None:
        """`try`: a handler and `finally` start from what was known before."""
        ends = [self.maybe(node.body)]
        ends += [self.maybe(clause.body) for clause in node.catch_clauses]
        self.walk(node.finally_)
        self.assigned |= set.intersection(*ends)


_STEPS: dict[str, Any] = {
    "AssignmentStatement": _Flow.assignment,
    "IfStatement": _Flow.branches,
    "SwitchStatement": _Flow.cases,
    "ForStatement": _Flow.for_loop,
    "ForEachStatement": _Flow.foreach_loop,
    "WhileStatement": _Flow.while_loop,
    "DoWhileStatement": _Flow.do_loop,
    "DoUntilStatement": _Flow.do_loop,
    "TryStatement": _Flow.attempt,
}
_OWN_SCOPE = frozenset(
    "ScriptBlock ScriptBlockExpression FunctionDefinition TypeDefinition TrapStatement".split()
)


__all__ = ["typed_locals"]
