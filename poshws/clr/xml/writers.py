"""XmlWriter: XML that is written piece by piece, each checked against what was written before.

Names of states, and what they say to a piece that can't follow, are those of .NET's
XmlWellFormedWriter. Start tags are kept until it is known what stands behind them.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from poshws.clr.io.errors import file_access, full_path
from poshws.clr.io.streams import Stream
from poshws.clr.io.writers import TextWriter
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.text.encodings import FACTS, Encoding
from poshws.clr.text.string_builders import StringBuilder
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    InvalidOperationException,
    XmlException,
)
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.xml import nodes as xml
from poshws.corelib.xml.document_types import NAME
from poshws.corelib.xml.nodes import XML, XMLNS
from poshws.corelib.xml.write import escape_attribute, escape_text, outer_xml

_FRAGMENT_HINT: Final = (
    " Make sure that the ConformanceLevel setting is set to ConformanceLevel.Fragment or"
    " ConformanceLevel.Auto if you want to write an XML fragment. "
)
_DOCUMENT: Final = 2


class XmlWriterSettings:
    """System.Xml.XmlWriterSettings."""

    __slots__ = (
        *("encoding", "omit_xml_declaration", "new_line_handling", "new_line_chars", "indent"),
        *("indent_chars", "new_line_on_attributes", "close_output", "conformance_level"),
        *("check_characters", "namespace_handling", "write_end_document_on_close", "async_"),
        *("output_method", "do_not_escape_uri_attributes", "__weakref__"),
    )
    net_name: ClassVar[str] = "System.Xml.XmlWriterSettings"

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.encoding: Any = Encoding(FACTS[65001])
        self.new_line_chars, self.indent_chars = "\n", "  "
        self.omit_xml_declaration = self.indent = self.new_line_on_attributes = False
        self.close_output = self.async_ = self.do_not_escape_uri_attributes = False
        self.check_characters = self.write_end_document_on_close = True
        self.new_line_handling: Any = enum_value("System.Xml.NewLineHandling", "Replace")
        self.conformance_level: Any = enum_value("System.Xml.ConformanceLevel", "Document")
        self.namespace_handling: Any = enum_value("System.Xml.NamespaceHandling", "Default")
        self.output_method: Any = enum_value("System.Xml.XmlOutputMethod", "Xml")

    def clone(self) -> XmlWriterSettings:
        made = XmlWriterSettings()
        for name in self.__slots__[:-1]:
            setattr(made, name, getattr(self, name))
        return made


class _Open:
    """An element that was begun: its name, whether text stands in it, what it declares."""

    __slots__ = ("name", "is_mixed", "spaces", "prefix", "namespace")

    def __init__(self, prefix: str, local: str, namespace: str, is_mixed: bool) -> None:
        self.name = f"{prefix}:{local}" if prefix else local
        self.prefix, self.namespace = prefix, namespace
        self.is_mixed = is_mixed
        self.spaces: dict[str, str] = {}


class XmlWriter:
    """System.Xml.XmlWriter, as XmlWriter.Create makes it."""

    __slots__ = (
        *("settings", "target", "parts", "opened", "state", "attributes", "attribute"),
        *("has_marked", "is_empty", "__weakref__"),
    )
    net_name: ClassVar[str] = "System.Xml.XmlWriter"

    def __init__(self, target: Any, settings: XmlWriterSettings | None = None) -> None:
        self.settings = settings.clone() if settings is not None else XmlWriterSettings()
        self.target = target
        self.parts: list[str] = []
        self.opened: list[_Open] = []
        self.state = "Start"
        self.attributes: list[tuple[str, str]] = []
        self.attribute: tuple[str, list[str]] | None = None
        self.has_marked = False
        self.is_empty = True
        if isinstance(target, str):
            path = full_path(target)
            with file_access(path), open(path, "wb"):
                self.target = path

    @staticmethod
    def create(output: object, settings: XmlWriterSettings | None = None) -> XmlWriter:
        if output is None:
            raise ArgumentNullException("output")
        if isinstance(output, XmlWriter):
            return output
        return XmlWriter(output, settings)

    @property
    def write_state(self) -> EnumValue:
        names = {"Element Content": "Content", "EndRootElement": "Content"}
        return enum_value("System.Xml.WriteState", names.get(self.state, self.state))

    @property
    def xml_lang(self) -> None:
        """Not followed."""

    @property
    def xml_space(self) -> EnumValue:
        return enum_value("System.Xml.XmlSpace", "None")

    # Documents

    def write_start_document(self, *standalone: bool) -> None:
        if self.state != "Start":
            self._refuse("StartDocument")
        words = "" if not standalone else f' standalone="{"yes" if standalone[0] else "no"}"'
        self._declare(words)
        self.state = "Prolog"

    def write_end_document(self) -> None:
        while self.opened:
            self.write_end_element()
        if self.state not in ("EndRootElement", "Start", "Prolog"):
            self._refuse("EndDocument")
        if self.state == "Prolog":
            raise ArgumentException("Document does not have a root element.")
        self.state = "Start" if self.is_fragment else self.state

    def write_doc_type(
        self, name: str, public: str | None, system: str | None, subset: str | None
    ) -> None:
        self._before("DocType")
        made = xml.DocumentType(None, name, public or "", system or "", subset or "")
        self._line()
        self._put(made.written())

    def _declare(self, behind: str = "") -> None:
        if self.settings.omit_xml_declaration:
            return
        self._put(f'<?xml version="1.0" encoding="{self._encoding_name()}"{behind}?>')

    def _encoding_name(self) -> str:
        if isinstance(self.target, TextWriter):
            return str(self.target.encoding.facts.web_name)
        if isinstance(self.target, StringBuilder):
            return "utf-16"
        return str(self.settings.encoding.facts.web_name)

    @property
    def is_fragment(self) -> bool:
        return int(self.settings.conformance_level) != _DOCUMENT

    # Elements

    def write_start_element(self, *names: str | None) -> None:
        """(local), (local, namespace) or (prefix, local, namespace)."""
        prefix, local, space = _parts(names)
        _check_name(local, "localName")
        self._before("StartElement")
        self._line()
        is_mixed = bool(self.opened) and self.opened[-1].is_mixed
        if space is None and prefix is None:
            space, prefix = (self._namespace("") or "", "")
        elif space is None:
            space = self._namespace(prefix or "") or ""
        elif prefix is None:
            prefix = self.lookup_prefix(space) or ""
        element = _Open(prefix or "", local, space, is_mixed)
        self._put(f"<{element.name}")
        self.opened.append(element)
        self.attributes = []
        self.state = "Element"

    def write_end_element(self) -> None:
        self._end(is_full=False)

    def write_full_end_element(self) -> None:
        self._end(is_full=True)

    def _end(self, *, is_full: bool) -> None:
        if self.attribute is not None:
            self.write_end_attribute()
        if not self.opened:
            self._refuse("EndElement")
        if self.state == "Element" and not is_full:
            self._finish_tag(" />")
            self.opened.pop()
        else:
            had_content = self.state != "Element"
            if not had_content:
                self._finish_tag(">")
            element = self.opened.pop()
            if had_content and not element.is_mixed:
                self._line(is_end=True)
            self._put(f"</{element.name}>")
        self.state = "Element Content" if self.opened else self._after_root()

    def _after_root(self) -> str:
        return "Element Content" if self.is_fragment else "EndRootElement"

    def write_element_string(self, *arguments: str | None) -> None:
        """(local, value), (local, namespace, value) or (prefix, local, namespace, value)."""
        self.write_start_element(*arguments[:-1])
        if arguments[-1]:
            self.write_string(arguments[-1])
        self.write_end_element()

    # Attributes

    def write_attribute_string(self, *arguments: str | None) -> None:
        self.write_start_attribute(*arguments[:-1])
        self.write_string(arguments[-1])
        self.write_end_attribute()

    def write_start_attribute(self, *names: str | None) -> None:
        prefix, local, space = _parts(names)
        if not local and prefix == "xmlns":
            local, prefix = "xmlns", ""
        _check_name(local, "localName")
        if self.attribute is not None:
            self.write_end_attribute()
        if self.state != "Element":
            self._refuse("StartAttribute")
        element = self.opened[-1]
        if space == XML:
            prefix = "xml"
        elif prefix not in ("xmlns", "xml") and space and space != XMLNS:
            prefix = prefix or self._attribute_prefix(space)
            if self._namespace(prefix) != space:
                element.spaces[prefix] = space
        self.attribute = (f"{prefix}:{local}" if prefix else local, [])
        self.state = "Attribute"

    def _attribute_prefix(self, space: str) -> str:
        found = self.lookup_prefix(space)
        if found:
            return found
        number = 1 + sum(name.startswith("d") for name in self.opened[-1].spaces)
        return f"d{len(self.opened)}p{number}"

    def write_end_attribute(self) -> None:
        assert self.attribute is not None
        name, words = self.attribute
        value = "".join(words)
        if any(each == name for each, _ in self.attributes):
            self.state = "Error"
            raise xml_error(f"'{name}' is a duplicate attribute name.")
        self.attributes.append((name, value))
        if name == "xmlns" or name.startswith("xmlns:"):
            self.opened[-1].spaces[name[6:]] = value
        self.attribute = None
        self.state = "Element"

    def _finish_tag(self, end: str) -> None:
        element = self.opened[-1]
        declared = {name for name, _ in self.attributes}
        spaces = dict(element.spaces)
        if self._outer(element.prefix) != element.namespace and element.prefix not in spaces:
            spaces[element.prefix] = element.namespace
            element.spaces[element.prefix] = element.namespace
        for prefix, space in spaces.items():
            name = f"xmlns:{prefix}" if prefix else "xmlns"
            if name not in declared and prefix != "xml":
                self.attributes.append((name, space))
        before = " "
        if self.settings.new_line_on_attributes and self.settings.indent:
            before = self._newline(len(self.opened))
        for name, value in self.attributes:
            self._put(f'{before}{name}="{escape_attribute(value)}"')
        self.attributes = []
        self._put(end)

    def _outer(self, prefix: str) -> str:
        """What a prefix stands for outside of the innermost element."""
        return self._namespace(prefix, self.opened[:-1]) or ""

    def _namespace(self, prefix: str, opened: list[_Open] | None = None) -> str | None:
        if prefix == "xml":
            return XML
        for element in reversed(self.opened if opened is None else opened):
            if prefix in element.spaces:
                return element.spaces[prefix]
            if element.prefix == prefix:
                return element.namespace
        return None

    def lookup_prefix(self, space: str) -> str | None:
        if not space and not any(element.spaces.get("") for element in self.opened):
            return ""
        for element in reversed(self.opened):
            for prefix, each in (*element.spaces.items(), (element.prefix, element.namespace)):
                if each == space and self._namespace(prefix) == space:
                    return prefix
        return None

    # Content

    def write_string(self, text: str | None) -> None:
        if self.attribute is not None:
            self.attribute[1].append(text or "")
        elif text:
            self._content("Text")
            self._put(escape_text(text.replace("\r\n", "\n")).replace("\r", "&#xD;"))

    def write_value(self, value: object) -> None:
        from poshws.clr.xml.values import xml_text  # deferred

        if value is None:
            raise ArgumentNullException("value")
        self.write_string(xml_text(value))

    def write_raw(self, data: Any, *part: int) -> None:
        text = "".join(data) if isinstance(data, list) else data or ""
        text = text[part[0] : sum(part)] if part else text
        if self.attribute is not None:
            self.attribute[1].append(text)
            return
        self._content("RawData")
        self._put(text)

    def write_chars(self, data: list[str], index: int, count: int) -> None:
        self.write_string("".join(data[index : index + count]))

    def write_whitespace(self, text: str) -> None:
        if text.strip(" \t\r\n"):
            raise ArgumentException("Only white space characters should be used.")
        self.write_string(text)

    def write_c_data(self, text: str | None) -> None:
        self._content("CData")
        self._put(f"<![CDATA[{(text or '').replace(']]>', ']]]]><![CDATA[>')}]]>")

    def write_base64(self, data: list[int], index: int, count: int) -> None:
        import base64  # deferred

        self.write_string(base64.b64encode(bytes(data[index : index + count])).decode())

    def write_bin_hex(self, data: list[int], index: int, count: int) -> None:
        self.write_string(bytes(data[index : index + count]).hex().upper())

    def write_entity_ref(self, name: str) -> None:
        self._content("Text")
        self._put(f"&{name};")

    def write_char_entity(self, letter: str) -> None:
        self._content("Text")
        self._put(f"&#x{ord(letter):X};")

    def write_name(self, name: str) -> None:
        self.write_string(name)

    write_nm_token = write_name

    def write_qualified_name(self, local: str, space: str | None) -> None:
        prefix = self.lookup_prefix(space or "")
        self.write_string(f"{prefix}:{local}" if prefix else local)

    def write_comment(self, text: str | None) -> None:
        self._before("Comment")
        self._line()
        words = (text or "").replace("--", "- -")
        self._put(f"<!--{words}{' ' if words.endswith('-') else ''}-->")

    def write_processing_instruction(self, name: str, text: str | None) -> None:
        _check_name(name, "name")
        if name.lower() == "xml":
            self.write_start_document()
            return
        self._before("PI")
        self._line()
        self._put(f"<?{name}{' ' if text else ''}{text or ''}?>")

    def write_node(self, reader: Any, defaults: bool = False) -> None:
        """What a reader stands on, with all in it; the reader goes on behind it."""
        self.write_tree(reader.taken())

    def write_attributes(self, reader: Any, defaults: bool = False) -> None:
        for each in reader.attributes_here():
            self.write_attribute_string(
                each.prefix or None, each.local_name, each.namespace, each.data
            )

    def write_tree(self, node: xml.Node) -> None:
        """A node of a document, with all in it."""
        if isinstance(node, xml.Element):
            self.write_start_element(node.prefix, node.local_name, node.namespace)
            for each in node.attributes:
                space = each.namespace if each.namespace != XMLNS else None
                self.write_attribute_string(each.prefix or None, each.local_name, space, each.data)
            for child in node:
                self.write_tree(child)
            self._end(is_full=not node.is_empty and not node.children)
        elif isinstance(node, xml.Document | xml.Fragment):
            for child in node:
                self.write_tree(child)
        elif isinstance(node, xml.Declaration):
            if self.state == "Start":
                self.write_start_document(*([node.standalone == "yes"] if node.standalone else []))
        elif isinstance(node, xml.CData):
            self.write_c_data(node.data)
        elif isinstance(node, xml.Comment):
            self.write_comment(node.data)
        elif isinstance(node, xml.Instruction):
            self.write_processing_instruction(node.target, node.data)
        elif isinstance(node, xml.Text):
            self.write_string(node.data)
        else:
            self._before("DocType")
            self._line()
            self._put(outer_xml(node))

    def write_document(self, document: xml.Document) -> None:
        """What XmlDocument.Save writes."""
        if self.state == "Start" and document.declaration is None and not self.is_fragment:
            self.write_start_document()
        self.write_tree(document)
        self.flush()

    # What stands between the pieces

    def _before(self, token: str) -> None:
        """Raises where a piece can't follow; ends a start tag that is still open."""
        if self.attribute is not None:
            self.write_end_attribute()
        if self.state in ("Closed", "Error"):
            self._refuse(token)
        if self.state == "EndRootElement" and token in ("StartElement", "Text", "CData", "DocType"):
            self._refuse(token)
        if self.state == "Start" and not self.is_fragment and self.declares_by_itself:
            self._declare()
        if self.state == "Element":
            self._finish_tag(">")
        if self.opened:
            self.state = "Element Content"
        elif self.state == "Start" and not self.is_fragment:
            self.state = "Prolog"

    declares_by_itself: ClassVar[bool] = True

    def _content(self, token: str) -> None:
        if not self.opened and not self.is_fragment and token != "RawData":
            self._refuse(token)
        self._before(token)
        if self.opened:
            self.opened[-1].is_mixed = True

    def _refuse(self, token: str) -> None:
        if self.state == "Closed":
            raise InvalidOperationException("The Writer is closed or in error state.")
        state, hint = self.state, _FRAGMENT_HINT
        if state in ("Element Content", "Element"):
            hint = ""
        self.state = "Error"
        text = f"Token {token} in state {state} would result in an invalid XML document."
        raise InvalidOperationException(text + hint)

    def _newline(self, depth: int) -> str:
        return self.settings.new_line_chars + self.settings.indent_chars * depth

    def _line(self, *, is_end: bool = False) -> None:
        if not self.settings.indent or self.is_empty:
            return
        if is_end or not (self.opened and self.opened[-1].is_mixed):
            self._put(self._newline(len(self.opened)))

    def _put(self, text: str) -> None:
        self.is_empty = False
        self.parts.append(text)

    # The end

    def flush(self) -> None:
        text = "".join(self.parts)
        self.parts.clear()
        if isinstance(self.target, StringBuilder):
            self.target.append(text)
        elif isinstance(self.target, TextWriter):
            self.target.put(text)
            self.target.flush()
        else:
            self._write_bytes(text)

    def _write_bytes(self, text: str) -> None:
        encoding = self.settings.encoding
        data = encoding.encode(text)
        if not self.has_marked and encoding.emits_preamble and text:
            data = encoding.facts.preamble + data
        self.has_marked = self.has_marked or bool(text)
        if isinstance(self.target, Stream):
            self.target.write_bytes(data)
            self.target.flush()
            return
        with open(self.target, "ab") as file:
            file.write(data)

    def close(self) -> None:
        if self.state == "Closed":
            return
        if self.state != "Error" and self.settings.write_end_document_on_close:
            while self.opened:
                self.write_end_element()
        self.flush()
        if self.settings.close_output and hasattr(self.target, "close"):
            self.target.close()
        self.state = "Closed"

    def dispose(self) -> None:
        self.close()


