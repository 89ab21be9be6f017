"""The types that are known without loading a declaration: names of Python classes, bases and common
interfaces.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from poshws.corelib.automation_null import AutomationNull
from poshws.corelib.collections.hashtable import (
    DefaultParameterDictionary,
    DictionaryEntry,
    Hashtable,
    OrderedDictionary,
    OrderedHashtable,
)
from poshws.corelib.exceptions import dotnet, powershell
from poshws.corelib.exceptions.error_records import CategoryInfo, ErrorDetails, ErrorRecord
from poshws.corelib.numerics import numbers
from poshws.corelib.psobject import Member, PSCustomObject
from poshws.corelib.typesystem.enums import EnumValue

INTEGERS: Final = ("SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64")
PRIMITIVES: Final = ("Boolean", "Char", *INTEGERS, "Single", "Double")
"""What `Type.IsPrimitive` holds of, but for pointers."""

NUMERIC: Final = (
    "System.IComparable",
    "System.IConvertible",
    "System.IFormattable",
    "System.ISpanFormattable",
)
DICTIONARY: Final = (
    "System.Collections.IDictionary",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
)
ARRAY: Final = (
    "System.ICloneable",
    "System.Collections.IList",
    "System.Collections.ICollection",
    "System.Collections.IEnumerable",
    "System.Collections.IStructuralComparable",
    "System.Collections.IStructuralEquatable",
)

CORE: Final[dict[str, tuple[str, str, type | None, tuple[str, ...]]]] = {
    "System.Object": ("class", "", None, ()),
    "System.ValueType": ("abstract", "System.Object", None, ()),
    "System.Void": ("struct", "System.ValueType", None, ()),
    "System.String": (
        "class",
        "System.Object",
        str,
        ("System.IComparable", "System.IConvertible", "System.ICloneable", ARRAY[3]),
    ),
    "System.Boolean": ("struct", "System.ValueType", bool, NUMERIC[:2]),
    "System.Char": ("struct", "System.ValueType", numbers.Char, NUMERIC),
    "System.Int32": ("struct", "System.ValueType", int, NUMERIC),
    "System.Double": ("struct", "System.ValueType", float, NUMERIC),
    "System.Single": ("struct", "System.ValueType", numbers.Single, NUMERIC),
    "System.Decimal": ("struct", "System.ValueType", Decimal, NUMERIC),
    "System.Numerics.BigInteger": (
        "struct",
        "System.ValueType",
        numbers.BigInteger,
        (NUMERIC[0], *NUMERIC[2:]),
    ),
    **{
        kind.net_name: ("struct", "System.ValueType", kind, NUMERIC)
        for kind in numbers.SizedInteger.__subclasses__()
    },
    "System.Enum": ("abstract", "System.ValueType", EnumValue, NUMERIC),
    "System.Array": ("abstract", "System.Object", None, ARRAY),
    "System.Object[]": ("class", "System.Array", list, ()),
    "System.Type": ("abstract", "System.Reflection.MemberInfo", None, ()),
    "System.Reflection.MemberInfo": ("abstract", "System.Object", None, ()),
    "System.RuntimeType": ("class", "System.Reflection.TypeInfo", None, ()),
    "System.Reflection.TypeInfo": ("abstract", "System.Type", None, ()),
    "System.Collections.Hashtable": (
        "class",
        "System.Object",
        Hashtable,
        (*DICTIONARY, "System.ICloneable"),
    ),
    "System.Collections.Specialized.OrderedDictionary": (
        "class",
        "System.Object",
        OrderedDictionary,
        (*DICTIONARY, "System.Collections.Specialized.IOrderedDictionary"),
    ),
    "System.Management.Automation.OrderedHashtable": (
        "class",
        "System.Collections.Hashtable",
        OrderedHashtable,
        (),
    ),
    "System.Management.Automation.DefaultParameterDictionary": (
        "class",
        "System.Collections.Hashtable",
        DefaultParameterDictionary,
        (),
    ),
    "System.Collections.DictionaryEntry": ("struct", "System.ValueType", DictionaryEntry, ()),
    "System.Management.Automation.PSObject": ("class", "System.Object", None, NUMERIC[:1]),
    "System.Management.Automation.PSCustomObject": (
        "class",
        "System.Object",
        PSCustomObject,
        (),
    ),
    "System.Management.Automation.Internal.AutomationNull": (
        "static",
        "System.Object",
        AutomationNull,
        (),
    ),
    "System.Management.Automation.ErrorRecord": ("class", "System.Object", ErrorRecord, ()),
    "System.Management.Automation.ErrorDetails": ("class", "System.Object", ErrorDetails, ()),
    "System.Management.Automation.ErrorCategoryInfo": ("class", "System.Object", CategoryInfo, ()),
}
"""Full name -> kind, base, Python class, interfaces (without those of the base)."""

INTERFACES: Final[dict[str, tuple[str, ...]]] = {
    "System.Collections.IEnumerable": (),
    "System.Collections.ICollection": ("System.Collections.IEnumerable",),
    "System.Collections.IList": (
        "System.Collections.ICollection",
        "System.Collections.IEnumerable",
    ),
    "System.Collections.IDictionary": (
        "System.Collections.ICollection",
        "System.Collections.IEnumerable",
    ),
    "System.Collections.IEnumerator": (),
    "System.Collections.IDictionaryEnumerator": ("System.Collections.IEnumerator",),
    "System.Collections.IComparer": (),
    "System.Collections.IEqualityComparer": (),
    "System.Collections.IStructuralComparable": (),
    "System.Collections.IStructuralEquatable": (),
    "System.Collections.Specialized.IOrderedDictionary": ("System.Collections.IDictionary",),
    "System.IComparable": (),
    "System.IConvertible": (),
    "System.IFormattable": (),
    "System.ISpanFormattable": ("System.IFormattable",),
    "System.ICloneable": (),
    "System.IDisposable": (),
    "System.IFormatProvider": (),
    "System.Runtime.Serialization.ISerializable": (),
}
"""Interfaces without members of their own worth declaring."""

ABSTRACT_MEMBERS: Final = {
    "System.Management.Automation.PSMemberInfo": "System.Object",
    "System.Management.Automation.PSPropertyInfo": "System.Management.Automation.PSMemberInfo",
    "System.Management.Automation.PSMethodInfo": "System.Management.Automation.PSMemberInfo",
}


def _member_base(kind: type[Member]) -> str:
    name = kind.member_type
    middle = "Method" if name.endswith("Method") else "Property" if "Property" in name else "Member"
    return f"System.Management.Automation.PS{'Member' if name.endswith('Set') else middle}Info"


def core_row(full_name: str) -> tuple[str, str, type | None, tuple[str, ...]] | None:
    """The row of a core type, an exception, a member class or a common interface."""
    row = CORE.get(full_name)
    if row is None and full_name in INTERFACES:
        return ("interface", "", None, INTERFACES[full_name])
    if row is None and full_name in ABSTRACT_MEMBERS:
        return ("abstract", ABSTRACT_MEMBERS[full_name], None, ())
    return row or _class_row(full_name)


def _class_row(full_name: str) -> tuple[str, str, type | None, tuple[str, ...]] | None:
    """Exceptions and member classes say their name and their base themselves."""
    python = _named_classes().get(full_name)
    if python is None:
        return None
    if issubclass(python, Member):
        return ("class", _member_base(python), python, ())
    bases = [b for b in python.__mro__[1:] if "net_name" in b.__dict__ and b is not Exception]
    base = getattr(bases[0], "net_name", "") if bases else "System.Object"
    return ("class", base, python, ())


def exception_class(full_name: str) -> type[dotnet.NetException] | None:
    """The Python class of an exception type."""
    python = _named_classes().get(full_name)
    if python is not None and issubclass(python, dotnet.NetException):
        return python
    return None


def add_exception(python: type[dotnet.NetException]) -> None:
    """Makes a class known that was made after the others."""
    _named_classes()[python.net_name] = python


def _named_classes() -> dict[str, type]:
    if not _NAMED:
        for module in (dotnet, powershell):
            for found in vars(module).values():
                if isinstance(found, type) and "net_name" in found.__dict__:
                    _NAMED[found.__dict__["net_name"]] = found
        members: tuple[type[Member], ...] = (Member, *Member.__subclasses__())
        for member in members:
            _NAMED[member.net_name] = member
    return _NAMED


_NAMED: dict[str, type] = {}


def core_names() -> list[str]:
    """Every name that `core_row` knows."""
    return [*CORE, *INTERFACES, *ABSTRACT_MEMBERS, *_named_classes()]
