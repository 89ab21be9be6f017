"""Chooses the conversion from one type to another, once per pair:
LanguagePrimitives.FigureConversion.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Final, NamedTuple, cast

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import InvalidCastException
from poshws.corelib.numerics.numbers import BigInteger, Char, Single, SizedInteger
from poshws.corelib.system.reference import PSReference
from poshws.corelib.system.switch_parameter import SwitchParameter
from poshws.corelib.typesystem.core_types import PRIMITIVES
from poshws.corelib.typesystem.types import Type, core_type, type_of
from poshws.objects.conversion import arrays, from_string, objects, ranks
from poshws.objects.conversion.failures import impossible
from poshws.objects.conversion.numeric import integer_to_enum, number_converter
from poshws.objects.conversion.special import (
    convert_iconvertible,
    find_language_conversion,
    is_enumerable_type,
    number_as_text,
)
from poshws.objects.conversion.strings import convert_to_string

Converter = Callable[[object, Type], object]


class Conversion(NamedTuple):
    """A conversion and how good it is."""

    rank: int
    convert: Converter


def _same(value: object, wanted: Type) -> object:
    return value


def _never(value: object, wanted: Type) -> object:
    raise impossible(value, wanted)


CUSTOM_OBJECT: Final = "System.Management.Automation.PSCustomObject"
OF_WRAPPERS: Final = (
    "System.IComparable",
    "System.IFormattable",
    "System.Dynamic.IDynamicMetaObjectProvider",
    "System.Runtime.Serialization.ISerializable",
)
"""Interfaces of PSObject: what wraps a custom object goes where they are wanted."""

IDENTITY: Final = Conversion(ranks.IDENTITY, _same)
ASSIGNABLE: Final = Conversion(ranks.ASSIGNABLE, _same)
IMPOSSIBLE: Final = Conversion(ranks.NONE, _never)

_CHOSEN: dict[tuple[Type | None, Type], Conversion] = {}

SIGNED: Final = ("SByte", "Int16", "Int32", "Int64")
UNSIGNED: Final = ("Byte", "UInt16", "UInt32", "UInt64")
REAL: Final = ("Single", "Double", "Decimal")


def find_conversion(source: Type | None, wanted: Type) -> Conversion:
    """The conversion from a type (None: null) to another, with rank NONE where there is none."""
    found = _CHOSEN.get((source, wanted))
    if found is None:
        found = _CHOSEN[source, wanted] = _choose(source, wanted)
    return found


def _choose(source: Type | None, wanted: Type) -> Conversion:
    if source is None:
        return _from_null(wanted)
    if source is wanted:
        return IDENTITY
    if wanted.is_assignable_from(source):
        return _CHARACTERS if source.python is str and wanted.arguments else ASSIGNABLE
    if source.full_name == CUSTOM_OBJECT and wanted.full_name in OF_WRAPPERS:
        return ASSIGNABLE
    direct = _direct(source, wanted)
    if direct is not None:
        return direct
    if wanted.full_name == "System.Management.Automation.PSObject":
        return Conversion(ranks.PSOBJECT, _same)
    language = find_language_conversion(source, wanted, find_conversion)
    if language is not None:
        return Conversion(*language)
    if source.full_name in _INTEGER_NAMES and wanted.is_enum or source.is_enum and wanted.is_enum:
        return Conversion(ranks.LANGUAGE, integer_to_enum)
    first = _scalar_to_array(source, wanted)
    general = _through_declaration(source, wanted)
    if first is None:
        return general or IMPOSSIBLE
    return first if general is None else _first_or_second(first, general)


def _to_characters(value: object, wanted: Type) -> object:
    """A text as the collection of characters that it is."""
    if wanted.definition_name != "System.Collections.Generic.IEnumerable`1":
        return value
    return from_string.to_char_array(value, core_type("System.Char").array_type())


_CHARACTERS: Final = Conversion(ranks.ASSIGNABLE, _to_characters)

_INTEGER_NAMES: Final = frozenset(f"System.{name}" for name in (*SIGNED, *UNSIGNED))


def _first_or_second(first: Conversion, second: Conversion) -> Conversion:
    def attempt(value: object, wanted: Type) -> object:
        try:
            return first.convert(value, wanted)
        except InvalidCastException:
            return second.convert(value, wanted)

    return Conversion(max(first.rank, second.rank), attempt)


def _never_of_rank(value: object, wanted: Type) -> object:
    """What was asked to be an array of several dimensions is made one of one first."""
    element = cast(Type, wanted.element_type).array_type()
    if is_enumerable_type(type_of(value)):
        made = find_conversion(type_of(value), element).convert(value, element)
    else:
        made = arrays.from_scalar(value, wanted)
    raise InvalidCastException(
        f"Unable to cast object of type '{type_of(made).full_name}' to type '{wanted.full_name}'."
    )


def _scalar_to_array(source: Type, wanted: Type) -> Conversion | None:
    if wanted.full_name == "System.Array":
        return Conversion(ranks.ASSIGNABLE & ranks.SCALAR_MASK, arrays.from_scalar)
    if wanted.element_type is None:
        return None
    if wanted.rank > 1:
        return Conversion(ranks.EXPLICIT_CAST, _never_of_rank)
    element = find_conversion(source, wanted.element_type)
    if element.rank == ranks.NONE:
        return None
    return Conversion(element.rank & ranks.SCALAR_MASK, arrays.from_scalar)


def _through_declaration(source: Type, wanted: Type) -> Conversion | None:
    """What the types declare, in PowerShell's order."""
    if wanted.is_enum and source.full_name == "System.String":
        return Conversion(ranks.PARSE, from_string.to_enum)
    if source.full_name == "System.String":
        parse = objects.find_parse(wanted)
        if parse is not None:
            return Conversion(ranks.PARSE, parse)
    constructor = objects.find_constructor(source, wanted)
    if constructor is not None:
        return Conversion(ranks.CONSTRUCTOR, constructor)
    cast_operator = objects.find_cast(source, wanted)
    if cast_operator is not None:
        implicit = cast_operator[1]
        rank = ranks.IMPLICIT_CAST if implicit else ranks.EXPLICIT_CAST
        return Conversion(rank, cast_operator[0])
    return (
        _iconvertible(source, wanted)
        or _generic_collection(source, wanted)
        or _property_bag(source, wanted)
    )


