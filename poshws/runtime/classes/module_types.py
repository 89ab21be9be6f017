"""The classes and enums that a module's script defines, before or after it is loaded."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.clr.reflection.assemblies import class_assembly
from poshws.runtime.commands.script_text import read_script
from poshws.runtime.modules.code_analysis import top_nodes
from poshws.syntax import parse

if TYPE_CHECKING:
    from poshws.runtime.modules.modules import Module


def type_definitions(module: Module) -> dict[str, Any]:
    """Lower-case name → definition: nested modules' first, of two of a name the last."""
    found: dict[str, Any] = {}
    for nested in module.nested_modules:
        if nested is not module:
            found.update(type_definitions(nested))
    found.update(definitions_of_file(script_path(module)))
    return found


def script_path(module: Module) -> str:
    """The module's own script."""
    if module.root_module is None:
        return module.path
    return os.path.join(module.folder or "", module.root_module.replace("\\", "/"))


def definitions_of_file(path: str) -> dict[str, Any]:
    """Those at the top of a script module."""
    if not path.lower().endswith(".psm1") or not os.path.isfile(path):
        return {}
    text = read_script(path)
    if "class" not in text.lower() and "enum" not in text.lower():
        return {}
    nodes = top_nodes(parse(text, path).script_block)
    return {node.name.lower(): node for node in nodes if node.kind == "TypeDefinition"}


def class_assembly_of(module: Module) -> object:
    """The assembly of the classes of a loaded module; None where it has none."""
    unit = module.script.block.unit if module.script is not None else None
    return class_assembly(unit) if unit is not None and (unit.types or unit.nested_types) else None
