"""Every property and method of an object, for what shows them: formatting, Get-Member,
Select-Object, `.psobject`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar, cast

from poshws.corelib import execution_context
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    ExtendedTypeSystemException,
    GetValueInvocationException,
    SetValueException,
    SetValueInvocationException,
)
from poshws.corelib.messages import message
from poshws.corelib.psobject import (
    MISSING,
    Member,
    Members,
    MemberSlot,
    PSAliasProperty,
    PSCodeProperty,
    PSCustomObject,
    PSNoteProperty,
    PSObject,
    PSPropertySet,
    PSScriptProperty,
    PSVariableProperty,
    unwrap,
)
from poshws.corelib.typesystem.declare import Indexer, Method, Property
from poshws.corelib.typesystem.types import Type, core_type, declared_type, type_of
from poshws.objects.extended.members import extended_members
from poshws.objects.instance_members import added_members, find_added, type_names
from poshws.objects.invocation.methods import MethodView
from poshws.objects.object_model import object_model


class PropertyView:
    """One property of one object: its name, and how to read and write it there."""

    __slots__ = (
        "name", "owner", "member_type", "type_name", "get", "set", "is_instance", "member",
        "is_behind_adapter",
    )  # fmt: skip
    net_name: ClassVar[str] = "System.Management.Automation.PSPropertyInfo"

    def __init__(
        self,
        name: str,
        owner: object,
        member_type: str,
        type_name: str,
        get: Callable[[], object],
        set: Callable[[object], None] | None,
        *,
        is_instance: bool = False,
        member: object = None,
        is_behind_adapter: bool = False,
    ) -> None:
        self.name = name
        self.owner = owner
        self.member_type = member_type
        self.type_name = type_name
        self.get = get
        self.set = set
        self.is_instance = is_instance
        self.member = member
        self.is_behind_adapter = is_behind_adapter
        """Of .NET, on an object that an adapter gives properties of its own (XML nodes)."""

    def value(self) -> object:
        return self.get()

    @property
    def is_settable(self) -> bool:
        return self.set is not None

    def __str__(self) -> str:
        from poshws.objects.property_definitions import property_definition  # deferred

        return property_definition(self)

    def __repr__(self) -> str:
        return f"<{self.member_type} {self.name}>"


class AdaptedPropertyView(PropertyView):
    """A property of the object's own type, or what an adapter shows in its place."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Management.Automation.PSProperty"


class NotePropertyView(PropertyView):
    """A value that was added."""

    __slots__ = ()
    net_name: ClassVar[str] = PSNoteProperty.net_name


class AliasPropertyView(PropertyView):
    """Another name of a property."""

    __slots__ = ()
    net_name: ClassVar[str] = PSAliasProperty.net_name

    @property
    def target(self) -> str:
        return cast(PSAliasProperty, self.member).target

    @property
    def conversion(self) -> Type | None:
        return cast(PSAliasProperty, self.member).conversion


class ScriptPropertyView(PropertyView):
    """A value that a block computes."""

    __slots__ = ()
    net_name: ClassVar[str] = PSScriptProperty.net_name

    @property
    def getter(self) -> object:
        script = getattr(self.member, "script", None)
        if script is None:
            return getattr(self.member, "getter", None)
        block = core_type("System.Management.Automation.ScriptBlock")
        return object_model().invoke_static(block, "Create", [script])

    @property
    def setter(self) -> object:
        return getattr(self.member, "setter", None)


class CodePropertyView(PropertyView):
    """A value that code computes."""

    __slots__ = ()
    net_name: ClassVar[str] = PSCodeProperty.net_name


class VariablePropertyView(PropertyView):
    """A value that a variable holds."""

    __slots__ = ()
    net_name: ClassVar[str] = PSVariableProperty.net_name


def is_of_instance(view: PropertyView) -> bool:
    """Whether the property is the object's, as its type's own are and those added to it are not."""
    return view.is_instance or isinstance(view, AdaptedPropertyView)


_VIEW_CLASSES: dict[str, type[PropertyView]] = {
    "NoteProperty": NotePropertyView,
    "AliasProperty": AliasPropertyView,
    "ScriptProperty": ScriptPropertyView,
    "CodeProperty": CodePropertyView,
    "VariableProperty": VariablePropertyView,
}


def property_value(owner: object, member: Member) -> object:
    """What reading an added member of an object gives."""
    if isinstance(member, PSNoteProperty):
        return member.held
    if isinstance(member, PSScriptProperty):
        if member.getter is None:
            text = message("GetWithoutGetterException", member.name)
            raise ExtendedTypeSystemException(text, error_id="GetWithoutGetter")
        return _guarded(
            member.name,
            lambda: execution_context.current.call_member_block(member.getter, owner, (), True),
        )
    if isinstance(member, PSCodeProperty):
        target = owner if member.whole else unwrap(owner)
        return _guarded(member.name, lambda: member.getter(target))
    if isinstance(member, PSAliasProperty):
        return _alias_value(owner, member)
    if isinstance(member, PSVariableProperty):
        return member.variable.value  # type: ignore[attr-defined]
    if isinstance(member, PSPropertySet):
        return member
    return MethodView(member.name, owner, member)


