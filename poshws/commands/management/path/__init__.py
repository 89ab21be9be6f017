"""Commands for paths: testing, joining, splitting, resolving."""
