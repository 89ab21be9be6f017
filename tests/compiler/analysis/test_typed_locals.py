"""Which variables of a block keep one type for good."""

from __future__ import annotations

import pytest

from poshws.compiler.analysis.typed_locals import typed_locals
from poshws.syntax.front_end import parse_script


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[int]$x = 1; $x = 2", {"x"}),
        ("$x = 1; [int]$x = 2", set()),
        ("if ($a) { [int]$x = 1 }; $x = 2", set()),
        ("if ($a) { [int]$x = 1 } else { [int]$x = 3 }; $x = 2", {"x"}),
        ("[int]$x = 1; [string]$x = 2", set()),
        ("[int]$x = 1; [int]$x = 2", {"x"}),
        ("[ValidateRange(1, 2)][int]$x = 1", set()),
        ("[int]$x = 1; Set-Variable y 1", set()),
        ("[int]$x = 1; & { Set-Variable y 1 }", {"x"}),
        ("[int]$x = 1; . { }", set()),
        ("[int]$x = 1; $private:y = 1", set()),
        ("[int]$script:x = 1", set()),
        ("try { [int]$x = 1 } finally { $x = 2 }", set()),
        ("for ([int]$i = 0; $i -lt 1; $i++) { $i = 5 }", {"i"}),
        ("foreach ($i in 1) { [int]$y = 2 }; $y = 3", set()),
        ("[int]$a, [int]$b = 1, 2", {"a", "b"}),
    ],
)
def test_typed_locals(text: str, names: set[str]) -> None:
    assert typed_locals(parse_script(text).script_block, []) == names
