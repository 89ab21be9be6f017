"""What PowerShell adds to commands: DisplayName and ResolvedCommandName of aliases, HelpUri."""

from __future__ import annotations

from poshws.corelib.psobject import PSCodeProperty, unwrap
from poshws.objects.extended.members import add_type_member

ALIAS = "System.Management.Automation.AliasInfo"
COMMAND = "System.Management.Automation.CommandInfo"


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


def install() -> None:
    """Called when a command is first looked at."""
    for kind in (ALIAS, COMMAND):
        add_type_member(kind, PSCodeProperty("HelpUri", help_uri, None, "System.Object"))
    add_type_member(
        ALIAS, PSCodeProperty("ResolvedCommandName", resolved_command_name, None, "System.Object")
    )
    add_type_member(ALIAS, PSCodeProperty("DisplayName", display_name, None, "System.Object"))


ADDITIONS = {COMMAND: install}
