"""What counts as the same, what as different on purpose, and what as wrong."""

from __future__ import annotations

from pathlib import Path

from conformance.on_purpose import FOLDER, accepted
from conformance.report import Outcome, table

SAME = Outcome("scenes/x", "a", ("1", "2"), ("1", "2"), 0.1)
REAL, HERE = ("1", "--2", "3"), ("1", "two", "3")
PURPOSE = Outcome("scenes/x", "b", REAL, HERE, 0.1, ("---2", "+two"))
WRONG = Outcome("scenes/x", "c", REAL, ("1", "two"), 0.1, ("---2", "+two"))


def test_a_difference_on_purpose_passes_and_any_other_does_not():
    assert [each.passed for each in (SAME, PURPOSE, WRONG)] == [True, True, False]
    assert [each.is_same for each in (SAME, PURPOSE, WRONG)] == [True, False, False]


def test_the_table_does_not_count_it_as_the_same():
    text = table([SAME, PURPOSE, WRONG])
    assert "1/3" in text
    assert "1 more differ on purpose" in text


def test_each_difference_belongs_to_a_case_and_says_why():
    files = sorted(FOLDER.rglob("*.diff"))
    assert {file.relative_to(FOLDER).parts[0] for file in files} == {"cases", "scenes"}
    for file in files:
        case = FOLDER.parent / file.relative_to(FOLDER).with_suffix("")
        if not case.is_dir():
            case = case.with_suffix(".ps1")
        assert (case / "expected.json").is_file() or case.with_suffix(".out").is_file()
        assert file.read_text(encoding="utf-8").startswith("# ")
        assert accepted(case)


def test_a_case_of_another_folder_has_no_differences_on_purpose(tmp_path: Path):
    assert accepted(tmp_path / "test-and-remove") == ()
