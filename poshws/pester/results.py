"""A run's results as objects for scripts: those of Pester 5, beside them the names of Pester 4."""

from __future__ import annotations

from collections import Counter
from typing import Any

from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.invocation.calls import invoke_static
from poshws.pester.report import failure_text, place_text
from poshws.pester.tree import Block, Test


class Totals:
    """The tests of a run, counted."""

    def __init__(self, containers: list[Block], seconds: float) -> None:
        self.containers = containers
        self.seconds = seconds
        self.tests = [test for container in containers for test in container.tests()]
        self._counts = Counter(test.result for test in self.tests)

    def count(self, result: str) -> int:
        """How many tests have that result."""
        return self._counts[result]

    @property
    def failed_containers(self) -> list[Block]:
        """Files whose own code failed."""
        return [container for container in self.containers if container.errors]

    @property
    def failed_blocks(self) -> list[Block]:
        """Blocks whose own code failed: their setups, in Pester 4's manner also their bodies."""
        blocks = [block for container in self.containers for block in container.blocks()]
        return [block for block in blocks if block.errors]

    @property
    def failures(self) -> int:
        """How many tests, blocks and files failed."""
        failed = len(self.failed_blocks) + len(self.failed_containers)
        return self.count("Failed") + failed

    def failures_text(self) -> str:
        """`1 test failed, 2 blocks failed and 1 container failed`"""
        counts = {
            "test": self.count("Failed"),
            "block": len(self.failed_blocks),
            "container": len(self.failed_containers),
        }
        parts = [
            f"{count} {word}{'s' if count > 1 else ''} failed"
            for word, count in counts.items()
            if count
        ]
        return " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]]))


def new_object(type_name: str, properties: dict[str, Any]) -> PSCustomObject:
    """A custom object with a type name of Pester's."""
    return _filled(PSCustomObject(), type_name, properties)


def _filled(made: PSCustomObject, type_name: str, properties: dict[str, object]) -> PSCustomObject:
    for name, value in properties.items():
        made.set_note(name, value)
    made.type_names = [type_name, "System.Management.Automation.PSCustomObject", "System.Object"]
    return made


class RunObject(PSCustomObject):
    """The results of a run as scripts see them, and what they were made from."""

    __slots__ = ("totals",)
    totals: Totals


def run_object(totals: Totals, version: str) -> object:
    """What Invoke-Pester -PassThru gives."""
    tests = [test_object(test) for test in totals.tests]
    failed = totals.count("Failed")
    result = "Failed" if totals.failures else "Passed"
    found = RunObject()
    found.totals = totals
    return _filled(
        found,
        "Pester.Run",
        {
            "Containers": [container_object(each) for each in totals.containers],
            "Result": result,
            "FailedCount": failed,
            "FailedBlocksCount": len(totals.failed_blocks),
            "FailedContainersCount": len(totals.failed_containers),
            "PassedCount": totals.count("Passed"),
            "SkippedCount": totals.count("Skipped"),
            "InconclusiveCount": totals.count("Inconclusive"),
            "PendingCount": totals.count("Pending"),
            "NotRunCount": totals.count("NotRun"),
            "TotalCount": len(tests),
            "Duration": time_span(totals.seconds),
            "Executed": True,
            "Version": version,
            "Failed": [each for each, test in _with(tests, totals) if test.result == "Failed"],
            "Passed": [each for each, test in _with(tests, totals) if test.result == "Passed"],
            "Skipped": [each for each, test in _with(tests, totals) if test.result == "Skipped"],
            "NotRun": [each for each, test in _with(tests, totals) if test.result == "NotRun"],
            "Tests": tests,
            "TestResult": [legacy_object(test) for test in totals.tests if test.result != "NotRun"],
            "Time": time_span(totals.seconds),
        },
    )


def legacy_run_object(totals: Totals) -> object:
    """A run as Pester 4 gives it; a block that failed counts as a test."""
    results = [legacy_object(test) for test in totals.tests if test.result != "NotRun"]
    failed = totals.count("Failed") + len(totals.failed_blocks)
    return new_object(
        "System.Management.Automation.PSCustomObject",
        {
            "Version": "4.99.0",
            "TagFilter": None,
            "ExcludeTagFilter": None,
            "TestNameFilter": None,
            "ScriptBlockFilter": None,
            "TotalCount": len(results) + len(totals.failed_blocks),
            "PassedCount": totals.count("Passed"),
            "FailedCount": failed,
            "SkippedCount": totals.count("Skipped"),
            "PendingCount": 0,
            "InconclusiveCount": totals.count("Inconclusive"),
            "Time": time_span(totals.seconds),
            "TestResult": results,
        },
    )


def _with(objects: list[object], totals: Totals) -> zip[tuple[object, Test]]:
    return zip(objects, totals.tests, strict=True)


def time_span(seconds: float) -> object:
    """Seconds as a TimeSpan."""
    kind = resolve_type("timespan")
    assert kind is not None
    return invoke_static(kind, "FromSeconds", [float(seconds)])


def container_object(block: Block) -> object:
    """A file's results."""
    return new_object(
        "Pester.Container",
        {"Item": block.file, "Type": "File", "ErrorRecord": list(block.errors)},
    )


def test_object(test: Test) -> object:
    """One test as Pester 5 gives it."""
    return new_object(
        "Pester.Test",
        {
            "Name": test.name,
            "ExpandedName": test.shown_name,
            "Path": test.path,
            "ExpandedPath": test.shown_path,
            "Result": test.result,
            "Passed": test.result == "Passed",
            "Skip": test.is_skipped,
            "Tag": list(test.tags),
            "Data": test.data,
            "ErrorRecord": list(test.errors),
            "Duration": time_span(test.seconds),
            "Executed": test.result in ("Passed", "Failed"),
            "ShouldRun": test.is_wanted,
            "ScriptBlock": test.script,
        },
    )


def legacy_object(test: Test) -> object:
    """One test as Pester 4 gives it."""
    blocks = test.block.shown_names
    error = test.errors[0] if test.errors else None
    return new_object(
        "Pester.TestResult",
        {
            "ErrorRecord": error,
            "ParameterizedSuiteName": test.name if test.data is not None else "",
            "Describe": blocks[0] if blocks else "",
            "Parameters": test.data,
            "Passed": test.result == "Passed",
            "Show": "All",
            "FailureMessage": failure_text(error) if error is not None else test.reason,
            "Time": time_span(test.seconds),
            "Name": test.shown_name,
            "Result": test.result,
            "Context": "\\".join(blocks[1:]),
            "StackTrace": place_text(error) if error is not None else "",
        },
    )
