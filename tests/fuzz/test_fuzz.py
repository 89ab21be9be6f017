"""A small share of what `python -m tests.fuzz` does."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import findings
from tests.fuzz.mutations import mutant, pieces, read_corpus


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a script writes after all lands in a folder of its own."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("seed", range(4))
def test_mutants_of_scripts(seed: int) -> None:
    chance = random.Random(seed)
    strings = read_corpus()
    for _ in range(150):
        text = mutant(chance, strings)
        assert findings(text, "compile", Counter()) == [], text


def test_harmless_mutants_run() -> None:
    chance = random.Random(7)
    strings = read_corpus()
    counts: Counter[str] = Counter()
    while counts["run"] < 20:
        text = mutant(chance, strings)
        assert findings(text, "run", counts) == [], text


SIGNS = st.sampled_from([*"$@(){}[]\"'`#;|&,.:=+-*/%!?<> \n\r\0", "if", "a", "1", "$a", "class"])


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=60), st.lists(SIGNS, max_size=40).map("".join)))
def test_strings_of_signs(text: str) -> None:
    assert findings(text, "compile", Counter()) == []


@given(st.text(max_size=80))
def test_pieces_are_the_text(text: str) -> None:
    assert "".join(pieces(text)) == text
