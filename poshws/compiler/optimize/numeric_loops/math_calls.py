"""Calls that numeric loops may hold, as they run no code of scripts: `[math]::Max($a, $b)` and
its like, inlined for plain numbers.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Final

from poshws.compiler.analysis.numeric_nodes import math_method_of
from poshws.compiler.codegen.templates import filled, template

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.codegen.block import BlockCompiler

# Where the guard holds the expression is what the method gives; all else is left to the call.
_NUMBER: Final = "((K_ := type(A_ := A)) is int or K_ is float)"
_FINITE: Final = "type(A_ := A) is float and -1e300 < A_ < 1e300"
_INTS: Final = "type(A_ := A) is type(B_ := B) is int"
_CALLS: Final = {
    ("abs", 1): ("abs(A_)", f"{_NUMBER} and A_ != -2147483648"),
    ("floor", 1): ("A_ // 1.0", _FINITE),
    ("ceiling", 1): ("-(-A_ // 1.0)", _FINITE),
    ("sqrt", 1): ("square_root(A_)", f"{_NUMBER} and A_ >= 0"),
    ("max", 2): ("A_ if A_ >= B_ else B_", _INTS),
    ("min", 2): ("A_ if A_ <= B_ else B_", _INTS),
}


def inlined(
    block: BlockCompiler,
    node: object,
    arguments: list[ast.expr],
    slow: Callable[[list[ast.expr]], ast.expr],
) -> ast.expr:
    """The call of a method of [math]."""
    found = _CALLS.get((math_method_of(node) or "", len(arguments)))
    if found is None:
        return slow(arguments)
    result, guard = found
    held = [block.temporary() for _ in arguments]
    values: dict[str, Any] = {"K_": block.temporary()}
    for letter, local, argument in zip("AB", held, arguments, strict=False):
        values.update({letter: argument, f"{letter}_": local})
    values["SLOW"] = slow([ast.Name(each, ast.Load()) for each in held])
    return filled(f"(({result}) if {guard} else SLOW)", values)


def is_math_type_unshadowed() -> ast.expr:
    """Asks whether [math] is no class of a script."""
    return template("'math' not in ps.scope.types")()
