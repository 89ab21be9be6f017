"""Properties read and written inline: entries of hashtables, notes of custom objects, how long
strings and collections are. All else is left to `member` and `set_member`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any, Final

from poshws.compiler.codegen.templates import (
    MAX_INLINE_DEPTH,
    call,
    constant,
    depth,
    filled,
    inside_of,
    name,
    statements,
)

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler

_LENGTHS: Final = {
    "length": ("K_ is String and A_.isascii()", "K_ is list", "K_ is TypedArray", "StringBuilder"),
    "count": ("K_ is list", "K_ is TypedArray", "List", "ArrayList", "Queue", "Stack", "HashSet"),
}


def property_read(block: BlockCompiler, owner: ast.expr, node: Any) -> ast.expr:
    """`owner.Name`"""
    title = str(node.member.value)
    lower = title.lower()
    if depth(owner) >= MAX_INLINE_DEPTH:
        return inside_of(call("member", name("ps"), owner, constant(title)), owner)
    values: dict[str, Any] = {"A": owner, "A_": block.temporary(), "K_": block.temporary()}
    values.update(V_=block.temporary(), F=constant(lower), N=constant(title))
    branches: list[tuple[str, str]] = []
    if lower in _LENGTHS:
        branches.append(("len(A_)", f"({' or '.join(_tests(block, lower))})"))
    found = f"{_folds(title)}(V_ := A_._values.get(F, UNSET)) is not UNSET"
    branches.append(("V_", f"(K_ is Hashtable or K_ is OrderedDictionary) and {found}"))
    if lower == "count":
        branches.append(
            ("len(A_._values)", "(K_ is Hashtable or K_ is OrderedDictionary) and A_.ignores_case")
        )
    if lower not in _LENGTHS:
        custom = (
            "V_",
            "K_ is PSCustomObject and type(V_ := A_.slots.get(N, no_property)) is not MemberSlot",
        )
        branches.insert(0 if _is_item(node.expression) else 1, custom)
    if lower in ("key", "value"):
        branches.append((f"A_.{lower}", "K_ is DictionaryEntry"))
    if lower in ("value", "index", "success"):
        branches.append((f"A_.{lower}", "K_ is Match"))
    text = "member(ps, A_, N)"
    for number, (result, test) in reversed(list(enumerate(branches))):
        if number == 0:
            test = test.replace("K_", "(K_ := type(A_ := A))", 1)
        text = f"{result} if {test} else {text}"
    read = filled(f"({text})", values)
    if lower in _LENGTHS:
        read.poshws_likely = "int"  # type: ignore[attr-defined]
    return inside_of(read, owner)


def _tests(block: BlockCompiler, lower: str) -> list[str]:
    """What tells a class of which the length is asked; some only where the script has the word."""
    tests = []
    for test in _LENGTHS[lower]:
        if " " in test:
            tests.append(test)
        elif block.unit.has_guard_class(test):
            tests.append(f"K_ is {test}")
    return tests


def _folds(title: str) -> str:
    """The condition under which a name's lower-case letters are the key."""
    return "" if title == title.lower() else "A_.ignores_case and "


def _is_item(node: object) -> bool:
    """Whether it is `$_`, which is an object more often than a hashtable."""
    path = getattr(node, "variable_path", None)
    return path is not None and path.user_path.lower() in ("_", "psitem")


def store_property(block: BlockCompiler, owner: ast.expr, title: str, value: ast.expr) -> None:
    """`owner.Name = value`; evaluated in this order."""
    held, new = block.temporary("object"), block.temporary("new")
    store = statements(
        "A_ = OWNER\nV_ = VALUE\n"
        f"if type(A_) is Hashtable and {_folds(title)}F in A_._values"
        " and V_ is not AUTOMATION_NULL: A_._values[F] = V_\n"
        "elif type(A_) is PSCustomObject and V_ is not AUTOMATION_NULL"
        " and type(A_.slots.get(N, no_property)) is not MemberSlot: A_.slots[N] = V_\n"
        "else: set_member(ps, A_, N, V_)"
    )
    block.add(*store(held, owner, new, value, constant(title.lower()), constant(title)))
