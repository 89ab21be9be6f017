"""JSON text to values and back, with Json.NET's leniencies and PowerShell's rules."""
