"""What differs, by rule: how often, since when, and the smallest program that shows it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from conformance.differential.compare import Difference


def read(path: Path) -> dict[str, dict[str, object]]:
    """The rules of a ledger; empty where there is none yet."""
    if not path.exists():
        return {}
    rules: dict[str, dict[str, object]] = json.loads(path.read_text())
    return rules


def note(path: Path, differences: Iterable[Difference]) -> None:
    """Adds what a run found; a rule that is known keeps the day it was first seen."""
    rules, seen = read(path), Counter[str]()
    for each in differences:
        seen[each.rule] += 1
        rules.setdefault(
            each.rule,
            {
                "since": date.today().isoformat(),
                "generator": each.generator,
                "program": each.program.source,
                "real": each.real,
                "here": each.here,
            },
        )
    for rule, times in seen.items():
        rules[rule]["times"] = times
    path.write_text(json.dumps(rules, indent=1, ensure_ascii=False) + "\n")
