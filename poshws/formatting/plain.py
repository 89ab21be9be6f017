"""The fast way for what scripts print most: text, numbers and booleans, each a line.

Only this module is needed until an object of another type comes; see `default` for those.
"""

from __future__ import annotations

from poshws.corelib.numerics.default_format import double_text


def plain_line(value: object) -> str | None:
    """The line of a plain value, or None for a value that needs formatting.

    A string may hold line breaks of its own; nothing is wrapped.
    """
    kind = type(value)
    if kind is str:
        return value  # type: ignore[return-value]
    if kind is int:
        return str(value)
    if kind is bool:
        return "True" if value else "False"
    if kind is float:
        return double_text(value)  # type: ignore[arg-type]
    return None
