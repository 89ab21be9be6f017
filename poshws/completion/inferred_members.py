"""An inferred type → its members, each with a tooltip and the types that it gives.

As PowerShell has them (TypeInferenceContext.GetMembersByInferredType): what the type table adds,
then the type's own; of an array those of its items, too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from poshws.completion.inferred_types import InferredType, named, of_net, of_type_name
from poshws.completion.inferring import infer
from poshws.corelib.psobject import (
    Member,
    PSAliasProperty,
    PSComputedProperty,
    PSScriptProperty,
)
from poshws.corelib.typesystem.declare import Indexer, Method, Overload, Property
from poshws.corelib.typesystem.types import Type, declared_type
from poshws.objects.extended.members import extended_members, type_data_of
from poshws.objects.member_definitions import array_method_strings, constructor_strings
from poshws.objects.properties import hidden_names
from poshws.objects.property_definitions import added_text
from poshws.syntax import ast as n
from poshws.syntax import parse

if TYPE_CHECKING:
    from poshws.completion.context import Context

SPECIAL = ("get_", "set_", "add_", "remove_", "op_", ".ctor")
_ENUMERABLE = "System.Collections.Generic.IEnumerable`1"


class InferredMember:
    """A member of an inferred type.

    `types` says what reading it (False) or calling it (True) gives; `alias` is the name of the
    member that it stands for.
    """

    __slots__ = (
        *("alias", "is_added", "is_constructor", "is_hidden", "is_method", "is_property"),
        *("is_writable", "name", "tip", "types"),
    )

    def __init__(
        self,
        name: str,
        tip: Callable[[], str],
        types: Callable[[bool], list[InferredType]],
        *,
        is_method: bool = False,
    ) -> None:
        self.name = name
        self.tip = tip
        self.types = types
        self.is_method = is_method
        self.is_property = not is_method
        self.is_hidden = self.is_constructor = False
        self.is_added = False  # by the type table: no filter asks for it
        self.is_writable = True
        self.alias = ""


def members_by_type(
    context: Context, inferred: InferredType, is_static: bool = False
) -> Iterator[InferredMember]:
    """All members of a type, those that are hidden left out where the text is not in its class."""
    for name, kind in inferred.members or ():
        yield InferredMember(name, partial(shown_with_type, name, kind), lambda _, k=kind: [k])  # type: ignore[misc]
    if inferred.type is not None:
        yield from of_type(context, inferred.type, is_static)
    elif inferred.definition is not None:
        shows_hidden = context.current_class is inferred.definition
        for each in of_definition(context, inferred.definition, is_static):
            if shows_hidden or not each.is_hidden:
                yield each
        if not is_static:
            yield from of_type_table([inferred.name], inferred, context)
    elif not is_static:
        yield from of_type_table([inferred.name], inferred, context)


def types_of_member(
    context: Context,
    owner: InferredType,
    name: str,
    is_static: bool,
    is_call: bool,
    wanted: Callable[[str], bool] | None = None,
) -> list[InferredType]:
    """What a member of one type gives; an alias gives what it stands for, if that is wanted."""
    found: list[InferredType] = []
    names = [name.lower()]
    members = [
        each
        for each in members_by_type(context, owner, is_static)
        if wanted is None or each.is_added or wanted(each.name)
    ]
    for each in names:
        for member in members:
            if member.name.lower() != each:
                continue
            if member.alias:
                names.append(member.alias.lower())
                break
            kinds = member.types(is_call)
            found += kinds
            if owner.members is None or owner.overrides or member.is_method:
                break
    return found


def shown_with_type(name: str, kind: InferredType) -> str:
    """`string Name`"""
    return f"{kind.type.display_name if kind.type is not None else kind.name} {name}"


# --- types of .NET


def of_type(context: Context, kind: Type, is_static: bool) -> Iterator[InferredMember]:
    """The members of a type; an array has those of its items, an enumerable its interface's."""
    if kind.element_type is not None:
        kinds = [kind, kind.element_type]
    else:
        kinds = [kind, *(i for i in kind.interfaces if i.definition_name == _ENUMERABLE)]
    for each in kinds:
        if is_static:
            yield from static_members(each)
            continue
        if each.element_type is not None:
            yield from array_methods(each)
        hidden = hidden_names(each)
        hierarchy = [one.full_name for one in each.hierarchy()]
        yield from of_type_table(hierarchy, InferredType(each), context)
        for name in each.member_names():
            member = each.find_member(name)
            if member is None:
                continue
            # A hidden method of a class that runs is shown by its type, and not by a value of it.
            if name.lower() in hidden and not isinstance(member, Method):
                continue
            if not isinstance(member, Indexer) and not member.name.startswith(SPECIAL):
                yield of_net_member(each, member)


