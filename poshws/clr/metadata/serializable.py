"""Which types .NET marks as serializable; a display of types shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.typesystem.core_types import PRIMITIVES

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

_AUTOMATION = "System.Management.Automation."
_SERIALIZABLE = frozenset(
    f"System.{name}"
    for name in [
        *PRIMITIVES,
        "Decimal",
        "String",
        "DateTime",
        "DateTimeOffset",
        "TimeSpan",
        "Guid",
        "Version",
        "Uri",
        "Object",
        "ValueType",
        "Enum",
        "Array",
        "DBNull",
        "Tuple",
        "IntPtr",
        "UIntPtr",
        "Nullable`1",
        "EventArgs",
        "Random",
        "TimeZoneInfo",
        "Lazy`1",
        "KeyValuePair`2",
        "Delegate",
        "MulticastDelegate",
        "Attribute",
        "WeakReference",
        "Half",
        "StringComparer",
        "Collections.ArrayList",
        "Collections.Hashtable",
        "Collections.DictionaryEntry",
        "Collections.Queue",
        "Collections.Stack",
        "Collections.SortedList",
        "Collections.BitArray",
        "Collections.Comparer",
        "Collections.Generic.List`1",
        "Collections.Generic.Dictionary`2",
        "Collections.Generic.HashSet`1",
        "Collections.Generic.Queue`1",
        "Collections.Generic.Stack`1",
        "Collections.Generic.LinkedList`1",
        "Collections.Generic.SortedDictionary`2",
        "Collections.Generic.SortedList`2",
        "Collections.Generic.SortedSet`1",
        "Collections.Generic.KeyValuePair`2",
        "Collections.ObjectModel.Collection`1",
        "Collections.ObjectModel.ReadOnlyCollection`1",
        "Collections.Specialized.OrderedDictionary",
        "Collections.Specialized.NameValueCollection",
        "Collections.Specialized.StringCollection",
        "Text.StringBuilder",
        "Text.Encoding",
        "Text.UTF8Encoding",
        "Globalization.CultureInfo",
        "Globalization.NumberFormatInfo",
        "Globalization.DateTimeFormatInfo",
        "Globalization.CompareInfo",
        "Globalization.TextInfo",
        "Net.Cookie",
        "Net.CookieCollection",
        "Net.CookieContainer",
        "Numerics.BigInteger",
        "Numerics.Complex",
        "Management.Automation.PSCredential",
    ]
)


def is_serializable(this: Type) -> bool:
    """Whether .NET marks the type: enums, its own exceptions, arrays and a list of more.

    PowerShell's exceptions and those of scripts' classes bear no such mark.
    """
    if this.is_enum or this.is_array or this.definition_name in _SERIALIZABLE:
        return True
    if this.full_name.startswith(_AUTOMATION) or not this.full_name.startswith("System."):
        return False
    return any(each.full_name == "System.Exception" for each in this.hierarchy())
