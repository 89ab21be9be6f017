"""Objects to CLIXML, as PowerShell's serializer writes it.

Numbers, strings, dates and the like are one element each (`primitives`). Anything else is an Obj:
its
type names, its text, then what it holds. Dictionaries, lists, stacks, queues and other collections
write their elements, at any depth; other objects write their properties, each one level deeper, and
become strings below the last level. An object that was written before is a Ref to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final
from xml.sax.saxutils import escape

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import PSCustomObject, PSObject, unwrap
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.instance_members import added_members, type_names
from poshws.objects.properties import PropertyView, hidden_names, hidden_views, properties_of
from poshws.serialization.clixml.deserialized import deserialized_string
from poshws.serialization.clixml.primitives import encode, primitive

NAMESPACE: Final = "http://schemas.microsoft.com/powershell/2004/04"
HEAD: Final = f'<Objs Version="1.1.0.1" xmlns="{NAMESPACE}">'
DEEPEST: Final = 50
"""Levels below the top that are written at most."""
_TOO_DEEP = "Serialized XML is nested too deeply."
_DEPTHS: Final = {
    "System.Management.Automation.PSCredential": 1,
    "System.Management.Automation.SwitchParameter": 1,
}
_QUOTE: Final = {'"': "&quot;"}


class Serializer:
    """Writes objects one after the other; `lines` are the elements so far, indented."""

    def __init__(self, depth: int = 1, *, is_indented: bool = True) -> None:
        self.lines: list[str] = []
        self._depth = depth
        self._step = "  " if is_indented else ""
        self._level = 1
        self._below_top = 0
        self._objects: dict[int, int] = {}
        self._kept: list[object] = []
        self._types: dict[tuple[str, ...], int] = {}

    def document(self) -> str:
        """Everything written, as a document."""
        if not self.lines:
            return HEAD[:-1] + " />"
        line_end = "\n" if self._step else ""
        return f"{HEAD}{line_end}{line_end.join(self.lines)}{line_end}</Objs>"

    def write(self, value: object) -> None:
        """Adds an object at the top level."""
        self._write(value, None, self._depth)

    # --- lines

    def _line(self, text: str) -> None:
        self.lines.append(self._step * self._level + text)

    def _open(self, tag: str, attributes: Mapping[str, object] = {}) -> int:  # noqa: B006  (read only)
        self._line(f"<{tag}{_attributes(attributes)}>")
        self._level += 1
        return len(self.lines)

    def _close(self, tag: str, opened: int) -> None:
        self._level -= 1
        if len(self.lines) == opened:
            self.lines[-1] = self.lines[-1][:-1] + " />"
        else:
            self._line(f"</{tag}>")

    # --- values

    def _write(self, value: object, name: str | None, depth: int) -> None:
        attributes: dict[str, object] = {} if name is None else {"N": encode(name)}
        if value is None:
            self._line(f"<Nil{_attributes(attributes)} />")
            return
        self._below_top += 1
        try:
            if self._below_top == DEEPEST:
                value = _TOO_DEEP
            self._write_value(value, attributes, depth)
        finally:
            self._below_top -= 1

    def _write_value(self, value: object, attributes: dict[str, object], depth: int) -> None:
        base = unwrap(value)
        found = primitive(base)
        if found is not None:
            self._write_primitive(value, found, attributes, depth)
            return
        depth = _DEPTHS.get(type_of(base).full_name, depth)
        known = self._objects.get(id(base))
        if known is not None:
            self._line(f"<Ref{_attributes({**attributes, 'RefId': known})} />")
            return
        if self._write_container(value, base, attributes, depth):
            return
        if depth == 0:
            self._write_primitive(value, ("S", encode(_text(value))), attributes, depth)
            return
        self._write_object(value, base, attributes, depth)

    def _write_primitive(
        self, value: object, found: tuple[str, str], attributes: dict[str, object], depth: int
    ) -> None:
        tag, text = found
        members = added_members(value)
        is_renamed = type(value) is PSObject and value.type_names is not None
        shown = deserialized_string(value)
        if not members and not is_renamed and shown is None:
            self._line(f"<{tag}{_attributes(attributes)}>{escape(text)}</{tag}>")
            return
        opened = self._start(value, attributes, has_types=is_renamed, text=shown)
        self._line(f"<{tag}>{escape(text)}</{tag}>")
        self._write_members(_added(value), depth)
        self._close("Obj", opened)

    def _start(
        self, value: object, attributes: dict[str, object], *, has_types: bool, text: str | None
    ) -> int:
        """The head of an Obj: its number, its type names and its text."""
        base = unwrap(value)
        number = self._objects[id(base)] = len(self._kept)
        self._kept.append(base)
        opened = self._open("Obj", {**attributes, "RefId": number})
        if has_types:
            self._write_types(tuple(type_names(value)))
        if text is not None:
            self._line(f"<ToString>{escape(encode(text))}</ToString>")
        return opened

    def _write_types(self, names: tuple[str, ...]) -> None:
        if not names:
            return
        number = self._types.get(names)
        if number is not None:
            self._line(f'<TNRef RefId="{number}" />')
            return
        number = self._types[names] = len(self._types)
        opened = self._open("TN", {"RefId": number})
        for each in names:
            self._line(f"<T>{escape(encode(each))}</T>")
        self._close("TN", opened)

    # --- containers

    def _write_container(
        self, value: object, base: object, attributes: dict[str, object], depth: int
    ) -> bool:
        entries = dictionary_entries(base)
        tag = "DCT" if entries is not None else _container_tag(base)
        if tag is None:
            return False
        opened = self._start(value, attributes, has_types=True, text=None)
        inside = self._open(tag)
        if entries is not None:
            for key, held in entries:
                entry = self._open("En")
                self._write(key, "Key", depth)
                self._write(held, "Value", depth)
                self._close("En", entry)
        else:
            for item in enumerable(base) or ():
                self._write(item, None, depth)
        self._close(tag, inside)
        if depth:
            if tag == "IE":
                self._write_properties(value, depth)
            else:
                self._write_members(_added(value), depth)
        self._close("Obj", opened)
        return True

    # --- objects

    def _write_object(
        self, value: object, base: object, attributes: dict[str, object], depth: int
    ) -> None:
        shown = deserialized_string(value)
        if shown is None and not isinstance(base, PSCustomObject):
            shown = _text(value)
        opened = self._start(value, attributes, has_types=True, text=shown)
        if isinstance(base, EnumValue):
            self._write(int(base), None, depth)
            self._write_members(_added(value), depth)
        else:
            self._write_properties(value, depth)
        self._close("Obj", opened)

    def _write_properties(self, value: object, depth: int) -> None:
        own: list[PropertyView] = []
        added: list[PropertyView] = []
        for view in properties_of(value):
            (own if view.member_type == "Property" else added).append(view)
        base = unwrap(value)
        if hidden := hidden_names(type_of(base)):
            own += hidden_views(base, hidden)
            places = {name: place for place, name in enumerate(type_of(base).member_names())}
            own.sort(key=lambda view: places.get(view.name, len(places)))
        if own:
            inside = self._open("Props")
            self._write_views(own, depth - 1)
            self._close("Props", inside)
        self._write_members(added, depth)

    def _write_members(self, views: Iterable[PropertyView], depth: int) -> None:
        views = list(views)
        if not views:
            return
        opened = self._open("MS")
        for view in views:
            self._write_views([view], depth if view.is_instance else max(depth - 1, 0))
        self._close("MS", opened)

    def _write_views(self, views: Iterable[PropertyView], depth: int) -> None:
        for view in views:
            try:
                held = view.value()
            except NetException:
                continue  # a property that cannot be read is left out
            self._write(held, view.name, depth)


def _attributes(attributes: Mapping[str, object]) -> str:
    return "".join(f' {key}="{escape(str(held), _QUOTE)}"' for key, held in attributes.items())


def _added(value: object) -> Iterator[PropertyView]:
    """The properties that were added to this very object."""
    if added_members(value):
        yield from (view for view in properties_of(value) if view.is_instance)


def _text(value: object) -> str:
    kept = deserialized_string(value)
    if kept is not None:
        return kept
    try:
        return (
            convert_to_string(value)
            if isinstance(value, PSCustomObject)
            else net_to_string(unwrap(value))
        )
    except NetException:
        return ""


def dictionary_entries(base: object) -> list[tuple[object, object]] | None:
    """The entries of a dictionary of any kind; None for anything else."""
    if isinstance(base, Hashtable):
        return list(base.items())
    if isinstance(base, PSCustomObject) or not hasattr(base, "items"):
        return None
    names = {each.full_name for each in type_of(base).ancestors}
    return list(base.items()) if "System.Collections.IDictionary" in names else None


def _container_tag(base: object) -> str | None:
    if isinstance(base, PSCustomObject) or enumerable(base) is None:
        return None
    name = type_of(base).full_name.removeprefix("System.Collections.")
    if name.startswith(("Stack", "Generic.Stack")):
        return "STK"
    if name.startswith(("Queue", "Generic.Queue")):
        return "QUE"
    return "LST" if isinstance(base, list) else "IE"
