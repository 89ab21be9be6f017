"""Cultures as data, and the order of strings in them."""
