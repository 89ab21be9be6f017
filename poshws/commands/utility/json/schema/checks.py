"""Checks of keywords for the validators of `jsonschema`, with JsonSchema.Net's words.

Where the package's own check decides, it is asked; where JsonSchema.Net counts otherwise (text
elements, .NET's patterns) or needs to know more than whether something failed, it is here.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, Final, Protocol

from jsonschema import TypeChecker, ValidationError

from poshws.clr.globalization.text_elements import elements_of_text
from poshws.commands.utility.json.schema import words
from poshws.commands.utility.json.schema.errors import CannotEvaluate
from poshws.commands.utility.json.schema.formats import has_format
from poshws.commands.utility.json.schema.numbers import LARGEST
from poshws.commands.utility.json.schema.patterns import matches


class Validator(Protocol):
    """What the checks need of a validator of the package."""

    def is_type(self, instance: object, type: str) -> bool:
        """Whether a value is of a type of JSON."""
        ...

    def descend(
        self,
        instance: object,
        schema: object,
        path: str | int | None = None,
        schema_path: str | int | None = None,
        resolver: object = None,
    ) -> Iterator[ValidationError]:
        """What is wrong with a value by a schema inside of the validator's own."""
        ...


Errors = Iterator[ValidationError]
Check = Callable[[Validator, Any, Any, Any], Any]


def worded(original: Check, say: Callable[[Any, Any], str]) -> Check:
    """A check that says of the value and the keyword's argument what `say` makes of them."""

    def check(validator: Validator, wanted: object, value: object, schema: object) -> Errors:
        found: Iterable[ValidationError] = original(validator, wanted, value, schema) or ()
        if any(True for _ in found):
            yield ValidationError(say(value, wanted))

    return check


def passes(validator: Validator, value: object, schema: object) -> bool:
    """Whether a value obeys a schema inside of the validator's own."""
    return not any(True for _ in validator.descend(value, schema))


def with_decimals(types: TypeChecker) -> TypeChecker:
    """Types of JSON whose numbers may be decimals."""
    return types.redefine_many({"number": _is_number, "integer": _is_integer})


