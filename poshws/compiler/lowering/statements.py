"""Emitters of statements: control flow, try, trap, switch."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.definite_assignment import branch
from poshws.compiler.analysis.definite_assignment import loop as known_in_loop
from poshws.compiler.codegen.block import Loop
from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    sequence,
    statements,
    template,
    typed,
)
from poshws.compiler.lowering.assignment import store_target
from poshws.compiler.lowering.pipelines import collected, enumerated, write
from poshws.compiler.lowering.statement_blocks import statement_block
from poshws.compiler.optimize.numeric_loops import counted_loops, elements, versioning
from poshws.compiler.optimize.scopeless_methods import returned

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast import Node
    from poshws.syntax.ast.statements import (
        DoUntilStatement,
        DoWhileStatement,
        ForStatement,
        LoopStatement,
    )


def if_statement(block: BlockCompiler, node: nodes.IfStatement, out: str | None) -> None:
    """`if` and `elseif` nest, so that each condition is evaluated at its own place."""
    _clause(block, node, 0, out)


def _clause(block: BlockCompiler, node: nodes.IfStatement, index: int, out: str | None) -> None:
    if index == len(node.clauses):
        if node.else_clause is not None:
            statement_block(block, node.else_clause, out)
        return
    condition, body = node.clauses[index]
    with block.at(condition):
        test = elements.condition(block, condition)
        with branch(block):
            then = block.block(lambda: statement_block(block, body, out))
        rest: list[ast.stmt] = []
        if index + 1 < len(node.clauses) or node.else_clause is not None:
            with branch(block):
                rest = block.block(lambda: _clause(block, node, index + 1, out))
        block.add(ast.If(test, then, rest))


# --- loops


def loop_body(
    block: BlockCompiler, node: Any, out: str | None, has_safepoint: bool = True
) -> list[ast.stmt]:
    """The body of a loop with its safepoint, catching what `continue` further down throws."""
    signals = _has_signal(block, node, node.body)
    block.loops.append(Loop(node.label, signals))
    with branch(block):
        safepoint = versioning.safepoint(block) if has_safepoint else []
        body = block.block(lambda: statement_block(block, node.body, out))
    block.loops.pop()
    if signals:
        body = [catching("ContinueSignal", node.label, body, [ast.Pass()])]
    return safepoint + body


def _has_signal(block: BlockCompiler, node: Any, part: Node) -> bool:
    """Whether a break or continue for a loop may come out of something called in a part of it."""
    is_called = block.numeric_loop is None and block.unit.syntax_index.has_signal(part)
    return node.label is not None or is_called


def catching(
    signal: str, label: str | None, body: list[ast.stmt], then: list[ast.stmt]
) -> ast.stmt:
    test = statements("if signal.label is not None and signal.label != LABEL: raise")(
        constant(label.lower() if label else "\0")
    )
    handler = ast.ExceptHandler(name(signal), "signal", test + then)
    return ast.Try(body, [handler], [], [])


def add_loop(block: BlockCompiler, node: Any, loop: list[ast.stmt]) -> None:
    """Writes a loop; one that calls something also ends at a break thrown from there."""
    if _has_signal(block, node, node):
        block.add(catching("BreakSignal", node.label, loop, [ast.Pass()]))
    else:
        block.add(*loop)


def while_statement(block: BlockCompiler, node: nodes.WhileStatement, out: str | None) -> None:
    """`while (condition) { }`"""

    def write() -> None:
        with (
            versioning.level(block, node) as before,
            block.into([]) as loop,
            block.at(node.condition),
            known_in_loop(block, node),
        ):
            _while(block, node, loop_body(block, node, out))
        block.add(*before)
        add_loop(block, node, loop)

    versioning.write(block, node, write)


def _while(block: BlockCompiler, node: LoopStatement, body: list[ast.stmt]) -> None:
    """A Python while; a condition that needs statements of its own is tested inside the loop."""
    with block.into([]) as prelude:
        test: ast.expr = constant(True)
        if node.condition is not None:
            with block.at(node.condition):
                test = elements.condition(block, node.condition)
                test.lineno = block.position
    done = versioning.ended(block)
    if prelude:
        leave = ast.If(ast.UnaryOp(ast.Not(), test), [*done, ast.Break()], [])
        block.add(ast.While(constant(True), [*prelude, leave, *body], []))
    else:
        block.add(ast.While(test, body, done))


def do_while_statement(block: BlockCompiler, node: nodes.DoWhileStatement, out: str | None) -> None:
    """`do { } while (condition)`"""
    _do(block, node, out, until=False)


def do_until_statement(block: BlockCompiler, node: nodes.DoUntilStatement, out: str | None) -> None:
    """`do { } until (condition)`"""
    _do(block, node, out, until=True)


def _do(
    block: BlockCompiler, node: DoWhileStatement | DoUntilStatement, out: str | None, until: bool
) -> None:
    first = block.temporary("first")

    def write() -> None:
        with (
            versioning.level(block, node) as before,
            block.into([]) as loop,
            known_in_loop(block, node),
        ):
            body = loop_body(block, node, out)
            with block.at(node.condition), block.into([]) as prelude:
                test = elements.condition(block, node.condition)
                done = [*versioning.ended(block), ast.Break()]
                leave = ast.If(test if until else ast.UnaryOp(ast.Not(), test), done, [])
                leave.lineno = block.position
            check = ast.If(ast.UnaryOp(ast.Not(), name(first)), prelude + [leave], [])
            unset = statements("F_ = False")(first)
            block.add(*statements("F_ = True")(first))
            block.add(ast.While(constant(True), [check, *unset, *body], []))
        block.add(*before)
        add_loop(block, node, loop)

    versioning.write(block, node, write)


def for_statement(block: BlockCompiler, node: nodes.ForStatement, out: str | None) -> None:
    """`for (initializer; condition; iterator) { }`; `continue` still runs the iterator."""
    if node.initializer is not None:
        with block.at(node.initializer):
            block.add(*block.traces(node.initializer))
            block.statement(node.initializer, None)
    versioning.write(block, node, lambda: _for(block, node, out))


def _for(block: BlockCompiler, node: nodes.ForStatement, out: str | None) -> None:
    syntax_index = block.unit.syntax_index
    plain = not _has_signal(block, node, node.body) and not syntax_index.has_continue(node.body)
    with (
        versioning.level(block, node) as before,
        block.into([]) as loop,
        known_in_loop(block, node),
    ):
        _for_turns(block, node, out, plain)
    block.add(*before)
    add_loop(block, node, loop)


def _for_turns(
    block: BlockCompiler, node: nodes.ForStatement, out: str | None, plain: bool
) -> None:
    if counted_loops.write(block, node, lambda checks: loop_body(block, node, out, checks)):
        return
    body = loop_body(block, node, out)
    step: list[ast.stmt] = []
    if node.iterator is not None:
        iterator = node.iterator
        with block.at(iterator):
            step = block.traces(iterator)
            step += block.block(lambda: block.statement(iterator, None))
    if plain:
        _while(block, node, body + step)
    elif step:
        first = block.temporary("first")
        block.add(*statements("F_ = True")(first))
        turn = statements("if F_: F_ = False\nelse: STEP")(first, step)
        _for_with_continue(block, node, turn + [], body)
    else:
        _while(block, node, body)


def _for_with_continue(
    block: BlockCompiler, node: ForStatement, turn: list[ast.stmt], body: list[ast.stmt]
) -> None:
    with block.into([]) as prelude:
        if node.condition is not None:
            with block.at(node.condition):
                test = elements.condition(block, node.condition)
                leave = [*versioning.ended(block), ast.Break()]
                block.add(ast.If(ast.UnaryOp(ast.Not(), test), leave, []))
    block.add(ast.While(constant(True), turn + prelude + body, []))


def for_each_statement(block: BlockCompiler, node: nodes.ForEachStatement, out: str | None) -> None:
    """`foreach ($x in values) { }`; the variable's cell is the target of a Python loop."""
    with block.at(node.condition):
        values = enumerated(block, node.condition)
        values.lineno = block.position
    uses_enumerator = block.unit.syntax_index.has_word("$foreach", node.extent)
    if uses_enumerator:
        values = call("loop_enumerator", name("scope"), constant("foreach"), values)

    def write(values: ast.expr) -> None:
        with (
            versioning.level(block, node) as before,
            block.into([]) as loop,
            known_in_loop(block, node),
        ):
            target, after = store_target(block, node.variable)
            target.lineno = block.unit.position(node.variable.extent)
            body = after + loop_body(block, node, out)
            block.add(ast.For(target, values, body, versioning.ended(block)))
        if uses_enumerator:
            loop = [ast.Try(loop, [], [], statements("end_loop(scope, 'foreach')")())]
        block.add(*before)
        add_loop(block, node, loop)

    if uses_enumerator:
        write(values)
    else:
        versioning.write_for_each(block, node, values, write)


