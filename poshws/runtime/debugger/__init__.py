"""Breakpoints, and what happens where one is hit."""
