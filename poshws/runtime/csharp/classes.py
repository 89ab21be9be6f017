"""Declarations of C# as the text of PowerShell's classes."""

from __future__ import annotations

from poshws.runtime.csharp.attributes import attribute_strings
from poshws.runtime.csharp.bodies import Body
from poshws.runtime.csharp.expression_reader import Surroundings, type_variable, variable
from poshws.runtime.csharp.model import (
    AUTOMATIC,
    Class,
    Member,
    Method,
    Parameter,
    chain_of,
    simple,
)
from poshws.runtime.csharp.tokens import Unsupported


def class_text(made: Class, known: list[Class], types: set[str], using: list[str]) -> str:
    """The PowerShell class of a C# class; `known` are the classes that may be its base."""
    renamed = _rename_fields(made)
    around = surroundings(made, known, types, using)
    around.aliases.update(renamed)
    bases = f" : {', '.join(map(around.type, made.bases))}" if made.bases else ""
    if made.kind == "interface":
        bases = ""  # only what is static runs
    head = attribute_strings(made.attributes, around)
    lines = [*head, f"class {simple(made.name)}{bases} {{"]
    hidden = {each.alias for each in made.members if each.alias}
    for member in made.members:
        if member.getter or member.setter:
            lines += _accessors(made, member, around)
        elif member.name not in hidden and (made.kind != "interface" or _is_static(member)):
            lines.append(_property(member, _value(member, made.members), around))
    for number, method in enumerate(made.methods):
        if method.body is not None or not {"abstract"} & method.modifiers | {made.kind} & {
            "interface"
        }:
            lines += _method(made, method, around, written_name(number, method))
            lines += _defaults(number, method, around)
    for indexer in made.indexers:
        for accessor in (indexer.getter, indexer.setter):
            if accessor is not None:
                lines += _method(made, accessor, around, accessor.name)
    return "\n".join([*lines, "}"])


def _is_static(member: Member | Method) -> bool:
    return bool({"static", "const"} & member.modifiers)


def written_name(number: int, method: Method) -> str:
    """The name a method has in the text of the class: one of its own where its signature is more
    than the text can say.
    """
    return f"cs_{number}_{method.name}" if method.is_special and method.type else method.name


def default_name(number: int, place: int) -> str:
    """The method that gives the default of a parameter."""
    return f"cs_{number}_default_{place}"


def _defaults(number: int, method: Method, around: Surroundings) -> list[str]:
    """Methods that give the defaults of optional parameters."""
    lines: list[str] = []
    for place, each in enumerate(method.parameters):
        if each.default:
            value = Body(each.default, around, None).expression()[0]
            name = default_name(number, place)
            lines.append(f"    hidden static [object] {name}() {{ return {value} }}")
    return lines


def _rename_fields(made: Class) -> dict[str, str]:
    """Private fields get other names where only their case tells them from another member."""
    behind = {each.alias for each in made.members}
    public = {each.name.lower() for each in made.members if "public" in each.modifiers}
    renamed: dict[str, str] = {}
    for each in made.members:
        is_private = "public" not in each.modifiers and each.name not in behind
        if is_private and each.name.lower() in public:
            renamed[each.name] = each.name = f"field_{each.name}"
    return {name.removeprefix("field_"): name for name in renamed.values()}


def surroundings(
    made: Class, known: list[Class], types: set[str], using: list[str]
) -> Surroundings:
    """What the bodies of a class may name."""
    around = Surroundings(simple(made.name), types=types)
    chain = chain_of(made, known)
    around.using = using
    around.bases = [base for each in chain for base in each.bases]
    for owner in reversed(chain):
        for member in owner.members:
            is_static = bool({"static", "const"} & member.modifiers)
            around.fields[member.name] = (member.type, is_static)
            if member.alias:
                around.aliases[member.alias] = member.name
            if member.name.startswith(AUTOMATIC):
                around.aliases[member.name.removeprefix(AUTOMATIC)] = member.name
        for method in owner.methods:
            if method.type:
                around.methods[method.name] = (method.type, "static" in method.modifiers)
    lower = [name.lower() for name in around.fields if name not in around.aliases]
    if len(lower) != len(set(lower)):
        raise Unsupported("members whose names differ in case only")
    return around


def _value(member: Member, members: list[Member]) -> Member:
    """A property that hands a field through has the field's first value."""
    return next((each for each in members if member.alias and each.name == member.alias), member)


def _property(member: Member, source: Member, around: Surroundings) -> str:
    words = ["static"] if {"static", "const"} & member.modifiers else []
    if not {"public", "internal"} & member.modifiers:
        words.insert(0, "hidden")
    # Attributes of C# check nothing by themselves, those of PowerShell's classes do.
    text = " ".join([*words, f"[{around.type(member.type)}]", f"${member.name}"])
    if source.value is not None:
        text += f" = {Body(source.value, around, None).expression()[0]}"
    return "    " + text


def _accessors(made: Class, member: Member, around: Surroundings) -> list[str]:
    """The methods behind a property that computes; `running` makes the property."""
    lines: list[str] = []
    hidden = frozenset({"static"} & member.modifiers)
    if member.getter:
        getter = Method(member.type, f"get_{member.name}", hidden, [], member.getter)
        lines += _method(made, getter, around, getter.name)
    if member.setter:
        given = [Parameter(member.type, "value")]
        setter = Method("void", f"set_{member.name}", hidden, given, member.setter)
        lines += _method(made, setter, around, setter.name)
    return lines


def _method(made: Class, method: Method, around: Surroundings, name: str) -> list[str]:
    if method.body is None:
        raise Unsupported(f"'{method.name}', which has no body")
    around.type_parameters = method.generic
    body = Body(method.body, around, method)
    lines = body.statements()
    if body.next.kind != "end":
        raise Unsupported(f"'{body.next.text}'")
    if method.type not in ("", "void") and not (lines and lines[-1].startswith("return")):
        lines.append("return $null")  # nothing gets here, which C# sees and PowerShell does not
    types = [f"[object]{type_variable(each)}" for each in method.generic]
    given = ", ".join([*types, *(_parameter(each, around) for each in method.parameters)])
    if method.type:
        words = ["static"] if "static" in method.modifiers else []
        if "public" not in method.modifiers or name != method.name:
            words.insert(0, "hidden")
        result = around.type(method.type)
        is_accessor = name.startswith("get_")
        if (name != method.name or is_accessor) and result != "void":
            result = "object"  # the signature declared over it says what it gives
        head = " ".join([*words, f"[{result}] {name}({given})"])
    else:
        head = f"{simple(made.name)}({given})" + _chained(method, around)
    around.type_parameters = ()
    return [f"    {head} {{", *(f"        {line}" for line in lines), "    }"]


def _parameter(given: Parameter, around: Surroundings) -> str:
    kind = "ref" if given.mode == "ref" else around.type(given.type)
    return f"[{kind}]{variable(given.name)}"


def _chained(method: Method, around: Surroundings) -> str:
    if method.chained is None:
        return ""
    which, tokens = method.chained
    if which != "base":
        raise Unsupported("a constructor that calls another of its class")
    body = Body(tokens, around, method)
    given: list[str] = []
    while body.next.kind != "end":
        given.append(body.expression()[0])
        body.has(",")
    return f" : base({', '.join(given)})"
