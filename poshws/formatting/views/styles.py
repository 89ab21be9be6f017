"""Views of $PSStyle: every sequence in its own colour, its escape character written out."""

from __future__ import annotations

from poshws.formatting.objects import dictionary_items, read, text
from poshws.formatting.style import ESCAPE, RESET
from poshws.formatting.view import ListItem, Source, View, entry, item

_PREFIX = "System.Management.Automation.PSStyle"
_COLOURS = "Black White Red Magenta Blue Cyan Green Yellow"


def _shown(path: str) -> Source:
    """The sequence at a path of properties, as decoration and as text."""

    def value(target: object, _: object) -> object:
        for name in path.split("."):
            target = read(target, name)
        sequence = text(target)
        return sequence + sequence.replace(ESCAPE, "`e") + RESET

    return value


def _items(names: str, prefix: str = "") -> list[ListItem | str]:
    return [item(prefix + name, _shown(prefix + name)) for name in names.split()]


def _colours(prefix: str = "") -> list[ListItem | str]:
    names = [name for each in _COLOURS.split() for name in (each, f"Bright{each}")]
    return _items(" ".join(names), prefix)


def _extensions(target: object, _: object) -> object:
    table = [(text(key), text(value)) for key, value in dictionary_items(read(target, "Extension"))]
    longest = max((len(key) for key, _value in table), default=0)
    return "".join(
        f'{key:<{longest}} = "{value}{value.replace(ESCAPE, "`e")}{RESET}"\n'
        for key, value in table
    )


def _listing(kind: str, items: list[ListItem | str]) -> View:
    name = _PREFIX + kind
    return View("List", (name,), name, entries=[entry(items)])


_FORMATTING = (
    "FormatAccent ErrorAccent Error Warning Verbose Debug TableHeader CustomTableHeaderLabel "
    "FeedbackName FeedbackText FeedbackAction"
)
_FLAGS = (
    "Reset BlinkOff Blink BoldOff Bold DimOff Dim Hidden HiddenOff Reverse ReverseOff ItalicOff "
    "Italic UnderlineOff Underline StrikethroughOff Strikethrough"
)
_PROGRESS: list[ListItem | str] = [
    item("Progress.MaxWidth", lambda target, _: read(read(target, "Progress"), "MaxWidth")),
    item("Progress.View", lambda target, _: read(read(target, "Progress"), "View")),
    item(
        "Progress.UseOSCIndicator",
        lambda target, _: read(read(target, "Progress"), "UseOSCIndicator"),
    ),
]

VIEWS: list[View] = [
    _listing(
        "",
        [
            *_items(_FLAGS),
            "OutputRendering",
            "AutoSizeDefaultFormatting",
            *_items(_FORMATTING, "Formatting."),
            item("Progress.Style", _shown("Progress.Style")),
            *_PROGRESS,
            *_items("Directory SymbolicLink Executable", "FileInfo."),
            item(
                "FileInfo.Extension",
                lambda target, session: _extensions(read(target, "FileInfo"), session),
            ),
            *_colours("Foreground."),
            *_colours("Background."),
        ],
    ),
    _listing("+FormattingData", _items(_FORMATTING)),
    _listing(
        "+ProgressConfiguration",
        [item("Style", _shown("Style")), "MaxWidth", "View", "UseOSCIndicator"],
    ),
    _listing(
        "+FileInfoFormatting",
        [*_items("Directory SymbolicLink Executable"), item("Extension", _extensions)],
    ),
    _listing("+ForegroundColor", _colours()),
    _listing("+BackgroundColor", _colours()),
]
