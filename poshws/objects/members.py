"""Reading, writing and calling members of any value: the dots and double colons of a script.

The common classes have ways of their own; every other value goes through a reader per type and
name, found once: the type's declared property, then what PowerShell adds to the type. A collection
without the member gives its elements' (member enumeration).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, cast

from poshws.corelib import execution_context
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import (
    Hashtable,
    MemberKey,
    OrderedDictionary,
    OrderedHashtable,
    fold_key,
    key_of_member,
)
from poshws.corelib.exceptions.dotnet import NetException, TypeInitializationException
from poshws.corelib.exceptions.powershell import (
    ExtendedTypeSystemException,
    GetValueInvocationException,
    PropertyNotFoundException,
    RuntimeException,
    SetValueException,
    SetValueInvocationException,
)
from poshws.corelib.messages import message
from poshws.corelib.psobject import (
    MISSING,
    Member,
    MemberSlot,
    PSCodeProperty,
    PSCustomObject,
    PSNoteProperty,
    PSObject,
    PSScriptProperty,
    unwrap,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.text import utf16
from poshws.corelib.typesystem.declare import Indexer, Method, Property
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, declared_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.elements import set_index
from poshws.objects.enumeration import enumerable
from poshws.objects.extended.members import extended_members
from poshws.objects.instance_members import added_members, find_added, type_names
from poshws.objects.invocation.invoke import return_wrapper
from poshws.objects.invocation.methods import MethodView
from poshws.objects.object_model import object_model
from poshws.objects.properties import full_type_name, property_value, set_property

Reader = Callable[[Any], object]


def get_member(value: object, name: str) -> object:
    """`$value.name`; null where there is no such member (an error under Set-StrictMode)."""
    accessor = GETTERS.get(type(value)) or _getter_of(type(value))
    found = accessor(value, name)
    return _missing(value, name) if found is MISSING else found


def _getter_of(kind: type) -> Callable[[Any, str], object]:
    """The member accessor of a class that is met for the first time: keys come before members in
    every dictionary.
    """
    from poshws.objects.member_accessors import getter_of_class  # deferred

    is_table = issubclass(kind, Hashtable)
    accessor = read_entry if is_table else getter_of_class(kind, read_typed, _reading_failed)
    GETTERS[kind] = accessor
    return accessor


def getter_of(kind: type) -> Callable[[Any, str], object]:
    """The member accessor of a class."""
    return GETTERS.get(kind) or _getter_of(kind)


def _missing(value: object, name: str) -> object:
    """What is the same for every object, then the elements' members, then null."""
    lower = name.lower()
    special = _SPECIAL.get(lower)
    if special is not None and value is not None and value is not AUTOMATION_NULL:
        return special(value)
    elements = enumerable(value)
    if elements is not None:
        return _enumerate_member(value, elements, name)
    if is_dynamic(value):
        from poshws.objects.dynamic_objects import dynamic_member  # deferred

        found = dynamic_member(unwrap(value), name)  # type: ignore[arg-type]
        if found is not MISSING:
            return found
    if lower in ("count", "length"):
        if isinstance(value, PSCustomObject):
            return 1
        if execution_context.current.strict_version() < 2:
            return 0 if value is None or value is AUTOMATION_NULL else 1
    if execution_context.current.strict_version() >= 2:
        raise PropertyNotFoundException(
            message("PropertyNotFoundStrict", name), error_id="PropertyNotFoundStrict"
        )
    return None


def is_dynamic(value: object) -> bool:
    """Whether the object answers for members that it does not declare."""
    return any(each.__dict__.get("net_name") == _DYNAMIC for each in type(unwrap(value)).__mro__)


_DYNAMIC = "System.Dynamic.DynamicObject"


def _enumerate_member(value: object, elements: Iterable[object], name: str) -> object:
    """A member of every element; a single result stands alone, collections inside are
    walked too. Strict mode wants it of each of them.
    """
    results: list[object] = []
    strict = execution_context.current.strict_version() >= 2
    is_empty = True
    for each in elements:
        is_empty = False
        accessor = GETTERS.get(type(each)) or _getter_of(type(each))
        found = accessor(each, name)
        if found is MISSING:
            if strict:
                raise PropertyNotFoundException(
                    message("PropertyNotFoundStrict", name), error_id="PropertyNotFoundStrict"
                )
            inner = None if type(each) is str else enumerable(each)
            if inner is not None:
                found = _enumerate_member(each, inner, name)
                results += found if type(found) is list else [] if found is None else [found]
            elif name.lower() in _SPECIAL and each is not None:
                results.append(_SPECIAL[name.lower()](each))
            elif name.lower() in ("count", "length"):
                results.append(0 if each is None else 1)
            elif type(each) in (PSCustomObject, PSObject):
                results.append(None)
            continue
        many = enumerable(found)
        if many is None:
            if found is not AUTOMATION_NULL:
                results.append(found)
        else:
            results += many
    if strict and is_empty:
        # Of no elements at all it is the operation that fails.
        raise RuntimeException(
            message("PropertyNotFoundStrict", name),
            error_id="PropertyNotFoundStrict",
            category="InvalidOperation",
        )
    return results[0] if len(results) == 1 else results or None


