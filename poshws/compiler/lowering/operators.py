"""Emitters of binary operators; those of plain ints are inlined behind guards on their classes."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    template,
    typed,
)
from poshws.compiler.optimize import formats, numeric_operators, string_operators
from poshws.compiler.optimize.numeric_loops import compound_addition
from poshws.compiler.optimize.numeric_operators import NUMBERS

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler


PYTHON = {"Plus": "+", "Minus": "-", "Multiply": "*"}


FUNCTIONS = {
    "Plus": "add",
    "Minus": "subtract",
    "Multiply": "multiply",
    "Divide": "divide",
    "Rem": "remainder",
}


ORDER = {"lt": "<", "le": "<=", "gt": ">", "ge": ">=", "eq": "==", "ne": "!="}


def arithmetic(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """`+ - * / %`: two ints whose result is an int are inlined."""
    if operator == "Step":
        return _stepped(block, left, right)
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


def _stepped(block: BlockCompiler, old: ast.expr, step: ast.expr) -> ast.expr:
    """What `++` or `--` makes of a value: numbers only."""
    amount: int = step.value  # type: ignore[attr-defined]
    if known_type(old) in NUMBERS:
        return numeric_operators.arithmetic(block, "Plus", old, typed(step, "int"))
    text = (
        "(R_ if type(A_ := A) is int and -2147483648 <= (R_ := A_ + N) <= 2147483647"
        " else stepped(A_, M))"
    )
    result, held = block.temporary(), block.temporary()
    return template(text)(result, held, old, constant(amount), constant(amount))


def comparison(
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


def operation(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
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


def membership(block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    """`-in -notin`"""
    known = string_operators.membership(block, operator, left, right)
    if known is not None:
        return known
    function = "contains" if operator[1:] == "in" else "not_contains"
    return call(function, name("ps"), right, left, constant(operator[0] != "C"))
