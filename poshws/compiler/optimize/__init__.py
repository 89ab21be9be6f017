"""Code for the common case behind a guard: intrinsics, numeric operators, scopeless methods, loops
over numbers.
"""
