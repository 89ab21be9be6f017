"""The operators of the language as Python functions."""
