"""What formatting asks of an object: types, properties, elements, text, and what shows by default.

This is the one place of the package that knows how values are laid out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from poshws.corelib.collections.hashtable import Hashtable, OrderedHashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.exceptions.powershell import (
    PropertyNotFoundException,
    PSInvalidCastException,
)
from poshws.corelib.psobject import (
    Member,
    MemberSlot,
    PSCustomObject,
    PSNoteProperty,
    PSObject,
    PSPropertySet,
    unwrap,
)
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, type_of
from poshws.formatting.packets import PACKETS
from poshws.objects import instance_members, members
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.extended.standard_members import property_set_names, standard_member
from poshws.objects.instance_members import find_added
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.members import preferred_properties
from poshws.objects.properties import (
    PropertyView,
    adapted_properties_of,
    is_of_instance,
    properties_of,
)
from poshws.objects.shadowing import added_text
from poshws.operators.comparison import compare
from poshws.operators.composite_format import format_operator as format_

_DISPLAY_SET = "DefaultDisplayPropertySet"
_DISPLAY_PROPERTY = "DefaultDisplayProperty"

# Types whose objects are one value: shown as text, and aligned right in a table (strings left).
SCALAR_TYPES = frozenset(
    f"System.{name}"
    for names in (
        "String SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Char Single Double Boolean",
        "Decimal IntPtr Security.SecureString Numerics.BigInteger",
    )
    for name in names.split()
)
_DISPLAY_SETS = {
    "System.Diagnostics.Process": "Id Handles CPU SI Name",
    "System.IO.FileInfo": "LastWriteTime Length Name",
    "System.Management.Automation.PSModuleInfo": (
        "Name Path Description Guid Version ModuleBase ModuleType PrivateData AccessMode "
        "ExportedAliases ExportedCmdlets ExportedFunctions ExportedVariables NestedModules"
    ),
    "System.Management.Automation.ExtendedTypeDefinition": "TypeNames FormatViewDefinition",
    "System.Management.Automation.ListControlEntry": "Items EntrySelectedBy",
}
_DISPLAY_PROPERTIES = {
    "System.IO.DirectoryInfo": "Name",
    "System.Net.IPAddress": "IPAddressToString",
}
_PLACE = re.compile(r"(?<!\{)\{0(,[^:{}]*)?(:[^{}]*)?\}")
# Added to objects that came from elsewhere, and no reason to show an object as more than text.
_REMOTING = frozenset(
    {"pscomputername", "psshowcomputername", "runspaceid", "pssourcejobinstanceid"}
)


_OF_COMMANDS = ("Microsoft.PowerShell.Commands.", "System.Management.Automation.Job")
_WRAPPED = frozenset(
    (
        "System.IO.FileInfo",
        "System.IO.DirectoryInfo",
        "System.Diagnostics.Process",
        "System.Management.Automation.PSVariable",
        "System.Management.Automation.PSEventSubscriber",
    )
)
"""Types whose objects come from commands, as a rule."""
_INHERITED_TEXT = frozenset(
    (
        "System.Text.RegularExpressions.Group",
        "System.Text.RegularExpressions.Match",
        "System.Xml.Linq.XDocument",
        "System.Xml.Linq.XElement",
    )
)
"""Types that list a ToString which is their base's."""
_OWN_TEXT = frozenset(
    (
        "System.AggregateException",
        "System.ComponentModel.Win32Exception",
        "System.IO.FileNotFoundException",
    )
)
"""Types whose ToString is their own, though what they say is what their base says."""


def base(value: object) -> object:
    """The object inside of a wrapper that adds members."""
    return unwrap(value)


def type_names(value: object) -> list[str]:
    """Names of the object's types, the most specific first."""
    if isinstance(value, PACKETS):
        return [value.net_name, "System.Object"]
    return instance_members.type_names(value)


def type_name(value: object) -> str:
    """The full name of the object's own type."""
    return type_of(value).full_name if value is not None else ""


def is_scalar(names: list[str]) -> bool:
    """Whether the type is a number, a text, a boolean or an enum."""
    if not names:
        return False
    return names[0] in SCALAR_TYPES or (len(names) > 1 and names[1] == "System.Enum")


