"""Elements of arrays in numeric loops, which are read and written twice.

A statement or condition with elements is first written for what is most likely: arrays that have
the element. Anything else raises Python's own error; then nothing has been done yet, and the same
statement runs as it is written for all values:

    try: n_2 = h1[n_0]
    except Exception: n_2 = index(ps, n_1, n_0)

What an array is (`h1`) is asked in front of the outermost loop in which it stays the same.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.numeric_nodes import list_addition, plain_variable, variables
from poshws.compiler.analysis.value_ranges import interval_of
from poshws.compiler.codegen.templates import call, known_type, name, statements, template
from poshws.compiler.optimize import numeric_operators

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.compiler.optimize.numeric_loops.versioning import NumericLoop
    from poshws.syntax.ast.base import Node
    from poshws.syntax.ast.pipelines import PipelineBase

_ROWS = 4
"""How many rows inside each other are looked through."""
_CLASSES = frozenset(("bool", "int", "float", "str"))


def unchecked(block: BlockCompiler, write_statement: Callable[[], None]) -> bool:
    """Writes a statement that takes elements of arrays twice; False if it takes none."""
    loop = block.numeric_loop
    if loop is None or loop.is_unchecked:
        return False
    known = set(block.assigned)
    quick = _tried(block, loop, write_statement)
    if quick is None:
        block.assigned = known
        return False
    block.assigned = known
    otherwise = block.block(write_statement)
    handler = ast.ExceptHandler(name("Exception"), None, otherwise)
    block.add(ast.Try(quick, [handler], [], []))
    return True


def _tried(
    block: BlockCompiler, loop: NumericLoop, write_statement: Callable[[], None]
) -> list[ast.stmt] | None:
    loop.is_unchecked, loop.uses_elements = True, False
    quick = block.block(write_statement)
    loop.is_unchecked = False
    return quick if loop.uses_elements else None


def condition(block: BlockCompiler, node: PipelineBase) -> ast.expr:
    """A condition; one that takes elements is evaluated in statements before."""
    loop = block.numeric_loop
    if loop is None or loop.is_unchecked or not _takes_elements(node):
        return block.condition(node)
    result = block.temporary("test")

    def write_test() -> None:
        block.add(ast.Assign([ast.Name(result, ast.Store())], block.condition(node)))

    if not unchecked(block, write_test):
        return block.condition(node)
    return name(result)


def _takes_elements(node: Any) -> bool:
    return any(each.kind == "IndexExpression" for each in (node, *node.descendants()))


# --- reading


def element(block: BlockCompiler, node: Any) -> ast.expr | None:
    """`$array[$number]` in what is written for arrays; else None."""
    loop = block.numeric_loop
    if loop is None or not loop.is_unchecked or node.null_conditional:
        return None
    if node.index.kind == "ArrayLiteral":
        return _of_grid(block, loop, node)
    if not _has_base(loop, node.target):
        return None
    owner, is_array = _row(block, loop, node.target)
    loop.uses_elements = True
    position = block.expression(node.index)
    place, row = block.temporary(), block.temporary()
    is_number = known_type(position) in numeric_operators.NUMBERS
    if is_array and _is_non_negative(position):
        return template("L[I]")(owner, position)
    if is_array:
        test = "(P_ := I) >= 0" if is_number else "type(P_ := I) is int and P_ >= 0"
        return template(f"(L[P_] if {test} else item_of(L, P_))")(owner, place, position)
    is_list = "(type(R_ := A) is list or type(R_) is TypedArray)"
    if _is_non_negative(position):
        text = f"(R_[I] if {is_list} else item_of(R_, I))"
        return template(text)(row, position, owner)
    test = "((P_ := I) >= 0)" if is_number else "(type(P_ := I) is int) and P_ >= 0"
    text = f"(R_[P_] if {is_list} & {test} else item_of(R_, P_))"
    return template(text)(row, place, owner, position)


def _has_base(loop: NumericLoop, node: Any) -> bool:
    """Whether a node is an array that the loop may know, or a row of one. Asked of the nodes: what
    is written to be looked at is written again, at every level.
    """
    for _ in range(_ROWS):
        variable = plain_variable(node)
        if variable is not None:
            return variable in loop.locals and variable not in loop.intervals
        if node.kind != "IndexExpression" or node.null_conditional:
            return False
        if node.index.kind == "ArrayLiteral":
            return False
        node = node.target
    return False


def _is_non_negative(position: ast.expr) -> bool:
    """Whether an index is a number that is not negative for sure."""
    return (
        known_type(position) in numeric_operators.NUMBERS
        and numeric_operators.interval_of(position).low >= 0
    )


def _row(block: BlockCompiler, loop: NumericLoop, node: Any) -> tuple[ast.expr, bool]:
    """What holds an element, and whether it is known to be an array."""
    variable = plain_variable(node)
    if variable is not None:
        local = name(loop.locals[variable])
        if not loop.is_steady({variable}):
            return local, False
        return name(loop.hoisted({variable}, variable, lambda: call("row_of", local))), True
    is_known = interval_of(node.index, loop.all_intervals()) is not None
    if is_known and not loop.levels[-1].fills and plain_variable(node.target) is not None:
        used = variables(node)
        if loop.is_steady(used):
            return _steady_row(block, loop, node, used), True
    row = element(block, node)
    assert row is not None
    return row, False


def _steady_row(block: BlockCompiler, loop: NumericLoop, node: Any, used: set[str]) -> ast.expr:
    """`$rows[$r]` that is the same for all turns of a loop, in front of which it is taken."""
    base = plain_variable(node.target) or ""
    position = block.expression(node.index)
    local = name(loop.locals[base])
    key = f"{base}[{ast.dump(position)}]"
    build = lambda: call("row_of", call("element_of", local, position))  # noqa: E731
    return name(loop.hoisted(used, key, build, keeps=True))


def _of_grid(block: BlockCompiler, loop: NumericLoop, node: object) -> ast.expr | None:
    """`$grid[$row, $column]`"""
    place = _place(block, loop, node)
    if place is None:
        return None
    items, width, row, column = place
    return template("L[R * W + C] if C < W else item_of(UNSET, R)")(items, row, width, column)


def _place(
    block: BlockCompiler, loop: NumericLoop, node: Any
) -> tuple[ast.expr, ast.expr, ast.expr, ast.expr] | None:
    """The elements of an array of two dimensions, its width, and the two indexes."""
    variable, indexes = plain_variable(node.target), node.index.elements
    if variable is None or len(indexes) != 2 or variable not in loop.locals:
        return None
    if variable in loop.intervals or not loop.is_steady({variable}):
        return None
    row, column = (block.expression(each) for each in indexes)
    if not (_is_non_negative(row) and _is_non_negative(column)):
        return None
    if not isinstance(column, ast.Name | ast.Constant):
        return None
    loop.uses_elements = True
    local = name(loop.locals[variable])
    items = loop.hoisted({variable}, f"{variable},", lambda: call("cells_of", local))
    width = loop.hoisted({variable}, f"{variable},width", lambda: call("width_of", local))
    return name(items), name(width), row, column


# --- writing


def store_element(block: BlockCompiler, node: Any, value: ast.expr) -> bool:
    """Writes `$array[$number] = value` of a statement without checks; whether it could."""
    loop = block.numeric_loop
    if loop is None or not loop.is_unchecked:
        return False
    if node.index.kind == "ArrayLiteral":
        place = _place(block, loop, node)
        if place is None:
            return False
        _, width, row, column = place
        block.add(*statements("if C >= W: raise IndexError")(column, width))
        _write_element(block, loop, node.target, template("R * W + C")(row, width, column), value)
        return True
    variable = plain_variable(node.target)
    if variable is None or variable not in loop.locals or variable in loop.intervals:
        return False
    if not loop.is_steady({variable}):
        return False
    at = _non_negative_index(block, node.index)
    loop.uses_elements = True
    _write_element(block, loop, node.target, at, value)
    return True


def _non_negative_index(block: BlockCompiler, node: Node) -> ast.expr:
    """An index that counts from the start; any other raises an error."""
    position = block.expression(node)
    is_natural = _is_non_negative(position)
    if is_natural and isinstance(position, ast.Name | ast.Constant):
        return position
    place = block.temporary("at")
    block.add(*statements("P_ = I")(place, position))
    if not is_natural:
        kind = (
            "" if known_type(position) in numeric_operators.NUMBERS else "type(P_) is not int or "
        )
        block.add(*statements(f"if {kind}P_ < 0: raise IndexError")(place))
    return name(place)


def _write_element(
    block: BlockCompiler,
    loop: NumericLoop,
    owner: object,
    position: ast.expr,
    value: ast.expr,
) -> None:
    """Writes an element; a value whose class is known goes to the array as it is."""
    variable = plain_variable(owner) or ""
    local = name(loop.locals[variable])
    kind = known_type(value)
    if isinstance(value, ast.Constant) and type(value.value) is bool:
        kind = "bool"
    if kind in _CLASSES:
        build = lambda: call("element_store", local, name(kind))  # noqa: E731
        target = loop.hoisted({variable}, f"{variable}={kind}", build)
        block.add(*statements("T_[I] = V")(target, position, value))
        return
    target = loop.hoisted({variable}, f"{variable}=", lambda: call("elements_of_array", local))
    _if_element_type_fits(block, loop, variable, value, "T_[I] = N_", target, position)


def _if_element_type_fits(
    block: BlockCompiler,
    loop: NumericLoop,
    variable: str,
    value: ast.expr,
    then: str,
    *parts: object,
) -> None:
    """Does `then` with the value, `N_`, if the array or list of that name takes it as it is."""
    local = name(loop.locals[variable])
    python = loop.hoisted({variable}, f"{variable}:class", lambda: call("element_class", local))
    text = (
        "N_ = V\n"
        f"if type(N_) is C_ or C_ is object and N_ is not AUTOMATION_NULL: {then}\n"
        "else: raise IndexError"
    )
    block.add(*statements(text)(block.temporary("new"), value, python, *parts))


def change_element(block: BlockCompiler, node: Any, new: Callable[[ast.expr], ast.expr]) -> bool:
    """Writes `$array[$number] += value` of a statement without checks; whether it could. `new`
    gives the new value for the old one.
    """
    loop = block.numeric_loop
    if loop is None or not loop.is_unchecked:
        return False
    if node.index.kind == "ArrayLiteral":
        old = _of_grid(block, loop, node)
        return old is not None and store_element(block, node, new(old))
    variable = plain_variable(node.target)
    if variable is None or not _has_base(loop, node.target) or not loop.is_steady({variable}):
        return False
    place = _non_negative_index(block, node.index)
    row, _ = _row(block, loop, node.target)
    old = template("L[I]")(row, place)
    loop.uses_elements = True
    _write_element(block, loop, node.target, place, new(old))
    return True


def addition(block: BlockCompiler, node: object, write_call: Callable[[], None]) -> bool:
    """Writes `$list.Add(value)` or `$array[$number]++`; False if the pipeline is none of them in a
    numeric loop.
    """
    loop = block.numeric_loop
    if loop is None:
        return False
    call_node = list_addition(node)
    if call_node is None:
        return unchecked(block, write_call)

    def write_statement() -> None:
        if not _add_to_list(block, loop, call_node):
            write_call()

    return unchecked(block, write_statement)


def _add_to_list(block: BlockCompiler, loop: NumericLoop, call_node: Any) -> bool:
    """Adds a value of its type to a List[T] in what is written for most lists."""
    if not loop.is_unchecked:
        return False
    variable = plain_variable(call_node.expression)
    if variable is None or variable not in loop.locals:
        return False
    value = block.expression(call_node.arguments[0])
    local = name(loop.locals[variable])
    loop.uses_elements = True
    append = loop.hoisted({variable}, f"{variable}.add", lambda: call("append_of", local))
    _if_element_type_fits(block, loop, variable, value, "F_(N_)", append)
    return True
