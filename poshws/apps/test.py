"""`poshws test PATH…`: runs Pester tests; the exit code is the number of failed tests, of blocks
whose setups failed, and of files that could not be run to their end.

The short form of `Invoke-Pester`, for a build: paths are files, folders or wildcards, the results
go to the terminal and, where a file is named, into it as JUnit or NUnit XML.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.pester.results import Totals
    from poshws.pester.settings import Settings
    from poshws.runtime.session.session import Session

LEVELS = ("None", "Minimal", "Normal", "Detailed", "Diagnostic")
MOST_FAILURES = 255
"""An exit code has eight bits; 256 failed tests must not look like none."""


def arguments_of(words: list[str]) -> Namespace:
    """Reads the words; help and mistakes end the program."""
    parser = ArgumentParser(
        "poshws test",
        description="Runs Pester tests; the exit code is the number of tests that failed.",
    )
    parser.add_argument(
        "paths", nargs="*", default=["."], metavar="PATH", help="files, or folders of *.Tests.ps1"
    )
    parser.add_argument(
        "--output", type=str.capitalize, choices=LEVELS, default="Normal", help="how much is shown"
    )
    parser.add_argument("--tag", action="append", default=[], help="only tests with the tag")
    parser.add_argument("--exclude-tag", action="append", default=[], help="no tests with the tag")
    parser.add_argument("--name", action="append", default=[], help="only tests with names like it")
    parser.add_argument("--junit", metavar="FILE", help="writes the results as JUnit XML")
    parser.add_argument("--nunit", metavar="FILE", help="writes the results as NUnit XML")
    return parser.parse_args(words)


def settings_of(given: Namespace) -> Settings:
    """What Invoke-Pester would be asked for; tags and names may be lists with commas."""
    from poshws.pester.filters import Filters  # deferred
    from poshws.pester.settings import Settings  # deferred

    def each(strings: list[str]) -> tuple[str, ...]:
        return tuple(part.strip() for text in strings for part in text.split(",") if part.strip())

    filters = Filters(each(given.tag), each(given.exclude_tag), each(given.name))
    return Settings(paths=list(given.paths), filters=filters, output=given.output)


def run_test_command(words: list[str]) -> int:
    """Runs the tests that the words name; gives the exit code."""
    given = arguments_of(words)
    from poshws.host.console_host import new_session  # deferred
    from poshws.host.running import asked_exit_code, finish, guarded  # deferred
    from poshws.runtime.modules.files import set_module_path  # deferred

    set_module_path()
    session = new_session()
    session.is_interactive = session.host.is_interactive = False
    code = guarded(session, lambda out: test_and_report(session, given))
    finish(session)
    return asked_exit_code(session, code)


def test_and_report(session: Session, given: Namespace) -> None:
    """Runs the tests and writes their results; failures become the session's exit code."""
    from poshws.pester.invoke import run_tests  # deferred
    from poshws.pester.xml_results import write_results  # deferred

    totals = run_tests(session, settings_of(given))
    for kind, path in (("JUnitXml", given.junit), ("NUnitXml", given.nunit)):
        if path:
            write_results(path, kind, totals)
    session.exit_code = failures(totals)


def failures(totals: Totals) -> int:
    """Failed tests, blocks and files as an exit code."""
    return min(totals.failures, MOST_FAILURES)
