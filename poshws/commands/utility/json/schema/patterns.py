"""The patterns of schemas, which are .NET's."""

from __future__ import annotations

from poshws.corelib.regex.regex import is_match


def pattern_of(pattern: str) -> str:
    """A schema's pattern for .NET, which lacks two of ECMAScript's names of properties."""
    if "\\p{" not in pattern:
        return pattern
    return pattern.replace(r"\p{Letter}", r"\p{L}").replace(r"\p{digit}", r"\d")


def matches(pattern: str, text: str) -> bool:
    """Whether a schema's pattern matches somewhere in a text."""
    return is_match(pattern_of(pattern), text)
