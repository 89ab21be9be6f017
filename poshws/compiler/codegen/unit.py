"""A compiled script as data that the disk can keep: code, positions, call sites, blocks."""

from __future__ import annotations

import marshal
from types import CodeType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ast

# What a block's text may name that costs something to provide on each call.
FLAGS = {
    "args": 1,
    "input": 2,
    "psboundparameters": 4,
    "myinvocation": 8,
    # The error or warning it writes is the calling function's.
    "write-error": 8,
    "write-warning": 8,
    "pscmdlet": 16,
    "$foreach": 32,
    "$switch": 64,
    "invoke-expression": 128,
    "iex": 128,
    "get-variable": 128,
    "$^": 256,
    "$$": 256,
    "variable:": 128,
    ". ": 128,
}
NAMED_END = 512
"""The statements stand in an `end { }`."""

ARGS, INPUT, BOUND_PARAMETERS, MY_INVOCATION, PS_CMDLET, FOREACH, SWITCH, DYNAMIC = (
    1,
    2,
    4,
    8,
    16,
    32,
    64,
    128,
)


class UnitData:
    """What the compiler makes of one script."""

    __slots__ = ("blocks", "classes", "module", "positions", "requirements", "sites")

    def __init__(
        self,
        module: ast.Module,
        positions: tuple[tuple[int, int], ...],
        sites: tuple[tuple[Any, ...], ...],
        blocks: tuple[tuple[Any, ...], ...],
        classes: tuple[tuple[Any, ...], ...],
        requirements: Any,
    ) -> None:
        from poshws.compiler.codegen.block_nesting import split_deep  # deferred

        self.module = split_deep(module)
        self.positions = positions
        self.sites = sites
        self.blocks = blocks
        self.classes = classes
        self.requirements = requirements

    def dump(self, identifier: str) -> bytes:
        """The unit as bytes; `identifier` becomes the file name in tracebacks.

        Raises RecursionError where functions lie too deeply inside each other.
        """
        code = compile(self.module, identifier, "exec", dont_inherit=True, optimize=2)
        row = (
            code,
            used_names(code),
            self.positions,
            self.sites,
            self.blocks,
            self.classes,
            self.requirements,
        )
        try:
            return marshal.dumps(row)
        except ValueError as error:
            # Its own limit for functions inside functions.
            raise RecursionError(str(error)) from error

    def python_text(self) -> str:
        """The emitted Python, to read."""
        from poshws.compiler.codegen.unparse import python_text  # deferred

        return python_text(self.module)


def used_names(code: CodeType) -> tuple[str, ...]:
    """The names that code and the functions in it look up outside of themselves: globals, and
    attributes, which Python keeps in the same table.
    """
    found: set[str] = set()
    waiting = [code]
    while waiting:
        each = waiting.pop()
        found.update(each.co_names)
        waiting += [part for part in each.co_consts if type(part) is CodeType]
    return tuple(sorted(found))
