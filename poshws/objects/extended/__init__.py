"""Members that PowerShell and Update-TypeData add to types."""
