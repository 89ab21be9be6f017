"""The tables in conformance/*.md name proofs that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\|.*\| `([^`|]+)` \|$", re.MULTILINE)
POINT = re.compile(r"^\| (\d+) \|", re.MULTILINE)
TABLES = {
    name: (ROOT / "conformance" / f"{name}.md").read_text(encoding="utf-8")
    for name in ("documented", "client_points", "faults")
}
PROOFS = {name: ROW.findall(text) for name, text in TABLES.items()}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_every_row_has_a_proof(name: str):
    rows = [line for line in TABLES[name].splitlines() if line.startswith("| ")]
    heads = [line for line in rows if line.endswith("| proof |") or "| ---" in line]
    assert len(rows) - len(heads) == len(PROOFS[name]) > 40


def test_every_point_of_the_client_is_there_once():
    assert POINT.findall(TABLES["client_points"]) == [str(number) for number in range(1, 87)]
    seen = set(re.findall(r"^\| (S\d+[a-f]?) \|", TABLES["client_points"], re.MULTILINE))
    assert seen >= {
        *(f"S{number}" for number in range(1, 13)),
        *(f"S12{each}" for each in "abcdef"),
    }


@pytest.mark.parametrize("proof", sorted({each for proofs in PROOFS.values() for each in proofs}))
def test_the_proof_is_there(proof: str):
    if "::" in proof:
        file, _, name = proof.partition("::")
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")
    else:
        assert (ROOT / "conformance" / "scenes" / proof / "expected.json").is_file()
