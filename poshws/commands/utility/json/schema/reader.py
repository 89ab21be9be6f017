"""Reads the text of a schema, and refuses what JsonSchema.Net's reader refuses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final, NoReturn
from urllib.parse import urlsplit

from poshws.commands.utility.json.reading import read_strict
from poshws.commands.utility.json.schema.errors import BadSchema
from poshws.commands.utility.json.schema.keywords import SCHEMA, SCHEMAS, TABLE
from poshws.commands.utility.json.schema.numbers import JsonNumber
from poshws.commands.utility.json.schema.patterns import pattern_of
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.regex.regex import regex_of
from poshws.corelib.system.arrays import ensure_list

_STRING_KEYWORDS: Final = frozenset(
    "$anchor $comment $dynamicAnchor $dynamicRef $id $recursiveRef $ref $schema contentEncoding "
    "contentMediaType description format pattern title".split()
)
_FLAGS: Final = frozenset("$recursiveAnchor deprecated readOnly uniqueItems writeOnly".split())
_LISTS: Final = frozenset("enum examples".split())
_NUMBERS: Final = frozenset(
    "exclusiveMaximum exclusiveMinimum maximum minimum multipleOf".split()
)  # fmt: skip
_COUNTS: Final = frozenset(
    "maxContains maxItems maxLength maxProperties minContains minItems minLength "
    "minProperties".split()
)
_TYPES: Final = frozenset("array boolean integer null number object string".split())


def read_schema(text: str) -> object:
    """The schema in a text, whose numbers keep their digits; BadSchema for what is none."""
    try:
        schema = read_strict(text, set(), read_number=JsonNumber.read, read_object=_object)
    except BadSchema:
        raise
    except ValueError as error:
        raise BadSchema(str(error)) from error
    _check(schema)
    return schema


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; in a schema no name may come twice."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        reason = f"An item with the same key has already been added. Key: {twice}"
        raise BadSchema(reason, is_fatal=True)
    return made


def _check(schema: object) -> None:
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        raise BadSchema("JSON Schema must be true, false, or an object")
    for name, value in schema.items():
        if check := _CHECKS.get(name):
            check(value)


def _refuse(reason: str) -> NoReturn:
    raise BadSchema(reason)


def _is_number(value: object) -> bool:
    return isinstance(value, int | JsonNumber) and not isinstance(value, bool)


def _check_text(value: object) -> None:
    if not isinstance(value, str):
        _refuse("Expected string")


def _check_address(value: Any) -> None:
    _check_text(value)
    if not urlsplit(value).scheme:
        _refuse("Expected absolute URI")


def _check_pattern(value: Any) -> None:
    _check_text(value)
    try:
        regex_of(pattern_of(value))
    except NetException as error:
        raise BadSchema(str(error), is_fatal=True) from error


def _check_flag(value: object) -> None:
    if not isinstance(value, bool):
        _refuse("Expected boolean")


def _check_list(value: object) -> None:
    if not isinstance(value, list):
        _refuse("Expected an array")


def _check_number(value: object) -> None:
    if not _is_number(value):
        _refuse("Expected number")


def _check_count(value: Any) -> None:
    if not _is_number(value):
        _refuse("Expected a number")
    if value != int(value):
        _refuse("Expected an integer")
    if value < 0:
        _refuse("Expected a positive integer")


def _check_types(value: object) -> None:
    if value == []:
        raise BadSchema("Sequence contains no elements", is_fatal=True)
    for name in ensure_list(value):
        _check_text(name)
        if name not in _TYPES:
            _refuse(f"Could not find appropriate value for {name} in type SchemaValueType")


def _check_names(value: object) -> None:
    if value is not None and not isinstance(value, list):
        _refuse("Expected StartArray or Null")
    if not all(isinstance(name, str) for name in value or ()):
        _refuse("The JSON value could not be converted to Json.Schema.JsonSchema.")


def _check_schemas(name: str, value: object) -> None:
    if not isinstance(value, list):
        _refuse("Expected array")
    if not value:
        raise BadSchema(f"'{name}' requires at least one subschema", is_fatal=True)
    for each in value:
        _check(each)


def _check_items(value: object) -> None:
    for each in ensure_list(value):
        _check(each)


def _check_table(check: Callable[[Any], None], value: object) -> None:
    if not isinstance(value, dict):
        _refuse("Expected object")
    for each in value.values():
        check(each)


def _check_patterns(value: Any) -> None:
    _check_table(_check, value)
    for pattern in value:
        _check_pattern(pattern)


def _check_dependency(value: object) -> None:
    (_check_names if isinstance(value, list) else _check)(value)


def _checks() -> dict[str, Callable[[Any], None]]:
    checks: dict[str, Callable[[Any], None]] = dict.fromkeys(SCHEMA, _check)
    checks |= {name: partial(_check_schemas, name) for name in SCHEMAS}
    checks |= dict.fromkeys(TABLE, partial(_check_table, _check))
    checks |= dict.fromkeys(_STRING_KEYWORDS, _check_text) | dict.fromkeys(_FLAGS, _check_flag)
    checks |= dict.fromkeys(_LISTS, _check_list) | dict.fromkeys(_NUMBERS, _check_number)
    checks |= dict.fromkeys(_COUNTS, _check_count)
    return checks | {
        "$schema": _check_address,
        "dependencies": partial(_check_table, _check_dependency),
        "dependentRequired": partial(_check_table, _check_names),
        "items": _check_items,
        "pattern": _check_pattern,
        "patternProperties": _check_patterns,
        "required": _check_names,
        "type": _check_types,
    }


_CHECKS: Final = _checks()
