"""Commands on what PowerShell adds to types."""
