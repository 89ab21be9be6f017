"""Emitters of pipelines and commands, and of pipelines as values, conditions and loop sources."""

from __future__ import annotations

import ast
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    sequence,
    statements,
    template,
)
from poshws.compiler.lowering.assignment import as_expression
from poshws.compiler.lowering.expressions import condition as of_expression
from poshws.compiler.lowering.increments import increment_statement
from poshws.compiler.lowering.statement_blocks import statement_block
from poshws.compiler.optimize.intrinsics import as_statement
from poshws.compiler.optimize.numeric_loops import elements as number_elements

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast import Node
    from poshws.syntax.ast.pipelines import Chainable

PLAIN_KINDS = ("str", "int", "bool", "float", "hashtable")

# Elements of a command in its call site: what the next value is.
POSITIONAL, SWITCH, WITH_VALUE, SPLAT = 0, 1, 2, 3


# --- pipelines as statements


def pipeline(block: BlockCompiler, node: nodes.Pipeline, out: str | None) -> None:
    """`a | b`: what it gives is written to `out`."""
    if node.background:
        block.add(ast.Expr(_background(block, node, out)))
        return
    first: Any = node.pipeline_elements[0]
    if (
        len(node.pipeline_elements) == 1
        and first.kind == "CommandExpression"
        and not first.redirections
    ):
        value = first.expression
        if not number_elements.addition(
            block, node, lambda: expression_statement(block, value, out)
        ):
            expression_statement(block, value, out)
    else:
        block.add(ast.Expr(_run(block, node.pipeline_elements, out)))


def expression_statement(block: BlockCompiler, node: Any, out: str | None) -> None:
    """An expression as a statement: its value is enumerated into `out`."""
    if is_silent(node):
        increment_statement(block, node)
        return
    if _is_void(node):
        block.add(ast.Expr(write(block, block.expression(node.child), None)))
        return
    if node.kind == "ParenExpression" and node.pipeline.kind in ("Pipeline", "PipelineChain"):
        inner = node.pipeline
        if inner.kind == "PipelineChain" or not _is_value(inner):
            value = value_of(block, inner)
            block.add(ast.Expr(write(block, value, out)))
            return
    if node.kind == "SubExpression" and out is not None and not node.sub_expression.traps:
        statement_block(block, node.sub_expression, out)
        return
    value = block.expression(node)
    block.add(ast.Expr(write(block, value, out)))


def _is_void(node: Any) -> bool:
    """Whether an expression is `[void] …`."""
    if node.kind != "ConvertExpression":
        return False
    wanted = node.attribute.type_name.full_name.lower()
    return wanted in ("void", "system.void")


def is_silent(node: Any) -> bool:
    """Whether an expression is a step, `$x++`, which as a statement gives nothing."""
    return node.kind == "UnaryExpression" and (
        "PlusPlus" in node.token_kind or "MinusMinus" in node.token_kind
    )


def write(block: BlockCompiler, value: ast.expr, out: str | None) -> ast.expr:
    """The call that writes a value: enumerated unless it is known to be one object."""
    if out is None:
        return as_statement(value, lambda given: given) or value
    written = as_statement(value, lambda given: call("emit", name(out), given))
    if written is not None:
        return written
    if known_type(value) in PLAIN_KINDS or (
        isinstance(value, ast.Constant) and type(value.value) in (int, str, bool, float)
    ):
        return ast.Call(name(out), [value], [])
    if isinstance(value, ast.IfExp | ast.Name | ast.Attribute):
        # What is evaluated inline is mostly a number or a string.
        held, kind = block.temporary(), block.temporary()
        text = "W(T_) if (K_ := type(T_ := A)) is int or K_ is str else emit(W, T_)"
        return template(text)(name(out), held, kind, value)
    return call("emit", name(out), value)


def _is_value(node: Any) -> bool:
    return (
        len(node.pipeline_elements) == 1
        and node.pipeline_elements[0].kind == "CommandExpression"
        and not node.pipeline_elements[0].redirections
    )