def is_fractional(value: object) -> bool:
    """Doubles, singles and decimals, which tables show with two decimals."""
    return isinstance(value, float | Decimal)


def text(value: object) -> str:
    """The text of an object as PSObject.ToString gives it: by an added ToString, if any; a type's
    is .NET's name. Nothing where a script's own ToString fails.
    """
    try:
        return own_text(value)
    except PSInvalidCastException:
        return ""


def own_text(value: object) -> str:
    """The same; raises what a script's own ToString raises."""
    if isinstance(value, Type):
        return net_to_string(value)
    added = added_text(value)
    return convert_to_string(value) if added is None else added


def format_text(value: object, format_string: str) -> str:
    """The value in a .NET format for its type (`N2`, `yyyy`)."""
    return composite_text(f"{{0:{format_string}}}", value)


def composite_text(format_string: str, value: object) -> str:
    """A text with places for the value (`{0:N2}`)."""
    inner = unwrap(value)
    if not isinstance(inner, PSCustomObject) and (elements(inner) is None or is_dictionary(inner)):
        return format_(format_string, [value])
    # The format reaches what an object consists of: its elements, or its properties.
    parts: list[object] = []

    def place(found: re.Match[str]) -> str:
        try:
            parts.append(_parts_text(inner, f"{{0{found[2] or ''}}}"))
        except NetException:  # one part that the format does not suit, and the type's name stands
            parts.append(net_to_string(inner))
        return f"{{{len(parts) - 1}{found[1] or ''}}}"

    return format_(_PLACE.sub(place, format_string), parts)


def _parts_text(value: object, format_string: str) -> str:
    """What PSObject.ToString makes of the parts of an object, each in a format."""
    if isinstance(value, PSCustomObject):
        rows = ((view.name, read(value, view.name)) for view in properties_of(value))
        shown = (f"{name}={format_(format_string, [held])}" for name, held in rows)
        return "@{" + "; ".join(shown) + "}"
    return " ".join(format_(format_string, [each]) for each in elements(value) or ())


def elements(value: object) -> Iterable[object] | None:
    """What a collection holds, a dictionary its entries; None for other objects."""
    inner = unwrap(value)
    if isinstance(inner, Hashtable):
        return inner.entries()
    return enumerable(inner)


def is_dictionary(value: object) -> bool:
    return isinstance(unwrap(value), Hashtable)


def dictionary_items(value: object) -> list[tuple[object, object]]:
    inner = unwrap(value)
    return list(inner.items()) if isinstance(inner, Hashtable) else []


def dictionary_keys(value: object) -> list[object]:
    return [key for key, _ in dictionary_items(value)]


def has_own_text(element: object) -> bool:
    """Whether a collection's element is shown as what its ToString gives.

    So are objects whose own type declares one, and those that commands made: these are wrapped. Of
    the others (arrays, hashtables, enums, what inherits its ToString) a property that names them is
    shown instead.
    """
    if isinstance(element, str | int | float | Decimal | PSCustomObject | PSObject):
        return not isinstance(element, EnumValue)
    if isinstance(element, list | Hashtable):
        return False
    if isinstance(element, Type):
        return True
    found = type_of(element)
    name = found.full_name
    if name in _WRAPPED or name in _OWN_TEXT or name.startswith(_OF_COMMANDS):
        return True
    if name in _INHERITED_TEXT:
        return False
    method = found.find_method("ToString")
    owner = method.overloads[0].owner if method is not None else None
    if owner is None or owner.full_name in ("System.Object", "System.ValueType"):
        return type(element).__str__ is not object.__str__
    return owner is found or owner.full_name == name


def property_names(value: object) -> list[str]:
    """All properties as they are shown where none are asked for: what was added to the object, the
    type's own, then what was added to the type.
    """
    if type(value) is PSCustomObject and value.type_names is None:
        return names_in_order(value)
    views = adapted_properties_of(value)
    if preferred_properties:
        return _names_with_hidden(value, views)
    first = [view.name for view in views if is_of_instance(view)]
    return first + [view.name for view in views if not is_of_instance(view)]


