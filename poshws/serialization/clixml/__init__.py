"""CLIXML: objects as XML that keeps their types and properties, and back."""
