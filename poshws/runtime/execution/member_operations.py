"""Members and elements in compiled code: the values' own rules, with calls into scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import (
    Hashtable,
    MemberKey,
    OrderedDictionary,
    key_of_member,
)
from poshws.corelib.exceptions.powershell import (
    GetValueException,
    MethodException,
)
from poshws.corelib.numerics.numbers import CHARACTERS, INTEGER_RANGES, NUMBER_TYPES
from poshws.corelib.psobject import MISSING, base_of, unwrap
from poshws.corelib.system.arrays import MultiArray
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects import elements, members
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.invocation.invoke import call_method
from poshws.objects.invocation.overloads import choose
from poshws.runtime.execution.method_calls import invoke, type_of_static

if TYPE_CHECKING:
    from poshws.corelib.typesystem.declare import Method
    from poshws.runtime.session.session import Session

_GETTERS = members.GETTERS


def member(ps: Session, owner: object, name: str) -> Any:
    """`owner.name`; a property whose getter throws reads as null, so that formatting works."""
    way = _GETTERS.get(type(owner))
    try:
        if way is not None:
            found = way(owner, name)
            if found is not MISSING:
                return found
        return members.get_member(owner, name)
    except GetValueException:
        return None


def set_member(ps: Session, owner: Any, name: str, value: object) -> None:
    """`owner.name = value`"""
    if type(owner) is Hashtable:
        key = name if type(name) is str else key_of_member(name)
        owner[key] = None if value is AUTOMATION_NULL else value
        return
    fields = getattr(owner, "script_fields", None)
    if fields is not None and value is not AUTOMATION_NULL:
        field = fields.get(name)
        if field is not None:
            if type(value) in field.fitting:
                owner.fields[field.key] = value
                return
            members.set_member(owner, name, value)
            field.learn(value)
            return
    members.set_member(owner, name, None if value is AUTOMATION_NULL else value)


def member_name(value: object) -> str:
    """A member's name that is an expression."""
    if isinstance(value, str):
        return value
    name = convert_to_string(value)
    return name if value is None else MemberKey(name, base_of(value))


def invoke_as(
    ps: Session, kind: Type, owner: object, name: str, arguments: tuple[object, ...]
) -> object:
    """`([Base] $x).name(arguments)`: where the object's class overrides the method that the call
    chooses, the base's own is called (DotNetAdapter.FindBestMethod).
    """
    target = _method_of_base(kind, owner, name, arguments)
    if target is None:
        return invoke(ps, owner, name, arguments)
    if kind.full_name == "System.Object":
        if name.lower() == "tostring":
            return type_of(owner).full_name
        if name.lower() == "equals":
            return owner is arguments[0]

    return call_method(target, (owner,), arguments)


def _method_of_base(
    kind: Type, owner: object, name: str, arguments: tuple[object, ...]
) -> Method | None:
    """The base's method with the parameters of the one that the object's class has."""
    if owner is None or owner is AUTOMATION_NULL:
        return None
    own = type_of(owner)
    if own is kind or kind.is_interface or kind not in own.ancestors:
        return None
    method, target = own.find_method(name), kind.find_method(name)
    if method is None or target is None or method is target:
        return None
    try:
        overload, _ = choose(name, method.overloads, arguments)
    except MethodException:
        return None
    takes_as_much = any(
        len(known.parameters) == len(overload.parameters)
        and all(
            theirs.type.is_assignable_from(mine.type)
            for theirs, mine in zip(known.parameters, overload.parameters, strict=True)
        )
        for known in target.overloads
    )
    return target if takes_as_much and overload.owner is not kind else None


def get_static_member(ps: Session, owner: object, name: str) -> object:
    """`[type]::name`"""
    if type(owner) is Type:
        known = _CONSTANTS.get((owner, name))
        if known is not None:
            return known
    try:
        found = members.get_static(type_of_static(owner), name)
    except GetValueException:
        return None
    if isinstance(found, EnumValue) or name.lower() in _NUMBERS_OF_TYPES:
        _keep_constant(owner, name, found)
    return found


_CONSTANTS: dict[tuple[Any, str], Any] = {}
"""Values of enums and the borders of types of numbers, which never change."""
_NUMBERS_OF_TYPES = frozenset(("maxvalue", "minvalue", "pi", "e", "epsilon", "nan"))