# Ways of the common classes: the member's value, or MISSING


def _get_custom(value: PSCustomObject, name: str) -> object:
    found = value.slots.get(name, MISSING)
    if found is MISSING:
        spelled = value.spelling(name)
        if spelled is None:
            return _get_added_to_type(value, name) if value.type_names else MISSING
        found = value.slots[spelled]
    if type(found) is MemberSlot:
        return property_value(value, found.member)
    return found


def read_entry(value: Hashtable, name: str) -> object:
    """A member of a dictionary: a key, else what its type has."""
    found = value._values.get(name.lower() if value.ignores_case else name, MISSING)
    if found is not MISSING:
        return found
    if type(name) is MemberKey:  # $Matches.1, $table.$number
        found = value._values.get(fold_key(name.key, value.ignores_case), MISSING)
    return read_typed(value, name) if found is MISSING else found


def _get_of_list(value: list[object], name: str) -> object:
    if name in ("Count", "Length", "count", "length"):
        return len(value)
    return read_typed(value, name)


def _get_of_text(value: str, name: str) -> object:
    if name in ("Length", "length"):
        return utf16.length(value)
    return read_typed(value, name)


def _get_wrapped(value: PSObject, name: str) -> object:
    found = value.members.find(name)
    if found is MISSING:
        if value.type_names:
            found = extended_members(value.type_names).get(name.lower(), MISSING)
            if isinstance(found, Member):
                return property_value(value, found)
        # What is added to a type gets the object with its own members, `$this`.
        added = extended_members(type_names(value.base)).get(name.lower())
        if added is not None and type_of(value.base).find_member(name) is None:
            return property_value(value, added)
        accessor = GETTERS.get(type(value.base), read_typed)
        return accessor(value.base, name)
    return property_value(value, found.member) if type(found) is MemberSlot else found


def _get_of_nothing(value: object, name: str) -> object:
    return MISSING


GETTERS: dict[type, Callable[[Any, str], object]] = {
    PSCustomObject: _get_custom,
    Hashtable: read_entry,
    OrderedDictionary: read_entry,
    OrderedHashtable: read_entry,
    list: _get_of_list,
    TypedArray: _get_of_list,
    str: _get_of_text,
    PSObject: _get_wrapped,
    type(None): _get_of_nothing,
    type(AUTOMATION_NULL): _get_of_nothing,
}


def register_getter(kind: type, accessor: Callable[[Any, str], object]) -> None:
    """Gives a Python class a member accessor of its own: (object, name) -> value or MISSING."""
    GETTERS[kind] = accessor


def read_typed(value: object, name: str) -> object:
    """A member of the value's type."""
    if preferred_properties and name.lower() in preferred_properties:
        added = _get_added_to_type(value, name)
        if added is not MISSING:
            return added
    found = type_of(value)
    reader = found.getters.get(name)
    if reader is None:
        reader = found.getters[name] = _make_reader(found, name)
    if reader is not MISSING:
        try:
            return cast(Reader, reader)(value)
        except NetException as error:
            raise _reading_failed(found, name, error) from error
    members = added_members(value)
    if members is not None:
        added = members.find(name)
        if added is not MISSING:
            return property_value(value, added.member) if type(added) is MemberSlot else added
    return _get_added_to_type(value, name)


preferred_properties: set[str] = set()
"""The properties that scripts added to types which declare one of the name."""


def _reading_failed(found: Type, name: str, error: NetException) -> NetException:
    member = found.find_member(name)
    return getting_failed(name if member is None else member.name, error)


def _get_added_to_type(value: object, name: str) -> object:
    member = extended_members(type_names(value)).get(name.lower())
    return MISSING if member is None else property_value(value, member)


def _make_reader(found: Type, name: str) -> object:
    """How values of a type give a member, or MISSING where the type declares none."""
    member = found.find_member(name)
    if isinstance(member, Property):
        if member.type_name.startswith(("System.ReadOnlySpan[", "System.Span[")):
            return lambda value: None  # scripts can't hold a span
        return _property_reader(member, found.substitute(member.type_name))
    if isinstance(member, Method | Indexer):
        declared = member
        return lambda value: MethodView(declared.name, value, declared)
    if found.is_enum and name.lower() == "value__":
        return _enum_number
    return MISSING


