"""$PSStyle: the escape sequences of text and output, some of which a script may change."""

from __future__ import annotations

import re
from typing import ClassVar

from poshws.clr.metadata.describe import snake_case
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentOutOfRangeException,
    KeyNotFoundException,
)
from poshws.corelib.typesystem.declare import Declaration, declare
from poshws.objects.conversion.strings import convert_to_string

_SEQUENCES = re.compile(r"\x1b\[\d*(?:;\d+)*m|\x1b\[\?\d+[hl]|\x1b\]8;;.*?\x1b\\")
_COLOURS = ("Black", "Red", "Green", "Yellow", "Blue", "Magenta", "Cyan", "White")
_NARROWEST_PROGRESS = 18
_PREFIX = "System.Management.Automation.PSStyle"

# The numbers of the console's 16 colours as graphics codes, in the order of System.ConsoleColor.
_CONSOLE_CODES = (30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97)

TEXT_STYLES = {
    "Reset": 0,
    "BlinkOff": 25,
    "Blink": 5,
    "BoldOff": 22,
    "Bold": 1,
    "DimOff": 22,
    "Dim": 2,
    "Hidden": 8,
    "HiddenOff": 28,
    "Reverse": 7,
    "ReverseOff": 27,
    "ItalicOff": 23,
    "Italic": 3,
    "UnderlineOff": 24,
    "Underline": 4,
    "StrikethroughOff": 29,
    "Strikethrough": 9,
}
FORMATTING = {
    "FormatAccent": "32;1",
    "TableHeader": "32;1",
    "CustomTableHeaderLabel": "32;1;3",
    "ErrorAccent": "36;1",
    "Error": "31;1",
    "Warning": "33;1",
    "Verbose": "33;1",
    "Debug": "33;1",
    "FeedbackName": "33",
    "FeedbackText": "96",
    "FeedbackAction": "97",
}
_EXTENSIONS = {
    "31;1": (".zip", ".tgz", ".gz", ".tar", ".nupkg", ".cab", ".7z"),
    "33;1": (".ps1", ".psd1", ".psm1", ".ps1xml"),
}


def graphics(code: object) -> str:
    return f"\x1b[{code}m"


def without_content(text: str) -> str:
    """The text itself, which may hold nothing but escape sequences."""
    if _SEQUENCES.sub("", text):
        raise ArgumentException(
            "The specified string contains printable content when it should only contain ANSI "
            f"escape sequences: {text.replace(chr(27), '`e')}"
        )
    return text


class Sequences:
    """Named sequences; `set` checks what a script puts in the place of one."""

    net_name: ClassVar[str] = _PREFIX
    initial: ClassVar[dict[str, str]] = {}

    def __init__(self) -> None:
        self.values = {name: graphics(code) for name, code in self.initial.items()}

    def set(self, name: str, text: str) -> None:
        self.values[name] = without_content(text)


class FormattingData(Sequences):
    net_name = f"{_PREFIX}+FormattingData"
    initial = FORMATTING


class FileExtensions:
    """The sequences of file extensions, which begin with a period."""

    net_name = f"{_PREFIX}+FileInfoFormatting+FileExtensionDictionary"

    def __init__(self) -> None:
        self.sequences = Hashtable(
            (name, graphics(code)) for code, names in _EXTENSIONS.items() for name in names
        )

    def add(self, extension: str, decoration: str) -> None:
        """Raises ArgumentException for one that is there."""
        if _extension(extension) in self.sequences:
            raise ArgumentException(
                f"An item with the same key has already been added. Key: {extension}"
            )
        self.set(extension, decoration)

    def get(self, extension: str) -> object:
        """Raises KeyNotFoundException."""
        if _extension(extension) not in self.sequences:
            raise KeyNotFoundException(
                f"The given key '{extension}' was not present in the dictionary."
            )
        return self.sequences[extension]

    def set(self, extension: str, decoration: str) -> None:
        self.sequences[_extension(extension)] = without_content(decoration)

    def remove(self, extension: str) -> None:
        if _extension(extension) in self.sequences:
            del self.sequences[extension]

    def contains_key(self, extension: str) -> bool:
        return bool(extension) and _extension(extension) in self.sequences


def _extension(text: str) -> str:
    if not text.startswith("."):
        raise ArgumentException(
            "When adding or removing extensions, the extension must start with a period."
        )
    return text


class FileInfoFormatting(Sequences):
    net_name = f"{_PREFIX}+FileInfoFormatting"
    initial = {"Directory": "44;1", "SymbolicLink": "36;1", "Executable": "32;1"}

    def __init__(self) -> None:
        super().__init__()
        self.extension = FileExtensions()


class ProgressConfiguration(Sequences):
    net_name = f"{_PREFIX}+ProgressConfiguration"
    initial = {"Style": "33;1"}

    def __init__(self) -> None:
        super().__init__()
        self.max_width = 120
        self.view: object = enum_value("System.Management.Automation.ProgressView", "Minimal")
        self.use_osc_indicator = False

    def set_max_width(self, width: int) -> None:
        if width < _NARROWEST_PROGRESS:
            raise ArgumentOutOfRangeException(
                "MaxWidth",
                "The MaxWidth for the Progress rendering must be at least 18 to render correctly.",
            )
        self.max_width = width


