"""Pauses of the garbage collector."""

from __future__ import annotations

import gc

import pytest

from poshws.syntax.collection_pause import without_collection


@pytest.mark.parametrize("collects", [True, False])
def test_it_is_as_before_afterwards(collects: bool) -> None:
    before = gc.isenabled()
    (gc.enable if collects else gc.disable)()
    try:
        with pytest.raises(KeyError), without_collection():
            assert not gc.isenabled()
            raise KeyError
        assert gc.isenabled() == collects
    finally:
        (gc.enable if before else gc.disable)()
