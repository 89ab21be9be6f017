"""JsonNode, JsonObject, JsonArray and JsonValue: JSON to be changed. Null is no node."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Final

from poshws.clr.collections.dictionaries import KeyValuePair
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.clr.text.json_documents import read_json, same_json
from poshws.clr.text.json_values import JsonValue as Value
from poshws.clr.xml.values import xml_text
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.typesystem.types import Type, core_type, declared_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import net_to_string

_SPACE: Final = "System.Text.Json.Nodes."
_INDEX_TEXT: Final = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)


def json_string(text: str) -> str:
    """A text as System.Text.Json writes it: what could mean something in HTML is escaped."""
    words = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f", "\\": "\\\\"}
    parts = []
    for letter in text:
        if letter in words:
            parts.append(words[letter])
        elif " " <= letter <= "~" and letter not in "\"&'+<>`":
            parts.append(letter)
        else:
            units = letter.encode("utf-16-be", "surrogatepass")
            parts += [f"\\u{units[at]:02X}{units[at + 1]:02X}" for at in range(0, len(units), 2)]
    return f'"{"".join(parts)}"'


class JsonNode:
    """System.Text.Json.Nodes.JsonNode."""

    __slots__ = ("parent", "__weakref__")
    net_name: ClassVar[str] = f"{_SPACE}JsonNode"
    kind: ClassVar[str] = ""

    def __init__(self) -> None:
        self.parent: JsonNode | None = None

    @staticmethod
    def parse(source: object, *options: Any) -> JsonNode | None:
        return _node(read_json(source, options[1] if len(options) > 1 else None))

    @property
    def options(self) -> None:
        """None were given."""

    @property
    def root(self) -> JsonNode:
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    def __str__(self) -> str:
        return written(self, "\n", "  ")

    def to_json_string(self, options: object = None) -> str:
        is_indented = bool(getattr(options, "write_indented", False))
        return written(self, "\n" if is_indented else "", "  " if is_indented else "")

    def _as(self, name: str) -> JsonNode:
        if self.kind != name:
            raise InvalidOperationException(f"The node must be of type '{name}'.")
        return self

    def as_object(self) -> JsonNode:
        return self._as("JsonObject")

    def as_array(self) -> JsonNode:
        return self._as("JsonArray")

    def as_value(self) -> JsonNode:
        return self._as("JsonValue")

    def item(self, key: object) -> JsonNode | None:
        return self.read_item(key)

    def set_item(self, key: object, value: JsonNode | None) -> None:
        self.write_item(key, value)

    def read_item(self, key: object) -> JsonNode | None:
        """What an object or an array has there; raises for what is none."""
        name = "JsonArray" if isinstance(key, int) else "JsonObject"
        self._as(name)
        return None

    def write_item(self, key: object, value: JsonNode | None) -> None:
        self.read_item(key)

    def get_value(self, *types: object) -> object:
        found = self._as("JsonValue")
        assert isinstance(found, JsonValue)
        return found.value_as(*types)

    def get_path(self) -> str:
        if self.parent is None:
            return "$"
        before = self.parent.get_path()
        if isinstance(self.parent, JsonArray):
            return f"{before}[{self.get_element_index()}]"
        name = self.get_property_name()
        is_plain = not any(letter in name for letter in " .'/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029")
        return f"{before}.{name}" if is_plain else f"{before}['{name}']"

    def get_property_name(self) -> str:
        if not isinstance(self.parent, JsonObject):
            raise InvalidOperationException("The parent node must be a JsonObject.")
        return next(name for name, node in self.parent.members.items() if node is self)

    def get_element_index(self) -> int:
        if not isinstance(self.parent, JsonArray):
            raise InvalidOperationException("The parent node must be a JsonArray.")
        return next(at for at, node in enumerate(self.parent.items) if node is self)

    def deep_clone(self) -> JsonNode | None:
        return _node(read_json(written(self, "", "")))

    @staticmethod
    def deep_equals(left: JsonNode | None, right: JsonNode | None) -> bool:
        return same_json(read_json(written(left, "", "")), read_json(written(right, "", "")))

    def get_value_kind(self) -> object:
        kind = {"JsonObject": "Object", "JsonArray": "Array"}.get(self.kind)
        kind = kind or read_json(written(self, "", "")).kind
        return enum_value("System.Text.Json.JsonValueKind", kind)

    def replace_with(self, types: tuple[Type, ...], value: object) -> None:
        if isinstance(self.parent, JsonArray):
            self.parent.write_item(self.get_element_index(), to_node(value))
        elif isinstance(self.parent, JsonObject):
            self.parent.write_item(self.get_property_name(), to_node(value))

    @staticmethod
    def op_implicit(value: object) -> JsonNode | None:
        return to_node(value)

    def _adopt(self, node: JsonNode | None) -> None:
        if node is None:
            return
        if node.parent is not None:
            raise InvalidOperationException("The node already has a parent.")
        node.parent = self


class JsonObject(JsonNode):
    """System.Text.Json.Nodes.JsonObject."""

    __slots__ = ("members",)
    net_name: ClassVar[str] = f"{_SPACE}JsonObject"
    kind = "JsonObject"

    def __init__(self, *source: Any) -> None:
        super().__init__()
        self.members: dict[str, JsonNode | None] = {}
        for pair in source[0] if source and source[0] is not None and _is_many(source[0]) else ():
            self.add(pair.key, pair.value)

    def __iter__(self) -> Iterator[KeyValuePair]:
        kind = close_type(
            "System.Collections.Generic.KeyValuePair`2",
            core_type("System.String"),
            declared_type(JsonNode.net_name),
        )
        return iter([KeyValuePair(kind, name, node) for name, node in self.members.items()])

    def __len__(self) -> int:
        return len(self.members)

    def __bool__(self) -> bool:
        return True

    @property
    def count(self) -> int:
        return len(self.members)

    def read_item(self, key: Any) -> JsonNode | None:
        return super().read_item(key) if isinstance(key, int) else self.members.get(_name(key))

    def write_item(self, key: Any, value: JsonNode | None) -> None:
        old = self.read_item(key)
        if old is value and old is not None:
            return
        self.members[_name(key)] = value
        if old is not None:
            old.parent = None
        self._adopt(value)

    def add(self, *entry: Any) -> None:
        """(name, node) or (pair)."""
        name, node = entry if len(entry) == 2 else (entry[0].key, entry[0].value)
        if _name(name) in self.members:
            text = f"An item with the same key has already been added. Key: {name}"
            raise ArgumentException(text, parameter="key")
        self.members[name] = node
        self._adopt(node)

    def try_add(self, name: str, node: JsonNode | None, *index: object) -> bool:
        if _name(name) in self.members:
            return False
        self.add(name, node)
        return True

    def clear(self) -> None:
        for node in self.members.values():
            if node is not None:
                node.parent = None
        self.members.clear()

    def contains_key(self, name: str) -> bool:
        return _name(name) in self.members

    def remove(self, name: str) -> bool:
        if _name(name) not in self.members:
            return False
        node = self.members.pop(name)
        if node is not None:
            node.parent = None
        return True

    def try_get_property_value(self, name: str, node: Any, *index: object) -> bool:
        node.value = self.members.get(_name(name))
        return name in self.members

    def index_of(self, name: str) -> int:
        return list(self.members).index(name) if _name(name) in self.members else -1

    def get_enumerator(self) -> Enumerator:
        return Enumerator(lambda: self)


class JsonArray(JsonNode):
    """System.Text.Json.Nodes.JsonArray."""

    __slots__ = ("items",)
    net_name: ClassVar[str] = f"{_SPACE}JsonArray"
    kind = "JsonArray"

    def __init__(self, *source: object) -> None:
        super().__init__()
        self.items: list[JsonNode | None] = []
        given = source[0] if len(source) == 1 and isinstance(source[0], list) else source
        for node in given:
            if node is None or isinstance(node, JsonNode):
                self.add(node)

    def __iter__(self) -> Iterator[JsonNode | None]:
        return iter(list(self.items))

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    @property
    def count(self) -> int:
        return len(self.items)

    def _check(self, index: int) -> None:
        if not 0 <= index < len(self.items):
            raise ArgumentOutOfRangeException("index", _INDEX_TEXT)

    def read_item(self, key: object) -> JsonNode | None:
        if not isinstance(key, int):
            return super().read_item(key)
        self._check(key)
        return self.items[key]

    def write_item(self, key: Any, value: JsonNode | None) -> None:
        old = self.read_item(key)
        self._adopt(value)
        if old is not None:
            old.parent = None
        self.items[key] = value

    def add(self, *value: object) -> None:
        """(node); a generic overload's types come first."""
        node = to_node(value[-1])
        self._adopt(node)
        self.items.append(node)

    def insert(self, index: int, node: JsonNode | None) -> None:
        if not 0 <= index <= len(self.items):
            raise ArgumentOutOfRangeException("index")
        self._adopt(node)
        self.items.insert(index, node)

    def index_of(self, node: JsonNode | None) -> int:
        return next((at for at, each in enumerate(self.items) if each is node), -1)

    def contains(self, node: JsonNode | None) -> bool:
        return self.index_of(node) >= 0

    def remove(self, node: JsonNode | None) -> bool:
        place = self.index_of(node)
        if place >= 0:
            self.remove_at(place)
        return place >= 0

    def remove_at(self, index: int) -> None:
        self._check(index)
        node = self.items.pop(index)
        if node is not None:
            node.parent = None

    def clear(self) -> None:
        while self.items:
            self.remove_at(len(self.items) - 1)

    def get_enumerator(self) -> Enumerator:
        return Enumerator(lambda: self)


