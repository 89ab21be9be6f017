"""Exceptions as Python classes: .NET's in `dotnet`, PowerShell's in `powershell`."""