def _alias_value(owner: object, member: PSAliasProperty) -> object:
    try:
        target = _alias_target(owner, member)
    except ExtendedTypeSystemException:
        return None  # readers pass over what an alias without a member raises
    value = object_model().get_member(owner, target)
    if member.conversion is None:
        return value
    return object_model().convert(value, member.conversion)


def _alias_target(owner: object, member: PSAliasProperty) -> str:
    """The name of the property behind an alias, which may stand behind further ones.

    Raises ExtendedTypeSystemException where there is none (PSAliasProperty.LookupMember).
    """
    seen = {member.name.lower()}
    target = member.target
    while target.lower() not in seen:
        seen.add(target.lower())
        found = find_added(owner, target)
        if isinstance(found, PSAliasProperty):
            target = found.target
            continue
        if found is MISSING and not object_model().has_property(owner, target):
            text = message("MemberNotPresent", target)
            raise ExtendedTypeSystemException(text, error_id="AliasLookupMemberNotPresent")
        return target
    text = message("CycleInAlias", member.name)
    raise ExtendedTypeSystemException(text, error_id="CycleInAliasLookup")


def _guarded(name: str, read: Callable[[], object]) -> object:
    try:
        return read()
    except NetException as error:
        text = message("ExceptionWhenGetting", name, error.message)
        error_id = "ScriptGetValueRuntimeException"
        raise GetValueInvocationException(text, error, error_id=error_id) from error


def set_property(owner: object, member: Member, value: object) -> None:
    """Writes to an added member.

    Raises SetValueException where it can't be written, SetValueInvocationException where that
    fails.
    """
    if isinstance(member, PSNoteProperty):
        member.held = value
    elif isinstance(member, PSAliasProperty):
        object_model().set_member(owner, _alias_target(owner, member), value)
    elif isinstance(member, PSVariableProperty):
        member.variable.value = value  # type: ignore[attr-defined]
    elif isinstance(member, PSScriptProperty) and member.setter is not None:
        setter = member.setter
        _guarded_set(
            member.name,
            lambda: execution_context.current.call_member_block(setter, owner, (value,)),
        )
    elif isinstance(member, PSCodeProperty) and member.setter is not None:
        write = member.setter
        _guarded_set(member.name, lambda: write(unwrap(owner), value))
    elif member.member_type.endswith("Method"):
        kind = type(member).net_name
        inner = ExtendedTypeSystemException(
            f'Cannot set the Value property for PSMemberInfo object of type "{kind}".',
            error_id="CannotChangePSMethodInfoValue",
        )
        text = message("ExceptionWhenSetting", member.name, inner.message)
        raise SetValueInvocationException(text, inner, error_id="ExceptionWhenSetting")
    else:
        text = message("SetWithoutSetterException", member.name)
        kind = type(member).net_name.rpartition(".PS")[2]
        raise SetValueException(text, error_id=f"SetWithoutSetterFrom{kind}")


def _guarded_set(name: str, write: Callable[[], object]) -> None:
    try:
        write()
    except NetException as error:
        text = message("ExceptionWhenSetting", name, error.message)
        error_id = "ScriptSetValueRuntimeException"
        raise SetValueInvocationException(text, error, error_id=error_id) from error


# All properties


def properties_of(value: object) -> list[PropertyView]:
    """The properties in PowerShell's order: added to the object, added to its type, of its type."""
    views: dict[str, PropertyView] = {}
    for view in (*_added_views(value), *_extended_views(value), *_native_views(value)):
        views.setdefault(view.name.lower(), view)
    return list(views.values())


def adapted_properties_of(value: object) -> list[PropertyView]:
    """The properties without those of .NET that stand behind an adapter's, if it shows any."""
    views = properties_of(value)
    if type(unwrap(value)) not in _ADAPTERS:
        return views
    shown = [view for view in views if not view.is_behind_adapter]
    return shown if any(isinstance(view, AdaptedPropertyView) for view in shown) else views


def find_view(value: object, name: str) -> PropertyView | None:
    """One property by name."""
    wanted = name.lower()
    for view in _added_views(value, wanted):
        return view
    for member in extended_members(type_names(value)).values():
        # Only the one that is asked for: an alias looks its own target up.
        if member.name.lower() == wanted and not member.member_type.endswith(("Method", "Set")):
            return member_view(value, member)
    for view in _native_views(value):
        if view.name.lower() == wanted:
            return view
    base = unwrap(value)
    if base is not None and wanted in hidden_names(type_of(base)):
        return next(iter(hidden_views(base, {wanted})), None)
    return None


def _added_views(value: object, wanted: str | None = None) -> Iterator[PropertyView]:
    """What was added to the object; only the one asked for, since an alias looks its target up."""
    members = added_members(value)
    if members is None:
        return
    for name, held in list(members.slots.items()):
        if wanted is not None and name.lower() != wanted:
            continue
        if type(held) is MemberSlot:
            member = held.member
            if not member.is_hidden and not member.member_type.endswith(("Method", "Set", "Event")):
                yield member_view(value, member, is_instance=True)
        else:
            yield note_view(value, members, name)


