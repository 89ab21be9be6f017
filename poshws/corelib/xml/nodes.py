"""The nodes of an XML document; every node knows its document and its parent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar, Final

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    XmlException,
)

XMLNS: Final = "http://www.w3.org/2000/xmlns/"
XML: Final = "http://www.w3.org/XML/1998/namespace"
WRONG_CHILD: Final = (
    "The specified node cannot be inserted as the valid child of this node, because the specified"
    " node is the wrong type."
)


class Node:
    """System.Xml.XmlNode; `children` is None for nodes that can have none."""

    __slots__ = ("document", "parent", "children", "__weakref__")
    net_name: ClassVar[str] = "System.Xml.XmlNode"
    kind: ClassVar[str] = "None"
    local_name: str = ""
    prefix: str = ""
    namespace: str = ""

    def __init__(self, document: Document | None) -> None:
        self.document = document
        self.parent: Node | None = None
        self.children: list[Node] | None = None

    @property
    def name(self) -> str:
        return f"{self.prefix}:{self.local_name}" if self.prefix else self.local_name

    def __str__(self) -> str:
        return self.net_name

    def __iter__(self) -> Iterator[Node]:
        return iter(self.children or ())

    def __bool__(self) -> bool:
        return True

    @property
    def text(self) -> str:
        """The text of all below."""
        return "".join(
            each.text
            for each in self.descendants()
            if each.children is None and each.kind not in _SILENT
        )

    @text.setter
    def text(self, value: str) -> None:
        if self.children is None:
            raise InvalidOperationException("Cannot set the 'InnerText' of this node.")
        first = self.children[0] if len(self.children) == 1 else None
        if isinstance(first, Text) and type(first) is Text:
            first.data = value
            return
        self.remove_children()
        self.append(Text(self.document, value))

    @property
    def value(self) -> str | None:
        return None

    @value.setter
    def value(self, new: str) -> None:
        raise InvalidOperationException(f"Cannot set a value on node type '{self.kind}'.")

    def descendants(self) -> Iterator[Node]:
        """All below, in the order of the document; elements may be nested to any depth."""
        waiting = [iter(self.children or ())]
        while waiting:
            for child in waiting[-1]:
                yield child
                if child.children:
                    waiting.append(iter(child.children))
                    break
            else:
                waiting.pop()

    # Changing

    def allows(self, child: Node) -> bool:
        return self.children is not None and child.kind not in ("Attribute", "Document")

    def insert(self, child: Node, place: int) -> Node:
        """Puts a node, or what a fragment holds, at a place among the children."""
        if self.children is None:
            raise InvalidOperationException("The current node cannot contain other nodes.")
        if child is self or child in self.ancestors():
            raise ArgumentException(
                "Cannot insert a node or any ancestor of that node as a child of itself."
            )
        own = self if isinstance(self, Document) else self.document
        if child.document is not own:
            raise ArgumentException("The node to be inserted is from a different document context.")
        if isinstance(child, Fragment):
            for each in list(child):
                self.insert(each, place)
                place += 1
            return child
        if not self.allows(child):
            raise InvalidOperationException(WRONG_CHILD)
        if child.parent is not None:
            siblings = child.parent.children or []
            index = siblings.index(child)
            del siblings[index]
            if child.parent is self and index < place:
                place -= 1
        self.children.insert(place, child)
        child.parent = self
        return child

    def append(self, child: Node) -> Node:
        return self.insert(child, len(self.children or ()))

    def place_of(self, child: Node) -> int:
        if child.parent is not self or self.children is None:
            raise ArgumentException("The reference node is not a child of this node.")
        return self.children.index(child)

    def remove(self, child: Node) -> Node:
        if child is None or child.parent is not self or self.children is None:
            raise ArgumentException("The node to be removed is not a child of this node.")
        self.children.remove(child)
        child.parent = None
        return child

    def remove_children(self) -> None:
        for child in list(self.children or ()):
            self.remove(child)

    def ancestors(self) -> Iterator[Node]:
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def sibling(self, step: int) -> Node | None:
        if self.parent is None or self.parent.children is None or self.kind == "Attribute":
            return None
        siblings = self.parent.children
        place = siblings.index(self) + step
        return siblings[place] if 0 <= place < len(siblings) else None

    def copy(self, document: Document, deep: bool) -> Node:
        """The node again, for a document."""
        made = self.bare_copy(document)
        if deep:
            self._copy_children(made, document)
        return made

    def _copy_children(self, made: Node, document: Document) -> None:
        waiting: list[tuple[Node, Node]] = [(self, made)]
        while waiting:
            node, copied = waiting.pop()
            for child in node.children or ():
                twin = child.bare_copy(document)
                twin.parent = copied
                assert copied.children is not None
                copied.children.append(twin)
                if child.children:
                    waiting.append((child, twin))

    def bare_copy(self, document: Document) -> Node:
        raise NotImplementedError

    def find_namespace(self, prefix: str) -> str | None:
        """What a prefix stands for here."""
        if prefix == "xml":
            return XML
        if prefix == "xmlns":
            return XMLNS
        node: Node | None = self
        while node is not None:
            if isinstance(node, Element):
                for attribute in node.attributes:
                    if attribute.declares() == prefix:
                        return attribute.data
                if node.prefix == prefix:
                    return node.namespace
            node = node.owner if isinstance(node, Attribute) else node.parent
        return "" if not prefix else None


_SILENT: Final = frozenset(("Comment", "ProcessingInstruction", "XmlDeclaration", "DocumentType"))


def split_name(name: str) -> tuple[str, str]:
    """Prefix and local name; raises XmlException for a name that is none."""
    if not name:
        raise ArgumentException(
            "The local name for elements or attributes cannot be null or an empty string."
        )
    for place, letter in enumerate(name):
        is_start = letter.isalpha() or letter in "_:"
        if not (is_start or (place and (letter.isalnum() or letter in "-.\u00b7"))):
            raise XmlException(
                f"The '{letter}' character, hexadecimal value 0x{ord(letter):02X}, cannot be"
                " included in a name."
                if place
                else f"Name cannot begin with the '{letter}' character, hexadecimal value"
                f" 0x{ord(letter):02X}."
            )
    prefix, colon, local = name.partition(":")
    return (prefix, local) if colon and local else ("", name)


class Document(Node):
    """System.Xml.XmlDocument."""

    __slots__ = ("preserve_whitespace", "listeners")
    net_name = "System.Xml.XmlDocument"
    kind = "Document"
    local_name = "#document"

    def __init__(self) -> None:
        super().__init__(None)
        self.children = []
        self.preserve_whitespace = False
        self.listeners: list[Callable[[], None]] = []

    @property
    def root(self) -> Element | None:
        return next((child for child in self if isinstance(child, Element)), None)

    @property
    def declaration(self) -> Declaration | None:
        first = self.children[0] if self.children else None
        return first if isinstance(first, Declaration) else None

    def allows(self, child: Node) -> bool:
        if isinstance(child, Element):
            if self.root is not None and child.parent is not self:
                raise InvalidOperationException(
                    "This document already has a 'DocumentElement' node."
                )
            return True
        return child.kind in (*_SILENT, "Whitespace", "SignificantWhitespace")

    def bare_copy(self, document: Document) -> Node:
        made = Document()
        made.preserve_whitespace = self.preserve_whitespace
        return made

    def copy(self, document: Document, deep: bool) -> Node:
        made = self.bare_copy(document)
        assert isinstance(made, Document)
        if deep:
            self._copy_children(made, made)
        return made


class Fragment(Node):
    """System.Xml.XmlDocumentFragment."""

    __slots__ = ()
    net_name = "System.Xml.XmlDocumentFragment"
    kind = "DocumentFragment"
    local_name = "#document-fragment"

    def __init__(self, document: Document | None) -> None:
        super().__init__(document)
        self.children = []

    def bare_copy(self, document: Document) -> Node:
        return Fragment(document)


class Element(Node):
    """System.Xml.XmlElement; `is_empty` says that it is written `<a />`."""

    __slots__ = ("prefix", "local_name", "namespace", "attributes", "is_empty")
    net_name = "System.Xml.XmlElement"
    kind = "Element"

    def __init__(
        self, document: Document | None, prefix: str, local_name: str, namespace: str
    ) -> None:
        super().__init__(document)
        self.prefix = prefix
        self.local_name = local_name
        self.namespace = namespace
        self.attributes: list[Attribute] = []
        self.children = []
        self.is_empty = True

    def insert(self, child: Node, place: int) -> Node:
        self.is_empty = False
        return super().insert(child, place)

    def find(self, name: str, namespace: str | None = None) -> Attribute | None:
        """An attribute by qualified name, or by local name and namespace."""
        for each in self.attributes:
            if (
                each.name == name
                if namespace is None
                else (each.local_name == name and each.namespace == namespace)
            ):
                return each
        return None

    def put(self, attribute: Attribute) -> Attribute | None:
        """Adds an attribute; the one of its name before it, which is gone."""
        before = self.find(attribute.local_name, attribute.namespace)
        attribute.owner = self
        if before is None:
            self.attributes.append(attribute)
            return None
        self.attributes[self.attributes.index(before)] = attribute
        before.owner = None
        return before

    def bare_copy(self, document: Document) -> Node:
        made = Element(document, self.prefix, self.local_name, self.namespace)
        made.is_empty = self.is_empty
        for each in self.attributes:
            twin = each.bare_copy(document)
            assert isinstance(twin, Attribute)
            twin.owner = made
            made.attributes.append(twin)
        return made


class DataNode(Node):
    """A node whose text and value are the same."""

    __slots__ = ("data",)

    def __init__(self, document: Document | None, data: str = "") -> None:
        super().__init__(document)
        self.data = data

    @property
    def text(self) -> str:
        return self.data

    @text.setter
    def text(self, value: str) -> None:
        self.data = value

    @property
    def value(self) -> str | None:
        return self.data

    @value.setter
    def value(self, new: str) -> None:
        self.data = new


class Attribute(DataNode):
    """System.Xml.XmlAttribute."""

    __slots__ = ("prefix", "local_name", "namespace", "owner")
    net_name = "System.Xml.XmlAttribute"
    kind = "Attribute"

    def __init__(
        self,
        document: Document | None,
        prefix: str,
        local_name: str,
        namespace: str,
        data: str = "",
    ) -> None:
        super().__init__(document, data)
        self.prefix = prefix
        self.local_name = local_name
        self.namespace = namespace
        self.owner: Element | None = None

    def declares(self) -> str | None:
        """The prefix that it declares a namespace for, empty for the default one; None for other
        attributes.
        """
        if self.prefix == "xmlns":
            return self.local_name
        return "" if not self.prefix and self.local_name == "xmlns" else None

    def ancestors(self) -> Iterator[Node]:
        if self.owner is not None:
            yield self.owner
            yield from self.owner.ancestors()

    def bare_copy(self, document: Document) -> Node:
        return Attribute(document, self.prefix, self.local_name, self.namespace, self.data)


class Text(DataNode):
    """System.Xml.XmlText, and what else is text between tags."""

    __slots__ = ()
    net_name = "System.Xml.XmlText"
    kind = "Text"
    local_name = "#text"

    def bare_copy(self, document: Document) -> Node:
        return type(self)(document, self.data)


class CData(Text):
    __slots__ = ()
    net_name = "System.Xml.XmlCDataSection"
    kind = "CDATA"
    local_name = "#cdata-section"


class Whitespace(Text):
    __slots__ = ()
    net_name = "System.Xml.XmlWhitespace"
    kind = "Whitespace"
    local_name = "#whitespace"


class SignificantWhitespace(Text):
    __slots__ = ()
    net_name = "System.Xml.XmlSignificantWhitespace"
    kind = "SignificantWhitespace"
    local_name = "#significant-whitespace"


class Comment(Text):
    __slots__ = ()
    net_name = "System.Xml.XmlComment"
    kind = "Comment"
    local_name = "#comment"


class Instruction(Text):
    """System.Xml.XmlProcessingInstruction."""

    __slots__ = ("target",)
    net_name = "System.Xml.XmlProcessingInstruction"
    kind = "ProcessingInstruction"

    def __init__(self, document: Document | None, target: str, data: str) -> None:
        super().__init__(document, data)
        self.target = target

    @property
    def local_name(self) -> str:  # type: ignore[override]
        return self.target

    def bare_copy(self, document: Document) -> Node:
        return type(self)(document, self.target, self.data)


class DocumentType(Node):
    """System.Xml.XmlDocumentType; `internal_subset` is what stands in brackets, None for none."""

    __slots__ = ("local_name", "public_id", "system_id", "internal_subset")
    net_name = "System.Xml.XmlDocumentType"
    kind = "DocumentType"

    def __init__(
        self,
        document: Document | None,
        name: str,
        public_id: str | None,
        system_id: str | None,
        internal_subset: str | None,
    ) -> None:
        super().__init__(document)
        self.local_name = name
        self.public_id = public_id
        self.system_id = system_id
        self.internal_subset = internal_subset

    def written(self) -> str:
        ids = ""
        if self.public_id is not None:
            ids = f' PUBLIC "{self.public_id}" "{self.system_id or ""}"'
        elif self.system_id is not None:
            ids = f' SYSTEM "{self.system_id}"'
        subset = "" if self.internal_subset is None else f"[{self.internal_subset}]"
        return f"<!DOCTYPE {self.local_name}{ids}{subset}>"

    def bare_copy(self, document: Document) -> Node:
        ids = (self.public_id, self.system_id, self.internal_subset)
        return DocumentType(document, self.local_name, *ids)


class Declaration(Text):
    """System.Xml.XmlDeclaration."""

    __slots__ = ("version", "encoding", "standalone")
    net_name = "System.Xml.XmlDeclaration"
    kind = "XmlDeclaration"
    local_name = "xml"

    def __init__(
        self, document: Document | None, version: str, encoding: str, standalone: str
    ) -> None:
        super().__init__(document, "")
        self.version = version
        self.encoding = encoding
        self.standalone = standalone

    @property
    def text(self) -> str:
        written = f'version="{self.version}"'
        if self.encoding:
            written += f' encoding="{self.encoding}"'
        return written + (f' standalone="{self.standalone}"' if self.standalone else "")

    @text.setter
    def text(self, value: str) -> None:
        raise InvalidOperationException("Cannot set the text of a declaration.")

    @property  # type: ignore[misc]
    def value(self) -> str | None:
        return self.text

    def bare_copy(self, document: Document) -> Node:
        return Declaration(document, self.version, self.encoding, self.standalone)
