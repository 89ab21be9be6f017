"""Turns JSON text into tokens the way Json.NET's JsonTextReader does, leniencies and messages
included.

PowerShell reads JSON through Json.NET, which takes single quotes, comments, unquoted keys, trailing
commas, octal and hexadecimal numbers. This reader is the slow, exact path: it runs only when the
standard library's strict scanner refuses a text, so that what is accepted and the words of every
error are Json.NET's own.

The machine has the states of the original: what may come next depends on the container we are in
and on whether a value was just finished. A token is a pair (kind, value).
"""

from __future__ import annotations

from poshws.corelib.records import dataclass
from poshws.serialization.json.numbers import (
    MAXIMUM_INTEGER_DIGITS,
    JsonNumberError,
    read_number,
)

START, PROPERTY, OBJECT_START, OBJECT, ARRAY_START, ARRAY, POST_VALUE, FINISHED = range(8)

_SIMPLE_ESCAPES = {
    "b": "\b",
    "t": "\t",
    "n": "\n",
    "f": "\f",
    "r": "\r",
    "\\": "\\",
    '"': '"',
    "'": "'",
    "/": "/",
}
_NUMBER_CHARACTERS = frozenset("-+0123456789abcdefABCDEFxX.")
_CONTAINER_NAMES = {"{": "Object", "[": "Array"}
_END = {"}": "{", "]": "["}
_END_NAMES = {"}": "EndObject", "]": "EndArray"}


class JsonSyntaxError(ValueError):
    """The text is not JSON, said as Json.NET says it."""


@dataclass(slots=True)
class _Position:
    container: str = ""
    name: str | None = None
    index: int = -1


