"""What PowerShell adds to commands: DisplayName and ResolvedCommandName of aliases, HelpUri."""

from __future__ import annotations

from poshws.corelib.psobject import PSAliasProperty, PSComputedProperty, unwrap
from poshws.objects.extended.members import add_type_member

ALIAS = "System.Management.Automation.AliasInfo"
COMMAND = "System.Management.Automation.CommandInfo"
CMDLET = "System.Management.Automation.CmdletInfo"

_HELP_URI = """$oldProgressPreference = $ProgressPreference
          $ProgressPreference = 'SilentlyContinue'
          try
          {
          [Microsoft.PowerShell.Commands.GetHelpCodeMethods]::GetHelpUri($this)
          }
          catch {}
          finally
          {
          $ProgressPreference = $oldProgressPreference
          }"""
_DLL = "$this.ImplementingType.Assembly.Location"
_NAME = "$this.ResolvedCommand.Name"
_DISPLAY_NAME = """if ($null -ne $this.ResolvedCommand)
          {
          $this.Name + " -> " + $this.ResolvedCommand.Name
          }
          else
          {
          $this.Name + " -> " + $this.Definition
          }
          """


def resolved_command_name(alias: object) -> object:
    resolved = getattr(unwrap(alias), "resolved_command", None)
    return None if resolved is None else resolved.name


def display_name(alias: object) -> object:
    """`gci -> Get-ChildItem`."""
    name = getattr(unwrap(alias), "name", "")
    target = resolved_command_name(alias) or getattr(unwrap(alias), "definition", "")
    return f"{name} -> {target}"


def help_uri(command: object) -> object:
    return getattr(unwrap(command), "help_uri", "")


def dll(command: object) -> object:
    return getattr(unwrap(command), "dll", None)


def install() -> None:
    """Called when a command is first looked at."""
    namespace = PSAliasProperty("Namespace", "ModuleName")
    namespace.is_hidden = True
    add_type_member(COMMAND, namespace)
    add_type_member(COMMAND, PSComputedProperty("HelpUri", help_uri, _HELP_URI))
    add_type_member(CMDLET, PSComputedProperty("DLL", dll, _DLL))
    add_type_member(ALIAS, PSComputedProperty("ResolvedCommandName", resolved_command_name, _NAME))
    add_type_member(ALIAS, PSComputedProperty("DisplayName", display_name, _DISPLAY_NAME))


ADDITIONS = {COMMAND: install}
