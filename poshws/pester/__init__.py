"""Pester's commands: tests of scripts, written in PowerShell. Imported only when first used.

Both manners of Pester run: that of Pester 5, where a file is first looked through and its tests run
afterwards, and that of Pester 4, where a Describe with code of its own between the tests runs as it
is read. Which one a Describe gets is decided by what it holds (`style.py`).
"""

from __future__ import annotations

from typing import Final

from poshws.binding.command_table import CommandTable

VERSION: Final = "5.7.1"
"""The version of Pester whose commands these are."""

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "blocks": ("Context", "Describe", "InModuleScope", "It", "Set-ItResult", "Setup"),
    "configuration": ("New-PesterConfiguration", "New-PesterContainer"),
    "fixtures": ("New-Fixture",),
    "invoke": ("Invoke-Pester",),
    "mock_objects": ("New-MockObject",),
    "mocking.commands": ("Assert-MockCalled", "Assert-VerifiableMock", "Mock"),
    "operators": ("Add-ShouldOperator", "Get-ShouldOperator"),
    "reports": (
        "ConvertTo-JUnitReport",
        "ConvertTo-NUnitReport",
        "ConvertTo-Pester4Result",
        "Export-JUnitReport",
        "Export-NUnitReport",
    ),
    "setups": ("AfterAll", "AfterEach", "BeforeAll", "BeforeDiscovery", "BeforeEach"),
    "should": ("Should",),
}
"""Module of this package → its commands."""

ALIASES: Final = {
    "Add-AssertionOperator": "Add-ShouldOperator",
    "Get-AssertionOperator": "Get-ShouldOperator",
}
"""Names of Pester 4 that Pester 5 still has."""

COMMANDS: Final = CommandTable(__name__, MODULES, ALIASES, private="private")
