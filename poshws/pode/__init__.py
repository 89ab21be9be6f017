"""The commands of Pode, imported only when first used.

`MODULES` says which module of this package holds which commands; nothing else has to know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from poshws.pode.command_table import ALIASES, MODULES

if TYPE_CHECKING:
    from poshws.binding import Cmdlet

VERSION: Final = "2.14.0"
"""The version of Pode whose commands these are."""

_MODULE_OF: Final[dict[str, str]] = {}
_LOADED: Final[dict[str, Cmdlet | None]] = {}


def module_of() -> dict[str, str]:
    """Lower-case command name → module of this package."""
    if not _MODULE_OF:
        for module, commands in MODULES.items():
            _MODULE_OF.update((name.lower(), module) for name in commands)
    return _MODULE_OF


def load(name: str) -> Cmdlet | None:
    """The command of a name in any case, its module imported; None if there is no such command."""
    key = name.lower()
    if key not in _LOADED:
        _LOADED[key] = find(key)
    return _LOADED[key]


def find(key: str) -> Cmdlet | None:
    """The command of a lower-case name in its module, other names included."""
    module = module_of().get(key)
    if module is None:
        target = next((t for alias, t in ALIASES.items() if alias.lower() == key), None)
        return None if target is None else load(target)
    from importlib import import_module

    from poshws.binding import Cmdlet

    for value in vars(import_module(f"poshws.pode.{module}")).values():
        if isinstance(value, Cmdlet) and value.name.lower() == key:
            return value
    raise LookupError(f"poshws.pode.{module} has no command {key}")
