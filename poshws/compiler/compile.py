"""Text to unit: parses, compiles and dumps; the one entry of the compiler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.compiler.lowering.script import UnitCompiler
from poshws.syntax.collection_pause import without_collection
from poshws.syntax.semantics.constants import literal_value

if TYPE_CHECKING:
    from poshws.compiler.codegen.unit import UnitData
    from poshws.syntax import ast as nodes


def compile_script(
    root: nodes.ScriptBlock,
    title: str = "<ScriptBlock>",
    *,
    is_traced: bool = False,
    defers_from: int | None = None,
) -> UnitData:
    """The unit of a parsed script; its block 0 is the script itself.

    One that is traced calls the debugger before each statement. Of a script of
    `defers_from` characters or more the functions are left for `compile_function`.
    """
    unit = UnitCompiler(root)
    unit.is_traced = is_traced
    if defers_from is not None and len(root.extent.source.text) >= defers_from:
        unit.defers = not is_traced and not _has_classes(root)
    unit.used_modules = _used_modules(root)
    with without_collection():  # nearly all that is made stays until the unit is done
        unit.script_block(root, title, "script")
        return unit.finish(_requirements(root))


def compile_function(text: str, file: str | None, stretch: tuple[int, int]) -> UnitData:
    """The unit of one function of a script that has no errors, by where its definition stands;
    its block 0 is the function's body.
    """
    from poshws.compiler.lowering.script import UnitCompiler  # deferred
    from poshws.syntax.front_end import parse_stretch  # deferred

    root = parse_stretch(text, file, stretch)
    node: nodes.FunctionDefinition = root.end_block.statements[0]  # type: ignore[assignment, union-attr]
    unit = UnitCompiler(root, stretch)
    with without_collection():
        kind = "filter" if node.is_filter else "function"
        unit.script_block(node.body, node.name.rpartition(":")[2], kind)
        return unit.finish()


def _has_classes(root: nodes.ScriptBlock) -> bool:
    """Whether the script itself declares classes: methods are guarded by what all of its code says,
    so that it is compiled as a whole.
    """
    end = root.end_block
    return end is not None and any(each.kind == "TypeDefinition" for each in end.statements)


def _used_modules(root: nodes.ScriptBlock) -> tuple[tuple[str | None, object], ...]:
    """The modules of `using module`: (name, None), or (None, pairs of the specification)."""
    rows: list[tuple[str | None, object]] = []
    for using in root.using_statements:
        if using.using_statement_kind != "Module":
            continue
        if using.module_specification is not None:
            table = literal_value(using.module_specification)
            rows.append((None, tuple((str(key), str(value)) for key, value in table.items())))
        elif using.name is not None:
            rows.append((using.name.value, None))
    return tuple(rows)


def _requirements(root: nodes.ScriptBlock) -> tuple[object, ...] | None:
    """`#Requires` and `using` as plain data, checked before the script runs."""
    usings = tuple(
        (
            using.using_statement_kind,
            using.name.value if using.name is not None else "",
            using.extent.start,
        )
        for using in root.using_statements
        if using.name is None or hasattr(using.name, "value")
    )
    needed = root.requirements
    if needed is None and not usings:
        return None
    needs: tuple[tuple[str, object], ...] = ()
    if needed is not None:
        from poshws.compiler.lowering.requirements import as_data  # deferred

        needs = as_data(needed)
    return (needs, usings)
