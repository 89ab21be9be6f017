"""Reads XML text into nodes, with the errors that .NET's reader gives, places included."""

from __future__ import annotations

import re
from typing import Final, NoReturn

from poshws.corelib.exceptions.dotnet import InvalidOperationException, XmlException
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

_NAME: Final = r"[^\W\d][\w.\-\u00b7]*(?::[^\W\d][\w.\-\u00b7]*)?"
_START: Final = re.compile(rf"<({_NAME})")
_END: Final = re.compile(rf"</({_NAME})\s*>")
_ATTRIBUTE: Final = re.compile(rf"\s*({_NAME})\s*=\s*(\"[^\"<]*\"|'[^'<]*')")
_REFERENCE: Final = re.compile(r"&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([\w.:-]+));")
_ENTITIES: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_PIECES: Final = re.compile(r"(version|encoding|standalone)\s*=\s*[\"']([^\"']*)[\"']")


def read_into(parent: Node, text: str, *, is_fragment: bool = False) -> None:
    """Puts the nodes of a text into a document or an element."""
    _Reader(parent, text, is_fragment).read()


class _Reader:
    """Goes through the text; `opened` are the elements not closed yet, with where they began."""

    def __init__(self, parent: Node, text: str, is_fragment: bool) -> None:
        self.document = parent if isinstance(parent, Document) else parent.document
        assert self.document is not None
        self.parent = parent
        self.text = text.replace("\r\n", "\n").replace("\r", "\n")
        self.is_fragment = is_fragment
        self.place = 0
        self.opened: list[tuple[Element, int]] = []

    def fail(self, message: str, place: int | None = None) -> NoReturn:
        at = self.place if place is None else place
        line = self.text.count("\n", 0, at) + 1
        column = at - (self.text.rfind("\n", 0, at) + 1) + 1
        raise XmlException(f"{message} Line {line}, position {column}.")

    def read(self) -> None:
        text = self.text
        if text.startswith("\ufeff"):
            self.place = 1
        while self.place < len(text):
            if text[self.place] == "<":
                self._read_markup()
            else:
                self._read_text()
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

    def _add(self, node: Node) -> None:
        parent = self.current
        assert parent.children is not None
        node.parent = parent
        parent.children.append(node)
        if isinstance(parent, Element):
            parent.is_empty = False

    def _read_markup(self) -> None:
        text, place = self.text, self.place
        if text.startswith("<!--", place):
            self._add(Comment(self.document, self._until("-->", 4)))
        elif text.startswith("<![CDATA[", place):
            if not self.opened and isinstance(self.parent, Document):
                self._refuse_root()
            self._add(CData(self.document, self._until("]]>", 9)))
        elif text.startswith("<!DOCTYPE", place):
            self._read_doctype()
        elif text.startswith("<?", place):
            self._read_instruction()
        elif text.startswith("</", place):
            self._read_end()
        else:
            self._read_start()

    def _until(self, mark: str, skipped: int) -> str:
        end = self.text.find(mark, self.place + skipped)
        if end < 0:
            self.place = len(self.text)
            self.fail("Unexpected end of file has occurred.")
        found = self.text[self.place + skipped : end]
        self.place = end + len(mark)
        return found

    def _read_doctype(self) -> None:
        end, depth = self.place, 0
        while end < len(self.text):
            letter = self.text[end]
            depth += (letter == "[") - (letter == "]")
            end += 1
            if letter == ">" and depth == 0:
                break
        body = self.text[self.place + 9 : end - 1].strip()
        name, _, rest = body.partition(" ")
        self.place = end
        self._add(DocumentType(self.document, name, rest.strip()))

    def _read_instruction(self) -> None:
        start = self.place
        body = self._until("?>", 2)
        target, _, data = body.partition(" ")
        if target.lower() != "xml":
            self._add(Instruction(self.document, target, data.strip()))
            return
        if start > (1 if self.text.startswith("\ufeff") else 0):
            self.fail(
                "Unexpected XML declaration. The XML declaration must be the first node in the"
                " document, and no white space characters are allowed to appear before it.",
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
            self.fail("Name cannot begin with this character.", self.place + 2)
        if not self.opened:
            self.fail("Unexpected end tag.", self.place + 2)
        element, began = self.opened[-1]
        if element.name != found[1]:
            line = self.text.count("\n", 0, began) + 1
            column = began - (self.text.rfind("\n", 0, began) + 1) + 2
            self.fail(
                f"The '{element.name}' start tag on line {line} position {column} does not match"
                f" the end tag of '{found[1]}'.",
                self.place + 2,
            )
        element.is_empty = False
        self.opened.pop()
        self.place = found.end()

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
        if not self.opened and isinstance(self.parent, Document) and self.parent.root is not None:
            if self.is_fragment:
                raise InvalidOperationException(
                    "This document already has a 'DocumentElement' node."
                )
            self.fail("There are multiple root elements.", self.place + 1)
        began = self.place
        self.place = found.end()
        pairs = self._read_attributes(found[1])
        element = self._element(found[1], pairs, began)
        self._add(element)
        if self.text.startswith("/>", self.place):
            self.place += 2
        else:
            self.place += 1
            self.opened.append((element, began))

    def _read_attributes(self, tag: str) -> list[tuple[str, str, int]]:
        pairs: list[tuple[str, str, int]] = []
        text = self.text
        while True:
            found = _ATTRIBUTE.match(text, self.place)
            if found is None:
                break
            name = found[1]
            if any(name == each[0] for each in pairs):
                self.fail(f"'{name}' is a duplicate attribute name.", found.start(1))
            pairs.append((name, self._resolve(found[2][1:-1], found.start(2) + 1), found.start(1)))
            self.place = found.end()
        while text[self.place : self.place + 1].isspace():
            self.place += 1
        if text.startswith(">", self.place) or text.startswith("/>", self.place):
            return pairs
        return self._refuse_attribute()

    def _refuse_attribute(self) -> NoReturn:
        """The error for what is neither an attribute nor the end of a tag."""
        text = self.text
        if self.place >= len(text):
            names = ", ".join(element.name for element, _ in reversed(self.opened))
            self.fail(
                "Unexpected end of file has occurred."
                + (f" The following elements are not closed: {names}." if names else "")
            )
        name = re.compile(_NAME).match(text, self.place)
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
        if letter != "=":
            self.fail(f"'{letter}' is an unexpected token. The expected token is '='.", at)
        at += 1
        while text[at : at + 1].isspace():
            at += 1
        letter = text[at : at + 1]
        if letter not in ("'", '"'):
            self.fail(f"'{letter}' is an unexpected token. The expected token is '\"' or '''.", at)
        end = text.find("<", at)
        self.fail(
            "'<', hexadecimal value 0x3C, is an invalid attribute character.",
            end if end >= 0 else len(text),
        )

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
        element.namespace = self._namespace(element, prefix, began + 1)
        for attribute, (_, _, at) in zip(element.attributes, pairs, strict=True):
            if attribute.prefix and not attribute.namespace:
                attribute.namespace = self._namespace(element, attribute.prefix, at)
        return element

    def _namespace(self, element: Element, prefix: str, place: int) -> str:
        if prefix == "xml":
            return XML
        node: Node | None = element
        while node is not None:
            for attribute in node.attributes if isinstance(node, Element) else ():
                if attribute.declares() == prefix:
                    return attribute.data
            node = node.parent
        if prefix:
            self.fail(f"'{prefix}' is an undeclared prefix.", place)
        return ""

    def _read_text(self) -> None:
        end = self.text.find("<", self.place)
        end = len(self.text) if end < 0 else end
        raw = self.text[self.place : end]
        if raw.strip() == "":
            document = self.document
            if document is not None and document.preserve_whitespace:
                self._add(Whitespace(document, raw))
        elif not self.opened and isinstance(self.parent, Document):
            self.place += len(raw) - len(raw.lstrip())
            self._refuse_root()
        else:
            if "]]>" in raw:
                self.fail("']]>' is not allowed in character data.", self.place + raw.find("]]>"))
            self._add(Text(self.document, self._resolve(raw, self.place)))
        self.place = end

    def _refuse_root(self) -> NoReturn:
        if self.is_fragment:
            raise InvalidOperationException(WRONG_CHILD)
        self.fail("Data at the root level is invalid.")

    def _resolve(self, raw: str, place: int) -> str:
        if "&" not in raw:
            return raw

        def replace(found: re.Match[str]) -> str:
            if found[1] or found[2]:
                return chr(int(found[1], 16) if found[1] else int(found[2]))
            known = _ENTITIES.get(found[3])
            if known is None:
                self.fail(
                    f"Reference to undeclared entity '{found[3]}'.", place + found.start() + 1
                )
            return known

        bare = _REFERENCE.sub("", raw)
        if "&" in bare:
            at = next(
                each.start()
                for each in re.finditer("&", raw)
                if _REFERENCE.match(raw, each.start()) is None
            )
            self.fail("An error occurred while parsing EntityName.", place + at + 1)
        return _REFERENCE.sub(replace, raw)