def note_view(owner: object, members: Members, name: str) -> PropertyView:
    """The view of a plain note."""
    current = members.slots.get(name)
    return NotePropertyView(
        name,
        owner,
        "NoteProperty",
        value_type_name(current),
        lambda: members.slots.get(name),
        lambda new: members.slots.__setitem__(name, new),
        is_instance=True,
    )


def value_type_name(value: object) -> str:
    """The type name of a note's value; null counts as an object."""
    if value is None:
        return "System.Object"
    names = type_names(value) if isinstance(value, PSCustomObject | PSObject) else None
    return names[0] if names else type_of(value).full_name


def member_view(owner: object, member: Member, *, is_instance: bool = False) -> PropertyView:
    """The view of an added member."""
    type_name = "System.Object"
    if isinstance(member, PSCodeProperty):
        type_name = member.type_name
    elif isinstance(member, PSNoteProperty):
        type_name = value_type_name(member.held)
    elif isinstance(member, PSAliasProperty):
        try:
            target = find_view(owner, _alias_target(owner, member))
        except ExtendedTypeSystemException:
            target = None
        type_name = "System.Object" if target is None else target.type_name
    settable = not isinstance(member, PSScriptProperty | PSCodeProperty) or bool(member.setter)
    return _VIEW_CLASSES.get(member.member_type, PropertyView)(
        member.name,
        owner,
        member.member_type,
        type_name,
        lambda: property_value(owner, member),
        (lambda new: set_property(owner, member, new)) if settable else None,
        is_instance=is_instance,
        member=member,
    )


def _native_views(value: object) -> Iterator[PropertyView]:
    base = unwrap(value)
    if base is None or isinstance(base, PSCustomObject):
        return
    adapter = _ADAPTERS.get(type(base))
    if adapter is not None:
        yield from adapter(base)
    found = type_of(base)
    hidden = hidden_names(found)
    for name in found.member_names():
        member = found.find_member(name)
        if isinstance(member, Property) and name.lower() not in hidden:
            view = native_view(base, found, member)
            view.is_behind_adapter = adapter is not None
            yield view


def hidden_names(found: Type) -> set[str]:
    """The members that a script's class and those it comes from call `hidden`, in lower case."""
    hidden: set[str] = set()
    current: Type | None = found
    while current is not None and hasattr(current, "script_class"):
        own = current.script_class.hidden
        hidden |= own if current is found else own - {"new"}
        current = current.base
    return hidden


def hidden_views(base: object, hidden: set[str]) -> list[PropertyView]:
    """The views of the properties that are hidden."""
    found = type_of(base)
    listed = [found.find_member(name) for name in found.member_names() if name.lower() in hidden]
    return [native_view(base, found, each) for each in listed if isinstance(each, Property)]


def native_view(base: object, found: Type, member: Property) -> PropertyView:
    """The view of a declared property."""
    model = object_model()
    name = member.name
    return AdaptedPropertyView(
        name,
        base,
        "Property",
        full_type_name(found, member),
        lambda: model.get_member(base, name),
        None if member.set is None else (lambda new: model.set_member(base, name, new)),
        member=member,
    )


def full_type_name(owner: Type, member: Property | Indexer) -> str:
    """The full name of a property's type."""
    return declared_type(owner.substitute(member.type_name)).full_name


def _extended_views(value: object) -> Iterator[PropertyView]:
    for member in extended_members(type_names(value)).values():
        if not member.is_hidden and not member.member_type.endswith(("Method", "Set")):
            yield member_view(value, member)


_ADAPTERS: dict[type, Callable[[object], Iterator[PropertyView]]] = {}


def register_adapter(kind: type, views: Callable[[object], Iterator[PropertyView]]) -> None:
    """Gives a Python class properties that depend on the object (XML elements, data rows)."""
    _ADAPTERS[kind] = views


def methods_of(value: object) -> list[Method | Indexer | Member]:
    """Declared methods, parameterized properties and added methods, in the order of declaration."""
    found: dict[str, Method | Indexer | Member] = {}
    members = added_members(value)
    for held in members.slots.values() if members is not None else ():
        if type(held) is MemberSlot and held.member.member_type.endswith("Method"):
            found[held.member.name.lower()] = held.member
    base = unwrap(value)
    if base is None:
        return []
    owner = type_of(base)
    for name in owner.member_names():
        member = owner.find_member(name)
        if isinstance(member, Method | Indexer):
            found.setdefault(name.lower(), member)
    for each in extended_members(type_names(value)).values():
        if each.member_type.endswith("Method"):
            found[each.name.lower()] = each
    return list(found.values())


def dictionary_keys(value: object) -> list[object]:
    """The keys of any dictionary."""
    if isinstance(value, Hashtable):
        return value.keys()
    return list(cast("Iterator[object]", value))
