"""A name that is written out wins over a splatted one of the same parameter, whatever it is called."""

import pytest

from poshws import Session

FUNCTION = "function f { param([Alias('Key')]$Name, $Path) \"$Name|$Path|$args\" }\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$h = @{Name = 'a'; Path = 'p'}; f @h -Key y", "y|p|"),
        ("$h = @{Key = 'a'; Path = 'p'}; f -n y @h", "y|p|"),
        ("$h = @{n = 'a'; Other = 1}; f @h -Name y", "y||-Other: 1"),
    ],
)
def test_names_of_one_parameter(text: str, expected: str) -> None:
    with Session() as session:
        assert session.run(FUNCTION + text) == [expected]


def test_a_block_becomes_a_powershell() -> None:
    with Session() as session:
        text = "$p = { param($h) $h.a }.GetPowerShell(@{a = 5}); $p.Invoke()"
        assert session.run(text) == [5]
