"""Control characters in strings from elsewhere."""

from __future__ import annotations

import pytest

from poshws.corelib.text.control_characters import harmless, without_control


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain ä\ttab\nline", "plain ä\ttab\nline"),
        ("\x1b]0;title\x07", "^[]0;title^G"),
        ("\x1b[31mred\x1b[0m", "^[[31mred^[[0m"),
        ("a\rb", "a^Mb"),
        ("a\r\nb\x00", "a\nb^@"),
        ("\x7f\x9b", "^?\\x9b"),
    ],
)
def test_every_control_character_is_shown(text: str, shown: str) -> None:
    assert without_control(text) == shown


def test_colours_may_be_let_through() -> None:
    assert harmless("\x1b[31mred\x1b[2J") == "\x1b[31mred^[[2J"
