"""The text before the cursor → the variables that it sets, with the types it shows them to have.

As PowerShell's own search reads a text (FindVariablesVisitor): the last constraint that is written
counts, and else the type of the last value where it can be seen at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from poshws.completion.inferred_types import InferredType, of_net, of_type_name
from poshws.completion.inferring import infer
from poshws.completion.safe_values import pure_expression
from poshws.corelib.typesystem.declarations import without_namespaces
from poshws.corelib.typesystem.types import type_of
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from collections.abc import Collection

    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

_WRITERS: Final = ("new-variable", "nv", "set-variable", "set", "sv")
_OUTPUTS: Final = frozenset(
    "errorvariable ev warningvariable wv informationvariable iv outvariable ov".split()
)
_SAME_SCOPE: Final = frozenset(
    "foreach-object foreach % where-object where ? beforeall beforeeach "
    "microsoft.powershell.core\\foreach-object microsoft.powershell.core\\where-object".split()
)
_RECORDS: Final = ("Error", "Warning", "Verbose", "Debug", "Information")
_DRIVE: Final = "variable:"


class TextVariables:
    """The variables found so far, in their order."""

    def __init__(self, context: Context, special: Collection[str]) -> None:
        self._context = context
        self._cursor = context.last
        self._special = special
        self._names: dict[str, str] = {}
        self._constraints: dict[str, InferredType] = {}
        self._assigned: dict[str, InferredType | None] = {}

    def rows(self) -> list[tuple[str, str]]:
        """Names and tooltips."""
        return [(name, self._tip(key, name)) for key, name in self._names.items()]

    def _tip(self, key: str, name: str) -> str:
        kind = self._constraints.get(key) or self._assigned.get(key)
        if kind is None:
            return name
        if kind.type is None:
            return kind.name
        return f"[{without_namespaces(kind.type.display_name)}]${name}"

    def look(self, node: Node, top: Node, stop: int) -> None:
        """Finds what a node and what is below it sets, up to an offset."""
        if node.extent.start > stop or isinstance(node, n.Attribute):
            return
        if isinstance(node, n.FunctionDefinition) and node is not top:
            return
        if isinstance(node, n.ScriptBlockExpression) and not runs_here(node):
            return
        self._set_by(node)
        for child in node.children():
            self.look(child, top, stop)

    def _assign(self, name: str, kind: InferredType | None) -> None:
        self._names.setdefault(name.lower(), name)
        self._assigned[name.lower()] = kind

    def _constrain(self, name: str, kind: InferredType) -> None:
        self._names.setdefault(name.lower(), name)
        self._constraints[name.lower()] = kind

    def _set_by(self, node: Node) -> None:
        if isinstance(node, n.AssignmentStatement):
            self._set_by_assignment(node)
        elif isinstance(node, n.Parameter):
            if node.name is not self._cursor:
                self._constrain(node.name.variable_path.unqualified_path, self._declared(node))
        elif isinstance(node, n.ForEachStatement):
            if node.variable is not self._cursor:
                self._assign(node.variable.variable_path.unqualified_path, None)
        elif isinstance(node, n.DataStatement):
            if node.variable:
                self._assign(node.variable, None)
        elif isinstance(node, n.Command):
            self._set_by_command(node)

    def _declared(self, node: n.Parameter) -> InferredType:
        """The static type of a parameter: one that isn't known is an object's."""
        for attribute in node.attributes:
            if isinstance(attribute, n.TypeConstraint):
                kind = of_type_name(self._context, attribute.type_name)
                return kind if kind.type is not None else of_net("System.Object")
        return of_net("System.Object")

    def _set_by_assignment(self, node: n.AssignmentStatement) -> None:
        value = pure_expression(node.right) or node.right
        for target, constraint in targets(node.left):
            path = target.variable_path
            if target is self._cursor or path.user_path.lower() in self._special:
                continue
            if constraint is not None:
                kind = of_type_name(self._context, constraint.type_name)
                self._constrain(path.unqualified_path, kind)
            else:
                self._assign(path.unqualified_path, self._type_seen(value))

    def _type_seen(self, value: Node | None) -> InferredType | None:
        """The type of a value that can be seen without working anything out."""
        if isinstance(value, n.ConvertExpression):
            return of_type_name(self._context, value.attribute.type_name)
        if isinstance(value, n.ConstantExpression):
            return InferredType(type_of(value.value))
        for kind, name in _SEEN.items():
            if isinstance(value, kind):
                return of_net(name)
        return None

    def _set_by_command(self, node: n.Command) -> None:
        """Set-Variable, -OutVariable, -PipelineVariable, `> variable:x` and the like."""
        words: list[Node] = list(node.command_elements)
        pairs = list(zip(words, words[1:], strict=False))
        head = words[0] if words else None
        if isinstance(head, n.StringConstantExpression) and head.value.lower() in _WRITERS:
            self._set_by_writer(pairs)
        for before, word in pairs:
            if not isinstance(word, n.StringConstantExpression):
                continue
            if named_one_of(before, _OUTPUTS):
                self._assign(word.value, of_net("System.Collections.ArrayList"))
            elif named_one_of(before, ("pipelinevariable", "pv")) and self._is_running(node):
                kinds = infer(self._context, node)
                self._assign(word.value, kinds[0] if kinds else None)
        for each in node.redirections:
            self._set_by_redirection(each)

    def _set_by_writer(self, pairs: list[tuple[Node, Node]]) -> None:
        given = [word for before, word in pairs if named_one_of(before, ("value",))]
        for before, word in pairs:
            is_name = named_one_of(before, ("name",))
            if is_name and isinstance(word, n.StringConstantExpression):
                self._assign(word.value, self._type_seen(given[0]) if given else None)
                return

    def _is_running(self, node: n.Command) -> bool:
        """Whether the cursor stands in the pipeline of a command."""
        pipeline = node.parent
        is_in = isinstance(pipeline, n.Pipeline)
        return is_in and pipeline.extent.end > self._cursor.extent.start  # type: ignore[union-attr]

    def _set_by_redirection(self, node: Node) -> None:
        if not isinstance(node, n.FileRedirection):
            return
        place = node.location
        if not isinstance(place, n.StringConstantExpression):
            return
        if not place.value.lower().startswith(_DRIVE) or len(place.value) == len(_DRIVE):
            return
        stream = node.from_stream
        kind = of_net(f"System.Management.Automation.{stream}Record")
        self._assign(place.value[len(_DRIVE) :], kind if stream in _RECORDS else None)


_SEEN: Final[dict[type[n.Node], str]] = {
    n.ExpandableStringExpression: "System.String",
    n.Hashtable: "System.Collections.Hashtable",
    n.ArrayExpression: "System.Object[]",
    n.ArrayLiteral: "System.Object[]",
    n.ScriptBlockExpression: "System.Management.Automation.ScriptBlock",
}
"""What kinds of expressions give."""


def variables_of_text(context: Context, special: Collection[str]) -> list[tuple[str, str]]:
    """Names and tooltips of the variables that the text before the cursor sets.

    `special` are the variables of PowerShell itself, in lower case.
    """
    found = TextVariables(context, special)
    stop = context.last.extent.start
    node: Node | None = context.last.parent
    while node is not None:
        if isinstance(node, n.ScriptBlock | n.FunctionDefinition | n.FunctionMember):
            found.look(node, node, stop)
        node = node.parent
    return found.rows()


def targets(
    left: Node, constraint: n.TypeConstraint | None = None
) -> Iterator[tuple[n.VariableExpression, n.TypeConstraint | None]]:
    """The variables on the left of an assignment, each with its type constraint."""
    if isinstance(left, n.VariableExpression):
        yield left, constraint
    elif isinstance(left, n.AttributedExpression):
        if constraint is None and isinstance(left, n.ConvertExpression):
            constraint = left.attribute
        yield from targets(left.child, constraint)
    elif isinstance(left, n.ArrayLiteral):
        for element in left.elements:
            yield from targets(element)
    elif isinstance(left, n.ParenExpression):
        inner = pure_expression(left.pipeline)
        if inner is not None:
            yield from targets(inner)


def named_one_of(node: Node, wanted: Collection[str]) -> bool:
    """Whether a node is a parameter that is written so."""
    return isinstance(node, n.CommandParameter) and node.parameter_name.lower() in wanted


def runs_here(node: n.ScriptBlockExpression) -> bool:
    """Whether a script block runs in the scope it stands in."""
    parent = node.parent
    while parent is not None:
        if isinstance(parent, n.Command):
            head = parent.command_elements[0]
            if isinstance(head, n.StringConstantExpression):
                return head.value.lower() in _SAME_SCOPE
            return isinstance(head, n.ScriptBlockExpression) and parent.invocation_operator == "Dot"
        passing = (
            n.CommandExpression,
            n.Pipeline,
            n.StatementBlock,
            n.ArrayExpression,
            n.ArrayLiteral,
        )
        if not isinstance(parent, passing):
            return False
        parent = parent.parent
    return False
