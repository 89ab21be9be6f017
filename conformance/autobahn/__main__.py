"""Holds the WebSocket client against the Autobahn test suite, with the `websockets` library beside.

    python -m conformance.autobahn [CASE...] [--host 'poshws'] [--compression] [--show]

CASEs are those of the suite, as `1.*` or `6.4.1`; by default all but 9.*, 12.* and 13.*. With
--compression permessage-deflate is offered; the cases by default are 12.* and 13.* then. Prints
what went worse than with the library, and a count of verdicts. The exit code is 0 when nothing did.
"""

from __future__ import annotations

import argparse
import shlex
import sys
from collections import Counter

from conformance.autobahn.suite import LIBRARY, find_wstest, run_cases, worse_cases


def main() -> int:
    """Runs what the command line asks for; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m conformance.autobahn", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("cases", nargs="*")
    parser.add_argument("--host", default=f"{shlex.quote(sys.executable)} -m poshws")
    parser.add_argument("--compression", action="store_true")
    parser.add_argument("--show", action="store_true", help="every case that is not OK")
    asked = parser.parse_args()
    wstest = find_wstest()
    if wstest is None:
        print(
            "wstest is not installed: pip install autobahntestsuite (Python 2.7)", file=sys.stderr
        )
        return 2
    cases, excluded = asked.cases, []
    if not cases:
        cases = ["12.*", "13.*"] if asked.compression else ["*"]
        excluded = [] if asked.compression else ["9.*", "12.*", "13.*"]
    ours, theirs = run_cases(
        shlex.split(asked.host), wstest, cases, excluded, compression=asked.compression
    )
    worse = worse_cases(ours, theirs)
    for case in sorted({*ours, *theirs}, key=lambda each: [int(n) for n in each.split(".")]):
        if case in worse or (asked.show and ours.get(case) != ("OK", "OK")):
            print(f"{case:12} poshws {ours.get(case)}  {LIBRARY} {theirs.get(case)}")
    for name, verdicts in (("poshws", ours), (LIBRARY, theirs)):
        counted = Counter(verdict for verdict, _ in verdicts.values())
        print(
            f"{name:12}{len(verdicts)} cases: " + ", ".join(f"{n} {v}" for v, n in counted.items())
        )
    print(f"worse: {len(worse)}")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