class TokenReader:
    """Reads one token after the other; `token`, `value` and `depth` describe the current one."""

    def __init__(self, text: str, maximum_depth: int) -> None:
        self.text = text
        self.length = len(text)
        self.at = 0
        self.line = 1
        self.line_start = 0
        self.state = START
        self.token = "None"
        self.value: object = None
        self._maximum_depth = maximum_depth
        self._positions: list[_Position] = []
        self._current = _Position()

    @property
    def depth(self) -> int:
        """How many containers are open around the current token."""
        outer = len(self._positions)
        is_start = self.token in ("StartObject", "StartArray")
        return outer if is_start or not self._current.container else outer + 1

    def path(self) -> str:
        """Where we are, as `a.b[0]`."""
        text = ""
        start_of_container = self.state in (OBJECT_START, ARRAY_START)
        shown = [*self._positions] if start_of_container else [*self._positions, self._current]
        for position in shown:
            if position.container == "{" and position.name is not None:
                text += _path_step(position.name, bool(text))
            elif position.container == "[":
                text += f"[{position.index}]"
        return text

    def error(self, message: str) -> JsonSyntaxError:
        """A Json.NET error with the path, line and position of the reader."""
        line = self.line
        position = self.at - self.line_start
        if self.state == START and position == 0:
            line = 0
        return JsonSyntaxError(
            f"{_sentence(message)} Path '{self.path()}', line {line}, position {position}."
        )

    def read(self) -> bool:
        """Goes to the next token; False at the end of the text."""
        while True:
            state = self.state
            if state in (START, PROPERTY, ARRAY, ARRAY_START):
                return self._read_value()
            if state in (OBJECT, OBJECT_START):
                return self._read_in_object()
            if state == POST_VALUE:
                if self._read_after_value():
                    return True
            elif state == FINISHED:
                return self._read_at_end()

    # -- containers ----------------------------------------------------------------------------

    def _read_value(self) -> bool:
        while True:
            if self.at >= self.length:
                return False
            character = self.text[self.at]
            if character in "\"'":
                self._set_value("String", self._read_string(character))
                return True
            if character in "{[":
                self.at += 1
                self._open(character)
                return True
            if character == "]":
                self.at += 1
                self._close("]")
                return True
            if character == "," and self.state != START:
                self._set_value("Undefined", None)
                return True
            if character == "/":
                self._skip_comment()
                continue
            if self._skip_white(character):
                continue
            return self._read_plain_value(character)

    def _read_plain_value(self, character: str) -> bool:
        if character in "tf":
            self._read_boolean(character)
        elif character in "nuNI":
            self._read_word(character)
        elif character == "-" and self.text[self.at + 1 : self.at + 2] == "I":
            self._match("-Infinity", "Error parsing negative infinity value.")
            self._set_value("Float", float("-inf"))
        elif character == "-" or character == "." or character.isdigit():
            self._read_number()
        else:
            raise self._unexpected_value_character(character)
        return True

    def _read_in_object(self) -> bool:
        while True:
            if self.at >= self.length:
                return False
            character = self.text[self.at]
            if character == "}":
                self.at += 1
                self._close("}")
                return True
            if character == "/":
                self._skip_comment()
            elif not self._skip_white(character):
                return self._read_property(character)

    def _read_property(self, character: str) -> bool:
        if character in "\"'":
            name = self._read_string(character)
        elif character.isalnum() or character in "_$":
            name = self._read_unquoted_name()
        else:
            raise self.error(f"Invalid property identifier character: {character}.")
        while self.at < self.length and self._skip_white(self.text[self.at]):
            pass
        if self.text[self.at : self.at + 1] != ":":
            found = self.text[self.at] if self.at < self.length else "\0"
            raise self.error(
                f"Invalid character after parsing property name. Expected ':' but got: {found}."
            )
        self.at += 1
        self.token, self.value, self.state = "PropertyName", name, PROPERTY
        self._current.name = name
        return True

    def _read_after_value(self) -> bool:
        while True:
            if self.at >= self.length:
                self.state = FINISHED
                return False
            character = self.text[self.at]
            if character in "}]":
                self.at += 1
                self._close(character)
                return True
            if character == "/":
                self._skip_comment()
            elif character == ",":
                self.at += 1
                self.state = OBJECT if self._current.container == "{" else ARRAY
                if not self._current.container:
                    self.state = START
                return False
            elif not self._skip_white(character):
                raise self.error(
                    "After parsing a value an unexpected character was encountered: " + character
                )

    def _read_at_end(self) -> bool:
        while self.at < self.length:
            character = self.text[self.at]
            if character == "/":
                self._skip_comment()
            elif not self._skip_white(character):
                raise self.error(
                    f"Additional text encountered after finished reading JSON content: {character}."
                )
        self.token, self.value = "None", None
        return False

    def _open(self, bracket: str) -> None:
        self._advance_index()
        if self._current.container:
            self._positions.append(self._current)
        self._current = _Position(bracket)
        self.token = "StartObject" if bracket == "{" else "StartArray"
        self.value = None
        self.state = OBJECT_START if bracket == "{" else ARRAY_START
        if len(self._positions) + 1 > self._maximum_depth:
            raise self.error(f"The reader's MaxDepth of {self._maximum_depth} has been exceeded.")

    def _close(self, bracket: str) -> None:
        container = self._current.container
        self._current = self._positions.pop() if self._positions else _Position()
        if container != _END[bracket]:
            name = _CONTAINER_NAMES.get(container, "None")
            raise self.error(
                f"JsonToken {_END_NAMES[bracket]} is not valid for closing JsonType {name}."
            )
        self.token, self.value = _END_NAMES[bracket], None
        self._after_value()

    def _set_value(self, token: str, value: object) -> None:
        self._advance_index()
        self.token, self.value = token, value
        self._after_value()

    def _advance_index(self) -> None:
        if self._current.container == "[":
            self._current.index += 1

    def _after_value(self) -> None:
        self.state = POST_VALUE if self._current.container else FINISHED

    # -- characters ----------------------------------------------------------------------------

    def _skip_white(self, character: str) -> bool:
        if not character.isspace():
            return False
        self.at += 1
        if character == "\r" and self.text[self.at : self.at + 1] == "\n":
            self.at += 1
        if character in "\r\n":
            self.line += 1
            self.line_start = self.at
        return True

    def _skip_comment(self) -> None:
        self.at += 1
        kind = self.text[self.at : self.at + 1]
        if not kind:
            raise self.error("Unexpected end while parsing comment.")
        if kind not in "*/":
            raise self.error(f"Error parsing comment. Expected: *, got {kind}.")
        closing = "*/" if kind == "*" else "\n"
        end = self.text.find(closing, self.at + 1)
        if end < 0 and kind == "*":
            self.at = self.length
            raise self.error("Unexpected end while parsing comment.")
        stop = self.length if end < 0 else end + (2 if kind == "*" else 0)
        while self.at < stop:
            if not self._skip_white(self.text[self.at]):
                self.at += 1

    def _read_string(self, quote: str) -> str:
        self.at += 1
        parts: list[str] = []
        while True:
            if self.at >= self.length:
                raise self.error(f"Unterminated string. Expected delimiter: {quote}.")
            character = self.text[self.at]
            if character == quote:
                self.at += 1
                return _joined_surrogates("".join(parts))
            if character == "\\":
                parts.append(self._read_escape(quote))
                continue
            if character in "\r\n":
                self._skip_white(character)
                parts.append(self.text[self.at - 1])
                continue
            parts.append(character)
            self.at += 1

    def _read_escape(self, quote: str) -> str:
        self.at += 1
        if self.at >= self.length:
            raise self.error(f"Unterminated string. Expected delimiter: {quote}.")
        character = self.text[self.at]
        self.at += 1
        if character in _SIMPLE_ESCAPES:
            return _SIMPLE_ESCAPES[character]
        if character != "u":
            raise self.error(f"Bad JSON escape sequence: \\{character}.")
        digits = self.text[self.at : self.at + 4]
        if len(digits) < 4:
            self.at = self.length
            raise self.error("Unexpected end while parsing Unicode escape sequence.")
        try:
            code = int(digits, 16)
        except ValueError:
            raise self.error(f"Invalid Unicode escape sequence: \\u{digits}.") from None
        self.at += 4
        return chr(code)

    def _read_unquoted_name(self) -> str:
        start = self.at
        while self.at < self.length:
            character = self.text[self.at]
            if character.isalnum() or character in "_$":
                self.at += 1
            elif character.isspace() or character == ":":
                return self.text[start : self.at]
            else:
                raise self.error(f"Invalid JavaScript property identifier character: {character}.")
        raise self.error("Unexpected end while parsing unquoted property name.")

    def _read_boolean(self, character: str) -> None:
        word = "true" if character == "t" else "false"
        self._match(word, "Error parsing boolean value.")
        self._set_value("Boolean", character == "t")

    def _read_word(self, character: str) -> None:
        if character == "u":
            self._match("undefined", "Error parsing undefined value.")
            self._set_value("Undefined", None)
        elif character == "N":
            self._match("NaN", "Error parsing NaN value.")
            self._set_value("Float", float("nan"))
        elif character == "I":
            self._match("Infinity", "Error parsing infinity value.")
            self._set_value("Float", float("inf"))
        elif self.at + 1 >= self.length:
            self.at += 1
            raise self.error("Unexpected end when reading JSON.")
        elif self.text[self.at + 1] == "u":
            self._match("null", "Error parsing null value.")
            self._set_value("Null", None)
        else:
            raise self._unexpected_value_character(self.text[self.at])

    def _match(self, word: str, complaint: str) -> None:
        for expected in word:
            if self.at >= self.length:
                raise self.error("Unexpected end when reading JSON.")
            if self.text[self.at] != expected:
                raise self.error(complaint)
            self.at += 1
        after = self.text[self.at : self.at + 1]
        if after and not after.isspace() and after not in "}],)/":
            raise self.error(complaint)

    def _read_number(self) -> None:
        start = self.at
        while self.at < self.length and self.text[self.at] in _NUMBER_CHARACTERS:
            self.at += 1
        if self.at < self.length:
            after = self.text[self.at]
            if not (after.isspace() or after in ",}])/"):
                raise self.error("Unexpected character encountered while parsing number: " + after)
        # Json.NET is behind the value before it looks at the digits.
        self._advance_index()
        self._after_value()
        text = self.text[start : self.at]
        if len(text) > MAXIMUM_INTEGER_DIGITS and text.lstrip("-").isdigit():
            raise self.error(f"JSON integer {text} is too large to parse.")
        try:
            value = read_number(text)
        except JsonNumberError:
            raise self.error(f"Input string '{text}' is not a valid number.") from None
        self.token = "Float" if isinstance(value, float) else "Integer"
        self.value = value

    def _unexpected_value_character(self, character: str) -> JsonSyntaxError:
        return self.error(f"Unexpected character encountered while parsing value: {character}.")


def _sentence(message: str) -> str:
    message = message.strip()
    return message if message.endswith(".") else message + "."


def _path_step(name: str, inner: bool) -> str:
    if any(character in " '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029." for character in name):
        quoted = name.replace("\\", "\\\\").replace("'", "\\'")
        return f"['{quoted}']"
    return f".{name}" if inner else name


def _joined_surrogates(text: str) -> str:
    """Two \\uXXXX escapes of one character become that character; half a pair becomes U+FFFD."""
    if not any("\ud800" <= character <= "\udfff" for character in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
