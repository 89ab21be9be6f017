"""The emitter of `switch`: a loop over the inputs, in which each clause is a test and its body.

What a test is made of at compile time is not asked again: the input is converted to a string once,
a pattern is made ready once, and a block that holds one expression is that expression.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.definite_assignment import branch
from poshws.compiler.analysis.definite_assignment import loop as known_in_loop
from poshws.compiler.codegen.block import Loop, ScopeNeededError
from poshws.compiler.codegen.templates import call, constant, name, statements, template
from poshws.compiler.lowering.pipelines import enumerated
from poshws.compiler.lowering.statement_blocks import statement_block
from poshws.compiler.lowering.statements import catching

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes


class _Switch:
    """What the clauses of one switch share: the Python names of its input, what is known of it."""

    __slots__ = ("exact_case", "item", "kind", "matched", "moves", "text", "under")

    def __init__(self, block: BlockCompiler, node: nodes.SwitchStatement) -> None:
        flags = node.flags.lower()
        self.kind = "regex" if "regex" in flags else "wildcard" if "wildcard" in flags else "exact"
        self.exact_case = "casesensitive" in flags
        # A body that gives `$_` another value changes what the clauses after it are asked about.
        self.moves = block.unit.syntax_index.matches(_ASSIGNED_ITEM, node.extent)
        self.under = block.temporary("under")
        self.item = block.temporary("item")
        self.matched = block.temporary("m")
        has_text = any(_constant_text(test) is not None for test, _ in node.clauses)
        self.text = block.temporary("text") if has_text and not self.moves else None


_ASSIGNED_ITEM = re.compile(r"\$(?:_|psitem)\s*(?:[-+*/%]|\?\?)?(?:=|\+\+|--)", re.IGNORECASE)


def switch_statement(block: BlockCompiler, node: nodes.SwitchStatement, out: str | None) -> None:
    """Every clause is tried for every input; `break` leaves, `continue` takes the next input."""
    source = _source(block, node)
    switch = _Switch(block, node)
    syntax_index = block.unit.syntax_index
    uses_enumerator = syntax_index.has_word("$switch", node.extent)
    if uses_enumerator:
        source = call("loop_enumerator", name("scope"), constant("switch"), source)
    signals = (
        node.label is not None
        or any(syntax_index.has_signal(body) for _, body in node.clauses)
        or (node.default is not None and syntax_index.has_signal(node.default))
    )
    with block.into([]) as loop, known_in_loop(block, node), _item(block, switch):
        block.loops.append(Loop(node.label, signals, is_switch=True))
        body = block.block(lambda: _clauses(block, node, switch, out))
        block.loops.pop()
        if signals:
            body = [catching("ContinueSignal", node.label, body, [ast.Pass()])]
        head = _head(block, switch)
        block.add(ast.For(ast.Name(switch.item, ast.Store()), source, head + body, []))
    if signals or node.label is not None:
        loop = [catching("BreakSignal", node.label, loop, [ast.Pass()])]
    if block.is_scopeless:
        block.add(*loop)
        return
    saved = block.temporary("saved")
    block.add(*statements("U_ = local(scope, '_', '_')\nS_ = U_.value")(switch.under, saved))
    final = statements("U_.value = S_")(switch.under, saved)
    if uses_enumerator:
        final += statements("end_loop(scope, 'switch')")()
    block.add(ast.Try(loop, [], [], final))


def _source(block: BlockCompiler, node: nodes.SwitchStatement) -> ast.expr:
    """What the switch runs over."""
    with block.at(node.condition):
        if "file" in node.flags.lower():
            source = call("switch_file", name("ps"), block.expression_of(node.condition))
            source.lineno = block.unit.position(node.condition.extent)
            return source
        text = "((V_,) if type(V_ := A) is str or type(V_) is int else switch_input(V_))"
        value = enumerated(block, node.condition, for_switch=True)
        value.lineno = block.position
        return template(text)(block.temporary(), value)


@contextmanager
def _item(block: BlockCompiler, switch: _Switch) -> Iterator[None]:
    """Inside, `$_` is the switch's input."""
    before = block.cells.get("_")
    if block.is_scopeless and switch.moves:
        raise ScopeNeededError("$_ is assigned")
    if before is not None and not block.is_scopeless:
        # The block assigns it, or there is a switch around: it is the same variable.
        yield
        return
    held = block.cells["_"] = switch.item if block.is_scopeless else switch.under
    block.assigned.add(held)
    try:
        yield
    finally:
        block.assigned.discard(held)
        if before is None:
            del block.cells["_"]
        else:
            block.cells["_"] = before


def _head(block: BlockCompiler, switch: _Switch) -> list[ast.stmt]:
    """What is done with an input before the first test."""
    head = statements("M_ = False")(switch.matched)
    if not block.is_scopeless:
        head += statements("UNDER_.value = ITEM_")(switch.under, switch.item)
    if switch.text is not None:
        fold = ".casefold()" if switch.kind == "exact" and not switch.exact_case else ""
        text = f"TEXT_ = (ITEM_ if type(ITEM_) is str else switch_text(ITEM_)){fold}"
        head += statements(text)(switch.text, switch.item)
    return head


