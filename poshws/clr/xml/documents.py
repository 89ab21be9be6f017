"""[xml] and the other nodes: their .NET members. What scripts see as properties is in
`objects/xml_adapter`.
"""

from __future__ import annotations

from typing import Any, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.xml.members import (
    ElementMembers,
    NameInfo,
    NamespaceManager,
    NameTable,
    NodeMembers,
    make_attribute,
)
from poshws.clr.xml.saving import load_text, save
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    XmlException,
)
from poshws.corelib.xml import node_lists
from poshws.corelib.xml import nodes as xml
from poshws.corelib.xml.node_lists import NodeList
from poshws.corelib.xml.nodes import Attribute, Document, Element, Node
from poshws.corelib.xml.read import read_into
from poshws.objects.xml_adapter import install

install()


class DocumentMembers(ElementMembers):
    """System.Xml.XmlDocument."""

    @staticmethod
    def new(name_table: object = None) -> Document:
        return Document()

    @staticmethod
    def inner_text(this: Node) -> None:  # type: ignore[override]
        """It can only be set, which a document refuses."""

    @staticmethod
    def document_element(this: Document) -> Element | None:
        return this.root

    @staticmethod
    def document_type(this: Document) -> Node | None:
        return next((child for child in this if isinstance(child, xml.DocumentType)), None)

    @staticmethod
    def preserve_whitespace(this: Document) -> bool:
        return this.preserve_whitespace

    @staticmethod
    def set_preserve_whitespace(this: Document, value: bool) -> None:
        this.preserve_whitespace = value

    @staticmethod
    def name_table(this: Document) -> NameTable:
        return NameTable()

    @staticmethod
    def set_xml_resolver(this: Document, value: object) -> None:
        """Nothing is fetched while reading, with a resolver or without."""

    @staticmethod
    def xml_resolver(this: Document) -> None:
        return None

    @staticmethod
    def load_xml(this: Document, text: str) -> None:
        this.remove_children()
        read_into(this, text)

    @staticmethod
    def load(this: Document, source: object) -> None:
        """A file's name or address, a stream, or a reader."""
        DocumentMembers.load_xml(this, load_text(source))

    @staticmethod
    def save(this: Document, target: object) -> None:
        if this.root is None and isinstance(target, str):
            raise XmlException("Invalid XML document. The document does not have a root element.")
        save(this, target)

    @staticmethod
    def create_element(this: Document, *names: str) -> Element:
        """(name), (qualified name, namespace) or (prefix, local name, namespace)."""
        if len(names) == 3:
            return Element(this, names[0] or "", names[1], names[2] or "")
        prefix, local = xml.split_name(names[0])
        space = names[1] if len(names) > 1 else ""
        return Element(this, prefix, local, space or "")

    @staticmethod
    def create_attribute(this: Document, *names: str) -> Attribute:
        if len(names) == 3:
            return Attribute(this, names[0] or "", names[1], names[2] or "")
        return make_attribute(this, names[0], names[1] if len(names) > 1 else None)

    @staticmethod
    def create_text_node(this: Document, text: str) -> Node:
        return xml.Text(this, text or "")

    @staticmethod
    def create_c_data_section(this: Document, text: str) -> Node:
        return xml.CData(this, text or "")

    @staticmethod
    def create_comment(this: Document, text: str) -> Node:
        return xml.Comment(this, text or "")

    @staticmethod
    def create_whitespace(this: Document, text: str) -> Node:
        return xml.Whitespace(this, text)

    @staticmethod
    def create_significant_whitespace(this: Document, text: str) -> Node:
        return xml.SignificantWhitespace(this, text)

    @staticmethod
    def create_document_fragment(this: Document) -> Node:
        return xml.Fragment(this)

    @staticmethod
    def create_processing_instruction(this: Document, target: str, data: str) -> Node:
        return xml.Instruction(this, target, data or "")

    @staticmethod
    def create_xml_declaration(
        this: Document, version: str, encoding: str | None, standalone: str | None
    ) -> Node:
        if version not in ("1.0", "1.1"):
            raise ArgumentException(
                "Wrong XML version information. The XML must match production"
                " \"VersionNum ::= '1.' [0-9]+\"."
            )
        return xml.Declaration(this, version, encoding or "", standalone or "")

    @staticmethod
    def create_document_type(this: Document, name: str, *ids: str | None) -> Node:
        public, system, subset = (*ids, None, None, None)[:3]
        return xml.DocumentType(this, name, public, system, subset)

    @staticmethod
    def create_node(this: Document, kind: object, *names: str) -> Node:
        """(type, name, namespace) or (type, prefix, name, namespace)."""
        word = str(kind).lower()
        prefix, name, space = names if len(names) == 3 else ("", *names)
        full = f"{prefix}:{name}" if prefix else name
        if word == "element":
            return DocumentMembers.create_element(this, full, space)
        if word == "attribute":
            return DocumentMembers.create_attribute(this, full, space)
        makers = {
            "text": xml.Text,
            "cdata": xml.CData,
            "cdatasection": xml.CData,
            "comment": xml.Comment,
            "whitespace": xml.Whitespace,
        }
        if word in makers:
            return makers[word](this, "")
        raise ArgumentException(f"Cannot create node of type {kind}.")

    @staticmethod
    def import_node(this: Document, node: Node, deep: bool) -> Node:
        if isinstance(node, Document):
            raise InvalidOperationException("Cannot import nodes of type 'Document'.")
        return node.copy(this, deep)

    @staticmethod
    def get_element_by_id(this: Document, name: str) -> Node | None:
        return None


