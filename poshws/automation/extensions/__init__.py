"""What PowerShell adds to .NET's types and its own (types.ps1xml), made at first use."""
