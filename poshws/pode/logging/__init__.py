"""Log types and log methods."""
