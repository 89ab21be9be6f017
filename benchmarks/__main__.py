"""Times the programs of benchmarks/programs, each beside the same work in plain Python.

    python -m benchmarks [NAME...] [--host 'poshws'] [--runs 3] [--json FILE]

Prints CPU seconds (the least of the runs, start-up taken off) and how many times plain Python is
faster. Runs take turns, so that what else the machine does hits both. A program's last line is its
checksum; where the two differ the program counts as failed. Exit code: 0 if none did.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(__file__).parent / "programs"
LEAST = 0.001  # seconds that remain once start-up is taken off: keeps ratios finite


@dataclass(frozen=True)
class Run:
    """One run: CPU seconds, its last line, and what was wrong."""

    seconds: float
    checksum: str
    fault: str = ""


def run(command: list[str]) -> Run:
    """Runs a command in an empty folder and waits for its end."""
    with tempfile.TemporaryDirectory() as folder:
        before = os.times()
        ended = subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        after = os.times()
    seconds = (
        after.children_user + after.children_system - before.children_user - before.children_system
    )
    lines = ended.stdout.rstrip().splitlines() or [""]
    fault = f"exit code {ended.returncode}" if ended.returncode else ""
    return Run(seconds, lines[-1], fault or ("wrote to stderr" if ended.stderr.strip() else ""))


def least(runs: list[Run], start_up: float) -> Run:
    """The quickest of the runs without start-up; the first fault of any."""
    fault = next((each.fault for each in runs if each.fault), "")
    quickest = min(runs, key=lambda each: each.seconds)
    return Run(max(quickest.seconds - start_up, LEAST), quickest.checksum, fault)


def compare(ours: list[str], python: list[str], suffixless: Path, runs: int, start: list[float]):
    """Both hosts on one program, in turns."""
    pairs = [
        (run([*ours, f"{suffixless}.ps1"]), run([*python, f"{suffixless}.py"])) for _ in range(runs)
    ]
    left = least([pair[0] for pair in pairs], start[0])
    right = least([pair[1] for pair in pairs], start[1])
    if not left.fault and left.checksum != right.checksum:
        left = Run(left.seconds, left.checksum, "checksum differs")
    return left, right


def start_ups(ours: list[str], python: list[str], runs: int) -> list[float]:
    """CPU seconds of an empty script under both."""
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("ps1", "py"):
            Path(folder, f"empty.{suffix}").write_text("", encoding="utf-8")
        first = [run([*ours, f"{folder}/empty.ps1"]).seconds for _ in range(runs)]
        second = [run([*python, f"{folder}/empty.py"]).seconds for _ in range(runs)]
    return [min(first), min(second)]


def main() -> int:
    """Runs what the command line asks for; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", help="parts of names; without any, all")
    parser.add_argument("--host", default=f"{shlex.quote(sys.executable)} -m poshws")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path, default=None)
    asked = parser.parse_args()
    ours, python = shlex.split(asked.host), [sys.executable]
    start = start_ups(ours, python, asked.runs)
    print(f"start-up: {start[0]:.3f} s, plain Python {start[1]:.3f} s\n")
    print(f"{'program':24}{'poshws':>10}{'Python':>10}{'ratio':>8}")
    found, failed = {}, 0
    for path in sorted(PROGRAMS.glob("*.ps1")):
        if asked.names and not any(name in path.stem for name in asked.names):
            continue
        left, right = compare(ours, python, path.with_suffix(""), asked.runs, start)
        fault = left.fault or right.fault
        failed += bool(fault)
        ratio = left.seconds / right.seconds
        found[path.stem] = {"poshws": left.seconds, "python": right.seconds, "fault": fault}
        print(f"{path.stem:24}{left.seconds:10.2f}{right.seconds:10.2f}{ratio:8.1f}  {fault}")
    good = [each for each in found.values() if not each["fault"]]
    if good:
        logs = [math.log(each["poshws"] / each["python"]) for each in good]
        print(f"\ngeometric mean: {math.exp(sum(logs) / len(logs)):.2f} times plain Python's time")
    if asked.json is not None:
        asked.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 1 if failed or not found else 0


if __name__ == "__main__":
    sys.exit(main())