def array_methods(kind: Type) -> Iterator[InferredMember]:
    """`Get`, `Set` and `Address`, which .NET makes for each type of array."""
    for name, tip in array_method_strings(kind).items():
        given = [InferredType(kind.element_type)] if name != "Set" else []
        yield InferredMember(
            name,
            lambda tip=tip: tip,  # type: ignore[misc]
            lambda is_call, given=given: given if is_call else [of_net(_METHOD)],  # type: ignore[misc]
            is_method=True,
        )


def static_members(kind: Type) -> Iterator[InferredMember]:
    """The static members of a type and its constructors."""
    hidden = hidden_names(kind)
    for name in kind.member_names(True):
        member = kind.find_member(name, True)
        if member is None or member.name.startswith(SPECIAL):
            continue
        if name.lower() not in hidden:
            made = of_net_member(kind, member)
            made.tip = partial(static_text, member)
            yield made
    constructors = constructor_strings(kind) if "new" not in hidden else []
    if constructors:
        tip = "\n".join(constructors)
        made = InferredMember("new", lambda: tip, lambda _: [InferredType(kind)], is_method=True)
        made.is_constructor = True
        yield made


def static_text(member: Method | Property | Indexer) -> str:
    """A static member as its own text: overloads on one line."""
    return ", ".join(map(str, member.listed)) if isinstance(member, Method) else str(member)


def lines_of(overloads: list[Overload]) -> str:
    """Overloads, one a line."""
    return "\n".join(map(str, overloads))


def of_net_member(owner: Type, member: Method | Property | Indexer) -> InferredMember:
    """A member of .NET."""
    if isinstance(member, Method):
        return InferredMember(
            member.name,
            lambda: lines_of(member.listed),
            lambda is_call: results_of(member) if is_call else [of_net(_METHOD)],
            is_method=True,
        )
    made = InferredMember(
        member.name,
        lambda: property_tip(owner, member),
        lambda is_call: [] if is_call else [named(owner.substitute(member.type_name))],
    )
    settable = _SET_INSIDE.get(owner.full_name, ())
    made.is_writable = bool(getattr(member, "set", None)) or member.name in settable
    return made


_SET_INSIDE: Final = {
    "Microsoft.PowerShell.Commands.ModuleSpecification": (
        *("Guid", "MaximumVersion", "Name", "RequiredVersion", "Version"),
    ),
    "System.Text.ASCIIEncoding": ("IsReadOnly",),
    "System.Text.UTF32Encoding": ("IsReadOnly",),
    "System.Text.UTF8Encoding": ("IsReadOnly",),
    "System.Text.UnicodeEncoding": ("IsReadOnly",),
    "System.Threading.ManualResetEventSlim": ("IsSet", "SpinCount"),
    "System.Xml.XmlQualifiedName": ("Name", "Namespace"),
    "System.Xml.XmlWriterSettings": ("OutputMethod",),
}
"""Properties that only .NET itself may set: they count as ones that can be written."""


_METHOD = "System.Management.Automation.PSMethod"


def results_of(method: Method) -> list[InferredType]:
    """What the overloads of a method give, each type once, void and open types left out."""
    found: dict[str, InferredType] = {}
    for each in method.listed:
        if each.return_type in ("", "void") or each.generic:
            continue
        kind = named(each.return_type)
        found.setdefault(kind.key, kind)
    return list(found.values())


