"""Reads JSON text as System.Text.Json does: strictly, each value with the text it was written as.

Places in errors count bytes of UTF-8 within their line, from zero.
"""

from __future__ import annotations

import json
import re
from typing import Final, NoReturn

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.typesystem.types import find_type

_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_STRING: Final = re.compile(r'"(?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"')
_SPACES: Final = " \t\r\n"
_LITERALS: Final = {"t": ("true", "True"), "f": ("false", "False"), "n": ("null", "Null")}
_ENDS: Final = ",]} \t\r\n/"
_OPEN: Final = (
    "Expected depth to be zero at the end of the JSON payload. There is an open JSON object or"
    " array that should be closed."
)
_TRAILING: Final = (
    "The JSON {0} contains a trailing comma at the end which is not supported in this mode. Change"
    " the reader options."
)


class JsonValue:
    """One value: its kind, its text, and its elements or members."""

    __slots__ = ("kind", "raw", "items", "names")

    def __init__(self, kind: str, raw: str = "") -> None:
        self.kind = kind
        self.raw = raw
        self.items: list[JsonValue] = []
        self.names: list[str] = []

    def text(self) -> str:
        """What a string says."""
        found: str = json.loads(self.raw, strict=False)
        return found


def json_error(text: str, name: str = "JsonReaderException") -> NetException:
    """A JsonException; that of a reader is a class of its own, which no script names."""
    base = find_type("System.Text.Json.JsonException")
    assert base is not None and base.python is not None
    full_name = f"System.Text.Json.{name}"
    made: NetException = type(name, (base.python,), {"net_name": full_name})(text)
    return made


