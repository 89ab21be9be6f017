"""Parse errors: PowerShell's ids and messages."""
