"""Get-Help about_*: the articles that come with poshws."""

from __future__ import annotations

import pytest

import poshws
from poshws.commands.core.articles import FOLDER, find_articles


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_an_article_is_shown(path):
    (text,) = poshws.run(f"Get-Help {path.stem}")
    lines = text.splitlines()
    assert lines[:2] == ["TOPIC", f"    {path.stem}"]
    assert max(map(len, lines)) <= 120


def test_several_are_listed():
    rows = poshws.run("Get-Help about_* | ForEach-Object { $_.Name, $_.Category, $_.Synopsis }")
    assert rows[:2] == ["about_poshws", "HelpFile"]
    assert len(rows) == 3 * len(find_articles("about_*"))


def test_unknown_articles_are_an_error():
    with poshws.Session() as session:
        assert session.run("Get-Help about_nothing") == []
        assert "about_nothing" in str(session.errors[0])
