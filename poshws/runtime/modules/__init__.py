"""Modules: found, loaded, imported, described."""
