"""What inference gives: types, classes of the text, and types with members of their own.

Also what a type is enumerated or indexed to, and how the types of items make that of an array.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from poshws.completion.type_names import used_namespaces
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.typesystem.types import Type, declared_type, resolve_type
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast.type_names import TypeName

OBJECT = "System.Object"
PSOBJECT = "System.Management.Automation.PSObject"
_NOT_ENUMERATED = ("System.Collections.IDictionary", "System.Xml.XmlNode")
_GENERIC = ("System.Collections.Generic.IEnumerator`1", "System.Collections.Generic.IEnumerable`1")
_PLAIN = ("System.Collections.IEnumerator", "System.Collections.IEnumerable")


class InferredType:
    """A type that a value may have.

    `type` is None for a class of the text (`definition`) and for a mere name. `members`, where it
    is not None, are what a hashtable or a custom object has besides: a name and a type each;
    `overrides` says that they stand for those of the type.
    """

    __slots__ = ("definition", "members", "name", "overrides", "type")

    def __init__(
        self,
        type: Type | None,
        members: list[tuple[str, InferredType]] | None = None,
        definition: n.TypeDefinition | None = None,
        name: str = "",
    ) -> None:
        self.type = type
        self.members = None if members is None else in_order(type, members)
        self.definition = definition
        self.overrides = False
        self.name = name or (type.full_name if type is not None else "")
        if definition is not None:
            self.name = definition.name

    @property
    def key(self) -> str:
        """What tells inferred types apart: the name, with the members it has besides."""
        if self.members is None:
            return self.name.lower()
        return f"{self.name}#{':'.join(name for name, _ in self.members)}".lower()


def in_order(
    kind: Type | None, members: list[tuple[str, InferredType]]
) -> list[tuple[str, InferredType]]:
    """Members by name; PSTypeName names a custom object and is no member of it."""
    is_object = kind is not None and kind.full_name == PSOBJECT
    kept = [each for each in members if not is_object or each[0].lower() != "pstypename"]
    return sorted(kept, key=lambda each: each[0].lower())


def of_net(name: str) -> InferredType:
    """A type of .NET by a name that is known to exist."""
    return InferredType(declared_type(name))


def named(name: str, context: Context | None = None) -> InferredType:
    """A type by a name that may be none: then it is known by its name alone."""
    namespaces = ("System", *used_namespaces(context)) if context is not None else ("System",)
    try:
        found = resolve_type(name, namespaces)
    except NetException:
        found = None
    return InferredType(found, name="" if found is not None else name)


def definition_named(context: Context, name: str, place: int = -1) -> n.TypeDefinition | None:
    """The class or enum of the text that has this name; of several that of the nearest block."""
    best: n.TypeDefinition | None = None
    nearest = -1
    for node in context.script.descendants():
        if not isinstance(node, n.TypeDefinition) or node.name.lower() != name.lower():
            continue
        block = node.parent
        while block is not None and not isinstance(block, n.ScriptBlock):
            block = block.parent
        start = 0 if block is None else block.extent.start
        is_around = block is None or start <= place < block.extent.end
        if best is None or (is_around and start > nearest):
            best, nearest = node, start if is_around else -1
    return best


def of_type_name(context: Context, name: TypeName) -> InferredType:
    """The type of a name in the text: one that the text defines, or one of the session."""
    definition = definition_named(context, name.full_name, name.extent.start)
    if definition is not None:
        return InferredType(None, definition=definition)
    return named(name.full_name, context)


def type_named(context: Context, name: TypeName) -> InferredType | None:
    """The same, where there is such a type."""
    found = of_type_name(context, name)
    return None if found.type is None and found.definition is None else found


def distinct(types: Iterable[InferredType]) -> list[InferredType]:
    """Each type once."""
    found: dict[str, InferredType] = {}
    for each in types:
        found.setdefault(each.key, each)
    return list(found.values())


def is_a(kind: Type, name: str) -> bool:
    """Whether a type is, inherits or implements one."""
    return any(each.definition_name == name for each in kind.ancestors)


# --- items


def enumerated(types: Iterable[InferredType]) -> Iterator[InferredType]:
    """The types of the items where values are enumerated."""
    for each in types:
        item = None if each.type is None else item_type(each.type)
        yield each if item is None else InferredType(item)


def item_type(kind: Type) -> Type | None:
    """The type of the items of an enumerable type; the type itself where it stays whole."""
    if kind.element_type is not None:
        return kind.element_type
    if kind.full_name == "System.String" or any(is_a(kind, name) for name in _NOT_ENUMERATED):
        return kind
    if kind.full_name == "System.Data.DataTable":
        return declared_type("System.Data.DataRow")
    interfaces = [each for each in (kind, *kind.interfaces) if each.is_interface]
    for each in interfaces:
        if each.definition_name in _GENERIC and each.arguments:
            return each.arguments[0]
    names = {each.full_name for each in interfaces}
    if "System.Collections.IDictionaryEnumerator" in names:
        return declared_type("System.Collections.DictionaryEntry")
    return declared_type(OBJECT) if names.intersection(_PLAIN) else None


def array_of(types: Iterable[InferredType]) -> InferredType:
    """The type of an array whose items have these types."""
    found: Type | None = None
    for each in types:
        kind = each.type
        if kind is None:
            found = None
            break
        if is_a(kind, "System.Collections.IEnumerator"):
            found = kind
            break
        if found is not None and found is not kind:
            return of_net("System.Object[]")
        found = kind
    if found is None:
        return of_net("System.Object[]")
    if found.is_array:
        return InferredType(found)
    return InferredType((item_type(found) or found).array_type())


def indexed(types: Iterable[InferredType]) -> Iterator[InferredType]:
    """What an index into values of these types gives."""
    has_found = False
    for each in types:
        if each.members is not None:
            yield from (kind for _, kind in each.members)
            continue
        kind = each.type
        if kind is not None and kind.element_type is not None:
            yield InferredType(kind.element_type)
            continue
        for item in () if kind is None else by_index(kind):
            has_found = True
            yield item
        if not has_found:
            yield each


def by_index(kind: Type) -> Iterator[InferredType]:
    """What the interfaces and the indexers of a type give."""
    for each in (kind, *kind.interfaces):
        if each.definition_name == "System.Collections.Generic.IDictionary`2" and each.arguments:
            yield InferredType(each.arguments[1])
        elif each.definition_name == "System.Collections.Generic.IList`1" and each.arguments:
            yield InferredType(each.arguments[0])
    indexer = kind.find_indexer()
    for getter in indexer.getters if indexer is not None else ():
        yield named(getter.return_type)
