"""Checks a value by a schema and tells what JsonSchema.Net would tell.

Of all the places where a value fails, Test-Json shows those of two levels: what the schema itself
says, and what each schema directly inside of it says, also where that decides nothing (`if`, a
branch of `anyOf`, an item that `contains` passes over). `jsonschema` decides about every one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import localcontext
from typing import Any, Final

from jsonschema import ValidationError

from poshws.commands.utility.json.schema.checks import SPEAKING, additional_names
from poshws.commands.utility.json.schema.dialects import Dialect, dialect_of
from poshws.commands.utility.json.schema.errors import CannotEvaluate, UnresolvedReference
from poshws.commands.utility.json.schema.keywords import in_order
from poshws.commands.utility.json.schema.patterns import matches
from poshws.commands.utility.json.schema.references import (
    Fetch,
    ReferenceCheck,
    join,
    refuse_item_lists,
    registry_of,
    undialected,
)
from poshws.commands.utility.json.schema.words import FALSE_SCHEMA

Problem = tuple[str, str]
"""What is wrong, and the JSON pointer to where."""

DEFAULT_BASE: Final = "https://json-everything.net/schema"
_DIGITS: Final = 60
"""More than the quotient of any two decimals of .NET has."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A schema inside of another, and what it is applied to."""

    value: Any
    schema: Any
    place: tuple[str | int, ...] = ()
    resolver: Any = None


