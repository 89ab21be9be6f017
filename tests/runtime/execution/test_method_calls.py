"""What was learned of method calls may be given up while such a call runs."""

from __future__ import annotations

import pytest

from poshws.runtime.execution import method_calls
from tests.sessions import output

SCRIPT = """
class A {
    [object] Plain([object] $x) { return [A]::Work($x) }
    static [object] Work([object] $x) {
        $null = & {
            [Version]::new($x, 1).CompareTo([Version] '1.2'); [Convert]::ToInt32("$x", 10)
        }
        if ($x -gt 2) { throw [InvalidOperationException]::new('bad') }
        return $x
    }
    A() { }
    A([object] $x) { $null = [A]::Work($x) }
}
$a = [A]::new()
foreach ($x in 1, 3, 1, 3) {
    try { CALL } catch { "$($_.Exception.GetType().Name): $_" }
}
"""


@pytest.mark.parametrize("most", [1, 2])
@pytest.mark.parametrize("call", ["$a.Plain($x)", "[A]::Work($x)", "$null = [A]::new($x); $x"])
def test_an_error_of_a_call_whose_table_was_emptied_inside(
    call: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(method_calls, "MOST_CALLS", most)
    failed = "InvalidOperationException: bad\n"
    assert output(SCRIPT.replace("CALL", call)) == f"1\n{failed}" * 2


def test_an_error_of_a_net_method_whose_table_was_emptied_inside(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(method_calls, "MOST_CALLS", 1)
    script = """
    $list = [Collections.Generic.List[int]] (2, 1)
    foreach ($x in 1, 2, 1, 2) {
        $compare = [Comparison[int]] {
            param($p, $q) $null = ([Version] '1.2').CompareTo([Version] '1.3')
            if ($x -gt 1) { throw 'no order' }; $p - $q
        }
        try { $list.Sort($compare); 'sorted' } catch { $_.Exception.GetType().Name }
    }
    """
    assert output(script) == "sorted\nMethodInvocationException\n" * 2
