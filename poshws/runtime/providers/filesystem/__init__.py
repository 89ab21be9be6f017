"""Files and folders as items."""
