"""JsonSerializer: values of .NET as JSON, and back into a given type."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.text.json_documents import JsonDocument, JsonElement, read_json
from poshws.clr.text.json_nodes import JsonArray, JsonNode, JsonObject, JsonValue, to_node, written
from poshws.clr.text.json_values import JsonValue as Value
from poshws.clr.text.json_values import json_error
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentNullException, NetException
from poshws.corelib.psobject import unwrap
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.core_types import INTEGERS
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, core_type, declared_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.elements import set_index
from poshws.objects.enumeration import enumerable
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member, set_member

_LISTS: Final = ("List`1", "ICollection`1", "IEnumerable`1", "IList`1", "HashSet`1", "Queue`1")


class JsonSerializerOptions:
    """System.Text.Json.JsonSerializerOptions, so far as it says how text looks."""

    __slots__ = (
        *("write_indented", "indent_character", "indent_size", "new_line", "max_depth"),
        *("allow_trailing_commas", "read_comment_handling", "property_name_case_insensitive"),
        "__weakref__",
    )
    net_name: ClassVar[str] = "System.Text.Json.JsonSerializerOptions"

    def __init__(self, source: Any = None) -> None:
        self.write_indented = self.allow_trailing_commas = False
        self.property_name_case_insensitive = str(source) == "Web"
        self.indent_character, self.indent_size, self.new_line, self.max_depth = " ", 2, "\n", 0
        self.read_comment_handling: Any = enum_value(
            "System.Text.Json.JsonCommentHandling", "Disallow"
        )
        if isinstance(source, JsonSerializerOptions):
            for name in self.__slots__[:-1]:
                setattr(self, name, getattr(source, name))

    @staticmethod
    def default() -> JsonSerializerOptions:
        return JsonSerializerOptions()

    @property
    def comment_handling(self) -> object:
        return self.read_comment_handling


class SerializerMembers:
    """System.Text.Json.JsonSerializer; generic overloads hand over their types first."""

    is_reflection_enabled_by_default: ClassVar[bool] = True

    @staticmethod
    def serialize(*arguments: object) -> str:
        """(value, options), (value, type, options) or (types, value, options)."""
        value, *rest = arguments[1:] if isinstance(arguments[0], tuple) else arguments
        options = next((each for each in rest if isinstance(each, JsonSerializerOptions)), None)
        is_indented = options is not None and options.write_indented
        indent = options.indent_character * options.indent_size if options and is_indented else ""
        newline = options.new_line if options and is_indented else ""
        return written(_as_node(value), newline, indent)

    @staticmethod
    def serialize_to_utf8_bytes(*arguments: object) -> object:
        return byte_array(SerializerMembers.serialize(*arguments).encode())

    @staticmethod
    def serialize_to_document(*arguments: object) -> JsonDocument:
        return JsonDocument.parse(SerializerMembers.serialize(*arguments))

    @staticmethod
    def serialize_to_element(*arguments: object) -> JsonElement:
        return SerializerMembers.serialize_to_document(*arguments).root_element

    @staticmethod
    def serialize_to_node(*arguments: object) -> JsonNode | None:
        return JsonNode.parse(SerializerMembers.serialize(*arguments))

    @staticmethod
    def deserialize(*arguments: Any) -> object:
        """(json, type, options) or (types, json, options)."""
        if isinstance(arguments[0], tuple):
            (kind,), source, *rest = arguments
        else:
            source, kind, *rest = arguments
        if source is None or kind is None:
            raise ArgumentNullException("json" if source is None else "returnType")
        options = next((each for each in rest if isinstance(each, JsonSerializerOptions)), None)
        if isinstance(source, JsonDocument):
            value = source.root
        elif isinstance(source, JsonElement):
            value = source.value
        else:
            text = written(source, "", "") if isinstance(source, JsonNode) else source
            value = _read(text, options)
        return _Reader(value, options is not None and options.property_name_case_insensitive).make(
            value, kind, "$"
        )


def _read(text: object, options: JsonSerializerOptions | None) -> Value:
    """A text's value; an error names the path it was come to, here the root."""
    try:
        return read_json(text, options)  # type: ignore[arg-type]
    except NetException as error:
        if not hasattr(error, "message") or " LineNumber: " not in error.message:
            raise
        said, _, place = error.message.rpartition(" LineNumber: ")
        raise json_error(f"{said} Path: $ | LineNumber: {place}", "JsonException") from error


