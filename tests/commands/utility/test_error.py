"""Get-Error, and the record that an exception holds."""

from __future__ import annotations

from poshws import Session


def test_get_error_shows_all_and_once() -> None:
    with Session() as session:
        text = (
            'try { 1/0 } catch { }; $e = Get-Error; ($e | Out-String).Split("`n"); $e.pstypenames'
        )
        lines = [str(line) for line in session.run(text)]
    assert lines[1:3] == [
        "Exception             : ",
        "    Type           : System.Management.Automation.RuntimeException",
    ]
    assert "        HResult : -2147352558" in lines
    assert not any("False" in line for line in lines)  # what is empty is left out
    assert "System.Management.Automation.ErrorRecord" in lines
    assert "System.Management.Automation.ErrorRecord#PSExtendedError" not in lines


def test_an_exceptions_record_holds_a_stand_in() -> None:
    with Session() as session:
        text = "try { 1/0 } catch { $_.Exception.ErrorRecord.Exception.GetType().Name }"
        assert session.run(text) == ["ParentContainsErrorRecordException"]
