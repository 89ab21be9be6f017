"""Writes nodes as XML text: on one line as OuterXml, or indented as Save does."""

from __future__ import annotations

from collections.abc import Iterable

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


def escape_text(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escape_attribute(text: str) -> str:
    escaped = escape_text(text).replace('"', "&quot;")
    return escaped.replace("\r", "&#xD;").replace("\n", "&#xA;").replace("\t", "&#x9;")


def outer_xml(node: Node) -> str:
    writer = XmlText()
    writer.write(node, {})
    return "".join(writer.parts)


def inner_xml(node: Node) -> str:
    """What stands between the tags; namespaces in scope are declared again where they are used."""
    writer = XmlText()
    for child in node:
        writer.write(child, {})
    return "".join(writer.parts)


def indented(nodes: Iterable[Node], indent: str = "  ", newline: str = "\n") -> str:
    """Every element on its own line, except inside those that hold text."""
    writer = XmlText(indent, newline)
    for node in nodes:
        writer.write(node, {})
    return "".join(writer.parts)


class XmlText:
    """The pieces written so far. With an indent, lines begin with as many as there are open
    elements.
    """

    def __init__(self, indent: str | None = None, newline: str = "\n") -> None:
        self.parts: list[str] = []
        self.indent = indent
        self.newline = newline
        self.depth = 0

    def _line(self, is_mixed: bool) -> None:
        if self.indent is not None and not is_mixed and self.parts:
            self.parts.append(self.newline + self.indent * self.depth)

    def write(self, node: Node, scope: dict[str, str], is_mixed: bool = False) -> None:
        """`scope` holds the namespaces declared around; `is_mixed` that text stands beside the
        node.
        """
        if isinstance(node, Element):
            self._line(is_mixed)
            self._element(node, scope, is_mixed)
        elif isinstance(node, Attribute):
            self.parts.append(f'{node.name}="{escape_attribute(node.data)}"')
        elif isinstance(node, Document | Fragment):
            for child in node:
                self.write(child, scope, is_mixed)
        else:
            self._leaf(node, is_mixed)

    def _leaf(self, node: Node, is_mixed: bool) -> None:
        if isinstance(node, CData):
            self.parts.append(f"<![CDATA[{node.data}]]>")
            return
        if isinstance(node, Comment):
            text = f"<!--{node.data}-->"
        elif isinstance(node, Declaration):
            text = f"<?xml {node.text}?>"
        elif isinstance(node, DocumentType):
            text = f"<!DOCTYPE {node.target}{' ' if node.data else ''}{node.data}>"
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

    def _element(self, node: Element, scope: dict[str, str], is_mixed: bool) -> None:
        inner = dict(scope)
        name = node.name
        self.parts.append(f"<{name}")
        declared = {
            prefix: each.data for each in node.attributes if (prefix := each.declares()) is not None
        }
        inner.update(declared)
        missing: dict[str, str] = {}
        for each in node.attributes:
            self.parts.append(f' {each.name}="{escape_attribute(each.data)}"')
            is_own = each.prefix and each.namespace != XMLNS and each.prefix != "xml"
            if is_own and inner.get(each.prefix) != each.namespace:
                missing[each.prefix] = inner[each.prefix] = each.namespace
        if node.prefix != "xml" and inner.get(node.prefix, "") != node.namespace:
            missing[node.prefix] = inner[node.prefix] = node.namespace
        for prefix, space in missing.items():
            attribute = f"xmlns:{prefix}" if prefix else "xmlns"
            self.parts.append(f' {attribute}="{escape_attribute(space)}"')
        children = node.children or []
        if not children:
            self.parts.append(" />" if node.is_empty else f"></{name}>")
            return
        self.parts.append(">")
        holds_text = is_mixed or any(type(each) in (Text, CData) for each in children)
        self.depth += 1
        for child in children:
            self.write(child, inner, holds_text)
        self.depth -= 1
        self._line(holds_text)
        self.parts.append(f"</{name}>")
