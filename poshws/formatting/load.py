"""Reads views from a format file (`.format.ps1xml`), as Update-FormatData loads it.

The elements are those of about_Format.ps1xml. What a view is written with that PowerShell does
not know is left out; a file that is no XML, or of another kind, raises BadFormatFile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, ParseError, fromstring

from poshws.corelib.typesystem.types import find_type
from poshws.formatting import objects
from poshws.formatting.expressions import Expression, Session, evaluate_first
from poshws.formatting.packets import ALIGNMENTS, NEW_LINE, Frame, Part
from poshws.formatting.rows import holds
from poshws.formatting.text import smart_text
from poshws.formatting.view import (
    Content,
    Grouping,
    ListEntry,
    ListItem,
    Source,
    View,
    ViewColumn,
    WideEntry,
)
from poshws.formatting.views import loaded_views
from poshws.objects.invocation.calls import invoke_static

MakeBlock = Callable[[str], object]
_CONTROLS = {
    "TableControl": "Table",
    "ListControl": "List",
    "WideControl": "Wide",
    "CustomControl": "Custom",
}
_SHOWN_ELEMENTS = 4
_DEEPEST = 50


class BadFormatFile(Exception):
    """The file can't be read as a format file."""


def load_views(text: str, make_block: MakeBlock) -> list[View]:
    """The views of a file; `make_block` makes a script block of its text."""
    try:
        root = fromstring(text)
    except ParseError as error:
        raise BadFormatFile(str(error)) from error
    if root.tag != "Configuration":
        raise BadFormatFile(f"The root of the file is {root.tag} instead of Configuration.")
    return list(_Reader(root, make_block).views())


def load_format_file(session: object, path: str, *, is_first: bool = False) -> None:
    """Adds the views of a file to a session. Raises BadFormatFile."""
    kind = find_type("System.Management.Automation.ScriptBlock")
    assert kind is not None
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except OSError as error:
        raise BadFormatFile(str(error)) from error
    views = load_views(text, lambda script: invoke_static(kind, "Create", [script]))
    if is_first:
        loaded_views(session).prepend(views)
    else:
        loaded_views(session).append(views)


