"""The functions of XPath 1.0, and its conversions between nodes, strings, numbers and truths."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

from poshws.corelib.xml.nodes import Element


def to_string(value: object) -> str:
    if isinstance(value, list):
        return str(value[0].text) if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if value != value:
            return "NaN"
        if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
        return str(int(value)) if value == int(value) else repr(value)
    return str(value)


def to_number(value: object) -> float:
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float):
        return value
    text = to_string(value).strip()
    digits = text.removeprefix("-")
    if not digits or not all(each.isdigit() or each == "." for each in digits):
        return math.nan
    try:
        return float(text)
    except ValueError:
        return math.nan


def to_truth(value: object) -> bool:
    if isinstance(value, float):
        return bool(value) and value == value
    return bool(value)


def _node(context: Any, nodes: tuple[Any, ...]) -> object:
    """The first node of the argument, or the context's."""
    if not nodes:
        return context.node
    return nodes[0][0] if nodes[0] else None


def _text(context: Any, values: tuple[object, ...]) -> str:
    return to_string(values[0]) if values else str(context.node.text)


def _substring(context: object, text: object, start: object, length: object = None) -> str:
    """Counted from 1, rounded as the standard has it."""
    whole, first = to_string(text), _round(to_number(start))
    if first != first:
        return ""
    end = math.inf if length is None else first + _round(to_number(length))
    if end != end:
        return ""
    return "".join(letter for place, letter in enumerate(whole, 1) if first <= place < end)


def _round(value: float) -> float:
    return value if not math.isfinite(value) else float(math.floor(value + 0.5))


def _translate(context: object, text: object, before: object, after: object) -> str:
    sources, targets = to_string(before), to_string(after)
    table: dict[int, str | None] = {}
    for place, letter in enumerate(sources):
        table.setdefault(ord(letter), targets[place] if place < len(targets) else None)
    return to_string(text).translate(table)


def _before(context: object, text: object, mark: object) -> str:
    head, found, _ = to_string(text).partition(to_string(mark)) if to_string(mark) else ("", "", "")
    return head if found else ""


def _after(context: object, text: object, mark: object) -> str:
    return to_string(text).partition(to_string(mark))[2] if to_string(mark) else to_string(text)


def _id(context: Any, value: object) -> list[Element]:
    wanted = set(to_string(value).split())
    root = context.node.document or context.node
    return [
        each
        for each in root.descendants()
        if isinstance(each, Element)
        and any(a.name == "xml:id" and a.data in wanted for a in each.attributes)
    ]


FUNCTIONS: Final[dict[str, Callable[..., Any]]] = {
    "position": lambda context: float(context.position),
    "last": lambda context: float(context.size),
    "count": lambda context, nodes: float(len(nodes)),
    "id": _id,
    "name": lambda context, *nodes: getattr(_node(context, nodes), "name", ""),
    "local-name": lambda context, *nodes: getattr(_node(context, nodes), "local_name", ""),
    "namespace-uri": lambda context, *nodes: getattr(_node(context, nodes), "namespace", ""),
    "string": lambda context, *values: _text(context, values),
    "concat": lambda context, *values: "".join(map(to_string, values)),
    "starts-with": lambda context, text, part: to_string(text).startswith(to_string(part)),
    "contains": lambda context, text, part: to_string(part) in to_string(text),
    "substring-before": _before,
    "substring-after": _after,
    "substring": _substring,
    "string-length": lambda context, *values: float(len(_text(context, values))),
    "normalize-space": lambda context, *values: " ".join(_text(context, values).split()),
    "translate": _translate,
    "boolean": lambda context, value: to_truth(value),
    "not": lambda context, value: not to_truth(value),
    "true": lambda context: True,
    "false": lambda context: False,
    "number": lambda context, *values: to_number(values[0] if values else [context.node]),
    "sum": lambda context, nodes: float(sum(to_number(node.text) for node in nodes)),
    "floor": lambda context, value: float(math.floor(to_number(value))),
    "ceiling": lambda context, value: float(math.ceil(to_number(value))),
    "round": lambda context, value: _round(to_number(value)),
}
