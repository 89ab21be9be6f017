"""Makes strings until the count or the time is used up; prints what falls over them, smallest first."""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.fuzz.checks import TooSlowError, check_compile, check_parse, check_run, time_limit
from tests.fuzz.harmless import is_harmless
from tests.fuzz.mutations import CORPUS, mutant, read_corpus

STEPS = ("parse", "compile", "run")


def main() -> int:
    """The command line; exit code 1 where anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="strings to make")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="time to take at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--from", dest="folder", type=Path, default=CORPUS, help="scripts to change"
    )
    parser.add_argument(
        "--upto", choices=STEPS, default="run", help="the last thing to do to a text"
    )
    parser.add_argument("--show", type=int, default=30, help="findings to print")
    options = parser.parse_args()
    strings = read_corpus(options.folder)
    if not strings:
        parser.error(f"no scripts in {options.folder}")
    check_run("1")  # what is loaded once is not part of anything's time
    chance = random.Random(options.seed)
    end = time.monotonic() + options.seconds
    found: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for number in range(options.count):
        if time.monotonic() > end:
            break
        text = mutant(chance, strings)
        counts["strings"] += 1
        for kind in findings(text, options.upto, counts):
            counts["findings"] += 1
            if kind not in found or len(text) < len(found[kind]):
                found[kind] = text
        if number % 1000 == 999:
            print(dict(counts), len(found), "kinds", file=sys.stderr, flush=True)
    for kind, text in sorted(found.items(), key=lambda row: len(row[1]))[: options.show]:
        print(f"--- {kind}\n    {text[:1000]!r}")
    print(", ".join(f"{count:,} {name}" for name, count in counts.items()))
    return 1 if found else 0


def findings(text: str, upto: str, counts: Counter[str]) -> list[str]:
    """What falls over a text, each as a short line that is the same for the same fault."""
    try:
        with time_limit():
            result, wrong = check_parse(text)
        if result.errors or upto == "parse":
            return wrong
        counts["without errors"] += 1
        with time_limit():
            check_compile(text)
        if upto == "run" and is_harmless(result.script_block, text):
            counts["run"] += 1
            with time_limit():
                wrong += check_run(text)
    except TooSlowError as error:
        return [f"TooSlowError: {error} at {_place(error)}"]
    except Exception as error:
        return [f"{type(error).__name__}: {str(error)[:100]} at {_place(error)}"]
    return wrong


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "poshws" in frame.filename] or list(frames)
    return " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in ours[:-4:-1])


if __name__ == "__main__":
    sys.exit(main())
