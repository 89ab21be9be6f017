"""Microsoft.PowerShell.Host."""
