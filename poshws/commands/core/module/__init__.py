"""Modules: importing, listing, making, describing."""
