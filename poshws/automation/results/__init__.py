"""Microsoft.PowerShell.Commands: the objects that commands give."""
