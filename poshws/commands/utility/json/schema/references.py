"""Finds the schemas that a schema refers to, and those that are to be fetched."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final
from urllib.parse import urldefrag, urljoin

from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped, unused-ignore]
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable

from poshws.commands.utility.json.schema.dialects import Dialect, dialect_of
from poshws.commands.utility.json.schema.errors import (
    CannotEvaluate,
    FetchFailed,
    UnresolvedReference,
)
from poshws.commands.utility.json.schema.keywords import NOT_EVALUATED, subschemas

Fetch = Callable[[str], Any]
"""Gives the schema at an address."""

_REFERENCES: Final = ("$ref", "$dynamicRef", "$recursiveRef")
_UNKNOWN_DRAFTS: Final = ("draft-03", "draft-04")


def registry_of(root: object, base: str, dialect: Dialect, fetch: Fetch | None) -> Registry[Any]:
    """What references from a schema at an address may lead to."""

    def retrieve(address: str) -> Resource[Any]:
        if fetch is None:
            raise LookupError(address)
        contents = fetch(address)
        found = dialect_of(contents) or dialect
        refuse_item_lists(contents, found)
        return found.specification.create_resource(undialected(contents))

    make: Any = Registry  # its constructor is made by attrs
    resource = dialect.specification.create_resource(root)
    made = make(retrieve=retrieve).combine(_metaschemas())
    found: Registry[Any] = made.with_resource(base, resource).crawl()
    return found


def refuse_item_lists(schema: object, dialect: Dialect) -> None:
    """Raises CannotEvaluate for a list in `items`, where the draft has `prefixItems` for it."""
    if dialect.has_item_lists or not isinstance(schema, dict):
        return
    if isinstance(schema.get("items"), list):
        raise CannotEvaluate("Array form of items is invalid for draft 2020-12 and later")
    for name, value in schema.items():
        for each in subschemas(name, value):
            refuse_item_lists(each, dialect)


def undialected(schema: object) -> Any:
    """A schema without `$schema`, by which the package would take its own validators again."""
    if not isinstance(schema, dict):
        return schema
    return {name: value for name, value in schema.items() if name != "$schema"}


@cache
def _metaschemas() -> Registry[Any]:
    found: Registry[Any] = Registry()
    for address in REGISTRY:
        if not any(draft in address for draft in _UNKNOWN_DRAFTS):
            contents = REGISTRY[address].contents
            dialect = dialect_of(contents)
            assert dialect is not None
            resource = dialect.specification.create_resource(undialected(contents))
            found = found.with_resource(address, resource)
    return found.crawl()


class ReferenceCheck:
    """Follows every reference that an evaluation may meet, as JsonSchema.Net does before it."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._seen: set[int] = set()

    def check(self, schema: object, resolver: object, base: str) -> None:
        """Raises UnresolvedReference for one that leads nowhere, FetchFailed for a schema that
        can't be had.

        `resolver` and `base` are those inside of the schema.
        """
        if not isinstance(schema, dict) or id(schema) in self._seen:
            return
        self._seen.add(id(schema))
        known = self._dialect.validator.VALIDATORS
        for name in _REFERENCES:
            if name in schema and name in known:
                self._follow(schema[name], resolver, base)
        if self._dialect.is_reference_alone and "$ref" in schema:
            return
        for name, value in schema.items():
            is_known = name in known or (name in ("then", "else") and "if" in schema)
            if is_known and name not in NOT_EVALUATED:
                for each in subschemas(name, value):
                    self._enter(each, resolver, base)

    def _enter(self, schema: Any, resolver: Any, base: str) -> None:
        if isinstance(schema, dict):
            resource = self._dialect.specification.create_resource(schema)
            self.check(schema, resolver.in_subresource(resource), join(base, schema.get("$id", "")))

    def _follow(self, reference: str, resolver: Any, base: str) -> None:
        address = join(base, reference)
        try:
            found = resolver.lookup(reference)
        except Unresolvable as error:
            cause: BaseException | None = error
            while cause is not None:
                if isinstance(cause, FetchFailed | CannotEvaluate):
                    raise cause from error
                cause = cause.__cause__
            raise UnresolvedReference(address) from error
        self.check(found.contents, found.resolver, urldefrag(address)[0])


def join(base: str, reference: str) -> str:
    """An address seen from another, also from one of a scheme without a hierarchy."""
    if reference.startswith("#"):
        return urldefrag(base)[0] + reference
    return urljoin(base, reference)