def command_expression(
    block: BlockCompiler, node: nodes.CommandExpression, out: str | None
) -> None:
    """An expression where the tree has it without a pipeline around it."""
    if node.redirections:
        block.add(ast.Expr(_run(block, [node], out)))
    else:
        expression_statement(block, node.expression, out)


def command(block: BlockCompiler, node: nodes.Command, out: str | None) -> None:
    """A command where the tree has it without a pipeline around it."""
    block.add(ast.Expr(_run(block, [node], out)))


def pipeline_chain(block: BlockCompiler, node: nodes.PipelineChain, out: str | None) -> None:
    """`a && b`, `a || b`: the right side runs by the success of the left."""
    if node.background:
        block.add(ast.Expr(_background(block, node, out)))
        return
    left, right = node.lhs_pipeline_chain, node.rhs_pipeline
    # An expression succeeds unless it fails; a command says so itself.
    block.add(*statements("ps.success = True")())
    _chain_part(block, left, out)
    succeeded: ast.expr = template("ps.success")()
    if node.operator == "OrOr":
        succeeded = ast.UnaryOp(ast.Not(), succeeded)
    body = statements("ps.success = True")()
    body += block.block(lambda: _chain_part(block, right, out))
    block.add(ast.If(succeeded, body, []))


def _chain_part(block: BlockCompiler, node: Any, out: str | None) -> None:
    """A part of a chain: where a trap goes on after an error, the chain does, with a failure."""
    if node.kind == "PipelineChain":
        # Its own parts are guarded, each by itself.
        with block.at(node):
            block.add(*block.traces(node))
            pipeline_chain(block, node, out)
        return
    traps = block.chain_traps
    if traps is None:
        block.statements([node], out)
        return
    body = block.block(lambda: block.statements([node], out))
    block.traps = traps
    block.add(block.guarded(body))
    block.traps = None


def _background(block: BlockCompiler, node: Chainable, out: str | None) -> ast.expr:
    text = node.extent.text.rstrip().removesuffix("&").rstrip()
    return call("background", name("ps"), name("scope"), name(out or "discard"), constant(text))


# --- commands


def _run(block: BlockCompiler, elements: list[Any], out: str | None) -> ast.expr:
    """One call for the whole pipeline; arguments of all commands are evaluated before it runs."""
    target = name(out) if out is not None else name("discard")
    if len(elements) == 1 and elements[0].kind == "Command":
        site, arguments = _call(block, elements[0])
        how = "run_like_method" if is_like_method(elements[0]) else "run"
        return _placed(
            block, elements[0], call(how, name("ps"), name("scope"), target, site, arguments)
        )
    head: ast.expr = name("NO_INPUT")
    rest = elements
    if elements[0].kind == "CommandExpression":
        # With redirections what fails in it stands at the whole pipeline, or assignment.
        with nullcontext() if elements[0].redirections else block.at(elements[0]):
            head = _first_expression(block, elements[0])
        rest = elements[1:]
    if not rest:
        return call("emit", target, head)
    stages = []
    for element in rest:
        if element.kind != "Command":
            return call("expression_in_pipeline")
        site, arguments = _call(block, element)
        stages.append(sequence([site, arguments]))
    return call("pipe", name("ps"), name("scope"), target, head, *stages)


def is_like_method(node: Any) -> bool:
    """Whether a command is written as a method is called: `add(3, 4)`."""
    elements = node.command_elements
    return (
        len(elements) == 2
        and elements[1].kind == "ParenExpression"
        and elements[0].extent.end == elements[1].extent.start
    )


def _first_expression(block: BlockCompiler, node: Any) -> ast.expr:
    """The expression a pipeline begins with; redirected, it is evaluated under its redirections."""
    if not node.redirections:
        inner = node.expression
        if inner.kind == "BinaryExpression" and inner.operator == "DotDot":
            ends = block.expression(inner.left), block.expression(inner.right)
            return call("range_input", name("ps"), *ends)
        return block.expression(inner)
    rows = _redirections(block, node.redirections)

    def body() -> None:
        block.add(ast.Return(block.expression(node.expression)))

    evaluate = block.nested_function([], body)
    return call("redirected_items", name("ps"), name(evaluate), rows)


