"""PowerShell scripts without .NET."""
