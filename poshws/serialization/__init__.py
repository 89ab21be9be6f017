"""Objects as CLIXML and JSON, and back."""
