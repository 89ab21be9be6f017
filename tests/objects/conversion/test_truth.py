"""Which values are true."""

from __future__ import annotations

from decimal import Decimal

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.psobject import PSCustomObject
from poshws.objects.conversion.truth import truth


def test_truth() -> None:
    for value in (None, 0, 0.0, "", [], [0], [[]], Decimal(0), Char("\0")):
        assert truth(value) is False
    for value in (1, "0", "False", [0, 0], [[0]], Hashtable(), PSCustomObject()):
        assert truth(value) is True