class _Reader:
    """Makes values of types; where one does not fit, the error says its path and place."""

    def __init__(self, root: Value, ignores_case: bool) -> None:
        self.root = root
        self.ignores_case = ignores_case

    def make(self, value: Value, kind: Type, path: str) -> object:
        name = kind.full_name
        if name == "System.Object" or name == JsonElement.net_name:
            return JsonElement(None, value)
        if kind.definition_name == "System.Nullable`1":
            return None if value.kind == "Null" else self.make(value, kind.arguments[0], path)
        if value.kind == "Null":
            return self._fail(value, kind, path) if kind.is_value_type else None
        if kind.element_type is not None or kind.name in _LISTS:
            return self._collection(value, kind, path)
        if name == "System.Collections.Hashtable" or kind.name in ("Dictionary`2", "IDictionary`2"):
            return self._dictionary(value, kind, path)
        if value.kind in ("Number", "String", "True", "False"):
            return self._simple(value, kind, path)
        if value.kind == "Array":
            return self._fail(value, kind, path)
        return self._object(value, kind, path)

    def _simple(self, value: Value, kind: Type, path: str) -> object:
        is_number = kind.full_name in _NUMBERS
        wanted = {"System.String": "String", "System.Boolean": "True"}.get(kind.full_name, "String")
        given = "True" if value.kind == "False" else value.kind
        if given != ("Number" if is_number or kind.is_enum else wanted):
            return self._fail(value, kind, path)
        source = value.text() if value.kind == "String" else value.raw
        if given == "True":
            return value.kind == "True"
        if is_number and kind.full_name in _WHOLE and not source.lstrip("-").isdigit():
            return self._fail(value, kind, path)
        try:
            return convert(int(source) if kind.is_enum else source, kind)
        except NetException:
            return self._fail(value, kind, path)

    def _collection(self, value: Value, kind: Type, path: str) -> Any:
        if value.kind != "Array":
            return self._fail(value, kind, path)
        element = kind.element_type or kind.arguments[0]
        items = [self.make(item, element, f"{path}[{n}]") for n, item in enumerate(value.items)]
        return convert(items, kind)

    def _dictionary(self, value: Value, kind: Type, path: str) -> Any:
        if value.kind != "Object":
            return self._fail(value, kind, path)
        element = kind.arguments[1] if kind.arguments else core_type("System.Object")
        made = construct(kind, [])
        for name, item in zip(value.names, value.items, strict=True):
            set_index(made, [name], self.make(item, element, f"{path}.{name}"))
        return made

    def _object(self, value: Value, kind: Type, path: str) -> object:
        made = construct(kind, [])
        for name, item in zip(value.names, value.items, strict=True):
            found = kind.find_property(name)
            if found is not None and (self.ignores_case or found.name == name):
                found_type = kind.substitute(found.type_name)
                set_member(made, name, self.make(item, declared_type(found_type), f"{path}.{name}"))
        return made

    def _fail(self, value: Value, kind: Type, path: str) -> object:
        at = self.root.raw.find(value.raw) if value is not self.root else 0
        end = self._end(value) if value is not self.root else len(self.root.raw)
        before = self.root.raw[: max(end, at)]
        line = before.count("\n")
        column = len(before[before.rfind("\n") + 1 :].encode())
        if value.kind in ("Array", "Object"):
            column -= len(value.raw) - 1
        raise json_error(
            f"The JSON value could not be converted to {kind}. Path: {path} | LineNumber: {line}"
            f" | BytePositionInLine: {column}.",
            "JsonException",
        )

    def _end(self, sought: Value) -> int:
        """Where a value ends in the text of the root."""
        place, waiting = 0, [self.root]
        ends: dict[int, int] = {}
        while waiting:
            value = waiting.pop()
            place = ends.get(id(value), 0)
            for item in value.items:
                start = self.root.raw.index(item.raw, place + 1)
                ends[id(item)] = start
                place = start + len(item.raw) - 1
                if item is sought:
                    return start + len(item.raw)
                waiting.append(item)
        return len(self.root.raw)


_WHOLE: Final = frozenset(f"System.{name}" for name in INTEGERS)
_NUMBERS: Final = _WHOLE | {"System.Double", "System.Single", "System.Decimal"}


def _as_node(value: object) -> JsonNode | None:
    value = unwrap(value)
    if value is None or isinstance(value, JsonNode):
        return value
    if isinstance(value, JsonDocument | JsonElement):
        found = value.root if isinstance(value, JsonDocument) else value.value
        return JsonNode.parse(found.raw)
    if isinstance(value, EnumValue):
        return to_node(int(value))
    if isinstance(value, str | bool | int | float) or not _has_parts(value):
        return JsonValue(_plain(value))
    if isinstance(value, Hashtable):
        made = JsonObject()
        for key, item in value.items():
            made.members[net_to_string(key)] = _as_node(item)
        return made
    items = enumerable(value)
    if items is not None:
        return JsonArray([_as_node(item) for item in items])
    made = JsonObject()
    owner = type_of(value)
    for name in owner.member_names():
        member = owner.find_property(name)
        if member is not None and not member.is_field:
            made.members[member.name] = _as_node(get_member(value, member.name))
    return made


_STRING_TYPES: Final = ("DateTime", "DateTimeOffset", "Guid", "Uri", "Version", "TimeSpan", "Char")


def _has_parts(value: object) -> bool:
    return type_of(value).name not in (*_STRING_TYPES, "Decimal", "DateOnly", "TimeOnly")


def _plain(value: object) -> object:
    """Values that JSON has as strings of their own form."""
    if type_of(value).name in ("TimeSpan", "Version", "Uri", "Guid"):
        return invoke_member(value, "ToString", [])
    return value


TYPES = describe(
    __file__,
    {
        "System.Text.Json.JsonSerializer": (None, SerializerMembers),
        JsonSerializerOptions.net_name: JsonSerializerOptions,
    },
)
