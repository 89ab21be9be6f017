"""Wildcard patterns, and text made harmless for a terminal."""
