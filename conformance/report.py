"""What a run found, as text to read: a table by folder, diffs, JUnit XML."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree


@dataclass(frozen=True)
class Outcome:
    """One case: what real PowerShell gave and what the host gave, line by line."""

    folder: str
    name: str
    expected: tuple[str, ...]
    actual: tuple[str, ...]
    seconds: float
    accepted: tuple[str, ...] = ()  # the changed lines that are on purpose

    @property
    def is_same(self) -> bool:
        """Whether the host did what the real one did."""
        return self.expected == self.actual

    @property
    def passed(self) -> bool:
        """Whether that is so, or the difference is the one that is on purpose."""
        return self.is_same or (bool(self.accepted) and self.accepted == self.changes)

    @property
    def changes(self) -> tuple[str, ...]:
        """The changed lines of the difference."""
        lines = [*difflib.unified_diff(self.expected, self.actual, lineterm="", n=0)]
        return tuple(line for line in lines[2:] if not line.startswith("@@"))

    @property
    def same_lines(self) -> int:
        """How many lines both have in common, in order."""
        matcher = difflib.SequenceMatcher(None, self.expected, self.actual, autojunk=False)
        return sum(block.size for block in matcher.get_matching_blocks())

    @property
    def all_lines(self) -> int:
        return max(len(self.expected), len(self.actual))

    def diff(self) -> str:
        """A unified diff from the real output to the host's."""
        lines = difflib.unified_diff(self.expected, self.actual, "real", "here", lineterm="", n=2)
        return "\n".join(lines)


def table(outcomes: Sequence[Outcome]) -> str:
    """A row for each folder and one for all: cases that match, share of lines that match."""
    folders = sorted({outcome.folder for outcome in outcomes})
    rows = [
        _row(folder, [outcome for outcome in outcomes if outcome.folder == folder])
        for folder in folders
    ]
    return "\n".join([*rows, _row("all", outcomes)])


def _row(name: str, outcomes: Sequence[Outcome]) -> str:
    passed = sum(outcome.is_same for outcome in outcomes)
    purpose = sum(outcome.passed and not outcome.is_same for outcome in outcomes)
    same = sum(outcome.same_lines for outcome in outcomes)
    lines = sum(outcome.all_lines for outcome in outcomes)
    share = 100 * same / max(lines, 1)
    more = f", {purpose} more differ on purpose" if purpose else ""
    return f"{name:24} {passed:4}/{len(outcomes):<4} cases  {share:5.1f} % of lines{more}"


def write_junit(path: Path, outcomes: Iterable[Outcome]) -> None:
    """Writes the outcomes as JUnit XML, a suite for each folder."""
    root = ElementTree.Element("testsuites", name="conformance")
    suites: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        suites.setdefault(outcome.folder, []).append(outcome)
    for folder, members in sorted(suites.items()):
        suite = ElementTree.SubElement(
            root,
            "testsuite",
            name=folder,
            tests=str(len(members)),
            failures=str(sum(not outcome.passed for outcome in members)),
            time=f"{sum(outcome.seconds for outcome in members):.3f}",
        )
        for outcome in members:
            case = ElementTree.SubElement(
                suite,
                "testcase",
                classname=folder,
                name=outcome.name,
                time=f"{outcome.seconds:.3f}",
            )
            if not outcome.passed:
                failure = ElementTree.SubElement(case, "failure", message="output differs")
                failure.text = _printable(outcome.diff())
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def _printable(text: str) -> str:
    """XML has no place for most control characters."""
    return "".join(
        character if character >= " " or character in "\t\n" else "\N{REPLACEMENT CHARACTER}"
        for character in text
    )
