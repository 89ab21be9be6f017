"""Test results as files: NUnit 2.5 and JUnit XML."""

from __future__ import annotations

from datetime import datetime
from xml.etree import ElementTree

from poshws.pester.report import failure_text, place_text
from poshws.pester.results import Totals
from poshws.pester.tree import Block, Test

NUNIT_RESULTS = {
    "Passed": ("Success", "True"),
    "Failed": ("Failure", "True"),
    "Skipped": ("Ignored", "False"),
    "Pending": ("Inconclusive", "True"),
    "Inconclusive": ("Inconclusive", "True"),
    "NotRun": ("NotRun", "False"),
}


def write_results(path: str, format_name: str, totals: Totals) -> None:
    """Writes the file in the format of that name."""
    root = report(format_name, totals)
    ElementTree.ElementTree(root).write(path, encoding="utf-8", xml_declaration=True)


def report(format_name: str, totals: Totals) -> ElementTree.Element:
    """The document in the format of that name."""
    root = _junit(totals) if format_name.lower().startswith("junit") else _nunit(totals)
    ElementTree.indent(root)
    return root


# --- JUnit


def _junit(totals: Totals) -> ElementTree.Element:
    tests = [test for test in totals.tests if test.result != "NotRun"]
    root = ElementTree.Element(
        "testsuites",
        name="Pester",
        tests=str(len(tests)),
        errors="0",
        failures=str(totals.count("Failed")),
        disabled="0",
        time=f"{totals.seconds:.3f}",
    )
    for container in totals.containers:
        own = [test for test in container.tests() if test.result != "NotRun"]
        suite = ElementTree.SubElement(
            root,
            "testsuite",
            name=container.file,
            tests=str(len(own)),
            errors="0",
            failures=str(sum(test.result == "Failed" for test in own)),
            skipped=str(sum(test.result == "Skipped" for test in own)),
            time=f"{sum(test.seconds for test in own):.3f}",
        )
        for test in own:
            _junit_case(suite, container, test)
    return root


def _junit_case(suite: ElementTree.Element, container: Block, test: Test) -> None:
    case = ElementTree.SubElement(
        suite,
        "testcase",
        name=test.shown_path,
        status=test.result,
        classname=container.file,
        assertions="0",
        time=f"{test.seconds:.3f}",
    )
    if test.result == "Failed" and test.errors:
        text = printable(failure_text(test.errors[0]))
        failure = ElementTree.SubElement(case, "failure", message=text)
        failure.text = printable(place_text(test.errors[0]))
    elif test.result in ("Skipped", "Pending", "Inconclusive"):
        ElementTree.SubElement(case, "skipped", message=test.reason)


# --- NUnit


def _nunit(totals: Totals) -> ElementTree.Element:
    now = datetime.now()
    tests = [test for test in totals.tests if test.result != "NotRun"]
    root = ElementTree.Element(
        "test-results",
        {
            "name": "Pester",
            "total": str(len(tests)),
            "errors": "0",
            "failures": str(totals.count("Failed")),
            "not-run": str(totals.count("NotRun")),
            "inconclusive": str(totals.count("Inconclusive") + totals.count("Pending")),
            "ignored": "0",
            "skipped": str(totals.count("Skipped")),
            "invalid": "0",
            "date": f"{now:%Y-%m-%d}",
            "time": f"{now:%H:%M:%S}",
        },
    )
    ElementTree.SubElement(
        root, "culture-info", {"current-culture": "en-US", "current-uiculture": "en-US"}
    )
    results = _nunit_suite(root, "Pester", tests, totals.seconds)
    for container in totals.containers:
        inner = _nunit_suite(results, container.file, container.tests(), container.seconds)
        for item in container.items:
            if isinstance(item, Block):
                _nunit_block(inner, item)
    return root


def _nunit_suite(
    parent: ElementTree.Element, name: str, tests: list[Test], seconds: float
) -> ElementTree.Element:
    failed = any(test.result == "Failed" for test in tests)
    suite = ElementTree.SubElement(
        parent,
        "test-suite",
        {
            "type": "TestFixture",
            "name": name,
            "executed": "True",
            "result": "Failure" if failed else "Success",
            "success": str(not failed),
            "time": f"{seconds:.4f}",
            "asserts": "0",
            "description": name,
        },
    )
    return ElementTree.SubElement(suite, "results")


def _nunit_block(parent: ElementTree.Element, block: Block) -> None:
    results = _nunit_suite(parent, ".".join(block.shown_names), block.tests(), block.seconds)
    for item in block.items:
        if isinstance(item, Block):
            _nunit_block(results, item)
        elif item.result != "NotRun":
            _nunit_case(results, item)


def _nunit_case(parent: ElementTree.Element, test: Test) -> None:
    result, executed = NUNIT_RESULTS[test.result]
    case = ElementTree.SubElement(
        parent,
        "test-case",
        {
            "description": test.shown_name,
            "name": test.shown_path,
            "time": f"{test.seconds:.4f}",
            "asserts": "0",
            "success": str(test.result == "Passed"),
            "result": result,
            "executed": executed,
        },
    )
    if test.result == "Failed" and test.errors:
        failure = ElementTree.SubElement(case, "failure")
        ElementTree.SubElement(failure, "message").text = printable(failure_text(test.errors[0]))
        ElementTree.SubElement(failure, "stack-trace").text = printable(place_text(test.errors[0]))
    elif test.reason:
        reason = ElementTree.SubElement(case, "reason")
        ElementTree.SubElement(reason, "message").text = printable(test.reason)


def printable(text: str) -> str:
    """XML has no place for most control characters."""
    return "".join(
        character if character >= " " or character in "\t\n\r" else "\N{REPLACEMENT CHARACTER}"
        for character in text
    )
