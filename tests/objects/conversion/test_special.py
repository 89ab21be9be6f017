"""Casts by rules of the language: Nullable."""

from __future__ import annotations

from poshws.objects.conversion.convert import convert
from tests.objects.conversion.resolving import kind


def test_nullable() -> None:
    wanted = kind("System.Nullable[int]")
    assert convert(None, wanted) is None
    assert convert("5", wanted) == 5