def _keep_constant(owner: object, name: str, value: object) -> None:
    if type(owner) is Type and (owner.is_enum or type(value) in NUMBER_TYPES):
        _CONSTANTS[owner, name] = value


def set_static_member(ps: Session, owner: object, name: str, value: object) -> None:
    """`[type]::name = value`"""
    members.set_static(type_of_static(owner), name, value)


GENERIC_LIST = "System.Collections.Generic.List`1"


def index(ps: Session, owner: Any, position: Any) -> Any:
    """`owner[position]`: a list is a slice."""
    kind = type(position)
    if kind is int:
        if type(owner) is str and owner.isascii() and -len(owner) <= position < len(owner):
            return CHARACTERS[owner[position]]
        if isinstance(owner, list) and 0 <= position < len(owner):
            return owner[position]
        if type(owner) is Hashtable:
            return owner._values.get(position)
    elif kind is str and type(owner) is Hashtable:
        return owner._values.get(position.lower() if owner.ignores_case else position)
    elif kind in INTEGER_RANGES and isinstance(owner, list) and 0 <= position < len(owner):
        return owner[position]
    if kind is getattr(owner, "key_class", None):
        folded = position.lower() if kind is str and owner.ignores_case else position
        found = owner._values.get(folded, MISSING)
        if found is not MISSING:
            return found
    return elements.get_index(owner, [position])


def index_object(ps: Session, owner: object, position: object) -> object:
    """`owner[[object] position]`: a number is a key, too."""
    table = unwrap(owner)
    if type(table) is OrderedDictionary and type(position) is int:
        return table.get(position)
    return index(ps, owner, position)


def set_index_object(ps: Session, owner: object, position: Any, value: object) -> None:
    """`owner[[object] position] = value`"""
    table = unwrap(owner)
    if type(table) is OrderedDictionary and type(position) is int:
        table[position] = None if value is AUTOMATION_NULL else value
        return
    set_index(ps, owner, position, value)


def index_two(ps: Session, owner: object, row: Any, column: Any) -> object:
    """`owner[a, b]`"""
    if type(owner) is MultiArray and type(row) is type(column) is int:
        shape = owner.shape
        if len(shape) == 2 and 0 <= row < shape[0] and 0 <= column < shape[1]:
            return owner.items[row * shape[1] + column]
    return elements.get_index(owner, [row, column])


def index_several(ps: Session, owner: object, position: list[object]) -> object:
    """`owner[a, b, c]`: the place in several dimensions, or a slice."""
    return elements.get_index(owner, position)


def set_index(ps: Session, owner: Any, position: Any, value: object) -> None:
    """`owner[position] = value`"""
    kind = type(position)
    if kind is getattr(owner, "key_class", None) and type(value) in owner.value_classes:
        owner[position] = value
        return
    if (kind is str or kind is int) and type(owner) is Hashtable:
        owner[position] = None if value is AUTOMATION_NULL else value
        return
    if kind in INTEGER_RANGES and position >= 0 and issubclass(type(owner), list):
        net_type = getattr(owner, "net_type", None)
        if net_type is not None and position < len(owner) and _takes(net_type, value):
            owner[position] = value
            return
    # Several indices may mean several dimensions; a list of one is a slice.
    positions = position if type(position) is list and len(position) > 1 else [position]
    elements.set_index(owner, positions, None if value is AUTOMATION_NULL else value)


def set_index_two(ps: Session, owner: object, row: object, column: object, value: object) -> None:
    """`owner[row, column] = value`"""
    if type(owner) is MultiArray and type(row) is type(column) is int:
        shape = owner.shape
        if (
            len(shape) == 2
            and 0 <= row < shape[0]
            and 0 <= column < shape[1]
            and type(value) is owner.element_type.python
        ):
            owner.items[row * shape[1] + column] = value
            return
    set_index(ps, owner, [row, column], value)


def _takes(net_type: Any, value: object) -> bool:
    """Whether a List[T] takes the value as it is."""
    definition = net_type.definition
    if definition is None or definition.full_name != GENERIC_LIST:
        return False
    element = net_type.arguments[0]
    if element.full_name == "System.Object":
        return value is not AUTOMATION_NULL
    return element.python is not None and type(value) is element.python