def property_tip(owner: Type, member: Property | Indexer) -> str:
    """`int Length { get; }`, and a field without the braces."""
    kind = declared_type(owner.substitute(member.type_name)).display_name
    if isinstance(member, Property) and member.is_field:
        return f"{kind} {member.name}"
    accessors = "get; set; " if getattr(member, "set", None) else "get; "
    return f"{kind} {member.name} {{ {accessors}}}"


# --- the type table


def of_type_table(
    names: list[str], inferred: InferredType, context: Context
) -> Iterator[InferredMember]:
    """What PowerShell and Update-TypeData add to a type."""
    for member in extended_members(names).values():
        yield of_added(member, inferred, context)
    settings = {title for name in names for title in standard_settings(name)}
    if settings:
        shown = ", ".join(title for title in _SETTINGS if title in settings)
        made = InferredMember(
            "PSStandardMembers", lambda: f"PSStandardMembers {{{shown}}}", lambda _: []
        )
        made.is_property, made.is_added = False, True
        yield made


def standard_settings(type_name: str) -> list[str]:
    """The settings of exactly one type: the table's own and those of Update-TypeData."""
    own = _OTHER_SETTINGS.get(type_name, "SerializationDepth" * (type_name in _STANDARD))
    return [*own.split(), *type_data_of(type_name).settings]


_SETTINGS: Final = (
    *("SerializationMethod", "DefaultDisplayProperty", "SerializationDepth"),
    *("StringSerializationSource", "DefaultDisplayPropertySet", "DefaultKeyPropertySet"),
    *("PropertySerializationSet", "TargetTypeForDeserialization"),
)
"""The standard members in the order in which they are listed."""
_STANDARD: Final = frozenset(
    (
        "HelpInfo",
        "Microsoft.Management.Infrastructure.CimCmdlets.CimIndicationEventInstanceEventArgs",
        "Microsoft.PowerShell.Commands.Internal.Format.FormatInfoData",
        "Microsoft.PowerShell.Commands.ModuleSpecification",
        "System.Exception",
        "System.Management.Automation.Breakpoint",
        "System.Management.Automation.BreakpointUpdatedEventArgs",
        "System.Management.Automation.CommandCompletion",
        "System.Management.Automation.CompletionResult",
        "System.Management.Automation.CustomControlEntry",
        "System.Management.Automation.CustomItemBase",
        "System.Management.Automation.DebuggerCommand",
        "System.Management.Automation.DebuggerCommandResults",
        "System.Management.Automation.DisplayEntry",
        "System.Management.Automation.EntrySelectedBy",
        "System.Management.Automation.FormatViewDefinition",
        "System.Management.Automation.JobStateEventArgs",
        "System.Management.Automation.JobStateInfo",
        "System.Management.Automation.ListControlEntryItem",
        "System.Management.Automation.PSControl",
        "System.Management.Automation.PSControlGroupBy",
        "System.Management.Automation.PSCredential",
        "System.Management.Automation.PSListModifier",
        "System.Management.Automation.PSPrimitiveDictionary",
        "System.Management.Automation.Remoting.PSSessionOption",
        "System.Management.Automation.Signature",
        "System.Management.Automation.SwitchParameter",
        "System.Management.Automation.TableControlColumn",
        "System.Management.Automation.TableControlColumnHeader",
        "System.Management.Automation.TableControlRow",
        "System.Management.Automation.WideControlEntryItem",
        "System.Management.ManagementEventArgs",
        "System.Net.Mail.MailAddress",
        "System.Security.AccessControl.FileSystemSecurity",
        "System.Security.AccessControl.RegistrySecurity",
    )
)
"""Types of which the type table only says how deep they are serialized."""
_OTHER_SETTINGS: Final = {
    "Microsoft.PowerShell.Commands.HistoryInfo": "DefaultKeyPropertySet",
    "System.Diagnostics.Process": "DefaultDisplayPropertySet",
    "System.Globalization.CultureInfo": (
        "SerializationMethod SerializationDepth PropertySerializationSet"
    ),
    "System.IO.DirectoryInfo": "DefaultDisplayProperty",
    "System.IO.FileInfo": "DefaultDisplayPropertySet",
    "System.Management.Automation.DebuggerStopEventArgs": (
        "SerializationMethod SerializationDepth PropertySerializationSet"
    ),
    "System.Management.Automation.ExtendedTypeDefinition": (
        "SerializationMethod SerializationDepth DefaultDisplayPropertySet PropertySerializationSet"
    ),
    "System.Management.Automation.Job": (
        "SerializationMethod SerializationDepth PropertySerializationSet"
    ),
    "System.Management.Automation.ListControlEntry": (
        "SerializationMethod SerializationDepth DefaultDisplayPropertySet PropertySerializationSet"
    ),
    "System.Management.Automation.PSModuleInfo": "DefaultDisplayPropertySet",
    "System.Management.Automation.PSTypeName": "SerializationMethod StringSerializationSource",
    "System.Management.Automation.ParameterMetadata": (
        "SerializationMethod PropertySerializationSet "
    ),
    "System.Management.Automation.ParameterSetMetadata": (
        "SerializationMethod PropertySerializationSet "
    ),
    "System.Net.IPAddress": "DefaultDisplayProperty SerializationDepth",
    "System.Security.Cryptography.X509Certificates.X500DistinguishedName": (
        "SerializationMethod SerializationDepth PropertySerializationSet"
    ),
    "System.Security.Cryptography.X509Certificates.X509Certificate2": (
        "SerializationMethod SerializationDepth PropertySerializationSet"
    ),
    "System.ServiceProcess.ServiceController": "DefaultDisplayPropertySet",
}
"""What the type table says of other types how to show and to serialize them."""


