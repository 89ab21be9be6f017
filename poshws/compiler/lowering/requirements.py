"""`#Requires` lines as plain data that the cache keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.syntax.ast.requirements import ScriptRequirements


def as_data(needed: ScriptRequirements) -> tuple[tuple[str, Any], ...]:
    """What is asked, as pairs; nothing for what is not."""
    rows: list[tuple[str, Any]] = []
    if needed.required_ps_version:
        rows.append(("version", str(needed.required_ps_version)))
    if needed.required_ps_editions:
        rows.append(("editions", tuple(str(edition) for edition in needed.required_ps_editions)))
    if needed.required_modules:
        rows.append(("modules", tuple(_module(module) for module in needed.required_modules)))
    if needed.is_elevation_required:
        rows.append(("elevation", True))
    if needed.required_application_id:
        rows.append(("shell", str(needed.required_application_id)))
    return tuple(rows)


def _module(module: Any) -> object:
    if isinstance(module, str):
        return module
    return tuple((str(key), str(value)) for key, value in module.items())
