"""Authentication and access."""
