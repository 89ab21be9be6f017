"""Arithmetic and the bit operators, for every pair of kinds of numbers."""
