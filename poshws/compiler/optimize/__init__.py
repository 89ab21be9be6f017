"""Code for the common case after a guard: intrinsics, numeric operators, scopeless methods, loops
over numbers.
"""
