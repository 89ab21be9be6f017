"""JsonDocument and its elements: JSON to look at."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, ClassVar, Final

from poshws.clr.io.streams import Stream
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.text.json_values import JsonReader, JsonValue
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    FormatException,
    IndexOutOfRangeException,
    InvalidOperationException,
    KeyNotFoundException,
    NetException,
    ObjectDisposedException,
)
from poshws.corelib.numerics.numbers import (
    Byte,
    Int16,
    Int64,
    SByte,
    Single,
    UInt16,
    UInt32,
    UInt64,
)
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert

_INVALID: Final = "One of the identified items was in an invalid format."


class JsonDocumentOptions:
    """System.Text.Json.JsonDocumentOptions."""

    __slots__ = (
        "comment_handling",
        "max_depth",
        "allow_trailing_commas",
        "allow_duplicate_properties",
    )
    net_name: ClassVar[str] = "System.Text.Json.JsonDocumentOptions"

    def __init__(self) -> None:
        self.comment_handling: Any = enum_value("System.Text.Json.JsonCommentHandling", "Disallow")
        self.max_depth = 0
        self.allow_trailing_commas = False
        self.allow_duplicate_properties = True


class JsonDocument:
    """System.Text.Json.JsonDocument."""

    __slots__ = ("root", "is_disposed", "__weakref__")
    net_name: ClassVar[str] = "System.Text.Json.JsonDocument"

    def __init__(self, root: JsonValue) -> None:
        self.root = root
        self.is_disposed = False

    @staticmethod
    def parse(source: object, options: JsonDocumentOptions | None = None) -> JsonDocument:
        return JsonDocument(read_json(source, options))

    @property
    def root_element(self) -> JsonElement:
        return JsonElement(self, self.root)

    def dispose(self) -> None:
        self.is_disposed = True


def read_json(source: Any, options: JsonDocumentOptions | None = None) -> JsonValue:
    """The value of a text or a stream."""
    if source is None:
        raise ArgumentNullException("json")
    if isinstance(source, Stream):
        source = source.read_bytes().decode("utf-8", "replace")
    if options is None:
        return JsonReader(source).read()
    return JsonReader(
        source,
        trailing_commas=options.allow_trailing_commas,
        comments=int(options.comment_handling) > 0,
    ).read()


class JsonElement:
    """System.Text.Json.JsonElement: a value, good as long as its document is not disposed."""

    __slots__ = ("document", "found", "__weakref__")
    net_name: ClassVar[str] = "System.Text.Json.JsonElement"

    def __init__(
        self, document: JsonDocument | None = None, found: JsonValue | None = None
    ) -> None:
        self.document = document
        self.found = found or JsonValue("Undefined")

    @property
    def value(self) -> JsonValue:
        if self.document is not None and self.document.is_disposed:
            raise ObjectDisposedException("JsonDocument")
        return self.found

    def __str__(self) -> str:
        value = self.value
        if value.kind == "String":
            return value.text()
        if value.kind in ("True", "False"):
            return value.kind
        return "" if value.kind in ("Null", "Undefined") else value.raw

    @property
    def value_kind(self) -> object:
        return enum_value("System.Text.Json.JsonValueKind", self.value.kind)

    def _of(self, *kinds: str) -> JsonValue:
        """The value, which has to be of a kind."""
        value = self.value
        if value.kind not in kinds:
            wanted = "Boolean" if "True" in kinds else kinds[0]
            raise InvalidOperationException(
                f"The requested operation requires an element of type '{wanted}', but the target"
                f" element has type '{value.kind}'."
            )
        return value

    def _child(self, value: JsonValue) -> JsonElement:
        return JsonElement(self.document, value)

    def item(self, index: int) -> JsonElement:
        items = self._of("Array").items
        if not 0 <= index < len(items):
            raise IndexOutOfRangeException()
        return self._child(items[index])

    def get_array_length(self) -> int:
        return len(self._of("Array").items)

    def get_property_count(self) -> int:
        return len(self._of("Object").items)

    def _property(self, name: str) -> JsonValue | None:
        if name is None:
            raise ArgumentNullException("propertyName")
        value = self._of("Object")
        pairs = zip(reversed(value.names), reversed(value.items), strict=True)
        return next((item for each, item in pairs if each == name), None)

    def get_property(self, name: str) -> JsonElement:
        found = self._property(name)
        if found is None:
            raise KeyNotFoundException("The given key was not present in the dictionary.")
        return self._child(found)

    def try_get_property(self, name: str, result: Any) -> bool:
        found = self._property(name)
        result.value = JsonElement() if found is None else self._child(found)
        return found is not None

    def get_boolean(self) -> bool:
        return self._of("True", "False").kind == "True"

    def get_string(self) -> str | None:
        value = self._of("String", "Null")
        return value.text() if value.kind == "String" else None

    def get_raw_text(self) -> str:
        return self.value.raw

    def value_equals(self, text: str | None) -> bool:
        return self.get_string() == text

    def enumerate_array(self) -> ArrayEnumerator:
        return ArrayEnumerator(self, self._of("Array"))

    def enumerate_object(self) -> ObjectEnumerator:
        return ObjectEnumerator(self, self._of("Object"))

    def clone(self) -> JsonElement:
        return JsonElement(None, self.value)

    @staticmethod
    def parse(source: str, options: JsonDocumentOptions | None = None) -> JsonElement:
        return JsonElement(None, read_json(source, options))

    @staticmethod
    def deep_equals(left: JsonElement, right: JsonElement) -> bool:
        return same_json(left.value, right.value)


def same_json(left: JsonValue, right: JsonValue) -> bool:
    """Whether two values are the same, whatever the order of members."""
    if left.kind != right.kind or len(left.items) != len(right.items):
        return False
    if left.kind == "Object":
        others = dict(zip(right.names, right.items, strict=True))
        pairs = zip(left.names, left.items, strict=True)
        return all(name in others and same_json(item, others[name]) for name, item in pairs)
    if left.kind == "Array":
        return all(map(same_json, left.items, right.items))
    if left.kind == "Number":
        return Decimal(left.raw) == Decimal(right.raw)
    return left.kind != "String" or left.text() == right.text()


class JsonProperty:
    """System.Text.Json.JsonProperty."""

    __slots__ = ("name", "value", "__weakref__")
    net_name: ClassVar[str] = "System.Text.Json.JsonProperty"

    def __init__(self, name: str, value: JsonElement) -> None:
        self.name = name
        self.value = value

    def __str__(self) -> str:
        return f"{json.dumps(self.name, ensure_ascii=False)}:{self.value.get_raw_text()}"

    def name_equals(self, text: str | None) -> bool:
        return self.name == text


class ArrayEnumerator(Enumerator):
    """System.Text.Json.JsonElement+ArrayEnumerator."""

    __slots__ = ()

    def __init__(self, owner: JsonElement, value: JsonValue) -> None:
        name = "System.Text.Json.JsonElement+ArrayEnumerator"
        super().__init__(lambda: [JsonElement(owner.document, item) for item in value.items], name)

    def get_enumerator(self) -> ArrayEnumerator:
        return self


class ObjectEnumerator(Enumerator):
    """System.Text.Json.JsonElement+ObjectEnumerator."""

    __slots__ = ()

    def __init__(self, owner: JsonElement, value: JsonValue) -> None:
        def properties() -> Iterator[JsonProperty]:
            for name, item in zip(value.names, value.items, strict=True):
                yield JsonProperty(name, JsonElement(owner.document, item))

        super().__init__(properties, "System.Text.Json.JsonElement+ObjectEnumerator")

    def get_enumerator(self) -> ObjectEnumerator:
        return self


_WHOLE: Final = re.compile(r"-?\d+")
_NUMBERS: Final[dict[str, tuple[Any, int, int]]] = {
    "sbyte": (SByte, -(2**7), 2**7 - 1),
    "byte": (Byte, 0, 2**8 - 1),
    "int16": (Int16, -(2**15), 2**15 - 1),
    "u_int16": (UInt16, 0, 2**16 - 1),
    "int32": (int, -(2**31), 2**31 - 1),
    "u_int32": (UInt32, 0, 2**32 - 1),
    "int64": (Int64, -(2**63), 2**63 - 1),
    "u_int64": (UInt64, 0, 2**64 - 1),
}


def _whole(self: JsonElement, name: str) -> object:
    raw = self._of("Number").raw
    kind, least, most = _NUMBERS[name]
    if _WHOLE.fullmatch(raw) is None or not least <= int(raw) <= most:
        raise FormatException(_INVALID)
    return kind(int(raw))


def _text_as(self: JsonElement, name: str) -> object:
    text = self._of("String").text()
    try:
        return convert(text, core_type(name))
    except NetException as error:
        raise FormatException(_INVALID) from error


_READERS: Final[dict[str, Any]] = {
    **{name: (lambda self, name=name: _whole(self, name)) for name in _NUMBERS},
    "s_byte": lambda self: _whole(self, "sbyte"),
    "double": lambda self: float(self._of("Number").raw),
    "single": lambda self: Single(self._of("Number").raw),
    "decimal": lambda self: Decimal(self._of("Number").raw),
    "date_time": lambda self: _text_as(self, "System.DateTime"),
    "date_time_offset": lambda self: _text_as(self, "System.DateTimeOffset"),
    "guid": lambda self: _text_as(self, "System.Guid"),
}


def _reading(name: str, read: Any) -> None:
    def try_get(self: JsonElement, result: Any) -> bool:
        try:
            result.value = read(self)
        except FormatException:
            return False
        return True

    setattr(JsonElement, f"get_{name}", read)
    setattr(JsonElement, f"try_get_{name}", try_get)


for _name, _read in _READERS.items():
    _reading(_name, _read)


TYPES = describe(
    __file__,
    {
        **{each.net_name: each for each in (JsonDocument, JsonElement, JsonProperty)},
        JsonDocumentOptions.net_name: JsonDocumentOptions,
        "System.Text.Json.JsonElement+ArrayEnumerator": (None, ArrayEnumerator),
        "System.Text.Json.JsonElement+ObjectEnumerator": (None, ObjectEnumerator),
    },
)
