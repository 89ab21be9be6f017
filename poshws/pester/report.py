"""What a test run prints, in the form of Pester 5."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.error_records import message_of
from poshws.corelib.typesystem.types import type_of
from poshws.pester.tree import Block, Test

if TYPE_CHECKING:
    from collections.abc import Iterable

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

    def discovery_begins(self, files: int) -> None:
        """The files are going to be looked through."""
        if self.level >= 2:
            self.write("")
            self.write(f"Starting discovery in {files} files.", MAGENTA)

    def discovery_fails(self, block: Block, record: Any) -> None:
        """A file could not be looked through to its end."""
        if self.level >= 1:
            self.write(f"[-] Discovery in {_name_of(block)} failed with:", RED)
            self._failure(record, "")

    def discovery_ends(self, tests: int, seconds: float) -> None:
        """So many tests were found."""
        if self.level >= 2:
            self.write(f"Discovery found {tests} tests in {human(seconds)}.", MAGENTA)
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
            for error in block.errors:
                self._failure(error, "")
        if self.level >= 2 and not self.is_detailed and block.file:
            failed = any(test.result == "Failed" for test in block.tests())
            failed = failed or any(each.errors for each in (block, *block.blocks()))
            mark, color = MARKS["Failed" if failed else "Passed"]
            self.write(f"[{mark}] {block.file} {self._times(block)}", color)

    def block_begins(self, block: Block) -> None:
        """A Describe or Context begins."""
        if not self.is_detailed or block.kind == "Container":
            return
        depth = len(block.path) - 1
        word = "Describing" if block.kind == "Describe" else "Context"
        if depth > 0 and block.kind == "Describe":
            word = "Describing"
        self.write(f"{' ' * depth}{word} {block.name}", GREEN)

    def block_ends(self, block: Block) -> None:
        """A Describe or Context has ended; its own errors are shown."""
        if self.level >= 1 and block.errors and block.kind != "Container":
            name = ".".join(block.path)
            self.write(f"[-] {block.kind} {name} failed", RED)
            for error in block.errors:
                self._failure(error, " ")

    def test_ends(self, test: Test) -> None:
        """A test has run."""
        mark, color = MARKS.get(test.result, ("?", GRAY))
        if self.is_detailed:
            margin = " " * (len(test.block.path) + 1)
            name = test.shown_name + self._reason(test)
            self.write(f"{margin}[{mark}] {name} {self._times(test)}", color)
        elif self.level >= 1 and test.result == "Failed":
            margin = ""
            self.write(f"[{mark}] {'.'.join(test.path)} {self._times(test)}", color)
        else:
            return
        if test.result == "Failed":
            for error in test.errors:
                self._failure(error, margin + " ")

    def _reason(self, test: Test) -> str:
        if test.result not in ("Skipped", "Pending", "Inconclusive") or not test.reason:
            if test.result in ("Skipped", "Inconclusive") and not test.is_skipped:
                return f" is {test.result.lower()}"
            return ""
        return f" is {test.result.lower()}, because {test.reason}"

    def _failure(self, record: Any, margin: str) -> None:
        for line in (failure_text(record) + "\n" + place_text(record)).strip("\n").split("\n"):
            self.write(margin + line, RED)

    def _times(self, outcome: Any) -> str:
        whole = human(outcome.seconds)
        return f"{whole} ({whole}|0ms)"

    def run_ends(self, run: Any) -> None:
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
        self._failed_ones("Container failed", map(_name_of, run.failed_containers))
        self._failed_ones(
            "BeforeAll \\ AfterAll failed", (".".join(each.path) for each in run.failed_blocks)
        )

    def _failed_ones(self, title: str, names: Iterable[str]) -> None:
        lines = [f"  - {name}" for name in names]
        if lines:
            self.write("\n".join([f"{title}: {len(lines)}", *lines]), RED)


def _name_of(container: Block) -> str:
    return container.file or "<ScriptBlock>"


def human(seconds: float) -> str:
    """A time as Pester shows it: milliseconds, seconds or minutes."""
    if seconds < 1:
        return f"{round(seconds * 1000)}ms"
    if seconds < 60:
        return f"{seconds:.2f}".rstrip("0").rstrip(".") + "s"
    return f"{int(seconds // 60)}m {seconds % 60:.2f}s"


def failure_text(record: Any) -> str:
    """What a failure says."""
    text = message_of(record.exception)
    if record.fully_qualified_error_id.startswith("PesterAssertionFailed"):
        return text
    return f"{type_name(record)}: {text}"


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
