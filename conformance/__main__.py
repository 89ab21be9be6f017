"""Holds a PowerShell against what the real one did.

    python -m conformance [PATH...] [--host 'poshws'] [-j N] [--only TEXT]
                          [--show N] [--slowest N] [--junit FILE]

A PATH is a folder of cases, command lines or scenes, or a single one; without any all are run.
Prints the cases that differ, a table by folder, with --show the first N differences, and with
--slowest the N that took longest. The exit code is 0 when all match, or differ on purpose.
"""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from conformance import cases, command_lines, scenes
from conformance.report import Outcome, table, write_junit

HERE = Path(__file__).parent
KINDS = ((cases, "cases", 20.0), (command_lines, "command_lines", 20.0), (scenes, "scenes", 60.0))
Job = Callable[[], Outcome]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what the arguments ask for; gives the exit code."""
    asked = read_arguments(arguments)
    heed_signals()
    host = shlex.split(asked.host)
    jobs = find_jobs(asked.paths, host, asked.only, asked.limit)
    if not jobs:
        print("no cases found", file=sys.stderr)
        return 2
    with ThreadPoolExecutor(asked.jobs) as pool:
        outcomes = list(pool.map(lambda job: job(), jobs))
    report(outcomes, asked.show)
    for each in sorted(outcomes, key=lambda each: -each.seconds)[: asked.slowest]:
        print(f"{each.seconds:6.2f} s  {each.folder}/{each.name}")
    if asked.junit is not None:
        write_junit(asked.junit, outcomes)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def heed_signals() -> None:
    """Hosts hear signals whether this program ignores them or not, as under `nohup`: to ignore is
    inherited, a handler is not.
    """
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, lambda *_: None)


def read_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m conformance", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--host", default=f"{shlex.quote(sys.executable)} -m poshws")
    parser.add_argument("-j", dest="jobs", type=int, default=2, help="how many run side by side")
    parser.add_argument("--limit", type=float, default=None, help="seconds for one case")
    parser.add_argument("--only", default="", help="only paths that contain this text")
    parser.add_argument("--show", type=int, default=0, help="print the first N differences")
    parser.add_argument("--slowest", type=int, default=0, help="print the N that took longest")
    parser.add_argument("--junit", type=Path, default=None, help="write JUnit XML here")
    return parser.parse_args(arguments)


def find_jobs(
    paths: Sequence[Path], host: Sequence[str], only: str, limit: float | None
) -> list[Job]:
    """One callable for each case below the paths."""
    jobs: list[Job] = []
    for kind, folder, usual_limit in KINDS:
        roots = (
            [path for path in paths if is_below(path, HERE / folder)] if paths else [HERE / folder]
        )
        for case in kind.find(roots):
            if only in str(case):
                jobs.append(
                    lambda kind=kind, case=case, limit=limit or usual_limit: kind.play(
                        case, host, limit
                    )  # type: ignore[misc]
                )
    return jobs


def is_below(path: Path, folder: Path) -> bool:
    """True for a path in the folder, or one that holds it."""
    full = path.resolve()
    return full.is_relative_to(folder.resolve()) or folder.resolve().is_relative_to(full)


def report(outcomes: Sequence[Outcome], show: int) -> None:
    """Prints differences, names and the table."""
    different = [outcome for outcome in outcomes if not outcome.passed]
    for outcome in different[:show]:
        print(f"===== {outcome.folder}/{outcome.name}\n{outcome.diff()}")
    for outcome in different:
        print(f"{outcome.folder}/{outcome.name}")
    print(table(outcomes))


if __name__ == "__main__":
    sys.exit(main())
