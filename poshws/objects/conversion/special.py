"""The conversions that the language itself knows: to bool, string, arrays, hashtables, delegates
and some more.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, cast

from poshws.corelib.automation_null import AUTOMATION_NULL, NULL_STRING
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentException, InvalidCastException, NetException
from poshws.corelib.exceptions.powershell import PSArgumentNullException
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.system.reference import PSReference
from poshws.corelib.typesystem.core_types import PRIMITIVES
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, core_type, resolve_type, type_of
from poshws.objects.conversion import arrays, from_string, ranks
from poshws.objects.conversion.failures import impossible, wrapped
from poshws.objects.conversion.numeric import bad_cast, change_number
from poshws.objects.conversion.strings import convert_to_string, join_elements
from poshws.objects.conversion.truth import truth
from poshws.objects.enumeration import elements_of, enumerable
from poshws.objects.object_model import object_model

if TYPE_CHECKING:
    from poshws.objects.conversion.resolver import Conversion

Converter = Callable[[object, Type], object]
Choice = tuple[int, Converter]
Find = Callable[[Type | None, Type], "Conversion"]


def find_language_conversion(source: Type, wanted: Type, find: Find) -> Choice | None:
    """The conversion the language has for the pair, or None."""
    if wanted.definition_name == "System.Nullable`1" and wanted.arguments:
        inner = find(source, wanted.arguments[0])
        if inner.rank == ranks.NONE:
            return (ranks.NONE, _no_nullable)
        return (inner.rank, lambda value, target: inner.convert(value, target.arguments[0]))
    simple = _SIMPLE.get(wanted.full_name)
    if simple is not None:
        return simple
    is_many = is_enumerable_type(source)
    if wanted.element_type is not None and wanted.rank == 1:
        if source.element_type is not None:
            if wanted.element_type.is_assignable_from(source.element_type):
                return (ranks.LANGUAGE, arrays.related)
            return (ranks.UNRELATED_ARRAYS, arrays.unrelated)
        if is_many:
            return (ranks.LANGUAGE, arrays.from_enumerable)
    if wanted.full_name == "System.Array" and is_many:
        return (ranks.LANGUAGE, arrays.from_enumerable)
    if wanted.is_enum and is_many:
        return (ranks.PARSE, _enumerable_to_enum)
    return _by_source(source, wanted, is_many)


def null_argument(name: str) -> str:
    """What PSArgumentNullException says of a parameter."""
    return (
        f'Cannot process argument because the value of argument "{name}" is null. Change the value '
        f'of argument "{name}" to a non-null value.'
    )


def _no_nullable(value: object, wanted: Type) -> object:
    """Without a way to the type inside PowerShell makes an empty nullable, which is null, and sets
    the properties of that.
    """
    names = {each.full_name for each in type_of(value).ancestors}
    has_properties = isinstance(value, PSCustomObject) or "System.Collections.IDictionary" in names
    if has_properties:
        error = PSArgumentNullException("obj", null_argument("obj"))
        raise wrapped("InvalidCastConstructorException", value, wanted, error)
    raise impossible(value, wanted)


def _by_source(source: Type, wanted: Type, is_many: bool) -> Choice | None:
    names = {each.full_name for each in source.ancestors}
    if wanted.full_name == "System.Collections.Hashtable":
        if "System.Collections.IDictionary" in names:
            return (ranks.LANGUAGE, _to_hashtable)
        return None
    if wanted.full_name == "System.Xml.XmlDocument":
        return (ranks.LANGUAGE, _to_xml)
    if wanted.full_name == "System.Collections.Specialized.StringCollection":
        rank = ranks.LANGUAGE if is_many else ranks.LANGUAGE_SCALAR
        return (rank, _to_string_collection)
    if source.full_name == "System.String":
        if wanted.full_name == "System.Type":
            return (ranks.LANGUAGE, from_string.to_type)
        if wanted.full_name == "System.Uri":
            return (ranks.LANGUAGE, _through_constructor("InvalidCastFromStringToUri"))
        if wanted.full_name == "System.Text.RegularExpressions.Regex":
            return (ranks.LANGUAGE, _through_constructor("InvalidCastFromStringToRegex"))
        if wanted.full_name in _WITH_CONVERTER:
            return (ranks.LANGUAGE, _through_type_converter)
    from poshws.objects.conversion.delegates import (  # deferred
        from_block,
        from_method,
        is_delegate,
    )

    if is_delegate(wanted) and wanted.full_name != "System.Delegate":
        if source.full_name == "System.Management.Automation.ScriptBlock":
            return (ranks.LANGUAGE, from_block)
        if source.definition_name == "System.Management.Automation.PSMethod`1":
            return (ranks.LANGUAGE, from_method)
        if source.full_name == "System.Delegate":
            return (ranks.LANGUAGE, lambda value, target: value)
    return None


def is_enumerable_type(source: Type) -> bool:
    """IEnumerable, but no string, dictionary or XML node."""
    if source.element_type is not None:
        return True
    names = {each.full_name for each in source.ancestors}
    if source.full_name == "System.String" or "System.Xml.XmlNode" in names:
        return False
    return (
        "System.Collections.IEnumerable" in names and "System.Collections.IDictionary" not in names
    )


def _to_bool(value: object, wanted: Type) -> object:
    return truth(value)


def _to_text(value: object, wanted: Type) -> object:
    return None if value is NULL_STRING else convert_to_string(value)


def _to_void(value: object, wanted: Type) -> object:
    return AUTOMATION_NULL


def _to_reference(value: object, wanted: Type) -> object:
    return PSReference(value)


_SIMPLE: dict[str, Choice] = {
    "System.Boolean": (ranks.LANGUAGE, _to_bool),
    "System.String": (ranks.TO_STRING, _to_text),
    "System.Void": (ranks.LANGUAGE, _to_void),
    "System.Management.Automation.PSReference": (ranks.LANGUAGE, _to_reference),
}


def _enumerable_to_enum(value: object, wanted: Type) -> object:
    convert = object_model().convert
    words: list[str] = []
    for each in elements_of(value):
        words.append(each if type(each) is str else cast(EnumValue, convert(each, wanted)).name)
    return from_string.to_enum(",".join(words), wanted)


def _to_hashtable(value: object, wanted: Type) -> object:
    """`new Hashtable(dictionary)`: with case, as .NET's constructor has it."""
    if isinstance(value, Hashtable):
        return Hashtable(value.items(), ignores_case=False)
    entries = [(entry.key, entry.value) for entry in value]  # type: ignore[attr-defined]
    return Hashtable(entries, ignores_case=False)


