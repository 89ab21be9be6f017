"""Type names as strings: how they are taken apart, and how PowerShell writes the name of a type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from poshws.corelib.typesystem.accelerators import BY_FULL_NAME

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

CORE_LIBRARY: Final = (
    "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
)
AUTOMATION: Final = (
    "System.Management.Automation, Version=7.6.0.500, Culture=neutral, "
    "PublicKeyToken=31bf3856ad364e35"
)

NOT_PUBLIC: Final = frozenset(
    (
        "Microsoft.PowerShell.Commands.ModuleSpecificationComparer "
        "Microsoft.PowerShell.Commands.OutTarget "
        "Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy "
        "System.ArrayEnumerator System.Collections.ArrayList+ArrayListEnumerator "
        "System.Collections.ArrayList+ArrayListEnumeratorSimple "
        "System.Collections.BitArray+BitArrayEnumeratorSimple "
        "System.Collections.Concurrent.ConcurrentDictionary`2+Enumerator "
        "System.Collections.Concurrent.ConcurrentQueue`1+<Enumerate>d__26 "
        "System.Collections.Concurrent.ConcurrentStack`1+<GetEnumerator>d__35 "
        "System.Collections.Generic.ComparisonComparer`1 System.Collections.Generic.EnumComparer`1 "
        "System.Collections.Generic.HashSetEqualityComparer`1 "
        "System.Collections.Generic.SortedList`2+Enumerator "
        "System.Collections.Generic.SortedSetEqualityComparer`1 "
        "System.Collections.Generic.SortedSet`1+TreeSubSet "
        "System.Collections.Generic.StringEqualityComparer "
        "System.Collections.Hashtable+HashtableEnumerator "
        "System.Collections.Hashtable+KeyCollection System.Collections.Hashtable+SyncHashtable "
        "System.Collections.Hashtable+ValueCollection System.Collections.Queue+QueueEnumerator "
        "System.Collections.SortedList+KeyList System.Collections.SortedList+SortedListEnumerator "
        "System.Collections.SortedList+ValueList "
        "System.Collections.Specialized.ListDictionary+NodeEnumerator "
        "System.Collections.Specialized.ListDictionary+NodeKeyValueCollection "
        "System.Collections.Specialized.NameObjectCollectionBase+NameObjectKeysEnumerator "
        "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryEnumerator "
        "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection "
        "System.Collections.Stack+StackEnumerator System.Linq.Grouping`2 "
        "System.Management.Automation.ArgumentTypeConverterAttribute "
        "System.Management.Automation.AstTypeInference "
        "System.Management.Automation.Internal.Host.InternalHost "
        "System.Management.Automation.Internal.Host.InternalHostRawUserInterface "
        "System.Management.Automation.Internal.Host.InternalHostUserInterface "
        "System.Management.Automation.Language.InternalScriptExtent "
        "System.Management.Automation.Language.InternalScriptPosition "
        "System.Management.Automation.LanguagePrimitives+Null "
        "System.Management.Automation.PSBoundParametersDictionary "
        "System.Management.Automation.PSMemberInfoIntegratingCollection`1 "
        "System.Management.Automation.PSMemberNameAndType "
        "System.Management.Automation.PSReference`1 "
        "System.Management.Automation.PSRemotingChildJob "
        "System.Management.Automation.PSRemotingJob System.Management.Automation.PSScriptCmdlet "
        "System.Management.Automation.PSSyntheticTypeName "
        "System.Management.Automation.PSTasks.PSTask "
        "System.Management.Automation.PSTasks.PSTaskChildJob "
        "System.Management.Automation.PSTransactionStatus "
        "System.Management.Automation.Platform+Unix+CommonStat "
        "System.Management.Automation.PowerShellAsyncResult "
        "System.Management.Automation.Runspaces.ConsolidatedString "
        "System.Management.Automation.Runspaces.LocalRunspace "
        "System.Management.Automation.ScriptDebugger System.Management.Automation.TypeAccelerators "
        "System.RuntimeType System.Collections.StructuralComparer "
        "System.Collections.StructuralEqualityComparer System.OrdinalCaseSensitiveComparer "
        "System.OrdinalIgnoreCaseComparer System.SZGenericArrayEnumerator`1 "
        "System.Text.ASCIIEncoding+ASCIIEncodingSealed System.Text.Json.Nodes.JsonValueOfElement "
        "System.Text.Json.Nodes.JsonValuePrimitive`1 System.Text.Latin1Encoding "
        "System.Text.Latin1Encoding+Latin1EncodingSealed System.Text.SBCSEncoding "
        "System.Text.UTF8Encoding+UTF8EncodingSealed System.Web.HttpUtility+HttpQSCollection "
        "System.Xml.XPathNodeList System.Xml.XmlChildNodes System.Xml.XmlElementList "
        "System.Xml.XmlName "
    ).split()
)
"""Types of .NET and PowerShell that no script can name, by their definitions."""


def is_public(kind: Type) -> bool:
    """Whether a script can name a type."""
    name = kind.definition_name
    return name not in NOT_PUBLIC and not name.startswith("System.Linq.Enumerable+")


_COMMON: Final = frozenset(
    f"System.{name}"
    for name in (
        "Boolean Byte Char DateTime Decimal Double Guid Int16 Int32 Int64 Object SByte Single "
        "String TimeSpan Type UInt16 UInt32 UInt64 Collections.Hashtable "
        "Collections.Generic.List`1 Collections.Generic.Dictionary`2"
    ).split()
)
"""The usual arguments of generic types, for which no table is read."""


def assembly_of(kind: Type) -> str:
    """The full name of the assembly that .NET would name."""
    element = kind
    while element.element_type is not None:
        element = element.element_type
    if element.script_assembly:
        return element.script_assembly
    name = kind.definition_name
    if name in _COMMON:
        return CORE_LIBRARY
    from poshws.corelib.typesystem.assembly_names import assembly_name  # deferred

    found = assembly_name(name)
    if found is not None:
        return found
    is_own = name.startswith(("System.Management.Automation", "Microsoft.PowerShell"))
    return AUTOMATION if is_own else CORE_LIBRARY


def opening_bracket(text: str) -> int:
    """Where the bracket opens that the last character closes; -1 when brackets don't match."""
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += {"]": 1, "[": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return -1


def bare_argument(part: str) -> str:
    """A type argument without brackets and assembly: `[System.Int32, mscorlib]`."""
    if part.startswith("["):
        return split_outside(part[1:-1])[0]
    return part


def display_name(kind: Type) -> str:
    """PowerShell's spelling of a type, what `"$([int[]])"` and Get-Member show."""
    if kind.element_type is not None:
        return f"{display_name(kind.element_type)}[{',' * (kind.rank - 1)}]"
    if kind.arguments:
        # A nested type keeps the mark of its outer one: Dictionary`2+KeyCollection[string,int].
        name = kind.definition_name
        head = name if "+" in name else name.rpartition("`")[0] or name
        return f"{head}[{','.join(map(display_name, kind.arguments))}]"
    if kind.full_name == "System.Management.Automation.PSCustomObject":
        return kind.name  # the one type that has no accelerator and yet a short name
    return BY_FULL_NAME.get(kind.full_name) or str(kind)


def replace_names(text: str, names: Mapping[str, str]) -> str:
    """The text with whole words replaced: `Dictionary[TKey,TValue]` with the arguments of a closed
    type.
    """
    pieces, start = [], 0
    for place, char in enumerate(text):
        if char in "[],& ":
            word = text[start:place]
            pieces += [names.get(word, word), char]
            start = place + 1
    word = text[start:]
    pieces.append(names.get(word, word))
    return "".join(pieces)


def split_outside(text: str) -> list[str]:
    """The parts between commas that stand in no brackets or quotes."""
    if not text:
        return []
    parts, depth, start, quoted = [], 0, 0, False
    for place, char in enumerate(text):
        if char == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif char in "[<":
            depth += 1
        elif char in "]>":
            depth -= 1
        elif char == "," and depth == 0 and text[place - 1] != "'":
            parts.append(text[start:place].strip())
            start = place + 1
    parts.append(text[start:].strip())
    return parts
