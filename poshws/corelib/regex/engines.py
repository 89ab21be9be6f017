"""Chooses what runs a translated pattern: the `regex` package, or Python's own `re` where that
finds the same.

`re` takes half the time, and `regex` need not be imported for it. It finds the same in any text for
patterns without groups and with plain classes only. In text that is all ASCII, as most is, it does
so for much more: there `\\w`, `\\s` and letters without case mean the same to both. Groups are safe
where they cannot repeat, as `re` knows only the last of what a group matched.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.regex.lazy_patterns import Pattern

if TYPE_CHECKING:
    from types import ModuleType

_MODULE: Final[list[ModuleType]] = []

_SIMPLE: Final = Pattern(
    r"(?:\\A)?"
    r"(?:[A-Za-z0-9 _,;:=!@#%&<>/~\"'|-]|\\[-.\\/()\[\]{}+*?^$|]|\\d"
    r"|\[\^\\n\]|\[\^?[A-Za-z0-9_ -]+\]"
    r"|(?<=[^*+?}|A])(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??)*"
    r"(?:\(\?=\\n\?\\Z\)|\\Z)?"
)

_QUANTIFIER: Final = r"(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??"
_ESCAPE: Final = r"\\[^A-Za-z0-9]|\\[dDwWsSn]|\\x[0-9a-f]{2}"
_ATOM: Final = (
    r"(?:[A-Za-z0-9 _,;:=!@#%&<>/~\"'`-]"
    rf"|{_ESCAPE}|\[\^?(?:[A-Za-z0-9 _,;:=!@%<>/\"'`{{}}()$+*?.^-]|{_ESCAPE})+\])"
)
_ASCII: Final = Pattern(
    rf"(?:{_ATOM}(?:{_QUANTIFIER})?"
    rf"|\\[AZb]|\||\(\?=\\n\?\\Z\)|\(\?:|\(\?P<g[0-9]+>|\)(?:{_QUANTIFIER})?)*"
)
_REPEATED_GROUP: Final = Pattern(r"\\.|\)(?:[*+{])")


def is_simple(text: str) -> bool:
    """Whether `re` finds the same as `regex` in any text: no groups, and only plain classes."""
    return _SIMPLE.fullmatch(text) is not None


def for_ascii(text: str, flags: int) -> object:
    """The pattern of `re` for ASCII strings; None where it could find something else."""
    if _ASCII.fullmatch(text) is None:
        return None
    if "(?P<" in text and any(found.group()[0] == ")" for found in _REPEATED_GROUP.finditer(text)):
        return None
    try:
        return re.compile(text, flags | re.ASCII)
    except re.error:  # the same name twice
        return None


def package() -> Any:
    """The `regex` package, imported with the first pattern that needs it."""
    if not _MODULE:
        import regex  # type: ignore[import-untyped, unused-ignore]  # deferred

        _MODULE.append(regex)
    return _MODULE[0]