class _Reader:
    """The tables of one file: selection sets and controls that its views may name."""

    def __init__(self, root: Element, make_block: MakeBlock) -> None:
        self._root = root
        self._make_block = make_block
        self._sets = {
            _text(each, "Name"): _strings(each, "Types/TypeName")
            for each in root.findall("SelectionSets/SelectionSet")
        }
        self._controls = self._named_controls(root)

    @staticmethod
    def _named_controls(parent: Element) -> dict[str, Element]:
        found = {}
        for each in parent.findall("Controls/Control"):
            control = each.find("CustomControl")
            if control is not None:
                found[_text(each, "Name")] = control
        return found

    def views(self) -> Iterator[View]:
        for each in self._root.findall("ViewDefinitions/View"):
            for tag, kind in _CONTROLS.items():
                control = each.find(tag)
                if control is not None:
                    yield self._view(each, control, kind)

    def _view(self, view: Element, control: Element, kind: str) -> View:
        local = {**self._controls, **self._named_controls(view)}
        types = self._types(view.find("ViewSelectedBy"))
        grouping = self._grouping(view.find("GroupBy"), local)
        rows = control.findall("TableRowEntries/TableRowEntry")
        return View(
            kind,
            types,
            _text(view, "Name"),
            columns=self._columns(control, rows) if kind == "Table" else [],
            entries=[self._list_entry(e) for e in control.findall("ListEntries/ListEntry")],
            cells=[self._wide_entry(e) for e in control.findall("WideEntries/WideEntry")],
            content=self._content(control, local) if kind == "Custom" else None,
            group=grouping,
            wide_columns=int(_text(control, "ColumnNumber") or 0),
            wrap=any(_is_set(row, "Wrap") for row in rows),
            autosize=_is_set(control, "AutoSize") or _is_set(control, "Autosize"),
            out_of_band=_is_set(view, "OutOfBand"),
            hide_header=_is_set(control, "HideTableHeaders"),
        )

    def _types(self, selected: Element | None) -> tuple[str, ...]:
        if selected is None:
            return ()
        names = _strings(selected, "TypeName")
        for name in _strings(selected, "SelectionSetName"):
            names += self._sets.get(name, [])
        return tuple(names)

    def _source(self, element: Element) -> Source:
        """The property or script block of an item; None where it has neither."""
        script = element.find("ScriptBlock")
        if script is not None:
            return self._make_block(script.text or "")
        return _text(element, "PropertyName") or None

    def _grouping(self, group: Element | None, controls: dict[str, Element]) -> Grouping | None:
        if group is None:
            return None
        control = group.find("CustomControl")
        if control is None:
            control = controls.get(_text(group, "CustomControlName"))
        heading = self._content(control, controls) if control is not None else None
        return Grouping(self._source(group), _text(group, "Label") or None, heading)

    def _columns(self, control: Element, rows: list[Element]) -> list[ViewColumn]:
        headers = control.findall("TableHeaders/TableColumnHeader")
        items = rows[0].findall("TableColumnItems/TableColumnItem") if rows else []
        columns = []
        for index, item in enumerate(items):
            header = headers[index] if index < len(headers) else Element("TableColumnHeader")
            columns.append(
                ViewColumn(
                    self._source(item) or (lambda target, session: ""),
                    _text(header, "Label") or None,
                    int(_text(header, "Width") or 0),
                    _alignment(header),
                    _alignment(item),
                    _text(item, "FormatString") or None,
                )
            )
        return columns

    def _list_entry(self, entry: Element) -> ListEntry:
        items = [
            ListItem(
                self._source(item),
                _text(item, "Label") or None,
                _text(item, "FormatString") or None,
                self._condition(item),
            )
            for item in entry.findall("ListItems/ListItem")
        ]
        return ListEntry(items, self._types(entry.find("EntrySelectedBy")))

    def _condition(self, item: Element) -> Source:
        condition = item.find("ItemSelectionCondition")
        return None if condition is None else self._source(condition)

    def _wide_entry(self, entry: Element) -> WideEntry:
        item = entry.find("WideItem")
        item = Element("WideItem") if item is None else item
        types = self._types(entry.find("EntrySelectedBy"))
        return WideEntry(self._source(item), _text(item, "FormatString") or None, types)

    def _content(self, control: Element, controls: dict[str, Element]) -> Content:
        """A function that makes the parts of an object's text."""
        entries = [
            (self._types(entry.find("EntrySelectedBy")), entry.find("CustomItem"))
            for entry in control.findall("CustomEntries/CustomEntry")
        ]

        def make(target: object, session: object) -> list[Part]:
            item = _chosen(entries, target)
            return [] if item is None else self._parts(item, target, session, controls, 0)

        return make

    def _parts(
        self,
        item: Element,
        target: object,
        session: object,
        controls: dict[str, Element],
        depth: int,
    ) -> list[Part]:
        parts: list[Part] = []
        for each in item if depth < _DEEPEST else []:
            if each.tag == "Text":
                parts.append(each.text or "")
            elif each.tag == "NewLine":
                parts += [NEW_LINE] * int(_text(each, "Count") or 1)
            elif each.tag == "Frame":
                inner = each.find("CustomItem")
                inside = (
                    [] if inner is None else self._parts(inner, target, session, controls, depth)
                )
                hanging = int(_text(each, "FirstLineHanging") or 0)
                first = int(_text(each, "FirstLineIndent") or 0) or -hanging
                left, right = _text(each, "LeftIndent"), _text(each, "RightIndent")
                parts.append(Frame(inside, int(left or 0), int(right or 0), first))
            elif each.tag == "ExpressionBinding":
                parts += self._bound(each, target, session, controls, depth)
        return parts

    def _bound(
        self,
        binding: Element,
        target: object,
        session: object,
        controls: dict[str, Element],
        depth: int,
    ) -> list[Part]:
        """An expression's value, or what another control makes of it or of its elements."""
        runner: Session | None = session  # type: ignore[assignment]
        condition = self._condition(binding)
        if condition is not None and not holds(condition, target, runner):
            return []
        source = self._source(binding)
        value = target
        if source is not None:
            result = evaluate_first(Expression(source), target, runner)
            value = None if result is None else result.value
        values = [value]
        if _is_set(binding, "EnumerateCollection"):
            values = [each for each in objects.elements(value) or [value] if each is not None]
        control = binding.find("CustomControl")
        if control is None:
            control = controls.get(_text(binding, "CustomControlName"))
        if control is None:
            return [smart_text(each, _SHOWN_ELEMENTS, runner) for each in values]
        make = self._content(control, controls)
        return [Frame(make(each, session)) for each in values if each is not None]


def _chosen(
    entries: list[tuple[tuple[str, ...], Element | None]], target: object
) -> Element | None:
    for name in objects.type_names(target):
        for types, item in entries:
            if any(each.lower() == name.lower() for each in types):
                return item
    return next((item for types, item in entries if not types), None)


def _text(element: Element, path: str) -> str:
    return (element.findtext(path) or "").strip()


def _strings(element: Element, path: str) -> list[str]:
    return [(each.text or "").strip() for each in element.findall(path)]


def _is_set(element: Element, tag: str) -> bool:
    """Whether a switch element is there and not false."""
    found = element.find(tag)
    return found is not None and (found.text or "").strip().lower() != "false"


def _alignment(element: Element) -> int:
    return ALIGNMENTS.get(_text(element, "Alignment").capitalize(), 0)
