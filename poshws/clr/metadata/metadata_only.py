"""Declares the types of which there are only the members (`poshws.clr.reference_assemblies`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.clr.metadata.describe import declare_block
from poshws.clr.metadata.enums import EnumDeclaration
from poshws.clr.reference_assemblies import metadata_only_block

if TYPE_CHECKING:
    from poshws.corelib.typesystem.declare import Declaration


def metadata_only_declaration(full_name: str) -> Declaration | None:
    """The declaration of such a type by its exact full name."""
    block = metadata_only_block(full_name)
    if block is None:
        return None
    if block.startswith("enum"):
        return EnumDeclaration(full_name)
    if "\n    new()" in block and full_name.endswith("Command"):
        from poshws.clr.metadata.cmdlet_objects import cmdlet_class  # deferred

        return declare_block(block, {full_name: cmdlet_class(full_name)})
    declaration = declare_block(block)
    return _exception(declaration) if full_name.endswith("Exception") else declaration


def _exception(declaration: Declaration) -> Declaration:
    """Exceptions can be made and thrown, as they all can be made of a message and a cause."""
    from poshws.clr.exceptions.members import declaration_of, made_exception  # deferred

    python = made_exception(declaration.name, declaration.base)
    return declaration if python is None else declaration_of(python)
