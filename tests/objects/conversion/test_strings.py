"""Values as strings: PowerShell's conversion, and .NET's ToString."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.psobject import PSCustomObject
from poshws.objects.conversion.strings import convert_to_string, net_to_string


@pytest.mark.parametrize(
    ("value", "text", "string"),
    [
        (0.1 + 0.2, "0.3", "0.30000000000000004"),
        (1e20, "1E+20", "1E+20"),
        (Decimal("1.10"), "1.10", "1.10"),
        (True, "True", "True"),
        ([1, 2], "1 2", "System.Object[]"),
        (PSCustomObject({"a": 1}), "@{a=1}", "@{a=1}"),
        (Hashtable(), "System.Collections.Hashtable", "System.Collections.Hashtable"),
    ],
)
def test_powershell_and_net_strings(value: Any, text: str, string: str) -> None:
    assert (convert_to_string(value), net_to_string(value)) == (text, string)
