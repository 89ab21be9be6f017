"""Types by their names, for the tests of conversions."""

from __future__ import annotations

from poshws.corelib.typesystem.types import Type, resolve_type


def kind(name: str) -> Type:
    found = resolve_type(name)
    assert found is not None
    return found