def _to_xml(value: object, wanted: Type) -> object:
    from poshws.corelib.xml.nodes import Node  # deferred
    from poshws.corelib.xml.read import read_into  # deferred

    many = enumerable(value)
    text = convert_to_string(value) if many is None else join_elements(many, "\n")
    document = object_model().construct(wanted, [])
    try:
        read_into(cast(Node, document), text, is_fragment=True)
    except NetException as error:
        raise wrapped("InvalidCastToXmlDocument", value, wanted, error) from None
    return document


def _to_string_collection(value: object, wanted: Type) -> object:
    model = object_model()
    words = model.convert(value, core_type("System.String").array_type())
    result = model.construct(wanted, [])
    model.invoke_member(result, "AddRange", [words])
    return result


_WITH_CONVERTER: Final = frozenset({"System.Drawing.Color"})
"""Types whose TypeConverter reads text: the class of their objects has it as `from_text`."""


def _through_type_converter(value: object, wanted: Type) -> object:
    reader: Any = wanted.python
    try:
        return reader.from_text(value)
    except NetException as error:
        raise wrapped("InvalidCastTypeConvertersConvertFrom", value, wanted, error) from None


def _through_constructor(error_id: str) -> Converter:
    def build(value: object, wanted: Type) -> object:
        arguments = [value]
        if wanted.full_name == "System.Uri":
            kind = resolve_type("System.UriKind")
            arguments.append(0 if kind is None or kind.python is None else kind.python(0))
        for overload in wanted.constructors():
            if len(overload.parameters) == len(arguments):
                try:
                    return wanted.instantiate(overload, arguments)
                except NetException as error:
                    raise wrapped(error_id, value, wanted, error) from None
        raise impossible(value, wanted)

    return build


def convert_iconvertible(value: object, wanted: Type) -> object:
    """Convert.ChangeType of a character, boolean, enum value or date."""
    if type(value) is Char and wanted.python is int:
        return ord(value)
    try:
        if type_of(value).full_name == "System.DBNull":
            raise InvalidCastException("Object cannot be cast from DBNull to other types.")
        if wanted.python is None or type_of(value).full_name == "System.DateTime":
            simple = wanted.name if wanted.full_name in _CODED else wanted.full_name
            raise InvalidCastException(_bad_cast(value, simple, wanted))
        source = int(value) if isinstance(value, EnumValue) else value
        if isinstance(value, EnumValue) and wanted.full_name not in _CODED:
            raise InvalidCastException(_bad_cast(value, wanted.full_name, wanted))
        if isinstance(source, str) and wanted.name in ("Single", "Double", "Decimal", "Boolean"):
            raise InvalidCastException(bad_cast(value, wanted.name))
        if wanted.full_name not in _CODED:
            raise InvalidCastException(_bad_cast(value, wanted.full_name, wanted))
        return change_number(source, wanted.python)
    except NetException as error:
        raise wrapped("InvalidCastIConvertible", value, wanted, error) from None


_CODED = frozenset(f"System.{name}" for name in (*PRIMITIVES, "Decimal", "DateTime", "String"))


def _bad_cast(value: object, name: str, wanted: Type) -> str:
    if wanted.full_name in _CODED:
        return bad_cast(value, wanted.name)
    return f"Invalid cast from '{type_of(value).full_name}' to '{name}'."


def number_as_text(value: object, wanted: Type) -> object:
    """A number to a type that only text converts to."""
    return object_model().convert(convert_to_string(value), wanted)


__all__ = ["ArgumentException", "find_language_conversion", "is_enumerable_type"]
