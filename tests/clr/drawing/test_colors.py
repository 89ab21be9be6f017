"""Colours: what they are called, what they are made of, and text that means one."""

from __future__ import annotations

import pytest

from poshws.clr.drawing.colors import Color, ColorTranslatorMembers
from poshws.corelib.exceptions.dotnet import ArgumentException


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("red", "Color [Red]"),
        ("#ff0000", "Color [Red]"),
        ("#102030", "Color [A=255, R=16, G=32, B=48]"),
        ("#10203040", "Color [A=16, R=32, G=48, B=64]"),
        ("1, 2, 3", "Color [A=255, R=1, G=2, B=3]"),
        ("255", "Color [A=0, R=0, G=0, B=255]"),
        ("", "Color [Empty]"),
    ],
)
def test_text_as_the_type_converter_reads_it(text: str, shown: str) -> None:
    assert str(Color.from_text(text)) == shown


def test_text_that_means_no_color() -> None:
    with pytest.raises(ArgumentException, match="Color '1,2' is not valid"):
        Color.from_text("1,2")
    with pytest.raises(ArgumentException, match="nosuch is not a valid value for Int32"):
        Color.from_text("nosuch")


def test_hue_saturation_and_brightness_are_single_precision() -> None:
    tomato = Color.from_name("tomato")
    shown = [f"{part:.7g}" for part in (tomato.get_hue(), tomato.get_brightness())]
    assert shown == ["9.130434", "0.6392157"]


def test_a_name_without_a_color_is_kept() -> None:
    made = Color.from_name("nosuch")
    assert (made.name, made.to_argb(), made.is_named_color) == ("nosuch", 0, True)


def test_html() -> None:
    translator = ColorTranslatorMembers
    assert str(translator.from_html("#abc")) == "Color [A=255, R=170, G=187, B=204]"
    assert translator.to_html(translator.from_html("LightGrey")) == "LightGrey"
    assert translator.to_html(Color.from_argb(1, 2, 3)) == "#010203"
