"""Emitters of operators on strings and characters: `+`, comparisons with constant strings, and
`-in` of them, inlined under guards for the likely types of the operands.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from poshws.compiler.codegen.templates import (
    MAX_INLINE_DEPTH,
    call,
    constant,
    depth,
    filled,
    inside_of,
    known_type,
    likely_type,
    template,
    typed,
)

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler

_ORDER: Final = {"lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def concatenation(block: BlockCompiler, left: ast.expr, right: ast.expr) -> ast.expr | None:
    """`left + right` where one of them is most likely a string; None for other operands."""
    if known_type(left) == known_type(right) == "str":
        return typed(template("A + B")(left, right), "str")
    if "str" not in (likely_type(left), likely_type(right)):
        return None
    if depth(left) >= MAX_INLINE_DEPTH:
        return inside_of(call("add", left, right), left)
    first, second = block.temporary(), block.temporary()
    if isinstance(right, ast.Constant) and type(right.value) in (str, int):
        right = constant(str(right.value))
        text = "(A_ + B if type(A_ := A) is str else add(A_, B))"
        built = filled(text, {"A": left, "A_": first, "B": right})
    else:
        text = "(A_ + B_ if (type(A_ := A) is str) & (type(B_ := B) is str) else add(A_, B_))"
        built = template(text)(first, second, left, right)
    built.poshws_likely = "str"  # type: ignore[attr-defined]
    return inside_of(built, left)


def is_plain(text: object) -> bool:
    """Whether a constant is a string that no other string of visible ASCII characters but one with
    the same letters is equal to.
    """
    return type(text) is str and text.isascii() and text.isprintable()


def comparison(
    block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr, slow: str
) -> ast.expr | None:
    """`-eq -ne -ceq -cne -lt …` with a constant string, else None. `slow` is the source of the slow
    path, with A_ and M as its operands.
    """
    if not isinstance(right, ast.Constant) or not is_plain(right.value):
        return None
    exact, base_operator = operator[0] == "C", operator[1:].lower()
    text = str(right.value)
    if base_operator in _ORDER:
        if len(text) != 1:
            return None
        fast = f"(A_ {_ORDER[base_operator]} M if type(A_ := A) is Character else {slow})"
        return filled(fast, {"A": left, "A_": block.temporary(), "M": right})
    sign = "==" if base_operator == "eq" else "!="
    has_case = not exact and text.lower() != text.upper()
    subject = "A_.lower()" if has_case else "A_"
    sought = constant(text.lower()) if has_case else right
    test = _VISIBLE if len(text) != 1 or exact else _VISIBLE_OR_LETTER
    built = filled(
        f"({subject} {sign} C if {test} else {slow})",
        {"A": left, "C": sought, "M": right, "A_": block.temporary(), "K_": block.temporary()},
    )
    built.poshws_likely = "bool"  # type: ignore[attr-defined]
    return built


# A string in which nothing is that a comparison passes over; or a character of ASCII, which is
# compared by itself.
_VISIBLE: Final = "type(A_ := A) is str and A_.isascii() and A_.isprintable()"
_VISIBLE_OR_LETTER: Final = (
    "((K_ := type(A_ := A)) is Character or K_ is str and A_.isprintable()) and A_.isascii()"
)


def membership(
    block: BlockCompiler, operator: str, left: ast.expr, right: ast.expr
) -> ast.expr | None:
    """`-in` and `-notin` of constant strings; None for others."""
    if operator not in ("Iin", "Inotin") or not isinstance(right, ast.List):
        return None
    strings = [each.value for each in right.elts if isinstance(each, ast.Constant)]
    if len(strings) != len(right.elts) or not strings or not all(map(is_plain, strings)):
        return None
    negated = operator == "Inotin"
    lower: list[ast.expr] = [
        constant(text) for text in dict.fromkeys(str(each).lower() for each in strings)
    ]
    function = "is_not_in" if negated else "is_in"
    word = "not in" if negated else "in"
    text = f"(A_.lower() {word} SET if {_VISIBLE_OR_LETTER} else {function}(ps, A_, LIST, True))"
    values = {"A": left, "A_": block.temporary(), "K_": block.temporary()}
    return typed(filled(text, {**values, "SET": ast.Set(lower), "LIST": right}), "bool")
