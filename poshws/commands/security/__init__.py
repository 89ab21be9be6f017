"""Execution policies, secure strings and credentials."""
