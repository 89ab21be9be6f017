"""Calling what a type declares: the choice of an overload, the conversion of its arguments, the
call.
"""
