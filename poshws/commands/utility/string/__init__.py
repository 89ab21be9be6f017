"""Join-String and ConvertFrom-StringData."""
