"""Shared state, cache, sessions, locks and scoped variables."""
