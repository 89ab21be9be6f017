"""What a test run prints, in the form of Pester 5."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.error_records import message_of
from poshws.corelib.typesystem.types import type_of
from poshws.objects.members import get_member
from poshws.pester import VERSION
from poshws.pester.tree import Block, Test

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.pester.filters import Filters
    from poshws.pester.results import Totals
    from poshws.pester.tree import Outcome
    from poshws.runtime.session.session import Session

LEVELS = ("None", "Minimal", "Normal", "Detailed", "Diagnostic")
GREEN, RED, YELLOW, GRAY, MAGENTA, CYAN = (
    "DarkGreen",
    "Red",
    "Yellow",
    "DarkGray",
    "Magenta",
    "Cyan",
)
MARKS = {
    "Passed": ("+", GREEN),
    "Failed": ("-", RED),
    "Skipped": ("!", YELLOW),
    "Pending": ("?", GRAY),
    "Inconclusive": ("?", GRAY),
}


class Reporter:
    """Prints as much of a run as its level says."""

    def __init__(self, ps: Session, level: str) -> None:
        self.ps = ps
        self.level = LEVELS.index(level) if level in LEVELS else 2

    def write(self, text: str, color: str | None = None) -> None:
        """A line on the host."""
        shown = None if color is None else enum_value("System.ConsoleColor", color)
        self.ps.write_host(text, foreground=shown)

    @property
    def is_detailed(self) -> bool:
        """Whether every test is printed."""
        return self.level >= 3

    # --- a run

    def run_begins(self) -> None:
        """The run begins."""
        if self.is_detailed:
            self.write(f"Pester v{VERSION}", MAGENTA)

    def discovery_begins(self, files: int) -> None:
        """The files are going to be looked through."""
        if self.level >= 2:
            self.write("")
            self.write(f"Starting discovery in {files} files.", MAGENTA)

    def discovery_fails(self, block: Block, record: object) -> None:
        """A file could not be looked through to its end."""
        if self.level >= 1:
            self.write(f"[-] Discovery in {_name_of(block)} failed with:", RED)
            self._failures([record], "")

    def discovery_ends(self, containers: list[Block], filters: Filters, seconds: float) -> None:
        """The tests were found."""
        if self.level < 2:
            return
        tests = [test for container in containers for test in container.tests()]
        self.write(f"Discovery found {len(tests)} tests in {human(seconds)}.", MAGENTA)
        shown = filters.shown()
        if self.is_detailed and shown:
            for name, values in shown.items():
                listed = "', '".join(values)
                self.write(f"Filter '{name}' set to ('{listed}').", MAGENTA)
            wanted = sum(test.is_wanted for test in tests)
            self.write(f"Filters selected {wanted} tests to run.", MAGENTA)
        self.write("Running tests.", MAGENTA)

    def container_begins(self, block: Block) -> None:
        """A file's tests are going to run."""
        if self.is_detailed and block.file:
            self.write("")
            self.write(f"Running tests from '{block.file}'", MAGENTA)

    def container_ends(self, block: Block) -> None:
        """A file's tests have run."""
        if self.level >= 1 and block.errors:
            self.write(f"[-] {_name_of(block)} failed with:", RED)
            self._failures(block.errors, "")
        if self.level >= 2 and not self.is_detailed:
            failed = any(test.result == "Failed" for test in block.tests())
            if not failed and not any(each.errors for each in (block, *block.blocks())):
                self.write(f"[+] {_name_of(block)} {self._times(block)}", GREEN)

    def _block_begins(self, block: Block) -> None:
        """The title of a Describe or Context, with those around it that are not yet written."""
        if not self.is_detailed or block.kind == "Container" or block.is_titled:
            return
        parent = block.parent
        assert parent is not None
        self._block_begins(parent)
        block.is_titled = True
        depth = len(block.path) - 1
        others = [each for each in parent.items if isinstance(each, Block) and each is not block]
        if depth == 0 and any(each.is_titled for each in others):
            self.write("")
        word = "Describing" if block.kind == "Describe" else "Context"
        self.write(f"{' ' * depth}{word} {block.shown_name}", GREEN)

    def block_ends(self, block: Block) -> None:
        """A Describe or Context has ended; its own errors are shown."""
        if self.level < 1 or not block.errors or block.kind == "Container":
            return
        self._block_begins(block)
        self.write(f"[-] {block.kind} {'.'.join(block.path)} failed", RED)
        margin = " " * len(block.path) if self.is_detailed else ""
        self._failures(block.errors, margin + " ")

    def test_begins(self, test: Test) -> None:
        """A test is going to run."""
        self._block_begins(test.block)

    def test_ends(self, test: Test) -> None:
        """A test has run."""
        mark, color = MARKS.get(test.result, ("?", GRAY))
        if self.is_detailed:
            margin = " " * (len(test.block.path) + 1)
            name = test.shown_name + self._reason(test)
            self.write(f"{margin}[{mark}] {name} {self._times(test)}", color)
        elif self.level >= 1 and test.result == "Failed":
            margin = ""
            self.write(f"[{mark}] {test.shown_path} {self._times(test)}", color)
        else:
            return
        if test.result == "Failed":
            self._failures(test.errors, margin + " ")

    def _reason(self, test: Test) -> str:
        if test.result not in ("Skipped", "Pending", "Inconclusive") or not test.reason:
            if test.result in ("Skipped", "Inconclusive") and not test.is_skipped:
                return f" is {test.result.lower()}"
            return ""
        return f" is {test.result.lower()}, because {test.reason}"

    def _failures(self, records: list[object], margin: str) -> None:
        for number, record in enumerate(records):
            head = f"[{number}] " if len(records) > 1 else ""
            text = head + failure_text(record) + "\n" + place_text(record)
            for line in text.strip("\n").split("\n"):
                self.write(margin + line, RED)

    def _times(self, outcome: Outcome) -> str:
        whole = human(outcome.seconds)
        return f"{whole} ({whole}|0ms)"

    def run_ends(self, run: Totals) -> None:
        """The sums of the run."""
        if self.level < 1:
            return
        self.write(f"Tests completed in {human(run.seconds)}")
        counts = [
            f"Tests Passed: {run.count('Passed')}",
            f"Failed: {run.count('Failed')}",
            f"Skipped: {run.count('Skipped') + run.count('Pending')}",
            f"Inconclusive: {run.count('Inconclusive')}",
            f"NotRun: {run.count('NotRun')}",
        ]
        self.write(", ".join(counts), RED if run.failures else GREEN)
        self._failed_ones(
            "BeforeAll \\ AfterAll failed", (".".join(each.path) for each in run.failed_blocks)
        )
        self._failed_ones("Container failed", map(_name_of, run.failed_containers))

    def _failed_ones(self, title: str, names: Iterable[str]) -> None:
        lines = [f"  - {name}" for name in names]
        if lines:
            self.write("\n".join([f"{title}: {len(lines)}", *lines]), RED)