def _enum_number(value: EnumValue) -> object:
    kind = declared_type(value.underlying).python
    return int(value) if kind is None else kind(int(value))


def _property_reader(member: Property, type_name: str) -> Reader:
    get, wrap = member.get, return_wrapper(type_name)
    if wrap is None:
        return get

    def read(value: object) -> object:
        return wrap(get(value))

    read.parts = (get, wrap)  # type: ignore[attr-defined]
    return read


def getting_failed(name: str, error: NetException) -> NetException:
    """`Exception getting "…": "…"`."""
    text = message("ExceptionWhenGetting", name, error.message)
    return GetValueInvocationException(text, error, error_id="ExceptionWhenGetting")


# What every object has


_SPECIAL: dict[str, Callable[[object], object]] = {
    "psobject": lambda value: object_model().object_view(value),
    "psbase": lambda value: object_model().base_view(value),
    "psadapted": lambda value: object_model().base_view(value),
    "psextended": lambda value: object_model().object_view(value),
    "pstypenames": lambda value: object_model().type_names_view(value),
}


def has_property(value: object, name: str) -> bool:
    """Whether a property of the name exists on the object (its keys too, for a dictionary)."""
    if isinstance(value, Hashtable) and name in value:
        return True
    found = find_added(value, name)
    if found is not MISSING:
        return not isinstance(found, Member) or "Method" not in found.member_type
    if type_of(value).find_property(name) is not None:
        return True
    # What an adapter gives an object (elements of XML, columns of a row) no type declares.
    kind = type(value)
    return kind in _SETTERS and GETTERS[kind](value, name) is not MISSING


# Writing


def set_member(value: object, name: str, new: object) -> None:
    """`$value.name = …`.

    Raises RuntimeException PropertyAssignmentException where there is no such property or it is
    read-only.
    """
    if new is AUTOMATION_NULL:
        new = None
    kind = type(value)
    if kind is PSCustomObject:
        _set_custom(cast(PSCustomObject, value), name, new)
    elif kind is Hashtable or kind is OrderedDictionary or kind is OrderedHashtable:
        cast(Hashtable, value)[key_of_member(name) if kind is Hashtable else str(name)] = new
    elif value is None or value is AUTOMATION_NULL:
        raise RuntimeException(
            message("PropertyNotFoundSet", name),
            error_id="PropertyNotFound",
            category="InvalidOperation",
        )
    elif kind is PSObject:
        _set_wrapped(cast(PSObject, value), name, new)
    elif isinstance(value, Hashtable) and kind not in _SETTERS:
        _set_key(value, str(name), new)
    else:
        setter = _SETTERS.get(kind)
        if setter is None or setter(value, name, new) is MISSING:
            _set_typed(value, name, new)


_SETTERS: dict[type, Callable[[Any, str, object], object]] = {}


def register_setter(kind: type, setter: Callable[[Any, str, object], object]) -> None:
    """Gives a Python class its own way to write members; MISSING hands the name on to the type."""
    _SETTERS[kind] = setter


def write_by_class(kind: type, value: object, name: str, new: object) -> object:
    """Writes a member as objects of a class do; MISSING hands the name on to the type."""
    if issubclass(kind, Hashtable):
        _set_key(value, name, new)
        return None
    setter = _SETTERS.get(kind)
    return MISSING if setter is None else setter(value, name, new)


def _set_key(value: object, name: str, new: object) -> None:
    """A key of a typed dictionary; what can't be such a value is meant for no key."""
    try:
        set_index(value, [name], new)
    except RuntimeException as error:
        if error.error_id != "CannotIndex":
            raise
        raise _no_property(name) from None


def _set_custom(value: PSCustomObject, name: str, new: object) -> None:
    slots = value.slots
    spelled = name if name in slots else value.spelling(name)
    if spelled is None:
        member = extended_members(type_names(value)).get(name.lower())
        if member is None:
            of_type = type_of(value).find_member(name)
            if isinstance(of_type, Method) and not of_type.is_static:
                raise _is_method(of_type, type_of(value))
            raise _setting_failed(name, _no_property(name))
        _set_added_to_type(value, member, new)
        return
    held = slots[spelled]
    if type(held) is MemberSlot:
        set_property(value, held.member, new)
    else:
        slots[spelled] = new


def _set_wrapped(value: PSObject, name: str, new: object) -> None:
    found = value.members.find(name)
    if type(found) is MemberSlot:
        set_property(value, found.member, new)
    elif found is not MISSING:
        value.members.set_note(name, new)
    else:
        set_member(value.base, name, new)