class ForegroundColor(Sequences):
    net_name = f"{_PREFIX}+ForegroundColor"
    first: ClassVar[int] = 30

    def __init__(self) -> None:
        self.values = {}
        for number, name in enumerate(_COLOURS):
            self.values[name] = graphics(self.first + number)
            self.values[f"Bright{name}"] = graphics(self.first + 60 + number)

    def from_rgb(self, *parts: int) -> str:
        """Red, green and blue, or one number 0xRRGGBB."""
        if len(parts) == 1:
            number = parts[0]
            parts = (number >> 16 & 255, number >> 8 & 255, number & 255)
        return graphics(f"{self.first + 8};2;{';'.join(map(str, parts))}")


class BackgroundColor(ForegroundColor):
    net_name = f"{_PREFIX}+BackgroundColor"
    first = 40


class PSStyle:
    """All of them, and how output is rendered ("Host", "PlainText" or "Ansi")."""

    net_name: ClassVar[str] = _PREFIX

    def __init__(self, rendering: object = 0) -> None:
        self.rendering = rendering
        self.auto_size_default_formatting = False
        self.formatting = FormattingData()
        self.progress = ProgressConfiguration()
        self.foreground = ForegroundColor()
        self.background = BackgroundColor()
        self.file_info = FileInfoFormatting()


def hyperlink(style: PSStyle, text: str, link: object) -> str:
    return f"\x1b]8;;{convert_to_string(link)}\x1b\\{text}\x1b]8;;\x1b\\"


def foreground_sequence(colour: int) -> str:
    return graphics(_CONSOLE_CODES[colour])


def background_sequence(colour: int) -> str:
    return graphics(_CONSOLE_CODES[colour] + 10)


def pair_sequence(foreground: int, background: int) -> str:
    return graphics(f"{_CONSOLE_CODES[foreground]};{_CONSOLE_CODES[background] + 10}")


def _changeable(name: str) -> tuple[str, object]:
    def get(self: Sequences) -> str:
        return self.values[name]

    def change(self: Sequences, text: str) -> None:
        self.set(name, text)

    return f"string {name} {{get;set;}}", (get, change)


def _fixed(name: str) -> tuple[str, object]:
    return f"string {name} {{get;}}", lambda self: self.values[name]


def _text_style(name: str, code: int) -> tuple[str, object]:
    return f"string {name} {{get;}}", lambda self: graphics(code)


def _part(name: str) -> tuple[str, object]:
    kind = {"Foreground": "ForegroundColor", "Background": "BackgroundColor"}.get(name, name)
    kind = {
        "Formatting": "FormattingData",
        "Progress": "ProgressConfiguration",
        "FileInfo": "FileInfoFormatting",
    }.get(kind, kind)
    return f"{_PREFIX}+{kind} {name} {{get;}}", snake_case(name)


def _colour_type(kind: type[ForegroundColor]) -> Declaration:
    names = [each for name in _COLOURS for each in (name, f"Bright{name}")]
    return declare(
        kind.net_name,
        kind,
        {
            **dict(map(_fixed, names)),
            "string FromRgb(byte red, byte green, byte blue)": kind.from_rgb,
            "string FromRgb(uint rgb)": kind.from_rgb,
        },
    )


TYPES = [
    declare(
        _PREFIX,
        PSStyle,
        {
            "System.Management.Automation.OutputRendering OutputRendering {get;set;}": "rendering",
            "bool AutoSizeDefaultFormatting {get;set;}": "auto_size_default_formatting",
            **dict(_text_style(name, code) for name, code in TEXT_STYLES.items()),
            **dict(map(_part, ("Formatting", "Progress", "Foreground", "Background", "FileInfo"))),
            "string FormatHyperlink(string text, uri link)": hyperlink,
            "static string MapForegroundColorToEscapeSequence"
            "(System.ConsoleColor foregroundColor)": foreground_sequence,
            "static string MapBackgroundColorToEscapeSequence"
            "(System.ConsoleColor backgroundColor)": background_sequence,
            "static string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, "
            "System.ConsoleColor backgroundColor)": pair_sequence,
        },
    ),
    declare(FormattingData.net_name, FormattingData, dict(map(_changeable, FORMATTING))),
    declare(
        ProgressConfiguration.net_name,
        ProgressConfiguration,
        {
            **dict([_changeable("Style")]),
            "int MaxWidth {get;set;}": (
                lambda self: self.max_width,
                ProgressConfiguration.set_max_width,
            ),
            "System.Management.Automation.ProgressView View {get;set;}": "view",
            "bool UseOSCIndicator {get;set;}": "use_osc_indicator",
        },
    ),
    declare(
        FileInfoFormatting.net_name,
        FileInfoFormatting,
        {
            **dict(map(_changeable, ("Directory", "SymbolicLink", "Executable"))),
            f"{_PREFIX}+FileInfoFormatting+FileExtensionDictionary Extension {{get;}}": "extension",
        },
    ),
    declare(
        FileExtensions.net_name,
        FileExtensions,
        {
            "void Add(string extension, string decoration)": FileExtensions.add,
            "void Remove(string extension)": FileExtensions.remove,
            "void Clear()": lambda self: self.sequences.clear(),
            "bool ContainsKey(string extension)": FileExtensions.contains_key,
            "string Item(string extension) {get;set;}": (FileExtensions.get, FileExtensions.set),
            "System.Collections.Generic.IEnumerable[string] Keys {get;}": (
                lambda self: list(self.sequences)
            ),
        },
    ),
    _colour_type(ForegroundColor),
    _colour_type(BackgroundColor),
]
