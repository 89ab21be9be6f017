"""The default texts of doubles and singles."""

from __future__ import annotations

import pytest

from poshws.corelib.numerics.default_format import double_text, net_double_text
from poshws.corelib.numerics.numbers import Single


@pytest.mark.parametrize(
    ("value", "net", "own"),
    [
        (1e14, "100000000000000", "100000000000000"),
        (1e15, "1000000000000000", "1E+15"),
        (1.2e16, "12000000000000000", "1.2E+16"),
        (1e17, "1E+17", "1E+17"),
        (1e-5, "1E-05", "1E-05"),
    ],
)
def test_dotnet_and_powershell_print_doubles_with_an_exponent_from_different_sizes_on(
    value: float, net: str, own: str
) -> None:
    assert net_double_text(value) == net
    assert double_text(value) == own


def test_a_single_has_an_exponent_from_ten_digits_on() -> None:
    assert net_double_text(Single(1e8)) == "100000000"
    assert net_double_text(Single(1e9)) == "1E+09"
