"""The .NET members of XML nodes and elements; those of documents are in `xml_documents`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from poshws.clr.metadata.enums import enum_value
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NullReferenceException
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.xml import node_lists
from poshws.corelib.xml import nodes as xml
from poshws.corelib.xml.node_lists import NodeList
from poshws.corelib.xml.nodes import Attribute, Document, Element, Node
from poshws.corelib.xml.read import read_into
from poshws.corelib.xml.write import inner_xml, outer_xml
from poshws.corelib.xml.xpath import select


class NamespaceManager:
    """System.Xml.XmlNamespaceManager."""

    __slots__ = ("spaces", "name_table", "__weakref__")
    net_name: ClassVar[str] = "System.Xml.XmlNamespaceManager"

    def __init__(self, name_table: object = None) -> None:
        self.name_table = name_table
        self.spaces: dict[str, str] = {"xml": xml.XML, "xmlns": xml.XMLNS}

    @property
    def default_namespace(self) -> str:
        return self.spaces.get("", "")

    def add_namespace(self, prefix: str, uri: str) -> None:
        self.spaces[prefix] = uri

    def remove_namespace(self, prefix: str, uri: str) -> None:
        if self.spaces.get(prefix) == uri:
            del self.spaces[prefix]

    def lookup_namespace(self, prefix: str) -> str | None:
        return self.spaces.get(prefix, "" if not prefix else None)

    def lookup_prefix(self, uri: str) -> str | None:
        return next((prefix for prefix, space in self.spaces.items() if space == uri), None)

    def has_namespace(self, prefix: str) -> bool:
        return prefix in self.spaces

    def push_scope(self) -> None:
        """One scope is enough for scripts."""

    def pop_scope(self) -> bool:
        return False

    def __iter__(self) -> Iterator[str]:
        return iter(self.spaces)

    def get_enumerator(self) -> Enumerator:
        return Enumerator(lambda: self.spaces)


class NameTable:
    """System.Xml.NameTable: names need no table here."""

    __slots__ = ("__weakref__",)
    net_name: ClassVar[str] = "System.Xml.NameTable"


class SchemaInfo:
    """System.Xml.Schema.XmlSchemaInfo: what a schema says of a node; here no schema is read."""

    __slots__ = ("__weakref__",)
    net_name: ClassVar[str] = "System.Xml.Schema.XmlSchemaInfo"
    is_default = is_nil = False


class NameInfo(SchemaInfo):
    """System.Xml.XmlName: the same for documents, elements and attributes, with their names."""

    __slots__ = ("_node",)
    net_name: ClassVar[str] = "System.Xml.XmlName"
    member_type = schema_type = schema_element = schema_attribute = None

    def __init__(self, node: Node) -> None:
        self._node = node

    @property
    def local_name(self) -> str:
        return self._node.local_name

    @property
    def namespace_uri(self) -> str:
        return self._node.namespace

    @property
    def prefix(self) -> str:
        return self._node.prefix

    @property
    def name(self) -> str:
        return self._node.name

    @property
    def owner_document(self) -> Document:
        return document_of(self._node)

    @property
    def validity(self) -> EnumValue:
        return enum_value("System.Xml.Schema.XmlSchemaValidity", "NotKnown")


_PLAIN_TEXTS = (xml.Text, xml.CData, xml.Whitespace, xml.SignificantWhitespace)


def document_of(node: Node) -> Document:
    if isinstance(node, Document):
        return node
    assert node.document is not None
    return node.document


def below(node: Node) -> list[Node]:
    """The children of a node; in .NET the value of an attribute is a text below it."""
    if not isinstance(node, Attribute):
        return node.children or []
    text = xml.Text(node.document, node.text)
    text.parent = node
    return [text]


class NodeMembers:
    """System.Xml.XmlNode."""

    @staticmethod
    def name(this: Node) -> str:
        return this.name

    @staticmethod
    def local_name(this: Node) -> str:
        return this.local_name

    @staticmethod
    def prefix(this: Node) -> str:
        return this.prefix

    @staticmethod
    def set_prefix(this: Node, value: str) -> None:
        this.prefix = value  # type: ignore[misc]

    @staticmethod
    def namespace_uri(this: Node) -> str:
        return this.namespace

    @staticmethod
    def node_type(this: Node) -> EnumValue:
        return enum_value("System.Xml.XmlNodeType", this.kind)

    @staticmethod
    def value(this: Node) -> str | None:
        return this.value

    @staticmethod
    def set_value(this: Node, new: str) -> None:
        this.value = new

    @staticmethod
    def inner_text(this: Node) -> str:
        return this.text

    @staticmethod
    def set_inner_text(this: Node, new: str) -> None:
        if isinstance(this, Document):
            raise InvalidOperationException(
                "The 'InnerText' of a 'Document' node is read-only and cannot be set."
            )
        this.text = new

    @staticmethod
    def inner_xml(this: Node) -> str:
        return this.text if isinstance(this, Attribute) else inner_xml(this)

    @staticmethod
    def set_inner_xml(this: Node, text: str) -> None:
        if isinstance(this, Document):
            this.remove_children()
            read_into(this, text)
            return
        this.remove_children()
        if isinstance(this, Attribute):
            this.data = text
        else:
            read_into(this, text, is_fragment=True)

    @staticmethod
    def outer_xml(this: Node) -> str:
        return outer_xml(this)

    @staticmethod
    def owner_document(this: Node) -> Document | None:
        return this.document

    @staticmethod
    def parent_node(this: Node) -> Node | None:
        return None if isinstance(this, Attribute) else this.parent

    @staticmethod
    def child_nodes(this: Node) -> NodeList:
        return node_lists.ChildList(lambda: list(below(this)))

    @staticmethod
    def first_child(this: Node) -> Node | None:
        return next(iter(below(this)), None)

    @staticmethod
    def last_child(this: Node) -> Node | None:
        return next(iter(below(this)[-1:]), None)

    @staticmethod
    def has_child_nodes(this: Node) -> bool:
        return bool(below(this))

    @staticmethod
    def previous_sibling(this: Node) -> Node | None:
        return this.sibling(-1)

    @staticmethod
    def next_sibling(this: Node) -> Node | None:
        return this.sibling(1)

    @staticmethod
    def previous_text(this: Node) -> Node | None:
        before = this.sibling(-1)
        return before if type(before) in _PLAIN_TEXTS else None

    @staticmethod
    def schema_info(this: Node) -> SchemaInfo:
        has_name = isinstance(this, Document | Element | Attribute)
        return NameInfo(this) if has_name else SchemaInfo()

    @staticmethod
    def attributes(this: Node) -> NodeList | None:
        return node_lists.AttributeList(this) if isinstance(this, Element) else None

    @staticmethod
    def is_read_only(this: Node) -> bool:
        return False

    @staticmethod
    def base_uri(this: Node) -> str:
        return ""

    @staticmethod
    def item(this: Node, name: str, space: str | None = None) -> Node | None:
        """The first child element of a name."""
        for child in this:
            if isinstance(child, Element) and _is_named(child, name, space):
                return child
        return None

    @staticmethod
    def select_nodes(this: Node, path: str, manager: NamespaceManager | None = None) -> NodeList:
        found = select(this, path, manager.spaces if manager else None)
        return node_lists.FoundList(lambda: found)

    @staticmethod
    def select_single_node(
        this: Node, path: str, manager: NamespaceManager | None = None
    ) -> Node | None:
        found = select(this, path, manager.spaces if manager else None)
        return found[0] if found else None

    @staticmethod
    def append_child(this: Node, child: Node) -> Node:
        return this.append(child)

    @staticmethod
    def prepend_child(this: Node, child: Node) -> Node:
        return this.insert(child, 0)

    @staticmethod
    def insert_before(this: Node, child: Node, other: Node | None) -> Node:
        return this.append(child) if other is None else this.insert(child, this.place_of(other))

    @staticmethod
    def insert_after(this: Node, child: Node, other: Node | None) -> Node:
        return this.insert(child, 0 if other is None else this.place_of(other) + 1)

    @staticmethod
    def replace_child(this: Node, child: Node, old: Node) -> Node:
        place = this.place_of(old)
        this.remove(old)
        this.insert(child, place)
        return old

    @staticmethod
    def remove_child(this: Node, child: Node | None) -> Node:
        if child is None:
            raise NullReferenceException()
        return this.remove(child)

    @staticmethod
    def remove_all(this: Node) -> None:
        this.remove_children()
        if isinstance(this, Element):
            this.attributes.clear()

    @staticmethod
    def clone_node(this: Node, deep: bool) -> Node:
        return this.copy(document_of(this), deep or isinstance(this, Attribute))

    @staticmethod
    def clone(this: Node) -> Node:
        return this.copy(document_of(this), True)

    @staticmethod
    def normalize(this: Node) -> None:
        """Neighbouring strings become one, empty ones go."""
        for node in [this, *this.descendants()]:
            before: xml.Text | None = None
            for child in list(node):
                if type(child) is not xml.Text:
                    before = None
                elif before is not None or not child.data:
                    if before is not None:
                        before.data += child.data
                    node.remove(child)
                else:
                    before = child

    @staticmethod
    def supports(this: Node, feature: str, version: str) -> bool:
        return feature.upper() == "XML" and version in ("", "1.0", "2.0")

    @staticmethod
    def get_namespace_of_prefix(this: Node, prefix: str) -> str:
        return this.find_namespace(prefix) or ""

    @staticmethod
    def get_prefix_of_namespace(this: Node, space: str) -> str:
        for node in (this, *this.ancestors()):
            for each in node.attributes if isinstance(node, Element) else ():
                if each.data == space and each.declares():
                    return each.local_name
        return ""

    @staticmethod
    def get_enumerator(this: Node) -> Enumerator:
        return Enumerator(lambda: list(this))

    @staticmethod
    def write_to(this: Node, writer: Any) -> None:
        writer.write_tree(this)

    @staticmethod
    def write_content_to(this: Node, writer: Any) -> None:
        for child in this:
            writer.write_tree(child)

    @staticmethod
    def to_string(this: Node) -> str:
        return this.local_name

    # Of text, declarations and attributes

    @staticmethod
    def data(this: Any) -> str:
        return str(this.data)

    @staticmethod
    def set_data(this: Any, value: str) -> None:
        this.data = value

    @staticmethod
    def length(this: Any) -> int:
        return len(this.data)

    @staticmethod
    def append_data(this: Any, text: str) -> None:
        this.data += text

    @staticmethod
    def target(this: Any) -> str:
        return str(this.target)

    @staticmethod
    def version(this: Any) -> str:
        return str(this.version)

    @staticmethod
    def encoding(this: Any) -> str:
        return str(this.encoding)

    @staticmethod
    def set_encoding(this: Any, value: str) -> None:
        this.encoding = value or ""

    @staticmethod
    def standalone(this: Any) -> str:
        return str(this.standalone)

    @staticmethod
    def set_standalone(this: Any, value: str) -> None:
        this.standalone = value or ""

    @staticmethod
    def specified(this: Node) -> bool:
        return True

    @staticmethod
    def owner_element(this: Attribute) -> Element | None:
        return this.owner


def _is_named(node: Element, name: str, space: str | None) -> bool:
    if space is None:
        return node.name == name
    return node.local_name == name and node.namespace == space


def elements_named(node: Node, name: str, space: str | None) -> NodeList:
    """All below of a name; `*` means every one."""

    def read() -> list[Node]:
        return [
            each
            for each in node.descendants()
            if isinstance(each, Element)
            and (name == "*" or _is_named(each, name, space))
            and (name != "*" or space in (None, "*", each.namespace))
        ]

    return node_lists.ElementList(read)


class ElementMembers(NodeMembers):
    """System.Xml.XmlElement."""

    @staticmethod
    def is_empty(this: Element) -> bool:
        return this.is_empty

    @staticmethod
    def set_is_empty(this: Element, value: bool) -> None:
        if value:
            this.remove_children()
        this.is_empty = value

    @staticmethod
    def has_attributes(this: Element) -> bool:
        return bool(this.attributes)

    @staticmethod
    def has_attribute(this: Element, name: str, space: str | None = None) -> bool:
        return this.find(name, space) is not None

    @staticmethod
    def get_attribute(this: Element, name: str, space: str | None = None) -> str:
        found = this.find(name, space)
        return "" if found is None else found.data

    @staticmethod
    def get_attribute_node(this: Element, name: str, space: str | None = None) -> Attribute | None:
        return this.find(name, space)

    @staticmethod
    def set_attribute(this: Element, name: str, *rest: str) -> str | None:
        """(name, value), or (localName, namespace, value), which gives the value."""
        space = rest[0] if len(rest) == 2 else None
        value = rest[-1] or ""
        found = this.find(name, space)
        if found is None:
            found = make_attribute(document_of(this), name, space, this)
            this.put(found)
        found.data = value
        return None if space is None else value

    @staticmethod
    def set_attribute_node(this: Element, *new: Any) -> Attribute | None:
        if isinstance(new[0], Attribute):
            if new[0].owner is not None and new[0].owner is not this:
                raise InvalidOperationException(
                    "The 'Attribute' node cannot be inserted because it is already an attribute of"
                    " another element."
                )
            return this.put(new[0])
        made = make_attribute(document_of(this), new[0], new[1], this)
        this.put(made)
        return made

    @staticmethod
    def remove_attribute(this: Element, name: str, space: str | None = None) -> None:
        found = this.find(name, space)
        if found is not None:
            this.attributes.remove(found)
            found.owner = None

    @staticmethod
    def remove_attribute_node(this: Element, *which: Any) -> Attribute | None:
        found = which[0] if isinstance(which[0], Attribute) else this.find(*which)
        if found in this.attributes:
            this.attributes.remove(found)
            found.owner = None
            return found
        return None

    @staticmethod
    def remove_attribute_at(this: Element, index: int) -> Attribute | None:
        return this.attributes.pop(index) if 0 <= index < len(this.attributes) else None

    @staticmethod
    def remove_all_attributes(this: Element) -> None:
        this.attributes.clear()

    @staticmethod
    def get_elements_by_tag_name(this: Node, name: str, space: str | None = None) -> NodeList:
        return elements_named(this, name, space)


def make_attribute(
    document: Document, name: str, space: str | None, place: Node | None = None
) -> Attribute:
    prefix, local = xml.split_name(name)
    if prefix == "xmlns" or name == "xmlns":
        space = xml.XMLNS
    elif space is None:
        space = (place.find_namespace(prefix) if place and prefix else None) or ""
    return Attribute(document, prefix, local, space)
