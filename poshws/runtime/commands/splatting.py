"""Splatted arguments: `@table` becomes named arguments, `@list` positional ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.objects.enumeration import characters
from poshws.runtime.commands.call_sites import POSITIONAL, SPLAT, SWITCH, WITH_VALUE
from poshws.runtime.execution.enumeration import elements_of, is_dictionary

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.runtime.commands.call_sites import CallSite


class NamedWord(str):
    """`-Name` as an element of `$args`: splatted again, it is a parameter's name again."""

    __slots__ = ()


def expand(
    site: CallSite, values: tuple[Any, ...], find: Callable[[str], Any]
) -> tuple[list[tuple[Any, ...]], tuple[Any, ...]]:
    """The elements and values of a call with its splats opened; explicit names win over tables,
    whose names come behind all other arguments.

    `find` tells what a name stands for, since aliases and beginnings name the same parameter.
    """
    first = 0 if site.name is not None else 1
    elements: list[tuple[Any, ...]] = []
    opened: list[Any] = list(values[:first])
    explicit = {
        find(str(title)) for kind, title, *_ in site.elements if kind in (SWITCH, WITH_VALUE)
    }
    index = first
    named: list[tuple[tuple[Any, ...], Any]] = []
    for element in site.elements:
        kind = element[0]
        if kind == SWITCH:
            elements.append(element)
            continue
        value = values[index]
        index += 1
        if kind != SPLAT:
            elements.append(element)
            opened.append(value)
        elif is_dictionary(value):
            for key, item in value.items():
                title = str(key)
                if not explicit or find(title) not in explicit:
                    named.append(((WITH_VALUE, title, f"-{title}:", element[3]), item))
        else:
            _open_list(value, elements, opened, element[3])
    for element, item in named:
        elements.append(element)
        opened.append(item)
    # What follows the arguments, such as the targets of redirections, stays behind them.
    opened.extend(values[index:])
    return elements, tuple(opened)


def _open_list(
    value: object, elements: list[tuple[Any, ...]], opened: list[object], place: int
) -> None:
    items = value if isinstance(value, list) else [] if value is None else list_of(value)
    for item in items:
        if type(item) is NamedWord:
            if item.endswith(":"):
                elements.append((SWITCH, item[1:-1], item, place))
            else:
                elements.append((SWITCH, item[1:], item, place))
        else:
            elements.append((POSITIONAL, None, None, place))
            opened.append(item)


def list_of(value: object) -> list[Any]:
    """A collection's elements, a text's characters, or the value alone."""
    if isinstance(value, str):
        return characters(value)

    found = elements_of(value)
    return [value] if found is None else list(found)
