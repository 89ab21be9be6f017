"""Mocks: hooks that stand in for commands, their behaviors by block and test, and their calls."""
