"""What PowerShell enumerates when it writes a value to a pipeline, and what is one object."""

from __future__ import annotations

from collections.abc import Iterator

from poshws.runtime.execution.enumeration import elements_of


def enumerate_value(value: object) -> Iterator[object]:
    """The elements of a collection; the value itself if it is none (strings, dictionaries)."""
    items = elements_of(value)
    if items is None:
        yield value
    else:
        yield from items