def _iconvertible(source: Type, wanted: Type) -> Conversion | None:
    names = {each.full_name for each in source.ancestors}
    if "System.IConvertible" in names:
        if source.python in _NUMBERS:
            if wanted.element_type is None and (
                find_conversion(_string_type(), wanted).rank != ranks.NONE
            ):
                return Conversion(ranks.ICONVERTIBLE, number_as_text)
        elif source.full_name != "System.String":
            return Conversion(ranks.ICONVERTIBLE, convert_iconvertible)
    elif "System.Collections.IDictionary" in names and objects.has_empty_constructor(wanted):
        if wanted.full_name in _PRIMITIVE or wanted.kind == "abstract":
            return None
        return Conversion(ranks.CONSTRUCTOR, objects.from_properties)
    return None


_PRIMITIVE: Final = frozenset(f"System.{name}" for name in PRIMITIVES)


def _string_type() -> Type:
    return core_type("System.String")


def _generic_collection(source: Type, wanted: Type) -> Conversion | None:
    """`[List[int]](1, 2)`: a generic collection of one type argument with a constructor from
    IEnumerable.
    """
    if len(wanted.arguments) != 1 or wanted.kind in ("abstract", "interface"):
        return None
    if not any(each.full_name == "System.Collections.IEnumerable" for each in wanted.ancestors):
        return None
    takes_many = any(
        len(one.parameters) == 1
        and one.parameters[0].type.definition_name.startswith("System.Collections.Generic.I")
        for one in wanted.constructors()
    )
    if not takes_many:
        return None
    is_scalar = wanted.arguments[0].is_assignable_from(source)
    rank = ranks.CONSTRUCTOR_SCALAR if is_scalar else ranks.CONSTRUCTOR
    return Conversion(rank, arrays.to_generic_collection)


def _property_bag(source: Type, wanted: Type) -> Conversion | None:
    if source.full_name != CUSTOM_OBJECT:
        return None
    if wanted.kind in ("abstract", "static", "interface"):
        return None
    if not objects.has_empty_constructor(wanted) or not _has_properties(wanted):
        return None
    return Conversion(ranks.CONSTRUCTOR, objects.from_properties)


def _has_properties(wanted: Type) -> bool:
    if wanted.is_enum or wanted.full_name == "System.Decimal":
        return True
    if wanted.full_name in _PRIMITIVE:
        return False
    return any(wanted.find_property(name) for name in wanted.member_names())


# Conversions known from the start

_NUMBERS: Final[dict[type | None, str]] = {
    int: "Int32",
    float: "Double",
    Single: "Single",
    Decimal: "Decimal",
    BigInteger: "BigInteger",
    **{kind: kind.__name__ for kind in SizedInteger.__subclasses__()},
}


