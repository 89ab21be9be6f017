"""Functions of Pester that it does not export, and that tests reach by `& (Get-Module Pester) { }`
or `InModuleScope Pester { }`: plain facts of the machine, wording of messages, kinds of values.
"""

from __future__ import annotations

from typing import Final

from poshws.binding.command_table import CommandTable

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "environment": (
        "GetPesterOs",
        "GetPesterPsVersion",
        "Get-TempDirectory",
        "GetFullPath",
        "In",
        "New-RandomTempDirectory",
    ),
    "files": ("Contain-AnyStringLike", "Find-File"),
    "kinds": (
        "Is-Value",
        "Is-Collection",
        "Is-ScriptBlock",
        "Is-DecimalNumber",
        "Is-Hashtable",
        "Is-Dictionary",
        "Is-Object",
    ),
    "lists": ("Add-SpaceToNonEmptyString", "Join-And", "Join-Or"),
    "messages": (
        "ArraysAreEqual",
        "Format-AsExcerpt",
        "Format-Because",
        "Format-Nicely",
        "Format-Type",
        "Get-CompareStringMessage",
        "Get-DoValuesMatch",
        "Get-ShortType",
        "NotShouldBeFailureMessage",
        "ShouldBeExactlyFailureMessage",
        "ShouldBeFailureMessage",
    ),
    "modules": ("Get-CompatibleModule", "Get-ConflictingParameterNames"),
    "times": ("Convert-TimeSpan", "Get-HumanTime", "Get-TestTime"),
}
"""Module of this package → its functions."""

COMMANDS: Final = CommandTable(__name__, MODULES)
