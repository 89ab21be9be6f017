"""Names of members against patterns, and with prefixes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.text.wildcard import WildcardPattern

if TYPE_CHECKING:
    from collections.abc import Iterable


def any_match(name: str, patterns: Iterable[str] | None, default: bool) -> bool:
    """Whether a name fits one of the patterns; without patterns the default."""
    if patterns is None:
        return default
    return any(fits(name, pattern) for pattern in patterns)


def fits(name: str, pattern: str) -> bool:
    """Whether a name fits a wildcard pattern, in any case."""
    if not any(sign in pattern for sign in "*?[`"):
        return name.lower() == pattern.lower()

    return bool(WildcardPattern(pattern, ignore_case=True).is_match(name))


def prefixed(name: str, prefix: str) -> str:
    """``Get-Item`` with a prefix: ``Get-MyItem``; a name without a verb gets it in front."""
    if not prefix:
        return name
    verb, dash, noun = name.partition("-")
    return f"{verb}-{prefix}{noun}" if dash else prefix + name