def of_added(member: Member, inferred: InferredType, context: Context) -> InferredMember:
    """An added member with the types that its script or its code gives."""
    is_method = member.member_type.endswith("Method")
    made = InferredMember(
        member.name,
        lambda: added_text(member),
        lambda is_call: types_of_added(member, inferred, context),
        is_method=is_method,
    )
    made.is_property, made.is_added = member.member_type.endswith("Property"), True
    if isinstance(member, PSAliasProperty):
        made.alias = member.target
    return made


def types_of_added(member: object, inferred: InferredType, context: Context) -> list[InferredType]:
    """What an added member gives."""
    script = getattr(member, "script", None)
    if isinstance(member, PSScriptProperty):
        script = member.getter
    if isinstance(member, PSComputedProperty) or script is not None:
        return of_script(script, inferred, context)
    name = getattr(member, "type_name", "")
    is_known = isinstance(name, str) and name not in ("", "System.Object")
    return [named(name)] if is_known else []


def of_script(script: object, inferred: InferredType, context: Context) -> list[InferredType]:
    """What a script gives whose `$this` is of a type."""
    tree = parse(script if isinstance(script, str) else str(script)).script_block
    for each in tree.param_block.attributes if tree.param_block is not None else ():
        if isinstance(each, n.Attribute) and each.type_name.full_name.lower() == "outputtype":
            given = [x for x in each.positional_arguments if isinstance(x, n.TypeExpression)]
            if given:
                return [of_type_name(context, x.type_name) for x in given]
    kept, context.this_type = context.this_type, inferred
    try:
        return infer(context, tree)
    finally:
        context.this_type = kept


# --- classes of the text


def of_definition(
    context: Context, definition: n.TypeDefinition, is_static: bool
) -> Iterator[InferredMember]:
    """The members of a class or an enum of the text, and those it inherits."""
    has_constructor = False
    is_enum = definition.type_attributes == "Enum"
    for member in definition.members:
        is_own = is_enum or is_marked(member, "Static")
        if is_constructor(definition, member):
            has_constructor = is_own = True
            if not is_static:
                continue
        if is_own == is_static:
            yield of_defined(context, definition, member)
    for each in definition.base_types:
        base = of_type_name(context, each.type_name)
        if base.definition is not definition:
            found = members_by_type(context, base, is_static)
            yield from (one for one in found if not one.is_constructor)
    if is_static and not has_constructor:
        yield constructor_of(definition, f"{definition.name} new()")
    if is_enum and not is_static:
        yield InferredMember(
            "value__", lambda: "int value__ { get; set; }", lambda _: [of_net("System.Int32")]
        )
    base = of_net("System.Enum" if is_enum else "System.Object")
    for one in members_by_type(context, base, is_static):
        if not one.is_constructor:
            yield one


