"""The command line of the differential machine.

Prints, a line a generator, how many programs gave the same on both hosts, and the differences by
rule, most frequent first. Exit code 1 where anything differs.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random

from conformance.differential import ledger
from conformance.differential.compare import Difference, same
from conformance.differential.generators import generator, names
from conformance.differential.hosts import Host
from conformance.differential.program import Program
from conformance.differential.shrink import shrink

BATCH = 400


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m conformance.differential", description=__doc__)
    parser.add_argument("--host", required=True, help="the real one, e.g. 'pwsh -NoProfile -File'")
    parser.add_argument("--against", default=f"{sys.executable} -m poshws -NoProfile -File")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--programs", type=int, default=1000, help="of each generator")
    parser.add_argument("--generator", nargs="*", help=f"of {' '.join(names())}; all")
    parser.add_argument("--limit", type=float, default=30, help="seconds a program may take")
    parser.add_argument("--show", type=int, default=20, help="rules to print of each generator")
    parser.add_argument("--shrink", action="store_true", help="make what is shown small")
    parser.add_argument("--ledger", type=Path, help="a JSON file that keeps what differs by rule")
    return parser.parse_args()


class Machine:
    """Two hosts, and what they disagree on."""

    def __init__(self, real: Host, here: Host) -> None:
        self.real = real
        self.here = here

    def outputs(self, programs: list[Program]) -> list[tuple[str, str]]:
        """What each program prints on both."""
        with ThreadPoolExecutor(2) as pool:
            real = pool.submit(self.real.run, programs)
            here = pool.submit(self.here.run, programs)
            return list(zip(real.result(), here.result(), strict=True))

    def differences(self, name: str, programs: list[Program]) -> list[Difference]:
        """The programs on which they do not agree."""
        found = []
        for start in range(0, len(programs), BATCH):
            batch = programs[start : start + BATCH]
            for program, (real, here) in zip(batch, self.outputs(batch), strict=True):
                if not same(real, here):
                    found.append(Difference(name, program, real, here))
        return found

    def smaller(self, difference: Difference) -> Difference:
        """The same difference by a smaller program."""
        if len(difference.program.pieces) < 2:
            return difference

        def differs(programs: list[Program]) -> list[bool]:
            return [not same(real, here) for real, here in self.outputs(programs)]

        program = shrink(difference.program, differs)
        real, here = self.outputs([program])[0]
        return replace(difference, program=program, real=real, here=here)


def _show(found: list[Difference], machine: Machine, limit: int, is_shrinking: bool) -> None:
    rules: dict[str, list[Difference]] = defaultdict(list)
    for each in found:
        rules[each.rule].append(each)
    for rule, group in sorted(rules.items(), key=lambda row: -len(row[1]))[:limit]:
        first = min(group, key=lambda each: len(each.program.source))
        first = machine.smaller(first) if is_shrinking else first
        print(f"--- {len(group)} x {rule}\n{first.program.source}")
        print(f"  real: {first.real.rstrip()}\n  here: {first.here.rstrip()}")


def main() -> int:
    """Runs the generators and prints what differs."""
    given = _arguments()
    machine = Machine(Host(given.host, given.limit), Host(given.against, given.limit))
    all_found: list[Difference] = []
    for name in given.generator or names():
        programs = list(generator(name)(Random(f"{name} {given.seed}"), given.programs))
        found = machine.differences(name, programs)
        _show(found, machine, given.show, given.shrink)
        share = 100 * (1 - len(found) / max(1, len(programs)))
        print(f"{name}: {len(programs) - len(found)} of {len(programs)} the same, {share:.2f} %")
        all_found += found
    if given.ledger:
        ledger.note(given.ledger, all_found)
    return 1 if all_found else 0


if __name__ == "__main__":
    sys.exit(main())
