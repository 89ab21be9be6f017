"""`.psobject`, `.psbase` and `.pstypenames`: an object's members as objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Final, cast

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NotSupportedException
from poshws.corelib.exceptions.powershell import SetValueException
from poshws.corelib.messages import message
from poshws.corelib.psobject import Member, PSCustomObject, PSNoteProperty, PSObject, unwrap
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import (
    Type,
    core_type,
    declared_type,
    find_type,
    resolve_type,
    type_of,
)
from poshws.objects.accessor_methods import in_declared_order
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import add_member, added_members, own_type_names
from poshws.objects.invocation.calls import invoke_member, invoke_static
from poshws.objects.invocation.methods import MethodView
from poshws.objects.members import read_typed, register_getter
from poshws.objects.properties import (
    NotePropertyView,
    PropertyView,
    find_view,
    hidden_names,
    is_of_instance,
    methods_of,
    properties_of,
    set_property,
)

_NAMES: Final = "System.Management.Automation.Runspaces.ConsolidatedString"


class TypeNames(list[str]):
    """The type names of one object; changing the list changes the object."""

    __slots__ = ("source",)

    def __init__(self, source: list[str]) -> None:
        super().__init__(source)
        self.source = source

    @property
    def net_type(self) -> Type:
        return find_type(_NAMES) or declared_type(_NAMES)

    def append(self, item: str) -> None:
        super().append(item)
        self.source[:] = self

    def insert(self, index: Any, item: str) -> None:
        super().insert(index, item)
        self.source[:] = self

    def clear(self) -> None:
        super().clear()
        self.source.clear()

    def remove(self, item: str) -> None:
        super().remove(item)
        self.source[:] = self

    def __delitem__(self, index: Any) -> None:
        super().__delitem__(index)
        self.source[:] = self

    def __setitem__(self, index: Any, item: Any) -> None:
        super().__setitem__(index, item)
        self.source[:] = self


class BaseView(PSObject):
    """`.psbase`: the object without what PowerShell adds (a hashtable's keys do not hide its
    properties).
    """

    __slots__ = ()

    def __init__(self, value: object) -> None:
        super().__init__(value)


def _read_base(view: BaseView, name: str) -> object:
    """A member of the type itself."""
    return read_typed(view.base, name)


register_getter(BaseView, _read_base)


class MemberCollection:
    """The properties, methods or all members of an object, by name and in order."""

    __slots__ = ("owner", "kind")
    net_name: ClassVar[str] = "System.Management.Automation.PSMemberInfoIntegratingCollection`1"

    def __init__(self, owner: object, kind: str) -> None:
        self.owner = owner
        self.kind = kind

    def __iter__(self) -> Iterator[object]:
        if self.kind != "Methods":
            yield from properties_of(self.owner)
        if self.kind != "Properties":
            yield from self._methods(with_hidden=False)

    def _methods(self, with_hidden: bool) -> Iterator[MethodView]:
        """What was added to the object, the methods of its type in their order, then all others."""
        base = unwrap(self.owner)
        found = {each.name.lower(): each for each in methods_of(self.owner)}
        added = added_members(self.owner)
        names = () if added is None else added.slots
        ordered: dict[str, Any] = {
            name.lower(): found[name.lower()] for name in names if name.lower() in found
        }
        if base is not None:
            kind = type_of(base)
            hidden = frozenset() if with_hidden else hidden_names(kind)
            for each in in_declared_order(kind):
                key = each.name.lower()
                if key not in hidden:
                    ordered.setdefault(key, found.get(key, each))
            found = {key: each for key, each in found.items() if key not in hidden}
        for each in (ordered | found).values():
            yield MethodView(each.name, self.owner, each)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def item(self, name: str) -> object:
        if self.kind == "Properties":
            return find_view(self.owner, name)
        wanted = name.lower()
        methods = (each for each in self._methods(True) if each.name.lower() == wanted)
        if self.kind == "Methods":
            return next(methods, None)
        return find_view(self.owner, name) or next(methods, None)

    def add(self, member: object, pre_validated: bool = False) -> None:
        if isinstance(member, PropertyView):
            member = member.member or PSNoteProperty(member.name, member.value())
        assert isinstance(member, Member)
        members = added_members(self.owner)
        if members is not None and members.spelling(member.name) is not None:
            members.remove(member.name)
        add_member(self.owner, member)

    def remove(self, name: str) -> None:
        members = added_members(self.owner)
        if members is not None:
            members.remove(name)

    def match(self, pattern: str, kind: object = None) -> list[object]:
        wanted = WildcardPattern(pattern)
        return [each for each in self if wanted.is_match(each.name)]  # type: ignore[attr-defined]


def base_object(view: Any) -> object:
    """What the object wraps, also where its class is a script's that derives from PSObject."""
    value = view.value
    return unwrap(value.value if getattr(type(value), "is_wrapper", False) else value)


class PSObjectView:
    """`.psobject`: the object as PowerShell's PSObject."""

    __slots__ = ("value",)
    net_name: ClassVar[str] = "System.Management.Automation.PSObject"

    def __init__(self, value: object) -> None:
        self.value = value

    def __str__(self) -> str:
        return convert_to_string(self.value)

    def compare_to(self, other: object) -> int:
        """How the value compares with another."""
        language = core_type("System.Management.Automation.LanguagePrimitives")
        return cast(int, invoke_static(language, "Compare", [self.value, other]))

    def copy(self) -> object:
        if isinstance(self.value, PSCustomObject):
            return self.value.copy()
        if isinstance(self.value, PSObject):
            return PSObject(self.value.base, self.value.members.copy())
        if type(self.value) is list or isinstance(self.value, Hashtable):
            return self.value.copy()

        found = type_of(self.value)
        clones = any(each.full_name == "System.ICloneable" for each in found.ancestors)
        if clones and found.find_method("Clone") is not None:
            return invoke_member(self.value, "Clone", [])
        return self.value