def _name_of(container: Block) -> str:
    return container.file or "<ScriptBlock>"


def human(seconds: float) -> str:
    """A time as Pester shows it: milliseconds or seconds."""
    if seconds < 1:
        return f"{round(seconds * 1000)}ms"
    return f"{seconds:.2f}".rstrip("0").rstrip(".") + "s"


def failure_text(record: Any) -> str:
    """What a failure says: the messages of its exception and of those inside, with their types
    unless a Should failed.
    """
    is_plain = record.fully_qualified_error_id.startswith("PesterAssertionFailed")
    lines: list[str] = []
    error = record.exception
    while error is not None:
        own = [line for line in message_of(error).split("\n") if line]
        if own and not is_plain:
            own[0] = f"{type_of(error).name}: {own[0]}"
        lines = own + lines  # what is inside comes first
        error = get_member(error, "InnerException")
    return "\n".join(lines)


def type_name(record: Any) -> str:
    """The simple name of the exception of a failure."""
    return str(type_of(record.exception).name)


def place_text(record: Any) -> str:
    """`at line, file:number`, then the stack."""
    lines = []
    info = record.invocation_info
    if info is not None and info.script_name:
        line = info.line.strip()
        lines.append(f"at {line}, {info.script_name}:{info.script_line_number}")
    for row in (record.script_stack_trace or "").split("\n"):
        if row and "No file" not in row:
            lines.append(row.replace(": line ", ":"))
    return "\n".join(lines)


def clock() -> float:
    """Seconds that only go up."""
    return time.perf_counter()
