"""XmlReader: XML read node by node.

The text is read into nodes at once, and gone through step by step; what is wrong with it shows when
the steps before are gone through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, NoReturn

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.xml.saving import load_text
from poshws.clr.xml.values import from_xml
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    FormatException,
    InvalidOperationException,
    XmlException,
)
from poshws.corelib.xml import nodes as xml
from poshws.corelib.xml.document_types import NAME
from poshws.corelib.xml.read import DocumentReader
from poshws.corelib.xml.write import inner_xml, outer_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.corelib.typesystem.enums import EnumValue

_CONTENT: Final = frozenset(("Element", "EndElement", "Text", "CDATA", "EntityReference"))
_TEXT_KINDS: Final = frozenset(("Text", "CDATA", "Whitespace", "SignificantWhitespace"))
_SKIPPED: Final = frozenset(("Comment", "ProcessingInstruction"))
_OFFSETS: Final = {"Comment": 4, "CDATA": 9, "ProcessingInstruction": 2, "XmlDeclaration": 2}


class XmlReaderSettings:
    """System.Xml.XmlReaderSettings."""

    __slots__ = (
        *("async_", "name_table", "xml_resolver", "line_number_offset", "line_position_offset"),
        *("conformance_level", "check_characters", "max_characters_in_document"),
        *("max_characters_from_entities", "ignore_whitespace", "ignore_comments"),
        *("ignore_processing_instructions", "prohibit_dtd", "dtd_processing", "close_input"),
        *("validation_type", "validation_flags", "schemas", "__weakref__"),
    )
    net_name: ClassVar[str] = "System.Xml.XmlReaderSettings"

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.async_ = self.ignore_whitespace = self.ignore_comments = False
        self.ignore_processing_instructions = self.close_input = False
        self.check_characters = self.prohibit_dtd = True
        self.name_table = self.xml_resolver = self.schemas = None
        self.line_number_offset = self.line_position_offset = 0
        self.max_characters_in_document = 0
        self.max_characters_from_entities = 10_000_000
        self.conformance_level: Any = enum_value("System.Xml.ConformanceLevel", "Document")
        self.dtd_processing: Any = enum_value("System.Xml.DtdProcessing", "Prohibit")
        self.validation_type: Any = enum_value("System.Xml.ValidationType", "None")
        self.validation_flags: Any = 24

    def clone(self) -> XmlReaderSettings:
        made = XmlReaderSettings()
        for name in self.__slots__[:-1]:
            setattr(made, name, getattr(self, name))
        return made


class _Step(NamedTuple):
    """Where a reader may stand: a node, or an element's end."""

    kind: str
    node: xml.Node
    depth: int


class _PlacingReader(DocumentReader):
    """Remembers where each node stands in the text."""

    def __init__(self, parent: xml.Node, text: str, is_fragment: bool) -> None:
        super().__init__(parent, text, is_fragment)
        self.mark = 0
        self.places: dict[tuple[int, bool], int] = {}

    def _read_markup(self) -> None:
        self.mark = self.origin + self.place
        before = self.opened[-1][0] if self.opened else None
        is_end = self.text.startswith("</", self.place)
        super()._read_markup()
        if is_end and before is not None:
            self.places[id(before), True] = self.mark + 2

    def _read_text(self) -> None:
        if not self.words:
            self.mark = self.origin + self.place
        super()._read_text()

    def _add(self, node: xml.Node) -> None:
        offset = 1 if isinstance(node, xml.Element) else _OFFSETS.get(node.kind, 0)
        self.places[id(node), False] = self.mark + offset
        super()._add(node)


def _steps(nodes: list[xml.Node], unended: set[int]) -> Iterator[_Step]:
    """All steps; elements of a text that ends too soon have no end."""
    waiting: list[tuple[xml.Node, int, bool]] = [(node, 0, False) for node in reversed(nodes)]
    while waiting:
        node, depth, is_end = waiting.pop()
        if is_end:
            yield _Step("EndElement", node, depth)
            continue
        yield _Step(node.kind, node, depth)
        if isinstance(node, xml.Element) and not (node.is_empty and id(node) not in unended):
            if id(node) not in unended:
                waiting.append((node, depth, True))
            waiting += [(child, depth + 1, False) for child in reversed(node.children or [])]


