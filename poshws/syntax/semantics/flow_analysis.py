"""A method of a class → whether all its paths return, and which variables it reads unassigned.

The method becomes basic blocks, each with what it reads and assigns in order and with the blocks
that follow. A variable is assigned at a read where it is on every path to it. This is the analysis
by which PowerShell also lays out locals; here only its complaints matter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.syntax.ast.base import Node
from poshws.syntax.ast.walking import ordered_children, pure_expression
from poshws.syntax.diagnostics.errors import Unrecoverable
from poshws.syntax.lexer.keywords import words

_AUTOMATIC = words(
    "_ args this input pscmdlet psboundparameters myinvocation psscriptroot pscommandpath ?"
)
# Commands that may change any variable.
_CHANGE_VARIABLES = words(
    "new-variable remove-variable set-variable set-psbreakpoint nv rv sbp sv set"
)
_ALL_SCOPE = words(
    """executioncontext false home host pid psculture pshome psuiculture psversiontable
    psedition shellid true enabledexperimentalfeatures"""
)


class Block:
    """A run of reads and assignments without a branch in it."""

    def __init__(self, reachable: bool = False) -> None:
        self.steps: list[tuple[str, str, Any, str | None]] = []
        self.next: list[Block] = []
        self.previous: list[Block] = []
        self.reachable = reachable
        self.returns = False
        self.throws = False
        self.assigned: set[str] | None = None  # at its end; None is not yet known

    def flows_to(self, block: Block) -> None:
        """Lets another block follow."""
        if block not in self.next:
            block.reachable = block.reachable or self.reachable
            self.next.append(block)
            block.previous.append(self)


class Variable:
    """What is known of a local variable."""

    def __init__(self) -> None:
        self.type: str | None = None
        self.is_dynamic = False  # looked up by name when the method runs
        self.is_assigned = False
        self.reads: list[Any] = []


class MethodFlow:
    """The analysis of one method."""

    def __init__(self, method: Any) -> None:
        self.entry = self.current = Block(True)
        self.exit = Block()
        self.loops: list[tuple[str, Block, Block]] = []
        self.variables: dict[str, Variable] = {}
        self.unassigned: list[Any] = []  # reads whose variable isn't assigned on all paths
        body = method.function_definition.body
        self.all_dynamic = _changes_variables(body)
        for parameter in method.function_definition.parameters or ():
            self._parameter(parameter)
        for block in (
            body.dynamic_param_block, body.begin_block, body.process_block, body.end_block,
            body.clean_block,
        ):  # fmt: skip
            if block is not None:
                self.visit(block)
        self.current.flows_to(self.exit)
        self._finish()

    @property
    def all_paths_return(self) -> bool:
        """Whether the end is only come to by return and throw."""
        return all(b.returns or b.throws or not b.reachable for b in self.exit.previous)

    def visit(self, node: Node) -> None:
        """Adds what a node reads, assigns and where it may go."""
        visitor = _VISITORS.get(node.kind)
        if visitor is not None:
            visitor(self, node)
        elif node.kind not in _SKIPPED:
            for child in ordered_children(node):
                self.visit(child)

    # Variables.

    def _variable_of(self, name: str) -> Variable:
        return self.variables.setdefault(name, Variable())

    def _parameter(self, parameter: Any) -> None:
        name = _local_name(parameter.name)
        if name is None:
            return
        variable = self._variable_of(name)
        variable.is_assigned = True
        constraints = [a for a in parameter.attributes if a.kind == "TypeConstraint"]
        if len(constraints) > 1 or len(constraints) != len(parameter.attributes):
            variable.is_dynamic = True
        kind = constraints[0].type_name.full_name.lower() if constraints else "object"
        self.entry.steps.append(("assign", name, None, kind))

    def _read(self, node: object) -> None:
        name = _local_name(node)
        if name is None or name in _AUTOMATIC:
            return
        variable = self._variable_of(name)
        variable.reads.append(node)
        if not variable.is_dynamic:
            self.current.steps.append(("read", name, node, None))

    def _assignment(self, node: Any) -> None:
        self.visit(node.right)
        for target in assignment_targets(node.left):
            inner, converts, has_attributes = target, [], False
            while inner.kind in ("AttributedExpression", "ConvertExpression"):
                converts.append(inner.attribute.type_name.full_name.lower())
                has_attributes = has_attributes or inner.kind == "AttributedExpression"
                inner = inner.child
            if inner.kind != "VariableExpression":
                self.visit(target)
                continue
            name = _local_name(inner)
            if name is None:
                continue
            if has_attributes or len(converts) > 1:
                self._variable_of(name).is_dynamic = True
            else:
                kind = converts[-1] if converts else None
                self.current.steps.append(("assign", name, inner, kind))

    def _assign(self, name: str, kind: str | None, assigned: set[str]) -> None:
        variable = self._variable_of(name)
        if self.all_dynamic or name in _ALL_SCOPE:
            variable.is_dynamic = True
        if variable.type is None:
            variable.type = kind or "object"
        else:
            if name not in assigned and kind is None:
                kind = "object"
            if kind is not None and kind != variable.type and name not in _AUTOMATIC:
                variable.is_dynamic = True
        variable.is_assigned = True
        assigned.add(name)

    # Branches.

    def _branch(self, *parts: Callable[[], None]) -> Block:
        """Runs each part in a block of its own that the current one leads to."""
        start, after = self.current, Block()
        for part in parts:
            self.current = Block()
            start.flows_to(self.current)
            part()
            self.current.flows_to(after)
        return after

    def _if(self, node: Any) -> None:
        after = Block()
        if node.else_clause is None:
            self.current.flows_to(after)
        for index, (condition, body) in enumerate(node.clauses):
            is_last = index == len(node.clauses) - 1 and node.else_clause is None
            clause, following = Block(), after if is_last else Block()
            self.visit(condition)
            self.current.flows_to(clause)
            self.current.flows_to(following)
            self.current = clause
            self.visit(body)
            self.current.flows_to(after)
            self.current = following
        if node.else_clause is not None:
            self.visit(node.else_clause)
            self.current.flows_to(after)
        self.current = after

    def _ternary(self, node: Any) -> None:
        self.visit(node.condition)
        self.current = self._branch(
            lambda: self.visit(node.if_true), lambda: self.visit(node.if_false)
        )

    def _binary(self, node: Any) -> None:
        self.visit(node.left)
        if node.operator not in ("And", "Or"):
            self.visit(node.right)
            return
        start = self.current
        after = self._branch(lambda: self.visit(node.right))
        start.flows_to(after)
        self.current = after

    def _while(
        self,
        label: str | None,
        condition: Callable[[], None] | None,
        body: Callable[[], None],
        step: Node | None = None,
    ) -> None:
        again, inside, done = Block(), Block(), Block()
        if step is not None:
            test = Block()
            self.current.flows_to(test)
            self.current = again
            self.visit(step)
            self.current.flows_to(test)
            self.current = test
        else:
            self.current.flows_to(again)
            self.current = again
        if condition is not None:
            condition()
            self.current.flows_to(done)
        self.loops.append(((label or "").lower(), done, again))
        self.current.flows_to(inside)
        self.current = inside
        body()
        self.current.flows_to(again)
        self.current = done
        self.loops.pop()

    def _while_statement(self, node: Any) -> None:
        self._while(node.label, lambda: self.visit(node.condition), lambda: self.visit(node.body))

    def _for(self, node: Any) -> None:
        if node.initializer is not None:
            self.visit(node.initializer)
        condition = node.condition
        self._while(
            node.label, None if condition is None else lambda: self.visit(condition),
            lambda: self.visit(node.body), node.iterator,
        )  # fmt: skip

    def _foreach(self, node: Any) -> None:
        after = Block()

        def condition() -> None:
            self.visit(node.condition)
            self.current.flows_to(after)
            self.current.steps.append(("assign", "foreach", None, "enumerator"))
            name = _local_name(node.variable)
            if name is not None:
                self.current.steps.append(("assign", name, node.variable, None))

        self._while(node.label, condition, lambda: self.visit(node.body))
        self.current.flows_to(after)
        self.current = after

    def _do(self, node: Any) -> None:
        again, inside, done, repeat = Block(), Block(), Block(), Block()
        self.loops.append(((node.label or "").lower(), done, again))
        self.current.flows_to(inside)
        self.current = inside
        self.visit(node.body)
        self.current.flows_to(again)
        self.current = again
        self.visit(node.condition)
        self.current.flows_to(done)
        self.current.flows_to(repeat)
        repeat.flows_to(inside)
        self.current = done
        self.loops.pop()

    def _switch(self, node: Any) -> None:
        def body() -> None:
            after = Block()
            for index, (test, clause) in enumerate(node.clauses):
                is_last = index == len(node.clauses) - 1 and node.default is None
                inside, following = Block(), after if is_last else Block()
                self.visit(test)
                self.current.flows_to(following)
                self.current.flows_to(inside)
                self.current = inside
                self.visit(clause)
                if not is_last:
                    self.current.flows_to(following)
                    self.current = following
            if node.default is not None:
                self.current.flows_to(after)
                self.visit(node.default)
            self.current.flows_to(after)
            self.current = after

        def condition() -> None:
            self.visit(node.condition)
            self.current.steps.append(("assign", "switch", None, "enumerator"))

        self._while(node.label, condition, body)

    def _try(self, node: Any) -> None:
        before = self.current
        self.current = Block()
        before.flows_to(self.current)
        self.visit(node.body)
        last = self.current
        final = None if node.finally_ is None else Block()
        after = Block()
        for clause in node.catch_clauses:
            self.current = Block()
            before.flows_to(self.current)
            self.visit(clause.body)
            self.current.flows_to(final or after)
        last.flows_to(final or after)
        if final is not None:
            self.current = final
            self.visit(node.finally_)
            self.current.flows_to(after)
            if all(clause.catch_types for clause in node.catch_clauses):
                before.flows_to(final)
                rethrown = Block()
                self.current.flows_to(rethrown)
                rethrown.throws = True
                rethrown.flows_to(self.exit)
        self.current = after

    # Jumps.

    def _leave(self, node: Any) -> None:
        if node.pipeline is not None:
            self.visit(node.pipeline)
        self.current.flows_to(self.exit)
        if node.kind == "ReturnStatement":
            self.current.returns = True
        else:
            self.current.throws = True
        self.current = Block()

    def _jump(self, node: Any) -> None:
        loop: tuple[str, Block, Block] | None = None
        if node.label is None:
            loop = self.loops[-1] if self.loops else None
        elif node.label.kind == "StringConstantExpression":
            name = node.label.value.lower()
            loop = next((each for each in reversed(self.loops) if each[0] == name), None)
        target: Block | None = None
        if loop is not None:
            target = loop[1] if node.kind == "BreakStatement" else loop[2]
        if target is None:
            self.current.flows_to(self.exit)
            self.current.throws = True
        else:
            self.current.flows_to(target)
        self.current = Block()

    def _pipeline(self, node: Any) -> None:
        for element in node.pipeline_elements:
            for child in element.children():
                self.visit(child)
        if self.loops and any(e.kind == "Command" for e in node.pipeline_elements):
            # A command may break out of any loop around it.
            for _, done, again in self.loops:
                self.current.flows_to(done)
                self.current.flows_to(again)
            following = Block()
            self.current.flows_to(following)
            self.current = following

    def _data(self, node: Any) -> None:
        self.visit(node.body)
        if node.variable is not None:
            self.current.steps.append(("assign", node.variable.lower(), None, "object"))

    # The result.

    def _finish(self) -> None:
        for block in _reverse_depth_first(self.entry):
            known = [b.assigned for b in block.previous if b.assigned is not None]
            assigned = set.intersection(*known) if known else set()
            self._run(block, assigned)
            block.assigned = assigned
        for variable in self.variables.values():
            if variable.type in ("void", "system.void") and not variable.is_dynamic:
                raise Unrecoverable  # PowerShell can't lay out such a variable
            if variable.is_dynamic and variable.is_assigned:
                reads = {id(read) for read in variable.reads}
                self.unassigned = [node for node in self.unassigned if id(node) not in reads]
            elif variable.is_dynamic:
                known_reads = {id(node) for node in self.unassigned}
                self.unassigned += [r for r in variable.reads if id(r) not in known_reads]

    def _run(self, block: Block, assigned: set[str]) -> None:
        for step, name, node, kind in block.steps:
            if step == "assign":
                self._assign(name, kind, assigned)
            elif name not in assigned:
                self.unassigned.append(node)


def _reverse_depth_first(entry: Block) -> list[Block]:
    done: list[Block] = []
    seen = {id(entry)}
    waiting: list[tuple[Block, int]] = [(entry, 0)]
    while waiting:
        block, index = waiting.pop()
        if index < len(block.next):
            waiting.append((block, index + 1))
            following = block.next[index]
            if id(following) not in seen:
                seen.add(id(following))
                waiting.append((following, 0))
        else:
            done.append(block)
    done.reverse()
    return done


def _local_name(node: Any) -> str | None:
    """The name of a variable without scope or of the local one."""
    path = node.variable_path
    if not (path.is_unscoped_variable or path.is_local or path.is_private):
        return None
    name: str = path.unqualified_path.lower()
    return "_" if name == "psitem" else name


def assignment_targets(node: Any) -> list[Any]:
    """What an assignment assigns to: the parts of lists and brackets."""
    if node.kind == "ParenExpression":
        inner = pure_expression(node.pipeline)
        return assignment_targets(inner) if inner is not None else []
    if node.kind == "ArrayLiteral":
        return [target for element in node.elements for target in assignment_targets(element)]
    return [node]


def _changes_variables(body: Node) -> bool:
    """Whether the method runs something that may change any variable."""
    waiting = [body]
    while waiting:
        node: Any = waiting.pop()
        if node.kind == "Command":
            first = node.command_elements[0]
            name = first.value if first.kind == "StringConstantExpression" else ""
            name = name.lower().removeprefix("microsoft.powershell.utility\\")
            if name in _CHANGE_VARIABLES or node.invocation_operator == "Dot":
                return True
        elif node.kind == "VariableExpression" and node.variable_path.is_private:
            return True
        if node.kind not in _SKIPPED:
            waiting.extend(node.children())
    return False


_SKIPPED = words(
    """FunctionDefinition ScriptBlockExpression TrapStatement TypeDefinition
    UsingExpression ErrorStatement ErrorExpression BaseCtorInvokeMemberExpression
    TypeConstraint Attribute ConfigurationDefinition DynamicKeywordStatement"""
)
_VISITORS: dict[str, Any] = {
    "VariableExpression": MethodFlow._read,
    "AssignmentStatement": MethodFlow._assignment,
    "IfStatement": MethodFlow._if,
    "TernaryExpression": MethodFlow._ternary,
    "BinaryExpression": MethodFlow._binary,
    "WhileStatement": MethodFlow._while_statement,
    "ForStatement": MethodFlow._for,
    "ForEachStatement": MethodFlow._foreach,
    "DoWhileStatement": MethodFlow._do,
    "DoUntilStatement": MethodFlow._do,
    "SwitchStatement": MethodFlow._switch,
    "TryStatement": MethodFlow._try,
    "ReturnStatement": MethodFlow._leave,
    "ThrowStatement": MethodFlow._leave,
    "ExitStatement": MethodFlow._leave,
    "BreakStatement": MethodFlow._jump,
    "ContinueStatement": MethodFlow._jump,
    "Pipeline": MethodFlow._pipeline,
    "DataStatement": MethodFlow._data,
}