# --- leaving


def break_statement(block: BlockCompiler, node: nodes.BreakStatement, out: str | None) -> None:
    """`break`"""
    block.add(*versioning.left(block))
    _jump(block, node, "BreakSignal", ast.Break, "TRAP_BREAK")


def continue_statement(
    block: BlockCompiler, node: nodes.ContinueStatement, out: str | None
) -> None:
    """`continue`"""
    _jump(block, node, "ContinueSignal", ast.Continue, "TRAP_CONTINUE")


def _jump(
    block: BlockCompiler, node: Any, signal: str, plain: Callable[[], ast.stmt], trap: str
) -> None:
    label = node.label
    if label is None and block.loops:
        block.add(plain())
    elif label is None and block.trap_body and not block.nested:
        block.add(ast.Return(name(trap)))
    else:
        text: ast.expr = constant(None)
        if label is not None:
            is_word = label.kind == "StringConstantExpression"
            text = (
                constant(label.value.lower())
                if is_word
                else block.to_string(block.expression(label))
            )
        block.add(ast.Raise(call(signal, text), None))


def return_statement(block: BlockCompiler, node: nodes.ReturnStatement, out: str | None) -> None:
    """`return`: what it gives is written, then the block ends."""
    value: ast.expr
    if block.is_method:
        value = _returned(block, node) or constant(None)
        if block.is_scopeless:
            value = returned(block, value)
        block.add(
            ast.Raise(call("ReturnSignal", value), None) if block.nested else ast.Return(value)
        )
        return
    target = "out" if not block.trap_body else out
    if block.numeric_loop is not None:
        given = _returned(block, node)
        if given is not None:
            block.add(ast.Expr(write(block, given, target)))
    elif node.pipeline is not None:
        with block.at(node.pipeline):
            block.statement(node.pipeline, target)
    if block.nested:
        block.add(ast.Raise(call("ReturnSignal"), None))
    else:
        block.add(ast.Return(name("TRAP_RETURN") if block.trap_body else None))


