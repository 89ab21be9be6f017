"""Reads XML text into nodes, with the errors that .NET's reader gives, places included.

No library does this part. The errors of expat and of lxml are others than .NET's and don't map onto
them, and `defusedxml` refuses every entity where .NET expands them up to a limit. What makes XML
dangerous is met here:

- Entities that grow as they are expanded end at a number of characters (`from_entities`), one that
  refers to itself at once; each expansion counts, so neither nesting nor repetition helps.
- External entities stand for nothing, and nothing is fetched (`document_types`).
- Elements may be nested to any depth: neither this reader nor what goes through nodes recurses.
- The time is linear in the length of the text: names of attributes are looked for in sets, and a
  prefix is a look into a table, however deep an element stands and however many there are.

.NET leaves references to entities in documents that `Load` and `LoadXml` read, as nodes, and
expands them when their text is asked for; here they are expanded while reading, in all documents.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple, NoReturn

from poshws.corelib.exceptions.dotnet import (
    InvalidOperationException,
    OverflowException,
    XmlException,
)
from poshws.corelib.xml.document_types import NAME, SPACE, Entity, read_document_type
from poshws.corelib.xml.nodes import (
    WRONG_CHILD,
    XML,
    XMLNS,
    Attribute,
    CData,
    Comment,
    Declaration,
    Document,
    DocumentType,
    Element,
    Instruction,
    Node,
    Text,
    Whitespace,
)

CAST_LIMIT: Final = 1024
"""Characters that entities may give in a cast to [xml], as PowerShell has it."""
LOAD_LIMIT: Final = 1_000_000
"""In other documents; .NET's ten million are for readers that expand nothing beforehand."""

_NAME: Final = NAME.pattern
_START: Final = re.compile(rf"<({_NAME})")
_END: Final = re.compile(rf"</({_NAME})\s*>")
_ATTRIBUTE: Final = re.compile(rf"\s*({_NAME})\s*=\s*(\"[^\"<]*\"|'[^'<]*')")
_DIGITS: Final = re.compile(r"#(?:x([0-9A-Fa-f]*)|([0-9]*))")
_SPECIAL: Final = re.compile("[<&]")
_INVALID: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ENTITIES: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_PIECES: Final = re.compile(r"(version|encoding|standalone)\s*=\s*[\"']([^\"']*)[\"']")
_SHORTEST_ELEMENT: Final = 4  # what a reader looks at before it reads an element at the root
_SPACES: Final = " \t\r\n"
_LARGEST: Final = 0x7FFFFFFF  # a number of a character that fits .NET's int


def read_into(parent: Node, text: str, *, is_fragment: bool = False) -> None:
    """Puts the nodes of a text into a document or an element.

    Raises XmlException; for a fragment, InvalidOperationException for what may not stand there.
    """
    DocumentReader(parent, text, is_fragment).read()


class _Input(NamedTuple):
    """A text that is left for that of an entity, to be gone on with behind the reference."""

    text: str
    place: int
    origin: int
    depth: int
    entity: str


