"""conformance/documented.md names proofs that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\|.*\| `([^`|]+)` \|$", re.MULTILINE)
PROOFS = ROW.findall((ROOT / "conformance" / "documented.md").read_text(encoding="utf-8"))


def test_every_row_has_a_proof():
    lines = (ROOT / "conformance" / "documented.md").read_text(encoding="utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| ")]
    heads = [line for line in rows if line.endswith("| proof |") or "| ---" in line]
    assert len(rows) - len(heads) == len(PROOFS) > 40


@pytest.mark.parametrize("proof", sorted(set(PROOFS)))
def test_the_proof_is_there(proof: str):
    if "::" in proof:
        file, _, name = proof.partition("::")
        assert f"def {name}(" in (ROOT / file).read_text(encoding="utf-8")
    else:
        assert (ROOT / "conformance" / "scenes" / proof / "expected.json").is_file()
