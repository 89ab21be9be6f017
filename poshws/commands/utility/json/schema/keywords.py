"""The keywords of JSON Schema by what their values are made of, and the order they count in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

SCHEMA: Final = frozenset(
    "additionalItems additionalProperties contains contentSchema else if items not propertyNames "
    "then unevaluatedItems unevaluatedProperties".split()
)
"""Their value is a schema; that of `items` may be a list of them."""
SCHEMAS: Final = frozenset("allOf anyOf oneOf prefixItems".split())
"""A list of schemas."""
TABLE: Final = frozenset(
    "$defs definitions dependencies dependentSchemas patternProperties properties".split()
)
"""Schemas by names; that of `dependencies` may be a list of names."""
NOT_EVALUATED: Final = frozenset(("$defs", "definitions", "contentSchema"))

_LEVELS: Final = {
    "then": 1, "else": 1, "contains": 1, "items": 1, "additionalItems": 2,
    "additionalProperties": 1, "unevaluatedItems": 3, "unevaluatedProperties": 3,
}  # fmt: skip
"""How many keywords have to come before one whose result hangs on them."""


def in_order(schema: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The keywords as JsonSchema.Net evaluates them: as written, but after those they need."""
    return sorted(schema.items(), key=lambda item: _LEVELS.get(item[0], 0))


def subschemas(name: str, value: Any) -> Iterator[Any]:
    """The schemas in a keyword's value."""
    if name in SCHEMAS or (name == "items" and isinstance(value, list)):
        yield from value
    elif name in SCHEMA:
        yield value
    elif name in TABLE:
        yield from (each for each in value.values() if not isinstance(each, list))