class XmlTextWriter(XmlWriter):
    """System.Xml.XmlTextWriter, which declares nothing by itself."""

    __slots__ = ("formatting", "indentation", "indent_char", "quote_char", "namespaces")
    net_name: ClassVar[str] = "System.Xml.XmlTextWriter"
    declares_by_itself = False

    def __init__(self, target: object, *encoding: Any) -> None:
        super().__init__(target)
        self.settings.close_output = True
        if encoding:
            self.settings.encoding = encoding[0] or Encoding(FACTS[65001], emits_preamble=False)
        self.namespaces = True
        self.indentation, self.indent_char, self.quote_char = 2, " ", '"'
        self.formatting: Any = enum_value("System.Xml.Formatting", "None")

    def _line(self, *, is_end: bool = False) -> None:
        self.settings.indent = int(self.formatting) == 1
        self.settings.indent_chars = str(self.indent_char) * self.indentation
        super()._line(is_end=is_end)

    @property
    def base_stream(self) -> Stream | None:
        return self.target if isinstance(self.target, Stream) else None


def xml_error(text: str) -> Exception:
    """An XmlException of a writer, which knows no line."""
    return XmlException(text)


def _parts(names: tuple[str | None, ...]) -> tuple[str | None, str, str | None]:
    """Prefix, local name and namespace; a name with a colon has its prefix in it."""
    if len(names) == 3:
        return names[0], names[1] or "", names[2]
    prefix, colon, rest = (names[0] or "").partition(":")
    local, space = names[0] or "", names[1] if len(names) == 2 else None
    return (prefix, rest, space) if colon and space is None else (None, local, space)


def _check_name(name: str, parameter: str) -> None:
    if not name:
        raise ArgumentException("The value cannot be an empty string.", parameter=parameter)
    found = NAME.match(name)
    end = found.end() if found is not None else 0
    if end < len(name):
        letter = name[end]
        raise ArgumentException(
            f"Invalid name character in '{name}'. The '{letter}' character, hexadecimal value"
            f" 0x{ord(letter):02X}, cannot be included in a name."
        )


TYPES = describe(
    __file__,
    {each.net_name: each for each in (XmlWriter, XmlWriterSettings, XmlTextWriter)},
)
