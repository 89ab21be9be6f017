"""Numeric loops, versioned: once for variables that hold plain numbers, once for all else."""
