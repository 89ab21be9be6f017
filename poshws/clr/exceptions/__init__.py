"""Exceptions as scripts see them: members, constructors, and the static methods that throw them."""
