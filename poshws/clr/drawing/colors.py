"""[Drawing.Color] and [Drawing.ColorTranslator]: colours by name, by parts, and as in HTML."""

from __future__ import annotations

from functools import cache
from typing import ClassVar, Final, cast

from poshws.clr.drawing.known_colors import KNOWN_COLORS, SYSTEM_COLORS
from poshws.clr.metadata.describe import describe, snake_case
from poshws.corelib.exceptions.dotnet import ArgumentException, NetException
from poshws.corelib.numerics.number_bases import parse_in_base
from poshws.corelib.numerics.numbers import Byte, Single


@cache
def _known() -> tuple[list[tuple[str, int]], dict[str, int]]:
    """Names and values by number, number 0 being no colour, and numbers by name in lower case."""
    pairs = [word.split(":") for word in KNOWN_COLORS.split()]
    listed = [("", 0), *((name, int(value, 16)) for name, value in pairs)]
    return listed, {name.lower(): number for number, (name, _) in enumerate(listed) if number}


class Color:
    """System.Drawing.Color: a value, or one of the known colours by its number, or a mere name."""

    __slots__ = ("value", "known", "spelled", "__weakref__")
    net_name: ClassVar[str] = "System.Drawing.Color"

    def __init__(
        self, value: int | None = None, known: int = 0, spelled: str | None = None
    ) -> None:
        self.value = value
        self.known = known
        self.spelled = spelled

    def _parts(self) -> tuple[object, ...]:
        return (self.value, self.known, self.spelled)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Color) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def __str__(self) -> str:
        if self.is_named_color:
            return f"Color [{self.name}]"
        if self.is_empty:
            return "Color [Empty]"
        return f"Color [A={self.a}, R={self.r}, G={self.g}, B={self.b}]"

    @property
    def argb(self) -> int:
        """The value without a sign."""
        return _known()[0][self.known][1] if self.known else self.value or 0

    def to_argb(self) -> int:
        return self.argb - (self.argb >> 31 << 32)

    @property
    def a(self) -> Byte:
        return Byte(self.argb >> 24)

    @property
    def r(self) -> Byte:
        return Byte(self.argb >> 16 & 255)

    @property
    def g(self) -> Byte:
        return Byte(self.argb >> 8 & 255)

    @property
    def b(self) -> Byte:
        return Byte(self.argb & 255)

    @property
    def is_known_color(self) -> bool:
        return self.known > 0

    @property
    def is_named_color(self) -> bool:
        return self.known > 0 or self.spelled is not None

    @property
    def is_system_color(self) -> bool:
        return self.known in SYSTEM_COLORS

    @property
    def is_empty(self) -> bool:
        return self._parts() == (None, 0, None)

    @property
    def name(self) -> str:
        if self.spelled is not None:
            return self.spelled
        return _known()[0][self.known][0] if self.known else f"{self.argb:x}"

    def to_known_color(self) -> int:
        return self.known

    def _extremes(self) -> tuple[int, int]:
        parts = int(self.r), int(self.g), int(self.b)
        return min(parts), max(parts)

    def get_hue(self) -> Single:
        low, high = self._extremes()
        red, green, blue = int(self.r), int(self.g), int(self.b)
        delta = high - low
        if not delta:
            return Single(0)
        if red == high:
            sixth = Single((green - blue) / delta)
        elif green == high:
            sixth = Single(Single((blue - red) / delta) + 2)
        else:
            sixth = Single(Single((red - green) / delta) + 4)
        hue = Single(sixth * 60)
        return Single(hue + 360) if hue < 0 else hue

    def get_saturation(self) -> Single:
        low, high = self._extremes()
        if low == high:
            return Single(0)
        total = low + high
        return Single((high - low) / (510 - total if total > 255 else total))

    def get_brightness(self) -> Single:
        return Single(sum(self._extremes()) / 510)

    @staticmethod
    def from_argb(*arguments: object) -> Color:
        """(argb), (red, green, blue), (alpha, colour) or (alpha, red, green, blue)."""
        if len(arguments) == 1:
            (value,) = arguments
            return Color(int(value) & 0xFFFFFFFF)  # type: ignore[call-overload]
        if len(arguments) == 2:
            alpha, base = arguments
            assert isinstance(base, Color)
            return Color(_checked("alpha", alpha) << 24 | base.argb & 0xFFFFFF)
        parts = arguments if len(arguments) == 4 else (255, *arguments)
        value = 0
        for name, part in zip(("alpha", "red", "green", "blue"), parts, strict=True):
            value = value << 8 | _checked(name, part)
        return Color(value)

    @staticmethod
    def from_known_color(color: int) -> Color:
        number = int(color)
        if 0 < number < len(_known()[0]):
            return Color(known=number)
        return Color.from_name(str(number))

    @staticmethod
    def from_name(name: str | None) -> Color:
        number = _known()[1].get((name or "").lower())
        return Color(spelled=name or "") if number is None else Color(known=number)

    @staticmethod
    def from_text(text: str) -> Color:
        """What ColorConverter reads: a name, a number, or the parts between commas."""
        words = text.strip()
        if not words:
            return Color()
        number = _known()[1].get(words.strip("'\"").lower())
        if number is not None:
            return Color(known=number)
        parts = [_number(part.strip()) for part in words.split(",")]
        if len(parts) == 1:
            return _named(Color.from_argb(*_with_alpha(words, parts[0])))
        if len(parts) not in (3, 4):
            raise ArgumentException(f"Color '{text}' is not valid.")
        return _named(Color.from_argb(*parts))