def new_psobject(value: object = None) -> object:
    """`[psobject]::new()`: an object without members, or the value itself."""
    return PSCustomObject() if value is None else value


def set_view(view: PropertyView, value: object) -> None:
    """Writes to the property. Raises SetValueException where it can't be written."""
    if isinstance(view, NotePropertyView) and not view.is_instance:
        text = f'Cannot change the member created from the type configuration: "{view.name}".'
        raise SetValueException(text, error_id="ChangeValueOfStaticNote")
    if isinstance(view.member, Member):
        set_property(view.owner, view.member, value)
        return
    if view.set is None:
        raise SetValueException(message("ReadOnlyProperty", view.name), error_id="ReadOnlyProperty")
    view.set(value)


def _member_type(view: PropertyView | Member) -> object:
    kind = resolve_type("System.Management.Automation.PSMemberTypes")
    if kind is None or kind.python is None:
        return view.member_type
    return kind.python(kind.python.names[view.member_type])  # type: ignore[attr-defined]


def _collection(kind: str) -> Callable[[PSObjectView], MemberCollection]:
    return lambda view: MemberCollection(view.value, kind)


def _format(view: PSObjectView, format: str, provider: object) -> object:
    """The value in a format, where it is one that has formats."""
    if any(each.full_name == "System.IFormattable" for each in type_of(view.value).ancestors):
        return invoke_member(unwrap(view.value), "ToString", [format, provider])
    return str(view)


def _refuse(view: PSObjectView, *arguments: object) -> object:
    raise NotSupportedException("Serialization and dynamic binding are not supported here.")


_NOT_FOR_SCRIPTS = {
    "void GetObjectData(System.Runtime.Serialization.SerializationInfo info, "
    "System.Runtime.Serialization.StreamingContext context)": _refuse,
    "void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, "
    "System.Runtime.Serialization.StreamingContext context)": _refuse,
    "System.Dynamic.DynamicMetaObject IDynamicMetaObjectProvider.GetMetaObject("
    "System.Linq.Expressions.Expression parameter)": _refuse,
}
"""Members that are there in .NET, and so are listed."""

_COLLECTION = "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation."
_MEMBER_SIGNATURES = {
    "string Name {get;}": "name",
    "bool IsInstance {get;}": is_of_instance,
    "System.Management.Automation.PSMemberTypes MemberType {get;}": _member_type,
}

TYPES = [
    declare(_NAMES, None, base="System.Collections.ObjectModel.Collection[string]"),
    declare(
        "System.Management.Automation.PSObject",
        PSObjectView,
        {
            "field static string AdaptedMemberSetName": "psadapted",
            "field static string ExtendedMemberSetName": "psextended",
            "field static string BaseObjectMemberSetName": "psbase",
            "new()": new_psobject,
            "new(int instanceMemberCapacity)": lambda capacity: PSCustomObject(),
            "new(System.Object obj)": new_psobject,
            f"{_COLLECTION}PSPropertyInfo] Properties {{get;}}": _collection("Properties"),
            f"{_COLLECTION}PSMethodInfo] Methods {{get;}}": _collection("Methods"),
            f"{_COLLECTION}PSMemberInfo] Members {{get;}}": _collection("Members"),
            "System.Object BaseObject {get;}": base_object,
            "System.Object ImmediateBaseObject {get;}": base_object,
            "System.Collections.ObjectModel.Collection[string] TypeNames {get;}": lambda view: (
                TypeNames(own_type_names(view.value))
            ),
            "psobject Copy()": PSObjectView.copy,
            "string ToString()": PSObjectView.__str__,
            "string ToString(string format, System.IFormatProvider formatProvider)": _format,
            "string IFormattable.ToString(string format, System.IFormatProvider formatProvider)": (
                _format
            ),
            "int CompareTo(System.Object obj)": PSObjectView.compare_to,
            "int IComparable.CompareTo(System.Object obj)": PSObjectView.compare_to,
            **_NOT_FOR_SCRIPTS,
            "static psobject AsPSObject(System.Object obj)": lambda obj: obj,
        },
        interfaces=("System.IFormattable", "System.IComparable"),
    ),
    declare(
        "System.Management.Automation.PSMemberInfoIntegratingCollection`1",
        MemberCollection,
        {
            "System.Object Item(string name) {get;}": MemberCollection.item,
            "System.Collections.IEnumerator GetEnumerator()": iter,
            "void Add(System.Object member)": MemberCollection.add,
            "void Add(System.Object member, bool preValidated)": MemberCollection.add,
            "void Remove(string name)": MemberCollection.remove,
            "System.Object Match(string name)": MemberCollection.match,
            "System.Object Match(string name, System.Object memberTypes)": MemberCollection.match,
        },
        interfaces=("System.Collections.IEnumerable",),
    ),
    declare(
        "System.Management.Automation.PSPropertyInfo",
        PropertyView,
        {
            **_MEMBER_SIGNATURES,
            "System.Object Value {get;set;}": (PropertyView.value, set_view),
            "string TypeNameOfValue {get;}": "type_name",
            "bool IsSettable {get;}": "is_settable",
            "bool IsGettable {get;}": lambda view: True,
        },
        base="System.Management.Automation.PSMemberInfo",
        kind="abstract",
    ),
]