def _returned(block: BlockCompiler, node: nodes.ReturnStatement) -> ast.expr | None:
    """The value after `return`."""
    pipeline = node.pipeline
    if block.numeric_loop is None:
        if pipeline is None:
            return None
        with block.at(pipeline):
            return block.expression_of(pipeline)
    kinds: list[str | None] = []

    def write_value(local: str) -> None:
        given = constant(None) if pipeline is None else block.expression_of(pipeline)
        block.add(ast.Assign([ast.Name(local, ast.Store())], given))
        kinds.append(known_type(given))

    local = name(versioning.before_return(block, write_value))
    if pipeline is None:
        return None
    return typed(local, kinds[0]) if kinds[0] is not None and len({*kinds}) == 1 else local


def exit_statement(block: BlockCompiler, node: nodes.ExitStatement, out: str | None) -> None:
    """`exit code`"""
    code = block.expression_of(node.pipeline) if node.pipeline is not None else constant(0)
    block.add(ast.Expr(call("leave", name("ps"), code)))


def throw_statement(block: BlockCompiler, node: nodes.ThrowStatement, out: str | None) -> None:
    """`throw value`; alone in a catch block it throws what was caught."""
    if node.pipeline is None:
        block.add(ast.Expr(call("throw_again", name("ps"), name("scope"))))
    else:
        place = block.position
        thrown = call("throw", name("ps"), block.expression_of(node.pipeline))
        thrown.lineno = place
        block.add(ast.Expr(thrown))