def _checked(name: str, value: object) -> int:
    number = int(value)  # type: ignore[call-overload]
    if not 0 <= number <= 255:
        raise ArgumentException(
            f"Value of '{number}' is not valid for '{name}'. '{name}' should be greater than or "
            "equal to 0 and less than or equal to 255."
        )
    return int(number)


Color.empty = Color()  # type: ignore[attr-defined]
for _place, (_name, _) in enumerate(_known()[0]):
    if _place and _place not in SYSTEM_COLORS:
        setattr(Color, snake_case(_name), Color(known=_place))


_HTML_NAMES: Final = {
    "activecaption": "ActiveCaption",
    "background": "Desktop",
    "buttonface": "Control",
    "threedface": "Control",
    "buttonhighlight": "ControlLightLight",
    "buttonshadow": "ControlDark",
    "buttontext": "ControlText",
    "captiontext": "ActiveCaptionText",
    "graytext": "GrayText",
    "highlight": "Highlight",
    "highlighttext": "HighlightText",
    "infobackground": "Info",
    "infotext": "InfoText",
    "lightgrey": "LightGray",
    "menu": "Menu",
    "menutext": "MenuText",
    "scrollbar": "ScrollBar",
    "threeddarkshadow": "ControlDarkDark",
    "window": "Window",
    "windowframe": "WindowFrame",
    "windowtext": "WindowText",
}
"""HTML's names that are not those of .NET."""


class ColorTranslatorMembers:
    """System.Drawing.ColorTranslator."""

    @staticmethod
    def from_html(text: str | None) -> Color:
        if not text:
            return Color()
        digits = text.removeprefix("#")
        if digits is not text and len(digits) in (3, 6):
            if len(digits) == 3:
                digits = "".join(digit * 2 for digit in digits)
            return Color(0xFF000000 | cast(int, parse_in_base(digits, 16, int)))
        known = _HTML_NAMES.get(text.lower())
        if known is not None:
            return Color.from_name(known)
        try:
            return Color.from_text(text)
        except ArgumentException as error:
            raise ArgumentException(error.message, parameter="htmlColor") from None

    @staticmethod
    def to_html(color: Color) -> str:
        if color.is_empty:
            return ""
        if color.is_system_color:
            spelled = next((k for k, v in _HTML_NAMES.items() if v == color.name), None)
            return spelled or color.name.lower()
        if color.is_named_color:
            return "LightGrey" if color.name == "LightGray" else color.name
        return f"#{color.argb & 0xFFFFFF:06X}"

    @staticmethod
    def to_win32(color: Color) -> int:
        return int(color.r) | int(color.g) << 8 | int(color.b) << 16

    @staticmethod
    def from_win32(value: int) -> Color:
        parts = value & 255, value >> 8 & 255, value >> 16 & 255
        return _named(Color.from_argb(*parts))

    to_ole = to_win32
    from_ole = from_win32


@cache
def _numbers_by_value() -> dict[int, int]:
    """The first known colour of each value, those left out that a desktop decides."""
    found: dict[int, int] = {}
    for number, (_, value) in enumerate(_known()[0]):
        if number and number not in SYSTEM_COLORS:
            found.setdefault(value, number)
    return found


def _named(color: Color) -> Color:
    """The known colour of that value, where there is one."""
    number = _numbers_by_value().get(color.argb)
    return color if number is None else Color(known=number)


def _with_alpha(words: str, value: int) -> tuple[int]:
    """A number of six digits says nothing of alpha: it is no hole."""
    digits = words.removeprefix("#").removeprefix("0x").removeprefix("0X")
    return (value | 0xFF000000,) if digits is not words and len(digits) == 6 else (value,)


def _number(word: str) -> int:
    """A part as Int32Converter reads it."""
    try:
        if word.startswith("#"):
            return cast(int, parse_in_base(word[1:], 16, int))
        if word[:2] in ("0x", "0X"):
            return cast(int, parse_in_base(word[2:], 16, int))
        return int(word)
    except (ValueError, NetException):
        raise ArgumentException(f"{word} is not a valid value for Int32.") from None


TYPES = describe(
    __file__,
    {
        "System.Drawing.Color": Color,
        "System.Drawing.ColorTranslator": ColorTranslatorMembers,
    },
)