def _names_with_hidden(value: object, views: list[PropertyView]) -> list[str]:
    """The same, where type data may have properties in the place of the type's own."""
    kind = type_of(unwrap(value))
    declared = {name.lower(): place for place, name in enumerate(kind.member_names())}
    last = len(declared)

    def place(view: PropertyView) -> int:
        if view.is_instance:
            return -1
        is_native = is_of_instance(view) and view.name.lower() not in declared
        return 0 if is_native else declared.get(view.name.lower(), last)

    return [view.name for view in sorted(views, key=place)]


def names_in_order(value: object) -> list[str]:
    """All properties in their order: what was added to the object and to the type comes first."""
    if type(value) is PSCustomObject and value.type_names is None:
        return [name for name, held in value.slots.items() if _is_property(held)]
    return [view.name for view in properties_of(value)]


def _is_property(held: object) -> bool:
    if type(held) is not MemberSlot:
        return True
    return held.member.member_type.endswith("Property") and not held.member.is_hidden


def has_properties(value: object) -> bool:
    """Whether the object has any property that could be shown."""
    return any(name.lower() not in _REMOTING for name in property_names(value))


def matching_properties(value: object, pattern: str) -> list[str]:
    """The properties that a name or wildcard means; the name of a property set means what it lists.

    The keys of a hashtable count as its properties, and those of the type only where no key fits.
    """
    inner = unwrap(value)
    if type(inner) in (Hashtable, OrderedHashtable):
        keys = [key for key in dictionary_keys(inner) if isinstance(key, str)]
        found = _matches(keys, pattern)
        if found:
            return found
    names = names_in_order(value)
    found = _matches(names, pattern)
    if found or is_wildcard(pattern):
        return found
    member = find_added(value, pattern)
    if isinstance(member, Member) and member.is_hidden and "Property" in member.member_type:
        return [member.name]
    listed = _property_set(value, pattern)
    return [name for each in listed for name in _matches(names, each)]


def _matches(names: Iterable[str], pattern: str) -> list[str]:
    if not is_wildcard(pattern):
        wanted = pattern.lower()
        return [name for name in names if name.lower() == wanted][:1]

    wildcard = WildcardPattern(pattern, ignore_case=True)
    return [name for name in names if wildcard.is_match(name)]


def _property_set(value: object, name: str) -> list[str]:
    member = find_added(value, name)
    return member.names if isinstance(member, PSPropertySet) else []


def is_wildcard(pattern: str) -> bool:
    return "*" in pattern or "?" in pattern or "[" in pattern


def read(value: object, name: str) -> object:
    """The value of a property, null if there is none, also in strict mode, which views don't have.
    Raises what reading it raises.
    """
    try:
        return members.get_member(value, name)
    except PropertyNotFoundException:
        return None


def call(value: object, name: str, *arguments: object) -> object:
    """Calls a method of the object."""
    return invoke_member(value, name, list(arguments))


def default_display_set(value: object) -> list[str]:
    """The properties that the object, or its type, shows when none are asked for."""
    standard = standard_member(value, _DISPLAY_SET)
    if standard is not None:
        return property_set_names(standard)
    for name in type_names(value):
        if name in _DISPLAY_SETS:
            return _DISPLAY_SETS[name].split()
    return []


def default_display_property(value: object) -> str | None:
    """The property that stands for the object in a wide view or a collection."""
    standard = standard_member(value, _DISPLAY_PROPERTY)
    if standard is not None:
        return text(standard.held if isinstance(standard, PSNoteProperty) else standard)
    for name in type_names(value):
        if name in _DISPLAY_PROPERTIES:
            return _DISPLAY_PROPERTIES[name]
    return None


def same_group(first: object, second: object) -> bool:
    """Whether two values group together: equal without regard to case, else as text."""
    try:
        return compare(first, second, True) == 0
    except NetException:
        return text(first).lower() == text(second).lower()


def formatting_error(
    error: BaseException, error_id: str, target: object, message: str
) -> ErrorRecord:
    """The record that -ShowError prints for a property or format that failed."""
    record = ErrorRecord(error, error_id, "InvalidArgument", target)
    record.error_details = ErrorDetails(message)
    return record