class DocumentReader:
    """Goes through the text; `opened` are the elements not closed yet, with where they began.

    The text is that of the document or, within a reference, that of an entity: `inputs` are those
    around it, and `origin` is where it stands in the document.
    """

    def __init__(self, parent: Node, text: str, is_fragment: bool) -> None:
        self.document = parent if isinstance(parent, Document) else parent.document
        assert self.document is not None
        self.parent = parent
        self.text = self.whole = text.replace("\r\n", "\n").replace("\r", "\n")
        invalid = _INVALID.search(self.whole)
        self.invalid: int | None = None
        if invalid is not None:  # read up to there, so that an error before it comes first
            self.invalid = invalid.start()
            self.text = self.whole[: self.invalid]
        self.is_fragment = is_fragment
        self.place = 0
        self.origin = 0
        self.inputs: list[_Input] = []
        self.opened: list[tuple[Element, int]] = []
        self.prefixes: dict[str, list[str]] = {}
        self.outer_prefixes: dict[str, str | None] = {}
        self.entities: dict[str, Entity] = {}
        self.expanding: set[str] = set()
        self.from_entities = 0
        self.words: list[str] = []  # of the text that is being read
        self.is_text = False  # it is more than white space

    def fail(self, message: str, place: int | None = None) -> NoReturn:
        at = self.origin + (self.place if place is None else place)
        if self.invalid is not None and at >= self.invalid:
            at = self.invalid
            letter = self.whole[at]
            code = f"0x{ord(letter):02X}"
            shown = "." if letter == "\0" else letter
            message = f"'{shown}', hexadecimal value {code}, is an invalid character."
        line = self.whole.count("\n", 0, at) + 1
        column = at - (self.whole.rfind("\n", 0, at) + 1) + 1
        raise XmlException(f"{message} Line {line}, position {column}.")

    def read(self) -> None:
        if self.text.startswith("\ufeff"):
            self.place = 1
        while True:
            if self.place >= len(self.text):
                if not self.inputs:
                    break
                self._leave_entity()
            elif self.text[self.place] == "<":
                self._end_text()
                if self.is_at_root and len(self.whole) - self.place < _SHORTEST_ELEMENT:
                    self.fail("Data at the root level is invalid.")
                self._read_markup()
            else:
                self._read_text()
        self._end_text()
        if self.invalid is not None:
            self.fail("")
        if self.opened:
            names = ", ".join(element.name for element, _ in reversed(self.opened))
            self.fail(
                "Unexpected end of file has occurred. The following elements are not closed:"
                f" {names}."
            )
        if isinstance(self.parent, Document) and not self.is_fragment and self.parent.root is None:
            raise XmlException("Root element is missing.")

    @property
    def current(self) -> Node:
        return self.opened[-1][0] if self.opened else self.parent

    @property
    def is_at_root(self) -> bool:
        return not self.opened and isinstance(self.parent, Document)

    def _add(self, node: Node) -> None:
        parent = self.current
        assert parent.children is not None
        node.parent = parent
        parent.children.append(node)
        if isinstance(parent, Element):
            parent.is_empty = False

    # Markup

    def _read_markup(self) -> None:
        text, place = self.text, self.place
        if text.startswith("<!--", place):
            self._add(Comment(self.document, self._until("-->", 4, "Comment")))
        elif text.startswith("<![CDATA[", place):
            if self.is_at_root:
                self._refuse_root()
            self._add(CData(self.document, self._until("]]>", 9, "CDATA")))
        elif text.startswith("<!", place):
            self._read_doctype()
        elif text.startswith("<?", place):
            self._read_instruction()
        elif text.startswith("</", place):
            self._read_end()
        else:
            self._read_start()

    def _until(self, mark: str, skipped: int, kind: str) -> str:
        end = self.text.find(mark, self.place + skipped)
        if end < 0:
            # A comment that is shorter than its end has not been looked at yet.
            body = self.place + skipped
            is_short = len(self.text) - body < len(mark) and kind != "PI"
            self.place = body if is_short else len(self.text)
            self.fail(f"Unexpected end of file while parsing {kind} has occurred.")
        found = self.text[self.place + skipped : end]
        self.place = end + len(mark)
        return found

    def _read_doctype(self) -> None:
        start = self.place
        if not self.text.startswith("<!DOCTYPE", start):
            found = NAME.match(self.text, start + 2)
            word = found[0] if found else self.text[start + 2 : start + 3]
            self.fail(
                f"'{word}' is an unexpected token. The expected token is 'DOCTYPE'.", start + 2
            )
        if not self.is_at_root:
            self.fail("Unexpected DTD declaration.", start + 2)
        if any(isinstance(each, DocumentType) for each in self.parent):
            self.fail("Cannot have multiple DTDs.", start)
        if isinstance(self.parent, Document) and self.parent.root is not None:
            self.fail("DTD must be defined before the document root element.", start)
        read = read_document_type(self.text, start + 9, self.fail)
        self.place = read.end
        self.entities = read.entities
        ids = (read.public_id, read.system_id, read.subset)
        self._add(DocumentType(self.document, read.name, *ids))

    def _read_instruction(self) -> None:
        start = self.place
        body = self._until("?>", 2, "PI")
        target, _, data = body.partition(" ")
        if target.lower() != "xml":
            self._add(Instruction(self.document, target, data.strip()))
            return
        if start > (1 if self.text.startswith("\ufeff") else 0):
            self.fail(
                "Unexpected XML declaration. The XML declaration must be the first node in the"
                " document, and no whitespace characters are allowed to appear before it.",
                start + 2,
            )
        parts = dict(_PIECES.findall(data))
        self._add(
            Declaration(
                self.document,
                parts.get("version", "1.0"),
                parts.get("encoding", ""),
                parts.get("standalone", ""),
            )
        )

    def _read_end(self) -> None:
        found = _END.match(self.text, self.place)
        if found is None:
            self._refuse_end()
        if len(self.opened) <= (self.inputs[-1].depth if self.inputs else 0):
            self.fail("Unexpected end tag.", self.place + 2)
        element, began = self.opened[-1]
        if element.name != found[1]:
            line = self.whole.count("\n", 0, began) + 1
            column = began - (self.whole.rfind("\n", 0, began) + 1) + 2
            self.fail(
                f"The '{element.name}' start tag on line {line} position {column} does not match"
                f" the end tag of '{found[1]}'.",
                self.place + 2,
            )
        element.is_empty = False
        self.opened.pop()
        self._forget_prefixes(element)
        self.place = found.end()

    def _refuse_end(self) -> NoReturn:
        """The error for what is not the end tag it begins as."""
        text = self.text
        if self.opened and text.endswith(f"</{self.opened[-1][0].name}"):
            self._end_of_file(len(text))
        if NAME.match(text, self.place + 2) is None and text[self.place + 2 :].strip():
            self.fail("Name cannot begin with this character.", self.place + 2)
        end = len(text.rstrip())
        self.fail("Unexpected end of file while parsing Name has occurred.", end)

    def _end_of_file(self, place: int) -> NoReturn:
        """The error of a document that ends within a tag; the elements around are named."""
        names = ", ".join(element.name for element, _ in reversed(self.opened))
        self.fail(
            "Unexpected end of file has occurred. The following elements are not closed: "
            + (f"{names}." if names else ""),
            place,
        )

    def _read_start(self) -> None:
        found = _START.match(self.text, self.place)
        if found is None:
            letter = self.text[self.place + 1 : self.place + 2]
            if not letter:
                self.place += 1
                self.fail("Unexpected end of file has occurred.")
            self.fail(
                f"Name cannot begin with the '{letter}' character, hexadecimal value"
                f" 0x{ord(letter):02X}.",
                self.place + 1,
            )
        if isinstance(self.parent, Document) and not self.opened and self.parent.root is not None:
            if self.is_fragment:
                raise InvalidOperationException(
                    "This document already has a 'DocumentElement' node."
                )
            self.fail("There are multiple root elements.", self.place + 1)
        began = self.place
        self.place = found.end()
        element = self._element(found[1], self._read_attributes(), began)
        self._add(element)
        if self.text.startswith("/>", self.place):
            self.place += 2
            self._forget_prefixes(element)
        else:
            self.place += 1
            self.opened.append((element, self.origin + began))

    def _read_attributes(self) -> list[tuple[str, str, int]]:
        """Names, values and the places of the names."""
        pairs: list[tuple[str, str, int]] = []
        names: set[str] = set()
        text = self.text
        while (found := _ATTRIBUTE.match(text, self.place)) is not None:
            name = found[1]
            if name in names:
                self.fail(f"'{name}' is a duplicate attribute name.", found.start(1))
            names.add(name)
            value = self._attribute_value(found[2][1:-1], found.start(2) + 1)
            if not value and name.startswith("xmlns:"):
                self.fail("Invalid namespace declaration.", found.start(2))
            pairs.append((name, value, found.start(1)))
            self.place = found.end()
        space = SPACE.match(text, self.place)
        assert space is not None
        self.place = space.end()
        if text.startswith(">", self.place) or text.startswith("/>", self.place):
            return pairs
        return self._refuse_attribute()

    def _refuse_attribute(self) -> NoReturn:
        """The error for what is neither an attribute nor the end of a tag."""
        text = self.text
        if self.place >= len(text):
            self._end_of_file(len(text))
        name = NAME.match(text, self.place)
        if name is None:
            letter = text[self.place]
            self.fail(
                f"Name cannot begin with the '{letter}' character, hexadecimal value"
                f" 0x{ord(letter):02X}."
            )
        at = name.end()
        while text[at : at + 1].isspace():
            at += 1
        letter = text[at : at + 1]
        if not letter:
            self.fail("Unexpected end of file while parsing Name has occurred.", at)
        if letter != "=":
            self.fail(f"'{letter}' is an unexpected token. The expected token is '='.", at)
        at += 1
        while text[at : at + 1].isspace():
            at += 1
        letter = text[at : at + 1]
        if not letter:
            self.fail("Unexpected end of file has occurred.", at)
        if letter not in ("'", '"'):
            self.fail(f"'{letter}' is an unexpected token. The expected token is '\"' or '''.", at)
        end = text.find("<", at)
        if end < 0:
            self.fail("There is an unclosed literal string.", len(text))
        self.fail("'<', hexadecimal value 0x3C, is an invalid attribute character.", end)

    # Names

    def _element(self, tag: str, pairs: list[tuple[str, str, int]], began: int) -> Element:
        prefix, _, local = tag.rpartition(":")
        element = Element(self.document, prefix, local, "")
        element.parent = self.current
        for name, value, _ in pairs:
            head, _, rest = name.rpartition(":")
            space = XMLNS if head == "xmlns" or name == "xmlns" else ""
            attribute = Attribute(self.document, head, rest, space, value)
            attribute.owner = element
            element.attributes.append(attribute)
            declared = attribute.declares()
            if declared is not None:
                self.prefixes.setdefault(declared, []).append(value)
        element.namespace = self._namespace(prefix, began + 1)
        full_names: set[tuple[str, str]] = set()
        for attribute, (name, _, at) in zip(element.attributes, pairs, strict=True):
            if not attribute.prefix:
                continue
            attribute.namespace = attribute.namespace or self._namespace(attribute.prefix, at)
            full_name = (attribute.namespace, attribute.local_name)
            if full_name in full_names:
                self.fail(f"'{name}' is a duplicate attribute name.", at)
            full_names.add(full_name)
        return element

    def _forget_prefixes(self, element: Element) -> None:
        for attribute in element.attributes:
            declared = attribute.declares()
            if declared is not None:
                self.prefixes[declared].pop()

    def _namespace(self, prefix: str, place: int) -> str:
        if prefix == "xml":
            return XML
        spaces = self.prefixes.get(prefix)
        if spaces:
            return spaces[-1]
        if prefix not in self.outer_prefixes:
            self.outer_prefixes[prefix] = self._outer_namespace(prefix)
        found = self.outer_prefixes[prefix]
        if found is None and prefix:
            self.fail(f"'{prefix}' is an undeclared prefix.", place)
        return found or ""

    def _outer_namespace(self, prefix: str) -> str | None:
        """What the elements around a fragment declare."""
        for node in (self.parent, *self.parent.ancestors()):
            for attribute in node.attributes if isinstance(node, Element) else ():
                if attribute.declares() == prefix:
                    return attribute.data
        return None

    # Text and references

    def _read_text(self) -> None:
        """Up to markup, a reference to an entity, or the end of the text."""
        text = self.text
        found = _SPECIAL.search(text, self.place)
        end = found.start() if found else len(text)
        raw = text[self.place : end]
        if raw:
            if raw.strip(_SPACES):
                self._require_element(len(raw) - len(raw.lstrip(_SPACES)))
                self.is_text = True
            if "]]>" in raw:
                self.fail("']]>' is not allowed in character data.", self.place + raw.find("]]>"))
            self.words.append(raw)
        self.place = end
        if found is None or found[0] == "<":
            return
        self._require_element(0)
        self.is_text = True
        what, self.place = self._reference(text, end)
        if isinstance(what, str):
            self.words.append(what)
        else:
            self._enter_entity(text[end + 1 : self.place - 1], what)

    def _require_element(self, skipped: int) -> None:
        if self.is_at_root:
            self.place += skipped
            self._refuse_root()

    def _refuse_root(self) -> NoReturn:
        if self.is_fragment:
            raise InvalidOperationException(WRONG_CHILD)
        self.fail("Data at the root level is invalid.")

    def _end_text(self) -> None:
        """Makes a node of the text that was read up to here."""
        if not self.words and not self.is_text:
            return
        text = "".join(self.words)
        if self.is_text:
            if text:
                self._add(Text(self.document, text))
        elif self.document is not None and self.document.preserve_whitespace:
            self._add(Whitespace(self.document, text))
        self.words.clear()
        self.is_text = False

    def _enter_entity(self, name: str, entity: Entity) -> None:
        self._expand(name, entity)
        self.inputs.append(_Input(self.text, self.place, self.origin, len(self.opened), name))
        self.text, self.place, self.origin = entity.value, 0, entity.start

    def _leave_entity(self) -> None:
        around = self.inputs[-1]
        if len(self.opened) > around.depth:
            self.fail("Incomplete entity contents.")
        self.inputs.pop()
        self.expanding.remove(around.entity)
        self.text, self.place, self.origin = around.text, around.place, around.origin

    def _expand(self, name: str, entity: Entity) -> None:
        if name in self.expanding:
            self.fail(f"General entity '{name}' references itself.")
        self.expanding.add(name)
        self.from_entities += len(entity.value)
        if self.from_entities > (CAST_LIMIT if self.is_fragment else LOAD_LIMIT):
            raise XmlException(
                "The input document has exceeded a limit set by MaxCharactersFromEntities."
            )

    def _attribute_value(self, raw: str, place: int) -> str:
        """The value with its references resolved; `place` is where it stands in the text."""
        if "&" not in raw:
            return raw
        words: list[str] = []
        inputs: list[_Input] = []
        origin = self.origin
        text, at, self.origin = raw, 0, origin + place
        while True:
            found = text.find("&", at)
            if found < 0:
                words.append(text[at:])
                if not inputs:
                    break
                text, at, self.origin, _, ended = inputs.pop()
                self.expanding.remove(ended)
                continue
            words.append(text[at:found])
            what, behind = self._reference(text, found)
            if isinstance(what, str):
                words.append(what)
                at = behind
                continue
            name = text[found + 1 : behind - 1]
            self._check_in_attribute(name, what, found + 1)
            self._expand(name, what)
            inputs.append(_Input(text, behind, self.origin, 0, name))
            text, at, self.origin = what.value, 0, what.start
        self.origin = origin
        return "".join(words)

    def _check_in_attribute(self, name: str, entity: Entity, place: int) -> None:
        if entity.is_external:
            self.fail(
                f"External entity '{name}' reference cannot appear in the attribute value.", place
            )
        if "<" in entity.value:
            self.origin = entity.start
            self.fail(
                "'<', hexadecimal value 0x3C, is an invalid attribute character.",
                entity.value.index("<"),
            )

    def _reference(self, text: str, place: int) -> tuple[str | Entity, int]:
        """The text or the entity that the reference at a place stands for, and where it ends."""
        if text.startswith("#", place + 1):
            return self._character(text, place + 1)
        found = NAME.match(text, place + 1)
        if found is None:
            self.fail("An error occurred while parsing EntityName.", place + 1)
        name, end = found[0], found.end()
        if not text.startswith(";", end):
            if self.is_fragment and end < len(text):
                self.fail(f"'{text[end]}' is an unexpected token. The expected token is ';'.", end)
            self.fail("An error occurred while parsing EntityName.", place + 1)
        known = _ENTITIES.get(name)
        if known is not None:
            return known, end + 1
        entity = self.entities.get(name)
        if entity is None:
            self.fail(f"Reference to undeclared entity '{name}'.", place + 1)
        if entity.is_unparsed:
            self.fail(f"Reference to unparsed entity '{name}'.", place + 1)
        return entity, end + 1

    def _character(self, text: str, place: int) -> tuple[str, int]:
        """The character of `#…;` at a place; raises OverflowException for too large a number.

        As in PowerShell's reader, characters that may not stand in XML may be referred to.
        """
        found = _DIGITS.match(text, place)
        assert found is not None
        digits, base = (found[1], 16) if found[1] is not None else (found[2], 10)
        if not digits or not text.startswith(";", found.end()):
            kind = "hexadecimal" if base == 16 else "decimal"
            self.fail(f"Invalid syntax for a {kind} numeric entity reference.", found.end())
        significant = digits.lstrip("0")
        code = int(significant or "0", base) if len(significant) < 12 else _LARGEST + 1
        if code > _LARGEST:
            raise OverflowException("Arithmetic operation resulted in an overflow.")
        if code >= 0x110000:
            high = (0xD800 + ((code - 0x10000) >> 10)) & 0xFFFF
            message = f"'{chr(high)}', hexadecimal value 0x{high:X}, is an invalid character."
            self.fail(message, found.end() - len(digits))
        return chr(code), found.end() + 1