def _setting_failed(name: str, error: NetException) -> SetValueInvocationException:
    text = message("ExceptionWhenSetting", name, error.message)
    return SetValueInvocationException(text, error, error_id="ExceptionWhenSetting")


def _no_property(name: str) -> RuntimeException:
    text = message("PropertyNotFoundSet", name)
    return RuntimeException(
        text, error_id="PropertyAssignmentException", category="InvalidOperation"
    )


def _read_only(name: str) -> RuntimeException:
    text = message("PropertyIsReadOnly", name)
    return RuntimeException(
        text,
        SetValueException(text),
        error_id="PropertyAssignmentException",
        category="InvalidOperation",
    )


def _set_typed(value: object, name: str, new: object) -> None:
    found = type_of(value)
    member = found.find_member(name)
    if preferred_properties and name.lower() in preferred_properties:
        extended = extended_members(type_names(value)).get(name.lower())
        if extended is not None:
            _set_added_to_type(value, extended, new)
            return
    if isinstance(member, Property) and not member.is_static:
        write_property(member, full_type_name(found, member), (value,), new)
        return
    members = added_members(value)
    added = MISSING if members is None else members.find(name)
    if type(added) is MemberSlot:
        set_property(value, added.member, new)
    elif added is not MISSING and members is not None:
        members.set_note(name, new)
    else:
        extended = extended_members(type_names(value)).get(name.lower())
        if extended is not None:
            _set_added_to_type(value, extended, new)
        elif isinstance(member, Method) and not member.is_static:
            raise _is_method(member, found)
        elif not is_dynamic(value) or not _set_dynamic(value, name, new):
            raise _no_property(name)


def _is_method(method: Method, owner: Type) -> SetValueInvocationException:
    """Methods keep what they are (PSMethod.Value)."""
    from poshws.objects.invocation.method_classes import method_class_name  # deferred

    kind = method_class_name(method, owner)
    inner = ExtendedTypeSystemException(
        f'Cannot set the Value property for PSMemberInfo object of type "{kind}".',
        error_id="CannotChangePSMethodInfoValue",
    )
    return _setting_failed(method.name, inner)


def _set_dynamic(value: object, name: str, new: object) -> bool:
    from poshws.objects.dynamic_objects import set_dynamic_member  # deferred

    return set_dynamic_member(unwrap(value), name, new)  # type: ignore[arg-type]


def _set_added_to_type(value: object, member: Member, new: object) -> None:
    """Writes to what type data adds: notes there are the same for all objects, and constant."""
    is_fixed = isinstance(member, PSNoteProperty) or (
        isinstance(member, PSScriptProperty | PSCodeProperty) and member.setter is None
    )
    if is_fixed:
        raise _read_only(member.name)
    set_property(value, member, new)


def write_property(
    member: Property, type_name: str, target: tuple[object, ...], new: object
) -> None:
    """Converts and writes a declared property."""
    if member.set is None:
        raise _read_only(member.name)
    try:
        member.set(*target, convert(new, declared_type(type_name)))
    except SetValueException:
        raise
    except NetException as error:
        raise _setting_failed(member.name, error) from error


# Static members


def get_static(owner: Type, name: str) -> object:
    """`[type]::name`; null where there is no such member."""
    member = owner.find_member(name, is_static=True)
    if isinstance(member, Property):
        try:
            result = member.get()
        except TypeInitializationException:
            raise
        except NetException as error:
            raise getting_failed(member.name, error) from error
        wrap = return_wrapper(owner.substitute(member.type_name))
        return result if wrap is None else wrap(result)
    if isinstance(member, Method):
        return MethodView(member.name, owner, member, is_static=True)
    return _static_fallback(owner, name)


def _static_fallback(owner: Type, name: str) -> object:
    """Enum values, and `new`, which is no declared member."""
    python = owner.python
    if owner.is_enum and python is not None and issubclass(python, EnumValue):
        for each, number in python.names.items():
            if each.lower() == name.lower():
                return python(number)
    if name.lower() == "new" and owner.constructors():
        return MethodView("new", owner, Method("new", owner.constructors(), True), is_static=True)
    if execution_context.current.strict_version() >= 2:
        raise PropertyNotFoundException(
            message("PropertyNotFoundStrict", name), error_id="PropertyNotFoundStrict"
        )
    return None


def set_static(owner: Type, name: str, new: object) -> None:
    """`[type]::name = …`."""
    member = owner.find_member(name, is_static=True)
    if isinstance(member, Method) or name.lower() == "new":
        raise _setting_failed(name, _no_property(name))
    if not isinstance(member, Property):
        raise _no_property(name)
    write_property(member, full_type_name(owner, member), (), new)
