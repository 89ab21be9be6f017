"""Emitters of expressions; arithmetic and comparison of plain ints is done in the emitted code."""

from __future__ import annotations

import ast
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.definite_assignment import branch, read_assigned
from poshws.compiler.analysis.special_variables import GUARDED
from poshws.compiler.codegen.block import ScopeNeededError, as_condition
from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    statements,
    template,
    typed,
)
from poshws.compiler.optimize import formats, numeric_operators, string_operators
from poshws.compiler.optimize.numeric_loops import compound_addition
from poshws.compiler.optimize.numeric_operators import NUMBERS

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes

PYTHON = {"Plus": "+", "Minus": "-", "Multiply": "*"}
FUNCTIONS = {
    "Plus": "add",
    "Minus": "subtract",
    "Multiply": "multiply",
    "Divide": "divide",
    "Rem": "remainder",
}
ORDER = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}
AUTOMATIC = {"true": True, "false": False, "null": None}


# --- constants and variables


def constant_expression(block: BlockCompiler, node: nodes.ConstantExpression) -> ast.expr:
    """A number; what marshal cannot keep is made when the unit is loaded."""
    value = node.value
    if type(value) is int:
        return typed(constant(value), "int")
    if type(value) in (float, str, bool, type(None)):
        return typed(constant(value), "float") if type(value) is float else constant(value)
    kind = type(value).__name__
    text = (
        str(value)
        if isinstance(value, Decimal)
        else repr(value + 0)
        if isinstance(value, (int, float))
        else str(value)
    )
    inner = constant(text) if isinstance(value, Decimal) else ast.parse(text, mode="eval").body
    return block.unit.hoisted(f"{kind}({text})", call(kind, inner))


def variable_expression(block: BlockCompiler, node: nodes.VariableExpression) -> ast.expr:
    """A variable's value: its cell, or the nearest one outward."""
    path = node.variable_path
    plain = path.unqualified_path
    if path.drive_name is not None:
        return call("drive_variable", name("ps"), constant(path.drive_name), constant(plain))
    lower = plain.lower()
    if path.scope is not None:
        scope = constant(path.scope.lower())
        return call("scoped_variable", name("ps"), name("scope"), scope, constant(plain))
    if lower in AUTOMATIC:
        known = AUTOMATIC[lower]
        return typed(constant(known), "bool") if known is not None else constant(None)
    if lower == "?":
        return typed(template("ps.last_success")(), "bool")
    if lower in ("psscriptroot", "pscommandpath"):
        own = call(lower, name("unit"), name("scope"))
        if lower not in block.cells:
            return typed(own, "str")
        # The block itself assigns it.
        text = "V_ if (V_ := C_.value) is not UNSET else A"
        return template(text)(block.temporary(), block.cells[lower], own)
    if lower == "psitem":
        lower = "_"
    number = None if block.numeric_loop is None else block.numeric_loop.read(lower)
    if number is not None:
        return number
    getter = "get_in_text" if block.in_text else "get"
    cell = block.cells.get(lower)
    if cell is not None and cell in block.assigned:
        return read_assigned(block, cell)
    if block.is_scopeless:
        raise ScopeNeededError(f"${plain} may come from outside")
    if cell is not None:
        return block.held_or(cell, _looked_up(block, node, getter, lower))
    return _looked_up(block, node, getter, lower)


def _looked_up(
    block: BlockCompiler, node: nodes.VariableExpression, getter: str, lower: str
) -> ast.expr:
    """The call that looks outward; strict mode's error of a missing variable is at its name."""
    found = call(getter, name("ps"), name("scope"), constant(lower))
    found.lineno = block.unit.position(node.extent)
    return found


def using_expression(block: BlockCompiler, node: nodes.UsingExpression) -> ast.expr:
    """`$using:x`: filled in by whoever sends the block elsewhere; in `$using:x.y` that is `$x`."""
    inner: Any = node.sub_expression
    if inner.kind == "MemberExpression":
        target = type(node)(inner.expression.extent, inner.expression)
        fields = (inner.member, inner.static, inner.null_conditional)
        return block.expression(type(inner)(inner.extent, target, *fields))
    if inner.kind == "IndexExpression":
        target = type(node)(inner.target.extent, inner.target)
        whole = type(inner)(inner.extent, target, inner.index, inner.null_conditional)
        return block.expression(whole)
    return call("using", name("ps"), name("scope"), constant(inner.variable_path.user_path))


# --- operators


