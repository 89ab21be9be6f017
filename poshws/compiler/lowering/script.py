"""A whole script: its scriptblocks as functions of one Python module, and the tables beside them.

Every function takes `(ps, scope, out)`: the session, the scope its variables live in and where its
output goes. A position in the script is a number: the line number of the Python code, so that a
traceback tells where every frame of a script stood without a table of its own.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.syntax_index import SyntaxIndex
from poshws.compiler.analysis.value_ranges import Interval
from poshws.compiler.analysis.variables import (
    DECLARATION,
    GUARDED,
    NUMBER_TYPES,
    assigned_variables,
    declared_numbers,
    named_blocks,
    own_nodes,
)
from poshws.compiler.codegen.block import BlockCompiler
from poshws.compiler.codegen.line_numbers import set_lines
from poshws.compiler.codegen.success_status import SuccessStatus
from poshws.compiler.codegen.templates import call, constant, name, statements, template
from poshws.compiler.codegen.unit import FLAGS, NAMED_END, UnitData
from poshws.compiler.lowering.classes import in_order
from poshws.compiler.lowering.definitions import parameter_table
from poshws.compiler.lowering.dispatch import emitters
from poshws.compiler.lowering.pipelines import condition, value_of
from poshws.compiler.lowering.statement_blocks import trapping
from poshws.compiler.optimize import scopeless_methods
from poshws.compiler.optimize.value_returns import value_body

if TYPE_CHECKING:
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast import Extent, Node
    from poshws.syntax.ast.base import Statement
    from poshws.syntax.ast.definitions import Parameter

ARGUMENTS = ("ps", "scope", "out")


# Guard classes that are bound only in scripts which mention their names.
LAZY_CLASSES = frozenset(
    ("StringBuilder", "List", "ArrayList", "Queue", "Stack", "HashSet", "Dictionary")
)


class UnitCompiler:
    """Collects the functions, positions, call sites and constants of one script."""

    def __init__(self, root: nodes.ScriptBlock, stretch: tuple[int, int] | None = None) -> None:
        self.root = root
        self.source = root.extent.source
        start, end = stretch or (0, len(self.source.text))
        self.syntax_index = SyntaxIndex(root, self.source.text[start:end], start)
        # Whether functions of the script itself are compiled when they are first needed.
        self.defers = False
        self.success_status = SuccessStatus()
        self.emitters = emitters()
        self.functions: list[ast.stmt] = []
        self.prologue: list[ast.stmt] = []
        self.positions: dict[tuple[int, int], int] = {(0, 0): 0}
        self.sites: list[tuple[Any, ...]] = []
        self.blocks: list[tuple[Any, ...]] = []
        self.classes: list[tuple[Any, ...]] = []
        self.class_name: str | None = None
        # The properties of objects of the class whose methods are being compiled, in lower case.
        self.own_fields: frozenset[str] = frozenset()
        self.used_modules: tuple[tuple[str | None, Any], ...] = ()
        self.is_traced = False
        self.tracks_success = "$?" in self.source.text
        self._constants: dict[str, str] = {}

    # --- tables

    def position(self, extent: Extent) -> int:
        """The number of an extent; it is the line number of the code that belongs to it."""
        return self.positions.setdefault((extent.start, extent.end), len(self.positions))

    def site(self, specification: tuple[object, ...]) -> str:
        """A call site; gives the name under which the code finds it."""
        self.sites.append(specification)
        return f"s{len(self.sites) - 1}"

    def hoisted(self, text: str, expression: ast.expr) -> ast.expr:
        """A value made once when the unit is loaded; `text` tells equal ones."""
        known = self._constants.get(text)
        if known is None:
            known = self._constants[text] = f"k{len(self._constants)}"
            self.prologue.append(ast.Assign([ast.Name(known, ast.Store())], expression, lineno=1))
        return name(known)

    def has_guard_class(self, word: str) -> bool:
        """Whether guards may compare with a class of runtime/execution/intrinsic_guards.py; lazy
        ones are bound by the prologue of units that mention them.
        """
        if word not in LAZY_CLASSES or word in self._constants:
            return True
        if not self.syntax_index.has_word(word.lower(), self.root.extent):
            return False
        self._constants[word] = word
        found = call("guard_class", constant(word))
        self.prologue.append(ast.Assign([ast.Name(word, ast.Store())], found, lineno=1))
        return True

    def type_literal(
        self, block: BlockCompiler, type_name: Any, extent: Extent | None = None
    ) -> ast.expr:
        """`[int]`, found once per unit unless the script defines types itself; one that does not
        exist is reported at the type itself.
        """
        full_name = constant(type_name.full_name)
        found = call("type_named", name("ps"), name("unit"), full_name)
        found.lineno = self.position(extent or type_name.extent)
        # What it remembers counts while the same classes are in sight.
        text = "T_[1] if (T_ := types.get(N, no_type))[0] is ps.scope.types else A"
        return template(text)(block.temporary(), full_name, found)

    def value_of(self, block: BlockCompiler, node: Node) -> ast.expr:
        """The value of a pipeline or statement."""
        return value_of(block, node)

    def condition(self, block: BlockCompiler, node: Node) -> ast.expr:
        """The node as an expression whose truth alone matters."""
        return condition(block, node)

    # --- functions

    def script_block(self, node: nodes.ScriptBlock, title: str, kind: str = "block") -> int:
        """Compiles a scriptblock and all in it; gives its number."""
        number = len(self.blocks)
        self.blocks.append(())
        parameters = list(node.param_block.parameters) if node.param_block else []
        function = node.parent
        if not parameters and function is not None and getattr(function, "parameters", None):
            parameters = list(function.parameters)  # type: ignore[attr-defined]
        cells = assigned_variables(node, parameters)
        if kind == "method":
            cells.append("this")
        flags = self._flags(node, kind)
        own = [parameter.name.variable_path.unqualified_path for parameter in parameters]
        own = [name for name in own if name.lower() not in GUARDED]
        declared = declared_numbers(parameters)
        typed = self._typed_locals(node, parameters)
        roles = list(named_blocks(node))
        # The block is all in its end part.
        is_whole = [role for role, _ in roles] == ["end"]
        for role, block in roles:
            identifier = f"b{number}_{role}"
            self._function(identifier, cells, own, declared, typed, block, kind, number, is_whole)
        if kind == "method":
            scopeless_methods.write(self, number, node, own, cells)
        self.blocks[number] = (
            title,
            (node.extent.start, node.extent.end),
            kind,
            flags,
            parameter_table(self, number, node, parameters, cells, typed),
        )
        return number

    def deferred(self, node: nodes.FunctionDefinition, title: str, kind: str) -> int:
        """A function that is compiled when it is needed: the row tells where it stands."""
        body, whole = node.body.extent, node.extent
        self.blocks.append((title, (body.start, body.end), kind, (whole.start, whole.end)))
        return len(self.blocks) - 1

    def _function(
        self,
        identifier: str,
        cells: list[str],
        parameters: list[str],
        declared: dict[str, Interval],
        typed: frozenset[str],
        block: nodes.NamedBlock,
        kind: str,
        number: int,
        is_whole: bool,
    ) -> None:
        used = {variable.lower(): f"v_{index}" for index, variable in enumerate(cells)}
        writer = BlockCompiler(self, used)
        if not self.syntax_index.matches(_MAKES_VARIABLES, block.extent):
            writer.number = number
        if kind == "script":
            # The exit code of `-Command` depends on it.
            writer.tracks_success = True
        if parameters:
            writer.add(*statements("given = scope.variables")())
        for variable in cells:
            key = constant(variable.lower())
            cell: ast.expr = call("local", name("scope"), key, constant(variable))
            if variable in parameters:
                # It is there in all calls but those from Python.
                cell = template("given.get(K) or C")(key, cell)
            target = ast.Name(used[variable.lower()], ast.Store())
            writer.add(ast.Assign([target], cell, lineno=1))
        writer.declared = {**declared, **self._typed_variables(block)}
        writer.typed_locals = typed
        writer.scope_number = None if kind == "method" else number
        if kind in ("function", "filter", "method"):
            # Parameters always have a value.
            writer.assigned = {used[name.lower()] for name in parameters}
        if kind == "method":
            writer.assigned.add(used["this"])
            # What a method writes is dropped, and its errors are its caller's.
            writer.is_method = writer.in_try = True
        if kind == "script":
            self._use_modules(writer)
        self.body(writer, block, None if kind == "method" else "out")
        if not writer.body:
            writer.body.append(ast.Pass(lineno=1))
        self.functions.append(self.define(identifier, ARGUMENTS, writer.body))
        if is_whole and kind in ("block", "function") and not self.is_traced:
            body = value_body(writer.body)
            if body is not None:
                self.functions.append(self.define(f"b{number}_value", ("ps", "scope"), body))

    def _typed_locals(self, node: nodes.ScriptBlock, parameters: list[Parameter]) -> frozenset[str]:
        """The block's variables of one type for good; most blocks have nothing that is typed."""
        head = node.parent if getattr(node.parent, "parameters", None) else None
        if not self.syntax_index.matches(_TYPED, (head or node).extent):
            return frozenset()
        from poshws.compiler.analysis.typed_locals import typed_locals  # deferred

        return typed_locals(node, parameters)

    def _typed_variables(self, block: nodes.NamedBlock) -> dict[str, Interval]:
        """The variables that the block itself declares as `[int] $x = …`."""
        found: dict[str, Interval] = {}
        if self.syntax_index.matches(DECLARATION, block.extent):
            for node in own_nodes(block):
                target: Any = node.left if node.kind == "AssignmentStatement" else None  # type: ignore[attr-defined]
                if target is None or target.kind != "ConvertExpression":
                    continue
                fact = NUMBER_TYPES.get(target.attribute.type_name.full_name.lower())
                if fact is not None and target.child.kind == "VariableExpression":
                    found[target.child.variable_path.unqualified_path.lower()] = fact
        return found

    def _use_modules(self, writer: BlockCompiler) -> None:
        """`using module` is done first of all, once."""
        rows, self.used_modules = self.used_modules, ()
        if rows:
            writer.add(
                ast.Expr(
                    call("use_modules", name("ps"), name("scope"), name("unit"), constant(rows)),
                    lineno=1,
                )
            )

    def definitions_first(self, statements: list[Statement]) -> list[Any]:
        """Classes and enums exist before the first statement of their block runs."""
        types = [node for node in statements if node.kind == "TypeDefinition"]
        if not types:
            return statements
        return in_order(types) + [n for n in statements if n.kind != "TypeDefinition"]

    def body(self, writer: BlockCompiler, block: Any, out: str | None) -> None:
        """The statements of a named block, under its traps if it has any."""
        listed = self.definitions_first(block.statements)
        writer.add(*self._edge(block, 0))
        self._body(writer, block, listed, out)
        writer.add(*self._edge(block, -1))

    def _edge(self, block: Any, side: int) -> list[ast.stmt]:
        """The call of the debugger at a block's opening or closing brace."""
        extent = block.parent.extent if block.unnamed else block.extent
        text = self.source.text
        start = extent.start + len(text[extent.start : extent.end].split("{", 1)[0])
        place = start if side == 0 else extent.end - 1
        if not self.is_traced or text[place : place + 1] not in ("{", "}"):
            return []
        from poshws.syntax.source import Extent  # deferred

        position = constant(self.position(Extent(extent.source, place, place + 1)))
        return [ast.Expr(call("trace", name("ps"), name("unit"), position))]

    def _body(
        self, writer: BlockCompiler, block: Any, listed: list[object], out: str | None
    ) -> None:
        if not block.traps:
            writer.statements(listed, out)
            return
        trapping(writer, block.traps, lambda: writer.statements(listed, out))

    def define(self, identifier: str, arguments: tuple[str, ...], body: list[ast.stmt]) -> ast.stmt:
        """A module-level function."""
        return ast.FunctionDef(
            identifier,
            ast.arguments(
                [], [ast.arg(argument) for argument in arguments], None, [], [], None, []
            ),
            body,
            [],
            None,
            lineno=1,
        )

    def value_function(
        self, identifier: str, cells: list[str], node: Node, constraint: Any = None
    ) -> None:
        """A function that returns the value of one expression, such as a parameter's default."""
        del cells  # a default reads its variables through the scope, which exists by then
        writer = BlockCompiler(self, {})
        with writer.at(node):
            value = writer.expression(node)
            if constraint is not None:
                kind = self.type_literal(writer, constraint.type_name, node.extent)
                value = call("converted", value, kind)
            writer.add(ast.Return(value))
        self.functions.append(self.define(identifier, ("ps", "scope"), writer.body))

    def _flags(self, node: nodes.ScriptBlock, kind: str) -> int:
        flags = 0
        # Defaults of `function f($a = …)` stand outside of the block.
        has_head = getattr(node.parent, "parameters", None)
        extent = node.parent.extent if has_head and node.parent is not None else node.extent
        for word, bit in FLAGS.items():
            if self.syntax_index.has_word(word, extent):
                flags |= bit
        end = node.end_block
        return flags if end is None or end.unnamed else flags | NAMED_END

    def finish(self, requirements: object = None) -> UnitData:
        """Everything as the unit keeps it."""
        # Names of call sites are bound by the loader: s0, s1 …
        module = ast.Module(self.prologue + self.functions, [])
        set_lines(module)
        order = sorted(self.positions.items(), key=lambda item: item[1])
        return UnitData(
            module,
            tuple(place for place, _ in order),
            tuple(self.sites),
            tuple(self.blocks),
            tuple(self.classes),
            requirements,
        )


# What lets a block's variables come up while it runs: commands, files and blocks run in its scope.
_MAKES_VARIABLES = re.compile(
    r"\b(?:new|remove|set)-variable\b|\bset-psbreakpoint\b|\$private:"
    r"|(?:^|[\s;|({=])(?:nv|rv|sv|sbp|set)\s|(?:^|[;|({=])[^\S\n]*\.(?:\s|[{$(\"'])",
    re.IGNORECASE | re.MULTILINE,
)


_TYPED = re.compile(r"\]\s*\$")


__all__ = ["UnitCompiler"]