class JsonValue(JsonNode):
    """System.Text.Json.Nodes.JsonValue: a value of .NET's, or the text that one was read from."""

    __slots__ = ("found", "net_type")
    kind = "JsonValue"
    net_type: Type

    def __init__(self, found: Any) -> None:
        super().__init__()
        self.found = found
        if isinstance(found, Value):
            self.net_type = declared_type(f"{_SPACE}JsonValueOfElement")
        else:
            self.net_type = close_type(f"{_SPACE}JsonValuePrimitive`1", type_of(found))

    @staticmethod
    def create(*arguments: object) -> JsonNode | None:
        values = arguments[1:] if isinstance(arguments[0], tuple) else arguments
        return to_node(values[0])

    def __str__(self) -> str:
        if isinstance(self.found, Value) and self.found.kind == "String":
            return self.found.text()
        return self.found if type(self.found) is str else written(self, "", "")

    def value_as(self, *types: Any) -> object:
        kind: Type = types[0][0]
        if not isinstance(self.found, Value):
            if not kind.is_assignable_from(type_of(self.found)):
                self._refuse(type_of(self.found), kind)
            return self.found
        value = self.found
        is_text = kind.full_name == "System.String"
        fits = {"Number": kind.is_value_type, "String": not kind.is_value_type or not is_text}
        if is_text != (value.kind == "String") or not fits.get(value.kind, True):
            self._refuse(None, kind)
        try:
            return convert(value.text() if value.kind == "String" else value.raw, kind)
        except NetException:
            return self._refuse(None, kind)

    def _refuse(self, source: Type | None, kind: Type) -> Any:
        name = f"A value of type '{source.full_name}'" if source else "An element of type"
        if source is None:
            name = f"An element of type '{self.found.kind}'"
        raise InvalidOperationException(f"{name} cannot be converted to a '{kind.full_name}'.")

    def try_get_value(self, types: list[Type], result: Any) -> bool:
        try:
            result.value = self.value_as(types)
        except InvalidOperationException:
            return False
        return True