def arithmetic(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """`+ - * / %`: two ints whose result is an int are inlined."""
    if known_type(left) in NUMBERS and known_type(right) in NUMBERS:
        return numeric_operators.arithmetic(block, operator, left, right)
    function = FUNCTIONS[operator]
    python = PYTHON.get(operator)
    if operator == "Rem":
        return _remainder(block, left, right)
    joined = string_operators.concatenation(block, left, right) if operator == "Plus" else None
    if joined is not None:
        return joined
    if python is None or known_type(right) == "str" or known_type(left) in ("list", "float"):
        return call(function, left, right)
    if block.numeric_loop is not None and not isinstance(right, ast.Constant):
        return compound_addition.mixed(block, python, function, left, right)
    first, second, result = block.temporary(), block.temporary(), block.temporary()
    if isinstance(right, ast.Constant) and type(right.value) is int:
        text = (
            f"(R_ if type(A_ := A) is int and -2147483648 <= (R_ := A_ {python} N) <= 2147483647"
            f" else {function}(A_, M))"
        )
        return template(text)(result, first, left, right, constant(right.value))
    text = (
        "(R_ if type(A_ := A) is type(B_ := B) is int"
        f" and -2147483648 <= (R_ := A_ {python} B_) <= 2147483647 else {function}(A_, B_))"
    )
    return template(text)(result, first, left, second, right)


def _comparison(
    block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr, truth: bool
) -> ast.expr:
    """`-eq -lt …`: two ints, or two strings for equality without case, inline."""
    prefix, operation = operator[0].lower(), operator[1:].lower()
    python = ORDER[operation]
    if known_type(left) in NUMBERS and known_type(right) in NUMBERS:
        return typed(template(f"A {python} B")(left, right), "bool")
    first, second = block.temporary(), block.temporary()
    slow = f"{operation}(A_, B_, {prefix != 'c'})"
    if truth:
        slow = f"(A_ if type(A_ := {slow}) is bool else truth(A_))"
    if isinstance(right, ast.Constant) and type(right.value) is int:
        slow = slow.replace("B_", "M")
        built = template(f"(A_ {python} N if type(A_ := A) is int else {slow})")(
            first, right, left, constant(right.value)
        )
    elif isinstance(right, ast.Constant) and right.value is None and operation in ("eq", "ne"):
        negated = "not " if operation == "ne" else ""
        built = template(
            f"(truth({operation}(A_, None, True)) if is_list(A_ := A) else {negated}is_null(A_))"
            if truth
            else f"({operation}(A_, None, True) if is_list(A_ := A) else {negated}is_null(A_))"
        )(first, left)
    else:
        with_text = string_operators.comparison(
            block, operator, left, right, slow.replace("B_", "M")
        )
        built = with_text or template(
            f"(A_ {python} B_ if type(A_ := A) is type(B_ := B) is int else {slow})"
        )(first, second, left, right)
    return typed(built, "bool") if truth else built


def binary_expression(block: BlockCompiler, node: nodes.BinaryExpression) -> ast.expr:
    """Any binary operator as a value."""
    operator = node.operator
    if operator in ("And", "Or", "Xor"):
        return condition(block, node)
    if operator == "QuestionQuestion":
        return _coalesce(block, node)
    if operator[1:] in ("in", "notin"):
        # The collection is evaluated first (ContainsOperatorCompiled with its operands turned).
        right = block.expression(node.right)
        return _membership(block, operator, block.expression(node.left), right)
    left, right = block.expression(node.left), block.expression(node.right)
    if operator in FUNCTIONS:
        return arithmetic(block, operator, left, right)
    if operator[1:].lower() in ORDER and operator[0] in "IC":
        return _comparison(block, operator, left, right, truth=False)
    if operator in ("Is", "IsNot") and node.right.kind == "TypeExpression":
        test = "is_instance(ps, A, B)" if operator == "Is" else "not is_instance(ps, A, B)"
        return typed(template(test)(left, right), "bool")
    return _operation(block, operator, left, right)


PLAIN = {
    "DotDot": "range_array",
    "Format": "format_text",
    "Is": "is_type",
    "IsNot": "is_not_type",
    "As": "as_type",
    "Band": "bitwise_and",
    "Bor": "bitwise_or",
    "Bxor": "bitwise_xor",
    "Shl": "shift_left",
    "Shr": "shift_right",
    "Join": "join",
}
WITH_CASE = {
    "like": "like",
    "notlike": "not_like",
    "replace": "replace",
    "contains": "contains",
    "notcontains": "not_contains",
    "split": "split",
    "match": "match",
    "notmatch": "not_match",
}


BITS = {"Band": "&", "Bor": "|", "Bxor": "^"}


def _bits(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """`-band -bor -bxor` of two ints, which stay in their range, inline."""
    first, second = block.temporary(), block.temporary()
    python, function = BITS[operator], PLAIN[operator]
    if isinstance(right, ast.Constant) and type(right.value) is int:
        text = f"(A_ {python} N if type(A_ := A) is int else {function}(A_, M))"
        return template(text)(first, right, left, constant(right.value))
    text = f"(A_ {python} B_ if type(A_ := A) is type(B_ := B) is int else {function}(A_, B_))"
    return template(text)(first, second, left, right)


def _remainder(block: BlockCompiler, left: ast.expr, right: ast.expr) -> ast.expr:
    """`%` of ints that are not negative, where Python's and .NET's agree, inline."""
    first, second = block.temporary(), block.temporary()
    if isinstance(right, ast.Constant) and type(right.value) is int and right.value > 0:
        text = "(A_ % N if type(A_ := A) is int and A_ >= 0 else remainder(A_, M))"
        return template(text)(first, right, left, constant(right.value))
    text = (
        "(A_ % B_ if type(A_ := A) is type(B_ := B) is int and A_ >= 0 < B_ else remainder(A_, B_))"
    )
    return template(text)(first, second, left, right)


def _is_shift(value: object) -> bool:
    return type(value) is int and 0 <= value < 32


def _operation(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    if operator in numeric_operators.BITS and {known_type(left), known_type(right)} <= NUMBERS:
        return numeric_operators.bits(block, operator, left, right)
    if operator in BITS:
        return _bits(block, operator, left, right)
    if operator == "Shr" and isinstance(right, ast.Constant) and _is_shift(right.value):
        text = "(A_ >> N if type(A_ := A) is int else shift_right(A_, M))"
        return template(text)(block.temporary(), right, left, constant(right.value))
    plain = PLAIN.get(operator)
    if plain is not None:
        if operator == "Format":
            known = formats.formatted(block, left, right)
            if known is not None:
                return known
            return typed(call(plain, name("ps"), left, right), "str")
        return (
            call(plain, name("ps"), left, right)
            if operator in ("DotDot", "Is", "IsNot", "As", "Join")
            else call(plain, left, right)
        )
    ignore_case = operator[0] != "C"
    function = WITH_CASE[operator[1:].lower()]
    if function in ("match", "not_match"):
        return call(function, name("ps"), name("scope"), left, right, constant(ignore_case))
    if function == "replace" and isinstance(right, ast.List) and len(right.elts) == 2:
        return call("replace_with", name("ps"), left, *right.elts, constant(ignore_case))
    return call(function, name("ps"), left, right, constant(ignore_case))


def _membership(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """`-in -notin`"""
    known = string_operators.membership(block, operator, left, right)
    if known is not None:
        return known
    function = "contains" if operator[1:] == "in" else "not_contains"
    return call(function, name("ps"), right, left, constant(operator[0] != "C"))


def _lazy(block: BlockCompiler, node: Any, as_condition_value: bool = False) -> ast.expr:
    """An operand that may not be evaluated; statements it needs must not run before."""
    with branch(block):
        return block.condition(node) if as_condition_value else block.expression(node)


def _coalesce(block: BlockCompiler, node: nodes.BinaryExpression) -> ast.expr:
    temporary = block.temporary()
    return template("T_ if not is_null(T_ := A) else B")(
        temporary, block.expression(node.left), _lazy(block, node.right)
    )


def condition(block: BlockCompiler, node: Any) -> ast.expr:
    """An expression whose truth alone is asked."""
    kind = node.kind
    if kind == "BinaryExpression":
        operator = node.operator
        if operator == "And":
            left, right = block.condition(node.left), _lazy(block, node.right, True)
            return typed(template("A and B")(left, right), "bool")
        if operator == "Or":
            left, right = block.condition(node.left), _lazy(block, node.right, True)
            return typed(template("A or B")(left, right), "bool")
        if operator == "Xor":
            left, right = block.condition(node.left), block.condition(node.right)
            return typed(template("A is not B")(left, right), "bool")
        if operator[1:].lower() in ORDER and operator[0] in "IC":
            left, right = block.expression(node.left), block.expression(node.right)
            return _comparison(block, operator, left, right, truth=True)
    elif kind == "UnaryExpression" and node.token_kind in ("Not", "Exclaim"):
        return typed(template("not A")(block.condition(node.child)), "bool")
    return as_condition(block, block.expression(node))


def unary_expression(block: BlockCompiler, node: nodes.UnaryExpression) -> ast.expr:
    """`- + -not -bnot , -join -split ++ --`"""
    kind = node.token_kind
    if kind in ("Not", "Exclaim"):
        return condition(block, node)
    child: Any = node.child
    if kind == "Minus" and child.kind == "ConstantExpression" and type(child.value) is int:
        return typed(constant(-child.value), "int")
    if "PlusPlus" in kind or "MinusMinus" in kind:
        return _increment(block, node)
    child = block.expression(node.child)
    if kind == "Comma":
        return typed(ast.List([call("element", child)], ast.Load()), "list")
    functions = {"Minus": "negate", "Plus": "plus", "Bnot": "bitwise_not"}
    if kind in functions:
        result = call(functions[kind], child)
        is_number = kind != "Bnot" and known_type(child) in NUMBERS
        return typed(result, "number") if is_number else result
    if kind == "Join":
        return call("join_all", name("ps"), child)
    return call("split_all", name("ps"), child, constant(kind != "Csplit"))


def _increment(block: BlockCompiler, node: nodes.UnaryExpression) -> ast.expr:
    """`$x++` as a value, in its place in the order of evaluation."""
    from poshws.compiler.lowering.assignment import change, read  # deferred: circle

    kind, child = node.token_kind, node.child
    step = 1 if "PlusPlus" in kind else -1
    postfix = kind.startswith("Postfix")
    cell = _cell_of(block, child)
    if cell is not None and block.is_scopeless:
        if block.nested or cell not in block.assigned:
            raise ScopeNeededError("a step in a function of its own, or of nothing")
        text = "(R_ := stepped(A_ := number_or_zero(R_), N), A_)[I]"
        return template(text)(cell, block.temporary(), constant(step), constant(int(postfix)))
    if cell is not None:
        function = "post_increment" if postfix else "pre_increment"
        return call(function, name("ps"), name("scope"), name(cell), constant(step))

    def body() -> None:
        block.add(*statements("O_ = number_or_zero(A)")("old", read(block, child)))
        change(block, child, "Plus" if step == 1 else "Minus", constant(1))
        block.add(ast.Return(name("old") if postfix else read(block, child)))

    return ast.Call(name(block.nested_function([], body)), [], [])


def increment_statement(block: BlockCompiler, node: nodes.UnaryExpression) -> None:
    """`$x++` alone: it writes nothing."""
    from poshws.compiler.lowering.assignment import change  # deferred: circle

    step = 1 if "PlusPlus" in node.token_kind else -1
    cell = _cell_of(block, node.child)
    if cell is None:
        function = "Plus" if step == 1 else "Minus"
        change(block, node.child, function, constant(1))
        return
    bound = "T_ < 2147483647" if step == 1 else "T_ > -2147483648"
    if known_type(block.expression(node.child)) in NUMBERS:
        change(block, node.child, "Plus", typed(constant(step), "int"))
        return
    if block.is_scopeless:
        if block.nested or cell not in block.assigned:
            raise ScopeNeededError("a step in a function of its own, or of nothing")
        text = f"R_ = R_ + N if type(R_) is int and {bound} else stepped(R_, M)"
        text = text.replace("T_", "R_")
        block.add(statements(text)(cell, constant(step), constant(step))[0])
        return
    local = block.local_of(cell)
    if local is not None:
        # A numeric loop, though this is none.
        text = f"N_ = N_ + S if type(N_) is int and {bound} else stepped(A, M)".replace("T_", "N_")
        key = constant(block.numeric_loop.variable_of(cell))  # type: ignore[union-attr]
        present = block.held_or(cell, call("get", name("ps"), name("scope"), key))
        block.add(statements(text)(local, constant(step), present, constant(step))[0])
        return
    temporary = block.temporary()
    fast = statements(
        f"if type(T_ := C_.value) is int and {bound}: C_.value = T_ + N\n"
        "else: pre_increment(ps, scope, C_, M)"
    )
    block.add(fast(temporary, cell, constant(step), constant(step))[0])


def _cell_of(block: BlockCompiler, node: Any) -> str | None:
    while node.kind == "ParenExpression":
        node = node.pipeline.pipeline_elements[0].expression
    if node.kind != "VariableExpression":
        return None
    path = node.variable_path
    if path.drive_name is not None or path.scope not in (None, "Local"):
        return None
    return block.cells.get(path.unqualified_path.lower())


def ternary_expression(block: BlockCompiler, node: nodes.TernaryExpression) -> ast.expr:
    """`a ? b : c`"""
    return template("B if A else C")(
        _lazy(block, node.if_true), block.condition(node.condition), _lazy(block, node.if_false)
    )


# --- lists and tables


def array_literal(block: BlockCompiler, node: nodes.ArrayLiteral) -> ast.expr:
    """`1, 2`"""
    # An element may be nothing: it counts, but no pipeline gets it.
    elements = [block.expression(item) for item in node.elements]
    return typed(ast.List(elements, ast.Load()), "list")


def script_block_expression(block: BlockCompiler, node: nodes.ScriptBlockExpression) -> ast.expr:
    """`{ }` as an object, bound to where it stands."""
    number = block.unit.script_block(node.script_block, "<ScriptBlock>")
    return call("script_block", name("ps"), name("unit"), constant(number))


def error_expression(block: BlockCompiler, node: Any) -> ast.expr:
    """A string with errors never gets here; kept so that every node has an emitter."""
    return call("unsupported", constant("text with errors"))


__all__ = ["GUARDED"]
