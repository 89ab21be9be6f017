"""Microsoft.PowerShell.Core."""