def try_statement(block: BlockCompiler, node: nodes.TryStatement, out: str | None) -> None:
    """While the body runs, errors of statements anywhere below leave it: they reach the catch
    clauses, if there are any; those of a catch clause leave the whole statement.
    """
    before = block.temporary("propagate")
    block.add(*statements("B_ = ps.propagate")(before))
    in_try, traps, chain_traps = block.in_try, block.traps, block.chain_traps
    block.in_try, block.traps, block.chain_traps = True, None, None
    # What leaves the body is noted by the catch.
    block.try_body = node.body.statements if node.catch_clauses else None
    with branch(block):
        body = block.block(lambda: statement_block(block, node.body, out))
    block.in_try, block.traps, block.chain_traps = in_try, traps, chain_traps
    handlers: list[ast.ExceptHandler] = []
    body = statements("ps.propagate = True")() + body
    if node.catch_clauses:
        with branch(block):
            handler = block.block(lambda: _catch(block, node, out))
        handlers = [ast.ExceptHandler(name("Exception"), "error", handler)]
    # Leaving the body normally also ends propagation before what follows inside the same try.
    final = statements("ps.propagate = B_")(before)
    if node.finally_ is not None:
        finally_ = node.finally_
        final += block.block(lambda: statement_block(block, finally_, out))
    block.add(ast.Try(body, handlers, [], final))


def _catch(block: BlockCompiler, node: nodes.TryStatement, out: str | None) -> None:
    """The clauses; what fails in one leaves the statement, as what fails in a try body does."""
    types, places = [], []
    for clause in node.catch_clauses:
        names = [constant(constraint.type_name.full_name) for constraint in clause.catch_types]
        types.append(sequence(names))  # type: ignore[arg-type]
        places += [block.unit.position(constraint.extent) for constraint in clause.catch_types]
    chosen, under = block.temporary("chosen"), block.temporary("under")
    block.add(
        *statements("C_, U_ = catch(ps, scope, error, TYPES, unit, PLACES)")(
            chosen,
            under,
            sequence(types),  # type: ignore[arg-type]
            constant(tuple(places)),
        )
    )
    branches: list[ast.stmt] = []
    outer, block.in_try, block.traps, block.chain_traps = (
        (block.in_try, block.traps, block.chain_traps),
        True,
        None,
        None,
    )
    for index, clause in reversed(list(enumerate(node.catch_clauses))):
        with branch(block):
            body = block.block(lambda clause=clause: statement_block(block, clause.body, out))  # type: ignore[misc]
        branches = [ast.If(template("C_ == N")(chosen, constant(index)), body, branches)]
    block.in_try, block.traps, block.chain_traps = outer
    block.add(ast.Try(branches, [], [], statements("end_catch(scope, U_)")(under)))


# --- the rest


def trap_statement(block: BlockCompiler, node: nodes.TrapStatement, out: str | None) -> None:
    """A trap is a statement list's; without one, as in `$x = trap { }`, it does nothing."""


def data_statement(block: BlockCompiler, node: nodes.DataStatement, out: str | None) -> None:
    """`data NAME { }`: the parser has checked that it holds data alone."""
    if node.variable is None:
        statement_block(block, node.body, out)
        return
    value = collected(block, lambda target: statement_block(block, node.body, target))
    block.add(ast.Expr(call("set_variable", name("scope"), constant(node.variable), value)))


def block_statement(block: BlockCompiler, node: nodes.BlockStatement, out: str | None) -> None:
    """`parallel { }` and `sequence { }` exist in workflows alone."""
    _unsupported(block, node.kind_token.text + " block")


def configuration_definition(block: BlockCompiler, node: Node, out: str | None) -> None:
    """`configuration NAME { }`"""
    _unsupported(block, "configuration")


def dynamic_keyword_statement(block: BlockCompiler, node: Node, out: str | None) -> None:
    """A statement of Desired State Configuration."""
    _unsupported(block, "dynamic keyword")


def _unsupported(block: BlockCompiler, construct: str) -> None:
    block.add(ast.Expr(call("unsupported", constant(construct))))
