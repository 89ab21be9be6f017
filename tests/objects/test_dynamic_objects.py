"""What an object of System.Dynamic.DynamicObject answers for itself."""

from __future__ import annotations

from poshws import Session

KEEPING = """
class Keeping : System.Dynamic.DynamicObject {
    [hashtable]$Kept = @{}
    [int]$Own = 1
    [bool] TrySetMember([System.Dynamic.SetMemberBinder]$binder, [object]$value) {
        if ($binder.Name -eq 'No') { return $false }
        $this.Kept[$binder.Name] = $value
        return $true
    }
}
$keeping = [Keeping]::new()
"""


def test_the_object_takes_what_it_does_not_declare() -> None:
    with Session() as session:
        text = "$keeping.Some = 3; $keeping.Own = 5; $keeping.Kept.Some; $keeping.Own"
        assert session.run(KEEPING + text) == [3, 5]


def test_what_it_refuses_is_not_found() -> None:
    with Session() as session:
        text = "try { $keeping.No = 3 } catch { $_.FullyQualifiedErrorId }"
        assert session.run(KEEPING + text) == ["PropertyAssignmentException"]