class XmlReader:
    """System.Xml.XmlReader, as XmlReader.Create makes it."""

    __slots__ = (
        *("settings", "steps", "place", "error", "state", "attribute", "source", "text"),
        *("places", "root", "__weakref__"),
    )
    net_name: ClassVar[str] = "System.Xml.XmlReader"

    def __init__(self, source: Any, settings: XmlReaderSettings | None = None) -> None:
        self.settings = settings
        self.source = source
        self.error: XmlException | None = None
        self.places: dict[tuple[int, bool], int] = {}
        self.text = ""
        self.state, self.place = "Initial", -1
        self.attribute: int | None = None
        if isinstance(source, xml.Node):
            nodes, unended = [source], set[int]()
            if isinstance(source, xml.Document | xml.Fragment):
                nodes = list(source)
        else:
            nodes, unended = self._parsed(load_text(source))
        self.root = nodes
        self.steps = [step for step in _steps(nodes, unended) if not self._ignores(step.kind)]

    def _parsed(self, text: str) -> tuple[list[xml.Node], set[int]]:
        document = xml.Document()
        document.preserve_whitespace = True
        reader: _PlacingReader | None = None
        level = int(self.settings.conformance_level) if self.settings is not None else 2
        parent: xml.Node = document if level == 2 else xml.Fragment(document)
        try:
            reader = _PlacingReader(parent, text, False)
            reader.read()
        except XmlException as error:
            self.error = error
        unended: set[int] = set()
        if reader is not None:
            self.places, self.text = reader.places, reader.whole
            unended = {id(element) for element, _ in reader.opened}
        return list(parent), unended

    def _ignores(self, kind: str) -> bool:
        if self.settings is None:
            return False
        return (
            (kind == "Whitespace" and self.settings.ignore_whitespace)
            or (kind == "Comment" and self.settings.ignore_comments)
            or (kind == "ProcessingInstruction" and self.settings.ignore_processing_instructions)
        )

    @staticmethod
    def create(
        source: object, settings: XmlReaderSettings | None = None, *base: object
    ) -> XmlReader:
        if source is None:
            raise ArgumentNullException("input")
        if isinstance(source, XmlReader):
            return source
        return XmlReader(source, settings or XmlReaderSettings())

    @staticmethod
    def is_name(text: str) -> bool:
        return NAME.fullmatch(text) is not None

    @staticmethod
    def is_name_token(text: str) -> bool:
        return NAME.fullmatch(f"a{text}") is not None and bool(text)

    # Where the reader stands

    @property
    def step(self) -> _Step | None:
        is_inside = self.state == "Interactive" and self.place < len(self.steps)
        return self.steps[self.place] if is_inside else None

    def attributes_here(self) -> list[xml.Attribute]:
        step = self.step
        if step is None:
            return []
        if isinstance(step.node, xml.Element) and step.kind == "Element":
            return step.node.attributes
        if isinstance(step.node, xml.Declaration):
            named = ("version", "encoding", "standalone")
            found = [(name, getattr(step.node, name)) for name in named]
            return [xml.Attribute(None, "", name, "", value) for name, value in found if value]
        return []

    @property
    def _node(self) -> xml.Node | None:
        """The attribute or node."""
        if self.attribute is not None:
            return self.attributes_here()[self.attribute]
        return None if self.step is None else self.step.node

    @property
    def kind(self) -> str:
        if self.attribute is not None:
            return "Attribute"
        return "None" if self.step is None else self.step.kind

    @property
    def node_type(self) -> EnumValue:
        return enum_value("System.Xml.XmlNodeType", self.kind)

    @property
    def read_state(self) -> EnumValue:
        return enum_value("System.Xml.ReadState", self.state)

    @property
    def eof(self) -> bool:
        return self.state == "EndOfFile"

    @property
    def name(self) -> str:
        node = self._node
        is_named = node is not None and not (isinstance(node, xml.Text) and not _has_name(node))
        if node is None or not is_named:
            return ""
        if isinstance(node, xml.Declaration):
            return "xml"
        return node.name

    @property
    def local_name(self) -> str:
        return self.name.rpartition(":")[2]

    @property
    def prefix(self) -> str:
        return "" if self._node is None else self._node.prefix

    @property
    def namespace_uri(self) -> str:
        return "" if self._node is None else self._node.namespace

    @property
    def value(self) -> str:
        node = self._node
        if node is None or isinstance(node, xml.Element):
            return ""
        return (node.text if isinstance(node, xml.Declaration) else node.value) or ""

    @property
    def has_value(self) -> bool:
        return self.kind not in ("None", "Element", "EndElement", "EntityReference")

    @property
    def depth(self) -> int:
        step = self.step
        return 0 if step is None else step.depth + (self.attribute is not None)

    @property
    def is_empty_element(self) -> bool:
        node = self._node
        return isinstance(node, xml.Element) and self.kind == "Element" and node.is_empty

    @property
    def base_uri(self) -> str:
        return ""

    @property
    def is_default(self) -> bool:
        return False

    @property
    def quote_char(self) -> str:
        return '"'

    @property
    def can_read_binary_content(self) -> bool:
        return True

    @property
    def attribute_count(self) -> int:
        return len(self.attributes_here())

    @property
    def has_attributes(self) -> bool:
        return bool(self.attributes_here())

    @property
    def line_number(self) -> int:
        return self._place()[0]

    @property
    def line_position(self) -> int:
        return self._place()[1]

    def has_line_info(self) -> bool:
        return True

    def _place(self) -> tuple[int, int]:
        step = self.step
        at = self.places.get((id(step.node), step.kind == "EndElement")) if step else None
        if at is None:
            return 0, 0
        return self.text.count("\n", 0, at) + 1, at - self.text.rfind("\n", 0, at)

    def lookup_namespace(self, prefix: str) -> str | None:
        step = self.step
        return None if step is None else step.node.find_namespace(prefix)

    # Attributes

    def _index(self, key: object, space: str | None = None) -> int | None:
        for index, each in enumerate(self.attributes_here()):
            if (
                each.name == key
                if space is None
                else (each.local_name, each.namespace) == (key, space)
            ):
                return index
        return None

    def get_attribute(self, key: object, space: str | None = None) -> str | None:
        """(index), (name) or (local name, namespace)."""
        found = self.attributes_here()
        if isinstance(key, int):
            if not 0 <= key < len(found):
                raise ArgumentOutOfRangeException("i")
            return found[key].data
        index = self._index(key, space)
        return None if index is None else found[index].data

    item = get_attribute

    def move_to_attribute(self, key: object, space: str | None = None) -> bool | None:
        if isinstance(key, int):
            self.get_attribute(key)
            self.attribute = key
            return None
        index = self._index(key, space)
        if index is not None:
            self.attribute = index
        return index is not None

    def move_to_first_attribute(self) -> bool:
        if not self.attributes_here():
            return False
        self.attribute = 0
        return True

    def move_to_next_attribute(self) -> bool:
        index = 0 if self.attribute is None else self.attribute + 1
        if index >= len(self.attributes_here()):
            return False
        self.attribute = index
        return True

    def move_to_element(self) -> bool:
        was_there = self.attribute is not None
        self.attribute = None
        return was_there

    # Going on

    def read(self) -> bool:
        if self.state in ("Error", "Closed", "EndOfFile"):
            return False
        self.state, self.attribute = "Interactive", None
        self.place += 1
        if self.place < len(self.steps):
            return True
        if self.error is not None:
            self.state = "Error"
            raise self.error
        self.state = "EndOfFile"
        return False

    def move_to_content(self) -> EnumValue:
        self.attribute = None
        if self.state == "Initial":
            self.read()
        while self.step is not None and self.kind not in _CONTENT:
            self.read()
        return self.node_type

    def skip(self) -> None:
        step = self.step
        self.attribute = None
        if step is not None and step.kind == "Element" and not self.is_empty_element:
            while self.read() and not (self.kind == "EndElement" and self.depth == step.depth):
                pass
        self.read()

    def taken(self) -> xml.Node:
        """The node, which the reader then stands behind."""
        if self.state == "Initial":
            self.read()
        step = self.step
        assert step is not None
        self.skip()
        return step.node

    def is_start_element(self, *name: str) -> bool:
        self.move_to_content()
        return self.kind == "Element" and self._is_named(name)

    def _is_named(self, name: tuple[str, ...]) -> bool:
        if len(name) == 2:
            return (self.local_name, self.namespace_uri) == name
        return not name or self.name == name[0]

    def _require(self, kind: str, name: tuple[str, ...] = ()) -> None:
        self.move_to_content()
        if self.kind != kind:
            self._fail(f"'{self.kind}' is an invalid XmlNodeType.")
        if not self._is_named(name):
            inside = f" with namespace name '{name[1]}'" if len(name) == 2 else ""
            self._fail(f"Element '{name[0]}'{inside} was not found.")

    def _fail(self, text: str) -> NoReturn:
        line, column = self._place()
        raise XmlException(f"{text} Line {line}, position {column}." if line else text)

    def read_start_element(self, *name: str) -> None:
        self._require("Element", name)
        self.read()

    def read_end_element(self) -> None:
        self._require("EndElement")
        self.read()

    def read_to_following(self, *name: str) -> bool:
        while self.read():
            if self.kind == "Element" and self._is_named(name):
                return True
        return False

    def read_to_descendant(self, *name: str) -> bool:
        if self.state == "Initial":
            return self.read_to_following(*name)
        depth = self.depth
        if self.kind != "Element" or self.is_empty_element:
            return False
        while self.read() and self.depth > depth:
            if self.kind == "Element" and self._is_named(name):
                return True
        return False

    def read_to_next_sibling(self, *name: str) -> bool:
        while self.state == "Interactive":
            self.skip()
            if self.kind == "EndElement":
                return False
            if self.kind == "Element" and self._is_named(name):
                return True
        return False

    # Contents

    def read_string(self) -> str:
        if self.kind == "Element":
            if self.is_empty_element:
                self.read()
                return ""
            self.read()
        return self._strings()

    def _strings(self) -> str:
        words = []
        while self.kind in _TEXT_KINDS or self.kind in _SKIPPED:
            if self.kind in _TEXT_KINDS:
                words.append(self.value)
            if not self.read():
                break
        return "".join(words)

    def read_content_as_string(self) -> str:
        return self.value if self.attribute is not None else self._strings()

    def read_element_content_as_string(self, *name: str) -> str:
        if self.kind != "Element":
            method = "ReadElementContentAsString"
            raise InvalidOperationException(
                f"The {method} method is not supported on node type {self.kind}. If you want to"
                " read typed content of an element, use the ReadElementContentAs method."
            )
        self._require("Element", name)
        if self.is_empty_element:
            self.read()
            return ""
        self.read()
        found = self._strings()
        if self.kind == "Element":
            self._fail(
                "ReadElementContentAs() methods cannot be called on an element that has child"
                " elements."
            )
        self.read()
        return found

    def read_element_string(self, *name: str) -> str:
        self._require("Element", name)
        if self.is_empty_element:
            self.read()
            return ""
        self.read()
        found = self._strings()
        if self.kind != "EndElement":
            self._fail(f"Unexpected node type {self.kind}.")
        self.read()
        return found

    def read_inner_xml(self) -> str:
        step = self.step
        if step is None or step.kind not in ("Element", "Attribute"):
            return ""
        self.skip()
        return inner_xml(step.node)

    def read_outer_xml(self) -> str:
        step = self.step
        if step is None or step.kind != "Element":
            return ""
        self.skip()
        return outer_xml(step.node)

    def read_outer(self) -> str:
        """All that is left, for a document to load."""
        if self.state == "Initial":
            self.read()
        parts = []
        while self.step is not None:
            parts.append(outer_xml(self.taken()))
        return "".join(parts)

    def read_subtree(self) -> XmlReader:
        if self.kind != "Element" or self.step is None:
            raise InvalidOperationException(
                "ReadSubtree() can be called only if the reader is on an element node."
            )
        return XmlReader(self.step.node, self.settings)

    def close(self) -> None:
        self.state, self.attribute = "Closed", None
        if (
            self.settings is not None
            and self.settings.close_input
            and hasattr(self.source, "close")
        ):
            self.source.close()

    def dispose(self) -> None:
        self.close()


