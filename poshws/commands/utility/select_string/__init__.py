"""Select-String: lines that match patterns."""
