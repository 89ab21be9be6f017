"""What of C# Add-Type understands: enums and classes that hold data, as classes of PowerShell."""
