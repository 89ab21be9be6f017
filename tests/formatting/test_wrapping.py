"""Lines of a width."""

from __future__ import annotations

from poshws.formatting.wrapping import first_line, split_lines, wrap


def test_by_characters() -> None:
    assert wrap("abcdefg", 3, 2, by_words=False) == ["abc", "de", "fg"]
    assert wrap("ab\ncd", 9, 9, by_words=False) == ["ab", "cd"]
    assert wrap("", 9, 9, by_words=False) == [""]
    assert wrap("日本語", 4, 4, by_words=False) == ["日本", "語"]
    assert wrap("日a", 1, 1, by_words=False) == ["?", "a"]


def test_by_words() -> None:
    text = "the quick brown fox"
    assert wrap(text, 10, 10, by_words=True) == ["the quick ", "brown fox"]
    assert wrap("a longestword", 6, 6, by_words=True) == ["a long", "estwor", "d"]


def test_open_sequences_are_closed_at_the_end_of_a_line() -> None:
    assert split_lines("\x1b[31mred\nstill\x1b[0m\nplain") == [
        "\x1b[31mred\x1b[0m",
        "\x1b[31mstill\x1b[0m",
        "\x1b[31m\x1b[0mplain\x1b[0m",
    ]


def test_first_line() -> None:
    assert first_line("one\ntwo") == "one…"
    assert first_line("one") == "one"