class ListMembers:
    """System.Xml.XmlNodeList and XmlAttributeCollection."""

    @staticmethod
    def count(this: NodeList) -> int:
        return len(this)

    @staticmethod
    def item(this: NodeList, which: Any, space: str | None = None) -> Node | None:
        """By place; an attribute also by name."""
        if isinstance(which, str):
            assert isinstance(this, node_lists.AttributeList)
            return this.element.find(which, space)
        found = this.read()
        return found[which] if 0 <= which < len(found) else None

    item_of = get_named_item = item

    @staticmethod
    def get_enumerator(this: NodeList) -> Enumerator:
        return Enumerator(this.read)

    @staticmethod
    def append(this: node_lists.AttributeList, attribute: Attribute) -> Attribute:
        this.element.put(attribute)
        return attribute

    @staticmethod
    def set_named_item(this: node_lists.AttributeList, attribute: Attribute) -> Attribute | None:
        return this.element.put(attribute)

    @staticmethod
    def remove(this: node_lists.AttributeList, attribute: Attribute) -> Attribute | None:
        return ElementMembers.remove_attribute_node(this.element, attribute)

    @staticmethod
    def remove_named_item(this: node_lists.AttributeList, name: str) -> Attribute | None:
        return ElementMembers.remove_attribute_node(this.element, name)

    @staticmethod
    def remove_all(this: node_lists.AttributeList) -> None:
        this.element.attributes.clear()

    @staticmethod
    def dispose(this: NodeList) -> None:
        """Nothing to give back."""


_KINDS: Final[tuple[type[Node], ...]] = (
    Node,
    xml.Text,
    xml.CData,
    xml.Comment,
    xml.Whitespace,
    xml.SignificantWhitespace,
    xml.Instruction,
    xml.DocumentType,
    xml.Declaration,
    xml.Fragment,
    Attribute,
)
_LISTS: Final = (
    NodeList,
    node_lists.ChildList,
    node_lists.FoundList,
    node_lists.ElementList,
    node_lists.AttributeList,
)

TYPES = describe(
    __file__,
    {
        "System.Xml.XmlDocument": (Document, DocumentMembers),
        "System.Xml.XmlElement": (Element, ElementMembers),
        "System.Xml.XmlNamespaceManager": NamespaceManager,
        "System.Xml.NameTable": NameTable,
        "System.Xml.XmlName": NameInfo,
        "System.Xml.XmlLinkedNode": (None, NodeMembers),
        "System.Xml.XmlCharacterData": (None, NodeMembers),
        **{kind.net_name: (kind, NodeMembers) for kind in _KINDS},
        **{kind.net_name: (kind, ListMembers) for kind in _LISTS},
    },
)