def _placed(block: BlockCompiler, node: Node, expression: ast.expr) -> ast.expr:
    """The expression with the position of the command, for errors inside; in parentheses and on
    the right of an assignment that of the statement around it counts on, as in PowerShell.
    """
    pipeline = node.parent
    around = pipeline.parent if pipeline is not None else None
    if around is None or around.kind not in ("ParenExpression", "AssignmentStatement"):
        expression.lineno = block.unit.position(node.extent)
    return expression


def _call(block: BlockCompiler, node: nodes.Command) -> tuple[ast.expr, ast.expr]:
    """The call site of a command and the tuple of its values."""
    elements = node.command_elements
    values: list[ast.expr] = []
    specification: list[tuple[Any, ...]] = []
    head = elements[0]
    title: str | None = None
    if head.kind == "StringConstantExpression":
        title = head.value  # type: ignore[attr-defined]
    elif head.kind == "CommandParameter":
        # `& -x`: what looks like a parameter is the name, as it is written.
        argument_of: Any = head.argument  # type: ignore[attr-defined]
        end = argument_of.extent.start if argument_of is not None else head.extent.end
        title = head.extent.source.text[head.extent.start : end].rstrip()
    else:
        values.append(block.expression(head))
    for element in elements[1:]:
        _element(block, element, specification, values)
    redirections = _redirection_rows(block, node.redirections, values)
    # The command may remove variables.
    block.assigned.clear()
    site = block.unit.site(
        (
            title,
            node.invocation_operator,
            tuple(specification),
            block.unit.position(node.extent),
            block.unit.position(head.extent),
            redirections,
            head.kind == "StringConstantExpression" and head.string_constant_type != "BareWord",  # type: ignore[attr-defined]
        )
    )
    return name(site), sequence(values)


def _element(
    block: BlockCompiler, element: Any, specification: list[tuple[Any, ...]], values: list[ast.expr]
) -> None:
    place = block.unit.position(element.extent)
    if element.kind == "CommandParameter":
        if element.argument is None:
            specification.append((SWITCH, element.parameter_name, element.extent.text, place))
            return
        specification.append((WITH_VALUE, element.parameter_name, element.extent.text, place))
        values.append(argument(block, element.argument))
        return
    if element.kind == "VariableExpression" and element.splatted:
        specification.append((SPLAT, None, element.extent.text, place))
        values.append(block.expression(element))
        return
    specification.append((POSITIONAL, None, argument_text(element), place))
    values.append(argument(block, element))


def argument_text(element: Any) -> str | None:
    """What a literal number or a bare word was written as; None for anything else."""
    if element.kind == "ConstantExpression":
        text: str = element.extent.text
        return text
    if element.kind == "StringConstantExpression" and element.string_constant_type == "BareWord":
        return "\0" + str(element.value)
    if element.kind == "ExpandableStringExpression" and element.string_constant_type == "BareWord":
        return "\0"
    if element.kind == "UnaryExpression" and element.child.kind == "ConstantExpression":
        return str(element.extent.text)
    return None


def argument(block: BlockCompiler, node: Node) -> ast.expr:
    """A command's argument: an array literal in it is an array, nothing stays nothing."""
    return block.expression(node)


def _redirection_rows(
    block: BlockCompiler, redirections: list[Any], values: list[ast.expr]
) -> tuple[tuple[Any, ...], ...]:
    rows: list[tuple[Any, ...]] = []
    for redirection in redirections:
        if redirection.kind == "MergingRedirection":
            rows.append((redirection.from_stream, "merge", redirection.to_stream))
        else:
            rows.append((redirection.from_stream, "file", redirection.append))
            values.append(block.expression(redirection.location))
    return tuple(rows)