def _is_number(_: TypeChecker, value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return False
    size: Any = abs(value)
    if size > LARGEST:
        raise CannotEvaluate("One of the identified items was in an invalid format.")
    return True


def _is_integer(types: TypeChecker, value: object) -> bool:
    if not _is_number(types, value):
        return False
    return isinstance(value, int) or value == int(value)  # type: ignore[call-overload]


def worded_type(original: Check) -> Check:
    """`type`, which looks at every number."""
    check = worded(original, words.wrong_type)

    def check_type(validator: Validator, wanted: object, value: object, schema: object) -> Errors:
        validator.is_type(value, "number")
        yield from check(validator, wanted, value, schema)

    return check_type


def check_required(validator: Validator, names: Any, value: Any, schema: Any) -> Errors:
    """Every missing name at once."""
    if isinstance(value, dict):
        missing = [name for name in dict.fromkeys(names or ()) if name not in value]
        if missing:
            text = words.json_text(missing)
            yield ValidationError(f"Required properties {text} are not present")


def check_unique_items(
    validator: Validator, wanted: object, value: object, schema: object
) -> Errors:
    """Every pair of equal items."""
    if wanted and isinstance(value, list):
        pairs = [
            (first, second)
            for first in range(len(value))
            for second in range(first + 1, len(value))
            if passes(validator, value[first], {"const": value[second]})
        ]
        if pairs:
            yield ValidationError(words.duplicates(pairs))


def check_length(fails: Callable[[int, Any], bool], comparison: str) -> Check:
    """A limit on the text elements of a string."""

    def check(validator: Validator, limit: Any, value: Any, schema: Any) -> Errors:
        if isinstance(value, str):
            length = len(value) if value.isascii() else len(elements_of_text(value))
            if fails(length, limit):
                yield ValidationError(words.sized(comparison, limit, "characters"))

    return check


def check_pattern(validator: Validator, pattern: Any, value: Any, schema: Any) -> Errors:
    """A pattern of .NET."""
    if isinstance(value, str) and not matches(pattern, value):
        text = "The string value is not a match for the indicated regular expression"
        yield ValidationError(text)


def check_pattern_properties(validator: Validator, table: Any, value: Any, schema: Any) -> Errors:
    """Properties whose names match a pattern of .NET."""
    if isinstance(value, dict):
        for pattern, inner in table.items():
            for name in value:
                if matches(pattern, name):
                    yield from validator.descend(value[name], inner, path=name)


def additional_names(value: dict[str, object], schema: Any) -> list[str]:
    """The properties that neither `properties` nor `patternProperties` speak of."""
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    return [
        name
        for name in value
        if name not in known and not any(matches(pattern, name) for pattern in patterns)
    ]


def check_additional_properties(
    validator: Validator, inner: object, value: object, schema: object
) -> Errors:
    """All other properties."""
    if isinstance(value, dict):
        for name in additional_names(value, schema):
            yield from validator.descend(value[name], inner, path=name)


def unevaluated_unless_additional(original: Check) -> Check:
    """`unevaluatedProperties` of 2019-09: beside `additionalProperties` nothing is left to it.

    The package takes the keywords of that schema for names of properties.
    """

    def check(validator: Validator, inner: Any, value: Any, schema: Any) -> Errors:
        if "additionalProperties" not in schema:
            yield from original(validator, inner, value, schema)

    return check


def check_contains(validator: Validator, inner: object, value: object, schema: object) -> Errors:
    """At least one item, as drafts before 2019-09 count."""
    yield from _count(validator, inner, value, 1, None)


def check_contains_between(validator: Validator, inner: Any, value: Any, schema: Any) -> Errors:
    """As many items as `minContains` and `maxContains` say."""
    least, most = schema.get("minContains", 1), schema.get("maxContains")
    yield from _count(validator, inner, value, least, most)


def _count(validator: Validator, inner: Any, value: Any, least: Any, most: Any) -> Errors:
    if not isinstance(value, list):
        return
    count = sum(passes(validator, item, inner) for item in value)
    if count < least:
        yield ValidationError(words.sized("contain at least", least, "matching items"))
    elif most is not None and count > most:
        yield ValidationError(words.sized("contain no more than", most, "matching items"))


def check_items(validator: Validator, inner: Any, value: Any, schema: Any) -> Errors:
    """One schema for the items behind `prefixItems`, or one for each of the first."""
    if not isinstance(value, list):
        return
    if isinstance(inner, list):
        for index, (item, each) in enumerate(zip(value, inner, strict=False)):
            yield from validator.descend(item, each, path=index)
        return
    for index in range(len(schema.get("prefixItems", ())), len(value)):
        yield from validator.descend(value[index], inner, path=index)


def check_one_of(validator: Validator, schemas: Any, value: Any, schema: Any) -> Errors:
    """Exactly one of several schemas."""
    count = sum(passes(validator, value, each) for each in schemas)
    if count != 1:
        yield ValidationError(f"Expected 1 matching subschema but found {count}")


def check_dependent_required(validator: Validator, table: Any, value: Any, schema: Any) -> Errors:
    """Names that others bring with them."""
    if isinstance(value, dict):
        missing = {
            name: [each for each in names or () if each not in value]
            for name, names in table.items()
            if name in value
        }
        yield from _missing({name: names for name, names in missing.items() if names})


def _missing(table: dict[str, list[str]]) -> Errors:
    if table:
        text = words.json_text(table)
        yield ValidationError(f"Some required property dependencies are missing: {text}")


def check_dependent_schemas(validator: Validator, table: Any, value: Any, schema: Any) -> Errors:
    """Schemas that properties bring with them."""
    if isinstance(value, dict):
        failed = [
            name
            for name, inner in table.items()
            if name in value and not passes(validator, value, inner)
        ]
        if failed:
            text = words.json_text(failed)
            yield ValidationError(f"Some properties failed their dependent schemas: {text}")


def check_dependencies(validator: Validator, table: Any, value: Any, schema: Any) -> Errors:
    """Both kinds; of names nothing is said where a schema failed."""
    schemas = {name: each for name, each in table.items() if not isinstance(each, list)}
    failed = list(check_dependent_schemas(validator, schemas, value, schema))
    names = {name: each for name, each in table.items() if isinstance(each, list)}
    yield from failed or check_dependent_required(validator, names, value, schema)


def check_format(validator: Validator, name: Any, value: Any, schema: Any) -> Errors:
    """Formats, where the draft makes them count."""
    if isinstance(value, str) and not has_format(name, value):
        yield ValidationError(f'Value does not match format "{name}"')


SAID: Final[dict[str, Callable[[Any, Any], str]]] = {
    "enum": lambda value, wanted: "Value should match one of the values specified by the enum",
    "const": lambda value, wanted: f"Expected {words.json_text(words.json_text(wanted))}",
    "multipleOf": lambda value, step: words.compared(value, "a multiple of", step),
    "minimum": lambda value, limit: words.compared(value, "at least", limit),
    "maximum": lambda value, limit: words.compared(value, "at most", limit),
    "exclusiveMinimum": lambda value, limit: words.compared(value, "greater than", limit),
    "exclusiveMaximum": lambda value, limit: words.compared(value, "less than", limit),
    "minItems": lambda value, limit: words.sized("have at least", limit, "items"),
    "maxItems": lambda value, limit: words.sized("have at most", limit, "items"),
    "minProperties": lambda value, limit: words.sized("have at least", limit, "properties"),
    "maxProperties": lambda value, limit: words.sized("have at most", limit, "properties"),
}
"""The keywords that the package checks and what is said of them."""

CHECKS: Final[dict[str, Check]] = {
    "additionalProperties": check_additional_properties,
    "contains": check_contains_between,
    "dependencies": check_dependencies,
    "dependentRequired": check_dependent_required,
    "dependentSchemas": check_dependent_schemas,
    "maxLength": check_length(operator.gt, "be at most"),
    "minLength": check_length(operator.lt, "be at least"),
    "oneOf": check_one_of,
    "pattern": check_pattern,
    "patternProperties": check_pattern_properties,
    "required": check_required,
    "uniqueItems": check_unique_items,
}
"""The keywords that are checked here."""

SPEAKING: Final = frozenset(
    {*SAID, *CHECKS, "format", "type"} - {"additionalProperties", "patternProperties"}
)
"""The keywords that say something themselves; of the rest only the schemas inside of them do."""
