"""The shape of a predefined view, and short ways to write one down.

A source is the name of a property, a function of the object and the session, or a script block.
"""

from __future__ import annotations

from collections.abc import Callable

from poshws.corelib.records import dataclass, field
from poshws.formatting.packets import ALIGNMENTS, UNDEFINED, Part

Source = object
Content = Callable[[object, object], "list[Part]"]


@dataclass(frozen=True, slots=True)
class ViewColumn:
    """`label` None: the property's name. `cell_alignment`: where cells differ from the heading."""

    source: Source
    label: str | None = None
    width: int = 0
    alignment: int = UNDEFINED
    cell_alignment: int = UNDEFINED
    format: str | None = None


@dataclass(frozen=True, slots=True)
class ListItem:
    source: Source
    label: str | None = None
    format: str | None = None
    condition: Source = None


@dataclass(frozen=True, slots=True)
class ListEntry:
    """The items for objects of some types; no types: for all others."""

    items: list[ListItem]
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WideEntry:
    source: Source
    format: str | None = None
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Grouping:
    """What objects are grouped by; the heading is `label: value` or made by a function."""

    source: Source
    label: str | None = None
    heading: Content | None = None


@dataclass(frozen=True, slots=True)
class View:
    """One view of some types. `kind`: Table, List, Wide or Custom; its part of the fields is
    filled.
    """

    kind: str
    types: tuple[str, ...]
    name: str
    columns: list[ViewColumn] = field(default_factory=list)
    entries: list[ListEntry] = field(default_factory=list)
    cells: list[WideEntry] = field(default_factory=list)
    content: Content | None = None
    group: Grouping | None = None
    wide_columns: int = 0
    wrap: bool = False
    autosize: bool = False
    out_of_band: bool = False
    hide_header: bool = False


def table(
    types: str,
    *columns: ViewColumn | str,
    name: str = "",
    group: Grouping | None = None,
    wrap: bool = False,
    autosize: bool = False,
) -> View:
    """A table; a column as text is `Property`, `Property 12` or `Property 12 Right`."""
    names = tuple(types.split())
    made = [_column(each) if isinstance(each, str) else each for each in columns]
    return View("Table", names, name or names[0], made, group=group, wrap=wrap, autosize=autosize)


def column(
    label: str,
    source: Source,
    width: int = 0,
    alignment: str = "Undefined",
    cells: str = "Undefined",
) -> ViewColumn:
    return ViewColumn(source, label, width, ALIGNMENTS[alignment], ALIGNMENTS[cells])


def _column(text: str) -> ViewColumn:
    prop, *rest = text.split()
    width = int(rest[0]) if rest else 0
    return ViewColumn(prop, None, width, ALIGNMENTS[rest[1]] if len(rest) > 1 else UNDEFINED)


def listing(
    types: str,
    items: str | list[ListItem | str],
    *more: ListEntry,
    name: str = "",
    group: Grouping | None = None,
) -> View:
    """A list of properties by name, with other entries for some of the types."""
    names = tuple(types.split())
    return View("List", names, name or names[0], entries=[*more, entry(items)], group=group)


def entry(items: str | list[ListItem | str], *types: str) -> ListEntry:
    parts = items.split() if isinstance(items, str) else items
    made = [ListItem(each) if isinstance(each, str) else each for each in parts]
    return ListEntry(made, types)


def item(label: str, source: Source) -> ListItem:
    return ListItem(source, label)


def wide(
    types: str, source: str, *more: WideEntry, name: str = "", group: Grouping | None = None
) -> View:
    names = tuple(types.split())
    return View("Wide", names, name or names[0], cells=[*more, WideEntry(source)], group=group)


def custom(
    types: str,
    content: Content,
    name: str = "",
    *,
    out_of_band: bool = False,
    group: Grouping | None = None,
) -> View:
    names = tuple(types.split())
    return View(
        "Custom", names, name or names[0], content=content, out_of_band=out_of_band, group=group
    )
