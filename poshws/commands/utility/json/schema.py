"""JSON Schema, draft 2020-12 and what older drafts share with it, in JsonSchema.Net's words.

`check` walks schema and value together and gives (problem, JSON pointer) for each keyword that
fails. References are resolved inside the schema itself, elsewhere only where that is allowed.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

Problem = tuple[str, str]
Keyword = Callable[[Any, Any, str, "_Walk", dict[str, Any]], Iterator[Problem]]

_TYPES: Final[dict[str, Callable[[Any], bool]]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and value == math.floor(value)
    ),
}


def check(
    value: object, schema: object, fetch: Callable[[str], object] | None = None
) -> Iterator[Problem]:
    """What is wrong with a value; nothing for a value that obeys the schema.

    `fetch` gives the schema at an address; without it references that lead elsewhere hold.
    """
    yield from _Walk(schema, fetch).check(value, schema, "")


class _Walk:
    """One check: knows the whole schema, for references."""

    def __init__(self, root: object, fetch: Callable[[str], object] | None = None) -> None:
        self._root = root
        self._fetch = fetch
        self._fetched: dict[str, object] = {}

    def check(self, value: Any, schema: Any, place: str) -> Iterator[Problem]:
        """The problems of a value at a place under one schema."""
        if schema is True:
            return
        if schema is False:
            yield "All values fail against the false schema", place
            return
        for name, argument in schema.items():
            keyword = _KEYWORDS.get(name)
            if keyword is not None:
                yield from keyword(argument, value, place, self, schema)

    def passes(self, value: Any, schema: Any, place: str) -> bool:
        """Whether a value obeys a schema."""
        return next(self.check(value, schema, place), None) is None

    def resolve(self, reference: str) -> Any:
        """The schema that `#/…` means; true for references that lead elsewhere."""
        address, _, inside = reference.partition("#")
        found: Any = self._root
        if address:
            if self._fetch is None:
                return True
            if address not in self._fetched:
                self._fetched[address] = self._fetch(address)
            found = self._fetched[address]
        for part in inside.split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            if isinstance(found, dict) and part in found:
                found = found[part]
            elif isinstance(found, list) and part.isdigit() and int(part) < len(found):
                found = found[int(part)]
            else:
                return True
        return found


def _type_name(value: Any) -> str:
    for name in ("boolean", "integer", "number", "string", "array", "object", "null"):
        if _TYPES[name](value):
            return name
    return "null"


def _text(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _step(place: str, name: object) -> str:
    return f"{place}/{str(name).replace('~', '~0').replace('/', '~1')}"


def _type(wanted: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    names = [wanted] if isinstance(wanted, str) else wanted
    if not any(_TYPES.get(name, lambda _: True)(value) for name in names):
        expected = _text(wanted) if isinstance(wanted, str) else _text(names)
        yield f'Value is "{_type_name(value)}" but should be {expected}', place


def _required(names: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if isinstance(value, dict):
        missing = [name for name in names if name not in value]
        if missing:
            yield f"Required properties {_text(missing)} are not present", place


def _properties(table: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if isinstance(value, dict):
        for name, inner in table.items():
            if name in value:
                yield from walk.check(value[name], inner, _step(place, name))


def _pattern_properties(
    table: Any, value: Any, place: str, walk: _Walk, schema: Any
) -> Iterator[Problem]:
    if isinstance(value, dict):
        for pattern, inner in table.items():
            for name in value:
                if re.search(pattern, name):
                    yield from walk.check(value[name], inner, _step(place, name))


def _additional_properties(
    inner: Any, value: Any, place: str, walk: _Walk, schema: Any
) -> Iterator[Problem]:
    if not isinstance(value, dict):
        return
    known = schema.get("properties", {})
    patterns = schema.get("patternProperties", {})
    for name in value:
        if name not in known and not any(re.search(each, name) for each in patterns):
            yield from walk.check(value[name], inner, _step(place, name))


def _items(inner: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if not isinstance(value, list):
        return
    if isinstance(inner, list):
        for i, (item, each) in enumerate(zip(value, inner, strict=False)):
            yield from walk.check(item, each, _step(place, i))
        return
    start = len(schema.get("prefixItems", ()))
    for i in range(start, len(value)):
        yield from walk.check(value[i], inner, _step(place, i))


def _contains(inner: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if not isinstance(value, list) or schema.get("minContains") == 0:
        return
    if not any(walk.passes(item, inner, place) for item in value):
        yield "Expected array to contain at least 1 item(s) that match the schema", place


def _all_of(each: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    for inner in each:
        yield from walk.check(value, inner, place)


def _any_of(each: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if not any(walk.passes(value, inner, place) for inner in each):
        for inner in each:
            yield from walk.check(value, inner, place)


def _one_of(each: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    matching = sum(walk.passes(value, inner, place) for inner in each)
    if matching != 1:
        yield f"Expected 1 matching subschema but found {matching}", place
        if not matching:
            for inner in each:
                yield from walk.check(value, inner, place)


def _not(inner: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if walk.passes(value, inner, place):
        yield "Expected value to not match the schema", place


def _if(inner: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    branch = "then" if walk.passes(value, inner, place) else "else"
    if branch in schema:
        yield from walk.check(value, schema[branch], place)


def _reference(name: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    yield from walk.check(value, walk.resolve(name), place)


def _enum(values: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if not any(_equal(value, each) for each in values):
        yield "Value should match one of the values specified by the enum", place


def _const(wanted: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if not _equal(value, wanted):
        yield f"Expected {_text(_text(wanted))}", place


def _equal(first: Any, second: Any) -> bool:
    if isinstance(first, bool) != isinstance(second, bool):
        return False
    return bool(first == second)


def _unique_items(
    wanted: Any, value: Any, place: str, walk: _Walk, schema: Any
) -> Iterator[Problem]:
    if wanted and isinstance(value, list):
        for i, item in enumerate(value):
            for j in range(i):
                if _equal(item, value[j]):
                    yield f"Expected unique items but found duplicates at ({j}, {i})", place
                    return


def _pattern(wanted: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if isinstance(value, str) and not re.search(wanted, value):
        yield "The string value is not a match for the indicated regular expression", place


def _multiple_of(step: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
    if _TYPES["number"](value) and not math.isclose(
        value / step, round(value / step), abs_tol=1e-9
    ):
        yield f"{_text(value)} should be a multiple of {_text(step)}", place


def _bound(is_kind: Callable[[Any], bool], fails: Callable[[Any, Any], bool], text: str) -> Keyword:
    """A keyword that compares a number, or the size of a value, with a limit."""

    def keyword(limit: Any, value: Any, place: str, walk: _Walk, schema: Any) -> Iterator[Problem]:
        if is_kind(value) and fails(value, limit):
            size = len(value) if isinstance(value, str | list | dict) else value
            yield text.format(limit=_text(limit), value=_text(size)), place

    return keyword


_number, _string = _TYPES["number"], _TYPES["string"]
_array, _object = _TYPES["array"], _TYPES["object"]

_KEYWORDS: Final[dict[str, Keyword]] = {
    "type": _type,
    "required": _required,
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional_properties,
    "items": _items,
    "prefixItems": _items,
    "contains": _contains,
    "allOf": _all_of,
    "anyOf": _any_of,
    "oneOf": _one_of,
    "not": _not,
    "if": _if,
    "$ref": _reference,
    "enum": _enum,
    "const": _const,
    "uniqueItems": _unique_items,
    "pattern": _pattern,
    "multipleOf": _multiple_of,
    "minimum": _bound(_number, lambda v, n: v < n, "{value} should be at least {limit}"),
    "maximum": _bound(_number, lambda v, n: v > n, "{value} should be at most {limit}"),
    "exclusiveMinimum": _bound(
        _number, lambda v, n: v <= n, "{value} should be greater than {limit}"
    ),
    "exclusiveMaximum": _bound(_number, lambda v, n: v >= n, "{value} should be less than {limit}"),
    "minLength": _bound(
        _string, lambda v, n: len(v) < n, "Value should be at least {limit} characters"
    ),
    "maxLength": _bound(
        _string, lambda v, n: len(v) > n, "Value should be at most {limit} characters"
    ),
    "minItems": _bound(_array, lambda v, n: len(v) < n, "Value should have at least {limit} items"),
    "maxItems": _bound(_array, lambda v, n: len(v) > n, "Value should have at most {limit} items"),
    "minProperties": _bound(
        _object, lambda v, n: len(v) < n, "Value should have at least {limit} properties"
    ),
    "maxProperties": _bound(
        _object, lambda v, n: len(v) > n, "Value should have at most {limit} properties"
    ),
}
