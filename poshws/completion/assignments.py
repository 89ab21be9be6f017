"""A variable in a text → what gave it its value last, before the place where it is read.

As PowerShell looks for it (TypeInferenceVisitor's VariableAssignmentVisitor): through the block
that the variable stands in, then through those around it, until one of them assigns. A type
constraint counts for more than a value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.completion.text_variables import runs_here
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.syntax.ast import Node
    from poshws.syntax.ast.type_names import TypeName

_SETTERS = ("new-variable", "nv", "set-variable", "set", "sv")
_LOCAL = ("local", "private")
_STREAMS = {
    "errorvariable": "ErrorRecord",
    "ev": "ErrorRecord",
    "warningvariable": "WarningRecord",
    "wv": "WarningRecord",
    "informationvariable": "InformationalRecord",
    "iv": "InformationalRecord",
}
_REDIRECTED = {
    "Error": "ErrorRecord",
    "Warning": "WarningRecord",
    "Verbose": "VerboseRecord",
    "Debug": "DebugRecord",
    "Information": "InformationRecord",
}


class Assignment:
    """What is known of a variable: a constraint, or what was assigned last.

    `record` is the type of the records that a stream's variable holds, `is_list` whether it is a
    list of them; `is_item` says that the variable holds the items of `source` one by one.
    """

    def __init__(self, target: n.VariableExpression) -> None:
        self.target = target
        self.name = target.variable_path.unqualified_path.lower()
        path = target.variable_path.user_path.lower()
        self.only_local = path.partition(":")[0] in _LOCAL and ":" in path
        self.is_local = True
        self.constraint: TypeName | None = None
        self.source: Node | None = None
        self.record = ""
        self.is_list = self.is_item = self.is_redirected = False
        self.offset = -1

    @property
    def is_found(self) -> bool:
        """Whether anything was assigned."""
        return self.source is not None or bool(self.record)

    def is_meant(self, path: str) -> bool:
        """Whether a name with its scope is that of the variable."""
        scope, colon, name = path.lower().rpartition(":")
        if name != self.name:
            return False
        is_local = scope in _LOCAL
        if self.only_local:
            return not colon or is_local
        return self.is_local or not is_local

    def is_mine(self, node: Node | None) -> bool:
        """Whether a node is the variable."""
        return isinstance(node, n.VariableExpression) and self.is_meant(
            node.variable_path.user_path
        )

    def keep(self, source: Node, *, is_item: bool = False, is_redirected: bool = False) -> None:
        """Notes an assignment, but none that the variable is itself part of."""
        if self.is_new(source):
            self.source, self.record = source, ""
            self.is_item, self.is_redirected = is_item, is_redirected
            self.offset = source.extent.start

    def keep_if_meant(self, name: str, source: Node) -> None:
        """The same, where a name is that of the variable."""
        if self.is_meant(name):
            self.keep(source)

    def keep_record(self, record: str, place: Node, *, is_list: bool = False) -> None:
        """Notes records of a stream."""
        if self.is_new(place):
            self.source, self.record, self.is_list = None, record, is_list
            self.offset = place.extent.start

    def is_new(self, place: Node) -> bool:
        """Whether a place is behind the one that is known and not around the variable."""
        inside = self.target.extent
        around = place.extent.start <= inside.start and inside.end <= place.extent.end
        return self.offset < place.extent.start and not around


def find_assignment(target: n.VariableExpression) -> Assignment:
    """Looks through the block that the variable stands in, then through those around it."""
    found = Assignment(target)
    stop = target.extent.start
    node: Node | None = target.parent
    while node is not None:
        if isinstance(node, n.ScriptBlock | n.FunctionDefinition):
            if isinstance(node, n.ScriptBlock) and isinstance(node.parent, n.FunctionDefinition):
                node = node.parent
            look_through(found, node, node, stop)
            around = node.parent
            is_passing = isinstance(around, n.ScriptBlockExpression) and runs_here(around)
            if found.only_local or found.constraint is not None:
                break
            if found.is_found and not is_passing:
                break
            found.is_local = False
            stop = node.extent.start
        node = node.parent
    return found


def look_through(found: Assignment, node: Node, scope: Node, stop: int) -> None:
    """Reads a node and what is in it, up to an offset."""
    if node.extent.start >= stop and node is not scope:
        return
    if node is not scope and isinstance(node, n.FunctionDefinition | n.Attribute):
        return
    if isinstance(node, n.ScriptBlockExpression) and not runs_here(node):
        return
    look_at(found, node)
    if isinstance(node, n.DataStatement):
        return
    for child in node.children():
        look_through(found, child, scope, stop)


def look_at(found: Assignment, node: Node) -> None:
    """What a node itself assigns."""
    target = found.target.extent.start
    if isinstance(node, n.AssignmentStatement):
        look_at_assignment(found, node)
    elif isinstance(node, n.Command):
        look_at_command(found, node)
    elif isinstance(node, n.Parameter) and found.is_mine(node.name):
        for attribute in node.attributes:
            if isinstance(attribute, n.TypeConstraint):
                found.constraint = attribute.type_name
                break
    elif isinstance(node, n.ForEachStatement) and found.is_mine(node.variable):
        if node.condition.extent.end < target:
            found.keep(node.condition, is_item=True)
    elif isinstance(node, n.ConvertExpression) and found.is_mine(node.child):
        if node.attribute.type_name.full_name.lower() == "ref":
            found.keep(node)
    elif isinstance(node, n.DataStatement) and node.extent.end < target:
        found.keep_if_meant(node.variable or "", node.body)


def look_at_assignment(found: Assignment, node: n.AssignmentStatement) -> None:
    """`$x = 1` and `[int]$x = 1`, where the leftmost type counts."""
    left = node.left
    constraint: TypeName | None = None
    while isinstance(left, n.AttributedExpression):
        if constraint is None and isinstance(left, n.ConvertExpression):
            constraint = left.attribute.type_name
        left = left.child
    if not found.is_mine(left):
        return
    if constraint is not None:
        found.constraint = constraint
    else:
        found.keep(node.right)


def look_at_command(found: Assignment, node: n.Command) -> None:
    """Set-Variable, -OutVariable and its like, and `> variable:x`."""
    head = node.command_elements[0]
    name = head.value.lower() if isinstance(head, n.StringConstantExpression) else ""
    named = words_of(node)
    if name in _SETTERS:
        variable, value = named.get("name"), named.get("value")
        if value is not None and is_named(found, variable):
            found.keep(value)
            return
    for key, record in _STREAMS.items():
        if is_named(found, named.get(key)):
            found.keep_record(record, node, is_list=True)
            return
    if is_named(found, named.get("outvariable")) or is_named(found, named.get("ov")):
        found.keep(node)
        return
    pipeline, variable = node.parent, named.get("pipelinevariable") or named.get("pv")
    is_inside = pipeline is not None and pipeline.extent.end > found.target.extent.start
    if is_inside and is_named(found, variable):
        found.keep(node, is_item=True)
        return
    for each in node.redirections:
        location = each.location if isinstance(each, n.FileRedirection) else None
        path = location.value if isinstance(location, n.StringConstantExpression) else ""
        drive, _, variable_name = path.partition(":")
        if drive.lower() != "variable" or not found.is_meant(variable_name):
            continue
        redirected = _REDIRECTED.get(each.from_stream)
        if redirected is not None:
            found.keep_record(redirected, node)
        else:
            found.keep(node, is_redirected=True)


def is_named(found: Assignment, word: Node | None) -> bool:
    """Whether a word is the variable's name."""
    return isinstance(word, n.StringConstantExpression) and found.is_meant(word.value)


def words_of(node: n.Command) -> dict[str, Node]:
    """The words behind parameters."""
    named: dict[str, Node] = {}
    waiting = ""
    for word in node.command_elements[1:]:
        if isinstance(word, n.CommandParameter):
            waiting = word.parameter_name.lower()
            if word.argument is not None:
                named[waiting] = word.argument
                waiting = ""
        elif waiting:
            named[waiting] = word
            waiting = ""
    return named
