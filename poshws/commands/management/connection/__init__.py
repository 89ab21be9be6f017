"""Test-Connection."""
