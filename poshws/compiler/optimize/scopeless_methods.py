"""Methods that need no scope, as Python functions whose variables are fast locals.

Nothing can look into a method of a class whose body holds only values, assignments, branches and
loops, so it needs neither scope nor cells: its parameters are those of a Python function,
`b1_scopeless(ps, this, …, builder)` (`b1_leaf` where it calls no other method). A callee that does
need a scope may read the variables of its callers (dynamic scoping), so each call passes a frame:
`method_1(ps, owner, name, argument, (builder, names, value, …))` opens a scope from it.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.variables import assigned_in_body, declared_numbers, named_blocks
from poshws.compiler.codegen.block import BlockCompiler, ScopeNeededError
from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    sequence,
    statements,
    template,
)

if TYPE_CHECKING:
    from poshws.compiler.lowering.script import UnitCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast.script import ScriptBlock

# Everything else may run commands or look at scopes.
_KINDS = frozenset(
    """ArrayExpression ArrayLiteral AssignmentStatement BaseCtorInvokeMemberExpression
    BinaryExpression BreakStatement CommandExpression ConstantExpression ContinueStatement
    ConvertExpression DoUntilStatement DoWhileStatement ExpandableStringExpression
    ForEachStatement ForStatement Hashtable IfStatement IndexExpression
    InvokeMemberExpression MemberExpression NamedBlock ParamBlock Parameter ParenExpression
    Pipeline ReturnStatement StatementBlock StringConstantExpression SubExpression
    SwitchStatement TernaryExpression ThrowStatement TypeConstraint TypeExpression UnaryExpression
    VariableExpression WhileStatement""".split()
)

# Variables that commands and conversions ask for by name.
_RUNTIME_VARIABLES = frozenset(
    ("ofs", "_", "args", "input", "foreach", "switch", "psdefaultparametervalues")
)


def write(
    unit: UnitCompiler,
    number: int,
    node: nodes.ScriptBlock,
    parameters: list[str],
    cells: list[str],
) -> None:
    """Adds the function to the unit if the method of that number needs no scope."""
    if unit.is_traced or _is_of_nested_class(node) or not _may_be_scopeless(node, cells):
        return
    used = {variable.lower(): f"v_{index}" for index, variable in enumerate(cells)}
    writer = BlockCompiler(unit, used)
    writer.is_scopeless = writer.is_method = writer.in_try = True
    writer.number = number
    writer.declared = declared_numbers(_declarations(node))
    given = [used["this"], *(used[parameter.lower()] for parameter in parameters)]
    writer.assigned = set(given)
    calls: list[bool] = []
    writer.frame = lambda: calls.append(True) or _frame(cells, used)  # type: ignore[func-returns-value]
    writer.returns = _result(node)
    for variable in used.values():
        if variable not in given:
            writer.add(ast.Assign([ast.Name(variable, ast.Store())], name("UNSET"), lineno=1))
    assert node.end_block is not None
    try:
        writer.statements(unit.definitions_first(node.end_block.statements), None)
    except ScopeNeededError:
        return
    if _needs_scope(writer.body):
        return
    writer.add(ast.Return(returned(writer, constant(None)), lineno=1))
    body = _with_checks(writer.body, number, given, makes_calls=bool(calls))
    role = "scopeless" if calls else "leaf"
    unit.functions.append(unit.define(f"b{number}_{role}", ("ps", *given, "builder"), body))


def _with_checks(
    body: list[ast.stmt], number: int, given: list[str], *, makes_calls: bool
) -> list[ast.stmt]:
    """The body, counted if it calls others, and only where its class is known."""
    if makes_calls:
        check = statements("if ps.depth > ps.depth_limit: ps.call_depth_overflow()")()
        counted = statements("ps.depth += 1\ntry: BODY\nfinally: ps.depth -= 1")
        body = counted([*check, *body])
    if makes_calls or _mentions(body, ("types",)):
        run = ast.Call(
            name("run_in_scope"),
            [name("ps"), name("builder"), constant(number), *map(name, given)],
            [],
        )
        body = [*statements("if ps.state is not builder.state: return R")(run), *body]
    for statement in body:
        if not hasattr(statement, "lineno"):
            statement.lineno = 1
    return body


def _result(node: ScriptBlock) -> str:
    """The type that a method returns, in lower case; that of a constructor is void."""
    member: Any = node.parent
    if member.kind != "FunctionMember":
        member = member.parent
    kind = member.return_type
    return kind.type_name.full_name.lower() if kind is not None else "void"


PLAIN = {"int": "int", "string": "str", "bool": "bool", "double": "float"}


def returned(block: BlockCompiler, value: ast.expr) -> ast.expr:
    """A value as the type that the method returns."""
    result = block.returns
    if result == "void":
        return name("AUTOMATION_NULL")
    kind = type(value.value).__name__ if isinstance(value, ast.Constant) else known_type(value)
    if kind is not None and kind == PLAIN.get(result):
        return value
    temporary = block.temporary()
    if result in ("object", "system.object"):
        if isinstance(value, ast.Constant):
            return value
        return template("None if (T_ := A) is AUTOMATION_NULL else T_")(temporary, value)
    if result in PLAIN:
        text = f"T_ if type(T_ := A) is {PLAIN[result]} else returned_as(builder, R, T_)"
        return template(text)(temporary, value, constant(result))
    return call("returned_as", name("builder"), constant(result), value)


def _frame(cells: list[str], used: dict[str, str]) -> ast.expr:
    """What a call carries along: the class, the names of the variables, their values."""
    # In a switch its input is among them.
    names = [*cells, "_"] if "_" in used else cells
    values: list[ast.expr] = [name(used[variable.lower()]) for variable in names]
    return sequence([name("builder"), constant(tuple(names)), *values])


def _declarations(node: Any) -> list[Any]:
    """The parameters as they are declared."""
    own = node.param_block.parameters if node.param_block else ()
    return [*own, *(getattr(node.parent, "parameters", None) or ())]


def _may_be_scopeless(node: Any, cells: list[str]) -> bool:
    if [role for role, _ in named_blocks(node)] != ["end"] or node.end_block.traps:
        return False
    if any(
        each.lower() in _RUNTIME_VARIABLES or each.lower().endswith("preference") for each in cells
    ):
        return False
    assigned = assigned_in_body(node)
    for parameter in _declarations(node):
        # A parameter that is assigned keeps its type.
        if (
            parameter.attributes
            and parameter.name.variable_path.unqualified_path.lower() in assigned
        ):
            return False
    return all(
        (each.kind in _KINDS or _is_in_test(each)) and not getattr(each, "traps", None)
        for each in node.end_block.descendants()
    )


def _is_of_nested_class(node: Any) -> bool:
    """Whether a block defines the method's class: what types the code sees hangs on its scope."""
    while node is not None and node.kind != "TypeDefinition":
        node = node.parent
    around = None if node is None or node.parent is None else node.parent.parent
    return around is not None and around.parent is not None


def _is_in_test(node: Any) -> bool:
    """Whether a block is the test of a switch, which may be no more than an expression."""
    if node.kind == "ScriptBlock":
        node = node.parent
    is_block = node.kind == "ScriptBlockExpression"
    return is_block and str(node.parent.kind) == "SwitchStatement"


def _needs_scope(body: list[ast.stmt]) -> bool:
    """Whether what was written mentions the scope, the output or a way out of nested functions."""
    return _mentions(body, ("scope", "out", "ReturnSignal"))


def _mentions(body: list[ast.stmt], asked: tuple[str, ...]) -> bool:
    return any(
        isinstance(each, ast.Name) and each.id in asked
        for statement in body
        for each in ast.walk(statement)
    )
