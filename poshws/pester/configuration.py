"""New-PesterConfiguration and New-PesterContainer."""

from __future__ import annotations

from typing import Annotated, Any, Final

from poshws.binding import Param
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pester.command import pester_command
from poshws.pester.results import new_object
from poshws.runtime.execution.scriptblock import ScriptBlock

DEFAULTS: Final[dict[str, dict[str, Any]]] = {
    "Run": {
        "Path": ["."],
        "ExcludePath": [],
        "ScriptBlock": [],
        "Container": [],
        "TestExtension": ".Tests.ps1",
        "Exit": False,
        "Throw": False,
        "PassThru": False,
        "SkipRun": False,
    },
    "Filter": {"Tag": [], "ExcludeTag": [], "Line": [], "ExcludeLine": [], "FullName": []},
    "TestResult": {
        "Enabled": False,
        "OutputFormat": "NUnitXml",
        "OutputPath": "testResults.xml",
        "OutputEncoding": "UTF8",
        "TestSuiteName": "Pester",
    },
    "Should": {"ErrorAction": "Stop"},
    "Output": {
        "Verbosity": "Normal",
        "StackTraceVerbosity": "Filtered",
        "CIFormat": "Auto",
        "RenderMode": "Auto",
    },
    "TestDrive": {"Enabled": True},
    "TestRegistry": {"Enabled": True},
    "Debug": {"ShowFullErrors": False, "WriteDebugMessages": False},
    "CodeCoverage": {"Enabled": False},
}
"""Section → option → what it is unless it is set."""


@pester_command("New-PesterConfiguration")
def new_pester_configuration(hashtable: object = None) -> object:
    """Makes a configuration for Invoke-Pester.

    -Hashtable  Sections and options that differ from the defaults.

    PS> (New-PesterConfiguration @{ Output = @{ Verbosity = 'None' } }).Output.Verbosity
    None
    """
    given = hashtable if isinstance(hashtable, Hashtable) else Hashtable()
    sections: dict[str, Any] = {}
    for section, options in DEFAULTS.items():
        own = given.get(section)
        own = own if isinstance(own, Hashtable) else Hashtable()
        values = {name: own.get(name, value) for name, value in options.items()}
        sections[section] = new_object(f"Pester.{section}Configuration", values)
    return new_object("PesterConfiguration", sections)


@pester_command(
    "New-PesterContainer",
    default_set="File",
    sets={"File": "path!", "ScriptBlock": "script_block!"},
)
def new_pester_container(
    *,
    path: list[str] | None = None,
    script_block: Annotated[list[ScriptBlock] | None, Param()] = None,
    data: list[object] | None = None,
) -> list[object]:
    """Makes containers of tests with data for Invoke-Pester.

    -Path         Test files.
    -ScriptBlock  Tests as code.
    -Data         Hashtables of values for the parameters of the file or the code, which runs once
                  for each.

    PS> $made = New-PesterContainer -Data @{ x = 1 } -ScriptBlock {
    >>     param($x) It 'has x' { $x | Should -Be 1 } }
    PS> $made.Type
    ScriptBlock
    """
    kind = "File" if path is not None else "ScriptBlock"
    items: list[Any] = list(path if path is not None else script_block or [])
    return [
        new_object("Pester.ContainerInfo", {"Type": kind, "Item": item, "Data": each})
        for item in items
        for each in data or [None]
    ]