def _direct(source: Type, wanted: Type) -> Conversion | None:
    from_kind, to_kind = source.python, wanted.python
    if to_kind is BigInteger and source.is_enum:
        return Conversion(ranks.IMPLICIT_CAST, number_converter(BigInteger))
    if to_kind in _NUMBERS:
        if from_kind is str:
            return _TEXT_TO_NUMBER.get(cast(type, to_kind), _TEXT_TO_INTEGER)
        if from_kind in _NUMBERS and BigInteger not in (from_kind, to_kind):
            return Conversion(number_rank(source.name, wanted.name), number_converter(to_kind))  # type: ignore[arg-type]
        if BigInteger in (from_kind, to_kind) and (from_kind in _NUMBERS or from_kind is bool):
            return _big(from_kind, to_kind)
        if from_kind is Char and to_kind in (float, Single):
            return Conversion(ranks.LANGUAGE, number_converter(cast(type, to_kind)))
        if from_kind is Char and to_kind in (Decimal, BigInteger):
            return Conversion(ranks.IMPLICIT_CAST, number_converter(cast(type, to_kind)))
    if to_kind is str and from_kind in _NUMBERS and from_kind is not BigInteger:
        return Conversion(ranks.NUMERIC_STRING, _number_to_text)
    if to_kind is Char:
        if from_kind is str:
            return Conversion(ranks.PARSE, from_string.to_char)
        if from_kind in _NUMBERS:
            return Conversion(ranks.NUMERIC_STRING, number_converter(Char))
    if from_kind is str and wanted.element_type is not None and wanted.element_type.python is Char:
        return Conversion(ranks.STRING_TO_CHARS, from_string.to_char_array)
    return None


def _number_to_text(value: object, wanted: Type) -> object:
    return convert_to_string(value)


_TEXT_TO_INTEGER: Final = Conversion(ranks.NUMERIC_STRING, from_string.to_integer)
_TEXT_TO_NUMBER: Final[dict[type, Conversion]] = {
    float: Conversion(ranks.NUMERIC_STRING, from_string.to_real),
    Single: Conversion(ranks.NUMERIC_STRING, from_string.to_single),
    Decimal: Conversion(ranks.NUMERIC_STRING, from_string.to_decimal),
}


def _big(source: type | None, wanted: type | None) -> Conversion:
    if wanted is BigInteger:
        rank = ranks.LANGUAGE if source is bool else ranks.IMPLICIT_CAST
        if source in (float, Single, Decimal):
            rank = ranks.EXPLICIT_CAST
        error_id = "InvalidCastConstructorException" if source in (float, Single) else ""
        return Conversion(rank, number_converter(BigInteger, error_id or "InvalidCastIConvertible"))
    error_id = "InvalidCastTargetInvocationExceptionop_Explicit"
    return Conversion(ranks.EXPLICIT_CAST, number_converter(cast(type, wanted), error_id))


def number_rank(source: str, wanted: str) -> int:
    """The rank between two number types by simple name (BigInteger excepted)."""
    if source in REAL or wanted in REAL:
        if source not in REAL:
            return ranks.NUMERIC_IMPLICIT
        if wanted not in REAL or source != "Decimal":
            is_widening = (source, wanted) == ("Single", "Double")
            return ranks.NUMERIC_IMPLICIT if is_widening else ranks.NUMERIC_EXPLICIT
        return ranks.NUMERIC_EXPLICIT_1
    from_signed, to_signed = source in SIGNED, wanted in SIGNED
    i = (SIGNED if from_signed else UNSIGNED).index(source)
    j = (SIGNED if to_signed else UNSIGNED).index(wanted)
    if j > i:
        if from_signed and not to_signed:
            return ranks.NUMERIC_EXPLICIT_1
        return ranks.NUMERIC_IMPLICIT
    return ranks.NUMERIC_EXPLICIT_1 if i == j and from_signed else ranks.NUMERIC_EXPLICIT


def _from_null(wanted: Type) -> Conversion:
    python = wanted.python
    if python in _NUMBERS and python is not None:
        return Conversion(ranks.NULL_TO_VALUE, lambda value, target: python(0))
    special = _NULLS.get(wanted.full_name)
    if special is not None:
        return special
    if wanted.definition_name == "System.Nullable`1":
        return Conversion(ranks.NULL_TO_VALUE, lambda value, target: None)
    if not wanted.is_value_type:
        return Conversion(ranks.NULL_TO_REFERENCE, lambda value, target: None)
    return IMPOSSIBLE


def _null_switch(value: object, wanted: Type) -> object:
    return SwitchParameter(False)


def _null_reference(value: object, wanted: Type) -> object:
    return PSReference(None)


def _nothing(value: object, wanted: Type) -> object:
    return AUTOMATION_NULL


_NULLS: Final[dict[str, Conversion]] = {
    "System.String": Conversion(ranks.TO_STRING, lambda value, target: ""),
    "System.Char": Conversion(ranks.NULL_TO_VALUE, lambda value, target: Char("\0")),
    "System.Boolean": Conversion(ranks.NULL_TO_VALUE, lambda value, target: False),
    "System.Void": Conversion(ranks.NULL_TO_VALUE, _nothing),
    "System.Management.Automation.SwitchParameter": Conversion(ranks.NULL_TO_VALUE, _null_switch),
    "System.Management.Automation.PSReference": Conversion(
        ranks.NULL_TO_REFERENCE, _null_reference
    ),
}
