"""Elements, `a[i]`, read and written inline: of lists and of ASCII strings at an int inside their
bounds, of hashtables under a string. All else is left to `index` and `set_index`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from poshws.compiler.codegen.templates import call, constant, filled, known_type, name, statements

if TYPE_CHECKING:
    from typing import Any

    from poshws.compiler.codegen.block import BlockCompiler

_ARRAY = "((K_ := type(A_ := A)) is list or K_ is TypedArray)"


def is_object_index(index: Any) -> bool:
    """Whether it is written `[object] index`: an ordered dictionary takes it for a key."""
    if index.kind != "ConvertExpression":
        return False
    return index.attribute.type_name.full_name.lower() in ("object", "system.object")


def element_read(block: BlockCompiler, owner: ast.expr, position: ast.expr) -> ast.expr:
    """`owner[position]`"""
    values: dict[str, Any] = {"A": owner, "A_": block.temporary(), "B": position}
    values["K_"] = block.temporary()
    if known_type(position) == "str":
        return _entry(block, values, position)
    if isinstance(position, ast.Constant):
        if type(position.value) is not int:
            return call("index", name("ps"), owner, position)
        at = position.value
        inside = f"-len(A_) <= {at}" if at < 0 else f"{at} < len(A_)"
        has_lists = at >= 0 and block.unit.has_guard_class("List")
        in_list = f" else A_[{at}] if K_ is List and {inside}" if has_lists else ""
        text = (
            f"(A_[{at}] if {_ARRAY} and {inside}{in_list}"
            f" else characters[A_[{at}]] if K_ is str and A_.isascii() and {inside}"
            " else index(ps, A_, B))"
        )
        return filled(text, values)
    values.update(B_=block.temporary(), T_=block.temporary())
    in_list = "A_[B_] if K_ is List and 0 <= B_ < len(A_) else "
    text = (
        f"(A_[B_] if {_ARRAY} & ((T_ := type(B_ := B)) is int) and -len(A_) <= B_ < len(A_)"
        f" else ({in_list if block.unit.has_guard_class('List') else ''}"
        "characters[A_[B_]] if K_ is str and A_.isascii() and -len(A_) <= B_ < len(A_)"
        " else index(ps, A_, B_)) if T_ is int"
        " else A_._values.get(B_.lower())"
        " if (K_ is Hashtable or K_ is OrderedDictionary) and T_ is str and A_.ignores_case"
        " else index(ps, A_, B_))"
    )
    return filled(text, values)


def _entry(block: BlockCompiler, values: dict[str, object], key: ast.expr) -> ast.expr:
    """The entry of a hashtable under a string."""
    if isinstance(key, ast.Constant):
        values["F"] = constant(str(key.value).lower())
        text = (
            "(A_._values.get(F) if ((K_ := type(A_ := A)) is Hashtable or K_ is OrderedDictionary)"
            " and A_.ignores_case"
            " else index(ps, A_, B))"
        )
    else:
        values["B_"] = block.temporary()
        # The key is evaluated in any case, and after what it is looked up in.
        text = (
            "(A_._values.get(B_.lower())"
            " if ((K_ := type(A_ := A)) is not None) & ((B_ := B) is not None)"
            " and (K_ is Hashtable or K_ is OrderedDictionary) and A_.ignores_case"
            " else index(ps, A_, B_))"
        )
    return filled(text, values)


def store_element(
    block: BlockCompiler, owner: ast.expr, position: ast.expr, value: ast.expr
) -> None:
    """`owner[position] = value`; evaluated in this order."""
    if isinstance(position, ast.List) and len(position.elts) == 2:
        block.add(ast.Expr(call("set_index_two", name("ps"), owner, *position.elts, value)))
        return
    is_text = known_type(position) == "str"
    stems = ("list", "at", "new", "kind", "key")
    held, place, item, kind, key = (block.temporary(stem) for stem in stems)
    block.add(
        *statements("L_ = OWNER\nI_ = INDEX\nV_ = VALUE")(held, owner, place, position, item, value)
    )
    in_list = (
        "if ((K_ := type(L_)) is list and V_ is not AUTOMATION_NULL"
        " or K_ is TypedArray and type(V_) is L_.element_type.python{})"
        " and type(I_) is int and 0 <= I_ < len(L_): L_[I_] = V_\n"
    )
    in_table = (
        "{} {} is Hashtable and {}L_.ignores_case and V_ is not AUTOMATION_NULL:\n"
        "    if (F_ := I_.lower()) not in L_._keys: L_._keys[F_] = I_\n"
        "    L_._values[F_] = V_\n"
        "else: set_index(ps, L_, I_, V_)"
    )
    if is_text:
        text = in_table.format("if", "type(L_)", "")
        block.add(*statements(text)(held, item, key, place))
    else:
        or_list = " or K_ is List and type(V_) in L_.classes"
        in_list = in_list.format(or_list if block.unit.has_guard_class("List") else "")
        text = in_list + in_table.format("elif", "K_", "type(I_) is str and ")
        block.add(*statements(text)(kind, held, item, place, key))
