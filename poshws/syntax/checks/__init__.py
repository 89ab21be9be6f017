"""Trees → the errors of meaning: what parses but cannot be, in PowerShell's order."""
