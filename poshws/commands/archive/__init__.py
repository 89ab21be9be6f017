"""Compress-Archive and Expand-Archive."""