def is_constructor(definition: n.TypeDefinition, member: n.Member) -> bool:
    """Whether a member makes objects of the class."""
    return isinstance(member, n.FunctionMember) and member.name.lower() == definition.name.lower()


def is_marked(member: n.Member, word: str) -> bool:
    """Whether a member is `static` or `hidden`."""
    if isinstance(member, n.FunctionMember):
        return word in member.method_attributes
    return isinstance(member, n.PropertyMember) and word in member.property_attributes


def constructor_of(definition: n.TypeDefinition, tip: str) -> InferredMember:
    """`new`"""
    kind = InferredType(None, definition=definition)
    made = InferredMember("new", lambda: tip, lambda _: [kind], is_method=True)
    made.is_constructor = True
    return made


def of_defined(context: Context, definition: n.TypeDefinition, member: n.Member) -> InferredMember:
    """A member of a class of the text."""
    is_method = isinstance(member, n.FunctionMember)
    if is_constructor(definition, member):
        made = constructor_of(definition, method_tip(definition, member))
    else:
        made = InferredMember(
            member.name,
            lambda: defined_tip(definition, member),
            lambda is_call: types_of_defined(context, definition, member, is_call),
            is_method=is_method,
        )
    made.is_property = False
    made.is_hidden = is_marked(member, "Hidden")
    return made


def types_of_defined(
    context: Context, definition: n.TypeDefinition, member: n.Member, is_call: bool
) -> list[InferredType]:
    """What a member of a class of the text gives."""
    if isinstance(member, n.FunctionMember):
        if not is_call:
            return [of_net(_METHOD)]
        kind = member.return_type
        is_void = kind is None or kind.type_name.full_name.lower() in ("void", "system.void")
        return [] if kind is None or is_void else [of_type_name(context, kind.type_name)]
    if is_call or not isinstance(member, n.PropertyMember):
        return []
    kind = member.property_type
    return [of_net("System.Object") if kind is None else of_type_name(context, kind.type_name)]


def defined_tip(definition: n.TypeDefinition, member: n.Member) -> str:
    """How a member of a class of the text is declared."""
    if isinstance(member, n.FunctionMember):
        return method_tip(definition, member)
    is_enum = definition.type_attributes == "Enum"
    kind = member.property_type if isinstance(member, n.PropertyMember) else None
    shown = kind.type_name.full_name if kind is not None else "object"
    return f"{'static ' if is_enum or is_marked(member, 'Static') else ''}{shown} {member.name}"


def method_tip(definition: n.TypeDefinition, member: n.Member) -> str:
    """`static int Add(int a)`, a line for each overload."""
    found = []
    is_static = is_marked(member, "Static")
    for each in definition.members:
        if not isinstance(each, n.FunctionMember) or each.name != member.name:
            continue
        if is_marked(each, "Static") != is_static:
            continue
        head = "static " if is_static else ""
        if not is_constructor(definition, each):
            kind = each.return_type
            head += f"{kind.type_name.full_name if kind is not None else 'void'} "
        parameters = ", ".join(parameter_tip(one) for one in each.parameters or [])
        found.append(f"{head}{each.name}({parameters})")
    return "\n".join(found)


def parameter_tip(parameter: n.Parameter) -> str:
    """`int a`"""
    constraint = [a for a in parameter.attributes if isinstance(a, n.TypeConstraint)]
    kind = constraint[0].type_name.full_name if constraint else "object"
    return f"{kind} {parameter.name.variable_path.user_path}"
