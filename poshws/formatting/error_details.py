"""Everything about an error, property by property, what is inside of it indented.

This is what Get-Error prints. Empty properties are left out, and no more than ten levels are shown.
"""

from __future__ import annotations

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.typesystem.types import Type
from poshws.formatting import objects
from poshws.formatting.style import Theme
from poshws.formatting.widths import ELLIPSIS

_DEEPEST = 10
_STEP = 4
_INVOCATION = "System.Management.Automation.InvocationInfo"
_SECRET = "authorization"


def describe_error(target: object, theme: Theme, indent: int = 0, depth: int = 1) -> str:
    """The lines of an error or of something inside of it, joined by `\\n`."""
    properties = _shown_properties(target)
    width = max((len(name) for name, _ in properties), default=0)
    lines = []
    for name, value in properties:
        head = f"{' ' * indent}{theme.accent}{name:<{width}} : {theme.reset}"
        lines.append(head + _value_text(name, value, width, indent, depth, theme))
    return "\n".join(lines)


def _shown_properties(target: object) -> list[tuple[str, object]]:
    inner = objects.base(target)
    found: list[tuple[str, object]] = []
    if isinstance(inner, NetException):
        found.append(("Type", inner.type_name))
    for name in objects.property_names(target):
        try:
            value = objects.read(target, name)
        except NetException:
            continue
        if not _is_empty(value) and name not in ("PSErrorIndex", "Type"):
            found.append((name, value))
    return found


def _is_empty(value: object) -> bool:
    if value is None:
        return True
    if type(value) is bool or isinstance(value, (int, float, str)):
        return not value  # as in `-ne ''`
    elements = objects.elements(value)
    return elements is not None and not list(elements)


def _value_text(name: str, value: object, width: int, indent: int, depth: int, theme: Theme) -> str:
    if _is_expanded(value):
        if depth >= _DEEPEST:
            return ELLIPSIS
        return "\n" + describe_error(value, theme, indent + _STEP, depth + 1)
    if name == "StackTrace":
        # Stack traces are wide, so they start at the left edge.
        return f"\n{objects.text(value)}"
    if objects.is_dictionary(value):
        return _dictionary_text(value, indent, theme)
    if isinstance(value, Type):
        return f"[{objects.text(value)}]"
    elements = objects.elements(value)
    if elements is not None and name != "Data":
        return _collection_text(list(elements), indent, depth, theme)
    return _plain_text(name, value, width, indent, theme)


def _is_expanded(value: object) -> bool:
    inner = objects.base(value)
    return isinstance(inner, NetException | ErrorRecord) or objects.type_name(inner) == _INVOCATION


def _dictionary_text(value: object, indent: int, theme: Theme) -> str:
    lines = [""]
    for key, held in sorted(objects.dictionary_items(value), key=lambda each: str(each[0]).lower()):
        shown = ELLIPSIS if str(key).lower() == _SECRET else objects.text(held)
        lines.append(f"{' ' * indent}    {theme.accent}{objects.text(key)} : {theme.reset}{shown}")
    return "\n".join(lines) + "\n"


def _collection_text(elements: list[object], indent: int, depth: int, theme: Theme) -> str:
    if depth >= _DEEPEST:
        return ELLIPSIS
    inner = " " * (indent + indent + _STEP + 2)
    made: list[str] = []
    for count, element in enumerate(elements):
        made.append("\n")
        if isinstance(element, Type):
            made.append(f"{inner}[{objects.text(element)}]")
        elif objects.is_scalar(objects.type_names(element)):
            made.append(inner + objects.text(element))
        else:
            made.append("\n" if count else "")
            made.append(describe_error(element, theme, indent + _STEP, depth + 1))
    return "".join(made)


def _plain_text(name: str, value: object, width: int, indent: int, theme: Theme) -> str:
    text = objects.text(value)
    if name == "PositionMessage" and "~" in text:
        at = text.index("~")
        text = text[:at] + theme.error + text[at:]
    elif name == "Message":
        text = theme.error + text
    lines = [line.strip() for line in text.split("\n")] if "\n" in text else [text]
    return ("\n" + " " * (indent + width + 3)).join(lines)
