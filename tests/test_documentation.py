"""docs/how-it-works.md is true: its tree has every package, in an order of layers, and its paths exist."""

from __future__ import annotations

import re

from tests.imports import PACKAGE, ROOT
from tests.test_architecture import LAYERS

TEXT = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(\w+)/` \| (.+) \|$", TEXT, re.MULTILINE)
WALKS = (
    "## A script's text becomes output",
    "## A message becomes a handler's call",
)


def test_the_tree_has_every_package_with_what_it_imports_above_it() -> None:
    order = [name for name, _ in ROWS]
    assert sorted(order) == sorted(LAYERS)
    wrong = [
        (name, below)
        for name in order
        for below in LAYERS[name]
        if order.index(below) > order.index(name)
    ]
    assert not wrong


def test_rooms_that_the_tree_names_are_there() -> None:
    for name, words in ROWS:
        for room in re.findall(r"`(\w+)/`", words):
            assert (PACKAGE / name / room).is_dir(), f"{name}/{room}"


def test_paths_exist() -> None:
    named = re.findall(r"`([\w/]+/[\w/]*(?:\.py|/))`", TEXT)
    assert len(named) > 30
    missing = [name for name in named if not ((PACKAGE / name).exists() or (ROOT / name).exists())]
    assert not missing


def test_a_walk_has_at_most_fifteen_stops() -> None:
    for title in WALKS:
        walk = TEXT.partition(title)[2].partition("\n## ")[0]
        stops = re.findall(r"^(\d+)\. ", walk, re.MULTILINE)
        assert stops == [str(number + 1) for number in range(len(stops))]
        assert 0 < len(stops) <= 15
