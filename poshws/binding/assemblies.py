"""Which of PowerShell's assemblies a command is in, and how it works with remote computers."""

from __future__ import annotations

import os
from typing import Final

import poshws

_ASSEMBLIES: Final = {
    "Microsoft.PowerShell.Management": "Microsoft.PowerShell.Commands.Management",
    "Microsoft.PowerShell.Utility": "Microsoft.PowerShell.Commands.Utility",
    "Microsoft.PowerShell.Host": "Microsoft.PowerShell.ConsoleHost",
    "Microsoft.PowerShell.Security": "Microsoft.PowerShell.Security",
}
_CAPABILITIES: Final = {
    "OwnedByCommand": "Enter-PSSession Get-PSSession Invoke-Command New-PSSession Remove-PSSession",
    "SupportedByCommand": "Get-Process Receive-Job Restart-Computer Stop-Computer",
    "None": (
        "Add-Member Compare-Object Convert-Path ConvertFrom-Csv ConvertFrom-Json "
        "ConvertFrom-StringData ConvertTo-Csv ConvertTo-Html ConvertTo-Json ConvertTo-Xml "
        "ForEach-Object Get-Host Get-Member Get-Random Get-SecureRandom Get-Unique Group-Object "
        "Import-PowerShellDataFile Join-String Measure-Command Measure-Object New-PSSessionOption "
        "New-TimeSpan Out-Default Out-Host Out-Null Out-String Select-Object Sort-Object "
        "Update-List Where-Object Write-Debug Write-Error Write-Host Write-Information "
        "Write-Output Write-Progress Write-Verbose Write-Warning"
    ),
}
_CAPABILITY_OF: Final = {
    command: capability for capability, text in _CAPABILITIES.items() for command in text.split()
}


def assembly_of(module: str) -> str:
    """The path of the assembly of a module's commands."""
    home = os.path.dirname(os.path.abspath(poshws.__file__))
    if module in _ASSEMBLIES:
        return f"{home}/{_ASSEMBLIES[module]}.dll"
    if module in ("", "Microsoft.PowerShell.Core"):
        return f"{home}/System.Management.Automation.dll"
    return f"{home}/Modules/{module}/{module}.dll"


def remoting_capability(command: str) -> str:
    return _CAPABILITY_OF.get(command, "PowerShell")
