"""Classes and enums of scripts as types."""