def _clauses(
    block: BlockCompiler, node: nodes.SwitchStatement, switch: _Switch, out: str | None
) -> None:
    for test, body in node.clauses:
        with block.at(test):
            if switch.moves:
                block.add(*statements("ITEM_ = UNDER_.value")(switch.item, switch.under))
            condition = _test(block, test, switch)
            with branch(block):
                then = statements("M_ = True")(switch.matched) + block.block(
                    lambda body=body: statement_block(block, body, out)  # type: ignore[misc]
                )
            block.add(ast.If(condition, then, []))
    if node.default is not None:
        default = node.default
        then = block.block(lambda: statement_block(block, default, out))
        block.add(ast.If(ast.UnaryOp(ast.Not(), name(switch.matched)), then, []))


# --- tests


def _test(block: BlockCompiler, test: Any, switch: _Switch) -> ast.expr:
    """Whether the input is one of the clause's."""
    if test.kind == "ScriptBlockExpression":
        inner = _only_expression(block, test.script_block)
        if inner is not None:
            return _inlined(block, inner)
        if block.is_scopeless:
            raise ScopeNeededError("a block")
        return call("switch_block", name("ps"), block.expression(test), name(switch.item))
    known = _of_constant(block, test, switch)
    if known is not None:
        return known
    if block.is_scopeless:
        raise ScopeNeededError("a test that may be a block")
    case, item = constant(switch.exact_case), name(switch.item)
    if test.kind in ("SubExpression", "ParenExpression", "VariableExpression"):
        given = (name("ps"), name("scope"), constant(switch.kind), case, item)
        return call("switch_test", *given, block.expression(test))
    function = f"switch_{switch.kind}"
    return call(function, name("ps"), name("scope"), case, item, block.expression(test))


def _constant_text(test: Any) -> str | None:
    """A test that is a string as written."""
    return str(test.value) if test.kind == "StringConstantExpression" else None


def _of_constant(block: BlockCompiler, test: Any, switch: _Switch) -> ast.expr | None:
    """The test for a string or an int as written; None for any other."""
    if switch.kind == "exact" and test.kind == "ConstantExpression" and type(test.value) is int:
        item, number = name(switch.item), constant(test.value)
        other: ast.expr
        if switch.text is None:
            other = call("switch_number", item, number)
        else:
            other = template("T == N")(name(switch.text), constant(str(test.value)))
        return template("(I == N if type(I) is int else O)")(item, number, other)
    wanted = _constant_text(test)
    if wanted is None or switch.text is None:
        return None
    text = name(switch.text)
    if switch.kind == "exact":
        folded = wanted if switch.exact_case else wanted.casefold()
        return template("T == W")(text, constant(folded))
    if switch.kind == "wildcard":
        made = call("wildcard_test", constant(wanted), constant(not switch.exact_case))
        pattern = block.unit.hoisted(f"wildcard {switch.exact_case} {wanted}", made)
        return ast.Call(pattern, [text], [])
    if block.is_scopeless:
        raise ScopeNeededError("$Matches")
    case = constant(not switch.exact_case)
    return call("switch_match", name("ps"), name("scope"), text, constant(wanted), case)


# What can be read of one expression alone does the same without a scope of its own.
_ONE_EXPRESSION = frozenset(
    """ArrayLiteral BinaryExpression CommandExpression ConstantExpression ConvertExpression
    IndexExpression InvokeMemberExpression MemberExpression ParenExpression Pipeline
    StringConstantExpression TypeConstraint TypeExpression UnaryExpression
    VariableExpression""".split()
)
_OF_A_BLOCK = frozenset("args input myinvocation psboundparameters matches".split())


def _only_expression(block: BlockCompiler, script: Any) -> object:
    """The expression that is all of a block; None where the block is more than that."""
    end = script.end_block
    others = ("dynamic_param_block", "begin_block", "process_block", "clean_block", "param_block")
    if end is None or end.traps or len(end.statements) != 1:
        return None
    if block.unit.is_traced or block.traps or block.chain_traps:
        return None
    if any(getattr(script, each) is not None for each in others):
        return None
    statement = end.statements[0]
    if statement.kind != "Pipeline" or len(statement.pipeline_elements) != 1:
        return None
    parts = [statement, *statement.descendants()]
    if statement.background or not all(map(_is_plain, parts)):
        return None
    return statement.pipeline_elements[0].expression


def _is_plain(node: Any) -> bool:
    kind = node.kind
    if kind not in _ONE_EXPRESSION:
        return False
    if kind == "CommandExpression":
        return not node.redirections
    if kind == "UnaryExpression":
        return "PlusPlus" not in node.token_kind and "MinusMinus" not in node.token_kind
    if kind == "BinaryExpression":
        # $Matches is the block's own.
        return not node.operator.lower().endswith("match")
    if kind == "VariableExpression":
        path = node.variable_path
        plain = path.scope is None and not node.splatted
        return plain and path.unqualified_path.lower() not in _OF_A_BLOCK
    return True


def _inlined(block: BlockCompiler, expression: Any) -> ast.expr:
    """The truth of a block that is one expression; one that fails says so and is false."""

    def body() -> None:
        with block.at(expression):
            found: list[ast.stmt] = [ast.Return(block.condition(expression))]
            if not block.is_method:
                found = [block.guarded(found), ast.Return(constant(False))]
            block.add(*found)

    return ast.Call(name(block.nested_function([], body)), [], [])
