"""Tests of the Pode commands: a package, since other folders have files of the same names."""
