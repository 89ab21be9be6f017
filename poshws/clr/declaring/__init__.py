"""From signature files and Python classes to declared types."""
