"""The commands PowerShell comes with, imported only when first used.

`MODULES` says which module of this package holds which commands; nothing else has to know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from poshws.binding import Cmdlet

MODULES: Final[dict[str, tuple[str, ...]]] = {
    "add_type": ("Add-Type",),
    "alias": (
        "Export-Alias",
        "Get-Alias",
        "Import-Alias",
        "New-Alias",
        "Remove-Alias",
        "Set-Alias",
    ),
    "archive.compress": ("Compress-Archive",),
    "archive.expand": ("Expand-Archive",),
    "breakpoint.get": ("Get-PSBreakpoint",),
    "breakpoint.set": ("Set-PSBreakpoint",),
    "breakpoint.update": ("Disable-PSBreakpoint", "Enable-PSBreakpoint", "Remove-PSBreakpoint"),
    "clipboard": ("Get-Clipboard", "Set-Clipboard"),
    "clixml": ("ConvertFrom-CliXml", "ConvertTo-CliXml", "Export-Clixml", "Import-Clixml"),
    "command": ("Get-Command",),
    "completer": ("Register-ArgumentCompleter",),
    "computer": ("Restart-Computer", "Stop-Computer"),
    "connection.command": ("Test-Connection",),
    "content.out_file": ("Out-File",),
    "content.reading": ("Get-Content",),
    "content.writing": ("Add-Content", "Clear-Content", "Set-Content"),
    "csv.convert": ("ConvertFrom-Csv", "ConvertTo-Csv"),
    "csv.files": ("Export-Csv", "Import-Csv"),
    "culture": ("Get-Culture", "Get-UICulture"),
    "date.get": ("Get-Date", "Set-Date"),
    "date.time_span": ("Get-TimeZone", "New-TimeSpan"),
    "drive": ("Get-PSDrive", "Get-PSProvider", "New-PSDrive", "Remove-PSDrive"),
    "error": ("Get-Error", "Write-Error"),
    "event.queue": ("Get-Event", "New-Event", "Remove-Event", "Wait-Event"),
    "event.register": ("Register-EngineEvent", "Register-ObjectEvent"),
    "event.subscribers": ("Get-EventSubscriber", "Unregister-Event"),
    "experimental": (
        "Disable-ExperimentalFeature",
        "Enable-ExperimentalFeature",
        "Get-ExperimentalFeature",
    ),
    "file_hash": ("Get-FileHash",),
    "format": ("Format-Custom", "Format-List", "Format-Table", "Format-Wide"),
    "format_data": ("Get-FormatData", "Update-FormatData"),
    "format_hex": ("Format-Hex",),
    "help": ("Get-Help",),
    "help_files": ("Save-Help", "Update-Help"),
    "history": ("Add-History", "Clear-History", "Get-History", "Invoke-History"),
    "host": ("Get-Host", "Read-Host", "Write-Host"),
    "html": ("ConvertTo-Html",),
    "item.change": ("Clear-Item", "Invoke-Item", "Set-Item"),
    "item.children": ("Get-ChildItem",),
    "item.copy": ("Copy-Item",),
    "item.get": ("Get-Item",),
    "item.move": ("Move-Item", "Rename-Item"),
    "item.new": ("New-Item",),
    "item.remove": ("Remove-Item",),
    "item_property.get": ("Get-ItemProperty", "Get-ItemPropertyValue"),
    "item_property.set": (
        "Clear-ItemProperty",
        "Copy-ItemProperty",
        "Move-ItemProperty",
        "New-ItemProperty",
        "Remove-ItemProperty",
        "Rename-ItemProperty",
        "Set-ItemProperty",
    ),
    "job.ending": ("Remove-Job", "Stop-Job", "Wait-Job"),
    "job.get": ("Get-Job",),
    "job.receive": ("Receive-Job",),
    "job.start": ("Start-Job",),
    "job.thread": ("Start-ThreadJob",),
    "join_string": ("Join-String",),
    "json.convert": ("ConvertFrom-Json", "ConvertTo-Json"),
    "json.test": ("Test-Json",),
    "localized_data": ("Import-LocalizedData",),
    "location": ("Get-Location", "Pop-Location", "Push-Location", "Set-Location"),
    "mail": ("Send-MailMessage",),
    "markdown.convert": ("ConvertFrom-Markdown", "Show-Markdown"),
    "markdown.settings": ("Get-MarkdownOption", "Set-MarkdownOption"),
    "measure_command": ("Measure-Command",),
    "messages": (
        "Write-Debug",
        "Write-Information",
        "Write-Progress",
        "Write-Verbose",
        "Write-Warning",
    ),
    "module.importing": ("Import-Module", "Remove-Module"),
    "module.listing": ("Get-Module",),
    "module.making": ("Export-ModuleMember", "New-Module"),
    "module.manifests": ("Import-PowerShellDataFile", "New-ModuleManifest", "Test-ModuleManifest"),
    "object.add_member": ("Add-Member",),
    "object.compare": ("Compare-Object",),
    "object.for_each": ("ForEach-Object",),
    "object.get_member": ("Get-Member",),
    "object.group": ("Group-Object",),
    "object.measure": ("Measure-Object",),
    "object.new": ("New-Object",),
    "object.select": ("Select-Object",),
    "object.sort": ("Sort-Object",),
    "object.tee": ("Tee-Object",),
    "object.unique": ("Get-Unique",),
    "object.where": ("Where-Object",),
    "out": ("Out-Default", "Out-Host", "Out-Null", "Out-String"),
    "output": ("Write-Output",),
    "path.resolving": ("Convert-Path", "New-TemporaryFile", "Resolve-Path", "Test-Path"),
    "path.text": ("Join-Path", "Split-Path"),
    "process.debug": ("Debug-Process",),
    "process.get": ("Get-Process",),
    "process.start": ("Start-Process",),
    "process.stop": ("Stop-Process", "Wait-Process"),
    "random.get": ("Get-Random", "Get-SecureRandom"),
    "random.guid": ("New-Guid",),
    "remoting.listing": ("Get-PSSession", "Remove-PSSession"),
    "remoting.options": ("New-PSSessionOption",),
    "remoting.processes": (
        "Enter-PSHostProcess",
        "Exit-PSHostProcess",
        "Get-PSHostProcessInfo",
        "Get-PSSubsystem",
        "Switch-Process",
    ),
    "remoting.proxies": ("Export-PSSession", "Import-PSSession"),
    "remoting.sessions": ("Enter-PSSession", "Exit-PSSession", "New-PSSession"),
    "runspace": ("Get-Runspace",),
    "runspace_debug": (
        "Debug-Job",
        "Debug-Runspace",
        "Disable-RunspaceDebug",
        "Enable-RunspaceDebug",
        "Get-RunspaceDebug",
    ),
    "script.debugging": ("Get-PSCallStack", "Set-PSDebug", "Set-StrictMode", "Wait-Debugger"),
    "script.invoke": ("Invoke-Expression",),
    "script.invoke_command": ("Invoke-Command",),
    "security.credential": ("Get-Credential",),
    "security.execution_policy": ("Get-ExecutionPolicy", "Set-ExecutionPolicy"),
    "security.secure_string": ("ConvertFrom-SecureString", "ConvertTo-SecureString"),
    "select_string.command": ("Select-String",),
    "sleep": ("Start-Sleep",),
    "string_data": ("ConvertFrom-StringData",),
    "tracing": ("Get-TraceSource", "Set-TraceSource", "Trace-Command"),
    "transcript": ("Start-Transcript", "Stop-Transcript"),
    "type_data.get": ("Get-TypeData", "Remove-TypeData"),
    "type_data.update": ("Update-TypeData",),
    "unblock_file": ("Unblock-File",),
    "update_list": ("Update-List",),
    "uptime": ("Get-Uptime",),
    "variable.get": ("Get-Variable",),
    "variable.remove": ("Clear-Variable", "Remove-Variable"),
    "variable.set": ("New-Variable", "Set-Variable"),
    "verb": ("Get-Verb",),
    "web.request_command": ("Invoke-WebRequest",),
    "web.rest_command": ("Invoke-RestMethod",),
    "xml.convert": ("ConvertTo-Xml",),
    "xml.select": ("Select-Xml",),
}
"""Module of this package → the commands in it."""


def names() -> dict[str, str]:
    """Lower-case command name → the name as it is written."""
    return {name.lower(): name for commands in MODULES.values() for name in commands}


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
    """The command of a lower-case name in its module."""
    module = module_of().get(key)
    if module is None:
        return None
    from importlib import import_module

    from poshws.binding import Cmdlet

    found = import_module(f"poshws.cmdlets.{module}")
    for value in vars(found).values():
        if isinstance(value, Cmdlet) and value.name.lower() == key:
            return value
    raise LookupError(f"poshws.cmdlets.{module} has no command {key}")