def _has_name(node: xml.Node) -> bool:
    return isinstance(node, xml.Instruction | xml.Declaration)


def _reading(name: str) -> None:
    """The methods that read the content as a value of a type."""
    short = {"Int32": "int", "Int64": "long", "Single": "float"}.get(name, name.lower())

    def element(self: XmlReader, *names: str) -> Any:
        return _converted(self, self.read_element_content_as_string(*names), name)

    def content(self: XmlReader) -> Any:
        return _converted(self, self.read_content_as_string(), name)

    setattr(XmlReader, f"read_element_content_as_{short}", element)
    setattr(XmlReader, f"read_content_as_{short}", content)


def _converted(reader: XmlReader, text: str, name: str) -> object:
    try:
        return from_xml(text, name)
    except FormatException as error:
        raise XmlException(f"Content cannot be converted to the type {name}.", error) from error


for _name in ("Boolean", "Int32", "Int64", "Double", "Single"):
    _reading(_name)


class XmlTextReader(XmlReader):
    """System.Xml.XmlTextReader."""

    __slots__ = ("namespaces", "normalization", "entity_handling", "whitespace_handling")
    net_name: ClassVar[str] = "System.Xml.XmlTextReader"

    def __init__(self, *arguments: object) -> None:
        sources = [each for each in arguments if not hasattr(each, "spaces")]
        super().__init__(sources[-1] if len(sources) > 1 and sources[-1] else sources[0])
        self.namespaces, self.normalization = True, False
        self.entity_handling: Any = enum_value("System.Xml.EntityHandling", "ExpandCharEntities")
        self.whitespace_handling: Any = enum_value("System.Xml.WhitespaceHandling", "All")


class XmlNodeReader(XmlReader):
    """System.Xml.XmlNodeReader."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Xml.XmlNodeReader"

    def __init__(self, node: xml.Node) -> None:
        if node is None:
            raise ArgumentNullException("node")
        super().__init__(node)


TYPES = describe(
    __file__,
    {each.net_name: each for each in (XmlReader, XmlReaderSettings, XmlTextReader, XmlNodeReader)},
)