class Evaluation:
    """A schema that is ready to check values; `base` is its address."""

    def __init__(self, schema: Any, base: str = DEFAULT_BASE, fetch: Fetch | None = None) -> None:
        """Raises UnresolvedReference, FetchFailed and CannotEvaluate."""
        found = dialect_of(schema)
        if found is None:
            raise UnresolvedReference(schema["$schema"])
        self._dialect: Dialect = found
        self._schema = undialected(schema)
        if isinstance(schema, dict):
            base = join(base, schema.get("$id", ""))
            self._schema["$id"] = base
        refuse_item_lists(self._schema, found)
        registry = registry_of(self._schema, base, found, fetch)
        self._resolver = registry.resolver(base)
        ReferenceCheck(found).check(self._schema, self._resolver, base)
        # Empty, for each schema comes with the resolver of the place where it stands.
        self._validator: Any = found.validator({}, registry=registry)

    def problems(self, value: object) -> list[Problem] | None:
        """What is wrong with a value; None for one that obeys the schema.

        Raises CannotEvaluate where JsonSchema.Net would fail itself.
        """
        try:
            with localcontext(prec=_DIGITS):
                is_valid = self._passes(value, self._schema, self._resolver)
                return None if is_valid else list(self._problems(value))
        except (ArithmeticError, RecursionError) as error:
            raise CannotEvaluate(str(error)) from error

    def _problems(self, value: object) -> Iterator[Problem]:
        if not isinstance(self._schema, dict):
            yield FALSE_SCHEMA, ""
            return
        for text in _said(self._schema, self._errors(value, self._schema, self._resolver)):
            yield text, ""
        for part in self._parts(value):
            for text in self._said_by(part):
                yield text, "".join(f"/{_escaped(each)}" for each in part.place)

    def _said_by(self, part: _Part) -> Iterator[str]:
        if part.schema is False:
            yield FALSE_SCHEMA
        elif isinstance(part.schema, dict):
            found = self._errors(part.value, part.schema, part.resolver)
            yield from _said(part.schema, found)

    def _errors(
        self, value: object, schema: object, resolver: object = None
    ) -> Iterator[ValidationError]:
        """What is wrong by a schema inside of the root, or elsewhere with a resolver."""
        if resolver is None and isinstance(schema, dict):
            resource = self._dialect.specification.create_resource(schema)
            resolver = self._resolver.in_subresource(resource)
        found: Iterator[ValidationError] = self._validator.descend(value, schema, resolver=resolver)
        return found

    def _passes(self, value: object, schema: object, resolver: object = None) -> bool:
        return not any(True for _ in self._errors(value, schema, resolver))

    def _parts(self, value: object) -> Iterator[_Part]:
        known = self._dialect.validator.VALIDATORS
        if self._dialect.is_reference_alone and "$ref" in self._schema:
            yield self._referred(value, self._schema["$ref"])
            return
        for name, wanted in in_order(self._schema):
            if name in ("then", "else"):
                if "if" in known and self._takes_branch(name, value):
                    yield _Part(value, wanted)
            elif name in known:
                yield from self._parts_of(name, wanted, value)

    def _takes_branch(self, name: str, value: object) -> bool:
        condition = self._schema.get("if")
        if condition is None:
            return False
        return self._passes(value, condition) == (name == "then")

    def _parts_of(self, name: str, wanted: Any, value: Any) -> Iterator[_Part]:
        if name in ("$ref", "$dynamicRef", "$recursiveRef"):
            yield self._referred(value, wanted)
        elif name in ("allOf", "anyOf", "oneOf"):
            yield from (_Part(value, each) for each in wanted)
        elif name in ("not", "if"):
            yield _Part(value, wanted)
        elif isinstance(value, dict):
            yield from self._parts_of_object(name, wanted, value)
        elif isinstance(value, list):
            yield from self._parts_of_array(name, wanted, value)

    def _referred(self, value: object, reference: str) -> _Part:
        found = self._resolver.lookup(reference)
        return _Part(value, found.contents, resolver=found.resolver)

    def _parts_of_object(self, name: str, wanted: Any, value: dict[str, object]) -> Iterator[_Part]:
        if name == "properties":
            names = [each for each in wanted if each in value]
            yield from (_Part(value[each], wanted[each], (each,)) for each in names)
        elif name == "patternProperties":
            for pattern, inner in wanted.items():
                names = [each for each in value if matches(pattern, each)]
                yield from (_Part(value[each], inner, (each,)) for each in names)
        elif name == "propertyNames":
            yield from (_Part(each, wanted, (each,)) for each in value)
        elif name in ("dependentSchemas", "dependencies"):
            tables = {each: inner for each, inner in wanted.items() if not isinstance(inner, list)}
            yield from (_Part(value, inner) for each, inner in tables.items() if each in value)
        elif name in ("additionalProperties", "unevaluatedProperties"):
            is_additional = name == "additionalProperties"
            names = (
                additional_names(value, self._schema)
                if is_additional
                else self._unevaluated_names(value)
            )
            yield from (_Part(value[each], wanted, (each,)) for each in names)

    def _parts_of_array(self, name: str, wanted: Any, value: list[object]) -> Iterator[_Part]:
        first = self._schema.get("items")
        if name == "prefixItems" or (name == "items" and isinstance(wanted, list)):
            pairs = enumerate(zip(value, wanted, strict=False))
            yield from (_Part(item, inner, (index,)) for index, (item, inner) in pairs)
            return
        if name == "contains":
            places = list(range(len(value)))
        elif name == "items":
            places = list(range(len(self._schema.get("prefixItems", ())), len(value)))
        elif name == "additionalItems" and isinstance(first, list):
            places = list(range(len(first), len(value)))
        elif name == "unevaluatedItems":
            places = self._unevaluated_places(value)
        else:
            places = []
        yield from (_Part(value[index], wanted, (index,)) for index in places)

    def _unevaluated_names(self, value: dict[str, object]) -> list[str]:
        """The properties that no other keyword has spoken of: each is asked about alone, with the
        others made known."""
        if "additionalProperties" in self._schema:
            return []
        found = []
        for name in value:
            known = {other: True for other in value if other != name}
            trial = {
                **self._schema,
                "properties": known | self._schema.get("properties", {}),
                "unevaluatedProperties": False,
            }
            if self._is_unevaluated(value, trial, "unevaluatedProperties"):
                found.append(name)
        return found

    def _unevaluated_places(self, value: list[object]) -> list[int]:
        """The items that no other keyword has spoken of: each is asked about by its value, with
        those before it made known, and without those behind it where one of them is equal."""
        first = "items" if isinstance(self._schema.get("items"), list) else "prefixItems"
        known = self._schema.get(first, [])
        found = []
        for index, item in enumerate(value):
            trial = {
                **self._schema,
                first: known + [True] * (index - len(known)),
                "unevaluatedItems": {"not": {"const": item}},
            }
            asked = value[: index + 1] if item in value[index + 1 :] else value
            if self._is_unevaluated(asked, trial, "unevaluatedItems"):
                found.append(index)
        return found

    def _is_unevaluated(self, value: object, trial: dict[str, object], name: str) -> bool:
        found = self._errors(value, trial, self._resolver)
        return any(error.schema is trial and error.validator == name for error in found)


def _said(schema: dict[str, object], found: Iterator[ValidationError]) -> list[str]:
    """What the keywords of one schema themselves say."""
    strings: dict[object, list[str]] = {}
    for error in found:
        is_own = error.schema is schema and not error.path
        if is_own and error.validator in SPEAKING:
            strings.setdefault(error.validator, []).append(error.message)
    return [text for name, _ in in_order(schema) for text in strings.get(name, ())]


def _escaped(name: str | int) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")
