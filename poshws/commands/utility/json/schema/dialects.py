"""The drafts of JSON Schema that JsonSchema.Net knows, as validators of `jsonschema`.

A schema that names no draft is read by all of them: each keyword of any draft counts, `items` may
be a list, what stands beside `$ref` counts, but `minContains` and `maxContains` don't.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from jsonschema import Draft6Validator, Draft7Validator, Draft201909Validator, Draft202012Validator
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Specification
from referencing.jsonschema import DRAFT6, DRAFT7, DRAFT201909, DRAFT202012

from poshws.commands.utility.json.schema import checks, keywords

_DRAFT_6: Final = "http://json-schema.org/draft-06/schema"
_DRAFT_7: Final = "http://json-schema.org/draft-07/schema"
_DRAFT_2019: Final = "https://json-schema.org/draft/2019-09/schema"
_DRAFT_2020: Final = "https://json-schema.org/draft/2020-12/schema"


@dataclass(frozen=True, slots=True)
class Dialect:
    """A draft: its validator, where it has schemas and their names, and what it leaves out.

    `is_reference_alone`: beside `$ref` nothing counts. `has_item_lists`: `items` may be a list.
    """

    validator: type[Validator]
    specification: Specification[Any]
    is_reference_alone: bool
    has_item_lists: bool


def dialect_of(schema: object) -> Dialect | None:
    """The draft that a schema asks for; None for one that is not known."""
    name = schema.get("$schema") if isinstance(schema, dict) else None
    return _dialects().get(name.removesuffix("#") if name else "")


@cache
def _dialects() -> dict[str, Dialect]:
    legacy = {"contains": checks.check_contains}
    unevaluated = Draft201909Validator.VALIDATORS["unevaluatedProperties"]
    asserting = {
        "format": checks.check_format,
        "unevaluatedProperties": checks.unevaluated_unless_additional(unevaluated),
    }
    every = legacy | {
        "items": checks.check_items,
        "dependencies": checks.check_dependencies,
        "additionalItems": Draft7Validator.VALIDATORS["additionalItems"],
        "$recursiveRef": Draft201909Validator.VALIDATORS["$recursiveRef"],
    }
    return {
        "": Dialect(_worded(Draft202012Validator, every), _any_draft(), False, True),
        _DRAFT_6: Dialect(_worded(Draft6Validator, legacy), DRAFT6, True, True),
        _DRAFT_7: Dialect(_worded(Draft7Validator, legacy), DRAFT7, True, True),
        _DRAFT_2019: Dialect(_worded(Draft201909Validator, asserting), DRAFT201909, False, True),
        _DRAFT_2020: Dialect(_worded(Draft202012Validator, {}), DRAFT202012, False, False),
    }


def _worded(draft: Any, more: Mapping[str, checks.Check]) -> type[Validator]:
    known = draft.VALIDATORS
    own = {name: check for name, check in checks.CHECKS.items() if name in known}
    said = {name: checks.worded(known[name], say) for name, say in checks.SAID.items()}
    said["type"] = checks.worded_type(known["type"])
    types = checks.with_decimals(draft.TYPE_CHECKER)
    make: Any = extend  # without types in the package
    made: type[Validator] = make(draft, {**own, **said, **more}, type_checker=types)
    return made


def _any_draft() -> Specification[Any]:
    """Where any draft has schemas inside of schemas."""

    def subresources(contents: object) -> Iterator[Any]:
        if isinstance(contents, dict):
            for name, value in contents.items():
                yield from keywords.subschemas(name, value)

    make: Any = Specification  # its constructor is made by attrs
    made: Specification[Any] = make(
        name="any draft",
        id_of=DRAFT202012.id_of,
        subresources_of=subresources,
        maybe_in_subresource=_enter,
        anchors_in=lambda specification, contents: DRAFT202012.anchors_in(contents),
    )
    return made


def _enter(segments: Sequence[object], resolver: Any, subresource: Any) -> object:
    """The resolver behind a step of a pointer: a schema with an id has an address of its own."""
    contents = subresource.contents
    has_id = isinstance(contents, dict) and isinstance(contents.get("$id"), str)
    return resolver.in_subresource(subresource) if has_id else resolver
