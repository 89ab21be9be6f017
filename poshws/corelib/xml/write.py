"""Writes nodes as XML text: on one line as OuterXml, or indented as Save does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from poshws.corelib.xml.nodes import (
    XMLNS,
    Attribute,
    CData,
    Comment,
    Declaration,
    Document,
    DocumentType,
    Element,
    Fragment,
    Instruction,
    Node,
    Text,
    Whitespace,
)

_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


def escape_text(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _CONTROL.sub(lambda found: f"&#x{ord(found[0]):X};", escaped)


def escape_attribute(text: str) -> str:
    escaped = escape_text(text).replace('"', "&quot;")
    return escaped.replace("\r", "&#xD;").replace("\n", "&#xA;").replace("\t", "&#x9;")


def outer_xml(node: Node) -> str:
    writer = XmlText()
    writer.write(node)
    return "".join(writer.parts)


def inner_xml(node: Node) -> str:
    """What stands between the tags; namespaces in scope are declared again where they are used."""
    writer = XmlText()
    for child in node:
        writer.write(child)
    return "".join(writer.parts)


def indented(
    nodes: Iterable[Node],
    indent: str = "  ",
    newline: str = "\n",
    *,
    newline_on_attributes: bool = False,
) -> str:
    """Every element on its own line, except inside those that hold text."""
    writer = XmlText(indent, newline, newline_on_attributes=newline_on_attributes)
    for node in nodes:
        writer.write(node)
    return "".join(writer.parts)


class _End(NamedTuple):
    """The end of an element that was begun: what is written there, and the namespaces that hold
    again behind it.
    """

    name: str
    holds_text: bool
    hidden: list[tuple[str, str | None]]


class XmlText:
    """The pieces written so far. With an indent, lines begin with as many as there are open
    elements. Elements may be nested to any depth.
    """

    def __init__(
        self,
        indent: str | None = None,
        newline: str = "\n",
        *,
        newline_on_attributes: bool = False,
    ) -> None:
        self.parts: list[str] = []
        self.newline_on_attributes = newline_on_attributes
        self.indent = indent
        self.newline = newline
        self.depth = 0
        self._scope: dict[str, str] = {}
        """The namespaces declared by the elements that are open, by prefix."""

    def _line(self, is_mixed: bool) -> None:
        if self.indent is not None and not is_mixed and self.parts:
            self.parts.append(self.newline + self.indent * self.depth)

    def write(self, node: Node) -> None:
        waiting: list[tuple[Node | _End, bool]] = [(node, False)]
        while waiting:
            item, is_mixed = waiting.pop()  # text stands beside it
            if isinstance(item, _End):
                self._end_element(item)
            elif isinstance(item, Element):
                self._line(is_mixed)
                end = self._begin_element(item, is_mixed)
                if end is not None:
                    waiting.append((end, is_mixed))
                    waiting += [(each, end.holds_text) for each in reversed(item.children or [])]
            elif isinstance(item, Attribute):
                self.parts.append(f'{item.name}="{escape_attribute(item.data)}"')
            elif isinstance(item, Document | Fragment):
                waiting += [(each, is_mixed) for each in reversed(item.children or [])]
            else:
                self._leaf(item, is_mixed)

    def _leaf(self, node: Node, is_mixed: bool) -> None:
        if isinstance(node, CData):
            self.parts.append(f"<![CDATA[{node.data}]]>")
            return
        if isinstance(node, Comment):
            text = f"<!--{node.data}-->"
        elif isinstance(node, Declaration):
            text = f"<?xml {node.text}?>"
        elif isinstance(node, DocumentType):
            text = node.written()
        elif isinstance(node, Instruction):
            text = f"<?{node.target}{' ' if node.data else ''}{node.data}?>"
        else:
            assert isinstance(node, Text)
            if isinstance(node, Whitespace) and self.indent is not None:
                return
            self.parts.append(escape_text(node.data))
            return
        self._line(is_mixed)
        self.parts.append(text)

    def _begin_element(self, node: Element, is_mixed: bool) -> _End | None:
        """Writes the start tag; nothing has to follow it for an element without children."""
        name = node.name
        self.parts.append(f"<{name}")
        hidden: list[tuple[str, str | None]] = []
        for each in node.attributes:
            declared = each.declares()
            if declared is not None:
                self._declare(declared, each.data, hidden)
        missing: dict[str, str] = {}
        for each in node.attributes:
            self._attribute(each.name, each.data)
            is_own = each.prefix and each.namespace != XMLNS and each.prefix != "xml"
            if is_own and self._scope.get(each.prefix) != each.namespace:
                missing[each.prefix] = each.namespace
                self._declare(each.prefix, each.namespace, hidden)
        if node.prefix != "xml" and self._scope.get(node.prefix, "") != node.namespace:
            missing[node.prefix] = node.namespace
            self._declare(node.prefix, node.namespace, hidden)
        for prefix, space in missing.items():
            self._attribute(f"xmlns:{prefix}" if prefix else "xmlns", space)
        children = node.children or []
        if not children:
            self.parts.append(" />" if node.is_empty else f"></{name}>")
            self._forget(hidden)
            return None
        self.parts.append(">")
        self.depth += 1
        holds_text = is_mixed or any(type(each) in (Text, CData) for each in children)
        return _End(name, holds_text, hidden)

    def _attribute(self, name: str, value: str) -> None:
        before = " "
        if self.newline_on_attributes and self.indent is not None:
            before = self.newline + self.indent * (self.depth + 1)
        self.parts.append(f'{before}{name}="{escape_attribute(value)}"')

    def _end_element(self, end: _End) -> None:
        self.depth -= 1
        self._line(end.holds_text)
        self.parts.append(f"</{end.name}>")
        self._forget(end.hidden)

    def _declare(self, prefix: str, space: str, hidden: list[tuple[str, str | None]]) -> None:
        hidden.append((prefix, self._scope.get(prefix)))
        self._scope[prefix] = space

    def _forget(self, hidden: list[tuple[str, str | None]]) -> None:
        for prefix, space in reversed(hidden):
            if space is None:
                del self._scope[prefix]
            else:
                self._scope[prefix] = space
