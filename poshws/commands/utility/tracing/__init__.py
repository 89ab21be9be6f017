"""Trace sources: options are kept, nothing is traced."""
