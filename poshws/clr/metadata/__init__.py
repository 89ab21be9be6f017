"""The metadata of types: from signature files and Python classes to declarations."""
