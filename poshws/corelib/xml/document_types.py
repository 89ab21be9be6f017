"""Reads a document type declaration: its name, identifiers and the entities it declares.

Nothing is ever fetched: an external entity stands for nothing, and neither an external subset nor
parameter entities are read. Errors are those of .NET's reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple, NoReturn

NAME: Final = re.compile(r"[^\W\d][\w.\-\u00b7]*(?::[^\W\d][\w.\-\u00b7]*)?")
SPACE: Final = re.compile(r"[ \t\r\n]*")
_MARKUP: Final = re.compile(r"<!(ENTITY|ELEMENT|ATTLIST|NOTATION)(?![\w.\-:])")
_CHARACTER: Final = re.compile(r"&#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));")
_QUOTED: Final = re.compile(r"[\"'>]")
_INCOMPLETE: Final = "Incomplete DTD content."
_NO_MARKUP: Final = "Expected DTD markup was not found."

Fail = Callable[[str, int], NoReturn]
"""Raises the error of a message and a place in the text."""


class Entity(NamedTuple):
    """What a reference stands for; `start` is where its text stands in the document."""

    value: str
    start: int
    is_external: bool = False
    is_unparsed: bool = False


class Declared(NamedTuple):
    """A document type declaration, and where the text goes on behind it."""

    name: str
    public_id: str | None
    system_id: str | None
    subset: str
    entities: dict[str, Entity]
    end: int


def has_document_type(text: str) -> bool:
    """Whether a document begins with a document type, behind its declaration and comments."""
    place = 1 if text.startswith("\ufeff") else 0
    while True:
        space = SPACE.match(text, place)
        assert space is not None
        place = space.end()
        mark = "?>" if text.startswith("<?", place) else "-->"
        if mark == "-->" and not text.startswith("<!--", place):
            return text.startswith("<!DOCTYPE", place)
        end = text.find(mark, place)
        if end < 0:
            return False
        place = end + len(mark)


def read_document_type(text: str, place: int, fail: Fail) -> Declared:
    """Reads what stands behind `<!DOCTYPE` at the place."""
    if place >= len(text):
        fail("Unexpected end of file while parsing DOCTYPE has occurred.", place - 7)
    return _Reader(text, place, fail).read()


class _Reader:
    def __init__(self, text: str, place: int, fail: Fail) -> None:
        self.text = text
        self.place = place
        self._fail = fail
        self.entities: dict[str, Entity] = {}

    def fail(self, message: str, place: int | None = None) -> NoReturn:
        at = self.place if place is None else place
        self._fail(_INCOMPLETE if at >= len(self.text) else message, at)

    def read(self) -> Declared:
        self.must_have_space()
        name = self.name()
        public, system = self.identifiers(is_entity=False)
        self.skip_space()
        subset = ""
        if self.takes("["):
            start = self.place
            self.read_subset()
            subset = self.text[start : self.place - 1]
            self.skip_space()
        self.must(">")
        return Declared(name, public, system, subset, self.entities, self.place)

    # Parts

    def takes(self, words: str) -> bool:
        if not self.text.startswith(words, self.place):
            return False
        self.place += len(words)
        return True

    def must(self, mark: str) -> None:
        if not self.takes(mark):
            self.fail(f"'{self.token()}' is an unexpected token. The expected token is '{mark}'.")

    def token(self) -> str:
        """The name or the character at the place, for messages."""
        found = NAME.match(self.text, self.place)
        return found[0] if found else self.text[self.place : self.place + 1]

    def skip_space(self) -> bool:
        found = SPACE.match(self.text, self.place)
        assert found is not None
        self.place = found.end()
        return found.end() > found.start()

    def must_have_space(self) -> None:
        if not self.skip_space():
            self.fail(f"'{self.token()}' is an unexpected token. Expecting whitespace.")

    def name(self) -> str:
        found = NAME.match(self.text, self.place)
        if found is None:
            letter = self.text[self.place : self.place + 1]
            code = f"0x{ord(letter):02X}" if letter else ""
            self.fail(f"Name cannot begin with the '{letter}' character, hexadecimal value {code}.")
        self.place = found.end()
        return found[0]

    def literal(self) -> str:
        quote = self.text[self.place : self.place + 1]
        if quote not in ("'", '"'):
            self.fail(f"'{quote}' is an unexpected token. The expected token is '\"' or '''.")
        start = self.place + 1
        end = self.text.find(quote, start)
        if end < 0:
            self._fail("There is an unclosed literal string.", len(self.text))
        self.place = end + 1
        return self.text[start:end]

    def identifiers(self, *, is_entity: bool) -> tuple[str | None, str | None]:
        """`PUBLIC "…" "…"`, `SYSTEM "…"`, or nothing."""
        self.skip_space()
        public: str | None = None
        if self.takes("PUBLIC"):
            self.must_have_space()
            public = self.literal()
            self.skip_space()
        elif self.takes("SYSTEM"):
            self.must_have_space()
        else:
            if not is_entity and self.text[self.place : self.place + 1] not in ("[", ">"):
                self.fail("Expecting external ID, '[' or '>'.")
            return None, None
        return public, self.literal()

    def skip_behind(self, mark: str) -> None:
        end = self.text.find(mark, self.place)
        if end < 0:
            self.fail(_INCOMPLETE, len(self.text))
        self.place = end + len(mark)

    # The internal subset

    def read_subset(self) -> None:
        """Up to and with the bracket that ends it."""
        while True:
            self.skip_space()
            if self.takes("]"):
                return
            if self.takes("<!--"):
                self.skip_behind("-->")
            elif self.takes("<?"):
                self.skip_behind("?>")
            elif self.takes("%"):
                self.name()
                self.must(";")
            else:
                self.read_declaration()

    def read_declaration(self) -> None:
        found = _MARKUP.match(self.text, self.place)
        if found is None:
            is_markup = self.text.startswith("<!", self.place)
            self.fail(_NO_MARKUP, self.place + 2 if is_markup else self.place)
        self.place = found.end()
        if found[1] == "ENTITY":
            self.read_entity()
            return
        while (mark := _QUOTED.search(self.text, self.place)) is not None:
            self.place = mark.end()
            if mark[0] == ">":
                return
            self.skip_behind(mark[0])
        self.fail(_INCOMPLETE, len(self.text))

    def read_entity(self) -> None:
        self.must_have_space()
        is_parameter = self.takes("%")
        self.skip_space()
        name = self.name()
        self.must_have_space()
        _, system = self.identifiers(is_entity=True)
        if system is not None:
            self.skip_space()
            is_unparsed = self.takes("NDATA")
            if is_unparsed:
                self.must_have_space()
                self.name()
            entity = Entity("", self.place, True, is_unparsed)
        else:
            start = self.place + 1
            entity = Entity(_CHARACTER.sub(_character, self.literal()), start)
        self.skip_space()
        self.must(">")
        if not is_parameter:
            self.entities.setdefault(name, entity)  # the first declaration holds


def _character(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return chr(code) if code < 0x110000 else found[0]
