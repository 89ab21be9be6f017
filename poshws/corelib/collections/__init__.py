"""Dictionaries with .NET's idea of equal keys."""
