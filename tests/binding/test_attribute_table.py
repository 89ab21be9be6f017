"""Attributes are found by their names, in any case, with or without `Attribute`."""

from __future__ import annotations

from importlib import import_module

import pytest

from poshws.binding import attribute_table
from poshws.binding.attribute_table import attribute_class
from poshws.binding.attributes import Attribute


@pytest.mark.parametrize("name", list(attribute_table._CLASSES))
def test_a_listed_attribute_is_in_its_module(name: str) -> None:
    found = attribute_class(name.removesuffix("Attribute") or name)
    assert issubclass(found, Attribute)
    assert found.__name__ == name


@pytest.mark.parametrize("module", sorted(attribute_table._NAMES))
def test_no_attribute_is_missing(module: str) -> None:
    held = import_module(f"poshws.binding.{module}")
    declared = {
        name
        for name, kind in vars(held).items()
        if isinstance(kind, type)
        and issubclass(kind, Attribute)
        and kind.__module__ == held.__name__
    }
    assert declared == set(attribute_table._NAMES[module].split())


def test_what_is_no_attribute() -> None:
    assert attribute_class("any") is None