def _is_many(source: object) -> bool:
    return hasattr(source, "__iter__")


def _name(name: str | None) -> str:
    if name is None:
        raise ArgumentNullException("propertyName")
    return name


def to_node(value: object) -> JsonNode | None:
    """A value as a node."""
    return value if value is None or isinstance(value, JsonNode) else JsonValue(value)


def _node(value: Value) -> JsonNode | None:
    """The nodes of what was read."""
    if value.kind == "Null":
        return None
    if value.kind == "Object":
        made = JsonObject()
        for name, item in zip(value.names, value.items, strict=True):
            made.write_item(name, _node(item))
        return made
    if value.kind == "Array":
        return JsonArray([_node(item) for item in value.items])
    return JsonValue(value)


def written(node: JsonNode | None, newline: str, indent: str, depth: int = 0) -> str:
    """A node as text; with a newline, an element a line."""
    if node is None:
        return "null"
    if isinstance(node, JsonValue):
        return _value_text(node.found)
    inner = newline + indent * (depth + 1) if newline else ""
    colon = ": " if newline else ":"
    if isinstance(node, JsonObject):
        parts = [
            f"{json_string(name)}{colon}{written(item, newline, indent, depth + 1)}"
            for name, item in node.members.items()
        ]
        brackets = "{}"
    else:
        assert isinstance(node, JsonArray)
        parts = [written(item, newline, indent, depth + 1) for item in node.items]
        brackets = "[]"
    if not parts:
        return brackets
    end = newline + indent * depth if newline else ""
    return f"{brackets[0]}{inner}{f',{inner}'.join(parts)}{end}{brackets[1]}"


def _value_text(found: object) -> str:
    if isinstance(found, Value):
        return json_string(found.text()) if found.kind == "String" else found.raw
    if isinstance(found, bool):
        return "true" if found else "false"
    if isinstance(found, float):
        return net_to_string(found)
    if isinstance(found, int) or type(found).__name__ == "Decimal":
        return str(found)
    return json_string(xml_text(found))


TYPES = describe(
    __file__,
    {
        **{each.net_name: each for each in (JsonNode, JsonObject, JsonArray)},
        f"{_SPACE}JsonValue": (None, JsonValue),
    },
)