class JsonReader:
    """Goes through a text; what is open is held in a list, so that depth costs no stack."""

    def __init__(self, text: str, *, trailing_commas: bool = False, comments: bool = False) -> None:
        self.text = text.removeprefix("\ufeff")
        self.place = 0
        self.depth = 0
        self.trailing_commas = trailing_commas
        self.comments = comments

    def read(self) -> JsonValue:
        """The value of the whole text."""
        self._skip()
        if self.place >= len(self.text):
            self._fail(
                "The input does not contain any JSON tokens. Expected the input to start with a"
                " valid JSON token, when isFinalBlock is true."
            )
        found = self._values()
        self._skip()
        if self.place < len(self.text):
            self._fail(
                f"'{self._shown()}' is invalid after a single JSON value. Expected end of data."
            )
        return found

    def _values(self) -> JsonValue:
        open_values: list[tuple[JsonValue, int]] = []
        while True:
            start = self.place
            self.depth = len(open_values)
            made = self._begin()
            if made.kind in ("Array", "Object") and not made.raw:
                open_values.append((made, start))
                if not self._goes_on(made, open_values[-1][1], is_first=True):
                    continue
                made, _ = open_values.pop()
            while open_values:
                parent, began = open_values[-1]
                parent.items.append(made)
                if not self._goes_on(parent, began, is_first=False):
                    break
                made, _ = open_values.pop()
            else:
                return made

    def _goes_on(self, parent: JsonValue, began: int, *, is_first: bool) -> bool:
        """Whether an array or object ends here; if not, what stands next is an element's value."""
        self._skip()
        end = "]" if parent.kind == "Array" else "}"
        letter = self._letter(_OPEN)
        if letter != end and not is_first:
            if letter != ",":
                self._fail(
                    f"'{self._shown()}' is invalid after a value. Expected either ',', '}}', or"
                    " ']'."
                )
            self.place += 1
            self._skip()
            letter = self._letter(_OPEN)
            if letter == end and not self.trailing_commas:
                self._fail(_TRAILING.format(parent.kind.lower()))
        if letter == end:
            self.place += 1
            parent.raw = self.text[began : self.place]
            return True
        if parent.kind == "Object":
            self._name(parent)
        return False

    def _name(self, parent: JsonValue) -> None:
        if self.text[self.place] != '"':
            self._fail(
                f"'{self._shown()}' is an invalid start of a property name. Expected a '\"'."
            )
        parent.names.append(self._string().text())
        self._skip()
        if self._letter(_OPEN) != ":":
            self._fail(f"'{self._shown()}' is invalid after a property name. Expected a ':'.")
        self.place += 1
        self._skip()
        self._letter(_OPEN)

    def _begin(self) -> JsonValue:
        letter = self.text[self.place]
        if letter in "[{":
            self.place += 1
            return JsonValue("Array" if letter == "[" else "Object")
        if letter == '"':
            return self._string()
        if letter == "-" or "0" <= letter <= "9":
            return self._number()
        if letter in _LITERALS:
            return self._literal(*_LITERALS[letter])
        return self._fail(f"'{self._shown()}' is an invalid start of a value.")

    def _string(self) -> JsonValue:
        found = _STRING.match(self.text, self.place)
        if found is None:
            self._refuse_string()
        self.place = found.end()
        return JsonValue("String", found[0])

    def _refuse_string(self) -> NoReturn:
        at = self.place + 1
        while at < len(self.text) and self.text[at] != '"':
            letter = self.text[at]
            if letter < " ":
                self.place = at
                self._fail(
                    f"'{self._shown()}' is invalid within a JSON string. The string should be"
                    " correctly escaped."
                )
            at += 1
            if letter != "\\" or at >= len(self.text):
                continue
            if self.text[at] not in '"\\/bfnrtu':
                self.place = at
                self._fail(
                    f"'{self._shown()}' is an invalid escapable character within a JSON string. The"
                    " string should be correctly escaped."
                )
            at += 1
        self.place = min(at, len(self.text))
        self._fail("Expected end of string, but instead reached end of data.")

    def _number(self) -> JsonValue:
        found = _NUMBER.match(self.text, self.place)
        start = self.place
        if found is None:
            self.place += 1
            self._digit("immediately after a sign character ('+' or '-')")
        self.place = found.end()
        rest = self.text[self.place : self.place + 1]
        if found[0] in ("0", "-0") and rest.isdigit():
            self._fail(f"Invalid leading zero before '{rest}'.")
        if rest == "." and "." not in found[0] and "e" not in found[0].lower():
            self.place += 1
            self._digit("immediately after a decimal point ('.')")
        if self.depth and not rest:
            self._fail(f"'{found[0][-1]}' is an invalid end of a number. Expected a delimiter.")
        if rest and rest not in _ENDS:
            self._fail(f"'{self._shown()}' is an invalid end of a number. Expected a delimiter.")
        return JsonValue("Number", self.text[start : self.place])

    def _digit(self, where: str) -> NoReturn:
        if self.place >= len(self.text):
            self._fail("Expected a digit ('0'-'9'), but instead reached end of data.")
        self._fail(
            f"'{self._shown()}' is invalid within a number, {where}. Expected a digit ('0'-'9')."
        )

    def _literal(self, word: str, kind: str) -> JsonValue:
        given = self.text[self.place : self.place + len(word)]
        if given == word:
            self.place += len(word)
            return JsonValue(kind, word)
        same = next(
            (n for n, (a, b) in enumerate(zip(given, word, strict=False)) if a != b), len(given)
        )
        shown = re.split(rf"[{re.escape(_ENDS)}]", self.text[self.place :])[0]
        self.place += same
        return self._fail(f"'{shown}' is an invalid JSON literal. Expected the literal '{word}'.")

    def _letter(self, at_end: str) -> str:
        if self.place >= len(self.text):
            self._fail(at_end)
        return self.text[self.place]

    def _skip(self) -> None:
        text = self.text
        while self.place < len(text):
            if text[self.place] in _SPACES:
                self.place += 1
            elif self.comments and text.startswith("//", self.place):
                end = text.find("\n", self.place)
                self.place = len(text) if end < 0 else end
            elif self.comments and text.startswith("/*", self.place):
                self.place = text.find("*/", self.place) + 2
            else:
                return

    def _shown(self) -> str:
        letter = self.text[self.place]
        return letter if letter >= " " else f"0x{ord(letter):02X}"

    def _fail(self, text: str) -> NoReturn:
        line = self.text.count("\n", 0, self.place)
        start = self.text.rfind("\n", 0, self.place) + 1
        column = len(self.text[start : self.place].encode("utf-8", "surrogatepass"))
        raise json_error(f"{text} LineNumber: {line} | BytePositionInLine: {column}.")
