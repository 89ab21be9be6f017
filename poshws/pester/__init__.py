"""Pester's commands: tests of scripts, written in PowerShell. Imported only when first used.

Both manners of Pester run: that of Pester 5, where a file is first looked through and its tests run
afterwards, and that of Pester 4, where a Describe with code of its own between the tests runs as it
is read. Which one a Describe gets is decided by what it holds (`style.py`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from poshws.binding import Cmdlet

VERSION: Final = "5.7.1"
"""The version of Pester whose commands these are."""

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "blocks": ("Context", "Describe", "InModuleScope", "It", "Set-ItResult", "Setup"),
    "configuration": ("New-PesterConfiguration", "New-PesterContainer"),
    "invoke": ("Invoke-Pester",),
    "mocks": ("Assert-MockCalled", "Assert-VerifiableMock", "Mock"),
    "operators": ("Add-ShouldOperator", "Get-ShouldOperator"),
    "setups": ("AfterAll", "AfterEach", "BeforeAll", "BeforeDiscovery", "BeforeEach"),
    "should": ("Should",),
}
"""Module of this package → its commands."""

ALIASES: Final[dict[str, str]] = {}
"""The aliases of the module."""

_LOADED: dict[str, Any] = {}


def load(name: str) -> Cmdlet | None:
    """The command of a name in any case, or None."""
    key = name.lower()
    if key not in _LOADED:
        _LOADED[key] = _find(key)
    found: Cmdlet | None = _LOADED[key]
    return found


def _find(key: str) -> Cmdlet | None:
    for module, names in MODULES.items():
        if any(each.lower() == key for each in names):
            from importlib import import_module

            from poshws.binding import Cmdlet

            for value in vars(import_module(f"poshws.pester.{module}")).values():
                if isinstance(value, Cmdlet) and value.name.lower() == key:
                    return value
    return None