def _redirections(block: BlockCompiler, redirections: list[Any]) -> ast.expr:
    rows: list[ast.expr] = []
    for redirection in redirections:
        if redirection.kind == "MergingRedirection":
            rows.append(constant((redirection.from_stream, "merge", redirection.to_stream)))
        else:
            rows.append(
                sequence(
                    [
                        constant(redirection.from_stream),
                        constant("file"),
                        constant(redirection.append),
                        block.expression(redirection.location),
                    ]
                )
            )
    return sequence(rows)


# --- pipelines as values


def value_of(block: BlockCompiler, node: Any) -> ast.expr:
    """The value of a pipeline or statement: one object, a list, or nothing."""
    kind = node.kind
    if kind == "AssignmentStatement":
        return as_expression(block, node)
    if kind == "CommandExpression" and not node.redirections:
        return block.expression(node.expression)
    if kind == "Pipeline" and not node.background:
        if _is_value(node):
            return block.expression(node.pipeline_elements[0].expression)
        elements = node.pipeline_elements
        if len(elements) == 1 and elements[0].kind == "Command":
            site, arguments = _call(block, elements[0])
            return _placed(
                block, elements[0], call("capture", name("ps"), name("scope"), site, arguments)
            )
    return collected(block, lambda target: block.statement(node, target))


def collected(block: BlockCompiler, write_to: Callable[[str], None]) -> ast.expr:
    """What the statements write, as one value. The statements stand in a function of their own, so
    that they run where the value is used.
    """
    items = block.temporary("items")

    def body() -> None:
        block.add(*statements("I_ = []\nW_ = I_.append")(items, items + "w"))
        write_to(items + "w")
        block.add(*statements("return unwrap(I_)")(items))

    return ast.Call(name(block.nested_function([], body)), [], [])


def collected_list(block: BlockCompiler, write_to: Callable[[str], None]) -> ast.expr:
    """The same as a list."""
    items = block.temporary("items")

    def body() -> None:
        block.add(*statements("I_ = []\nW_ = I_.append")(items, items + "w"))
        write_to(items + "w")
        block.add(*statements("return I_")(items))

    return ast.Call(name(block.nested_function([], body)), [], [])


def condition(block: BlockCompiler, node: Any) -> ast.expr:
    """A condition: an expression's own truth, or that of what a pipeline gives."""
    if node.kind == "Pipeline" and _is_value(node):
        return condition(block, node.pipeline_elements[0].expression)
    if node.kind in ("Pipeline", "PipelineChain", "AssignmentStatement"):
        return value_of(block, node)
    if (
        node.kind == "ParenExpression"
        and node.pipeline.kind == "Pipeline"
        and _is_value(node.pipeline)
    ):
        return condition(block, node.pipeline)
    return of_expression(block, node)


def _is_enumerator(node: Any) -> bool:
    """Whether it is `value.GetEnumerator()`."""
    if node.kind != "InvokeMemberExpression" or node.static or node.arguments:
        return False
    word = node.member
    is_plain = word.kind == "StringConstantExpression" and not node.null_conditional
    return is_plain and str(word.value).lower() == "getenumerator"


def enumerated(block: BlockCompiler, node: Any, for_switch: bool = False) -> ast.expr:
    """The values a loop runs over: a range needs no list; a switch takes its value as it is."""
    if node.kind == "Pipeline" and _is_value(node):
        expression = node.pipeline_elements[0].expression
        inner = expression
        if (
            inner.kind == "ParenExpression"
            and inner.pipeline.kind == "Pipeline"
            and _is_value(inner.pipeline)
        ):
            inner = inner.pipeline.pipeline_elements[0].expression
        if inner.kind == "BinaryExpression" and inner.operator == "DotDot":
            return call(
                "range_values",
                name("ps"),
                block.expression(inner.left),
                block.expression(inner.right),
            )
        if not for_switch and block.frame is None and _is_enumerator(expression):
            return call("entries_of", name("ps"), block.expression(expression.expression))
        value = block.expression(expression)
        return value if for_switch else call("each", value)
    if for_switch:
        return value_of(block, node)
    if node.kind == "Pipeline":
        # What a command writes is not enumerated again: a list it wrote whole is one value.
        return collected_list(block, lambda target: block.statement(node, target))
    return call("each", value_of(block, node))
